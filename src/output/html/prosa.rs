//! Writes the texts of the concept as HTML. Serialising a text for a template means writing it
//! here.

use std::fmt::Write as _;

use serde::{Serialize, Serializer};

use super::{escape, highlight::highlight, liste, schaubild, synopse};
use crate::{
    base::slug,
    document::{
        block::{
            Ausrichtung, Block, BlockKind, Definition, Element, Hinweisart, Inline, Item, Tabelle,
        },
        value::Fussnote,
    },
    site::links::{Einschubansicht, Marken, Text},
    texte::Arg,
};

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&write(self))
    }
}

fn write(text: &Text) -> String {
    let mut writer = Writer { text, html: String::new(), tables: 0, quoted: false };
    match &text.marken {
        None => (0..text.prosa.blocks.len()).for_each(|at| writer.top_block(at, None)),
        Some(marken) => writer.marked(marken),
    }
    writer.footnotes(&text.prosa.fussnoten);
    writer.html
}

/// Appends a block as a comparison shows it: without number, and without anchors that the page has
/// already.
pub(super) fn push_block(text: &Text, block: &Block, html: &mut String) {
    let mut writer = Writer { text, html: String::new(), tables: 0, quoted: true };
    writer.block(block);
    html.push_str(&writer.html);
}

/// Appends running text as a comparison shows it.
pub(super) fn push_inlines(text: &Text, inlines: &[Inline], html: &mut String) {
    let mut writer = Writer { text, html: String::new(), tables: 0, quoted: true };
    writer.inlines(inlines);
    html.push_str(&writer.html);
}

/// Appends the start tag of an element within a line.
pub(super) fn push_element_start(element: &Element, html: &mut String) {
    let attributes: Vec<(&str, &String)> = match element {
        Element::Span { lang, dir } => {
            lang.iter().map(|it| ("lang", it)).chain(dir.iter().map(|it| ("dir", it))).collect()
        }
        Element::Abbr { title } => title.iter().map(|it| ("title", it)).collect(),
        Element::Sub | Element::Sup | Element::Kbd => Vec::new(),
    };
    write!(html, "<{}", element.name()).expect("a String takes all text");
    for (name, value) in attributes {
        write!(html, " {name}=\"").expect("a String takes all text");
        escape::push(value, html);
        html.push('"');
    }
    html.push('>');
}

struct Writer<'a> {
    text: &'a Text,
    html: String,
    tables: usize,
    /// Whether the text is quoted on a page that is about something else: no anchors, no headings.
    quoted: bool,
}

impl Writer<'_> {
    /// The blocks as they are now, with marks where something changed, and what went at the place
    /// that it had.
    fn marked(&mut self, marken: &Marken) {
        let own = self.text.prosa.blocks.len();
        let mut pen = synopse::Marker::new(self.text, marken);
        for step in &marken.folge.0 {
            let written = pen.write(step);
            match step.paar.neu().filter(|at| *at < own) {
                Some(at) => self.top_block(at, written.as_deref()),
                // What went; and footnotes, whose text stands below as it is now.
                None => self.html.push_str(&written.unwrap_or_default()),
            }
        }
    }

    /// A block with its paragraph number: the number is the link that people copy. `marked` is how
    /// it is written where it changed.
    fn top_block(&mut self, at: usize, marked: Option<&str>) {
        let start = self.html.len();
        self.numbered(&self.text.prosa.blocks[at], marked);
        if let Some(quelle) = &self.text.quelle {
            self.place(start, &format!("{}:{}", quelle.datei, quelle.zeilen[at]));
        }
    }

    /// Says at the first element that was written from here on where it stands in the source.
    fn place(&mut self, start: usize, place: &str) {
        let written = &self.html[start..];
        let name = written
            .strip_prefix('<')
            .map(|it| it.bytes().take_while(u8::is_ascii_alphanumeric).count());
        let Some(name) = name.filter(|it| *it > 0) else { return };
        let mut attribute = " data-quelle=\"".to_owned();
        escape::push(place, &mut attribute);
        attribute.push('"');
        self.html.insert_str(start + 1 + name, &attribute);
    }

    fn numbered(&mut self, block: &Block, marked: Option<&str>) {
        let write = |writer: &mut Self| match marked {
            Some(html) => writer.html.push_str(html),
            None => writer.block(block),
        };
        let Some(number) = block.absatz else { return write(self) };
        let label = self.word("absatz-nummer", &[("nummer", Arg::from(number.to_string()))]);
        self.html.push_str("<div class=\"absatz\" id=\"");
        self.anchor(&format!("abs-{number}"));
        self.html.push_str("\"><a class=\"absatznummer\" href=\"#");
        self.anchor(&format!("abs-{number}"));
        self.html.push_str("\" aria-label=\"");
        self.escaped(&label);
        write!(self.html, "\">{number}</a>").expect("a String takes all text");
        write(self);
        self.html.push_str("</div>\n");
    }

    fn block(&mut self, block: &Block) {
        match &block.kind {
            BlockKind::Absatz(inlines) => self.element("p", inlines),
            BlockKind::Zeile(inlines) => self.inlines(inlines),
            BlockKind::Ueberschrift { level, anchor, inlines } => {
                self.heading(*level, anchor, inlines)
            }
            BlockKind::Liste { start, items } => self.list(*start, items),
            BlockKind::Zitat(blocks) => {
                self.html.push_str("<blockquote>");
                self.blocks(blocks);
                self.html.push_str("</blockquote>\n");
            }
            BlockKind::Hinweis(art, blocks) => {
                let name = self.word(&format!("hinweis-{}", art.word()), &[]);
                let (alert, icon) = meldung(*art);
                write!(
                    self.html,
                    "<div class=\"kern-alert {alert}\" role=\"note\"><div class=\"kern-alert__header\">\
                     <span class=\"kern-icon {icon}\" aria-hidden=\"true\"></span><p class=\"kern-title\">"
                )
                .expect("a String takes all text");
                self.escaped(&name);
                self.html.push_str("</p></div><div class=\"kern-alert__body\">");
                self.blocks(blocks);
                self.html.push_str("</div></div>\n");
            }
            BlockKind::Code { lang, text } => self.code(lang, text),
            // Invariant: only document::html makes this, after sanitising.
            BlockKind::Html(html) => self.html.push_str(html),
            BlockKind::Tabelle(table) => self.table(table),
            BlockKind::Definitionen(definitions) => self.definitions(definitions),
            BlockKind::Bild { bild, unterschrift } => self.figure(*bild, unterschrift),
            BlockKind::Trenner => self.html.push_str("<hr>\n"),
            BlockKind::Einschub(number) => self.einschub(*number),
        }
    }

    fn einschub(&mut self, number: usize) {
        let own = self.text;
        if self.quoted {
            let word = own.prosa.einschuebe[number].art.word();
            self.html.push_str("<p><code>");
            self.escaped(word);
            return self.html.push_str("</code></p>\n");
        }
        match &own.einschuebe[number] {
            Einschubansicht::Schaubild(bild) => schaubild::push(bild, &mut self.html),
            Einschubansicht::Massnahmen { titel, liste } => {
                self.html.push_str("<div class=\"massnahmenblock\">");
                if let Some(titel) = titel {
                    self.html.push_str("<p class=\"massnahmenblock-titel\">");
                    self.escaped(titel);
                    self.html.push_str("</p>");
                }
                if liste.zeilen.is_empty() {
                    let none = self.word("massnahmen-keine", &[]);
                    self.html.push_str("<p>");
                    self.escaped(&none);
                    self.html.push_str("</p>");
                }
                liste::push(liste, &mut self.html);
                self.html.push_str("</div>\n");
            }
            Einschubansicht::Nichts => {}
        }
    }

    fn blocks(&mut self, blocks: &[Block]) {
        blocks.iter().for_each(|block| self.block(block));
    }

    fn heading(&mut self, level: u8, anchor: &str, inlines: &[Inline]) {
        if self.quoted {
            self.html.push_str("<p class=\"synopse-ueberschrift\">");
            self.inlines(inlines);
            return self.html.push_str("</p>\n");
        }
        write!(self.html, "<h{level} id=\"").expect("a String takes all text");
        self.anchor(anchor);
        self.html.push_str("\">");
        self.inlines(inlines);
        self.html.push_str(" <a class=\"anker\" href=\"#");
        self.anchor(anchor);
        let label = self.word("abschnitt-verweis", &[]);
        self.html.push_str("\" aria-label=\"");
        self.escaped(&label);
        writeln!(self.html, "\">#</a></h{level}>").expect("a String takes all text");
    }

    fn list(&mut self, start: Option<u64>, items: &[Item]) {
        match start {
            None => self.html.push_str("<ul>\n"),
            Some(1) => self.html.push_str("<ol>\n"),
            Some(start) => {
                writeln!(self.html, "<ol start=\"{start}\">").expect("a String takes all text")
            }
        }
        for item in items {
            match item.erledigt {
                None => self.html.push_str("<li>"),
                Some(done) => {
                    let (sign, word) =
                        if done { ("☑", "aufgabe-erledigt") } else { ("☐", "aufgabe-offen") };
                    let word = self.word(word, &[]);
                    self.html.push_str("<li class=\"aufgabe\"><span aria-hidden=\"true\">");
                    self.html.push_str(sign);
                    self.html.push_str("</span> <span class=\"nur-vorlesen\">");
                    self.escaped(&word);
                    self.html.push_str("</span> ");
                }
            }
            self.blocks(&item.blocks);
            self.html.push_str("</li>\n");
        }
        self.html.push_str(if start.is_some() { "</ol>\n" } else { "</ul>\n" });
    }

    fn code(&mut self, lang: &str, text: &str) {
        self.html.push_str("<pre class=\"code\" tabindex=\"0\"><code");
        let class = slug::slug(lang);
        if !class.is_empty() {
            write!(self.html, " class=\"sprache-{class}\"").expect("a String takes all text");
        }
        self.html.push('>');
        match highlight(lang, text) {
            Some(highlighted) => self.html.push_str(&highlighted),
            None => self.escaped(text),
        }
        self.html.push_str("</code></pre>\n");
    }

    /// Tables scroll in a frame of their own, which the keyboard can reach (WCAG 2.1.1).
    fn table(&mut self, table: &Tabelle) {
        self.tables += 1;
        let label = self.word("tabelle-nummer", &[("nummer", Arg::from(self.tables.to_string()))]);
        self.html.push_str("<div class=\"tabelle\" role=\"region\" tabindex=\"0\" aria-label=\"");
        self.escaped(&label);
        self.html.push_str("\"><table><thead><tr>");
        for (column, cell) in table.kopf.iter().enumerate() {
            let class = alignment(table, column);
            write!(self.html, "<th scope=\"col\"{class}>").expect("a String takes all text");
            self.inlines(cell);
            self.html.push_str("</th>");
        }
        self.html.push_str("</tr></thead><tbody>\n");
        for row in &table.zeilen {
            self.html.push_str("<tr>");
            for (column, cell) in row.iter().enumerate() {
                write!(self.html, "<td{}>", alignment(table, column))
                    .expect("a String takes all text");
                self.inlines(cell);
                self.html.push_str("</td>");
            }
            self.html.push_str("</tr>\n");
        }
        self.html.push_str("</tbody></table></div>\n");
    }

    fn definitions(&mut self, definitions: &[Definition]) {
        self.html.push_str("<dl>\n");
        for definition in definitions {
            self.element("dt", &definition.begriff);
            for blocks in &definition.erklaerungen {
                self.html.push_str("<dd>");
                self.blocks(blocks);
                self.html.push_str("</dd>\n");
            }
        }
        self.html.push_str("</dl>\n");
    }

    fn figure(&mut self, number: usize, caption: &str) {
        self.html.push_str("<figure>");
        self.image(number);
        if !caption.is_empty() {
            self.html.push_str("<figcaption>");
            self.escaped(caption);
            self.html.push_str("</figcaption>");
        }
        self.html.push_str("</figure>\n");
    }

    fn image(&mut self, number: usize) {
        let alt = &self.text.prosa.bilder[number].alt;
        let Some(source) = &self.text.bilder[number] else {
            // Only the preview gets here: a missing image stops a build.
            self.html.push_str("<span class=\"toter-link\">");
            self.escaped(alt);
            return self.html.push_str("</span>");
        };
        self.html.push_str("<img src=\"");
        self.escaped(&source.src);
        self.html.push_str("\" alt=\"");
        self.escaped(alt);
        let size = source.size;
        write!(
            self.html,
            "\" width=\"{}\" height=\"{}\" loading=\"lazy\">",
            size.width, size.height
        )
        .expect("a String takes all text");
    }

    fn inlines(&mut self, inlines: &[Inline]) {
        inlines.iter().for_each(|inline| self.inline(inline));
    }

    fn inline(&mut self, inline: &Inline) {
        match inline {
            Inline::Text { nr, text } => self.words(*nr, text),
            Inline::Code(code) => {
                self.html.push_str("<code>");
                self.escaped(code);
                self.html.push_str("</code>");
            }
            Inline::Betont(inlines) => self.wrap("em", inlines),
            Inline::Stark(inlines) => self.wrap("strong", inlines),
            Inline::Durchgestrichen(inlines) => self.wrap("s", inlines),
            Inline::Link { link, inlines } => self.link(*link, inlines),
            Inline::Bild(number) => self.image(*number),
            Inline::Fussnote { nummer, verweis } => self.footnote_mark(*nummer, *verweis),
            Inline::Umbruch => self.html.push('\n'),
            Inline::Zeilenwechsel => self.html.push_str("<br>\n"),
            Inline::Element { element, inlines } => self.inline_element(element, inlines),
        }
    }

    /// Words, with the first use of each glossary term as a link.
    fn words(&mut self, nr: usize, text: &str) {
        let mut written = 0;
        let own = self.text;
        for term in own.begriffe.iter().filter(|it| it.stelle.text == nr) {
            self.escaped(&text[written..term.stelle.start]);
            self.html.push_str("<a class=\"begriff\" href=\"");
            self.escaped(&term.href);
            self.html.push_str("\">");
            self.escaped(&text[term.stelle.start..term.stelle.end]);
            self.html.push_str("</a>");
            written = term.stelle.end;
        }
        self.escaped(&text[written..]);
    }

    fn link(&mut self, number: usize, inlines: &[Inline]) {
        let answer = &self.text.links[number];
        match &answer.href {
            Some(href) => {
                self.html.push_str("<a href=\"");
                self.escaped(href);
                self.html.push_str(if answer.extern_ {
                    "\" rel=\"external noopener\">"
                } else {
                    "\">"
                });
            }
            // Only the preview gets here: a dead link stops a build.
            None => self.html.push_str("<span class=\"toter-link\">"),
        }
        if inlines.is_empty() {
            self.escaped(&answer.titel);
        } else {
            self.inlines(inlines);
        }
        self.html.push_str(if answer.href.is_some() { "</a>" } else { "</span>" });
    }

    fn inline_element(&mut self, element: &Element, inlines: &[Inline]) {
        push_element_start(element, &mut self.html);
        self.inlines(inlines);
        write!(self.html, "</{}>", element.name()).expect("a String takes all text");
    }

    fn footnote_mark(&mut self, number: usize, reference: usize) {
        if self.quoted {
            write!(self.html, "<sup>{number}</sup>").expect("a String takes all text");
            return;
        }
        let label = self.word("fussnote-nummer", &[("nummer", Arg::from(number.to_string()))]);
        self.html.push_str("<sup class=\"fussnote\"><a id=\"");
        self.anchor(&reference_anchor(number, reference));
        self.html.push_str("\" href=\"#");
        self.anchor(&format!("fn-{number}"));
        self.html.push_str("\" aria-label=\"");
        self.escaped(&label);
        write!(self.html, "\">{number}</a></sup>").expect("a String takes all text");
    }

    fn footnotes(&mut self, notes: &[Fussnote]) {
        if notes.is_empty() {
            return;
        }
        let label = self.word("fussnoten", &[]);
        // A page has many entries with notes of their own; a landmark is only what it has once.
        let role = if self.text.praefix.is_empty() { "" } else { " role=\"group\"" };
        self.html.push_str("<section class=\"fussnoten\"");
        self.html.push_str(role);
        self.html.push_str(" aria-label=\"");
        self.escaped(&label);
        self.html.push_str("\"><ol>\n");
        for (index, note) in notes.iter().enumerate() {
            let number = index + 1;
            self.html.push_str("<li id=\"");
            self.anchor(&format!("fn-{number}"));
            self.html.push_str("\">");
            self.blocks(&note.blocks);
            for reference in 1..=note.verweise {
                let args = [("nummer", Arg::from(number.to_string()))];
                let label = self.word("fussnote-zurueck", &args);
                self.html.push_str(" <a class=\"zurueck\" href=\"#");
                self.anchor(&reference_anchor(number, reference));
                self.html.push_str("\" aria-label=\"");
                self.escaped(&label);
                self.html.push_str("\">↩</a>");
            }
            self.html.push_str("</li>\n");
        }
        self.html.push_str("</ol></section>\n");
    }

    fn element(&mut self, name: &str, inlines: &[Inline]) {
        self.wrap(name, inlines);
        self.html.push('\n');
    }

    fn wrap(&mut self, name: &str, inlines: &[Inline]) {
        write!(self.html, "<{name}>").expect("a String takes all text");
        self.inlines(inlines);
        write!(self.html, "</{name}>").expect("a String takes all text");
    }

    /// An anchor of this text, with the prefix that keeps the texts of a page apart.
    fn anchor(&mut self, anchor: &str) {
        let own = self.text;
        self.escaped(&own.praefix);
        self.escaped(anchor);
    }

    fn escaped(&mut self, text: &str) {
        escape::push(text, &mut self.html);
    }

    fn word(&self, id: &str, args: &[(&str, Arg)]) -> String {
        self.text.texte.text(id, args)
    }
}

fn reference_anchor(number: usize, reference: usize) -> String {
    if reference == 1 { format!("fnref-{number}") } else { format!("fnref-{number}-{reference}") }
}

fn alignment(table: &Tabelle, column: usize) -> &'static str {
    match table.ausrichtung.get(column) {
        Some(Ausrichtung::Mitte) => " class=\"mitte\"",
        Some(Ausrichtung::Ende) => " class=\"zahl\"",
        _ => "",
    }
}

/// How KERN shows a kind of notice: the class of the alert and that of its icon.
fn meldung(art: Hinweisart) -> (&'static str, &'static str) {
    match art {
        Hinweisart::Hinweis | Hinweisart::Wichtig => ("kern-alert--info", "kern-icon--info"),
        Hinweisart::Tipp => ("kern-alert--success", "kern-icon--success"),
        Hinweisart::Warnung => ("kern-alert--warning", "kern-icon--warning"),
        Hinweisart::Vorsicht => ("kern-alert--danger", "kern-icon--danger"),
    }
}
