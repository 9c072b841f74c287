//! The glossary explains every German word in the names of modules, files and types, and no other.
//! A name is taken apart at its cases, and German compounds by the longest words that are known.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use super::support::imports::Sources;
use crate::base::slug;

/// What German puts behind a word to join or to bend it.
const ENDINGS: [&str; 9] = ["", "n", "en", "s", "e", "er", "es", "se", "ne"];
/// What a word may lose where another one follows: `Sprachmarke`, `Zitierstelle`.
const LOST: [&str; 2] = ["e", "en"];
/// Shorter English words are no parts of compounds, or chance would find them anywhere.
const SHORTEST: usize = 4;
/// But for this one.
const ID: &str = "id";

/// Names of several types, each with its reason.
const SHARED: &[(&[&str], &str)] = &[
    (
        &[
            "Akteur",
            "Begriff",
            "Beteiligung",
            "Erklaerung",
            "Gremium",
            "Hindernis",
            "Indikator",
            "Kapitel",
            "Kontakt",
            "Massnahme",
            "Meilenstein",
            "Phase",
            "Seite",
            "Serie",
            "Termin",
            "Verlauf",
            "Vorlage",
        ],
        "what the concept says, and what a page shows of it",
    ),
    (&["Durchsetzung"], "what the law says, what the concept says, and what a page shows of it"),
    (&["Tabelle", "Wort"], "a form is called as what it reads"),
    (&["Options"], "those of each subcommand"),
    (&["FormatName"], "the formats of a subcommand"),
];

/// The words that names may be made of.
struct Words {
    german: BTreeSet<String>,
    english: BTreeSet<String>,
}

impl Words {
    fn read() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let read = |path: &str| std::fs::read_to_string(root.join(path)).expect("readable");
        let english = read("tests/glossary.txt");
        Self::of(&read("docs/glossary.md"), &english)
    }

    /// The words of the first column of all tables, and of a list.
    fn of(glossary: &str, list: &str) -> Self {
        let rows = glossary.lines().filter_map(|line| line.strip_prefix("| "));
        let cells = rows.filter(|row| !row.starts_with("word |")).filter_map(|row| {
            let (words, meaning) = row.split_once(" | ")?;
            assert!(meaning.len() > 4, "{words} is not explained");
            Some(words)
        });
        let (mut german, mut english) = (BTreeSet::new(), BTreeSet::new());
        for word in cells.flat_map(|words| words.split(", ")) {
            assert!(german.insert(slug::slug(word)), "{word} is explained twice");
        }
        for word in list.lines() {
            assert!(
                english.last().is_none_or(|last: &String| last.as_str() < word),
                "{word}: not in order"
            );
            assert!(!german.contains(word), "{word} is a word of both lists");
            english.insert(word.to_owned());
        }
        Self { german, english }
    }

    /// The words that a part of a name consists of, if it consists of known ones.
    fn parts<'a>(&'a self, name: &str) -> Option<Vec<&'a str>> {
        match self.english.get(name) {
            Some(word) => Some(vec![word]),
            None => self.german_parts(name),
        }
    }

    /// The longest word that the rest of the name allows comes first.
    fn german_parts<'a>(&'a self, name: &str) -> Option<Vec<&'a str>> {
        (1..=name.len()).rev().find_map(|end| {
            let (piece, rest) = name.split_at(end);
            let bent = ENDINGS.iter().filter_map(|ending| piece.strip_suffix(ending));
            let mut all: Vec<&str> =
                bent.filter_map(|word| self.german.get(word)).map(String::as_str).collect();
            if !rest.is_empty() {
                let whole = LOST.iter().map(|lost| format!("{piece}{lost}"));
                all.extend(whole.filter_map(|word| self.german.get(&word)).map(String::as_str));
            }
            let english = self.english.get(piece).filter(|_| end >= SHORTEST || piece == ID);
            all.extend(english.map(String::as_str));
            let word = all.first()?;
            if rest.is_empty() {
                return Some(vec![*word]);
            }
            let mut parts = self.german_parts(rest)?;
            parts.insert(0, word);
            Some(parts)
        })
    }
}

/// A name cut where a new word begins: at capitals and underscores, in small letters.
fn cut(name: &str) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    let mut before = '_';
    for letter in name.chars() {
        let begins = letter.is_uppercase() && !before.is_uppercase();
        if begins || !before.is_alphabetic() {
            parts.push(String::new());
        }
        if let Some(part) = parts.last_mut().filter(|_| letter.is_alphabetic()) {
            part.extend(letter.to_lowercase());
        }
        before = letter;
    }
    parts.retain(|part| !part.is_empty());
    parts
}

/// The types that a file declares, but for those that belong to a trait.
fn types(code: &str) -> BTreeSet<&str> {
    let declares = |line: &&str| !line.starts_with("    ");
    let mut all = BTreeSet::new();
    for line in code.lines().filter(declares) {
        let mut words = line.split(|it: char| !it.is_alphanumeric() && it != '_');
        if words.any(|word| matches!(word, "struct" | "enum" | "trait" | "type")) {
            all.extend(words.next().filter(|name| name.starts_with(char::is_uppercase)));
        }
    }
    all
}

/// The parts of the names of modules, files and types, each with a place where it stands.
fn named(sources: &Sources) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    for source in sources.iter() {
        let path = source.path.trim_end_matches(".rs");
        let files = path.split('/').filter(|name| !matches!(*name, "mod" | "lib"));
        for name in files.chain(types(&source.code)) {
            for part in cut(name) {
                all.entry(part).or_insert_with(|| format!("{name} in {}", source.path));
            }
        }
    }
    all
}

#[test]
fn every_word_of_a_name_is_explained() {
    let (words, names) = (Words::read(), named(&Sources::read()));
    let unknown: Vec<_> = names.iter().filter(|(part, _)| words.parts(part).is_none()).collect();
    assert!(
        unknown.is_empty(),
        "neither in docs/glossary.md nor in tests/glossary.txt: {unknown:#?}"
    );
}

#[test]
fn no_word_is_explained_that_nothing_uses() {
    let (words, sources) = (Words::read(), Sources::read());
    let names = named(&sources);
    let used: BTreeSet<&str> =
        names.keys().filter_map(|part| words.parts(part)).flatten().collect();
    let idle: Vec<_> = words.english.iter().filter(|it| !used.contains(it.as_str())).collect();
    assert!(idle.is_empty(), "no name has these, and they leave tests/glossary.txt: {idle:?}");
    // Readers meet German words also in keys, fields and vocabularies.
    let mut said = BTreeSet::new();
    for source in sources.iter() {
        let identifiers = source.code.split(|it: char| !it.is_alphanumeric() && it != '_');
        said.extend(identifiers.flat_map(cut).map(|part| slug::slug(&part)));
    }
    let used: BTreeSet<&str> =
        said.iter().filter_map(|part| words.german_parts(part)).flatten().collect();
    let idle: Vec<_> = words.german.iter().filter(|it| !used.contains(it.as_str())).collect();
    assert!(idle.is_empty(), "nothing uses these, and they leave docs/glossary.md: {idle:?}");
}

#[test]
fn a_type_name_means_one_thing() {
    let sources = Sources::read();
    let mut files: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for source in sources.iter() {
        for name in types(&source.code) {
            files.entry(name).or_default().insert(&source.path);
        }
    }
    files.retain(|_, files| files.len() > 1);
    let shared: BTreeSet<&str> = SHARED.iter().flat_map(|it| it.0).copied().collect();
    let unknown: Vec<_> = files.iter().filter(|(name, _)| !shared.contains(*name)).collect();
    assert!(unknown.is_empty(), "one of these needs another name: {unknown:#?}");
    let idle: Vec<_> = shared.iter().filter(|name| !files.contains_key(*name)).collect();
    assert!(idle.is_empty(), "only one type has these names, and they leave the list: {idle:?}");
}

#[test]
fn names_are_taken_apart() {
    let glossary = "| word | is |\n|---|---|\n| Maßnahme, Zeile | a measure, a line |\n| Sprache | a language |\n";
    let words = Words::of(glossary, "id\nlink\nno");
    let parts = |name: &str| words.parts(name).map(|it| it.join(" "));
    assert_eq!(cut("MassnahmenzeileXML"), ["massnahmenzeile", "xml"]);
    assert_eq!(cut("of_SVG"), ["of", "svg"]);
    assert_eq!(parts("massnahmenzeilen").as_deref(), Some("massnahme zeile"));
    assert_eq!(parts("sprachlink").as_deref(), Some("sprache link"));
    assert_eq!(parts("massnahmenid").as_deref(), Some("massnahme id"));
    assert_eq!(parts("no").as_deref(), Some("no"));
    // A word that is not whole, one that nobody explains, and a short one within a compound.
    assert_eq!(parts("sprach"), None);
    assert_eq!(parts("zeilenart"), None);
    assert_eq!(parts("nozeile"), None);
}
