//! A council paper, with a page for its Beratungsfolge.

use super::{akteur, uebersichten::GREMIEN};
use crate::document::{
    form::{
        Beliebig, DatumOderUnbekannt, Flag, Id, Liste, Prosa, Text, Url, Verweis, Verweisbar, Wort,
    },
    format::{Art, Beschreibung, Gehoert, Stelle, Suchangabe, Suchart},
    keys::table,
    wortschatz::Vorlagenart,
};

table! {
    /// A council paper.
    "vorlage" as Keys {
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
    ordner: None,
    table: &TABLE,
    titel: NUMMER.def(),
    gehoert: Gehoert::Text,
    stelle: Stelle::Seite { ordner: "vorlagen", uebersicht: Some(&GREMIEN) },
    synopse: true,
    suche: Some(Suchangabe::als(Suchart::Vorlage)),
    export: false,
};

/// The kind, for whoever needs to know just this one.
pub const VORLAGE: Art = Art::new(|| &BESCHREIBUNG);

impl Verweisbar for Keys {
    const ART: Art = VORLAGE;
}
