//! A council paper, with a page for its Beratungsfolge.

use super::{akteur, gremium, uebersichten::GREMIEN};
use crate::document::{
    form::{
        Beliebig, DatumOderUnbekannt, Flag, Id, Liste, Prosa, Tabelle, Text, Url, Verweis,
        Verweisbar, Wort,
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
        ZU: Verweis<Keys> = optional "zu",
        DATUM: DatumOderUnbekannt = optional "datum",
        FEDERFUEHRUNG: Verweis<akteur::Keys> = optional "federführung",
        ANTRAGSTELLER: Liste<Verweis<(akteur::Keys, gremium::Keys)>> = optional "antragsteller",
        BETEILIGTE: Liste<Verweis<(akteur::Keys, gremium::Keys)>> = optional "beteiligte",
        VORSCHLAG: Text = optional "vorschlag",
        FINANZIELLE_AUSWIRKUNGEN: Prosa = optional "finanzielle_auswirkungen",
        ANLAGEN: Liste<Tabelle<anlage::Keys>> = optional "anlagen",
        URL: Url = optional "url",
        TEXT: Prosa = optional "text",
        ENTWURF: Flag = optional "entwurf",
        FRUEHERE_IDS: Liste<Id> = optional "frühere_ids",
        INTERN: Beliebig = optional "intern",
    }
}

table! {
    /// What goes with a paper.
    mod anlage "anlage" as Keys {
        TITEL: Text = required "titel",
        URL: Url = optional "url",
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
