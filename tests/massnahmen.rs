//! Handlungsfelder, Leitziele and measures: the sheet, the lists that lead to it, what is derived
//! from dates.

use crate::{diagnostic::Code, site::Sicht};

use super::{
    generator,
    support::{KONZEPT_YAML, Project},
};

const MASSNAHME: &str = "---
id: treff
titel: Sprachtreff
nummer: M 2
art: angebot
handlungsfeld: feld
leitziele: [sprache]
federführung: amt
beteiligte: [verein]
zielgruppen: [eltern]
stadtteile: [nord]
zeitraum: { beginn: 2018, ende: 2020-Q4 }
kosten:
  - { art: jährlich, betrag: 5.000, sicherheit: geschätzt }
  - { art: einmalig, betrag: noch offen }
personal: 0,50
finanzierung:
  - { quelle: Land, betrag: \"1.234,50\", anteil: 80, status: bewilligt }
meilensteine:
  - { titel: Eröffnung, bis: 2018-06, erledigt: 4.6.2018 }
umsetzungsstand:
  - { stand: 2018-06-30, status: in-planung, text: Räume gesucht. }
  - { stand: 2019-03-31, status: in-umsetzung, text: Zwei Treffs laufen. }
---
## Was geschieht

Text der Maßnahme.
";

/// A concept with one field, one goal and one measure, and nothing that the check asks for left out
/// but an indicator.
pub(crate) fn project() -> Project {
    let konzept = KONZEPT_YAML.replace("[a]", "[a, feld]") + "prüfung: { K214: aus }\n";
    Project::new()
        .file("konzept.yaml", &konzept)
        .file("handlungsfelder/feld.md", "---\nid: feld\ntitel: Feld\ninhalt: folgt\nziel: Alle können mitreden.\nleitziele:\n  - { id: sprache, titel: Sprache im Alltag, text: Überall Treffs. }\n---\n")
        .file("akteure.yaml", "akteure:\n  - { id: amt, name: Amt für Soziales, art: verwaltung }\n  - { id: verein, name: Verein, art: verein }\n")
        .file("zielgruppen.yaml", "zielgruppen:\n  - { id: eltern, name: Eltern }\n  - { id: andere, name: Andere }\n")
        .file("stadtteile.yaml", "stadtteile:\n  - { id: nord, name: Nordstadt }\n  - { id: sued, name: Südstadt }\n")
        .file("massnahmen/treff.md", MASSNAHME)
}

fn measure(id: &str, more: &str) -> String {
    format!(
        "---\nid: {id}\ntitel: Titel von {id}\nart: maßnahme\nhandlungsfeld: feld\nleitziele: [sprache]\nfederführung: amt\n{more}---\nText.\n"
    )
}

#[test]
fn the_sheet_answers_what_councils_ask() {
    let built = project().build();
    let page = "massnahmen/treff.html";
    for words in [
        "Angebot",
        "M 2",
        "in Umsetzung",
        "Stand 31. März 2019",
        "im Zeitplan",
        "<a href=\"../akteure/amt.html\">Amt für Soziales</a>",
        "<a href=\"../akteure/verein.html\">Verein</a>",
        "<a href=\"../zielgruppen/eltern.html\">Eltern</a>",
        "<a href=\"../stadtteile/nord.html\">Nordstadt</a>",
        "<a href=\"../handlungsfelder/feld.html#sprache\"><span class=\"nummer\">Leitziel 1</span> Sprache im Alltag</a>",
        "2018 bis 4. Quartal 2020",
        "5.000\u{a0}€ jährlich",
        "geschätzt",
        "einmalig: noch offen",
        "0,50 Stellen (VZÄ)",
        "1.234,50\u{a0}€ · 80\u{a0}% · bewilligt",
        "erreicht 4. Juni 2018",
        "Räume gesucht.",
        "Text der Maßnahme.",
    ] {
        built.shows(page, words);
    }
    // The history begins with what is newest.
    let page = built.page(page);
    assert!(page.find("Zwei Treffs laufen.") < page.find("Räume gesucht."));
}

#[test]
fn every_list_that_a_measure_belongs_to_shows_it() {
    let built = project().build();
    for page in [
        "massnahmen/index.html",
        "massnahmen/status/in-umsetzung.html",
        "massnahmen/jahr/2018.html",
        "massnahmen/jahr/2019.html",
        "massnahmen/jahr/2020.html",
        "handlungsfelder/feld.html",
        "stadtteile/nord.html",
        "zielgruppen/eltern.html",
        "akteure/amt.html",
        "akteure/verein.html",
    ] {
        built.shows(page, "Sprachtreff");
    }
    built
        .lacks("stadtteile/sued.html", "Sprachtreff")
        .lacks("zielgruppen/andere.html", "Sprachtreff")
        .shows("stadtteile/index.html", "1 Maßnahme")
        .shows("stadtteile/index.html", "0 Maßnahmen")
        .shows("handlungsfelder/feld.html", "Alle können mitreden.")
        .shows("handlungsfelder/feld.html", "Überall Treffs.");
    assert!(
        !built.has("massnahmen/jahr/2021.html") && !built.has("massnahmen/status/laufend.html")
    );
    // Nobody named the whole town, so there is no page about it.
    assert!(!built.has("stadtteile/gesamtstadt.html"));
}

#[test]
fn what_happens_in_the_whole_town_happens_in_every_district() {
    let project = project().file(
        "massnahmen/alle.md",
        &measure("alle", "stadtteile: [gesamtstadt]\nzeitraum: { laufend: ja }\n"),
    );
    let built = project.build();
    built
        .shows("stadtteile/sued.html", "Gesamtstadt, also auch hier")
        .shows("stadtteile/sued.html", "Titel von alle")
        .shows("stadtteile/gesamtstadt.html", "Titel von alle")
        .shows("massnahmen/alle.html", "laufend");
    // Editors may name it as their town does.
    let named = project.file(
        "stadtteile.yaml",
        "stadtteile:\n  - { id: nord, name: Nord }\n  - { id: gesamtstadt, name: Ganz Musterstadt }\n",
    );
    named.build().shows("massnahmen/alle.html", "Ganz Musterstadt");
}

#[test]
fn progress_is_counted_with_the_fields_below_and_never_a_percentage() {
    let project = project()
        .file("konzept.yaml", &(KONZEPT_YAML.replace("[a]", "[a, feld: [unten]]") + "prüfung: { K214: aus, K212: aus }\n"))
        .file("handlungsfelder/unten.md", "---\nid: unten\ntitel: Unten\ninhalt: folgt\n---\n")
        .file("massnahmen/b.md", "---\nid: b\ntitel: Anderes\nart: projekt\nhandlungsfeld: unten\nfederführung: amt\nzeitraum: { beginn: 2020 }\n---\nText.\n");
    let built = project.build();
    let page = built.page("handlungsfelder/feld.html");
    let progress = &page[page.find("class=\"fortschritt\"").expect("it is shown")..];
    let progress = &progress[..progress.find("</ul>").expect("it ends")];
    assert!(progress.contains("in Umsetzung</span> <strong>1</strong>"), "{progress}");
    assert!(progress.contains("keine Angabe</span> <strong>1</strong>"), "{progress}");
    assert!(!progress.contains('%'));
    built.shows("handlungsfelder/unten.html", "Weitere Maßnahmen");
    // The start page says the same of the field as a whole, and leads to both.
    let start = built.page("index.html");
    let tiles = &start[start.find("class=\"kacheln\"").expect("there are tiles")..];
    for expected in [
        "href=\"handlungsfelder/feld.html\"",
        "href=\"handlungsfelder/unten.html\"",
        "2 Maßnahmen",
        progress,
    ] {
        assert!(tiles.contains(expected), "{expected} in {tiles}");
    }
    assert_eq!(
        start.matches("href=\"handlungsfelder/feld.html\"").count(),
        1,
        "it stands there once"
    );
}

#[test]
fn a_draft_of_a_field_has_no_tile() {
    let draft = "---\nid: neu\ntitel: Neues Feld\nentwurf: ja\ninhalt: folgt\n---\n";
    let project = project()
        .file(
            "konzept.yaml",
            &(KONZEPT_YAML.replace("[a]", "[a, feld, neu]") + "prüfung: { K214: aus }\n"),
        )
        .file("handlungsfelder/neu.md", draft);
    project.build_with(Sicht::Oeffentlich).lacks("index.html", "Neues Feld");
    project.build_with(Sicht::Redaktion).shows("index.html", "Neues Feld");
}

#[test]
fn delay_is_derived_from_dates_and_the_stand() {
    let stand = |status: &str| {
        format!("umsetzungsstand:\n  - {{ stand: 2019-04-01, status: {status}, text: Grund. }}\n")
    };
    for (zeitraum, status, expected) in [
        // The Stand is 9 May 2019; partial dates get the benefit of the doubt.
        (
            "{ beginn: 2018, ende: 2019-04 }",
            "in-umsetzung",
            "In Verzug: vorgesehen bis April 2019.",
        ),
        ("{ beginn: 2018, ende: 2019-05 }", "in-umsetzung", "im Zeitplan"),
        ("{ beginn: 2018, ende: 2019 }", "in-umsetzung", "im Zeitplan"),
        (
            "{ beginn: 2019-Q1, ende: 2020 }",
            "nicht-begonnen",
            "In Verzug: vorgesehen ab 1. Quartal 2019.",
        ),
        ("{ beginn: 2019-Q2, ende: 2020 }", "nicht-begonnen", "im Zeitplan"),
        ("{ beginn: 2018, ende: 2018-12 }", "umgesetzt", ""),
        ("{ beginn: 2018, ende: 2018-12 }", "zurückgestellt", ""),
        ("{ beginn: 2018, ende: 2018-12 }", "entfallen", ""),
        ("{ beginn: 2018, ende: 2018-12 }", "laufend", "im Zeitplan"),
        ("{ beginn: 2018, laufend: ja }", "in-umsetzung", "im Zeitplan"),
    ] {
        let more = format!("zeitraum: {zeitraum}\n{}", stand(status));
        let built = project().file("massnahmen/x.md", &measure("x", &more)).build();
        let page = built.page("massnahmen/x.html");
        let (late, on_time) = (page.contains("In Verzug"), page.contains("im Zeitplan"));
        assert_eq!(
            (late, on_time),
            (expected.starts_with("In Verzug"), expected == "im Zeitplan"),
            "{zeitraum} {status}"
        );
        assert!(page.contains(expected), "{zeitraum} {status}: {expected}");
    }
    let late = "zeitraum: { beginn: 2018, ende: 2020 }\nmeilensteine:\n  - { titel: Halbzeit, bis: 2019-03 }\n";
    let built = project()
        .file("massnahmen/x.md", &measure("x", &format!("{late}{}", stand("in-umsetzung"))))
        .build();
    built
        .shows("massnahmen/x.html", "Ein Meilenstein war vorgesehen bis März 2019")
        .shows("massnahmen/x.html", "in Verzug");
}

#[test]
fn measures_stand_in_the_order_of_their_numbers() {
    let numbered = |id: &str, number: &str| {
        measure(id, &format!("nummer: {number}\nzeitraum: {{ beginn: 2020 }}\n"))
    };
    let built = project()
        .file("massnahmen/zehn.md", &numbered("zehn", "M 10"))
        .file("massnahmen/eins.md", &numbered("eins", "M 1"))
        .file("massnahmen/ohne.md", &measure("ohne", "zeitraum: { beginn: 2020 }\n"))
        .build();
    let page = built.page("massnahmen/index.html");
    let at = ["Titel von eins", "Sprachtreff", "Titel von zehn", "Titel von ohne"]
        .map(|it| page.find(it).expect(it));
    assert!(at.is_sorted(), "{at:?}");
}

#[test]
fn a_concept_adds_fields_of_its_own() {
    let konzept = KONZEPT_YAML.replace("[a]", "[a, feld]")
        + "prüfung: { K214: aus }\nangaben:\n  - { id: co2, titel: Einsparung, art: zahl, einheit: t CO₂e }\n  - { id: phase, titel: Projektphase, art: auswahl, auswahl: [Planung, Bau] }\n  - { id: antrag, titel: Antrag bis, art: datum }\n";
    let project = project().file("konzept.yaml", &konzept);
    let with = |angaben: &str| {
        project.clone().file(
            "massnahmen/x.md",
            &measure("x", &format!("zeitraum: {{ beginn: 2020 }}\nangaben: {angaben}\n")),
        )
    };
    let built = with("{ co2: \"12,50\", phase: Bau, antrag: 2020-Q2 }").build();
    built
        .shows("massnahmen/x.html", "<dt>Einsparung</dt><dd>12,50\u{a0}t CO₂e</dd>")
        .shows("massnahmen/x.html", "<dt>Projektphase</dt><dd>Bau</dd>")
        .shows("massnahmen/x.html", "<dt>Antrag bis</dt><dd>2. Quartal 2020</dd>")
        .shows("massnahmen/massnahmen.csv", "12,50;Bau;2020-Q2");
    let findings = with("{ co2: 12.5, phase: Bua, antrag: bald, fase: Bau }").check();
    findings
        .finds(Code::FalscheForm, "massnahmen/x.md:9:17", "")
        .finds(Code::UnbekannterWert, "massnahmen/x.md:9:30", "Bua")
        .finds(Code::FalschesDatum, "massnahmen/x.md:9:43", "bald")
        .finds(Code::UnbekannterSchluessel, "massnahmen/x.md:9:49", "fase");
}

#[test]
fn the_table_for_programs_has_every_measure_and_runs_nothing() {
    let project = project().file(
        "massnahmen/x.md",
        &measure("x", "nummer: \"=HYPERLINK(1)\"\nbeispiel: ja\nzeitraum: { beginn: 2020 }\n"),
    );
    let built = project.build();
    let csv = built.page("massnahmen/massnahmen.csv");
    assert!(csv.starts_with('\u{feff}') && csv.contains("\r\n"));
    let rows: Vec<&str> = csv.trim_start_matches('\u{feff}').lines().collect();
    assert_eq!(rows.len(), 3);
    let head: Vec<&str> = rows[0].split(';').collect();
    let cell = |row: &str, name: &str| {
        let at = head.iter().position(|it| *it == name).expect(name);
        row.split(';').nth(at).expect("rows are as long as the head").to_owned()
    };
    let treff = rows.iter().find(|it| it.starts_with("treff;")).expect("the measure is there");
    for (name, value) in [
        ("art", "angebot"),
        ("federfuehrung", "Amt für Soziales"),
        ("federfuehrung_id", "amt"),
        ("beginn", "2018"),
        ("ende", "2020-Q4"),
        ("status", "in-umsetzung"),
        ("terminlage", "im-plan"),
        ("kosten_jaehrlich", "5000"),
        ("kosten_offen", "ja"),
        ("kosten_gesamt", ""),
        ("kosten_spanne", "nein"),
        ("personal_vzae", "0,50"),
        ("hinweis", ""),
    ] {
        assert_eq!(cell(treff, name), value, "{name}");
    }
    let sample = rows.iter().find(|it| it.starts_with("x;")).expect("the measure is there");
    assert_eq!(cell(sample, "nummer"), "'=HYPERLINK(1)");
    assert!(cell(sample, "hinweis").contains("frei erfunden"));
}

#[test]
fn fenced_blocks_list_measures_within_a_text() {
    let text = |yaml: &str| format!("---\nid: a\ntitel: A\n---\n```massnahmen\n{yaml}\n```\n");
    let listed = |yaml: &str| {
        let built = project()
            .file(
                "massnahmen/x.md",
                &measure("x", "zeitraum: { beginn: 2020 }\nschlüsselmaßnahme: ja\n"),
            )
            .file("kapitel/a.md", &text(yaml))
            .build();
        let page = built.page("kapitel/a.html").to_owned();
        (page.contains("Sprachtreff"), page.contains("Titel von x"))
    };
    assert_eq!(listed("stadtteil: nord"), (true, false));
    assert_eq!(listed("handlungsfeld: feld"), (true, true));
    assert_eq!(listed("leitziel: sprache\nart: angebot"), (true, false));
    assert_eq!(listed("akteur: verein"), (true, false));
    assert_eq!(listed("zielgruppe: eltern\nstatus: laufend"), (false, false));
    assert_eq!(listed("schlüsselmaßnahme: ja"), (false, true));
}

#[test]
fn the_weight_of_warnings_is_for_the_town_to_set() {
    let konzept = |pruefung: &str| {
        KONZEPT_YAML.replace("[a]", "[a, feld]") + &format!("prüfung: {pruefung}\n")
    };
    let with = |pruefung: &str| project().file("konzept.yaml", &konzept(pruefung)).check();
    assert!(with("{ K214: warnung }").publishes());
    with("{ K214: warnung }").finds(Code::OhneIndikator, "massnahmen/treff.md:3:8", "Sprachtreff");
    assert!(!with("{ K214: fehler }").publishes());
    with("{ K214: aus }").none();
    // Errors keep wrong things from being published; nobody switches them off.
    assert!(!with("{ K214: aus, K105: aus }").publishes());
}

#[test]
fn drafts_of_measures_are_in_no_list_and_no_table() {
    let secret = "---\nid: geheim\ntitel: Geheimwort\nart: projekt\nhandlungsfeld: feld\nleitziele: [sprache]\nstadtteile: [nord, gesamtstadt]\nzielgruppen: [eltern]\nfederführung: amt\nzeitraum: { beginn: 2035 }\numsetzungsstand: [{ stand: 2019-01, status: vorschlag }]\nverwandte: [treff]\nentwurf: ja\n---\nGeheimwort\n";
    let project = project()
        .file("massnahmen/geheim.md", secret)
        .file("handlungsfelder/feld.md", "---\nid: feld\ntitel: Feld\ninhalt: folgt\nleitziele:\n  - { id: sprache, titel: Sprache im Alltag }\n  - { id: geheim-ziel, titel: Geheimwort Ziel, entwurf: ja }\n---\n");
    let built = project.build();
    for (path, bytes) in built.files() {
        assert!(
            !path.contains("geheim") && !path.contains("2035") && !path.contains("vorschlag"),
            "{path}"
        );
        assert!(!String::from_utf8_lossy(bytes).to_lowercase().contains("geheim"), "{path}");
    }
    assert!(!built.has("stadtteile/gesamtstadt.html"));
    let preview = project.build_with(Sicht::Redaktion);
    for page in [
        "massnahmen/geheim.html",
        "massnahmen/index.html",
        "stadtteile/nord.html",
        "handlungsfelder/feld.html",
    ] {
        preview.shows(page, "Geheimwort");
    }
}

#[test]
fn a_concept_of_recommendations_alone_is_complete() {
    let konzept = KONZEPT_YAML.replace("[a]", "[a, feld]");
    let empfehlung = "---\nid: e\ntitel: Mehr Deutsch\nart: handlungsempfehlung\nhandlungsfeld: feld\nleitziele: [ziel]\n---\nText.\n";
    Project::new()
        .file("konzept.yaml", &konzept)
        .file(
            "handlungsfelder/feld.md",
            "---\nid: feld\ntitel: Feld\ninhalt: folgt\nleitziele: [{ id: ziel, titel: Ziel }]\n---\n",
        )
        .file("massnahmen/e.md", empfehlung)
        .build()
        .shows("massnahmen/e.html", "Handlungsempfehlung")
        .shows("handlungsfelder/feld.html", "Mehr Deutsch");
}

#[test]
fn a_thousand_measures_are_all_where_they_belong() {
    let size = generator::Size { massnahmen: 1000, indikatoren: 60, akteure: 40 };
    let built = Project::of(&generator::concept(size)).build();
    let count = |folder: &str| {
        built
            .paths()
            .iter()
            .filter(|it| {
                it.starts_with(folder) && it.ends_with(".html") && it.matches('/').count() == 1
            })
            .count()
    };
    assert_eq!((count("massnahmen/"), count("indikatoren/"), count("akteure/")), (1001, 61, 41));
    let rows = |page: &str, mark: &str| built.page(page).matches(mark).count();
    assert_eq!(rows("massnahmen/index.html", "data-facetten=\"feld="), 1000);
    assert_eq!(built.page("massnahmen/massnahmen.csv").lines().count(), 1001);
    // Every measure stands on the page of exactly one of the four fields, and on one page of a
    // status.
    let total = |folder: &str| -> usize {
        let pages = built
            .paths()
            .into_iter()
            .filter(|it| it.starts_with(folder) && !it.ends_with("index.html"));
        pages.map(|it| rows(it, "<p class=\"massnahme-titel\">")).sum()
    };
    assert_eq!(total("handlungsfelder/"), 1000);
    assert_eq!(total("massnahmen/status/"), 1000);
    assert_eq!(total("zielgruppen/"), 1000);
    assert_eq!(total("stadtteile/"), 2000);
}

#[test]
fn the_site_speaks_of_measures_in_english_too() {
    let konzept =
        KONZEPT_YAML.replace("[a]", "[a, feld]") + "prüfung: { K214: aus }\nsprachen: [en]\n";
    let built = project().file("konzept.yaml", &konzept).build();
    built
        .shows("massnahmen/treff.html", "in progress")
        .shows("massnahmen/treff.html", "5,000\u{a0}€ yearly")
        .shows("massnahmen/massnahmen.csv", "id,nummer,titel");
}

#[test]
fn a_milestone_is_late_from_the_day_after_its_own() {
    for (bis, late) in [("2019-05-08", true), ("2019-05-09", false), ("2019-05", false)] {
        let more = format!("meilensteine:\n  - {{ titel: Halbzeit, bis: {bis} }}\n");
        let built =
            project().file("massnahmen/x.md", &measure("x", &more)).build_with(Sicht::Oeffentlich);
        let page = built.page("massnahmen/x.html");
        assert_eq!(page.contains("in Verzug"), late, "{bis}");
    }
}

#[test]
fn what_goes_on_is_found_in_every_year_that_anything_is_planned_for() {
    let built = project()
        .file("massnahmen/dauer.md", &measure("dauer", "zeitraum: { beginn: 2018, laufend: ja }\n"))
        .build();
    assert!(built.words("massnahmen/jahr/2020.html").contains("Titel von dauer"));
    assert!(!built.has("massnahmen/jahr/2021.html"));
}

#[test]
fn without_a_date_there_is_no_plan_to_keep_to() {
    let more = "zeitraum: { horizont: kontinuierlich }\numsetzungsstand: [{ stand: 2019-05-01, status: laufend, text: Läuft. }]\n";
    let built = project().file("massnahmen/dauer.md", &measure("dauer", more)).build();
    built.lacks("massnahmen/dauer.html", "im Zeitplan");
}

#[test]
fn markdown_in_a_field_of_the_concept_is_told() {
    let konzept = project().text("konzept.yaml")
        + "angaben: [{ id: lage, titel: Ausgangslage, art: text }]\n";
    let text = measure(
        "lage",
        "zeitraum: { beginn: 2018 }\nangaben: { lage: \"Siehe [[amt]] und **fett**\" }\n",
    );
    project().file("konzept.yaml", &konzept).file("massnahmen/lage.md", &text).check().finds(
        Code::MarkdownImTextfeld,
        "massnahmen/lage.md",
        "",
    );
}
