//! K344: the e-mail address or telephone number of a person, where that of an office belongs: by the
//! form `vorname.nachname@`, by the number of a mobile phone, by a name beside "Ansprechpartnerin".

use std::{ops::Range, sync::LazyLock};

use super::source::{Lint, Source, Wortsuche};
use crate::{
    base::span::Span,
    diagnostic::{Code, Diagnostic},
};

/// Where it is worth looking, and for what.
const ZEICHEN: &[(&str, &str)] = &[
    ("@", "mail"),
    ("015", "mobil"),
    ("016", "mobil"),
    ("017", "mobil"),
    ("+49", "mobil"),
    ("0049", "mobil"),
    ("ansprechp", "telefon"),
    ("kontaktperson", "telefon"),
    ("sachbearbeit", "telefon"),
];

static SUCHE: LazyLock<Wortsuche> = LazyLock::new(|| Wortsuche::of(ZEICHEN));

/// Words of which the names of offices and their mailboxes are made; a part that holds one names no
/// person.
const STELLEN: &[&str] = &[
    "amt",
    "anmeld",
    "beauftragt",
    "beirat",
    "berat",
    "bereich",
    "betreu",
    "bildung",
    "biblio",
    "buero",
    "büro",
    "buerger",
    "bürger",
    "datenschutz",
    "dezernat",
    "dienst",
    "ehrenamt",
    "familie",
    "frauen",
    "gemeinde",
    "gleichstell",
    "hilfe",
    "info",
    "inklusion",
    "integration",
    "jobcenter",
    "jugend",
    "kita",
    "kommun",
    "kontakt",
    "koordin",
    "kreis",
    "kultur",
    "leitung",
    "mail",
    "migration",
    "netzwerk",
    "office",
    "planung",
    "post",
    "presse",
    "projekt",
    "rathaus",
    "redaktion",
    "referat",
    "schule",
    "sekretariat",
    "senioren",
    "service",
    "sozial",
    "sprech",
    "stadt",
    "stelle",
    "stiftung",
    "team",
    "umwelt",
    "verein",
    "verwaltung",
    "volkshoch",
    "webmaster",
    "wohn",
    "zentr",
];

/// So many places of a line are looked at.
const VERSUCHE: usize = 50;

/// The fewest digits that make a telephone number, and the most (E.164 allows 15).
const ZIFFERN: std::ops::RangeInclusive<usize> = 6..=16;

pub(super) fn check(source: &Source<'_>, lint: &mut Lint<'_>) {
    for (at, line) in &source.lines {
        // Of one kind the first of a line says enough.
        let mut told: Vec<&str> = Vec::new();
        for (hit, _, form) in SUCHE.find(line).take(VERSUCHE) {
            let range = match form {
                "mail" => address(line, hit.start),
                "mobil" => mobile(line, hit.start),
                _ => person(line, hit.end),
            };
            let Some(range) = range.filter(|_| !told.contains(&form)) else { continue };
            told.push(form);
            // Name and number together are one.
            if form == "telefon" {
                told.push("mobil");
            }
            let span = Span::new(range).shifted(at + lint.offset);
            lint.found
                .push(Diagnostic::new(Code::Kontaktdaten, lint.path, span).with("form", form));
        }
    }
}

fn names_office(word: &str) -> bool {
    let word = word.to_lowercase();
    STELLEN.iter().any(|it| word.contains(it))
}

/// `erika.muster@…` around the sign at a place: two or three parts of letters alone, none of which
/// names an office.
fn address(line: &str, at: usize) -> Option<Range<usize>> {
    let is_part = |it: char| it.is_alphanumeric() || matches!(it, '.' | '-' | '_' | '+');
    let local = &line[line[..at].trim_end_matches(is_part).len()..at];
    let behind = &line[at + 1..];
    let domain = &behind[..behind.len() - behind.trim_start_matches(is_part).len()];
    let parts: Vec<&str> = local.split(['.', '_']).collect();
    let named = matches!(parts.len(), 2 | 3)
        && parts.iter().all(|it| !it.is_empty() && !names_office(it))
        && parts.iter().all(|it| it.chars().all(|sign| sign.is_alphabetic() || sign == '-'))
        && parts.iter().any(|it| it.chars().count() > 2);
    let end = at + 1 + domain.trim_end_matches(['.', '-', '_']).len();
    (named && domain.contains('.')).then(|| at - local.len()..end)
}

/// A number such as `0171 1234567` or `+49 171 1234567` from a place on.
fn mobile(line: &str, at: usize) -> Option<Range<usize>> {
    // File marks look like numbers of telephones.
    if ["Az.", "Aktenzeichen", "Drucksache", "Vorlage"].iter().any(|it| line[..at].contains(it)) {
        return None;
    }
    if line[..at].ends_with(|it: char| it.is_alphanumeric() || matches!(it, '+' | '/' | '-' | '.'))
    {
        return None;
    }
    let (range, digits) = number(line, at)?;
    let national = ["0049", "49", "0"].iter().find_map(|it| digits.strip_prefix(it))?;
    let national = national.strip_prefix('0').unwrap_or(national);
    // Numbers 15x, 16x and 17x are those of mobile services (Nummernplan Öffentliche Mobile Dienste
    // of the Bundesnetzagentur); with prefix they have 10 or 11 digits.
    let mobile = ["15", "16", "17"].iter().any(|it| national.starts_with(it));
    (mobile && (10..=11).contains(&national.len())).then_some(range)
}

/// The number that begins at a place, and its digits.
fn number(line: &str, at: usize) -> Option<(Range<usize>, String)> {
    let is_sign =
        |it: char| it.is_ascii_digit() || matches!(it, ' ' | '/' | '-' | '–' | '(' | ')' | '+');
    let rest = &line[at..];
    let length = rest.len() - rest.trim_start_matches(is_sign).len();
    let text = rest[..length].trim_end_matches(|it: char| !it.is_ascii_digit());
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    ZIFFERN.contains(&digits.len()).then(|| (at..at + text.len(), digits))
}

/// Two words that may be a name behind "Ansprechpartnerin", with a telephone number in the same line.
fn person(line: &str, from: usize) -> Option<Range<usize>> {
    let rest = &line[from..];
    let mut names = rest.split([':', ',', ';', '|', '(', ')']).skip(1).map(str::trim);
    let is_name = |text: &&str| {
        let words: Vec<&str> = text.split_whitespace().collect();
        matches!(words.len(), 2 | 3)
            && words.iter().all(|it| it.starts_with(char::is_uppercase) && !names_office(it))
            && words
                .iter()
                .all(|it| it.chars().all(|sign| sign.is_alphabetic() || matches!(sign, '-' | '.')))
    };
    let name = names.find(|it| !it.is_empty()).filter(is_name)?;
    let start = from + rest.find(name)?;
    let behind = start + name.len();
    let digit = behind + line[behind..].find(['0', '+'])?;
    let (number, _) = number(line, digit)?;
    Some(start..number.end)
}
