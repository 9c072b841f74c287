//! K226, K228, K230: every data file that is named exists, and every one that exists is used.

use super::Konzept;
use crate::{
    base::suggest::suggest,
    diagnostic::{Code, Diagnostic},
    document::{
        Document, Fields, Kind,
        keys::{KeyDef, Shape},
        kind::DATEN,
        value::Value,
    },
    konzept::indikator::data_file,
};

/// The files of figures, as they are named.
fn names(konzept: &Konzept) -> Vec<&str> {
    let files = konzept.documents.iter().filter(|it| it.kind == Kind::Daten);
    files.filter_map(|it| it.path.as_str().strip_prefix(DATEN)?.strip_prefix('/')).collect()
}

/// The blocks in a text that belongs to no document of the concept.
pub(super) fn check_blocks(konzept: &Konzept, document: &Document, found: &mut Vec<Diagnostic>) {
    let known = names(konzept);
    for block in &document.text.einschuebe {
        missing(konzept, document, &block.fields, &known, found);
    }
}

pub(super) fn check(konzept: &Konzept, found: &mut Vec<Diagnostic>) {
    let known = names(konzept);
    for document in &konzept.documents {
        let own = document.fields.eintraege().into_iter().map(|(fields, _)| fields);
        for fields in own.chain(document.text.einschuebe.iter().map(|it| &it.fields)) {
            missing(konzept, document, fields, &known, found);
        }
    }
    // A table with any columns is no series: told to whoever asks for one, and where nobody says what
    // it is to be.
    for document in konzept.documents.iter().filter(|it| it.kind == Kind::Daten) {
        let uses = konzept.bezuege.nutzungen(&document.path);
        if let Some(table) = &document.freitabelle
            && (uses.is_empty() || uses.iter().any(|it| it.als_reihe))
        {
            // One is enough: its next step names both columns.
            let mut finding = table.keine_reihe.first().cloned();
            let by = uses.iter().find(|it| it.als_reihe);
            let by = by.and_then(|it| Some(konzept.verzeichnis.get(&it.id)?.titel.clone()));
            if let Some((finding, titel)) = finding.as_mut().zip(by) {
                let asked = finding.args.iter_mut().find(|it| it.0 == "nutzung");
                asked.into_iter().for_each(|it| it.1 = titel.clone().into());
            }
            found.extend(finding);
        }
    }
    let unused = konzept.documents.iter().filter(|it| it.kind == Kind::Daten);
    for document in unused.filter(|it| konzept.bezuege.nutzungen(&it.path).is_empty()) {
        found.push(Diagnostic::whole(Code::DatenUngenutzt, &document.path));
    }
}

fn missing(
    konzept: &Konzept,
    document: &Document,
    fields: &Fields,
    known: &[&str],
    found: &mut Vec<Diagnostic>,
) {
    let is_file = |key: &&KeyDef| matches!(key.shape, Shape::Datei);
    for key in fields.table().keys.iter().filter(is_file) {
        let Some(located) = fields.located_value(key) else { continue };
        let Value::Text(name) = &located.value else { continue };
        let file = data_file(name);
        // A file that cannot be read was found already.
        let there = konzept.document(&file).is_some();
        if !there && konzept.tree.iter().all(|(path, _)| *path != file) {
            // The name counts from the folder on; its own name in front is one too many.
            let bare = name.strip_prefix("daten/").filter(|it| known.contains(it));
            let meant = bare.or_else(|| suggest(name, known.iter().copied()));
            let finding = Diagnostic::new(Code::DatenFehlen, &document.path, located.span)
                .with("wert", name.as_str());
            found.push(finding.with_optional("vorschlag", meant));
        }
    }
}
