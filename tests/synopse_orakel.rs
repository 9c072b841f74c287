//! An oracle for comparisons: whatever kind of block changed and however, it is told exactly where
//! the pages of both versions differ, in words; both texts can be rebuilt from the JSON; and of real
//! laws no more is marked than a plain comparison of words would mark.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    base::hash::Hash,
    document::{
        block::{Block, BlockKind, Definition, Inline, Item},
        value::Prosa,
    },
    fassung::{
        anzeige::Anzeige,
        folge::{Folge, Innen},
        freeze,
        laeufe::{Lauf, Verbleib},
        textvergleich,
        unterschiede::unterschiede,
        worte::{Wort, worte},
        zuordnung::Zuordnung,
    },
    output::synopse_data,
    site::Sicht,
};

use super::support::{Built, Project, html};

/// A picture by its colour.
fn dot(colour: &str) -> String {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\" viewBox=\"0 0 9 9\"><rect width=\"9\" height=\"9\" fill=\"{colour}\"/></svg>"
    )
}

/// What a chapter says, and what its change has to be called; none where nothing changes that
/// people see.
type Fall = (&'static str, &'static str, Option<&'static str>);

/// Kinds of blocks with kinds of changes.
const FAELLE: &[Fall] = &[
    // Words.
    ("Die Stadt plant drei Treffs.", "Die Stadt plant vier Treffs.", Some("Eingefügt: vier")),
    ("Ein Satz. Noch einer.", "Ein Satz.", Some("Entfernt:")),
    ("Ein Absatz.", "Ein Absatz.\n\nUnd noch einer.", Some("Eingefügt: Und noch einer.")),
    ("Haus tür", "Haustür", Some("Eingefügt: Haustür")),
    ("Ein Wort(mit Zusatz).", "Ein Wort (mit Zusatz).", Some("Eingefügt: Wort")),
    ("Zeile eins\\\nZeile zwei", "Zeile eins Zeile zwei", Some("Entfernt: eins")),
    // Headings.
    ("## Ziele\n\nText.", "### Ziele\n\nText.", Some("Ebene der Überschrift: jetzt 3, vorher 2.")),
    ("## Ziele\n\nText.", "Ziele\n\nText.", Some("Die Überschrift ist jetzt ein Absatz.")),
    ("Ziele\n\nText.", "## Ziele\n\nText.", Some("Der Absatz ist jetzt eine Überschrift.")),
    (
        "## Ziele der Stadt\n\nText.",
        "## Ziele des Rates\n\nText.",
        Some("Eingefügt: Ziele des Rates"),
    ),
    // Lists.
    ("- eins\n- zwei\n- drei", "- eins\n- drei", Some("Entfernt: zwei")),
    ("- eins\n- zwei\n- drei", "- drei\n- eins\n- zwei", Some("stand vorher an anderer Stelle")),
    ("- eins\n- zwei", "1. eins\n2. zwei", Some("Die Liste ist jetzt nummeriert.")),
    ("1. eins\n2. zwei", "- eins\n- zwei", Some("Die Liste hat jetzt Punkte statt Nummern.")),
    (
        "1. eins\n2. zwei",
        "4. eins\n5. zwei",
        Some("Die Zählung beginnt jetzt bei 4, vorher bei 1."),
    ),
    ("- [ ] Antrag stellen", "- [x] Antrag stellen", Some("Die Aufgabe ist jetzt erledigt.")),
    ("- [ ] Antrag stellen", "- Antrag stellen", Some("Der Punkt ist jetzt keine Aufgabe mehr.")),
    (
        "- eins\n  - tief eins\n  - tief zwei",
        "- eins\n  - tief eins\n  - tief drei",
        Some("Eingefügt: drei"),
    ),
    (
        "- ein Punkt mit einigen Worten\n\nEnde.",
        "Ein Punkt mit einigen Worten.\n\nEnde.",
        Some("Eingefügt: Ein"),
    ),
    // Quotations and notes.
    ("> Der Rat sagt ja.", "> Der Rat sagt nein.", Some("Eingefügt: nein")),
    ("> [!NOTE]\n> Bitte beachten.", "> [!WARNING]\n> Bitte beachten.", Some("Kasten: jetzt")),
    ("> Bitte beachten Sie das.", "> [!NOTE]\n> Bitte beachten Sie das.", Some("Kasten: jetzt")),
    (
        "<details><summary>Mehr</summary>\n\nDer Rat sagt ja.\n\n</details>",
        "<details><summary>Mehr dazu</summary>\n\nDer Rat sagt nein.\n\n</details>",
        Some("Eingefügt: nein"),
    ),
    (
        "> Bitte beachten Sie das.",
        "<div lang=\"en\">\n\nBitte beachten Sie das.\n\n</div>",
        Some("Kasten: jetzt Bereich in anderer Sprache"),
    ),
    // Tables.
    (
        "| A | B |\n|---|---|\n| Schule | 10 |\n| Bad | 20 |",
        "| A | B |\n|---|---|\n| Schule | 10 |\n| Bad | 30 |",
        Some("Eingefügt: 30"),
    ),
    (
        "| A | B |\n|---|---|\n| Schule | 10 |\n| Bad | 20 |",
        "| A | B |\n|---|---|\n| Bad | 20 |\n| Schule | 10 |",
        Some("stand vorher an anderer Stelle"),
    ),
    (
        "| A | B |\n|---|---|\n| Schule | 10 |\n| Bad | 20 |",
        "| A | B | C |\n|---|---|---|\n| Schule | 10 | x |\n| Bad | 20 | y |",
        Some("Die Spalte „C“ ist neu."),
    ),
    (
        "| A | B | C |\n|---|---|---|\n| Schule | 10 | x |\n| Bad | 20 | y |",
        "| A | C |\n|---|---|\n| Schule | x |\n| Bad | y |",
        Some("Die Spalte „B“ ist entfallen."),
    ),
    (
        "| Ort | Zahl |\n|---|---|\n| Schule | 10 |\n| Bad | 20 |",
        "| Zahl | Ort |\n|---|---|\n| 10 | Schule |\n| 20 | Bad |",
        Some("steht an anderer Stelle."),
    ),
    (
        "| Ort | Zahl |\n|---|---|\n| Schule | 10 |",
        "| Ort | Anzahl |\n|---|---|\n| Schule | 10 |",
        Some("Eingefügt: Anzahl"),
    ),
    (
        "| Ort | Zahl |\n|---|---|\n| Schule | 10 |",
        "| Ort | Zahl |\n|---|---|\n| Schule | 10 |\n| Bad | 20 |",
        Some("Eingefügt: Bad"),
    ),
    // Code.
    (
        "```json\n{ \"a\": 1,\n  \"b\": 2 }\n```",
        "```json\n{ \"a\": 1,\n  \"b\": 3 }\n```",
        Some("Eingefügt: 3"),
    ),
    ("```json\n{}\n```", "```yaml\n{}\n```", Some("Sprache des Codes: jetzt yaml, vorher json.")),
    ("Der Befehl `ls` hilft.", "Der Befehl `cd` hilft.", Some("Eingefügt: cd")),
    // HTML.
    (
        "<details><summary>Mehr</summary><p>Ein alter Satz.</p></details>",
        "<details><summary>Mehr</summary><p>Ein neuer Satz.</p></details>",
        Some("Eingefügt: neuer"),
    ),
    (
        "<p>Ein <b>Satz</b>.</p>",
        "<p>Ein <i>Satz</i>.</p>",
        Some("Der Aufbau dieses Teils hat sich geändert"),
    ),
    // Terms.
    ("Träger\n: Wer etwas tut.", "Träger\n: Wer etwas bezahlt.", Some("Eingefügt: bezahlt")),
    ("Träger\n: Wer etwas tut.", "Akteur\n: Wer etwas tut.", Some("Eingefügt: Akteur")),
    (
        "Träger\n: Wer etwas tut.",
        "Träger\n: Wer etwas tut.\n\nZiel\n: Was wird.",
        Some("Eingefügt: Ziel"),
    ),
    (
        "A\n: Erstes.\n\nB\n: Zweites.\n\nC\n: Drittes.",
        "C\n: Drittes.\n\nA\n: Erstes.\n\nB\n: Zweites.",
        Some("stand vorher an anderer Stelle"),
    ),
    (
        "| Ziel | Wer |\n|---|---|\n| Sprache fördern | Schule |\n| Wohnungen vermitteln | Verein |",
        "- Sprache fördern (Schule)\n- Wohnungen vermitteln (Verein)",
        Some("Dieselben Worte sind jetzt anders gegliedert"),
    ),
    (
        "Siehe [die Satzung](https://a.example/s).",
        "Siehe [die neue Satzung](https://a.example/t).",
        Some("„die Satzung“ führt jetzt zu https://a.example/t"),
    ),
    // Images.
    (
        "![Ein Punkt](bild-a.svg)",
        "![Ein Punkt](bild-b.svg)",
        Some("Das Bild ist jetzt ein anderes."),
    ),
    (
        "![Ein Punkt](bild-a.svg)",
        "![Ein Kreis](bild-a.svg)",
        Some("Bildbeschreibung: jetzt „Ein Kreis“, vorher „Ein Punkt“."),
    ),
    (
        "![Ein Punkt](bild-a.svg \"Alte Unterschrift\")",
        "![Ein Punkt](bild-a.svg \"Neue Unterschrift\")",
        Some("Eingefügt: Neue"),
    ),
    (
        "Im Text ![Punkt](bild-a.svg) steht er.",
        "Im Text ![Kreis](bild-a.svg) steht er.",
        Some("Bildbeschreibung: jetzt „Kreis“"),
    ),
    (
        "![Ein Punkt](wechsel.svg)",
        "![Ein Punkt](wechsel.svg)",
        Some("Das Bild ist jetzt ein anderes."),
    ),
    // Links.
    (
        "Der [Bericht](https://a.example/1) steht dort.",
        "Der [Bericht](https://a.example/2) steht dort.",
        Some("„Bericht“ führt jetzt zu https://a.example/2, vorher zu https://a.example/1."),
    ),
    (
        "Der [Bericht](https://a.example/1) steht dort.",
        "Der Bericht steht dort.",
        Some("„Bericht“ ist kein Verweis mehr"),
    ),
    (
        "Der Bericht steht dort.",
        "Der [Bericht](https://a.example/1) steht dort.",
        Some("„Bericht“ ist jetzt ein Verweis"),
    ),
    ("Siehe [[ziel-a]].", "Siehe [[ziel-b]].", Some("Eingefügt:")),
    ("Siehe [dort](#abs-1).", "Siehe [dort](#abs-2).\n\nEnde.", Some("„dort“ führt jetzt zu")),
    // Forms.
    (
        "Ein wichtiges Wort.",
        "Ein **wichtiges** Wort.",
        Some("„wichtiges“ ist jetzt fett, vorher ohne Hervorhebung."),
    ),
    (
        "Ein *wichtiges* Wort.",
        "Ein **wichtiges** Wort.",
        Some("„wichtiges“ ist jetzt fett, vorher betont."),
    ),
    ("CO<sub>2</sub> sparen.", "CO<sup>2</sup> sparen.", Some("hochgestellt")),
    (
        "Die <abbr title=\"Volkshochschule\">VHS</abbr>.",
        "Die <abbr title=\"Volks-Hochschule\">VHS</abbr>.",
        Some("mit der Erklärung „Volks-Hochschule“"),
    ),
    // Footnotes.
    (
        "Ein Satz.[^a]\n\n[^a]: Siehe dort.",
        "Ein Satz.[^a]\n\n[^a]: Siehe hier.",
        Some("Eingefügt: hier"),
    ),
    (
        "Eins.[^a] Zwei.[^b] Drei.[^a]\n\n[^a]: Erste Quelle.\n[^b]: Zweite Stelle.",
        "Eins.[^a] Zwei.[^b] Drei.[^b]\n\n[^a]: Erste Quelle.\n[^b]: Zweite Stelle.",
        Some("Eingefügt: 2"),
    ),
    (
        "Eins.[^a]\n\n[^a]: Erste Quelle.",
        "Eins.\n\nZwei.[^a]\n\n[^a]: Erste Quelle.",
        Some("Entfernt: 1"),
    ),
    // Structure.
    (
        "- Die Stadt fördert Sprache.\n- Die Stadt fördert Bildung für alle Kinder.",
        "- Die Stadt fördert Sprache. Die Stadt fördert Bildung für alle Kinder.",
        Some("Dieselben Worte sind jetzt anders gegliedert"),
    ),
    (
        "Die Stadt richtet ein Café ein. Es ist immer offen. Die Schule leitet es und sucht viele Helfer.",
        "Die Stadt richtet ein Café ein. Es ist immer offen.\n\nDie Schule leitet es und sucht viele Helfer.",
        Some("Der Absatz ist jetzt in 2 Absätze geteilt."),
    ),
    (
        "Die Stadt richtet ein Café ein. Es ist immer offen.\n\nDie Schule leitet es und sucht viele Helfer.",
        "Die Stadt richtet ein Café ein. Es ist immer offen. Die Schule leitet es und sucht viele Helfer.",
        Some("2 Absätze sind jetzt einer."),
    ),
    (
        "Erster Absatz mit vielen eigenen Worten.\n\nZweiter, der ganz anders klingt.",
        "Zweiter, der ganz anders klingt.\n\nErster Absatz mit vielen eigenen Worten.",
        Some("stand vorher an anderer Stelle"),
    ),
    ("Eins.\n\n---\n\nZwei.", "Eins.\n\nZwei.", Some("Entfernt: Trennlinie")),
    // What blocks show.
    (
        "```tabelle\ndaten: zahlen.csv\ntitel: Besuch\nquelle: { name: Stadt, lizenz: CC0 1.0 }\n```",
        "```tabelle\ndaten: zahlen.csv\ntitel: Besuch\nquelle: { name: Stadt, lizenz: CC0 1.0 }\n```",
        Some("Eingefügt: 920"),
    ),
    (
        "```massnahmen\nart: angebot\n```",
        "```massnahmen\nart: angebot\n```",
        Some("Eingefügt: Deutschkurs"),
    ),
    // What nobody sees, and what is no change at all.
    ("Zwei  Worte.", "Zwei Worte.", None),
    ("Bis 2030 sind es 10 %.", "Bis 2030 sind es 10\u{a0}%.", None),
    ("Die Integra\u{ad}tion.", "Die Integration.", None),
    ("Die Bu\u{308}rger.", "Die Bürger.", None),
    ("Ein langer Satz,\nder umbrochen ist.", "Ein langer\nSatz, der umbrochen ist.", None),
    ("Ein *Wort*.", "Ein _Wort_.", None),
    ("- eins\n- zwei", "* eins\n* zwei", None),
    ("| A | B |\n|---|---|\n| 1 | 2 |", "| A | B |\n|---|--:|\n| 1 | 2 |", None),
    ("Der [Bericht](https://a.example/1).", "Der [Bericht][b].\n\n[b]: https://a.example/1", None),
    ("Eins.[^a]\n\n[^a]: Quelle.", "Eins.[^b]\n\n[^b]: Quelle.", None),
];

pub(super) fn concept(side: usize) -> Project {
    let ids: Vec<String> = (0..FAELLE.len()).map(|at| format!("f{at}")).collect();
    let mut project = Project::new()
        .gliederung(&format!("[a, ziel-a, ziel-b, {}]", ids.join(", ")))
        .file("kapitel/bild-a.svg", &dot("red"))
        .file("kapitel/bild-b.svg", &dot("blue"))
        .file("kapitel/wechsel.svg", &dot(if side == 0 { "red" } else { "blue" }))
        .file("daten/zahlen.csv", &format!("jahr;wert\n2019;100\n2020;{}\n", [120, 920][side]))
        .file(
            "massnahmen/kurs.md",
            &format!(
                "---\nid: kurs\ntitel: {}\nart: angebot\n---\nText.\n",
                ["Sprachkurs", "Deutschkurs"][side]
            ),
        );
    for id in ["ziel-a", "ziel-b"] {
        let text = format!("---\nid: {id}\ntitel: Kapitel {id}\n---\nText.\n");
        project = project.file(&format!("kapitel/{id}.md"), &text);
    }
    for (id, (alt, neu, _)) in ids.iter().zip(FAELLE) {
        let text = [alt, neu][side];
        project = project.file(
            &format!("kapitel/{id}.md"),
            &format!("---\nid: {id}\ntitel: Fall {id}\n---\n{text}\n"),
        );
    }
    project
}

fn both() -> Built {
    let (alt, neu) = (concept(0), concept(1));
    let mut all = neu.clone();
    for (id, project) in [("e1", &alt), ("e2", &neu)] {
        for (path, bytes) in freeze::files(&project.tree()) {
            all = all.bytes(&format!("fassungen/{id}/{path}"), &bytes);
        }
    }
    let list = "fassungen:\n  - { id: e1, bezeichnung: Entwurf 1, stand: 2018-12, status: entwurf, öffentlich: ja, ordner: fassungen/e1 }\n  - { id: e2, bezeichnung: Entwurf 2, stand: 2019-03, status: beratung, öffentlich: ja, ordner: fassungen/e2, änderung: x }\n";
    let yaml = neu.text("konzept.yaml") + list;
    all.file("konzept.yaml", &yaml).build_with(Sicht::Oeffentlich)
}

/// What a page shows of its chapter: words as they are seen, with targets and images.
fn shown(page: &str) -> String {
    let main = html::main(page);
    let mut all = crate::base::unsichtbar::gesehen(&html::words(main)).into_owned();
    for tag in html::tags(main) {
        for (name, value) in &tag.attributes {
            let own = matches!(*name, "href" | "src" | "alt" | "title" | "start" | "scope");
            let furniture = value.contains("fassungen") || value.contains("synopse");
            if own && !furniture {
                // Each version has its own folder.
                let place = value.trim_start_matches("../").trim_start_matches("fassung/e1/");
                all.push_str(place);
            }
        }
        if matches!(
            tag.name,
            "strong" | "em" | "h2" | "h3" | "sub" | "sup" | "ol" | "ul" | "b" | "i"
        ) {
            all.push_str(tag.name);
        }
    }
    all
}

#[test]
fn every_change_is_told_in_words_and_nothing_else_is() {
    let built = both();
    let mut wrong = Vec::new();
    for (at, (alt, neu, words)) in FAELLE.iter().enumerate() {
        let page = format!("synopse/e1--e2/kapitel/f{at}.html");
        let told = Some(&page).filter(|it| built.has(it)).map(|it| built.page(it));
        let seen = told.filter(|it| it.contains("class=\"synopse\"") || it.contains("angaben"));
        let said = told.map(|it| html::words(html::main(it))).unwrap_or_default();
        let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
        let case = format!("f{at}: {alt:?} → {neu:?}");
        match words {
            Some(words) if !said.contains(words) => {
                wrong.push(format!("{case} lacks {words:?}: {said}"))
            }
            None if seen.is_some() => wrong.push(format!("{case} is told: {said}")),
            _ => {}
        }
        // Where pages differ, and only there.
        let (old, new) = (
            shown(built.page(&format!("fassung/e1/kapitel/f{at}.html"))),
            shown(built.page(&format!("kapitel/f{at}.html"))),
        );
        if words.is_none() && old != new && !alt.contains("[^") {
            wrong.push(format!("{case}: the pages differ\n{old}\n{new}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn no_mark_is_empty_and_no_row_has_two_equal_sides() {
    let built = both();
    for at in 0..FAELLE.len() {
        let path = format!("synopse/e1--e2/kapitel/f{at}.html");
        if !built.has(&path) {
            continue;
        }
        let page = built.page(&path);
        for (open, close) in [("<ins>", "</ins>"), ("<del>", "</del>")] {
            for mark in page.split(open).skip(1) {
                let mark = mark.split(close).next().expect("a mark ends");
                let words = mark.replace("<span class=\"nur-vorlesen\">", "\u{1}");
                let own: String = words
                    .split('\u{1}')
                    .map(|it| it.split_once("</span>").map_or(it, |it| it.1))
                    .collect();
                let image = own.contains("<img");
                assert!(image || !html::words(&own).trim().is_empty(), "f{at}: {mark}");
            }
        }
    }
}

#[test]
fn every_way_within_a_comparison_leads_somewhere() {
    let built = both();
    let mut ways = 0;
    for at in 0..FAELLE.len() {
        let path = format!("synopse/e1--e2/kapitel/f{at}.html");
        if !built.has(&path) {
            continue;
        }
        let page = built.page(&path);
        for target in page.split("href=\"#").skip(1).filter_map(|it| it.split('"').next()) {
            assert_eq!(page.matches(&format!("id=\"{target}\"")).count(), 1, "f{at}: {target}");
            ways += 1;
        }
    }
    assert!(ways > 50, "{ways}");
}

/// A side read back from the JSON: its blocks in order.
pub(super) fn rebuilt(text: &Json, side: &str) -> Vec<Json> {
    let mut all: BTreeMap<u64, Json> = BTreeMap::new();
    for step in text["absaetze"].as_array().expect("steps") {
        let word = step["aenderung"].as_str().expect("a word");
        let here = !matches!((word, side), ("weg" | "fort", "neu") | ("neu" | "her", "alt"));
        let Some(at) = step[format!("stelle_{side}")].as_u64().filter(|_| here) else { continue };
        let own = if step[side].is_null() { &step["neu"] } else { &step[side] };
        let blocks = if word == "umbau" {
            own.as_array().expect("blocks").clone()
        } else {
            vec![own.clone()]
        };
        for (place, block) in (at..).zip(blocks) {
            assert!(all.insert(place, block).is_none(), "{place} twice");
        }
    }
    assert!(all.keys().copied().eq(1..=all.len() as u64), "{:?}", all.keys());
    all.into_values().collect()
}

#[test]
fn both_texts_are_rebuilt_from_json_alone() {
    let read = |project: &Project| project.publikation().arbeitsstand;
    let (alt, neu) = (read(&concept(0)), read(&concept(1)));
    let json = |one: &crate::fassung::Fassung, other: &crate::fassung::Fassung| -> Json {
        let synopse = crate::fassung::synopse::synopse(one.alles(), other.alles());
        serde_json::from_str(&synopse_data::json(one, other, &synopse)).expect("it is JSON")
    };
    let there = json(&alt, &neu);
    let back = json(&neu, &alt);
    let mut rebuilt_units = 0;
    for unit in there["einheiten"].as_array().expect("units") {
        let id = &unit["id"];
        let other = back["einheiten"].as_array().expect("units").iter().find(|it| it["id"] == *id);
        let other = other.unwrap_or_else(|| panic!("{id} is told one way only"));
        if unit["text"].is_null() {
            assert!(other["text"].is_null(), "{id}");
            continue;
        }
        rebuilt_units += 1;
        for (one, two) in [("alt", "neu"), ("neu", "alt")] {
            assert_eq!(rebuilt(&unit["text"], one), rebuilt(&other["text"], two), "{id} {one}");
        }
    }
    assert!(rebuilt_units > 50, "{rebuilt_units}");
}

fn law(name: &str, state: &str) -> Prosa {
    let path = format!("{}/tests/fixtures/gesetze/{name}-{state}.md", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).expect("a law");
    super::synopse::prosa(text.splitn(3, "---\n").nth(2).expect("a text"))
}

/// The words of some runs that are marked.
fn marked(runs: &[Lauf]) -> usize {
    let of = |it: &Lauf| match it.verbleib {
        Verbleib::Weg => it.alt.iter().filter_map(Wort::gesprochen).count(),
        Verbleib::Neu => it.neu.iter().filter_map(Wort::gesprochen).count(),
        Verbleib::Gleich | Verbleib::Umgeformt => 0,
    };
    runs.iter().map(of).sum()
}

fn marks(folge: &Folge, (alt, neu): (&[Block], &[Block])) -> usize {
    let words = |blocks: &[Block], at: usize| words_of(&blocks[at]).len();
    folge
        .0
        .iter()
        .map(|step| match (step.paar, &step.innen) {
            (Zuordnung::Weg(at), _) => words(alt, at),
            (Zuordnung::Neu(at), _) => words(neu, at),
            (Zuordnung::Anders(left, right), Some(Innen::Ganz)) => {
                words(alt, left) + words(neu, right)
            }
            (_, Some(innen)) => inner_marks(innen, step.paar, (alt, neu)),
            _ => 0,
        })
        .sum()
}

fn inner_marks(innen: &Innen, paar: Zuordnung, (alt, neu): (&[Block], &[Block])) -> usize {
    let (Zuordnung::Anders(left, right) | Zuordnung::Her(left, right)) = paar else {
        return match innen {
            Innen::Umbau(pieces) => {
                let gone: usize = pieces.alt.iter().map(|it| marked(it)).sum();
                let come = |it: &Vec<Lauf>| {
                    let new: Vec<Lauf> =
                        it.iter().filter(|it| it.verbleib == Verbleib::Neu).cloned().collect();
                    marked(&new)
                };
                gone + pieces.neu.iter().map(come).sum::<usize>()
            }
            _ => 0,
        };
    };
    match innen {
        Innen::Text(runs) => marked(runs),
        Innen::Liste(folge) => {
            let (BlockKind::Liste { items: old, .. }, BlockKind::Liste { items: new, .. }) =
                (&alt[left].kind, &neu[right].kind)
            else {
                return 0;
            };
            let count =
                |it: &Item| -> usize { it.blocks.iter().map(|it| words_of(it).len()).sum() };
            folge
                .0
                .iter()
                .map(|step| match (step.paar, &step.innen) {
                    (Zuordnung::Weg(at), _) => count(&old[at]),
                    (Zuordnung::Neu(at), _) => count(&new[at]),
                    (
                        Zuordnung::Anders(left, right) | Zuordnung::Her(left, right),
                        Some(Innen::Bloecke(below)),
                    ) => marks(below, (&old[left].blocks, &new[right].blocks)),
                    _ => 0,
                })
                .sum()
        }
        Innen::Definitionen(folge) => {
            let (BlockKind::Definitionen(old), BlockKind::Definitionen(new)) =
                (&alt[left].kind, &neu[right].kind)
            else {
                return 0;
            };
            let count = |it: &Definition| -> usize {
                let said = it.erklaerungen.iter().flatten().map(|it| words_of(it).len());
                spoken(&it.begriff).len() + said.sum::<usize>()
            };
            folge
                .0
                .iter()
                .map(|step| match (step.paar, &step.innen) {
                    (Zuordnung::Weg(at), _) => count(&old[at]),
                    (Zuordnung::Neu(at), _) => count(&new[at]),
                    (
                        Zuordnung::Anders(left, right) | Zuordnung::Her(left, right),
                        Some(Innen::Definition(term, below)),
                    ) => {
                        let (one, other) =
                            (old[left].erklaerungen.concat(), new[right].erklaerungen.concat());
                        marked(term) + marks(below, (&one, &other))
                    }
                    _ => 0,
                })
                .sum()
        }
        _ => 0,
    }
}

fn spoken(inlines: &[Inline]) -> Vec<String> {
    let all = worte(inlines);
    all.iter().filter_map(Wort::gesprochen).map(str::to_owned).collect()
}

/// The words of a block.
fn words_of(block: &Block) -> Vec<String> {
    match &block.kind {
        BlockKind::Absatz(it) | BlockKind::Zeile(it) => spoken(it),
        BlockKind::Ueberschrift { inlines, .. } => spoken(inlines),
        BlockKind::Liste { items, .. } => {
            items.iter().flat_map(|it| &it.blocks).flat_map(words_of).collect()
        }
        BlockKind::Zitat(blocks) | BlockKind::Hinweis(_, blocks) | BlockKind::Huelle(_, blocks) => {
            blocks.iter().flat_map(words_of).collect()
        }
        BlockKind::Definitionen(all) => all
            .iter()
            .flat_map(|it| {
                let said = it.erklaerungen.iter().flatten().flat_map(words_of);
                spoken(&it.begriff).into_iter().chain(said).collect::<Vec<_>>()
            })
            .collect(),
        BlockKind::Tabelle(table) => {
            let cells = table.kopf.iter().chain(table.zeilen.iter().flatten());
            cells.flat_map(|it| spoken(it)).collect()
        }
        BlockKind::Code { text, .. } => text.split_whitespace().map(str::to_owned).collect(),
        _ => Vec::new(),
    }
}

#[test]
fn of_real_laws_no_more_is_marked_than_words_changed() {
    let (mut ours, mut plain) = (0, 0);
    let mut found = Vec::new();
    for name in ["grundgesetz", "integrationskursverordnung", "asylgesetz", "bundesbeamtengesetz"] {
        let (alt, neu) = (law(name, "alt"), law(name, "neu"));
        let there = textvergleich::compare((&alt, Anzeige::default()), (&neu, Anzeige::default()));
        super::synopse::exact(&alt, &neu);
        let words = |it: &Prosa| -> Vec<Hash> {
            it.blocks.iter().flat_map(words_of).map(|it| Hash::of(&it)).collect()
        };
        let (old, new) = (words(&alt), words(&neu));
        let changed: usize =
            unterschiede(&old, &new).iter().map(|it| it.0.len() + it.1.len()).sum();
        let told = marks(&there.bloecke, (&alt.blocks, &neu.blocks));
        found.push(format!("{name}: {told} words are marked, {changed} changed"));
        (ours, plain) = (ours + told, plain + changed);
    }
    assert!(ours * 10 <= plain * 12, "{found:#?}");
}
