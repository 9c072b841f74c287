//! A single date of the process that is neither a consultation nor a participation; it has no id.

use super::{gremium, uebersichten::PROZESS};
use crate::document::{
    form::{Beliebig, Datum, Flag, Prosa, Text, Verweis, Verweisbar},
    format::{Art, Beschreibung, Gehoert, Stelle},
    keys::table,
};

table! {
    /// A single date that is neither a consultation nor a participation.
    "termin" as Keys {
        DATUM: Datum = required "datum",
        TITEL: Text = required "titel",
        GREMIUM: Verweis<gremium::Keys> = optional "gremium",
        TEXT: Prosa = optional "text",
        ENTWURF: Flag = optional "entwurf",
        INTERN: Beliebig = optional "intern",
    }
}

static BESCHREIBUNG: Beschreibung = Beschreibung {
    wort: "termin",
    ordner: None,
    table: &TABLE,
    titel: TITEL.def(),
    gehoert: Gehoert::Text,
    stelle: Stelle::Auf(&PROZESS),
    synopse: true,
    suche: None,
    export: false,
};

/// The kind, for whoever needs to know just this one.
pub const TERMIN: Art = Art::new(|| &BESCHREIBUNG);

impl Verweisbar for Keys {
    const ART: Art = TERMIN;
}
