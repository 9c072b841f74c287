//! What there is to search of a Fassung: its pages as they are found, and what is the same for all
//! of them.

use std::sync::Arc;

use super::{
    band::Band,
    fund::{Fund, Sammler},
    kontext::Kontext,
    route::Route,
    view::{View, rahmen::Rahmen},
};
use crate::{
    base::wort::klar,
    document::art::{Art, gemeinsam, handlungsfeld::HANDLUNGSFELD, massnahme},
    konzept::gliederung::Gliederung,
};

/// What there is to search of a Fassung in a language.
#[derive(Debug, Default, Hash)]
pub struct Suchstoff {
    /// Its pages, by file.
    pub funde: Vec<Arc<Fund>>,
    /// The Handlungsfelder that belong to no other one, in reading order: id and title.
    pub felder: Vec<(String, String)>,
    /// Names of one and the same thing.
    pub synonyme: Vec<Vec<String>>,
    /// Endings of words of this language.
    pub endungen: Vec<String>,
    /// Words that say nothing alone.
    pub fuellworte: Vec<String>,
    /// The names of the months, for dates that are asked for in figures.
    pub monate: Vec<String>,
}

/// A page as the search finds it; none if it does not.
#[must_use]
pub fn fund(
    route: &Route,
    band: &Band,
    (rahmen, view): (&Rahmen, &View),
    felder: &[(String, String)],
) -> Option<Fund> {
    let (suche, kontext) = (rahmen.suche?, &band.kontext);
    let mut sammler = Sammler::new(&kontext.texte);
    if let Some(id) = route.id() {
        // Lists call a measure by its short title.
        let short = kontext.konzept.fields(id).and_then(|it| it.lookup(massnahme::KURZTITEL));
        let names = kontext.konzept.auch(id).into_iter().chain(short);
        names.for_each(|it| sammler.name(Some(it)));
    }
    view.auffindbar()?.worte(&mut sammler);
    let settings = &kontext.konzept.settings;
    let titel = if *route == Route::Start { &settings.titel } else { &rahmen.titel };
    let artname = match route.art() {
        Some(art) => kontext.artname(art, route.id().unwrap_or_default()),
        None => kontext.texte.text("suche-art-uebersicht", &[]),
    };
    let datei = kontext.datei(route);
    let (nummer, stuecke) = sammler.taken();
    Some(Fund {
        datei: datei.strip_prefix(&kontext.praefix).unwrap_or(&datei).to_owned(),
        titel: klar(titel).into_owned(),
        nummer: klar(&nummer).into_owned(),
        suche,
        artname,
        feld: route.art().zip(route.id()).and_then(|(art, id)| feld(kontext, art, id, felder)),
        entwurf: rahmen.entwurf,
        stuecke,
    })
}

/// The place of the Handlungsfeld that something is, or belongs to.
fn feld(kontext: &Kontext, art: Art, id: &str, felder: &[(String, String)]) -> Option<usize> {
    let konzept = &kontext.konzept;
    let is_field = |id: &str| konzept.verzeichnis.get(id).is_some_and(|it| it.art == HANDLUNGSFELD);
    let named = || {
        let mut all =
            konzept.fields(id)?.verweise_je_schluessel().map(|it| konzept.verzeichnis.heute(it.1));
        all.find(|it| is_field(it))
    };
    let own = if art == HANDLUNGSFELD { Some(id) } else { named() }?;
    let gliederung = &konzept.gliederung;
    let top = gliederung.position(own).and_then(|at| {
        let above = gliederung.ueber(at).into_iter().chain([at]);
        above.map(|at| &gliederung.punkte()[at]).find(|it| it.art == HANDLUNGSFELD)
    });
    let top = top.map_or(own, |it| it.id.as_str());
    felder.iter().position(|it| it.0 == top)
}

/// The Handlungsfelder that belong to no other one, in reading order.
#[must_use]
pub fn felder(kontext: &Kontext) -> Vec<(String, String)> {
    let gliederung: &Gliederung = &kontext.konzept.gliederung;
    let is_field = |at: usize| gliederung.punkte()[at].art == HANDLUNGSFELD;
    let all = (0..gliederung.punkte().len()).filter(|at| is_field(*at));
    let top = all.filter(|at| !gliederung.ueber(*at).into_iter().any(is_field));
    let named = top.filter_map(|at| {
        let punkt = &gliederung.punkte()[at];
        Some((punkt.id.clone(), kontext.konzept.abschnitt(punkt.art, &punkt.id)?.titel.clone()))
    });
    named.collect()
}

impl Suchstoff {
    /// The pages of a Fassung with what is the same for all of them.
    #[must_use]
    pub fn new(
        kontext: &Kontext,
        felder: Vec<(String, String)>,
        mut funde: Vec<Arc<Fund>>,
    ) -> Self {
        funde.sort_unstable_by(|left, right| left.datei.cmp(&right.datei));
        let list = |key: &str| {
            // A dash stands for none.
            let words = kontext.texte.text(key, &[]);
            words.split_whitespace().filter(|it| *it != "–").map(str::to_owned).collect()
        };
        Self {
            funde,
            felder,
            synonyme: synonyme(kontext),
            endungen: list("suche-endungen"),
            fuellworte: list("suche-fuellworte"),
            monate: (1..=12).map(|it| kontext.texte.text(&format!("monat-{it}"), &[])).collect(),
        }
    }
}

/// The names of things that have several.
fn synonyme(kontext: &Kontext) -> Vec<Vec<String>> {
    let konzept = &kontext.konzept;
    let several = |art: &&Art| {
        [gemeinsam::KURZ.name, gemeinsam::AUCH.name].iter().any(|it| art.table.find(it).is_some())
    };
    let names =
        Art::ALLE.iter().filter(several).flat_map(|art| konzept.einheiten(*art)).filter_map(
            |einheit| {
                let short = einheit.fields.lookup(gemeinsam::KURZ);
                let others = einheit.id().map(|it| konzept.auch(&it)).unwrap_or_default();
                let mut names: Vec<String> = Vec::new();
                for name in std::iter::once(einheit.titel()).chain(short).chain(others).map(klar) {
                    if !name.trim().is_empty() && !names.iter().any(|it| *it == name) {
                        names.push(name.into_owned());
                    }
                }
                (names.len() > 1).then_some(names)
            },
        );
    names.collect()
}
