//! The search: everything from A to Z without a script, an index without drafts, the same bytes, made again only when needed.

use konzeptwerk::{artifact::Artifacts, pipeline, site::Sicht, theme::Theme};

use crate::support::Project;

const MASSNAHME: &str =
    "---\nid: m\ntitel: Sprachcafé\nart: angebot\nhandlungsfeld: feld\n---\n## Öffnung\n\nWir laden ein.\n";

fn project() -> Project {
    Project::new()
        .gliederung("[a, b, feld]")
        .file("kapitel/a.md", "---\nid: a\ntitel: Öffnung\n---\n## Otto und andere\n\nDie Nachbarschaften treffen sich.\n")
        .file("kapitel/b.md", "---\nid: b\ntitel: Verborgenes\nentwurf: ja\n---\n## Geheime Zeile\n\nGeheimnis.\n")
        .file("handlungsfelder/feld.md", "---\nid: feld\ntitel: Zug um Zug\ninhalt: folgt\n---\n")
        .file("massnahmen/m.md", MASSNAHME)
        .file("glossar.yaml", "glossar:\n  - { id: ofen, begriff: Ofen, erklärung: Etwas Warmes. }\n  - { id: neun, begriff: 9 Punkte, erklärung: Neun. }\n")
}

fn indexes(project: &Project, sicht: Sicht) -> Vec<Artifacts> {
    let publikation = project.publikation();
    let ausgabe = pipeline::ausgabe(&publikation, &sicht.into(), &Theme::built_in()).expect("the theme is fine");
    ausgabe.suche.iter().map(|it| it.artifacts(&[]).expect("it can be made")).collect()
}

fn bytes(artifacts: &Artifacts) -> Vec<(String, Vec<u8>)> {
    artifacts.iter().map(|(path, it)| (path.to_string(), it.make().expect("it can be made"))).collect()
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

#[test]
fn the_same_pages_give_the_same_index() {
    let (one, other) = (indexes(&project(), Sicht::Oeffentlich), indexes(&project(), Sicht::Oeffentlich));
    assert_eq!(one.len(), 1);
    assert_eq!(bytes(&one[0]), bytes(&other[0]));
    assert!(one[0].keys().any(|it| it.as_str() == "pagefind/pagefind.js"));
}

#[test]
fn drafts_are_in_no_index_not_even_for_editors() {
    let without = project().without("kapitel/b.md");
    let yaml = without.text("konzept.yaml").replace("[a, b, feld]", "[a, feld]");
    let with = bytes(&indexes(&project(), Sicht::Oeffentlich)[0]);
    assert_eq!(with.len(), bytes(&indexes(&without.file("konzept.yaml", &yaml), Sicht::Oeffentlich)[0]).len());
    // One fragment for each page that is found: chapter, field, measure, glossary, three legal pages.
    let fragments =
        |sicht| bytes(&indexes(&project(), sicht)[0]).iter().filter(|it| it.0.ends_with("pf_fragment")).count();
    assert_eq!((fragments(Sicht::Oeffentlich), fragments(Sicht::Redaktion)), (7, 7));
}

#[test]
fn an_index_depends_on_its_pages_and_on_nothing_else() {
    let key = |project: &Project| {
        let publikation = project.publikation();
        let ausgabe = pipeline::ausgabe(&publikation, &Sicht::Oeffentlich.into(), &Theme::built_in()).expect("fine");
        ausgabe.suche[0].key
    };
    let before = key(&project());
    assert_eq!(before, key(&project()));
    assert_ne!(before, key(&project().file("massnahmen/m.md", &MASSNAHME.replace("laden ein", "laden aus"))));
}

#[test]
fn names_that_a_folder_knows_are_taken_from_there() {
    let publikation = project().publikation();
    let ausgabe = pipeline::ausgabe(&publikation, &Sicht::Oeffentlich.into(), &Theme::built_in()).expect("fine");
    let bundle = &ausgabe.suche[0];
    let all: Vec<_> = bundle.artifacts(&[]).expect("it can be made").into_keys().collect();
    let known = bundle.artifacts(&all[..3]).expect("it can be made");
    assert_eq!(known.keys().collect::<Vec<_>>(), all[..3].iter().collect::<Vec<_>>());
    assert!(known.values().all(|it| it.key == bundle.key && !it.make().expect("it can be made").is_empty()));
}
