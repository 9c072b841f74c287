//! What parts of two versions say, as hashes: without the places where they say it, and without the
//! numbers of their links and images. What says the same counts as unchanged.

use std::hash::{Hash as StdHash, Hasher};

use super::worte;
use crate::{
    base::hash::Hash,
    document::{
        block::{Block, BlockKind, Inline, Item},
        value::{Fields, Prosa, Value},
    },
};

/// What an entry says.
#[must_use]
pub fn of_fields(fields: &Fields) -> Hash {
    let values =
        fields.table().keys.iter().filter_map(|key| Some((key.name, of_value(fields.value(key)?))));
    Hash::of(&values.collect::<Vec<_>>())
}

/// What a value says.
#[must_use]
pub fn of_value(value: &Value) -> Hash {
    match value {
        Value::Prosa(prosa) => of_text(prosa),
        Value::Liste(items) => {
            Hash::of(&items.iter().map(|it| of_value(&it.value)).collect::<Vec<_>>())
        }
        Value::Tabelle(fields) => of_fields(fields),
        Value::Paare(pairs) => {
            Hash::of(&pairs.iter().map(|it| (&it.name.value, &it.wert.value)).collect::<Vec<_>>())
        }
        Value::Verweis(id, _) => Hash::of(&("verweis", id)),
        // The order of chapters is compared by unit.
        Value::Gliederung(_) => Hash::of("gliederung"),
        other => Hash::of(other),
    }
}

/// What a text says.
#[must_use]
pub fn of_text(prosa: &Prosa) -> Hash {
    hash(|state| prosa.bloecke().iter().for_each(|it| block_key(it, prosa, state)))
}

/// What a block of a text says.
#[must_use]
pub fn of_block(block: &Block, prosa: &Prosa) -> Hash {
    hash(|state| block_key(block, prosa, state))
}

/// What an item of a list says.
#[must_use]
pub fn of_item(item: &Item, prosa: &Prosa) -> Hash {
    hash(|state| item_key(item, prosa, state))
}

/// What a row of a table says.
#[must_use]
pub fn of_row(cells: &[Vec<Inline>], prosa: &Prosa) -> Hash {
    hash(|state| cells.iter().for_each(|it| inline_key(it, prosa, state)))
}

fn hash(write: impl Fn(&mut dyn Hasher)) -> Hash {
    Hash::of(&Written(&write))
}

/// Whatever a function writes, as something that can be hashed.
struct Written<'a>(&'a dyn Fn(&mut dyn Hasher));

impl StdHash for Written<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.0)(state);
    }
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
                of_fields(&einschub.fields).hash(&mut state);
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
