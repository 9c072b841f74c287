//! The one place where text becomes HTML: templates and the writer of texts both escape through
//! here.

use std::io::{self, Write};

/// Writes text so that it is text in HTML, in elements and in quoted attributes alike.
pub(super) fn write(text: &str, output: &mut dyn Write) -> io::Result<()> {
    pieces(text).try_for_each(|(plain, entity)| {
        output.write_all(plain.as_bytes())?;
        output.write_all(entity.as_bytes())
    })
}

/// Appends escaped text.
pub(super) fn push(text: &str, html: &mut String) {
    for (plain, entity) in pieces(text) {
        html.push_str(plain);
        html.push_str(entity);
    }
}

/// Runs of harmless text, each with the entity that follows it.
fn pieces(text: &str) -> impl Iterator<Item = (&str, &'static str)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        // All of them are single bytes, and no part of another letter.
        let special = rest.bytes().position(|it| matches!(it, b'&' | b'<' | b'>' | b'"' | b'\''));
        let Some(at) = special else {
            return (!rest.is_empty()).then(|| (std::mem::take(&mut rest), ""));
        };
        let entity = match rest.as_bytes()[at] {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            _ => "&#39;",
        };
        let plain = &rest[..at];
        rest = &rest[at + 1..];
        Some((plain, entity))
    })
}
