//! What others plan: a CSV file in `abgleich/`, for example the list of the Kreis. It is compared
//! with the own measures and never published. `titel` is required; `kennung`, `ziel` and `traeger`
//! are optional.

use super::tabelle::Tabelle;
use crate::{
    base::{path::RelPath, span::Span},
    diagnostic::Diagnostic,
};

/// Something that others plan.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Vorhaben {
    /// Its mark in the other list, by which measures say that they are coordinated with it.
    pub kennung: Option<String>,
    pub titel: String,
    /// What it is for.
    pub ziel: Option<String>,
    /// Who plans it.
    pub traeger: Option<String>,
    /// Its row.
    pub span: Span,
}

/// The projects in a table; rows without a title are left out.
#[must_use]
pub fn read(path: &RelPath, table: &Tabelle, found: &mut Vec<Diagnostic>) -> Vec<Vorhaben> {
    let Some(titel) = table.spalte_noetig("titel", "abgleich", path, found) else {
        return Vec::new();
    };
    found.extend(table.unpassend().iter().cloned());
    let (kennung, ziel, traeger) =
        (table.spalte("kennung"), table.spalte("ziel"), table.spalte("träger"));
    table
        .zeilen
        .iter()
        .filter(|row| !row.zellen[titel].value.is_empty())
        .map(|row| {
            let text = |at: Option<usize>| {
                at.map(|at| row.zellen[at].value.clone()).filter(|it| !it.is_empty())
            };
            Vorhaben {
                kennung: text(kennung),
                titel: row.zellen[titel].value.clone(),
                ziel: text(ziel),
                traeger: text(traeger),
                span: row.span,
            }
        })
        .collect()
}
