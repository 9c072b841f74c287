//! K327: a word that was divided at the end of a line stays divided: `Integra-` and `tion`.

use super::source::{Lint, Source};
use crate::diagnostic::Code;

/// After these a hyphen at the end of a line is meant: `Bestands-` `und Bedarfsanalyse`.
const JOINING: &[&str] = &["und", "oder", "bzw.", "sowie", "noch", "als", "wie", "bis", "statt"];

pub(super) fn check(source: &Source<'_>, lint: &mut Lint<'_>) {
    for pair in source.lines.windows(2) {
        let ((at, text), (_, next)) = (pair[0], pair[1]);
        let word = text.rsplit(char::is_whitespace).next().unwrap_or_default();
        let divided = word
            .strip_suffix('-')
            .is_some_and(|it| it.ends_with(char::is_alphabetic) && it.chars().count() > 1);
        let next_word = next.split_whitespace().next().unwrap_or_default();
        let goes_on = next_word.starts_with(char::is_lowercase)
            && !JOINING.contains(&next_word)
            && !next_word.contains(':');
        if divided && goes_on {
            lint.find_with(Code::GetrenntesWort, at + text.len() - word.len(), word);
        }
    }
}
