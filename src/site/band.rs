//! A Fassung at a place of the site. The current one stands at the root and at its permanent
//! address; every other one at its permanent address only. From each page there is a way to the
//! same unit in every other Fassung, by id.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use super::{alphabet::Alphabet, bandplatz::Bandplatz, kontext::Kontext, route::Route};
use crate::{
    base::lang::Lang,
    fassung::{
        Fassung,
        synopse::{Einheitsvergleich, Synopse},
    },
    konzept::{Konzept, abschnitt::Abschnitt, fassungsid::FassungsId},
};

/// A Fassung at one place.
pub struct Band {
    /// Where.
    pub platz: Bandplatz,
    /// Which.
    pub fassung: Arc<Fassung>,
    /// What its pages need to be made.
    pub kontext: Kontext,
    /// The pages that it has.
    pub routen: BTreeSet<Route>,
    /// The language, if it is not that of the original.
    pub sprache: Option<Lang>,
    /// The list from A to Z, if one of its pages is wanted.
    pub alphabet: Option<Alphabet>,
}

/// All Fassungen of a site, at all their places: what a shelf is for its volumes.
pub struct Regal {
    /// Where each is read; the root comes first.
    pub baende: Vec<Band>,
    /// The same in the further languages, at the same places.
    pub uebersetzt: Vec<Band>,
    /// The comparisons that have pages: neighbours, and each earlier Fassung with the current one.
    pub vergleiche: Vec<Gegenueber>,
    /// The comparison whose changes are marked in the texts themselves, by its place.
    pub marken: Option<usize>,
    /// The state of the work: it knows what was decided after a text was frozen.
    pub heute: Arc<Konzept>,
    /// Whether they can be searched.
    pub suche: bool,
}

/// Two Fassungen compared.
pub struct Gegenueber {
    /// What changed between them.
    pub synopse: Arc<Synopse>,
    /// The old side: its place among the bands.
    pub alt: usize,
    /// The new side.
    pub neu: usize,
    /// Whether the new side is whichever Fassung is current.
    pub seit: bool,
    einheiten: BTreeMap<String, usize>,
}

impl Gegenueber {
    /// Two bands and what was found between them.
    #[must_use]
    #[expect(clippy::fn_params_excessive_bools, reason = "fills the field of that name")]
    pub fn new(synopse: Arc<Synopse>, alt: usize, neu: usize, seit: bool) -> Self {
        let ids = |(at, it): (usize, &Einheitsvergleich)| {
            [&it.id_alt, &it.id_neu]
                .into_iter()
                .flatten()
                .map(|id| (id.clone(), at))
                .collect::<Vec<_>>()
        };
        let einheiten = synopse.einheiten.iter().enumerate().flat_map(ids).collect();
        Self { synopse, alt, neu, seit, einheiten }
    }

    /// The changed unit that one of the sides knows by an id.
    #[must_use]
    pub fn einheit(&self, id: &str) -> Option<&Einheitsvergleich> {
        self.einheiten.get(id).map(|at| &self.synopse.einheiten[*at])
    }
}

impl Regal {
    /// What `/` shows.
    #[must_use]
    pub fn wurzel(&self) -> &Band {
        self.baende.first().expect("plan() puts the root first")
    }

    /// All bands: those of [`Self::baende`], then those in further languages.
    pub fn alle(&self) -> impl Iterator<Item = &Band> {
        self.baende.iter().chain(&self.uebersetzt)
    }

    /// A band by its place among all of them.
    #[must_use]
    pub fn band(&self, at: usize) -> &Band {
        let own = self.baende.len();
        if at < own { &self.baende[at] } else { &self.uebersetzt[at - own] }
    }

    /// A Fassung at its place in all its languages, the original first.
    pub fn in_allen_sprachen(&self, band: &Band) -> impl Iterator<Item = &Band> {
        let platz = band.platz.clone();
        self.baende.iter().chain(&self.uebersetzt).filter(move |it| it.platz == platz)
    }

    /// Another Fassung in the language of this one; in that of the original where it lacks it.
    #[must_use]
    pub fn in_sprache<'a>(&'a self, other: &'a Band, sprache: Option<&Lang>) -> &'a Band {
        let same = |it: &&Band| it.platz == other.platz && it.sprache.as_ref() == sprache;
        self.uebersetzt.iter().find(same).unwrap_or(other)
    }

    /// A Fassung at its place in the language in which it was written.
    #[must_use]
    pub fn original<'a>(&'a self, band: &'a Band) -> &'a Band {
        self.in_allen_sprachen(band).find(|it| it.sprache.is_none()).unwrap_or(band)
    }

    /// Where a page of a band stays when another Fassung becomes the current one.
    #[must_use]
    pub fn dauerhaft(&self, band: &Band, route: &Route) -> Option<&Band> {
        let same = |it: &&Band| {
            it.fassung.id == band.fassung.id
                && matches!(it.platz, Bandplatz::Fassung(_))
                && it.sprache == band.sprache
        };
        let mut permanent = self.baende.iter().chain(&self.uebersetzt).filter(same);
        permanent.find(|it| it.routen.contains(route) && !route.is_outside())
    }

    /// Whether a Fassung is the one that `/` shows.
    #[must_use]
    pub fn is_aktuell(&self, fassung: &Fassung) -> bool {
        self.wurzel().fassung.id == fassung.id
    }

    /// The Fassungen from oldest to newest, where each is read: the current one at the root.
    #[must_use]
    pub fn in_folge(&self) -> Vec<&Band> {
        self.folge().into_iter().map(|at| &self.baende[at]).collect()
    }

    /// The places of [`Self::in_folge`] among the bands.
    #[must_use]
    pub fn folge(&self) -> Vec<usize> {
        let place = |at: usize| if self.is_aktuell(&self.baende[at].fassung) { 0 } else { at };
        let mut listed: Vec<usize> = (1..self.baende.len()).map(place).collect();
        // The state of the work is the newest of all.
        if !listed.contains(&0) {
            listed.push(0);
        }
        listed
    }

    /// The place of the comparison of a Fassung with the one at the root.
    #[must_use]
    pub fn seit(&self, id: &FassungsId) -> Option<usize> {
        self.vergleiche.iter().position(|it| it.neu == 0 && self.baende[it.alt].fassung.id.is(id))
    }

    /// The comparison of a Fassung with the one before it.
    #[must_use]
    pub fn mit_vorgaenger(&self, band: &Band) -> Option<&Gegenueber> {
        let folge = self.folge();
        let place = |at: usize| folge.iter().position(|it| *it == at);
        // Neighbours come before those that the editors name, in whichever direction.
        let own = |it: &&Gegenueber| !it.seit && self.baende[it.neu].fassung.id == band.fassung.id;
        self.vergleiche.iter().filter(own).find(|it| place(it.alt) < place(it.neu))
    }
}

impl Band {
    /// Whether it is in Leichte Sprache, which is a site of its own.
    #[must_use]
    pub fn is_leicht(&self) -> bool {
        self.sprache.as_ref().is_some_and(Lang::is_simple)
    }

    /// The text that a page is about, if it is about one.
    #[must_use]
    pub fn abschnitt(&self, route: &Route) -> Option<&Abschnitt> {
        self.kontext.abschnitt(route.id()?)
    }

    /// Whether a page has words of its own in the language of the band: those of the first language
    /// are the originals.
    #[must_use]
    pub fn has_words(&self, route: &Route) -> bool {
        self.sprache.is_none() || self.abschnitt(route).is_some_and(|it| it.uebersetzung.is_some())
    }

    /// A Fassung in its own language.
    #[must_use]
    pub fn new(
        platz: Bandplatz,
        fassung: Arc<Fassung>,
        kontext: Kontext,
        routen: BTreeSet<Route>,
    ) -> Self {
        Self { platz, fassung, kontext, routen, sprache: None, alphabet: None }
    }

    /// The file of one of its own pages.
    #[must_use]
    pub fn datei(&self, route: &Route) -> String {
        format!("{}{}", self.kontext.praefix, route.file())
    }

    /// Reads the list from A to Z and adds the pages that it is cut into to those that the Fassung
    /// has.
    pub fn add_alphabet(&mut self) {
        let alphabet = Alphabet::read(&self.kontext, &self.routen);
        self.routen.extend(alphabet.routen());
        self.alphabet = Some(alphabet);
    }

    /// The page of another Fassung that shows the same as a page of this one: of the same id, or of
    /// one that either side names as a former id.
    #[must_use]
    pub fn gegenstueck(&self, route: &Route, other: &Band) -> Option<Route> {
        if other.routen.contains(route) {
            return Some(route.clone());
        }
        // Each cuts its list from A to Z as long as it is; what stood in this part stands somewhere
        // in that list.
        if matches!(route, Route::Buchstabe(_)) {
            return Some(Route::Suche);
        }
        let id = route.id()?;
        // Of the pages outside the concept today knows what they were called.
        let heute = route.is_outside().then_some(&self.kontext.heute);
        let outside = heute.into_iter().flat_map(|it| it.verzeichnis.fruehere(id));
        let candidates = self.kennungen(id, other).chain(outside);
        candidates.map(|it| route.with_id(it)).find(|it| other.routen.contains(it))
    }

    /// The ids by which another Fassung may know what this one knows by an id: the same, the one
    /// that it has instead, those that this one had before.
    pub fn kennungen<'a>(&'a self, id: &'a str, other: &'a Self) -> impl Iterator<Item = &'a str> {
        let earlier = self.kontext.konzept.verzeichnis.fruehere(id);
        [id, other.kontext.heutige_id(id)].into_iter().chain(earlier)
    }
}
