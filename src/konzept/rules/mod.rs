//! What must hold between the parts of a concept. One rule per file; rules do not know each other.

mod beispiel;
mod bezeichnungen;
mod bilder;
mod gliederung;
mod kapitel;
mod kenntnis;
mod links;
mod pflichtseiten;
mod phasen;
mod sprachen;
mod verweise;
mod zeitraum;

use super::Konzept;
use crate::diagnostic::Diagnostic;

type Rule = fn(&Konzept, &mut Vec<Diagnostic>);

const RULES: &[Rule] = &[
    beispiel::check,
    bezeichnungen::check,
    bilder::check,
    gliederung::check,
    kapitel::check,
    kenntnis::check,
    links::check,
    pflichtseiten::check,
    phasen::check,
    sprachen::check,
    verweise::check,
    zeitraum::check,
];

/// Applies every rule.
pub(super) fn check(konzept: &Konzept, found: &mut Vec<Diagnostic>) {
    RULES.iter().for_each(|rule| rule(konzept, found));
}
