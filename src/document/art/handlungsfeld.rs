//! The file of a Handlungsfeld: its keys, and those of its Leitziele. What the program makes of
//! them is `konzept::handlungsfeld`.

use super::ziel::leitziel;
use crate::document::{
    form::{Beliebig, Datum, Flag, Id, Liste, Prosa, Tabelle, Text, Verweisbar, Wort},
    format::{Art, Beschreibung, Gehoert, Stelle, Suchangabe, Suchart},
    keys::table,
    wortschatz::Inhalt,
};

table! {
    /// handlungsfelder/*.md.
    "handlungsfeld" as Keys {
        ID: Id = required "id",
        TITEL: Text = required "titel",
        NUMMER: Text = optional "nummer",
        ZUSAMMENFASSUNG: Text = optional "zusammenfassung",
        ZIEL: Prosa = optional "ziel",
        LEITZIELE: Liste<Tabelle<leitziel::Keys>> = optional "leitziele",
        INHALT: Wort<Inhalt> = optional "inhalt",
        ENTWURF: Flag = optional "entwurf",
        BEISPIEL: Flag = optional "beispiel",
        STAND: Datum = optional "stand",
        FRUEHERE_IDS: Liste<Id> = optional "frühere_ids",
        INTERN: Beliebig = optional "intern",
    }
}

static BESCHREIBUNG: Beschreibung = Beschreibung {
    wort: "handlungsfeld",
    ordner: Some("handlungsfelder"),
    table: &TABLE,
    titel: TITEL.def(),
    gehoert: Gehoert::Gliederung,
    stelle: Stelle::Seite { ordner: "handlungsfelder", uebersicht: None },
    synopse: true,
    suche: Some(Suchangabe::als(Suchart::Kapitel)),
    export: false,
};

/// The kind, for whoever needs to know just this one.
pub const HANDLUNGSFELD: Art = Art::new(|| &BESCHREIBUNG);

impl Verweisbar for Keys {
    const ART: Art = HANDLUNGSFELD;
}
