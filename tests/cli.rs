//! The program as people call it: few tests, with real folders and a real process.

use std::{fs, path::Path, process::Command};

use tempfile::TempDir;

use crate::support::{
    program::{begun, ends, konzept, text},
    project::{KONZEPT_YAML, Project},
};

fn broken() -> Project {
    Project::new().file("kapitel/a.md", "---\nid: a\ntitel: A\nentwrf: ja\n---\nText.\n")
}

#[test]
fn build_makes_the_site_and_says_where_to_look() {
    let folder = Project::new().written();
    ends(&konzept(folder.path(), &["build"]), 0, "Öffnen Sie public/index.html im Browser.");
    assert!(folder.path().join("public/kapitel/a.html").is_file());
    ends(&konzept(folder.path(), &["build"]), 0, "Keine Datei geändert.");
    ends(
        &konzept(folder.path(), &["build", "--output", "woanders", "--lang", "en"]),
        0,
        "Open woanders/index.html in your browser.",
    );
}

#[test]
fn errors_stop_the_build_and_leave_the_last_good_site() {
    let folder = Project::new().written();
    ends(&konzept(folder.path(), &["build"]), 0, "");
    let before = fs::read(folder.path().join("public/kapitel/a.html")).expect("it was built");
    fs::write(folder.path().join("content/kapitel/a.md"), broken().text("kapitel/a.md"))
        .expect("writable");
    let output = konzept(folder.path(), &["build"]);
    ends(&output, 1, "Meinten Sie „entwurf“?");
    ends(&output, 1, "Es wurde nichts veröffentlicht.");
    assert_eq!(
        fs::read(folder.path().join("public/kapitel/a.html")).expect("it is still there"),
        before
    );
}

#[test]
fn check_speaks_to_people_and_to_programs() {
    let folder = broken().written();
    ends(&konzept(folder.path(), &["check"]), 1, "4 | entwrf: ja");
    ends(&konzept(folder.path(), &["check", "--lang", "en"]), 1, "There is no key “entwrf” here.");
    ends(
        &konzept(folder.path(), &["check", "--format", "short"]),
        1,
        "content/kapitel/a.md:4:1: Fehler[K105]: Den Schlüssel „entwrf“ gibt es hier nicht.",
    );
    let json = konzept(folder.path(), &["check", "--format", "json"]);
    let findings: serde_json::Value = serde_json::from_slice(&json.stdout).expect("it is JSON");
    let first = &findings[0];
    assert_eq!(
        (
            first["code"].as_str(),
            first["line"].as_u64(),
            first["column"].as_u64(),
            first["end_column"].as_u64()
        ),
        (Some("K105"), Some(4), Some(1), Some(7))
    );
    assert_eq!(first["file"], "content/kapitel/a.md");
    ends(
        &konzept(Project::new().written().path(), &["check"]),
        0,
        "Keine Fehler, keine Warnungen, keine Hinweise.",
    );
}

#[test]
fn warnings_stop_only_a_strict_build() {
    let folder = Project::new().without("seiten/impressum.md").written();
    ends(&konzept(folder.path(), &["check", "--strict"]), 1, "1 Warnung");
    ends(&konzept(folder.path(), &["build", "--strict"]), 1, "impressum");
    ends(&konzept(folder.path(), &["build"]), 0, "impressum");
}

/// Kills a build at many different moments: what lies in the folder is never torn, and the next
/// build completes it.
#[test]
fn a_killed_build_is_completed_by_the_next() {
    let chapters = 300;
    let site = |word: &str| {
        let ids: Vec<String> = (0..chapters).map(|it| format!("k-{it}")).collect();
        let project =
            Project::new().without("kapitel/a.md").gliederung(&format!("[{}]", ids.join(", ")));
        let text = |id: &str| {
            format!("---\nid: {id}\ntitel: {word} {id}\n---\n{}\n", format!("{word} ").repeat(200))
        };
        ids.iter().fold(project, |project, id| project.file(&format!("kapitel/{id}.md"), &text(id)))
    };
    let (old, new) = (site("Alt").written(), site("Neu").written());
    for folder in [&old, &new] {
        ends(&konzept(folder.path(), &["build"]), 0, "");
    }
    let pages = |folder: &Path| {
        let files = walkdir::WalkDir::new(folder)
            .into_iter()
            .filter_map(Result::ok)
            .filter(|it| it.file_type().is_file());
        let name = |it: &walkdir::DirEntry| {
            it.path().strip_prefix(folder).expect("it lies there").display().to_string()
        };
        files
            .map(|it| (name(&it), fs::read(it.path()).unwrap_or_default()))
            .collect::<std::collections::BTreeMap<_, _>>()
    };
    let (before, after) = (pages(&old.path().join("public")), pages(&new.path().join("public")));
    let victim = tempfile::tempdir().expect("a temporary folder");
    let output = victim.path().join("public");
    let mut interrupted = 0;
    for staged in [0, 1, 20, 150, 290, 310] {
        // Back to the old site, by the program itself.
        let arguments = |from: &TempDir| {
            [
                String::from("build"),
                "--content".into(),
                from.path().join("content").display().to_string(),
                "--output".into(),
                output.display().to_string(),
            ]
        };
        let run = |from: &TempDir| {
            konzept(victim.path(), &arguments(from).iter().map(String::as_str).collect::<Vec<_>>())
        };
        ends(&run(&old), 0, "");
        let mut child = Command::new(env!("CARGO_BIN_EXE_konzept"))
            .args(arguments(&new))
            .stdout(std::process::Stdio::null())
            .stderr(std::process::Stdio::null())
            .spawn()
            .expect("the program starts");
        // Killed when this many files were staged, or renamed again: no clock, only what can be
        // seen in the folder.
        let stage = output.join(".konzept-stage");
        let mut most = 0;
        while child.try_wait().expect("it can be asked").is_none() {
            let now = fs::read_dir(&stage).map_or(0, Iterator::count);
            most = most.max(now);
            if now >= staged.min(300) && (staged <= 300 || now < most) && stage.exists() {
                child.kill().expect("it can be killed");
                interrupted += 1;
                break;
            }
        }
        child.wait().expect("it ends");
        for (name, bytes) in pages(&output).into_iter().filter(|it| !it.0.starts_with('.')) {
            let whole = before.get(&name) == Some(&bytes) || after.get(&name) == Some(&bytes);
            assert!(whole, "{name} is torn after a kill with {staged} files staged");
        }
        ends(&run(&new), 0, "");
        assert!(pages(&output) == after, "the next build did not complete the site");
    }
    assert!(interrupted > 0, "no build was interrupted");
}

#[test]
fn nothing_public_is_said_plainly() {
    let yaml = KONZEPT_YAML.replace("status: entwurf }", "status: entwurf, öffentlich: nein }");
    let folder = Project::new().file("konzept.yaml", &yaml).written();
    ends(&konzept(folder.path(), &["check"]), 0, "Hinweis[K414]");
    ends(&konzept(folder.path(), &["build"]), 1, "Es gibt nichts zu veröffentlichen");
}

#[test]
fn a_wrong_environment_ends_with_two() {
    let folder = Project::new().written();
    ends(
        &konzept(folder.path(), &["build", "--content", "fehlt"]),
        2,
        "Den Ordner „fehlt“ gibt es nicht.",
    );
    ends(&konzept(folder.path(), &["build", "--output", "content/public"]), 2, "liegen ineinander");
    ends(
        &konzept(folder.path(), &["build", "--theme", "fehlt"]),
        2,
        "Das Theme „fehlt“ gibt es nicht.",
    );
    ends(
        &konzept(folder.path(), &["chek"]),
        2,
        "Den Befehl „chek“ gibt es nicht. Meinten Sie „check“?",
    );
    ends(&konzept(folder.path(), &["check", "content"]), 2, "mit --content ORDNER");
    ends(
        &konzept(folder.path(), &["check", "--format", "xml"]),
        2,
        "Möglich sind: human, short, json, github, gitlab.",
    );
    ends(&konzept(folder.path(), &["new", "kapitel"]), 2, "Es fehlt: <ID>");
    ends(
        &konzept(folder.path(), &["build", "--lang", "en", "--otput", "x"]),
        2,
        "Did you mean “--output”?",
    );
    let help = konzept(folder.path(), &["new", "--help"]);
    ends(&help, 0, "Aufruf: konzept new [OPTIONS] <ART> <ID>");
    ends(&help, 0, "Diese Hilfe");
    ends(
        &konzept(folder.path(), &["--help"]),
        0,
        "Macht aus dem Konzept einer Kommune eine Website.",
    );
}

#[test]
fn a_theme_overrides_single_files() {
    let folder = Project::new().written();
    let theme = folder.path().join("themes/eigenes");
    fs::create_dir_all(theme.join("templates")).expect("writable");
    fs::create_dir_all(theme.join("assets")).expect("writable");
    let seite = |content: &str| {
        let inhalt = format!("{{% block inhalt %}}{content}{{% endblock inhalt %}}");
        fs::write(
            theme.join("templates/seite.html"),
            format!("{{% extends \"rahmen.html\" %}}{inhalt}"),
        )
        .expect("writable");
    };
    seite("<p>Eigene Seite {{ seite.titel }}</p>");
    fs::write(theme.join("assets/kern.css"), "body { margin: 0 }").expect("writable");
    ends(&konzept(folder.path(), &["build", "--theme", "eigenes"]), 0, "");
    let page = fs::read_to_string(folder.path().join("public/seiten/impressum.html"))
        .expect("it was built");
    assert!(page.contains("<p>Eigene Seite Seite impressum</p>"), "{page}");
    assert!(
        fs::read_to_string(folder.path().join("public/kapitel/a.html"))
            .expect("it was built")
            .contains("Kapitel A")
    );
    seite("{{ seite.gibtesnicht.wert }}");
    ends(&konzept(folder.path(), &["build", "--theme", "eigenes"]), 2, "seite.html");
    fs::write(theme.join("templates/seite.html"), "<p>{{ seite.titel }}</p>").expect("writable");
    ends(
        &konzept(folder.path(), &["build", "--theme", "eigenes"]),
        2,
        "In templates/seite.html fehlt der Block „anfang“. Jede Seite besteht aus diesen Blöcken",
    );
}

#[cfg(unix)]
#[test]
fn links_and_pipes_in_the_content_are_found_and_not_opened() {
    let folder = Project::new().written();
    let content = folder.path().join("content");
    std::os::unix::fs::symlink("/etc/passwd", content.join("kapitel/passwd.md")).expect("writable");
    std::os::unix::fs::symlink(&content, content.join("kapitel/schleife")).expect("writable");
    let fifo = Command::new("mkfifo")
        .arg(content.join("kapitel/rohr.md"))
        .status()
        .expect("mkfifo is on every Unix");
    assert!(fifo.success());
    let output = konzept(folder.path(), &["check", "--format", "short"]);
    ends(&output, 1, "kapitel/passwd.md:1:1: Fehler[K004]");
    ends(&output, 1, "kapitel/schleife:1:1: Fehler[K004]");
    ends(&output, 1, "kapitel/rohr.md:1:1: Fehler[K005]");
}

#[test]
fn the_command_compares_versions_and_revisions() {
    let folder = begun();
    ends(&konzept(folder.path(), &["freeze", "e1"]), 0, "e1");
    ends(
        &konzept(folder.path(), &["synopse", "e1", "arbeitsstand"]),
        0,
        "Keine Einheit ist geändert",
    );
    let file = folder.path().join("content/kapitel/praemisse.md");
    let changed = fs::read_to_string(&file).expect("readable")
        + "\nEin neuer Absatz.\n\n![Ein Punkt](punkt.svg)\n";
    let dot = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>";
    fs::write(file.with_file_name("punkt.svg"), dot).expect("writable");
    fs::write(&file, changed).expect("writable");
    ends(&konzept(folder.path(), &["synopse", "e1", "arbeitsstand"]), 1, "praemisse");
    let json = konzept(folder.path(), &["synopse", "e1", "arbeitsstand", "--format", "json"]);
    let value: serde_json::Value = serde_json::from_slice(&json.stdout).expect("it is JSON");
    assert_eq!(value["einheiten"][0]["id"], "praemisse");
    let steps = value["einheiten"][0]["text"]["absaetze"].as_array().expect("steps");
    let added = steps.iter().find(|it| it["aenderung"] == "neu").expect("an added paragraph");
    assert_eq!(added["neu"]["inhalt"][0], "Ein neuer Absatz.");
    let html = konzept(folder.path(), &["synopse", "e1", "arbeitsstand", "--format", "html"]);
    let html = text(&html);
    for words in [
        "<!doctype html>",
        "<meta charset=\"utf-8\">",
        "<style>",
        "<ins>",
        "href=\"#kapitel-praemisse\"",
        "id=\"kapitel-praemisse\"",
        // It has no files beside it.
        "href=\"data:image/svg+xml;base64,PHN2Zy",
        "<use href=\"#_bild-1\"/>",
    ] {
        assert!(html.contains(words), "{words}: {html}");
    }
    // In both readings, and held once.
    assert_eq!(html.matches("data:image/svg+xml;base64,PHN2Zy").count(), 1);
    let out = folder.path().join("vergleich.html");
    let path = out.to_str().expect("a path");
    let command = ["synopse", "e1", "arbeitsstand", "--format", "html", "--output", path];
    ends(&konzept(folder.path(), &command), 1, "");
    assert_eq!(fs::read_to_string(&out).expect("readable"), html);
    // Nothing is written over.
    ends(&konzept(folder.path(), &command), 2, "vergleich.html");
    // Nothing leads to where nothing is: it is a document without a site.
    assert!(!html.contains(".html\""), "{html}");
    ends(&konzept(folder.path(), &["synopse", "e1", "nirgends"]), 2, "e1, arbeitsstand");
}
