//! Two texts, block by block and word by word: a table by cell, a list by item, a quotation by what
//! stands in it. Exact: the old text can be read back from the comparison, and the new one too.

use std::hash::Hash as StdHash;

use super::{
    naehe::Merkmal,
    worte::{self, Ausschnitt, Lauf, Wort},
    wortlaut,
    zuordnung::{Zuordnung, pair},
};
use crate::{
    base::hash::Hash,
    document::{
        block::{Block, BlockKind, Inline, Item, Texttabelle},
        value::Prosa,
    },
};

/// The blocks of two texts side by side, in reading order.
#[derive(Clone, Debug, Default, PartialEq, Eq, StdHash)]
pub struct Folge(pub Vec<Schritt>);

/// A pair of blocks, items or rows, with what changed inside.
#[derive(Clone, Debug, PartialEq, Eq, StdHash)]
pub struct Schritt {
    /// What became of it.
    pub paar: Zuordnung,
    /// What changed inside; only of a changed or moved one.
    pub innen: Option<Innen>,
}

/// What changed inside a part.
#[derive(Clone, Debug, PartialEq, Eq, StdHash)]
pub enum Innen {
    /// Running text.
    Text(Vec<Lauf>),
    /// The blocks of a quotation, a note, a list item.
    Bloecke(Folge),
    /// The items of a list.
    Liste(Folge),
    /// Head and rows of a table with the same columns.
    Tabelle(Vec<Vec<Lauf>>, Folge),
    /// The cells of a row.
    Zellen(Vec<Vec<Lauf>>),
    /// All of it: the old one went, the new one came.
    Ganz,
}

/// Compares two texts, footnotes included: positions are those of [`Prosa::bloecke`].
#[must_use]
pub fn compare(alt: &Prosa, neu: &Prosa) -> Folge {
    if alt.is_same(neu) {
        let same = |at| Schritt { paar: Zuordnung::Gleich(at, at), innen: None };
        return Folge((0..alt.bloecke().len()).map(same).collect());
    }
    blocks(
        Ausschnitt { teil: &*alt.bloecke(), text: alt },
        Ausschnitt { teil: &*neu.bloecke(), text: neu },
    )
}

impl Folge {
    /// Whether nothing changed.
    #[must_use]
    pub fn is_unchanged(&self) -> bool {
        self.0.iter().all(|it| matches!(it.paar, Zuordnung::Gleich(..)))
    }

    /// How many changes people would count.
    #[must_use]
    pub fn anzahl(&self) -> usize {
        // Something that moved is one change, shown at two places.
        self.0
            .iter()
            .filter(|it| !matches!(it.paar, Zuordnung::Gleich(..) | Zuordnung::Fort(..)))
            .count()
    }
}

fn blocks(alt: Ausschnitt<'_, [Block]>, neu: Ausschnitt<'_, [Block]>) -> Folge {
    let marks = |blocks: Ausschnitt<'_, [Block]>| {
        blocks.teil.iter().map(|it| block_mark(it, blocks.text)).collect::<Vec<_>>()
    };
    let pairs = pair(&marks(alt), &marks(neu));
    steps(pairs, |left, right| block(alt.only(&alt.teil[left]), neu.only(&neu.teil[right])))
}

fn steps(pairs: Vec<Zuordnung>, within: impl Fn(usize, usize) -> Option<Innen>) -> Folge {
    let step = |paar| {
        let innen = match paar {
            Zuordnung::Anders(left, right) | Zuordnung::Her(left, right) => within(left, right),
            _ => None,
        };
        Schritt { paar, innen }
    };
    Folge(pairs.into_iter().map(step).collect())
}

/// What changed inside a block; none if nothing did.
fn block(alt: Ausschnitt<'_, Block>, neu: Ausschnitt<'_, Block>) -> Option<Innen> {
    if wortlaut::of_block(alt.teil, alt.text) == wortlaut::of_block(neu.teil, neu.text) {
        return None;
    }
    Some(match (&alt.teil.kind, &neu.teil.kind) {
        (
            BlockKind::Absatz(old) | BlockKind::Zeile(old),
            BlockKind::Absatz(new) | BlockKind::Zeile(new),
        )
        | (
            BlockKind::Ueberschrift { inlines: old, .. },
            BlockKind::Ueberschrift { inlines: new, .. },
        ) => Innen::Text(worte::compare(alt.only(&**old), neu.only(&**new))),
        (BlockKind::Zitat(old), BlockKind::Zitat(new)) => {
            Innen::Bloecke(blocks(alt.only(&**old), neu.only(&**new)))
        }
        (BlockKind::Hinweis(one, old), BlockKind::Hinweis(other, new)) if one == other => {
            Innen::Bloecke(blocks(alt.only(&**old), neu.only(&**new)))
        }
        (
            BlockKind::Liste { start: one, items: old },
            BlockKind::Liste { start: other, items: new },
        ) if one.is_some() == other.is_some() => {
            Innen::Liste(items(alt.only(&**old), neu.only(&**new)))
        }
        (BlockKind::Tabelle(old), BlockKind::Tabelle(new)) if old.kopf.len() == new.kopf.len() => {
            table(alt.only(old), neu.only(new))
        }
        _ => Innen::Ganz,
    })
}

fn items(alt: Ausschnitt<'_, [Item]>, neu: Ausschnitt<'_, [Item]>) -> Folge {
    let marks = |items: Ausschnitt<'_, [Item]>| -> Vec<Merkmal> {
        let one = |item: &Item| mark(0, wortlaut::of_item(item, items.text), item_words(item));
        items.teil.iter().map(one).collect()
    };
    let pairs = pair(&marks(alt), &marks(neu));
    steps(pairs, |left, right| {
        let (left, right) = (&alt.teil[left], &neu.teil[right]);
        // A box that was ticked is a change of the whole item.
        if left.erledigt != right.erledigt {
            return Some(Innen::Ganz);
        }
        let inner = blocks(alt.only(&*left.blocks), neu.only(&*right.blocks));
        (!inner.is_unchanged()).then_some(Innen::Bloecke(inner))
    })
}

fn table(alt: Ausschnitt<'_, Texttabelle>, neu: Ausschnitt<'_, Texttabelle>) -> Innen {
    let cells = |old: &[Vec<Inline>], new: &[Vec<Inline>]| -> Vec<Vec<Lauf>> {
        let pairs = (0..old.len().max(new.len())).map(|at| {
            let cell = |row: &[Vec<Inline>]| row.get(at).cloned().unwrap_or_default();
            worte::compare(alt.only(&*cell(old)), neu.only(&*cell(new)))
        });
        pairs.collect()
    };
    let marks = |rows: &[Vec<Vec<Inline>>], prosa: &Prosa| -> Vec<Merkmal> {
        let row_mark = |row: &Vec<Vec<Inline>>| {
            let words = row.iter().flat_map(|it| short_words(it)).collect();
            mark(0, wortlaut::of_row(row, prosa), words)
        };
        rows.iter().map(row_mark).collect()
    };
    let pairs = pair(&marks(&alt.teil.zeilen, alt.text), &marks(&neu.teil.zeilen, neu.text));
    let rows = steps(pairs, |left, right| {
        Some(Innen::Zellen(cells(&alt.teil.zeilen[left], &neu.teil.zeilen[right])))
    });
    Innen::Tabelle(cells(&alt.teil.kopf, &neu.teil.kopf), rows)
}

fn block_mark(block: &Block, prosa: &Prosa) -> Merkmal {
    let mut words = Vec::new();
    block_words(block, &mut words);
    let kind = match &block.kind {
        BlockKind::Absatz(_) | BlockKind::Zeile(_) => 1,
        BlockKind::Ueberschrift { .. } => 2,
        BlockKind::Liste { .. } => 3,
        BlockKind::Zitat(_) => 4,
        BlockKind::Hinweis(..) => 5,
        BlockKind::Code { .. } => 6,
        BlockKind::Html(_) => 7,
        BlockKind::Tabelle(_) => 8,
        BlockKind::Definitionen(_) => 9,
        BlockKind::Bild { .. } => 10,
        BlockKind::Trenner => 11,
        BlockKind::Einschub(_) => 12,
    };
    mark(kind, wortlaut::of_block(block, prosa), words)
}

fn mark(art: u8, schluessel: Hash, mut worte: Vec<u64>) -> Merkmal {
    worte.sort_unstable();
    Merkmal { schluessel, art, worte }
}

fn block_words(block: &Block, words: &mut Vec<u64>) {
    match &block.kind {
        BlockKind::Absatz(inlines) | BlockKind::Zeile(inlines) => {
            words.extend(short_words(inlines));
        }
        BlockKind::Ueberschrift { inlines, .. } => words.extend(without_number(inlines)),
        BlockKind::Liste { items, .. } => words.extend(items.iter().flat_map(item_words)),
        BlockKind::Zitat(blocks) | BlockKind::Hinweis(_, blocks) => {
            blocks.iter().for_each(|it| block_words(it, words));
        }
        BlockKind::Code { text, .. } => words.extend(text.split_whitespace().map(short)),
        BlockKind::Html(html) => words.extend(html.as_str().split_whitespace().map(short)),
        BlockKind::Tabelle(table) => {
            words.extend(
                table
                    .kopf
                    .iter()
                    .chain(table.zeilen.iter().flatten())
                    .flat_map(|it| short_words(it)),
            );
        }
        BlockKind::Definitionen(definitions) => {
            for definition in definitions {
                words.extend(short_words(&definition.begriff));
                definition.erklaerungen.iter().flatten().for_each(|it| block_words(it, words));
            }
        }
        BlockKind::Bild { .. } | BlockKind::Trenner | BlockKind::Einschub(_) => {}
    }
}

fn item_words(item: &Item) -> Vec<u64> {
    let mut words = Vec::new();
    item.blocks.iter().for_each(|it| block_words(it, &mut words));
    words
}

fn short_words(inlines: &[Inline]) -> Vec<u64> {
    let all = worte::worte(inlines);
    all.iter().filter_map(spoken).map(short).collect()
}

/// The words of a heading but for the number in front of it: that moves on with every heading that
/// comes before, and says nothing of what the heading is about.
fn without_number(inlines: &[Inline]) -> Vec<u64> {
    let all = worte::worte(inlines);
    let words: Vec<&str> = all.iter().filter_map(spoken).collect();
    let number = |word: &&&str| word.chars().all(|it| it.is_ascii_digit() || it == '.');
    let numbers = words.iter().take_while(number).count();
    // One that is nothing but a number, such as a year, is about that.
    let from = if numbers < words.len() { numbers } else { 0 };
    words[from..].iter().map(|word| short(word)).collect()
}

/// A word that people would say.
fn spoken(word: &Wort) -> Option<&str> {
    match &word.inhalt {
        worte::Wortinhalt::Text(text) if text.starts_with(char::is_alphanumeric) => Some(text),
        _ => None,
    }
}

/// The first bytes of a hash: enough to tell words of one text apart.
fn short(word: &str) -> u64 {
    Hash::of_bytes(word.as_bytes()).number()
}
