//! The numbers of tables and figures: each kind is counted through the whole concept, in the order
//! in which it is read. A number that is written stays, and counting goes on behind it.

use std::{
    borrow::Cow,
    collections::{BTreeMap, HashMap, HashSet},
};

use crate::{
    base::path::RelPath,
    document::{
        beschriften,
        beschriftung::{Beschriftung, Beschriftungsart, Bezifferung},
        kind,
        value::Prosa,
    },
};

/// The numbers of all captions: for each file of an original those of its captions, in their order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Beschriftungen(BTreeMap<RelPath, Vec<Option<String>>>);

impl Beschriftungen {
    /// Counts through all texts, in the order in which they are read.
    #[must_use]
    pub fn count<'a>(texts: impl Iterator<Item = &'a Prosa>) -> Self {
        let texts: Vec<&Prosa> = texts.filter(|it| !it.beschriftungen.is_empty()).collect();
        let written = |it: &Beschriftung| match &it.nummer {
            Bezifferung::Geschrieben(number) => Some((it.art, number.clone())),
            _ => None,
        };
        let taken: HashSet<(Beschriftungsart, String)> =
            texts.iter().flat_map(|it| &it.beschriftungen).filter_map(written).collect();
        let mut last: HashMap<Beschriftungsart, u32> = HashMap::new();
        let mut number = |it: &Beschriftung| match &it.nummer {
            Bezifferung::Ohne => None,
            Bezifferung::Geschrieben(number) => {
                if let Ok(number) = number.parse() {
                    last.insert(it.art, number);
                }
                Some(number.clone())
            }
            Bezifferung::Gezaehlt => {
                let mut next = last.get(&it.art).map_or(1, |it| it.saturating_add(1));
                while taken.contains(&(it.art, next.to_string())) {
                    next = next.saturating_add(1);
                }
                last.insert(it.art, next);
                Some(next.to_string())
            }
        };
        let of_text = |it: &Prosa| {
            Some((it.datei.clone()?, it.beschriftungen.iter().map(&mut number).collect()))
        };
        Self(texts.into_iter().filter_map(of_text).collect())
    }

    /// The numbers of the files that are left.
    #[must_use]
    pub(super) fn nur(&self, left: impl Fn(&RelPath) -> bool) -> Self {
        let kept = self.0.iter().filter(|it| left(it.0));
        Self(kept.map(|(file, numbers)| (file.clone(), numbers.clone())).collect())
    }

    /// The numbers of the captions of a text; a translation has those of its original.
    fn nummern(&self, prosa: &Prosa) -> &[Option<String>] {
        let Some(file) = &prosa.datei else { return &[] };
        let original = kind::uebersetzung(file).map(|it| it.0);
        self.0.get(original.as_ref().unwrap_or(file)).map_or(&[], Vec::as_slice)
    }

    /// A text with the numbers of its tables and figures, as pages show it.
    #[must_use]
    pub fn beziffert<'a>(&self, prosa: &'a Prosa) -> Cow<'a, Prosa> {
        let counted = |it: &Beschriftung| it.nummer == Bezifferung::Gezaehlt;
        if prosa.beschriftungen.iter().any(counted) {
            Cow::Owned(beschriften::beziffern(prosa, self.nummern(prosa)))
        } else {
            Cow::Borrowed(prosa)
        }
    }

    /// The captions of a text, each with its number.
    pub fn von<'a>(
        &'a self,
        prosa: &'a Prosa,
    ) -> impl Iterator<Item = (&'a Beschriftung, Option<&'a str>)> {
        let numbers = self.nummern(prosa).iter().map(Option::as_deref);
        prosa.beschriftungen.iter().zip(numbers.chain(std::iter::repeat(None)))
    }
}
