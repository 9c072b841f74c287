//! K301–K305: every link of a text leads somewhere, and no public one to a draft.

use super::Konzept;
use crate::{
    base::{path::RelPath, suggest::suggest},
    diagnostic::{Code, Diagnostic},
    document::{
        Document,
        kind::{DOWNLOADS, FileRole},
        reference::Target,
        value::{Link, Prosa},
    },
};

pub(super) fn check(konzept: &Konzept, found: &mut Vec<Diagnostic>) {
    for document in &konzept.documents {
        for (prosa, draft) in texts(konzept, document) {
            for link in &prosa.links {
                found.extend(check_link(konzept, &document.path, prosa, link, draft));
            }
        }
    }
}

/// Every text of a document with whether it is a draft.
pub(super) fn texts<'a>(konzept: &Konzept, document: &'a Document) -> Vec<(&'a Prosa, bool)> {
    let whole = konzept.is_draft(document);
    let mut all = vec![(&document.text, whole)];
    for (fields, draft) in document.fields.eintraege() {
        all.extend(fields.prosa_hier().into_iter().map(|prosa| (prosa, whole || draft)));
    }
    all
}

fn check_link(
    konzept: &Konzept,
    path: &RelPath,
    prosa: &Prosa,
    link: &Link,
    draft: bool,
) -> Option<Diagnostic> {
    let finding = |code| Diagnostic::new(code, path, link.span);
    match &link.target {
        Target::Extern(_) => None,
        Target::Verboten(address) => Some(finding(Code::LinkArt).with("wert", address.as_str())),
        Target::Ausserhalb(address) if address.is_empty() => {
            Some(dead(path, link, address, "leer"))
        }
        Target::Ausserhalb(address) => Some(dead(path, link, address, "ausserhalb")),
        Target::Hier(anchor) if prosa.has_anchor(anchor) => None,
        Target::Hier(anchor) => Some(anchor_finding(path, link, anchor, prosa)),
        Target::Id { id, anker } => {
            let id = konzept.verzeichnis.heute(id);
            if konzept.verzeichnis.get(id).is_none() {
                if !konzept.vollstaendig {
                    return None;
                }
                let meant = konzept.verzeichnis.suggest(id, |_| true);
                return Some(
                    finding(Code::IdLinkTot).with("wert", id).with_optional("vorschlag", meant),
                );
            }
            check_unit(konzept, path, link, id, anker.as_deref(), draft)
        }
        Target::Datei { path: target, anker } => match konzept.verzeichnis.id_of_file(target) {
            Some(id) => check_unit(konzept, path, link, id, anker.as_deref(), draft),
            None if konzept.tree.file(target).is_none() => {
                Some(missing_file(konzept, path, link, target))
            }
            None if is_source(target) => Some(dead(path, link, target.as_str(), "quelle")),
            None if !DOWNLOADS.contains(&target.extension().as_str()) => Some(
                finding(Code::DateiVerboten)
                    .with("wert", target.as_str())
                    .with("erlaubt", DOWNLOADS.join(", ")),
            ),
            None => None,
        },
    }
}

fn check_unit(
    konzept: &Konzept,
    path: &RelPath,
    link: &Link,
    id: &str,
    anchor: Option<&str>,
    draft: bool,
) -> Option<Diagnostic> {
    let eintrag = konzept.verzeichnis.get(id)?;
    if eintrag.entwurf && !draft {
        let finding = Diagnostic::new(Code::LinkAufEntwurf, path, link.span)
            .with("titel", eintrag.titel.as_str());
        return Some(finding.with("datei", eintrag.place.path.as_str()));
    }
    let anchor = anchor?;
    let empty = Prosa::default();
    let text = konzept.abschnitt(eintrag.art, id).map_or(&empty, |it| it.text());
    (!text.has_anchor(anchor)).then(|| anchor_finding(path, link, anchor, text))
}

/// Files that editors write are shown as pages or not at all, never handed out.
fn is_source(path: &RelPath) -> bool {
    FileRole::of(path) != FileRole::Asset || path.extension() == "md"
}

/// A file that does not exist: often an address of the web without its beginning, or a slip in the
/// name.
fn missing_file(konzept: &Konzept, path: &RelPath, link: &Link, target: &RelPath) -> Diagnostic {
    let name = target.file_name();
    if name.starts_with("www.") || name.contains('@') {
        return dead(path, link, name, "web").with_optional("vorschlag", None);
    }
    let meant = similar_file(konzept, path, target);
    dead(path, link, target.as_str(), "fehlt").with_optional("vorschlag", meant.as_deref())
}

/// The link to an existing file that was probably meant: a slip in the name, or another case.
pub(super) fn similar_file(konzept: &Konzept, path: &RelPath, target: &RelPath) -> Option<String> {
    let files = || konzept.tree.iter().map(|(it, _)| it);
    let same_name = files()
        .find(|it| it.file_name().eq_ignore_ascii_case(target.file_name()))
        .map(RelPath::as_str);
    let meant = same_name.or_else(|| suggest(target.as_str(), files().map(RelPath::as_str)))?;
    RelPath::new(meant).map(|it| path.link_to(it.as_str()))
}

fn dead(path: &RelPath, link: &Link, target: &str, reason: &'static str) -> Diagnostic {
    Diagnostic::new(Code::LinkTot, path, link.span).with("wert", target).with("grund", reason)
}

fn anchor_finding(path: &RelPath, link: &Link, anchor: &str, target: &Prosa) -> Diagnostic {
    let known: Vec<&str> = target.ueberschriften.iter().map(|it| it.anchor.as_str()).collect();
    let meant = suggest(anchor, known.iter().copied());
    let finding = Diagnostic::new(Code::AnkerTot, path, link.span).with("wert", anchor);
    finding
        .with_optional("vorschlag", meant)
        .with_optional("erlaubt", Some(&known.join(", ")))
        .with("absaetze", target.absaetze as usize)
}
