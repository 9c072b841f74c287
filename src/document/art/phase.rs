//! How a phase of the process and its steps are written: their keys, and the list that they stand
//! in. What the program makes of them is `konzept::phase`.

use super::uebersichten::PROZESS;
use crate::document::{
    form::{Beliebig, Flag, Id, Liste, Prosa, Tabelle, Text, Verweisbar, Wort},
    format::{Art, Beschreibung, Gehoert, Stelle},
    keys::table,
    tabellen::gemeinsam::zeitraum,
    wortschatz::Phasenstand,
};

table! {
    /// A phase of the process.
    "phase" as Keys {
        ID: Id = required "id",
        TITEL: Text = required "titel",
        STATUS: Wort<Phasenstand> = required "status",
        GEPLANT: Tabelle<zeitraum::Keys> = optional "geplant",
        TATSAECHLICH: Tabelle<zeitraum::Keys> = optional "tatsächlich",
        ABWEICHUNG: Text = optional "abweichung",
        SCHRITTE: Liste<Tabelle<schritt::Keys>> = optional "schritte",
        TEXT: Prosa = optional "text",
        ENTWURF: Flag = optional "entwurf",
        INTERN: Beliebig = optional "intern",
    }
}

table! {
    /// A step of a phase.
    mod schritt "schritt" as Keys {
        TITEL: Text = required "titel",
        STATUS: Wort<Phasenstand> = optional "status",
        GEPLANT: Tabelle<zeitraum::Keys> = optional "geplant",
        TATSAECHLICH: Tabelle<zeitraum::Keys> = optional "tatsächlich",
        ABWEICHUNG: Text = optional "abweichung",
        TEXT: Prosa = optional "text",
        ENTWURF: Flag = optional "entwurf",
        INTERN: Beliebig = optional "intern",
    }
}

static BESCHREIBUNG: Beschreibung = Beschreibung {
    wort: "phase",
    ordner: None,
    table: &TABLE,
    titel: TITEL.def(),
    gehoert: Gehoert::Text,
    stelle: Stelle::Anker(&PROZESS),
    synopse: true,
    suche: None,
    export: false,
};

/// The kind, for whoever needs to know just this one.
pub const PHASE: Art = Art::new(|| &BESCHREIBUNG);

impl Verweisbar for Keys {
    const ART: Art = PHASE;
}
