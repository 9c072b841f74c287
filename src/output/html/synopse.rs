//! Writes a comparison in two readings: side by side, and merged. Every mark is also said in words
//! for those who listen, since `ins` and `del` alone are silent in some screen readers; unchanged
//! passages are folded.

use std::{borrow::Cow, fmt::Write as _};

use serde::{Serialize, Serializer};

use super::{escape, prosa};
use crate::{
    document::block::{Block, BlockKind, Item, Tabelle},
    fassung::{
        textvergleich::{Folge, Innen, Schritt},
        worte::{Auszeichnung as Form, Lauf, Verbleib as Art, Wort, Wortinhalt as Inhalt},
        zuordnung::Zuordnung as Paar,
    },
    site::{
        links::{Marken, Text},
        view::synopse::Vergleichstext,
    },
    texte::Arg,
};

impl Serialize for Vergleichstext {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&write(self))
    }
}

/// Which side a reading shows.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sicht {
    Alt,
    Neu,
    Beide,
}

/// Unchanged passages longer than this are folded.
const KURZ: usize = 1;

fn write(text: &Vergleichstext) -> String {
    let mut writer = Writer::new(&text.alt, &text.neu, &text.folge);
    writer.switch(&text.name);
    writer.side_by_side(text);
    writer.merged();
    writer.html.push_str("</div>\n");
    writer.html
}

/// Marks changes in a text on the page that shows it.
pub(super) struct Marker<'a>(Writer<'a>);

impl<'a> Marker<'a> {
    /// For a text and what changed in it.
    pub(super) fn new(text: &'a Text, marken: &'a Marken) -> Self {
        Self(Writer::new(&marken.alt, text, &marken.folge))
    }

    /// A part with its marks; nothing for what did not change.
    pub(super) fn write(&mut self, step: &Schritt) -> Option<String> {
        if matches!(step.paar, Paar::Gleich(..)) {
            return None;
        }
        self.0.top(step, Sicht::Beide);
        Some(std::mem::take(&mut self.0.html))
    }
}

struct Writer<'a> {
    texts: (&'a Text, &'a Text),
    folge: &'a Folge,
    alt: Cow<'a, [Block]>,
    neu: Cow<'a, [Block]>,
    html: String,
    changes: usize,
    total: usize,
}

impl<'a> Writer<'a> {
    fn new(alt: &'a Text, neu: &'a Text, folge: &'a Folge) -> Self {
        Self {
            texts: (alt, neu),
            folge,
            alt: alt.prosa.bloecke(),
            neu: neu.prosa.bloecke(),
            html: String::new(),
            changes: 0,
            total: folge.anzahl(),
        }
    }

    fn word(&self, key: &str) -> String {
        self.texts.1.texte.text(key, &[])
    }

    fn say(&mut self, key: &str) {
        let word = self.word(key);
        escape::push(&word, &mut self.html);
    }

    /// The choice of a reading; without it both are shown.
    fn switch(&mut self, name: &str) {
        write!(self.html, "<div class=\"synopse\"><fieldset class=\"lesart\"><legend>")
            .expect("a String takes all text");
        self.say("synopse-lesart");
        self.html.push_str("</legend>");
        for (value, key, checked) in
            [("neben", "synopse-nebeneinander", " checked"), ("zusammen", "synopse-zusammen", "")]
        {
            write!(
                self.html,
                "<input type=\"radio\" name=\"{name}-lesart\" id=\"{name}-{value}\" class=\"lesart-{value}\"{checked}><label for=\"{name}-{value}\">"
            )
            .expect("a String takes all text");
            self.say(key);
            self.html.push_str("</label> ");
        }
        self.html.push_str("</fieldset>\n");
    }

    fn side_by_side(&mut self, text: &Vergleichstext) {
        self.html.push_str("<table class=\"synopse-tabelle\"><thead><tr><th scope=\"col\">");
        let (alt, neu) = &text.namen;
        escape::push(alt, &mut self.html);
        self.html.push_str("</th><th scope=\"col\">");
        escape::push(neu, &mut self.html);
        self.html.push_str("</th></tr></thead>\n<tbody>\n");
        let steps = &self.folge.0;
        let mut at = 0;
        while at < steps.len() {
            let same =
                steps[at..].iter().take_while(|it| matches!(it.paar, Paar::Gleich(..))).count();
            if same > KURZ {
                self.folded(&steps[at..at + same]);
            } else if same > 0 {
                self.row(text, &steps[at]);
            }
            if same == 0 {
                self.row(text, &steps[at]);
                at += 1;
            } else {
                at += same;
            }
        }
        self.html.push_str("</tbody></table>\n");
    }

    /// A run of unchanged blocks, told once.
    fn folded(&mut self, steps: &[Schritt]) {
        self.html.push_str("<tr class=\"gleich\"><td colspan=\"2\"><details><summary>");
        let count = Arg::from(steps.len());
        let words = self.texts.1.texte.text("synopse-gleiche", &[("anzahl", count)]);
        escape::push(&words, &mut self.html);
        self.html.push_str("</summary>");
        for step in steps {
            self.top(step, Sicht::Neu);
        }
        self.html.push_str("</details></td></tr>\n");
    }

    fn row(&mut self, text: &Vergleichstext, step: &Schritt) {
        let changed = !matches!(step.paar, Paar::Gleich(..));
        let counted = changed && !matches!(step.paar, Paar::Fort(..));
        if counted {
            self.changes += 1;
            write!(self.html, "<tr class=\"anders\" id=\"{}-{}\">", text.name, self.changes)
        } else {
            write!(self.html, "<tr class=\"gleich\">")
        }
        .expect("a String takes all text");
        for side in [Sicht::Alt, Sicht::Neu] {
            let name = if side == Sicht::Alt { &text.namen.0 } else { &text.namen.1 };
            self.html.push_str("<td data-name=\"");
            escape::push(name, &mut self.html);
            self.html.push_str("\">");
            self.top(step, side);
            if counted && side == Sicht::Neu {
                self.jumps(&text.name);
            }
            self.html.push_str("</td>");
        }
        self.html.push_str("</tr>\n");
    }

    /// The ways to the change before and the one after.
    fn jumps(&mut self, name: &str) {
        let (at, total) = (self.changes, self.total);
        let mut links = String::new();
        for (target, key, sign) in
            [(at.wrapping_sub(1), "synopse-davor", "↑"), (at + 1, "synopse-danach", "↓")]
        {
            if (1..=total).contains(&target) {
                write!(links, "<a href=\"#{name}-{target}\" aria-label=\"")
                    .expect("a String takes all text");
                escape::push(&self.word(key), &mut links);
                write!(links, "\">{sign}</a> ").expect("a String takes all text");
            }
        }
        if !links.is_empty() {
            write!(self.html, "<p class=\"springen\">{links}</p>")
                .expect("a String takes all text");
        }
    }

    fn merged(&mut self) {
        self.html.push_str("<div class=\"synopse-zusammen\">\n");
        for step in &self.folge.0 {
            self.top(step, Sicht::Beide);
        }
        self.html.push_str("</div>\n");
    }

    fn top(&mut self, step: &Schritt, side: Sicht) {
        // Taken out for the time of writing, since the writer itself changes.
        let (alt, neu) = (std::mem::take(&mut self.alt), std::mem::take(&mut self.neu));
        let note = match (step.paar, step.paar.neu()) {
            (Paar::Weg(left) | Paar::Fort(left, _), _) => left >= self.texts.0.prosa.blocks.len(),
            (_, right) => right >= Some(self.texts.1.prosa.blocks.len()),
        };
        let here = match step.paar {
            Paar::Weg(_) | Paar::Fort(..) => side != Sicht::Neu,
            Paar::Neu(_) | Paar::Her(..) => side != Sicht::Alt,
            _ => true,
        };
        if note && here {
            self.html.push_str("<p class=\"leise\">");
            self.say("synopse-fussnote");
            self.html.push_str("</p>");
        }
        self.step(step, (&alt, &neu), side);
        (self.alt, self.neu) = (alt, neu);
    }

    fn steps(&mut self, folge: &Folge, blocks: (&[Block], &[Block]), side: Sicht) {
        folge.0.iter().for_each(|it| self.step(it, blocks, side));
    }

    /// A block on one side, or on both.
    fn step(&mut self, step: &Schritt, (alt, neu): (&[Block], &[Block]), side: Sicht) {
        let (old_side, new_side) = (side != Sicht::Neu, side != Sicht::Alt);
        match step.paar {
            Paar::Gleich(left, right) => match side {
                Sicht::Alt => self.block(self.texts.0, &alt[left]),
                _ => self.block(self.texts.1, &neu[right]),
            },
            Paar::Weg(left) if old_side => self.whole(Art::Weg, &alt[left]),
            Paar::Neu(right) if new_side => self.whole(Art::Neu, &neu[right]),
            Paar::Anders(left, right) => {
                self.inner(step.innen.as_ref(), &alt[left], &neu[right], side)
            }
            // It is told where it stands now.
            Paar::Fort(left, _) if side == Sicht::Alt => {
                self.note("synopse-fort");
                self.block(self.texts.0, &alt[left]);
            }
            Paar::Fort(..) if side == Sicht::Beide => self.note("synopse-fort-hier"),
            Paar::Her(left, right) if new_side => {
                self.note("synopse-her");
                self.inner(step.innen.as_ref(), &alt[left], &neu[right], side);
            }
            _ => {}
        }
    }

    fn note(&mut self, key: &str) {
        self.html.push_str("<p class=\"verschoben\">");
        self.say(key);
        self.html.push_str("</p>");
    }

    /// A block that came or went as a whole.
    fn whole(&mut self, art: Art, block: &Block) {
        let text = if art == Art::Weg { self.texts.0 } else { self.texts.1 };
        self.open(art);
        self.block(text, block);
        self.close(art);
    }

    fn open(&mut self, art: Art) {
        let (tag, key) = if art == Art::Weg {
            ("del", "synopse-anfang-weg")
        } else {
            ("ins", "synopse-anfang-neu")
        };
        write!(self.html, "<{tag}><span class=\"nur-vorlesen\">").expect("a String takes all text");
        self.say(key);
        self.html.push_str(" </span>");
    }

    fn close(&mut self, art: Art) {
        let (tag, key) =
            if art == Art::Weg { ("del", "synopse-ende-weg") } else { ("ins", "synopse-ende-neu") };
        self.html.push_str("<span class=\"nur-vorlesen\"> ");
        self.say(key);
        write!(self.html, " </span></{tag}>").expect("a String takes all text");
    }

    fn block(&mut self, text: &Text, block: &Block) {
        prosa::push_block(text, block, &mut self.html);
    }

    fn inner(&mut self, innen: Option<&Innen>, alt: &Block, neu: &Block, side: Sicht) {
        match innen {
            None => match side {
                Sicht::Alt => self.block(self.texts.0, alt),
                _ => self.block(self.texts.1, neu),
            },
            Some(Innen::Text(laeufe)) => {
                // Headings of a comparison are no headings of its page.
                let heading = matches!(neu.kind, BlockKind::Ueberschrift { .. });
                self.html.push_str(if heading {
                    "<p class=\"synopse-ueberschrift\">"
                } else {
                    "<p>"
                });
                self.runs(laeufe, side);
                self.html.push_str("</p>\n");
            }
            Some(Innen::Bloecke(folge)) => {
                let children = (children(alt), children(neu));
                self.html.push_str("<blockquote>");
                self.steps(folge, children, side);
                self.html.push_str("</blockquote>\n");
            }
            Some(Innen::Liste(folge)) => self.list(folge, alt, neu, side),
            Some(Innen::Tabelle(head, rows)) => {
                if let (BlockKind::Tabelle(alt), BlockKind::Tabelle(neu)) = (&alt.kind, &neu.kind) {
                    self.table(head, rows, (alt, neu), side);
                }
            }
            Some(Innen::Zellen(_) | Innen::Ganz) => {
                if side != Sicht::Neu {
                    self.whole(Art::Weg, alt);
                }
                if side != Sicht::Alt {
                    self.whole(Art::Neu, neu);
                }
            }
        }
    }

    fn list(&mut self, folge: &Folge, alt: &Block, neu: &Block, side: Sicht) {
        let (
            BlockKind::Liste { start: before, items: old },
            BlockKind::Liste { start, items: new },
        ) = (&alt.kind, &neu.kind)
        else {
            return;
        };
        let tag = if start.is_some() { "ol" } else { "ul" };
        if let (Some(before), Some(start)) = (before, start) {
            if before != start && side != Sicht::Alt {
                let args =
                    [("alt", Arg::from(before.to_string())), ("neu", Arg::from(start.to_string()))];
                let words = self.texts.1.texte.text("synopse-beginn", &args);
                self.html.push_str("<p class=\"verschoben\">");
                escape::push(&words, &mut self.html);
                self.html.push_str("</p>");
            }
            let first = if side == Sicht::Alt { before } else { start };
            write!(self.html, "<ol start=\"{first}\">")
        } else {
            write!(self.html, "<{tag}>")
        }
        .expect("a String takes all text");
        for step in &folge.0 {
            let (old_side, new_side) = (side != Sicht::Neu, side != Sicht::Alt);
            match step.paar {
                Paar::Gleich(left, right) => {
                    let (text, item) = if side == Sicht::Alt {
                        (self.texts.0, &old[left])
                    } else {
                        (self.texts.1, &new[right])
                    };
                    self.item(text, item, None);
                }
                Paar::Weg(left) if old_side => self.item(self.texts.0, &old[left], Some(Art::Weg)),
                Paar::Neu(right) if new_side => {
                    self.item(self.texts.1, &new[right], Some(Art::Neu))
                }
                Paar::Fort(left, _) if side == Sicht::Alt => {
                    self.item(self.texts.0, &old[left], None)
                }
                Paar::Anders(left, right) | Paar::Her(left, right)
                    if new_side || matches!(step.paar, Paar::Anders(..)) =>
                {
                    match &step.innen {
                        Some(Innen::Bloecke(inner)) => {
                            self.html.push_str("<li>");
                            self.steps(inner, (&old[left].blocks, &new[right].blocks), side);
                            self.html.push_str("</li>");
                        }
                        Some(_) => {
                            if old_side {
                                self.item(self.texts.0, &old[left], Some(Art::Weg));
                            }
                            if new_side {
                                self.item(self.texts.1, &new[right], Some(Art::Neu));
                            }
                        }
                        None => self.item(self.texts.1, &new[right], None),
                    }
                }
                _ => {}
            }
        }
        write!(self.html, "</{tag}>").expect("a String takes all text");
    }

    fn item(&mut self, text: &Text, item: &Item, art: Option<Art>) {
        self.html.push_str("<li>");
        if let Some(art) = art {
            self.open(art);
        }
        if let Some(done) = item.erledigt {
            self.html.push_str(if done { "☑ " } else { "☐ " });
        }
        item.blocks.iter().for_each(|it| self.block(text, it));
        if let Some(art) = art {
            self.close(art);
        }
        self.html.push_str("</li>");
    }

    /// Marks stand in the cells, so that a table stays one.
    fn table(
        &mut self,
        head: &[Vec<Lauf>],
        rows: &Folge,
        (alt, neu): (&Tabelle, &Tabelle),
        side: Sicht,
    ) {
        self.html.push_str("<table class=\"verglichen\"><thead><tr>");
        for cell in head {
            self.html.push_str("<th scope=\"col\">");
            self.runs(cell, side);
            self.html.push_str("</th>");
        }
        self.html.push_str("</tr></thead><tbody>");
        for step in &rows.0 {
            let (old_side, new_side) = (side != Sicht::Neu, side != Sicht::Alt);
            let whole = match step.paar {
                Paar::Gleich(_, right) if new_side => {
                    Some((self.texts.1, &neu.zeilen[right], None))
                }
                Paar::Gleich(left, _) => Some((self.texts.0, &alt.zeilen[left], None)),
                Paar::Weg(left) if old_side => {
                    Some((self.texts.0, &alt.zeilen[left], Some(Art::Weg)))
                }
                Paar::Neu(right) if new_side => {
                    Some((self.texts.1, &neu.zeilen[right], Some(Art::Neu)))
                }
                Paar::Fort(left, _) if side == Sicht::Alt => {
                    Some((self.texts.0, &alt.zeilen[left], None))
                }
                _ => None,
            };
            if let Some((text, row, art)) = whole {
                self.html.push_str("<tr>");
                for cell in row {
                    self.html.push_str("<td>");
                    if let Some(art) = art {
                        self.open(art);
                    }
                    prosa::push_inlines(text, cell, &mut self.html);
                    if let Some(art) = art {
                        self.close(art);
                    }
                    self.html.push_str("</td>");
                }
                self.html.push_str("</tr>");
            } else if let (Paar::Anders(..) | Paar::Her(..), Some(Innen::Zellen(cells))) =
                (step.paar, &step.innen)
            {
                if matches!(step.paar, Paar::Her(..)) && side == Sicht::Alt {
                    continue;
                }
                self.html.push_str("<tr>");
                for cell in cells {
                    self.html.push_str("<td>");
                    self.runs(cell, side);
                    self.html.push_str("</td>");
                }
                self.html.push_str("</tr>");
            }
        }
        self.html.push_str("</tbody></table>");
    }

    fn runs(&mut self, laeufe: &[Lauf], side: Sicht) {
        for lauf in laeufe {
            match lauf.verbleib {
                Art::Gleich => self.words(self.texts.1, &lauf.worte),
                Art::Weg if side != Sicht::Neu => {
                    self.open(Art::Weg);
                    self.words(self.texts.0, &lauf.worte);
                    self.close(Art::Weg);
                }
                Art::Neu if side != Sicht::Alt => {
                    self.open(Art::Neu);
                    self.words(self.texts.1, &lauf.worte);
                    self.close(Art::Neu);
                }
                _ => {}
            }
        }
    }

    /// Words with their forms, opened and closed as they come; a mark never cuts a form in two.
    fn words(&mut self, text: &Text, worte: &[Wort]) {
        let mut open: Vec<&Form> = Vec::new();
        for wort in worte {
            let shared =
                open.iter().zip(&wort.formen).take_while(|(one, other)| **one == *other).count();
            while open.len() > shared {
                let form = open.pop().expect("there are more than the shared ones");
                self.end(text, form);
            }
            for form in &wort.formen[shared..] {
                self.begin(text, form);
                open.push(form);
            }
            match &wort.inhalt {
                Inhalt::Text(words) => escape::push(words, &mut self.html),
                Inhalt::Code(code) => {
                    self.html.push_str("<code>");
                    escape::push(code, &mut self.html);
                    self.html.push_str("</code>");
                }
                Inhalt::Bild(number) => {
                    let alt =
                        text.prosa.bilder.get(*number).map(|it| it.alt.clone()).unwrap_or_default();
                    self.html.push('[');
                    escape::push(&alt, &mut self.html);
                    self.html.push(']');
                }
                Inhalt::Fussnote(number) => {
                    write!(self.html, "<sup>{number}</sup>").expect("a String takes all text");
                }
                Inhalt::Zeilenwechsel => self.html.push_str("<br>"),
                Inhalt::Verweis(link) => {
                    let form = Form::Link(*link);
                    self.begin(text, &form);
                    let titel =
                        text.links.get(*link).map(|it| it.titel.clone()).unwrap_or_default();
                    escape::push(&titel, &mut self.html);
                    self.end(text, &form);
                }
            }
        }
        while let Some(form) = open.pop() {
            self.end(text, form);
        }
    }

    fn begin(&mut self, text: &Text, form: &Form) {
        match form {
            Form::Betont => self.html.push_str("<em>"),
            Form::Stark => self.html.push_str("<strong>"),
            Form::Durchgestrichen => self.html.push_str("<s>"),
            Form::Link(link) => match text.links.get(*link).and_then(|it| it.href.as_ref()) {
                Some(href) => {
                    self.html.push_str("<a href=\"");
                    escape::push(href, &mut self.html);
                    self.html.push_str("\">");
                }
                None => self.html.push_str("<span>"),
            },
            Form::Element(element) => prosa::push_element_start(element, &mut self.html),
        }
    }

    fn end(&mut self, text: &Text, form: &Form) {
        let tag = match form {
            Form::Betont => "em",
            Form::Stark => "strong",
            Form::Durchgestrichen => "s",
            Form::Link(link) => match text.links.get(*link).and_then(|it| it.href.as_ref()) {
                Some(_) => "a",
                None => "span",
            },
            Form::Element(element) => element.name(),
        };
        write!(self.html, "</{tag}>").expect("a String takes all text");
    }
}

fn children(block: &Block) -> &[Block] {
    match &block.kind {
        BlockKind::Zitat(blocks) | BlockKind::Hinweis(_, blocks) => blocks,
        _ => &[],
    }
}
