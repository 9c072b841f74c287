//! Captions of tables and figures: their numbers, their lists, and how texts refer to them.

use super::{
    massnahmen,
    sprachen::mark,
    support::{PNG, Project},
    synopse::versions,
};
use crate::{diagnostic::Code, konzept::sicht::Sicht};

const TABELLE: &str = "\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n";

fn chapters(a: &str, b: &str) -> Project {
    Project::new()
        .gliederung("[a, b]")
        .file("kapitel/a.md", &format!("---\nid: a\ntitel: Erstes\n---\n{a}\n"))
        .file("kapitel/b.md", &format!("---\nid: b\ntitel: Zweites\n---\n{b}\n"))
        .bytes("kapitel/bild.png", PNG)
}

#[test]
fn a_line_beside_a_table_or_a_figure_is_its_caption_and_counted_through_the_concept() {
    let a = format!(
        "Davor.\n\nTabelle: Verbrauch{TABELLE}```tabelle\ntitel: \"Tab.: Quote\"\ndaten: q.csv\neinheit: Prozent\nquelle: {{ name: Amt }}\n```"
    );
    let b = format!(
        "{TABELLE}Tabelle: Darunter\n\n![Plan](bild.png)\n\n**Abbildung:** Der Plan\n\n![Plan](bild.png \"Abb.: Noch einer\")\n\n<table><caption>Tabelle: Aus HTML</caption><tr><th>a</th></tr></table>"
    );
    let built = chapters(&a, &b).file("daten/q.csv", "jahr;wert\n2018;8,7\n").build();
    built
        .shows("kapitel/a.html", "<p class=\"beschriftung beschriftung-tabelle\">Tabelle 1: Verbrauch</p>")
        .shows("kapitel/a.html", "tabindex=\"0\" aria-label=\"Tabelle 1: Verbrauch\"><table>")
        .shows("kapitel/a.html", ">Tab. 2: Quote</figcaption>")
        .shows("kapitel/b.html", ">Tabelle 3: Darunter</p>")
        .shows("kapitel/b.html", "<p class=\"beschriftung beschriftung-abbildung\"><strong>Abbildung 1:</strong> Der Plan</p>")
        .shows("kapitel/b.html", "<figcaption>Abb. 2: Noch einer</figcaption>")
        .shows("kapitel/b.html", "<caption>Tabelle 4: Aus HTML</caption>");
    // The line is a paragraph as before: no number of a paragraph moves.
    assert_eq!(built.page("kapitel/a.html").matches("class=\"absatznummer\"").count(), 4);
}

#[test]
fn a_printed_number_stays_and_counting_goes_on_behind_it() {
    let a = format!(
        "Tabelle 7: Gedruckt{TABELLE}Tabelle: Danach{TABELLE}Tabelle 3-2 – Im Anhang{TABELLE}Tabelle: Noch eine{TABELLE}"
    );
    chapters(&a, &format!("Tabelle 9: Später{TABELLE}"))
        .build()
        .shows("kapitel/a.html", ">Tabelle 7: Gedruckt<")
        .shows("kapitel/a.html", ">Tabelle 8: Danach<")
        .shows("kapitel/a.html", ">Tabelle 3-2 – Im Anhang<")
        // 9 is taken.
        .shows("kapitel/a.html", ">Tabelle 10: Noch eine<");
}

#[test]
fn sentences_about_tables_are_no_captions() {
    let a = format!(
        "Tabelle 1 zeigt den Verbrauch.{TABELLE}Abbildungen und Tabellen: siehe unten.{TABELLE}"
    );
    chapters(&a, "Text.").build().lacks("kapitel/a.html", "class=\"beschriftung");
}

#[test]
fn lists_name_what_has_a_title_with_its_place() {
    let a = format!(
        "Tabelle: Verbrauch {{#verbrauch}}{TABELLE}![Plan](bild.png \"Der Plan\")\n\n- Punkt\n\n  Tabelle: In einer Liste\n\n  | a |\n  |---|\n  | 1 |\n"
    );
    let b = "```verzeichnis\nvon: tabellen\n```\n\n```verzeichnis\nvon: abbildungen\n```\n\nSiehe [[a#verbrauch]].";
    let built = chapters(&a, b).build();
    built
        .shows("kapitel/b.html", "<a href=\"a.html#verbrauch\"><span class=\"auflistung-nummer\">Tabelle 1</span> Verbrauch</a> <span class=\"leise\">Erstes</span>")
        .shows("kapitel/b.html", "<a href=\"a.html#abs-4\"><span class=\"auflistung-nummer\">Tabelle 2</span> In einer Liste</a>")
        .shows("kapitel/b.html", "<li><a href=\"a.html#abs-3\">Der Plan</a>")
        // A reference shows the number, and follows it.
        .shows("kapitel/b.html", "Siehe <a href=\"a.html#verbrauch\">Tabelle 1</a>.");
    chapters(&format!("Siehe [[#verbrauch]].\n\n{a}"), "Text.")
        .build()
        .shows("kapitel/a.html", "Siehe <a href=\"#verbrauch\">Tabelle 1</a>.");
}

#[test]
fn a_chart_is_listed_by_what_its_indicator_says() {
    let indikator = "---\nid: quote\ntitel: Arbeitslosenquote\nbefund: Die Quote sinkt\nebene: kontext\ndefinition: Anteil.\neinheit: Prozent\nquelle: { name: Amt }\ndaten: q.csv\n---\n";
    chapters("```diagramm\nindikator: quote\n```", "```verzeichnis\nvon: abbildungen\n```")
        .file("indikatoren/quote.md", indikator)
        .file("daten/q.csv", "jahr;wert\n2018;8,7\n2019;8,1\n")
        .build()
        .shows("kapitel/b.html", "<a href=\"a.html#abs-1\">Die Quote sinkt</a>");
}

#[test]
fn drafts_are_counted_and_not_listed() {
    let draft = format!("---\nid: a\ntitel: Erstes\nentwurf: ja\n---\nTabelle: Geheim{TABELLE}");
    let b = format!("Tabelle: Offen{TABELLE}```verzeichnis\nvon: tabellen\n```");
    let project = chapters("", &b).file("kapitel/a.md", &draft);
    let built = project.build();
    built.shows("kapitel/b.html", ">Tabelle 2: Offen<").lacks("kapitel/b.html", "Geheim");
    project.build_with(Sicht::Redaktion).shows("kapitel/b.html", "Geheim");
}

#[test]
fn a_translation_has_the_numbers_of_its_original() {
    let b = format!("Tabelle 4: Vier{TABELLE}Tabelle: Fünf{TABELLE}");
    let project = chapters(&format!("Tabelle: Eins{TABELLE}"), &b);
    let yaml = project.text("konzept.yaml") + "sprachen: [de, en]\n";
    let mark = mark(&project, "kapitel/b.md");
    let text = format!(
        "---\nübersetzt_von: {mark}\ntitel: Second\n---\nTable 4: Four{TABELLE}Table: Five{TABELLE}"
    );
    project
        .file("konzept.yaml", &yaml)
        .file("kapitel/b.en.md", &text)
        .build()
        .shows("en/kapitel/b.html", ">Table 5: Five<");
}

#[test]
fn a_new_table_in_front_changes_nothing_in_a_comparison_but_itself() {
    let old = chapters("Text.", &format!("Tabelle: Alt{TABELLE}"));
    let new =
        chapters(&format!("Text.\n\nTabelle: Neu{TABELLE}"), &format!("Tabelle: Alt{TABELLE}"));
    let synopse = versions(&old, &new);
    let units: Vec<_> = synopse.einheiten.iter().map(|it| it.titel_neu.as_deref()).collect();
    assert_eq!(units, [Some("Erstes")]);
}

#[test]
fn what_names_nothing_or_the_same_is_told() {
    let findings = chapters(
        &format!("Tabelle 1: Eins{TABELLE}Text.\n\nTabelle 2: Nirgends\n\nText."),
        &format!("Tabelle 1: Auch eins{TABELLE}```verzeichnis\nvon: literatur\n```"),
    )
    .check();
    findings
        .finds(Code::BeschriftungAllein, "kapitel/a.md:13", "")
        .finds(Code::NummerDoppelt, "kapitel/b.md:5", "Eins")
        .finds(Code::VerzeichnisLeer, "kapitel/b.md:12", "");
}

#[test]
fn no_number_is_given_twice_whatever_was_printed_where() {
    let a = format!("Tabelle: Eins{TABELLE}Tabelle: Zwei{TABELLE}");
    let b = format!("Tabelle 1: Gedruckt{TABELLE}Tabelle: Danach{TABELLE}");
    let built = chapters(&a, &b).build();
    built.shows("kapitel/a.html", ">Tabelle 2: Eins<").shows("kapitel/a.html", ">Tabelle 3: Zwei<");
    built.shows("kapitel/b.html", ">Tabelle 4: Danach<");
}

#[test]
fn images_and_tables_in_html_are_named_in_their_captions() {
    let a = "![Plan](bild.png \"Abbildung: Der Plan {#plan}\")\n\n<table><caption>Tabelle: Werte {#werte}</caption><tr><th>a</th></tr></table>\n\nSiehe [[#plan]] und [[#werte]].";
    chapters(a, "Text.")
        .build()
        .shows("kapitel/a.html", "<figcaption>Abbildung 1: Der Plan</figcaption>")
        .shows("kapitel/a.html", "<caption>Tabelle 1: Werte</caption>")
        .shows(
            "kapitel/a.html",
            "Siehe <a href=\"#plan\">Abbildung 1</a> und <a href=\"#werte\">Tabelle 1</a>.",
        )
        .shows("kapitel/a.html", "<span id=\"plan\">")
        .shows("kapitel/a.html", "<span id=\"werte\">");
}

#[test]
fn a_list_whose_entries_wait_as_drafts_says_so() {
    let draft = format!("---\nid: a\ntitel: Erstes\nentwurf: ja\n---\nTabelle: Geheim{TABELLE}");
    let project = chapters("", "```verzeichnis\nvon: tabellen\n```").file("kapitel/a.md", &draft);
    project.check().finds(Code::VerzeichnisLeer, "kapitel/b.md:6", "");
}

#[test]
fn a_place_that_a_translation_lacks_leads_to_its_page() {
    let project = chapters(&format!("Tabelle: Eins {{#eins}}{TABELLE}"), "Siehe [[a#eins]].");
    let yaml = project.text("konzept.yaml") + "sprachen: [de, en]\n";
    let text = format!(
        "---\nübersetzt_von: {}\ntitel: First\n---\nText.\n",
        mark(&project, "kapitel/a.md")
    );
    let built = project.file("konzept.yaml", &yaml).file("kapitel/a.en.md", &text).build();
    built.shows("en/kapitel/b.html", "<a href=\"a.html\">");
    built.shows("kapitel/b.html", "<a href=\"a.html#eins\">Tabelle 1</a>");
}

#[test]
fn measures_as_a_table_are_one_only_where_they_are_called_so() {
    let list = |titel: &str| {
        format!(
            "```massnahmen\ntitel: {titel}\n```\n\n```verzeichnis\nvon: tabellen\n```\n\nTabelle: Andere{TABELLE}"
        )
    };
    let chapter = |titel: &str| {
        massnahmen::project()
            .file("kapitel/a.md", &format!("---\nid: a\ntitel: Kapitel A\n---\n{}\n", list(titel)))
            .build()
            .words("kapitel/a.html")
    };
    assert!(chapter("\"Tabelle: Alle\"").contains("Tabelle 1 Alle Kapitel A Tabelle 2 Andere"));
    let plain = chapter("Alle");
    assert!(
        plain.contains("Tabelle 1 Andere Kapitel A") && !plain.contains("Tabelle 2"),
        "{plain}"
    );
}
