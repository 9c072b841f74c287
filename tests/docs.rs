//! The documents tell the truth: tables of docs/format.md come from the key table, examples build,
//! the schemas fit. `SNAPSHOTS=overwrite` renews the tables.

use std::{fs, path::Path};

use crate::{
    base::lang::Lang,
    document::{
        Kind,
        bezeichnung::Wortzahl,
        keys::{self, Shape, Table},
        schema::schema,
    },
    texte::Texte,
};

use super::support::{Project, markdown::fenced_blocks, tabellen};

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
        let table = tabellen()
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
    let missing: Vec<_> = tabellen()
        .into_iter()
        .map(|it| it.name)
        .filter(|it| {
            !shown.contains(it)
                && !matches!(
                    *it,
                    "akteure" | "glossar" | "literaturliste" | "stadtteile" | "zielgruppen" | "csv"
                )
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
        Shape::WortOder(words, _) => {
            let words: Vec<String> = words.iter().map(|it| format!("`{it}`")).collect();
            format!("{} oder Angaben darunter", words.join(", "))
        }
        Shape::Liste(inner) => match inner {
            Shape::Tabelle(_) => "Liste von Einträgen".to_owned(),
            other => format!("Liste: {}", self::shape(other)),
        },
        Shape::Tabelle(_) => "Angaben darunter".to_owned(),
        Shape::Gliederung => "Liste, verschachtelt".to_owned(),
        Shape::Paare => "Paare aus Name und Wert".to_owned(),
        Shape::Umbenennung => "Paare aus Name und Wort, auch je Sprache".to_owned(),
        Shape::Bezeichnung(Wortzahl::Eines) => "Wort".to_owned(),
        Shape::Bezeichnung(_) => "Einzahl und Mehrzahl".to_owned(),
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
fn the_real_content_fits_its_schema_and_slips_do_not() {
    let texte = Texte::konzept(&Lang::german());
    for folder in
        ["content", "tests/fixtures/bergkamen", "tests/fixtures/formen", "geruest/content"]
    {
        for (kind, name) in Kind::yaml() {
            let schema =
                jsonschema::validator_for(&schema(kind.table(), texte)).expect("the schema is one");
            let project = Project::from_folder(folder);
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
fn words_may_be_written_in_both_spellings() {
    let texte = Texte::konzept(&Lang::german());
    let measures = Kind::Einheit(crate::document::art::massnahme::MASSNAHME);
    let schema = schema(measures.table(), texte).to_string();
    for word in ["\"maßnahme\"", "\"massnahme\"", "\"jährlich\"", "\"jaehrlich\""] {
        assert!(schema.contains(word), "{word}: {schema}");
    }
}
