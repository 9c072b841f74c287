//! Two texts, block by block and word by word: a table by cell, a list by item, a quotation by what
//! stands in it. Exact: the old text can be read back from the comparison, and the new one too.

use std::hash::{Hash as StdHash, Hasher};

use super::{
    abgleich::{Merkmal, Paar, paare},
    worte::{self, Lauf, Wort},
};
use crate::{
    base::hash::Hash,
    document::{
        block::{Block, BlockKind, Inline, Item, Tabelle},
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
    pub paar: Paar,
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
pub fn vergleiche(alt: &Prosa, neu: &Prosa) -> Folge {
    if alt.ist_dieselbe(neu) {
        let same = |at| Schritt { paar: Paar::Gleich(at, at), innen: None };
        return Folge((0..alt.bloecke().len()).map(same).collect());
    }
    blocks(&alt.bloecke(), alt, &neu.bloecke(), neu)
}

impl Folge {
    /// Whether nothing changed.
    #[must_use]
    pub fn ist_gleich(&self) -> bool {
        self.0.iter().all(|it| matches!(it.paar, Paar::Gleich(..)))
    }

    /// How many changes people would count.
    #[must_use]
    pub fn anzahl(&self) -> usize {
        // Something that moved is one change, shown at two places.
        self.0.iter().filter(|it| !matches!(it.paar, Paar::Gleich(..) | Paar::Fort(..))).count()
    }
}

fn blocks(alt: &[Block], alt_in: &Prosa, neu: &[Block], neu_in: &Prosa) -> Folge {
    let marks = |blocks: &[Block], prosa: &Prosa| {
        blocks.iter().map(|it| block_mark(it, prosa)).collect::<Vec<_>>()
    };
    let pairs = paare(&marks(alt, alt_in), &marks(neu, neu_in));
    steps(pairs, |left, right| block(&alt[left], alt_in, &neu[right], neu_in))
}

fn steps(pairs: Vec<Paar>, within: impl Fn(usize, usize) -> Option<Innen>) -> Folge {
    let step = |paar| {
        let innen = match paar {
            Paar::Anders(left, right) | Paar::Her(left, right) => within(left, right),
            _ => None,
        };
        Schritt { paar, innen }
    };
    Folge(pairs.into_iter().map(step).collect())
}

/// What changed inside a block; none if nothing did.
fn block(alt: &Block, alt_in: &Prosa, neu: &Block, neu_in: &Prosa) -> Option<Innen> {
    if key(alt, alt_in) == key(neu, neu_in) {
        return None;
    }
    Some(match (&alt.kind, &neu.kind) {
        (
            BlockKind::Absatz(old) | BlockKind::Zeile(old),
            BlockKind::Absatz(new) | BlockKind::Zeile(new),
        )
        | (
            BlockKind::Ueberschrift { inlines: old, .. },
            BlockKind::Ueberschrift { inlines: new, .. },
        ) => Innen::Text(worte::vergleiche(old, alt_in, new, neu_in)),
        (BlockKind::Zitat(old), BlockKind::Zitat(new)) => {
            Innen::Bloecke(blocks(old, alt_in, new, neu_in))
        }
        (BlockKind::Hinweis(one, old), BlockKind::Hinweis(other, new)) if one == other => {
            Innen::Bloecke(blocks(old, alt_in, new, neu_in))
        }
        (
            BlockKind::Liste { start: one, items: old },
            BlockKind::Liste { start: other, items: new },
        ) if one.is_some() == other.is_some() => Innen::Liste(items(old, alt_in, new, neu_in)),
        (BlockKind::Tabelle(old), BlockKind::Tabelle(new)) if old.kopf.len() == new.kopf.len() => {
            table(old, alt_in, new, neu_in)
        }
        _ => Innen::Ganz,
    })
}

fn items(alt: &[Item], alt_in: &Prosa, neu: &[Item], neu_in: &Prosa) -> Folge {
    let marks = |items: &[Item], prosa: &Prosa| -> Vec<Merkmal> {
        items.iter().map(|it| mark(0, |state| item_key(it, prosa, state), item_words(it))).collect()
    };
    let pairs = paare(&marks(alt, alt_in), &marks(neu, neu_in));
    steps(pairs, |left, right| {
        let (left, right) = (&alt[left], &neu[right]);
        // A box that was ticked is a change of the whole item.
        if left.erledigt != right.erledigt {
            return Some(Innen::Ganz);
        }
        let inner = blocks(&left.blocks, alt_in, &right.blocks, neu_in);
        (!inner.ist_gleich()).then_some(Innen::Bloecke(inner))
    })
}

fn table(alt: &Tabelle, alt_in: &Prosa, neu: &Tabelle, neu_in: &Prosa) -> Innen {
    let cells = |old: &[Vec<Inline>], new: &[Vec<Inline>]| -> Vec<Vec<Lauf>> {
        let pairs = (0..old.len().max(new.len())).map(|at| {
            let cell = |row: &[Vec<Inline>]| row.get(at).cloned().unwrap_or_default();
            worte::vergleiche(&cell(old), alt_in, &cell(new), neu_in)
        });
        pairs.collect()
    };
    let marks = |rows: &[Vec<Vec<Inline>>], prosa: &Prosa| -> Vec<Merkmal> {
        let row_mark = |row: &Vec<Vec<Inline>>| {
            let words = row.iter().flat_map(|it| short_words(it)).collect();
            mark(0, |state| row.iter().for_each(|it| inline_key(it, prosa, state)), words)
        };
        rows.iter().map(row_mark).collect()
    };
    let pairs = paare(&marks(&alt.zeilen, alt_in), &marks(&neu.zeilen, neu_in));
    let rows = steps(pairs, |left, right| {
        Some(Innen::Zellen(cells(&alt.zeilen[left], &neu.zeilen[right])))
    });
    Innen::Tabelle(cells(&alt.kopf, &neu.kopf), rows)
}

fn block_mark(block: &Block, prosa: &Prosa) -> Merkmal {
    let mut words = Vec::new();
    block_words(block, &mut words);
    words.sort_unstable();
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
    Merkmal { schluessel: key(block, prosa), art: kind, worte: words }
}

fn mark(art: u8, write: impl Fn(&mut dyn Hasher), mut worte: Vec<u64>) -> Merkmal {
    worte.sort_unstable();
    Merkmal { schluessel: Hash::of(&Written(&write)), art, worte }
}

/// Whatever a function writes, as something that can be hashed.
struct Written<'a>(&'a dyn Fn(&mut dyn Hasher));

impl StdHash for Written<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.0)(state);
    }
}

/// What a block says, without places and numbers.
fn key(block: &Block, prosa: &Prosa) -> Hash {
    Hash::of(&Written(&|state| block_key(block, prosa, state)))
}

/// What a text says, without places and numbers.
pub(super) fn text_key(prosa: &Prosa) -> Hash {
    Hash::of(&Written(&|state| prosa.bloecke().iter().for_each(|it| block_key(it, prosa, state))))
}

fn block_key(block: &Block, prosa: &Prosa, mut state: &mut dyn Hasher) {
    match &block.kind {
        // Whether a list is tight is no change of its words.
        BlockKind::Absatz(inlines) | BlockKind::Zeile(inlines) => {
            1_u8.hash(&mut state);
            inline_key(inlines, prosa, state);
        }
        BlockKind::Ueberschrift { level, inlines, .. } => {
            (2_u8, level).hash(&mut state);
            inline_key(inlines, prosa, state);
        }
        BlockKind::Liste { start, items } => {
            (3_u8, start, items.len()).hash(&mut state);
            items.iter().for_each(|it| item_key(it, prosa, state));
        }
        BlockKind::Zitat(blocks) => {
            (4_u8, blocks.len()).hash(&mut state);
            blocks.iter().for_each(|it| block_key(it, prosa, state));
        }
        BlockKind::Hinweis(art, blocks) => {
            (5_u8, art, blocks.len()).hash(&mut state);
            blocks.iter().for_each(|it| block_key(it, prosa, state));
        }
        BlockKind::Code { lang, text } => (6_u8, lang, text).hash(&mut state),
        BlockKind::Html(html) => (7_u8, html).hash(&mut state),
        BlockKind::Tabelle(table) => {
            // How columns are aligned is no change of what they say.
            (8_u8, table.kopf.len(), table.zeilen.len()).hash(&mut state);
            for cell in table.kopf.iter().chain(table.zeilen.iter().flatten()) {
                0_u8.hash(&mut state);
                inline_key(cell, prosa, state);
            }
        }
        BlockKind::Definitionen(definitions) => {
            (9_u8, definitions.len()).hash(&mut state);
            for definition in definitions {
                inline_key(&definition.begriff, prosa, state);
                for blocks in &definition.erklaerungen {
                    blocks.len().hash(&mut state);
                    blocks.iter().for_each(|it| block_key(it, prosa, state));
                }
            }
        }
        BlockKind::Bild { bild, unterschrift } => {
            let image = prosa.bilder.get(*bild).map(|it| (&it.target, &it.alt));
            (10_u8, image, unterschrift).hash(&mut state);
        }
        BlockKind::Trenner => 11_u8.hash(&mut state),
        BlockKind::Einschub(number) => {
            12_u8.hash(&mut state);
            if let Some(einschub) = prosa.einschuebe.get(*number) {
                einschub.art.hash(&mut state);
                super::felder::schluessel(&einschub.fields).hash(&mut state);
            }
        }
    }
}

fn item_key(item: &Item, prosa: &Prosa, mut state: &mut dyn Hasher) {
    (item.erledigt, item.blocks.len()).hash(&mut state);
    item.blocks.iter().for_each(|it| block_key(it, prosa, state));
}

fn inline_key(inlines: &[Inline], prosa: &Prosa, mut state: &mut dyn Hasher) {
    for wort in worte::worte(inlines) {
        worte::schluessel(&wort, prosa).hash(&mut state);
    }
}

fn block_words(block: &Block, words: &mut Vec<u64>) {
    match &block.kind {
        BlockKind::Absatz(inlines)
        | BlockKind::Zeile(inlines)
        | BlockKind::Ueberschrift { inlines, .. } => {
            words.extend(short_words(inlines));
        }
        BlockKind::Liste { items, .. } => words.extend(items.iter().flat_map(item_words)),
        BlockKind::Zitat(blocks) | BlockKind::Hinweis(_, blocks) => {
            blocks.iter().for_each(|it| block_words(it, words));
        }
        BlockKind::Code { text, .. } | BlockKind::Html(text) => {
            words.extend(text.split_whitespace().map(short))
        }
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
    let word = |it: &Wort| match &it.inhalt {
        worte::Inhalt::Text(text) if text.starts_with(char::is_alphanumeric) => Some(short(text)),
        _ => None,
    };
    worte::worte(inlines).iter().filter_map(word).collect()
}

/// The first bytes of a hash: enough to tell words of one text apart.
fn short(word: &str) -> u64 {
    Hash::of_bytes(word.as_bytes()).number()
}
