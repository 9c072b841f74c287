//! What a version holds, unit by unit, as a comparison asks for it: read once for each version,
//! however many others it is compared with.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::{anzeige::Anzeige, einschub, felder, worte::Blick, wortlaut::Leser};
use crate::{
    base::{date::PartialDate, hash::Hash, same::Same, slug::slug, span::Place},
    document::{
        Document,
        art::{
            Art,
            beratung::{self, BERATUNG},
            indikator::INDIKATOR,
        },
        reihe::{Datenpunkt, Messwert, Reihen},
        value::{Fields, Prosa, Value},
    },
    konzept::{Konzept, verzeichnis::Eintrag},
    memo::Memo,
};

/// The units of a version.
#[derive(Debug)]
pub struct Bestand {
    einheiten: BTreeMap<String, Vorkommen>,
    folge: Vec<String>,
}

/// A unit of a version.
#[derive(Debug)]
pub struct Vorkommen {
    /// What it is.
    pub art: Art,
    /// What it is called.
    pub titel: String,
    /// Its number in the Gliederung.
    pub nummer: Option<String>,
    /// The id of what it stands below.
    pub ueber: Option<String>,
    /// The hash of all that it says and shows, with what nobody sees: two units of one kind for
    /// which it is the same differ in nothing that a comparison would show. Where it differs, only a
    /// comparison tells.
    pub aussage: Hash,
    /// For those without an id their place among all of their kind.
    ohne_id: Option<usize>,
}

/// What a unit says.
#[derive(Clone, Copy)]
pub struct Aussage<'a> {
    /// Its metadata.
    pub fields: &'a Fields,
    /// Its text; only what is a file of its own has one.
    pub text: Option<&'a Prosa>,
    /// Its figures.
    pub reihen: Option<&'a Reihen>,
}

/// What a document says, whatever version it is of.
struct Gesagtes {
    /// Its words: all but its figures.
    worte: Hash,
    /// Its texts in which something only named is shown.
    zeigend: Vec<Prosa>,
}

impl Aussage<'_> {
    fn said(&self) -> Gesagtes {
        let leser = Leser { anzeige: Anzeige::default(), blick: Blick::Genau };
        let mut zeigend = Vec::new();
        let shows =
            |it: &Prosa| !(it.links.is_empty() && it.bilder.is_empty() && it.einschuebe.is_empty());
        zeigend.extend(self.text.filter(|it| shows(it)).cloned());
        texts_of(self.fields, &mut |it| {
            if shows(it) {
                zeigend.push(it.clone());
            }
        });
        // No text says as much as an empty one.
        let empty = Prosa::default();
        let text = leser.of_text(self.text.unwrap_or(&empty));
        Gesagtes { worte: Hash::of(&(felder::kennung(self.fields), text)), zeigend }
    }

    /// What it says and shows, with what its words say.
    fn kennung(&self, gesagt: &Gesagtes, anzeige: Anzeige<'_>) -> Hash {
        let shown = |prosa: &Prosa| {
            let links = prosa
                .links
                .iter()
                .map(|it| (anzeige.ziel(&it.target), anzeige.titel(&it.target).into_owned()));
            let images = prosa.bilder.iter().map(|it| anzeige.bild(&it.target));
            let placed = prosa.einschuebe.iter().map(|it| einschub::gezeigt(it, anzeige));
            Hash::of(&(
                links.collect::<Vec<_>>(),
                images.collect::<Vec<_>>(),
                placed.collect::<Vec<_>>(),
            ))
        };
        let shown: Vec<Hash> = gesagt.zeigend.iter().map(shown).collect();
        // No figures say as much as an empty table of them.
        Hash::of(&(gesagt.worte, shown, self.reihen.map(by_place).unwrap_or_default()))
    }
}

fn texts_of(fields: &Fields, take: &mut impl FnMut(&Prosa)) {
    for key in fields.table().keys {
        if let Some(value) = fields.value(key) {
            texts_in(value, take);
        }
    }
}

fn texts_in(value: &Value, take: &mut impl FnMut(&Prosa)) {
    match value {
        Value::Prosa(prosa) => take(prosa),
        Value::Tabelle(fields) => texts_of(fields, take),
        Value::Liste(items) => items.iter().for_each(|it| texts_in(&it.value, take)),
        _ => {}
    }
}

/// What documents say in the eyes of a comparison, as far as anybody asked: all their words are
/// taken apart for it, and most versions share most of their documents.
#[derive(Default)]
pub struct Aussagen(Memo<Gesagtes, Same<Document>>);

impl Aussagen {
    /// Begins a new run: what the last one did not use is forgotten.
    pub fn next_run(&self) {
        self.0.next_run();
    }

    fn kennung(&self, konzept: &Konzept, eintrag: &Eintrag, aussage: Aussage<'_>) -> Hash {
        let document = konzept.shared_document(&eintrag.place.path);
        let anzeige = Anzeige::of(konzept);
        match document.filter(|_| eintrag.art.is_file()) {
            Some(document) => {
                let gesagt = self.0.remember(Same::of(document), || aussage.said());
                aussage.kennung(&gesagt, anzeige)
            }
            None => aussage.kennung(&aussage.said(), anzeige),
        }
    }
}

impl Bestand {
    /// Reads every unit of a concept.
    #[must_use]
    pub fn read(konzept: &Konzept, aussagen: &Aussagen) -> Self {
        let mut einheiten = BTreeMap::new();
        let mut places = BTreeMap::new();
        without_id(konzept, &mut einheiten, &mut places);
        let compared: Vec<(&str, &Eintrag)> =
            konzept.verzeichnis.iter().filter(|it| it.1.art.synopse).collect();
        let read = compared.into_par_iter().filter_map(|(id, eintrag)| {
            let art = eintrag.art;
            let aussage = with_id(konzept, art, id)?;
            let position = konzept.gliederung.position(id);
            let above = position.and_then(|at| konzept.gliederung.punkte()[at].ueber);
            let titel = matter(konzept, art, aussage.fields);
            let vorkommen = Vorkommen {
                art,
                titel: titel.unwrap_or_else(|| eintrag.titel.clone()),
                nummer: konzept.gliederung.nummer(id).map(str::to_owned),
                ueber: above.map(|at| konzept.gliederung.punkte()[at].id.clone()),
                aussage: aussagen.kennung(konzept, eintrag, aussage),
                ohne_id: None,
            };
            Some((id.to_owned(), vorkommen, eintrag.place.clone()))
        });
        for (id, vorkommen, place) in read.collect::<Vec<_>>() {
            places.insert(id.clone(), place);
            einheiten.insert(id, vorkommen);
        }
        let folge = order(konzept, &places);
        Self { einheiten, folge }
    }

    /// A unit.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Vorkommen> {
        self.einheiten.get(id)
    }

    /// The units in reading order: chapters as the Gliederung has them, measures and indicators by
    /// number, the rest as written.
    pub fn in_order(&self) -> impl Iterator<Item = (&str, &Vorkommen)> {
        self.folge.iter().map(|id| (id.as_str(), &self.einheiten[id]))
    }
}

/// What a unit of a concept says; none if the concept does not have it.
#[must_use]
pub fn aussage<'a>(konzept: &'a Konzept, id: &str, einheit: &Vorkommen) -> Option<Aussage<'a>> {
    let Some(place) = einheit.ohne_id else { return with_id(konzept, einheit.art, id) };
    let fields = konzept.einheiten(einheit.art).nth(place)?.fields;
    Some(Aussage { fields, text: None, reihen: None })
}

fn with_id<'a>(konzept: &'a Konzept, art: Art, id: &str) -> Option<Aussage<'a>> {
    let eintrag = konzept.verzeichnis.get(id)?;
    let document = konzept.document(&eintrag.place.path)?;
    // What is built in has no words of its own.
    let fields = konzept.fields(id)?;
    let indikator = konzept.indikator(id).filter(|_| art == INDIKATOR);
    let file = indikator.and_then(|it| it.daten.as_ref());
    Some(Aussage {
        fields,
        text: Some(&document.text).filter(|_| art.is_file()),
        reihen: file.and_then(|it| konzept.reihen(it)),
    })
}

/// Figures by year and groups; totals are in none.
pub(super) fn by_place(reihen: &Reihen) -> BTreeMap<Datenstelle, Messwert> {
    let key = |it: &Datenpunkt| (it.jahr, it.gruppen.iter().flatten().cloned().collect());
    let said = |it: &Datenpunkt| Messwert { wert: it.wert, fussnote: it.fussnote.clone() };
    reihen.zeilen.iter().map(|it| (key(it), said(it))).collect()
}

/// When, and for which groups.
pub(super) type Datenstelle = (PartialDate, Vec<String>);

/// Consultations need no id, dates have none: they are known by what they are about. Two hyphens
/// are in no id.
fn without_id(
    konzept: &Konzept,
    units: &mut BTreeMap<String, Vorkommen>,
    places: &mut BTreeMap<String, Place>,
) {
    let arten = Art::ALLE.iter().filter(|it| it.synopse && it.needs_no_id());
    for art in arten {
        let all = konzept.einheiten(*art).enumerate();
        for (at, einheit) in all.filter(|it| it.1.id().is_none()) {
            let fields = einheit.fields;
            let titel = matter(konzept, *art, fields).unwrap_or_else(|| einheit.titel().to_owned());
            let about: String = if *art == BERATUNG {
                let paper =
                    fields.get(beratung::VORLAGE).or_else(|| fields.get(beratung::GEGENSTAND));
                [fields.get(beratung::GREMIUM), paper].into_iter().flatten().collect()
            } else {
                titel.clone()
            };
            let mut keys = (1..).map(|count| format!("{}--{}-{count}", art.word(), slug(&about)));
            let key = keys.find(|it| !units.contains_key(it));
            let key = key.expect("there are more numbers than entries");
            places.insert(key.clone(), Place::new(&einheit.document.path, fields.span));
            let aussage = Aussage { fields, text: None, reihen: None };
            let aussage = aussage.kennung(&aussage.said(), Anzeige::of(konzept));
            let (nummer, ueber, ohne_id) = (None, None, Some(at));
            units.insert(key, Vorkommen { art: *art, titel, nummer, ueber, aussage, ohne_id });
        }
    }
}

/// What a consultation is about, and who consults; nothing else is called so.
fn matter(konzept: &Konzept, art: Art, fields: &Fields) -> Option<String> {
    if art != BERATUNG {
        return None;
    }
    let named = |id: Option<&str>| {
        let id = id?;
        Some(
            konzept
                .verzeichnis
                .get(konzept.verzeichnis.heute(id))
                .map_or(id.to_owned(), |it| it.titel.clone()),
        )
    };
    let about =
        fields.string(beratung::GEGENSTAND).or_else(|| named(fields.get(beratung::VORLAGE)));
    Some(
        [named(fields.get(beratung::GREMIUM)), about]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(": "),
    )
}

/// The ids in reading order.
fn order(konzept: &Konzept, places: &BTreeMap<String, Place>) -> Vec<String> {
    let key = |id: &String| {
        let place = &places[id];
        let measure = konzept.bezuege.massnahme(id).or_else(|| konzept.bezuege.indikator(id));
        (
            konzept.gliederung.position(id).unwrap_or(usize::MAX),
            measure.unwrap_or(usize::MAX),
            (place.path.clone(), place.span.start),
        )
    };
    let mut ids: Vec<String> = places.keys().cloned().collect();
    ids.sort_by_cached_key(key);
    ids
}
