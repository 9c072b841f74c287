//! Writes a chart with everything that belongs to it: title, drawing, figures as a real table,
//! source, download.

use serde::{Serialize, Serializer};

use super::{markup::Markup, sprache, zeichnung};
use crate::{
    document::wortschatz::Diagrammart,
    site::bausteine::schaubild::{Quellenangabe, Schaubild, Wertetabelle, Zelle},
    texte::Arg,
};

impl Serialize for Schaubild {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Markup::of(|html| write(self, html)).serialize(serializer)
    }
}

/// Writes a chart or a table of figures.
pub(super) fn write(bild: &Schaubild, html: &mut Markup) {
    let titel = format!("{}-titel", bild.name);
    html.block("figure").class("schaubild").attr("aria-labelledby", &titel).with(|html| {
        html.line();
        html.block("figcaption").attr("id", &titel).with(|html| title(bild, html));
        match bild.art {
            Some(art) => chart(bild, art, html),
            None => table(bild, html),
        }
        html.tag("p").class("schaubild-quelle").with(|html| {
            if let Some(quelle) = &bild.quelle {
                source(quelle, bild, html);
            }
            if let Some(csv) = &bild.csv {
                html.text(" ");
                let link = html.tag("a").attr("href", csv).flag("download", true);
                link.text(bild.texte.text("csv-laden", &[]));
            }
        });
    });
}

fn title(bild: &Schaubild, html: &mut Markup) {
    let (text, fremd) = (&bild.titel.text, bild.titel.fremd.as_ref());
    match &bild.mehr {
        Some(link) => html.tag("a").attr("href", &link.href).sprache(fremd).text(text),
        None => sprache::worte(fremd, text, html),
    }
    if bild.beispiel {
        html.text(" ");
        html.tag("span").class("marke marke-beispiel").text(bild.texte.text("beispiel-kurz", &[]));
    }
}

/// The drawing, with what it cannot say itself, and its figures.
fn chart(bild: &Schaubild, art: Diagrammart, html: &mut Markup) {
    let texte = &bild.texte;
    html.block("p").class("schaubild-einheit").sprache(bild.fremd.as_ref()).text(&bild.einheit);
    if let Some(low) = zeichnung::write(bild, art, html) {
        let words = texte.text("diagramm-achse", &[("wert", Arg::from(low))]);
        html.block("p").class("schaubild-achse").text(words);
    }
    // Bars have no room for targets of other years.
    if matches!(art, Diagrammart::Balken | Diagrammart::Gestapelt) {
        for ziel in &bild.ziele {
            html.block("p").class("schaubild-ziel").text(&ziel.text);
        }
    }
    for (jahr, grund) in &bild.brueche {
        let args = [("jahr", Arg::from(texte.datum(*jahr))), ("grund", Arg::from(grund.as_str()))];
        html.block("p").class("schaubild-bruch").text(texte.text("zeitreihenbruch-text", &args));
    }
    html.block("details").class("schaubild-tabelle").with(|html| {
        html.block("summary").text(texte.text("diagramm-tabelle", &[]));
        table(bild, html);
    });
}

fn source(quelle: &Quellenangabe, bild: &Schaubild, html: &mut Markup) {
    html.text(bild.texte.text("quelle", &[]));
    html.text(": ");
    let fremd = bild.fremd.as_ref();
    match &quelle.url {
        Some(url) => html
            .tag("a")
            .attr("href", url)
            .attr("rel", "external noopener")
            .sprache(fremd)
            .text(&quelle.name),
        None => sprache::worte(fremd, &quelle.name, html),
    }
    for part in &quelle.zusatz {
        html.text(", ");
        html.text(part);
    }
    html.text(".");
}

fn table(bild: &Schaubild, html: &mut Markup) {
    let table = &bild.tabelle;
    let name = format!("{}-tabelle", bild.name);
    let region = html.block("div").class("tabelle").attr("role", "region").attr("tabindex", "0");
    region.attr("aria-labelledby", &name).with(|html| {
        html.tag("table").with(|html| {
            let caption = html.tag("caption").attr("id", &name);
            caption.with(|html| {
                sprache::worte(table.titel.fremd.as_ref(), &table.titel.text, html);
            });
            html.tag("thead").with(|html| html.tag("tr").with(|html| head(bild, html)));
            html.tag("tbody").with(|html| {
                html.line();
                for (head, cells) in &table.zeilen {
                    html.block("tr").with(|html| {
                        html.tag("th").attr("scope", "row").text(head);
                        cells.iter().for_each(|it| cell(it, html));
                    });
                }
            });
        });
    });
    if !table.zeichen.is_empty() || !table.fussnoten.is_empty() {
        html.block("ul").class("zeichenerklaerung").with(|html| notes(table, bild, html));
    }
}

fn head(bild: &Schaubild, html: &mut Markup) {
    for (at, head) in bild.tabelle.kopf.iter().enumerate() {
        // The first column is the time; the words of some others are ours.
        let serie = at.checked_sub(1).and_then(|at| bild.serien.get(at));
        let fremd = bild.datensprache.as_ref().filter(|_| serie.is_some_and(|it| it.benannt));
        let cell = html.tag("th").attr("scope", "col").maybe("class", (at > 0).then_some("zahl"));
        cell.with(|html| sprache::worte(fremd, head, html));
    }
}

fn cell(zelle: &Zelle, html: &mut Markup) {
    html.tag("td").class("zahl").with(|html| {
        match &zelle.gesprochen {
            Some(spoken) => {
                html.tag("span").attr("aria-hidden", "true").text(&zelle.text);
                html.tag("span").class("nur-vorlesen").text(spoken);
            }
            None => html.text(&zelle.text),
        }
        if let Some(number) = zelle.fussnote {
            html.tag("sup").text(number);
        }
    });
}

/// What signs mean, and the footnotes.
fn notes(table: &Wertetabelle, bild: &Schaubild, html: &mut Markup) {
    for (sign, meaning) in &table.zeichen {
        html.tag("li").with(|html| {
            html.tag("span").class("tabellenzeichen").text(sign);
            html.text(" ");
            html.text(meaning);
        });
    }
    for (at, note) in table.fussnoten.iter().enumerate() {
        html.tag("li").with(|html| {
            html.tag("sup").text(at + 1);
            html.text(" ");
            sprache::worte(bild.datensprache.as_ref(), note, html);
        });
    }
}
