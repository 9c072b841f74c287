//! The page at an address of a comparison that has no change to show there: nothing changed, the
//! change is shown elsewhere, or neither version has it.

use serde::Serialize;

use super::{fassungen::ersatz, fassungspaar::Fassungspaar, kopf::Kopf};
use crate::{
    site::{
        band::Band, bausteine::Verknuepfung, blatt::Blatt, route::Route,
        vergleichsadresse::Vergleichsadresse,
    },
    texte::Arg,
};

/// What became of a unit.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Auskunft {
    /// The kind of the unit.
    pub art: String,
    /// Its title.
    pub titel: String,
    /// What became of it.
    pub satz: String,
    /// Where it is read, each with what stands there.
    pub wege: Vec<(String, Verknuepfung)>,
}

/// Makes the page.
#[must_use]
pub fn make(blatt: &Blatt<'_>, adresse: &Vergleichsadresse) -> (Kopf, Auskunft) {
    let Blatt { regal, texte, .. } = *blatt;
    let vergleich = &regal.vergleiche[adresse.vergleich];
    let paar = Fassungspaar::new(vergleich, regal);
    let zuletzt = &regal.baende[adresse.zuletzt];
    let now = &vergleich.synopse.neu.bestand;
    let text = |key: &str| texte.text(key, &[]);
    let read = |key: &str, band: &Band, id: &str| {
        let href = blatt.in_band(band).verknuepfung(id)?.href;
        Some((text(key), Verknuepfung::new(band.fassung.bezeichnung.clone(), href)))
    };
    let ids: Vec<&str> = zuletzt.kennungen(&adresse.id, paar.neu).collect();
    let changed = ids.iter().find_map(|it| vergleich.einheit(it));
    let (satz, wege) = if let Some(einheit) = changed {
        let titel = now.get(einheit.id()).map_or(&adresse.titel, |it| &it.titel);
        let there = Verknuepfung::new(titel.clone(), paar.zu(blatt, Some(einheit)));
        ("auskunft-umgezogen", vec![(text("weggefallen-jetzt"), there)])
    } else if let Some(id) = ids.iter().find(|it| now.get(it).is_some()) {
        let before = &vergleich.synopse.alt.bestand;
        let alt = paar.neu.kennungen(id, paar.alt).find(|it| before.get(it).is_some());
        let alt = alt.and_then(|it| read("synopse-alt", paar.alt, it));
        let neu = read("synopse-neu-fassung", paar.neu, id);
        ("auskunft-unveraendert", alt.into_iter().chain(neu).collect())
    } else {
        let instead = ersatz(blatt, &adresse.id).map(|it| (text("weggefallen-jetzt"), it));
        let last = read("weggefallen-zuletzt", zuletzt, &adresse.id);
        ("auskunft-fort", instead.into_iter().chain(last).collect())
    };
    let titel = if adresse.titel.is_empty() { &adresse.id } else { &adresse.titel };
    let mut kopf = Kopf::new(format!("{}: {titel}", text("synopse")));
    kopf.pfad = vec![
        Verknuepfung::new(text("fassungen-titel"), blatt.zu(&Route::Fassungen)),
        Verknuepfung::new(text("synopse-seit"), paar.zu(blatt, None)),
    ];
    let args = [("alt", Arg::from(paar.alt.fassung.bezeichnung.as_str()))];
    let art = text(&format!("art-{}", adresse.art.word()));
    (kopf, Auskunft { art, titel: titel.clone(), satz: texte.text(satz, &args), wege })
}
