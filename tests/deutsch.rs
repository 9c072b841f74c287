//! German text is published as it is written: signs that Markdown would take for marks, days and
//! years, wrapped lines, enumerations as statutes write them.

use std::{fmt::Write as _, fs, path::Path};

use proptest::prelude::*;

use crate::document::block::{Block, BlockKind, Zaehlart, nummern, plain_text};

use super::{
    support::{Project, tries},
    synopse::prosa,
};

/// Blocks in short: `¶ words`, `• item`, `3. item`, `a) item` as its own words, `# heading`.
fn short(blocks: &[Block], depth: usize, out: &mut String) {
    let margin = "  ".repeat(depth);
    for block in blocks {
        match &block.kind {
            BlockKind::Absatz(inlines) | BlockKind::Zeile(inlines) => {
                let _ = writeln!(out, "{margin}¶ {}", plain_text(inlines));
            }
            BlockKind::Ueberschrift { inlines, anchor, .. } => {
                let _ = writeln!(out, "{margin}# {} ({anchor})", plain_text(inlines));
            }
            BlockKind::Liste { zaehlung, items } => {
                for (item, number) in items.iter().zip(nummern(*zaehlung, items)) {
                    let mark = match (zaehlung, number) {
                        (Zaehlart::Marken, _) => "=".to_owned(),
                        (_, Some(number)) => format!("{number}."),
                        (_, None) => "•".to_owned(),
                    };
                    let _ = writeln!(out, "{margin}{mark}");
                    short(&item.blocks, depth + 1, out);
                }
            }
            BlockKind::Definitionen(all) => {
                for it in all {
                    let _ = writeln!(out, "{margin}: {}", plain_text(&it.begriff));
                    it.erklaerungen.iter().for_each(|it| short(it, depth + 1, out));
                }
            }
            BlockKind::Zitat(blocks) => {
                let _ = writeln!(out, "{margin}>");
                short(blocks, depth + 1, out);
            }
            other => {
                let _ = writeln!(out, "{margin}{other:?}");
            }
        }
    }
}

fn read(text: &str) -> String {
    let mut out = String::new();
    short(&prosa(text).blocks, 0, &mut out);
    out.trim_end().to_owned()
}

/// What is written, and what is read.
const FAELLE: &[(&str, &str)] = &[
    // Stars and tildes within words.
    ("Bürger*innen und Teilnehmer*innen", "¶ Bürger*innen und Teilnehmer*innen"),
    ("5*3 und 4*2", "¶ 5*3 und 4*2"),
    ("Jede*r der*die Fachkra\u{308}fte*n", "¶ Jede*r der*die Fachkra\u{308}fte*n"),
    ("**Bürger*innen** und *Schüler*innen*", "¶ Bürger*innen und Schüler*innen"),
    ("Ein Satz mit *Betonung* und **Stärke**.", "¶ Ein Satz mit Betonung und Stärke."),
    ("Von 5~7 bis 8~9 und ~~weg~~", "¶ Von 5~7 bis 8~9 und weg"),
    ("[Bürger*innen*rat](https://a.example/x*y*z)", "¶ Bürger*innen*rat"),
    // Days, years, quarters.
    (
        "31. Dezember 2020 war Stichtag.\n\n1. Januar 2021 beginnt es.",
        "¶ 31. Dezember 2020 war Stichtag.\n¶ 1. Januar 2021 beginnt es.",
    ),
    ("2. Ma\u{308}rz 2020", "¶ 2. Ma\u{308}rz 2020"),
    ("2019. Ein gutes Jahr.", "¶ 2019. Ein gutes Jahr."),
    ("3. Quartal 2020", "¶ 3. Quartal 2020"),
    ("- 31. Dezember 2020\n- 1. Januar 2021", "•\n  ¶ 31. Dezember 2020\n•\n  ¶ 1. Januar 2021"),
    ("> 31. Dezember 2020", ">\n  ¶ 31. Dezember 2020"),
    (
        "1. 31. Dezember 2020\n2. 1. Januar 2021",
        "1.\n  ¶ 31. Dezember 2020\n2.\n  ¶ 1. Januar 2021",
    ),
    // Lists count as they are written; all ones count on.
    ("31. Stufe\n\n1. Stufe", "31.\n  ¶ Stufe\n1.\n  ¶ Stufe"),
    ("1. eins\n1. zwei\n1. drei", "1.\n  ¶ eins\n2.\n  ¶ zwei\n3.\n  ¶ drei"),
    (
        "1. eins\n2. zwei\n4. vier\n5. fünf",
        "1.\n  ¶ eins\n2.\n  ¶ zwei\n4.\n  ¶ vier\n5.\n  ¶ fünf",
    ),
    ("1) eins\n2) zwei", "=\n  ¶ 1) eins\n=\n  ¶ 2) zwei"),
    ("30. 6. 2020 war Stichtag.", "¶ 30. 6. 2020 war Stichtag."),
    ("24. - 26. Mai", "¶ 24. - 26. Mai"),
    ("24. und 25. Mai 2020", "¶ 24. und 25. Mai 2020"),
    (
        "Lehrer\u{ad}*innen und Schüler\u{200b}*innen",
        "¶ Lehrer\u{ad}*innen und Schüler\u{200b}*innen",
    ),
    // Numbers within the paragraphs of a statute.
    (
        "(1) Der Rat beschließt:\n1. die Satzung,\n2. den Haushalt.\n(2) Das Amt berät.\n(3) Schluss.",
        "=\n  ¶ (1) Der Rat beschließt:\n  =\n    ¶ 1. die Satzung,\n  =\n    ¶ 2. den Haushalt.\n=\n  ¶ (2) Das Amt berät.\n=\n  ¶ (3) Schluss.",
    ),
    ("Die Kosten betragen ca.\n- 5 Euro und mehr", "¶ Die Kosten betragen ca. - 5 Euro und mehr"),
    // What looks like the address of a link, and is none.
    ("[Anmerkung]: vorläufig", "¶ [Anmerkung]: vorläufig"),
    (
        "Text.\n\n[//]: # (Notiz der Redaktion)\n[comment]: <> (noch eine)\n[intern]: geheim",
        "¶ Text.",
    ),
    ("[Quelle]: https://example.org/b.pdf", "¶ [Quelle]: https://example.org/b.pdf"),
    ("Siehe [Quelle].\n\n[Quelle]: https://example.org/b.pdf", "¶ Siehe Quelle."),
    // Lines that break where they break.
    (
        "Das Konzept wurde im Jahr\n- wie vereinbart - beraten und gilt ab dem\n1. Januar 2021 überall.",
        "¶ Das Konzept wurde im Jahr - wie vereinbart - beraten und gilt ab dem 1. Januar 2021 überall.",
    ),
    ("Das Café ist im\n1. Stock des Rathauses.", "¶ Das Café ist im 1. Stock des Rathauses."),
    ("Menschen über\n> 65 Jahre", "¶ Menschen über > 65 Jahre"),
    ("Fünf\n+ drei", "¶ Fünf + drei"),
    ("Die Ziele sind:\n- eins\n- zwei", "¶ Die Ziele sind:\n•\n  ¶ eins\n•\n  ¶ zwei"),
    (
        "Wir wollen\n- mehr Kitas\n- mehr Busse",
        "¶ Wir wollen\n•\n  ¶ mehr Kitas\n•\n  ¶ mehr Busse",
    ),
    (
        "Grauer Bereich  \n- erstens\n\n- zweitens",
        "¶ Grauer Bereich\n•\n  ¶ erstens\n•\n  ¶ zweitens",
    ),
    ("Die Ebenen\n- erste\n\n- zweite", "¶ Die Ebenen\n•\n  ¶ erste\n•\n  ¶ zweite"),
    ("Ebenen  \n- nur eine", "¶ Ebenen\n•\n  ¶ nur eine"),
    ("Noch offen\n- [ ] Raum suchen", "¶ Noch offen\n•\n  ¶ Raum suchen"),
    ("Ein ```Stück``` Code und Bürger*innen*rat", "¶ Ein Stück Code und Bürger*innen*rat"),
    ("Nur eines:\n- eins", "¶ Nur eines:\n•\n  ¶ eins"),
    (
        "- erster Punkt geht\n  über zwei Zeilen\n- zweiter Punkt",
        "•\n  ¶ erster Punkt geht über zwei Zeilen\n•\n  ¶ zweiter Punkt",
    ),
    (
        "- erster Punkt geht\nüber zwei Zeilen\n- zweiter Punkt",
        "•\n  ¶ erster Punkt geht über zwei Zeilen\n•\n  ¶ zweiter Punkt",
    ),
    ("1. eins geht\n   weiter\n2. zwei", "1.\n  ¶ eins geht weiter\n2.\n  ¶ zwei"),
    // Braces and colons.
    ("## Kosten {vorläufig}", "# Kosten {vorläufig} (kosten-vorlaeufig)"),
    ("## Stand {2020} ##", "# Stand {2020} (stand-2020)"),
    ("## Mittel {#geld}", "# Mittel (geld)"),
    (
        "Die Ziele sind klar.\n\n::: hinweis\nWichtig.\n:::",
        "¶ Die Ziele sind klar.\n¶ ::: hinweis Wichtig. :::",
    ),
    ("Ein Begriff\n:Text", "¶ Ein Begriff :Text"),
    ("Ein Begriff\n: Seine Erklärung", ": Ein Begriff\n  ¶ Seine Erklärung"),
    (
        "## Betei\u{ad}ligung der Stadt\u{ad}teile",
        "# Betei\u{ad}ligung der Stadt\u{ad}teile (beteiligung-der-stadtteile)",
    ),
    // Enumerations of statutes.
    (
        "Der Zweck ist\na. Seminare,\nb. Tagungen.",
        "¶ Der Zweck ist\n=\n  ¶ a. Seminare,\n=\n  ¶ b. Tagungen.",
    ),
    (
        "(1) Der Rat beschließt.\n(2) Der Ausschuss berät.",
        "=\n  ¶ (1) Der Rat beschließt.\n=\n  ¶ (2) Der Ausschuss berät.",
    ),
    ("(1) eins\n(1a) mehr\n(2) zwei", "=\n  ¶ (1) eins\n=\n  ¶ (1a) mehr\n=\n  ¶ (2) zwei"),
    ("i. Name\nii. Sitz", "=\n  ¶ i. Name\n=\n  ¶ ii. Sitz"),
    (
        "a) eins\naa) unten\nbb) tiefer\nb) zwei",
        "=\n  ¶ a) eins\n  =\n    ¶ aa) unten\n  =\n    ¶ bb) tiefer\n=\n  ¶ b) zwei",
    ),
    ("§ 1 Name\n§ 2 Sitz", "=\n  ¶ § 1 Name\n=\n  ¶ § 2 Sitz"),
    (
        "1. Erstens:\n   a) eins\n   b) zwei\n2. Zweitens",
        "1.\n  ¶ Erstens:\n  =\n    ¶ a) eins\n  =\n    ¶ b) zwei\n2.\n  ¶ Zweitens",
    ),
    ("1.1 Ziel\n1.2 Weg", "=\n  ¶ 1.1 Ziel\n=\n  ¶ 1.2 Weg"),
    ("(1) Der Rat.\n\n(2) Der Ausschuss.", "¶ (1) Der Rat.\n¶ (2) Der Ausschuss."),
    // A mark alone is a word.
    (
        "Das gilt nach\n§ 3 des Gesetzes und\n§ 4 der Satzung.",
        "¶ Das gilt nach § 3 des Gesetzes und § 4 der Satzung.",
    ),
    ("Es gilt\na) und sonst nichts.", "¶ Es gilt a) und sonst nichts."),
    ("Es gibt Orte,\nz. B. Kitas", "¶ Es gibt Orte, z. B. Kitas"),
    // A place with a name.
    ("Ein Absatz mit Namen. {#treffpunkt}", "¶ Ein Absatz mit Namen."),
];

#[test]
fn german_text_is_read_as_it_is_written() {
    for (text, expected) in FAELLE {
        assert_eq!(read(text), *expected, "{text}");
    }
}

#[test]
fn items_with_marks_and_named_places_can_be_cited() {
    let text = prosa(
        "Die Stadt:\na) plant\naa) heute\nbb) morgen {#morgen}\nb) baut\n\nNoch etwas. {#hier}\n\nBegriff {#wort}\n: Erklärung",
    );
    for anchor in
        ["abs-2-a", "abs-2-a-aa", "abs-2-a-bb", "abs-2-b", "morgen", "hier", "wort", "abs-3"]
    {
        assert!(text.has_anchor(anchor), "{anchor} {:?}", text.sprungmarken);
    }
    assert!(!text.has_anchor("abs-2-c"));
    // The name is that of the item, not of the paragraph in front of the list.
    assert_eq!(text.blocks[0].anker, None);
}

/// The marks that readers see at the beginning of paragraphs and items, in order.
fn shown(blocks: &[Block], found: &mut Vec<String>) {
    for block in blocks {
        match &block.kind {
            BlockKind::Absatz(inlines) | BlockKind::Zeile(inlines) => {
                found.extend(mark(&plain_text(inlines)));
            }
            BlockKind::Liste { zaehlung, items } => {
                for (item, number) in items.iter().zip(nummern(*zaehlung, items)) {
                    found.extend(number.map(|it| format!("{it}.")));
                    shown(&item.blocks, found);
                }
            }
            BlockKind::Definitionen(all) => {
                all.iter().flat_map(|it| &it.erklaerungen).for_each(|it| shown(it, found));
            }
            BlockKind::Zitat(blocks) => shown(blocks, found),
            _ => {}
        }
    }
}

/// `(1)`, `1.`, `2a.`, `a)`, `aa)` at the beginning of a text.
fn mark(text: &str) -> Option<String> {
    let mark = text.split_whitespace().next()?;
    let core = mark.trim_start_matches('(').trim_end_matches([')', '.']);
    let digits = core.bytes().take_while(u8::is_ascii_digit).count();
    let letters = core.len() - digits;
    let known =
        core.bytes().all(|it| it.is_ascii_alphanumeric()) && letters <= 2 && core.len() <= 5;
    let closed = mark.ends_with(')') || mark.ends_with('.') && digits > 0;
    // A day or a year is none.
    let day = mark.ends_with('.') && text.len() > mark.len() + 1 && {
        let next = text[mark.len()..].split_whitespace().next().unwrap_or_default();
        ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli"].contains(&next)
    };
    (known && closed && !day).then(|| mark.to_owned())
}

#[test]
fn every_mark_of_a_statute_stands_as_it_is_written() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/gesetze");
    let mut seen = 0;
    for file in walkdir::WalkDir::new(folder).sort_by_file_name() {
        let file = file.expect("readable");
        if file.path().extension().is_none_or(|it| it != "md") {
            continue;
        }
        let text = fs::read_to_string(file.path()).expect("it is text");
        // Marks begin a paragraph: a line below an empty one.
        let mut written = Vec::new();
        let mut empty = true;
        let body = text.split("\n---\n").last().unwrap_or(&text);
        for line in body.lines() {
            let mut rest = line.trim_start();
            while let Some(found) = mark(rest).filter(|_| empty) {
                rest = rest[found.len()..].trim_start();
                // Behind the number of an item its text may begin with a mark of its own.
                let goes_on =
                    found.ends_with('.') && found.starts_with(|it: char| it.is_ascii_digit());
                written.push(found);
                if !goes_on {
                    break;
                }
            }
            // A number may stand alone above its text.
            empty = line.trim().is_empty() || mark(line.trim()).is_some_and(|it| it == line.trim());
        }
        let mut read = Vec::new();
        shown(&prosa(body).blocks, &mut read);
        seen += written.len();
        assert_eq!(read, written, "{}", file.path().display());
    }
    assert!(seen > 3000, "{seen}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(tries(200)))]

    /// Whatever signs stand around them, no word is lost and none is doubled.
    #[test]
    fn no_word_is_lost(
        parts in prop::collection::vec((0..SIGNS.len(), 0..6_usize), 1..30)
    ) {
        let mut text = String::new();
        for (at, (sign, end)) in parts.iter().enumerate() {
            let behind = ["", " ", " ", "\n", ". ", "\n\n"][*end];
            let _ = write!(text, "{}wort{at}{behind}", SIGNS[*sign]);
        }
        let text = prosa(&text);
        let mut words = String::new();
        short(&text.blocks, 0, &mut words);
        text.fussnoten.iter().for_each(|it| short(&it.blocks, 0, &mut words));
        let lost = (0..parts.len()).find(|at| !words.contains(&format!("wort{at}")));
        prop_assert_eq!(lost, None, "{}", words);
    }
}

const SIGNS: &[&str] = &[
    "", "*", "- ", "+ ", "1. ", "2. ", "a) ", "b) ", "(1) ", "§ 1 ", "~", "{", "}", ": ", ":",
    "> ", "## ", "31. ", "#", "|", "i. ", "**",
];

#[test]
fn a_term_is_known_wherever_a_line_ends_and_however_its_letters_are_written() {
    let glossar = "glossar:\n  - { id: leicht, begriff: Leichte Sprache, erklärung: Kurze Sätze. }\n  - { id: raete, begriff: Räte, erklärung: Gewählte. }\n";
    let page = |text: &str| {
        let chapter = format!("---\nid: a\ntitel: Kapitel A\n---\n{text}\n");
        // Letters in two signs are a warning of their own.
        let settings = Project::new().text("konzept.yaml") + "prüfung: { K328: aus }\n";
        let project = Project::new().file("konzept.yaml", &settings);
        let project = project.file("glossar.yaml", glossar).file("kapitel/a.md", &chapter);
        project.build().page("kapitel/a.html").to_owned()
    };
    for (text, link) in [
        ("Hier hilft Leichte Sprache allen.", ">Leichte Sprache</a> allen"),
        ("Hier hilft Leichte\nSprache allen.", ">Leichte\nSprache</a> allen"),
        ("Hier hilft Leichte\u{a0}Sprache allen.", ">Leichte\u{a0}Sprache</a> allen"),
        ("Hier hilft Leichte Spra\u{ad}che allen.", ">Leichte Spra\u{ad}che</a> allen"),
        ("Hier hilft **Leichte\nSprache** allen.", ">Leichte\nSprache</a></strong> allen"),
        ("Die Ra\u{308}te tagen.", ">Ra\u{308}te</a> tagen"),
    ] {
        let id = if text.contains("tagen") { "raete" } else { "leicht" };
        let link = format!("class=\"begriff\" href=\"../glossar.html#{id}\"{link}");
        assert!(page(text).contains(&link), "{text}");
    }
    // Words that only look like a term are none.
    for text in ["Leichte Sprachen gibt es viele.", "Eine leichte\nSprache.", "Leichte\n\nSprache"]
    {
        assert!(!page(text).contains("class=\"begriff\""), "{text}");
    }
}
