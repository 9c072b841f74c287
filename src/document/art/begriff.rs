//! A term of the glossary.

use crate::document::{
    form::{Beliebig, Flag, Id, Liste, Prosa, Tabelle, Text, Url, Verweisbar},
    format::{Art, Beschreibung, Gehoert, Listendatei, Stelle, Uebersicht},
    keys::table,
};

table! {
    /// A term of the glossary.
    "begriff" as Keys {
        ID: Id = required "id",
        BEGRIFF: Text = required "begriff",
        FORMEN: Liste<Text> = optional "formen",
        AUCH: Liste<Text> = optional "auch",
        ERKLAERUNG: Prosa = required "erklärung",
        URL: Url = optional "url",
        ENTWURF: Flag = optional "entwurf",
        INTERN: Beliebig = optional "intern",
    }
}

table! {
    /// glossar.yaml.
    mod datei "glossar" {
        GLOSSAR: Liste<Tabelle<Keys>> = optional "glossar",
        INTERN: Beliebig = optional "intern",
    }
}

/// The file of all of them.
pub static DATEI: Listendatei = Listendatei { name: "glossar", table: &datei::TABLE };

/// The page of all of them.
pub static UEBERSICHT: Uebersicht =
    Uebersicht { wort: "glossar", datei: "glossar.html", navigation: Some("nav-glossar") };

static BESCHREIBUNG: Beschreibung = Beschreibung {
    wort: "begriff",
    ordner: None,
    table: &TABLE,
    titel: BEGRIFF.def(),
    gehoert: Gehoert::Text,
    stelle: Stelle::Anker(&UEBERSICHT),
    synopse: true,
    suche: None,
    export: false,
};

/// The kind, for whoever needs to know just this one.
pub const GLOSSARBEGRIFF: Art = Art::new(|| &BESCHREIBUNG);

impl Verweisbar for Keys {
    const ART: Art = GLOSSARBEGRIFF;
}
