//! A committee: the council, its committees, boards, steering groups.

use super::{Art, Beschreibung, Gehoert, Ort, Stelle};
use crate::document::{
    form::{Beliebig, Flag, Id, Prosa, Text, Url, Verweisbar, Wort},
    keys::table,
    tabellen::gremien,
    wortschatz::Gremienart,
};

table! {
    /// A committee.
    "gremium" {
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
    ort: Ort::Liste(&gremien::DATEI, gremien::GREMIEN.def()),
    table: &TABLE,
    titel: NAME,
    gehoert: Gehoert::Text,
    stelle: Stelle::Anker(&gremien::UEBERSICHT),
    synopse: true,
    suche: None,
    export: false,
};

/// The kind.
pub const GREMIUM: Art = Art::new(|| &BESCHREIBUNG);

impl Verweisbar for Keys {
    const ART: Art = GREMIUM;
}
