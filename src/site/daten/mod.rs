//! Tables for programs beside the pages of a Fassung: which there are, and what each holds. How they
//! are written is `output`'s business.

mod datenblatt;
mod einheiten;
mod kosten;
mod massnahmen;
mod umsetzung;
mod zahlen;
mod ziele;

use std::collections::BTreeSet;

use super::{
    kontext::Kontext,
    route::{Route, Tabellenroute},
};
use crate::document::art::{massnahme::MASSNAHME, ziel::ZIEL};

pub use datenblatt::Datenblatt;
pub use einheiten::spalten;
pub use massnahmen::EIGENS;

/// The tables that the pages of a Fassung offer.
#[must_use]
pub fn tabellen(kontext: &Kontext, routen: &BTreeSet<Route>) -> Vec<Tabellenroute> {
    let konzept = &kontext.konzept;
    let exported = routen.iter().filter_map(|route| match route {
        Route::Uebersicht(uebersicht) => uebersicht.exportiert().map(Tabellenroute::Art),
        _ => None,
    });
    let measured = konzept
        .indikatoren
        .iter()
        .filter(|it| it.daten.as_ref().is_some_and(|file| konzept.reihen(file).is_some()));
    let indicators = measured.map(|it| Tabellenroute::Indikator(it.id.to_string()));
    let files = konzept.bezuege.daten().filter(|it| konzept.reihen(it.0).is_some());
    let costs = routen.contains(&Route::Kosten).then_some(Tabellenroute::Kosten);
    let reported = routen.contains(&Route::Umsetzung).then_some(Tabellenroute::Umsetzung);
    exported
        .chain(costs)
        .chain(reported)
        .chain(indicators)
        .chain(files.map(|it| Tabellenroute::Daten(it.0.clone())))
        .collect()
}

/// What a table holds; `None` if the Fassung has nothing of the kind.
#[must_use]
pub fn datenblatt(kontext: &Kontext, tabelle: &Tabellenroute) -> Option<Datenblatt> {
    let konzept = &kontext.konzept;
    Some(match tabelle {
        Tabellenroute::Art(art) if *art == MASSNAHME => massnahmen::massnahmen(kontext),
        Tabellenroute::Art(art) if *art == ZIEL => ziele::ziele(kontext),
        Tabellenroute::Art(art) => einheiten::einheiten(kontext, *art),
        Tabellenroute::Kosten => kosten::kosten(kontext),
        Tabellenroute::Umsetzung => umsetzung::umsetzung(kontext),
        Tabellenroute::Indikator(id) => {
            let indikator = konzept.indikator(id)?;
            zahlen::indikator(kontext, indikator, konzept.reihen(indikator.daten.as_ref()?)?)
        }
        Tabellenroute::Daten(file) => {
            let hinweis = kontext.hinweis(kontext.daten_sind_beispiel(file)).unwrap_or_default();
            let uses = konzept.bezuege.nutzungen(file);
            if let Some(table) = konzept.freitabelle(file) {
                return Some(zahlen::freitabelle(table, uses, &hinweis, kontext.texte.notation()));
            }
            zahlen::datei(konzept.reihen(file)?, uses, &hinweis, kontext.texte.notation())
        }
    })
}

/// Whether any data set is shown.
#[must_use]
pub fn daten_exist(kontext: &Kontext) -> bool {
    kontext.konzept.bezuege.daten().any(|(file, _)| kontext.konzept.reihen(file).is_some())
}
