//! A work that the concept cites: a book, a paper, a study, a page on the web.

use crate::document::{
    form::{Beliebig, Datum, Flag, Id, Liste, Tabelle, Text, Url, Verweisbar},
    format::{Art, Beschreibung, Gehoert, Listendatei, Stelle, Uebersicht},
    keys::table,
};

table! {
    /// A work that the concept cites.
    "literatur" as Keys {
        ID: Id = required "id",
        VERFASSER: Liste<Text> = optional "verfasser",
        HERAUSGEBER: Liste<Text> = optional "herausgeber",
        JAHR: Datum = optional "jahr",
        TITEL: Text = required "titel",
        IN: Text = optional "in",
        BAND: Text = optional "band",
        SEITEN: Text = optional "seiten",
        AUFLAGE: Text = optional "auflage",
        ORT: Text = optional "ort",
        VERLAG: Text = optional "verlag",
        ISBN: Text = optional "isbn",
        DOI: Text = optional "doi",
        URL: Url = optional "url",
        ABGERUFEN: Datum = optional "abgerufen",
        KURZ: Text = optional "kurz",
        ENTWURF: Flag = optional "entwurf",
        BEISPIEL: Flag = optional "beispiel",
        FRUEHERE_IDS: Liste<Id> = optional "frühere_ids",
        INTERN: Beliebig = optional "intern",
    }
}

table! {
    /// literatur.yaml.
    mod datei "literaturliste" {
        LITERATUR: Liste<Tabelle<Keys>> = optional "literatur",
        INTERN: Beliebig = optional "intern",
    }
}

/// The file of all of them.
pub static DATEI: Listendatei = Listendatei { name: "literatur", table: &datei::TABLE };

/// The page of all of them.
pub static UEBERSICHT: Uebersicht =
    Uebersicht { wort: "literatur", datei: "literatur.html", navigation: Some("nav-literatur") };

static BESCHREIBUNG: Beschreibung = Beschreibung {
    wort: "literatur",
    ordner: None,
    table: &TABLE,
    titel: TITEL.def(),
    gehoert: Gehoert::Text,
    stelle: Stelle::Anker(&UEBERSICHT),
    synopse: true,
    suche: None,
    export: false,
};

/// The kind, for whoever needs to know just this one.
pub const LITERATUR: Art = Art::new(|| &BESCHREIBUNG);

impl Verweisbar for Keys {
    const ART: Art = LITERATUR;
}
