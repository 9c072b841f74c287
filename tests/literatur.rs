//! What a concept cites: short words in texts, the list, and the way back.

use super::{support::Project, synopse::versions};

const LITERATUR: &str = "literatur:
  - id: bisko
    verfasser: [\"Hertle, Hans\", \"Muster, Kim\", \"Beispiel, Jo\"]
    jahr: 2019
    titel: Bilanzierungs-Systematik
    ort: Heidelberg
    verlag: ifeu
    url: https://ifeu.example/bisko.pdf
    abgerufen: 2023-05-03
  - { id: uba-a, verfasser: [Umweltbundesamt], jahr: 2021, titel: Wege, in: Climate Change, band: 12 (3), seiten: 12–20, doi: 10.1000/182 }
  - { id: uba-b, verfasser: [Umweltbundesamt], jahr: 2021, titel: Projektionen }
  - { id: zwei, verfasser: [\"Muster, Kim\", \"Beispiel, Jo\"], jahr: 2020-03, titel: Zu zweit?, herausgeber: [Amt], in: Sammelband }
  - { id: hg, herausgeber: [Stadt Musterstadt], titel: Ohne Jahr }
  - { id: gesetz, titel: Teilhabe- und Integrationsgesetz, kurz: TIntG, jahr: 2021 }
";

fn project(text: &str) -> Project {
    Project::new()
        .file("literatur.yaml", LITERATUR)
        .file("kapitel/a.md", &format!("---\nid: a\ntitel: Kapitel A\n---\n{text}\n"))
}

#[test]
fn a_key_shows_names_and_year_and_leads_to_the_work() {
    let built = project("Nach [[bisko]], [[uba-a]], [[uba-b]], [[zwei]], [[hg]] und [[gesetz]], § 7.[^1]\n\n[^1]: [[bisko|Hertle]], S. 12.").build();
    for (id, words) in [
        ("bisko", "Hertle et al. 2019"),
        ("uba-a", "Umweltbundesamt 2021a"),
        ("uba-b", "Umweltbundesamt 2021b"),
        ("zwei", "Muster/Beispiel 2020"),
        ("hg", "Stadt Musterstadt"),
        ("gesetz", "TIntG"),
    ] {
        built.shows("kapitel/a.html", &format!("<a href=\"../literatur.html#{id}\">{words}</a>"));
    }
    built.shows("kapitel/a.html", "<a href=\"../literatur.html#bisko\">Hertle</a>, S. 12.");
}

#[test]
fn the_list_is_ordered_by_names_and_leads_back() {
    let built = project("[[bisko]]\n\n```verzeichnis\nvon: literatur\n```").build();
    let said = built.words("literatur.html");
    let parts = [
        "Hertle, Hans; Muster, Kim; Beispiel, Jo (2019): Bilanzierungs-Systematik . Heidelberg: ifeu. https://ifeu.example/bisko.pdf (abgerufen: 3. Mai 2023) Zitiert in: Kapitel A",
        "Muster, Kim; Beispiel, Jo (März 2020): Zu zweit? In: Amt (Hrsg.): Sammelband.",
        "Stadt Musterstadt (Hrsg.) (o. J.): Ohne Jahr .",
        "Teilhabe- und Integrationsgesetz . 2021.",
        "Umweltbundesamt (2021a): Wege . In: Climate Change, 12 (3), S. 12–20. doi:10.1000/182",
        "Umweltbundesamt (2021b): Projektionen .",
    ];
    let at = |it: &&str| said.find(*it).unwrap_or_else(|| panic!("{it} is missing: {said}"));
    let places: Vec<usize> = parts.iter().map(at).collect();
    assert!(places.is_sorted(), "{said}");
    built.shows("literatur.html", "<li id=\"uba-b\">");
    // Within a text it has no anchors of its own: every link leads to one place.
    assert!(built.words("kapitel/a.html").contains(parts[0]));
    built.lacks("kapitel/a.html", "id=\"bisko\"");
    built.shows("index.html", "literatur.html");
}

#[test]
fn a_work_that_came_stands_in_the_comparison() {
    let more = LITERATUR.to_owned() + "  - { id: neu, titel: Neues Werk, jahr: 2024 }\n";
    let synopse = versions(&project("Text."), &project("Text.").file("literatur.yaml", &more));
    let units: Vec<_> = synopse.einheiten.iter().map(|it| it.titel_neu.as_deref()).collect();
    assert_eq!(units, [Some("Neues Werk 2024")]);
}

#[test]
fn works_are_told_apart_and_written_without_doubled_words() {
    let works = "literatur:
  - { id: l1, verfasser: Muster, titel: Eins }
  - { id: l2, verfasser: Muster, titel: Zwei }
  - { id: l3, titel: Bericht, jahr: 2019 }
  - { id: l4, titel: Bericht, jahr: 2019 }
  - { id: l5, verfasser: \"Müller, A.; Meier, B.; ; Schmidt, C.\", titel: Drei, jahr: 2020, in: Zeitschrift, seiten: S. 3 ff., auflage: \"2., überarbeitete Auflage\" }
  - { id: l6, titel: Gesetz, kurz: TIntG }
";
    let built =
        project("[[l1]], [[l2]], [[l3]], [[l4]], [[l5]]").file("literatur.yaml", works).build();
    let said = built.words("kapitel/a.html");
    assert!(
        said.contains("Muster a, Muster b, Bericht 2019a, Bericht 2019b, Müller et al. 2020"),
        "{said}"
    );
    let said = built.words("literatur.html");
    for part in [
        "Muster (o. J. a): Eins",
        "Bericht . 2019a.",
        "Müller, A.; Meier, B.; Schmidt, C. (2020): Drei . In: Zeitschrift, S. 3 ff. 2., überarbeitete Auflage.",
        "TIntG Gesetz .",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
}
