//! Tables that stand below keys of several kinds.

use crate::document::{
    form::{Datum, Text, Url},
    keys::table,
};

table! {
    /// Where figures come from.
    mod quelle "quelle" {
        NAME: Text = required "name",
        URL: Url = optional "url",
        LIZENZ: Text = optional "lizenz",
        STAND: Datum = optional "stand",
    }
}

table! {
    /// Two dates.
    mod zeitraum "zeitraum" {
        BEGINN: Datum = optional "beginn",
        ENDE: Datum = optional "ende",
    }
}

table! {
    /// A video in German Sign Language.
    mod gebaerdensprache "gebaerdensprache" {
        DATEI: Text = required "datei",
        DAUER: Text = required "dauer",
        VORSCHAUBILD: Text = optional "vorschaubild",
    }
}
