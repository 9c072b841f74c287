//! The addresses of comparisons "since then" at which these have no change to show. Whatever a
//! version from the old one on had is answered there: it was shown while another version was the
//! current one, or will be.

use std::collections::{BTreeMap, HashSet};

use super::band::Regal;
use crate::document::art::Art;

/// An address of a comparison at which no change is shown.
pub struct Vergleichsadresse {
    /// The comparison, by its place.
    pub vergleich: usize,
    /// The kind that the unit was of.
    pub art: Art,
    /// The id that it had.
    pub id: String,
    /// What it was called.
    pub titel: String,
    /// The last version that had it so: its place among the bands.
    pub zuletzt: usize,
}

/// All of them. A preview and a package that leaves the house have addresses that nobody keeps.
#[must_use]
pub fn ohne_aenderung(regal: &Regal) -> Vec<Vergleichsadresse> {
    let mut all = Vec::new();
    if regal.wurzel().kontext.sicht.intern() {
        return all;
    }
    // From the newest on, so that each comparison adds what its own old side had.
    let mut known: BTreeMap<(Art, &str), (usize, &str)> = BTreeMap::new();
    for (at, vergleich) in regal.vergleiche.iter().enumerate().rev().filter(|it| it.1.seit) {
        let synopse = &vergleich.synopse;
        for (place, seite) in [(vergleich.neu, &synopse.neu), (vergleich.alt, &synopse.alt)] {
            for (id, einheit) in seite.bestand.in_order() {
                known.entry((einheit.art, id)).or_insert((place, &einheit.titel));
            }
        }
        let shown: HashSet<(Art, &str)> =
            synopse.einheiten.iter().map(|it| (it.art, it.id())).collect();
        let silent = known.iter().filter(|it| !shown.contains(it.0));
        all.extend(silent.map(|((art, id), (zuletzt, titel))| Vergleichsadresse {
            vergleich: at,
            art: *art,
            id: (*id).to_owned(),
            titel: (*titel).to_owned(),
            zuletzt: *zuletzt,
        }));
    }
    all
}
