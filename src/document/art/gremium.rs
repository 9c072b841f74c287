//! How a committee is written: its keys, and the list that it stands in. What the program makes of
//! them is `konzept::gremium`.

use super::uebersichten::GREMIEN;
use crate::document::{
    form::{Beliebig, Flag, Id, Prosa, Text, Url, Verweisbar, Wort},
    format::{Art, Beschreibung, Gehoert, Stelle},
    keys::table,
    wortschatz::Gremienart,
};

table! {
    /// A committee.
    "gremium" as Keys {
        ID: Id = required "id",
        NAME: Text = required "name",
        KURZ: Text = optional "kurz",
        ART: Wort<Gremienart> = required "art",
        URL: Url = optional "url",
        TEXT: Prosa = optional "text",
        ENTWURF: Flag = optional "entwurf",
        INTERN: Beliebig = optional "intern",
    }
}

static BESCHREIBUNG: Beschreibung = Beschreibung {
    wort: "gremium",
    ordner: None,
    table: &TABLE,
    titel: NAME.def(),
    gehoert: Gehoert::Text,
    stelle: Stelle::Anker(&GREMIEN),
    synopse: true,
    suche: None,
    export: false,
};

/// The kind, for whoever needs to know just this one.
pub const GREMIUM: Art = Art::new(|| &BESCHREIBUNG);

impl Verweisbar for Keys {
    const ART: Art = GREMIUM;
}
