//! How a target group is written: its keys, and the list that it stands in. What the program makes
//! of them is `konzept::zielgruppe`.

use crate::document::{
    form::{Beliebig, Flag, Id, Liste, Prosa, Tabelle, Text, Verweisbar},
    format::{Art, Beschreibung, Gehoert, Listendatei, Stelle, Suchangabe, Suchart, Uebersicht},
    keys::table,
};

table! {
    /// A target group.
    "zielgruppe" as Keys {
        ID: Id = required "id",
        NAME: Text = required "name",
        AUCH: Liste<Text> = optional "auch",
        TEXT: Prosa = optional "text",
        ENTWURF: Flag = optional "entwurf",
        BEISPIEL: Flag = optional "beispiel",
        FRUEHERE_IDS: Liste<Id> = optional "frühere_ids",
        INTERN: Beliebig = optional "intern",
    }
}

table! {
    /// zielgruppen.yaml.
    mod datei "zielgruppen" {
        ZIELGRUPPEN: Liste<Tabelle<Keys>> = optional "zielgruppen",
        INTERN: Beliebig = optional "intern",
    }
}

/// The file of all of them.
pub static DATEI: Listendatei = Listendatei { name: "zielgruppen", table: &datei::TABLE };

/// The page of all of them.
pub static UEBERSICHT: Uebersicht = Uebersicht {
    wort: "zielgruppen",
    datei: "zielgruppen/index.html",
    navigation: Some("nav-zielgruppen"),
};

static BESCHREIBUNG: Beschreibung = Beschreibung {
    wort: "zielgruppe",
    ordner: None,
    table: &TABLE,
    titel: NAME.def(),
    gehoert: Gehoert::Text,
    stelle: Stelle::Seite { ordner: "zielgruppen", uebersicht: Some(&UEBERSICHT) },
    synopse: true,
    suche: Some(Suchangabe::als(Suchart::Zielgruppe)),
    export: false,
};

/// The kind, for whoever needs to know just this one.
pub const ZIELGRUPPE: Art = Art::new(|| &BESCHREIBUNG);

impl Verweisbar for Keys {
    const ART: Art = ZIELGRUPPE;
}
