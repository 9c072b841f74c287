//! Writes measures as a table: one form for the overview and for texts.

use serde::{Serialize, Serializer};

use super::markup::Markup;
use crate::site::bausteine::{
    Verknuepfung,
    tabelle::{
        MARKE_BEISPIEL, Massnahmentabelle, Spaltenkopf, Tabellenzeile, Tabellenzelle, Zeilengruppe,
    },
};

impl Serialize for Massnahmentabelle {
    /// On the overview, where scripts look for it.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Markup::of(|html| Tabellenwriter { tabelle: self, name: Some("_massnahmen") }.write(html))
            .serialize(serializer)
    }
}

/// Writes a table within a text; nothing where there is no measure.
pub(super) fn write(tabelle: &Massnahmentabelle, html: &mut Markup) {
    if tabelle.gruppen.is_empty() {
        return;
    }
    html.block("div")
        .class("tabelle")
        .with(|html| Tabellenwriter { tabelle, name: None }.write(html));
}

/// Writes one table. Where it is long, browsers lay out its rows by themselves; then its parts have to
/// say what they are.
struct Tabellenwriter<'a> {
    tabelle: &'a Massnahmentabelle,
    /// Its id, if it has one.
    name: Option<&'static str>,
}

impl Tabellenwriter<'_> {
    fn role(&self, role: &'static str) -> Option<&'static str> {
        self.tabelle.lang.then_some(role)
    }

    fn write(&self, html: &mut Markup) {
        let Massnahmentabelle { titel, gruppen, lang, summen, insgesamt, beispiel, .. } =
            self.tabelle;
        let class = if *lang { "kartentabelle lang" } else { "kartentabelle" };
        let table = html.block("table").class(class).maybe("id", self.name);
        table.maybe("role", self.role("table")).with(|html| {
            if !titel.is_empty() || self.name.is_none() && beispiel.is_some() {
                let caption =
                    html.block("caption").maybe("class", self.name.map(|_| "nur-vorlesen"));
                caption.maybe("id", self.name.map(|_| "_massnahmen-titel")).with(|html| {
                    html.text(titel);
                    if let (Some(beispiel), None) = (beispiel, self.name) {
                        html.text(" ");
                        let class = format_args!("marke {MARKE_BEISPIEL}");
                        html.tag("span").attr("class", class).text(beispiel);
                    }
                });
            }
            self.head(html);
            gruppen.iter().for_each(|it| self.group(it, html));
            if !summen.is_empty() {
                html.block("tfoot").maybe("role", self.role("rowgroup")).with(|html| {
                    html.block("tr").class("summe").maybe("role", self.role("row")).with(|html| {
                        let head = html.tag("th").attr("scope", "row");
                        head.maybe("role", self.role("rowheader")).text(insgesamt);
                        self.sums(summen, 0, html);
                    });
                });
            }
        });
    }

    fn head(&self, html: &mut Markup) {
        let sortable = self.name.is_some();
        html.block("thead").maybe("role", self.role("rowgroup")).with(|html| {
            html.block("tr").maybe("role", self.role("row")).with(|html| {
                let title = html.block("th").attr("scope", "col").flag("data-sortieren", sortable);
                title.maybe("role", self.role("columnheader")).text(&self.tabelle.massnahme);
                for spalte in &self.tabelle.spalten {
                    let cell = html.block("th").attr("scope", "col");
                    let cell = cell.flag("data-sortieren", sortable).maybe("class", figure(spalte));
                    let cell = cell.maybe("role", self.role("columnheader"));
                    cell.sprache(spalte.fremd.as_ref()).text(&spalte.titel);
                }
            });
        });
    }

    fn group(&self, gruppe: &Zeilengruppe, html: &mut Markup) {
        html.block("tbody").maybe("role", self.role("rowgroup")).with(|html| {
            if let Some(titel) = &gruppe.titel {
                html.block("tr").class("gruppe").maybe("role", self.role("row")).with(|html| {
                    // It goes on as far as there is nothing to add up, where rows are not laid out
                    // each by itself.
                    let empty = gruppe.summen.iter().take_while(|it| it.is_empty()).count();
                    let free = if self.tabelle.lang { 0 } else { empty };
                    let all =
                        if gruppe.summen.is_empty() { self.tabelle.spalten.len() } else { free };
                    let whole = (all > 0).then_some(all + 1);
                    let head = html.tag("th").attr("scope", "rowgroup").maybe("colspan", whole);
                    head.maybe("role", self.role("rowheader")).with(|html| {
                        html.text(titel);
                        html.text(" ");
                        html.tag("span").class("leise").text(&gruppe.anzahl);
                    });
                    self.sums(&gruppe.summen, free, html);
                });
            }
            gruppe.zeilen.iter().for_each(|it| self.row(it, html));
        });
    }

    fn sums(&self, summen: &[String], from: usize, html: &mut Markup) {
        for (summe, spalte) in summen.iter().zip(&self.tabelle.spalten).skip(from) {
            let cell = html.tag("td").class("zahl").attr("data-name", &spalte.titel);
            cell.maybe("role", self.role("cell")).text(summe);
        }
    }

    fn row(&self, zeile: &Tabellenzeile, html: &mut Markup) {
        let parts = Some(&zeile.facetten).filter(|it| !it.is_empty());
        let row = html.block("tr").maybe("role", self.role("row")).maybe("data-facetten", parts);
        row.with(|html| {
            let head = html.block("th").attr("scope", "row").maybe("role", self.role("rowheader"));
            head.with(|html| {
                if let Some(nummer) = &zeile.nummer {
                    html.tag("span").class("nummer").text(nummer);
                    html.text(" ");
                }
                let link = html.tag("a").attr("href", &zeile.link.href);
                link.sprache(zeile.link.fremd.as_ref()).text(&zeile.link.titel);
                for (class, text) in &zeile.marken {
                    html.text(" ");
                    html.tag("span").attr("class", format_args!("marke {class}")).text(text);
                }
            });
            for (zelle, spalte) in zeile.zellen.iter().zip(&self.tabelle.spalten) {
                let cell = html.block("td").attr("data-name", &spalte.titel);
                let cell = cell.maybe("class", figure(spalte));
                let cell = cell.maybe("data-wert", zelle.wert.as_ref());
                cell.maybe("role", self.role("cell")).with(|html| self::cell(zelle, html));
            }
        });
    }
}

fn figure(spalte: &Spaltenkopf) -> Option<&'static str> {
    spalte.zahl.then_some("zahl")
}

fn cell(zelle: &Tabellenzelle, html: &mut Markup) {
    for (at, link) in zelle.links.iter().enumerate() {
        if at > 0 {
            html.text(", ");
        }
        reference(link, html);
    }
    if let Some(status) = &zelle.status {
        let class = format_args!("umsetzung umsetzung-{}", status.wort);
        html.tag("span").attr("class", class).with(|html| {
            html.tag("span").class("zeichen").attr("aria-hidden", "true");
            html.text(&status.text);
        });
    }
    if zelle.verzug {
        html.text(" ");
        html.tag("span").class("verzug").with(|html| {
            html.tag("span").class("zeichen").attr("aria-hidden", "true").text("!");
            html.text(&zelle.text);
        });
    } else if zelle.fremd.is_some() {
        html.tag("span").sprache(zelle.fremd.as_ref()).text(&zelle.text);
    } else {
        html.text(&zelle.text);
    }
}

fn reference(link: &Verknuepfung, html: &mut Markup) {
    html.tag("a").attr("href", &link.href).sprache(link.fremd.as_ref()).with(|html| {
        if let Some(nummer) = &link.nummer {
            html.tag("span").class("nummer").text(nummer);
            html.text(" ");
        }
        html.text(&link.titel);
    });
}
