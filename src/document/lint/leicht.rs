//! K604, K605: Leichte Sprache has short sentences and no abbreviations (BITV 2.0, Anlage 2 Teil 2 Nr. 5 and 12).

use crate::{
    base::path::RelPath,
    diagnostic::{Code, Diagnostic},
    document::{
        block::{Block, BlockKind, Inline},
        markdown::Prosa,
    },
};

/// The most words of a sentence. The ordinance says "short"; the rules of the Netzwerk Leichte Sprache ask for one statement,
/// and a sentence of more than 15 words hardly holds one.
const MOST_WORDS: usize = 15;

/// Abbreviations that stand without a point.
const KUERZEL: &[&str] =
    &["bzw", "usw", "etc", "ca", "ggf", "evtl", "inkl", "vgl", "u.a", "z.b", "d.h", "i.d.r", "o.ä", "nr", "abs", "str"];

pub(super) fn check(path: &RelPath, prosa: &Prosa, found: &mut Vec<Diagnostic>) {
    for block in prosa.bloecke().iter() {
        in_block(path, block, found);
    }
}

fn in_block(path: &RelPath, block: &Block, found: &mut Vec<Diagnostic>) {
    match &block.kind {
        BlockKind::Absatz(inlines) | BlockKind::Zeile(inlines) | BlockKind::Ueberschrift { inlines, .. } => {
            in_text(path, block, &words(inlines), found);
        }
        BlockKind::Liste { items, .. } => {
            items.iter().flat_map(|it| &it.blocks).for_each(|it| in_block(path, it, found));
        }
        BlockKind::Zitat(blocks) | BlockKind::Hinweis(_, blocks) => {
            blocks.iter().for_each(|it| in_block(path, it, found));
        }
        _ => {}
    }
}

fn in_text(path: &RelPath, block: &Block, text: &str, found: &mut Vec<Diagnostic>) {
    let abbreviation = abbreviations(text).next();
    if let Some(word) = abbreviation {
        found.push(Diagnostic::new(Code::LeichteSpracheKuerzel, path, block.span).with("wert", word));
        // Its points would be taken for the ends of sentences.
        return;
    }
    for sentence in text.split(['.', '!', '?', ':', ';']) {
        let count = sentence.split_whitespace().filter(|it| it.contains(char::is_alphanumeric)).count();
        if count > MOST_WORDS {
            let begin: Vec<&str> = sentence.split_whitespace().take(5).collect();
            let finding = Diagnostic::new(Code::LeichteSpracheSatz, path, block.span).with("wert", begin.join(" "));
            found.push(finding.with("worte", count).with("grenze", MOST_WORDS));
        }
    }
}

fn abbreviations(text: &str) -> impl Iterator<Item = &str> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let spaced = words.windows(2).find_map(|it| {
        let short = |word: &str| {
            word.strip_suffix('.').is_some_and(|it| it.chars().count() == 1 && it.chars().all(char::is_alphabetic))
        };
        (short(it[0]) && short(it[1])).then_some(it[0])
    });
    let known = words.into_iter().find(|word| {
        let bare = word.trim_matches(|it: char| !it.is_alphanumeric()).to_lowercase();
        // "Abs" or "Str" without a point could be a word; with one it is cut short.
        let pointed = word.ends_with('.') || word.contains('.');
        KUERZEL.contains(&bare.as_str()) && (pointed || matches!(bare.as_str(), "bzw" | "usw" | "etc" | "ggf" | "evtl"))
    });
    known.or(spaced).into_iter()
}

fn words(inlines: &[Inline]) -> String {
    super::super::block::plain_text(inlines)
}
