//! The one place where text becomes HTML: templates and the writer of markup both escape through
//! here.

use std::io::{self, Write};

/// Writes text so that it is text in HTML, in elements and in quoted attributes alike.
pub(super) fn write(mut text: &str, output: &mut dyn Write) -> io::Result<()> {
    while let Some((plain, entity, rest)) = cut(text) {
        output.write_all(plain.as_bytes())?;
        output.write_all(entity.as_bytes())?;
        text = rest;
    }
    output.write_all(text.as_bytes())
}

/// Appends escaped text.
pub(super) fn push(mut text: &str, html: &mut String) {
    while let Some((plain, entity, rest)) = cut(text) {
        html.push_str(plain);
        html.push_str(entity);
        text = rest;
    }
    html.push_str(text);
}

/// What stands before the first sign that needs an entity, the entity, and what stands behind.
fn cut(text: &str) -> Option<(&str, &'static str, &str)> {
    // All of them are single bytes, and no part of another letter.
    let at = text.bytes().position(|it| matches!(it, b'&' | b'<' | b'>' | b'"' | b'\''))?;
    let entity = match text.as_bytes()[at] {
        b'&' => "&amp;",
        b'<' => "&lt;",
        b'>' => "&gt;",
        b'"' => "&quot;",
        _ => "&#39;",
    };
    Some((&text[..at], entity, &text[at + 1..]))
}
