//! Freezing the state of the work: the files of the new version, and its entry in konzept.yaml.
//! Comments and order of the settings stay, since the entry is put in by place and nothing else is
//! touched.

use std::borrow::Cow;

use super::pruefsumme;
use crate::{
    base::path::RelPath,
    diagnostic::{Diagnostic, Severity},
    document::{
        self, Kind,
        kind::{BERICHTE, FASSUNGEN},
        tabellen::konzept as einstellungen,
    },
    konzept::{KONZEPT_YAML, Konzept},
    tree::{Entry, Tree},
};

/// The files of a frozen version, as they lie in its folder; the list of checksums is one of them.
/// Text has one form of line ends, so that everybody's program finds the sums of the list.
#[must_use]
pub fn files(tree: &Tree) -> Vec<(RelPath, Vec<u8>)> {
    let own: Tree = tree
        .iter()
        // Reports belong to the publication, and so do the versions before.
        .filter(|(path, _)| !matches!(path.top(), FASSUNGEN | BERICHTE))
        .map(|(path, entry)| (path.clone(), sealed(path, entry)))
        .collect();
    let list = pruefsumme::write(&own).into_bytes();
    let files = own.iter().filter_map(|(path, entry)| match entry {
        Entry::File(file) => Some((path.clone(), file.bytes().to_vec())),
        _ => None,
    });
    files.chain([(RelPath::known(pruefsumme::DATEI), list)]).collect()
}

fn sealed(path: &RelPath, entry: &Entry) -> Entry {
    if let Entry::File(file) = entry
        && let Cow::Owned(text) = pruefsumme::sealed(path, file.bytes())
    {
        return Entry::File(text.into());
    }
    entry.clone()
}

/// The entry of a new version, not public yet, from what the Arbeitsstand says of itself.
#[must_use]
pub fn entry(konzept: &Konzept, id: &str, ort: &str, commit: Option<&str>) -> String {
    let state = &konzept.settings.arbeitsstand;
    let stand = state.stand.map(|it| it.to_string()).unwrap_or_default();
    let beschluss = state.beschluss.as_ref().map(|it| format!("  beschluss: {it}\n"));
    let beschluss = beschluss.unwrap_or_default();
    let commit = commit.map(|it| format!("  commit: {it}\n")).unwrap_or_default();
    format!(
        "- id: {id}\n  bezeichnung: {}\n  stand: {stand}\n  status: {}\n  öffentlich: nein\n{beschluss}  {ort}\n{commit}",
        quoted(&state.bezeichnung),
        state.status.word(),
    )
}

/// konzept.yaml with the entry put in after the last one, or with a list of its own at the end.
/// `None` if the list is written in a form that has no place for it.
#[must_use]
pub fn with_entry(konzept: &Konzept, source: &str, entry: &str) -> Option<String> {
    let text = inserted(konzept, source, entry)?;
    // What was put in has to be read as one entry more, and everything else as before.
    let path = RelPath::known(KONZEPT_YAML);
    let read = document::parse(&path, Kind::Konzept, text.as_bytes());
    let errors = |findings: &[Diagnostic]| {
        findings.iter().filter(|it| it.severity == Severity::Error).count()
    };
    let before = konzept.settings_document();
    let one_more = read.fields.entries(einstellungen::FASSUNGEN).len()
        == before.fields.entries(einstellungen::FASSUNGEN).len() + 1;
    (one_more && errors(&read.findings) <= errors(&before.findings)).then_some(text)
}

fn inserted(konzept: &Konzept, source: &str, entry: &str) -> Option<String> {
    debug_assert_eq!(konzept.settings_document().path.as_str(), KONZEPT_YAML);
    let entries = konzept.settings_document().fields.entries(einstellungen::FASSUNGEN);
    let newline = if source.contains("\r\n") { "\r\n" } else { "\n" };
    let indented = |indent: &str| {
        let lines: Vec<String> =
            entry.lines().map(|line| format!("{indent}{line}{newline}")).collect();
        lines.concat()
    };
    let Some(last) = entries.last() else {
        if konzept.settings_document().fields.has(einstellungen::FASSUNGEN) {
            return None;
        }
        let gap = if source.ends_with('\n') || source.is_empty() { "" } else { newline };
        return Some(format!("{source}{gap}fassungen:{newline}{}", indented("  ")));
    };
    // `  - id: …`: what stands between the start of the line and the entry tells how deep the list
    // is.
    let line_start = source[..last.span.start].rfind('\n').map_or(0, |at| at + 1);
    let before = &source[line_start..last.span.start];
    let indent = before.strip_suffix("- ").filter(|space| space.chars().all(|it| it == ' '))?;
    let end = source[..last.span.end].trim_end().len();
    let line_end = source[end..].find('\n').map_or(source.len(), |at| end + at + 1);
    let gap = if source[..line_end].ends_with('\n') { "" } else { newline };
    Some(format!("{}{gap}{}{}", &source[..line_end], indented(indent), &source[line_end..]))
}

/// A text that YAML reads as this text and nothing else.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
