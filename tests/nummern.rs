//! Numbers as towns print them: counted by a pattern, written by hand, none, those of annexes; the
//! same one wherever a chapter is named.

use super::{
    massnahmen,
    support::{Built, KONZEPT_YAML, Project, html},
};

fn chapter(id: &str, more: &str) -> (String, String) {
    (format!("kapitel/{id}.md"), format!("---\nid: {id}\ntitel: Titel {id}\n{more}---\nText.\n"))
}

/// A concept with a welcome, two parts, and two annexes.
fn concept(numbers: &str) -> Built {
    let gliederung = "gliederung: [gruss, teil: [feld, kurz], vier, quellen: [liste], karten]\n";
    let konzept = KONZEPT_YAML.replace("gliederung: [a]\n", gliederung) + numbers;
    let chapters = [
        chapter("gruss", "nummer: keine\n"),
        chapter("teil", ""),
        chapter("kurz", ""),
        chapter("vier", "nummer: \"4\"\n"),
        chapter("quellen", "rolle: anhang\n"),
        chapter("liste", ""),
        chapter("karten", "rolle: anhang\n"),
    ];
    let project = Project::new().without("kapitel/a.md").file("konzept.yaml", &konzept);
    let project = project
        .file("handlungsfelder/feld.md", "---\nid: feld\ntitel: Titel feld\ninhalt: folgt\n---\n");
    chapters.iter().fold(project, |it, (path, text)| it.file(path, text)).build()
}

/// What stands in front of the titles of all chapters on a page, in their order.
fn numbers(built: &Built, page: &str) -> Vec<String> {
    let words = html::words(html::main(built.page(page)));
    let lines = words.lines().filter(|it| it.contains("Titel "));
    lines.map(|it| it.split("Titel ").next().unwrap_or_default().trim().to_owned()).collect()
}

#[test]
fn a_chapter_has_the_same_number_wherever_it_is_named() {
    let built = concept("nummerierung: [\"1\", \"1.1\"]\n");
    let all = ["", "1", "1.1", "1.2", "4", "Anhang A", "A.1", "Anhang B"];
    for (page, number) in [
        ("kapitel/gruss.html", ""),
        ("handlungsfelder/feld.html", "1.1"),
        ("kapitel/vier.html", "4"),
        ("kapitel/liste.html", "A.1"),
        ("kapitel/karten.html", "Anhang B"),
    ] {
        let heading = html::words(built.page(page));
        let title = heading.lines().filter(|it| it.contains("Titel ")).count();
        assert!(title > 0, "{page}");
        if !number.is_empty() {
            built.shows(page, &format!("<h1><span class=\"nummer\">{number}</span> "));
            // In the outline beside it, and in the list of the start page.
            let beside = format!("<span class=\"nummer\">{number}</span> <span");
            built.shows(page, &beside);
        }
    }
    built.shows("kapitel/gruss.html", "<h1>Titel gruss</h1>");
    for number in &all[1..] {
        built.shows("index.html", &format!("\">{number}</span>"));
    }
    let listed = numbers(&built, "index.html");
    assert!(listed.contains(&"Anhang A".to_owned()), "{listed:?}");
}

#[test]
fn an_annex_is_one_in_every_language() {
    let built = concept("nummerierung: [\"1\", \"1.1\"]\nsprachen: [de, en]\n");
    built
        .shows("en/kapitel/karten.html", "<span class=\"nummer\">Annex B</span>")
        .shows("en/kapitel/liste.html", "<span class=\"nummer\">A.1</span>");
}

#[test]
fn measures_stand_in_the_order_of_the_outline_and_then_of_their_numbers() {
    let measure = |id: &str, field: &str, number: &str| {
        let text = format!(
            "---\nid: {id}\ntitel: Titel von {id}\nnummer: {number}\nart: handlungsempfehlung\nhandlungsfeld: {field}\nleitziele: [sprache]\n---\nText.\n"
        );
        (format!("massnahmen/{id}.md"), text)
    };
    let konzept =
        KONZEPT_YAML.replace("[a]", "[a, zwei, feld]") + "prüfung: { K233: aus, K222: aus }\n";
    let project =
        massnahmen::project().without("massnahmen/treff.md").file("konzept.yaml", &konzept);
    let project =
        project.file("handlungsfelder/zwei.md", "---\nid: zwei\ntitel: Zwei\n---\nText.\n");
    let all = [measure("p", "feld", "1"), measure("q", "zwei", "10"), measure("r", "zwei", "9")];
    let built = all.iter().fold(project, |it, (path, text)| it.file(path, text)).build();
    let words = html::words(html::main(built.page("massnahmen/index.html")));
    let places = ["Titel von r", "Titel von q", "Titel von p"].map(|it| words.find(it));
    assert!(places.is_sorted() && places[0].is_some(), "{words}");
}
