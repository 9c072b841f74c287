//! K325: bullets of Word or a PDF are no lists: readers with a screen reader hear "Ø".

use super::source::{Lint, Source};
use crate::diagnostic::Code;

/// Ø and the private letter are what Word's Wingdings bullets become when copied.
const BULLETS: &[char] = &[
    'Ø', '◦', '►', '✓', '❖', '•', '·', '▪', '●', '‣', '➢', '–', '—', '\u{f0b7}', '\u{f0d8}',
    '\u{f0a7}',
];

pub(super) fn check(source: &Source<'_>, lint: &mut Lint<'_>) {
    let mut above = "";
    for (at, line) in &source.lines {
        let text = line.trim_start();
        let sentence = goes_on(std::mem::replace(&mut above, line));
        let Some(bullet) = text.chars().next().filter(|it| BULLETS.contains(it)) else { continue };
        // Where a sentence goes on, a dash is one of it.
        if matches!(bullet, '–' | '—') && sentence {
            continue;
        }
        let rest = &text[bullet.len_utf8()..];
        if rest.is_empty() || rest.starts_with(char::is_whitespace) {
            lint.find(Code::FremdesZeichen, at + line.len() - text.len(), bullet.len_utf8());
        }
    }
}

/// Whether the sentence of a line goes on in the next one.
fn goes_on(line: &str) -> bool {
    let line = line.trim();
    let begins_list = line.starts_with(BULLETS) || line.starts_with(['#', '|']);
    let ends = line.ends_with(['.', ':', ';', '!', '?']);
    !line.is_empty() && !begins_list && !ends
}
