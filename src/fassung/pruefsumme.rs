//! The list of checksums of a frozen folder: one line for each file, as `sha256sum -c` reads it. Text
//! counts with line ends of LF alone, since git changes them from system to system. Older lists hold
//! BLAKE3 in the same form; nobody may touch them, so they stay valid.

use std::{borrow::Cow, collections::BTreeMap};

use rayon::prelude::*;

use crate::{
    base::{hash::Hash, path::RelPath, sha256::sha256, span::Herkunft, unsichtbar},
    diagnostic::{Code, Diagnostic},
    document::kind::LISTE_DER_PRUEFSUMMEN,
    tree::{Entry, Tree, is_ignored_path},
};

/// The name of the list.
pub const DATEI: &str = LISTE_DER_PRUEFSUMMEN;

/// The list for a tree: `<SHA-256>  <path>`. `sha256sum -c` agrees with it where text has the line
/// ends of [`sealed`] and everything is a file.
#[must_use]
pub fn write(tree: &Tree) -> String {
    let lines: Vec<String> = own(tree)
        .map(|(path, entry)| {
            let sum = match entry {
                Entry::File(file) => sha256(&sealed(path, file.bytes())),
                other => Hash::of(other).to_string(),
            };
            line(&sum, path)
        })
        .collect();
    lines.concat()
}

/// A line of the list. What would end it is written as `sha256sum` writes it, behind a mark at the
/// beginning; a path holds no backslash, so nothing else has to be.
fn line(sum: &str, path: &RelPath) -> String {
    let path = path.as_str();
    if path.contains(['\n', '\r']) {
        format!("\\{sum}  {}\n", path.replace('\n', "\\n").replace('\r', "\\r"))
    } else {
        format!("{sum}  {path}\n")
    }
}

/// The path and the sum of a line.
fn read(line: &str) -> Option<(Cow<'_, str>, &str)> {
    let (sum, path) = line.split_once("  ")?;
    let Some(sum) = sum.strip_prefix('\\') else { return Some((unsichtbar::composed(path), sum)) };
    let path = path.replace("\\n", "\n").replace("\\r", "\r");
    Some((unsichtbar::composed(&path).into_owned().into(), sum))
}

/// A file that is not as the list has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Abweichung {
    path: RelPath,
    /// What is wrong with it: the word of the catalog.
    form: &'static str,
}

impl Abweichung {
    /// The file, below the folder of the list.
    #[must_use]
    pub fn path(&self) -> &RelPath {
        &self.path
    }

    /// What is wrong with it, as the catalogs call it: `anders`, `neu`, `fehlt`, or `liste` where
    /// there is no list to go by.
    #[must_use]
    pub fn form(&self) -> &'static str {
        self.form
    }

    /// What is told of it in a Fassung.
    #[must_use]
    pub fn finding(&self, herkunft: &Herkunft, id: &str) -> Diagnostic {
        let finding = Diagnostic::whole(Code::FassungVeraendert, self.path()).aus(herkunft);
        finding.with("form", self.form()).with("wert", self.path().as_str()).with("id", id)
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
    let mut listed: BTreeMap<Cow<'_, str>, &str> = list.lines().filter_map(read).collect();
    listed.remove(DATEI);
    // What is left behind by systems and editors was never content, also where an older list still
    // names it.
    listed.retain(|path, _| !is_ignored_path(path));
    if listed.is_empty() {
        return vec![differs(&datei, "liste")];
    }
    // Images of some versions together are a hundred megabytes.
    let files: Vec<(&RelPath, &Entry)> = own(tree).collect();
    let judged =
        files.into_par_iter().filter_map(|(path, entry)| match listed.get(path.as_str()) {
            None => Some(differs(path, "neu")),
            Some(sum) if !fits(sum, path, entry) => Some(differs(path, "anders")),
            Some(_) => None,
        });
    let mut found: Vec<Abweichung> = judged.collect();
    // A path that somebody wrote into the list by hand may be none.
    let missing = listed.keys().filter_map(|it| RelPath::new(it));
    let missing = missing.filter(|it| tree.get(it).is_none());
    found.extend(missing.map(|it| differs(&it, "fehlt")));
    found
}

/// What the list is about: everything but itself.
fn own(tree: &Tree) -> impl Iterator<Item = (&RelPath, &Entry)> {
    tree.iter().filter(|it| it.0.as_str() != DATEI)
}

/// Whether a sum of the list is that of an entry. Nothing in a line says which digest it holds, and
/// nothing has to: nobody finds other bytes for either of them. BLAKE3 comes first, since a file
/// knows its own; SHA-256 is computed where that is another one.
fn fits(sum: &str, path: &RelPath, entry: &Entry) -> bool {
    let is = |hash: Hash| hash.to_string() == sum;
    let Entry::File(file) = entry else { return is(Hash::of(entry)) };
    let bytes = file.bytes();
    // How older lists counted text.
    let text = || bytes.contains(&b'\r') && !bytes.contains(&0);
    is(file.hash())
        || (text() && is(Hash::of_bytes(&normalised(bytes))))
        || sha256(&sealed(path, bytes)) == sum
}

/// The bytes of a file as a frozen folder holds them and its list counts them: text with line ends
/// of LF alone, everything else as it is. What is text is decided as git does it (`text=auto`): by
/// the absence of NUL and of CR that stands alone. A PDF may look like text and finds its parts by
/// the numbers of their bytes, so it stays, as in `geruest/basis/.gitattributes`.
#[must_use]
pub fn sealed<'a>(path: &RelPath, bytes: &'a [u8]) -> Cow<'a, [u8]> {
    if !bytes.contains(&b'\r') || bytes.contains(&0) || path.extension() == "pdf" {
        return Cow::Borrowed(bytes);
    }
    let text = normalised(bytes);
    if text.contains(&b'\r') { Cow::Borrowed(bytes) } else { Cow::Owned(text) }
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
