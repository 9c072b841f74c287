//! K410, K411: a chapter has a text or says that it follows; each role is carried once.

use std::collections::BTreeMap;

use super::Konzept;
use crate::{
    diagnostic::{Code, Diagnostic},
    document::{
        art::{gemeinsam, kapitel},
        wortschatz::Rolle,
    },
    konzept::{frage::Frage, id::Id},
};

pub(super) fn check(konzept: &Konzept, found: &mut Vec<Diagnostic>) {
    let mut written = Frage::default();
    let mut carriers: BTreeMap<Rolle, &str> = BTreeMap::new();
    for (at, punkt) in konzept.gliederung.punkte().iter().enumerate() {
        let Some(abschnitt) = konzept.abschnitt(punkt.art, &punkt.id) else { continue };
        let document = &abschnitt.document;
        let has_chapters = !konzept.gliederung.unter(Some(at)).is_empty();
        let silent = abschnitt.text().blocks.is_empty() && !has_chapters && !abschnitt.folgt;
        // A draft may still be empty, and an unreadable document only seems so.
        if !punkt.entwurf && document.lesbar {
            let place = document.fields.span(gemeinsam::TITEL);
            let finding = silent.then(|| Diagnostic::new(Code::KapitelLeer, &document.path, place));
            written.put(document.path.file_name(), finding);
        }
        let rolle = konzept.kapitel.get(&Id::new(&punkt.id)).and_then(|it| it.rolle);
        // Annexes are many; every other role carries one overview, and the first chapter has it.
        if let Some(rolle) = rolle.filter(|it| *it != Rolle::Anhang && !punkt.entwurf) {
            match carriers.get(&rolle) {
                Some(first) => {
                    let finding = Diagnostic::new(
                        Code::RolleDoppelt,
                        &document.path,
                        document.fields.span(kapitel::ROLLE),
                    );
                    found.push(finding.with("wert", rolle.word()).with("titel", *first));
                }
                None => {
                    carriers.insert(rolle, &abschnitt.titel);
                }
            }
        }
    }
    written.answer(found);
}
