//! K108: a pattern of numbers shows first numbers, and no more than there are levels above.

use super::{super::nummer::stellen, Konzept};
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
    for (level, pattern) in document.fields.items(einstellungen::NUMMERIERUNG).iter().enumerate() {
        // A pattern shows its own number, and at most one for each level above.
        if stellen(pattern.value).is_none_or(|it| it > level + 1) {
            wrong(pattern.span, "muster");
        }
    }
}
