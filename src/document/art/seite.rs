//! A page outside the concept: Impressum, Datenschutz, Erklärung zur Barrierefreiheit. Readers see
//! that of today.

use crate::document::{
    form::{Beliebig, Datum, Email, Flag, Id, Liste, Tabelle, Text, Url, Wort},
    format::{Art, Beschreibung, Gehoert, Stelle, Suchangabe, Suchart},
    keys::table,
    wortschatz::{Ausnahmegrund, Pruefmethode, Vereinbarkeit},
};

table! {
    /// seiten/*.md.
    "seite" {
        ID: Id = required "id",
        TITEL: Text = required "titel",
        ENTWURF: Flag = optional "entwurf",
        STAND: Datum = optional "stand",
        ERKLAERUNG: Tabelle<erklaerung::Keys> = optional "erklärung",
        FRUEHERE_IDS: Liste<Id> = optional "frühere_ids",
        INTERN: Beliebig = optional "intern",
    }
}

table! {
    /// What a declaration on accessibility has to say (EU 2018/1523; for Nordrhein-Westfalen § 4
    /// BITVNRW).
    mod erklaerung "erklaerung" as Keys {
        VEREINBARKEIT: Wort<Vereinbarkeit> = required "vereinbarkeit",
        NICHT_BARRIEREFREI: Liste<Tabelle<hindernis::Keys>> = optional "nicht_barrierefrei",
        ERSTELLT: Datum = required "erstellt",
        METHODE: Wort<Pruefmethode> = required "methode",
        GEPRUEFT: Datum = required "geprüft",
        DURCHSETZUNG: Tabelle<durchsetzung::Keys> = optional "durchsetzung",
    }
}

table! {
    /// Content that is not accessible.
    mod hindernis "hindernis" as Keys {
        INHALT: Text = required "inhalt",
        GRUND: Wort<Ausnahmegrund> = required "grund",
        ALTERNATIVE: Text = optional "alternative",
    }
}

table! {
    /// Who helps if the town does not.
    mod durchsetzung "durchsetzung" as Keys {
        STELLE: Text = required "stelle",
        ANSCHRIFT: Text = optional "anschrift",
        EMAIL: Email = optional "email",
        URL: Url = optional "url",
    }
}

static BESCHREIBUNG: Beschreibung = Beschreibung {
    wort: "seite",
    ordner: Some("seiten"),
    table: &TABLE,
    titel: TITEL.def(),
    gehoert: Gehoert::Publikation,
    stelle: Stelle::Seite { ordner: "seiten", uebersicht: None },
    synopse: false,
    suche: Some(Suchangabe::als(Suchart::Weiteres)),
    export: false,
};

/// The kind, for whoever needs to know just this one.
pub const SEITE: Art = Art::new(|| &BESCHREIBUNG);
