//! Writes lists of measures as HTML: one form for texts and for every page that shows such a list.

use serde::{Serialize, Serializer};

use super::markup::Markup;
use crate::site::bausteine::liste::{Massnahmenliste, Massnahmenzeile};

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
    let (href, zeile) = (&zeile.href, &*zeile.steckbrief);
    html.block("li").with(|html| {
        html.tag("p").class("massnahme-titel").with(|html| {
            html.tag("a").attr("href", href).sprache(zeile.fremd.as_ref()).with(|html| {
                if let Some(nummer) = &zeile.nummer {
                    html.tag("span").class("nummer").text(nummer);
                    html.text(" ");
                }
                html.text(&zeile.titel);
            });
            for (class, text) in &zeile.marken {
                html.text(" ");
                html.tag("span").attr("class", format_args!("marke {class}")).text(text);
            }
        });
        html.tag("p").class("massnahme-angaben").with(|html| {
            if let Some((wort, text)) = &zeile.status {
                html.tag("span").attr("class", format_args!("umsetzung umsetzung-{wort}")).with(
                    |html| {
                        html.tag("span").class("zeichen").attr("aria-hidden", "true");
                        html.text(text);
                    },
                );
            }
            let namenssprache = zeile.namenssprache.as_ref();
            for (text, sprache) in [(&zeile.federfuehrung, namenssprache), (&zeile.zeitraum, None)]
            {
                if let Some(text) = text {
                    html.text(" ");
                    html.tag("span").sprache(sprache).text(text);
                }
            }
        });
        if let Some(verzug) = &zeile.verzug {
            html.tag("p").class("verzug").with(|html| {
                html.tag("span").class("zeichen").attr("aria-hidden", "true").text("!");
                html.text(verzug);
            });
        }
    });
}
