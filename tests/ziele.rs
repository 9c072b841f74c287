//! Goals in levels: declared by the town, above all fields or within one, each with what serves it.

use super::{
    massnahmen,
    support::{Built, KONZEPT_YAML, Project, html},
};
use crate::diagnostic::Code;

const ZIELE: &str = "ziele:
  - id: chancen
    ebene: leitbild
    titel: Alle haben gleiche Chancen
    text: Das gilt für die **ganze** Stadt.
  - { id: teilhabe, ebene: oberziel, über: chancen, nummer: \"2\", titel: Teilhabe sichern }
  - { id: bildung-fuer-alle, ebene: oberziel, über: chancen, nummer: \"10\", titel: Bildung für alle }
  - { id: treffs, ebene: teilziel, über: sprache, nummer: \"1.1\", titel: Bis 2020 gibt es zehn Treffs }
";

/// A concept with one field, its Leitziel, goals above and one below it.
fn concept(ziele: &str, settings: &str) -> Project {
    let konzept = KONZEPT_YAML.replace("[a]", "[a, feld]") + "prüfung: { K214: aus }\n" + settings;
    massnahmen::project()
        .file("konzept.yaml", &konzept)
        .file("ziele.yaml", ziele)
        .file("kapitel/a.md", "---\nid: a\ntitel: Unsere Ziele\nrolle: ziele\n---\nSiehe [[treffs]].\n")
        .file("handlungsfelder/feld.md", "---\nid: feld\ntitel: Feld\ninhalt: folgt\nleitziele:\n  - { id: sprache, titel: Sprache im Alltag, über: teilhabe }\n---\n")
        .file("massnahmen/mehr.md", "---\nid: mehr\ntitel: Räume finden\nart: handlungsempfehlung\nhandlungsfeld: feld\nleitziele: [treffs, bildung-fuer-alle]\n---\nText.\n")
}

fn headings(built: &Built, page: &str) -> Vec<String> {
    let words = html::words(html::main(built.page(page)));
    let known = ["Leitbild", "Oberziel", "Leitziel", "Teilziel"];
    let lines = words.lines().map(str::trim);
    lines.filter(|it| known.iter().any(|word| it.starts_with(word))).map(str::to_owned).collect()
}

#[test]
fn the_page_of_goals_shows_the_tree_and_what_serves_each() {
    let built = concept(ZIELE, "").build();
    assert_eq!(
        headings(&built, "ziele.html"),
        [
            "Leitbild Alle haben gleiche Chancen",
            "Oberziel 2 Teilhabe sichern",
            "Leitziel 1 Sprache im Alltag",
            "Teilziel 1.1 Bis 2020 gibt es zehn Treffs",
            "Oberziel 10 Bildung für alle",
        ]
    );
    built
        .shows("ziele.html", "id=\"chancen\"")
        .shows("ziele.html", "<strong>ganze</strong>")
        .shows("ziele.html", "<a href=\"handlungsfelder/feld.html#sprache\">Sprache im Alltag</a>")
        .shows("ziele.html", "massnahmen/treff.html")
        .shows("ziele.html", "massnahmen/mehr.html")
        .shows("index.html", "<a href=\"ziele.html\">Ziele</a>")
        .shows(
            "ziele.csv",
            "treffs;teilziel;1.1;Bis 2020 gibt es zehn Treffs;;Sprache im Alltag;sprache;",
        );
}

#[test]
fn a_field_shows_its_goals_with_those_above_and_below_them() {
    let built = concept(ZIELE, "").build();
    built
        .shows("handlungsfelder/feld.html", "id=\"sprache\"")
        .shows("handlungsfelder/feld.html", "href=\"../ziele.html#teilhabe\"")
        .shows("handlungsfelder/feld.html", "<a href=\"../ziele.html#treffs\">Bis 2020");
    assert_eq!(
        headings(&built, "handlungsfelder/feld.html")[1..],
        ["Leitziel 1 Sprache im Alltag", "Teilziel 1.1 Bis 2020 gibt es zehn Treffs"]
    );
}

#[test]
fn sheets_and_chapters_name_goals_by_their_level() {
    let built = concept(ZIELE, "").build();
    built
        .shows("massnahmen/mehr.html", "<h2 id=\"_leitziele\">Ziele</h2>")
        .shows("massnahmen/mehr.html", "<span class=\"nummer\">Teilziel 1.1</span> Bis 2020")
        .shows("massnahmen/treff.html", "<h2 id=\"_leitziele\">Leitziele</h2>")
        .shows("kapitel/a.html", "<a href=\"../ziele.html#treffs\">")
        .shows("kapitel/a.html", "<span class=\"nummer\">Leitbild</span> Alle haben");
}

#[test]
fn a_town_declares_levels_of_its_own() {
    let ziele = "ziele:\n  - { id: oben, ebene: vision, titel: Eine Stadt }\n  - { id: unten, ebene: etappe, über: sprache, titel: Zehn Treffs }\n";
    let levels = "zielebenen:\n  - { id: vision, bezeichnung: [Vision, Visionen] }\n  - { id: leitziel, bezeichnung: [Leitlinie, Leitlinien] }\n  - { id: etappe, bezeichnung: [Etappenziel, Etappenziele] }\n";
    let feld = "---\nid: feld\ntitel: Feld\ninhalt: folgt\nleitziele: [{ id: sprache, titel: Sprache, über: oben, nummer: keine }]\n---\n";
    let project = concept(ziele, levels).file("handlungsfelder/feld.md", feld);
    let project = project.file("kapitel/a.md", "---\nid: a\ntitel: A\n---\nText.\n");
    let built = project
        .file("massnahmen/mehr.md", "---\nid: mehr\ntitel: Räume finden\nart: handlungsempfehlung\nhandlungsfeld: feld\nleitziele: [unten]\n---\nText.\n")
        .build();
    built
        .shows("ziele.html", "<span class=\"leise\">Vision</span> Eine Stadt")
        .shows("ziele.html", "<span class=\"leise\">Leitlinie</span> <a")
        .shows("ziele.html", "<span class=\"leise\">Etappenziel</span> Zehn Treffs")
        .shows("massnahmen/mehr.html", "<h2 id=\"_leitziele\">Etappenziele</h2>")
        .shows("handlungsfelder/feld.html", "Leitlinien und Maßnahmen");
}

#[test]
fn goals_that_no_measure_serves_are_told_where_measures_are_missing() {
    let lonely = format!("{ZIELE}  - {{ id: allein, ebene: teilziel, titel: Einsam }}\n");
    let findings = concept(&lonely, "").check();
    findings.finds(Code::LeitzielOhneMassnahme, "ziele.yaml:9", "Einsam");
    assert_eq!(findings.places().len(), 1, "those above are served by those below them");
}
