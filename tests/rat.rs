//! The council as it is: what recommends, what decides, votes, motions, what is still to come; and many
//! stations in a table.

use super::support::{Built, KONZEPT_YAML, Project, html};
use crate::site::Sicht;

const GREMIEN: &str = "gremien:
  - { id: kreistag, name: Kreistag, art: kreistag }
  - { id: sozial, name: Sozialausschuss, art: ausschuss }
  - { id: bv, name: Bezirksvertretung Mitte, art: bezirksvertretung }
vorlagen:
  - id: v-1
    nummer: 9364/13
    betreff: Integrationskonzept
    art: beschlussvorlage
    beteiligte: [jugendamt, bv]
    finanzielle_auswirkungen: Das Land fördert **170.000 Euro** im Jahr.
    anlagen:
      - { titel: \"Anlage 1: Konzept\", url: https://rat.example/anlage-1 }
      - { titel: \"Anlage 2: Kosten\" }
  - { id: v-2, nummer: 9364/13-E1, betreff: Punkt 3 streichen, art: änderungsantrag, zu: v-1 }
beratungen:
";

/// A Kreis whose text is of May 2019, with some consultations.
fn council(beratungen: &str) -> Project {
    let konzept = KONZEPT_YAML.to_owned() + "prüfung: { K248: aus }\n";
    Project::new()
        .file("konzept.yaml", &konzept)
        .file("akteure.yaml", "akteure: [{ id: jugendamt, name: Jugendamt, art: verwaltung }]\n")
        .file("gremien.yaml", &format!("{GREMIEN}{beratungen}"))
}

fn paper(beratungen: &str) -> Built {
    council(beratungen).build()
}

/// The words of the outcome on the page of a paper.
fn outcome(built: &Built) -> String {
    let words = html::words(html::main(built.page("vorlagen/v-1.html")));
    let after = words.split("Ergebnis").nth(1).unwrap_or_default();
    after.lines().map(str::trim).find(|it| !it.is_empty()).unwrap_or_default().to_owned()
}

#[test]
fn only_a_decision_is_shown_as_decided() {
    for (behandlung, ergebnis, shown) in [
        ("entscheidung", "beschlossen", "beschlossen"),
        ("entscheidung", "ungeändert-beschlossen", "ungeändert beschlossen"),
        ("empfehlung", "beschlossen", "empfohlen"),
        ("vorberatung", "ungeändert-beschlossen", "empfohlen"),
        ("empfehlung", "geändert-beschlossen", "geändert empfohlen"),
        ("empfehlung", "abgelehnt", "nicht empfohlen"),
        ("anhörung", "beschlossen", "zugestimmt"),
        ("empfehlung", "ohne-votum", "ohne Votum"),
        ("empfehlung", "nicht-empfohlen", "nicht empfohlen"),
        (
            "zur-kenntnis",
            "zustimmend-zur-kenntnis-genommen",
            "zustimmend zur Kenntnis genommen Kenntnisnahme ist kein Beschluss.",
        ),
    ] {
        let built = paper(&format!(
            "  - {{ vorlage: v-1, gremium: sozial, datum: 2019-03-01, behandlung: {behandlung}, ergebnis: {ergebnis} }}\n"
        ));
        assert_eq!(outcome(&built), shown, "{behandlung}, {ergebnis}");
        let decided = built.page("vorlagen/v-1.html").contains("beratung-beschlossen");
        assert_eq!(decided, behandlung == "entscheidung", "{behandlung}, {ergebnis}");
    }
}

#[test]
fn what_lies_after_the_stand_is_still_to_come() {
    let built = paper(
        "  - { vorlage: v-1, gremium: kreistag, datum: 2019-07-01, behandlung: entscheidung, ergebnis: keine-angabe }\n",
    );
    assert_eq!(outcome(&built), "steht noch aus");
    let built = paper(
        "  - { vorlage: v-1, gremium: kreistag, datum: 2019-03-01, behandlung: entscheidung, ergebnis: keine-angabe }\n",
    );
    assert_eq!(outcome(&built), "keine Angabe");
}

#[test]
fn votes_items_and_parts_are_said() {
    let built = paper(
        "  - { vorlage: v-1, gremium: kreistag, datum: 2019-03-01, top: \"5.1\", teil: \"Teil 2: Konzept\", behandlung: entscheidung, ergebnis: beschlossen, votum: { ja: 71, nein: 5, enthaltung: 2 } }\n  - { vorlage: v-1, gremium: sozial, datum: 2019-02-01, behandlung: empfehlung, ergebnis: empfohlen, votum: einstimmig }\n  - { vorlage: v-1, gremium: bv, datum: 2019-01-01, behandlung: empfehlung, ergebnis: empfohlen, votum: { ja: 9, nein: 0 } }\n",
    );
    for page in ["vorlagen/v-1.html", "gremien.html"] {
        let words = html::words(html::main(built.page(page)));
        for said in [
            "beschlossen, Ja 71, Nein 5, Enthaltungen 2",
            "empfohlen, einstimmig",
            "empfohlen, Ja 9, Nein 0",
            "TOP 5.1",
            "Teil Teil 2: Konzept",
        ] {
            let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(words.contains(said), "{page} lacks {said}: {words}");
        }
    }
}

#[test]
fn papers_name_what_they_are_about_who_took_part_and_what_they_cost() {
    let built = paper("");
    built
        .shows("vorlagen/v-2.html", "Änderungsantrag")
        .shows("vorlagen/v-2.html", "<dt>Bezieht sich auf</dt><dd><a href=\"v-1.html\">Vorlage 9364/13</a>")
        .shows("vorlagen/v-1.html", "<a href=\"v-2.html\">Vorlage 9364/13-E1</a>")
        .shows("vorlagen/v-1.html", ">Jugendamt</a>")
        .shows("vorlagen/v-1.html", "<strong>170.000 Euro</strong>")
        .shows("vorlagen/v-1.html", "<a href=\"https://rat.example/anlage-1\" rel=\"external noopener\">Anlage 1: Konzept</a>")
        .shows("vorlagen/v-1.html", "<li>Anlage 2: Kosten</li>");
}

#[test]
fn many_stations_are_a_table() {
    let station = |day: u32| {
        format!(
            "  - {{ id: b-{day}, vorlage: v-1, gremium: sozial, datum: 2019-03-{day:02}, behandlung: empfehlung, ergebnis: empfohlen, hinweis: Hinweis {day} }}\n"
        )
    };
    let few = paper(&(1..=3).map(station).collect::<String>());
    few.lacks("vorlagen/v-1.html", "beratungstabelle").shows("vorlagen/v-1.html", "id=\"b-3\"");
    let many = paper(&(1..=15).map(station).collect::<String>());
    many.shows("vorlagen/v-1.html", "beratungstabelle")
        .shows("vorlagen/v-1.html", "<th scope=\"col\">Ergebnis</th>")
        .shows("vorlagen/v-1.html", "id=\"b-15\"")
        .shows("vorlagen/v-1.html", "Hinweis 15");
}

#[test]
fn what_has_an_outcome_is_not_announced() {
    let later = |ergebnis: &str| {
        paper(&format!(
            "  - {{ id: b-1, vorlage: v-1, gremium: kreistag, datum: 2019-06-20, behandlung: entscheidung, {ergebnis} }}\n"
        ))
    };
    later("ergebnis: steht-noch-aus").shows("index.html", "20. Juni 2019");
    let project = council(
        "  - { id: b-1, vorlage: v-1, gremium: kreistag, datum: 2019-06-20, behandlung: entscheidung, ergebnis: beschlossen }\n",
    );
    project.build_with(Sicht::Oeffentlich).lacks("index.html", "20. Juni 2019");
}

#[test]
fn a_consultation_without_a_matter_of_its_own_is_called_by_committee_and_paper() {
    let steps = "  - { id: kt, vorlage: v-1, gremium: kreistag, datum: 2019-05-02, behandlung: entscheidung, ergebnis: beschlossen }\n";
    council(steps)
        .file("kapitel/a.md", "---\nid: a\ntitel: Kapitel A\n---\nSiehe [[kt]].\n")
        .build()
        .shows("kapitel/a.html", "<a href=\"../gremien.html#kt\">Kreistag: 9364/13</a>");
}

#[test]
fn who_was_heard_on_a_paper_finds_it_on_its_own_page() {
    let built = paper("");
    assert!(built.words("akteure/jugendamt.html").contains("Beteiligt Vorlage 9364/13"));
    // Of a committee its kind is said, too.
    assert!(built.words("gremien.html").contains("Bezirksvertretung Mitte Bezirksvertretung"));
}

#[test]
fn who_moves_what_where_it_went_and_under_which_number() {
    let steps = "  - { vorlage: v-1, gremium: sozial, datum: 2019-04-02, sitzung: nichtöffentlich, behandlung: empfehlung, ergebnis: verwiesen, verwiesen_an: [bv] }
  - { vorlage: v-1, gremium: kreistag, datum: 2019-05-02, behandlung: entscheidung, ergebnis: beschlossen, beschlussnummer: 12/2019 }
";
    let files = format!(
        "{}{steps}",
        GREMIEN.replace("zu: v-1 }", "zu: v-1, antragsteller: [fraktion-x] }")
    );
    let built = council("")
        .file("gremien.yaml", &files)
        .file("akteure.yaml", "akteure:\n  - { id: jugendamt, name: Jugendamt, art: verwaltung }\n  - { id: fraktion-x, name: Fraktion X, art: fraktion }\n")
        .build();
    let said = built.words("vorlagen/v-1.html");
    assert!(
        said.contains("nichtöffentlich") && said.contains("Verwiesen an Bezirksvertretung Mitte"),
        "{said}"
    );
    assert!(said.contains("Beschlussnummer 12/2019"), "{said}");
    assert!(built.words("vorlagen/v-2.html").contains("Antrag von Fraktion X"));
    let group = built.words("akteure/fraktion-x.html");
    assert!(group.contains("Fraktion") && group.contains("9364/13-E1"), "{group}");
}

#[test]
fn of_one_day_the_start_page_shows_the_decision_and_not_a_motion_to_it() {
    let steps = "  - { vorlage: v-1, gremium: kreistag, datum: 2019-05-02, behandlung: entscheidung, ergebnis: beschlossen, wortlaut: Das Konzept gilt. }
  - { vorlage: v-2, gremium: kreistag, datum: 2019-05-02, behandlung: entscheidung, ergebnis: abgelehnt, wortlaut: Punkt 3 bleibt. }
";
    let said = paper(steps).words("index.html");
    assert!(said.contains("Das Konzept gilt.") && !said.contains("Punkt 3 bleibt."), "{said}");
}
