//! Versions: what `/` shows, permanent addresses, the way to the same unit elsewhere, what answers
//! where something was.

use std::{
    fmt::Write as _,
    sync::{Arc, Mutex},
};

use super::{
    generator,
    support::{
        KONZEPT_YAML, PNG, Project, html,
        repo::{Repo, chapters},
    },
};
use crate::{
    base::{hash::Hash, path::RelPath, sha256::sha256},
    diagnostic::{Code, render::ReportFormat},
    document::kind::FASSUNGEN,
    fassung::{
        FassungsId, freeze, pruefsumme,
        synopse::{Einheitsvergleich, synopse},
    },
    io::git::Repository,
    pipeline::Pipeline,
    site::Sicht,
    tree::{Entry, Revision, RevisionError, Revisions},
};

/// The concept with frozen copies of others in its folder, and the list of them.
pub(crate) fn with_fassungen(project: Project, fassungen: &[(&str, &Project, &str)]) -> Project {
    let mut yaml = project.text("konzept.yaml") + "fassungen:\n";
    let mut all = project;
    for (id, frozen, more) in fassungen {
        for (path, bytes) in freeze::files(&frozen.tree()) {
            all = all.bytes(&format!("{FASSUNGEN}/{id}/{path}"), &bytes);
        }
        let stand = if more.contains("stand:") { "" } else { "stand: 2018-12-14, " };
        let place = format!("ordner: {FASSUNGEN}/{id}");
        writeln!(yaml, "  - {{ id: {id}, bezeichnung: Fassung {id}, {stand}{place}, {more} }}")
            .expect("a string");
    }
    all.file("konzept.yaml", &yaml)
}

pub(crate) const PUBLIC: &str = "status: entwurf, öffentlich: ja, änderung: Neu.";
const PRIVATE: &str = "status: entwurf, öffentlich: nein";

#[test]
fn the_root_shows_the_newest_public_adopted_version() {
    let (one, two, three) =
        (chapters("Text eins."), chapters("Text zwei."), chapters("Text drei."));
    let gremien = "gremien:\n  - { id: rat, name: Rat, art: rat }\nberatungen:\n  - { id: beschluss, gremium: rat, gegenstand: Konzept, datum: 2019-01-01, behandlung: entscheidung, ergebnis: beschlossen }\n  - { id: noch-einer, gremium: rat, gegenstand: Konzept, datum: 2019-02-01, behandlung: entscheidung, ergebnis: beschlossen }\n";
    let adopted = "status: beschlossen, beschluss: beschluss, öffentlich: ja, änderung: Neu.";
    let again = "status: beschlossen, beschluss: noch-einer, öffentlich: ja, änderung: Neu.";
    let built = |list: &[(&str, &Project, &str)]| {
        with_fassungen(chapters("Arbeit.").file("gremien.yaml", gremien), list).build()
    };
    for (list, expected) in [
        (vec![("e1", &one, PUBLIC)], "Text eins."),
        (vec![("e1", &one, PUBLIC), ("e2", &two, PUBLIC)], "Text zwei."),
        (vec![("e1", &one, PUBLIC), ("e2", &two, PRIVATE)], "Text eins."),
        (vec![("e1", &one, adopted), ("e2", &two, PUBLIC)], "Text eins."),
        (vec![("e1", &one, adopted), ("e2", &two, again), ("e3", &three, PUBLIC)], "Text zwei."),
    ] {
        built(&list).shows("kapitel/b.html", expected).lacks("kapitel/b.html", "Arbeit.");
    }
    let named = with_fassungen(chapters("Arbeit."), &[("e1", &one, PUBLIC), ("e2", &two, PUBLIC)]);
    let yaml = named.text("konzept.yaml") + "aktuell: e1\n";
    named.file("konzept.yaml", &yaml).build().shows("kapitel/b.html", "Text eins.");
}

#[test]
fn every_public_version_has_its_permanent_place_and_others_none() {
    let (one, two) = (chapters("Text eins."), chapters("Text zwei."));
    let project = with_fassungen(
        chapters("Geheimes."),
        &[("e1", &one, PUBLIC), ("e2", &two, PUBLIC), ("e3", &chapters("Geheimes."), PRIVATE)],
    );
    let built = project.build();
    built
        .shows("fassung/e1/kapitel/b.html", "Text eins.")
        .shows("fassung/e2/kapitel/b.html", "Text zwei.");
    for (path, bytes) in built.files() {
        assert!(!path.contains("/e3") && !path.contains("arbeitsstand"), "{path}");
        assert!(!String::from_utf8_lossy(bytes).contains("Geheimes"), "{path}");
    }
    let preview = project.build_with(Sicht::Redaktion);
    preview.shows("fassung/e3/kapitel/b.html", "Geheimes.").shows("kapitel/b.html", "Geheimes.");
}

#[test]
fn the_arbeitsstand_is_public_beside_versions_only_if_it_says_so() {
    let yaml = KONZEPT_YAML
        .replace("status: entwurf }", "status: entwurf, öffentlich: ja }")
        .replace("[a]", "[a, b]");
    let work = chapters("Arbeit.").file("konzept.yaml", &yaml);
    let built = with_fassungen(work, &[("e1", &chapters("Alt."), PUBLIC)]).build();
    built
        .shows("kapitel/b.html", "Alt.")
        .shows("arbeitsstand/kapitel/b.html", "Arbeit.")
        .shows("arbeitsstand/kapitel/b.html", "noindex")
        .shows("arbeitsstand/kapitel/b.html", "lage-fassung");
}

#[test]
fn nothing_public_is_said() {
    let project = with_fassungen(chapters("Arbeit."), &[("e1", &chapters("Alt."), PRIVATE)]);
    let checked = Pipeline::default().check(&Arc::new(project.tree()));
    assert!(checked.publikation.expect("there is a konzept.yaml").nothing_public().is_some());
}

#[test]
fn pages_of_other_versions_lead_to_the_same_unit_by_id() {
    let old = Project::new()
        .gliederung("[a, alt, weg]")
        .file("kapitel/alt.md", "---\nid: alt\ntitel: Alter Name\n---\nText.\n")
        .file("kapitel/weg.md", "---\nid: weg\ntitel: Entbehrlich\n---\nText.\n");
    let new = Project::new().gliederung("[neu, a]").file(
        "kapitel/neu.md",
        "---\nid: neu\ntitel: Neuer Name\nfrühere_ids: [alt]\n---\nMehr bei [[alt]].\n",
    );
    let project = with_fassungen(new.clone(), &[("e1", &old, PUBLIC), ("e2", &new, PUBLIC)]);
    let built = project.build();
    built
        .shows("fassung/e1/kapitel/alt.html", "Das ist nicht der aktuelle Text")
        .shows("fassung/e1/kapitel/alt.html", "../../../kapitel/neu.html")
        .shows("fassung/e1/kapitel/alt.html", "Neuer Name")
        .shows(
            "fassung/e1/kapitel/alt.html",
            "<link rel=\"canonical\" href=\"https://konzept.musterstadt.example/kapitel/neu.html\">",
        )
        .lacks("fassung/e1/kapitel/alt.html", "noindex")
        .shows("fassung/e1/kapitel/weg.html", "noindex")
        .shows("kapitel/neu.html", "../fassung/e1/kapitel/alt.html")
        .shows("kapitel/neu.html", "<a href=\"neu.html\">Neuer Name</a>")
        .lacks("kapitel/neu.html", "lage-fassung")
        .lacks("fassung/e2/kapitel/neu.html", "lage-fassung");
    // What was public answers at its old place.
    built
        .shows("kapitel/alt.html", "hat eine neue Adresse")
        .shows("kapitel/alt.html", "href=\"neu.html\"")
        .shows("kapitel/weg.html", "„Entbehrlich“ ist entfallen")
        .shows("kapitel/weg.html", "../fassung/e1/kapitel/weg.html")
        .shows("kapitel/weg.html", "Fassung e2")
        .shows("kapitel/weg.html", "noindex");
    let map = built.page("sitemap.xml");
    assert!(
        map.contains("/kapitel/neu.html")
            && !map.contains("/kapitel/weg.html")
            && !map.contains("/fassung/")
    );
}

#[test]
fn what_took_the_place_of_something_is_said() {
    let old = Project::new()
        .gliederung("[a, weg]")
        .file("kapitel/weg.md", "---\nid: weg\ntitel: Früher\n---\nText.\n");
    let yaml = KONZEPT_YAML.to_owned()
        + "weggefallen:\n  - { id: weg, ersetzt_durch: a, grund: Doppelt. }\n";
    let new = Project::new().file("konzept.yaml", &yaml);
    let built = with_fassungen(new.clone(), &[("e1", &old, PUBLIC), ("e2", &new, PUBLIC)]).build();
    built.shows("kapitel/weg.html", "<a href=\"a.html\">").shows("kapitel/weg.html", "Doppelt.");
}

#[test]
fn a_letter_of_the_list_from_a_to_z_that_is_no_page_any_more_leads_to_the_search() {
    let headings: Vec<String> = (0..700).map(|it| format!("## Straße {it}\n\nText.\n\n")).collect();
    let (old, new) = (chapters(&headings.concat()), chapters("Text."));
    let built = with_fassungen(new.clone(), &[("e1", &old, PUBLIC), ("e2", &new, PUBLIC)]).build();
    let canonical = "rel=\"canonical\" href=\"https://konzept.musterstadt.example/suche.html\"";
    built
        .shows("a-z/s.html", "„Von A bis Z: S“ hat eine neue Adresse")
        .shows("a-z/s.html", "<a href=\"../suche.html\">Suche und A bis Z</a>")
        .shows("a-z/s.html", "noindex")
        .shows("fassung/e1/a-z/s.html", canonical)
        .shows(
            "fassung/e1/a-z/s.html",
            "<a href=\"../../../suche.html\">Diese Stelle im aktuellen Text",
        );
}

#[test]
fn no_address_that_was_public_is_lost() {
    let old = Project::from_folder("content");
    let built =
        with_fassungen(Project::new(), &[("e1", &old, PUBLIC), ("e2", &Project::new(), PUBLIC)])
            .build_with(Sicht::Oeffentlich);
    let before =
        old.clone().file("konzept.yaml", &without_list(&old)).build_with(Sicht::Oeffentlich);
    for path in before.paths().into_iter().filter(|it| it.ends_with(".html")) {
        assert!(built.has(path), "{path} is lost");
    }
}

fn without_list(project: &Project) -> String {
    let yaml = project.text("konzept.yaml");
    yaml.split("\nfassungen:").next().expect("there is a beginning").to_owned() + "\n"
}

#[test]
fn the_page_of_all_versions_tells_their_story() {
    let gremien = "gremien:\n  - { id: rat, name: Rat der Stadt, art: rat }\nvorlagen:\n  - { id: v-1, nummer: 12/2019, betreff: Konzept, art: beschlussvorlage }\nberatungen:\n  - { id: beschluss, gremium: rat, vorlage: v-1, datum: 2019-01-01, behandlung: entscheidung, ergebnis: geändert-beschlossen }\n";
    let project = with_fassungen(
        chapters("Arbeit.").file("gremien.yaml", gremien),
        &[
            ("e1", &chapters("Eins."), PUBLIC),
            (
                "e2",
                &chapters("Zwei."),
                "stand: 2019-03, status: beschlossen, beschluss: beschluss, öffentlich: ja, änderung: Nach der Anhörung.",
            ),
        ],
    );
    let built = project.build();
    let page = "fassungen.html";
    for words in [
        "Fassung e1",
        "Fassung e2",
        "Stand März 2019",
        "beschlossen",
        "Nach der Anhörung.",
        "Rat der Stadt",
        "geändert beschlossen",
        "fassung/e1/index.html",
        "Ersetzt",
    ] {
        built.shows(page, words);
    }
    let main = html::main(built.page(page));
    assert!(main.find("Fassung e2") < main.find("Nach der Anhörung."), "newest first");
}

#[test]
fn the_start_page_names_what_changed_last() {
    let more =
        |text: &str, id: &str| chapters(text).file(&format!("kapitel/{id}.md"), &chapter_file(id));
    let (one, two) = (chapters("Text eins."), more("Text zwei.", "c").gliederung("[a, b, c]"));
    let built =
        with_fassungen(chapters("Arbeit."), &[("e1", &one, PUBLIC), ("e2", &two, PUBLIC)]).build();
    let news = |page: &str| {
        let text = built.page(page);
        text.find("id=\"_neues\"").map(|at| text[at..].to_owned())
    };
    let now = news("index.html").expect("something changed");
    for expected in [
        "Davor: <span>Fassung e1</span>",
        "2 Teile",
        "Kapitel B",
        "Kapitel c",
        "href=\"synopse/e1--e2/index.html\"",
    ] {
        assert!(now.contains(expected), "{expected} in {now}");
    }
    // The state of the work is not public, and the first version has none before it.
    assert!(!now.contains("Arbeit"));
    assert_eq!(news("fassung/e1/index.html"), None);
    assert!(
        news("fassung/e2/index.html")
            .expect("it is the same one")
            .contains("href=\"../../synopse/e1--e2/index.html\"")
    );
}

fn chapter_file(id: &str) -> String {
    format!("---\nid: {id}\ntitel: Kapitel {id}\n---\nText.\n")
}

#[test]
fn a_frozen_folder_that_was_changed_is_an_error() {
    let project = with_fassungen(chapters("Arbeit."), &[("e1", &chapters("Eins."), PUBLIC)]);
    project.check().none();
    let path = "fassungen/e1/kapitel/b.md";
    let windows = project.text(path).replace('\n', "\r\n");
    project.clone().file(path, &windows).check().none();
    let changed = project.clone().file(path, &project.text(path).replace("Eins", "Neun")).check();
    changed.finds(
        Code::FassungVeraendert,
        "fassungen/e1/kapitel/b.md:1:1",
        "nachträglich verändert",
    );
    assert!(!changed.publishes());
    let added = project
        .clone()
        .file("fassungen/e1/kapitel/c.md", "---\nid: c\ntitel: C\nentwurf: ja\n---\n")
        .check();
    added.finds(Code::FassungVeraendert, "fassungen/e1/kapitel/c.md:1:1", "");
    project.without(path).check().finds(Code::FassungVeraendert, path, "");
}

/// Lists of older programs hold BLAKE3. They lie in folders that nobody may touch.
#[test]
fn an_older_list_of_checksums_stays_valid_and_finds_every_change() {
    let project = with_fassungen(chapters("Arbeit."), &[("e1", &chapters("Eins."), PUBLIC)]);
    let list = "fassungen/e1/PRUEFSUMMEN.txt";
    let new = project.text(list);
    let mut old = String::new();
    for line in new.lines() {
        let (sum, path) = line.split_once("  ").expect("a sum and a path");
        let text = project.text(&format!("fassungen/e1/{path}"));
        assert_eq!(sum, sha256(text.as_bytes()), "{path}");
        writeln!(old, "{}  {path}", Hash::of_bytes(text.as_bytes())).expect("a string");
    }
    let path = "fassungen/e1/kapitel/b.md";
    let half = new.find('\n').expect("a line") + 1;
    let mixed = old[..half].to_owned() + &new[half..];
    for list_text in [&old, &new, &mixed, &old.replace('\n', "\r\n")] {
        let listed = project.clone().file(list, list_text);
        listed.check().none();
        let text = listed.text(path);
        listed.clone().file(path, &text.replace('\n', "\r\n")).check().none();
        let changed = listed.clone().file(path, &text.replace("Eins", "Neun")).check();
        changed.finds(Code::FassungVeraendert, path, "nachträglich verändert");
        // The sum of another file is none of this one.
        let swapped = list_text.replace("kapitel/b.md", "kapitel/x.md");
        let swapped = swapped.replace("kapitel/a.md", "kapitel/b.md");
        let swapped = listed.clone().file(list, &swapped).check();
        swapped.finds(Code::FassungVeraendert, path, "nachträglich verändert");
    }
}

#[test]
fn a_list_of_checksums_tells_links_from_files() {
    let path = RelPath::known("kapitel/b.md");
    let with = |entry: Entry| {
        let mut tree = chapters("Eins.").tree();
        tree.insert(path.clone(), entry);
        tree
    };
    let (file, link) = (with(Entry::File(b"Eins."[..].into())), with(Entry::Link));
    for (listed, now, told) in
        [(&file, &file, false), (&link, &link, false), (&file, &link, true), (&link, &file, true)]
    {
        let list = pruefsumme::write(listed).into_bytes();
        let mut now = now.clone();
        now.insert(RelPath::known(pruefsumme::DATEI), Entry::File(list.into()));
        let found = pruefsumme::check(&now);
        let found: Vec<_> = found.iter().map(|it| (it.path(), it.form())).collect();
        assert_eq!(found, if told { vec![(&path, "anders")] } else { vec![] });
    }
}

#[test]
fn mistakes_in_an_unpublished_arbeitsstand_do_not_hold_back_versions() {
    let project = with_fassungen(chapters("Arbeit."), &[("e1", &chapters("Eins."), PUBLIC)]);
    let broken =
        project.file("kapitel/b.md", "---\nid: b\ntitel: B\nentwrf: ja\n---\n[[nirgends]]\n");
    let checked = Pipeline::default().check(&Arc::new(broken.tree()));
    let publikation = checked.publikation.expect("there is a konzept.yaml");
    assert!(checked.findings.len() >= 2);
    assert!(!checked.findings.iter().any(|it| publikation.stops(it)));
    broken.build_with(Sicht::Oeffentlich).shows("kapitel/b.html", "Eins.");
    // Those in the list of versions do.
    let yaml = broken.text("konzept.yaml").replace("ordner: fassungen/e1", "ordner: fassungen/e9");
    let checked = Pipeline::default().check(&Arc::new(broken.file("konzept.yaml", &yaml).tree()));
    let publikation = checked.publikation.expect("there is a konzept.yaml");
    assert!(checked.findings.iter().any(|it| publikation.stops(it)));
}

#[test]
fn every_page_tells_its_own_history_and_where_it_stays() {
    let built = with_fassungen(
        chapters("Dritter."),
        &[
            ("eins", &Project::new().gliederung("[a]"), PUBLIC),
            ("zwei", &chapters("Zweiter."), PUBLIC),
            ("drei", &chapters("Dritter."), PUBLIC),
        ],
    )
    .build();
    let page = "kapitel/b.html";
    for words in [
        "unverändert",
        "hier neu (<a href=\"../synopse/eins--zwei/kapitel/b.html\">",
        "seit dem Text davor geändert (<a href=\"../synopse/zwei--drei/kapitel/b.html\">",
        "gibt es dort nicht",
    ] {
        assert_eq!(built.page(page).contains(words), words != "unverändert", "{words}");
    }
    built.shows("kapitel/a.html", "unverändert");
    // A print says where exactly this text stays, whichever version is the current one later.
    built
        .shows(page, "https://konzept.musterstadt.example/fassung/drei/kapitel/b.html")
        .shows(
            "fassung/zwei/kapitel/b.html",
            "https://konzept.musterstadt.example/fassung/zwei/kapitel/b.html",
        )
        .shows("fassungen.html", "https://konzept.musterstadt.example/fassungen.html");
}

#[test]
fn fifty_versions_all_have_their_place_and_their_comparison() {
    let size = generator::Size { massnahmen: 20, indikatoren: 2, akteure: 2 };
    let built = Project::of(&generator::with_fassungen(size, 50)).build_with(Sicht::Oeffentlich);
    for number in 1..=50 {
        assert!(built.has(&format!("fassung/f{number}/massnahmen/index.html")), "{number}");
    }
    let list = built.page("fassungen.html");
    assert_eq!((1..=50).filter(|it| list.contains(&format!("fassung/f{it}/"))).count(), 50);
    assert_eq!(
        (1..50).filter(|it| built.has(&format!("synopse/f{it}--f{}/index.html", it + 1))).count(),
        49
    );
}

#[test]
fn pages_outside_the_concept_are_those_of_today() {
    let imprint = |text: &str| format!("---\nid: impressum\ntitel: Impressum\n---\n{text}\n");
    let old = chapters("Erster. [[impressum]]").file("seiten/impressum.md", &imprint("Amt alt."));
    let new = chapters("Zweiter.").file("seiten/impressum.md", &imprint("Amt neu."));
    let built = with_fassungen(new, &[("eins", &old, PUBLIC)]).build();
    built
        .shows("seiten/impressum.html", "Amt neu.")
        .shows("fassung/eins/kapitel/b.html", "../../../seiten/impressum.html");
    assert!(!built.paths().iter().any(|it| it.starts_with("fassung/eins/seiten/")));
}

#[test]
fn a_frozen_text_is_not_read_again_because_a_page_of_today_changes() {
    let imprint =
        |text: &str| format!("---\nid: impressum\ntitel: Impressum\nentwurf: nein\n---\n{text}\n");
    let png = |project: Project, byte: u8| {
        let mut bytes = PNG.to_vec();
        bytes.push(byte);
        project.bytes("bilder/wappen.png", &bytes)
    };
    let old = chapters("Erster. ![Altes Wappen](../bilder/wappen.png)")
        .file("seiten/impressum.md", &imprint("Amt alt. ![](../bilder/fehlt.png)"))
        .file("seiten/frueher.md", "---\nid: frueher\ntitel: Früher\n---\nNur damals. [[a]]\n");
    let project = with_fassungen(png(chapters("Zweiter."), 2), &[("eins", &png(old, 1), PUBLIC)]);
    let today = |text: &str| {
        project.clone().file(
            "seiten/impressum.md",
            &imprint(&format!("{text} ![Wappen](../bilder/wappen.png)")),
        )
    };
    let pipeline = Pipeline::default();
    let frozen = |project: &Project| {
        let checked = pipeline.check(&Arc::new(project.tree()));
        checked.publikation.expect("there are settings").fassungen[0].alles().clone()
    };
    let first = frozen(&today("Amt neu."));
    assert!(Arc::ptr_eq(&first, &frozen(&today("Amt neuer."))));
    assert!(
        !today("Amt neu.").check().render(ReportFormat::Short, "de").contains("seiten/"),
        "nobody sees the old one"
    );
    let built = today("Amt neu.").build_with(Sicht::Oeffentlich);
    built.shows("seiten/impressum.html", "Amt neu.").shows("seiten/frueher.html", "Nur damals.");
    built.shows("kapitel/b.html", "seiten/frueher.html");
    let wappen = built.paths().into_iter().filter(|it| it.starts_with("assets/wappen.")).count();
    assert_eq!(wappen, 2, "each text shows the one of its own time");
}

/// A concept of these chapters besides the first: id, former ids, text.
fn of_chapters(chapters: &[(&str, &str, &str)]) -> Project {
    let ids: Vec<&str> = std::iter::once("a").chain(chapters.iter().map(|it| it.0)).collect();
    let project = Project::new().gliederung(&format!("[{}]", ids.join(", ")));
    chapters.iter().fold(project, |project, (id, former, text)| {
        let former = Some(former).filter(|it| !it.is_empty());
        let former = former.map_or_else(String::new, |it| format!("frühere_ids: [{it}]\n"));
        let head = format!("id: {id}\ntitel: Kapitel {id}\n{former}");
        project.file(&format!("kapitel/{id}.md"), &format!("---\n{head}---\n{text}\n"))
    })
}

/// Four versions in which units stay, change, change back, come and go, get other ids and become
/// one.
fn four_versions() -> [Project; 4] {
    [
        of_chapters(&[("b", "", "Eins."), ("alt", "", "Eins."), ("zwei", "", "Zwei.")]),
        of_chapters(&[
            ("b", "", "Anders."),
            ("alt", "", "Zwei."),
            ("zwei", "", "Zwei."),
            ("kurz", "", "Kurz."),
        ]),
        of_chapters(&[("b", "", "Eins."), ("neu", "alt", "Drei."), ("zwei", "", "Zwei.")]),
        of_chapters(&[("b", "", "Eins."), ("beide", "neu, alt, zwei", "Drei. Zwei.")]),
    ]
}

fn published(versions: &[Project]) -> Project {
    let ids = ["eins", "zwei", "drei", "vier"];
    let list: Vec<_> = ids.iter().zip(versions).map(|(id, it)| (*id, it, PUBLIC)).collect();
    with_fassungen(versions.last().expect("there are some").clone(), &list)
}

#[test]
fn what_a_comparison_since_then_has_no_change_of_answers_too() {
    let versions = four_versions();
    let project = published(&versions[..3]);
    let built = project.build_with(Sicht::Oeffentlich);
    let at = |id: &str| format!("synopse/seit/eins/kapitel/{id}.html");
    for id in ["a", "b"] {
        built
            .shows(&at(id), "Gegenüber „Fassung eins“ hat sich hier nichts geändert.")
            .shows(&at(id), &format!("href=\"../../../../fassung/eins/kapitel/{id}.html\""))
            .shows(&at(id), &format!("href=\"../../../../kapitel/{id}.html\""))
            .shows(&at(id), "noindex");
    }
    built
        .shows(&at("alt"), "steht jetzt unter einer anderen Adresse")
        .shows(&at("alt"), "<a href=\"neu.html\">Kapitel neu</a>")
        .shows(&at("neu"), "Drei")
        .shows(&at("kurz"), "und der aktuelle Text hat es nicht mehr")
        .shows(&at("kurz"), "href=\"../../../../fassung/zwei/kapitel/kurz.html\"")
        .lacks("sitemap.xml", "synopse");
    assert!(!built.has("synopse/eins--zwei/kapitel/a.html"), "versions that stay need none");
    // A preview has addresses that nobody keeps.
    assert!(!project.build_with(Sicht::Redaktion).has(&at("a")));
}

#[test]
fn no_address_of_a_comparison_since_then_is_lost() {
    let versions = four_versions();
    let mut before: Vec<String> = Vec::new();
    for count in 2..=versions.len() {
        let built = published(&versions[..count]).build_with(Sicht::Oeffentlich);
        for path in &before {
            assert!(built.has(path), "{path} is lost with version {count}");
        }
        let public = built.paths().into_iter().filter(|it| it.starts_with("synopse/seit/"));
        before = public.map(str::to_owned).collect();
        assert!(before.len() > count);
    }
}

#[test]
fn what_became_one_is_found_by_each_of_its_ids() {
    let [.., three, four] = four_versions();
    let list = [("drei", &three, PUBLIC), ("vier", &four, PUBLIC)];
    let built = with_fassungen(four.clone(), &list).build_with(Sicht::Oeffentlich);
    for id in ["neu", "zwei"] {
        built
            .shows(&format!("kapitel/{id}.html"), "hat eine neue Adresse")
            .shows(&format!("kapitel/{id}.html"), "href=\"beide.html\"")
            .shows(&format!("fassung/drei/kapitel/{id}.html"), "../../../kapitel/beide.html")
            .shows(&format!("synopse/seit/drei/kapitel/{id}.html"), "Kapitel");
    }
    built.shows("kapitel/beide.html", "../fassung/drei/kapitel/neu.html");
}

#[test]
fn of_texts_of_one_template_each_hears_the_id_that_it_had() {
    let text = |street: &str, more: &str| {
        format!(
            "Die Stadt baut in der {street} zwanzig Wohnungen für Familien, eine Kita mit vier Gruppen und einen Treff, den die Nachbarschaft selbst führt.{more}"
        )
    };
    let (berg, tal) = (text("Bergstraße", ""), text("Talstraße", ""));
    let old = of_chapters(&[("eins", "", &berg), ("zwei", "", &tal)]);
    let (berg, tal) = (text("Bergstraße", " Bald."), text("Talstraße", ""));
    let new = of_chapters(&[("drei", "", &tal), ("vier", "", &berg)]);
    let findings = with_fassungen(new, &[("e1", &old, PUBLIC)]).check();
    findings.finds(Code::KennungGewechselt, "kapitel/drei.md:2:5", "dort war es „zwei“").finds(
        Code::KennungGewechselt,
        "kapitel/vier.md:2:5",
        "dort war es „eins“",
    );
}

#[test]
fn named_comparisons_keep_their_address() {
    let (one, two, three) = (chapters("Erster."), chapters("Zweiter."), chapters("Dritter."));
    let list = [("eins", &one, PUBLIC), ("zwei", &two, PUBLIC), ("drei", &three, PUBLIC)];
    let project = with_fassungen(chapters("Dritter."), &list);
    let yaml = project.text("konzept.yaml") + "vergleiche:\n  - { alt: eins, neu: drei }\n";
    let built = project.file("konzept.yaml", &yaml).build();
    built
        .shows("synopse/eins--drei/kapitel/b.html", "Erster")
        .shows("fassungen.html", "synopse/eins--drei/index.html")
        .shows("kapitel/b.html", "synopse/zwei--drei/kapitel/b.html");
}

#[test]
fn tables_that_were_public_stay_where_they_were() {
    let indikator = "---\nid: i\ntitel: I\nebene: kontext\nquelle: { name: Register, stand: 2018-12-31 }\ndefinition: D\neinheit: x\ndaten: i.csv\n---\nText\n";
    let old = chapters("Erster.")
        .file("indikatoren/i.md", indikator)
        .file("daten/i.csv", "jahr;wert\n2018;12\n");
    let new = chapters("Zweiter.");
    let built =
        with_fassungen(new.clone(), &[("eins", &old, PUBLIC), ("zwei", &new, PUBLIC)]).build();
    for file in built
        .paths()
        .into_iter()
        .filter(|it| it.starts_with("fassung/eins/") && it.ends_with(".csv"))
    {
        let root = file.trim_start_matches("fassung/eins/");
        assert_eq!(built.files().get(root), built.files().get(file), "{root}");
    }
    assert!(built.paths().contains(&"indikatoren/i.csv"));
}

#[test]
fn a_frozen_chapter_without_a_place_keeps_its_page() {
    let frozen = chapters("Text.").gliederung("[a]");
    let project = with_fassungen(Project::new(), &[("f1", &frozen, PUBLIC)]);
    project.build_with(Sicht::Oeffentlich).shows("fassung/f1/kapitel/b.html", "Kapitel B");
}

#[test]
fn a_frozen_text_hands_out_no_sources_and_no_html() {
    let text = "[Lies mich](../README.md) [Fremd](../fremd.html) [Tabelle](../tabelle.ods)";
    let frozen = chapters(text)
        .file("README.md", "Notiz")
        .file("fremd.html", "<b>Notiz</b>")
        .file("tabelle.ods", "Zahl");
    let built =
        with_fassungen(Project::new(), &[("f1", &frozen, PUBLIC)]).build_with(Sicht::Oeffentlich);
    let handed_out = |what: &str| built.paths().iter().any(|it| it.contains(what));
    assert!(
        handed_out("tabelle") && !handed_out("README") && !handed_out("fremd"),
        "{:?}",
        built.paths()
    );
}

#[test]
fn the_next_date_has_a_name_when_its_committee_is_hidden() {
    for (list, name) in [("gegenstand: Bericht, ", "Bericht"), ("", "Beratung")] {
        let yaml = format!(
            "gremien:\n  - {{ id: rat, name: Rat, art: rat, entwurf: ja }}\nberatungen:\n  - {{ gremium: rat, {list}datum: 2030-06-01, behandlung: entscheidung }}\n"
        );
        let frozen = Project::new().file("gremien.yaml", &yaml);
        let built = with_fassungen(Project::new(), &[("f1", &frozen, PUBLIC)])
            .build_with(Sicht::Oeffentlich);
        built.shows("fassung/f1/index.html", &format!("gremien.html\">{name}</a>"));
    }
}

#[test]
fn a_revision_is_the_folder_that_was_committed() {
    let old = chapters("Erster Text.");
    let repo = Repo::of_two_states(&old, &chapters("Zweiter Text."));
    let revision = Repository::of(&repo.content()).revision("v-eins").expect("the tag is there");
    assert_eq!(*revision.tree, old.tree());
    assert_eq!(revision.commit, repo.commit_of("v-eins"));
}

#[test]
fn why_there_is_no_revision_is_told_apart() {
    let repo = Repo::new();
    repo.write("unter/content", &chapters("Text."));
    repo.commit("v-eins");
    repo.write("anderswo", &chapters("Text."));
    repo.commit("v-zwei");
    repo.git(&["branch", "zweig"]);
    let quelle = Repository::of(&repo.content());
    assert_eq!(quelle.revision("v-null").err(), Some(RevisionError::Unknown));
    assert_eq!(quelle.revision("HEAD^{/x}").err(), Some(RevisionError::Unknown));
    assert_eq!(quelle.revision("--help").err(), Some(RevisionError::Unknown));
    let elsewhere = repo.0.path().join("drittens");
    std::fs::create_dir_all(&elsewhere).expect("writable");
    assert_eq!(Repository::of(&elsewhere).revision("v-eins").err(), Some(RevisionError::NoFolder));
    let outside = tempfile::tempdir().expect("a folder");
    assert_eq!(
        Repository::of(outside.path()).revision("v-eins").err(),
        Some(RevisionError::NoRepository)
    );
    let source = format!("file://{}", repo.0.path().display());
    let clone = repo.0.path().join("flach");
    repo.git(&["clone", "-q", "--depth", "1", &source, clone.to_str().expect("UTF-8")]);
    let shallow = Repository::of(&clone.join("unter/content"));
    assert_eq!(shallow.revision("v-eins").err(), Some(RevisionError::Shallow));
    // Why nothing can be read is not always that something is damaged.
    let part = repo.0.path().join("teil");
    repo.git(&["config", "uploadpack.allowFilter", "true"]);
    let arguments = ["clone", "-q", "--no-checkout", "--filter=blob:none", &source];
    repo.git(&[&arguments[..], &[part.to_str().expect("UTF-8")]].concat());
    std::fs::create_dir_all(part.join("unter/content")).expect("writable");
    let partial = Repository::of(&part.join("unter/content"));
    assert_eq!(partial.revision("v-eins").err(), Some(RevisionError::Partial));
    for (key, value, expected) in [
        ("extensions.refStorage", "reftable", RevisionError::Reftable),
        ("extensions.objectFormat", "sha256", RevisionError::Sha256),
    ] {
        repo.git(&["config", "core.repositoryFormatVersion", "1"]);
        repo.git(&["config", key, value]);
        assert_eq!(quelle.revision("v-eins").err(), Some(expected));
        std::fs::write(repo.0.path().join(".git/config"), "[core]\n\tbare = false\n")
            .expect("writable");
    }
    let whole = repo.0.path().join("ganz");
    repo.git(&["clone", "-q", &source, whole.to_str().expect("UTF-8")]);
    assert!(
        Repository::of(&whole.join("unter/content")).revision("zweig").is_ok(),
        "as origin/zweig"
    );
}

/// A repository that remembers what it was asked for.
struct Gefragt(Arc<Mutex<Vec<String>>>);

impl Revisions for Gefragt {
    fn revision(&self, revision: &str) -> Result<Revision, RevisionError> {
        self.0.lock().expect("no test panicked").push(revision.to_owned());
        let tree = Arc::new(chapters(&format!("Text von {revision}.")).tree());
        Ok(Revision { tree, commit: "0".repeat(40), moves: false })
    }

    fn leads_to(&self, revision: &str) -> Result<String, RevisionError> {
        Ok(revision.to_owned())
    }
}

#[test]
fn who_compares_two_versions_reads_no_third() {
    let entry = |id: &str| {
        format!("  - {{ id: {id}, bezeichnung: {id}, stand: 2018, {PRIVATE}, git: v-{id} }}\n")
    };
    let list = ["e1", "e2", "e3"].map(entry).concat();
    let yaml = chapters("Arbeit.").text("konzept.yaml") + "fassungen:\n" + &list;
    let project = chapters("Arbeit.").file("konzept.yaml", &yaml);
    let asked = Arc::new(Mutex::default());
    let pipeline = Pipeline::new(Box::new(Gefragt(asked.clone())));
    let now = pipeline.arbeitsstand(&Arc::new(project.tree())).expect("there are settings");
    let of_list = |id: &str| {
        let id = FassungsId::parse(id).expect("usable");
        pipeline.listed(&now, &id)
    };
    let (one, three) = (of_list("e1").expect("it is listed"), of_list("e3").expect("it is listed"));
    let synopse = synopse(one.alles(), three.alles());
    let changed: Vec<_> = synopse.einheiten.iter().map(Einheitsvergleich::id).collect();
    assert_eq!((changed, of_list("e4").is_none()), (vec!["b"], true));
    assert_eq!(*asked.lock().expect("no test panicked"), ["v-e1", "v-e3"]);
}

#[test]
fn a_comparison_of_unknown_versions_hears_which_there_are() {
    let one = chapters("Erster.");
    let project = with_fassungen(chapters("Zweiter."), &[("eins", &one, PUBLIC)]);
    let yaml = project.text("konzept.yaml") + "vergleiche:\n  - { alt: eins, neu: anderswo }\n";
    let findings = project.file("konzept.yaml", &yaml).check();
    let shown = findings.render(ReportFormat::Human, "de");
    assert!(shown.contains("Möglich sind: eins."), "{shown}");
}
