//! Tables of what is written below a key of several kinds: a source, a contact, a report.

use crate::document::{
    form::{Datum, Liste, Paare, Text, Url, Wort},
    keys::table,
    wortschatz::Diagrammart,
};

table! {
    /// Where figures come from.
    mod quelle "quelle" as Keys {
        NAME: Text = required "name",
        URL: Url = optional "url",
        LIZENZ: Text = optional "lizenz",
        STAND: Datum = optional "stand",
    }
}

table! {
    /// How an indicator is drawn.
    mod darstellung "darstellung" as Keys {
        ART: Wort<Diagrammart> = optional "art",
        GRUPPE: Text = optional "gruppe",
        WERTE: Liste<Text> = optional "werte",
        FILTER: Paare = optional "filter",
    }
}

table! {
    /// Two dates.
    mod zeitraum "zeitraum" as Keys {
        BEGINN: Datum = optional "beginn",
        ENDE: Datum = optional "ende",
    }
}

table! {
    /// A video in German Sign Language.
    mod gebaerdensprache "gebaerdensprache" as Keys {
        DATEI: Text = required "datei",
        DAUER: Text = required "dauer",
        VORSCHAUBILD: Text = optional "vorschaubild",
    }
}
