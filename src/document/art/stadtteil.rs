//! How a district is written: its keys, and the list that it stands in. What the program makes of
//! them is `konzept::stadtteil`.

use crate::document::{
    form::{Beliebig, Flag, Id, Liste, Prosa, Tabelle, Text, Url, Verweisbar},
    format::{Art, Beschreibung, Gehoert, Listendatei, Stelle, Suchangabe, Suchart, Uebersicht},
    keys::table,
};

table! {
    /// A district.
    "stadtteil" as Keys {
        ID: Id = required "id",
        NAME: Text = required "name",
        AUCH: Liste<Text> = optional "auch",
        TEXT: Prosa = optional "text",
        URL: Url = optional "url",
        ENTWURF: Flag = optional "entwurf",
        BEISPIEL: Flag = optional "beispiel",
        FRUEHERE_IDS: Liste<Id> = optional "frühere_ids",
        INTERN: Beliebig = optional "intern",
    }
}

table! {
    /// stadtteile.yaml.
    mod datei "stadtteile" {
        STADTTEILE: Liste<Tabelle<Keys>> = optional "stadtteile",
        INTERN: Beliebig = optional "intern",
    }
}

/// The file of all of them.
pub static DATEI: Listendatei = Listendatei { name: "stadtteile", table: &datei::TABLE };

/// The page of all of them.
pub static UEBERSICHT: Uebersicht = Uebersicht {
    wort: "stadtteile",
    datei: "stadtteile/index.html",
    navigation: Some("nav-stadtteile"),
};

static BESCHREIBUNG: Beschreibung = Beschreibung {
    wort: "stadtteil",
    ordner: None,
    table: &TABLE,
    titel: NAME.def(),
    gehoert: Gehoert::Text,
    stelle: Stelle::Seite { ordner: "stadtteile", uebersicht: Some(&UEBERSICHT) },
    synopse: true,
    suche: Some(Suchangabe::als(Suchart::Stadtteil)),
    export: false,
};

/// The kind, for whoever needs to know just this one.
pub const STADTTEIL: Art = Art::new(|| &BESCHREIBUNG);

impl Verweisbar for Keys {
    const ART: Art = STADTTEIL;
}
