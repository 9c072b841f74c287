//! Costs as towns state them, what they make together, and how measures say when, how urgent and by
//! whom.

use super::{
    massnahmen,
    support::{KONZEPT_YAML, Project},
};
use crate::diagnostic::Code;

fn measure(id: &str, more: &str) -> (String, String) {
    let text = format!(
        "---\nid: {id}\ntitel: Titel von {id}\nart: handlungsempfehlung\nhandlungsfeld: feld\nleitziele: [sprache]\n{more}---\nText.\n"
    );
    (format!("massnahmen/{id}.md"), text)
}

fn project(settings: &str, measures: &[(String, String)]) -> Project {
    let konzept = KONZEPT_YAML.replace("[a]", "[a, feld]")
        + "prüfung: { K214: aus, K222: aus, K221: aus }\n"
        + settings;
    let project =
        massnahmen::project().without("massnahmen/treff.md").file("konzept.yaml", &konzept);
    let project = project
        .file("gremien.yaml", "gremien: [{ id: rat, name: Rat der Stadt, kurz: Rat, art: rat }]\n");
    measures.iter().fold(project, |it, (path, text)| it.file(path, text))
}

#[test]
fn costs_are_said_in_every_way_that_towns_have() {
    let costs = "kosten:\n  - { art: einmalig, betrag: 0, jahr: 2020, text: Nichts }\n  - { art: jährlich, von: 4.000, bis: 6.000, jahr: 2020, bis_jahr: 2022 }\n  - { art: gesamt, betrag: 90.000, produkt: 11.06.01 }\n  - { vorhandene_mittel: ja }\n";
    let built = project("", &[measure("eins", costs)]).build();
    let words = built.words("massnahmen/eins.html");
    for part in [
        "0\u{a0}€ einmalig Nichts · 2020",
        "4.000 bis 6.000\u{a0}€ jährlich 2020–2022",
        "90.000\u{a0}€ insgesamt Produkt 11.06.01",
        "im Rahmen vorhandener Mittel",
    ] {
        let part = part.replace('\u{a0}', " ");
        assert!(words.replace('\u{a0}', " ").contains(&part), "{part} is missing: {words}");
    }
}

#[test]
fn only_what_fits_together_is_added_up_and_what_is_missing_is_said() {
    let built = project("", &[
        measure("eins", "kosten:\n  - { art: einmalig, betrag: 1.000, jahr: 2020 }\n  - { art: jährlich, betrag: 500, jahr: 2020, bis_jahr: 2021 }\nfinanzierung: [{ quelle: Land, betrag: 700 }, { quelle: Stadt, anteil: 50 }]\n"),
        measure("zwei", "kosten:\n  - { art: einmalig, von: 200, bis: 300, jahr: 2020 }\n  - { art: gesamt, betrag: 9.000 }\nfinanzierung: [{ quelle: Land, betrag: 300 }]\n"),
        measure("drei", "kosten: [{ art: einmalig, betrag: noch offen }]\n"),
        measure("vier", "kosten: [{ vorhandene_mittel: ja }]\n"),
        measure("fuenf", ""),
    ]).build();
    let words = built.words("kosten.html");
    for part in [
        "Feld 5 1.200 bis 1.300 € 500 € 9.000 € 1 im Rahmen vorhandener Mittel 1 noch offen 1 ohne Angabe",
        "Land 2 1.000 €",
        "Stadt 1 – 1 mit Anteil statt Betrag: 50 Prozent",
        "2020 1.200 bis 1.300 € 500 € 1.700 bis 1.800 €",
        "2021 – 500 € 500 €",
        "Posten, die in keinem Jahr stehen: 2",
    ] {
        assert!(words.contains(part), "{part} is missing: {words}");
    }
    built
        .shows("massnahmen/index.html", "<a href=\"../kosten.html\">Kosten</a>")
        .shows("kosten.csv", "zwei;;Titel von zwei;feld;einmalig;200;300;nein;nein;2020;;;;;")
        // In the list of measures one figure stands for all; that there is a range is said.
        .shows("massnahmen/massnahmen.csv", ";kosten_gesamt;kosten_spanne;")
        .shows("massnahmen/massnahmen.csv", ";9000;ja;");
}

#[test]
fn what_nobody_pursues_any_more_and_refused_money_count_in_no_sum() {
    let built = project("übersicht: { spalten: [kosten], summen: [kosten] }\n", &[
        measure("eins", "kosten: [{ art: einmalig, betrag: 500, jahr: 2020 }]\nfinanzierung: [{ quelle: Bund, betrag: 200 }, { quelle: Bund, anteil: 10 }, { quelle: Land, betrag: 100, status: abgelehnt }]\numsetzungsstand: [{ stand: 2019-05-01, status: in-umsetzung }]\n"),
        measure("zwei", "kosten: [{ art: einmalig, betrag: 9.000, jahr: 2020 }]\nfinanzierung: [{ quelle: Bund, betrag: 9.000 }]\numsetzungsstand: [{ stand: 2019-05-01, status: abgelehnt, text: Nein }]\n"),
    ]).build();
    let words = built.words("kosten.html");
    for part in [
        "2020 500 €",
        "2 Feld 1 500 €",
        "Nicht mitgezählt, weil nicht mehr verfolgt: 1",
        "Bund 1 200 € 1 mit Anteil statt Betrag: 10 Prozent",
    ] {
        assert!(words.contains(part), "{part} is missing: {words}");
    }
    assert!(!words.contains("9.000") && !words.contains("Land"), "{words}");
    let overview = built.words("massnahmen/index.html");
    assert!(overview.contains("Insgesamt 500 € einmalig"), "{overview}");
}

#[test]
fn a_concept_without_costs_has_no_page_of_them() {
    let built = project("", &[measure("eins", "")]).build();
    assert!(!built.has("kosten.html"));
}

#[test]
fn urgency_is_said_on_the_scale_of_the_town() {
    let scale = "prioritäten:\n  - { wert: A, bezeichnung: \"A: ohne zusätzliche Mittel\" }\n  - { wert: \"2\", bezeichnung: ★★☆ }\n  - { wert: letzte }\n";
    let built = project(
        scale,
        &[
            measure("eins", "priorität: A\n"),
            measure("zwei", "priorität: 2\n"),
            measure("drei", "priorität: letzte\n"),
        ],
    )
    .build();
    built
        .shows("massnahmen/eins.html", "A: ohne zusätzliche Mittel")
        .shows("massnahmen/zwei.html", "★★☆ (2 von 3)")
        .shows("massnahmen/drei.html", "<dd>letzte</dd>");
}

#[test]
fn several_lead_and_a_committee_may() {
    let built = project(
        "",
        &[measure("eins", "federführung: [amt, rat]\n"), measure("zwei", "federführung: amt\n")],
    )
    .build();
    let words = built.words("massnahmen/eins.html");
    assert!(words.contains("Federführung Amt für Soziales Rat der Stadt"), "{words}");
    built
        .shows("akteure/amt.html", "Titel von eins")
        .shows("massnahmen/massnahmen.csv", ";Amt für Soziales, Rat der Stadt;amt rat;")
        .shows("handlungsfelder/feld.html", "Amt für Soziales, Rat");
}

#[test]
fn horizons_stand_where_nobody_names_years() {
    let words = "bezeichnungen: { horizont: { kurzfristig: kurzfristig (bis 3 Jahre) } }\n";
    let built = project(
        words,
        &[
            measure("eins", "zeitraum: { horizont: kurzfristig, dauer: 12 Jahre }\n"),
            measure("zwei", "zeitraum: { horizont: langfristig, ende: 2025 }\n"),
        ],
    )
    .build();
    let one = built.words("massnahmen/eins.html");
    assert!(one.contains("Zeitraum kurzfristig (bis 3 Jahre) Dauer: 12 Jahre"), "{one}");
    let two = built.words("massnahmen/zwei.html");
    assert!(two.contains("Zeitraum langfristig, bis 2025"), "{two}");
}

#[test]
fn success_in_words_answers_for_an_indicator() {
    let konzept = KONZEPT_YAML.replace("[a]", "[a, feld]");
    let text = "---\nid: treff\ntitel: Treff\nart: maßnahme\nhandlungsfeld: feld\nleitziele: [sprache]\nfederführung: amt\nzeitraum: { horizont: kontinuierlich }\nerfolg: Die Treffs sind **voll**.\n---\nText.\n";
    let project =
        massnahmen::project().file("konzept.yaml", &konzept).file("massnahmen/treff.md", text);
    project.check().none();
    project.build().shows("massnahmen/treff.html", "<strong>voll</strong>");
}

#[test]
fn the_town_words_how_far_measures_have_come() {
    let words = "bezeichnungen: { umsetzungsstand: { in-umsetzung: läuft } }\n";
    let report = "umsetzungsstand: [{ stand: 2019-05-01, status: in-umsetzung }]\n";
    let built = project(words, &[measure("eins", report), measure("zwei", "")]).build();
    built
        .shows("massnahmen/eins.html", "</span>läuft</span>")
        .shows("massnahmen/massnahmen.csv", ";in-umsetzung;")
        .shows("massnahmen/zwei.html", "keine Angabe");
}

#[test]
fn where_nobody_reports_no_page_speaks_of_it() {
    let built =
        project("", &[measure("eins", "stadtteile: [nord]\n"), measure("zwei", "")]).build();
    for page in [
        "massnahmen/eins.html",
        "massnahmen/index.html",
        "handlungsfelder/feld.html",
        "stadtteile/nord.html",
        "index.html",
    ] {
        let words = built.words(page);
        assert!(!words.contains("keine Angabe"), "{page}: {words}");
    }
}

#[test]
fn nobody_is_asked_who_pays_for_what_costs_nothing_more() {
    let free = "kosten:\n  - { vorhandene_mittel: ja }\n  - { art: einmalig, betrag: 0 }\n";
    let open = "kosten:\n  - { art: einmalig, betrag: noch offen }\n";
    let konzept = KONZEPT_YAML.replace("[a]", "[a, feld]") + "prüfung: { K214: aus, K222: aus }\n";
    let with =
        |costs| project("", &[measure("eins", costs)]).file("konzept.yaml", &konzept).check();
    with(free).none();
    with(open).finds(Code::KostenOhneFinanzierung, "massnahmen/eins.md", "wer sie bezahlt");
}

#[test]
fn a_total_beside_other_columns_does_not_read_as_their_sum() {
    let costs =
        "kosten:\n  - { art: einmalig, betrag: 10, jahr: 2020 }\n  - { art: gesamt, betrag: 90 }\n";
    let said = project("", &[measure("eins", costs)]).build().words("kosten.html");
    assert!(said.contains("einmalig nur als Gesamtbetrag Nicht in den Summen"), "{said}");
}

#[test]
fn who_pays_a_share_is_said_with_its_share() {
    let costs = |share: u32| {
        format!(
            "kosten:\n  - {{ art: einmalig, betrag: 10, jahr: 2020 }}\nfinanzierung:\n  - {{ quelle: Land, anteil: {share} }}\n  - {{ quelle: Stadt }}\n"
        )
    };
    let measures = [measure("eins", &costs(80)), measure("zwei", &costs(90))];
    let said = project("", &measures).build().words("kosten.html");
    assert!(said.contains("Land 2 – 2 mit Anteil statt Betrag: 80 bis 90 Prozent"), "{said}");
    assert!(said.contains("Stadt 2 – 2 ohne Betrag"), "{said}");
}
