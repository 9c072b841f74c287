//! Puts the Fassungen of a publication at their places: which are seen, in which languages, with
//! which pages, and which of them are compared.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use rayon::prelude::*;

use super::{
    band::{Band, Gegenueber, Regal},
    bandplatz::Bandplatz,
    daten,
    kontext::{Berichtet, Kontext, Sprachfassung},
    route::Route,
    sicht::{Ansicht, Sicht},
    view,
    vorhanden::{blatt_exists, uebersicht_exists},
};
use crate::{
    base::lang::Lang,
    bericht::{
        Bericht,
        reihe::{Berichtsreihe, Lage},
    },
    document::{
        art::{Uebersicht, seite::SEITE},
        wortschatz::Umsetzung,
    },
    fassung::{Fassung, Publikation},
    konzept::{
        Konzept, fassungsid::Fassungsname, kostenplan::Kostenplan, uebersetzung::in_sprache,
        zeitplan::Zeitplan,
    },
};

/// Everything that is seen of a publication, at its places.
#[must_use]
pub fn regal(publikation: &Publikation, ansicht: &Ansicht) -> Regal {
    let sicht = ansicht.sicht;
    let mut regal = gegenueber(publikation, sicht);
    regal.suche = !ansicht.ohne_suche;
    regal.uebersetzt = uebersetzte(&regal.baende, &Sprachen::read(publikation, sicht));
    regal.baende.par_iter_mut().chain(&mut regal.uebersetzt).for_each(Band::add_alphabet);
    // For the public a version is read as it is.
    regal.marken = ansicht.seit.as_ref().filter(|_| sicht.intern()).and_then(|id| regal.seit(id));
    regal
}

/// The Fassungen in their own language and their comparisons, and nothing else: enough to show a
/// comparison on its own.
#[must_use]
pub fn gegenueber(publikation: &Publikation, sicht: Sicht) -> Regal {
    let mut regal = Regal {
        baende: baende(publikation, sicht),
        uebersetzt: Vec::new(),
        vergleiche: Vec::new(),
        marken: None,
        heute: publikation.arbeitsstand.sichtbar(sicht).clone(),
        suche: true,
    };
    regal.vergleiche = vergleiche(publikation, &regal, sicht);
    regal
}

/// The Fassungen that are seen, the root first.
fn baende(publikation: &Publikation, sicht: Sicht) -> Vec<Band> {
    // Who writes or reviews, reads what is being written.
    let root =
        publikation.aktuelle().filter(|_| !sicht.intern()).unwrap_or(&publikation.arbeitsstand);
    let mut places = vec![(Bandplatz::Wurzel, root)];
    let seen = |fassung: &Fassung| fassung.oeffentlich || sicht.intern();
    for fassung in publikation.fassungen.iter().filter(|it| seen(it)) {
        places.extend(fassung.id.gelistet().map(|id| (Bandplatz::Fassung(id.clone()), fassung)));
    }
    // Even where it is all that is public it has this place, so that its address holds when a
    // version follows.
    if !publikation.ohne_liste() && !sicht.intern() && seen(&publikation.arbeitsstand) {
        places.push((Bandplatz::Arbeitsstand, &publikation.arbeitsstand));
    }
    let several = places.len() > 1;
    let reihe = Arc::new(publikation.berichtsreihe(sicht));
    let bands = places.into_par_iter().map(|(platz, fassung)| {
        let mut kontext = Kontext::new(fassung, &platz, sicht);
        let mut own = BTreeSet::new();
        if platz == Bandplatz::Wurzel && !reihe.is_empty() {
            own = berichtsrouten(&kontext.konzept, &reihe);
            let (konzept, berichtet) = berichtet(publikation, fassung, &kontext.konzept, &reihe);
            kontext = kontext.mit_berichten(konzept, berichtet);
        }
        let mut routen = routen(&kontext);
        routen.append(&mut own);
        if platz != Bandplatz::Wurzel {
            routen.remove(&Route::NichtGefunden);
        } else if several {
            routen.insert(Route::Fassungen);
        }
        Band::new(platz, fassung.clone(), kontext, routen)
    });
    let mut baende: Vec<Band> = bands.collect();
    // Legal pages are those of today; a version keeps only those that today has no longer.
    let (root, others) = baende.split_at_mut(1);
    for band in others {
        band.routen.retain(|it| !it.is_outside() || !root[0].routen.contains(it));
    }
    baende
}

/// The concept at the root with what reports say: those on the Fassung of which it shows the
/// measures. Of the figures those count that the newest of them brought; what is being written has
/// its own.
fn berichtet(
    publikation: &Publikation,
    fassung: &Fassung,
    konzept: &Arc<Konzept>,
    reihe: &Arc<Berichtsreihe>,
) -> (Arc<Konzept>, Berichtet) {
    let reported = publikation.berichtete().id.gelistet();
    let gilt = |it: &Bericht| it.fassung.as_ref() == reported;
    let newest = reihe.gueltige().rfind(|it| gilt(&it.bericht)).map(|it| &it.bericht);
    let mut over = konzept.mit_sachstaenden(&reihe.sachstaende(konzept, gilt));
    if let Some(newest) = newest.filter(|_| fassung.id.gelistet().is_some()) {
        over = over.mit_zahlen(&newest.daten, newest.stichtag);
    }
    let dates = fassung.stand.into_iter().chain(newest.map(|it| it.stichtag));
    let stand = dates.max_by_key(|it| it.last_day());
    (Arc::new(over), Berichtet { reihe: reihe.clone(), stand, fassung: reported.cloned() })
}

/// The pages that reports add. A status that measures once had keeps its page, whoever has it now.
fn berichtsrouten(konzept: &Konzept, reihe: &Berichtsreihe) -> BTreeSet<Route> {
    let written = konzept.massnahmen.iter().filter(|it| it.sachstand().is_some());
    let reported = reihe.alle().iter().flat_map(Lage::mit_stand);
    let words = written.map(|it| it.status()).chain(reported.filter_map(|it| it.1.status()));
    let words: BTreeSet<Umsetzung> = words.collect();
    let pages = reihe.alle().iter().map(|it| Route::Bericht(it.bericht.id.clone()));
    let all = words.into_iter().map(view::schnitte::status).chain(pages);
    all.chain([Route::Berichte, Route::Umsetzung, view::schnitte::verzug()]).collect()
}

/// The Fassungen in their further languages.
struct Sprachen {
    /// For whom.
    sicht: Sicht,
    /// By id; the state of the work is not among them.
    fassungen: BTreeMap<Fassungsname, Vec<(Lang, Arc<Konzept>)>>,
    /// The state of the work in every language that any of them speaks, for what is of today.
    heute: Vec<(Lang, Arc<Konzept>)>,
}

impl Sprachen {
    /// Puts the words of their translations into the Fassungen that are seen. Translations that are
    /// drafts are for editors.
    fn read(publikation: &Publikation, sicht: Sicht) -> Self {
        let seen =
            |it: &&Arc<Fassung>| it.oeffentlich || sicht.intern() || publikation.ohne_liste();
        let frozen: Vec<&Arc<Fassung>> = publikation.fassungen.iter().filter(seen).collect();
        let heute = &publikation.arbeitsstand;
        let mut spoken: Vec<&Lang> = Vec::new();
        for fassung in frozen.iter().copied().chain(Some(heute).filter(seen)) {
            let settings = &fassung.sichtbar(sicht).settings;
            let new = settings.weitere_sprachen().iter().filter(|it| !spoken.contains(it));
            let new: Vec<&Lang> = new.collect();
            spoken.extend(new);
        }
        let translated =
            |konzept: &Konzept, lang: &Lang| (lang.clone(), Arc::new(in_sprache(konzept, lang)));
        let fassungen = frozen.into_iter().map(|fassung| {
            let konzept = fassung.sichtbar(sicht);
            let languages = konzept.settings.weitere_sprachen().iter();
            (fassung.id.clone(), languages.map(|lang| translated(konzept, lang)).collect())
        });
        Self {
            sicht,
            fassungen: fassungen.collect(),
            heute: spoken.into_iter().map(|it| translated(heute.sichtbar(sicht), it)).collect(),
        }
    }

    /// A Fassung in its languages.
    fn von(&self, fassung: &Fassung) -> Vec<(&Lang, &Arc<Konzept>)> {
        let own = fassung.sichtbar(self.sicht).settings.weitere_sprachen();
        let all = if fassung.id == Fassungsname::Arbeitsstand {
            &self.heute
        } else {
            self.fassungen.get(&fassung.id).unwrap_or(&self.heute)
        };
        let known = own.iter().filter_map(|lang| all.iter().find(|it| it.0 == *lang));
        known.map(|it| (&it.0, &it.1)).collect()
    }

    /// The state of the work in a language.
    fn heute(&self, lang: &Lang) -> Option<&Arc<Konzept>> {
        self.heute.iter().find(|it| it.0 == *lang).map(|it| &it.1)
    }
}

/// The bands in the further languages, each beside its original: `en/` at the root,
/// `fassung/<id>/en/` elsewhere.
fn uebersetzte(baende: &[Band], sprachen: &Sprachen) -> Vec<Band> {
    let spoken_at_root = baende[0].kontext.konzept.settings.weitere_sprachen();
    let mut bands = Vec::new();
    for band in baende {
        for (lang, konzept) in sprachen.von(&band.fassung) {
            let heute = sprachen.heute(lang).unwrap_or(band.fassung.heute(sprachen.sicht));
            let sprachfassung = Sprachfassung {
                lang: lang.clone(),
                konzept: konzept.clone(),
                heute: heute.clone(),
                an_der_wurzel: spoken_at_root.contains(lang),
            };
            let mut kontext =
                Kontext::in_sprache(&band.fassung, &band.platz, sprachen.sicht, sprachfassung);
            if !band.kontext.berichte.is_empty() {
                let konzept = Arc::new(in_sprache(&band.kontext.konzept, lang));
                let (reihe, stand) = (band.kontext.berichte.clone(), band.kontext.stand);
                let fassung = band.kontext.berichtet.clone();
                kontext = kontext.mit_berichten(konzept, Berichtet { reihe, stand, fassung });
            }
            let own = |it: &&Route| {
                !matches!(it, Route::NichtGefunden | Route::Fassungen | Route::Ganzes)
            };
            let outside = |it: &&Route| band.platz == Bandplatz::Wurzel || !it.is_outside();
            let routen = band.routen.iter().filter(own).filter(outside).cloned().collect();
            let (platz, fassung) = (band.platz.clone(), band.fassung.clone());
            let sprache = Some(lang.clone());
            bands.push(Band { sprache, ..Band::new(platz, fassung, kontext, routen) });
        }
    }
    bands
}

/// The comparisons that have pages: neighbours, those that the editors name, and each earlier
/// version with the current one.
fn vergleiche(publikation: &Publikation, regal: &Regal, sicht: Sicht) -> Vec<Gegenueber> {
    let bands = regal.folge();
    let neighbours = bands.windows(2).map(|it| (it[0], it[1], false));
    let current = bands.iter().position(|it| *it == 0).unwrap_or_default();
    let since = bands[..current].iter().map(|it| (*it, 0, true));
    // Those that the editors name keep their address when a version comes in between.
    let place =
        |id: &Fassungsname| bands.iter().copied().find(|it| regal.baende[*it].fassung.id == *id);
    let named = regal.heute.settings.vergleiche.iter();
    let named = named.filter_map(|(alt, neu)| Some((place(alt)?, place(neu)?, false)));
    let mut pairs: Vec<(usize, usize, bool)> = neighbours.collect();
    for pair in named.filter(|it| it.0 != it.1) {
        if !pairs.contains(&pair) {
            pairs.push(pair);
        }
    }
    pairs.extend(since);
    let fassung = |at: usize| &*regal.baende[at].fassung;
    let compared: Vec<(&Fassung, &Fassung)> =
        pairs.iter().map(|(alt, neu, _)| (fassung(*alt), fassung(*neu))).collect();
    let synopsen = publikation.synopsen(&compared, sicht).into_iter();
    synopsen
        .zip(pairs)
        .map(|(synopse, (alt, neu, seit))| Gegenueber::new(synopse, alt, neu, seit))
        .collect()
}

/// The pages that a Fassung has.
fn routen(kontext: &Kontext) -> BTreeSet<Route> {
    let konzept = &kontext.konzept;
    let mut routes = vec![Route::Start, Route::Suche, Route::NichtGefunden];
    for (id, eintrag) in konzept.verzeichnis.iter() {
        // A chapter without a place in the Gliederung has its page all the same: that was public,
        // or a draft waits for its place.
        if blatt_exists(kontext, eintrag.art, id) && !eintrag.art.von_heute() {
            routes.push(Route::of(eintrag.art, id, None).0);
        }
    }
    let pages = kontext.seiten().into_iter();
    routes.extend(pages.map(|it| Route::Einheit(SEITE, it.1.id.to_string())));
    routes.extend(view::schnitte::routen(kontext));
    routes.extend((!Kostenplan::read(konzept).is_empty()).then_some(Route::Kosten));
    routes.extend(Zeitplan::read(konzept, kontext.stand).map(|_| Route::Zeitplan));
    // A translation of parts is no whole.
    let whole = !kontext.is_uebersetzt() && !konzept.gliederung.punkte().is_empty();
    routes.extend(whole.then_some(Route::Ganzes));
    routes.extend(daten::daten_exist(kontext).then_some(Route::Daten));
    let overviews = Uebersicht::alle().into_iter().filter(|it| uebersicht_exists(kontext, it));
    routes.extend(overviews.map(Route::Uebersicht));
    routes.into_iter().collect()
}
