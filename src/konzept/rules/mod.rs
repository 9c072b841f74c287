//! What must hold in a concept: between its parts, and between values of one entry, such as its
//! dates. One rule per file; rules do not know each other. How a text looks, one document alone, is
//! `document::lint`.

mod angaben;
mod anteile;
mod aussehen;
mod auswahl;
mod beispiel;
mod beschluesse;
mod beschriftungen;
mod bilder;
mod dateien;
mod daten;
mod dopplungen;
mod erklaerung;
mod fassungen;
mod gliederung;
mod indikatoren;
mod kapitel;
mod kleine_zahlen;
mod kosten;
mod links;
mod literatur;
mod massnahmen;
mod namen;
mod nummern;
mod pflichtseiten;
mod phasen;
mod schaubilder;
mod selbstbezug;
mod spalten;
mod sprachen;
mod uebersetzungen;
mod umsetzungsstand;
mod verweise;
mod zahlen;
mod zeitraum;
mod ziele;

use rayon::prelude::*;

use super::Konzept;
use crate::{
    base::path::RelPath,
    diagnostic::Diagnostic,
    document::{Document, value::Prosa},
};

type Rule = fn(&Konzept, &mut Vec<Diagnostic>);

const RULES: &[Rule] = &[
    angaben::check,
    anteile::check,
    aussehen::check,
    auswahl::check,
    beispiel::check,
    beschluesse::check,
    beschriftungen::check,
    nummern::check,
    bilder::check,
    dateien::check,
    daten::check,
    dopplungen::check,
    erklaerung::check,
    fassungen::check,
    gliederung::check,
    indikatoren::check,
    kapitel::check,
    kleine_zahlen::check,
    kosten::check,
    ziele::check,
    links::check,
    literatur::check,
    massnahmen::check,
    namen::check,
    pflichtseiten::check,
    phasen::check,
    schaubilder::check,
    selbstbezug::check,
    spalten::check,
    sprachen::check,
    uebersetzungen::check,
    umsetzungsstand::check,
    verweise::check,
    zahlen::check,
    zeitraum::check,
];

/// What one text says that belongs to no document of the concept: its links and images. Beside the
/// text its page has the anchors that `daneben` knows.
pub fn check_text(
    konzept: &Konzept,
    path: &RelPath,
    (prosa, daneben): (&Prosa, &dyn Fn(&str) -> bool),
    found: &mut Vec<Diagnostic>,
) {
    links::check_beside(konzept, path, (prosa, daneben), found);
    bilder::check_text(konzept, path, prosa, found);
}

/// What the blocks of a document say that belongs to no document of the concept: whatever they refer
/// to is there, and they have something to show.
pub fn check_blocks(konzept: &Konzept, document: &Document, found: &mut Vec<Diagnostic>) {
    verweise::check_blocks(konzept, document, found);
    daten::check_blocks(konzept, document, found);
    schaubilder::check_blocks(konzept, document, found);
}

/// What does not fit any more between some files of figures and what the concept shows of them.
pub fn check_figures(
    konzept: &Konzept,
    gefragt: impl Fn(&RelPath) -> bool,
    found: &mut Vec<Diagnostic>,
) {
    schaubilder::check_uses(konzept, gefragt, found);
}

/// Whether a translation that belongs to no document of the concept is one of its original.
pub fn check_translation(document: &Document, original: &Document, found: &mut Vec<Diagnostic>) {
    uebersetzungen::check_one(document, original, found);
}

/// Applies every rule.
pub(super) fn check(konzept: &Konzept, found: &mut Vec<Diagnostic>) {
    let by_rule = RULES.par_iter().map(|rule| {
        let mut found = Vec::new();
        rule(konzept, &mut found);
        found
    });
    found.extend(by_rule.collect::<Vec<_>>().into_iter().flatten());
}
