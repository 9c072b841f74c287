//! Names of files: what systems leave behind, umlauts of two characters, names and folders that
//! some system cannot hold.

use std::{collections::BTreeMap, fs, path::Path, process::Command};

use super::support::{Findings, KONZEPT_YAML, PNG, Project};
use crate::{
    diagnostic::{Code, render::ReportFormat},
    fassung::freeze,
    io::{disk, git::Repository},
    pipeline::Pipeline,
    site::Sicht,
    tree::{Revisions as _, is_ignored, is_ignored_path},
};

/// What is found in the `content` of a folder on disk.
fn check(folder: &Path) -> Findings {
    Findings::of(disk::read(&folder.join("content")).expect("readable"), &Pipeline::default())
}

/// What stops a build of it is told with these words.
#[track_caller]
fn tells(folder: &Path, words: &str) {
    let found = check(folder);
    assert!(!found.publishes());
    let said = found.render(ReportFormat::Human, "de");
    assert!(said.contains(words), "{said}");
}

fn write(file: &Path, bytes: &[u8]) {
    fs::create_dir_all(file.parent().expect("it lies in a folder")).expect("writable");
    fs::write(file, bytes).expect("writable");
}

fn git(folder: &Path, arguments: &[&str]) {
    let names =
        ["-c", "user.name=A", "-c", "user.email=a@b.example", "-c", "core.precomposeunicode=false"];
    let done = Command::new("git")
        .args(names)
        .args(arguments)
        .current_dir(folder)
        .status()
        .expect("git runs");
    assert!(done.success(), "git {arguments:?}");
}

/// What nobody wrote, at places where an unknown file would stop a build.
const LEFT: &[&str] = &[
    "daten/desktop.ini",
    "daten/Desktop.ini",
    "daten/#quote.csv#",
    "daten/quote.csv.orig",
    "daten/quote.csv.REJ",
    "daten/quote.csv.bak",
    "daten/quote.csv~",
    "daten/~$quote.csv",
    "daten/.quote.csv.swo",
    "daten/quote.csv:Zone.Identifier",
    "daten/@eaDir/quote.csv@SynoEAStream",
    "kapitel/@eaDir/a.md",
    "kapitel/__MACOSX/a.md",
    "kapitel/Icon\r",
    "kapitel/a.md.orig",
    "kapitel/ehthumbs.db",
    "abgleich/Thumbs.db",
    "$RECYCLE.BIN/a.md",
    "System Volume Information/a.md",
    "#recycle/kapitel/a.md",
    "lost+found/a.md",
    "kapitel/a.md.part",
    "daten/quote.csv.crdownload",
];

#[test]
fn what_systems_and_programs_leave_behind_is_passed_by() {
    let folder = Project::new().written();
    for file in LEFT {
        assert!(is_ignored_path(file), "{file}");
        write(&folder.path().join("content").join(file), b"---\nid: x\n---\n");
    }
    check(folder.path()).none();
    // In a revision too.
    git(folder.path(), &["init", "-q", "-b", "main"]);
    git(folder.path(), &["add", "-Af"]);
    git(folder.path(), &["commit", "-q", "-m", "Stand"]);
    let revision =
        Repository::of(&folder.path().join("content")).revision("main").expect("it is there");
    assert_eq!(*revision.tree, disk::read(&folder.path().join("content")).expect("readable"));
    assert_eq!(*revision.tree, Project::new().tree());
}

#[test]
fn what_somebody_wrote_is_not_passed_by() {
    for file in [
        "original.md",
        "party.md",
        "bakterien.md",
        "#1.md",
        "desktop.ini.md",
        "icon.png",
        "thumbs.db.csv",
        "teil.part.md",
    ] {
        assert!(!is_ignored(file, false), "{file}");
    }
    // Somebody named this folder.
    for folder in ["kapitel.orig", "daten.bak", "#neu#", "bilder.part", "icon", "recycle"] {
        assert!(!is_ignored(folder, true), "{folder}");
    }
    let folder = Project::new().written();
    write(&folder.path().join("content/kapitel.orig/b.md"), b"Text");
    tells(folder.path(), "K006");
}

#[test]
fn what_is_left_behind_never_stops_a_frozen_version() {
    let folder = Project::new().written();
    let yaml = format!(
        "{KONZEPT_YAML}fassungen:\n  - {{ id: e1, bezeichnung: E, stand: 2018-12-14, ordner: fassungen/e1, status: entwurf, öffentlich: ja, änderung: Neu. }}\n"
    );
    write(&folder.path().join("content/konzept.yaml"), yaml.as_bytes());
    let frozen = folder.path().join("content/fassungen/e1");
    for (path, bytes) in freeze::files(&Project::new().tree()) {
        write(&frozen.join(path.as_str()), &bytes);
    }
    check(folder.path()).none();
    for file in LEFT {
        write(&frozen.join(file), b"x");
    }
    check(folder.path()).none();
    // A list of an older program may name one: it was never shown, so it may go.
    let list = frozen.join("PRUEFSUMMEN.txt");
    let text = fs::read_to_string(&list).expect("readable");
    fs::write(&list, format!("{text}{}  daten/alt.csv.orig\n", "0".repeat(64))).expect("writable");
    check(folder.path()).none();
    // What belongs to it may not.
    fs::write(&list, format!("{text}{}  bilder/orig.png\n", "0".repeat(64))).expect("writable");
    tells(folder.path(), "bilder/orig.png");
}

/// Names with an umlaut of one character and of two.
const FORMS: [&str; 2] = ["Stra\u{df}e \u{e4}", "Stra\u{df}e a\u{308}"];

/// The site; the only finding may be that a text holds an umlaut of two characters, which the
/// search does not find.
#[track_caller]
fn found(project: &Project) -> BTreeMap<String, Vec<u8>> {
    let findings = project.check();
    let other: Vec<_> =
        findings.places().into_iter().filter(|it| it.0 != Code::ZerlegterUmlaut).collect();
    assert!(other.is_empty(), "{}", findings.render(ReportFormat::Human, "de"));
    project.build_with(Sicht::Oeffentlich).files().clone()
}

#[test]
fn a_file_is_found_by_both_forms_of_its_umlauts() {
    let mut sites = Vec::new();
    for (name, link) in FORMS.into_iter().flat_map(|name| FORMS.map(|link| (name, link))) {
        let chapter = format!(
            "---\nid: a\ntitel: Kapitel A\n---\n![Platz vor der Kirche](<../bilder/{link}.png>)\n\n\
             [Plan](<../dateien/{link}.pdf>) und [Seite](<../seiten/{link}.md>)\n",
        );
        let project = Project::new()
            .file("kapitel/a.md", &chapter)
            .file(&format!("seiten/{name}.md"), "---\nid: ort\ntitel: Ort\n---\nText.\n")
            .bytes(&format!("bilder/{name}.png"), PNG)
            .file(&format!("dateien/{name}.pdf"), "%PDF-1.4");
        let site = found(&project);
        assert!(site.keys().any(|it| it.starts_with("assets/strasse-ae.") && it.ends_with(".png")));
        sites.push(site);
    }
    assert!(sites.iter().all(|it| *it == sites[0]), "the site depends on the form");
    // The spaces and the umlaut as a browser writes them.
    let chapter =
        "---\nid: a\ntitel: Kapitel A\n---\n[Plan](../dateien/Stra%C3%9Fe%20a%CC%88.pdf)\n";
    found(
        &Project::new()
            .file("kapitel/a.md", chapter)
            .file(&format!("dateien/{}.pdf", FORMS[0]), "%PDF-1.4"),
    );
}

#[test]
fn figures_and_logos_are_found_by_both_forms_too() {
    let mut sites = Vec::new();
    for (name, link) in FORMS.into_iter().flat_map(|name| FORMS.map(|link| (name, link))) {
        let yaml = format!("{KONZEPT_YAML}aussehen: {{ logo: bilder/{link}.png }}\n");
        let chapter = format!(
            "---\nid: a\ntitel: Kapitel A\n---\n```diagramm\ntitel: Quote\ndaten: {link}.csv\neinheit: Prozent\n\
             quelle: {{ name: Stadt }}\n```\n",
        );
        let project = Project::new()
            .file("konzept.yaml", &yaml)
            .file("kapitel/a.md", &chapter)
            .bytes(&format!("bilder/{name}.png"), PNG)
            .file(&format!("daten/{name}.csv"), "jahr;wert\n2018;12\n2019;14\n");
        sites.push(found(&project));
    }
    assert!(sites.iter().all(|it| *it == sites[0]), "the site depends on the form");
}

#[test]
fn a_list_of_checksums_means_both_forms() {
    let project = |name: &str| Project::new().bytes(&format!("bilder/{name}.png"), PNG);
    let files = freeze::files(&project(FORMS[0]).tree());
    for form in FORMS {
        let yaml = format!(
            "{KONZEPT_YAML}fassungen:\n  - {{ id: e1, bezeichnung: E, stand: 2018-12-14, ordner: fassungen/e1, status: entwurf, öffentlich: ja, änderung: Neu. }}\n"
        );
        let mut all = Project::new().file("konzept.yaml", &yaml);
        for (path, bytes) in &files {
            let text =
                String::from_utf8(bytes.clone()).map(|it| it.replace(FORMS[0], form).into_bytes());
            let bytes = text.unwrap_or_else(std::string::FromUtf8Error::into_bytes);
            all = all
                .bytes(&format!("fassungen/e1/{}", path.as_str().replace(FORMS[0], form)), &bytes);
        }
        assert!(all.check().places().iter().all(|it| it.0 != Code::FassungVeraendert), "{form}");
    }
}

#[test]
fn two_forms_side_by_side_are_told() {
    let folder = Project::new().written();
    for form in FORMS {
        write(&folder.path().join(format!("content/bilder/{form}.png")), PNG);
    }
    // Where the system keeps them apart.
    if fs::read_dir(folder.path().join("content/bilder")).expect("readable").count() == 2 {
        tells(folder.path(), "K007");
    }
}

#[test]
fn a_folder_that_lies_too_deep_is_told() {
    let folder = Project::new().written();
    let deep = |folders: usize| Path::new("content").join("t/".repeat(folders));
    // As deep as is read: told as what it is, a file at no place of its own.
    write(&folder.path().join(deep(63)).join("a.md"), b"Text");
    tells(folder.path(), "K006");
    write(&folder.path().join(deep(65)).join("a.md"), b"Text");
    tells(folder.path(), "K005");
    tells(folder.path(), "64 Ordner tief");
    // In a revision the same.
    git(folder.path(), &["init", "-q", "-b", "main"]);
    git(folder.path(), &["add", "-A"]);
    git(folder.path(), &["commit", "-q", "-m", "Stand"]);
    let revision =
        Repository::of(&folder.path().join("content")).revision("main").expect("it is there");
    assert_eq!(*revision.tree, disk::read(&folder.path().join("content")).expect("readable"));
}

#[test]
fn a_name_that_fits_keeps_its_address() {
    let name = "x".repeat(255 - ".0123456789ab.pdf".len());
    let project = |name: &str| {
        let chapter = format!("---\nid: a\ntitel: Kapitel A\n---\n[Plan](../dateien/{name}.pdf)\n");
        Project::new()
            .file("kapitel/a.md", &chapter)
            .file(&format!("dateien/{name}.pdf"), "%PDF-1.4")
            .build()
    };
    let address = |name: &str| {
        let built = project(name);
        let found = built.paths().into_iter().find(|it| it.ends_with(".pdf")).map(str::to_owned);
        found.expect("it is linked")
    };
    assert!(address(&name).starts_with(&format!("assets/{name}.")));
    assert!(address(&format!("{name}x")).starts_with(&format!("assets/{name}.")));
}

#[test]
fn the_address_of_the_site_is_that_of_its_folder() {
    let built = |address: &str| {
        Project::new()
            .file(
                "konzept.yaml",
                &KONZEPT_YAML.replace("https://konzept.musterstadt.example/", address),
            )
            .build_with(Sicht::Oeffentlich)
    };
    let wanted = built("https://www.musterstadt.example/konzept/");
    for copied in [
        "https://www.musterstadt.example/konzept",
        "https://www.musterstadt.example/konzept/index.html",
        "https://www.musterstadt.example//konzept/start.php?lang=de#oben",
        "\"https://www.musterstadt.example/ konzept/\"",
    ] {
        assert!(built(copied).files() == wanted.files(), "{copied}");
    }
}

#[test]
fn names_and_passwords_in_addresses_are_published_nowhere() {
    for (file, text) in [
        ("konzept.yaml", KONZEPT_YAML.replace("https://konzept", "https://amt:geheim@konzept")),
        (
            "konzept.yaml",
            KONZEPT_YAML.replace("Stadt Musterstadt }", "Stadt Musterstadt, url: \"https://amt@stadt.example/\" }"),
        ),
        (
            "gremien.yaml",
            "gremien:\n  - { id: rat, name: Rat, art: rat, url: \"https://amt:geheim@stadt.example/\" }\n".to_owned(),
        ),
        (
            "glossar.yaml",
            "glossar:\n  - { id: w, begriff: Wort, erklärung: Text., url: \"https://:geheim@stadt.example/\" }\n"
                .to_owned(),
        ),
    ] {
        let findings = Project::new().file(file, &text).check();
        assert!(!findings.publishes(), "{text}");
        let codes: Vec<_> = findings.places().into_iter().map(|it| it.0).collect();
        assert_eq!(codes, [Code::FalscheForm], "{file}");
    }
    let link = "---\nid: a\ntitel: Kapitel A\n---\n<https://amt:geheim@stadt.example/>\n";
    assert!(!Project::new().file("kapitel/a.md", link).check().publishes());
}

#[test]
fn a_name_with_something_behind_its_ending_is_told() {
    for path in ["massnahmen/x.md.", "kapitel/x.md ", "x.yaml.", "daten/x.csv ", "seiten/X.MD.."] {
        let findings = Project::new().file(path, "---\nid: x\ntitel: X\n---\nText\n").check();
        assert!(!findings.publishes(), "{path} vanishes silently");
    }
}
