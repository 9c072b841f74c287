//! K604, K605: Leichte Sprache has short sentences and no abbreviations (BITV 2.0, Anlage 2 Teil 2
//! Nr. 5 and 12).

use crate::{
    base::path::RelPath,
    diagnostic::{Code, Diagnostic},
    document::{
        block::{Block, BlockKind, Inline},
        value::Prosa,
    },
};

/// The most words of a sentence. The ordinance says "short"; the rules of the Netzwerk Leichte
/// Sprache ask for one statement, and a sentence of more than 15 words hardly holds one.
const MOST_WORDS: usize = 15;

/// Abbreviations that stand without a point.
const KUERZEL: &[&str] = &[
    "bzw", "usw", "etc", "ca", "ggf", "evtl", "inkl", "vgl", "u.a", "z.b", "d.h", "i.d.r", "o.ä",
    "nr", "abs", "str", "tel", "bzgl", "mio", "mrd", "mwst",
];

pub(super) fn check(path: &RelPath, prosa: &Prosa, found: &mut Vec<Diagnostic>) {
    for block in prosa.bloecke().iter() {
        in_block(path, block, found);
    }
}

fn in_block(path: &RelPath, block: &Block, found: &mut Vec<Diagnostic>) {
    match &block.kind {
        BlockKind::Absatz(inlines)
        | BlockKind::Zeile(inlines)
        | BlockKind::Ueberschrift { inlines, .. } => {
            in_text(path, block, &words(inlines), found);
        }
        BlockKind::Liste { items, .. } => {
            items.iter().flat_map(|it| &it.blocks).for_each(|it| in_block(path, it, found));
        }
        BlockKind::Zitat(blocks) | BlockKind::Hinweis(_, blocks) | BlockKind::Huelle(_, blocks) => {
            blocks.iter().for_each(|it| in_block(path, it, found));
        }
        _ => {}
    }
}

fn in_text(path: &RelPath, block: &Block, text: &str, found: &mut Vec<Diagnostic>) {
    if let Some(word) = abbreviation(text) {
        found.push(
            Diagnostic::new(Code::LeichteSpracheKuerzel, path, block.span).with("wert", word),
        );
    }
    // The points of abbreviations are no ends of sentences.
    let whole: Vec<&str> = text
        .split_whitespace()
        .map(|it| if is_short(it) { it.trim_end_matches('.') } else { it })
        .collect();
    for sentence in whole.join(" ").split(['.', '!', '?', ':', ';']) {
        let count =
            sentence.split_whitespace().filter(|it| it.contains(char::is_alphanumeric)).count();
        if count > MOST_WORDS {
            let begin: Vec<&str> = sentence.split_whitespace().take(5).collect();
            let finding = Diagnostic::new(Code::LeichteSpracheSatz, path, block.span)
                .with("wert", begin.join(" "));
            found.push(finding.with("worte", count).with("grenze", MOST_WORDS));
        }
    }
}

/// The first abbreviation: of one word, or of single letters as in "z. B.".
fn abbreviation(text: &str) -> Option<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let at = words.iter().enumerate().position(|(at, word)| {
        is_known(word) || (is_letter(word) && words.get(at + 1).is_some_and(|it| is_letter(it)))
    })?;
    let letters = words[at..].iter().take_while(|it| is_letter(it)).count();
    Some(words[at..at + letters.max(1)].join(" "))
}

/// Whether its point belongs to the word.
fn is_short(word: &str) -> bool {
    is_letter(word) || is_known(word)
}

/// A single letter with a point.
fn is_letter(word: &str) -> bool {
    word.strip_suffix('.')
        .is_some_and(|it| it.chars().count() == 1 && it.chars().all(char::is_alphabetic))
}

fn is_known(word: &str) -> bool {
    let bare = word.trim_matches(|it: char| !it.is_alphanumeric()).to_lowercase();
    // "Abs" or "Str" without a point could be a word; with one it is cut short.
    let pointed = word.ends_with('.') || word.contains('.');
    KUERZEL.contains(&bare.as_str())
        && (pointed || matches!(bare.as_str(), "bzw" | "usw" | "etc" | "ggf" | "evtl"))
}

fn words(inlines: &[Inline]) -> String {
    super::super::block::plain_text(inlines)
}
