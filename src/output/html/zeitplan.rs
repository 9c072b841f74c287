//! Draws when measures are planned and when they took place: a row for each, with its name beside a
//! drawing that is as wide as there is room. Its places are per cents, so that no text in it shrinks
//! on a phone. The table behind it says the same in words.

use serde::{Serialize, Serializer};

use super::{liste, markup::Markup, sprache};
use crate::{
    konzept::zeitplan::{Achsenpunkt, Balken},
    site::bausteine::zeitplan::{
        Planlage, Planzeichnung, Zeichenerklaerung, Zeitplanbild, Zeitplanzeile,
    },
};

impl Serialize for Zeitplanbild {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Markup::of(|html| write(self, html)).serialize(serializer)
    }
}

impl Serialize for Zeichenerklaerung {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Markup::of(|html| {
            html.block("ul").class("plan-zeichen").with(|html| {
                for (zeichnung, words) in &self.0 {
                    html.block("li").with(|html| {
                        let svg = html.tag("svg").class("plan-bild").attr("aria-hidden", "true");
                        svg.with(|svg| draw(zeichnung, svg));
                        html.text(words);
                    });
                }
            });
        })
        .serialize(serializer)
    }
}

fn write(bild: &Zeitplanbild, html: &mut Markup) {
    let titel = format!("{}-titel", bild.name);
    let named = format!("{} {titel}", bild.ueberschrift);
    html.block("figure").class("schaubild zeitplan").attr("aria-labelledby", &named).with(|html| {
        html.block("figcaption").attr("id", &titel).text(&bild.titel);
        axis(bild, html);
        html.block("ul").class("plan-zeilen").with(|html| {
            html.line();
            bild.zeilen.iter().for_each(|it| row(it, bild, html));
        });
        html.block("details").class("schaubild-tabelle").with(|html| {
            html.block("summary").text(bild.texte.text("zeitplan-tabelle", &[]));
            table(bild, &named, html);
        });
    });
}

/// The years, and the lines that every row shows behind its bars.
fn axis(bild: &Zeitplanbild, html: &mut Markup) {
    // In words each row has its dates.
    let svg = html.block("svg").class("plan-bild plan-achse").attr("aria-hidden", "true");
    svg.with(|svg| {
        let years = bild.achse.jahre();
        svg.tag("defs").with(|svg| {
            svg.tag("g").attr("id", &bild.name).with(|svg| {
                years.iter().for_each(|it| line("plan-raster", it.beginn, svg));
            });
        });
        for year in years {
            let at = svg.tag("text").attr("x", percent(year.mitte)).attr("y", "100%");
            at.attr("dy", "-0.5em")
                .attr("text-anchor", "middle")
                .text(format_args!("{}", year.jahr));
        }
        if let Some((at, words)) = &bild.stichtag {
            line("plan-stichtag", *at, svg);
            let late = at.tausendstel() > Achsenpunkt::prozent(50).tausendstel();
            let (anchor, aside) = if late { ("end", "-5") } else { ("start", "5") };
            let label = svg.tag("text").class("plan-datum").attr("x", percent(*at));
            label.attr("y", "1em").attr("dx", aside).attr("text-anchor", anchor).text(words);
        }
    });
}

fn row(zeile: &Zeitplanzeile, bild: &Zeitplanbild, html: &mut Markup) {
    let texte = &bild.texte;
    html.block("li").with(|html| {
        html.tag("p").with(|html| {
            liste::name(&zeile.massnahme, html);
            match zeile.zeichnung.planlage {
                Planlage::Offen => {}
                Planlage::InVerzug => {
                    html.text(" ");
                    let words = texte.text("massnahme-in-verzug", &[]);
                    html.tag("span").class("verzug").with(|html| liste::verzug(&words, html));
                }
                Planlage::Aufgegeben => {
                    html.text(" ");
                    liste::status(&zeile.massnahme.steckbrief, html);
                }
            }
        });
        let svg = html.tag("svg").class("plan-bild").attr("role", "img");
        svg.attr("aria-label", alternative(zeile, bild)).with(|svg| {
            svg.leaf("use").attr("href", format_args!("#{}", bild.name));
            draw(&zeile.zeichnung, svg);
        });
    });
}

/// What the drawing of a row says, in words.
fn alternative(zeile: &Zeitplanzeile, bild: &Zeitplanbild) -> String {
    let texte = &bild.texte;
    let reached = zeile.zeichnung.meilensteine.iter().filter(|it| it.1).count();
    let count = zeile.zeichnung.meilensteine.len();
    let milestones = (count > 0).then(|| {
        texte.text(
            "zeitplan-meilensteine",
            &[("erreicht", reached.into()), ("anzahl", count.into())],
        )
    });
    let said = [
        ("prozess-geplant", zeile.massnahme.steckbrief.zeitraum.clone()),
        ("zeitplan-tatsaechlich", zeile.tatsaechlich.clone()),
        ("schluesselname-meilensteine", milestones),
    ];
    let said = said
        .into_iter()
        .filter_map(|(key, words)| Some(format!("{}: {}", texte.text(key, &[]), words?)));
    said.collect::<Vec<_>>().join("; ")
}

/// What is drawn of a measure, around the middle of the drawing.
fn draw(zeichnung: &Planzeichnung, svg: &mut Markup) {
    let class = match zeichnung.planlage {
        Planlage::Offen => None,
        Planlage::InVerzug => Some("plan-verzug"),
        Planlage::Aufgegeben => Some("plan-aufgegeben"),
    };
    svg.tag("svg").attr("y", "50%").maybe("class", class).with(|svg| {
        if let Some(balken) = &zeichnung.tatsaechlich {
            filled(balken, svg);
        }
        if let Some(balken) = &zeichnung.geplant {
            outlined(balken, svg);
        }
        zeichnung.meilensteine.iter().for_each(|it| milestone(*it, svg));
    });
    if let Some(at) = zeichnung.stichtag {
        line("plan-stichtag", at, svg);
    }
}

/// Half the height of what is planned, and of what really happened within it.
const GEPLANT: (&str, &str, &str) = ("-9", "9", "18");
const TATSAECHLICH: (&str, &str) = ("-5", "10");

/// From where to where a bar is drawn: what is open goes to the end of the axis.
fn ends(balken: &Balken) -> (Achsenpunkt, Achsenpunkt) {
    let (von, bis) = (balken.von.unwrap_or_default(), balken.bis);
    (von, bis.unwrap_or(Achsenpunkt::prozent(100)))
}

fn filled(balken: &Balken, svg: &mut Markup) {
    let (von, bis) = ends(balken);
    let (top, height) = TATSAECHLICH;
    let bar = svg.leaf("rect").attr("class", "plan-ist").attr("x", percent(von)).attr("y", top);
    bar.attr("width", percent(von.weite(bis))).attr("height", height);
    arrows(balken, svg);
}

/// An outline; an open end has no edge.
fn outlined(balken: &Balken, svg: &mut Markup) {
    let (von, bis) = ends(balken);
    let (top, bottom, height) = GEPLANT;
    if balken.von.is_some() && balken.bis.is_some() {
        let bar = svg.leaf("rect").attr("class", "plan-soll").attr("x", percent(von));
        bar.attr("y", top).attr("width", percent(von.weite(bis))).attr("height", height);
        return;
    }
    let long = [(von, bis, top, top), (von, bis, bottom, bottom)];
    let edges = [balken.von, balken.bis].into_iter().flatten().map(|it| (it, it, top, bottom));
    for (from, to, above, below) in long.into_iter().chain(edges) {
        let line = svg.leaf("line").attr("class", "plan-soll").attr("x1", percent(from));
        line.attr("x2", percent(to)).attr("y1", above).attr("y2", below);
    }
    arrows(balken, svg);
}

/// Where a bar goes on beyond the axis.
fn arrows(balken: &Balken, svg: &mut Markup) {
    for (open, at, path) in [
        (balken.von.is_none(), "0", "M7 -5L1 0L7 5"),
        (balken.bis.is_none(), "100%", "M-7 -5L-1 0L-7 5"),
    ] {
        if open {
            sign("plan-pfeil", at, path, svg);
        }
    }
}

/// A milestone: a full disc where it was reached, an empty diamond where it is still to be.
fn milestone((at, reached): (Achsenpunkt, bool), svg: &mut Markup) {
    if reached {
        let disc = svg.leaf("circle").attr("class", "plan-erreicht").attr("cx", percent(at));
        disc.attr("r", "6");
    } else {
        sign("plan-aussteht", &percent(at), "M0 -7L7 0L0 7L-7 0z", svg);
    }
}

/// A shape around a place, which does not grow with the axis.
fn sign(class: &str, at: &str, path: &str, svg: &mut Markup) {
    svg.tag("svg").attr("x", at).with(|svg| {
        svg.leaf("path").attr("class", class).attr("d", path);
    });
}

/// A line through the whole height.
fn line(class: &str, at: Achsenpunkt, svg: &mut Markup) {
    let (x, line) = (percent(at), svg.leaf("line").attr("class", class));
    line.attr("x1", &x).attr("x2", &x).attr("y2", "100%");
}

fn percent(punkt: Achsenpunkt) -> String {
    let thousandths = punkt.tausendstel();
    format!("{}.{:03}%", thousandths / 1000, thousandths % 1000)
}

fn table(bild: &Zeitplanbild, named: &str, html: &mut Markup) {
    let texte = &bild.texte;
    let rows = &bild.zeilen;
    let column = |is_there: bool, key: &str| is_there.then(|| texte.text(key, &[]));
    let columns = [
        Some(texte.text("prozess-geplant", &[])),
        column(rows.iter().any(|it| it.tatsaechlich.is_some()), "zeitplan-tatsaechlich"),
        column(
            rows.iter().any(|it| it.massnahme.steckbrief.status.is_some()),
            "schluesselname-umsetzungsstand",
        ),
        column(bild.beurteilt, "massnahme-in-verzug"),
        column(rows.iter().any(|it| !it.meilensteine.is_empty()), "schluesselname-meilensteine"),
    ];
    let region = html.block("div").class("tabelle").attr("role", "group").attr("tabindex", "0");
    region.attr("aria-labelledby", named).with(|html| {
        html.tag("table").class("kartentabelle").with(|html| {
            html.block("thead").with(|html| {
                html.tag("tr").with(|html| {
                    let heads = columns.iter().flatten();
                    let name = texte.text("massnahme", &[]);
                    for head in std::iter::once(&name).chain(heads) {
                        html.tag("th").attr("scope", "col").text(head);
                    }
                });
            });
            html.block("tbody").with(|html| {
                html.line();
                for zeile in rows {
                    html.block("tr").with(|html| {
                        let head = html.tag("th").attr("scope", "row");
                        head.with(|html| liste::name(&zeile.massnahme, html));
                        for (name, content) in columns.iter().zip(CELLS) {
                            if let Some(name) = name {
                                let cell = html.tag("td").attr("data-name", name);
                                cell.with(|html| content(zeile, bild, html));
                            }
                        }
                    });
                }
            });
        });
    });
}

/// What stands in each column behind the name.
const CELLS: [fn(&Zeitplanzeile, &Zeitplanbild, &mut Markup); 5] = [
    |zeile, _, html| words(zeile.massnahme.steckbrief.zeitraum.as_ref(), html),
    |zeile, _, html| words(zeile.tatsaechlich.as_ref(), html),
    |zeile, _, html| liste::status(&zeile.massnahme.steckbrief, html),
    |zeile, bild, html| match &zeile.massnahme.steckbrief.verzug {
        Some(late) => html.tag("span").class("verzug").with(|html| liste::verzug(late, html)),
        None if zeile.im_plan => html.text(bild.texte.text("massnahme-im-plan", &[])),
        None => html.text("–"),
    },
    |zeile, _, html| {
        let fremd = zeile.massnahme.steckbrief.namenssprache.as_ref();
        for (at, (titel, when)) in zeile.meilensteine.iter().enumerate() {
            if at > 0 {
                html.void("br");
            }
            sprache::worte(fremd, titel, html);
            html.text(": ");
            html.text(when);
        }
    },
];

fn words(words: Option<&String>, html: &mut Markup) {
    html.text(words.map_or("–", String::as_str));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(zeichnung: &Planzeichnung) -> String {
        String::from_utf8(Markup::of(|svg| draw(zeichnung, svg)).into_bytes()).expect("it is text")
    }

    fn balken(von: Option<u32>, bis: Option<u32>) -> Balken {
        let at = |it: Option<u32>| it.map(Achsenpunkt::prozent);
        Balken { von: at(von), bis: at(bis) }
    }

    #[test]
    fn what_was_planned_is_an_outline_around_what_happened() {
        let drawn = written(&Planzeichnung {
            planlage: Planlage::InVerzug,
            geplant: Some(balken(Some(10), Some(30))),
            tatsaechlich: Some(balken(Some(20), Some(50))),
            stichtag: Some(Achsenpunkt::prozent(50)),
            ..Planzeichnung::default()
        });
        let bars = "<svg y=\"50%\" class=\"plan-verzug\"><rect class=\"plan-ist\" x=\"20.000%\" y=\"-5\" width=\"30.000%\" height=\"10\"/>\
             <rect class=\"plan-soll\" x=\"10.000%\" y=\"-9\" width=\"20.000%\" height=\"18\"/></svg>";
        let day = "<line class=\"plan-stichtag\" x1=\"50.000%\" x2=\"50.000%\" y2=\"100%\"/>";
        assert_eq!(drawn, [bars, day].concat());
    }

    #[test]
    fn an_open_end_has_an_arrow_and_no_edge() {
        let outline =
            |balken| written(&Planzeichnung { geplant: Some(balken), ..Planzeichnung::default() });
        for (balken, from, to, arrow) in [
            (balken(Some(25), None), "25.000%", "100.000%", "<svg x=\"100%\">"),
            (balken(None, Some(25)), "0.000%", "25.000%", "<svg x=\"0\">"),
        ] {
            let drawn = outline(balken);
            let long = format!("x1=\"{from}\" x2=\"{to}\"");
            assert_eq!(drawn.matches(&long).count(), 2, "{drawn}");
            assert_eq!(drawn.matches("y1=\"-9\" y2=\"9\"").count(), 1, "{drawn}");
            assert!(drawn.contains(arrow) && !drawn.contains("<rect"), "{drawn}");
        }
        let happened = written(&Planzeichnung {
            tatsaechlich: Some(balken(Some(25), None)),
            ..Planzeichnung::default()
        });
        assert!(
            happened.contains("width=\"75.000%\"") && happened.contains("plan-pfeil"),
            "{happened}"
        );
    }

    #[test]
    fn milestones_differ_by_their_shape() {
        let drawn = written(&Planzeichnung {
            meilensteine: vec![(Achsenpunkt::prozent(5), true), (Achsenpunkt::prozent(95), false)],
            ..Planzeichnung::default()
        });
        let open = "<svg x=\"95.000%\"><path class=\"plan-aussteht\" d=\"M0 -7L7 0L0 7L-7 0z\"/></svg></svg>";
        let done = "<svg y=\"50%\"><circle class=\"plan-erreicht\" cx=\"5.000%\" r=\"6\"/>";
        assert_eq!(drawn, [done, open].concat());
    }
}
