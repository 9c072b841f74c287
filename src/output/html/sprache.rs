//! Says of an element in which language its words are, if that is not the language of the page
//! (WCAG 2.2, 3.1.2).

use super::markup::{Ending, Markup, Tag};
use crate::site::bausteine::sprachmarke::Sprachmarke;

impl<E: Ending> Tag<'_, E> {
    /// The attributes for a language; none without a mark.
    pub(super) fn sprache(self, marke: Option<&Sprachmarke>) -> Self {
        self.maybe("lang", marke.map(|it| &it.lang)).maybe("dir", marke.map(|it| it.richtung))
    }
}

/// Writes words; without a mark no element is needed around them.
pub(super) fn worte(marke: Option<&Sprachmarke>, text: &str, html: &mut Markup) {
    match marke {
        None => html.text(text),
        Some(_) => html.tag("span").sprache(marke).text(text),
    }
}
