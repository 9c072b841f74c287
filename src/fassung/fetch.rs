//! Frozen versions are got from where the list says: a folder of the content, or a git revision.
//! What is wrong on the way is found, and what is found in them counts as nobody can mend it.

use std::{collections::BTreeMap, sync::Arc};

use crate::{
    base::{path::RelPath, span::Herkunft},
    diagnostic::{Code, Diagnostic, Eingefroren, Severity},
    document::{kind::FASSUNGEN, tabellen::konzept::fassung},
    konzept::{
        KONZEPT_YAML, Konzept,
        settings::{Fassungseintrag, Fassungsort, Gitstand},
        sicht::Inhalt,
    },
    tree::{MIN_COMMIT, Revision, RevisionError, Revisions, Tree},
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
        Some(Fassungsort::Git(stand)) => {
            let outside = |it: &String| it != "." && RelPath::new(it).is_none();
            if stand.ordner.as_ref().is_some_and(outside) {
                let span = entry.span(fassung::GIT_ORDNER);
                let finding = Diagnostic::new(Code::FassungFehlt, &path, span);
                let finding = finding.with_optional("wert", stand.ordner.as_deref());
                geholt.findings.push(finding.with("form", "git-ordner"));
                return geholt;
            }
            match quelle.revision(&stand.adresse()) {
                Ok(found) => {
                    geholt.findings.extend(loose(eintrag, &stand.revision, &found));
                    geholt.tree = Some(found.tree);
                }
                Err(error) => geholt.findings.push(unknown(eintrag, stand, &error)),
            }
        }
    }
    geholt
}

/// What is wrong if a revision is not held to the commit that it leads to: without one, whoever
/// moves a tag or a branch changes a published text, and nobody is told.
fn loose(eintrag: &Fassungseintrag, revision: &str, found: &Revision) -> Option<Diagnostic> {
    let fields = &eintrag.fields;
    let finding = |code, span| {
        let finding = Diagnostic::new(code, &RelPath::known(KONZEPT_YAML), span);
        finding.with("commit", found.commit.as_str())
    };
    let moves = |span, form: &'static str| {
        let finding = finding(Code::RevisionBewegt, span).with("form", form);
        Some(finding.with("wert", revision).with("titel", eintrag.bezeichnung.as_str()))
    };
    match &eintrag.commit {
        None if found.is_named(revision) => None,
        None if found.moves => moves(fields.span(fassung::GIT), "zweig"),
        None if eintrag.oeffentlich => moves(fields.span(fassung::GIT), "marke"),
        Some(wanted) if !found.commit.starts_with(&wanted.to_lowercase()) => {
            let finding = finding(Code::MarkeVerschoben, fields.span(fassung::COMMIT));
            Some(finding.with("wert", wanted.as_str()).with("marke", revision))
        }
        Some(wanted) if wanted.len() < MIN_COMMIT => moves(fields.span(fassung::COMMIT), "kurz"),
        _ => None,
    }
}

/// Why there is nothing of a revision.
fn unknown(eintrag: &Fassungseintrag, stand: &Gitstand, error: &RevisionError) -> Diagnostic {
    let fields = &eintrag.fields;
    let finding = |code, span| {
        let finding = Diagnostic::new(code, &RelPath::known(KONZEPT_YAML), span);
        finding.with("wert", stand.revision.as_str()).with("id", eintrag.id.as_str())
    };
    let grund = match error {
        RevisionError::NoFolder => {
            let key = fields.has(fassung::GIT_ORDNER);
            let span =
                if key { fields.span(fassung::GIT_ORDNER) } else { fields.span(fassung::GIT) };
            let finding = finding(Code::FassungFehlt, span).with("form", "git");
            return finding.with_optional("ordner", stand.ordner.as_deref());
        }
        RevisionError::NoRepository => "kein-repository",
        RevisionError::Unknown => "unbekannt",
        RevisionError::Shallow => "flach",
        RevisionError::Partial => "teilweise",
        RevisionError::Sha256 => "sha256",
        RevisionError::Reftable => "reftable",
        RevisionError::Unreadable(_) => "unlesbar",
    };
    let detail = if let RevisionError::Unreadable(it) = error { Some(it.as_str()) } else { None };
    let finding = finding(Code::RevisionUnbekannt, fields.span(fassung::GIT));
    let finding = finding.with("adresse", stand.adresse()).with("grund", grund);
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

/// What was found in a frozen version and only has to be known: one line, at its entry.
#[must_use]
pub fn told_at_once(geholt: &Geholt, notes: &[Diagnostic]) -> Option<Diagnostic> {
    let Geholt { eintrag, .. } = geholt;
    let mut codes: BTreeMap<&str, usize> = BTreeMap::new();
    for note in notes {
        *codes.entry(note.code.as_str()).or_default() += 1;
    }
    let often = |(code, count): (&str, usize)| match count {
        1 => code.to_owned(),
        _ => format!("{count} × {code}"),
    };
    let codes: Vec<String> = codes.into_iter().map(often).collect();
    let span = eintrag.fields.span(fassung::ID);
    let finding = Diagnostic::new(Code::EingefroreneBefunde, &RelPath::known(KONZEPT_YAML), span);
    let finding = finding.with("titel", eintrag.bezeichnung.as_str()).with("anzahl", notes.len());
    let finding = finding.with("codes", codes.join(", ")).with("id", eintrag.id.as_str());
    (!notes.is_empty()).then_some(finding)
}

/// A finding in a frozen version as it counts today: nobody can mend it, so mostly it weighs
/// nothing. `None` where the settings and the list of today say all there is to say.
#[must_use]
pub fn settled(mut finding: Diagnostic, geholt: &Geholt) -> Option<Diagnostic> {
    let herkunft = &geholt.herkunft;
    match finding.code.eingefroren() {
        Eingefroren::Heute => return None,
        // What nobody sees publishes nothing by mistake, and no address of it can vanish.
        _ if !geholt.eintrag.oeffentlich => finding.severity = Severity::Note,
        Eingefroren::Hinweis if !finding.offenbart => finding.severity = Severity::Note,
        Eingefroren::Hinweis | Eingefroren::Fehler => {}
    }
    Some(finding.aus(herkunft))
}
