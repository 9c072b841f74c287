//! K343: leavings of a draft or of another program: notes, "Lorem ipsum", "Fehler! Verweisquelle
//! konnte nicht gefunden werden", a page number that only the PDF had.

use super::source::{Lint, Source};
use crate::base::span::Span;
use crate::diagnostic::{Code, Diagnostic};

/// What is left behind, and what kind it is; as it is written, but for capitals.
const RESTE: &[(&str, &str)] = &[
    ("fehler! verweisquelle", "verweis"),
    ("fehler! textmarke", "verweis"),
    ("error! reference source", "verweis"),
    ("lorem ipsum", "platzhalter"),
    ("text folgt.", "platzhalter"),
    ("hier klicken, um text einzugeben", "platzhalter"),
];

/// Words that ask somebody to do something.
const NOTIZEN: &[&str] = &[concat!("TO", "DO"), concat!("FIX", "ME"), "TBD"];

/// What a page or figure of a printed text is referred to by.
const SEITEN: &[&str] =
    &["siehe seite ", "siehe s. ", "siehe abb. ", "siehe abbildung ", "s. seite ", "s. abb. "];

pub(super) fn check(source: &Source<'_>, lint: &mut Lint<'_>) {
    for (at, line) in &source.lines {
        // Nearly every line is without any of them.
        let small = line.to_lowercase();
        let same_places = small.len() == line.len();
        let place = |start: usize, length: usize| {
            if same_places { (*at + start, length) } else { (*at, line.len()) }
        };
        let mut found: Vec<((usize, usize), &'static str)> = Vec::new();
        for (words, form) in RESTE {
            found.extend(small.find(words).map(|start| (place(start, words.len()), *form)));
        }
        for words in SEITEN {
            let hit = small.find(words).filter(|start| {
                let number =
                    small[start + words.len()..].starts_with(|it: char| it.is_ascii_digit());
                let apart = !small[..*start].ends_with(char::is_alphanumeric);
                number && apart
            });
            found.extend(hit.map(|start| (place(start, words.len()), "seite")));
        }
        for ((start, length), form) in found.into_iter().take(1) {
            report(lint, start, length, form);
        }
    }
    for (at, line) in &source.lines {
        for word in NOTIZEN {
            let Some(start) = line.find(word) else { continue };
            let apart = !line[..start].ends_with(|it: char| it.is_alphanumeric() || it == '`')
                && !line[start + word.len()..].starts_with(char::is_alphanumeric);
            if apart {
                report(lint, at + start, word.len(), "notiz");
            }
        }
    }
}

fn report(lint: &mut Lint<'_>, start: usize, length: usize, form: &'static str) {
    let span = Span::new(start..start + length).shifted(lint.offset);
    lint.found.push(Diagnostic::new(Code::Rest, lint.path, span).with("form", form));
}
