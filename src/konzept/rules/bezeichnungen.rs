//! K108: labels come in pairs (one, several), and a pattern of numbers shows a first number.

use super::Konzept;
use crate::{
    diagnostic::{Code, Diagnostic},
    document::tabellen::konzept as einstellungen,
};

pub(super) fn check(konzept: &Konzept, found: &mut Vec<Diagnostic>) {
    let document = konzept.settings_document();
    let mut wrong = |span, expected: &'static str| {
        found.push(
            Diagnostic::new(Code::FalscheForm, &document.path, span).with("erwartet", expected),
        );
    };
    for pattern in document.fields.items(einstellungen::NUMMERIERUNG) {
        let number = |word: &str| matches!(word, "1" | "a" | "A" | "i" | "I");
        if !pattern.value.split(|it: char| !it.is_alphanumeric()).any(number) {
            wrong(pattern.span, "muster");
        }
    }
}
