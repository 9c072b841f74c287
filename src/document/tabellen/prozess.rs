//! prozess.yaml: how the concept comes about. Its entries are described in `art`; they are read on
//! one page.

use crate::document::{
    art::{beteiligung, phase, termin},
    form::{Beliebig, Liste, Tabelle},
    format::Listendatei,
    keys::table,
};

table! {
    /// prozess.yaml.
    "prozess" {
        PHASEN: Liste<Tabelle<phase::Keys>> = optional "phasen",
        BETEILIGUNG: Liste<Tabelle<beteiligung::Keys>> = optional "beteiligung",
        TERMINE: Liste<Tabelle<termin::Keys>> = optional "termine",
        INTERN: Beliebig = optional "intern",
    }
}

/// The file with its lists, for whoever looks for what stands in it.
pub static DATEI: Listendatei = Listendatei { name: "prozess", table: &TABLE };
