//! Writes a comparison in two readings: side by side, and merged. Every mark is also said in words
//! for those who listen, since `ins` and `del` alone are silent in some screen readers; unchanged
//! passages are folded.

use std::borrow::Cow;

use serde::{Serialize, Serializer};

use super::{
    markup::{Markup, Tag},
    prosa,
};
use crate::{
    document::block::{Block, BlockKind, Item, Texttabelle},
    fassung::{
        textvergleich::{Folge, Innen, Schritt},
        worte::{Auszeichnung, Lauf, Verbleib, Wort, Wortinhalt},
        zuordnung::Zuordnung,
    },
    site::{
        bausteine::text::{Marken, Text},
        view::synopse::Vergleichstext,
    },
    texte::Arg,
};

impl Serialize for Vergleichstext {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Markup::of(|html| write(self, html)).serialize(serializer)
    }
}

/// Which side a reading shows.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Lesart {
    Alt,
    Neu,
    Beide,
}

fn write(text: &Vergleichstext, html: &mut Markup) {
    let writer = SynopseWriter::new(&text.alt, &text.neu, &text.folge);
    html.block("div").class("synopse").with(|html| {
        writer.switch(&text.name, html);
        writer.side_by_side(text, html);
        writer.merged(html);
    });
}

/// Marks changes in a text on the page that shows it.
pub(super) struct Marker<'a>(SynopseWriter<'a>);

impl<'a> Marker<'a> {
    /// For a text and what changed in it.
    pub(super) fn new(text: &'a Text, marken: &'a Marken) -> Self {
        Self(SynopseWriter::new(&marken.alt, text, &marken.folge))
    }

    /// A part with its marks; nothing for what did not change.
    pub(super) fn write(&self, step: &Schritt) -> Option<Markup> {
        let write = |html: &mut Markup| self.0.top(step, Lesart::Beide, html);
        (!is_same(step)).then(|| Markup::of(write))
    }
}

struct SynopseWriter<'a> {
    texts: (&'a Text, &'a Text),
    folge: &'a Folge,
    alt: Cow<'a, [Block]>,
    neu: Cow<'a, [Block]>,
}

impl<'a> SynopseWriter<'a> {
    fn new(alt: &'a Text, neu: &'a Text, folge: &'a Folge) -> Self {
        Self { texts: (alt, neu), folge, alt: alt.prosa.bloecke(), neu: neu.prosa.bloecke() }
    }

    fn word(&self, key: &str) -> String {
        self.texts.1.texte.text(key, &[])
    }

    /// The choice of a reading; without it both are shown.
    fn switch(&self, name: &str, html: &mut Markup) {
        html.block("fieldset").class("lesart").with(|html| {
            html.tag("legend").text(self.word("synopse-lesart"));
            for (value, key) in
                [("neben", "synopse-nebeneinander"), ("zusammen", "synopse-zusammen")]
            {
                let id = format!("{name}-{value}");
                html.void("input")
                    .attr("type", "radio")
                    .attr("name", format_args!("{name}-lesart"))
                    .attr("id", &id)
                    .attr("class", format_args!("lesart-{value}"))
                    .flag("checked", value == "neben");
                html.tag("label").attr("for", &id).text(self.word(key));
                html.text(" ");
            }
        });
    }

    fn side_by_side(&self, text: &Vergleichstext, html: &mut Markup) {
        html.block("table").class("synopse-tabelle").with(|html| {
            html.block("thead").with(|html| {
                html.tag("tr").with(|html| {
                    html.tag("th").attr("scope", "col").text(&text.namen.0);
                    html.tag("th").attr("scope", "col").text(&text.namen.1);
                });
            });
            html.tag("tbody").with(|html| {
                html.line();
                let mut changes = 0;
                for run in self.folge.0.chunk_by(|one, other| is_same(one) && is_same(other)) {
                    match run {
                        [step] => self.row(text, step, &mut changes, html),
                        run => self.folded(run, html),
                    }
                }
            });
        });
    }

    /// Unchanged blocks, told once.
    fn folded(&self, steps: &[Schritt], html: &mut Markup) {
        let count = Arg::from(steps.len());
        let words = self.texts.1.texte.text("synopse-gleiche", &[("anzahl", count)]);
        html.block("tr").class("gleich").with(|html| {
            html.tag("td").attr("colspan", "2").with(|html| {
                html.tag("details").with(|html| {
                    html.tag("summary").text(words);
                    steps.iter().for_each(|it| self.top(it, Lesart::Neu, html));
                });
            });
        });
    }

    /// `changes` counts what the rows told so far.
    fn row(&self, text: &Vergleichstext, step: &Schritt, changes: &mut usize, html: &mut Markup) {
        let (name, (alt, neu)) = (&text.name, &text.namen);
        let counted = !matches!(step.paar, Zuordnung::Gleich(..) | Zuordnung::Fort(..));
        let row = if counted {
            *changes += 1;
            html.block("tr").class("anders").attr("id", format_args!("{name}-{changes}"))
        } else {
            html.block("tr").class("gleich")
        };
        row.with(|html| {
            html.tag("td").attr("data-name", alt).with(|html| self.top(step, Lesart::Alt, html));
            html.tag("td").attr("data-name", neu).with(|html| {
                self.top(step, Lesart::Neu, html);
                if counted {
                    self.jumps(name, *changes, html);
                }
            });
        });
    }

    /// The ways from a change to the one before and the one after.
    fn jumps(&self, name: &str, at: usize, html: &mut Markup) {
        let (total, mut links) = (self.folge.anzahl(), Markup::default());
        for (target, key, sign) in [(at - 1, "synopse-davor", "↑"), (at + 1, "synopse-danach", "↓")]
        {
            if (1..=total).contains(&target) {
                let link = links.tag("a").attr("href", format_args!("#{name}-{target}"));
                link.attr("aria-label", self.word(key)).text(sign);
                links.text(" ");
            }
        }
        if !links.is_empty() {
            html.tag("p").class("springen").with(|html| html.append(&links));
        }
    }

    fn merged(&self, html: &mut Markup) {
        html.block("div").class("synopse-zusammen").with(|html| {
            html.line();
            self.folge.0.iter().for_each(|it| self.top(it, Lesart::Beide, html));
        });
    }

    fn top(&self, step: &Schritt, side: Lesart, html: &mut Markup) {
        let note = match (step.paar, step.paar.neu()) {
            (Zuordnung::Weg(left) | Zuordnung::Fort(left, _), _) => {
                left >= self.texts.0.prosa.blocks.len()
            }
            (_, right) => right >= Some(self.texts.1.prosa.blocks.len()),
        };
        let here = match step.paar {
            Zuordnung::Weg(_) | Zuordnung::Fort(..) => side != Lesart::Neu,
            Zuordnung::Neu(_) | Zuordnung::Her(..) => side != Lesart::Alt,
            _ => true,
        };
        if note && here {
            html.tag("p").class("leise").text(self.word("synopse-fussnote"));
        }
        self.step(step, (&self.alt, &self.neu), side, html);
    }

    fn steps(&self, folge: &Folge, blocks: (&[Block], &[Block]), side: Lesart, html: &mut Markup) {
        folge.0.iter().for_each(|it| self.step(it, blocks, side, html));
    }

    /// A block on one side, or on both.
    fn step(
        &self,
        step: &Schritt,
        (alt, neu): (&[Block], &[Block]),
        side: Lesart,
        html: &mut Markup,
    ) {
        let (old_side, new_side) = (side != Lesart::Neu, side != Lesart::Alt);
        match step.paar {
            Zuordnung::Gleich(left, right) => {
                self.inner(None, (&alt[left], &neu[right]), side, html)
            }
            Zuordnung::Weg(left) if old_side => self.whole(Verbleib::Weg, &alt[left], html),
            Zuordnung::Neu(right) if new_side => self.whole(Verbleib::Neu, &neu[right], html),
            Zuordnung::Anders(left, right) => {
                self.inner(step.innen.as_ref(), (&alt[left], &neu[right]), side, html);
            }
            // It is told where it stands now.
            Zuordnung::Fort(left, _) if side == Lesart::Alt => {
                self.note("synopse-fort", html);
                prosa::quote_block(self.texts.0, &alt[left], html);
            }
            Zuordnung::Fort(..) if side == Lesart::Beide => self.note("synopse-fort-hier", html),
            Zuordnung::Her(left, right) if new_side => {
                self.note("synopse-her", html);
                self.inner(step.innen.as_ref(), (&alt[left], &neu[right]), side, html);
            }
            _ => {}
        }
    }

    fn note(&self, key: &str, html: &mut Markup) {
        html.tag("p").class("verschoben").text(self.word(key));
    }

    /// A block that came or went as a whole.
    fn whole(&self, art: Verbleib, block: &Block, html: &mut Markup) {
        let text = if art == Verbleib::Weg { self.texts.0 } else { self.texts.1 };
        self.marked(art, html, |html| prosa::quote_block(text, block, html));
    }

    /// What came or went, also said in words; what is the same as it is.
    fn marked(&self, art: Verbleib, html: &mut Markup, content: impl FnOnce(&mut Markup)) {
        let (name, begin, end) = match art {
            Verbleib::Gleich => return content(html),
            Verbleib::Weg => ("del", "synopse-anfang-weg", "synopse-ende-weg"),
            Verbleib::Neu => ("ins", "synopse-anfang-neu", "synopse-ende-neu"),
        };
        html.tag(name).with(|html| {
            html.tag("span").class("nur-vorlesen").text(format_args!("{} ", self.word(begin)));
            content(html);
            html.tag("span").class("nur-vorlesen").text(format_args!(" {} ", self.word(end)));
        });
    }

    fn inner(
        &self,
        innen: Option<&Innen>,
        (alt, neu): (&Block, &Block),
        side: Lesart,
        html: &mut Markup,
    ) {
        match innen {
            None if side == Lesart::Alt => prosa::quote_block(self.texts.0, alt, html),
            None => prosa::quote_block(self.texts.1, neu, html),
            Some(Innen::Text(laeufe)) => {
                // Headings of a comparison are no headings of its page.
                let heading = matches!(neu.kind, BlockKind::Ueberschrift { .. });
                let class = heading.then_some("synopse-ueberschrift");
                html.block("p").maybe("class", class).with(|html| self.runs(laeufe, side, html));
            }
            Some(Innen::Bloecke(folge)) => {
                let children = (children(alt), children(neu));
                html.block("blockquote").with(|html| self.steps(folge, children, side, html));
            }
            Some(Innen::Liste(folge)) => self.list(folge, (alt, neu), side, html),
            Some(Innen::Tabelle(head, rows)) => {
                if let (BlockKind::Tabelle(alt), BlockKind::Tabelle(neu)) = (&alt.kind, &neu.kind) {
                    self.table((head, rows), (alt, neu), side, html);
                }
            }
            Some(Innen::Zellen(_) | Innen::Ganz) => {
                if side != Lesart::Neu {
                    self.whole(Verbleib::Weg, alt, html);
                }
                if side != Lesart::Alt {
                    self.whole(Verbleib::Neu, neu, html);
                }
            }
        }
    }

    fn list(&self, folge: &Folge, (alt, neu): (&Block, &Block), side: Lesart, html: &mut Markup) {
        let (
            BlockKind::Liste { start: before, items: old },
            BlockKind::Liste { start, items: new },
        ) = (&alt.kind, &neu.kind)
        else {
            return;
        };
        let numbers = before.zip(*start);
        if let Some((before, start)) = numbers.filter(|it| it.0 != it.1 && side != Lesart::Alt) {
            let args =
                [("alt", Arg::from(before.to_string())), ("neu", Arg::from(start.to_string()))];
            let words = self.texts.1.texte.text("synopse-beginn", &args);
            html.tag("p").class("verschoben").text(words);
        }
        let first = numbers.map(|it| if side == Lesart::Alt { it.0 } else { it.1 });
        let name = if start.is_some() { "ol" } else { "ul" };
        html.tag(name).maybe("start", first).with(|html| {
            folge.0.iter().for_each(|it| self.item_step(it, (old, new), side, html));
        });
    }

    fn item_step(
        &self,
        step: &Schritt,
        (alt, neu): (&[Item], &[Item]),
        side: Lesart,
        html: &mut Markup,
    ) {
        let (old_side, new_side) = (side != Lesart::Neu, side != Lesart::Alt);
        let old = |at: usize, art, html: &mut _| self.item(self.texts.0, &alt[at], art, html);
        let new = |at: usize, art, html: &mut _| self.item(self.texts.1, &neu[at], art, html);
        match step.paar {
            Zuordnung::Gleich(_, right) if new_side => new(right, Verbleib::Gleich, html),
            Zuordnung::Gleich(left, _) => old(left, Verbleib::Gleich, html),
            Zuordnung::Weg(left) if old_side => old(left, Verbleib::Weg, html),
            Zuordnung::Neu(right) if new_side => new(right, Verbleib::Neu, html),
            Zuordnung::Fort(left, _) if !new_side => old(left, Verbleib::Gleich, html),
            Zuordnung::Her(..) if !new_side => {}
            Zuordnung::Anders(left, right) | Zuordnung::Her(left, right) => match &step.innen {
                Some(Innen::Bloecke(inner)) => {
                    let blocks = (&*alt[left].blocks, &*neu[right].blocks);
                    html.tag("li").with(|html| self.steps(inner, blocks, side, html));
                }
                Some(_) => {
                    if old_side {
                        old(left, Verbleib::Weg, html);
                    }
                    if new_side {
                        new(right, Verbleib::Neu, html);
                    }
                }
                None => new(right, Verbleib::Gleich, html),
            },
            _ => {}
        }
    }

    fn item(&self, text: &Text, item: &Item, art: Verbleib, html: &mut Markup) {
        html.tag("li").with(|html| {
            self.marked(art, html, |html| {
                if let Some(done) = item.erledigt {
                    html.text(if done { "☑ " } else { "☐ " });
                }
                item.blocks.iter().for_each(|it| prosa::quote_block(text, it, html));
            });
        });
    }

    /// Marks stand in the cells, so that a table stays one.
    fn table(
        &self,
        (head, rows): (&[Vec<Lauf>], &Folge),
        tables: (&Texttabelle, &Texttabelle),
        side: Lesart,
        html: &mut Markup,
    ) {
        html.tag("table").class("verglichen").with(|html| {
            html.tag("thead").with(|html| {
                html.tag("tr").with(|html| {
                    for cell in head {
                        let th = html.tag("th").attr("scope", "col");
                        th.with(|html| self.runs(cell, side, html));
                    }
                });
            });
            html.tag("tbody").with(|html| {
                rows.0.iter().for_each(|it| self.table_row(it, tables, side, html));
            });
        });
    }

    fn table_row(
        &self,
        step: &Schritt,
        (alt, neu): (&Texttabelle, &Texttabelle),
        side: Lesart,
        html: &mut Markup,
    ) {
        let (old_side, new_side) = (side != Lesart::Neu, side != Lesart::Alt);
        let (old, new) = (self.texts.0, self.texts.1);
        let (text, row, art) = match step.paar {
            Zuordnung::Gleich(_, right) if new_side => (new, &neu.zeilen[right], Verbleib::Gleich),
            Zuordnung::Gleich(left, _) => (old, &alt.zeilen[left], Verbleib::Gleich),
            Zuordnung::Weg(left) if old_side => (old, &alt.zeilen[left], Verbleib::Weg),
            Zuordnung::Neu(right) if new_side => (new, &neu.zeilen[right], Verbleib::Neu),
            Zuordnung::Fort(left, _) if !new_side => (old, &alt.zeilen[left], Verbleib::Gleich),
            Zuordnung::Her(..) if !new_side => return,
            Zuordnung::Anders(..) | Zuordnung::Her(..) => {
                if let Some(Innen::Zellen(cells)) = &step.innen {
                    row_of(cells, html, |cell, html| self.runs(cell, side, html));
                }
                return;
            }
            _ => return,
        };
        row_of(row, html, |cell, html| {
            self.marked(art, html, |html| prosa::quote_inlines(text, cell, html));
        });
    }

    fn runs(&self, laeufe: &[Lauf], side: Lesart, html: &mut Markup) {
        for Lauf { verbleib: art, worte } in laeufe {
            let (text, here) = match art {
                Verbleib::Gleich => (self.texts.1, true),
                Verbleib::Weg => (self.texts.0, side != Lesart::Neu),
                Verbleib::Neu => (self.texts.1, side != Lesart::Alt),
            };
            if here {
                self.marked(*art, html, |html| words(text, worte, 0, html));
            }
        }
    }
}

fn is_same(step: &Schritt) -> bool {
    matches!(step.paar, Zuordnung::Gleich(..))
}

fn row_of<C>(cells: &[C], html: &mut Markup, cell: impl Fn(&C, &mut Markup)) {
    html.tag("tr").with(|html| {
        for it in cells {
            html.tag("td").with(|html| cell(it, html));
        }
    });
}

/// Words with their forms from this depth on; neighbours share a form, and a mark never cuts one
/// in two.
fn words(text: &Text, worte: &[Wort], depth: usize, html: &mut Markup) {
    for run in worte.chunk_by(|one, other| {
        let form = one.formen.get(depth);
        form.is_some() && form == other.formen.get(depth)
    }) {
        match run[0].formen.get(depth) {
            Some(form) => begin(text, form, html).with(|html| words(text, run, depth + 1, html)),
            None => word(text, &run[0].inhalt, html),
        }
    }
}

fn word(text: &Text, inhalt: &Wortinhalt, html: &mut Markup) {
    match inhalt {
        Wortinhalt::Text(words) => html.text(words),
        Wortinhalt::Code(code) => html.tag("code").text(code),
        Wortinhalt::Bild(number) => {
            let alt = text.prosa.bilder.get(*number).map_or("", |it| &it.alt);
            html.text(format_args!("[{alt}]"));
        }
        Wortinhalt::Fussnote(number) => html.tag("sup").text(number),
        Wortinhalt::Zeilenwechsel => {
            html.void("br");
        }
        Wortinhalt::Verweis(link) => {
            let titel = text.links.get(*link).map_or("", |it| &it.titel);
            begin(text, &Auszeichnung::Link(*link), html).text(titel);
        }
    }
}

fn begin<'a>(text: &Text, form: &Auszeichnung, html: &'a mut Markup) -> Tag<'a> {
    match form {
        Auszeichnung::Betont => html.tag("em"),
        Auszeichnung::Stark => html.tag("strong"),
        Auszeichnung::Durchgestrichen => html.tag("s"),
        Auszeichnung::Link(link) => match text.links.get(*link).and_then(|it| it.href.as_ref()) {
            Some(href) => html.tag("a").attr("href", href),
            None => html.tag("span"),
        },
        Auszeichnung::Element(element) => prosa::begin(element, html),
    }
}

fn children(block: &Block) -> &[Block] {
    match &block.kind {
        BlockKind::Zitat(blocks) | BlockKind::Hinweis(_, blocks) => blocks,
        _ => &[],
    }
}
