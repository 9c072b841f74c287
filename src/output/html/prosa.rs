//! Writes the blocks of a text as HTML, on its own page or quoted on another one.

use super::{
    highlight::Highlighted,
    liste,
    markup::{Markup, Tag},
    satz, schaubild, tabelle, verzeichnis,
};
use crate::{
    base::slug,
    document::{
        beschriftung::{Beschriftet, Bezifferung},
        block::{
            Ausrichtung, Block, BlockKind, Definition, Hinweisart, Inline, Item, Texttabelle,
            Zaehlart, has_note, plain_text,
        },
        html::{HtmlElement, HtmlTeil, Huelle},
    },
    site::bausteine::text::{Einschubansicht, Text},
    texte::Arg,
};

/// Writes a block as a comparison shows it: without number, and without anchors that the page has
/// already.
pub(super) fn quote_block(text: &Text, block: &Block, html: &mut Markup) {
    ProsaWriter::quoting(text).block(block, html);
}

/// Writes running text as a comparison shows it.
pub(super) fn quote_inlines(text: &Text, inlines: &[Inline], html: &mut Markup) {
    ProsaWriter::quoting(text).inlines(inlines, html);
}

/// Writes an image as a comparison shows it; its words where it is not there.
pub(super) fn quote_image(text: &Text, number: usize, html: &mut Markup) {
    ProsaWriter::quoting(text).image(number, html);
}

/// Begins a list. One that begins its items with their marks shows no others.
pub(super) fn begin_list(zaehlung: Zaehlart, html: &mut Markup) -> Tag<'_> {
    let name = if zaehlung.beginn().is_some() { "ol" } else { "ul" };
    let marks = zaehlung == Zaehlart::Marken;
    // A list without points is none for some screen readers, unless it says so.
    html.block(name)
        .maybe("start", zaehlung.beginn().filter(|it| *it != 1))
        .maybe("class", marks.then_some("marken"))
        .maybe("role", marks.then_some("list"))
}

/// Begins an element within a line.
pub(super) fn begin<'a>(element: &HtmlElement, html: &'a mut Markup) -> Tag<'a> {
    let tag = html.tag(element.name());
    match element {
        HtmlElement::Span { lang, dir } => {
            tag.maybe("lang", lang.as_ref()).maybe("dir", dir.as_ref())
        }
        HtmlElement::Abbr { title } => tag.maybe("title", title.as_ref()),
        HtmlElement::Sub | HtmlElement::Sup | HtmlElement::Kbd => tag,
    }
}

/// Writes the blocks of a text.
pub(super) struct ProsaWriter<'a> {
    text: &'a Text,
    tables: usize,
    /// Whether the text is quoted on a page that is about something else: no anchors, no headings.
    quoted: bool,
}

impl<'a> ProsaWriter<'a> {
    /// For a text on the page that it belongs to.
    pub(super) fn new(text: &'a Text) -> Self {
        Self { text, tables: 0, quoted: false }
    }

    /// For a text that is quoted.
    fn quoting(text: &'a Text) -> Self {
        Self { quoted: true, ..Self::new(text) }
    }

    /// A block with its paragraph number, and for the editors with its place in the source.
    /// `marked` is how it is written where it changed.
    pub(super) fn top_block(&mut self, at: usize, marked: Option<&Markup>, html: &mut Markup) {
        let block = &self.text.prosa.blocks[at];
        match &self.text.quelle {
            None => self.numbered(block, marked, html),
            Some(quelle) => {
                let place = format_args!("{}:{}", quelle.datei, quelle.zeilen[at]);
                html.with_attr("data-quelle", place, |html| self.numbered(block, marked, html));
            }
        }
    }

    /// The number is the link that people copy.
    fn numbered(&mut self, block: &Block, marked: Option<&Markup>, html: &mut Markup) {
        let Some(number) = block.absatz else { return self.changed(block, marked, html) };
        let label = self.word("absatz-nummer", &[("nummer", Arg::from(number.to_string()))]);
        let anchor = format!("{}abs-{number}", self.text.praefix);
        html.block("div").class("absatz").attr("id", &anchor).with(|html| {
            html.tag("a")
                .class("absatznummer")
                .attr("href", format_args!("#{anchor}"))
                .attr("aria-label", label)
                .text(number);
            self.changed(block, marked, html);
        });
    }

    fn changed(&mut self, block: &Block, marked: Option<&Markup>, html: &mut Markup) {
        match marked {
            Some(marked) => html.append(marked),
            None => self.block(block, html),
        }
    }

    fn block(&mut self, block: &Block, html: &mut Markup) {
        if let Some(anker) = block.anker.as_ref().filter(|_| !self.quoted) {
            html.tag("span").attr("id", format_args!("{}{anker}", self.text.praefix));
        }
        match &block.kind {
            BlockKind::Absatz(inlines) => {
                let p = html.block("p").maybe("class", self.caption_class(block));
                p.with(|html| self.inlines(inlines, html));
            }
            BlockKind::Zeile(inlines) => self.inlines(inlines, html),
            BlockKind::Ueberschrift { level, anchor, inlines } => {
                self.heading(*level, anchor, inlines, html);
            }
            BlockKind::Liste { zaehlung, items } => self.list(*zaehlung, items, html),
            BlockKind::Zitat(blocks) => {
                html.block("blockquote").with(|html| self.blocks(blocks, html));
            }
            BlockKind::Hinweis(art, blocks) => self.notice(*art, blocks, html),
            BlockKind::Huelle(huelle, blocks) => self.wrapped(huelle, blocks, html),
            BlockKind::Code { lang, text } => code(lang, text, html),
            BlockKind::Html(sanitised) => {
                for part in sanitised.teile() {
                    match part {
                        HtmlTeil::Anderes(other) => html.sanitised(&other),
                        HtmlTeil::Tabelle { html: table, name } => {
                            let name = if name.is_empty() { self.caption(block) } else { name };
                            self.region(name, "tabelle tabelle-klein", html, |_, html| {
                                html.sanitised(&table)
                            });
                        }
                    }
                }
            }
            BlockKind::Tabelle(table) => self.table(table, self.caption(block), html),
            BlockKind::Definitionen(definitions) => self.definitions(definitions, html),
            BlockKind::Bild { bild, unterschrift } => self.figure(*bild, unterschrift, html),
            BlockKind::Trenner => {
                html.void("hr");
                html.line();
            }
            BlockKind::Einschub(number) => self.einschub(*number, html),
        }
    }

    /// How the line of a caption looks: by what it is counted as, since tables stand below it and
    /// figures above.
    fn caption_class(&self, block: &Block) -> Option<String> {
        let Some(Beschriftet::Zeile(at)) = block.beschriftet else { return None };
        let caption = self.text.prosa.beschriftungen.get(at)?;
        Some(format!("beschriftung beschriftung-{}", caption.art.word()))
    }

    /// What a block is called in its caption; empty if it has none.
    fn caption(&self, block: &Block) -> String {
        let Some(Beschriftet::Inhalt(at)) = block.beschriftet else { return String::new() };
        let Some(caption) = self.text.prosa.beschriftungen.get(at) else { return String::new() };
        match &caption.nummer {
            Bezifferung::Geschrieben(nummer) => {
                let args = [("nummer", Arg::from(nummer.as_str()))];
                let name = self.word(&format!("beschriftung-{}", caption.art.word()), &args);
                format!("{name}: {}", caption.titel)
            }
            Bezifferung::Gezaehlt | Bezifferung::Ohne => caption.titel.clone(),
        }
    }

    fn notice(&mut self, art: Hinweisart, blocks: &[Block], html: &mut Markup) {
        let (alert, icon) = meldung(art);
        let name = self.word(&format!("hinweis-{}", art.word()), &[]);
        let notice = html.block("div").attr("class", format_args!("kern-alert {alert}"));
        notice.attr("role", "note").with(|html| {
            html.tag("div").class("kern-alert__header").with(|html| {
                let icon = format_args!("kern-icon {icon}");
                html.tag("span").attr("class", icon).attr("aria-hidden", "true");
                html.tag("p").class("kern-title").text(name);
            });
            html.tag("div").class("kern-alert__body").with(|html| self.blocks(blocks, html));
        });
    }

    fn einschub(&mut self, number: usize, html: &mut Markup) {
        if self.quoted {
            let word = self.text.prosa.einschuebe[number].art.word();
            return html.block("p").with(|html| html.tag("code").text(word));
        }
        match &self.text.einschuebe[number] {
            Einschubansicht::Schaubild(bild) => schaubild::write(bild, html),
            Einschubansicht::Massnahmen { titel, liste } => {
                html.block("div").class("massnahmenblock").with(|html| {
                    if let Some(titel) = titel {
                        html.tag("p").class("massnahmenblock-titel").text(titel);
                    }
                    if liste.zeilen.is_empty() {
                        html.tag("p").text(self.word("massnahmen-keine", &[]));
                    }
                    liste::write(liste, html);
                });
            }
            Einschubansicht::Massnahmentabelle(made) => tabelle::write(made, html),
            Einschubansicht::Verzeichnis(made) if made.is_empty() => {
                html.block("p").text(self.word("verzeichnis-leer", &[]));
            }
            Einschubansicht::Verzeichnis(made) => verzeichnis::write(made, html),
            Einschubansicht::Nichts => {}
        }
    }

    fn blocks(&mut self, blocks: &[Block], html: &mut Markup) {
        blocks.iter().for_each(|block| self.block(block, html));
    }

    fn heading(&mut self, level: u8, anchor: &str, inlines: &[Inline], html: &mut Markup) {
        if self.quoted {
            let heading = html.block("p").class("synopse-ueberschrift");
            return heading.with(|html| self.inlines(inlines, html));
        }
        let name = match level.saturating_add(self.text.stufe) {
            2 => "h2",
            3 => "h3",
            4 => "h4",
            5 => "h5",
            _ => "h6",
        };
        let prefix = &self.text.praefix;
        let titel = plain_text(inlines);
        // Its name is its words alone: neither the mark of a note nor the way to itself.
        let named = has_note(inlines).then_some(&titel);
        html.block("div").class("ueberschrift").with(|html| {
            let heading = html.block(name).attr("id", format_args!("{prefix}{anchor}"));
            heading.maybe("aria-label", named).with(|html| self.inlines(inlines, html));
            let args = [("titel", Arg::from(titel.as_str()))];
            html.tag("a")
                .class("anker")
                .attr("href", format_args!("#{prefix}{anchor}"))
                .attr("aria-label", self.word("abschnitt-verweis", &args))
                .text("#");
        });
    }

    fn list(&mut self, zaehlung: Zaehlart, items: &[Item], html: &mut Markup) {
        begin_list(zaehlung, html).with(|html| {
            html.line();
            for Item { erledigt, nummer, anker, blocks } in items {
                let anker = anker.as_ref().filter(|_| !self.quoted);
                let item = html
                    .block("li")
                    .maybe("id", anker.map(|it| format!("{}{it}", self.text.praefix)))
                    .maybe("class", erledigt.map(|_| "aufgabe"))
                    .maybe("value", *nummer);
                item.with(|html| {
                    if let Some(done) = *erledigt {
                        self.task(done, html);
                    }
                    self.blocks(blocks, html);
                });
            }
        });
    }

    /// Whether a task is done, for those who see and those who listen.
    #[expect(clippy::fn_params_excessive_bools, reason = "the mark of the text as it is")]
    fn task(&self, done: bool, html: &mut Markup) {
        let (sign, word) =
            if done { ("☑", "aufgabe-erledigt") } else { ("☐", "aufgabe-offen") };
        html.tag("span").attr("aria-hidden", "true").text(sign);
        html.text(" ");
        html.tag("span").class("nur-vorlesen").text(self.word(word, &[]));
        html.text(" ");
    }

    /// Tables scroll in a frame of their own, which the keyboard can reach (WCAG 2.1.1). One without
    /// a name is called by its number.
    fn region(
        &mut self,
        name: String,
        class: &'static str,
        html: &mut Markup,
        table: impl FnOnce(&mut Self, &mut Markup),
    ) {
        self.tables += 1;
        let number = Arg::from(self.tables.to_string());
        let label =
            if name.is_empty() { self.word("tabelle-nummer", &[("nummer", number)]) } else { name };
        let region = html.block("div").class(class).attr("role", "group");
        region.attr("tabindex", "0").attr("aria-label", label).with(|html| table(self, html));
    }

    /// What the editors put into an element of HTML.
    fn wrapped(&mut self, huelle: &Huelle, blocks: &[Block], html: &mut Markup) {
        match huelle {
            Huelle::Aufklappbar { offen } => {
                let details = html.block("details").maybe("open", offen.then_some(""));
                details.with(|html| {
                    let (title, rest) = blocks
                        .split_first()
                        .map_or((None, blocks), |(first, rest)| (Some(first), rest));
                    html.block("summary").with(|html| match title.map(|it| &it.kind) {
                        Some(BlockKind::Zeile(inlines)) if !inlines.is_empty() => {
                            self.inlines(inlines, html);
                        }
                        _ => html.text(self.word("aufklappen", &[])),
                    });
                    self.blocks(rest, html);
                });
            }
            Huelle::Bereich { lang, dir } => {
                let area =
                    html.block("div").maybe("lang", lang.as_ref()).maybe("dir", dir.as_ref());
                area.with(|html| self.blocks(blocks, html));
            }
        }
    }

    fn table(&mut self, table: &Texttabelle, name: String, html: &mut Markup) {
        let column = |at: usize| {
            let cells = table.zeilen.iter().filter_map(|row| row.get(at)).chain([&table.kopf[at]]);
            cells.map(|it| satz::widest_word(&plain_text(it))).fold(0.0, f64::max)
        };
        let class = satz::tabellenklasse((0..table.kopf.len()).map(column));
        self.region(name, class, html, |writer, html| {
            html.tag("table").with(|html| {
                html.tag("thead").with(|html| {
                    html.tag("tr").with(|html| {
                        for (column, cell) in table.kopf.iter().enumerate() {
                            let th = html.tag("th").attr("scope", "col");
                            th.maybe("class", alignment(table, column))
                                .with(|html| writer.inlines(cell, html));
                        }
                    });
                });
                html.tag("tbody").with(|html| {
                    html.line();
                    for row in &table.zeilen {
                        html.block("tr").with(|html| {
                            for (column, cell) in row.iter().enumerate() {
                                let td = html.tag("td").maybe("class", alignment(table, column));
                                td.with(|html| writer.inlines(cell, html));
                            }
                        });
                    }
                });
            });
        });
    }

    fn definitions(&mut self, definitions: &[Definition], html: &mut Markup) {
        html.block("dl").with(|html| {
            html.line();
            for definition in definitions {
                let anker = definition.anker.as_ref().filter(|_| !self.quoted);
                let term = html
                    .block("dt")
                    .maybe("id", anker.map(|it| format!("{}{it}", self.text.praefix)));
                term.with(|html| self.inlines(&definition.begriff, html));
                for blocks in &definition.erklaerungen {
                    html.block("dd").with(|html| self.blocks(blocks, html));
                }
            }
        });
    }

    fn figure(&self, number: usize, caption: &str, html: &mut Markup) {
        html.block("figure").with(|html| {
            self.image(number, html);
            if !caption.is_empty() {
                html.tag("figcaption").text(caption);
            }
        });
    }

    fn image(&self, number: usize, html: &mut Markup) {
        let alt = &self.text.prosa.bilder[number].alt;
        let Some(source) = &self.text.bilder[number] else {
            // Only the preview gets here: a missing image stops a build.
            return html.tag("span").class("toter-link").text(alt);
        };
        // A document on its own holds each image once.
        if source.src.starts_with('#') {
            let (width, height) = (source.size.width, source.size.height);
            let drawing = html.tag("svg").attr("role", "img").attr("aria-label", alt);
            let drawing = drawing.attr("width", width).attr("height", height);
            let drawing = drawing.attr("viewBox", format_args!("0 0 {width} {height}"));
            return drawing.with(|html| {
                html.leaf("use").attr("href", &source.src);
            });
        }
        html.void("img")
            .attr("src", &source.src)
            .attr("alt", alt)
            .attr("width", source.size.width)
            .attr("height", source.size.height)
            .attr("loading", "lazy");
    }

    fn inlines(&self, inlines: &[Inline], html: &mut Markup) {
        for (at, inline) in inlines.iter().enumerate() {
            let before = at.checked_sub(1).map(|it| &inlines[it]);
            match inline {
                Inline::Text { nr, text } => {
                    let below = match &inlines[at + 1..] {
                        [Inline::Umbruch, Inline::Text { text, .. }, ..] => text,
                        _ => "",
                    };
                    self.words(*nr, (text, below), html);
                }
                // Within a term that goes on below it is written with that.
                Inline::Umbruch if before.is_some_and(|it| self.goes_on(it)) => {}
                other => self.inline(other, html),
            }
        }
    }

    /// Whether a term begins in these words and ends in the next line.
    fn goes_on(&self, inline: &Inline) -> bool {
        let Inline::Text { nr, .. } = inline else { return false };
        self.text.begriffe.iter().any(|it| it.stelle.text == *nr && it.stelle.weiter.is_some())
    }

    fn inline(&self, inline: &Inline, html: &mut Markup) {
        let within = |tag: Tag<'_>, inlines: &[Inline]| tag.with(|it| self.inlines(inlines, it));
        match inline {
            Inline::Text { nr, text } => self.words(*nr, (text, ""), html),
            Inline::Code(code) => html.tag("code").text(code),
            Inline::Betont(inlines) => within(html.tag("em"), inlines),
            Inline::Stark(inlines) => within(html.tag("strong"), inlines),
            Inline::Durchgestrichen(inlines) => within(html.tag("s"), inlines),
            Inline::Link { link, inlines } => self.link(*link, inlines, html),
            Inline::Bild(number) => self.image(*number, html),
            Inline::Fussnote { nummer, verweis } => self.footnote_mark(*nummer, *verweis, html),
            // In Leichte Sprache every sentence has its line, as it was written.
            Inline::Umbruch if self.text.texte.lang().is_simple() => {
                html.void("br");
                html.line();
            }
            Inline::Umbruch => html.line(),
            Inline::Zeilenwechsel => {
                html.void("br");
                html.line();
            }
            Inline::Element { element, inlines } => within(begin(element, html), inlines),
        }
    }

    /// Words, with the first use of each glossary term as a link; and those of the next line, in
    /// which a term may end.
    fn words(&self, nr: usize, (text, below): (&str, &str), html: &mut Markup) {
        let begriffe = &self.text.begriffe;
        let mut written = begriffe
            .iter()
            .find_map(|it| it.stelle.weiter.filter(|it| it.0 == nr))
            .map_or(0, |it| it.1);
        for term in begriffe.iter().filter(|it| it.stelle.text == nr) {
            let stelle = &term.stelle;
            html.text(&text[written..stelle.start]);
            let link = html.tag("a").class("begriff").attr("href", &term.href);
            link.with(|html| {
                html.text(&text[stelle.start..stelle.end]);
                if let Some((_, end)) = stelle.weiter {
                    html.line();
                    html.text(&below[..end]);
                }
            });
            written = stelle.end;
        }
        html.text(&text[written..]);
    }

    fn link(&self, number: usize, inlines: &[Inline], html: &mut Markup) {
        let answer = &self.text.links[number];
        let tag = match &answer.href {
            Some(href) => html
                .tag("a")
                .attr("href", href)
                .maybe("rel", answer.extern_.then_some("external noopener")),
            // Only the preview gets here: a dead link stops a build.
            None => html.tag("span").class("toter-link"),
        };
        if inlines.is_empty() {
            tag.text(&answer.titel);
        } else {
            tag.with(|html| self.inlines(inlines, html));
        }
    }

    fn footnote_mark(&self, number: usize, reference: usize, html: &mut Markup) {
        if self.quoted {
            return html.tag("sup").text(number);
        }
        let prefix = &self.text.praefix;
        let label = self.word("fussnote-nummer", &[("nummer", Arg::from(number.to_string()))]);
        html.tag("sup").class("fussnote").with(|html| {
            html.tag("a")
                .attr("id", format_args!("{prefix}{}", reference_anchor(number, reference)))
                .attr("href", format_args!("#{prefix}fn-{number}"))
                .attr("aria-label", label)
                .text(number);
        });
    }

    /// The footnotes, below all blocks.
    pub(super) fn footnotes(&mut self, html: &mut Markup) {
        let notes = &self.text.prosa.fussnoten;
        if notes.is_empty() {
            return;
        }
        let prefix = &self.text.praefix;
        // A page has many entries with notes of their own; a landmark is only what it has once.
        let role = (!prefix.is_empty()).then_some("group");
        let section = html.block("section").class("fussnoten").maybe("role", role);
        section.attr("aria-label", self.word("fussnoten", &[])).with(|html| {
            html.tag("ol").with(|html| {
                html.line();
                for (index, note) in notes.iter().enumerate() {
                    let number = index + 1;
                    html.block("li").attr("id", format_args!("{prefix}fn-{number}")).with(|html| {
                        self.blocks(&note.blocks, html);
                        for reference in 1..=note.verweise {
                            self.back(number, (reference, note.verweise), html);
                        }
                    });
                }
            });
        });
    }

    /// The way from a footnote to where the text refers to it.
    fn back(&self, number: usize, (reference, of): (usize, usize), html: &mut Markup) {
        let anchor = reference_anchor(number, reference);
        let place = if of > 1 { reference.to_string() } else { "einzige".to_owned() };
        let args = [("nummer", Arg::from(number.to_string())), ("stelle", Arg::from(place))];
        html.text(" ");
        html.tag("a")
            .class("zurueck")
            .attr("href", format_args!("#{}{anchor}", self.text.praefix))
            .attr("aria-label", self.word("fussnote-zurueck", &args))
            .text("↩");
    }

    fn word(&self, id: &str, args: &[(&str, Arg)]) -> String {
        self.text.texte.text(id, args)
    }
}

fn code(lang: &str, text: &str, html: &mut Markup) {
    let name = slug::slug(lang);
    let class = (!name.is_empty()).then(|| format!("sprache-{name}"));
    html.block("pre").class("code").attr("tabindex", "0").with(|html| {
        html.tag("code").maybe("class", class).with(|html| match Highlighted::new(lang, text) {
            Some(highlighted) => html.highlighted(&highlighted),
            None => html.text(text),
        });
    });
}

fn reference_anchor(number: usize, reference: usize) -> String {
    if reference == 1 { format!("fnref-{number}") } else { format!("fnref-{number}-{reference}") }
}

/// The class of a column.
fn alignment(table: &Texttabelle, column: usize) -> Option<&'static str> {
    match table.ausrichtung.get(column)? {
        Ausrichtung::Mitte => Some("mitte"),
        Ausrichtung::Ende => Some("zahl"),
        Ausrichtung::Ohne | Ausrichtung::Anfang => None,
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
