//! The list of checksums of a frozen folder: one line for each file, `<BLAKE3>  <path>`. Text
//! counts with normalised line ends, since git changes them from system to system.

use std::{borrow::Cow, collections::BTreeMap};

use crate::{
    base::{hash::Hash, path::RelPath, span::Herkunft, unsichtbar},
    diagnostic::{Code, Diagnostic},
    tree::{Entry, Tree, is_ignored_path},
};

/// The name of the list.
pub const DATEI: &str = "PRUEFSUMMEN.txt";

/// The list for a tree.
#[must_use]
pub fn write(tree: &Tree) -> String {
    let lines: Vec<String> =
        sums(tree).into_iter().map(|(path, sum)| format!("{sum}  {path}\n")).collect();
    lines.concat()
}

/// A file that is not as the list has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Abweichung {
    path: RelPath,
    /// What is wrong with it: the word of the catalog.
    form: &'static str,
}

impl Abweichung {
    /// What is told of it in a Fassung.
    #[must_use]
    pub fn finding(&self, herkunft: &Herkunft, id: &str) -> Diagnostic {
        let finding = Diagnostic::whole(Code::FassungVeraendert, &self.path).aus(herkunft);
        finding.with("form", self.form).with("wert", self.path.as_str()).with("id", id)
    }
}

/// What differs from the list: changed, added, missing files, or a missing list.
#[must_use]
pub fn check(tree: &Tree) -> Vec<Abweichung> {
    let differs = |path: &RelPath, form| Abweichung { path: path.clone(), form };
    let datei = RelPath::known(DATEI);
    let Some(list) = tree.file(&datei) else {
        return vec![differs(&datei, "liste")];
    };
    let list = String::from_utf8_lossy(list);
    let mut listed: BTreeMap<Cow<'_, str>, &str> = list
        .lines()
        .filter_map(|it| it.split_once("  "))
        .map(|(sum, path)| (unsichtbar::composed(path), sum))
        .collect();
    listed.remove(DATEI);
    // What is left behind by systems and editors was never content, also where an older list still
    // names it.
    listed.retain(|path, _| !is_ignored_path(path));
    if listed.is_empty() {
        return vec![differs(&datei, "liste")];
    }
    let mut found = Vec::new();
    for (path, sum) in sums(tree) {
        match listed.remove(path.as_str()) {
            None => found.push(differs(&path, "neu")),
            Some(wanted) if wanted != sum => found.push(differs(&path, "anders")),
            Some(_) => {}
        }
    }
    // A path that somebody wrote into the list by hand may be none.
    let missing = listed.into_keys().filter_map(|it| RelPath::new(&it));
    found.extend(missing.map(|it| differs(&it, "fehlt")));
    found
}

fn sums(tree: &Tree) -> BTreeMap<RelPath, String> {
    let files = tree.iter().filter(|(path, _)| path.as_str() != DATEI);
    files
        .map(|(path, entry)| {
            let sum = match entry {
                // As git tells text from other files: by the absence of NUL.
                Entry::File(file)
                    if file.bytes().contains(&b'\r') && !file.bytes().contains(&0) =>
                {
                    Hash::of_bytes(&normalised(file.bytes()))
                }
                Entry::File(file) => file.hash(),
                other => Hash::of(other),
            };
            (path.clone(), sum.to_string())
        })
        .collect()
}

/// A text with one form of line ends.
#[must_use]
pub fn normalised(bytes: &[u8]) -> Vec<u8> {
    let mut text = Vec::with_capacity(bytes.len());
    for (at, byte) in bytes.iter().enumerate() {
        if *byte != b'\r' || bytes.get(at + 1) != Some(&b'\n') {
            text.push(*byte);
        }
    }
    text
}
