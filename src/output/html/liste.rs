//! Writes lists of measures as HTML: one form for texts and for every page that shows such a list.

use serde::{Serialize, Serializer};

use super::{escape, sprache};
use crate::site::bausteine::liste::{Liste, Zeile};

impl Serialize for Liste {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut html = String::new();
        push(self, &mut html);
        serializer.serialize_str(&html)
    }
}

/// Appends a list; nothing where there is no measure.
pub(super) fn push(liste: &Liste, html: &mut String) {
    if liste.zeilen.is_empty() {
        return;
    }
    html.push_str("<ul class=\"massnahmenliste\">\n");
    liste.zeilen.iter().for_each(|it| row(it, html));
    html.push_str("</ul>\n");
}

fn row(zeile: &Zeile, html: &mut String) {
    html.push_str("<li><p class=\"massnahme-titel\"><a href=\"");
    escape::push(&zeile.href, html);
    let zeile = &*zeile.steckbrief;
    html.push('"');
    sprache::push(zeile.fremd.as_ref(), html);
    html.push('>');
    if let Some(nummer) = &zeile.nummer {
        html.push_str("<span class=\"nummer\">");
        escape::push(nummer, html);
        html.push_str("</span> ");
    }
    escape::push(&zeile.titel, html);
    html.push_str("</a>");
    for (class, text) in &zeile.marken {
        html.push_str(" <span class=\"marke ");
        escape::push(class, html);
        html.push_str("\">");
        escape::push(text, html);
        html.push_str("</span>");
    }
    html.push_str("</p><p class=\"massnahme-angaben\"><span class=\"umsetzung umsetzung-");
    escape::push(zeile.status.0, html);
    html.push_str("\"><span class=\"zeichen\" aria-hidden=\"true\"></span>");
    escape::push(&zeile.status.1, html);
    html.push_str("</span>");
    for (text, sprache) in
        [(&zeile.federfuehrung, zeile.namenssprache.as_ref()), (&zeile.zeitraum, None)]
    {
        let Some(text) = text else { continue };
        html.push_str(" <span");
        sprache::push(sprache, html);
        html.push('>');
        escape::push(text, html);
        html.push_str("</span>");
    }
    html.push_str("</p>");
    if let Some(verzug) = &zeile.verzug {
        html.push_str("<p class=\"verzug\"><span class=\"zeichen\" aria-hidden=\"true\">!</span>");
        escape::push(verzug, html);
        html.push_str("</p>");
    }
    html.push_str("</li>\n");
}
