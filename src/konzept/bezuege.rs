//! Who refers to whom, read once: the measures of a Handlungsfeld, of a district, of an actor; who
//! uses which figures.

use std::{
    collections::{BTreeMap, HashMap},
    sync::Arc,
};

use super::{
    abschnitt::id_of, akteur::Akteur, einheit::einheiten, indikator::Indikator,
    indikator::data_file, massnahme::Massnahme, quelle::Quelle,
};
use crate::{
    base::path::RelPath,
    document::{
        Document,
        art::{Art, indikator::INDIKATOR, massnahme::MASSNAHME},
        form::{Liste, Verweis, Verweisziele},
        keys::{Key, KeyDef},
        tabellen::einschub::diagramm,
    },
};

/// Why one entity belongs to another: the key under which it names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Bezug(&'static str);

impl<Z: Verweisziele> From<Key<Verweis<Z>>> for Bezug {
    fn from(key: Key<Verweis<Z>>) -> Self {
        Self(key.name)
    }
}

impl<Z: Verweisziele> From<Key<Liste<Verweis<Z>>>> for Bezug {
    fn from(key: Key<Liste<Verweis<Z>>>) -> Self {
        Self(key.name)
    }
}

impl Bezug {
    /// The keys by which entities of one kind can belong to those of another, in the order of the
    /// table.
    pub fn zwischen(von: Art, zu: Art) -> impl Iterator<Item = (Self, &'static KeyDef)> {
        let refers = move |key: &&'static KeyDef| key.shape.ziel().is_some_and(|it| it.erlaubt(zu));
        von.table.keys.iter().filter(refers).map(|it| (Self(it.name), it))
    }
}

/// The relations of a concept. Numbers are positions in its lists.
#[derive(Clone, Debug, Default)]
pub struct Bezuege {
    massnahmen: HashMap<String, usize>,
    indikatoren: HashMap<String, usize>,
    akteure: HashMap<String, usize>,
    massnahmen_je: BTreeMap<Bezug, Listen>,
    indikatoren_je: BTreeMap<Bezug, Listen>,
    uebrige_je: BTreeMap<(Art, Bezug), HashMap<String, Vec<String>>>,
    daten: BTreeMap<RelPath, Vec<Nutzung>>,
    /// Whether any measure has a report.
    berichtet: bool,
    /// The last year in which a measure is planned.
    letztes_jahr: Option<i16>,
}

/// For each id the positions of what belongs to it, in their order.
type Listen = HashMap<String, Vec<usize>>;

/// The positions of measures by id, and what they belong to.
fn of_measures(massnahmen: &[Arc<Massnahme>]) -> (HashMap<String, usize>, BTreeMap<Bezug, Listen>) {
    let mut by_id = HashMap::with_capacity(massnahmen.len());
    let mut related: BTreeMap<Bezug, Listen> = BTreeMap::new();
    for (at, massnahme) in massnahmen.iter().enumerate() {
        by_id.insert(massnahme.id.to_string(), at);
        for (key, id) in massnahme.abschnitt.document.fields.verweise_je_schluessel() {
            let lists = related.entry(Bezug(key)).or_default();
            match lists.get_mut(id) {
                // Named twice by one measure.
                Some(list) if list.last() == Some(&at) => {}
                Some(list) => list.push(at),
                None => drop(lists.insert(id.to_owned(), vec![at])),
            }
        }
    }
    (by_id, related)
}

/// A place that shows the figures of a file.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Nutzung {
    /// The id of the indicator or chapter.
    pub id: String,
    /// Where the figures come from, as it says.
    pub quelle: Option<Quelle>,
    /// The unit, as it says.
    pub einheit: String,
    /// Whether it needs series: figures by time.
    pub als_reihe: bool,
}

impl Bezuege {
    /// Reads the relations.
    #[must_use]
    pub fn read(
        massnahmen: &[Arc<Massnahme>],
        indikatoren: &[Indikator],
        akteure: &[Akteur],
        documents: &[Arc<Document>],
    ) -> Self {
        // Measures are most of a concept.
        let (mut bezuege, (ids, massnahmen_je)) = rayon::join(
            || Self::of_others(indikatoren, akteure, documents),
            || of_measures(massnahmen),
        );
        (bezuege.massnahmen, bezuege.massnahmen_je) = (ids, massnahmen_je);
        let planned = massnahmen.iter().flat_map(|it| [it.zeitraum.beginn, it.zeitraum.ende]);
        bezuege.letztes_jahr = planned.flatten().map(|it| it.last_day().year()).max();
        bezuege.set_berichtet(massnahmen);
        bezuege
    }

    /// Looks whether anybody reports on these measures.
    pub(super) fn set_berichtet(&mut self, massnahmen: &[Arc<Massnahme>]) {
        self.berichtet = massnahmen.iter().any(|it| it.sachstand().is_some());
    }

    fn of_others(
        indikatoren: &[Indikator],
        akteure: &[Akteur],
        documents: &[Arc<Document>],
    ) -> Self {
        let mut bezuege = Self::default();
        for (at, indikator) in indikatoren.iter().enumerate() {
            bezuege.indikatoren.insert(indikator.id.to_string(), at);
            for (key, id) in indikator.abschnitt.document.fields.verweise_je_schluessel() {
                bezuege
                    .indikatoren_je
                    .entry(Bezug(key))
                    .or_default()
                    .entry(id.to_owned())
                    .or_default()
                    .push(at);
            }
            if let Some(file) = &indikator.daten {
                let einheit = indikator.einheit.clone();
                let use_ = Nutzung {
                    id: indikator.id.to_string(),
                    quelle: indikator.quelle.clone(),
                    einheit,
                    als_reihe: true,
                };
                bezuege.daten.entry(file.clone()).or_default().push(use_);
            }
        }
        // Of two with one id the first stays, as in the register.
        for (at, akteur) in akteure.iter().enumerate().rev() {
            bezuege.akteure.insert(akteur.id.to_string(), at);
        }
        for document in documents {
            let id = id_of(document);
            bezuege.read_others(document);
            for einschub in document.text.einschuebe.iter().filter(|it| it.art.zeigt_zahlen()) {
                let Some(name) = einschub.fields.get(diagramm::DATEN) else { continue };
                let quelle = einschub.fields.get(diagramm::QUELLE).map(Quelle::read);
                let use_ = Nutzung {
                    id: id.clone(),
                    quelle,
                    einheit: einschub.fields.string_or_empty(diagramm::EINHEIT),
                    als_reihe: einschub.braucht_reihe(),
                };
                bezuege.daten.entry(data_file(name)).or_default().push(use_);
            }
        }
        bezuege
    }

    /// What is neither measure nor indicator names others too.
    fn read_others(&mut self, document: &Document) {
        let others =
            einheiten(document).into_iter().filter(|it| it.art != MASSNAHME && it.art != INDIKATOR);
        for (einheit, id) in others.filter_map(|it| Some((it, it.id()?))) {
            for (key, target) in einheit.fields.verweise_je_schluessel() {
                let lists = self.uebrige_je.entry((einheit.art, Bezug(key))).or_default();
                let list = lists.entry(target.to_owned()).or_default();
                if list.last() != Some(&id) {
                    list.push(id.clone());
                }
            }
        }
    }

    /// The ids of those of a kind that belong to something, in the order in which they are written;
    /// measures and indicators have lists of their own.
    #[must_use]
    pub fn uebrige(&self, art: Art, bezug: Bezug, id: &str) -> &[String] {
        self.uebrige_je.get(&(art, bezug)).and_then(|it| it.get(id)).map_or(&[], Vec::as_slice)
    }

    /// The last year in which a measure is planned.
    #[must_use]
    pub fn letztes_jahr(&self) -> Option<i16> {
        self.letztes_jahr
    }

    /// Whether any measure has a report.
    #[must_use]
    pub fn berichtet(&self) -> bool {
        self.berichtet
    }

    /// The position of a measure.
    #[must_use]
    pub fn massnahme(&self, id: &str) -> Option<usize> {
        self.massnahmen.get(id).copied()
    }

    /// The position of an indicator.
    #[must_use]
    pub fn indikator(&self, id: &str) -> Option<usize> {
        self.indikatoren.get(id).copied()
    }

    /// The position of an actor.
    #[must_use]
    pub fn akteur(&self, id: &str) -> Option<usize> {
        self.akteure.get(id).copied()
    }

    /// The positions of the measures that belong to something.
    #[must_use]
    pub fn massnahmen(&self, bezug: impl Into<Bezug>, id: &str) -> &[usize] {
        self.massnahmen_je.get(&bezug.into()).and_then(|it| it.get(id)).map_or(&[], Vec::as_slice)
    }

    /// The positions of the indicators that belong to something.
    #[must_use]
    pub fn indikatoren(&self, bezug: impl Into<Bezug>, id: &str) -> &[usize] {
        self.indikatoren_je.get(&bezug.into()).and_then(|it| it.get(id)).map_or(&[], Vec::as_slice)
    }

    /// The places that show a data file.
    #[must_use]
    pub fn nutzungen(&self, file: &RelPath) -> &[Nutzung] {
        self.daten.get(file).map_or(&[], Vec::as_slice)
    }

    /// The data files in use, each with the places that show it.
    pub fn daten(&self) -> impl Iterator<Item = (&RelPath, &[Nutzung])> {
        self.daten.iter().map(|(file, uses)| (file, uses.as_slice()))
    }
}
