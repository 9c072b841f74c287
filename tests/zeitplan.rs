//! The page of dates: measures as bars on one axis, what is late, what is open, and the table that
//! says the same.

use super::{
    massnahmen,
    support::{Built, KONZEPT_YAML, Project},
};
use crate::site::Sicht;

fn measure(id: &str, more: &str) -> (String, String) {
    let text = format!(
        "---\nid: {id}\ntitel: Titel von {id}\nart: handlungsempfehlung\nhandlungsfeld: feld\nleitziele: [sprache]\n{more}---\nText.\n"
    );
    (format!("massnahmen/{id}.md"), text)
}

/// As of 9 May 2019.
fn project(measures: &[(String, String)]) -> Project {
    let konzept = KONZEPT_YAML.replace("[a]", "[a, feld]") + "prüfung: { K214: aus, K222: aus }\n";
    let project =
        massnahmen::project().without("massnahmen/treff.md").file("konzept.yaml", &konzept);
    measures.iter().fold(project, |it, (path, text)| it.file(path, text))
}

const BEGUN: &str = "umsetzungsstand: [{ stand: 2019-03-31, status: in-umsetzung }]\n";

#[track_caller]
fn says(built: &Built, parts: &[&str]) {
    let words = built.words("zeitplan.html");
    for part in parts {
        assert!(words.contains(part), "{part} is missing: {words}");
    }
}

/// The drawing beside the name of a measure.
fn drawing<'a>(built: &'a Built, id: &str) -> &'a str {
    let page = built.page("zeitplan.html");
    let start = page.find(&format!("massnahmen/{id}.html")).expect("it has a row");
    let row = &page[start..];
    &row[..row.find("</li>").expect("the row ends")]
}

#[test]
fn measures_stand_on_one_axis_with_what_is_late_said_in_the_title() {
    let late = format!("zeitraum: {{ beginn: 2018, ende: 2018 }}\n{BEGUN}");
    let steps = "meilensteine:\n  - { titel: Räume, bis: 2018-06, erledigt: 2018-05-31 }\n  - { titel: Eröffnung, bis: 2020-Q1 }\n";
    let built = project(&[
        measure("eins", &late),
        measure("zwei", &format!("zeitraum: {{ beginn: 2018, ende: 2021 }}\n{BEGUN}{steps}")),
        measure("drei", ""),
    ])
    .build();
    says(
        &built,
        &[
            "Nicht dabei, weil ohne Termin: 1",
            "2 Feld Maßnahmen mit Terminen: 1 von 2 in Verzug 2018 2019 2020 2021 Stand 9.5.2019",
            "Titel von eins !in Verzug",
            "Maßnahme geplant Umsetzungsstand in Verzug Meilensteine",
            "Titel von eins 2018 in Umsetzung !In Verzug: vorgesehen bis 2018. Stand 9. Mai 2019: noch nicht abgeschlossen.",
            "Titel von zwei 2018 bis 2021 in Umsetzung im Zeitplan Räume: erreicht 31. Mai 2018 Eröffnung: bis 1. Quartal 2020",
        ],
    );
    let eins = drawing(&built, "eins");
    assert!(eins.contains("class=\"plan-verzug\""), "{eins}");
    assert!(eins.contains("aria-label=\"geplant: 2018\""), "{eins}");
    // Four years are 1,461 days; a year goes from its first day to its last.
    assert!(eins.contains("x=\"0.000%\" y=\"-9\" width=\"24.982%\""), "{eins}");
    let zwei = drawing(&built, "zwei");
    let label = "aria-label=\"geplant: 2018 bis 2021; Meilensteine: 1 von 2 laut Text erreicht\"";
    assert!(zwei.contains(label), "{zwei}");
    assert!(zwei.contains("plan-erreicht") && zwei.contains("plan-aussteht"), "{zwei}");
    built
        .shows("massnahmen/index.html", "<a href=\"../zeitplan.html\">Zeitplan</a>")
        .shows("zeitplan.html", "<a href=\"massnahmen/eins.html\">");
}

#[test]
fn what_has_no_beginning_or_no_end_has_no_edge_there() {
    let built = project(&[
        measure("eins", "zeitraum: { beginn: 2018, laufend: ja }\n"),
        measure("zwei", "zeitraum: { ende: 2021 }\n"),
        measure("drei", "zeitraum: { beginn: 2020 }\n"),
    ])
    .build();
    says(
        &built,
        &["Anfang oder Ende offen", "laufend seit 2018", "Titel von zwei bis 2021", "ab 2020"],
    );
    for (id, arrow) in [("eins", "x=\"100%\""), ("zwei", "x=\"0\""), ("drei", "x=\"100%\"")] {
        let drawn = drawing(&built, id);
        assert!(drawn.contains(arrow) && !drawn.contains("<rect"), "{id}: {drawn}");
    }
    // Nobody reports, and nothing is late: no word of it.
    says(&built, &["3 Maßnahmen mit Terminen"]);
    let words = built.words("zeitplan.html");
    assert!(!words.contains("davon in Verzug") && !words.contains("Umsetzungsstand"), "{words}");
}

#[test]
fn what_nobody_pursues_any_more_is_shown_with_its_word_and_late_for_nobody() {
    let dropped = "umsetzungsstand: [{ stand: 2019-03-31, status: abgelehnt, text: Nein }]\n";
    let built = project(&[
        measure("eins", &format!("zeitraum: {{ beginn: 2018, ende: 2018 }}\n{dropped}")),
        measure("zwei", &format!("zeitraum: {{ beginn: 2018, ende: 2021 }}\n{BEGUN}")),
    ])
    .build();
    says(
        &built,
        &["Maßnahmen mit Terminen: 2, nichts davon in Verzug", "Titel von eins abgelehnt"],
    );
    assert!(drawing(&built, "eins").contains("plan-aufgegeben"));
}

#[test]
fn a_concept_without_dates_has_no_page_of_them() {
    let far = measure("eins", "zeitraum: { horizont: kurzfristig }\n");
    let built = project(&[far]).build();
    assert!(!built.has("zeitplan.html"));
    built.lacks("massnahmen/index.html", "zeitplan.html");
    // Nor does the public get one for what only editors see.
    let draft = project(&[measure("eins", "entwurf: ja\nzeitraum: { beginn: 2018 }\n")]);
    assert!(!draft.build_with(Sicht::Oeffentlich).has("zeitplan.html"));
    assert!(draft.build_with(Sicht::Redaktion).has("zeitplan.html"));
}

#[test]
fn a_thousand_measures_have_a_row_each_by_handlungsfeld() {
    let measures: Vec<_> = (0..1000)
        .map(|at| {
            measure(&format!("m-{at}"), &format!("zeitraum: {{ ende: {} }}\n", 2020 + at % 20))
        })
        .collect();
    let built = project(&measures).build_with(Sicht::Oeffentlich);
    let page = built.page("zeitplan.html");
    assert_eq!(page.matches("<svg class=\"plan-bild\" role=\"img\"").count(), 1000);
    assert!(page.len() < 1_500_000, "{}", page.len());
}
