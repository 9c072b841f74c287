//! The table of a new report: every measure of its Fassung with what is known of it, to be filled in
//! by the offices in charge.

use super::reihe::Lage;
use crate::{
    document::{berichtstabelle as spalten, tabelle, wortschatz::Umsetzung},
    konzept::{Konzept, angabe::Angabe},
};

/// The table, as a file. `davor` is the report before; `angaben` are the fields that the new one
/// declares.
#[must_use]
pub fn tabelle(konzept: &Konzept, davor: Option<&Lage>, angaben: &[Angabe]) -> String {
    let own = angaben.iter().map(|it| it.id.as_str());
    let kopf: Vec<&str> = spalten::SPALTEN.iter().copied().chain(own).collect();
    let mut rows: Vec<Vec<String>> = vec![kopf.iter().map(|it| (*it).to_owned()).collect()];
    for massnahme in &konzept.massnahmen {
        let before = davor.and_then(|it| it.von(konzept, massnahme.id.as_str()).next());
        let known = before.and_then(|it| it.1.status());
        let known = known.or_else(|| massnahme.sachstand().map(|it| it.status));
        let cell = |name: &&str| match *name {
            spalten::ID => spalten::cell_of(massnahme.id.as_str()),
            spalten::TITEL => massnahme.abschnitt.titel.clone(),
            spalten::STATUS => word(known),
            _ => String::new(),
        };
        rows.push(kopf.iter().map(cell).collect());
    }
    tabelle::write(&rows)
}

/// What is over has no news, unless somebody writes some.
fn word(known: Option<Umsetzung>) -> String {
    match known {
        Some(status) if status == Umsetzung::Umgesetzt || status.is_aufgegeben() => {
            spalten::NICHTS_NEUES_IM_SATZ.to_owned()
        }
        status => status.unwrap_or(Umsetzung::KeineAngabe).word().to_owned(),
    }
}
