//! K401: a chapter that the Gliederung does not name would stand nowhere. A draft may wait for its
//! place.

use std::collections::BTreeSet;

use super::Konzept;
use crate::{
    diagnostic::{Code, Diagnostic, Severity},
    document::{art::Art, tabellen::konzept as einstellungen},
    konzept::verzeichnis::Eintrag,
};

pub(super) fn check(konzept: &Konzept, found: &mut Vec<Diagnostic>) {
    let settings = konzept.settings_document();
    // A Gliederung that could not be read names nothing; that was found already.
    if !settings.lesbar || !settings.fields.has_value(einstellungen::GLIEDERUNG) {
        return;
    }
    // A slip in the Gliederung is told there.
    let missing = konzept.gliederung.genannt().filter(|it| konzept.verzeichnis.get(it).is_none());
    let meant: BTreeSet<&str> = missing
        .filter_map(|id| {
            let free = |other: &str, it: &Eintrag| {
                it.art.in_gliederung() && !konzept.gliederung.names(other)
            };
            konzept.verzeichnis.suggest(id, free)
        })
        .collect();
    for document in
        konzept.documents.iter().filter(|it| it.kind.einheit().is_some_and(Art::in_gliederung))
    {
        // A document without its own id is found by that.
        let Some(id) = document.fields.id().filter(|it| !konzept.gliederung.names(it.value)) else {
            continue;
        };
        if meant.contains(id.value) {
            continue;
        }
        let finding = Diagnostic::new(Code::NichtInGliederung, &document.path, id.span)
            .with("wert", id.value);
        found.push(if document.fields.entwurf() {
            finding.with("form", "entwurf").weighing(Severity::Note)
        } else {
            finding.with("form", "oeffentlich")
        });
    }
}
