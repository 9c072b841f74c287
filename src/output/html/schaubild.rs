//! Writes a chart with everything that belongs to it: title, drawing, figures as a real table,
//! source, download.

use std::fmt::Write as _;

use serde::{Serialize, Serializer};

use super::{escape, sprache, zeichnung};
use crate::{
    document::wortschatz::Diagrammart,
    site::bausteine::schaubild::{Quellenangabe, Schaubild, Zelle},
    texte::Arg,
};

impl Serialize for Schaubild {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut html = String::new();
        push(self, &mut html);
        serializer.serialize_str(&html)
    }
}

/// Appends a chart or a table of figures.
pub(super) fn push(bild: &Schaubild, html: &mut String) {
    let name = &bild.name;
    writeln!(html, "<figure class=\"schaubild\" aria-labelledby=\"{name}-titel\">")
        .expect("a String takes all text");
    write!(html, "<figcaption id=\"{name}-titel\">").expect("a String takes all text");
    match &bild.mehr {
        Some(link) => {
            html.push_str("<a href=\"");
            escape::push(&link.href, html);
            html.push('"');
            sprache::push(bild.titel.fremd.as_ref(), html);
            html.push('>');
            escape::push(&bild.titel.text, html);
            html.push_str("</a>");
        }
        None => sprache::worte(bild.titel.fremd.as_ref(), &bild.titel.text, html),
    }
    if bild.beispiel {
        html.push_str(" <span class=\"marke marke-beispiel\">");
        escape::push(&bild.texte.text("beispiel-kurz", &[]), html);
        html.push_str("</span>");
    }
    html.push_str("</figcaption>\n");
    if let Some(art) = bild.art {
        html.push_str("<p class=\"schaubild-einheit\"");
        sprache::push(bild.fremd.as_ref(), html);
        html.push('>');
        escape::push(&bild.einheit, html);
        html.push_str("</p>\n");
        if let Some(low) = zeichnung::push(bild, art, html) {
            html.push_str("<p class=\"schaubild-achse\">");
            escape::push(&bild.texte.text("diagramm-achse", &[("wert", Arg::from(low))]), html);
            html.push_str("</p>\n");
        }
        // Bars have no room for targets of other years.
        for ziel in bild
            .ziele
            .iter()
            .filter(|_| matches!(art, Diagrammart::Balken | Diagrammart::Gestapelt))
        {
            html.push_str("<p class=\"schaubild-ziel\">");
            escape::push(&ziel.text, html);
            html.push_str("</p>\n");
        }
        for (jahr, grund) in &bild.brueche {
            let args = [
                ("jahr", Arg::from(bild.texte.datum(*jahr))),
                ("grund", Arg::from(grund.as_str())),
            ];
            html.push_str("<p class=\"schaubild-bruch\">");
            escape::push(&bild.texte.text("zeitreihenbruch-text", &args), html);
            html.push_str("</p>\n");
        }
        html.push_str("<details class=\"schaubild-tabelle\"><summary>");
        escape::push(&bild.texte.text("diagramm-tabelle", &[]), html);
        html.push_str("</summary>\n");
        table(bild, html);
        html.push_str("</details>\n");
    } else {
        table(bild, html);
    }
    html.push_str("<p class=\"schaubild-quelle\">");
    if let Some(quelle) = &bild.quelle {
        source(quelle, bild, html);
    }
    if let Some(csv) = &bild.csv {
        html.push_str(" <a href=\"");
        escape::push(csv, html);
        html.push_str("\" download>");
        escape::push(&bild.texte.text("csv-laden", &[]), html);
        html.push_str("</a>");
    }
    html.push_str("</p></figure>\n");
}

fn source(quelle: &Quellenangabe, bild: &Schaubild, html: &mut String) {
    escape::push(&bild.texte.text("quelle", &[]), html);
    html.push_str(": ");
    match &quelle.url {
        Some(url) => {
            html.push_str("<a href=\"");
            escape::push(url, html);
            html.push_str("\" rel=\"external noopener\"");
            sprache::push(bild.fremd.as_ref(), html);
            html.push('>');
            escape::push(&quelle.name, html);
            html.push_str("</a>");
        }
        None => sprache::worte(bild.fremd.as_ref(), &quelle.name, html),
    }
    for part in &quelle.zusatz {
        html.push_str(", ");
        escape::push(part, html);
    }
    html.push('.');
}

fn table(bild: &Schaubild, html: &mut String) {
    let (table, name, fremd) = (&bild.tabelle, &bild.name, bild.datensprache.as_ref());
    html.push_str("<div class=\"tabelle\" role=\"region\" tabindex=\"0\" aria-labelledby=\"");
    write!(html, "{name}-tabelle\"><table><caption id=\"{name}-tabelle\">")
        .expect("a String takes all text");
    sprache::worte(table.titel.fremd.as_ref(), &table.titel.text, html);
    html.push_str("</caption><thead><tr>");
    for (at, head) in table.kopf.iter().enumerate() {
        html.push_str(if at == 0 {
            "<th scope=\"col\">"
        } else {
            "<th scope=\"col\" class=\"zahl\">"
        });
        // The first column is the time; the words of some others are ours.
        let serie = at.checked_sub(1).and_then(|at| bild.serien.get(at));
        sprache::worte(fremd.filter(|_| serie.is_some_and(|it| it.benannt)), head, html);
        html.push_str("</th>");
    }
    html.push_str("</tr></thead><tbody>\n");
    for (head, cells) in &table.zeilen {
        html.push_str("<tr><th scope=\"row\">");
        escape::push(head, html);
        html.push_str("</th>");
        cells.iter().for_each(|it| cell(it, html));
        html.push_str("</tr>\n");
    }
    html.push_str("</tbody></table></div>\n");
    if !table.zeichen.is_empty() || !table.fussnoten.is_empty() {
        html.push_str("<ul class=\"zeichenerklaerung\">");
        for (sign, meaning) in &table.zeichen {
            html.push_str("<li><span class=\"tabellenzeichen\">");
            escape::push(sign, html);
            html.push_str("</span> ");
            escape::push(meaning, html);
            html.push_str("</li>");
        }
        for (at, note) in table.fussnoten.iter().enumerate() {
            write!(html, "<li><sup>{}</sup> ", at + 1).expect("a String takes all text");
            sprache::worte(fremd, note, html);
            html.push_str("</li>");
        }
        html.push_str("</ul>\n");
    }
}

fn cell(zelle: &Zelle, html: &mut String) {
    html.push_str("<td class=\"zahl\">");
    match &zelle.gesprochen {
        Some(spoken) => {
            html.push_str("<span aria-hidden=\"true\">");
            escape::push(&zelle.text, html);
            html.push_str("</span><span class=\"nur-vorlesen\">");
            escape::push(spoken, html);
            html.push_str("</span>");
        }
        None => escape::push(&zelle.text, html),
    }
    if let Some(number) = zelle.fussnote {
        write!(html, "<sup>{number}</sup>").expect("a String takes all text");
    }
    html.push_str("</td>");
}
