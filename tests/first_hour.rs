//! The first hour: init, new, explain, schema, and the handbook, as a new editor meets them.

use std::{collections::BTreeSet, fs, path::Path};

use crate::support::{
    markdown::fenced_blocks,
    program::{begun, ends, files, fill_in, konzept, previews, text},
    project::Project,
};

#[test]
fn a_new_concept_builds_and_says_what_is_still_to_be_put_in() {
    for arguments in [
        &["init", "neu"][..],
        &["init", "neu", "--ci", "gitlab"],
        &["init", "neu", "--ci", "github"],
    ] {
        let folder = tempfile::tempdir().expect("a temporary folder");
        ends(&konzept(folder.path(), arguments), 0, "ist angelegt");
        let neu = folder.path().join("neu");
        ends(&konzept(&neu, &["check"]), 0, "Keine Fehler");
        ends(&konzept(&neu, &["check", "--strict"]), 1, "K343");
        ends(&konzept(&neu, &["build", "--strict"]), 1, "K343");
        ends(&konzept(&neu, &["build"]), 0, "Seiten");
        let check = text(&konzept(&neu, &["check", "--format", "short"]));
        let told: BTreeSet<&str> = check
            .lines()
            .filter(|it| it.contains("K343"))
            .filter_map(|it| it.split(':').next()?.strip_prefix("content/"))
            .collect();
        let filled = fill_in(&neu.join("content"));
        assert_eq!(told, filled.iter().map(String::as_str).collect());
        assert!(told.len() > 8, "{told:?}");
        ends(
            &konzept(&neu, &["check", "--strict"]),
            0,
            "Keine Fehler, keine Warnungen, keine Hinweise.",
        );
        ends(&konzept(&neu, &["build", "--strict"]), 0, "Seiten");
        for file in [
            ".gitattributes",
            ".gitignore",
            "README.md",
            ".vscode/settings.json",
            "schema/konzept.json",
        ] {
            assert!(neu.join(file).is_file(), "{file} is missing");
        }
        // Without this line git gives frozen texts other line ends on other systems.
        let attributes = fs::read_to_string(neu.join(".gitattributes")).expect("readable");
        assert!(attributes.contains("\n* text=auto eol=lf\n"), "{attributes}");
        assert_eq!(neu.join(".gitlab-ci.yml").is_file(), arguments.contains(&"gitlab"));
        assert_eq!(
            neu.join(".github/workflows/konzept.yml").is_file(),
            arguments.contains(&"github")
        );
        ends(&konzept(folder.path(), arguments), 2, "liegt schon");
    }
}

#[test]
fn pipelines_check_with_annotations_and_fetch_the_whole_history() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("geruest/ci");
    let gitlab = fs::read_to_string(root.join("gitlab/.gitlab-ci.yml")).expect("readable");
    for part in [
        "GIT_DEPTH: \"0\"",
        "git fetch --tags",
        "--format gitlab",
        "codequality: befunde.json",
        "konzept build",
    ] {
        assert!(gitlab.contains(part), "the GitLab pipeline lacks {part}");
    }
    let github =
        fs::read_to_string(root.join("github/.github/workflows/konzept.yml")).expect("readable");
    for part in ["fetch-depth: 0", "fetch-tags: true", "--format github", "konzept build"] {
        assert!(github.contains(part), "the GitHub pipeline lacks {part}");
    }
}

#[test]
fn new_documents_explain_every_key_and_are_drafts() {
    let folder = begun();
    for (kind, file) in [
        ("kapitel", "kapitel/ziele.md"),
        ("handlungsfeld", "handlungsfelder/ziele-2.md"),
        ("seite", "seiten/ziele-3.md"),
    ] {
        let id = Path::new(file).file_stem().expect("a name").to_string_lossy().into_owned();
        ends(&konzept(folder.path(), &["new", kind, &id]), 0, "ist angelegt, als Entwurf");
        let written =
            fs::read_to_string(folder.path().join("content").join(file)).expect("it was written");
        let schema = konzept(folder.path(), &["schema", kind]);
        let schema: serde_json::Value = serde_json::from_slice(&schema.stdout).expect("it is JSON");
        let keys = schema["properties"].as_object().expect("there are keys");
        let plain = |key: &str| key.replace('ä', "ae").replace('ö', "oe").replace('ü', "ue");
        // A key with an umlaut may be written without it too; it is explained once.
        let twice = |key: &str| keys.keys().any(|it| it != key && plain(it) == key);
        for key in keys.keys().filter(|it| !twice(it)) {
            assert!(written.contains(&format!("{key}: ")), "{kind} lacks {key}");
        }
        assert!(written.contains("\nentwurf: ja\n"), "{written}");
    }
    // Waiting drafts are notes, nothing more; and no page shows them.
    ends(&konzept(folder.path(), &["check"]), 0, "Keine Fehler, keine Warnungen");
    ends(&konzept(folder.path(), &["build"]), 0, "");
    assert!(!folder.path().join("public/kapitel/ziele.html").exists());
    // Once it is no draft, what `new` wrote for the editor to replace is a finding.
    let path = folder.path().join("content/seiten/ziele-3.md");
    let draft = fs::read_to_string(&path).expect("it was written");
    fs::write(&path, draft.replace("\nentwurf: ja\n", "\n")).expect("writable");
    let check = text(&konzept(folder.path(), &["check", "--format", "short"]));
    assert_eq!(check.matches("seiten/ziele-3.md").count(), 2, "title and text: {check}");
    ends(&konzept(folder.path(), &["new", "kapitel", "ziele"]), 2, "schon vergeben");
    ends(&konzept(folder.path(), &["new", "kapitel", "Öffnung"]), 2, "„oeffnung“");
    ends(&konzept(folder.path(), &["new", "kapittel", "x"]), 2, "Meinten Sie „kapitel“?");
}

#[test]
fn new_entries_fit_into_their_file() {
    let folder = begun();
    for (kind, file) in [
        ("phase", "prozess.yaml"),
        ("gremium", "gremien.yaml"),
        ("akteur", "akteure.yaml"),
        ("begriff", "glossar.yaml"),
    ] {
        let output = konzept(folder.path(), &["new", kind, &format!("neu-{kind}")]);
        ends(&output, 0, file);
        let entry = text(&output);
        let entry = &entry[entry.find("\n\n").expect("a blank line") + 2..];
        let path = folder.path().join("content").join(file);
        let old = fs::read_to_string(&path).expect("it is there");
        // Put right below the key of the list.
        let list = if kind == "gremium" {
            "gremien:\n"
        } else {
            old[old.find(":\n").map_or(0, |at| old[..at].rfind('\n').map_or(0, |it| it + 1))..]
                .split_inclusive('\n')
                .next()
                .expect("a line")
        };
        fs::write(&path, old.replacen(list, &format!("{list}{entry}"), 1)).expect("writable");
    }
    ends(&konzept(folder.path(), &["check"]), 0, "Keine Fehler");
}

#[test]
fn every_code_is_explained_with_wrong_and_right() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    ends(&konzept(folder.path(), &["explain", "k105"]), 0, "K105 (Fehler)");
    let output = text(&konzept(folder.path(), &["explain", "K105"]));
    assert!(
        output.contains("Falsch: Ein Schlüssel ist verschrieben")
            && output.contains("    entwrf: ja\n    ^^^^^^ K105")
            && output.contains("Richtig: "),
        "{output}"
    );
    ends(&konzept(folder.path(), &["explain", "K999"]), 2, "gibt es nicht");
    let catalog = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/texte/konzept/en.ftl");
    let catalog = fs::read_to_string(catalog).expect("readable");
    let first_words = catalog.lines().filter_map(|it| it.split_once(" =")).map(|it| it.0);
    let codes: Vec<&str> = first_words
        .filter(|it| {
            it.strip_prefix('K').is_some_and(|it| it.bytes().all(|it| it.is_ascii_digit()))
        })
        .collect();
    assert!(codes.len() > 100, "{codes:?}");
    for code in codes {
        ends(&konzept(folder.path(), &["explain", code, "--lang", "en"]), 0, code);
    }
}

#[test]
fn the_schema_knows_every_key_in_both_spellings() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let output = konzept(folder.path(), &["schema", "gremien"]);
    let schema: serde_json::Value = serde_json::from_slice(&output.stdout).expect("it is JSON");
    let vorlage = &schema["properties"]["vorlagen"]["items"]["properties"];
    assert_eq!(vorlage["federführung"], vorlage["federfuehrung"]);
    assert_eq!(vorlage["art"]["enum"][0], "beschlussvorlage");
    assert!(vorlage["betreff"]["description"].as_str().is_some_and(|it| it == "Betreff"));
    assert_eq!(schema["properties"]["vorlagen"]["items"]["additionalProperties"], false);
    let all: serde_json::Value =
        serde_json::from_slice(&konzept(folder.path(), &["schema"]).stdout).expect("it is JSON");
    assert_eq!(all.as_object().map(serde_json::Map::len), Some(14));
    ends(&konzept(folder.path(), &["schema", "gremium"]), 2, "Meinten Sie „gremien“?");
}

#[test]
fn findings_become_annotations() {
    let folder = begun();
    let file = folder.path().join("content/kapitel/praemisse.md");
    let old = fs::read_to_string(&file).expect("it is there");
    fs::write(&file, old.replace("rolle:", "role:")).expect("writable");
    let github = konzept(folder.path(), &["check", "--format", "github"]);
    ends(
        &github,
        1,
        "::error file=content/kapitel/praemisse.md,line=4,endLine=4,col=1,endColumn=5,title=K105::Den Schlüssel „role“ gibt es hier nicht. Meinten Sie „rolle“?",
    );
    let gitlab = konzept(folder.path(), &["check", "--format", "gitlab"]);
    let report: serde_json::Value = serde_json::from_slice(&gitlab.stdout).expect("it is JSON");
    assert_eq!(report[0]["check_name"], "K105");
    assert_eq!(report[0]["location"]["path"], "content/kapitel/praemisse.md");
    assert_eq!(report[0]["location"]["lines"]["begin"], 4);
    let fingerprint = report[0]["fingerprint"].clone();
    // Written one line further down it is still the same finding.
    fs::write(&file, old.replace("rolle:", "stand: 2024\nrole:")).expect("writable");
    let moved: serde_json::Value =
        serde_json::from_slice(&konzept(folder.path(), &["check", "--format", "gitlab"]).stdout)
            .expect("it is JSON");
    assert_eq!(
        (&moved[0]["fingerprint"], &moved[0]["location"]["lines"]["begin"]),
        (&fingerprint, &serde_json::json!(5))
    );
}

#[test]
fn the_handbook_can_be_followed() {
    let handbook = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/handbuch");
    let mut chapters: Vec<_> =
        fs::read_dir(handbook).expect("readable").map(|it| it.expect("readable").path()).collect();
    chapters.sort();
    let mut commands = 0;
    for chapter in chapters.iter().filter(|it| it.file_name().is_some_and(|it| it != "README.md")) {
        let begins_empty =
            chapter.file_name().is_some_and(|it| it.to_string_lossy().starts_with("01"));
        let folder =
            if begins_empty { tempfile::tempdir().expect("a temporary folder") } else { begun() };
        let name = chapter.display();
        for (info, body) in fenced_blocks(&fs::read_to_string(chapter).expect("readable")) {
            match info.split_once(' ') {
                Some((_, path)) => {
                    let file = folder.path().join(path);
                    fs::create_dir_all(file.parent().expect("a folder")).expect("writable");
                    fs::write(file, body).expect("writable");
                }
                None if info == "sh" => {
                    for line in body.lines() {
                        let (command, remark) = line.split_once('#').unwrap_or((line, ""));
                        let arguments: Vec<&str> = command.split_whitespace().skip(1).collect();
                        if command.starts_with("rm ") {
                            let gone = |it: &&str| fs::remove_file(folder.path().join(it));
                            arguments.iter().for_each(|it| gone(it).expect("it is there"));
                            continue;
                        }
                        if arguments.first() == Some(&"serve") {
                            assert!(
                                previews(folder.path(), &arguments).contains("Vorschau: http://"),
                                "{name}: {line}"
                            );
                            commands += 1;
                            continue;
                        }
                        let code = i32::from(remark.contains("endet mit 1"));
                        let output = konzept(folder.path(), &arguments);
                        assert_eq!(
                            output.status.code(),
                            Some(code),
                            "{name}: {line}\n{}",
                            text(&output)
                        );
                        commands += 1;
                    }
                }
                None => {}
            }
        }
    }
    assert!(commands >= 12, "the handbook shows only {commands} commands");
}

#[test]
fn an_id_that_a_system_refuses_makes_no_file() {
    let folder = Project::new().written();
    let content = folder.path().join("content");
    let before = files(&content);
    for id in ["con", "nul", "aux", "prn", "com1", "lpt9", "index"] {
        for art in ["kapitel", "massnahme", "indikator", "seite"] {
            ends(&konzept(folder.path(), &["new", art, id]), 2, "ist vergeben");
        }
        ends(&konzept(folder.path(), &["freeze", id]), 2, "ist vergeben");
    }
    ends(&konzept(folder.path(), &["new", "kapitel", &"a".repeat(81)]), 2, "mehr als 80 Zeichen");
    ends(&konzept(folder.path(), &["freeze", &"a".repeat(81)]), 2, "mehr als 80 Zeichen");
    ends(&konzept(folder.path(), &["new", "kapitel", "Größe"]), 2, "groesse");
    assert_eq!(files(&content), before);
    ends(&konzept(folder.path(), &["new", "kapitel", "console"]), 0, "console.md");
}

#[test]
fn the_commands_of_the_readme_run() {
    let readme = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let text = fs::read_to_string(readme).expect("readable");
    let block = text
        .split("```sh\n")
        .nth(1)
        .expect("the README has commands")
        .split("```")
        .next()
        .expect("the block ends");
    let mut ran = 0;
    for line in block.lines().map(|it| it.split('#').next().unwrap_or_default().trim()) {
        let Some(arguments) = line.strip_prefix("cargo run --release -- ") else { continue };
        ran += 1;
        if arguments == "serve" {
            let said = previews(Path::new(env!("CARGO_MANIFEST_DIR")), &["serve"]);
            assert!(said.contains("http://127.0.0.1:"), "{said}");
            continue;
        }
        let output = tempfile::tempdir().expect("a folder");
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_konzept"));
        command.current_dir(env!("CARGO_MANIFEST_DIR")).args(arguments.split(' '));
        if arguments.starts_with("build") {
            // The same command, but away from the folder that somebody may be looking at.
            command.arg("--output").arg(output.path());
        }
        assert!(command.output().expect("the program starts").status.success(), "{line}");
    }
    assert_eq!(ran, 3, "the README shows three commands");
}
