//! What a document says, once it is read: values by key, and texts as trees. Values hold texts, texts
//! hold blocks that are placed into them, and those hold values again, so these types stand in one
//! file. `decode` and `markdown` make them, `fields` asks them.

use std::{borrow::Cow, collections::BTreeSet, ops::Deref, sync::Arc};

use litemap::LiteMap;

use super::{
    beschriftung::Beschriftung,
    bezeichnung::Sprachworte,
    block::{Block, BlockKind, plain_text},
    format::{Table, Verweisziel},
    reference::Target,
};
use crate::base::{
    date::PartialDate, decimal::Decimal, hash::Hash, lang::Lang, path::RelPath, span::Span,
};

/// A value with the place where it was written.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Located<T> {
    pub value: T,
    pub span: Span,
}

/// The decoded values of one document or entry, by key.
///
/// Invariant: a key stands here only with a value of the form that its table asks for. Whoever
/// asks, asks with a typed key; a key of another table has no value here.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Fields {
    pub(super) table: &'static Table,
    pub(super) values: LiteMap<&'static str, Located<Value>>,
    /// Keys that were written with a value that did not fit.
    pub(super) unpassend: Vec<&'static str>,
    /// The whole entry.
    pub span: Span,
}

/// What an editor wrote behind a key, read in the form that its table asks for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Value {
    /// Text, id, address, word of a vocabulary.
    Text(String),
    /// A reference, with where it may lead.
    Verweis(String, Verweisziel),
    Prosa(Prosa),
    Flag(bool),
    /// A date; `None` is the word `unbekannt`.
    Datum(Option<PartialDate>),
    Zahl(u32),
    Dezimal(Decimal),
    Betrag(Betrag),
    /// Names and values that another document declares.
    Paare(Vec<Paar>),
    Liste(Vec<Located<Value>>),
    /// An entry of its own; in a box, since it is rare and would make every value larger.
    Tabelle(Box<Fields>),
    Gliederung(Vec<Zweig>),
    /// What the town calls something, level by level.
    Bezeichnung(Vec<Sprachworte>),
}

/// What something costs, as far as anybody knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Betrag {
    /// As much as this.
    Euro(Decimal),
    /// Nobody knows yet.
    Offen,
}

/// A name and a value that another document declares.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Paar {
    pub name: Located<String>,
    /// The value, as written.
    pub wert: Located<String>,
    /// Its language, where values of several stand there.
    pub sprache: Option<Lang>,
}

/// A branch of the Gliederung: an id and what stands below it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Zweig {
    /// The id of a chapter or Handlungsfeld.
    pub id: Located<String>,
    /// The branches below.
    pub unter: Vec<Zweig>,
}

impl Located<Value> {
    /// The values of a list, or the one that it is.
    #[must_use]
    pub fn items(&self) -> &[Self] {
        if let Value::Liste(items) = &self.value { items } else { std::slice::from_ref(self) }
    }
}

impl Fields {
    /// An entry without any values: for a document whose metadata could not be read.
    #[must_use]
    pub fn empty(table: &'static Table) -> Self {
        Self { table, values: LiteMap::new(), unpassend: Vec::new(), span: Span::default() }
    }
}

/// A text that never changes: whoever shows it shares it, and it is hashed once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prosa(Arc<(Textbaum, Hash)>);

impl Deref for Prosa {
    type Target = Textbaum;

    fn deref(&self) -> &Textbaum {
        &self.0.0
    }
}

impl std::hash::Hash for Prosa {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.0.1.hash(state);
    }
}

impl Default for Prosa {
    fn default() -> Self {
        Self::new(Textbaum::default())
    }
}

/// A text: its blocks, and what in it points elsewhere or can be pointed at.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Textbaum {
    /// The file that it stands in.
    pub datei: Option<RelPath>,
    pub blocks: Vec<Block>,
    /// Footnotes in the order of their first mark.
    pub fussnoten: Vec<Fussnote>,
    /// All links, by number.
    pub links: Vec<Link>,
    /// All images, by number.
    pub bilder: Vec<Bild>,
    /// The headings, in order.
    pub ueberschriften: Vec<Ueberschrift>,
    /// The anchors of other places: those that the editors named, and items with a mark.
    pub sprungmarken: BTreeSet<String>,
    /// How many paragraphs have a number; those of entries in YAML have none.
    pub absaetze: u32,
    /// Charts, tables and lists within the text, by number.
    pub einschuebe: Vec<Einschub>,
    /// What its tables and figures are called, in order.
    pub beschriftungen: Vec<Beschriftung>,
}

/// A note at the end of a text, to which marks in it lead.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Fussnote {
    /// How many marks lead to it.
    pub verweise: usize,
    pub blocks: Vec<Block>,
}

/// A link of a text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Link {
    /// Where it wants to go.
    pub target: Target,
    /// Where it stands.
    pub span: Span,
}

/// An image of a text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Bild {
    /// Its file.
    pub target: Target,
    pub alt: String,
    /// Where it stands.
    pub span: Span,
}

/// A heading of a text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Ueberschrift {
    /// 2 to 6.
    pub level: u8,
    /// Unique within the text.
    pub anchor: String,
    pub text: String,
}

impl Prosa {
    /// A text from its tree; hashed here, once.
    pub(super) fn new(baum: Textbaum) -> Self {
        let hash = Hash::of(&baum);
        Self(Arc::new((baum, hash)))
    }

    /// Whether both are one and the same value: read once, not compared.
    #[must_use]
    pub fn is_same(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }

    /// The blocks, followed by those of the footnotes: everything that a reader sees.
    #[must_use]
    pub fn bloecke(&self) -> Cow<'_, [Block]> {
        if self.fussnoten.is_empty() {
            return Cow::Borrowed(&self.blocks);
        }
        let notes = self.fussnoten.iter().flat_map(|it| &it.blocks);
        Cow::Owned(self.blocks.iter().chain(notes).cloned().collect())
    }

    /// Its words without any form: for comparing, not for showing.
    #[must_use]
    pub fn plain_text(&self) -> String {
        let words = self.blocks.iter().filter_map(|block| match &block.kind {
            BlockKind::Absatz(inlines) | BlockKind::Zeile(inlines) => Some(plain_text(inlines)),
            _ => None,
        });
        words.collect::<Vec<_>>().join(" ")
    }

    /// Whether a place with this anchor exists: a heading, a numbered paragraph, or one with a name.
    #[must_use]
    pub fn has_anchor(&self, anchor: &str) -> bool {
        let number = anchor.strip_prefix("abs-").and_then(|it| it.parse::<u32>().ok());
        self.ueberschriften.iter().any(|it| it.anchor == anchor)
            || self.sprungmarken.contains(anchor)
            || number.is_some_and(|number| {
                (1..=self.absaetze).contains(&number) && anchor == format!("abs-{number}")
            })
    }
}

/// A block that is placed into a text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Einschub {
    /// What it shows.
    pub art: Einschubart,
    /// What it says about that.
    pub fields: Fields,
    /// The whole block.
    pub span: Span,
}

/// What a block can show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Einschubart {
    Diagramm,
    /// A table of figures.
    Tabelle,
    /// A list of measures.
    Massnahmen,
    /// A list of tables, figures or works.
    Verzeichnis,
}
