//! A participation: an event, a survey, a working group.

use super::{Art, Beschreibung, Gehoert, Ort, Stelle, akteur, gremium, kapitel, phase};
use crate::document::{
    form::{Beliebig, Flag, Id, Liste, Prosa, Tabelle, Text, Verweis, Verweisbar, Wort},
    keys::table,
    tabellen::{gemeinsam::zeitraum, prozess},
    wortschatz::Beteiligungsart,
};

table! {
    /// A participation: an event, a survey, a working group.
    "beteiligung" {
        ID: Id = required "id",
        TITEL: Text = required "titel",
        ART: Wort<Beteiligungsart> = required "art",
        PHASE: Verweis<phase::Keys> = optional "phase",
        ZEITRAUM: Tabelle<zeitraum::Keys> = optional "zeitraum",
        KAPITEL: Verweis<kapitel::Keys> = optional "kapitel",
        BETEILIGTE: Liste<Verweis<(akteur::Keys, gremium::Keys)>> = optional "beteiligte",
        TEXT: Prosa = optional "text",
        ENTWURF: Flag = optional "entwurf",
        INTERN: Beliebig = optional "intern",
    }
}

static BESCHREIBUNG: Beschreibung = Beschreibung {
    wort: "beteiligung",
    ort: Ort::Liste(&prozess::DATEI, prozess::BETEILIGUNG.def()),
    table: &TABLE,
    titel: TITEL,
    gehoert: Gehoert::Text,
    stelle: Stelle::Anker(&prozess::UEBERSICHT),
    synopse: true,
    suche: None,
    export: false,
};

/// The kind.
pub const BETEILIGUNG: Art = Art::new(|| &BESCHREIBUNG);

impl Verweisbar for Keys {
    const ART: Art = BETEILIGUNG;
}
