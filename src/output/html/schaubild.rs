//! Writes a chart with everything that belongs to it: title, drawing, figures as a real table,
//! source, download.

use serde::{Serialize, Serializer};

use super::{markup::Markup, satz, sprache, zeichnung};
use crate::{
    document::wortschatz::Diagrammart,
    site::bausteine::schaubild::{
        Quellenangabe, Schaubild, Wertespalte, Wertetabelle, Wertezeile, Zelle,
    },
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
            None => {
                table(bild, html);
                if let Some(annahme) = &bild.annahme {
                    html.block("p").class("schaubild-annahme").text(annahme);
                }
            }
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
    zeichnung::schluessel(bild, art, html);
    if let Some(low) = zeichnung::write(bild, art, html) {
        let words = texte.text("diagramm-achse", &[("wert", Arg::from(low))]);
        html.block("p").class("schaubild-achse").text(words);
    }
    for ziel in &bild.ziele {
        html.block("p").class("schaubild-ziel").text(&ziel.text);
    }
    for (jahr, grund) in &bild.brueche {
        let args = [("jahr", Arg::from(texte.datum(*jahr))), ("grund", Arg::from(grund.as_str()))];
        html.block("p").class("schaubild-bruch").text(texte.text("zeitreihenbruch-text", &args));
    }
    if let Some(annahme) = &bild.annahme {
        html.block("p").class("schaubild-annahme").text(annahme);
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
    let column = |(at, head): (usize, &Wertespalte)| {
        let cell = |it: &Wertezeile| match at.checked_sub(1) {
            None => satz::widest_word(&it.name),
            Some(at) => it.zellen.get(at).map_or(0.0, |it| satz::widest_word(&it.text)),
        };
        table.zeilen.iter().map(cell).fold(satz::widest_word(&head.name), f64::max)
    };
    let class = satz::tabellenklasse(table.kopf.iter().enumerate().map(column));
    let region = html.block("div").class(class).attr("role", "group").attr("tabindex", "0");
    // Without a title of its own it is called as the whole.
    let named = if table.titel.is_some() { &name } else { &format!("{}-titel", bild.name) };
    region.attr("aria-labelledby", named).with(|html| {
        html.tag("table").with(|html| {
            if let Some(titel) = &table.titel {
                let caption = html.tag("caption").attr("id", &name);
                caption.with(|html| sprache::worte(titel.fremd.as_ref(), &titel.text, html));
            }
            html.tag("thead").with(|html| html.tag("tr").with(|html| head(bild, html)));
            html.tag("tbody").with(|html| {
                html.line();
                for zeile in &table.zeilen {
                    let row = html.block("tr").maybe("class", zeile.summe.then_some("summe"));
                    row.with(|html| {
                        let fremd = bild.datensprache.as_ref().filter(|_| zeile.benannt);
                        let head = html.tag("th").attr("scope", "row").sprache(fremd);
                        head.text(&zeile.name);
                        let columns = table.kopf.iter().skip(1);
                        zeile.zellen.iter().zip(columns).for_each(|(it, column)| {
                            cell(it, column, bild, html);
                        });
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
    for (at, column) in bild.tabelle.kopf.iter().enumerate() {
        let fremd = bild.datensprache.as_ref().filter(|_| column.benannt);
        let class = (at > 0 && !column.worte).then_some("zahl");
        let cell = html.tag("th").attr("scope", "col").maybe("class", class);
        cell.with(|html| sprache::worte(fremd, &column.name, html));
    }
}

fn cell(zelle: &Zelle, column: &Wertespalte, bild: &Schaubild, html: &mut Markup) {
    let fremd = bild.datensprache.as_ref().filter(|_| column.worte);
    let cell = html.tag("td").maybe("class", (!column.worte).then_some("zahl")).sprache(fremd);
    cell.with(|html| {
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
