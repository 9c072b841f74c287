//! Writes lists of what is elsewhere in the concept: tables and figures, works that it cites.

use serde::{Serialize, Serializer};

use super::{markup::Markup, sprache};
use crate::site::bausteine::verzeichnis::{
    Auflistung, Beschriftungszeile, Literaturliste, Literaturzeile,
};

impl Serialize for Literaturliste {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Markup::of(|html| works(self, html)).serialize(serializer)
    }
}

/// Writes a list within a text.
pub(super) fn write(liste: &Auflistung, html: &mut Markup) {
    match liste {
        Auflistung::Beschriftungen(lines) => {
            html.block("ul").class("auflistung").with(|html| {
                html.line();
                lines.iter().for_each(|it| caption(it, html));
            });
        }
        Auflistung::Literatur(liste) => works(liste, html),
    }
}

fn caption(zeile: &Beschriftungszeile, html: &mut Markup) {
    html.block("li").with(|html| {
        html.tag("a").attr("href", &zeile.link.href).with(|html| {
            if let Some(nummer) = &zeile.nummer {
                html.tag("span").class("auflistung-nummer").text(nummer);
                html.text(" ");
            }
            sprache::worte(zeile.fremd.as_ref(), &zeile.link.titel, html);
        });
        html.text(" ");
        let page = html.tag("span").class("leise").sprache(zeile.fremd.as_ref());
        page.text(&zeile.seite);
    });
}

fn works(liste: &Literaturliste, html: &mut Markup) {
    if liste.werke.is_empty() {
        return;
    }
    html.block("ul").class("literatur").with(|html| {
        html.line();
        liste.werke.iter().for_each(|it| work(it, liste, html));
    });
}

fn work(werk: &Literaturzeile, liste: &Literaturliste, html: &mut Markup) {
    html.block("li").maybe("id", werk.anker.as_ref()).with(|html| {
        if let Some(kurzbeleg) = &werk.kurzbeleg {
            html.tag("strong").sprache(liste.fremd.as_ref()).text(kurzbeleg);
            html.text(" ");
        }
        html.text(&werk.davor);
        html.tag("cite").sprache(liste.fremd.as_ref()).text(&werk.titel);
        html.text(if werk.titel.ends_with(['.', '?', '!']) { "" } else { "." });
        if !werk.danach.is_empty() {
            html.text(" ");
            html.text(&werk.danach);
            html.text(if werk.danach.ends_with('.') { "" } else { "." });
        }
        for (words, address) in &werk.wege {
            html.text(" ");
            html.tag("a").attr("href", address).attr("rel", "external noopener").text(words);
        }
        if let Some(abgerufen) = &werk.abgerufen {
            html.text(" ");
            html.text(abgerufen);
        }
        for (class, text) in &werk.marken {
            html.text(" ");
            html.tag("span").attr("class", format_args!("marke {class}")).text(text);
        }
        cited(werk, liste, html);
    });
}

/// The ways back to the texts that cite a work.
fn cited(werk: &Literaturzeile, liste: &Literaturliste, html: &mut Markup) {
    if werk.zitiert.is_empty() {
        return;
    }
    html.block("p").class("leise").with(|html| {
        html.text(&liste.zitiert_in);
        for (at, link) in werk.zitiert.iter().enumerate() {
            html.text(if at == 0 { " " } else { ", " });
            let way = html.tag("a").attr("href", &link.href).sprache(link.fremd.as_ref());
            way.text(&link.titel);
        }
    });
}
