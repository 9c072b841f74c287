//! An actor: an office, an institute, a network; never a private person.

use crate::document::{
    form::{Beliebig, Flag, Id, Liste, Prosa, Tabelle, Text, Url, Verweis, Verweisbar, Wort},
    format::{Art, Beschreibung, Gehoert, Listendatei, Stelle, Suchangabe, Suchart, Uebersicht},
    keys::table,
    wortschatz::Akteursart,
};

table! {
    /// An actor: an office, an institute, a network; never a private person.
    "akteur" as Keys {
        ID: Id = required "id",
        NAME: Text = required "name",
        KURZ: Text = optional "kurz",
        AUCH: Liste<Text> = optional "auch",
        ART: Wort<Akteursart> = required "art",
        TEIL_VON: Verweis<Keys> = optional "teil_von",
        URL: Url = optional "url",
        TEXT: Prosa = optional "text",
        ENTWURF: Flag = optional "entwurf",
        BEISPIEL: Flag = optional "beispiel",
        FRUEHERE_IDS: Liste<Id> = optional "frühere_ids",
        INTERN: Beliebig = optional "intern",
    }
}

table! {
    /// akteure.yaml.
    mod datei "akteure" {
        AKTEURE: Liste<Tabelle<Keys>> = optional "akteure",
        INTERN: Beliebig = optional "intern",
    }
}

/// The file of all of them.
pub static DATEI: Listendatei = Listendatei { name: "akteure", table: &datei::TABLE };

/// The page of all of them.
pub static UEBERSICHT: Uebersicht =
    Uebersicht { wort: "akteure", datei: "akteure/index.html", navigation: Some("nav-akteure") };

static BESCHREIBUNG: Beschreibung = Beschreibung {
    wort: "akteur",
    ordner: None,
    table: &TABLE,
    titel: NAME.def(),
    gehoert: Gehoert::Text,
    stelle: Stelle::Seite { ordner: "akteure", uebersicht: Some(&UEBERSICHT) },
    synopse: true,
    suche: Some(Suchangabe::als(Suchart::Akteur)),
    export: false,
};

/// The kind, for whoever needs to know just this one.
pub const AKTEUR: Art = Art::new(|| &BESCHREIBUNG);

impl Verweisbar for Keys {
    const ART: Art = AKTEUR;
}
