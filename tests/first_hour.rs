//! The first hour: init, new, explain, schema, and the handbook, as a new editor meets them.

use std::{fs, path::Path};

use konzeptwerk::{
    base::lang::Lang,
    document::{Kind, art::Art, schema::schema},
    texte::Texte,
};
use tempfile::TempDir;

use crate::support::{
    fenced_blocks,
    program::{ends, konzept, previews, text},
};

fn fresh() -> TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    ends(&konzept(folder.path(), &["init", "."]), 0, "ist angelegt");
    folder
}

#[test]
fn a_new_concept_builds_without_findings() {
    for arguments in [
        &["init", "neu"][..],
        &["init", "neu", "--ci", "gitlab"],
        &["init", "neu", "--ci", "github"],
    ] {
        let folder = tempfile::tempdir().expect("a temporary folder");
        ends(&konzept(folder.path(), arguments), 0, "ist angelegt");
        let neu = folder.path().join("neu");
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
    let folder = fresh();
    for (kind, file) in [
        ("kapitel", "kapitel/ziele.md"),
        ("handlungsfeld", "handlungsfelder/ziele-2.md"),
        ("seite", "seiten/ziele-3.md"),
    ] {
        let id = Path::new(file).file_stem().expect("a name").to_string_lossy().into_owned();
        ends(&konzept(folder.path(), &["new", kind, &id]), 0, "ist angelegt, als Entwurf");
        let written =
            fs::read_to_string(folder.path().join("content").join(file)).expect("it was written");
        let table = Art::from_word(kind).expect("a kind").table;
        for key in table.keys {
            assert!(written.contains(&format!("{}: ", key.name)), "{kind} lacks {}", key.name);
        }
        assert!(written.contains("\nentwurf: ja\n"), "{written}");
    }
    // Waiting drafts are notes, nothing more; and no page shows them.
    ends(&konzept(folder.path(), &["check"]), 0, "Keine Fehler, keine Warnungen");
    ends(&konzept(folder.path(), &["build"]), 0, "");
    assert!(!folder.path().join("public/kapitel/ziele.html").exists());
    ends(&konzept(folder.path(), &["new", "kapitel", "ziele"]), 2, "schon vergeben");
    ends(&konzept(folder.path(), &["new", "kapitel", "Öffnung"]), 2, "„oeffnung“");
    ends(&konzept(folder.path(), &["new", "kapittel", "x"]), 2, "Meinten Sie „kapitel“?");
}

#[test]
fn new_entries_fit_into_their_file() {
    let folder = fresh();
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
    for code in konzeptwerk::diagnostic::Code::ALL {
        let output = konzept(folder.path(), &["explain", code.as_str(), "--lang", "en"]);
        ends(&output, 0, code.as_str());
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
    assert_eq!(all.as_object().map(serde_json::Map::len), Some(12));
    ends(&konzept(folder.path(), &["schema", "gremium"]), 2, "Meinten Sie „gremien“?");
}

#[test]
fn the_real_content_fits_its_schema_and_slips_do_not() {
    let texte = Texte::konzept(&Lang::german());
    for folder in
        ["content", "tests/fixtures/bergkamen", "tests/fixtures/formen", "geruest/content"]
    {
        for (kind, name) in Kind::yaml() {
            let schema =
                jsonschema::validator_for(&schema(kind.table(), texte)).expect("the schema is one");
            let project = crate::support::Project::from_folder(folder);
            if !project.sources().contains(&format!("{name}.yaml")) {
                continue;
            }
            let text = project.text(&format!("{name}.yaml"));
            let valid = |text: &str| {
                let value: serde_json::Value =
                    serde_yaml::from_str(text).expect("the file is YAML");
                schema
                    .iter_errors(&value)
                    .map(|it| format!("{}: {it}", it.instance_path()))
                    .collect::<Vec<_>>()
            };
            assert_eq!(valid(&text), Vec::<String>::new(), "{folder}/{name}.yaml");
            assert!(!valid(&format!("{text}\nentwrf: ja\n")).is_empty(), "{name}: a slip passes");
        }
    }
}

#[test]
fn findings_become_annotations() {
    let folder = fresh();
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
            if begins_empty { tempfile::tempdir().expect("a temporary folder") } else { fresh() };
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
