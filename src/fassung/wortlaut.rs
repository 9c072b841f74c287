//! What parts of two versions say, as hashes: without the places where they say it, and without the
//! numbers of their links and images. How closely a text is read is up to its side.

use std::hash::{Hash as StdHash, Hasher};

use super::{
    anzeige::Anzeige,
    einschub,
    worte::{self, Blick, Textseite},
};
use crate::{
    base::{hash::Hash, unsichtbar::gesehen},
    document::{
        block::{Block, BlockKind, Inline, Item},
        html,
        value::{Fields, Prosa, Value},
    },
};

/// Reads what a version says.
#[derive(Clone, Copy, Debug)]
pub struct Leser<'a> {
    /// What the version shows.
    pub anzeige: Anzeige<'a>,
    /// How closely it is read.
    pub blick: Blick,
}

impl Leser<'_> {
    /// What an entry says.
    #[must_use]
    pub fn of_fields(&self, fields: &Fields) -> Hash {
        let keys = fields.table().keys.iter();
        let values = keys.filter_map(|key| Some((key.name, self.of_value(fields.value(key)?))));
        Hash::of(&values.collect::<Vec<_>>())
    }

    /// What a value says.
    #[must_use]
    pub fn of_value(&self, value: &Value) -> Hash {
        match value {
            Value::Prosa(prosa) => self.of_text(prosa),
            Value::Text(text) if self.blick == Blick::Gesehen => Hash::of(&("text", gesehen(text))),
            Value::Text(text) => Hash::of(&("text", text)),
            Value::Liste(items) => {
                Hash::of(&items.iter().map(|it| self.of_value(&it.value)).collect::<Vec<_>>())
            }
            Value::Tabelle(fields) => self.of_fields(fields),
            Value::Paare(pairs) => Hash::of(
                &pairs.iter().map(|it| (&it.name.value, &it.wert.value)).collect::<Vec<_>>(),
            ),
            Value::Verweis(id, _) => Hash::of(&("verweis", self.anzeige.id(id))),
            // The order of chapters is compared by unit.
            Value::Gliederung(_) => Hash::of("gliederung"),
            other => Hash::of(other),
        }
    }

    /// What a text says, footnotes included.
    #[must_use]
    pub fn of_text(&self, prosa: &Prosa) -> Hash {
        let seite = Textseite { blick: self.blick, ..Textseite::new(prosa, self.anzeige) };
        hash(|state| {
            blocks_key(&prosa.blocks, seite, state);
            prosa.fussnoten.iter().for_each(|it| blocks_key(&it.blocks, seite, state));
        })
    }
}

/// What a block of a text says.
#[must_use]
pub fn of_block(block: &Block, seite: Textseite<'_>) -> Hash {
    hash(|state| block_key(block, seite, state))
}

/// What some blocks of a text say.
#[must_use]
pub fn of_blocks(blocks: &[Block], seite: Textseite<'_>) -> Hash {
    hash(|state| blocks_key(blocks, seite, state))
}

/// What an item of a list says.
#[must_use]
pub fn of_item(item: &Item, seite: Textseite<'_>) -> Hash {
    hash(|state| item_key(item, seite, state))
}

/// What running text says, as in the cells of a row.
#[must_use]
pub fn of_cells<'a>(
    cells: &(impl Iterator<Item = &'a [Inline]> + Clone),
    seite: Textseite<'_>,
) -> Hash {
    hash(|state| {
        for cell in cells.clone() {
            0_u8.hash(&mut &mut *state);
            inline_key(cell, seite, state);
        }
    })
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

fn block_key(block: &Block, seite: Textseite<'_>, mut state: &mut dyn Hasher) {
    match &block.kind {
        // Whether a list is tight is no change of its words.
        BlockKind::Absatz(inlines) | BlockKind::Zeile(inlines) => {
            1_u8.hash(&mut state);
            inline_key(inlines, seite, state);
        }
        BlockKind::Ueberschrift { level, inlines, .. } => {
            (2_u8, level).hash(&mut state);
            inline_key(inlines, seite, state);
        }
        BlockKind::Liste { zaehlung, items } => {
            (3_u8, zaehlung.beginn(), items.len()).hash(&mut state);
            items.iter().for_each(|it| item_key(it, seite, state));
        }
        BlockKind::Zitat(blocks) => {
            (4_u8, blocks.len()).hash(&mut state);
            blocks.iter().for_each(|it| block_key(it, seite, state));
        }
        BlockKind::Hinweis(art, blocks) => {
            (5_u8, art, blocks.len()).hash(&mut state);
            blocks.iter().for_each(|it| block_key(it, seite, state));
        }
        // Its language is a detail for programs, and whether it is open one for the eye.
        BlockKind::Huelle(huelle, blocks) => {
            (13_u8, huelle.word(), blocks.len()).hash(&mut state);
            blocks.iter().for_each(|it| block_key(it, seite, state));
        }
        BlockKind::Code { lang, text } => (6_u8, lang, text).hash(&mut state),
        BlockKind::Html(html) => {
            7_u8.hash(&mut state);
            for piece in html::stuecke(html) {
                match piece {
                    html::HtmlStueck::Marke(tag) => (0_u8, tag).hash(&mut state),
                    html::HtmlStueck::Text(text) => (1_u8, seite.lesen(&text)).hash(&mut state),
                }
            }
        }
        BlockKind::Tabelle(table) => {
            // How columns are aligned is no change of what they say.
            (8_u8, table.kopf.len(), table.zeilen.len()).hash(&mut state);
            for cell in table.kopf.iter().chain(table.zeilen.iter().flatten()) {
                0_u8.hash(&mut state);
                inline_key(cell, seite, state);
            }
        }
        BlockKind::Definitionen(definitions) => {
            (9_u8, definitions.len()).hash(&mut state);
            for definition in definitions {
                inline_key(&definition.begriff, seite, state);
                for blocks in &definition.erklaerungen {
                    blocks.len().hash(&mut state);
                    blocks.iter().for_each(|it| block_key(it, seite, state));
                }
            }
        }
        BlockKind::Bild { bild, unterschrift } => {
            let image = seite.text.bilder.get(*bild);
            let image = image.map(|it| (seite.anzeige.bild(&it.target), seite.lesen(&it.alt)));
            (10_u8, image, seite.lesen(unterschrift)).hash(&mut state);
        }
        BlockKind::Trenner => 11_u8.hash(&mut state),
        BlockKind::Einschub(number) => {
            12_u8.hash(&mut state);
            if let Some(einschub) = seite.text.einschuebe.get(*number) {
                einschub.art.hash(&mut state);
                let leser = Leser { anzeige: seite.anzeige, blick: seite.blick };
                leser.of_fields(&einschub.fields).hash(&mut state);
                einschub::gezeigt(einschub, seite.anzeige).hash(&mut state);
            }
        }
    }
}

fn item_key(item: &Item, seite: Textseite<'_>, mut state: &mut dyn Hasher) {
    (item.erledigt, item.blocks.len()).hash(&mut state);
    item.blocks.iter().for_each(|it| block_key(it, seite, state));
}

fn blocks_key(blocks: &[Block], seite: Textseite<'_>, mut state: &mut dyn Hasher) {
    blocks.len().hash(&mut state);
    blocks.iter().for_each(|it| block_key(it, seite, state));
}

fn inline_key(inlines: &[Inline], seite: Textseite<'_>, mut state: &mut dyn Hasher) {
    for wort in worte::worte(inlines) {
        (seite.gesagt(&wort), seite.form(&wort)).hash(&mut state);
    }
}
