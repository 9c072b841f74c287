//! A Leitziel: what a Handlungsfeld is to reach; it is written in its metadata and shown on its
//! page.

use crate::document::{
    form::{Beliebig, Flag, Id, Liste, Prosa, Text, Verweisbar},
    format::{Art, Beschreibung, Gehoert, Stelle},
    keys::table,
};

table! {
    /// A guiding goal of a Handlungsfeld.
    "leitziel" as Keys {
        ID: Id = required "id",
        TITEL: Text = required "titel",
        NUMMER: Text = optional "nummer",
        TEXT: Prosa = optional "text",
        ENTWURF: Flag = optional "entwurf",
        BEISPIEL: Flag = optional "beispiel",
        FRUEHERE_IDS: Liste<Id> = optional "frühere_ids",
        INTERN: Beliebig = optional "intern",
    }
}

static BESCHREIBUNG: Beschreibung = Beschreibung {
    wort: "leitziel",
    ordner: None,
    table: &TABLE,
    titel: TITEL.def(),
    gehoert: Gehoert::Text,
    stelle: Stelle::AnkerDarin,
    synopse: true,
    suche: None,
    export: false,
};

/// The kind, for whoever needs to know just this one.
pub const LEITZIEL: Art = Art::new(|| &BESCHREIBUNG);

impl Verweisbar for Keys {
    const ART: Art = LEITZIEL;
}
