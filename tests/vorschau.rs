//! The preview: after any edits what it serves equals a clean build with the same Sicht; it keeps
//! nothing of old states.

use std::{collections::BTreeMap, fmt::Write as _, sync::Arc, time::Duration};

use crate::{
    base::path::RelPath,
    io::disk::Reader,
    pipeline::{self, Pipeline},
    site::Sicht,
    theme::Theme,
    tree::{Entry, Revision, RevisionError, Revisions, Tree},
    vorschau::{Anfrage, Inputs, Knowledge, Meldung, Served, Trouble, Vorschau},
};
use proptest::prelude::*;

use super::support::{KONZEPT_YAML, Project, texte_de};

fn inputs(tree: Tree) -> Inputs {
    Inputs { content: Ok(Arc::new(tree)), theme: Ok(Arc::new(Theme::built_in())) }
}

fn preview(project: &Project) -> Arc<Vorschau> {
    Arc::new(Vorschau::new(Pipeline::default(), &inputs(project.tree())))
}

/// Everything that a clean build for the editors makes of a folder.
fn built(tree: &Tree) -> Option<BTreeMap<RelPath, Vec<u8>>> {
    let publikation = Pipeline::default().check(&Arc::new(tree.clone())).publikation?;
    let made = pipeline::ausgabe(&publikation, &Sicht::Redaktion.into(), &Theme::built_in())
        .expect("it is fine");
    let made = made.make().expect("it is fine").into_iter();
    Some(made.map(|(path, bytes)| (path, bytes.to_vec())).collect())
}

fn page(vorschau: &Vorschau, path: &str) -> String {
    String::from_utf8(served(vorschau, path)).expect("it is text")
}

fn served(vorschau: &Vorschau, path: &str) -> Vec<u8> {
    let anfrage = Anfrage::read(path).expect("a path of the site");
    match vorschau.stand().blatt(&anfrage, texte_de()) {
        Served::File(_, bytes) | Served::Missing(bytes) => bytes,
        Served::Elsewhere(address) => address.into_bytes(),
    }
}

/// The file of the image that [`bebildert`] shows.
fn bild(vorschau: &Vorschau) -> String {
    let page = page(vorschau, "kapitel/a.html");
    let start = page.find("assets/bild.").expect("the page shows it");
    page[start..].split('"').next().expect("an attribute ends").to_owned()
}

fn bebildert(text: &str) -> Project {
    let chapter = format!("---\nid: a\ntitel: A\n---\n{text}\n");
    Project::new().file("kapitel/a.md", &chapter).bytes("bilder/bild.png", super::support::PNG)
}

#[test]
fn what_a_page_shows_is_there_with_it_and_alone() {
    let project = bebildert("![Ein Bild](../bilder/bild.png)");
    let vorschau = preview(&project);
    let bild = bild(&vorschau);
    assert_eq!(served(&vorschau, &bild), super::support::PNG);
    // Nobody asked for the page of this one.
    assert_eq!(served(&preview(&project), &bild), super::support::PNG);
    // A page that is still open may ask late, once more after the edit that took the image away.
    vorschau.renew(&inputs(bebildert("Ohne Bild.").tree()));
    assert_eq!(served(&vorschau, &bild), super::support::PNG);
    let stand = vorschau.renew(&inputs(bebildert("Noch immer ohne Bild.").tree()));
    let anfrage = Anfrage::read(&bild).expect("a path of the site");
    assert!(matches!(stand.blatt(&anfrage, texte_de()), Served::Missing(_)));
}

/// What an editor does to a file.
#[derive(Clone, Debug)]
enum Edit {
    Write(usize, usize),
    Delete(usize),
    Rename(usize, usize),
}

const FILES: &[&str] = &[
    "kapitel/a.md",
    "kapitel/b.md",
    "handlungsfelder/feld.md",
    "massnahmen/treff.md",
    "glossar.yaml",
    "akteure.yaml",
    "konzept.yaml",
];

const TEXTS: &[&str] = &[
    "---\nid: a\ntitel: A\n---\nText mit [[b]] und Begriff.\n",
    "---\nid: a\ntitel: Anders\nentwurf: ja\n---\n## Teil\n\nText[^1].\n\n[^1]: Note.\n",
    "---\nid: b\ntitel: B\n---\n",
    "---\nid: [kaputt\n---\nText.\n",
    "---\nid: feld\ntitel: Feld\nleitziele: [{ id: ziel, titel: Ziel }]\n---\nText.\n",
    "---\nid: treff\ntitel: Treff\nhandlungsfeld: feld\nleitziele: [ziel]\nfederführung: amt\n---\nText.\n",
    "glossar: [{ id: begriff, begriff: Begriff, erklärung: Ein Wort. }]\n",
    "akteure: [{ id: amt, name: Amt, art: verwaltung }]\n",
    "",
];

/// Glossaries: their file touches every page with one of its words.
const GLOSSARE: &[&str] = &[
    "glossar: [{ id: begriff, begriff: Begriff, erklärung: Ein Wort. }]\n",
    "glossar: [{ id: begriff, begriff: Begriff, erklärung: Zwei Worte. }, { id: text, begriff: Text, erklärung: Viel. }]\n",
    "glossar: [{ id: text, begriff: Text, erklärung: Viel., entwurf: ja }]\n",
    "glossar: [kaputt\n",
];

fn edits() -> impl Strategy<Value = Vec<Edit>> {
    let edit = prop_oneof![
        4 => (0..FILES.len(), 0..TEXTS.len()).prop_map(|(file, text)| Edit::Write(file, text)),
        1 => (0..FILES.len()).prop_map(Edit::Delete),
        1 => (0..FILES.len(), 0..FILES.len()).prop_map(|(from, to)| Edit::Rename(from, to)),
    ];
    prop::collection::vec(edit, 1..12)
}

fn remove(tree: &mut Tree, path: &RelPath) {
    let others = tree.iter().filter(|it| it.0 != path);
    *tree = others.map(|(path, entry)| (path.clone(), entry.clone())).collect();
}

fn apply(tree: &mut Tree, edit: &Edit) {
    let path = |at: usize| RelPath::known(FILES[at]);
    match edit {
        Edit::Write(file, text) => {
            // Settings that are no settings at all make no site; they are tried elsewhere.
            let text = match FILES[*file] {
                "konzept.yaml" => {
                    KONZEPT_YAML.replace("[a]", ["[a]", "[a, b]", "[a, feld]", "[b, a]"][text % 4])
                }
                "glossar.yaml" => GLOSSARE[text % GLOSSARE.len()].to_owned(),
                _ => TEXTS[*text].to_owned(),
            };
            tree.insert(path(*file), Entry::File(text.as_bytes().into()));
        }
        Edit::Delete(file) if FILES[*file] != "konzept.yaml" => remove(tree, &path(*file)),
        Edit::Rename(from, to)
            if FILES[*from] != "konzept.yaml" && FILES[*to] != "konzept.yaml" =>
        {
            if let Some(entry) = tree.get(&path(*from)).cloned() {
                remove(tree, &path(*from));
                tree.insert(path(*to), entry);
            }
        }
        _ => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: super::support::tries(24), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn after_any_edits_the_preview_equals_a_clean_build(edits in edits()) {
        let mut tree = Project::new().tree();
        let vorschau = Arc::new(Vorschau::new(Pipeline::default(), &inputs(tree.clone())));
        // Somebody looks at a page that comes and goes, so it is made ahead of all others.
        let _watching = vorschau.watch(&Anfrage::read("kapitel/a.html").expect("a path of the site"));
        for edit in &edits {
            apply(&mut tree, edit);
            let stand = vorschau.renew(&inputs(tree.clone()));
            let served: BTreeMap<RelPath, Vec<u8>> =
                stand.artifacts().files.iter().map(|(path, it)| (path.clone(), it.make().expect("it is fine"))).collect();
            let clean = built(&tree).expect("there are settings");
            let (index, clean): (BTreeMap<_, _>, BTreeMap<_, _>) =
                clean.into_iter().partition(|it| it.0.as_str().starts_with("suche/"));
            prop_assert_eq!(served.keys().collect::<Vec<_>>(), clean.keys().collect::<Vec<_>>());
            for (path, bytes) in &served {
                prop_assert!(clean[path] == *bytes, "{path} differs after {edit:?}");
            }
            // What is searched is made when somebody asks for it.
            prop_assert!(index.len() > 4);
            for (path, bytes) in &index {
                prop_assert!(page(&vorschau, path.as_str()).as_bytes() == bytes, "{path} differs after {edit:?}");
            }
        }
    }
}

#[test]
fn a_thousand_saves_leave_nothing_behind() {
    let project = Project::new();
    let vorschau = preview(&project);
    let watching = vorschau.watch(&Anfrage::read("kapitel/a.html").expect("a path of the site"));
    let mut trees = Vec::new();
    let mut states = Vec::new();
    for number in 0..1_000 {
        let text = format!("---\nid: a\ntitel: A\n---\nGespeichert zum {number}. Mal.\n");
        let tree = Arc::new(project_with(&project, &text));
        trees.push(Arc::downgrade(&tree));
        let stand =
            vorschau.renew(&Inputs { content: Ok(tree), theme: Ok(Arc::new(Theme::built_in())) });
        states.push(Arc::downgrade(&stand));
    }
    assert!(trees.iter().filter(|it| it.upgrade().is_some()).count() <= 2);
    assert!(states.iter().filter(|it| it.upgrade().is_some()).count() <= 1);
    assert!(page(&vorschau, "kapitel/a.html").contains("zum 999. Mal"));
    drop(watching);
}

fn project_with(project: &Project, text: &str) -> Tree {
    let mut tree = project.tree();
    tree.insert(RelPath::known("kapitel/a.md"), Entry::File(text.as_bytes().into()));
    tree
}

#[test]
fn only_pages_that_changed_are_told() {
    let project = Project::new()
        .file("kapitel/a.md", "---\nid: a\ntitel: A\n---\nEin Satz.\n")
        .file("kapitel/b.md", "---\nid: b\ntitel: B\nentwurf: ja\n---\nText.\n");
    let vorschau = preview(&project);
    let knows = |path: &str| {
        let anfrage = Anfrage::read(path).expect("a path of the site");
        let html = page(&vorschau, path);
        let part = |name: &str| {
            let at = html.find(&format!("data-{name}=\"")).expect("the script is there")
                + name.len()
                + 7;
            html[at..at + 12].to_owned()
        };
        (anfrage, Knowledge { inhalt: part("inhalt"), stil: part("stil"), befunde: String::new() })
    };
    let (a, mut a_known) = knows("kapitel/a.html");
    let (b, mut b_known) = knows("kapitel/b.html");
    // The findings are the first that it gets to know.
    let news = |anfrage: &Anfrage, known: &mut Knowledge| {
        Meldung::news(&vorschau.stand(), anfrage, known, texte_de())
    };
    assert!(matches!(news(&a, &mut a_known).as_slice(), [Meldung::Befunde { .. }]));
    assert!(matches!(news(&b, &mut b_known).as_slice(), [Meldung::Befunde { .. }]));
    assert_eq!(news(&a, &mut a_known), []);
    let _ = vorschau
        .renew(&inputs(project_with(&project, "---\nid: a\ntitel: A\n---\nEin neuer Satz.\n")));
    assert_eq!(news(&a, &mut a_known), [Meldung::Neu]);
    assert_eq!(news(&b, &mut b_known), []);
    let css = Tree::from_iter([(
        RelPath::known("assets/kern.css"),
        Entry::File(b"body {}".as_slice().into()),
    )]);
    let theme = Ok(Arc::new(Theme::overridden_by(&css)));
    let _ = vorschau.renew(&Inputs { content: Ok(Arc::new(project.tree())), theme });
    assert!(
        matches!(news(&b, &mut b_known).as_slice(), [Meldung::Stil { stile, .. }] if stile.contains("assets/kern."))
    );
}

#[test]
fn a_page_that_a_mistake_took_away_stays_until_it_is_mended() {
    let project = Project::new();
    let vorschau = preview(&project);
    for _ in 0..3 {
        let _ =
            vorschau.renew(&inputs(project.clone().bytes("kapitel/a.md", b"\xff\xfe\0").tree()));
        assert!(
            page(&vorschau, "kapitel/a.html").contains("Prämisse")
                || page(&vorschau, "kapitel/a.html").contains("<h1>")
        );
        assert_eq!(vorschau.stand().kept().count(), 1);
    }
    let _ = vorschau.renew(&inputs(project.clone().file("konzept.yaml", "format: [\n").tree()));
    assert!(page(&vorschau, "index.html").contains("Musterkonzept"));
    let gone = Inputs { content: Err("weg".to_owned()), theme: Ok(Arc::new(Theme::built_in())) };
    let _ = vorschau.renew(&gone);
    assert!(page(&vorschau, "kapitel/a.html").contains("<h1>"));
    assert_eq!(vorschau.stand().trouble, Some(Trouble::Environment("weg".to_owned())));
    let _ = vorschau.renew(&inputs(project.tree()));
    assert_eq!((vorschau.stand().kept().count(), vorschau.stand().trouble.is_none()), (0, true));
    // A file that is deleted was meant to go.
    let _ = vorschau.renew(&inputs(project.without("kapitel/a.md").tree()));
    assert!(page(&vorschau, "kapitel/a.html").contains("Hier ist keine Seite"));
}

/// A repository of which the program cannot read one revision.
struct Wacklig;

impl Revisions for Wacklig {
    fn revision(&self, revision: &str) -> Result<Revision, RevisionError> {
        assert_ne!(revision, "kaputt", "a fault of the program");
        Err(RevisionError::Unknown)
    }

    fn leads_to(&self, _revision: &str) -> Result<String, RevisionError> {
        Err(RevisionError::Unknown)
    }
}

#[test]
fn a_fault_of_the_program_is_told_and_the_next_save_is_taken() {
    let project = Project::new();
    let entry = "bezeichnung: E, stand: 2018, status: entwurf, öffentlich: nein, git: kaputt";
    let bad = project
        .clone()
        .file("konzept.yaml", &format!("{KONZEPT_YAML}fassungen: [{{ id: e1, {entry} }}]\n"));
    let good = |text: &str| {
        inputs(project_with(&project, &format!("---\nid: a\ntitel: A\n---\n{text}\n")))
    };
    let told = |vorschau: &Vorschau| {
        let anfrage = Anfrage::read("kapitel/a.html").expect("a path of the site");
        crate::vorschau::befunde(&vorschau.stand(), &anfrage, texte_de(), "content")
    };
    let vorschau = Arc::new(Vorschau::new(Pipeline::new(Box::new(Wacklig)), &good("Vorher.")));
    for number in 0..2 {
        let before = vorschau.stand().number;
        let _ = vorschau.renew(&inputs(bad.tree()));
        assert!(vorschau.stand().number > before);
        assert!(told(&vorschau).contains("a fault of the program"), "{}", told(&vorschau));
        assert!(!page(&vorschau, "kapitel/a.html").contains("Hier ist keine Seite"));
        let _ = vorschau.renew(&good(&format!("Nachher {number}.")));
        assert_eq!(vorschau.stand().trouble, None);
        assert!(page(&vorschau, "kapitel/a.html").contains(&format!("Nachher {number}.")));
    }
    // A preview that begins with it has nothing to show yet, and goes on.
    let vorschau = Vorschau::new(Pipeline::new(Box::new(Wacklig)), &inputs(bad.tree()));
    assert!(told(&vorschau).contains("a fault of the program"));
    let _ = vorschau.renew(&good("Nachher."));
    assert!(page(&vorschau, "kapitel/a.html").contains("Nachher."));
}

#[test]
fn no_request_leaves_the_site() {
    let vorschau = preview(&Project::new());
    for path in [
        "../konzept.yaml",
        "a/../../b",
        "kapitel//a.html",
        "a\\b",
        "a\0b",
        "/etc/passwd",
        "_seit/../a.html",
    ] {
        assert_eq!(Anfrage::read(path), None, "{path}");
    }
    for path in ["konzept.yaml", "kapitel/a.md", "_seit/nirgends/index.html", "%2e%2e/konzept.yaml"]
    {
        assert!(page(&vorschau, path).contains("Hier ist keine Seite"), "{path}");
    }
    assert!(page(&vorschau, "").contains("Musterkonzept"));
}

#[test]
fn waiting_ends_with_news_or_with_patience() {
    let vorschau = preview(&Project::new());
    let number = vorschau.stand().number;
    assert_eq!(vorschau.wait_for(number, Duration::from_millis(5)).number, number);
    let other = vorschau.clone();
    let waiting =
        std::thread::spawn(move || other.wait_for(number, Duration::from_secs(20)).number);
    let _ = vorschau.renew(&inputs(Project::new().tree()));
    assert!(waiting.join().expect("it does not panic") > number);
}

/// The smallest concept with two frozen versions.
fn with_versions() -> Project {
    let frozen = |text: &str| crate::fassung::freeze::files(&project_with(&Project::new(), text));
    let mut project = Project::new();
    let mut list = "fassungen:\n".to_owned();
    for name in ["eins", "zwei"] {
        for (path, bytes) in frozen(&format!("---\nid: a\ntitel: A\n---\nFassung {name}.\n")) {
            project = project.bytes(&format!("fassungen/{name}/{path}"), &bytes);
        }
        let entry = "stand: 2018, status: entwurf, öffentlich: ja, änderung: Neu.";
        writeln!(
            list,
            "  - {{ id: {name}, bezeichnung: {name}, ordner: fassungen/{name}, {entry} }}"
        )
        .expect("text");
    }
    project.file("konzept.yaml", &format!("{KONZEPT_YAML}{list}"))
}

#[test]
fn with_marks_the_search_finds_as_it_does_without() {
    let vorschau = preview(&with_versions());
    for path in ["suche/index.js", "_seit/eins/suche/index.js", "fassung/eins/suche/index.js"] {
        assert!(page(&vorschau, path).starts_with("konzeptsuche(\"index.js\""), "{path}");
    }
    assert_eq!(page(&vorschau, "suche/index.js"), page(&vorschau, "_seit/eins/suche/index.js"));
}

#[test]
fn what_is_frozen_is_compared_once() {
    let project = with_versions();
    let pipeline = Pipeline::default();
    let compared = |text: &str| {
        let publikation =
            pipeline.check(&Arc::new(project_with(&project, text))).publikation.expect("settings");
        let _ = pipeline::ausgabe(&publikation, &Sicht::Redaktion.into(), &Theme::built_in())
            .expect("it is fine");
        let [eins, zwei] = publikation.fassungen.as_slice() else { panic!("two versions") };
        publikation.synopse(eins, zwei, Sicht::Redaktion)
    };
    let first = compared("---\nid: a\ntitel: A\n---\nEins.\n");
    for number in 0..3 {
        assert!(Arc::ptr_eq(
            &first,
            &compared(&format!("---\nid: a\ntitel: A\n---\nNoch {number}.\n"))
        ));
    }
}

#[test]
fn a_save_rereads_only_the_file_that_changed() {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |name: &str, text: &str, age: u64| {
        let file = folder.path().join(name);
        std::fs::write(&file, text).expect("writable");
        let changed = std::time::SystemTime::now() - Duration::from_secs(age);
        std::fs::File::options()
            .append(true)
            .open(&file)
            .and_then(|it| it.set_modified(changed))
            .expect("writable");
    };
    write("a.md", "alt", 100);
    write("b.md", "bleibt", 100);
    let mut reader = Reader::default();
    let first = reader.read(folder.path()).expect("it is a folder");
    assert!(Arc::ptr_eq(&first, &reader.read(folder.path()).expect("it is a folder")));
    write("a.md", "neu", 0);
    let second = reader.read(folder.path()).expect("it is a folder");
    let bytes =
        |tree: &Tree, name: &str| tree.file(&RelPath::known(name)).expect("it is there").clone();
    assert_eq!(&*bytes(&second, "a.md"), b"neu");
    assert!(Arc::ptr_eq(&bytes(&first, "b.md"), &bytes(&second, "b.md")), "it was read again");
    // Within one tick of the clock a file can change and look the same: then it is read, not
    // believed.
    write("a.md", "NEU", 0);
    assert_eq!(&*bytes(&reader.read(folder.path()).expect("it is a folder"), "a.md"), b"NEU");
    std::fs::remove_file(folder.path().join("a.md")).expect("it was there");
    assert!(
        reader.read(folder.path()).expect("it is a folder").file(&RelPath::known("a.md")).is_none()
    );
}
