//! Three concepts of real shape, expressed in their own words without bending a fact: the paper of a
//! council, a climate concept, and one of 2010 with three reports on its 54 measures.

use std::collections::BTreeSet;

use super::support::{Built, Project};
use crate::konzept::sicht::Sicht;

fn built(name: &str) -> Built {
    let project = Project::from_folder(&format!("tests/fixtures/{name}"));
    assert_eq!(project.check().errors(), 0, "{name}");
    project.build_with(Sicht::Oeffentlich)
}

#[track_caller]
fn says(built: &Built, page: &str, parts: &[&str]) {
    let said = built.words(page);
    for part in parts {
        assert!(said.contains(part), "{page} lacks {part:?}: {said}");
    }
}

#[test]
fn the_paper_of_a_council_keeps_its_words_numbers_and_outcomes() {
    let built = built("rat");
    says(
        &built,
        "massnahmen/index.html",
        &[
            "Handlungsempfehlung Strategisches Handlungsfeld Federführung Zeitraum Kosten",
            "B 1 Elternschule 2.1 Bildung Schulverwaltungsamt 2013 bis 2014 170.000 € jährlich",
        ],
    );
    // Goals on three levels, each where it serves.
    says(
        &built,
        "ziele.html",
        &["Oberziel Alle haben gleiche Chancen. Ziel 1 Schulabschlüsse angleichen 2.1 Bildung"],
    );
    says(
        &built,
        "handlungsfelder/bildung.html",
        &[
            "Dient: Oberziel Alle haben gleiche Chancen.",
            "Unterziel 2 Die Zahl der Angebote steigt.",
        ],
    );
    // What committees recommended is no decision; the one decision is told word for word.
    let paper = built.page("vorlagen/v-1.html");
    assert_eq!(paper.matches("ergebnis-beschlossen").count(), 1);
    says(
        &built,
        "vorlagen/v-1.html",
        &[
            "Dazu gehören Vorlage 09364-13-E1",
            "Beteiligte Schulverwaltungsamt Jugendamt",
            "170.000,00 € im Jahr; bisher waren es 145.000,00 €.",
            "Anlage 2: Kostenübersicht",
            "16. April 2013 Behindertenpolitisches Netzwerk Empfehlung empfohlen, einstimmig",
            "Empfehlung geändert empfohlen, Ja 22, Nein 0, Enthaltungen 11",
            "Schulausschuss Anhörung zugestimmt",
            "zur Kenntnis zur Kenntnis genommen Kenntnisnahme ist kein Beschluss. Teil 1: Sachstandsbericht",
            "Entscheidung beschlossen, Ja 71, Nein 5, Enthaltungen 2 Teil 2: Konzept",
        ],
    );
    says(&built, "vorlagen/v-1.html", &["ohne Votum Verwiesen an: Rat der Stadt"]);
    says(
        &built,
        "vorlagen/v-2.html",
        &["Bezieht sich auf Vorlage 09364-13", "Antrag von Fraktion A im Rat"],
    );
    // Who moves something is not in charge of it.
    assert!(!built.words("akteure/fraktion-a.html").contains("Federführend"));
}

#[test]
fn groups_stand_in_the_order_of_the_scale_that_the_town_wrote() {
    let said = built("rat").words("massnahmen/index.html");
    let at = |part: &str| said.find(part).unwrap_or_else(|| panic!("{part} is missing: {said}"));
    let groups = ["Gruppe A: ohne zusätzliche Mittel", "Gruppe B: braucht", "Gruppe C: niedrige"];
    assert!(groups.map(at).is_sorted(), "{said}");
}

#[test]
fn a_climate_concept_keeps_its_fields_figures_and_sums() {
    let built = built("klima");
    says(
        &built,
        "massnahmen/index.html",
        &[
            "4.1.1 Gebäude 2 Maßnahmen 1.890,5 4.800 4.750.000 € einmalig, 75.000 € jährlich",
            "KV-G-01 Energetische Sanierung städtischer Gebäude",
            "Insgesamt 1.893,5 4.800 4.768.000 € einmalig, 75.000 € jährlich",
        ],
    );
    says(
        &built,
        "massnahmen/g-01.html",
        &[
            "Maßnahmenfeld",
            "kurzfristig (0 bis 3 Jahre), 2. Quartal 2024 bis 2035",
            "Flankierende Maßnahmen",
            "Aufträge für das Handwerk der Region",
        ],
    );
    says(&built, "handlungsfelder/gebaeude.html", &["Maßnahmenfeld 4.1.1 Gebäude"]);
    says(
        &built,
        "kapitel/verzeichnisse.html",
        &[
            "Anhang A Verzeichnisse",
            "Tabelle 1 Endenergieverbrauch nach Sektoren und Energieträgern 2019 in MWh/a Energiebilanz",
            "Treibhausgase nach Sektoren und Szenarien Szenarien",
        ],
    );
    says(&built, "indikatoren/thg-sektor.html", &["Siehe Tabelle 1"]);
    // What was assumed is told from what was measured, and is no newest value.
    says(
        &built,
        "kapitel/szenarien.html",
        &[
            "sektor 2019 2030 Szenario Referenz 2030 Szenario Klima 2045 Szenario Referenz",
            "Haushalte 190 160 80 120 0",
            "Szenarien sind Annahmen, keine Messwerte.",
        ],
    );
    says(&built, "indikatoren/index.html", &["452,6 Tsd. t CO₂e (2019)"]);
    built.lacks("indikatoren/index.html", "300,0");
    says(&built, "kosten.html", &["2025 1.200.000 € 75.000 € 1.275.000 €"]);
}

#[test]
fn a_concept_of_2010_with_three_reports_says_nothing_false() {
    let project = Project::from_folder("tests/fixtures/sachstand");
    // What was found is true: nobody is in charge, no dates, no indicators, and pages of the law.
    let codes: BTreeSet<&str> =
        project.check().places().into_iter().map(|it| it.0.as_str()).collect();
    let codes: Vec<&str> = codes.into_iter().collect();
    assert_eq!(codes, ["K211", "K213", "K214", "K421", "K423", "K424", "K516"], "{codes:?}");
    let built = built("sachstand");
    let sheets = built.paths().into_iter().filter(|it| {
        it.starts_with("massnahmen/") && it.matches('/').count() == 1 && !it.contains("index")
    });
    assert_eq!(sheets.filter(|it| it.ends_with(".html")).count(), 54);
    // The text is that of the decision; how far it came is said with day and source.
    says(
        &built,
        "index.html",
        &[
            "24. März 2010 · Rat der Stadt",
            "Stand 2018: 0 von 54 umgesetzt.",
            "Seit dem Bericht 2015/2016: 5 neu begonnen, 6 vorangekommen, 8 zurückgefallen, 1 mit anderem Stand, 17 unverändert, 17 ohne neuen Sachstand.",
            "in Umsetzung 19 in Planung 19 noch nicht begonnen 15 keine Angabe 1",
        ],
    );
    says(
        &built,
        "massnahmen/b5-6.html",
        &[
            "B5+6 Ausbau Mieterstrom",
            "noch nicht begonnen Stand 2018 laut Sachstandsbericht 2017/2018",
            "2018 noch nicht begonnen Sachstandsbericht 2017/2018",
            "2016 in Umsetzung Sachstandsbericht 2015/2016",
            "2013 in Umsetzung Sachstandsbericht 2013",
            "Bewertung gelb",
            "Priorität 4",
        ],
    );
    // What is unchanged was said when it was said.
    says(
        &built,
        "massnahmen/ue2.html",
        &[
            "noch nicht begonnen Stand 2013 laut Sachstandsbericht 2013",
            "Sachstandsbericht 2017/2018: ohne neuen Sachstand",
        ],
    );
    says(&built, "berichte/2013.html", &["Stand 2013:", "zur Fassung Beschluss 2010"]);
    says(
        &built,
        "umsetzung.html",
        &[
            "2013 2015/2016 2017/2018",
            "B1 Netzwerk Radverkehr in Umsetzung in Planung noch nicht begonnen",
        ],
    );
    // No plan has dates, so nothing is late and nothing is on time.
    for page in ["index.html", "umsetzung.html", "berichte/2017-2018.html"] {
        assert!(!built.words(page).contains("Verzug"), "{}", built.words(page));
    }
    let frozen = built.words("fassung/2010/massnahmen/b1.html");
    assert!(
        !frozen.contains("noch nicht begonnen") && !frozen.contains("keine Angabe"),
        "{frozen}"
    );
    says(&built, "massnahmen/index.html", &["Sektor Priorität Potenzial (1 bis 5)"]);
}
