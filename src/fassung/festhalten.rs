//! Holding a version to the commit that its revision leads to now: beside `git:`, its entry in
//! konzept.yaml gets a line `commit:`. Everything else stays as it was written.

use crate::{
    base::path::RelPath,
    diagnostic::{Diagnostic, Severity},
    document::{
        self, Fields, Kind,
        tabellen::konzept::{self as einstellungen, fassung},
    },
    konzept::{
        KONZEPT_YAML, Konzept,
        fassungsid::FassungsId,
        settings::{Fassungseintrag, Fassungsort},
    },
    tree::Revisions,
};

/// A version with the commit that it is to be held to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Festlegung {
    pub id: FassungsId,
    /// The tag or branch that its entry names.
    pub revision: String,
    /// What that leads to now, in all digits.
    pub commit: String,
}

/// The public versions, and those from a branch, that are not held to a commit. One whose revision
/// leads nowhere is none of them: what is wrong with it is found elsewhere.
#[must_use]
pub fn missing(konzept: &Konzept, quelle: &dyn Revisions) -> Vec<Festlegung> {
    let open = |it: &&Fassungseintrag| !it.fields.has(fassung::COMMIT);
    let held_to = |eintrag: &Fassungseintrag| {
        let Some(Fassungsort::Git(stand)) = &eintrag.ort else { return None };
        let found = quelle.revision(&stand.adresse()).ok();
        let found = found.filter(|it| !it.is_named(&stand.revision))?;
        (found.moves || eintrag.oeffentlich).then(|| Festlegung {
            id: eintrag.id.clone(),
            revision: stand.revision.clone(),
            commit: found.commit,
        })
    };
    konzept.settings.fassungen.iter().filter(open).filter_map(held_to).collect()
}

/// konzept.yaml with these lines put in. `None` where an entry is written in a form that has no
/// place for its line.
#[must_use]
pub fn with_commits(konzept: &Konzept, source: &str, wanted: &[Festlegung]) -> Option<String> {
    let before = konzept.settings_document();
    let entries = before.fields.entries(einstellungen::FASSUNGEN);
    let mut text = source.to_owned();
    // From the end on, so that the places before stay where they are.
    for entry in entries.iter().rev() {
        if let Some(commit) = commit_of(entry, wanted) {
            let (at, line) = put_in(source, entry, commit)?;
            text.insert_str(at, &line);
        }
    }
    // What was put in has to be read as these commits, and everything else as before.
    let read = document::parse(&RelPath::known(KONZEPT_YAML), Kind::Konzept, text.as_bytes());
    let errors = |findings: &[Diagnostic]| {
        findings.iter().filter(|it| it.severity == Severity::Error).count()
    };
    let after = read.fields.entries(einstellungen::FASSUNGEN);
    let as_wanted = |(old, new): (&&Fields, &&Fields)| {
        let commit = commit_of(old, wanted).or(old.get(fassung::COMMIT));
        new.get(fassung::COMMIT) == commit
            && new.get(fassung::GIT) == old.get(fassung::GIT)
            && new.get(fassung::ID) == old.get(fassung::ID)
    };
    let fine = after.len() == entries.len()
        && entries.iter().zip(&after).all(as_wanted)
        && errors(&read.findings) <= errors(&before.findings);
    fine.then_some(text)
}

fn commit_of<'a>(entry: &Fields, wanted: &'a [Festlegung]) -> Option<&'a str> {
    let id = entry.get(fassung::ID)?;
    wanted.iter().find(|it| it.id.as_str() == id).map(|it| it.commit.as_str())
}

/// Where the commit goes, and how it is written there: in a line of its own below `git:`, or behind
/// it where the whole entry stands in braces.
fn put_in(source: &str, entry: &Fields, commit: &str) -> Option<(usize, String)> {
    let value = entry.located(fassung::GIT)?.span;
    if source[entry.span.start..].starts_with('{') {
        return Some((value.end, format!(", commit: {commit}")));
    }
    let line_start = source[..value.start].rfind('\n').map_or(0, |at| at + 1);
    let before = &source[line_start..value.start];
    let lead = &before[..before.find("git")?];
    if !lead.chars().all(|it| matches!(it, ' ' | '-')) {
        return None;
    }
    let indent = " ".repeat(lead.len());
    Some(match source[value.end..].find('\n').map(|at| value.end + at + 1) {
        Some(next) => {
            let newline = if source[..next].ends_with("\r\n") { "\r\n" } else { "\n" };
            (next, format!("{indent}commit: {commit}{newline}"))
        }
        None => {
            let newline = if source.contains("\r\n") { "\r\n" } else { "\n" };
            (source.len(), format!("{newline}{indent}commit: {commit}"))
        }
    })
}
