//! The paper with which a council gets a report, as Markdown: what the report says, what became of
//! the measures, a table of them, and what goes with it. The office adds its own words.

use super::berichtsworte;
use crate::{
    base::address::WebAddress,
    bericht::{reihe::Lage, uebergang::Uebergang},
    document::{
        block::{Block, BlockKind, Blockteil, Inline, nummern, plain_text},
        reference::Target,
        value::Prosa,
    },
    konzept::{Konzept, massnahme::Massnahme},
    texte::{Arg, Texte},
};

/// The paper. `davor` is the report before; `fassung` is what people call the Fassung of the report.
#[must_use]
pub fn mitteilung(
    lage: &Lage,
    davor: Option<&Lage>,
    (fassung, webadresse): (Option<&str>, Option<&WebAddress>),
    texte: &Texte,
) -> String {
    let bericht = &*lage.bericht;
    let counted = lage.zaehlung(|_| true);
    let t = |key: &str| texte.text(key, &[]);
    let with =
        |key: &str, name: &'static str, value: &str| texte.text(key, &[(name, Arg::from(value))]);
    let stichtag = texte.datum(bericht.stichtag);
    let mut facts = vec![format!("- {}: {stichtag}", t("schluesselname-stichtag"))];
    facts.extend(fassung.map(|it| format!("- {}", with("bericht-zur-fassung", "fassung", it))));
    let mut parts = vec![
        format!("# {}", with("mitteilung-titel", "titel", &bericht.titel)),
        facts.join("\n"),
        format!("## {}", t("mitteilung-sachdarstellung")),
    ];
    parts.extend(bericht.zusammenfassung.clone());
    parts.extend(body(&bericht.document.text, &lage.konzept));
    parts.push(berichtsworte::satz(lage, None, &counted, texte));
    parts.extend(davor.map(|it| berichtsworte::satz(lage, Some(it), &counted, texte)));
    let moved: Vec<String> =
        Uebergang::ALLE.iter().filter_map(|it| named(lage, *it, texte)).collect();
    parts.extend((!moved.is_empty()).then(|| moved.join("\n")));
    parts.push(format!("## {}", t("umsetzung-titel")));
    parts.push(table(lage, texte));
    parts.push(format!("## {}", t("mitteilung-anlagen")));
    let place =
        |file: &str| webadresse.map(|it| format!(", {}", it.join(file))).unwrap_or_default();
    let page = place(&format!("berichte/{}.html", bericht.id));
    let csv = place("umsetzung.csv");
    parts.push(format!("1. {}{page}\n2. {}{csv}", bericht.titel, t("mitteilung-tabelle")));
    parts.join("\n\n") + "\n"
}

/// The measures to which something happened, by name.
fn named(lage: &Lage, uebergang: Uebergang, texte: &Texte) -> Option<String> {
    if uebergang.is_still() {
        return None;
    }
    let fitting = lage.mit_stand().filter(|it| it.1.uebergang == uebergang);
    let names: Vec<String> = fitting.map(|it| name(it.0)).collect();
    let word = berichtsworte::uebergang(uebergang, texte).text;
    let args = [("anzahl", Arg::from(names.len())), ("wort", Arg::from(word))];
    let said = texte.text("bericht-anzahl", &args);
    (!names.is_empty()).then(|| format!("- {said}: {}", names.join("; ")))
}

/// Every measure with its word before and now, and what the report says.
fn table(lage: &Lage, texte: &Texte) -> String {
    let head = ["massnahme", "mitteilung-zuvor", "massnahme-status", "mitteilung-text"];
    let head = head.map(|it| texte.text(it, &[]));
    let mut lines = vec![format!("| {} |", head.join(" | ")), "|---|---|---|---|".to_owned()];
    lines.extend(lage.mit_stand().map(|(massnahme, stand)| {
        let text = lage.zeile(stand).and_then(|it| it.text.as_ref());
        let before = stand.davor.map(|it| berichtsworte::status(Some(it), texte).text);
        let now = berichtsworte::status(stand.status(), texte).text;
        let text = text.map(|it| in_one_line(it, &lage.konzept)).unwrap_or_default();
        let cells = [name(massnahme), before.unwrap_or_default(), now, text];
        format!("| {} |", cells.map(|it| cell(&it)).join(" | "))
    }));
    lines.join("\n")
}

/// A text as Markdown without links, which lead nowhere in a paper: paragraphs, headings and lists.
/// What is drawn stands on the page of the report.
fn body(prosa: &Prosa, konzept: &Konzept) -> Vec<String> {
    let all = |block: &Block| match &block.kind {
        BlockKind::Ueberschrift { level, inlines, .. } => {
            // Below the headings of the paper.
            let signs = "#".repeat(usize::from(*level) + 1);
            Some(format!("{signs} {}", words(inlines, prosa, konzept)))
        }
        BlockKind::Liste { zaehlung, items, .. } => {
            let numbers = nummern(*zaehlung, items);
            let items = items.iter().zip(numbers).map(|(item, number)| {
                let words: Vec<String> =
                    item.blocks.iter().flat_map(|it| texts(it, prosa, konzept)).collect();
                let sign = number.map_or_else(|| "-".to_owned(), |it| format!("{it}."));
                format!("{sign} {}", words.join(" "))
            });
            Some(items.collect::<Vec<_>>().join("\n"))
        }
        _ => Some(texts(block, prosa, konzept).join("\n\n")).filter(|it| !it.is_empty()),
    };
    prosa.blocks.iter().filter_map(all).collect()
}

/// The running texts in a block, in reading order.
fn texts(block: &Block, prosa: &Prosa, konzept: &Konzept) -> Vec<String> {
    let text = |it: Blockteil<'_>| match it {
        Blockteil::Fliesstext(inlines) => Some(words(inlines, prosa, konzept)),
        Blockteil::Sonstiges(_) => None,
    };
    block.teile().into_iter().filter_map(text).collect()
}

fn in_one_line(prosa: &Prosa, konzept: &Konzept) -> String {
    let all = prosa.blocks.iter().flat_map(|it| texts(it, prosa, konzept));
    all.collect::<Vec<_>>().join(" ")
}

/// Running text, in which a reference says the title of what it leads to.
fn words(inlines: &[Inline], prosa: &Prosa, konzept: &Konzept) -> String {
    let word = |inline: &Inline| match inline {
        Inline::Link { link, inlines } if inlines.is_empty() => match &prosa.links[*link].target {
            Target::Id { id, .. } => {
                let known = konzept.verzeichnis.get(konzept.verzeichnis.heute(id));
                known.map_or_else(|| id.clone(), |it| it.titel.clone())
            }
            _ => String::new(),
        },
        Inline::Betont(inlines)
        | Inline::Stark(inlines)
        | Inline::Durchgestrichen(inlines)
        | Inline::Link { inlines, .. }
        | Inline::Element { inlines, .. } => words(inlines, prosa, konzept),
        other => plain_text(std::slice::from_ref(other)),
    };
    inlines.iter().map(word).collect()
}

fn name(massnahme: &Massnahme) -> String {
    let titel = massnahme.abschnitt.titel.as_str();
    massnahme.nummer.as_deref().into_iter().chain([titel]).collect::<Vec<_>>().join(" ")
}

/// A text in a cell of a Markdown table: one line, in which no sign ends the cell.
fn cell(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").replace('|', "\\|")
}
