//! What all reports say of all measures, as a table for programs: a row for each measure in each
//! report that counts.

use super::datenblatt::Datenblatt;
use crate::{
    base::{date::PartialDate, decimal::Notation},
    document::{berichtstabelle::Statusmeldung, value::Betrag},
    konzept::angabe::Angabenwert,
    site::kontext::Kontext,
};

const KOPF: &[&str] = &[
    "bericht",
    "stichtag",
    "fassung",
    "massnahme_id",
    "nummer",
    "massnahme",
    "handlungsfeld_id",
    "status",
    "neuer_sachstand",
    "uebergang",
    "in_verzug",
    "begonnen",
    "beendet",
    "ausgegeben",
    "naechster_schritt",
    "angaben",
    "hinweis",
];

/// The rows, oldest report first, measures in the order of its Fassung.
pub(super) fn umsetzung(kontext: &Kontext) -> Datenblatt {
    let notation = kontext.texte.notation();
    let yes = |it: bool| if it { "ja" } else { "nein" }.to_owned();
    let mut zeilen = Vec::new();
    for lage in kontext.berichte.gueltige() {
        let bericht = &lage.bericht;
        for (massnahme, stand) in lage.mit_stand() {
            let zeile = lage.zeile(stand);
            let date = |it: Option<PartialDate>| it.map(|it| it.to_string()).unwrap_or_default();
            let spent = zeile.and_then(|it| it.ausgegeben).map(|it| match it {
                Betrag::Euro(amount) => amount.plain(notation),
                Betrag::Offen => String::new(),
            });
            let declared = zeile.map(|it| it.angaben.as_slice()).unwrap_or_default();
            let declared: Vec<String> = declared
                .iter()
                .map(|(angabe, wert)| format!("{}={}", angabe.id, plain(wert, notation)))
                .collect();
            zeilen.push(vec![
                bericht.id.to_string(),
                bericht.stichtag.to_string(),
                bericht.fassung.as_ref().map(ToString::to_string).unwrap_or_default(),
                massnahme.id.to_string(),
                massnahme.nummer.clone().unwrap_or_default(),
                massnahme.abschnitt.titel.clone(),
                massnahme.handlungsfeld.as_ref().map(ToString::to_string).unwrap_or_default(),
                stand.status().map(|it| it.word().to_owned()).unwrap_or_default(),
                yes(zeile.is_some_and(|it| it.meldung != Statusmeldung::NichtsNeues)),
                stand.uebergang.word().to_owned(),
                yes(stand.in_verzug()),
                date(zeile.and_then(|it| it.begonnen)),
                date(zeile.and_then(|it| it.beendet)),
                spent.unwrap_or_default(),
                zeile.and_then(|it| it.naechster_schritt.clone()).unwrap_or_default(),
                declared.join(" | "),
                kontext.hinweis(bericht.beispiel).unwrap_or_default(),
            ]);
        }
    }
    Datenblatt { kopf: KOPF.iter().map(|it| (*it).to_owned()).collect(), zeilen, notation }
}

fn plain(wert: &Angabenwert, notation: Notation) -> String {
    match wert {
        Angabenwert::Text(text) => text.clone(),
        Angabenwert::Zahl(number) => number.plain(notation),
        Angabenwert::Datum(date) => date.to_string(),
    }
}
