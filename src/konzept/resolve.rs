//! From documents that know nothing of each other to one concept. Never fails: what does not fit is found,
//! the rest is bound.

use std::{collections::BTreeMap, sync::Arc};

use super::{
    KONZEPT_YAML, Konzept, akteur::Akteur, beratung::Beratung, beteiligung::Beteiligung, gliederung::Gliederung,
    glossar::Begriff, gremium::Gremium, handlungsfeld::Handlungsfeld, kapitel::Kapitel, phase::Phase, rules,
    seite::Seite, settings::Settings, termin::Termin, verzeichnis::Verzeichnis, vorlage::Vorlage,
};
use crate::{
    base::path::RelPath,
    diagnostic::{Code, Diagnostic},
    document::{Document, Fields, Kind, keys},
    tree::Tree,
};

/// Binds documents; `None` only without a konzept.yaml.
#[must_use]
pub fn resolve(documents: Vec<Arc<Document>>, tree: Arc<Tree>) -> (Option<Konzept>, Vec<Diagnostic>) {
    let mut found: Vec<Diagnostic> = documents.iter().flat_map(|it| it.findings.iter().cloned()).collect();
    let path = RelPath::known(KONZEPT_YAML);
    let Some(settings_document) = documents.iter().find(|it| it.kind == Kind::Konzept) else {
        // An unreadable konzept.yaml was found already; only a missing one is news.
        if tree.iter().all(|(it, _)| *it != path) {
            found.push(Diagnostic::whole(Code::KonzeptFehlt, &path));
        }
        return (None, found);
    };
    let settings = Settings::read(&settings_document.fields);
    let mut verzeichnis = Verzeichnis::read(documents.iter().map(AsRef::as_ref), &mut found);
    let gliederung = Gliederung::read(
        &path,
        settings_document.fields.gliederung("gliederung"),
        &settings.nummerierung,
        &verzeichnis,
        &mut found,
    );
    for punkt in gliederung.punkte().iter().filter(|it| it.entwurf) {
        verzeichnis.mark_draft(&punkt.id);
    }
    let konzept = Konzept {
        settings,
        gliederung,
        kapitel: by_id(&documents, Kind::Kapitel, Kapitel::read, |it| it.id.clone()),
        handlungsfelder: by_id(&documents, Kind::Handlungsfeld, Handlungsfeld::read, |it| it.id.clone()),
        seiten: by_id(&documents, Kind::Seite, Seite::read, |it| it.id.clone()),
        phasen: listed(&documents, Kind::Prozess, "phasen", |_, it| Phase::read(it)),
        beteiligung: listed(&documents, Kind::Prozess, "beteiligung", |_, it| Beteiligung::read(it)),
        termine: listed(&documents, Kind::Prozess, "termine", |_, it| Termin::read(it)),
        gremien: listed(&documents, Kind::Gremien, "gremien", |_, it| Gremium::read(it)),
        vorlagen: listed(&documents, Kind::Gremien, "vorlagen", |_, it| Vorlage::read(it)),
        beratungen: listed(&documents, Kind::Gremien, "beratungen", Beratung::read),
        akteure: listed(&documents, Kind::Akteure, "akteure", |_, it| Akteur::read(it)),
        glossar: listed(&documents, Kind::Glossar, "glossar", |_, it| Begriff::read(it)),
        verzeichnis,
        vollstaendig: documents.iter().all(|it| it.lesbar),
        documents,
        tree,
    };
    rules::check(&konzept, &mut found);
    (Some(konzept), found)
}

/// Documents by id; of two with one id the first by path stays, as in the register.
fn by_id<T, K: Ord>(
    documents: &[Arc<Document>],
    kind: Kind,
    read: impl Fn(&Arc<Document>) -> T,
    id: impl Fn(&T) -> K,
) -> BTreeMap<K, T> {
    let mut all = BTreeMap::new();
    for document in documents.iter().filter(|it| it.kind == kind) {
        let item = read(document);
        all.entry(id(&item)).or_insert(item);
    }
    all
}

/// The entries of a list in a YAML file. One without its id was found already and cannot be shown.
fn listed<T>(documents: &[Arc<Document>], kind: Kind, key: &str, read: impl Fn(&RelPath, &Fields) -> T) -> Vec<T> {
    let needs_id = |table: &keys::Table| table.find("id").is_some_and(|it| it.required);
    documents
        .iter()
        .filter(|it| it.kind == kind)
        .flat_map(|document| document.fields.tabellen(key).into_iter().map(move |fields| (document, fields)))
        .filter(|(_, fields)| !needs_id(fields.table()) || fields.text("id").is_some())
        .map(|(document, fields)| read(&document.path, fields))
        .collect()
}
