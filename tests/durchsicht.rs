//! What editors and reviewers see: the Arbeitsstand with its drafts, marks in the text, places in
//! the source.

use crate::{
    fassung::FassungsId,
    site::{Ansicht, Sicht},
};

use super::support::{KONZEPT_YAML, Project};

const LIST: &str = "fassungen:\n  - { id: e1, bezeichnung: Entwurf 1, stand: 2018-12-14, status: entwurf, öffentlich: ja, ordner: fassungen/e1 }\n";

/// A concept with a frozen Fassung, and what was written since.
fn written_since(alt: &str, neu: &str) -> Project {
    let chapter = |text: &str| format!("---\nid: a\ntitel: A\n---\n{text}");
    let frozen = Project::new().file("kapitel/a.md", &chapter(alt));
    let project = Project::new().file("kapitel/a.md", &chapter(neu));
    let frozen = crate::fassung::freeze::files(&frozen.tree());
    let project = frozen
        .into_iter()
        .fold(project, |it, (path, bytes)| it.bytes(&format!("fassungen/e1/{path}"), &bytes));
    project.file("konzept.yaml", &format!("{KONZEPT_YAML}{LIST}"))
}

fn seit(sicht: Sicht, id: &str) -> Ansicht {
    Ansicht { seit: FassungsId::parse(id), ..sicht.into() }
}

#[test]
fn who_writes_sees_the_state_of_the_work_with_its_drafts() {
    let project = written_since("Eins.\n", "Zwei.\n")
        .file("kapitel/entwurf.md", "---\nid: entwurf\ntitel: Neues\nentwurf: ja\n---\nGeheim.\n");
    let built = project.build_with(Sicht::Redaktion);
    built
        .shows("kapitel/a.html", "Zwei.")
        .shows("kapitel/entwurf.html", "Geheim.")
        .shows("kapitel/entwurf.html", "Entwurf – nicht veröffentlicht")
        .shows("fassung/e1/kapitel/a.html", "Eins.")
        .shows("kapitel/a.html", "data-quelle=\"kapitel/a.md:5\"")
        .shows("kapitel/a.html", "noindex")
        .lacks("fassung/e1/kapitel/a.html", "data-quelle");
    assert!(!built.page("sitemap.xml").contains("<loc>"));
    // The public site has none of it.
    let public = project.build_with(Sicht::Oeffentlich);
    public.shows("kapitel/a.html", "Eins.").lacks("kapitel/a.html", "data-quelle");
    assert!(!public.has("kapitel/entwurf.html"));
}

#[test]
fn changes_are_marked_in_the_text_itself() {
    let alt = "Der Rat tagt im Mai.\n\nDas fällt weg.\n\n- Erstens\n- Zweitens\n\nDas bleibt[^1].\n\n[^1]: Alte Note.\n";
    let neu = "Der Rat tagt im Juni.\n\n- Erstens\n- Drittens\n\nDas bleibt[^1].\n\nDas ist ganz neu hier.\n\n[^1]: Neue Note.\n";
    let project = written_since(alt, neu);
    for sicht in [Sicht::Redaktion, Sicht::Durchsicht] {
        let built = project.build_with(seit(sicht, "e1"));
        let page = built.page("kapitel/a.html");
        for part in [
            "Entfernt: </span>Mai<",
            "Eingefügt: </span>Juni<",
            "Das fällt weg.",
            "Drittens",
            "Das ist ganz neu hier.",
            "Note",
        ] {
            assert!(page.contains(part), "{part}: {page}");
        }
        assert!(page.contains("Änderungen seit „Entwurf 1“"), "{page}");
        // Paragraphs keep their numbers, so that reviewers can name them.
        assert!(
            page.contains("id=\"abs-4\"")
                && page.contains("href=\"../synopse/seit/e1/kapitel/a.html\"")
                || page.contains("synopse/e1--arbeitsstand/kapitel/a.html"),
            "{page}"
        );
        built.lacks("fassung/e1/kapitel/a.html", "<ins>");
    }
    // Nothing of it in the public site, and nothing without the wish for it.
    project.build_with(seit(Sicht::Oeffentlich, "e1")).lacks("kapitel/a.html", "<ins>");
    project
        .build_with(Sicht::Redaktion)
        .lacks("kapitel/a.html", "<ins>")
        .lacks("kapitel/a.html", "Änderungen seit");
}

#[test]
fn a_review_is_marked_as_unpublished_on_every_page() {
    let built = written_since("Eins.\n", "Zwei.\n").build_with(Sicht::Durchsicht);
    for page in built.paths().into_iter().filter(|it| it.ends_with(".html") && *it != "404.html") {
        built.shows(page, "class=\"wasserzeichen\"").lacks(page, "data-quelle");
    }
}
