//! The file of a measure: its keys and what can be written there, where it lies and where readers
//! find it. What the program makes of them is `konzept::massnahme`.

use super::{
    akteur, beratung, gremium, handlungsfeld, indikator, stadtteil, vorlage, ziel, zielgruppe,
};
use crate::document::{
    form::{
        Beliebig, Betrag, Datum, Dezimal, Flag, Id, Liste, Paare, Prosa, Tabelle, Text, Url,
        Verweis, Verweisbar, Wort, Zahl,
    },
    format::{Art, Beschreibung, Gehoert, Stelle, Suchangabe, Suchart, Uebersicht},
    keys::table,
    wortschatz::{
        Finanzierungsstand, Horizont, Kostenart, Kostensicherheit, Massnahmenart, Umsetzung,
    },
};

table! {
    /// massnahmen/**/*.md.
    "massnahme" as Keys {
        ID: Id = required "id",
        TITEL: Text = required "titel",
        KURZTITEL: Text = optional "kurztitel",
        NUMMER: Text = optional "nummer",
        ART: Wort<Massnahmenart> = required "art",
        HANDLUNGSFELD: Verweis<handlungsfeld::Keys> = required "handlungsfeld",
        LEITZIELE: Liste<Verweis<(ziel::leitziel::Keys, ziel::Keys)>> = optional "leitziele",
        ZUSAMMENFASSUNG: Text = optional "zusammenfassung",
        ZIEL: Prosa = optional "ziel",
        SCHLUESSELMASSNAHME: Flag = optional "schlüsselmaßnahme",
        PRIORITAET: Text = optional "priorität",
        FEDERFUEHRUNG: Liste<Verweis<(akteur::Keys, gremium::Keys)>> = optional "federführung",
        BETEILIGTE: Liste<Verweis<(akteur::Keys, gremium::Keys)>> = optional "beteiligte",
        ZIELGRUPPEN: Liste<Verweis<zielgruppe::Keys>> = optional "zielgruppen",
        STADTTEILE: Liste<Verweis<stadtteil::Keys>> = optional "stadtteile",
        ZEITRAUM: Tabelle<laufzeit::Keys> = optional "zeitraum",
        KOSTEN: Liste<Tabelle<kosten::Keys>> = optional "kosten",
        PERSONAL: Dezimal = optional "personal",
        FINANZIERUNG: Liste<Tabelle<finanzierung::Keys>> = optional "finanzierung",
        MEILENSTEINE: Liste<Tabelle<meilenstein::Keys>> = optional "meilensteine",
        ERFOLG: Prosa = optional "erfolg",
        INDIKATOREN: Liste<Verweis<indikator::Keys>> = optional "indikatoren",
        UMSETZUNGSSTAND: Liste<Tabelle<umsetzungsstand::Keys>> = optional "umsetzungsstand",
        BESCHLUESSE: Liste<Verweis<(beratung::Keys, vorlage::Keys)>> = optional "beschlüsse",
        VERWANDTE: Liste<Verweis<Keys>> = optional "verwandte",
        ABGESTIMMT_MIT: Liste<Text> = optional "abgestimmt_mit",
        ANGABEN: Paare = optional "angaben",
        KONTAKT: Text = optional "kontakt",
        ENTWURF: Flag = optional "entwurf",
        BEISPIEL: Flag = optional "beispiel",
        FRUEHERE_IDS: Liste<Id> = optional "frühere_ids",
        INTERN: Beliebig = optional "intern",
    }
}

table! {
    /// From when to when a measure runs.
    mod laufzeit "laufzeit" as Keys {
        BEGINN: Datum = optional "beginn",
        ENDE: Datum = optional "ende",
        LAUFEND: Flag = optional "laufend",
        HORIZONT: Wort<Horizont> = optional "horizont",
        DAUER: Text = optional "dauer",
    }
}

table! {
    /// A cost.
    mod kosten "kosten" as Keys {
        ART: Wort<Kostenart> = optional "art",
        BETRAG: Betrag = optional "betrag",
        VON: Betrag = optional "von",
        BIS: Betrag = optional "bis",
        VORHANDENE_MITTEL: Flag = optional "vorhandene_mittel",
        JAHR: Zahl = optional "jahr",
        BIS_JAHR: Zahl = optional "bis_jahr",
        PRODUKT: Text = optional "produkt",
        SICHERHEIT: Wort<Kostensicherheit> = optional "sicherheit",
        TEXT: Text = optional "text",
    }
}

table! {
    /// Where the money comes from.
    mod finanzierung "finanzierung" as Keys {
        QUELLE: Text = required "quelle",
        PROGRAMM: Text = optional "programm",
        BETRAG: Betrag = optional "betrag",
        ANTEIL: Dezimal = optional "anteil",
        STATUS: Wort<Finanzierungsstand> = optional "status",
        URL: Url = optional "url",
    }
}

table! {
    /// A milestone.
    mod meilenstein "meilenstein" as Keys {
        TITEL: Text = required "titel",
        BIS: Datum = optional "bis",
        ERLEDIGT: Datum = optional "erledigt",
        TEXT: Text = optional "text",
    }
}

table! {
    /// One report on how far a measure has come.
    mod umsetzungsstand "umsetzungsstand" as Keys {
        STAND: Datum = required "stand",
        STATUS: Wort<Umsetzung> = required "status",
        TEXT: Prosa = optional "text",
        MIT: Verweis<crate::document::art::massnahme::Keys> = optional "mit",
        INTERN: Beliebig = optional "intern",
    }
}

/// The page of all of them.
pub static UEBERSICHT: Uebersicht = Uebersicht {
    wort: "massnahmen",
    datei: "massnahmen/index.html",
    navigation: Some("nav-massnahmen"),
};

static BESCHREIBUNG: Beschreibung = Beschreibung {
    wort: "massnahme",
    ordner: Some("massnahmen"),
    table: &TABLE,
    titel: TITEL.def(),
    gehoert: Gehoert::Text,
    stelle: Stelle::Seite { ordner: "massnahmen", uebersicht: Some(&UEBERSICHT) },
    synopse: true,
    suche: Some(Suchangabe::als(Suchart::Massnahme)),
    export: true,
};

/// The kind, for whoever needs to know just this one.
pub const MASSNAHME: Art = Art::new(|| &BESCHREIBUNG);

impl Verweisbar for Keys {
    const ART: Art = MASSNAHME;
}
