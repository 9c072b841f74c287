//! What holds for every page of both real concepts: links lead somewhere, ids are unique, nothing
//! comes from elsewhere.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    base::path::RelPath,
    fassung::freeze,
    pipeline::{self, Pipeline},
    site::Sicht,
    theme::Theme,
};

use super::support::{Built, KONZEPT_YAML, Project, html};

const BERGKAMEN: &str = "tests/fixtures/bergkamen";

fn concepts() -> Vec<(&'static str, Built)> {
    let folders = [
        "content",
        BERGKAMEN,
        "tests/fixtures/klima",
        "tests/fixtures/rat",
        "tests/fixtures/sachstand",
    ];
    let sichten = [Sicht::Oeffentlich, Sicht::Redaktion];
    folders
        .into_iter()
        .flat_map(|it| sichten.map(|sicht| (it, Project::from_folder(it).build_with(sicht))))
        .collect()
}

fn pages(built: &Built) -> Vec<&str> {
    built.paths().into_iter().filter(|it| it.ends_with(".html")).collect()
}

#[test]
fn both_concepts_are_without_findings() {
    for folder in ["content", "tests/fixtures/bergkamen"] {
        Project::from_folder(folder).check().none();
    }
}

#[test]
fn all_chapters_of_the_paper_are_public() {
    let built = Project::from_folder("content").build();
    for (path, number, title) in [
        ("kapitel/praemisse", "1", "Prämisse und allgemeine Zielformulierung"),
        (
            "kapitel/bedeutung",
            "1 a",
            "Bedeutung des Integrationskonzepts für die Stadt Bergisch Gladbach",
        ),
        ("kapitel/kooperationspartner", "1 b", "Einbindung von Kooperationspartnern"),
        ("kapitel/oeffnung", "1 c", "Öffnung"),
        ("kapitel/planung-umsetzung", "1 d", "Planungs- und Umsetzungsphase"),
        ("kapitel/prozess", "2", "Prozessbeschreibung zur Entstehung des Konzeptes"),
        ("kapitel/markttage", "2 a", "Markttage"),
        ("kapitel/konferenz-befragung", "2 b", "I-Konferenz &amp; Online-Befragung"),
        ("kapitel/arbeitsgruppen", "2 c", "Arbeitsgruppen"),
        ("kapitel/datenbasis", "3", "Datenbasis für die Stadt Bergisch Gladbach"),
        ("kapitel/handlungsfelder", "4", "Handlungsfelder und Leitziele"),
        ("handlungsfelder/arbeit-beschaeftigung", "4 a", "Arbeit &amp; Beschäftigung"),
        ("handlungsfelder/bildung", "4 b", "Bildung"),
        ("handlungsfelder/schulische-bildung", "4 b i", "Schulische Bildung"),
        ("handlungsfelder/ausserschulische-bildung", "4 b ii", "Außerschulische Bildung"),
        ("handlungsfelder/teilhabe", "4 c", "Teilhabe und politische Mitbestimmung"),
        ("handlungsfelder/freizeit-kultur", "4 d", "Freizeit &amp; Kultur"),
        ("kapitel/massnahmen", "5", "Maßnahmen und konkrete Angebotsplanung"),
    ] {
        built.shows(
            &format!("{path}.html"),
            &format!("<h1><span class=\"nummer\">{number}</span> {title}</h1>"),
        );
        built.shows("index.html", &format!("{path}.html"));
    }
}

#[test]
fn no_link_and_no_anchor_is_dead() {
    for (folder, built) in concepts() {
        let ids: BTreeMap<&str, BTreeSet<&str>> =
            pages(&built).into_iter().map(|path| (path, ids(built.page(path)))).collect();
        for path in pages(&built) {
            for (address, _) in addresses(built.page(path)) {
                // 404.html answers at any depth, so its links begin at the root of the server.
                let address =
                    address.strip_prefix('/').filter(|_| path == "404.html").unwrap_or(address);
                if address.contains(':') {
                    continue;
                }
                let (file, anchor) = address
                    .split_once('#')
                    .map_or((address, None), |(file, anchor)| (file, Some(anchor)));
                let target = if file.is_empty() {
                    RelPath::new(path)
                } else {
                    RelPath::known(path).resolve(file)
                };
                let target = target
                    .unwrap_or_else(|| panic!("{folder}: {path} links out of the site: {address}"));
                assert!(
                    built.has(target.as_str()),
                    "{folder}: {path} links to {address}, which does not exist"
                );
                if let Some(anchor) = anchor {
                    assert!(
                        ids[target.as_str()].contains(anchor),
                        "{folder}: {path} links to {address}, whose anchor does not exist"
                    );
                }
            }
        }
    }
}

#[test]
fn no_page_has_an_id_twice() {
    for (folder, built) in concepts() {
        for path in pages(&built) {
            let all = html::tags(built.page(path))
                .into_iter()
                .flat_map(|it| it.attributes)
                .filter(|it| it.0 == "id")
                .count();
            assert_eq!(all, ids(built.page(path)).len(), "{folder}: {path}");
        }
    }
}

#[test]
fn nothing_is_loaded_from_elsewhere_and_only_own_scripts_run() {
    for (folder, built) in concepts() {
        for path in pages(&built) {
            for tag in html::tags(built.page(path)) {
                assert!(
                    !matches!(tag.name, "iframe" | "object" | "embed"),
                    "{folder}: {path} has a {}",
                    tag.name
                );
                // What scripts do is an extra; they come as files, so a strict policy lets them
                // pass.
                let own = tag
                    .attributes
                    .iter()
                    .any(|(name, value)| *name == "src" && value.contains("assets/"));
                assert!(tag.name != "script" || own, "{folder}: {path} has a script");
                for (name, value) in &tag.attributes {
                    let loads = *name == "src"
                        || (tag.name == "link"
                            && *name == "href"
                            && !tag.attributes.contains(&("rel", "canonical")));
                    assert!(
                        !loads || !value.contains(':') || *value == "data:,",
                        "{folder}: {path} loads {value}"
                    );
                    assert!(
                        !name.starts_with("on") && *name != "style",
                        "{folder}: {path} has {name}"
                    );
                }
            }
        }
        for path in
            built.paths().into_iter().filter(|it| it.ends_with(".css") || it.ends_with(".js"))
        {
            // Drawings within a style sheet name their XML namespace, and its licence where it is
            // from.
            let text = without_drawings(built.page(path));
            for loads in ["http", "@import", "import(", "fetch(", "eval(", "innerHTML"] {
                assert!(!text.contains(loads), "{path} has {loads}");
            }
        }
    }
}

/// A style sheet without the drawings that it holds itself, and without what it says of its origin.
fn without_drawings(css: &str) -> String {
    let notice = if css.starts_with("/*!") { css.find("*/").map_or(0, |it| it + 2) } else { 0 };
    let mut parts = css[notice..].split("url(\"data:");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + part.split_once("\")").map_or("", |it| it.1))
}

#[test]
fn every_page_can_be_reached_from_the_start() {
    for (folder, built) in concepts() {
        let mut reached = BTreeSet::from(["index.html".to_owned()]);
        let mut open = vec!["index.html".to_owned()];
        while let Some(path) = open.pop() {
            for (address, tag) in addresses(built.page(&path)) {
                let file = address.split('#').next().unwrap_or_default();
                if tag == "a" && !file.contains(':') && !file.is_empty() {
                    let target = RelPath::known(path.as_str())
                        .resolve(file)
                        .expect("links stay inside")
                        .to_string();
                    if target.ends_with(".html") && reached.insert(target.clone()) {
                        open.push(target);
                    }
                }
            }
        }
        // Answers whoever kept the address from a time when there was a change to show.
        // So does what nobody translated.
        let kept = |it: &str| {
            [
                "hat sich hier nichts geändert.",
                "Diesen Text gibt es noch nicht in Leichter Sprache.",
            ]
            .iter()
            .any(|words| built.page(it).contains(words))
        };
        let lost: Vec<_> = pages(&built)
            .into_iter()
            .filter(|it| !reached.contains(*it) && *it != "404.html" && !kept(it))
            .collect();
        assert!(lost.is_empty(), "{folder}: nothing leads to {lost:?}");
    }
}

#[test]
fn every_page_says_whose_concept_it_is_and_which_fassung() {
    for (folder, built) in
        concepts().into_iter().filter(|it| it.0 == "content" || it.0 == BERGKAMEN)
    {
        let town = if folder == "content" { "Stadt Bergisch Gladbach" } else { "Stadt Bergkamen" };
        for path in pages(&built) {
            let (demo, work) = match path {
                it if it.split('/').any(|it| it == "en") => {
                    ("Demonstration of the Konzeptwerk software", "in progress")
                }
                it if it.split('/').any(|it| it == "de-simple") => {
                    ("Computer-Programm Konzeptwerk", "in Arbeit")
                }
                _ => ("Demonstration der Software Konzeptwerk", "in Arbeit"),
            };
            built.shows(path, town).shows(path, demo).shows(path, "noindex");
            let name =
                if path.starts_with("fassung/einfuehrung/") { "Einführung" } else { "Sachstand" };
            if path != "404.html" {
                built.shows(path, &format!(">{name}")).shows(path, work);
            }
        }
    }
}

#[test]
fn bergkamen_is_expressed_without_bending_the_facts() {
    let built = Project::from_folder("tests/fixtures/bergkamen").build();
    built
        .shows("vorlagen/vorlage-11-1481.html", "Beschlussvorlage")
        .shows("vorlagen/vorlage-11-1481.html", "<dd>Kenntnisnahme</dd>")
        .shows("vorlagen/vorlage-11-1481.html", "Eine Beratung ist nicht verzeichnet.")
        .shows("vorlagen/vorlage-11-1566.html", "Datum nicht bekannt")
        .shows("vorlagen/vorlage-11-1566.html", "Kenntnisnahme ist kein Beschluss.")
        .shows("gremien.html", "Ohne Vorberatung")
        .shows("prozess.html", "8. Juli 2019");
    for path in ["vorlagen/vorlage-11-1481.html", "vorlagen/vorlage-11-1566.html"] {
        built.lacks(path, "ergebnis-beschlossen");
    }
    assert!(!built.paths().iter().any(|it| it.starts_with("handlungsfelder/")));
}

fn ids(html: &str) -> BTreeSet<&str> {
    html::tags(html)
        .into_iter()
        .flat_map(|it| it.attributes)
        .filter(|it| it.0 == "id")
        .map(|it| it.1)
        .collect()
}

/// Addresses in `href` and `src` with the name of their tag; the canonical one is absolute on
/// purpose.
fn addresses(html: &str) -> Vec<(&str, &str)> {
    let tags =
        html::tags(html).into_iter().filter(|it| !it.attributes.contains(&("rel", "canonical")));
    tags.flat_map(|tag| {
        let name = tag.name;
        tag.attributes
            .into_iter()
            .filter(|it| matches!(it.0, "href" | "src"))
            .map(move |it| (it.1, name))
    })
    .collect()
}

/// The policies that a page has before anything that they could forbid.
fn policies(html: &str) -> Vec<&str> {
    let first = ["<script", "<style", "<link", "<body"]
        .iter()
        .filter_map(|it| html.find(it))
        .min()
        .unwrap_or(html.len());
    let mark = "<meta http-equiv=\"Content-Security-Policy\" content=\"";
    let all: Vec<(usize, &str)> = html.match_indices(mark).collect();
    assert!(all.iter().all(|it| it.0 < first), "a policy comes too late");
    all.iter().map(|it| html[it.0 + mark.len()..].split_once('"').expect("it ends").0).collect()
}

#[test]
fn every_page_says_what_it_may() {
    let frozen = freeze::files(&Project::new().tree());
    let changed = frozen
        .into_iter()
        .fold(Project::new(), |it, (path, bytes)| it.bytes(&format!("fassungen/e1/{path}"), &bytes))
        .file("kapitel/a.md", "---\nid: a\ntitel: Anders\n---\nNeuer Text.\n")
        .file(
            "konzept.yaml",
            &format!(
                "{KONZEPT_YAML}fassungen:\n  - {{ id: e1, bezeichnung: Entwurf 1, stand: 2018, status: entwurf, öffentlich: ja, ordner: fassungen/e1 }}\n"
            ),
        );
    let mut pages = Vec::new();
    let projects = [
        changed.clone(),
        Project::from_folder("content"),
        Project::from_folder("tests/fixtures/bergkamen"),
    ];
    for project in projects {
        for sicht in [Sicht::Oeffentlich, Sicht::Redaktion, Sicht::Durchsicht] {
            let built = project.build_with(sicht);
            let html = built.files().iter().filter(|it| it.0.ends_with(".html"));
            pages.extend(
                html.map(|(path, bytes)| {
                    (path.clone(), String::from_utf8_lossy(bytes).into_owned())
                }),
            );
        }
    }
    let publikation = changed.publikation();
    let (alt, neu) = (&publikation.fassungen[0], &publikation.arbeitsstand);
    let alone = pipeline::synopse_html(alt, neu, &Theme::built_in()).expect("it is fine");
    pages.push(("allein.html".to_owned(), String::from_utf8(alone).expect("it is text")));
    assert!(pages.iter().any(|it| it.0 == "404.html"));
    for (path, html) in pages {
        let [policy] = policies(&html)[..] else { panic!("{path} has not one policy") };
        assert!(
            policy.starts_with("default-src 'none'; ") && policy.contains("base-uri 'none'"),
            "{path}: {policy}"
        );
        for open in ["*", "http:", "https:", "'unsafe-eval'", "script-src 'unsafe-inline'", "blob:"]
        {
            assert!(!policy.contains(open), "{path}: {policy}");
        }
    }
}

#[test]
fn equal_keys_give_equal_bytes_and_other_content_other_keys() {
    let project = Project::new();
    let keys = |project: &Project| {
        let checked = Pipeline::default().check(&std::sync::Arc::new(project.tree()));
        let publikation = checked.publikation.expect("there is a konzept.yaml");
        let theme = Theme::built_in();
        let artifacts = pipeline::ausgabe(&publikation, &Sicht::Oeffentlich.into(), &theme)
            .expect("the theme is fine");
        let made = artifacts.files.into_iter().map(|(path, file)| {
            let made = file.make_unless(None).expect("the theme is fine");
            // Whoever knows the key gets no bytes.
            let again = file.make_unless(Some(&made.key)).expect("the theme is fine");
            assert_eq!((again.key, again.bytes), (made.key, None), "{path}");
            (path.to_string(), (made.key, made.bytes))
        });
        made.collect::<BTreeMap<_, _>>()
    };
    let before = keys(&project);
    assert_eq!(before, keys(&project.clone()));
    let after =
        keys(&project.file("kapitel/a.md", "---\nid: a\ntitel: Kapitel A\n---\nAnderer Text.\n"));
    let changed: Vec<_> = after
        .iter()
        .filter(|(path, it)| before[*path].0 != it.0)
        .map(|(path, _)| path.as_str())
        .collect();
    // One edit, one path, and that of the whole: no page shows a figure that changes with other pages.
    assert_eq!(changed, ["ganzes.html", "kapitel/a.html"]);
    for (path, (key, bytes)) in &after {
        assert!(
            before[path].0 != *key || before[path].1 == *bytes,
            "{path}: equal keys, other bytes"
        );
    }
}
