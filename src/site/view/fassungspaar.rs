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

/// So many changed units are shown on one page.
const AUF_EINER_SEITE: usize = 300;

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
    /// How much of it a page shows.
    pub umfang: Umfang,
}

/// How much of a comparison a page shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Umfang {
    /// The overview, or one unit.
    Seite,
    /// Everything, as a page of the site.
    Alles,
    /// Everything, as a document on its own in which nothing leads to pages.
    Datei,
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
            umfang: Umfang::Seite,
        }
    }

    /// The file of the overview, or of a unit.
    #[must_use]
    pub fn file(&self, einheit: Option<&Einheitsvergleich>) -> RelPath {
        let neu = Some(&self.neu.fassung.id).filter(|_| !self.seit);
        route::synopse(&self.alt.fassung.id, neu, einheit.map(|it| (it.art, it.id())))
    }

    /// The file of the page that shows everything; none where that would be too much for a browser,
    /// or where nothing changed, or where the new side is whichever version is current.
    #[must_use]
    pub fn file_alles(&self) -> Option<RelPath> {
        let count = self.synopse.einheiten.len();
        let fits = !self.seit && (1..=AUF_EINER_SEITE).contains(&count);
        fits.then(|| route::synopse_alles(&self.alt.fassung.id, &self.neu.fassung.id))
    }

    /// The link from a page to the comparison of a unit, or to the overview.
    #[must_use]
    pub fn zu(&self, blatt: &Blatt<'_>, einheit: Option<&Einheitsvergleich>) -> String {
        if self.umfang != Umfang::Seite {
            return einheit.map_or_else(String::new, |it| format!("#{}", anker(it)));
        }
        blatt.zu_datei(self.file(einheit).as_str())
    }
}

/// The place of a unit in a document of all.
pub(super) fn anker(einheit: &Einheitsvergleich) -> String {
    format!("{}-{}", einheit.art.word(), einheit.id())
}
