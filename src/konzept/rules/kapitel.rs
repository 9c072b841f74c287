//! K410, K411: a chapter has a text or says that it follows; each role is carried once.

use std::collections::BTreeMap;

use super::Konzept;
use crate::{
    diagnostic::{Code, Diagnostic},
    document::wortschatz::Rolle,
};

pub(super) fn check(konzept: &Konzept, found: &mut Vec<Diagnostic>) {
    for punkt in konzept.gliederung.punkte() {
        let Some(abschnitt) = konzept.abschnitt(punkt.art, &punkt.id) else { continue };
        let has_text = !abschnitt.text().blocks.is_empty();
        let has_chapters = konzept
            .gliederung
            .position(&punkt.id)
            .is_some_and(|at| !konzept.gliederung.unter(Some(at)).is_empty());
        if !has_text && !has_chapters && !abschnitt.folgt {
            let path = &abschnitt.document.path;
            found.push(Diagnostic::new(Code::KapitelLeer, path, abschnitt.document.fields.span_of("titel")));
        }
    }
    let mut carriers: BTreeMap<Rolle, &str> = BTreeMap::new();
    for kapitel in konzept.kapitel.values() {
        // Annexes are many; every other role carries one overview.
        let Some(rolle) = kapitel.rolle.filter(|it| *it != Rolle::Anhang) else { continue };
        let document = &kapitel.abschnitt.document;
        if let Some(first) = carriers.insert(rolle, kapitel.abschnitt.titel.as_str()) {
            let finding =
                Diagnostic::new(Code::RolleDoppelt, &document.path, document.fields.span_of("rolle"));
            found.push(finding.with("wert", rolle.word()).with("titel", first));
        }
    }
}
