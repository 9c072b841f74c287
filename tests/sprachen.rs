//! Further languages: the same unit in each, visible fallback, drafts that stay in, marks that tell
//! what is behind, direction.

use crate::{diagnostic::Code, site::Sicht};

use super::support::{Built, KONZEPT_YAML, Project};

const CHAPTER: &str = "---\nid: a\ntitel: Kapitel A\nzusammenfassung: Kurz.\n---\nText von A.\n";

/// The mark of a text, as the program writes it.
pub(super) fn mark(project: &Project, path: &str) -> String {
    let konzept = project.publikation().arbeitsstand.alles().clone();
    let document =
        konzept.documents.iter().find(|it| it.path.as_str() == path).expect("it is there");
    crate::konzept::uebersetzung::pruefzeichen(document)
}

fn original(languages: &str) -> Project {
    let yaml = KONZEPT_YAML
        .replace("gliederung: [a]", &format!("sprachen: {languages}\ngliederung: [a, b]"));
    Project::new()
        .file("konzept.yaml", &yaml)
        .file("kapitel/a.md", CHAPTER)
        .file("kapitel/b.md", "---\nid: b\ntitel: Kapitel B\n---\nText von B, siehe [[a]].\n")
}

/// Chapter A in English; `more` are further lines of its metadata.
fn translated(languages: &str, more: &str) -> Project {
    let project = original(languages);
    let mark = mark(&project, "kapitel/a.md");
    let text = format!(
        "---\nübersetzt_von: {mark}\ntitel: Chapter A\nzusammenfassung: In short.\n{more}---\nText of A.\n"
    );
    project.file("kapitel/a.en.md", &text)
}

fn english() -> Built {
    translated("[de, en]", "").build()
}

#[test]
fn every_page_leads_to_the_same_unit_in_every_language() {
    let built = english();
    built
        .shows(
            "kapitel/a.html",
            "<a href=\"../en/kapitel/a.html\" hreflang=\"en\" lang=\"en\" dir=\"ltr\">English</a>",
        )
        .shows(
            "en/kapitel/a.html",
            "<a href=\"../../kapitel/a.html\" hreflang=\"de\" lang=\"de\" dir=\"ltr\">Deutsch</a>",
        )
        .shows("en/kapitel/a.html", "<html lang=\"en\" dir=\"ltr\">")
        .shows("en/kapitel/a.html", "<h1><span class=\"nummer\">1</span> Chapter A</h1>")
        .shows("en/kapitel/a.html", "Text of A.")
        .lacks("en/kapitel/a.html", "Text von A.")
        .shows(
            "kapitel/a.html",
            "hreflang=\"en\" href=\"https://konzept.musterstadt.example/en/kapitel/a.html\"",
        )
        .shows(
            "en/kapitel/a.html",
            "rel=\"canonical\" href=\"https://konzept.musterstadt.example/en/kapitel/a.html\"",
        )
        .shows("en/kapitel/a.html", "href=\"../../en/seiten/impressum.html\"")
        .shows("en/index.html", "Chapter A</a>");
    assert!(
        built.paths().contains(&"en/seiten/impressum.html")
            && !built.paths().contains(&"en/404.html")
    );
}

#[test]
fn what_is_not_translated_falls_back_visibly() {
    let built = english();
    built
        .shows(
            "en/kapitel/b.html",
            "This text has not been translated yet. You are reading the original: German.",
        )
        .shows("en/kapitel/b.html", "<a href=\"../../kapitel/b.html\">To the original</a>")
        .shows("en/kapitel/b.html", "<div class=\"text\" lang=\"de\" dir=\"ltr\">")
        .shows("en/kapitel/b.html", "<h1 lang=\"de\" dir=\"ltr\">")
        .shows(
            "en/kapitel/b.html",
            "rel=\"canonical\" href=\"https://konzept.musterstadt.example/kapitel/b.html\"",
        )
        .shows("en/kapitel/b.html", "<a href=\"a.html\">Chapter A</a>")
        .shows("en/index.html", "<a href=\"kapitel/b.html\" lang=\"de\" dir=\"ltr\">")
        .lacks("kapitel/b.html", "hreflang=\"en\" href=\"https:");
    let listed = built.page("sitemap.xml");
    assert!(
        listed.contains("/en/kapitel/a.html") && !listed.contains("/en/kapitel/b.html"),
        "{listed}"
    );
}

#[test]
fn one_language_shows_nothing_of_languages() {
    let built = original("[de]").build();
    built.lacks("kapitel/a.html", "hreflang").lacks("kapitel/a.html", "sprachwahl");
    assert!(!built.paths().iter().any(|it| it.starts_with("en/")));
}

#[test]
fn the_draft_of_a_translation_is_for_editors_only() {
    let project = translated("[de, en]", "entwurf: ja\n");
    let built = project.build();
    for (path, bytes) in built.files() {
        let text = String::from_utf8_lossy(bytes);
        assert!(
            !text.contains("Text of A")
                && !text.contains("Chapter A")
                && !text.contains("In short"),
            "{path}"
        );
    }
    let preview = project.build_with(Sicht::Redaktion);
    preview
        .shows("en/kapitel/a.html", "Text of A.")
        .shows("en/kapitel/a.html", "class=\"entwurf-band\"");
    preview.lacks("kapitel/a.html", "class=\"entwurf-band\"");
}

#[test]
fn a_translation_of_an_older_text_says_so_to_editors_and_to_readers() {
    let project = translated("[de, en]", "")
        .file("kapitel/a.md", &CHAPTER.replace("Text von A", "Neuer Text von A"));
    project.check().finds(
        Code::UebersetzungVeraltet,
        "kapitel/a.en.md:2:16",
        "kapitel/a.md“ wurde geändert",
    );
    let built = project.build_with(Sicht::Oeffentlich);
    built.shows("en/kapitel/a.html", "The original has changed since this translation was made.");
    // What is not text of the original does not count.
    let same = translated("[de, en]", "")
        .file("kapitel/a.md", &CHAPTER.replace("---\nText", "stand: 2019-05-01\n---\r\n\r\nText"));
    same.check().none();
}

#[test]
fn every_version_speaks_the_languages_that_it_had() {
    let frozen = translated("[de, en]", "");
    let yaml = KONZEPT_YAML.replace("gliederung: [a]", "sprachen: [de, en]\ngliederung: [a, b]");
    let list = "fassungen:\n  - { id: e1, bezeichnung: Eins, stand: 2019-01-01, status: entwurf, öffentlich: ja, ordner: fassungen/e1 }\n";
    let mut project = translated("[de, en]", "").file("konzept.yaml", &format!("{yaml}{list}"));
    for path in frozen.sources() {
        project = project.file(&format!("fassungen/e1/{path}"), &frozen.text(&path));
    }
    let built = project.build_with(Sicht::Oeffentlich);
    built
        .shows("fassung/e1/en/kapitel/a.html", "Text of A.")
        .shows("fassung/e1/en/kapitel/a.html", "href=\"../../../../en/seiten/impressum.html\"")
        .shows(
            "en/kapitel/a.html",
            "https://konzept.musterstadt.example/fassung/e1/en/kapitel/a.html",
        );
}

#[test]
fn settings_have_words_in_every_language_too() {
    let yaml = translated("[de, en]", "").text("konzept.yaml")
        + "übersetzungen:\n  - { sprache: en, titel: Model concept, beschreibung: What it is. }\n";
    let built = translated("[de, en]", "").file("konzept.yaml", &yaml).build();
    built.shows("en/index.html", "<h1>Model concept</h1>").shows("en/index.html", "What it is.");
    built.lacks("index.html", "Model concept");
}

#[test]
fn leichte_sprache_has_an_entry_of_its_own() {
    let project = original("[de, de-simple]");
    let mark = mark(&project, "kapitel/a.md");
    let text = format!("---\nübersetzt_von: {mark}\ntitel: Das ist A\n---\nDas ist leicht.\n");
    let built = project.file("kapitel/a.de-simple.md", &text).build();
    built
        .shows(
            "index.html",
            "<a class=\"start-leicht\" href=\"de-simple/index.html\" hreflang=\"de-simple\">",
        )
        .shows("kapitel/a.html", "kern-icon--easy-language")
        .shows("de-simple/kapitel/a.html", "<html lang=\"de-simple\" dir=\"ltr\">")
        .shows("de-simple/kapitel/a.html", "Das ist leicht.")
        .shows("de-simple/kapitel/b.html", "Diesen Text gibt es noch nicht in Leichter Sprache.");
}

#[test]
fn what_is_written_from_right_to_left_is_shown_so() {
    let built = Project::from_folder("tests/fixtures/formen").build_with(Sicht::Oeffentlich);
    built
        .shows("ar/kapitel/b.html", "<html lang=\"ar\" dir=\"rtl\">")
        // A date runs from the right as the sentence around it does, whatever its parts are.
        .shows("ar/kapitel/a.html", "\u{2068}\u{200f}\u{2068}9\u{2069} ")
        .shows("ar/kapitel/b.html", "هذا نص باللغة العربية")
        .shows("ar/kapitel/a.html", "<div class=\"text\" lang=\"de\" dir=\"ltr\">");
}

#[test]
fn pages_in_every_language_are_the_same_in_the_preview() {
    let project = translated("[de, en]", "");
    let (public, preview) = (project.build(), project.build_with(Sicht::Redaktion));
    let pages = |built: &Built| {
        built
            .paths()
            .into_iter()
            .filter(|it| it.starts_with("en/"))
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    assert_eq!(pages(&public), pages(&preview));
}

#[test]
fn a_chart_says_of_each_of_its_words_in_which_language_it_is() {
    let csv = "jahr;gruppe;wert;fussnote\n2017;Frauen;1;Gezählt im Mai\n2018;Frauen;2;\n2017;;3;\n2018;;4;\n";
    let indicator = |befund: &str| {
        format!(
            "---\nid: quote\ntitel: Quote\nebene: output\n{befund}einheit: Personen\nquelle: {{ name: Amt }}\ndaten: quote.csv\n---\nText.\n"
        )
    };
    let block = "---\ntitel: Chapter A\n---\nText of A.\n\n``` diagramm\nindikator: quote\ntitel: More of them\n```\n";
    let project = |befund: &str| {
        original("[de, en]")
            .file("daten/quote.csv", csv)
            .file("indikatoren/quote.md", &indicator(befund))
            .file("indikatoren/quote.en.md", "---\ntitel: Rate\n---\nText.\n")
            .file("kapitel/a.en.md", block)
            .build_with(Sicht::Oeffentlich)
    };
    let german = |text: &str| format!("<span lang=\"de\" dir=\"ltr\">{text}</span>");
    let page = "en/indikatoren/quote.html";
    // Groups, notes, unit and source are words of the original; the name is translated, and totals
    // are ours.
    project("")
        .shows(page, "-titel\">Rate</figcaption>")
        .shows(page, "-tabelle\">Rate (Personen)</caption>")
        .shows(page, &format!("<th scope=\"col\" class=\"zahl\">{}</th>", german("Frauen")))
        .shows(page, "<th scope=\"col\" class=\"zahl\">Total</th>")
        .shows(page, &german("Gezählt im Mai"))
        .shows(page, "<p class=\"schaubild-einheit\" lang=\"de\" dir=\"ltr\">Personen</p>")
        .shows(page, &german("Amt"))
        // A title in a translated text is translated with it.
        .shows("en/kapitel/a.html", ">More of them</a></figcaption>")
        .lacks("indikatoren/quote.html", "<span lang");
    // What the figures say is not translated.
    project("befund: Es werden mehr.\n")
        .shows(page, &format!("-titel\">{}</figcaption>", german("Es werden mehr.")));
}

#[test]
fn titles_of_the_catalog_are_in_the_language_of_the_page_and_names_in_theirs() {
    let built = translated("[de, en]", "")
        .file("akteure.yaml", "akteure:\n  - { id: amt, name: Amt, art: verwaltung }\n")
        .file("zielgruppen.yaml", "zielgruppen:\n  - { id: alle, name: Alle }\n")
        .build();
    built.shows("en/akteure/index.html", "<li aria-current=\"page\">Organisations</li>").shows(
        "en/zielgruppen/alle.html",
        "<li aria-current=\"page\" lang=\"de\" dir=\"ltr\">Alle</li>",
    );
}

#[test]
fn lists_of_measures_name_the_language_of_each_title() {
    let base = super::massnahmen::project();
    let yaml = base.text("konzept.yaml") + "sprachen: [de, en]\n";
    let titled = base
        .text("massnahmen/treff.md")
        .replace("titel: Sprachtreff\n", "titel: Sprachtreff für alle\nkurztitel: Treff\n");
    let project = base.file("konzept.yaml", &yaml).file("massnahmen/treff.md", &titled);
    let foreign = "<a href=\"treff.html\" lang=\"de\" dir=\"ltr\">Sprachtreff für alle</a>";
    project.build_with(Sicht::Oeffentlich).shows("en/massnahmen/index.html", foreign);
    let text = format!(
        "---\nübersetzt_von: {}\ntitel: Language meeting\n---\nText.\n",
        mark(&project, "massnahmen/treff.md")
    );
    project
        .file("massnahmen/treff.en.md", &text)
        .build_with(Sicht::Oeffentlich)
        .shows("handlungsfelder/feld.html", "</span> Treff</a>")
        // The short title is one of the other language.
        .shows("en/handlungsfelder/feld.html", "</span> Language meeting</a>")
        .shows("en/massnahmen/index.html", "<a href=\"treff.html\">Language meeting</a>");
}
