//! The documents tell the truth: tables of docs/format.md come from the key table, examples build,
//! commands run. `SNAPSHOTS=overwrite` renews the tables.

use std::{fs, path::Path, process::Command};

use konzeptwerk::{
    base::lang::Lang,
    document::{
        keys::{self, Shape, Table},
        tabellen,
    },
    texte::Texte,
};

use crate::support::{Project, fenced_blocks, program::previews};

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).expect(path)
}

/// A table of keys stands between this mark and its end.
const START: &str = "<!-- schluessel: ";

#[test]
fn the_tables_of_the_format_are_those_of_the_program() {
    let text = read("docs/format.md");
    let mut renewed = String::new();
    let mut shown = Vec::new();
    let mut rest = text.as_str();
    while let Some(at) = rest.find(START) {
        let name_end = rest[at..].find(" -->").expect("the mark is closed") + at;
        let name = &rest[at + START.len()..name_end];
        let end = rest.find("<!-- /schluessel -->").expect("the table is closed");
        renewed.push_str(&rest[..name_end + 5]);
        let table = tabellen::alle()
            .into_iter()
            .find(|it| it.name == name)
            .unwrap_or_else(|| panic!("there is no table {name}"));
        renewed.push_str(&markdown(table));
        shown.push(name);
        renewed.push_str("<!-- /schluessel -->");
        rest = &rest[end + "<!-- /schluessel -->".len()..];
    }
    renewed.push_str(rest);
    // `akteure` and `glossar` only hold the list that the text shows.
    let missing: Vec<_> = tabellen::alle()
        .into_iter()
        .map(|it| it.name)
        .filter(|it| {
            !shown.contains(it)
                && !matches!(*it, "akteure" | "glossar" | "stadtteile" | "zielgruppen" | "csv")
        })
        .collect();
    assert!(missing.is_empty(), "docs/format.md lacks {missing:?}");
    if std::env::var("SNAPSHOTS").is_ok_and(|it| it == "overwrite") {
        fs::write(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/format.md"), &renewed)
            .expect("writable");
    } else {
        assert!(
            text == renewed,
            "docs/format.md is behind the program; run with SNAPSHOTS=overwrite"
        );
    }
}

fn markdown(table: &Table) -> String {
    let texte = Texte::konzept(&Lang::german());
    let rows = table.keys.iter().map(|key| {
        let meaning = keys::meaning(table, key.name, texte).expect("every key is explained");
        let required = if key.required { "**ja**" } else { "" };
        format!("| `{}` | {required} | {} | {meaning} |\n", key.name, shape(&key.shape))
    });
    format!(
        "| Schlüssel | Pflicht | Wert | Bedeutung |\n|---|---|---|---|\n{}",
        rows.collect::<String>()
    )
}

fn shape(shape: &Shape) -> String {
    match shape {
        Shape::Text => "Text".to_owned(),
        Shape::Prosa => "Markdown".to_owned(),
        Shape::Id => "Kennung".to_owned(),
        Shape::Verweis(_) => "Kennung eines anderen".to_owned(),
        Shape::Flag => "`ja`, `nein`".to_owned(),
        Shape::Datum => "Datum".to_owned(),
        Shape::DatumOderUnbekannt => "Datum, `unbekannt`".to_owned(),
        Shape::Zahl => "Zahl".to_owned(),
        Shape::Dezimal => "Zahl, etwa `1.234,5`".to_owned(),
        Shape::Betrag => "Euro, etwa `5.000`, oder `noch offen`".to_owned(),
        Shape::Datei => "Name einer CSV-Datei".to_owned(),
        Shape::Url => "Webadresse".to_owned(),
        Shape::Email => "E-Mail-Adresse".to_owned(),
        Shape::Sprache => "Sprachkürzel".to_owned(),
        Shape::Farbe => "Farbe, etwa `\"#004b93\"`".to_owned(),
        Shape::Wort(words) => {
            words.iter().map(|it| format!("`{it}`")).collect::<Vec<_>>().join(", ")
        }
        Shape::Liste(inner) => match inner {
            Shape::Tabelle(_) => "Liste von Einträgen".to_owned(),
            other => format!("Liste: {}", self::shape(other)),
        },
        Shape::Tabelle(_) => "Angaben darunter".to_owned(),
        Shape::Gliederung => "Liste, verschachtelt".to_owned(),
        Shape::Paare => "Paare aus Name und Wert".to_owned(),
        Shape::Beliebig => "beliebig".to_owned(),
    }
}

#[test]
fn the_example_of_the_format_builds_without_findings() {
    let mut project = Project::new().without("kapitel/a.md");
    let mut files = 0;
    for (info, text) in fenced_blocks(&read("docs/format.md")) {
        if let Some((_, path)) = info.split_once(' ') {
            project = project.file(path, &text);
            files += 1;
        }
    }
    assert!(files >= 10, "only {files} examples");
    let built = project.build();
    built
        .shows("index.html", "Nächstes Treffen")
        .shows("kapitel/praemisse.html", "../vorlagen/vorlage-42-2019.html");
}

#[test]
fn the_commands_of_the_readme_run() {
    let text = read("README.md");
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
        let mut command = Command::new(env!("CARGO_BIN_EXE_konzept"));
        command.current_dir(env!("CARGO_MANIFEST_DIR")).args(arguments.split(' '));
        if arguments.starts_with("build") {
            // The same command, but away from the folder that somebody may be looking at.
            command.arg("--output").arg(output.path());
        }
        assert!(command.output().expect("the program starts").status.success(), "{line}");
    }
    assert_eq!(ran, 3, "the README shows three commands");
}
