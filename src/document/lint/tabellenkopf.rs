//! K323: a table whose head is empty: a screen reader cannot say what a figure means (WCAG 1.3.1).

use super::source::Lint;
use crate::{
    diagnostic::{Code, Diagnostic},
    document::{
        block::{BlockKind, plain_text},
        value::Prosa,
    },
};

pub(super) fn check(lint: &mut Lint<'_>, prosa: &Prosa) {
    for block in &prosa.blocks {
        let BlockKind::Tabelle(table) = &block.kind else { continue };
        // The corner may be empty; a head without any word is none.
        if table.kopf.iter().all(|cell| plain_text(cell).trim().is_empty()) {
            lint.found.push(Diagnostic::new(Code::TabelleOhneKopf, lint.path, block.span));
        }
    }
}
