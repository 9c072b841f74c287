//! The list from A to Z, which needs neither a server nor a script.

use std::collections::BTreeMap;

use crate::site::Sicht;

use super::{
    generator,
    support::{Built, Project},
};

const MASSNAHME: &str = "---\nid: m\ntitel: Sprachcafé\nart: angebot\nhandlungsfeld: feld\n---\n## Öffnung\n\nWir laden ein.\n";

fn project() -> Project {
    Project::new()
        .gliederung("[a, b, feld]")
        .file("kapitel/a.md", "---\nid: a\ntitel: Öffnung\n---\n## Otto und andere\n\nDie Nachbarschaften treffen sich.\n")
        .file("kapitel/b.md", "---\nid: b\ntitel: Verborgenes\nentwurf: ja\n---\n## Geheime Zeile\n\nGeheimnis.\n")
        .file("handlungsfelder/feld.md", "---\nid: feld\ntitel: Zug um Zug\ninhalt: folgt\n---\n")
        .file("massnahmen/m.md", MASSNAHME)
        .file("glossar.yaml", "glossar:\n  - { id: ofen, begriff: Ofen, erklärung: Etwas Warmes. }\n  - { id: neun, begriff: 9 Punkte, erklärung: Neun. }\n")
}

#[test]
fn everything_stands_from_a_to_z_as_din_5007_sorts_it() {
    let built = project().build_with(Sicht::Oeffentlich);
    let page = built.page("suche.html");
    let at = |text: &str| page.find(text).unwrap_or_else(|| panic!("{text} is missing:\n{page}"));
    // Ö stands with O, and what has the same words stands once, with all its places.
    let order = [
        "id=\"_az-0\"",
        "9 Punkte</a>",
        ">O</h3>",
        "Ofen</a>",
        "<li>Öffnung: ",
        "Otto und andere</a>",
        "Sprachcafé</a> <span",
        ">Z</h3>",
    ];
    assert!(order.windows(2).all(|it| at(it[0]) < at(it[1])), "{page}");
    built
        .shows(
            "suche.html",
            "<a href=\"kapitel/a.html\">Kapitel</a>, <a href=\"massnahmen/m.html#oeffnung\">Sprachcafé</a>",
        )
        .shows("suche.html", "<a href=\"glossar.html#ofen\">Ofen</a> <span class=\"leise\">Begriff</span>")
        .lacks("suche.html", "Geheime")
        .lacks("suche.html", "Verborgenes");
}

/// A chapter with some headings.
fn chapter(id: &str, headings: impl IntoIterator<Item = impl AsRef<str>>) -> String {
    let sections = headings.into_iter().map(|it| format!("## {}\n\nText.\n\n", it.as_ref()));
    format!("---\nid: {id}\ntitel: Kapitel {id}\n---\n{}", sections.collect::<String>())
}

/// More headings than fit on one page, of which those with S alone do not either.
fn long() -> Vec<String> {
    let mut headings: Vec<String> = (1..=700).map(|it| format!("Straße {it}")).collect();
    headings.extend(
        ["Säule", "Straße", "Ärzte", "12 Punkte", "Żaba", "„Zitat“", "Привет"].map(str::to_owned),
    );
    headings
}

/// The words of what is listed under each letter, or in the part of a page, in their order.
fn listed(page: &str) -> Vec<&str> {
    let list = page.split("<ul class=\"az-teile\">").next().unwrap_or_default();
    let entries = list.split("<li>").skip(1).filter(|it| it.contains("<span class=\"leise\""));
    entries.filter_map(|it| Some(it.split_once('>')?.1.split_once('<')?.0)).collect()
}

#[test]
fn every_letter_is_one_as_din_5007_has_it() {
    let words = [
        "Æther",
        "Ärzte",
        "Łódź",
        "Ösen",
        "Straße",
        "ßüß",
        "Strasse 2",
        "Öl",
        "7 Wege",
        "„Zum Rat“",
        "§ 8",
    ];
    let built = Project::new()
        .file("kapitel/a.md", &chapter("a", words.iter().chain(&["أهلا", "مرحبا"])))
        .build();
    let page = built.page("suche.html");
    let mut letters = BTreeMap::new();
    for section in page.split("<h3 id=").skip(1) {
        let title = section.split(['>', '<']).nth(1).expect("a heading has words");
        letters.insert(title, listed(section));
    }
    assert_eq!(letters["A"], ["Æther", "Ärzte"]);
    assert_eq!(letters["L"], ["Łódź"]);
    assert_eq!(letters["O"], ["Öl", "Ösen"]);
    assert_eq!(
        letters["S"],
        [
            "Seite barrierefreiheit",
            "Seite datenschutz",
            "Seite impressum",
            "ßüß",
            "Straße",
            "Strasse 2"
        ]
    );
    // Signs in front of a word are not counted; digits and signs stand together; letters of other
    // scripts are letters.
    assert_eq!(letters["Z"], ["„Zum Rat“"]);
    assert_eq!(letters["0–9"], ["7 Wege", "§ 8"]);
    assert_eq!((letters["ا"].as_slice(), letters["م"].as_slice()), (&["أهلا"][..], &["مرحبا"][..]));
}

#[test]
fn other_names_stand_on_their_page_and_from_a_to_z() {
    let project = Project::new()
        .file("glossar.yaml", "glossar:\n  - { id: kita, begriff: Kindertagesstätte, formen: [Kindertagesstätten], auch: [Kita, Krippe & Hort], erklärung: Ein Haus. }\n")
        .file("akteure.yaml", "akteure:\n  - { id: vhs, name: Volkshochschule, kurz: VHS, art: träger, auch: [Abendschule, Bildungswerk] }\n")
        .file("zielgruppen.yaml", "zielgruppen:\n  - { id: eltern, name: Eltern, auch: [Mütter, Väter] }\n")
        .file("stadtteile.yaml", "stadtteile:\n  - { id: mitte, name: Mitte, auch: [Zentrum] }\n")
        .file("kapitel/a.md", "---\nid: a\ntitel: Kapitel A\n---\nEine Kita ist keine der Kindertagesstätten.\n");
    let built = project.build();
    built
        .shows("glossar.html", "<p class=\"leise\">Auch: <span>Kita, Krippe &amp; Hort</span></p>")
        .shows("akteure/vhs.html", "<dt>Auch</dt><dd>Abendschule, Bildungswerk</dd>")
        .shows("zielgruppen/eltern.html", "<dt>Auch</dt><dd>Mütter</dd><dd>Väter</dd>")
        .shows("stadtteile/mitte.html", "<dt>Auch</dt><dd>Zentrum</dd>")
        .shows("suche.html", "<a href=\"glossar.html#kita\">Kita</a> <span class=\"leise\">Kindertagesstätte</span>")
        .shows(
            "suche.html",
            "<a href=\"akteure/vhs.html\">Abendschule</a> <span class=\"leise\">Volkshochschule</span>",
        )
        // Texts are linked by the forms of a term, not by its other names.
        .shows("kapitel/a.html", "Eine Kita ist keine der <a")
        .shows("kapitel/a.html", ">Kindertagesstätten</a>");
    // In another language they are, as names are, those of the original.
    let yaml = project.text("konzept.yaml").replace("gliederung", "sprachen: [de, en]\ngliederung");
    let built = project.file("konzept.yaml", &yaml).build_with(Sicht::Oeffentlich);
    built
        .shows(
            "en/akteure/vhs.html",
            "<dt>Also</dt><dd lang=\"de\" dir=\"ltr\">Abendschule, Bildungswerk</dd>",
        )
        .shows(
            "en/glossar.html",
            "Also: <span lang=\"de\" dir=\"ltr\">Kita, Krippe &amp; Hort</span>",
        )
        .shows("en/suche.html", "<a href=\"glossar.html#kita\" lang=\"de\" dir=\"ltr\">Kita</a>");
}

#[test]
fn headings_of_a_template_are_left_out() {
    let measure = |id: &str, headings: &[&str]| {
        let head = MASSNAHME
            .replace("id: m\n", &format!("id: {id}\n"))
            .replace("Sprachcafé", &format!("Angebot {id}"));
        let text: Vec<String> = headings.iter().map(|it| format!("## {it}\n\nText.\n\n")).collect();
        format!("{}---\n{}", head.rsplit_once("---\n").expect("there is a text").0, text.concat())
    };
    let built = project()
        .file(
            "kapitel/a.md",
            &chapter("a", ["Ausgangslage", "Ausblick", "Zahlen", "Zahlen", "Zahlen", "Zahlen"]),
        )
        .file("massnahmen/m.md", &measure("m", &["Ausgangslage", "Ausblick"]))
        .file("massnahmen/n.md", &measure("n", &["Ausgangslage", "Ausblick"]))
        .file("massnahmen/o.md", &measure("o", &["Ausgangslage", "Ausblick"]))
        .file("massnahmen/p.md", &measure("p", &["Ausgangslage"]))
        .build_with(Sicht::Oeffentlich);
    built
        // In a chapter it says something all the same.
        .shows("suche.html", "<a href=\"kapitel/a.html#ausgangslage\">Ausgangslage</a>")
        .lacks("suche.html", "massnahmen/m.html#ausgangslage")
        // Not more than three of a kind; and one unit is one, however often it says so.
        .shows("suche.html", "massnahmen/m.html#ausblick")
        .shows("suche.html", "massnahmen/o.html#ausblick")
        .shows("suche.html", "kapitel/a.html#zahlen-4");
}

#[test]
fn what_is_too_long_for_a_page_has_one_for_each_letter() {
    let built = Project::new().file("kapitel/a.md", &chapter("a", long())).build();
    built
        .shows("suche.html", "<a href=\"a-z/0-9.html\">0–9 ")
        .shows("suche.html", "<a href=\"a-z/s.html\">S ")
        .shows("suche.html", "(705 Einträge)")
        .lacks("suche.html", "Ärzte")
        .shows("a-z/a.html", "<a href=\"../kapitel/a.html#aerzte\">Ärzte</a>")
        .shows("a-z/a.html", "<a href=\"a.html\" aria-current=\"page\">A</a>")
        .shows("a-z/a.html", "<a href=\"../suche.html\">")
        .shows("a-z/a.html", "<a rel=\"prev\" href=\"0-9.html\">0–9</a>")
        .shows("a-z/a.html", "<a rel=\"next\" href=\"k.html\">K</a>")
        .shows("a-z/z.html", "<a rel=\"next\" href=\"u-43f.html\">П</a>")
        .shows("sitemap.xml", "/a-z/a.html");
    assert_eq!(listed(built.page("a-z/z.html")), ["Żaba", "„Zitat“"]);
    assert_eq!(listed(built.page("a-z/u-43f.html")), ["Привет"]);
    // A letter that is too long is cut by the next ones; what has none of them stands on its own
    // page.
    built
        .shows("a-z/s.html", "<a href=\"sa.html\">Sa ")
        .shows("a-z/s.html", "<a href=\"st.html\">St ")
        .shows("a-z/st.html", "<a href=\"strasse7.html\">Strasse 7 ")
        .shows("a-z/st.html", "<a href=\"s.html\" aria-current=\"true\">S</a>")
        .shows("a-z/st.html", "<a rel=\"prev\" href=\"se.html\">Se</a>");
    assert_eq!(listed(built.page("a-z/st.html")), ["Straße"]);
    assert!(!built.has("a-z/straße.html") && !built.has("a-z/index.html"));
    Project::new()
        .file("kapitel/a.md", &chapter("a", &long()[..300]))
        .build()
        .shows("suche.html", "Straße 300</a>");
}

/// The pages of the list from A to Z.
fn pages_of_the_list(built: &Built) -> Vec<&str> {
    built.paths().into_iter().filter(|it| *it == "suche.html" || it.starts_with("a-z/")).collect()
}

#[test]
fn no_page_of_the_list_grows_with_the_concept() {
    let size = generator::Size { massnahmen: 1000, indikatoren: 40, akteure: 20 };
    let built = Project::of(&generator::concept(size)).build_with(Sicht::Oeffentlich);
    let pages = pages_of_the_list(&built);
    assert!(pages.len() > 20, "{pages:?}");
    for path in &pages {
        assert!(built.page(path).len() < 100_000, "{path} has {} bytes", built.page(path).len());
    }
    // Each measure stands in it once, on a page to which the pages above lead.
    for number in [0, 77, 999] {
        let link = format!("massnahmen/massnahme-{number}.html\"");
        assert_eq!(pages.iter().map(|it| built.page(it).matches(&link).count()).sum::<usize>(), 1);
    }
    for path in pages.iter().filter_map(|it| it.strip_prefix("a-z/")) {
        let from = |it: &&&str| built.page(it).contains(&format!("{path}\">"));
        assert!(pages.iter().filter(from).count() > 1, "nothing leads to {path}");
    }
}

#[test]
fn each_language_cuts_the_list_by_its_own_words() {
    let yaml = super::support::KONZEPT_YAML.replace("gliederung", "sprachen: [de, en]\ngliederung");
    let built = Project::new()
        .file("konzept.yaml", &yaml)
        .file("kapitel/a.md", &chapter("a", long()))
        .file("kapitel/a.en.md", "---\nübersetzt_von: x\ntitel: Chapter\n---\n## Water\n\nText.\n")
        .build_with(Sicht::Oeffentlich);
    // Where a language has no such part, its search page has everything.
    built
        .shows("en/suche.html", "<a href=\"kapitel/a.html#water\">Water</a>")
        .shows("a-z/s.html", "<a href=\"../en/suche.html\" hreflang=\"en\"");
    assert!(!built.has("en/a-z/s.html"));
    let built = Project::new()
        .file("konzept.yaml", &yaml)
        .file("kapitel/a.en.md", &chapter("a", long()).replace("id: a", "übersetzt_von: x"))
        .build_with(Sicht::Oeffentlich);
    built
        .shows("en/a-z/s.html", "<a href=\"../../suche.html\" hreflang=\"de\"")
        .shows("en/a-z/s.html", "<a href=\"../../suche.html\">To the original</a>")
        .shows(
            "en/a-z/s.html",
            "rel=\"canonical\" href=\"https://konzept.musterstadt.example/suche.html\"",
        );
    assert!(!built.has("a-z/s.html"));
}
