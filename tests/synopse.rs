//! The Synopse: exact, unit by unit, block by block, word by word; readable without colour.

use std::fmt::Write as _;

use crate::{
    base::path::RelPath,
    document::{Kind, art::kapitel::KAPITEL, block::Block, value::Prosa},
    fassung::{
        anzeige::Anzeige,
        felder::compare_fields,
        folge::{Folge, Innen, Textvergleich},
        freeze,
        laeufe::{Lauf, Verbleib},
        synopse::{
            Synopse,
            Zustand::{Entfallen, Geaendert, Neu},
            synopse,
        },
        textvergleich,
        worte::{Wort, worte},
        zuordnung::Zuordnung,
    },
    pipeline::Pipeline,
    site::Sicht,
};
use proptest::prelude::*;

use super::{generator, support::Project};

pub(super) fn prosa(text: &str) -> Prosa {
    let source = format!("---\nid: a\ntitel: A\n---\n{text}\n");
    crate::document::parse(
        &RelPath::new("kapitel/a.md").expect("a path"),
        Kind::Einheit(KAPITEL),
        source.as_bytes(),
    )
    .text
}

/// A side of a comparison.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Old,
    New,
}

/// Compares two texts that show what is written in them.
fn compare(alt: &Prosa, neu: &Prosa) -> Textvergleich {
    textvergleich::compare((alt, Anzeige::default()), (neu, Anzeige::default()))
}

/// Reads one side back from a comparison: every block of it, in order, word by word.
fn side(folge: &Folge, alt: &Prosa, neu: &Prosa, of: Side) -> Vec<Vec<String>> {
    let mut blocks = Vec::new();
    let old = |at: usize| keys_of(&alt.blocks[at]);
    let new = |at: usize| keys_of(&neu.blocks[at]);
    for step in &folge.0 {
        match (step.paar, of) {
            (
                Zuordnung::Gleich(left, _) | Zuordnung::Weg(left) | Zuordnung::Fort(left, _),
                Side::Old,
            ) => blocks.push(old(left)),
            (Zuordnung::Gleich(_, right) | Zuordnung::Neu(right), Side::New) => {
                blocks.push(new(right));
            }
            (Zuordnung::Her(..), Side::Old) => {}
            (Zuordnung::Anders(left, right) | Zuordnung::Her(left, right), _) => {
                blocks.push(match &step.innen {
                    Some(Innen::Text(laeufe)) => runs(laeufe, of),
                    _ if of == Side::Old => old(left),
                    _ => new(right),
                });
            }
            (Zuordnung::Umbau(left, right), _) => {
                let Some(Innen::Umbau(pieces)) = &step.innen else { panic!("{step:?}") };
                let whole: Vec<Vec<String>> = match of {
                    Side::Old => (left.von..left.bis).map(old).collect(),
                    Side::New => (right.von..right.bis).map(new).collect(),
                };
                let pieces = if of == Side::Old { &pieces.alt } else { &pieces.neu };
                let read: Vec<String> = pieces.iter().flat_map(|it| runs(it, of)).collect();
                let flat: Vec<String> = whole.iter().flatten().cloned().collect();
                if whole.iter().flatten().all(|it| it.starts_with("Wort ")) {
                    assert_eq!(read, flat, "the words of other blocks");
                }
                blocks.extend(whole);
            }
            _ => {}
        }
    }
    blocks
}

fn runs(laeufe: &[Lauf], of: Side) -> Vec<String> {
    let words = |it: &Lauf| if of == Side::Old { it.alt.clone() } else { it.neu.clone() };
    let mine = |it: &&Lauf| match it.verbleib {
        Verbleib::Gleich | Verbleib::Umgeformt => true,
        Verbleib::Weg => of == Side::Old,
        Verbleib::Neu => of == Side::New,
    };
    laeufe.iter().filter(mine).flat_map(words).map(|it| key(&it)).collect()
}

fn keys_of(block: &Block) -> Vec<String> {
    use crate::document::block::BlockKind;
    match &block.kind {
        BlockKind::Absatz(inlines)
        | BlockKind::Zeile(inlines)
        | BlockKind::Ueberschrift { inlines, .. } => worte(inlines).iter().map(key).collect(),
        // Places are no part of what a block says.
        other => {
            vec![
                format!("{other:?}")
                    .split("Span {")
                    .map(|it| it.split_once('}').map_or(it, |it| it.1))
                    .collect(),
            ]
        }
    }
}

fn key(wort: &Wort) -> String {
    format!("{wort:?}")
}

fn whole(prosa: &Prosa) -> Vec<Vec<String>> {
    prosa.blocks.iter().map(keys_of).collect()
}

#[track_caller]
pub(super) fn exact(alt: &Prosa, neu: &Prosa) -> Folge {
    let folge = compare(alt, neu).bloecke;
    assert_eq!(side(&folge, alt, neu, Side::Old), whole(alt), "the old text is read back");
    assert_eq!(side(&folge, alt, neu, Side::New), whole(neu), "the new text is read back");
    folge
}

fn paragraph() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "Die",
        "Stadt",
        "**plant**",
        "einen",
        "*neuen*",
        "Treff",
        "[im Haus](https://a.example/)",
        "2019",
        "12,5",
        "%",
        "und",
        "Öffnung",
        "`Code`",
        "für",
        "alle.",
        "[[a]]",
        "–",
        "(mit)",
        "„Rat“",
    ]);
    prop_oneof![
        6 => prop::collection::vec(word.clone(), 1..12).prop_map(|it| it.join(" ")),
        1 => prop::collection::vec(word.clone(), 1..4).prop_map(|it| format!("## {}", it.join(" "))),
        1 => prop::collection::vec(word.clone(), 1..5).prop_map(|it| format!("- {}", it.join("\n- "))),
        1 => prop::collection::vec(word.clone(), 1..4).prop_map(|it| format!("> {}", it.join(" "))),
        1 => prop::collection::vec(word, 2..5).prop_map(|it| format!("| Kopf |\n|---|\n| {} |", it.join(" |\n| "))),
    ]
}

/// An edit: which paragraph, what becomes of it, and another one.
fn edits() -> impl Strategy<Value = Vec<(usize, usize, String)>> {
    prop::collection::vec((0..40usize, 0..5usize, paragraph()), 0..8)
}

fn edited(text: &[String], edits: &[(usize, usize, String)]) -> Vec<String> {
    let mut text = text.to_vec();
    for (at, kind, other) in edits {
        let length = text.len();
        let at = at % (length + 1);
        match kind {
            0 if at < length => drop(text.remove(at)),
            1 => text.insert(at, other.clone()),
            2 if at < length => text[at] = other.clone(),
            3 if at < length => {
                let moved = text.remove(at);
                text.insert((at * 7 + 3) % (text.len() + 1), moved);
            }
            4 if at < length => text[at].push_str(" dazu"),
            _ => {}
        }
    }
    text
}

proptest! {
    #![proptest_config(ProptestConfig { cases: super::support::tries(600), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn both_texts_can_be_read_back_after_any_edits(text in prop::collection::vec(paragraph(), 0..14), edits in edits()) {
        let new = edited(&text, &edits);
        let (alt, neu) = (prosa(&text.join("\n\n")), prosa(&new.join("\n\n")));
        let folge = exact(&alt, &neu);
        let said = |it: &Prosa| whole(it).concat().concat().replace(char::is_numeric, "");
        prop_assert!(!folge.is_unchanged() || said(&alt) == said(&neu));
        // Nothing is both removed and added: what is on both sides is the same, changed, or moved.
        let back = exact(&neu, &alt);
        prop_assert_eq!(back.is_unchanged(), folge.is_unchanged());
    }
}

#[test]
fn real_texts_are_compared_exactly() {
    let texts: Vec<Prosa> = ["content", "tests/fixtures/bergkamen", "tests/fixtures/formen"]
        .into_iter()
        .flat_map(|folder| {
            let project = Project::from_folder(folder);
            let sources = project.sources().into_iter().filter(|it| it.starts_with("kapitel/"));
            sources
                .map(|it| prosa(project.text(&it).rsplit_once("\n---\n").map_or("", |it| it.1)))
                .collect::<Vec<_>>()
        })
        .collect();
    assert!(texts.len() > 20);
    for pair in texts.windows(2) {
        exact(&pair[0], &pair[1]);
    }
}

/// The marks of a comparison, as words: `[-weg-]`, `{+neu+}`.
fn marked(old: &str, new: &str) -> String {
    let (alt, neu) = (prosa(old), prosa(new));
    let folge = exact(&alt, &neu);
    let mut text = String::new();
    for step in &folge.0 {
        match (&step.paar, &step.innen) {
            (Zuordnung::Anders(..), Some(Innen::Text(laeufe))) => {
                for lauf in laeufe {
                    let words = if lauf.verbleib == Verbleib::Weg { &lauf.alt } else { &lauf.neu };
                    let words: String = words
                        .iter()
                        .map(|it| match &it.inhalt {
                            crate::fassung::worte::Wortinhalt::Text(text) => text.clone(),
                            other => format!("{other:?}"),
                        })
                        .collect();
                    let (before, after) = match lauf.verbleib {
                        Verbleib::Gleich => ("", ""),
                        Verbleib::Umgeformt => ("~", "~"),
                        Verbleib::Weg => ("[-", "-]"),
                        Verbleib::Neu => ("{+", "+}"),
                    };
                    write!(text, "{before}{words}{after}").expect("a String takes all text");
                }
            }
            (paar, _) => write!(text, "<{paar:?}>").expect("a String takes all text"),
        }
    }
    text
}

#[test]
fn a_changed_ending_or_number_marks_its_word_and_not_the_sentence() {
    assert_eq!(
        marked("Die Stadt plant einen Treff.", "Die Stadt plante einen Treff."),
        "Die Stadt [-plant-]{+plante+} einen Treff."
    );
    assert_eq!(
        marked("Das kostet 12.500 Euro.", "Das kostet 13.500 Euro."),
        "Das kostet [-12.500-]{+13.500+} Euro."
    );
    assert_eq!(
        marked("Im 1. Quartal 2019.", "Im 4. Quartal 2022."),
        "Im [-1-]{+4+}. Quartal [-2019-]{+2022+}."
    );
    // Neighbouring changes are one change.
    assert_eq!(
        marked("Der alte Satz bleibt hier.", "Der ganz neue Text bleibt hier."),
        "Der [-alte Satz-]{+ganz neue Text+} bleibt hier."
    );
}

#[test]
fn what_moved_is_not_deleted_and_inserted() {
    let (one, two, three) = (
        "Erster Absatz mit Worten.",
        "Zweiter Absatz, ganz anders.",
        "Dritter kommt zum Schluss hier.",
    );
    assert_eq!(
        marked(&format!("{one}\n\n{two}\n\n{three}"), &format!("{two}\n\n{three}\n\n{one}")),
        "<Fort(0, 2)><Gleich(1, 0)><Gleich(2, 1)><Her(0, 2)>"
    );
    // Moved and changed a little is still moved.
    let long = "Dieser lange Absatz handelt von der Öffnung der Verwaltung und ihren vielen Aufgaben in der Stadt.";
    let changed = long.replace("vielen", "neuen");
    let marks =
        marked(&format!("{long}\n\n{two}\n\n{three}"), &format!("{two}\n\n{three}\n\n{changed}"));
    assert!(marks.starts_with("<Fort(0, 2)>") && marks.ends_with("<Her(0, 2)>"), "{marks}");
}

#[test]
fn tables_are_compared_by_cell_and_lists_by_item() {
    let folge = exact(
        &prosa("| Jahr | Wert |\n|---|---|\n| 2018 | 12 |\n| 2019 | 15 |"),
        &prosa("| Jahr | Wert |\n|---|---|\n| 2018 | 13 |\n| 2019 | 15 |\n| 2020 | 17 |"),
    );
    let Some(Innen::Tabelle(table)) = &folge.0[0].innen else { panic!("{folge:?}") };
    let pairs: Vec<Zuordnung> = table.zeilen.0.iter().map(|it| it.paar).collect();
    assert_eq!(pairs, [Zuordnung::Anders(0, 0), Zuordnung::Gleich(1, 1), Zuordnung::Neu(2)]);
    let folge = exact(
        &prosa("- eins\n- zwei lange Worte\n- drei"),
        &prosa("- eins\n- zwei kurze Worte\n- vier ganz neu"),
    );
    let Some(Innen::Liste(items)) = &folge.0[0].innen else { panic!("{folge:?}") };
    assert_eq!(items.0[0].paar, Zuordnung::Gleich(0, 0));
    assert_eq!(items.0[1].paar, Zuordnung::Anders(1, 1));
}

pub(super) fn versions(alt: &Project, neu: &Project) -> Synopse {
    let read = |project: &Project| {
        let checked = Pipeline::default().check(&std::sync::Arc::new(project.tree()));
        checked.publikation.expect("there is a konzept.yaml").arbeitsstand
    };
    synopse(read(alt).sichtbar(Sicht::Oeffentlich), read(neu).sichtbar(Sicht::Oeffentlich))
}

#[test]
fn units_are_paired_by_id_and_told_apart() {
    let chapter =
        |id: &str, titel: &str, text: &str| format!("---\nid: {id}\ntitel: {titel}\n---\n{text}\n");
    let alt = Project::new()
        .gliederung("[a, b, c, weg]")
        .file("kapitel/b.md", &chapter("b", "B", "Gleich."))
        .file("kapitel/c.md", &chapter("c", "C", "Text C."))
        .file("kapitel/weg.md", &chapter("weg", "Weg", "Text."));
    let neu = Project::new()
        .gliederung("[a, d: [b], c-neu]")
        .file("kapitel/b.md", &chapter("b", "B", "Gleich."))
        .file("kapitel/d.md", &chapter("d", "D", "Neu."))
        .file(
            "kapitel/c-neu.md",
            "---\nid: c-neu\ntitel: C umbenannt\nfrühere_ids: [c]\n---\nText C.\n",
        );
    let synopse = versions(&alt, &neu);
    let found: Vec<_> = synopse
        .ausfuehrlich()
        .map(|(it, innen)| {
            (
                it.id(),
                it.zustand(),
                it.umbenannt(),
                it.umnummeriert.is_some(),
                it.verschoben.is_some(),
                innen.text.is_some(),
            )
        })
        .collect();
    assert_eq!(
        found,
        [
            ("d", Neu, false, false, false, true),
            ("b", Geaendert, false, true, true, false),
            ("c-neu", Geaendert, true, false, false, false),
            ("weg", Entfallen, false, false, false, true),
        ]
    );
}

#[test]
fn a_unit_is_said_to_have_changed_exactly_where_a_comparison_finds_something() {
    let metadata = [
        "federführung: amt\n",
        "federführung: amt\nentwurf: nein\n",
        "federführung: amt\nintern: Nachfragen.\n",
        "federführung: amt\nfrühere_ids: [m-alt]\n",
        "federführung: amt\nbeteiligte: []\n",
        "federführung: amt\nbeteiligte: [amt, verein]\n",
        "beteiligte: [verein, amt]\nfederführung: amt\n",
        "federführung: amt\nbeteiligte: [verein, verein]\n",
        "federführung: amt\nzeitraum: { beginn: 2019 }\n",
        "federführung: amt\nzeitraum: { beginn: 2019, ende: 2020 }\n",
        "federführung: amt\nziel: Ein *Ziel*.\n",
        "federführung: amt\nziel: |\n  Ein\n  *Ziel*.\n",
        "federführung: amt\nbeschlüsse: [{ datum: 2019-05-09 }]\n",
    ];
    let texts = ["Ein Text.", "Ein\nText.", "Ein [Text](https://x.example/).", ""];
    let project = |metadata: &str, text: &str| {
        let head = "id: m\ntitel: M\nart: angebot\n";
        let measure = format!("---\n{head}{metadata}---\n{text}\n");
        let actors =
            "- { id: amt, name: Amt, art: verwaltung }\n- { id: verein, name: V, art: verein }\n";
        Project::new().file("massnahmen/m.md", &measure).file("akteure.yaml", actors)
    };
    let variants: Vec<_> = metadata
        .iter()
        .flat_map(|metadata| texts.iter().map(|text| project(metadata, text)))
        .map(|it| it.publikation().arbeitsstand.alles().clone())
        .collect();
    let mut unchanged = 0;
    for alt in &variants {
        for neu in &variants {
            let (old, new) = (alt.massnahme("m").expect("M"), neu.massnahme("m").expect("M"));
            let document =
                |it: &crate::konzept::massnahme::Massnahme| it.abschnitt.document.clone();
            let (old, new) = (document(old), document(new));
            let fields =
                compare_fields((&old.fields, Anzeige::of(alt)), (&new.fields, Anzeige::of(neu)));
            let text = compare(&old.text, &new.text);
            let seen = !fields.felder.is_empty() || !text.is_unchanged();
            let differs = seen || fields.unsichtbar || text.unsichtbar;
            let synopse = synopse(alt, neu);
            assert_eq!(!synopse.einheiten.is_empty(), differs, "{:?}", synopse.einheiten);
            assert!(synopse.ausfuehrlich().all(|it| it.1.is_unseen() != seen));
            unchanged += usize::from(!seen);
        }
    }
    // More than each with itself: what says the same in other words.
    assert!(unchanged > 2 * variants.len(), "{unchanged}");
}

#[test]
fn metadata_are_compared_by_field_and_series_by_value() {
    let base = super::massnahmen::project();
    let changed = base
        .text("massnahmen/treff.md")
        .replace("ende: 2020-Q4", "ende: 2022-Q4")
        .replace("stadtteile: [nord]", "stadtteile: [nord, sued]");
    let neu = base.clone().file("massnahmen/treff.md", &changed);
    let built = frozen(&base, &neu);
    let page = "synopse/e1--e2/massnahme/treff.html";
    built
        .shows(page, "Zeitraum, Ende")
        .shows(page, "4. Quartal 2020</del>")
        .shows(page, "4. Quartal 2022</ins>")
        .shows(page, "Südstadt</ins>")
        .lacks(page, "Nordstadt</");
}

/// A concept with two versions.
fn frozen(alt: &Project, neu: &Project) -> super::support::Built {
    let mut all = neu.clone();
    for (id, project) in [("e1", alt), ("e2", neu)] {
        for (path, bytes) in freeze::files(&project.tree()) {
            all = all.bytes(&format!("fassungen/{id}/{path}"), &bytes);
        }
    }
    let list = "fassungen:\n  - { id: e1, bezeichnung: Entwurf 1, stand: 2018-12, status: entwurf, öffentlich: ja, ordner: fassungen/e1 }\n  - { id: e2, bezeichnung: Entwurf 2, stand: 2019-03, status: beratung, öffentlich: ja, ordner: fassungen/e2, änderung: Nach der Anhörung. }\n";
    let yaml = neu.text("konzept.yaml") + list;
    all.file("konzept.yaml", &yaml).build()
}

#[test]
fn pages_say_which_document_which_versions_and_mark_without_colour() {
    let chapter = |text: &str| {
        Project::new().file("kapitel/a.md", &format!("---\nid: a\ntitel: Kapitel A\n---\n{text}\n"))
    };
    let built = frozen(
        &chapter("Die **Stadt** plant [drei Treffs](https://a.example/)."),
        &chapter("Die **Stadt** plant [vier Treffs](https://a.example/)."),
    );
    let page = "synopse/e1--e2/kapitel/a.html";
    for words in [
        "Musterkonzept",
        "Entwurf 1",
        "Stand Dezember 2018",
        "Entwurf 2",
        "in Beratung",
        "<span class=\"nur-vorlesen\">Entfernt: </span>",
        "<span class=\"nur-vorlesen\"> (Ende der Einfügung) </span></ins>",
        "<strong>Stadt</strong>",
        "noindex",
        "../../../fassung/e1/kapitel/a.html",
        "../../../kapitel/a.html",
    ] {
        built.shows(page, words);
    }
    built
        .shows("synopse/e1--e2/index.html", "Nach der Anhörung.")
        .shows("synopse/e1--e2/index.html", "1 Änderung im Text")
        .shows("synopse/seit/e1/index.html", "Kapitel A")
        .shows("fassungen.html", "synopse/e1--e2/index.html");
    assert!(!built.page("sitemap.xml").contains("synopse"));
}

#[test]
fn very_long_texts_are_compared() {
    let mut text = String::new();
    for number in 0..9_000 {
        writeln!(
            text,
            "Absatz {number} erzählt von der Stadt, ihren Menschen und dem, was in {} Jahren sein soll.\n",
            number % 37
        )
        .expect("a String takes all text");
    }
    let other =
        text.replace("Absatz 4500 erzählt", "Absatz 4500 berichtet").replace("Absatz 12 ", "");
    let (alt, neu) = (prosa(&text), prosa(&other));
    let folge = exact(&alt, &neu);
    assert_eq!(folge.anzahl(), 2);
}

#[test]
fn a_long_chapter_shows_its_few_changes() {
    let built = Project::of(&generator::long_text(200_000)).build_with(Sicht::Redaktion);
    let page = built.page("synopse/alt--arbeitsstand/kapitel/praemisse.html");
    let changed = page.matches("entstehen zwei Angebote").count();
    assert!((5..40).contains(&changed), "{changed} changes on {} bytes", page.len());
}

#[test]
fn consultations_and_dates_without_id_are_known_by_their_matter() {
    let base = || {
        Project::new().file("prozess.yaml", "termine:\n  - { datum: 2019-05, titel: Auftakt }\n")
    };
    let bodies = "gremien:\n  - { id: rat, name: Rat, art: rat }\nberatungen:\n";
    let vote = |datum: &str, ergebnis: &str| {
        format!(
            "  - {{ gremium: rat, gegenstand: Auftrag, datum: {datum}, behandlung: entscheidung, ergebnis: {ergebnis} }}\n"
        )
    };
    let first = vote("2019-02-21", "vertagt");
    let alt = base().file("gremien.yaml", &format!("{bodies}{first}"));
    let neu = base()
        .file("gremien.yaml", &format!("{bodies}{first}{}", vote("2019-03-21", "beschlossen")))
        .file("prozess.yaml", "termine:\n  - { datum: 2019-06, titel: Auftakt }\n");
    let synopse = versions(&alt, &neu);
    let found: Vec<_> = synopse
        .einheiten
        .iter()
        .map(|it| (it.art.word(), it.titel_neu.as_deref(), it.zustand()))
        .collect();
    assert_eq!(
        found,
        [("beratung", Some("Rat: Auftrag"), Neu), ("termin", Some("Auftakt"), Geaendert)]
    );
}

#[test]
fn footnotes_and_files_of_figures_are_compared_too() {
    let text = |note: &str| format!("Ein Satz.[^1]\n\n[^1]: {note}");
    let (alt, neu) = (prosa(&text("Siehe dort.")), prosa(&text("Siehe hier.")));
    assert_eq!(compare(&alt, &neu).anzahl(), 1);
    let chapter = |note: &str| {
        Project::new()
            .file("kapitel/a.md", &format!("---\nid: a\ntitel: Kapitel A\n---\n{}\n", text(note)))
    };
    let built = frozen(&chapter("Siehe dort."), &chapter("Siehe hier."));
    built
        .shows("synopse/e1--e2/kapitel/a.html", "Fußnote")
        .shows("synopse/e1--e2/kapitel/a.html", "hier");
    let figures = |note: &str| {
        let indikator = "---\nid: i\ntitel: I\nebene: output\ndefinition: D\neinheit: x\ndaten: i.csv\n---\nText\n";
        let csv = format!("jahr;wert;fussnote\n2018;12;{note}\n");
        Project::new().file("indikatoren/i.md", indikator).file("daten/i.csv", &csv)
    };
    let synopse = versions(&figures("vorläufig"), &figures("endgültig"));
    assert_eq!(synopse.unterschied(0).werte.len(), 1);
}

#[test]
fn where_counting_begins_is_told_and_alignment_is_no_change() {
    let chapter = |text: &str| {
        Project::new().file("kapitel/a.md", &format!("---\nid: a\ntitel: Kapitel A\n---\n{text}\n"))
    };
    let built = frozen(&chapter("1. Eins\n2. Zwei"), &chapter("3. Eins\n4. Zwei"));
    built
        .shows("synopse/e1--e2/kapitel/a.html", "<ol start=\"3\">")
        .shows("synopse/e1--e2/kapitel/a.html", "Die Zählung beginnt jetzt bei 3, vorher bei 1.");
    let (alt, neu) =
        (prosa("| A | B |\n|---|---|\n| 1 | 2 |"), prosa("| A | B |\n|---|--:|\n| 1 | 2 |"));
    assert!(compare(&alt, &neu).is_unchanged());
}

/// The letters and digits of one column of a comparison, without what it says about them.
fn column(page: &str, name: &str) -> String {
    let mut letters = String::new();
    for cell in page.split(&format!("<td data-name=\"{name}\">")).skip(1) {
        let ends =
            ["<td data-name=", "<tr class=\"ort\">", "</tbody></table>\n"].map(|it| cell.find(it));
        let end = ends.into_iter().flatten().min().expect("every row ends");
        let mut text = cell[..end].to_owned();
        for (begin, end) in [
            ("<span class=\"nur-vorlesen\">", "</span>"),
            ("<summary>", "</summary>"),
            ("<tr class=\"ort\">", "</tr>"),
            ("<p class=\"verschoben\"", "</p>"),
        ] {
            while let Some((before, rest)) = text.split_once(begin) {
                text = format!("{before}{}", rest.split_once(end).expect("it ends").1);
            }
        }
        letters.extend(text.split('<').map(|it| it.split_once('>').map_or(it, |it| it.1)));
    }
    letters.retain(char::is_alphanumeric);
    letters
}

#[test]
fn each_column_of_a_comparison_holds_its_whole_text() {
    let old = "Anfang steht hier.\n\n- eins bleibt so stehen\n- zwei geht ganz fort\n- drei wandert nach oben\n- vier bleibt auch stehen\n\nMitte.\n\n| Jahr | Wert |\n|---|---|\n| 2016 | 10 |\n| 2017 | 11 |\n| 2018 | 12 |\n| 2019 | 15 |\n\nSchluss ist dort.";
    let new = "Anfang steht da.\n\n- drei wandert nach oben\n- eins bleibt so stehen\n- vier bleibt auch stehen\n- fünf kommt neu dazu\n\nMitte.\n\n| Jahr | Wert |\n|---|---|\n| 2019 | 15 |\n| 2016 | 10 |\n| 2018 | 13 |\n| 2020 | 17 |\n\nSchluss ist hier.";
    let chapter = |text: &str| {
        Project::new().file("kapitel/a.md", &format!("---\nid: a\ntitel: Kapitel A\n---\n{text}\n"))
    };
    let letters = |text: &str| text.replace(|it: char| !it.is_alphanumeric(), "");
    for (one, two) in [(old, new), (new, old)] {
        let built = frozen(&chapter(one), &chapter(two));
        let page = built.page("synopse/e1--e2/kapitel/a.html");
        assert_eq!(column(page, "Entwurf 1"), letters(one), "the old text is read back");
        assert_eq!(column(page, "Entwurf 2"), letters(two), "the new text is read back");
        // Each change leads to the next one.
        let name = page.split("class=\"anders\" id=\"").nth(1).expect("a change");
        let name = name.split("-1\"").next().expect("its name");
        let next = page.matches("aria-label=\"Nächste Änderung\"").count();
        // In both readings.
        assert_eq!(next, 6, "{page}");
        for at in 2..=4 {
            built.shows(
                "synopse/e1--e2/kapitel/a.html",
                &format!("<a href=\"#{name}-{at}\" aria-label=\"Nächste Änderung\">"),
            );
        }
    }
}

#[test]
fn several_parts_that_moved_and_changed_a_little_are_each_known_again() {
    let moved = [
        "Dieser lange Absatz handelt von der Öffnung der Verwaltung und ihren vielen Aufgaben in der Stadt.",
        "Kinder und Jugendliche lernen in allen Schulen gemeinsam und bekommen dort viele Hilfen im Alltag.",
    ];
    let rest = ["Zweiter Absatz, ganz anders.", "Dritter kommt zum Schluss hier."];
    let old = [moved[0], moved[1], rest[0], rest[1]].join("\n\n");
    let new = [rest[0], rest[1], moved[0], moved[1]].join("\n\n").replace("viele", "neue");
    assert_eq!(
        marked(&old, &new),
        "<Fort(0, 2)><Fort(1, 3)><Gleich(2, 0)><Gleich(3, 1)><Her(0, 2)><Her(1, 3)>"
    );
}

#[test]
fn a_long_passage_that_changed_everywhere_is_compared_in_its_order() {
    // More pairs in one gap than are weighed against each other.
    let text = |word: &str| {
        let lines: Vec<String> = (0..70)
            .map(|at| format!("Satz{at} über Ort{at} steht {word} an der Stelle Nummer{at}."))
            .collect();
        format!("Anfang.\n\n{}\n\nSchluss.", lines.join("\n\n"))
    };
    let folge = exact(&prosa(&text("früher")), &prosa(&text("heute")));
    let changed = (1..71).map(|at| Zuordnung::Anders(at, at));
    let expected: Vec<_> = [Zuordnung::Gleich(0, 0)]
        .into_iter()
        .chain(changed)
        .chain([Zuordnung::Gleich(71, 71)])
        .collect();
    assert_eq!(folge.0.iter().map(|it| it.paar).collect::<Vec<_>>(), expected);
}

/// Words for rows that share most of them, as in plans of towns.
fn dinge(at: usize) -> String {
    let words = ["Kurs", "Treff", "Schule", "Archiv", "Radweg", "Theater", "Museum", "Bücherei"];
    format!("{} {} {at}", words[at % 8], words[(at * 5 + at / 8) % 8])
}

/// Where each old part went if one new part came in front.
fn one_down(count: usize) -> Vec<Zuordnung> {
    let first = std::iter::once(Zuordnung::Neu(0));
    first.chain((0..count).map(|at| Zuordnung::Anders(at, at + 1))).collect()
}

#[test]
fn rows_and_paragraphs_are_paired_by_what_they_say_at_any_length() {
    for count in [10, 63, 64, 65, 70, 300, 1000] {
        let line = |year: usize, at: usize| {
            let (euro, body) = (1000 + 7 * at, dinge(at * 3));
            format!(
                "Bis Ende {year} wird {} gebaut. Dafür stehen {euro} Euro bereit, und der Ausschuss {body} berät.",
                dinge(at)
            )
        };
        let text = |year: usize| -> Vec<String> { (0..count).map(|at| line(year, at)).collect() };
        let front = "Ein neuer Absatz steht vorn und hat mit dem Rest nichts zu tun.".to_owned();
        let new: Vec<String> = std::iter::once(front).chain(text(2025)).collect();
        let folge = exact(&prosa(&text(2024).join("\n\n")), &prosa(&new.join("\n\n")));
        let pairs: Vec<Zuordnung> = folge.0.iter().map(|it| it.paar).collect();
        assert_eq!(pairs, one_down(count), "{count} paragraphs");
        // The numbers of rows move on, too; of each only number and year change.
        let row = |number: usize, year: usize, at: usize| {
            format!("| {number} | {} | {year} | {} |", dinge(at), 1000 + 7 * at)
        };
        let head = "| Nr. | Was | Jahr | Euro |\n|---|---|---|---|\n";
        let rows = |from: usize, year: usize| -> String {
            (0..count).map(|at| row(at + from, year, at) + "\n").collect()
        };
        let (old, new) = (
            format!("{head}{}", rows(1, 2024)),
            format!("{head}| 1 | Ganz anderes | 2030 | 5 |\n{}", rows(2, 2025)),
        );
        let folge = exact(&prosa(&old), &prosa(&new));
        let Some(Innen::Tabelle(table)) = &folge.0[0].innen else { panic!("{folge:?}") };
        let pairs: Vec<Zuordnung> = table.zeilen.0.iter().map(|it| it.paar).collect();
        assert_eq!(pairs, one_down(count), "{count} rows");
    }
}

#[test]
fn what_moved_and_changed_is_known_again_among_hundreds() {
    let line = |year: usize, at: usize| {
        format!(
            "Der Träger Nummer {at} berichtet dem Ausschuss {} bis {year} über Ergebnisse und Kosten von {} Euro.",
            dinge(at),
            1000 + 7 * at
        )
    };
    let text = |year: usize, order: &mut dyn Iterator<Item = usize>| -> String {
        order.map(|at| line(year, at) + "\n\n").collect()
    };
    // The last hundred stand in front now.
    let old = text(2024, &mut (0..300));
    let new = text(2025, &mut (200..300).chain(0..200));
    let folge = exact(&prosa(&old), &prosa(&new));
    let wrong: Vec<Zuordnung> = folge
        .0
        .iter()
        .map(|it| it.paar)
        .filter(|paar| match paar {
            Zuordnung::Anders(left, right)
            | Zuordnung::Her(left, right)
            | Zuordnung::Fort(left, right) => (left + 100) % 300 != *right,
            _ => true,
        })
        .collect();
    assert_eq!(wrong, []);
}

#[test]
fn numbered_headings_are_paired_by_what_they_are_about() {
    let old = "## 1. Bildung\n\nSchulen.\n\n## 2. Arbeit\n\nBetriebe.\n\n## 3. Wohnen\n\nHäuser.";
    let new = "## 1. Vorwort\n\nGuten Tag.\n\n## 2. Bildung\n\nSchulen.\n\n## 3. Arbeit\n\nBetriebe.\n\n## 4. Wohnen\n\nHäuser.";
    assert_eq!(
        marked(old, new),
        "<Neu(0)><Neu(1)>[-1-]{+2+}. Bildung<Gleich(1, 3)>[-2-]{+3+}. Arbeit<Gleich(3, 5)>[-3-]{+4+}. Wohnen<Gleich(5, 7)>"
    );
}

fn chapters(all: &[(&str, &str, &str)]) -> Project {
    let ids: Vec<&str> = all.iter().map(|it| it.0).collect();
    let project =
        Project::new().without("kapitel/a.md").gliederung(&format!("[{}]", ids.join(", ")));
    all.iter().fold(project, |project, (id, more, text)| {
        let chapter = format!("---\nid: {id}\ntitel: Kapitel {id}\n{more}---\n{text}\n");
        project.file(&format!("kapitel/{id}.md"), &chapter)
    })
}

const CAFE: &str =
    "Die Stadt richtet bis 2026 ein Sprachcafé ein, das jeden Dienstag geöffnet ist.";
const BAHNHOF: &str =
    "Der Verkehr am Bahnhof wird bis 2030 umgebaut, und der Radweg bekommt eine Ampel.";
const KURSE: &str =
    "Die Volkshochschule leitet die Kurse und sucht dafür Freiwillige aus allen Stadtteilen.";

#[test]
fn a_section_that_moved_to_another_chapter_is_told_at_both_places() {
    let section = format!("## Kurse\n\n{KURSE}");
    let built = frozen(
        &chapters(&[("a", "", &format!("{CAFE}\n\n{section}")), ("b", "", BAHNHOF)]),
        &chapters(&[("a", "", CAFE), ("b", "", &format!("{BAHNHOF}\n\n{section}"))]),
    );
    let (a, b) = ("synopse/e1--e2/kapitel/a.html", "synopse/e1--e2/kapitel/b.html");
    built
        .shows(a, "Verschoben; steht jetzt in: <a href=\"b.html#_v1-n1\">Kapitel b</a>")
        .shows(a, "<p class=\"verschoben\" id=\"_v1-v1\">")
        .shows(b, "Verschoben; stand vorher in: <a href=\"a.html#_v1-v1\">Kapitel a</a>")
        .shows(b, "<p class=\"verschoben\" id=\"_v1-n1\">")
        // Neither lost here nor new there, and the heading went with its section: one change.
        .lacks(a, "<del>")
        .lacks(b, "<ins>")
        .shows("synopse/e1--e2/index.html", "1 Änderung im Text");
    // On one page the ways lead within it.
    built.shows("synopse/e1--e2/alles.html", "#_v1-1-n1\">Kapitel b</a>");
}

#[test]
fn chapters_that_became_one_are_compared_with_their_part_of_it() {
    let built = frozen(
        &chapters(&[("a", "", &format!("{CAFE}\n\n{KURSE}")), ("b", "", BAHNHOF)]),
        &chapters(&[(
            "c",
            "frühere_ids: [a, b]\n",
            &format!("{CAFE}\n\n{KURSE}\n\n{}", BAHNHOF.replace("2030", "2032")),
        )]),
    );
    let page = "synopse/e1--e2/kapitel/c.html";
    built
        .shows(page, "zusammengeführt aus „Kapitel a“, „Kapitel b“")
        .shows(page, "2030<span")
        .shows(page, "2032<span")
        .shows(page, "1 Änderung im Text")
        .shows("synopse/e1--e2/kapitel/b.html", "jetzt Teil von „Kapitel c“")
        // Its text is compared there; here only its metadata went.
        .lacks("synopse/e1--e2/kapitel/b.html", "Bahnhof");
    // One change in two readings; the title changed, too.
    assert_eq!(built.page(page).matches("<del>").count(), 3);
}

#[test]
fn each_column_leads_into_its_own_version() {
    let text = |more: &str| {
        format!("Siehe [unten](#mittel) und {more}[[a|den Anfang]].\n\n## Mittel\n\nText.")
    };
    let built = frozen(&chapters(&[("a", "", &text(""))]), &chapters(&[("a", "", &text("dazu "))]));
    let page = built.page("synopse/e1--e2/kapitel/a.html");
    let (old, new) = page.split_once("<td data-name=\"Entwurf 2\">").expect("two columns");
    let (old, new) = (
        old.rsplit_once("<td data-name=\"Entwurf 1\">").expect("a column").1,
        new.split_once("</td>").expect("it ends").0,
    );
    for place in ["kapitel/a.html#mittel\">unten", "kapitel/a.html\">den Anfang"] {
        assert!(old.contains(&format!("href=\"../../../fassung/e1/{place}")), "{old}");
        assert!(new.contains(&format!("href=\"../../../{place}")), "{new}");
    }
}

#[test]
fn the_overview_shows_the_first_change_and_keeps_new_numbers_apart() {
    let built = frozen(
        &chapters(&[
            ("a", "", "Die Stadt plant drei Treffs."),
            ("b", "", "Text b."),
            ("c", "", "Text c."),
        ]),
        &chapters(&[
            ("neu", "", "Davor."),
            ("a", "", "Die Stadt plant vier Treffs."),
            ("b", "", "Text b."),
            ("c", "", "Text c."),
        ]),
    );
    let page = "synopse/e1--e2/index.html";
    built
        .shows(page, "Die Stadt plant <del>")
        .shows(page, "</span>vier</ins> Treffs.")
        .shows(page, "2 Einheiten mit anderer Nummer oder unsichtbaren Zeichen, sonst unverändert");
    let (first, folded) =
        built.page(page).split_once("<details class=\"faltgruppe\">").expect("apart");
    assert!(first.contains(">Kapitel a<") && !first.contains(">Kapitel b<"));
    assert!(folded.contains(">Kapitel b<") && folded.contains(">Kapitel c<"));
}

#[test]
fn an_item_that_moved_to_another_list_is_told_at_both_places() {
    let text = |first: &str, second: &str, note: &str| {
        format!(
            "## Sofort\n\n- Beratung für Eltern in jeder Kita\n- Ein Treff in jedem Stadtteil\n{first}\n\n## Später\n\n- Wohnungen für Familien mit Kindern\n- Ein Haus für alle Vereine\n{second}\n\n> - Geld\n{note}\n"
        )
    };
    let (cafe, kurse) =
        ("- Sprachcafé", "- Kurse in allen Stadtteilen, auch am Abend und am Wochenende");
    let changed = kurse.replace("Abend", "Samstag");
    let built = frozen(
        &chapters(&[
            ("a", "", &text(cafe, &format!("- Schulen\n{kurse}"), "> - Leute")),
            ("b", "", "Text.\n\n- Busse\n- Bahnen"),
        ]),
        &chapters(&[
            ("a", "", &text(&changed, &format!("{cafe}\n- Schulen"), "> - Leute")),
            ("b", "", "Text.\n\n- Busse\n- Bahnen"),
        ]),
    );
    let page = "synopse/e1--e2/kapitel/a.html";
    let html = built.page(page);
    let (sides, merged) = html.split_once("<div class=\"synopse-zusammen").expect("two readings");
    assert!(!sides.contains("Sprachcafé</del>") && !sides.contains("<ins>Sprachcafé"), "{sides}");
    for (part, times) in [(sides, 1), (merged, 0)] {
        assert_eq!(part.matches("Verschoben; steht jetzt an anderer Stelle:").count(), times);
        assert_eq!(part.matches("Verschoben; stand vorher an anderer Stelle:").count(), 1);
        assert_eq!(
            part.matches("Verschoben und geändert; steht jetzt an anderer Stelle:").count(),
            1
        );
    }
    // Every link leads to a place of its reading.
    let mut followed = 0;
    for part in [sides, merged] {
        for link in part.split("href=\"#").skip(1) {
            let anchor = link.split('"').next().expect("an anchor");
            assert!(part.contains(&format!("id=\"{anchor}\"")), "{anchor}");
            followed += 1;
        }
    }
    assert!(followed >= 8, "{followed}");
}

#[test]
fn the_only_list_at_a_place_stays_that_list_when_its_longest_item_moves() {
    let text = |first: &str, second: &str| {
        format!("## Sofort\n\n- Beratung\n{first}\n## Später\n\n- Wohnungen\n{second}")
    };
    let long = "- Kurse in allen Stadtteilen, auch am Abend und am Wochenende\n";
    let (alt, neu) = (prosa(&text("", long)), prosa(&text(long, "")));
    let vergleich = compare(&alt, &neu);
    let kinds: Vec<_> = vergleich.bloecke.0.iter().map(|it| it.paar).collect();
    let (same, changed) = (Zuordnung::Gleich, Zuordnung::Anders);
    assert_eq!(kinds, [same(0, 0), changed(1, 1), same(2, 2), changed(3, 3)]);
}

#[test]
fn details_and_reports_are_counted_apart_from_texts_and_folded() {
    let base = super::massnahmen::project();
    let ids = ["text", "kosten", "bericht"];
    let report = |yaml: &str| {
        format!("umsetzungsstand:\n- {{ stand: 2018-12-31, status: in-planung }}\n{yaml}")
    };
    let measure = |id: &str, ende: &str, more: &str, text: &str| {
        format!(
            "---\nid: {id}\ntitel: Die Massnahme {id}\nart: angebot\nhandlungsfeld: feld\nleitziele: [sprache]\nfederführung: amt\nzeitraum: {{ beginn: 2018, ende: {ende} }}\n{more}---\n{text}\n"
        )
    };
    let with = |of: &dyn Fn(&str) -> String| {
        ids.iter().fold(base.clone(), |it, id| it.file(&format!("massnahmen/{id}.md"), &of(id)))
    };
    let later = report("- { stand: 2019-02-28, status: in-umsetzung }\n");
    let alt = with(&|id| measure(id, "2020", &report(""), "Es beginnt im Mai."));
    let neu = with(&|id| match id {
        "text" => measure(id, "2021", &later, "Es beginnt im Juni."),
        "kosten" => measure(id, "2022", &later, "Es beginnt im Mai."),
        _ => measure(id, "2020", &later, "Es beginnt im Mai."),
    });
    let built = frozen(&alt, &neu);
    let page = built.page("synopse/e1--e2/index.html");
    let parts: Vec<&str> = page.split("<details class=\"faltgruppe\">").collect();
    let [first, details, reports] = parts[..] else { panic!("{} parts", parts.len()) };
    for (part, title, id) in [
        (first, "", "text"),
        (details, "Eine Einheit mit anderen Angaben, im Text unverändert", "kosten"),
        (reports, "Eine Einheit mit anderem Umsetzungsstand, sonst unverändert", "bericht"),
    ] {
        assert!(part.contains(title), "{part}");
        let named = |it: &&&str| part.contains(&format!("Die Massnahme {it}<"));
        assert_eq!(ids.iter().filter(named).collect::<Vec<_>>(), [&id]);
    }
    assert!(first.contains("1 Änderung im Text") && first.contains("1 Angabe"));
    for part in [first, details, reports] {
        assert!(part.contains("1 Bericht zum Umsetzungsstand"), "{part}");
    }
    // Where the text changed, the rest is folded below it; where it did not, it lies open.
    let unit = |id: &str| format!("synopse/e1--e2/massnahme/{id}.html");
    for (heading, count) in
        [("Angaben", "1 Angabe"), ("Umsetzungsstand", "1 Bericht zum Umsetzungsstand")]
    {
        built.shows(&unit("text"), &format!(">{heading}</h2>"));
        built.shows(&unit("text"), &format!("<summary>{count}</summary>"));
        built.lacks(&unit("kosten"), &format!("<summary>{count}</summary>"));
    }
    built.shows(&unit("bericht"), ">Umsetzungsstand</h2>").lacks(&unit("bericht"), ">Angaben</h2>");
}

#[test]
fn what_nobody_sees_is_told_once_and_marked_nowhere() {
    let built = frozen(
        &chapters(&[("a", "", "Zwei  Worte und 10 %.\n\nNoch ein Satz.")]),
        &chapters(&[("a", "", "Zwei Worte und 10\u{a0}%.\n\nNoch ein Satz.")]),
    );
    let page = "synopse/e1--e2/kapitel/a.html";
    built.shows(page, "nur unsichtbare Zeichen").lacks(page, "<del>").lacks(page, "<ins>");
}
