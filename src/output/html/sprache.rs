//! Says of an element in which language its words are, if that is not the language of the page
//! (WCAG 2.2, 3.1.2).

use super::escape;
use crate::site::bausteine::sprachmarke::Sprachmarke;

/// Appends the attributes to an open tag.
pub(super) fn push(marke: Option<&Sprachmarke>, html: &mut String) {
    let Some(marke) = marke else { return };
    html.push_str(" lang=\"");
    escape::push(&marke.lang, html);
    html.push_str("\" dir=\"");
    html.push_str(marke.richtung);
    html.push('"');
}

/// Appends words; without a mark no element is needed around them.
pub(super) fn worte(marke: Option<&Sprachmarke>, text: &str, html: &mut String) {
    if marke.is_none() {
        return escape::push(text, html);
    }
    html.push_str("<span");
    push(marke, html);
    html.push('>');
    escape::push(text, html);
    html.push_str("</span>");
}
