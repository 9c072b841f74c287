//! K328: umlauts of two characters (a and dots), as PDFs and some systems give them: search does
//! not find the word.

use super::source::{Lint, Source};
use crate::diagnostic::Code;

pub(super) fn check(source: &Source<'_>, lint: &mut Lint<'_>) {
    for (at, line) in &source.lines {
        // Once per line: a damaged text is damaged everywhere.
        if let Some(dots) = line.find('\u{308}') {
            let letter = line[..dots].chars().next_back().map_or(0, char::len_utf8);
            lint.find(Code::ZerlegterUmlaut, at + dots - letter, letter + '\u{308}'.len_utf8());
        }
    }
}
