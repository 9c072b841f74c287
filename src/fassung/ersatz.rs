//! K517: what is laid over a frozen text stands in the place of exactly those files that cannot be
//! read there, and is what the list says. Everything else of the text stays as it was.

use std::collections::BTreeSet;

use super::pruefsumme;
use crate::{
    base::{path::RelPath, sha256::sha256, span::Span},
    diagnostic::{Code, Diagnostic},
    document::{
        kind::FASSUNGEN,
        tabellen::konzept::{ersatz as schluessel, ersatzdatei},
    },
    konzept::{
        KONZEPT_YAML, Konzept,
        ersatz::{Ersatz, Ersatzdatei},
    },
    tree::Tree,
};

/// What is to be laid over a frozen text of which these files cannot be read.
///
/// # Errors
/// Everything that does not fit; then nothing is laid over it.
pub fn lay(
    konzept: &Konzept,
    ersatz: &Ersatz,
    unreadable: &BTreeSet<&RelPath>,
) -> Result<Tree, Vec<Diagnostic>> {
    let inside = ersatz.ordner.strip_prefix(FASSUNGEN).and_then(|it| it.strip_prefix('/'));
    let own = inside.is_some_and(|it| !it.is_empty() && !it.contains('/'));
    let folder = if own { konzept.quellen().below(&ersatz.ordner) } else { Tree::default() };
    if folder.is_empty() {
        let finding = finding(ersatz.fields.span(schluessel::ORDNER), "ordner");
        return Err(vec![finding.with("wert", ersatz.ordner.as_str())]);
    }
    let mut found: Vec<Diagnostic> =
        ersatz.dateien.iter().filter_map(|it| misfit(it, ersatz, &folder, unreadable)).collect();
    let listed: BTreeSet<&str> = ersatz.dateien.iter().map(|it| it.datei.as_str()).collect();
    for (path, _) in folder.iter().filter(|it| !listed.contains(it.0.as_str())) {
        let place = RelPath::new(&format!("{}/{path}", ersatz.ordner));
        let place = place.unwrap_or_else(|| RelPath::known(KONZEPT_YAML));
        let finding = Diagnostic::whole(Code::ErsatzFalsch, &place).with("form", "fremd");
        found.push(finding.with("wert", path.as_str()));
    }
    if found.is_empty() { Ok(folder) } else { Err(found) }
}

/// What is wrong with one file of the list.
fn misfit(
    datei: &Ersatzdatei,
    ersatz: &Ersatz,
    folder: &Tree,
    unreadable: &BTreeSet<&RelPath>,
) -> Option<Diagnostic> {
    let place = datei.fields.span(ersatzdatei::DATEI);
    let named = |finding: Diagnostic| {
        Some(finding.with("wert", datei.datei.as_str()).with("ordner", ersatz.ordner.as_str()))
    };
    let path = RelPath::new(&datei.datei).filter(|it| unreadable.contains(it));
    let Some(path) = path else { return named(finding(place, "lesbar")) };
    let Some(bytes) = folder.file(&path) else { return named(finding(place, "fehlt")) };
    // Git changes line ends from system to system, in what has no NUL.
    let sum =
        if bytes.contains(&0) { sha256(bytes) } else { sha256(&pruefsumme::normalised(bytes)) };
    if sum.eq_ignore_ascii_case(&datei.sha256) {
        return None;
    }
    let (key, form) = if datei.sha256.is_empty() {
        (place, "ohne")
    } else {
        (datei.fields.span(ersatzdatei::SHA256), "summe")
    };
    named(finding(key, form).with("summe", sum))
}

fn finding(span: Span, form: &'static str) -> Diagnostic {
    Diagnostic::new(Code::ErsatzFalsch, &RelPath::known(KONZEPT_YAML), span).with("form", form)
}
