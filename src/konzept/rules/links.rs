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
            check_text(konzept, &document.path, (prosa, draft), found);
        }
    }
}

/// The links of one text, which may be a draft.
fn check_text(
    konzept: &Konzept,
    path: &RelPath,
    (prosa, draft): (&Prosa, bool),
    found: &mut Vec<Diagnostic>,
) {
    for link in &prosa.links {
        let daneben = &|_: &str| false;
        found.extend(Linkstelle { konzept, path, prosa, draft, link, daneben }.check());
    }
}

/// The links of a public text that belongs to no document of the concept. Beside the text its page
/// has the anchors that `daneben` knows.
pub(super) fn check_beside(
    konzept: &Konzept,
    path: &RelPath,
    (prosa, daneben): (&Prosa, &dyn Fn(&str) -> bool),
    found: &mut Vec<Diagnostic>,
) {
    for link in &prosa.links {
        found.extend(Linkstelle { konzept, path, prosa, draft: false, link, daneben }.check());
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

/// A link where it stands.
#[derive(Clone, Copy)]
struct Linkstelle<'a> {
    konzept: &'a Konzept,
    path: &'a RelPath,
    /// The text that it is in.
    prosa: &'a Prosa,
    /// Whether that is a draft.
    draft: bool,
    link: &'a Link,
    /// What else its page has an anchor for.
    daneben: &'a dyn Fn(&str) -> bool,
}

impl Linkstelle<'_> {
    fn finding(&self, code: Code) -> Diagnostic {
        Diagnostic::new(code, self.path, self.link.span)
    }

    fn check(&self) -> Option<Diagnostic> {
        let Self { konzept, prosa, link, .. } = *self;
        let finding = |code| self.finding(code);
        match &link.target {
            Target::Extern(_) => None,
            Target::Verboten(address) => {
                Some(finding(Code::LinkArt).with("wert", address.as_str()))
            }
            Target::Ausserhalb(address) if address.is_empty() => Some(self.dead(address, "leer")),
            Target::Ausserhalb(address) => Some(self.dead(address, "ausserhalb")),
            Target::Hier(anchor) if prosa.has_anchor(anchor) || (self.daneben)(anchor) => None,
            Target::Hier(anchor) => Some(self.anchor_finding(anchor, prosa)),
            Target::Id { id, anker } => {
                let id = konzept.verzeichnis.heute(id);
                if konzept.verzeichnis.get(id).is_none() {
                    if !konzept.vollstaendig {
                        return None;
                    }
                    let meant = konzept.verzeichnis.suggest(id, |_, it| self.draft || !it.entwurf);
                    return Some(
                        finding(Code::IdLinkTot).with("wert", id).with_optional("vorschlag", meant),
                    );
                }
                self.check_unit(id, anker.as_deref())
            }
            Target::Datei { path: target, anker } => match konzept.verzeichnis.id_of_file(target) {
                Some(id) => self.check_unit(id, anker.as_deref()),
                None if konzept.tree.file(target).is_none() => Some(self.missing_file(target)),
                None if is_source(target) => Some(self.dead(target.as_str(), "quelle")),
                None if !DOWNLOADS.contains(&target.extension().as_str()) => Some(
                    finding(Code::DateiVerboten)
                        .with("wert", target.as_str())
                        .with("erlaubt", DOWNLOADS.join(", ")),
                ),
                None => None,
            },
        }
    }

    /// Whether a unit has what is asked for, and may be seen by whoever reads this.
    fn check_unit(&self, id: &str, anchor: Option<&str>) -> Option<Diagnostic> {
        let konzept = self.konzept;
        let eintrag = konzept.verzeichnis.get(id)?;
        if eintrag.entwurf && !self.draft {
            let finding = self.finding(Code::LinkAufEntwurf).with("titel", eintrag.titel.as_str());
            return Some(finding.with("datei", eintrag.place.path.as_str()));
        }
        let anchor = anchor?;
        // What is written within it stands on its page under its own id.
        let within = konzept.verzeichnis.get(konzept.verzeichnis.heute(anchor));
        if within.is_some_and(|it| {
            it.place.path == eintrag.place.path && it.position.is_some() && eintrag.art.is_file()
        }) {
            return None;
        }
        let empty = Prosa::default();
        let text = konzept.abschnitt(eintrag.art, id).map_or(&empty, |it| it.text());
        (!text.has_anchor(anchor)).then(|| self.anchor_finding(anchor, text))
    }

    /// A file that does not exist: often an address of the web without its beginning, or a slip in the
    /// name.
    fn missing_file(&self, target: &RelPath) -> Diagnostic {
        let name = target.file_name();
        if name.starts_with("www.") || name.contains('@') {
            return self.dead(name, "web").with_optional("vorschlag", None);
        }
        let Self { konzept, draft, .. } = *self;
        let meant = similar_file(konzept, self.path, target, |it| {
            match konzept.verzeichnis.id_of_file(it).and_then(|id| konzept.verzeichnis.get(id)) {
                Some(eintrag) => draft || !eintrag.entwurf,
                None => !is_source(it) && DOWNLOADS.contains(&it.extension().as_str()),
            }
        });
        self.dead(target.as_str(), "fehlt").with_optional("vorschlag", meant.as_deref())
    }

    fn dead(&self, target: &str, reason: &'static str) -> Diagnostic {
        self.finding(Code::LinkTot).with("wert", target).with("grund", reason)
    }

    fn anchor_finding(&self, anchor: &str, target: &Prosa) -> Diagnostic {
        let known: Vec<&str> = target.ueberschriften.iter().map(|it| it.anchor.as_str()).collect();
        let meant = suggest(anchor, known.iter().copied());
        let finding = self.finding(Code::AnkerTot).with("wert", anchor);
        finding
            .with_optional("vorschlag", meant)
            .with_optional("erlaubt", Some(&known.join(", ")))
            .with("absaetze", target.absaetze as usize)
    }
}

/// Files that editors write are shown as pages or not at all, never handed out.
fn is_source(path: &RelPath) -> bool {
    FileRole::of(path) != FileRole::Asset || path.extension() == "md"
}

/// The link to an existing file that was probably meant: a slip in the name, or another case. Only
/// one that can stand there.
pub(super) fn similar_file(
    konzept: &Konzept,
    path: &RelPath,
    target: &RelPath,
    fits: impl Fn(&RelPath) -> bool,
) -> Option<String> {
    let files = || konzept.tree.iter().map(|(it, _)| it).filter(|it| fits(it));
    let same_name = files()
        .find(|it| it.file_name().eq_ignore_ascii_case(target.file_name()))
        .map(RelPath::as_str);
    let meant = same_name.or_else(|| suggest(target.as_str(), files().map(RelPath::as_str)))?;
    RelPath::new(meant).map(|it| path.link_to(it.as_str()))
}
