//! The dates of the process for calendars: what takes place on a day that is known. A month or a
//! quarter is no event. Plain data; `output::finish::kalender` writes it.

use std::collections::HashMap;

use super::{
    band::Regal,
    kontext::Kontext,
    route::{Route, absolute},
    sicht::Sicht,
};
use crate::{
    base::{address::WebAddress, date::PartialDate, hash::Hash},
    document::art::{
        Uebersicht,
        uebersichten::{GREMIEN, PROZESS},
    },
    konzept::{Konzept, beratung::Beratung, beteiligung::Beteiligung, id::Id, termin::Termin},
};

/// The file of the calendar.
pub const TERMINE: &str = "termine.ics";

/// A calendar.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Kalender {
    pub titel: String,
    /// As of when all of it is known; programs take a later one for the newer.
    pub stand: Option<PartialDate>,
    pub sprache: String,
    pub ereignisse: Vec<Ereignis>,
}

/// Something that takes place on one day or on several.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Ereignis {
    /// Its name for calendars: the same when its day moves.
    pub kennung: String,
    pub beginn: PartialDate,
    /// Its last day, if that is another one.
    pub ende: Option<PartialDate>,
    pub titel: String,
    /// Where more is said.
    pub adresse: Option<String>,
}

/// The dates of a site; none where no day is known.
#[must_use]
pub fn kalender(regal: &Regal) -> Option<Kalender> {
    let kontext = &regal.wurzel().kontext;
    if kontext.sicht == Sicht::Durchsicht {
        return None;
    }
    let konzept = &kontext.konzept;
    let mut sammler = Terminsammlung { kontext, gleiche: HashMap::new(), ereignisse: Vec::new() };
    konzept.termine.iter().for_each(|it| sammler.termin(it));
    konzept.beteiligung.iter().for_each(|it| sammler.beteiligung(it));
    konzept.beratungen.iter().for_each(|it| sammler.beratung(konzept, it));
    let mut ereignisse = sammler.ereignisse;
    ereignisse
        .sort_by(|left, right| (left.beginn, &left.kennung).cmp(&(right.beginn, &right.kennung)));
    let settings = &konzept.settings;
    (!ereignisse.is_empty()).then(|| Kalender {
        titel: format!("{}: {}", settings.kommune.name, settings.titel),
        stand: kontext.stand.map(PartialDate::erster_tag),
        sprache: kontext.texte.lang().to_string(),
        ereignisse,
    })
}

/// A date, if it is known to the day.
fn day(date: Option<PartialDate>) -> Option<PartialDate> {
    date.filter(|it| matches!(it, PartialDate::Day(_)))
}

/// Collects events, and tells apart those that are called alike.
struct Terminsammlung<'a> {
    kontext: &'a Kontext,
    /// How often something of a name has come.
    gleiche: HashMap<String, usize>,
    ereignisse: Vec<Ereignis>,
}

impl Terminsammlung<'_> {
    fn termin(&mut self, termin: &Termin) {
        let Some(beginn) = day(termin.datum) else { return };
        let gremium = termin.gremium.as_ref().and_then(|it| self.kontext.konzept.gremium(it));
        let titel = match gremium {
            Some(gremium) => format!("{} ({})", termin.titel, gremium.name),
            None => termin.titel.clone(),
        };
        self.add(
            Terminherkunft { art: "termin", id: None, route: &PROZESS },
            (beginn, None),
            titel,
        );
    }

    fn beteiligung(&mut self, it: &Beteiligung) {
        let Some(beginn) = day(it.zeitraum.beginn) else { return };
        // "From the third on" without a known end is no event of one day.
        if it.zeitraum.ende.is_some() && day(it.zeitraum.ende).is_none() {
            return;
        }
        let ende = day(it.zeitraum.ende).filter(|it| *it > beginn);
        let woher =
            Terminherkunft { art: "beteiligung", id: Some(it.id.as_str()), route: &PROZESS };
        self.add(woher, (beginn, ende), it.titel.clone());
    }

    fn beratung(&mut self, konzept: &Konzept, it: &Beratung) {
        let Some(beginn) = day(it.datum) else { return };
        let gremium = it.gremium.as_ref().and_then(|it| konzept.gremium(it)).map(|it| &it.name);
        let vorlage = it.vorlage.as_ref().and_then(|it| konzept.vorlage(it));
        let matter = it.gegenstand.as_ref().or(vorlage.map(|it| &it.betreff));
        let words = gremium.into_iter().chain(matter).map(String::as_str).collect::<Vec<_>>();
        let id = it.id.as_ref().map(Id::as_str);
        let woher = Terminherkunft { art: "beratung", id, route: &GREMIEN };
        self.add(woher, (beginn, None), words.join(": "));
    }

    fn add(
        &mut self,
        Terminherkunft { art, id, route }: Terminherkunft<'_>,
        (beginn, ende): (PartialDate, Option<PartialDate>),
        titel: String,
    ) {
        let webadresse = self.kontext.heute.settings.webadresse.as_ref();
        let own = id.map_or_else(|| Hash::of(&(art, &titel)).short(), str::to_owned);
        let nth = self.gleiche.entry(own.clone()).or_insert(0);
        *nth += 1;
        let again = if *nth > 1 { format!("-{nth}") } else { String::new() };
        let host = webadresse.map_or("konzept.invalid", WebAddress::host);
        let anchor = id.map(|it| format!("#{it}")).unwrap_or_default();
        let file = self.kontext.datei(&Route::Uebersicht(route));
        let adresse = webadresse.map(|it| absolute(it, &file) + &anchor);
        let kennung = format!("{art}-{own}{again}@{host}");
        self.ereignisse.push(Ereignis { kennung, beginn, ende, titel, adresse });
    }
}

/// What an event is of, and the page that tells of it.
struct Terminherkunft<'a> {
    art: &'static str,
    id: Option<&'a str>,
    route: &'static Uebersicht,
}
