//! termine.ics (RFC 5545): the dates of the process, as days without a time. A line has 75 bytes at
//! most, and no letter is cut.

use crate::{
    artifact::Artifact,
    base::{date::PartialDate, hash::Hash},
    site::kalender::{Ereignis, Kalender},
};

/// The longest line without its end (RFC 5545, 3.1).
const LAENGE: usize = 75;

/// The calendar.
pub(super) fn artifact(kalender: Kalender) -> Artifact {
    let key = Hash::of(&("kalender", &kalender));
    Artifact::new(key, move || Ok(write(&kalender).into_bytes()))
}

fn write(kalender: &Kalender) -> String {
    let stand = kalender.stand.map_or_else(|| "19700101".to_owned(), date);
    let mut lines = vec![
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        format!("PRODID:-//Konzeptwerk//{}", kalender.sprache.to_uppercase()),
        "CALSCALE:GREGORIAN".to_owned(),
        format!("X-WR-CALNAME:{}", escaped(&kalender.titel)),
    ];
    for ereignis in &kalender.ereignisse {
        event(ereignis, &stand, &mut lines);
    }
    lines.push("END:VCALENDAR".to_owned());
    lines.iter().map(|it| folded(it)).collect()
}

fn event(ereignis: &Ereignis, stand: &str, lines: &mut Vec<String>) {
    // The end of days without a time is the first day after them (RFC 5545, 3.6.1).
    let behind = ereignis.ende.map(PartialDate::tag_danach);
    lines.extend([
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{}", ereignis.kennung),
        format!("DTSTAMP:{stand}T000000Z"),
        format!("DTSTART;VALUE=DATE:{}", date(ereignis.beginn)),
    ]);
    lines.extend(behind.map(|it| format!("DTEND;VALUE=DATE:{}", date(it))));
    lines.push(format!("SUMMARY:{}", escaped(&ereignis.titel)));
    lines.extend(ereignis.adresse.iter().map(|it| format!("URL:{it}")));
    lines.extend(["TRANSP:TRANSPARENT".to_owned(), "END:VEVENT".to_owned()]);
}

/// A day without its hyphens (RFC 5545, 3.3.4).
fn date(day: PartialDate) -> String {
    day.to_string().replace('-', "")
}

/// A text as a value (RFC 5545, 3.3.11).
fn escaped(text: &str) -> String {
    let text = text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A line with its end, cut so that a blank begins each further piece.
fn folded(line: &str) -> String {
    let mut folded = String::new();
    let mut room = LAENGE;
    for sign in line.chars() {
        if sign.len_utf8() > room {
            folded.push_str("\r\n ");
            room = LAENGE - 1;
        }
        room -= sign.len_utf8();
        folded.push(sign);
    }
    folded.push_str("\r\n");
    folded
}
