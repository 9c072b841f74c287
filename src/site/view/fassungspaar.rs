//! A comparison on its way to pages, and where these stand.

use crate::{
    base::path::RelPath,
    fassung::synopse::{Einheitsvergleich, Synopse},
    site::{
        band::{Band, Gegenueber, Regal},
        blatt::Blatt,
        route,
    },
};

/// A comparison on its way to pages: the two versions where they are read.
pub struct Fassungspaar<'a> {
    /// What was compared.
    pub synopse: &'a Synopse,
    /// Where the old version is read.
    pub alt: &'a Band,
    /// Where the new version is read.
    pub neu: &'a Band,
    /// Whether the new side is whichever version is current.
    pub seit: bool,
    /// Whether it is one document on its own, in which nothing leads to pages.
    pub allein: bool,
}

impl<'a> Fassungspaar<'a> {
    /// A comparison with the bands of its sides.
    #[must_use]
    pub fn new(vergleich: &'a Gegenueber, regal: &'a Regal) -> Self {
        let band = |at: usize| &regal.baende[at];
        Self {
            synopse: &vergleich.synopse,
            alt: band(vergleich.alt),
            neu: band(vergleich.neu),
            seit: vergleich.seit,
            allein: false,
        }
    }

    /// The file of the overview, or of a unit.
    #[must_use]
    pub fn file(&self, einheit: Option<&Einheitsvergleich>) -> RelPath {
        let neu = Some(&self.neu.fassung.id).filter(|_| !self.seit);
        route::synopse(&self.alt.fassung.id, neu, einheit.map(|it| (it.art, it.id())))
    }

    /// The link from a page to the comparison of a unit, or to the overview.
    #[must_use]
    pub fn zu(&self, blatt: &Blatt<'_>, einheit: Option<&Einheitsvergleich>) -> String {
        if self.allein {
            return einheit.map_or_else(String::new, |it| format!("#{}", anker(it)));
        }
        blatt.zu_datei(self.file(einheit).as_str())
    }
}

/// The place of a unit in a document of all.
pub(super) fn anker(einheit: &Einheitsvergleich) -> String {
    format!("{}-{}", einheit.art.word(), einheit.id())
}
