//! Tables of keys that describe no kind of entity: settings, files of lists, translations, fenced
//! blocks, and what several kinds have in common.

pub mod csv;
pub mod einschub;
pub mod gemeinsam;
pub mod gremien;
pub mod konzept;
pub mod prozess;
pub mod uebersetzung;

use super::{format::Table, kind::Kind, value::Einschubart};

/// Every table, for the format reference and the tests that keep the catalogs complete: those of
/// the files and of what stands in them, each once, outer before inner.
#[must_use]
pub fn alle() -> Vec<&'static Table> {
    let mut all: Vec<&'static Table> = Vec::new();
    let mut open: Vec<&'static Table> = Kind::all().map(Kind::table).collect();
    open.extend(Einschubart::ALL.iter().map(|it| it.table()));
    open.reverse();
    while let Some(table) = open.pop() {
        if all.iter().any(|it| it.name == table.name) {
            continue;
        }
        all.push(table);
        for key in table.keys.iter().rev() {
            open.extend(key.shape.tabelle());
        }
    }
    all
}
