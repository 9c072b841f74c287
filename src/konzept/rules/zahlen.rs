//! K216: the chapter with the figures says of each where it comes from: by a footnote or a link in
//! its paragraph, in brackets or in words, or by a line "Quelle: …" below it.

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
    konzept::frage::Frage,
};

pub(super) fn check(konzept: &Konzept, found: &mut Vec<Diagnostic>) {
    let mut sourced = Frage::default();
    let chapters = konzept.kapitel.values().filter(|it| it.rolle == Some(Rolle::Datenbasis));
    for abschnitt in chapters.map(|it| &it.abschnitt).filter(|it| !konzept.is_draft(&it.document)) {
        let path = &abschnitt.document.path;
        let mut places = Vec::new();
        figures(&abschnitt.text().blocks, &mut places);
        for (span, sourced_here) in places {
            let finding = (!sourced_here).then(|| {
                let finding = Diagnostic::new(Code::OhneQuelle, path, span);
                finding.with("form", "text").with_optional("titel", None)
            });
            sourced.put(path.file_name(), finding);
        }
    }
    sourced.answer(found);
}

/// Paragraphs with a figure, and whether they say where it comes from.
fn figures(blocks: &[Block], places: &mut Vec<(Span, bool)>) {
    for (at, block) in blocks.iter().enumerate() {
        let from = places.len();
        match &block.kind {
            BlockKind::Absatz(inlines) | BlockKind::Zeile(inlines) => {
                let text = plain_text(inlines);
                if is_figure(&text) {
                    let said = inlines.iter().any(leads_elsewhere) || names_source(&text);
                    places.push((block.span, said));
                }
            }
            BlockKind::Liste { items, .. } => {
                items.iter().for_each(|it| figures(&it.blocks, places));
            }
            BlockKind::Zitat(blocks)
            | BlockKind::Hinweis(_, blocks)
            | BlockKind::Huelle(_, blocks) => figures(blocks, places),
            _ => {}
        }
        // A line below that begins with "Quelle" speaks of what stands above it.
        let below = blocks.get(at + 1).is_some_and(|it| match &it.kind {
            BlockKind::Absatz(inlines) | BlockKind::Zeile(inlines) => {
                plain_text(inlines).starts_with("Quelle")
            }
            _ => false,
        });
        places[from..].iter_mut().for_each(|it| it.1 |= below);
    }
}

/// Words by which a sentence says whose figures it has.
const LAUT: &[&str] =
    &["quelle:", "quellen:", "laut ", "lt. ", "nach angaben", "nach auskunft", "gemäß "];

/// Parts of the names of those who publish figures.
const HERAUSGEBER: &[&str] = &[
    "amt",
    "agentur",
    "register",
    "statistik",
    "zensus",
    "nrw",
    "destatis",
    "bamf",
    "atlas",
    "bericht",
    "studie",
    "umfrage",
    "befragung",
    "erhebung",
    "ministerium",
    "jobcenter",
    "institut",
    "monitor",
    "eurostat",
    "berechnung",
    "verwaltung",
    "kataster",
    "datenbank",
];

/// Whether a text says in words where its figures come from: "laut Melderegister", "(IT.NRW 2019)".
fn names_source(text: &str) -> bool {
    let text = text.to_lowercase();
    let brackets = text.split('(').skip(1).filter_map(|it| it.split(')').next());
    LAUT.iter().any(|it| text.contains(it))
        || brackets.into_iter().any(|it| HERAUSGEBER.iter().any(|name| it.contains(name)))
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
