//! Who refers to whom, read once: the measures of a Handlungsfeld, of a district, of an actor; who uses which figures.

use std::collections::{BTreeMap, HashMap};

use super::{
    akteur::Akteur, handlungsfeld::Handlungsfeld, id::Id, indikator::Indikator, indikator::data_file,
    leitziel::Leitziel, massnahme::Massnahme, quelle::Quelle,
};
use crate::{
    base::path::RelPath,
    document::{Document, einschub::Einschubart},
};

/// Why a measure or an indicator belongs to something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Bezug {
    /// It stands in this Handlungsfeld.
    Handlungsfeld,
    /// It serves this Leitziel.
    Leitziel,
    /// This actor is in charge.
    Federfuehrung,
    /// This actor or committee takes part.
    Beteiligung,
    /// It is for this target group.
    Zielgruppe,
    /// It takes place in this district.
    Stadtteil,
    /// It is measured by this indicator.
    Indikator,
    /// It has to do with this measure.
    Verwandt,
    /// This consultation or paper decided about it.
    Beschluss,
}

/// The relations of a concept. Numbers are positions in its lists.
#[derive(Clone, Debug, Default)]
pub struct Bezuege {
    massnahmen: HashMap<String, usize>,
    indikatoren: HashMap<String, usize>,
    akteure: HashMap<String, usize>,
    leitziele: HashMap<String, (Id<Handlungsfeld>, usize)>,
    massnahmen_je: BTreeMap<Bezug, Listen>,
    indikatoren_je: BTreeMap<Bezug, Listen>,
    daten: BTreeMap<RelPath, Vec<Nutzung>>,
}

/// For each id the positions of what belongs to it, in their order.
type Listen = HashMap<String, Vec<usize>>;

/// A place that shows the figures of a file.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Nutzung {
    /// The id of the indicator or chapter.
    pub id: String,
    /// Where the figures come from, as it says.
    pub quelle: Option<Quelle>,
    /// The unit, as it says.
    pub einheit: String,
}

impl Bezuege {
    /// Reads the relations.
    #[must_use]
    pub fn read<'a>(
        massnahmen: &[Massnahme],
        indikatoren: &[Indikator],
        akteure: &[Akteur],
        handlungsfelder: impl Iterator<Item = &'a Handlungsfeld>,
        units: impl Iterator<Item = (String, &'a Document)>,
    ) -> Self {
        let mut bezuege = Self::default();
        for (at, massnahme) in massnahmen.iter().enumerate() {
            bezuege.massnahmen.insert(massnahme.id.to_string(), at);
            let mut add = |bezug: Bezug, id: &str| {
                let lists = bezuege.massnahmen_je.entry(bezug).or_default();
                match lists.get_mut(id) {
                    // Named twice by one measure.
                    Some(list) if list.last() == Some(&at) => {}
                    Some(list) => list.push(at),
                    None => drop(lists.insert(id.to_owned(), vec![at])),
                }
            };
            massnahme.handlungsfeld.iter().for_each(|it| add(Bezug::Handlungsfeld, it.as_str()));
            massnahme.leitziele.iter().for_each(|it| add(Bezug::Leitziel, it.as_str()));
            massnahme.federfuehrung.iter().for_each(|it| add(Bezug::Federfuehrung, it.as_str()));
            massnahme.beteiligte.iter().for_each(|it| add(Bezug::Beteiligung, it));
            massnahme.zielgruppen.iter().for_each(|it| add(Bezug::Zielgruppe, it.as_str()));
            massnahme.stadtteile.iter().for_each(|it| add(Bezug::Stadtteil, it.as_str()));
            massnahme.indikatoren.iter().for_each(|it| add(Bezug::Indikator, it.as_str()));
            massnahme.verwandte.iter().for_each(|it| add(Bezug::Verwandt, it.as_str()));
            massnahme.beschluesse.iter().for_each(|it| add(Bezug::Beschluss, it));
        }
        for (at, indikator) in indikatoren.iter().enumerate() {
            bezuege.indikatoren.insert(indikator.id.to_string(), at);
            let mut add = |bezug: Bezug, id: &str| {
                bezuege.indikatoren_je.entry(bezug).or_default().entry(id.to_owned()).or_default().push(at);
            };
            indikator.handlungsfeld.iter().for_each(|it| add(Bezug::Handlungsfeld, it.as_str()));
            indikator.leitziele.iter().for_each(|it| add(Bezug::Leitziel, it.as_str()));
            if let Some(file) = &indikator.daten {
                let einheit = indikator.einheit.clone();
                let use_ = Nutzung { id: indikator.id.to_string(), quelle: indikator.quelle.clone(), einheit };
                bezuege.daten.entry(file.clone()).or_default().push(use_);
            }
        }
        // Of two with one id the first stays, as in the register.
        for (at, akteur) in akteure.iter().enumerate().rev() {
            bezuege.akteure.insert(akteur.id.to_string(), at);
        }
        for feld in handlungsfelder {
            for (at, leitziel) in feld.leitziele.iter().enumerate() {
                bezuege.leitziele.insert(leitziel.id.to_string(), (feld.id.clone(), at));
            }
        }
        for (id, document) in units {
            for einschub in document.text.einschuebe.iter().filter(|it| it.art != Einschubart::Massnahmen) {
                let Some(name) = einschub.fields.text("daten") else { continue };
                let quelle = einschub.fields.tabelle("quelle").map(Quelle::read);
                let use_ = Nutzung { id: id.clone(), quelle, einheit: einschub.fields.text_or_empty("einheit") };
                bezuege.daten.entry(data_file(name.value)).or_default().push(use_);
            }
        }
        bezuege
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

    /// The Handlungsfeld of a Leitziel, and the position there.
    #[must_use]
    pub fn leitziel(&self, id: &Id<Leitziel>) -> Option<(&Id<Handlungsfeld>, usize)> {
        self.leitziele.get(id.as_str()).map(|(feld, at)| (feld, *at))
    }

    /// The positions of the measures that belong to something.
    #[must_use]
    pub fn massnahmen(&self, bezug: Bezug, id: &str) -> &[usize] {
        self.massnahmen_je.get(&bezug).and_then(|it| it.get(id)).map_or(&[], Vec::as_slice)
    }

    /// The positions of the indicators that belong to something.
    #[must_use]
    pub fn indikatoren(&self, bezug: Bezug, id: &str) -> &[usize] {
        self.indikatoren_je.get(&bezug).and_then(|it| it.get(id)).map_or(&[], Vec::as_slice)
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
