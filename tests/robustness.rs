//! No input panics: whatever editors save, reading ends with findings and the preview with pages.

use std::sync::Arc;

use crate::{
    fassung::freeze,
    pipeline::Pipeline,
    site::Sicht,
    theme::Theme,
    vorschau::{Inputs, Vorschau},
};
use proptest::prelude::*;

use super::support::{KONZEPT_YAML, Project};

/// Pieces that mean something to YAML or Markdown, so that random text gets far into the parsers.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("---\n"),
        Just("id: a\n"),
        Just("titel: "),
        Just("- "),
        Just("  "),
        Just("\t"),
        Just("["),
        Just("]"),
        Just("[["),
        Just("]]"),
        Just("|"),
        Just("{"),
        Just("}"),
        Just(": "),
        Just("#"),
        Just("## "),
        Just("> "),
        Just("> [!NOTE]\n"),
        Just("<!--"),
        Just("-->"),
        Just("<span lang=\"en\">"),
        Just("</span>"),
        Just("<div>"),
        Just("[^1]"),
        Just("[^1]: "),
        Just("![x]("),
        Just(")"),
        Just("```\n"),
        Just("~~~ "),
        Just("&a"),
        Just("*a"),
        Just("!!x "),
        Just("\""),
        Just("'"),
        Just("|\n"),
        Just(">-\n"),
        Just("\n"),
        Just("\r\n"),
        Just("\u{feff}"),
        Just("ä"),
        Just("\u{308}"),
        Just("😀"),
        Just("| a | b |\n|---|---|\n"),
        Just("{#abs-1}"),
        Just("\\"),
        Just("%"),
        Just("phasen:\n"),
        Just("gliederung: "),
        Just("2019-13"),
        Just("ja"),
        Just("\u{0}"),
        Just(";"),
        Just("jahr;wert\n"),
        Just("2019;"),
        Just("(1,5)"),
        Just("–"),
        Just("```diagramm\n"),
        Just("daten: q.csv\n"),
        Just("indikator: i\n"),
        Just("```massnahmen\n"),
        Just("leitziele:\n"),
        Just("umsetzungsstand: [{ stand: 2019, status: laufend }]\n"),
        Just(": x\n"),
    ];
    prop::collection::vec(piece, 0..40).prop_map(|it| it.concat())
}

fn survives(project: &Project) {
    let findings = project.check();
    for format in [
        crate::diagnostic::render::ReportFormat::Human,
        crate::diagnostic::render::ReportFormat::Short,
        crate::diagnostic::render::ReportFormat::Json,
    ] {
        for lang in ["de", "en"] {
            let text = findings.render(format, lang);
            // Lines of the source may hold anything.
            let said = text.lines().filter(|it| {
                !it.trim_start_matches(|sign: char| sign == ' ' || sign.is_ascii_digit())
                    .starts_with('|')
            });
            let lacks = said.clone().find(|it| it.contains("{$"));
            assert!(lacks.is_none(), "a fact is missing in: {lacks:?}");
        }
    }
    if findings.publishes() {
        project.build_with(Sicht::Oeffentlich);
    }
}

/// The same, and the preview makes pages whatever is found, as soon as there are settings.
fn survives_and_is_shown(project: &Project) {
    survives(project);
    let inputs =
        Inputs { content: Ok(Arc::new(project.tree())), theme: Ok(Arc::new(Theme::built_in())) };
    let vorschau = Vorschau::new(Pipeline::default(), &inputs);
    assert_eq!(vorschau.stand().trouble, None);
    for artifact in vorschau.stand().artifacts().files.values() {
        artifact.make().expect("the theme is fine");
    }
}

/// What a list says of a version, right or wrong.
fn eintraege() -> impl Strategy<Value = Vec<String>> {
    let id = prop_oneof![
        3 => Just("id: e1"),
        3 => Just("id: e2"),
        1 => Just("intern: ohne"),
        1 => Just("id: ''"),
        1 => Just("id: [e1]"),
        1 => Just("id: { a: b }"),
        1 => Just("id: Ä ö"),
        1 => Just("id: ../e1"),
        1 => Just("id: index"),
        1 => Just("id: arbeitsstand"),
    ];
    let place = prop_oneof![
        3 => Just("ordner: fassungen/e1"),
        3 => Just("ordner: fassungen/e2/"),
        1 => Just("ordner: fassungen/.."),
        1 => Just("ordner: fassungen/"),
        1 => Just("ordner: ''"),
        1 => Just("git: e1//e2"),
        1 => Just("intern: nirgends"),
    ];
    let state = prop_oneof![
        2 => Just("stand: 2018-05-09, status: entwurf, öffentlich: ja, änderung: Neu."),
        1 => Just("stand: 2018, status: beschlossen, öffentlich: nein"),
        1 => Just("stand: morgen, status: [], öffentlich: vielleicht"),
    ];
    let entry = (id, place, state)
        .prop_map(|(id, place, state)| format!("  - {{ {id}, {place}, {state} }}\n"));
    prop::collection::vec(prop_oneof![9 => entry, 1 => Just("  - kaputt\n".to_owned())], 0..4)
}

/// What else konzept.yaml says of versions and ids.
fn beiwerk() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("aktuell: e1\n"),
        Just("aktuell: ''\n"),
        Just("aktuell: arbeitsstand\n"),
        Just("vergleiche: [{ alt: e1, neu: e2 }, { alt: '', neu: e1 }, { neu: ../e1 }]\n"),
        Just("vergleiche: [{ alt: e2, neu: arbeitsstand }, { alt: e1 }]\n"),
        Just("weggefallen: [{ id: b, grund: Weg. }, { id: '' }, { grund: Ohne. }]\n"),
        Just(
            "angaben: [{ titel: Ohne, art: text }, { id: x, titel: X, art: auswahl }, { id: x, titel: X, art: zahl }]\n"
        ),
        Just("sprachen: [de, en]\n"),
    ];
    prop::collection::vec(piece, 0..3).prop_map(|mut it| {
        it.dedup();
        it.concat()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: super::support::tries(400), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn chapters_of_any_text(text in pieces()) {
        survives_and_is_shown(&Project::new().file("kapitel/a.md", &text));
        survives_and_is_shown(&Project::new().file("kapitel/a.md", &format!("---\nid: a\ntitel: A\n---\n{text}")));
    }

    #[test]
    fn yaml_of_any_text(text in pieces()) {
        for path in ["konzept.yaml", "prozess.yaml", "gremien.yaml", "akteure.yaml", "stadtteile.yaml", "glossar.yaml"] {
            survives_and_is_shown(&Project::new().file(path, &text));
        }
    }

    #[test]
    fn measures_indicators_and_figures_of_any_text(text in pieces()) {
        let indikator = "---\nid: i\ntitel: I\nebene: kontext\ndefinition: D\neinheit: Personen\ndaten: q.csv\n---\n";
        survives_and_is_shown(&Project::new().file("daten/q.csv", &text).file("indikatoren/i.md", indikator));
        survives_and_is_shown(&Project::new().file("daten/q.csv", &format!("jahr;a;wert\n{text}")).file("indikatoren/i.md", indikator));
        survives_and_is_shown(&Project::new().file("abgleich/k.csv", &text));
        for path in ["massnahmen/m.md", "indikatoren/m.md", "handlungsfelder/m.md"] {
            survives_and_is_shown(&Project::new().file(path, &format!("---\nid: m\ntitel: M\n{text}---\n")));
        }
    }

    #[test]
    fn lists_of_versions_of_any_form(list in eintraege(), more in beiwerk(), text in pieces(), open: bool) {
        let mut project = Project::new().file("massnahmen/index.md", "---\ntitel: Ohne Kennung\nhandlungsfeld: a\n---\n");
        let frozen = [
            Project::new().file("kapitel/….md", "---\ntitel: Ohne Kennung\n---\nText.\n"),
            Project::new().file("kapitel/b.md", &format!("---\nid: b\ntitel: B\n{text}")),
        ];
        for (id, frozen) in ["e1", "e2"].iter().zip(frozen) {
            for (path, bytes) in freeze::files(&frozen.tree()) {
                project = project.bytes(&format!("fassungen/{id}/{path}"), &bytes);
            }
        }
        let list = if list.is_empty() { String::new() } else { format!("fassungen:\n{}", list.concat()) };
        let state = if open { KONZEPT_YAML.replace("status: entwurf }", "status: entwurf, öffentlich: ja }") } else { KONZEPT_YAML.to_owned() };
        let project = project.file("konzept.yaml", &format!("{state}{list}{more}"));
        survives_and_is_shown(&project);
        // Nothing is published with errors; that it could be made shows that every address can be.
        project.build_with(Sicht::Oeffentlich);
    }

    #[test]
    fn files_of_any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        survives_and_is_shown(&Project::new().bytes("kapitel/a.md", &bytes).bytes("konzept.yaml", &bytes).bytes("bilder/a.png", &bytes).bytes("daten/q.csv", &bytes));
    }

    #[test]
    fn real_files_with_a_piece_cut_out_and_another_put_in(file in 0..1000usize, at in 0.0..1.0f64, length in 0..30usize, piece in pieces()) {
        let project = Project::from_folder("content");
        let sources = project.sources();
        let path = &sources[file % sources.len()];
        let text: Vec<char> = project.text(path).chars().collect();
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss, reason = "a share of a length")]
        let at = (text.len() as f64 * at) as usize;
        let rest = &text[(at + length).min(text.len())..];
        let mutated: String = text[..at].iter().chain(piece.chars().collect::<Vec<_>>().iter()).chain(rest).collect();
        survives(&project.clone().file(path, &mutated));
    }
}
