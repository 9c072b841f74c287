//! All reports of the publication, newest first, each with the Fassung on which it reports.

use serde::Serialize;

use super::{bericht, kopf::Kopf};
use crate::site::{
    bausteine::{Datum, Verknuepfung, sprachmarke::Sprachmarke},
    berichtsworte,
    blatt::Blatt,
    fund::{Auffindbar, Sammler},
    route::Route,
};

/// What the page shows.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Berichte {
    /// The reports, newest first.
    pub berichte: Vec<Berichtseintrag>,
    /// The way to all measures, report by report.
    pub umsetzung: String,
    /// The way to the texts on which they report, if there are any that stay.
    pub fassungen: Option<String>,
}

/// A report in short.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Berichtseintrag {
    /// The way to it.
    pub link: Verknuepfung,
    /// As of when.
    pub stichtag: Datum,
    /// The period that it is about.
    pub zeitraum: Option<String>,
    /// The Fassung on which it reports.
    pub fassung: Option<String>,
    /// The language of names, if it is not that of the page.
    pub fremd: Option<Sprachmarke>,
    /// What became of the measures, in a sentence.
    pub satz: String,
    /// Whether it is invented.
    pub beispiel: bool,
    /// Whether only editors see it.
    pub entwurf: bool,
    /// The report that stands in its place.
    pub berichtigt_durch: Option<Verknuepfung>,
}

/// Makes the page of all reports.
pub(super) fn make(blatt: &Blatt<'_>) -> (Kopf, Berichte) {
    let reihe = &blatt.kontext.berichte;
    let texte = blatt.texte;
    let eintraege = reihe.alle().iter().rev().map(|lage| {
        let it = &*lage.bericht;
        let fassung = it.fassung.as_ref();
        Berichtseintrag {
            link: berichtsworte::zum_bericht(blatt, lage, None),
            stichtag: Datum::new(it.stichtag, texte),
            zeitraum: it.zeitraum.clone(),
            fassung: fassung.map(|_| bericht::band(blatt, it).fassung.bezeichnung.clone()),
            fremd: blatt.kontext.angabensprache(),
            satz: berichtsworte::satz(lage, reihe.davor(lage), &lage.zaehlung(|_| true), texte),
            beispiel: it.beispiel,
            entwurf: !it.oeffentlich,
            berichtigt_durch: reihe
                .berichtigung(lage)
                .map(|it| berichtsworte::zum_bericht(blatt, it, None)),
        }
    });
    let root = blatt.regal.wurzel();
    let fassungen = root.routen.contains(&Route::Fassungen);
    let fassungen = fassungen.then(|| blatt.zu_datei(&root.datei(&Route::Fassungen)));
    let view = Berichte {
        berichte: eintraege.collect(),
        umsetzung: blatt.zu(&Route::Umsetzung),
        fassungen,
    };
    (Kopf::new(texte.text("berichte-titel", &[])), view)
}

impl Auffindbar for Berichte {
    fn worte(&self, _: &mut Sammler) {
        // It only lists what has a page of its own.
    }
}
