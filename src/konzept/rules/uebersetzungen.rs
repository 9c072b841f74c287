//! K601–K603, K606, K607: every translation has its original, is of its present text, and is shown.

use super::Konzept;
use crate::{
    base::suggest::suggest,
    diagnostic::{Code, Diagnostic},
    document::{Document, Kind, Prosa, beschriftung::Bezifferung, kind, tabellen::uebersetzung},
    konzept::uebersetzung::pruefzeichen,
};

/// How many captions of a text are counted.
fn captions(text: &Prosa) -> usize {
    text.beschriftungen.iter().filter(|it| it.nummer != Bezifferung::Ohne).count()
}

pub(super) fn check(konzept: &Konzept, found: &mut Vec<Diagnostic>) {
    let originals = || {
        konzept
            .documents
            .iter()
            .filter(|it| it.kind != Kind::Uebersetzung)
            .map(|it| it.path.as_str())
    };
    for document in konzept.documents.iter().filter(|it| it.kind == Kind::Uebersetzung) {
        let Some((path, lang)) = kind::uebersetzung(&document.path) else { continue };
        let Some(original) = konzept.document(&path) else {
            let meant = suggest(path.as_str(), originals());
            let finding = Diagnostic::whole(Code::UebersetzungOhneOriginal, &document.path)
                .with("datei", path.as_str());
            found.push(finding.with_optional("vorschlag", meant));
            continue;
        };
        if !konzept.settings.weitere_sprachen().contains(&lang) {
            let finding = Diagnostic::whole(Code::UebersetzungUngezeigt, &document.path);
            found.push(finding.with("wert", lang.as_str()));
        }
        check_one(document, original, found);
    }
}

/// Whether a translation is one of its original, as that is now.
pub(super) fn check_one(document: &Document, original: &Document, found: &mut Vec<Diagnostic>) {
    let path = &original.path;
    let public = !document.fields.flag(uebersetzung::ENTWURF);
    if public && document.koerper == original.koerper && !document.text.blocks.is_empty() {
        let finding = Diagnostic::whole(Code::UebersetzungGleich, &document.path);
        found.push(finding.with("datei", path.as_str()));
    }
    // What is not translated yet has none.
    let (own, whole) = (captions(&document.text), captions(&original.text));
    if public && own != whole && own > 0 {
        let finding = Diagnostic::whole(Code::UebersetzungZaehltAnders, &document.path);
        let finding = finding.with("uebersetzt", own).with("original", whole);
        found.push(finding.with("datei", path.as_str()));
    }
    // That it says nothing of its original was found while decoding.
    let Some(made_of) = document.fields.located(uebersetzung::UEBERSETZT_VON) else { return };
    if made_of.value != pruefzeichen(original) {
        let finding = Diagnostic::new(Code::UebersetzungVeraltet, &document.path, made_of.span);
        found.push(finding.with("datei", path.as_str()).with("pfad", document.path.as_str()));
    }
}
