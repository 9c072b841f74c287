//! The file of an indicator: its keys, after the sheet of the Länder-Integrationsmonitoring. What
//! the program makes of them is `konzept::indikator`.

use super::{handlungsfeld, ziel};
use crate::document::{
    form::{
        Beliebig, Datei, Datum, Dezimal, Flag, Id, Liste, Prosa, Tabelle, Text, Verweis,
        Verweisbar, Wort,
    },
    format::{Art, Beschreibung, Gehoert, Stelle, Suchangabe, Suchart, Uebersicht},
    keys::table,
    tabellen::gemeinsam::{darstellung, quelle},
    wortschatz::{Haeufigkeit, Indikatorebene, Richtung},
};

table! {
    /// indikatoren/**/*.md. The form is the sheet of the Länder-Integrationsmonitoring.
    "indikator" as Keys {
        ID: Id = required "id",
        TITEL: Text = required "titel",
        NUMMER: Text = optional "nummer",
        EBENE: Wort<Indikatorebene> = required "ebene",
        HANDLUNGSFELD: Verweis<handlungsfeld::Keys> = optional "handlungsfeld",
        LEITZIELE: Liste<Verweis<(ziel::leitziel::Keys, ziel::Keys)>> = optional "leitziele",
        BEFUND: Text = optional "befund",
        DEFINITION: Prosa = required "definition",
        ZAEHLER: Text = optional "zähler",
        NENNER: Text = optional "nenner",
        EINHEIT: Text = required "einheit",
        RICHTUNG: Wort<Richtung> = optional "richtung",
        GRUNDGESAMTHEIT: Text = optional "grundgesamtheit",
        HAEUFIGKEIT: Wort<Haeufigkeit> = optional "häufigkeit",
        QUELLE: Tabelle<quelle::Keys> = optional "quelle",
        DATEN: Datei = optional "daten",
        DIAGRAMM: Tabelle<darstellung::Keys> = optional "diagramm",
        AUSGANGSWERT: Tabelle<jahreswert::Keys> = optional "ausgangswert",
        ZIELWERTE: Liste<Tabelle<jahreswert::Keys>> = optional "zielwerte",
        ZEITREIHENBRUECHE: Liste<Tabelle<zeitreihenbruch::Keys>> = optional "zeitreihenbrüche",
        GRENZEN: Liste<Text> = optional "grenzen",
        ENTWURF: Flag = optional "entwurf",
        BEISPIEL: Flag = optional "beispiel",
        FRUEHERE_IDS: Liste<Id> = optional "frühere_ids",
        INTERN: Beliebig = optional "intern",
    }
}

table! {
    /// A value for a year.
    mod jahreswert "jahreswert" as Keys {
        JAHR: Datum = required "jahr",
        WERT: Dezimal = required "wert",
        GRUPPE: Text = optional "gruppe",
    }
}

table! {
    /// Where a series cannot be compared with what came before.
    mod zeitreihenbruch "zeitreihenbruch" as Keys {
        JAHR: Datum = required "jahr",
        GRUND: Text = required "grund",
    }
}

/// The page of all of them.
pub static UEBERSICHT: Uebersicht = Uebersicht {
    wort: "indikatoren",
    datei: "indikatoren/index.html",
    navigation: Some("nav-indikatoren"),
};

static BESCHREIBUNG: Beschreibung = Beschreibung {
    wort: "indikator",
    ordner: Some("indikatoren"),
    table: &TABLE,
    titel: TITEL.def(),
    gehoert: Gehoert::Text,
    stelle: Stelle::Seite { ordner: "indikatoren", uebersicht: Some(&UEBERSICHT) },
    synopse: true,
    suche: Some(Suchangabe::als(Suchart::Indikator)),
    export: false,
};

/// The kind, for whoever needs to know just this one.
pub const INDIKATOR: Art = Art::new(|| &BESCHREIBUNG);

impl Verweisbar for Keys {
    const ART: Art = INDIKATOR;
}
