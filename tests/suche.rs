//! The list from A to Z, which needs neither a server nor a script.

use konzeptwerk::site::Sicht;

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
