//! Writes lists of measures as HTML: one form for texts and for every page that shows such a list.

use serde::{Serialize, Serializer};

use super::markup::Markup;
use crate::site::bausteine::liste::{Massnahmenliste, Massnahmenzeile, Steckbrief};

impl Serialize for Massnahmenliste {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Markup::of(|html| write(self, html)).serialize(serializer)
    }
}

/// Writes a list; nothing where there is no measure.
pub(super) fn write(liste: &Massnahmenliste, html: &mut Markup) {
    if liste.zeilen.is_empty() {
        return;
    }
    html.block("ul").class("massnahmenliste").with(|html| {
        html.line();
        liste.zeilen.iter().for_each(|it| row(it, html));
    });
}

fn row(zeile: &Massnahmenzeile, html: &mut Markup) {
    let steckbrief = &*zeile.steckbrief;
    html.block("li").with(|html| {
        html.tag("p").class("massnahme-titel").with(|html| name(zeile, html));
        html.tag("p").class("massnahme-angaben").with(|html| {
            status(steckbrief, html);
            let namenssprache = steckbrief.namenssprache.as_ref();
            for (text, sprache) in
                [(&steckbrief.federfuehrung, namenssprache), (&steckbrief.zeitraum, None)]
            {
                if let Some(text) = text {
                    html.text(" ");
                    html.tag("span").sprache(sprache).text(text);
                }
            }
        });
        if let Some(words) = &steckbrief.verzug {
            html.tag("p").class("verzug").with(|html| verzug(words, html));
        }
    });
}

/// Writes what a measure is called, as the way to it, with its marks.
pub(super) fn name(zeile: &Massnahmenzeile, html: &mut Markup) {
    let steckbrief = &zeile.steckbrief;
    html.tag("a").attr("href", &zeile.href).sprache(steckbrief.fremd.as_ref()).with(|html| {
        if let Some(nummer) = &steckbrief.nummer {
            html.tag("span").class("nummer").text(nummer);
            html.text(" ");
        }
        html.text(&steckbrief.titel);
    });
    for (class, text) in &steckbrief.marken {
        html.text(" ");
        html.tag("span").attr("class", format_args!("marke {class}")).text(text);
    }
}

/// Writes how far a measure has come; nothing where nobody reports.
pub(super) fn status(steckbrief: &Steckbrief, html: &mut Markup) {
    if let Some((wort, text)) = &steckbrief.status {
        let class = format_args!("umsetzung umsetzung-{wort}");
        html.tag("span").attr("class", class).with(|html| {
            html.tag("span").class("zeichen").attr("aria-hidden", "true");
            html.text(text);
        });
    }
}

/// Writes words that something is late.
pub(super) fn verzug(words: &str, html: &mut Markup) {
    html.tag("span").class("zeichen").attr("aria-hidden", "true").text("!");
    html.text(words);
}
