//! What tells the parts of a text from each other, and by which words they are known again.

use super::{
    naehe::Merkmal,
    worte::{Textseite, Wort, worte},
    wortlaut,
};
use crate::{
    base::hash::Hash,
    document::{
        block::{Block, BlockKind, Inline, Item},
        html,
        value::Fussnote,
    },
};

/// A part by its kind, its key and its words.
#[must_use]
pub fn mark(art: u8, schluessel: Hash, mut worte: Vec<u64>) -> Merkmal {
    worte.sort_unstable();
    Merkmal { schluessel, art, worte, hat_teile: false }
}

/// A block. What can be versions of each other is of one kind: a paragraph may become a heading, a
/// quotation a note.
#[must_use]
pub fn block_mark(block: &Block, seite: Textseite<'_>) -> Merkmal {
    let mut words = Vec::new();
    block_words(block, &mut words);
    let art = match &block.kind {
        BlockKind::Absatz(_) | BlockKind::Zeile(_) | BlockKind::Ueberschrift { .. } => 1,
        BlockKind::Liste { .. } => 3,
        BlockKind::Zitat(_) | BlockKind::Hinweis(..) | BlockKind::Huelle(..) => 4,
        BlockKind::Code { .. } => 6,
        BlockKind::Html(_) => 7,
        BlockKind::Tabelle(_) => 8,
        BlockKind::Definitionen(_) => 9,
        BlockKind::Bild { bild, unterschrift } => {
            // One that has another caption is known by what it shows, and the other way round.
            words.extend(unterschrift.split_whitespace().map(short));
            if let Some(image) = seite.text.bilder.get(*bild) {
                words.push(seite.anzeige.bild(&image.target).number());
                words.push(Hash::of(&image.target).number());
                words.extend(image.alt.split_whitespace().map(short));
            }
            10
        }
        BlockKind::Trenner => 11,
        BlockKind::Einschub(number) => {
            if let Some(einschub) = seite.text.einschuebe.get(*number) {
                let shown = super::einschub::gezeigt(einschub, seite.anzeige);
                words.push(Hash::of(&einschub.art).number());
                for (at, key) in einschub.fields.table().keys.iter().enumerate() {
                    if let Some(value) = einschub.fields.value(key) {
                        words.push(Hash::of(&(at, value)).number());
                    }
                }
                let rows = shown.iter().flat_map(|it| it.tabelle.zeilen.iter());
                words.extend(rows.flatten().flat_map(|it| short_words(it)));
            }
            12
        }
    };
    let hat_teile = matches!(block.kind, BlockKind::Liste { .. } | BlockKind::Definitionen(_));
    Merkmal { hat_teile, ..mark(art, wortlaut::of_block(block, seite), words) }
}

/// An item of a list.
#[must_use]
pub fn item_mark(item: &Item, seite: Textseite<'_>) -> Merkmal {
    mark(0, wortlaut::of_item(item, seite), item_words(item))
}

/// A footnote.
#[must_use]
pub fn note_mark(note: &Fussnote, seite: Textseite<'_>) -> Merkmal {
    let mut words = Vec::new();
    note.blocks.iter().for_each(|it| block_words(it, &mut words));
    mark(0, wortlaut::of_blocks(&note.blocks, seite), words)
}

/// Adds the words by which a block is known again.
pub fn block_words(block: &Block, words: &mut Vec<u64>) {
    match &block.kind {
        BlockKind::Absatz(inlines) | BlockKind::Zeile(inlines) => {
            words.extend(short_words(inlines));
        }
        BlockKind::Ueberschrift { inlines, .. } => words.extend(without_number(inlines)),
        BlockKind::Liste { items, .. } => words.extend(items.iter().flat_map(item_words)),
        BlockKind::Zitat(blocks) | BlockKind::Hinweis(_, blocks) | BlockKind::Huelle(_, blocks) => {
            blocks.iter().for_each(|it| block_words(it, words));
        }
        BlockKind::Code { text, .. } => words.extend(text.split_whitespace().map(short)),
        BlockKind::Html(html) => words.extend(html::worte(html).split_whitespace().map(short)),
        BlockKind::Tabelle(table) => {
            let cells = table.kopf.iter().chain(table.zeilen.iter().flatten());
            words.extend(cells.flat_map(|it| short_words(it)));
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

/// The words of running text.
#[must_use]
pub fn short_words(inlines: &[Inline]) -> Vec<u64> {
    worte(inlines).iter().filter_map(Wort::gesprochen).map(short).collect()
}

/// The words of a heading but for the number in front of it: that moves on with every heading that
/// comes before, and says nothing of what the heading is about.
fn without_number(inlines: &[Inline]) -> Vec<u64> {
    let all = worte(inlines);
    let words: Vec<&str> = all.iter().filter_map(Wort::gesprochen).collect();
    let number = |word: &&&str| word.chars().all(|it| it.is_ascii_digit() || it == '.');
    let numbers = words.iter().take_while(number).count();
    // One that is nothing but a number, such as a year, is about that.
    let from = if numbers < words.len() { numbers } else { 0 };
    words[from..].iter().map(|word| short(word)).collect()
}

/// The first bytes of a hash: enough to tell words of one text apart.
#[must_use]
pub fn short(word: &str) -> u64 {
    Hash::of_bytes(crate::base::unsichtbar::gesehen(word).as_bytes()).number()
}
