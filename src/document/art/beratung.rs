//! A consultation: a committee deals with a paper, or with a matter that has none. It has an id
//! where a decision is cited.

use super::{gremium, uebersichten::GREMIEN, vorlage};
use crate::document::{
    form::{
        Beliebig, DatumOderUnbekannt, Flag, Id, Liste, Text, Url, Verweis, Verweisbar, Wort,
        WortOder, Zahl,
    },
    format::{Art, Beschreibung, Gehoert, Stelle},
    keys::table,
    wortschatz::{Behandlung, Ergebnis, Sitzung, Votum},
};

table! {
    /// One step of a Beratungsfolge: a committee deals with a paper, or with a matter that has
    /// none.
    "beratung" as Keys {
        ID: Id = optional "id",
        GREMIUM: Verweis<gremium::Keys> = required "gremium",
        VORLAGE: Verweis<vorlage::Keys> = optional "vorlage",
        GEGENSTAND: Text = optional "gegenstand",
        DATUM: DatumOderUnbekannt = required "datum",
        TOP: Text = optional "top",
        TEIL: Text = optional "teil",
        BESCHLUSSNUMMER: Text = optional "beschlussnummer",
        SITZUNG: Wort<Sitzung> = optional "sitzung",
        BEHANDLUNG: Wort<Behandlung> = required "behandlung",
        ERGEBNIS: Wort<Ergebnis> = required "ergebnis",
        VOTUM: WortOder<Votum, votum::Keys> = optional "votum",
        VERWIESEN_AN: Liste<Verweis<gremium::Keys>> = optional "verwiesen_an",
        WORTLAUT: Text = optional "wortlaut",
        OHNE_VORBERATUNG: Text = optional "ohne_vorberatung",
        HINWEIS: Text = optional "hinweis",
        URL: Url = optional "url",
        ENTWURF: Flag = optional "entwurf",
        INTERN: Beliebig = optional "intern",
    }
}

table! {
    /// How many voted how.
    mod votum "votum" as Keys {
        JA: Zahl = required "ja",
        NEIN: Zahl = required "nein",
        ENTHALTUNG: Zahl = optional "enthaltung",
    }
}

static BESCHREIBUNG: Beschreibung = Beschreibung {
    wort: "beratung",
    ordner: None,
    table: &TABLE,
    titel: GEGENSTAND.def(),
    gehoert: Gehoert::Text,
    stelle: Stelle::Anker(&GREMIEN),
    synopse: true,
    suche: None,
    export: false,
};

/// The kind, for whoever needs to know just this one.
pub const BERATUNG: Art = Art::new(|| &BESCHREIBUNG);

impl Verweisbar for Keys {
    const ART: Art = BERATUNG;
}
