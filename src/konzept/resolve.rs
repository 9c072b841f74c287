//! From documents that know nothing of each other to one concept. Never fails: what does not fit is found,
//! the rest is bound.

use std::{collections::BTreeMap, sync::Arc};

use rayon::prelude::*;

use super::{
    KONZEPT_YAML, Konzept,
    abschnitt::id_of,
    akteur::Akteur,
    beratung::Beratung,
    beteiligung::Beteiligung,
    bezuege::Bezuege,
    gliederung::Gliederung,
    glossar::Begriff,
    gremium::Gremium,
    handlungsfeld::Handlungsfeld,
    id::Id,
    indikator::Indikator,
    kapitel::Kapitel,
    massnahme::Massnahme,
    phase::Phase,
    pruefung, rules,
    seite::Seite,
    settings::Settings,
    stadtteil::{GESAMTSTADT, Stadtteil},
    termin::Termin,
    verzeichnis::Verzeichnis,
    vorlage::Vorlage,
    zielgruppe::Zielgruppe,
};
use crate::{
    base::{path::RelPath, sort},
    diagnostic::{Code, Diagnostic},
    document::{
        Document, Fields, Kind,
        keys::{self, Art},
    },
    texte::Texte,
    tree::Tree,
};

/// Binds documents; `None` only without a konzept.yaml. What must hold between them is not looked at yet: see [`pruefe`].
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
    let gesamtstadt = Texte::site_or_german(settings.sprache()).text(GESAMTSTADT, &[]);
    verzeichnis.add_built_in(GESAMTSTADT, Art::Stadtteil, &gesamtstadt, &path);
    let gliederung = Gliederung::read(
        &path,
        settings_document.fields.gliederung("gliederung"),
        &settings.nummerierung,
        &verzeichnis,
        &mut found,
    );
    let handlungsfelder = by_id(&documents, Kind::Handlungsfeld, Handlungsfeld::read, |it| it.id.clone());
    for punkt in gliederung.punkte().iter().filter(|it| it.entwurf) {
        verzeichnis.mark_draft(&punkt.id);
        // What stands on a page is not seen without it.
        let goals = handlungsfelder.get(&Id::new(&punkt.id)).into_iter().flat_map(|it| &it.leitziele);
        goals.for_each(|it| verzeichnis.mark_draft(it.id.as_str()));
    }
    let massnahmen = by_id(&documents, Kind::Massnahme, Massnahme::read, |it| it.id.clone());
    let mut massnahmen: Vec<Massnahme> = massnahmen.into_values().collect();
    sort::by_number(&mut massnahmen, |it| it.nummer.as_deref(), |it| &it.abschnitt.titel);
    let indikatoren = by_id(&documents, Kind::Indikator, Indikator::read, |it| it.id.clone());
    let mut indikatoren: Vec<Indikator> = indikatoren.into_values().collect();
    sort::by_number(&mut indikatoren, |it| it.nummer.as_deref(), |it| &it.abschnitt.titel);
    let mut stadtteile = listed(&documents, Kind::Stadtteile, "stadtteile", |_, it| Stadtteil::read(it));
    if stadtteile.iter().all(|it| it.id.as_str() != GESAMTSTADT) {
        stadtteile.insert(0, Stadtteil::gesamtstadt(gesamtstadt));
    }
    let units = documents.iter().map(|it| (id_of(it), it.as_ref()));
    let akteure = listed(&documents, Kind::Akteure, "akteure", |_, it| Akteur::read(it));
    let bezuege = Bezuege::read(&massnahmen, &indikatoren, &akteure, handlungsfelder.values(), units);
    let konzept = Konzept {
        settings,
        gliederung,
        kapitel: by_id(&documents, Kind::Kapitel, Kapitel::read, |it| it.id.clone()),
        handlungsfelder,
        massnahmen,
        indikatoren,
        stadtteile,
        zielgruppen: listed(&documents, Kind::Zielgruppen, "zielgruppen", |_, it| Zielgruppe::read(it)),
        bezuege,
        seiten: by_id(&documents, Kind::Seite, Seite::read, |it| it.id.clone()),
        phasen: listed(&documents, Kind::Prozess, "phasen", |_, it| Phase::read(it)),
        beteiligung: listed(&documents, Kind::Prozess, "beteiligung", |_, it| Beteiligung::read(it)),
        termine: listed(&documents, Kind::Prozess, "termine", |_, it| Termin::read(it)),
        gremien: listed(&documents, Kind::Gremien, "gremien", |_, it| Gremium::read(it)),
        vorlagen: listed(&documents, Kind::Gremien, "vorlagen", |_, it| Vorlage::read(it)),
        beratungen: listed(&documents, Kind::Gremien, "beratungen", Beratung::read),
        akteure,
        glossar: listed(&documents, Kind::Glossar, "glossar", |_, it| Begriff::read(it)),
        verzeichnis,
        vollstaendig: documents.iter().all(|it| it.lesbar),
        documents,
        tree,
    };
    (Some(konzept), found)
}

/// Applies the rules to a bound concept, and weighs all that was found as its settings want it.
pub fn pruefe(konzept: &Konzept, found: &mut Vec<Diagnostic>) {
    rules::check(konzept, found);
    pruefung::weigh(konzept.settings_document(), found);
}

/// Documents by id; of two with one id the first by path stays, as in the register.
fn by_id<T: Send, K: Ord>(
    documents: &[Arc<Document>],
    kind: Kind,
    read: impl Fn(&Arc<Document>) -> T + Send + Sync,
    id: impl Fn(&T) -> K,
) -> BTreeMap<K, T> {
    let read: Vec<T> = documents.par_iter().filter(|it| it.kind == kind).map(read).collect();
    let mut all = BTreeMap::new();
    for item in read {
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
