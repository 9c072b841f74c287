//! The text of a document as an own tree: what Markdown meant, without Markdown and without HTML.
//! Outputs and the comparison of versions work on this tree only.

use super::{
    beschriftung::Beschriftet,
    html::{HtmlElement, Huelle, Sanitised},
};
use crate::base::span::Span;

/// A part of a text that begins on a line of its own, with its place in the file.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Block {
    pub kind: BlockKind,
    /// Where it stands in the source.
    pub span: Span,
    /// The citable paragraph number; only blocks at the top of a text have one.
    pub absatz: Option<u32>,
    /// The name that the editors gave to this place (`{#id}`), besides its number.
    pub anker: Option<String>,
    /// Whether it is the caption of a neighbour, or has one.
    pub beschriftet: Option<Beschriftet>,
}

/// What Markdown can say with a block, and what the program adds to it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum BlockKind {
    Absatz(Vec<Inline>),
    /// The text of a tight list item: a paragraph without its own space.
    Zeile(Vec<Inline>),
    /// A heading of level 2 to 6.
    Ueberschrift {
        /// 2 to 6.
        level: u8,
        /// Unique within the text.
        anchor: String,
        inlines: Vec<Inline>,
    },
    Liste {
        zaehlung: Zaehlart,
        items: Vec<Item>,
    },
    Zitat(Vec<Block>),
    /// A note (`> [!NOTE]` and its siblings).
    Hinweis(Hinweisart, Vec<Block>),
    /// Blocks that the editors put into an element of HTML. Of what can be opened the first is its
    /// title.
    Huelle(Huelle, Vec<Block>),
    /// Code with the word after the fence.
    Code {
        /// The language; empty if none was given.
        lang: String,
        text: String,
    },
    /// HTML of the editors.
    Html(Sanitised),
    Tabelle(Texttabelle),
    /// Terms and their explanations.
    Definitionen(Vec<Definition>),
    /// An image that stands for itself.
    Bild {
        /// Number in [`super::value::Textbaum::bilder`].
        bild: usize,
        unterschrift: String,
    },
    /// A thematic break.
    Trenner,
    /// A chart, a table of figures, a list of measures: its number in
    /// [`super::value::Textbaum::einschuebe`].
    Einschub(usize),
}

/// How a list counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Zaehlart {
    /// Not at all: each item has a point.
    Punkte,
    /// From this number on.
    Nummern(u64),
    /// Each item begins with its mark, as it was written: `a)`, `(1)`, `§ 3`.
    Marken,
}

impl Zaehlart {
    /// The first number; none where nothing is counted, or in words.
    #[must_use]
    pub fn beginn(self) -> Option<u64> {
        match self {
            Self::Nummern(first) => Some(first),
            Self::Punkte | Self::Marken => None,
        }
    }
}

/// One entry of a list, which may be a task.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Item {
    /// For task lists: done or not.
    pub erledigt: Option<bool>,
    /// Its number, where that is not the next one.
    pub nummer: Option<u64>,
    /// Its anchor, of an item with a mark: `abs-3-a`.
    pub anker: Option<String>,
    pub blocks: Vec<Block>,
}

/// The numbers of the items of a list; none for one that counts otherwise.
#[must_use]
pub fn nummern(zaehlung: Zaehlart, items: &[Item]) -> Vec<Option<u64>> {
    let mut next = zaehlung.beginn();
    let number = |item: &Item| {
        let own = next.map(|it| item.nummer.unwrap_or(it));
        next = own.map(|it| it.saturating_add(1));
        own
    };
    items.iter().map(number).collect()
}

/// A term and what it means.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Definition {
    pub begriff: Vec<Inline>,
    /// The name that the editors gave to this place (`{#id}`).
    pub anker: Option<String>,
    /// One or more explanations.
    pub erklaerungen: Vec<Vec<Block>>,
}

/// A table as Markdown writes it: a head, and rows below.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Texttabelle {
    /// How each column is aligned.
    pub ausrichtung: Vec<Ausrichtung>,
    pub kopf: Vec<Vec<Inline>>,
    /// The rows below.
    pub zeilen: Vec<Vec<Vec<Inline>>>,
}

/// How a column is aligned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Ausrichtung {
    /// As the script runs.
    Ohne,
    /// At the start of the line.
    Anfang,
    /// In the middle.
    Mitte,
    /// At the end of the line, for figures.
    Ende,
}

/// The siblings of `[!NOTE]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Hinweisart {
    /// `[!NOTE]`
    Hinweis,
    /// `[!TIP]`
    Tipp,
    /// `[!IMPORTANT]`
    Wichtig,
    /// `[!WARNING]`
    Warnung,
    /// `[!CAUTION]`
    Vorsicht,
}

impl Hinweisart {
    /// The word for catalogs and classes.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Hinweis => "hinweis",
            Self::Tipp => "tipp",
            Self::Wichtig => "wichtig",
            Self::Warnung => "warnung",
            Self::Vorsicht => "vorsicht",
        }
    }
}

/// Words, or what stands between them or around them.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Inline {
    /// Words.
    Text {
        /// Number of this piece within its text; glossary links refer to it.
        nr: usize,
        text: String,
    },
    Code(String),
    /// Emphasis.
    Betont(Vec<Inline>),
    /// Strong emphasis.
    Stark(Vec<Inline>),
    /// Struck out.
    Durchgestrichen(Vec<Inline>),
    Link {
        /// Number in [`super::value::Textbaum::links`].
        link: usize,
        /// Its words; empty for `[[id]]`, which shows the title of its target.
        inlines: Vec<Inline>,
    },
    /// An image within a line: its number in [`super::value::Textbaum::bilder`].
    Bild(usize),
    /// A footnote mark.
    Fussnote {
        /// The footnote's number, from 1.
        nummer: usize,
        /// Which reference to it this is, from 1.
        verweis: usize,
    },
    /// A line break of the source.
    Umbruch,
    /// A line break that is meant.
    Zeilenwechsel,
    /// One of the few HTML elements that editors may use within a line.
    Element {
        /// Which; in a box, since it is rare and would make every piece of text larger.
        element: Box<HtmlElement>,
        /// What stands in it.
        inlines: Vec<Inline>,
    },
}

/// A part of a block that holds no other: what is read in one piece.
#[derive(Clone, Copy, Debug)]
pub enum Blockteil<'a> {
    /// Running text: of a paragraph, a heading, a cell, a term.
    Fliesstext(&'a [Inline]),
    /// A block without running text: code, an image, a line.
    Sonstiges(&'a Block),
}

impl Block {
    /// Its parts in reading order, those of the blocks within it included.
    #[must_use]
    pub fn teile(&self) -> Vec<Blockteil<'_>> {
        let mut found = Vec::new();
        self.collect_parts(&mut found);
        found
    }

    fn collect_parts<'a>(&'a self, found: &mut Vec<Blockteil<'a>>) {
        match &self.kind {
            BlockKind::Absatz(inlines)
            | BlockKind::Zeile(inlines)
            | BlockKind::Ueberschrift { inlines, .. } => found.push(Blockteil::Fliesstext(inlines)),
            BlockKind::Liste { items, .. } => {
                items.iter().flat_map(|it| &it.blocks).for_each(|it| it.collect_parts(found));
            }
            BlockKind::Zitat(blocks)
            | BlockKind::Hinweis(_, blocks)
            | BlockKind::Huelle(_, blocks) => {
                blocks.iter().for_each(|it| it.collect_parts(found));
            }
            BlockKind::Tabelle(table) => {
                let cells = table.kopf.iter().chain(table.zeilen.iter().flatten());
                found.extend(cells.map(|it| Blockteil::Fliesstext(it)));
            }
            BlockKind::Definitionen(all) => {
                for it in all {
                    found.push(Blockteil::Fliesstext(&it.begriff));
                    it.erklaerungen.iter().flatten().for_each(|it| it.collect_parts(found));
                }
            }
            BlockKind::Bild { .. }
            | BlockKind::Code { .. }
            | BlockKind::Html(_)
            | BlockKind::Trenner
            | BlockKind::Einschub(_) => found.push(Blockteil::Sonstiges(self)),
        }
    }

    /// The texts that stand within it: of items, quotations, explanations.
    pub fn innen_mut(&mut self) -> Vec<&mut [Self]> {
        match &mut self.kind {
            BlockKind::Liste { items, .. } => {
                items.iter_mut().map(|it| it.blocks.as_mut_slice()).collect()
            }
            BlockKind::Zitat(blocks)
            | BlockKind::Hinweis(_, blocks)
            | BlockKind::Huelle(_, blocks) => vec![blocks.as_mut_slice()],
            BlockKind::Definitionen(all) => {
                let texts = all.iter_mut().flat_map(|it| &mut it.erklaerungen);
                texts.map(Vec::as_mut_slice).collect()
            }
            _ => Vec::new(),
        }
    }

    /// The numbers of the images in it.
    #[must_use]
    pub fn bilder(&self) -> Vec<usize> {
        let mut found = Vec::new();
        for part in self.teile() {
            match part {
                Blockteil::Fliesstext(inlines) => images_in(inlines, &mut found),
                Blockteil::Sonstiges(block) => {
                    if let BlockKind::Bild { bild, .. } = block.kind {
                        found.push(bild);
                    }
                }
            }
        }
        found
    }
}

fn images_in(inlines: &[Inline], found: &mut Vec<usize>) {
    for inline in inlines {
        match inline {
            Inline::Bild(number) => found.push(*number),
            Inline::Betont(inner)
            | Inline::Stark(inner)
            | Inline::Durchgestrichen(inner)
            | Inline::Link { inlines: inner, .. }
            | Inline::Element { inlines: inner, .. } => images_in(inner, found),
            _ => {}
        }
    }
}

/// Whether running text refers to a note.
#[must_use]
pub fn has_note(inlines: &[Inline]) -> bool {
    inlines.iter().any(|it| match it {
        Inline::Fussnote { .. } => true,
        Inline::Betont(inner)
        | Inline::Stark(inner)
        | Inline::Durchgestrichen(inner)
        | Inline::Link { inlines: inner, .. }
        | Inline::Element { inlines: inner, .. } => has_note(inner),
        _ => false,
    })
}

/// The words of running text without any form.
#[must_use]
pub fn plain_text(inlines: &[Inline]) -> String {
    text_with_images(inlines, &|_| "")
}

/// The same, with words for each image by its number.
#[must_use]
pub fn text_with_images<'a>(inlines: &[Inline], image: &dyn Fn(usize) -> &'a str) -> String {
    let mut text = String::new();
    collect_text(inlines, image, &mut text);
    text
}

fn collect_text<'a>(inlines: &[Inline], image: &dyn Fn(usize) -> &'a str, text: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text { text: words, .. } | Inline::Code(words) => text.push_str(words),
            Inline::Umbruch | Inline::Zeilenwechsel => text.push(' '),
            Inline::Betont(inlines)
            | Inline::Stark(inlines)
            | Inline::Durchgestrichen(inlines)
            | Inline::Link { inlines, .. }
            | Inline::Element { inlines, .. } => collect_text(inlines, image, text),
            Inline::Bild(number) => text.push_str(image(*number)),
            Inline::Fussnote { .. } => {}
        }
    }
}
