//! How goals are written, in both of their homes, which refer to each other: those of any level in
//! ziele.yaml, and Leitziele with their Handlungsfeld, on whose page they are shown. What the
//! program makes of them is `konzept::ziel`.

use crate::document::{
    form::{Beliebig, Flag, Id, Liste, Prosa, Tabelle, Text, Verweis, Verweisbar},
    format::{Art, Beschreibung, Gehoert, Listendatei, Stelle, Uebersicht},
    keys::table,
};

table! {
    /// A goal.
    "ziel" as Keys {
        ID: Id = required "id",
        EBENE: Text = required "ebene",
        UEBER: Verweis<(Keys, leitziel::Keys)> = optional "über",
        NUMMER: Text = optional "nummer",
        TITEL: Text = required "titel",
        TEXT: Prosa = optional "text",
        ENTWURF: Flag = optional "entwurf",
        BEISPIEL: Flag = optional "beispiel",
        FRUEHERE_IDS: Liste<Id> = optional "frühere_ids",
        INTERN: Beliebig = optional "intern",
    }
}

table! {
    /// A guiding goal of a Handlungsfeld.
    mod leitziel "leitziel" as Keys {
        ID: Id = required "id",
        TITEL: Text = required "titel",
        NUMMER: Text = optional "nummer",
        UEBER: Verweis<crate::document::art::ziel::Keys> = optional "über",
        TEXT: Prosa = optional "text",
        ENTWURF: Flag = optional "entwurf",
        BEISPIEL: Flag = optional "beispiel",
        FRUEHERE_IDS: Liste<Id> = optional "frühere_ids",
        INTERN: Beliebig = optional "intern",
    }
}

table! {
    /// ziele.yaml.
    mod datei "ziele" {
        ZIELE: Liste<Tabelle<Keys>> = optional "ziele",
        INTERN: Beliebig = optional "intern",
    }
}

/// The file of all of them but those that stand with their Handlungsfeld.
pub static DATEI: Listendatei = Listendatei { name: "ziele", table: &datei::TABLE };

/// The page of all goals, those of Handlungsfelder too.
pub static UEBERSICHT: Uebersicht =
    Uebersicht { wort: "ziele", datei: "ziele.html", navigation: Some("nav-ziele") };

static BESCHREIBUNG: Beschreibung = Beschreibung {
    wort: "ziel",
    ordner: None,
    table: &TABLE,
    titel: TITEL.def(),
    gehoert: Gehoert::Text,
    stelle: Stelle::Anker(&UEBERSICHT),
    synopse: true,
    suche: None,
    export: true,
};

static IM_HANDLUNGSFELD: Beschreibung = Beschreibung {
    wort: "leitziel",
    ordner: None,
    table: &leitziel::TABLE,
    titel: leitziel::TITEL.def(),
    gehoert: Gehoert::Text,
    stelle: Stelle::AnkerDarin,
    synopse: true,
    suche: None,
    export: false,
};

/// Goals of ziele.yaml, for whoever needs to know just this kind.
pub const ZIEL: Art = Art::new(|| &BESCHREIBUNG);
/// Goals that are written with their Handlungsfeld, for whoever needs to know just this kind.
pub const LEITZIEL: Art = Art::new(|| &IM_HANDLUNGSFELD);

impl Verweisbar for Keys {
    const ART: Art = ZIEL;
}

impl Verweisbar for leitziel::Keys {
    const ART: Art = LEITZIEL;
}
