//! The paper with which a council gets a report, as Markdown: what the report says, what became of
//! the measures, a table of them, and what goes with it. The office adds its own words.

use super::berichtsworte;
use crate::{
    base::address::WebAddress,
    bericht::{reihe::Lage, uebergang::Uebergang},
    document::value::Prosa,
    konzept::massnahme::Massnahme,
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
    if matches!(uebergang, Uebergang::Erstmals | Uebergang::Unveraendert | Uebergang::OhneNeues) {
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
        let text = text.map(Prosa::plain_text).unwrap_or_default();
        let cells = [name(massnahme), before.unwrap_or_default(), now, text];
        format!("| {} |", cells.map(|it| cell(&it)).join(" | "))
    }));
    lines.join("\n")
}

fn name(massnahme: &Massnahme) -> String {
    let titel = massnahme.abschnitt.titel.as_str();
    massnahme.nummer.as_deref().into_iter().chain([titel]).collect::<Vec<_>>().join(" ")
}

/// A text in a cell of a Markdown table: one line, in which no sign ends the cell.
fn cell(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").replace('|', "\\|")
}
