//! Frozen versions are got from where the list says: a folder of the content, or a git revision.
//! What is wrong on the way is found, and what is found in them counts as nobody can mend it.

use std::sync::Arc;

use crate::{
    base::{
        path::RelPath,
        span::{Herkunft, Span},
    },
    diagnostic::{Code, Diagnostic, Eingefroren, Severity},
    document::{kind::FASSUNGEN, tabellen::konzept::fassung},
    konzept::{
        KONZEPT_YAML, Konzept,
        settings::{Fassungseintrag, Fassungsort},
        sicht::Inhalt,
    },
    texte::Arg,
    tree::{MIN_COMMIT, RevisionError, Revisions, Tree},
};

/// A frozen version on its way: its tree, or why there is none.
pub struct Geholt {
    /// Its entry in the list.
    pub eintrag: Fassungseintrag,
    /// Its content.
    pub tree: Option<Arc<Tree>>,
    /// What its places belong to.
    pub herkunft: Herkunft,
    /// What went wrong.
    pub findings: Vec<Diagnostic>,
}

/// A frozen version that was read.
pub struct Gelesen {
    /// Its entry in the list.
    pub eintrag: Fassungseintrag,
    /// What its places belong to.
    pub herkunft: Herkunft,
    /// What it says.
    pub inhalt: Inhalt,
}

/// Gets the tree of a listed version: from a folder of the content, or from a revision.
#[must_use]
pub fn fetch(konzept: &Konzept, eintrag: &Fassungseintrag, quelle: &dyn Revisions) -> Geholt {
    let mut geholt = Geholt {
        eintrag: eintrag.clone(),
        tree: None,
        herkunft: eintrag.ort.as_ref().map(Fassungsort::herkunft).unwrap_or_default(),
        findings: Vec::new(),
    };
    let path = RelPath::known(KONZEPT_YAML);
    let entry = &eintrag.fields;
    match &eintrag.ort {
        // That it does not say where was found already.
        None => {}
        Some(Fassungsort::Ordner(folder)) => {
            let folder = folder.trim_end_matches('/');
            // Anywhere else the files would be part of the working state.
            let inside = folder.strip_prefix(FASSUNGEN).and_then(|it| it.strip_prefix('/'));
            let own = inside.is_some_and(|it| !it.is_empty() && !it.contains('/'));
            let tree = if own { konzept.quellen().below(folder) } else { Tree::default() };
            if tree.is_empty() {
                let finding =
                    Diagnostic::new(Code::FassungFehlt, &path, entry.span(fassung::ORDNER))
                        .with("wert", folder);
                geholt.findings.push(finding.with("form", "ordner"));
            } else {
                geholt.tree = Some(Arc::new(tree));
            }
        }
        Some(Fassungsort::Git(revision)) => match quelle.revision(revision) {
            Ok(found) => {
                let moves = |span, form: &'static str| {
                    let finding =
                        Diagnostic::new(Code::RevisionBewegt, &path, span).with("form", form);
                    finding.with("wert", revision.as_str()).with("commit", found.commit.as_str())
                };
                match &eintrag.commit {
                    None if found.moves => {
                        geholt.findings.push(moves(entry.span(fassung::GIT), "zweig"));
                    }
                    Some(wanted) if wanted.len() < MIN_COMMIT => {
                        geholt.findings.push(moves(entry.span(fassung::COMMIT), "kurz"));
                    }
                    _ => {}
                }
                if let Some(wanted) = eintrag
                    .commit
                    .as_ref()
                    .filter(|it| !found.commit.starts_with(&it.to_lowercase()))
                {
                    let finding =
                        Diagnostic::new(Code::MarkeVerschoben, &path, entry.span(fassung::COMMIT));
                    let finding =
                        finding.with("wert", wanted.as_str()).with("marke", revision.as_str());
                    geholt.findings.push(finding.with("commit", found.commit.as_str()));
                }
                geholt.tree = Some(found.tree);
            }
            Err(error) => {
                geholt.findings.push(unknown(&path, entry.span(fassung::GIT), revision, &error));
            }
        },
    }
    geholt
}

fn unknown(path: &RelPath, span: Span, revision: &str, error: &RevisionError) -> Diagnostic {
    let (code, reason, detail) = match error {
        RevisionError::NoRepository => (Code::RevisionUnbekannt, "kein-repository", None),
        RevisionError::Unknown => (Code::RevisionUnbekannt, "unbekannt", None),
        RevisionError::Shallow => (Code::RevisionUnbekannt, "flach", None),
        RevisionError::Unreadable(detail) => {
            (Code::RevisionUnbekannt, "unlesbar", Some(detail.as_str()))
        }
        RevisionError::NoFolder => {
            return Diagnostic::new(Code::FassungFehlt, path, span)
                .with("wert", revision)
                .with("form", "git");
        }
    };
    let finding = Diagnostic::new(code, path, span).with("wert", revision).with("grund", reason);
    finding.with_optional("einzelheit", detail)
}

/// What a frozen version lacks if it has no konzept.yaml.
#[must_use]
pub fn without_konzept(geholt: &Geholt) -> Diagnostic {
    let entry = &geholt.eintrag.fields;
    let git = matches!(geholt.eintrag.ort, Some(Fassungsort::Git(_)));
    let span = if git { entry.span(fassung::GIT) } else { entry.span(fassung::ORDNER) };
    let finding = Diagnostic::new(Code::FassungFehlt, &RelPath::known(KONZEPT_YAML), span);
    finding.with("wert", geholt.herkunft.to_string()).with("form", "konzept")
}

/// A finding in a frozen version as it counts today: nobody can mend it, so mostly it weighs
/// nothing. `None` where the settings and the list of today say all there is to say.
#[must_use]
pub fn settled(mut finding: Diagnostic, herkunft: &Herkunft) -> Option<Diagnostic> {
    match finding.code.eingefroren() {
        Eingefroren::Heute => return None,
        Eingefroren::Hinweis if !finding.offenbart => finding.severity = Severity::Note,
        Eingefroren::Hinweis | Eingefroren::Fehler => {}
    }
    if matches!(herkunft, Herkunft::Revision(_))
        && let Some(ort) =
            finding.args.iter_mut().find(|it| it.0 == "ort" && finding.code == Code::NichtLesbar)
    {
        ort.1 = Arg::from("revision");
    }
    Some(finding.aus(herkunft))
}
