//! The JSON of comparisons is what `docs/synopse.schema.json` says: all that is written fits, and
//! whatever else is written does not. The example of docs/format.md is what the program writes.

use std::{fs, path::Path, sync::Arc};

use jsonschema::Validator;
use serde_json::{Value as Json, json};

use crate::{
    document::{art::Art, form::Vokabular, wortschatz::Status},
    fassung::{Fassung, synopse::synopse},
    output::synopse_data,
    pipeline::Pipeline,
};

use super::{
    support::{Project, markdown::fenced_blocks},
    synopse_orakel,
};

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).expect(path)
}

fn schema() -> Json {
    serde_json::from_str(&read("docs/synopse.schema.json")).expect("it is JSON")
}

fn validator() -> Validator {
    jsonschema::draft202012::new(&schema()).expect("the schema is one")
}

fn compared(alt: &Fassung, neu: &Fassung) -> Json {
    let synopse = synopse(alt.alles(), neu.alles());
    serde_json::from_str(&synopse_data::json(alt, neu, &synopse)).expect("it is JSON")
}

fn both_ways(alt: &Fassung, neu: &Fassung) -> [Json; 2] {
    [compared(alt, neu), compared(neu, alt)]
}

fn of_cases() -> [Json; 2] {
    let [alt, neu] = [0, 1].map(|side| synopse_orakel::concept(side).publikation().arbeitsstand);
    both_ways(&alt, &neu)
}

/// Units with all that the cases of the oracle have none of: fields, figures, several that became
/// one, what moved, parts within parts.
fn of_units() -> [Json; 2] {
    let chapter = |id: &str, rest: &str| format!("---\nid: {id}\ntitel: Kapitel {id}\n{rest}");
    let moved = "Dieser Absatz hat genug eigene Worte und zieht in ein anderes Kapitel.";
    let similar = "Auch dieser hat genug eigene Worte und zieht in ein anderes Kapitel, fast ohne eine Änderung.";
    let split = "Die Stadt richtet ein Café ein. Es ist immer offen.";
    let figures = |last: &str| {
        format!("jahr;geschlecht;wert;fussnote\n2019;Frauen;100;\n2020;Frauen;{last}\n2020;;.;\n")
    };
    let indicator = |name: &str| {
        format!(
            "---\nid: besuche\ntitel: {name}\neinheit: Personen\ndaten: besuche.csv\n---\nText.\n"
        )
    };
    let measure = |rest: &str| format!("---\nid: kurs\ntitel: Kurs\n{rest}---\nText.\n");
    let alt = Project::new()
        .gliederung("[a, b, c, d, e]")
        .file("kapitel/b.md", &chapter("b", &format!("---\nEins oder two.\n\n{moved}\n\n{similar}\n")))
        .file("kapitel/c.md", &chapter("c", "---\nDer Text von c.[^1]\n\n[^1]: Die alte Quelle.\n"))
        .file("kapitel/d.md", &chapter("d", "---\nDer Text von d.\n\n## Ziele\n\nText.\n\n<details><summary>Mehr</summary>\n\nText.\n\n</details>\n\n<div lang=\"en\">\n\nText.\n\n</div>\n"))
        .file("kapitel/e.md", &chapter("e", &format!("---\n> Vorher.\n>\n> {split} Die Schule leitet es und sucht viele Helfer.\n\n```diagramm\nindikator: besuche\nart: balken\n```\n")))
        .file("indikatoren/besuche.md", &indicator("Besuche"))
        .file("daten/besuche.csv", &figures("(12,5);geschätzt"))
        .file("massnahmen/kurs.md", &measure("zeitraum: { beginn: 2019 }\nfederführung: amt\n"))
        .file("akteure.yaml", "akteure: [{ id: amt, name: Amt, art: verwaltung }]\n");
    let neu = Project::new()
        .gliederung("[a, f, b, c, e]")
        .file("kapitel/b.md", &chapter("b", "---\n~~Eins~~ <kbd>oder</kbd> <span lang=\"en\">two</span>.\n"))
        .file("kapitel/c.md", &chapter("c", "frühere_ids: [d]\n---\nDer Text von c.[^1]\n\nDer Text von d.\n\n## Ziele\n\nText.\n\n[^1]: Die neue Quelle.\n"))
        .file("kapitel/e.md", &chapter("e", &format!("---\n> Vorher.\n>\n> {split}\n>\n> Die Schule leitet es und sucht viele Helfer.\n\n```tabelle\nindikator: besuche\n```\n")))
        .file("kapitel/f.md", &chapter("f", &format!("---\n{moved}\n\n{}\n\n```diagramm\nindikator: besuche\n```\n", similar.replace("fast", "beinahe"))))
        .file("indikatoren/besuche.md", &indicator("Besucherinnen"))
        .file("daten/besuche.csv", &figures("14;"))
        .file("massnahmen/kurs.md", &measure("zeitraum: { beginn: 2020 }\nfederführung: stelle\nzielgruppe: Familien\n"))
        .file("akteure.yaml", "akteure: [{ id: stelle, name: Stelle, art: verwaltung }]\n");
    let [alt, neu] = [alt, neu].map(|it| it.publikation().arbeitsstand);
    both_ways(&alt, &neu)
}

fn of_real_content() -> Vec<Json> {
    let mut all = Vec::new();
    for folder in ["content", "tests/fixtures/bergkamen"] {
        let tree = Arc::new(Project::from_folder(folder).tree());
        let publikation = Pipeline::default().check(&tree).publikation.expect("a concept");
        let sides: Vec<&Arc<Fassung>> =
            publikation.fassungen.iter().chain([&publikation.arbeitsstand]).collect();
        assert!(sides.len() > 2, "{folder} has versions");
        for (at, alt) in sides.iter().enumerate() {
            all.extend(sides[at + 1..].iter().flat_map(|neu| both_ways(alt, neu)));
        }
    }
    all
}

#[test]
fn what_is_written_fits_the_schema() {
    let validator = validator();
    let cases = of_cases();
    assert!(cases[0]["einheiten"].as_array().is_some_and(|it| it.len() > 60));
    for json in cases.into_iter().chain(of_units()).chain(of_real_content()) {
        let wrong: Vec<String> = validator
            .iter_errors(&json)
            .map(|it| format!("{}: {it}", it.instance_path()).chars().take(2000).collect())
            .collect();
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}

/// Where all objects and all runs of words stand, but for metadata, whose keys are free.
fn places(json: &Json, at: &str, found: &mut Vec<String>) {
    let free = at.split_once("/angaben/").is_some_and(|(_, rest)| rest.parse::<usize>().is_err());
    if free {
        return;
    }
    match json {
        Json::Object(all) => {
            found.push(at.to_owned());
            all.iter().for_each(|(key, it)| places(it, &format!("{at}/{key}"), found));
        }
        Json::Array(all) => {
            if is_run(all) {
                found.push(at.to_owned());
            }
            all.iter().enumerate().for_each(|(key, it)| places(it, &format!("{at}/{key}"), found));
        }
        _ => {}
    }
}

fn is_run(all: &[Json]) -> bool {
    let words = [&json!("gleich"), &json!("weg"), &json!("neu"), &json!("umgeformt")];
    all.len() > 1 && words.contains(&&all[0]) && all[1].is_string()
}

/// Keys whose values are words of the schema.
const WORDS: [&str; 7] = ["aenderung", "art", "zustand", "was", "einschub", "hinweis", "status"];

/// A part of the output with each slip that can happen to it.
fn slips(part: &Json, at: &str) -> Vec<Json> {
    let mut found = Vec::new();
    match part {
        Json::Object(all) => {
            for (key, value) in all {
                let mut other = all.clone();
                other.remove(key);
                other.insert(format!("{key}n"), value.clone());
                found.push(Json::Object(other));
                let wrong = match key.as_str() {
                    "stelle_alt" | "stelle_neu" => json!(0),
                    // What a chart says of its own form is no word of this schema.
                    word if WORDS.contains(&word) && !at.ends_with("/angaben") => json!("sonstwas"),
                    _ => continue,
                };
                let mut other = all.clone();
                other.insert(key.clone(), wrong);
                found.push(Json::Object(other));
            }
        }
        Json::Array(run) => {
            let mut other = run.clone();
            other[0] = json!("anders");
            found.push(Json::Array(other));
            found.push(Json::Array([&run[..], &[json!([]), json!([]), json!([])]].concat()));
        }
        _ => {}
    }
    found
}

#[test]
fn whatever_else_is_written_is_refused() {
    let validator = validator();
    let (mut tried, mut passed) = (0, Vec::new());
    for mut json in of_cases().into_iter().chain(of_units()) {
        let units = json["einheiten"].as_array().expect("units").clone();
        for unit in units {
            // Alone, so that each try is a short one.
            json["einheiten"] = json!([unit]);
            assert!(validator.is_valid(&json));
            let mut all = Vec::new();
            places(&json, "", &mut all);
            for at in all {
                let part = json.pointer(&at).expect("it is there").clone();
                for slip in slips(&part, &at) {
                    tried += 1;
                    let place = json.pointer_mut(&at).expect("it is there");
                    *place = slip.clone();
                    if validator.is_valid(&json) {
                        passed.push(format!("{} {at}: {slip}", json["einheiten"][0]["id"]));
                    }
                    *json.pointer_mut(&at).expect("it is there") = part.clone();
                }
            }
        }
    }
    assert!(
        passed.is_empty(),
        "{} pass:\n{}",
        passed.len(),
        passed[..20.min(passed.len())].join("\n")
    );
    assert!(tried > 10_000, "{tried}");
}

fn strings<'a>(json: &'a Json, found: &mut Vec<&'a str>) {
    match json {
        Json::String(it) => found.push(it),
        Json::Array(all) => all.iter().for_each(|it| strings(it, found)),
        Json::Object(all) => all.values().for_each(|it| strings(it, found)),
        _ => {}
    }
}

/// The words that a schema allows, and what has no description.
fn words<'a>(schema: &'a Json, found: &mut Vec<&'a str>, silent: &mut Vec<String>) {
    match schema {
        Json::Object(all) => {
            found.extend(all.get("const").and_then(Json::as_str));
            if let Some(properties) = all.get("properties").and_then(Json::as_object) {
                // Of a condition nothing is said: it is about properties that are explained.
                let is_object = all.contains_key("type");
                for (key, it) in properties.iter().filter(|_| is_object) {
                    let said = it["description"].is_string() || it["$ref"].is_string();
                    if !said {
                        silent.push(key.clone());
                    }
                }
            }
            all.values().for_each(|it| words(it, found, silent));
        }
        Json::Array(all) => all.iter().for_each(|it| words(it, found, silent)),
        _ => {}
    }
}

#[test]
fn every_word_of_the_schema_is_written_and_every_key_is_explained() {
    let (schema, written) = (schema(), [of_cases(), of_units()]);
    let mut said = Vec::new();
    written.iter().flatten().for_each(|it| strings(it, &mut said));
    let (mut known, mut silent) = (Vec::new(), Vec::new());
    words(&schema, &mut known, &mut silent);
    assert!(silent.is_empty(), "{silent:?}");
    known.retain(|it| !said.contains(it));
    assert!(known.is_empty(), "nothing of this is ever written: {known:?}");
    let arten = Art::ALLE.iter().filter(|it| it.synopse).map(|it| it.word()).collect::<Vec<_>>();
    assert_eq!(schema["$defs"]["einheit"]["properties"]["art"]["enum"], json!(arten));
    assert_eq!(schema["$defs"]["fassung"]["properties"]["status"]["enum"], json!(Status::WORDS));
}

#[test]
fn footnotes_are_rebuilt_as_texts_are() {
    let mut rebuilt_notes = 0;
    for pair in [of_cases(), of_units()].iter().map(|it| &it[..]).chain(of_real_content().chunks(2))
    {
        let units = |at: usize| pair[at]["einheiten"].as_array().expect("units");
        for unit in
            units(0).iter().filter(|it| it["zustand"] == "geaendert" && it["dazu"] == json!([]))
        {
            let Some(other) = units(1).iter().find(|it| it["id"] == unit["id_alt"]) else {
                continue;
            };
            if unit["text"].is_null() || other["dazu"] != json!([]) {
                continue;
            }
            for (one, two) in [("alt", "neu"), ("neu", "alt")] {
                let notes = |unit: &Json, side: &str| {
                    synopse_orakel::rebuilt(&json!({ "absaetze": unit["text"]["fussnoten"] }), side)
                };
                let (there, back) = (notes(unit, one), notes(other, two));
                rebuilt_notes += there.len();
                assert_eq!(there, back, "{} {one}", unit["id"]);
            }
        }
    }
    assert!(rebuilt_notes > 10, "{rebuilt_notes}");
}

#[test]
fn the_example_of_the_format_is_what_is_written() {
    let blocks = fenced_blocks(&read("docs/format.md"));
    let example = blocks.iter().find(|it| it.0 == "json" && it.1.contains("einheiten"));
    let example: Json = serde_json::from_str(&example.expect("an example").1).expect("it is JSON");
    let side = |text: &str, name: &str, stand: &str| {
        let project = Project::new().gliederung("[a, treffs]");
        let yaml = project.text("konzept.yaml").replace("Entwurf 1", name);
        let yaml = yaml.replace("2019-05-09", stand);
        let chapter = format!("---\nid: treffs\ntitel: Treffs\n---\n{text}");
        let project = project.file("konzept.yaml", &yaml).file("kapitel/treffs.md", &chapter);
        project.publikation().arbeitsstand
    };
    let alt = side("Die Stadt plant drei Treffs.\n", "Entwurf 1", "2024-05");
    let neu = side("Die Stadt plant **vier** Treffs.\n\nSie sind offen.\n", "Entwurf 2", "2024-09");
    let mut written = compared(&alt, &neu);
    // As if it were listed.
    written["alt"]["id"] = json!("entwurf-1");
    assert!(validator().is_valid(&written));
    assert_eq!(example, written, "docs/format.md shows something else than\n{written:#}");
}
