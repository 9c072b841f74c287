//! No input panics: whatever editors save, reading ends with findings and the preview with pages.

use konzeptwerk::site::Sicht;
use proptest::prelude::*;

use crate::support::Project;

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
        konzeptwerk::diagnostic::render::Format::Human,
        konzeptwerk::diagnostic::render::Format::Short,
        konzeptwerk::diagnostic::render::Format::Json,
    ] {
        for lang in ["de", "en"] {
            let text = findings.render(format, lang);
            assert!(!text.contains("{$"), "a fact is missing in: {text}");
        }
    }
    if findings.publishes() {
        project.build_with(Sicht::Oeffentlich);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn chapters_of_any_text(text in pieces()) {
        survives(&Project::new().file("kapitel/a.md", &text));
        survives(&Project::new().file("kapitel/a.md", &format!("---\nid: a\ntitel: A\n---\n{text}")));
    }

    #[test]
    fn yaml_of_any_text(text in pieces()) {
        for path in ["konzept.yaml", "prozess.yaml", "gremien.yaml", "akteure.yaml", "stadtteile.yaml", "glossar.yaml"] {
            survives(&Project::new().file(path, &text));
        }
    }

    #[test]
    fn measures_indicators_and_figures_of_any_text(text in pieces()) {
        let indikator = "---\nid: i\ntitel: I\nebene: kontext\ndefinition: D\neinheit: Personen\ndaten: q.csv\n---\n";
        survives(&Project::new().file("daten/q.csv", &text).file("indikatoren/i.md", indikator));
        survives(&Project::new().file("daten/q.csv", &format!("jahr;a;wert\n{text}")).file("indikatoren/i.md", indikator));
        survives(&Project::new().file("abgleich/k.csv", &text));
        for path in ["massnahmen/m.md", "indikatoren/m.md", "handlungsfelder/m.md"] {
            survives(&Project::new().file(path, &format!("---\nid: m\ntitel: M\n{text}---\n")));
        }
    }

    #[test]
    fn files_of_any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        survives(&Project::new().bytes("kapitel/a.md", &bytes).bytes("konzept.yaml", &bytes).bytes("bilder/a.png", &bytes).bytes("daten/q.csv", &bytes));
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
