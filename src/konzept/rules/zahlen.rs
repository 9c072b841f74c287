//! K216: the chapter with the figures says of each where it comes from: by a footnote or a link in
//! its paragraph.

use super::Konzept;
use crate::{
    base::{
        decimal::{Decimal, Notation},
        span::Span,
    },
    diagnostic::{Code, Diagnostic},
    document::{
        block::{Block, BlockKind, Inline, plain_text},
        wortschatz::Rolle,
    },
};

pub(super) fn check(konzept: &Konzept, found: &mut Vec<Diagnostic>) {
    let chapters = konzept.kapitel.values().filter(|it| it.rolle == Some(Rolle::Datenbasis));
    for abschnitt in chapters.map(|it| &it.abschnitt).filter(|it| !konzept.is_draft(&it.document)) {
        let mut places = Vec::new();
        abschnitt.text().blocks.iter().for_each(|it| figures(it, &mut places));
        for span in places {
            let finding = Diagnostic::new(Code::OhneQuelle, &abschnitt.document.path, span);
            found.push(finding.with("form", "text").with_optional("titel", None));
        }
    }
}

/// Paragraphs with a figure, and nothing that leads to its source.
fn figures(block: &Block, places: &mut Vec<Span>) {
    match &block.kind {
        BlockKind::Absatz(inlines) | BlockKind::Zeile(inlines)
            if is_figure(&plain_text(inlines)) && !inlines.iter().any(leads_elsewhere) =>
        {
            places.push(block.span);
        }
        BlockKind::Liste { items, .. } => {
            items.iter().flat_map(|it| &it.blocks).for_each(|it| figures(it, places));
        }
        BlockKind::Zitat(blocks) | BlockKind::Hinweis(_, blocks) => {
            blocks.iter().for_each(|it| figures(it, places));
        }
        _ => {}
    }
}

fn leads_elsewhere(inline: &Inline) -> bool {
    match inline {
        Inline::Link { .. } | Inline::Fussnote { .. } => true,
        Inline::Betont(inlines) | Inline::Stark(inlines) | Inline::Element { inlines, .. } => {
            inlines.iter().any(leads_elsewhere)
        }
        _ => false,
    }
}

/// A share or a number with groups of digits; years, dates, file marks and paragraphs of laws are
/// none.
fn is_figure(text: &str) -> bool {
    // "10–12 %" and "12%" hold two words each.
    let text = text.replace(['–', '/', '(', ')'], " ").replace('%', " % ").replace('‰', " ‰ ");
    let words: Vec<&str> = text
        .split_whitespace()
        .map(|it| it.trim_end_matches(['.', ',', ';', ':', '!', '?']))
        .collect();
    words.iter().enumerate().any(|(at, word)| {
        let next = words.get(at + 1).copied().unwrap_or_default();
        let mark = at > 0 && matches!(words[at - 1], "Az" | "Nr" | "Nummer" | "§" | "Aktenzeichen");
        let share = matches!(next, "%" | "‰" | "Prozent" | "Promille");
        Decimal::parse(word, Notation::German).is_some() && !mark && (share || word.contains('.'))
    })
}
