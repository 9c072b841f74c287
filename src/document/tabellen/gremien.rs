//! gremien.yaml: who decides, about what, and what came of it. Its entries are described in `art`;
//! they are read on one page.

use crate::document::{
    art::{beratung, gremium, vorlage},
    form::{Beliebig, Liste, Tabelle},
    format::Listendatei,
    keys::table,
};

table! {
    /// gremien.yaml.
    "gremien" {
        GREMIEN: Liste<Tabelle<gremium::Keys>> = optional "gremien",
        VORLAGEN: Liste<Tabelle<vorlage::Keys>> = optional "vorlagen",
        BERATUNGEN: Liste<Tabelle<beratung::Keys>> = optional "beratungen",
        INTERN: Beliebig = optional "intern",
    }
}

/// The file with its lists, for whoever looks for what stands in it.
pub static DATEI: Listendatei = Listendatei { name: "gremien", table: &TABLE };
