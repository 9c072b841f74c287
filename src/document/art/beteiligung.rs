//! A participation: an event, a survey, a working group.

use super::{akteur, gremium, kapitel, phase, uebersichten::PROZESS};
use crate::document::{
    form::{Beliebig, Flag, Id, Liste, Prosa, Tabelle, Text, Verweis, Verweisbar, Wort},
    format::{Art, Beschreibung, Gehoert, Stelle},
    keys::table,
    tabellen::gemeinsam::zeitraum,
    wortschatz::Beteiligungsart,
};

table! {
    /// A participation: an event, a survey, a working group.
    "beteiligung" as Keys {
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
pub const BETEILIGUNG: Art = Art::new(|| &BESCHREIBUNG);

impl Verweisbar for Keys {
    const ART: Art = BETEILIGUNG;
}
