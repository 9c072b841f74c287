//! A chapter: free prose, at the place that the Gliederung gives it.

use crate::document::{
    form::{Beliebig, Datum, Flag, Id, Liste, Tabelle, Text, Verweisbar, Wort},
    format::{Art, Beschreibung, Gehoert, Stelle, Suchangabe, Suchart},
    keys::table,
    tabellen::gemeinsam::gebaerdensprache,
    wortschatz::{Inhalt, Rolle},
};

table! {
    /// kapitel/**/*.md.
    "kapitel" as Keys {
        ID: Id = required "id",
        TITEL: Text = required "titel",
        NUMMER: Text = optional "nummer",
        ROLLE: Wort<Rolle> = optional "rolle",
        ZUSAMMENFASSUNG: Text = optional "zusammenfassung",
        INHALT: Wort<Inhalt> = optional "inhalt",
        GEBAERDENSPRACHE: Tabelle<gebaerdensprache::Keys> = optional "gebärdensprache",
        ENTWURF: Flag = optional "entwurf",
        BEISPIEL: Flag = optional "beispiel",
        STAND: Datum = optional "stand",
        FRUEHERE_IDS: Liste<Id> = optional "frühere_ids",
        INTERN: Beliebig = optional "intern",
    }
}

static BESCHREIBUNG: Beschreibung = Beschreibung {
    wort: "kapitel",
    ordner: Some("kapitel"),
    table: &TABLE,
    titel: TITEL.def(),
    gehoert: Gehoert::Gliederung,
    stelle: Stelle::Seite { ordner: "kapitel", uebersicht: None },
    synopse: true,
    suche: Some(Suchangabe::als(Suchart::Kapitel)),
    export: false,
};

/// The kind, for whoever needs to know just this one.
pub const KAPITEL: Art = Art::new(|| &BESCHREIBUNG);

impl Verweisbar for Keys {
    const ART: Art = KAPITEL;
}
