//! A council paper, with a page for its Beratungsfolge.

use super::{Art, Beschreibung, Gehoert, Ort, Stelle, Suchart, Suche, akteur};
use crate::document::{
    form::{
        Beliebig, DatumOderUnbekannt, Flag, Id, Liste, Prosa, Text, Url, Verweis, Verweisbar, Wort,
    },
    keys::table,
    tabellen::gremien,
    wortschatz::Vorlagenart,
};

table! {
    /// A council paper.
    "vorlage" {
        ID: Id = required "id",
        NUMMER: Text = required "nummer",
        BETREFF: Text = required "betreff",
        ART: Wort<Vorlagenart> = required "art",
        DATUM: DatumOderUnbekannt = optional "datum",
        FEDERFUEHRUNG: Verweis<akteur::Keys> = optional "federführung",
        VORSCHLAG: Text = optional "vorschlag",
        URL: Url = optional "url",
        TEXT: Prosa = optional "text",
        ENTWURF: Flag = optional "entwurf",
        FRUEHERE_IDS: Liste<Id> = optional "frühere_ids",
        INTERN: Beliebig = optional "intern",
    }
}

static BESCHREIBUNG: Beschreibung = Beschreibung {
    wort: "vorlage",
    ort: Ort::Liste(&gremien::DATEI, gremien::VORLAGEN.def()),
    table: &TABLE,
    titel: NUMMER,
    gehoert: Gehoert::Text,
    stelle: Stelle::Seite { ordner: "vorlagen", uebersicht: Some(&gremien::UEBERSICHT) },
    synopse: true,
    suche: Some(Suche::als(Suchart::Vorlage)),
    export: false,
};

/// The kind.
pub const VORLAGE: Art = Art::new(|| &BESCHREIBUNG);

impl Verweisbar for Keys {
    const ART: Art = VORLAGE;
}
