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
pub struct Beschriftungen(BTreeMap<RelPath, Vec<Gezaehlt>>);

/// What is known of a caption.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Gezaehlt {
    art: Beschriftungsart,
    anker: Option<String>,
    nummer: Option<String>,
}

impl Beschriftungen {
    /// Counts through all texts, in the order in which they are read.
    #[must_use]
    pub fn count<'a>(texts: impl Iterator<Item = &'a Prosa>) -> Self {
        let texts: Vec<&Prosa> = texts.filter(|it| !it.beschriftungen.is_empty()).collect();
        let written = |it: &Beschriftung| match &it.nummer {
            Bezifferung::Geschrieben(number) => Some((it.art, number.clone())),
            _ => None,
        };
        let mut taken: HashSet<(Beschriftungsart, String)> =
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
                while !taken.insert((it.art, next.to_string())) {
                    next = next.saturating_add(1);
                }
                last.insert(it.art, next);
                Some(next.to_string())
            }
        };
        let of_text = |it: &Prosa| {
            let captions = it.beschriftungen.iter().map(|it| Gezaehlt {
                art: it.art,
                anker: it.anker.clone(),
                nummer: number(it),
            });
            Some((it.datei.clone()?, captions.collect()))
        };
        Self(texts.into_iter().filter_map(of_text).collect())
    }

    /// The numbers of the files that are left.
    #[must_use]
    pub(super) fn nur(&self, left: impl Fn(&RelPath) -> bool) -> Self {
        let kept = self.0.iter().filter(|it| left(it.0));
        Self(kept.map(|(file, numbers)| (file.clone(), numbers.clone())).collect())
    }

    /// The numbers of the captions of a text. One of a translation has that of its original: of the
    /// one with its name, else of the one at its place among those of its kind.
    fn nummern(&self, prosa: &Prosa) -> Vec<Option<String>> {
        let Some(file) = &prosa.datei else { return Vec::new() };
        let Some((original, _)) = kind::uebersetzung(file) else {
            let own = self.0.get(file).map_or(&[][..], Vec::as_slice);
            return own.iter().map(|it| it.nummer.clone()).collect();
        };
        let known = self.0.get(&original).map_or(&[][..], Vec::as_slice);
        let mut places: HashMap<Beschriftungsart, usize> = HashMap::new();
        let numbers = prosa.beschriftungen.iter().map(|it| {
            let place = places.entry(it.art).or_default();
            let at_place = known.iter().filter(|other| other.art == it.art).nth(*place);
            *place += 1;
            if let Bezifferung::Geschrieben(number) = &it.nummer {
                return Some(number.clone());
            }
            // Paragraphs may be counted otherwise in another language; names are the same.
            let named = it.anker.as_ref().filter(|it| !it.starts_with("abs-"));
            let same =
                named.and_then(|name| known.iter().find(|it| it.anker.as_ref() == Some(name)));
            let number = same.or(at_place)?.nummer.clone();
            number.filter(|_| it.nummer != Bezifferung::Ohne)
        });
        numbers.collect()
    }

    /// A text with the numbers of its tables and figures, as pages show it.
    #[must_use]
    pub fn beziffert<'a>(&self, prosa: &'a Prosa) -> Cow<'a, Prosa> {
        let counted = |it: &Beschriftung| it.nummer == Bezifferung::Gezaehlt;
        if prosa.beschriftungen.iter().any(counted) {
            Cow::Owned(beschriften::beziffern(prosa, &self.nummern(prosa)))
        } else {
            Cow::Borrowed(prosa)
        }
    }

    /// The captions of a text, each with its number.
    pub fn von<'a>(
        &self,
        prosa: &'a Prosa,
    ) -> impl Iterator<Item = (&'a Beschriftung, Option<String>)> {
        let numbers = self.nummern(prosa).into_iter();
        prosa.beschriftungen.iter().zip(numbers.chain(std::iter::repeat(None)))
    }
}
