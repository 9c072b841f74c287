//! The overview that a team works with: its columns, filters, groups and sums, in the overview and in
//! texts; what is late.

use super::{
    massnahmen,
    support::{KONZEPT_YAML, Project, html},
};

fn project(settings: &str) -> Project {
    let konzept = KONZEPT_YAML.replace("[a]", "[a, feld, zwei]")
        + "prüfung: { K214: aus, K222: aus, K221: aus, K233: aus }\nangaben: [{ id: thg, titel: Einsparung, art: zahl, einheit: t }, { id: typ, titel: Typ, art: auswahl, auswahl: [Förderung, Beratung vor Ort] }]\n"
        + settings;
    let measure = |id: &str, feld: &str, more: &str| {
        format!(
            "---\nid: {id}\ntitel: Titel von {id}\nart: handlungsempfehlung\nhandlungsfeld: {feld}\nleitziele: [sprache]\n{more}---\nText.\n"
        )
    };
    massnahmen::project()
        .without("massnahmen/treff.md")
        .file("konzept.yaml", &konzept)
        .file("handlungsfelder/zwei.md", "---\nid: zwei\ntitel: Zwei\n---\nText.\n")
        .file("massnahmen/eins.md", &measure("eins", "feld", "priorität: hoch\nkosten: [{ art: einmalig, betrag: 1.000 }]\nangaben: { thg: \"1,5\", typ: Förderung }\nzeitraum: { ende: 2018 }\numsetzungsstand: [{ stand: 2019-05-01, status: in-umsetzung }]\n"))
        .file("massnahmen/drei.md", &measure("drei", "feld", "kosten: [{ art: jährlich, betrag: 200 }]\nangaben: { thg: 10, typ: Beratung vor Ort }\n"))
        .file("massnahmen/vier.md", &measure("vier", "zwei", "kosten: [{ art: einmalig, betrag: 500 }]\n"))
}

#[test]
fn columns_in_which_nothing_stands_vanish() {
    let built = project("").build();
    let said = built.words("massnahmen/index.html");
    assert!(said.contains("Maßnahme Handlungsfeld Zeitraum Umsetzungsstand"), "{said}");
}

#[test]
fn the_town_chooses_columns_groups_and_sums() {
    let own = "übersicht:\n  spalten: [priorität, thg, kosten]\n  gruppen: handlungsfeld\n  summen: [thg, kosten]\n";
    let said = project(own).build().words("massnahmen/index.html");
    for part in [
        "Maßnahme Priorität Einsparung (t) Kosten",
        "2 Feld 2 Maßnahmen 11,5 1.000 € einmalig, 200 € jährlich",
        "3 Zwei 1 Maßnahme 500 € einmalig",
        "Insgesamt 11,5 1.500 € einmalig, 200 € jährlich",
    ] {
        assert!(said.contains(part), "{part} is missing: {said}");
    }
}

#[test]
fn filters_are_those_that_the_town_chose_own_fields_too() {
    let own = "übersicht: { filter: [typ, priorität, verzug] }\n";
    let built = project(own).build();
    let said = built.words("massnahmen/index.html");
    assert!(
        said.contains(
            "Typ Förderung (1) Beratung vor Ort (1) Priorität hoch (1) in Verzug in Verzug (1)"
        ),
        "{said}"
    );
    built
        .shows("massnahmen/index.html", "x-typ=beratung-vor-ort")
        .shows("massnahmen/index.html", "x-prioritaet=hoch")
        .lacks("massnahmen/index.html", "data-facette=\"feld\"");
}

#[test]
fn what_is_late_is_counted_and_has_a_page() {
    let built = project("").build();
    built
        .shows("massnahmen/index.html", "in Verzug: 1")
        .shows("massnahmen/index.html", "verzug/in-verzug.html")
        .shows("massnahmen/verzug/in-verzug.html", "Titel von eins");
}

#[test]
fn a_text_shows_measures_as_a_table_too() {
    let text = "---\nid: a\ntitel: A\n---\n```massnahmen\ntitel: Was wir sparen\nhandlungsfeld: feld\nspalten: [typ, thg]\nsummen: [thg]\n```\n";
    let built = project("").file("kapitel/a.md", text).build();
    let said = built.words("kapitel/a.html");
    assert!(said.contains("Was wir sparen Maßnahme Typ Einsparung (t) Titel von drei Beratung vor Ort 10 Titel von eins Förderung 1,5 Insgesamt 11,5"), "{said}");
}

#[test]
fn sheets_lead_on_in_the_order_of_the_gliederung() {
    let built = project("").build();
    let neighbours = |page: &str| {
        let html = built.page(page);
        let nav = html.split_once("class=\"blaettern\"").map_or("", |it| it.1);
        html::words(nav.split_once("</nav>").map_or("", |it| it.0)).replace('\n', " ")
    };
    let first = neighbours("massnahmen/drei.html");
    let second = neighbours("massnahmen/eins.html");
    let third = neighbours("massnahmen/vier.html");
    assert!(!first.contains("Zurück") && first.contains("Titel von eins"), "{first}");
    assert!(second.contains("Titel von drei") && second.contains("Titel von vier"), "{second}");
    assert!(third.contains("Titel von eins") && !third.contains("Weiter"), "{third}");
}

#[test]
fn groups_by_time_end_with_horizons_and_what_says_nothing() {
    let measure = |id: &str, zeitraum: &str| {
        (
            format!("massnahmen/{id}.md"),
            format!(
                "---\nid: {id}\ntitel: Titel von {id}\nart: handlungsempfehlung\nhandlungsfeld: feld\nleitziele: [sprache]\n{zeitraum}---\nText.\n"
            ),
        )
    };
    let times = [
        measure("a1", "zeitraum: { horizont: langfristig }\n"),
        measure("a2", ""),
        measure("a3", "zeitraum: { horizont: kurzfristig }\n"),
        measure("a4", "zeitraum: { beginn: 2021 }\n"),
    ];
    let base = massnahmen::project().without("massnahmen/treff.md").file(
        "konzept.yaml",
        &(KONZEPT_YAML.replace("[a]", "[a, feld]")
            + "prüfung: { K222: aus }\nübersicht: { gruppen: zeitraum }\n"),
    );
    let project = times.iter().fold(base, |it, (path, text)| it.file(path, text));
    let said = project.build().words("massnahmen/index.html");
    let at = |id: &str| said.find(&format!("Titel von {id}")).expect("it is there");
    assert!(["a4", "a3", "a1", "a2"].map(at).is_sorted(), "{said}");
}
