//! From documents that know nothing of each other to one concept. Never fails: what does not fit is
//! found, the rest is bound.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use rayon::prelude::*;

use super::{
    KONZEPT_YAML, Konzept,
    abschnitt::{Abschnitt, id_of},
    akteur::Akteur,
    beratung::Beratung,
    beschriftungen::Beschriftungen,
    beteiligung::Beteiligung,
    bezuege::Bezuege,
    gewicht,
    gliederung::{Gliederung, Nummernplan},
    glossar::Begriff,
    gremium::Gremium,
    handlungsfeld::Handlungsfeld,
    id::Id,
    indikator::Indikator,
    kapitel::Kapitel,
    literatur::{self, Literatur},
    massnahme::Massnahme,
    phase::Phase,
    rules,
    seite::Seite,
    settings::Settings,
    stadtteil::{GESAMTSTADT, Stadtteil},
    termin::Termin,
    verzeichnis::Verzeichnis,
    vorlage::Vorlage,
    ziel::Ziel,
    zielbaum::Zielbaum,
    zielgruppe::Zielgruppe,
};
use crate::{
    base::{path::RelPath, sort},
    diagnostic::{Code, Diagnostic},
    document::{
        Document, Fields, Kind,
        art::{self, Art, Ort},
        tabellen::konzept as keys,
        wortschatz::Rolle,
    },
    texte::Arg,
    tree::Tree,
};

/// Binds documents; `None` only without a konzept.yaml. What must hold between them is not looked
/// at yet: see [`check`]. What another concept bound of the same documents is taken over from it.
#[must_use]
pub fn resolve(
    documents: Vec<Arc<Document>>,
    tree: Arc<Tree>,
    known: Option<&Konzept>,
) -> (Option<Konzept>, Vec<Diagnostic>) {
    let mut found: Vec<Diagnostic> =
        documents.iter().flat_map(|it| it.findings.iter().cloned()).collect();
    let path = RelPath::known(KONZEPT_YAML);
    let Some(settings_document) = documents.iter().find(|it| it.kind == Kind::Konzept).cloned()
    else {
        // An unreadable konzept.yaml was found already; only a missing one is news.
        if tree.iter().all(|(it, _)| *it != path) {
            found.push(Diagnostic::whole(Code::KonzeptFehlt, &path));
        }
        return (None, found);
    };
    let settings = Settings::read(&settings_document.fields);
    let branches = settings_document.fields.get(keys::GLIEDERUNG).unwrap_or_default().to_vec();
    let verzeichnis = register(&documents, &settings, &mut found);
    propose_free_ids(&verzeichnis, &mut found);
    let (eigene, anhaenge) = own_numbers(&documents);
    let plan = Nummernplan {
        muster: &settings.nummerierung,
        eigene: &eigene,
        anhaenge: &anhaenge,
        anhang: &settings.bezeichnungen.texte().text("anhang", &[]),
    };
    let gliederung = Gliederung::read(&path, &branches, plan, &verzeichnis, &mut found);
    let bound = bound(settings, (verzeichnis, gliederung), (documents, tree), known);
    (Some(bound), found)
}

/// Some documents of a concept with their places in it: for what is to be seen of it.
#[must_use]
pub(super) fn part(
    whole: &Konzept,
    documents: Vec<Arc<Document>>,
    gliederung: Gliederung,
) -> Konzept {
    let settings = whole.settings.clone();
    // What is wrong with them was found when the whole was bound.
    let verzeichnis = register(&documents, &settings, &mut Vec::new());
    bound(settings, (verzeichnis, gliederung), (documents, whole.tree.clone()), Some(whole))
}

/// The numbers that chapters and Handlungsfelder have by themselves, and which of them are annexes.
fn own_numbers(documents: &[Arc<Document>]) -> (BTreeMap<String, String>, BTreeSet<String>) {
    let (mut numbers, mut annexes) = (BTreeMap::new(), BTreeSet::new());
    let in_outline =
        |it: &&Arc<Document>| matches!(it.kind, Kind::Einheit(art) if art.in_gliederung());
    for document in documents.iter().filter(in_outline) {
        let Some(id) = document.fields.id() else { continue };
        if let Some(number) = document.fields.lookup(art::gemeinsam::NUMMER) {
            numbers.insert(id.value.to_owned(), number.to_owned());
        }
        if document.fields.lookup(art::kapitel::ROLLE) == Some(Rolle::Anhang) {
            annexes.insert(id.value.to_owned());
        }
    }
    (numbers, annexes)
}

/// A file alone cannot tell whether the id that it proposes for a wrong one is taken.
fn propose_free_ids(verzeichnis: &Verzeichnis, found: &mut [Diagnostic]) {
    for finding in found.iter_mut().filter(|it| it.code == Code::FalscheId) {
        let place = &finding.place.path;
        for (name, value) in &mut finding.args {
            let Arg::Text(id) = value else { continue };
            let other = verzeichnis.get(id).filter(|it| it.place.path != *place);
            if *name == "vorschlag"
                && other.is_some()
                && let Some(free) = verzeichnis.frei(id)
            {
                *value = free.into();
            }
        }
    }
}

fn register(
    documents: &[Arc<Document>],
    settings: &Settings,
    found: &mut Vec<Diagnostic>,
) -> Verzeichnis {
    let mut verzeichnis = Verzeichnis::read(documents, found);
    let path = RelPath::known(KONZEPT_YAML);
    verzeichnis.add_built_in(GESAMTSTADT, art::stadtteil::STADTTEIL, &gesamtstadt(settings), &path);
    verzeichnis
}

fn gesamtstadt(settings: &Settings) -> String {
    settings.bezeichnungen.texte().text(GESAMTSTADT, &[])
}

fn bound(
    settings: Settings,
    (mut verzeichnis, gliederung): (Verzeichnis, Gliederung),
    (documents, tree): (Vec<Arc<Document>>, Arc<Tree>),
    known: Option<&Konzept>,
) -> Konzept {
    let handlungsfelder =
        by_id(&documents, art::handlungsfeld::HANDLUNGSFELD, Handlungsfeld::read, |it| {
            it.id.clone()
        });
    let below_drafts = gliederung.punkte().iter().filter(|it| it.entwurf).map(|it| it.id.as_str());
    for id in below_drafts.chain(gliederung.verdeckt()) {
        verzeichnis.mark_draft(id);
        // What stands on a page is not seen without it.
        let goals = handlungsfelder.get(&Id::new(id)).into_iter().flat_map(|it| &it.leitziele);
        goals.for_each(|it| verzeichnis.mark_draft(it.id.as_str()));
    }
    let massnahme = |document: &Arc<Document>| {
        let same = known.and_then(|it| it.massnahme_of(document)).cloned();
        same.unwrap_or_else(|| Arc::new(Massnahme::read(document)))
    };
    let massnahmen = by_id(&documents, art::massnahme::MASSNAHME, massnahme, |it| it.id.clone());
    let mut massnahmen: Vec<Arc<Massnahme>> = massnahmen.into_values().collect();
    sort::by_number(&mut massnahmen, |it| it.nummer.as_deref(), |it| &it.abschnitt.titel);
    // What the outline does not name comes last.
    massnahmen.sort_by_key(|it| {
        let field = it.handlungsfeld.as_ref().and_then(|it| gliederung.position(it.as_str()));
        field.map_or((true, 0), |at| (false, at))
    });
    let indikatoren =
        by_id(&documents, art::indikator::INDIKATOR, Indikator::read, |it| it.id.clone());
    let mut indikatoren: Vec<Indikator> = indikatoren.into_values().collect();
    sort::by_number(&mut indikatoren, |it| it.nummer.as_deref(), |it| &it.abschnitt.titel);
    let mut stadtteile = listed(&documents, art::stadtteil::STADTTEIL, |_, it| Stadtteil::read(it));
    if stadtteile.iter().all(|it| it.id.as_str() != GESAMTSTADT) {
        stadtteile.insert(0, Stadtteil::gesamtstadt(gesamtstadt(&settings)));
    }
    let akteure = listed(&documents, art::akteur::AKTEUR, |_, it| Akteur::read(it));
    let bezuege = Bezuege::read(&massnahmen, &indikatoren, &akteure, &documents);
    let own = listed(&documents, art::ziel::ZIEL, |_, it| Ziel::read(it));
    let ziele = Zielbaum::read(own, &handlungsfelder, &gliederung, &settings.zielebenen);
    let literatur = listed(&documents, art::literatur::LITERATUR, |_, it| Literatur::read(it));
    let literatur = literatur::benannt(literatur);
    literatur.iter().for_each(|it| verzeichnis.rename(it.id.as_str(), &it.kurzbeleg));
    let gremien = listed(&documents, art::gremium::GREMIUM, |_, it| Gremium::read(it));
    let vorlagen = listed(&documents, art::vorlage::VORLAGE, |_, it| Vorlage::read(it));
    let beratungen = listed(&documents, art::beratung::BERATUNG, Beratung::read);
    for beratung in beratungen.iter().filter(|it| it.gegenstand.is_none()) {
        // One that says nothing of its own is called by who deals with what.
        let gremium =
            gremien.iter().find(|it| Some(&it.id) == beratung.gremium.as_ref()).map(|it| &it.name);
        let vorlage = vorlagen.iter().find(|it| Some(&it.id) == beratung.vorlage.as_ref());
        let words = gremium.into_iter().chain(vorlage.map(|it| &it.nummer));
        let words: Vec<&str> = words.map(String::as_str).collect();
        if let Some(id) = &beratung.id {
            verzeichnis.rename(id.as_str(), &words.join(": "));
        }
    }
    let mut konzept = Konzept {
        settings,
        gliederung,
        kapitel: by_id(&documents, art::kapitel::KAPITEL, Kapitel::read, |it| it.id.clone()),
        handlungsfelder,
        ziele,
        massnahmen,
        indikatoren,
        stadtteile,
        zielgruppen: listed(&documents, art::zielgruppe::ZIELGRUPPE, |_, it| Zielgruppe::read(it)),
        bezuege,
        uebrige: others(&documents),
        seiten: by_id(&documents, art::seite::SEITE, Seite::read, |it| it.id.clone()),
        phasen: listed(&documents, art::phase::PHASE, |_, it| Phase::read(it)),
        beteiligung: listed(&documents, art::beteiligung::BETEILIGUNG, |_, it| {
            Beteiligung::read(it)
        }),
        termine: listed(&documents, art::termin::TERMIN, |_, it| Termin::read(it)),
        gremien,
        vorlagen,
        beratungen,
        akteure,
        literatur,
        glossar: listed(&documents, art::begriff::GLOSSARBEGRIFF, |_, it| Begriff::read(it)),
        verzeichnis,
        vollstaendig: documents.iter().all(|it| it.lesbar),
        beschriftungen: Beschriftungen::default(),
        documents,
        zahlen_laut: BTreeMap::new(),
        tree,
    };
    let texts = konzept.leseordnung().into_iter();
    let texts = texts.filter_map(|(art, id)| Some(&konzept.abschnitt(art, id)?.document.text));
    konzept.beschriftungen = Beschriftungen::count(texts);
    konzept
}

/// Applies the rules to a bound concept, and weighs all that was found as its settings want it.
pub fn check(konzept: &Konzept, found: &mut Vec<Diagnostic>) {
    rules::check(konzept, found);
    gewicht::weigh(konzept.settings_document(), found);
}

/// Kinds whose documents have types of their own, which know more of them than title and text.
const MIT_TYP: &[Art] = &[
    art::kapitel::KAPITEL,
    art::handlungsfeld::HANDLUNGSFELD,
    art::massnahme::MASSNAHME,
    art::indikator::INDIKATOR,
    art::seite::SEITE,
];

/// Documents of all other kinds, by kind and id.
fn others(documents: &[Arc<Document>]) -> BTreeMap<(Art, String), Abschnitt> {
    let mut all = BTreeMap::new();
    for document in documents {
        if let Some(art) = document.kind.einheit().filter(|it| !MIT_TYP.contains(it)) {
            all.entry((art, id_of(document))).or_insert_with(|| Abschnitt::read(document));
        }
    }
    all
}

/// Documents by id; of two with one id the first by path stays, as in the register.
fn by_id<T: Send, K: Ord>(
    documents: &[Arc<Document>],
    art: Art,
    read: impl Fn(&Arc<Document>) -> T + Send + Sync,
    id: impl Fn(&T) -> K,
) -> BTreeMap<K, T> {
    let read: Vec<T> =
        documents.par_iter().filter(|it| it.kind == Kind::Einheit(art)).map(read).collect();
    let mut all = BTreeMap::new();
    for item in read {
        all.entry(id(&item)).or_insert(item);
    }
    all
}

/// The entries of a kind that is written in lists. One without its id was found already and cannot
/// be shown.
fn listed<T>(
    documents: &[Arc<Document>],
    art: Art,
    read: impl Fn(&RelPath, &Fields) -> T,
) -> Vec<T> {
    let Ort::Liste(datei, list) = art.ort() else { return Vec::new() };
    let files = documents.iter().filter(|it| it.kind == Kind::Liste(datei));
    files
        .flat_map(|document| {
            document.fields.listed(&list).into_iter().map(move |fields| (document, fields))
        })
        .filter(|(_, fields)| art.needs_no_id() || fields.id().is_some())
        .map(|(document, fields)| read(&document.path, fields))
        .collect()
}
