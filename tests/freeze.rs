//! Freezing as people do it: folders and tags, and versions that lie in a repository.

use std::path::Path;

use crate::support::{
    program::{begun, ends, files, frozen, konzept, text},
    project::Project,
    repo::{Repo, chapters},
};

/// The concept with one version in its list.
fn listing(project: Project, version: &str) -> Project {
    let yaml = project.text("konzept.yaml")
        + &format!(
            "fassungen:\n  - {{ id: e1, bezeichnung: Fassung e1, stand: 2018-12-14, status: entwurf, öffentlich: ja, änderung: Neu., {version} }}\n"
        );
    project.file("konzept.yaml", &yaml)
}

#[test]
fn a_revision_and_a_folder_give_the_same_pages_to_the_byte() {
    let old = chapters("Erster Text.");
    let repo = Repo::of_two_states(&old, &chapters("Zweiter Text."));
    let by_git = format!("git: v-eins, commit: {}", repo.commit_of("v-eins"));
    repo.write("unter/content", &listing(chapters("Arbeit."), &by_git));
    let by_folder = frozen(&old)
        .into_iter()
        .fold(listing(chapters("Arbeit."), "ordner: fassungen/e1"), |project, (path, bytes)| {
            project.bytes(&format!("fassungen/e1/{path}"), &bytes)
        })
        .written();
    let run = |out: &str, content: &Path| {
        let out = repo.0.path().join(out);
        let arguments = [
            "build",
            "--output",
            out.to_str().expect("UTF-8"),
            "--content",
            content.to_str().expect("UTF-8"),
        ];
        ends(&konzept(repo.0.path(), &arguments), 0, "Seiten");
        files(&out)
    };
    let out = run("out", &repo.content());
    assert!(out.contains_key("fassung/e1/kapitel/b.html"), "{:?}", out.keys());
    assert!(out == run("aus-ordner", &by_folder.path().join("content")));
    // The same from a second work tree of the repository.
    repo.git(&["add", "-A"]);
    repo.git(&["commit", "-q", "-m", "Liste"]);
    repo.git(&["worktree", "add", "-q", "baum", "main~0"]);
    assert!(out == run("out2", &repo.0.path().join("baum/unter/content")));
}

#[test]
fn a_revision_that_is_not_there_says_what_to_do() {
    let repo = Repo::new();
    repo.write("unter/content", &chapters("Text."));
    repo.commit("v-eins");
    let with = |version: &str| {
        repo.write("unter/content", &listing(chapters("Text."), version));
        konzept(&repo.0.path().join("unter"), &["check", "--format", "short"])
    };
    ends(&with("git: v-null"), 1, "K504");
    ends(&with("git: v-eins, commit: 0123456789"), 1, "K505");
    let commit = repo.commit_of("v-eins");
    ends(&with(&format!("git: v-eins, commit: {}", &commit[..4])), 1, "K513");
    // A branch moves on, and a tag can be moved: which state is meant has to be said.
    repo.git(&["branch", "zweig"]);
    ends(&with("git: zweig"), 1, "K513");
    ends(&with("git: v-eins"), 1, "K513");
    assert!(!text(&with(&format!("git: zweig, commit: {commit}"))).contains("K513"));
    assert!(!text(&with(&format!("git: {commit}"))).contains("K513"));
    ends(&with("git: v-null"), 1, "K504");
    // A version that cannot be read stops the build, and the last good site stays.
    ends(&konzept(&repo.0.path().join("unter"), &["build"]), 1, "nichts veröffentlicht");
}

/// What comes out of a repository is in no folder whose hash would tell.
#[test]
fn a_build_sees_that_no_version_changed_and_that_a_branch_moved() {
    let repo = Repo::of_two_states(&chapters("Erster Text."), &chapters("Zweiter Text."));
    let project = repo.0.path().join("unter");
    repo.git(&["branch", "zweig", "v-eins"]);
    let held = format!("git: zweig, commit: {}", repo.commit_of("zweig"));
    repo.write("unter/content", &listing(chapters("Arbeit."), &held));
    let build = || konzept(&project, &["build"]);
    let shown = || {
        let page = project.join("public/fassung/e1/kapitel/b.html");
        std::fs::read_to_string(page).expect("it was published")
    };
    ends(&build(), 0, "Dateien geschrieben");
    ends(&build(), 0, "Keine Datei geändert");
    repo.git(&["branch", "-f", "zweig", "v-zwei"]);
    ends(&build(), 1, "K505");
    assert!(shown().contains("Erster Text."));
    // A tag of that name means the same commit again.
    repo.git(&["tag", "zweig", "v-eins^{commit}"]);
    ends(&build(), 0, "Keine Datei geändert");
}

/// Whoever moves a tag would change what was published, and nobody would be told.
#[test]
fn a_public_version_from_git_is_held_to_one_commit() {
    let repo = Repo::of_two_states(&chapters("Erster Text."), &chapters("Zweiter Text."));
    let project = repo.0.path().join("unter");
    let run = |arguments: &[&str]| konzept(&project, arguments);
    repo.git(&["branch", "zweig", "v-zwei"]);
    let list = "fassungen:\r
  - id: e1 # die erste\r
    bezeichnung: Fassung e1\r
    stand: 2018-12-14\r
    status: entwurf\r
    öffentlich: ja\r
    git: \"v-eins\" # die Marke\r
    änderung: Neu.\r
  - { id: e2, bezeichnung: Fassung e2, stand: 2018-12-15, status: entwurf, öffentlich: ja, git: zweig, änderung: Neu. }\r
  - { id: e3, bezeichnung: Fassung e3, stand: 2018-12-16, status: entwurf, öffentlich: nein, git: v-eins }\r
";
    let settings = project.join("content/konzept.yaml");
    let before = chapters("Arbeit.").text("konzept.yaml").replace('\n', "\r\n") + list;
    repo.write("unter/content", &chapters("Arbeit.").file("konzept.yaml", &before));
    let (eins, zwei) = (repo.commit_of("v-eins"), repo.commit_of("v-zwei"));
    ends(&run(&["build"]), 1, &format!("commit: {eins}\n"));
    assert!(!project.join("public").exists());
    ends(&run(&["fassungen", "--festhalten"]), 0, &format!("e2 · git: zweig · commit: {zwei}"));
    let after = std::fs::read_to_string(&settings).expect("readable");
    let expected = before
        .replace("# die Marke\r\n", &format!("# die Marke\r\n    commit: {eins}\r\n"))
        .replace("git: zweig", &format!("git: zweig, commit: {zwei}"));
    assert_eq!(after, expected, "these lines and nothing else");
    ends(&run(&["fassungen", "--festhalten"]), 0, "ist nichts geändert");
    assert_eq!(std::fs::read_to_string(&settings).expect("readable"), after);
    ends(&run(&["build"]), 0, "Seiten");
    repo.git(&["tag", "-f", "v-eins", "v-zwei"]);
    ends(&run(&["build"]), 1, "K505");
}

/// What nobody can read in a tag has another file in its place, and the site says so.
#[test]
fn a_file_that_cannot_be_read_any_more_is_replaced_by_exactly_one() {
    let conflict = chapters("Text.\n\n<<<<<<< HEAD\nEins\n=======\nZwei\n>>>>>>> x");
    let repo = Repo::of_two_states(&conflict, &chapters("Gut."));
    let project = repo.0.path().join("unter");
    let held = format!("git: v-eins, commit: {}", repo.commit_of("v-eins"));
    let with = |files: &str| {
        let ersatz = format!("{held}, ersatz: {{ ordner: fassungen/ersatz, dateien: [{files}] }}");
        repo.write("unter/content", &listing(chapters("Arbeit."), &ersatz));
        konzept(&project, &["check"])
    };
    let whole = "datei: kapitel/b.md, grund: Die Datei war beschädigt.";
    ends(&with(&format!("{{ {whole} }}")), 1, "kein Ordner mit Ersatz");
    let file = project.join("content/fassungen/ersatz/kapitel/b.md");
    let text = "---\nid: b\ntitel: Kapitel B\n---\nZwei gilt.\n";
    std::fs::create_dir_all(file.parent().expect("a folder")).expect("writable");
    std::fs::write(&file, text).expect("writable");
    ends(&konzept(&project, &["build"]), 1, "ordner: fassungen/ersatz");
    let sum = "d354a41a19430428a528af6268bc056d1162040e8cd290a5045cf2737d46687d";
    ends(&with(&format!("{{ {whole} }}")), 1, &format!("sha256: \"{sum}\""));
    ends(&with(&format!("{{ {whole}, sha256: \"0\" }}")), 1, &format!("sha256: \"{sum}\""));
    let other =
        format!("{{ {whole}, sha256: \"{sum}\" }}, {{ datei: kapitel/a.md, grund: Schöner. }}");
    ends(&with(&other), 1, "ersetzt wird nur, was sich nicht lesen lässt");
    std::fs::write(&file, text.replace('\n', "\r\n")).expect("writable");
    ends(&with(&format!("{{ {whole}, sha256: \"{sum}\" }}")), 0, "Keine Fehler");
    ends(&konzept(&project, &["build"]), 0, "Seiten");
    let page = |path: &str| {
        std::fs::read_to_string(project.join("public").join(path)).expect("it was published")
    };
    assert!(page("fassung/e1/kapitel/b.html").contains("Zwei gilt."));
    assert!(page("fassungen.html").contains("Grund: Die Datei war beschädigt."));
    ends(&konzept(&project, &["synopse", "e1", "arbeitsstand"]), 1, "Kapitel B");
    std::fs::write(file.with_file_name("c.md"), "").expect("writable");
    ends(&konzept(&project, &["check"]), 1, "„kapitel/c.md“ soll nach der Liste");
}

/// The folder of the content had another name when the tag was set.
#[test]
fn content_that_lay_elsewhere_is_found_where_the_list_says() {
    let repo = Repo::new();
    repo.write("alt/inhalt", &chapters("Erster Text."));
    repo.commit("v-eins");
    repo.git(&["mv", "alt", "unter"]);
    repo.git(&["mv", "unter/inhalt", "unter/content"]);
    let held = format!("git: v-eins, commit: {}", repo.commit_of("v-eins"));
    let project = repo.0.path().join("unter");
    let with = |more: &str| {
        let version = format!("{held}{more}");
        repo.write("unter/content", &listing(chapters("Arbeit."), &version));
        konzept(&project, &["check"])
    };
    ends(&with(""), 1, "git_ordner: konzept/content");
    ends(&with(", git_ordner: alt"), 1, "K503");
    ends(&with(", git_ordner: neu"), 1, "den Ordner „neu“ nicht");
    for outside in ["../inhalt", "/etc", "alt//inhalt", "C:/"] {
        ends(&with(&format!(", git_ordner: {outside}")), 1, "K503");
    }
    ends(&with(", git_ordner: alt/inhalt/"), 0, "Keine Fehler");
    ends(&konzept(&project, &["build"]), 0, "Seiten");
    ends(&konzept(&project, &["build"]), 0, "Keine Datei geändert");
    ends(&konzept(&project, &["synopse", "v-eins:alt/inhalt", "e1"]), 0, "Keine Einheit");
}

/// What is listed beside public versions, but is none itself.
#[test]
fn a_version_that_is_not_public_stops_nothing() {
    let conflict = chapters("Text.\n\n<<<<<<< HEAD\nEins\n=======\nZwei\n>>>>>>> x");
    let repo = Repo::of_two_states(&conflict, &chapters("Gut."));
    let project = repo.0.path().join("unter");
    let good = format!("git: v-zwei, commit: {}", repo.commit_of("v-zwei"));
    let yaml = listing(chapters("Arbeit."), &good).text("konzept.yaml")
        + "  - { id: kaputt, bezeichnung: Kaputt, stand: 2018-12-15, status: beschlossen, öffentlich: nein, git: v-eins }
  - { id: fort, bezeichnung: Fort, stand: 2018-12-16, status: entwurf, öffentlich: nein, git: v-null, commit: ab }
  - { id: leer, bezeichnung: Leer, stand: 2018-12-16, status: entwurf, öffentlich: nein, ordner: fassungen/leer }
";
    repo.write("unter/content", &chapters("Arbeit.").file("konzept.yaml", &yaml));
    let check = konzept(&project, &["check", "--format", "short"]);
    for told in ["Hinweis[K504]", "Hinweis[K503]", "Hinweis[K508]", "Hinweis[K516]"] {
        ends(&check, 0, told);
    }
    ends(&konzept(&project, &["build"]), 0, "Seiten");
    ends(
        &konzept(&project, &["fassungen", "kaputt"]),
        0,
        "@v-eins/kapitel/b.md:7:1: Hinweis[K008]",
    );
    ends(&konzept(&project, &["fassungen", "fehlt"]), 2, "kaputt");
    let public = yaml.replace("öffentlich: nein, git: v-eins", "öffentlich: ja, git: v-eins");
    repo.write("unter/content", &chapters("Arbeit.").file("konzept.yaml", &public));
    ends(&konzept(&project, &["build"]), 1, "Fehler[K008]");
}

#[test]
fn freezing_keeps_the_settings_as_they_are_and_publishes_nothing() {
    let folder = begun();
    let settings = folder.path().join("content/konzept.yaml");
    let before = std::fs::read_to_string(&settings).expect("readable") + "# Anmerkung am Ende\n";
    std::fs::write(&settings, &before).expect("writable");
    let frozen = konzept(folder.path(), &["freeze", "entwurf-1"]);
    ends(&frozen, 0, "fassungen/entwurf-1");
    // Where there is no git, nobody hears of it; what to do next, they do.
    assert!(!text(&frozen).contains("git ") && text(&frozen).contains("einen neuen Namen"));
    let after = std::fs::read_to_string(&settings).expect("readable");
    assert!(after.starts_with(&before), "what stood there stays:\n{after}");
    assert!(after.contains("öffentlich: nein\n"));
    ends(&konzept(folder.path(), &["check"]), 0, "Keine Fehler");
    ends(&konzept(folder.path(), &["freeze", "entwurf-1"]), 2, "gibt es schon");
    ends(&konzept(folder.path(), &["freeze", "arbeitsstand"]), 2, "kann keine Fassung heißen");
    ends(&konzept(folder.path(), &["freeze", "entwurf-2"]), 0, "entwurf-2");
    let listed = konzept(folder.path(), &["fassungen"]);
    ends(&listed, 0, "entwurf-1 · ");
    assert_eq!(text(&listed).lines().count(), 3, "{}", text(&listed));
    std::fs::write(folder.path().join("content/kapitel/kaputt.md"), "---\nid: x\n---\n")
        .expect("writable");
    ends(&konzept(folder.path(), &["freeze", "entwurf-3"]), 1, "nichts eingefroren");
    assert!(!folder.path().join("content/fassungen/entwurf-3").exists());
}

#[test]
fn a_tag_holds_only_what_is_committed() {
    let repo = Repo::new();
    repo.write("content", &chapters("Text."));
    repo.commit("anfang");
    repo.git(&["config", "user.name", "Redaktion"]);
    repo.git(&["config", "user.email", "redaktion@stadt.example"]);
    std::fs::write(
        repo.0.path().join("content/kapitel/b.md"),
        "---\nid: b\ntitel: B\n---\nGeändert.\n",
    )
    .expect("writable");
    ends(&konzept(repo.0.path(), &["freeze", "entwurf-1", "--git"]), 2, "kapitel/b.md");
    repo.commit("weiter");
    ends(
        &konzept(repo.0.path(), &["freeze", "entwurf-1", "--git"]),
        0,
        "git push origin refs/tags/entwurf-1",
    );
    let yaml =
        std::fs::read_to_string(repo.0.path().join("content/konzept.yaml")).expect("readable");
    assert!(yaml.contains("git: entwurf-1\n") && yaml.contains("commit: "), "{yaml}");
    ends(&konzept(repo.0.path(), &["check"]), 0, "Keine Fehler");
}

#[test]
fn freezing_refuses_what_would_leave_a_broken_list() {
    for list in [
        "fassungen: []\n",
        "fassungen:\n",
        "fassungen:\n  - {id: alt, bezeichnung: Alt, stand: 2018, status: entwurf, öffentlich: nein, ordner: fassungen/alt}\n...",
    ] {
        let folder = begun();
        let settings = folder.path().join("content/konzept.yaml");
        if list.contains("alt") {
            ends(&konzept(folder.path(), &["freeze", "alt"]), 0, "alt");
        }
        let before = std::fs::read_to_string(&settings).expect("readable");
        let before = before.split("fassungen:").next().expect("a first part").to_owned() + list;
        std::fs::write(&settings, &before).expect("writable");
        let frozen = konzept(folder.path(), &["freeze", "neu"]);
        let after = std::fs::read_to_string(&settings).expect("readable");
        if frozen.status.code() == Some(0) {
            assert!(folder.path().join("content/fassungen/neu").exists());
            ends(&konzept(folder.path(), &["check"]), 0, "Keine Fehler");
        } else {
            assert_eq!(after, before, "nothing was touched");
            assert!(
                !folder.path().join("content/fassungen/neu").exists(),
                "and nothing frozen: {}",
                text(&frozen)
            );
        }
    }
    let folder = begun();
    for name in ["con", "index"] {
        ends(&konzept(folder.path(), &["freeze", name]), 2, "kann keine Fassung heißen");
    }
}

#[test]
fn a_folder_made_by_hand_is_sealed_by_freezing_it() {
    let folder = begun();
    ends(&konzept(folder.path(), &["freeze", "e1"]), 0, "e1");
    let frozen = folder.path().join("content/fassungen/e1");
    std::fs::remove_file(frozen.join("PRUEFSUMMEN.txt")).expect("it was there");
    ends(&konzept(folder.path(), &["check"]), 0, "konzept freeze e1");
    // What is public has to stay as it was.
    let settings = folder.path().join("content/konzept.yaml");
    let yaml = std::fs::read_to_string(&settings).expect("readable");
    std::fs::write(&settings, yaml.replace("öffentlich: nein", "öffentlich: ja"))
        .expect("writable");
    ends(&konzept(folder.path(), &["check"]), 1, "konzept freeze e1");
    let listed = konzept(folder.path(), &["fassungen"]);
    ends(&listed, 1, "1 Fehler");
    assert!(text(&listed).contains("K507"), "{}", text(&listed));
    ends(&konzept(folder.path(), &["freeze", "e1"]), 0, "Prüfsummen");
    ends(&konzept(folder.path(), &["check"]), 0, "Keine Fehler");
    std::fs::write(
        frozen.join("kapitel/praemisse.md"),
        "---\nid: praemisse\ntitel: P\n---\nAnders.\n",
    )
    .expect("writable");
    ends(&konzept(folder.path(), &["check"]), 1, "nachträglich verändert");
    // Of a folder that is gone no seal is made: it would say that nothing is what was decided.
    std::fs::remove_dir_all(&frozen).expect("it was there");
    ends(&konzept(folder.path(), &["freeze", "e1"]), 1, "fassungen/e1");
    assert!(!frozen.exists());
}

#[test]
fn a_state_with_the_line_ends_of_windows_can_be_tagged() {
    let repo = Repo::new();
    repo.write("content", &chapters("Text."));
    repo.commit("anfang");
    repo.git(&["config", "user.name", "Redaktion"]);
    repo.git(&["config", "user.email", "redaktion@stadt.example"]);
    let file = repo.0.path().join("content/kapitel/b.md");
    let windows = std::fs::read_to_string(&file).expect("readable").replace('\n', "\r\n");
    std::fs::write(&file, windows).expect("writable");
    std::fs::write(repo.0.path().join("content/kapitel/b.md.bak"), "alt").expect("writable");
    ends(&konzept(repo.0.path(), &["freeze", "entwurf-1", "--git"]), 0, "gesetzt");
    repo.commit("stand");
    ends(&konzept(repo.0.path(), &["freeze", "anfang", "--git"]), 2, "gibt es schon");
}

/// What a program that everybody has says of the list of a folder.
#[cfg(target_os = "linux")]
fn sha256sum(folder: &Path) -> std::process::Output {
    std::process::Command::new("sha256sum")
        .args(["--strict", "-c", "PRUEFSUMMEN.txt"])
        .current_dir(folder)
        .output()
        .expect("sha256sum is there")
}

/// Text with line ends of Windows, and files that look like text or are none: what is changed in
/// them would be lost.
#[cfg(target_os = "linux")]
const FILES: [(&str, &[u8], bool); 7] = [
    ("bilder/Öffnung.svg", b"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"8\" height=\"8\">\r\n<title>X</title>\r\n</svg>\r\n", true),
    ("dateien/Übersicht der Straßen.csv", "Straße;Länge\r\nÖstliche;7\r\n".as_bytes(), true),
    ("dateien/zwei\nZeilen.txt", b"eins\r\nzwei\r\n", true),
    ("dateien/Plan.PDF", b"%PDF-1.4\r\n1 0 obj\r\n%%EOF\r\n", false),
    ("dateien/alter-mac.txt", b"eins\rzwei\r\ndrei\r\r\n", false),
    ("dateien/utf16.csv", b"\xff\xfea\0;\0\r\0\n\0\r\n", false),
    ("dateien/gemischt.txt", b"eins\r\nzwei\ndrei", true),
];

#[test]
#[cfg(target_os = "linux")]
fn everybody_can_check_a_frozen_folder_on_every_system() {
    let repo = Repo::new();
    let root = repo.0.path();
    ends(&konzept(root, &["init", "neu"]), 0, "ist angelegt");
    let content = root.join("neu/content");
    crate::support::program::fill_in(&content);
    for (path, bytes, _) in FILES {
        let file = content.join(path);
        std::fs::create_dir_all(file.parent().expect("a folder")).expect("writable");
        std::fs::write(file, bytes).expect("writable");
    }
    let chapter = content.join("kapitel/praemisse.md");
    let text = std::fs::read_to_string(&chapter).expect("readable")
        + "\n![Platz vor der Kirche](../bilder/Öffnung.svg)\n\n[Straßen](<../dateien/Übersicht der Straßen.csv>)\n";
    std::fs::write(&chapter, text.replace('\n', "\r\n")).expect("writable");
    let project = root.join("neu");
    ends(&konzept(&project, &["freeze", "e1"]), 0, "fassungen/e1");
    let frozen = content.join("fassungen/e1");
    let read = |path: &str| std::fs::read(frozen.join(path)).expect("it was frozen");
    ends(&sha256sum(&frozen), 0, "kapitel/praemisse.md: OK");
    assert_eq!(String::from_utf8(read("kapitel/praemisse.md")).expect("it is text"), text);
    for (path, bytes, is_text) in FILES {
        assert_eq!(read(path) != bytes, is_text, "{path}");
        assert!(!is_text || !read(path).contains(&b'\r'), "{path}");
    }
    ends(&konzept(&project, &["check"]), 0, "Keine Fehler");
    // Other line ends are no change of an image or of what a link leads to.
    ends(&konzept(&project, &["synopse", "e1", "arbeitsstand"]), 0, "Keine Einheit");
    // A folder made by hand gets the same list, and other programs agree once git was there.
    let by_hand = content.join("fassungen/hand");
    for (path, bytes) in files(&content).iter().filter(|it| !it.0.starts_with("fassungen/")) {
        let file = by_hand.join(path);
        std::fs::create_dir_all(file.parent().expect("a folder")).expect("writable");
        std::fs::write(file, bytes).expect("writable");
    }
    let settings = content.join("konzept.yaml");
    let yaml = std::fs::read_to_string(&settings).expect("readable")
        + "  - { id: hand, bezeichnung: H, stand: 2020, status: entwurf, öffentlich: nein, ordner: fassungen/hand }\n";
    std::fs::write(&settings, yaml).expect("writable");
    ends(&konzept(&project, &["freeze", "hand"]), 0, "Prüfsummen");
    ends(&konzept(&project, &["check"]), 0, "Keine Fehler");
    ends(&sha256sum(&by_hand), 1, "kapitel/praemisse.md: ");
    // As git for Windows is set.
    repo.git(&["config", "core.autocrlf", "true"]);
    repo.git(&["add", "-A"]);
    repo.git(&["commit", "-q", "-m", "Stand"]);
    repo.git(&["clone", "-q", "-c", "core.autocrlf=true", ".", "kopie"]);
    let copy = root.join("kopie/neu");
    for id in ["e1", "hand"] {
        ends(&sha256sum(&copy.join("content/fassungen").join(id)), 0, "alter-mac.txt: OK");
    }
    ends(&konzept(&copy, &["check"]), 0, "Keine Fehler");
    std::fs::write(frozen.join(FILES[3].0), b"%PDF-1.4\n1 0 obj\n%%EOF\n").expect("writable");
    ends(&sha256sum(&frozen), 1, "");
    ends(&konzept(&project, &["check"]), 0, "Hinweis[K507]");
}

/// Whoever stopped a run between the folder and its entry gets the entry with the next one.
#[test]
fn a_run_that_was_stopped_goes_on_with_line_ends_of_windows() {
    let folder = begun();
    let settings = folder.path().join("content/konzept.yaml");
    let chapter = folder.path().join("content/kapitel/praemisse.md");
    let windows = std::fs::read_to_string(&chapter).expect("readable").replace('\n', "\r\n");
    std::fs::write(&chapter, windows).expect("writable");
    let before = std::fs::read_to_string(&settings).expect("readable").replace('\n', "\r\n");
    std::fs::write(&settings, &before).expect("writable");
    ends(&konzept(folder.path(), &["freeze", "e1"]), 0, "fassungen/e1");
    let after = std::fs::read_to_string(&settings).expect("readable");
    std::fs::write(&settings, &before).expect("writable");
    ends(&konzept(folder.path(), &["freeze", "e1"]), 0, "fassungen/e1");
    assert_eq!(std::fs::read_to_string(&settings).expect("readable"), after);
    // What is another text is another version.
    std::fs::write(&settings, &before).expect("writable");
    let more = std::fs::read_to_string(&chapter).expect("readable") + "Mehr.\r\n";
    std::fs::write(&chapter, more).expect("writable");
    ends(&konzept(folder.path(), &["freeze", "e1"]), 2, "gibt es schon");
}
