//! The one place where text becomes HTML: templates and the writer of texts both escape through here.

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
    text.split_inclusive(['&', '<', '>', '"', '\'']).map(|piece| {
        let entity = match piece.as_bytes().last() {
            Some(b'&') => "&amp;",
            Some(b'<') => "&lt;",
            Some(b'>') => "&gt;",
            Some(b'"') => "&quot;",
            Some(b'\'') => "&#39;",
            _ => return (piece, ""),
        };
        (&piece[..piece.len() - 1], entity)
    })
}
