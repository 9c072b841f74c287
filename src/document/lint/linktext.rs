//! K324: "hier" says nothing about where a link leads; many people read only the links of a page
//! (WCAG 2.4.4).

use super::source::Lint;
use crate::{
    diagnostic::{Code, Diagnostic},
    document::{
        block::{Block, BlockKind, Inline, plain_text},
        value::Prosa,
    },
};

const EMPTY_WORDS: &[&str] = &[
    "hier",
    "hier klicken",
    "klicken sie hier",
    "klick",
    "link",
    "dieser link",
    "mehr",
    "weiter",
    "weiterlesen",
    "siehe hier",
    "here",
    "click here",
    "more",
    "read more",
];

pub(super) fn check(lint: &mut Lint<'_>, prosa: &Prosa) {
    let mut links = Vec::new();
    let notes = prosa.fussnoten.iter().flat_map(|it| &it.blocks);
    prosa.blocks.iter().chain(notes).for_each(|it| in_block(it, &mut links));
    for (number, text) in links {
        let words = text.trim().trim_end_matches(['.', '…', '!', ':', ' ']).to_lowercase();
        if EMPTY_WORDS.contains(&words.as_str()) {
            let span = prosa.links[number].span;
            lint.found
                .push(Diagnostic::new(Code::LinktextLeer, lint.path, span).with("wert", text));
        }
    }
}

fn in_block(block: &Block, links: &mut Vec<(usize, String)>) {
    match &block.kind {
        BlockKind::Absatz(inlines)
        | BlockKind::Zeile(inlines)
        | BlockKind::Ueberschrift { inlines, .. } => {
            in_inlines(inlines, links);
        }
        BlockKind::Liste { items, .. } => {
            items.iter().flat_map(|it| &it.blocks).for_each(|it| in_block(it, links));
        }
        BlockKind::Zitat(blocks) | BlockKind::Hinweis(_, blocks) | BlockKind::Huelle(_, blocks) => {
            blocks.iter().for_each(|it| in_block(it, links));
        }
        BlockKind::Tabelle(table) => {
            table.zeilen.iter().flatten().chain(&table.kopf).for_each(|it| in_inlines(it, links));
        }
        BlockKind::Definitionen(definitions) => {
            for definition in definitions {
                in_inlines(&definition.begriff, links);
                definition.erklaerungen.iter().flatten().for_each(|it| in_block(it, links));
            }
        }
        BlockKind::Code { .. }
        | BlockKind::Html(_)
        | BlockKind::Bild { .. }
        | BlockKind::Trenner
        | BlockKind::Einschub(_) => {}
    }
}

fn in_inlines(inlines: &[Inline], links: &mut Vec<(usize, String)>) {
    for inline in inlines {
        match inline {
            Inline::Link { link, inlines } => links.push((*link, plain_text(inlines))),
            Inline::Betont(inlines)
            | Inline::Stark(inlines)
            | Inline::Durchgestrichen(inlines)
            | Inline::Element { inlines, .. } => {
                in_inlines(inlines, links);
            }
            _ => {}
        }
    }
}
