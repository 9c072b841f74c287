//! What the next step of a finding proposes: what was meant by a slip, a name or another word, what
//! would work if it is done, and the command that makes what is missing.

use crate::diagnostic::render::ReportFormat;

use super::support::{KONZEPT_YAML, Project};

const AKTEURE: &str = "akteure:
  - id: fb50
    name: Amt für Soziales
    kurz: FB 50
    auch: [Sozialamt]
    art: verwaltung
  - id: geheim
    name: Geheimdienst
    art: verwaltung
    entwurf: ja
";

fn project() -> Project {
    Project::new()
        .gliederung("[a, bildung]")
        .file("akteure.yaml", AKTEURE)
        .file("stadtteile.yaml", "stadtteile:\n  - { id: halle, name: Halle }\n")
        .file(
            "handlungsfelder/bildung.md",
            "---\nid: bildung\ntitel: Bildung und Arbeit\n---\nText\n",
        )
        .file("massnahmen/m.md", &massnahme(""))
}

fn massnahme(more: &str) -> String {
    format!("---\nid: m\ntitel: Lernpaten\nart: projekt\nhandlungsfeld: bildung\n{more}---\nText\n")
}

/// What the finding about a line says to do.
#[track_caller]
fn says(project: &Project, code: &str, expected: &str) {
    let findings = project.check();
    let shown = findings.render(ReportFormat::Human, "de");
    let found = shown.split("\n\n").find(|it| it.contains(&format!("[{code}]")));
    let found = found.unwrap_or_else(|| panic!("no {code}:\n{shown}"));
    assert!(found.contains(expected), "{expected}\n{found}");
}

#[test]
fn names_and_other_words_lead_to_what_the_format_calls_it() {
    for (line, code, expected) in [
        ("federführung: Amt für Soziales\n", "K201", "Meinten Sie „fb50“?"),
        ("federführung: amt-fuer-soziales\n", "K201", "Meinten Sie „fb50“?"),
        ("federführung: Soziales\n", "K201", "Meinten Sie „fb50“?"),
        ("federführung: Sozialamt\n", "K201", "Meinten Sie „fb50“?"),
        ("federführung: FB 50\n", "K201", "Meinten Sie „fb50“?"),
        ("federführung: Geheimdienst\n", "K201", "„geheim“ ist noch ein Entwurf"),
        ("federführung: N. N.\n", "K201", "lassen Sie diese Angabe weg"),
        ("stadtteile: \"halle, gesamtstadt\"\n", "K201", "Meinten Sie „[halle, gesamtstadt]“?"),
        ("stadtteile: alle\n", "K201", "Meinten Sie „gesamtstadt“?"),
        ("stadtteile: [Halle]\n", "K201", "Meinten Sie „halle“?"),
        (
            "umsetzungsstand: { stand: 2019-05, status: läuft }\n",
            "K109",
            "Meinten Sie „in-umsetzung“?",
        ),
        (
            "umsetzungsstand: { stand: 2019-05, status: erledigt }\n",
            "K109",
            "Meinten Sie „umgesetzt“?",
        ),
        ("priorität: sehr hoch\n", "K109", "Meinten Sie „hoch“?"),
        ("verantwortlich: fb50\n", "K105", "Meinten Sie „federführung“?"),
        ("budget: 500\n", "K105", "Meinten Sie „kosten“?"),
        ("zeitraum: { von: 2019 }\n", "K105", "Meinten Sie „beginn“?"),
    ] {
        says(&project().file("massnahmen/m.md", &massnahme(line)), code, expected);
    }
    let land = KONZEPT_YAML.replace("Musterstadt }", "Musterstadt, land: Nordrhein-Westfalen }");
    says(&project().file("konzept.yaml", &land), "K109", "Meinten Sie „NW“?");
    let link =
        project().file("kapitel/a.md", "---\nid: a\ntitel: A\n---\n[[Bildung und Arbeit]]\n");
    says(&link, "K303", "Meinten Sie [[bildung]]?");
}

#[test]
fn what_would_be_refused_is_not_proposed() {
    // A draft, the measure itself, what the Gliederung names already.
    for (line, refused) in [
        ("federführung: gehelm\n", "geheim"),
        ("federführung: Geheimdienst\n", "geheim"),
        ("verwandte: [mm]\n", "„m“"),
    ] {
        let findings = project().file("massnahmen/m.md", &massnahme(line)).check();
        let shown = findings.render(ReportFormat::Human, "de");
        assert!(shown.contains("[K201]"), "{shown}");
        assert!(!shown.contains(&format!("Meinten Sie „{refused}")), "{shown}");
        assert!(!shown.contains(&format!("Meinten Sie {refused}")), "{shown}");
    }
    let twice = project().gliederung("[a, bildung, bildungs]").check();
    assert!(!twice.render(ReportFormat::Human, "de").contains("Meinten Sie"));
    let draft = project()
        .file("seiten/geheim-2.md", "---\nid: geheim-2\ntitel: G\nentwurf: ja\n---\nText\n")
        .file(
            "kapitel/a.md",
            "---\nid: a\ntitel: A\n---\n[[geheim-3]] [G](../seiten/geheim-3.md)\n",
        );
    assert!(!draft.check().render(ReportFormat::Human, "de").contains("Meinten Sie"));
    // An id that something else has already.
    let taken = project().file("seiten/b.md", "---\nid: Bildung\ntitel: B\n---\nText\n");
    says(&taken, "K111", "zum Beispiel „bildung-2“");
    // A weight that cannot be set.
    let settings = format!("{KONZEPT_YAML}prüfung: {{ K20: aus }}\n");
    let shown = project().file("konzept.yaml", &settings).check().render(ReportFormat::Human, "de");
    assert!(shown.contains("[K418]") && !shown.contains("K201"), "{shown}");
}

#[test]
fn what_is_missing_has_a_command_and_a_missing_key_its_values() {
    for (line, code, expected) in [
        ("federführung: Gesundheitsamt\n", "K201", "konzept new akteur gesundheitsamt"),
        (
            "indikatoren: [Teilnehmende je Kurs]\n",
            "K201",
            "konzept new indikator teilnehmende-je-kurs",
        ),
        (
            "umsetzungsstand: { stand: 2019-05 }\n",
            "K107",
            "Möglich sind: vorschlag, in-prüfung, nicht-begonnen",
        ),
        ("umsetzungsstand: { status: laufend }\n", "K107", "zum Beispiel „stand: 2019-05-09“"),
        ("kosten: { jahr: 2019, betrag: viel }\n", "K108", "„betrag: 5.000“"),
        ("entwurf: [ja]\n", "K108", "„entwurf: ja“ oder „entwurf: nein“"),
        ("nummer: [1, 2]\n", "K108", "hinter „nummer:“"),
    ] {
        says(&project().file("massnahmen/m.md", &massnahme(line)), code, expected);
    }
    says(
        &project().gliederung("[a, bildung, Soziale Teilhabe]"),
        "K402",
        "konzept new kapitel soziale-teilhabe",
    );
    says(
        &project().file("massnahmen/n.md", "---\nid: n\ntitel: N\n---\nText\n"),
        "K107",
        "Möglich sind: maßnahme, angebot",
    );
}
