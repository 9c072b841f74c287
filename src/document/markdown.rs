//! The door to pulldown-cmark: Markdown text becomes the own block tree, with its links, images and
//! anchors listed. Depends on no other file. Parsing never fails; what is wrong is found.

use std::collections::{BTreeSet, HashMap, HashSet};

use pulldown_cmark::{
    Alignment, BlockQuoteKind, CodeBlockKind, CowStr, Event, HeadingLevel, LinkType, Options,
    Parser, Tag, TagEnd,
};

use super::{
    beschriften,
    block::{
        Ausrichtung, Block, BlockKind, Blockteil, Definition, Hinweisart, Inline, Item,
        Texttabelle, Zaehlart, nummern, plain_text, text_with_images,
    },
    einschub,
    html::{self, HtmlElement, Huelle, InlineTag, Sanitised},
    marken::{self, Aufzaehlung},
    misread::{self, Within},
    reference::Target,
    value::{Bild, Einschubart, Fussnote, Link, Prosa, Textbaum, Ueberschrift},
    vermerk,
    zeichen::Gedeckt,
};
use crate::{
    base::{path::RelPath, slug, span::Span, unsichtbar::is_unseen},
    diagnostic::{Code, Diagnostic},
    tree::MAX_PARTS,
};

/// How positions in the parsed text relate to the file.
#[derive(Clone, Copy)]
pub enum Offsets {
    /// The text stands in the file as it is, from this byte on.
    Shift(usize),
    /// The text was a YAML value, whose inner positions are lost: everything is reported at the
    /// value.
    Fixed(Span),
}

/// Deeper nesting than this is a finding, not a tree: recursion over the tree stays within every
/// stack.
const MAX_DEPTH: usize = 100;

/// So many blocks further up a list may have begun that goes on.
const NAEHE: usize = 10;

/// Reads Markdown.
pub fn parse(path: &RelPath, text: &str, offsets: Offsets, found: &mut Vec<Diagnostic>) -> Prosa {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_GFM
        | Options::ENABLE_DEFINITION_LIST
        | Options::ENABLE_WIKILINKS;
    let mut builder = BlockBuilder {
        path,
        source: text,
        offsets,
        found,
        prosa: Textbaum { datei: Some(path.clone()), ..Textbaum::default() },
        stack: vec![Frame::new(FrameKind::Wurzel, Span::default())],
        skipping: 0,
        texts: 0,
        anchors: HashSet::new(),
        anker: None,
        repeats: HashMap::new(),
        refused: HashSet::new(),
        marks: HashMap::new(),
        mark_places: Vec::new(),
        notes: Vec::new(),
        too_deep_reported: false,
    };
    // One part more is asked for than may be, so that it is known whether there is one.
    let gedeckt = Gedeckt::of(text);
    let events = Parser::new_ext(&gedeckt.text, options).into_offset_iter();
    for (number, (event, range)) in events.enumerate() {
        if number >= MAX_PARTS {
            builder.too_many(Span::new(range));
            break;
        }
        builder.event(uncovered(event, &gedeckt), Span::new(range));
    }
    for (range, form) in gedeckt.zweifel {
        builder.doubt(form, Span::new(range));
    }
    builder.finish()
}

/// Reads Markdown that is a value of metadata, at its place.
pub fn parse_value(path: &RelPath, text: &str, at: Span, found: &mut Vec<Diagnostic>) -> Prosa {
    parse(path, text, Offsets::Fixed(at), found)
}

/// What the parser says, in the signs that were written.
fn uncovered<'e>(event: Event<'e>, gedeckt: &Gedeckt<'_>) -> Event<'e> {
    let own = |text: CowStr<'e>| gedeckt.uncovered(&text).map_or(text, CowStr::from);
    match event {
        Event::Text(text) => Event::Text(own(text)),
        Event::Code(text) => Event::Code(own(text)),
        Event::Html(text) => Event::Html(own(text)),
        Event::InlineHtml(text) => Event::InlineHtml(own(text)),
        Event::FootnoteReference(label) => Event::FootnoteReference(own(label)),
        Event::Start(tag) => Event::Start(match tag {
            Tag::CodeBlock(CodeBlockKind::Fenced(info)) => {
                Tag::CodeBlock(CodeBlockKind::Fenced(own(info)))
            }
            Tag::FootnoteDefinition(label) => Tag::FootnoteDefinition(own(label)),
            Tag::Link { link_type, dest_url, title, id } => {
                Tag::Link { link_type, dest_url: own(dest_url), title: own(title), id: own(id) }
            }
            Tag::Image { link_type, dest_url, title, id } => {
                Tag::Image { link_type, dest_url: own(dest_url), title: own(title), id: own(id) }
            }
            other => other,
        }),
        other => other,
    }
}

enum FrameKind {
    Wurzel,
    Absatz,
    Ueberschrift {
        level: u8,
        id: Option<String>,
    },
    Zitat,
    Hinweis(Hinweisart),
    Huelle {
        /// The name of its element.
        element: &'static str,
        /// What it is for readers; nothing if only other systems need it.
        huelle: Option<Huelle>,
    },
    Code {
        lang: String,
        fenced: bool,
    },
    Html,
    Liste {
        start: Option<u64>,
        /// The items, each with what stands in front of it.
        items: Vec<(Item, String)>,
    },
    Item {
        erledigt: Option<bool>,
    },
    Fussnote {
        label: String,
    },
    Definitionen(Vec<Definition>),
    Begriff,
    Erklaerung,
    Tabelle {
        ausrichtung: Vec<Ausrichtung>,
        kopf: Vec<Vec<Inline>>,
        zeilen: Vec<Vec<Vec<Inline>>>,
    },
    Zeile {
        zellen: Vec<Vec<Inline>>,
    },
    Zelle,
    Betont,
    Stark,
    Durchgestrichen,
    Link {
        link: usize,
        wiki_without_text: bool,
    },
    Bild {
        target: Target,
        title: String,
    },
    Element(HtmlElement),
    /// A construct that the format does not know; its content is kept.
    Durchsichtig,
}

/// An element of the text that is still open.
struct Frame {
    kind: FrameKind,
    span: Span,
    blocks: Vec<Block>,
    inlines: Vec<Inline>,
    raw: String,
}

impl Frame {
    fn new(kind: FrameKind, span: Span) -> Self {
        Self { kind, span, blocks: Vec::new(), inlines: Vec::new(), raw: String::new() }
    }
}

/// Spans in here count within the source; only what leaves the builder is moved to the place in the
/// file.
struct BlockBuilder<'a> {
    path: &'a RelPath,
    source: &'a str,
    offsets: Offsets,
    found: &'a mut Vec<Diagnostic>,
    prosa: Textbaum,
    stack: Vec<Frame>,
    /// Depth of elements below the limit that are being left out.
    skipping: usize,
    texts: usize,
    anchors: HashSet<String>,
    /// The name of the place that is read, until its block ends.
    anker: Option<String>,
    /// How often headings of a name have come.
    repeats: HashMap<String, usize>,
    /// Elements whose start was refused and whose end is still to come.
    refused: HashSet<String>,
    /// Footnote labels: number and how many marks so far.
    marks: HashMap<String, (usize, usize)>,
    mark_places: Vec<(String, Span)>,
    notes: Vec<(String, Vec<Block>, Span)>,
    too_deep_reported: bool,
}

impl BlockBuilder<'_> {
    fn event(&mut self, event: Event<'_>, span: Span) {
        if self.skipping > 0 {
            match event {
                Event::Start(_) => self.skipping += 1,
                Event::End(_) => self.skipping -= 1,
                _ => {}
            }
            return;
        }
        match event {
            Event::Start(tag) => self.start(tag, span),
            Event::End(end) => self.end(end, span),
            Event::Text(text) | Event::InlineMath(text) | Event::DisplayMath(text) => {
                self.text(&text);
            }
            Event::Code(code) => self.inline(Inline::Code(code.into_string())),
            Event::Html(html) => self.top().raw.push_str(&html),
            Event::InlineHtml(tag) => self.inline_html(&tag, span),
            Event::FootnoteReference(label) => self.footnote_mark(&label, span),
            Event::SoftBreak => self.inline(Inline::Umbruch),
            Event::HardBreak => self.inline(Inline::Zeilenwechsel),
            Event::Rule => self.block(BlockKind::Trenner, span),
            Event::TaskListMarker(done) => {
                if let Some(Frame { kind: FrameKind::Item { erledigt }, .. }) =
                    self.stack.iter_mut().rev().find(|it| matches!(it.kind, FrameKind::Item { .. }))
                {
                    *erledigt = Some(done);
                }
            }
        }
    }

    fn start(&mut self, tag: Tag<'_>, span: Span) {
        if self.stack.len() > MAX_DEPTH {
            self.skipping = 1;
            return self.too_deep(span);
        }
        let kind = match tag {
            Tag::Paragraph => FrameKind::Absatz,
            Tag::Heading { level, id, .. } => FrameKind::Ueberschrift {
                level: heading_level(level),
                id: id.map(CowStr::into_string),
            },
            Tag::BlockQuote(None) => FrameKind::Zitat,
            Tag::BlockQuote(Some(kind)) => FrameKind::Hinweis(match kind {
                BlockQuoteKind::Note => Hinweisart::Hinweis,
                BlockQuoteKind::Tip => Hinweisart::Tipp,
                BlockQuoteKind::Important => Hinweisart::Wichtig,
                BlockQuoteKind::Warning => Hinweisart::Warnung,
                BlockQuoteKind::Caution => Hinweisart::Vorsicht,
            }),
            Tag::CodeBlock(kind) => FrameKind::Code {
                lang: fence_word(&kind),
                fenced: matches!(kind, CodeBlockKind::Fenced(_)),
            },
            Tag::HtmlBlock => FrameKind::Html,
            Tag::List(start) => FrameKind::Liste { start, items: Vec::new() },
            Tag::Item => FrameKind::Item { erledigt: None },
            Tag::FootnoteDefinition(label) => FrameKind::Fussnote { label: label.into_string() },
            Tag::DefinitionList => FrameKind::Definitionen(Vec::new()),
            Tag::DefinitionListTitle => FrameKind::Begriff,
            Tag::DefinitionListDefinition => FrameKind::Erklaerung,
            Tag::Table(alignments) => FrameKind::Tabelle {
                ausrichtung: alignments.into_iter().map(alignment).collect(),
                kopf: Vec::new(),
                zeilen: Vec::new(),
            },
            Tag::TableHead | Tag::TableRow => FrameKind::Zeile { zellen: Vec::new() },
            Tag::TableCell => FrameKind::Zelle,
            Tag::Emphasis => FrameKind::Betont,
            Tag::Strong => FrameKind::Stark,
            Tag::Strikethrough => FrameKind::Durchgestrichen,
            Tag::Link { link_type, dest_url, .. } => self.link(link_type, &dest_url, span),
            Tag::Image { link_type, dest_url, title, .. } => {
                let target = match link_type {
                    LinkType::WikiLink { .. } => Target::of_wikilink(&dest_url),
                    _ => Target::of_link(self.path, &dest_url),
                };
                FrameKind::Bild { target, title: title.into_string() }
            }
            Tag::Superscript => FrameKind::Element(HtmlElement::Sup),
            Tag::Subscript => FrameKind::Element(HtmlElement::Sub),
            Tag::MetadataBlock(_) => FrameKind::Durchsichtig,
        };
        if is_block(&kind) {
            self.flush_line();
        }
        self.stack.push(Frame::new(kind, span));
    }

    fn too_deep(&mut self, span: Span) {
        if !self.too_deep_reported {
            self.too_deep_reported = true;
            let finding = self.finding(Code::ZuTief, span).with("grenze", MAX_DEPTH);
            self.find(finding);
        }
    }

    fn link(&mut self, link_type: LinkType, destination: &str, span: Span) -> FrameKind {
        let (target, wiki_without_text) = match link_type {
            LinkType::WikiLink { has_pothole } => (Target::of_wikilink(destination), !has_pothole),
            LinkType::Email => {
                (Target::of_link(self.path, &format!("mailto:{destination}")), false)
            }
            _ => (Target::of_link(self.path, destination), false),
        };
        self.prosa.links.push(Link { target, span: self.in_file(span) });
        FrameKind::Link { link: self.prosa.links.len() - 1, wiki_without_text }
    }

    fn end(&mut self, end: TagEnd, span: Span) {
        let inline_end = matches!(
            end,
            TagEnd::Emphasis
                | TagEnd::Strong
                | TagEnd::Strikethrough
                | TagEnd::Link
                | TagEnd::Image
        );
        // An element that was opened by a tag and not closed before its surroundings end.
        while matches!(self.top().kind, FrameKind::Element(_))
            && !matches!(end, TagEnd::Superscript | TagEnd::Subscript)
        {
            self.close_element(span);
        }
        if !inline_end
            && !matches!(
                self.top().kind,
                FrameKind::Absatz
                    | FrameKind::Ueberschrift { .. }
                    | FrameKind::Begriff
                    | FrameKind::Zelle
            )
        {
            self.flush_line();
        }
        self.close_huellen();
        let frame = self.stack.pop().expect("the parser balances starts and ends");
        self.close(frame);
    }

    /// Elements of HTML around blocks whose end is missing: they end where their surroundings do.
    fn close_huellen(&mut self) {
        while let FrameKind::Huelle { element, .. } = self.top().kind {
            let frame = self.stack.pop().expect("the frame was just looked at");
            let finding = self.finding(Code::HtmlEntfernt, frame.span);
            self.find(finding.with("element", element).with("form", "offen"));
            self.close(frame);
        }
    }

    fn close(&mut self, mut frame: Frame) {
        // Texts stay for long, and most have fewer parts than a growing list makes room for.
        frame.inlines.shrink_to_fit();
        frame.blocks.shrink_to_fit();
        let Frame { kind, span, blocks, inlines, raw } = frame;
        match kind {
            FrameKind::Wurzel => unreachable!("the root is closed by finish()"),
            FrameKind::Absatz => self.paragraph(inlines, span),
            FrameKind::Ueberschrift { level, id } => self.heading(level, id, inlines, span),
            FrameKind::Zitat => {
                // With a year quotations begin as well.
                if !matches!(leading_digits(&only_paragraph(&blocks)), 0 | 4) {
                    let finding = self.finding(Code::ZeichenMehrdeutig, span).with("form", "zitat");
                    self.find(finding.with("wert", "").with("statt", ""));
                }
                self.block(BlockKind::Zitat(blocks), span);
            }
            FrameKind::Hinweis(art) => self.block(BlockKind::Hinweis(art, blocks), span),
            FrameKind::Huelle { huelle: Some(huelle), .. } => {
                self.block(BlockKind::Huelle(huelle, blocks), span);
            }
            FrameKind::Huelle { huelle: None, .. } => self.top().blocks.extend(blocks),
            FrameKind::Code { lang, fenced } => {
                if fenced {
                    self.check_fence(span);
                } else {
                    self.check_indented(&raw, span);
                }
                match Einschubart::from_word(&lang) {
                    Some(art) => self.einschub(art, &lang, &raw, span),
                    None => {
                        if let Some(meant) = Einschubart::suggest(&lang) {
                            let finding =
                                self.finding(Code::EinschubOrt, span).with("wort", lang.as_str());
                            self.find(finding.with("grund", "wort").with("vorschlag", meant));
                        }
                        self.block(BlockKind::Code { lang, text: raw }, span);
                    }
                }
            }
            FrameKind::Html => self.html_block(&raw, span),
            FrameKind::Liste { start, items } => self.list(start, items, span),
            FrameKind::Item { erledigt } => {
                let written = self.source[span.start..].split_whitespace().next();
                let mark = written.unwrap_or_default().to_owned();
                if let FrameKind::Liste { items, .. } = &mut self.top().kind {
                    items.push((Item { erledigt, blocks, ..Item::default() }, mark));
                }
            }
            FrameKind::Fussnote { label } => self.notes.push((label, blocks, span)),
            FrameKind::Definitionen(definitions) => {
                self.block(BlockKind::Definitionen(definitions), span);
            }
            FrameKind::Begriff => {
                let (inlines, anker) = self.named(inlines, span);
                self.misread(&inlines, span, Within::Block);
                if let FrameKind::Definitionen(definitions) = &mut self.top().kind {
                    definitions.push(Definition {
                        begriff: inlines,
                        anker,
                        erklaerungen: Vec::new(),
                    });
                }
            }
            FrameKind::Erklaerung => {
                if let FrameKind::Definitionen(definitions) = &mut self.top().kind
                    && let Some(definition) = definitions.last_mut()
                {
                    definition.erklaerungen.push(blocks);
                }
            }
            FrameKind::Tabelle { ausrichtung, kopf, zeilen } => {
                self.block(BlockKind::Tabelle(Texttabelle { ausrichtung, kopf, zeilen }), span);
            }
            FrameKind::Zeile { zellen } => {
                self.check_row(&zellen, span);
                self.head_for_editors(&zellen, span);
                if let FrameKind::Tabelle { kopf, zeilen, .. } = &mut self.top().kind {
                    if kopf.is_empty() { *kopf = zellen } else { zeilen.push(zellen) }
                }
            }
            FrameKind::Zelle => {
                self.misread(&inlines, span, Within::Cell);
                if let FrameKind::Zeile { zellen } = &mut self.top().kind {
                    zellen.push(inlines);
                }
            }
            FrameKind::Betont => self.inline(Inline::Betont(inlines)),
            FrameKind::Stark => self.inline(Inline::Stark(inlines)),
            FrameKind::Durchgestrichen => self.inline(Inline::Durchgestrichen(inlines)),
            FrameKind::Link { link, wiki_without_text } => {
                // `[[id]]` shows the title of its target, which one file alone does not know.
                let nameless = self.name_of(&inlines).trim_matches(is_unseen).trim().is_empty();
                let wiki = matches!(self.prosa.links[link].target, Target::Id { .. });
                if nameless && !wiki_without_text && !wiki {
                    let finding = self.finding(Code::OhneNamen, span).with("form", "link");
                    self.find(finding);
                }
                let inlines = if wiki_without_text || nameless { Vec::new() } else { inlines };
                self.inline(Inline::Link { link, inlines });
            }
            FrameKind::Bild { target, title } => self.image(target, &title, &inlines, span),
            FrameKind::Element(element) => {
                self.inline(Inline::Element { element: Box::new(element), inlines });
            }
            FrameKind::Durchsichtig => {
                self.top().blocks.extend(blocks);
                self.top().inlines.extend(inlines);
            }
        }
    }

    /// Its lines can only be located where they stand in the file as they are: not behind the marks
    /// of a list or a quotation, and not in metadata.
    fn einschub(&mut self, art: Einschubart, word: &str, raw: &str, span: Span) {
        let Offsets::Shift(offset) = self.offsets else {
            return self.misplaced(word, "metadaten", span);
        };
        let start =
            self.source[span.start..span.end].find('\n').map_or(span.end, |at| span.start + at + 1);
        let lines = self.source[start..span.end].split_inclusive('\n').take(raw.lines().count());
        let written = &self.source[start..start + lines.map(str::len).sum::<usize>()];
        // The parser makes one of both kinds of line ends; places count in the file as it is.
        if self.stack.len() > 1 || written.replace("\r\n", "\n") != raw {
            return self.misplaced(word, "eingerueckt", span);
        }
        let offset = offset + start;
        let fence = einschub::Fence { art, yaml: written, offset, span: self.in_file(span) };
        let einschub = einschub::read(self.path, &fence, self.found);
        self.prosa.einschuebe.push(einschub);
        self.block(BlockKind::Einschub(self.prosa.einschuebe.len() - 1), span);
    }

    fn misplaced(&mut self, word: &str, reason: &'static str, span: Span) {
        let finding = self.finding(Code::EinschubOrt, span).with("wort", word);
        self.find(finding.with("grund", reason).with_optional("vorschlag", None));
    }

    fn paragraph(&mut self, inlines: Vec<Inline>, span: Span) {
        if let [Inline::Bild(bild)] = inlines[..] {
            let title = std::mem::take(&mut self.top().raw);
            let (unterschrift, name) = split_name(&title);
            self.anker = name.map(str::to_owned).or(self.anker.take());
            let unterschrift = unterschrift.to_owned();
            self.block(BlockKind::Bild { bild, unterschrift }, span);
        } else if !inlines.is_empty() {
            self.slipped(span);
            self.running_text(inlines, span, BlockKind::Absatz);
        }
    }

    /// Running text, and the signs in it that stayed text. The name of a place is none of these; only
    /// its block tells whether it is one.
    fn running_text(
        &mut self,
        inlines: Vec<Inline>,
        span: Span,
        kind: fn(Vec<Inline>) -> BlockKind,
    ) {
        if !self.source[span.start..span.end].contains("{#") {
            self.misread(&inlines, span, Within::Block);
            return self.running(inlines, span, kind);
        }
        let before = self.top().blocks.len();
        self.running(inlines, span, kind);
        let parts = self.top().blocks[before..].iter().flat_map(Block::teile);
        let texts: Vec<Vec<Inline>> = parts
            .filter_map(|it| match it {
                Blockteil::Fliesstext(inlines) => Some(inlines.to_vec()),
                Blockteil::Sonstiges(_) => None,
            })
            .collect();
        texts.iter().for_each(|it| self.misread(it, span, Within::Block));
    }

    /// Running text, with the enumeration that it may hold and the name that it may have.
    fn running(&mut self, inlines: Vec<Inline>, span: Span, kind: fn(Vec<Inline>) -> BlockKind) {
        match marken::split(inlines, self.in_file(span)) {
            Err(inlines) => self.named_block(inlines, span, kind),
            Ok(Aufzaehlung { davor, mut liste }) => {
                if !davor.is_empty() {
                    self.named_block(davor, span, kind);
                }
                self.name_items(&mut liste, span);
                self.block(liste, span);
            }
        }
    }

    /// Takes the names off the items of an enumeration.
    fn name_items(&mut self, liste: &mut BlockKind, span: Span) {
        let BlockKind::Liste { items, .. } = liste else { return };
        for block in items.iter_mut().flat_map(|it| &mut it.blocks) {
            if let BlockKind::Zeile(inlines) = &mut block.kind {
                (*inlines, block.anker) = self.named(std::mem::take(inlines), span);
            } else {
                self.name_items(&mut block.kind, span);
            }
        }
    }

    /// Takes the name off a place that the editors gave to it: `{#id}` at its end, or `<a id>`.
    fn named(&mut self, mut inlines: Vec<Inline>, span: Span) -> (Vec<Inline>, Option<String>) {
        let mut name = self.anker.take();
        if let Some(Inline::Text { text, .. }) = inlines.last_mut()
            && let (words, Some(id)) = split_name(text)
            && !matches!(self.offsets, Offsets::Fixed(_))
        {
            name = Some(id.to_owned());
            *text = words.trim_end().to_owned();
        }
        let name = name.and_then(|it| self.explicit(it, span));
        self.prosa.sprungmarken.extend(name.clone());
        (inlines, name)
    }

    fn named_block(
        &mut self,
        inlines: Vec<Inline>,
        span: Span,
        kind: fn(Vec<Inline>) -> BlockKind,
    ) {
        let (inlines, anker) = self.named(inlines, span);
        self.block(kind(inlines), span);
        if let Some(block) = self.top().blocks.last_mut() {
            block.anker = anker;
        }
    }

    /// A list counts as it is written: `31.` and then `1.` stay what they are. Where all have one
    /// number, Markdown counts them.
    fn list(&mut self, start: Option<u64>, items: Vec<(Item, String)>, span: Span) {
        // In a list, or not far behind one, an item may be alone.
        let at_root = self.stack.len() == 1;
        let mut near = self.top().blocks.iter().rev().take(NAEHE);
        let stands_alone = at_root && !near.any(|it| matches!(it.kind, BlockKind::Liste { .. }));
        if let [(item, mark)] = &items[..]
            && stands_alone
            && let words = only_paragraph(&item.blocks)
            && words.trim_end().ends_with(['.', '!', '?'])
            && (start.is_some() || leading_digits(&words) > 0)
        {
            let finding = self.finding(Code::ZeichenMehrdeutig, span).with("form", "einzeln");
            let mark =
                if start.is_some() { mark.replace(['.', ')'], "\\.") } else { "\\-".to_owned() };
            self.find(finding.with("wert", mark).with("statt", ""));
        }
        let Some(first) = start else {
            let items = items.into_iter().map(|it| it.0).collect();
            return self.block(BlockKind::Liste { zaehlung: Zaehlart::Punkte, items }, span);
        };
        if items.iter().all(|it| it.1.ends_with(')')) {
            let items = items.into_iter().map(|(item, mark)| self.marked(item, &mark)).collect();
            return self.block(BlockKind::Liste { zaehlung: Zaehlart::Marken, items }, span);
        }
        let read = |mark: &str| mark.trim_end_matches(['.', ')']).parse::<u64>().ok();
        let written: Vec<Option<u64>> = items.iter().map(|it| read(&it.1)).collect();
        let all_equal = written.iter().all(|it| *it == Some(first));
        let apart = items.iter().any(|it| {
            it.0.blocks.first().is_some_and(|it| matches!(it.kind, BlockKind::Absatz(_)))
        });
        if all_equal && items.len() > 1 && apart {
            let finding = self.finding(Code::ZeichenMehrdeutig, span).with("form", "gleich");
            self.find(finding.with("wert", format!("{first}\\.")).with("statt", first.to_string()));
        }
        let mut next = first;
        let mut jumps = None;
        let mut counted = Vec::with_capacity(items.len());
        for ((item, _), own) in items.into_iter().zip(written) {
            let jump = own.filter(|it| *it != next && !all_equal);
            if let Some(there) = jump {
                jumps = jumps.or(Some((next, there)));
                next = there;
            }
            next = next.saturating_add(1);
            counted.push(Item { nummer: jump, ..item });
        }
        if let Some((meant, number)) = jumps {
            let finding = self.finding(Code::ZeichenMehrdeutig, span).with("form", "nummer");
            self.find(finding.with("wert", number.to_string()).with("statt", meant.to_string()));
        }
        let zaehlung = Zaehlart::Nummern(first);
        self.block(BlockKind::Liste { zaehlung, items: counted }, span);
    }

    /// An item with its mark as words: a list of Markdown would show `1)` as `1.`.
    fn marked(&mut self, mut item: Item, mark: &str) -> Item {
        let mark = format!("{mark} ");
        let words = item.blocks.first_mut().and_then(|it| match &mut it.kind {
            BlockKind::Zeile(inlines) | BlockKind::Absatz(inlines) => Some(inlines),
            _ => None,
        });
        match words {
            Some(inlines) => match inlines.first_mut() {
                Some(Inline::Text { text, .. }) => text.insert_str(0, &mark),
                _ => {
                    let nr = self.texts;
                    self.texts += 1;
                    inlines.insert(0, Inline::Text { nr, text: mark });
                }
            },
            None => {
                let nr = self.texts;
                self.texts += 1;
                let kind = BlockKind::Zeile(vec![Inline::Text { nr, text: mark }]);
                let span = item.blocks.first().map_or(Span::default(), |it| it.span);
                item.blocks
                    .insert(0, Block { kind, span, absatz: None, anker: None, beschriftet: None });
            }
        }
        item
    }

    /// A sign that can mean either; `form` says which one, and what it was taken for.
    fn doubt(&mut self, form: &'static str, span: Span) {
        let finding = self.finding(Code::ZeichenMehrdeutig, span).with("form", form);
        self.find(finding.with("wert", "").with("statt", ""));
    }

    fn heading(&mut self, level: u8, id: Option<String>, inlines: Vec<Inline>, span: Span) {
        let fixed = matches!(self.offsets, Offsets::Fixed(_));
        let underlined = !self.source[span.start..].trim_start().starts_with('#');
        if level == 1 || fixed {
            let place = match (fixed, underlined) {
                (true, _) => "metadaten",
                (false, true) => "unterstrichen",
                (false, false) => "text",
            };
            self.find(self.finding(Code::UeberschriftEbeneEins, span).with("ort", place));
        }
        if underlined && level > 1 && !fixed {
            let finding = self.finding(Code::UeberschriftUnterstrichen, span);
            self.find(finding);
        }
        self.misread(&inlines, span, Within::Block);
        if fixed {
            return self.block(BlockKind::Absatz(vec![Inline::Stark(inlines)]), span);
        }
        let level = level.max(2);
        let before = self.prosa.ueberschriften.last().map_or(1, |it| it.level);
        if level > before + 1 {
            let finding = self.finding(Code::UeberschriftSprung, span);
            self.find(finding.with("von", usize::from(before)).with("nach", usize::from(level)));
        }
        let text = self.name_of(&inlines);
        if text.trim().is_empty() {
            let finding = self.finding(Code::OhneNamen, span).with("form", "ueberschrift");
            self.find(finding);
        }
        let id = id.or(self.anker.take());
        let anchor = self.anchor(id, &text, span);
        self.prosa.ueberschriften.push(Ueberschrift { level, anchor: anchor.clone(), text });
        self.block(BlockKind::Ueberschrift { level, anchor, inlines }, span);
    }

    /// What a heading or a link is called: its words, those of images in it too.
    fn name_of(&self, inlines: &[Inline]) -> String {
        text_with_images(inlines, &|number| &self.prosa.bilder[number].alt)
    }

    fn anchor(&mut self, id: Option<String>, text: &str, span: Span) -> String {
        if let Some(id) = id.and_then(|it| self.explicit(it, span)) {
            return id;
        }
        let base = unreserved(slug::slug(text));
        let mut unique = base.clone();
        // Where the last heading of this name stopped: thousands of equal ones cost no more than
        // different ones.
        let number = self.repeats.entry(base.clone()).or_insert(1);
        while !self.anchors.insert(unique.clone()) {
            *number += 1;
            unique = format!("{base}-{number}");
        }
        unique
    }

    /// A name that the editors gave to a place, if it can have it.
    fn explicit(&mut self, id: String, span: Span) -> Option<String> {
        let reserved = ["abs-", "fn-", "fnref-"].iter().any(|it| id.starts_with(it));
        if !slug::is_id(&id) || reserved {
            let finding = self.finding(Code::FalscheId, span).with("wert", id.as_str());
            let finding = finding.with("form", if reserved { "belegt" } else { "anker" });
            self.find(finding.with("vorschlag", unreserved(slug::slug(&id))));
        } else if self.anchors.insert(id.clone()) {
            return Some(id);
        } else {
            let finding = self.finding(Code::AnkerDoppelt, span).with("anker", id);
            self.find(finding);
        }
        None
    }

    fn html_block(&mut self, raw: &str, span: Span) {
        if html::depth(raw) > MAX_DEPTH {
            return self.too_deep(span);
        }
        if let FrameKind::Huelle { element, .. } = self.top().kind
            && let Some(behind) = html::behind_end(raw, element)
        {
            let frame = self.stack.pop().expect("the frame was just looked at");
            self.close(frame);
            return self.html_block(behind, span);
        }
        match html::oeffnung(raw) {
            Some(oeffnung) if self.stack.len() < MAX_DEPTH => {
                self.html_piece(oeffnung.davor, span);
                // The tag becomes none of a piece, and may hide what follows.
                self.cleaned(oeffnung.marke, span);
                self.stack.push(Frame::new(
                    FrameKind::Huelle { element: oeffnung.element, huelle: oeffnung.huelle },
                    span,
                ));
                if let Some(title) = oeffnung.titel {
                    self.title_of_details(&title, span);
                }
                self.html_block(oeffnung.danach, span);
            }
            _ => self.html_piece(raw, span),
        }
    }

    /// What people see of something that can be opened.
    fn title_of_details(&mut self, title: &str, span: Span) {
        let words = html::worte(&html::clean(title).html);
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        let mut inlines = Vec::new();
        if words.is_empty() {
            let finding = self.finding(Code::OhneNamen, span).with("form", "aufklappen");
            self.find(finding);
        } else {
            let nr = self.texts;
            self.texts += 1;
            inlines.push(Inline::Text { nr, text: words });
        }
        self.block(BlockKind::Zeile(inlines), span);
    }

    /// A block of HTML, or the rest of one, that begins and ends in itself.
    fn html_piece(&mut self, raw: &str, span: Span) {
        let html = self.cleaned(raw, span);
        if html.as_str().trim().is_empty() {
            return;
        }
        let mut name = None;
        let html = html.with_caption(|caption| {
            let (words, own) = split_name(caption);
            name = own.map(str::to_owned);
            words.to_owned()
        });
        self.anker = name.or(self.anker.take());
        self.block(BlockKind::Html(html), span);
    }

    /// HTML as it may be published; what falls away, hides something or stays text is found.
    fn cleaned(&mut self, raw: &str, span: Span) -> Sanitised {
        let cleaned = html::clean(raw);
        if let Some(form) = cleaned.comment {
            self.comment(form, span);
        }
        if let Some(name) = cleaned.verborgen {
            self.hidden(&name, span);
        }
        for name in cleaned.removed {
            let finding = self.finding(Code::HtmlEntfernt, span);
            self.find(finding.with("element", name).with("form", "block"));
        }
        let words = html::worte(&cleaned.html);
        if let Some(sign) = misread::markdown_in(&words) {
            let finding = self.finding(Code::MarkdownUnverstanden, span);
            self.find(finding.with("form", "html").with("wert", sign));
        }
        cleaned.html
    }

    /// A comment that does not end where its writer thought: it would be read, or swallow what is
    /// to be read.
    fn comment(&mut self, form: &'static str, span: Span) {
        let finding = self.finding(Code::KommentarOffen, span).with("form", form);
        self.find(finding.offenbarend(form == "text"));
    }

    /// Something that a browser would have hidden, and this format does not.
    fn hidden(&mut self, name: &str, span: Span) {
        let finding = self.finding(Code::VerborgenesGezeigt, span).with("element", name);
        self.find(finding.with("form", "html"));
    }

    fn inline_html(&mut self, tag: &str, span: Span) {
        if let Some(name) = html::hiding(tag) {
            self.hidden(&name, span);
        }
        match html::inline_tag(tag) {
            // An empty comment for browsers and for CommonMark; what follows it would be text.
            InlineTag::Comment if matches!(tag, "<!-->" | "<!--->") => self.comment("text", span),
            InlineTag::Comment if html::comment_holds_more(tag) => self.comment("block", span),
            InlineTag::Comment => {}
            InlineTag::Break => self.inline(Inline::Zeilenwechsel),
            InlineTag::Open(element) => {
                self.stack.push(Frame::new(FrameKind::Element(element), span));
            }
            InlineTag::Close(name) => {
                if matches!(&self.top().kind, FrameKind::Element(element) if element.name() == name)
                {
                    let frame = self.stack.pop().expect("the frame was just looked at");
                    self.close(frame);
                } else if !self.refused.remove(&name) {
                    // The end of an element whose start was refused was reported with it.
                    let finding = self.finding(Code::HtmlEntfernt, span);
                    self.find(finding.with("element", name).with("form", "ende"));
                }
            }
            InlineTag::Sprungmarke(id) => {
                self.anker = Some(id);
                self.refused.insert("a".to_owned());
            }
            InlineTag::Other(name) => {
                self.refuse(&name, span);
                self.refused.insert(name);
            }
        }
    }

    /// An element that cannot stand in running text. A cell of a table may hold many (a list), and
    /// has one finding.
    fn refuse(&mut self, name: &str, span: Span) {
        let cell = self.stack.iter().find(|it| matches!(it.kind, FrameKind::Zelle));
        let cell = cell.map(|it| self.in_file(it.span));
        let told = self.found.last().filter(|it| it.code == Code::HtmlEntfernt);
        let within = told
            .zip(cell)
            .is_some_and(|(it, cell)| (cell.start..cell.end).contains(&it.place.span.start));
        if within {
            return;
        }
        let form = if cell.is_some() { "zelle" } else { "text" };
        let finding = self.finding(Code::HtmlEntfernt, span);
        self.find(finding.with("element", name).with("form", form));
    }

    /// An inline element whose end tag is missing: it is closed where its surroundings end, and
    /// reported.
    fn close_element(&mut self, _span: Span) {
        let frame = self.stack.pop().expect("only called with an element on top");
        if let FrameKind::Element(element) = &frame.kind {
            let finding = self.finding(Code::HtmlEntfernt, frame.span);
            let name = element.name();
            self.find(finding.with("element", name).with("form", "offen"));
        }
        self.top().inlines.extend(frame.inlines);
    }

    fn image(&mut self, target: Target, title: &str, inlines: &[Inline], span: Span) {
        let alt = plain_text(inlines);
        if alt.trim().is_empty() {
            let finding = self.finding(Code::BildOhneText, span);
            self.find(finding);
        }
        if vermerk::kommentar(title).or_else(|| vermerk::kommentar(&alt)).is_some() {
            self.comment("text", span);
        } else if let Some(name) = html::hidden(title) {
            self.hidden(&name, span);
        }
        self.prosa.bilder.push(Bild { target, alt, span: self.in_file(span) });
        let number = self.prosa.bilder.len() - 1;
        self.inline(Inline::Bild(number));
        // The title in quotes is the caption; a paragraph that is nothing but the image takes it
        // from here.
        if let Some(parent) =
            self.stack.iter().rposition(|it| !matches!(it.kind, FrameKind::Absatz))
        {
            title.clone_into(&mut self.stack[parent].raw);
        }
    }

    fn footnote_mark(&mut self, label: &str, span: Span) {
        let next = self.marks.len() + 1;
        let (nummer, verweis) = {
            let entry = self.marks.entry(label.to_owned()).or_insert((next, 0));
            entry.1 += 1;
            *entry
        };
        self.mark_places.push((label.to_owned(), span));
        self.inline(Inline::Fussnote { nummer, verweis });
    }

    fn text(&mut self, text: &str) {
        if matches!(self.top().kind, FrameKind::Code { .. }) {
            self.top().raw.push_str(text);
            return;
        }
        if let Some(Inline::Text { text: words, .. }) = self.top().inlines.last_mut() {
            words.push_str(text);
        } else {
            let nr = self.texts;
            self.texts += 1;
            self.inline(Inline::Text { nr, text: text.to_owned() });
        }
    }

    /// A column of a table that is meant for the editors.
    fn head_for_editors(&mut self, cells: &[Vec<Inline>], span: Span) {
        if !matches!(&self.top().kind, FrameKind::Tabelle { kopf, .. } if kopf.is_empty()) {
            return;
        }
        let names = cells
            .iter()
            .map(|it| plain_text(it))
            .filter(|it| vermerk::is_for_editors(it))
            .collect::<Vec<_>>();
        for name in names {
            let finding =
                self.finding(Code::SpalteIntern, span).with("spalte", name).with("form", "text");
            self.find(finding);
        }
    }

    /// A key of metadata at the top of the text: it slipped out of the metadata.
    fn slipped(&mut self, span: Span) {
        let top = matches!(self.offsets, Offsets::Shift(_))
            && self.source[..span.start].trim().is_empty();
        let line = self.source[span.start..span.end]
            .lines()
            .find(|it| vermerk::is_setting(it))
            .filter(|_| top);
        if let Some(line) = line {
            let start = line.as_ptr().addr() - self.source.as_ptr().addr();
            let finding = self
                .finding(Code::VerborgenesGezeigt, Span::new(start..start + line.trim_end().len()));
            self.find(finding.with("form", "zeile"));
        }
    }

    /// Signs of Markdown that stayed text, because they were not written as Markdown asks.
    fn misread(&mut self, inlines: &[Inline], span: Span, within: Within) {
        let source = &self.source[span.start..span.end];
        for misread in misread::find(inlines, source, within) {
            let place = Span::new(misread.range).shifted(span.start);
            let finding = self.finding(misread.code, place);
            let finding = finding.offenbarend(matches!(
                misread.code,
                Code::KommentarOffen | Code::VerborgenesGezeigt
            ));
            self.find(match (misread.code, misread.kind) {
                (_, "") => finding,
                (Code::ZeichenMehrdeutig, form) => {
                    finding.with("form", form).with("wert", "").with("statt", "")
                }
                (_, form) => finding.with("form", form),
            });
        }
    }

    /// A fence that is not closed makes code of the rest of the page.
    fn check_fence(&mut self, span: Span) {
        let last =
            self.source[span.start..span.end].trim_end().lines().skip(1).last().unwrap_or_default();
        let closed = last.trim_start_matches(['>', ' ']).starts_with(['`', '~']);
        if !closed {
            let finding = self.finding(Code::MarkdownUnverstanden, span);
            self.find(finding.with("form", "zaun"));
        }
    }

    /// A comment that is indented is shown as code.
    fn check_indented(&mut self, raw: &str, span: Span) {
        // Behind the marks of a list its text may be indented as far as it likes.
        let finding = self.finding(Code::AbsatzEingerueckt, span);
        if let Some(range) = vermerk::kommentar(&self.source[span.start..span.end]) {
            self.comment("text", Span::new(range).shifted(span.start));
        } else if let Some(name) = html::hidden(raw) {
            self.hidden(&name, span);
        } else if is_prose(raw) {
            self.find(finding);
        }
    }

    /// The parser drops cells beyond the last column (GitHub Flavored Markdown, 4.10).
    fn check_row(&mut self, cells: &[Vec<Inline>], span: Span) {
        let row = &self.source[span.start..span.end];
        if !row.contains('|') && cells.len() > 1 {
            let finding = self.finding(Code::ZeileInTabelle, span);
            self.find(finding);
        }
        let written = misread::cells(row);
        if written > cells.len() {
            let finding = self.finding(Code::ZelleZuViel, span);
            self.find(finding.with("zellen", written).with("spalten", cells.len()));
        }
    }

    /// Words that stand directly in a container (a tight list item) become a line of their own.
    fn flush_line(&mut self) {
        let top = self.top();
        if top.inlines.is_empty() || is_inline(&top.kind) {
            return;
        }
        let inlines = std::mem::take(&mut top.inlines);
        let span = top.span;
        self.running_text(inlines, span, BlockKind::Zeile);
    }

    /// A finding at a place of the source.
    fn finding(&self, code: Code, span: Span) -> Diagnostic {
        Diagnostic::new(code, self.path, self.in_file(span))
    }

    fn in_file(&self, span: Span) -> Span {
        match self.offsets {
            Offsets::Shift(by) => span.shifted(by),
            Offsets::Fixed(place) => place,
        }
    }

    fn block(&mut self, kind: BlockKind, span: Span) {
        let span = self.in_file(span);
        let mut anker = None;
        // `<a id>` in front of a table names it, not the paragraph below.
        let table = |it: &BlockKind| matches!(it, BlockKind::Html(html) if html.is_tabelle());
        if (matches!(kind, BlockKind::Tabelle(_) | BlockKind::Bild { .. } | BlockKind::Code { .. })
            || table(&kind))
            && let Some(id) = self.anker.take()
        {
            anker = self.explicit(id, span);
            self.prosa.sprungmarken.extend(anker.clone());
        }
        self.top().blocks.push(Block { kind, span, absatz: None, anker, beschriftet: None });
    }

    fn inline(&mut self, inline: Inline) {
        self.top().inlines.push(inline);
    }

    fn top(&mut self) -> &mut Frame {
        self.stack.last_mut().expect("the root stays until the end")
    }

    fn find(&mut self, finding: Diagnostic) {
        self.found.push(finding);
    }

    /// What was read so far is closed as if it ended here.
    fn too_many(&mut self, span: Span) {
        let finding =
            self.finding(Code::ZuGross, span).with("form", "teile").with("grenze", MAX_PARTS);
        self.find(finding);
        self.stack.truncate(1);
    }

    fn finish(mut self) -> Prosa {
        self.flush_line();
        self.close_huellen();
        let mut blocks = self.stack.pop().expect("the root stays until the end").blocks;
        for block in &mut blocks {
            let numbered = matches!(self.offsets, Offsets::Shift(_));
            if numbered
                && match &block.kind {
                    BlockKind::Ueberschrift { .. } | BlockKind::Trenner => false,
                    BlockKind::Html(html) => html.is_tabelle(),
                    _ => true,
                }
            {
                self.prosa.absaetze += 1;
                block.absatz = Some(self.prosa.absaetze);
                let root = format!("abs-{}", self.prosa.absaetze);
                anchor_items(block, &root, &mut self.prosa.sprungmarken);
            }
        }
        if matches!(self.offsets, Offsets::Shift(_)) {
            self.captions(&mut blocks);
        }
        self.prosa.blocks = blocks;
        self.footnotes();
        Prosa::new(self.prosa)
    }

    fn captions(&mut self, blocks: &mut [Block]) {
        let (captions, alone) = beschriften::lesen(blocks, &self.prosa.einschuebe);
        if let Some(first) = alone.first() {
            let finding = Diagnostic::new(Code::BeschriftungAllein, self.path, *first);
            self.find(finding.with("anzahl", alone.len()));
        }
        self.prosa.beschriftungen = captions;
    }

    fn footnotes(&mut self) {
        let mut notes: HashMap<String, (Vec<Block>, Span)> = HashMap::new();
        for (label, blocks, span) in std::mem::take(&mut self.notes) {
            if self.marks.contains_key(&label) {
                if notes.contains_key(&label) {
                    let finding = self.finding(Code::FussnoteDoppelt, span);
                    self.find(finding.with("name", label.as_str()));
                }
                notes.entry(label).or_insert((blocks, span));
            } else {
                self.find(self.finding(Code::FussnoteUngenutzt, span).with("name", label));
            }
        }
        for (label, span) in std::mem::take(&mut self.mark_places) {
            if !notes.contains_key(&label) {
                let finding = self.finding(Code::FussnoteFehlt, span);
                self.find(finding);
            }
        }
        let mut marks: Vec<_> =
            self.marks.iter().map(|(label, (number, uses))| (*number, *uses, label)).collect();
        marks.sort();
        self.prosa.fussnoten = marks
            .into_iter()
            .map(|(_, verweise, label)| Fussnote {
                verweise,
                blocks: notes.remove(label).map(|(blocks, _)| blocks).unwrap_or_default(),
            })
            .collect();
    }
}

/// Words and the name at their end: `Der Plan {#plan}`.
fn split_name(text: &str) -> (&str, Option<&str>) {
    let name = text.trim_end().strip_suffix('}').and_then(|it| it.rsplit_once("{#"));
    match name.filter(|it| !it.1.is_empty() && !it.1.contains(char::is_whitespace)) {
        Some((words, name)) => (words.trim_end(), Some(name)),
        None => (text, None),
    }
}

/// The words of blocks that are one paragraph; none of others.
fn only_paragraph(blocks: &[Block]) -> String {
    match blocks {
        [Block { kind: BlockKind::Absatz(inlines) | BlockKind::Zeile(inlines), .. }] => {
            plain_text(inlines)
        }
        _ => String::new(),
    }
}

/// With how many digits a text begins: what stands in front of a figure may be a minus, a plus or
/// "more than".
fn leading_digits(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_digit).count()
}

/// `Name: value`, as mails and programs write it.
fn is_header(line: &str) -> bool {
    let name = line.trim_start().split_once(": ").map_or("", |it| it.0);
    !name.is_empty() && name.chars().all(|it| it.is_ascii_alphanumeric() || it == '-')
}

/// Whether what is indented are sentences: they hold words with a capital, or end as sentences do,
/// and no signs of programs and commands.
fn is_prose(raw: &str) -> bool {
    const OF_CODE: &[&str] =
        &["@", "$", "{", "}", "=", "\\", "|", "<", ">", "_", "::", "://", "#!", "()"];
    let words: Vec<&str> = raw.split_whitespace().collect();
    let noun = words.iter().any(|it| {
        it.starts_with(char::is_uppercase) && it.chars().filter(|it| it.is_lowercase()).count() > 2
    });
    let first = raw.trim_start();
    let item =
        ["- ", "* ", "+ ", "• ", "1. ", "a) ", "(1) "].iter().any(|it| first.starts_with(it));
    let sentence =
        item || raw.trim_end().ends_with(['.', '!', '?', ':', ',', ';']) && words.len() > 2;
    let option = |it: &&str| {
        it.strip_prefix('-')
            .is_some_and(|it| it.starts_with(|it: char| it.is_ascii_alphabetic() || it == '-'))
    };
    let code = OF_CODE.iter().any(|it| raw.contains(it))
        || raw.trim_start().starts_with("# ")
        || words.iter().any(|it| option(it) || it.starts_with(['/', '#']) || it.ends_with('/'))
        || raw.lines().filter(|it| is_header(it)).count() > 1;
    (noun || sentence) && !code
}

fn is_inline(kind: &FrameKind) -> bool {
    matches!(
        kind,
        FrameKind::Absatz
            | FrameKind::Ueberschrift { .. }
            | FrameKind::Begriff
            | FrameKind::Zelle
            | FrameKind::Betont
            | FrameKind::Stark
            | FrameKind::Durchgestrichen
            | FrameKind::Link { .. }
            | FrameKind::Bild { .. }
            | FrameKind::Element(_)
    )
}

fn is_block(kind: &FrameKind) -> bool {
    matches!(
        kind,
        FrameKind::Absatz
            | FrameKind::Ueberschrift { .. }
            | FrameKind::Zitat
            | FrameKind::Hinweis(_)
            | FrameKind::Huelle { .. }
            | FrameKind::Code { .. }
            | FrameKind::Html
            | FrameKind::Liste { .. }
            | FrameKind::Definitionen(_)
            | FrameKind::Tabelle { .. }
    )
}

/// Gives each item with a mark its anchor: that of what it stands in, and its mark.
fn anchor_items(block: &mut Block, root: &str, known: &mut BTreeSet<String>) {
    let BlockKind::Liste { zaehlung, items } = &mut block.kind else { return };
    let numbers = nummern(*zaehlung, items);
    for (item, number) in items.iter_mut().zip(numbers) {
        let mark = match *zaehlung {
            Zaehlart::Marken => marken::anker(item),
            _ => number.map(|it| it.to_string()),
        };
        let Some(anchor) = mark.map(|it| format!("{root}-{it}")) else { continue };
        if *zaehlung == Zaehlart::Marken && known.insert(anchor.clone()) {
            item.anker = Some(anchor.clone());
        }
        item.blocks.iter_mut().for_each(|it| anchor_items(it, &anchor, known));
    }
}

/// Anchors of headings never look like those of paragraphs and footnotes.
fn unreserved(slug: String) -> String {
    if slug.is_empty() {
        return "abschnitt".to_owned();
    }
    if ["abs-", "fn-", "fnref-"].iter().any(|it| slug.starts_with(it)) {
        format!("zu-{slug}")
    } else {
        slug
    }
}

fn fence_word(kind: &CodeBlockKind<'_>) -> String {
    match kind {
        CodeBlockKind::Fenced(info) => {
            info.split([' ', ',', '\t', '{']).next().unwrap_or_default().to_owned()
        }
        CodeBlockKind::Indented => String::new(),
    }
}

fn heading_level(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}

fn alignment(alignment: Alignment) -> Ausrichtung {
    match alignment {
        Alignment::None => Ausrichtung::Ohne,
        Alignment::Left => Ausrichtung::Anfang,
        Alignment::Center => Ausrichtung::Mitte,
        Alignment::Right => Ausrichtung::Ende,
    }
}
