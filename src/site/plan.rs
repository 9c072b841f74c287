//! The plan of a site: every address, and what making each page needs. A page is made when somebody
//! asks for it, and lives as long as its maker needs it.

use std::{
    collections::BTreeMap,
    sync::{Arc, OnceLock},
};

use super::{
    aufstellung,
    band::{Band, Regal},
    bandplatz::Bandplatz,
    blatt::{Beigaben, Blatt},
    daten::{self, Datenblatt},
    fund::Fund,
    route::{self, Route, Tabellenroute, absolute},
    sicht::{Ansicht, Sicht},
    suchstoff::{self, Suchstoff},
    vergleichsadresse::{self, Vergleichsadresse},
    view::{
        self, View,
        fassungspaar::{Fassungspaar, Umfang},
        gemeinsam::Gemeinsam,
        rahmen::{Rahmen, is_indexierbar},
        seitenstil::Seitenstil,
    },
};
use crate::{
    base::{hash::Hash, lang::Lang, path::RelPath},
    fassung::Publikation,
    texte::Texte,
};
use rayon::prelude::*;

/// The file of a comparison that stands alone.
pub const SYNOPSE_ALLEIN: &str = "synopse.html";

/// A site that can be made. Whatever is made of it, pages, data, an index, shares it.
pub struct Site {
    /// The Fassungen at their places: each with its concept, in its reading order, and what was
    /// compared.
    pub regal: Regal,
    /// The pages, by the Fassung and place that they belong to; those of the root come first, then
    /// the other places, then those in further languages.
    pub bereiche: Vec<Bereich>,
    /// Tables beside the pages, each with the place among the bands of the one that it is of.
    pub tabellen: BTreeMap<RelPath, (usize, Tabellenroute)>,
    /// Files that all pages share: what the town looks like, the style sheets of prints.
    pub gemeinsames: Beigaben,
    /// What the town's own look is.
    pub aussehen: Arc<Seitenstil>,
}

/// The pages of a Fassung at one place.
pub struct Bereich {
    /// What is in front of their files.
    pub praefix: String,
    /// What they share.
    pub gemeinsam: Arc<Gemeinsam>,
    /// The texts.
    pub texte: Texte,
    /// The pages, by file.
    pub seiten: Vec<Plan>,
    /// The Handlungsfelder by which results of a search are narrowed: id and title.
    felder: Vec<(String, String)>,
}

/// A page that can be made.
pub struct Plan {
    /// Its file.
    pub file: RelPath,
    /// The file of the editorial folder that it is mostly made of.
    pub quelle: Option<RelPath>,
    what: What,
    /// What the search finds of it, once it was made: whoever makes an index after all pages need
    /// not make them again.
    fund: OnceLock<Option<Arc<Fund>>>,
}

/// What a page is of.
enum What {
    /// A page of its Fassung.
    Route(Route),
    /// A comparison, by its place: its overview, or a unit.
    Synopse(usize, Option<usize>),
    /// All of a comparison, by its place.
    SynopseAlles(usize),
    /// An address of a comparison at which no change is shown.
    Auskunft(Vergleichsadresse),
    /// Something that left the concept, and the place of the band that had it last.
    Weggefallen(Route, usize),
    /// A whole comparison as one document.
    Allein,
}

/// A page that was made.
pub struct Page {
    /// Its frame: title, path, indexing.
    pub rahmen: Rahmen,
    /// What it shows.
    pub view: View,
    /// The hash of frame and view.
    pub kennung: Hash,
    /// What goes with it.
    pub beigaben: Beigaben,
}

/// Plans the site of a publication.
#[must_use]
pub fn plan(publikation: &Publikation, ansicht: &Ansicht) -> Site {
    let regal = aufstellung::regal(publikation, ansicht);
    let (aussehen, mut gemeinsames) = Seitenstil::new(&regal.heute);
    let aussehen = Arc::new(aussehen);
    let bands: Vec<&Band> = regal.alle().collect();
    let mut bereiche: Vec<Bereich> = bands
        .par_iter()
        .map(|band| {
            let eintrag = |route: &Route| band.kontext.eintrag(route.id()?);
            let seite = |route: &Route| Plan {
                quelle: eintrag(route).map(|it| it.1.place.path.clone()),
                ..Plan::new(RelPath::known(band.datei(route)), What::Route(route.clone()))
            };
            Bereich {
                praefix: band.kontext.praefix.clone(),
                gemeinsam: Arc::new(Gemeinsam::new(band, &regal, &aussehen)),
                texte: band.kontext.texte.clone(),
                seiten: band.routen.iter().map(seite).collect(),
                felder: suchstoff::felder(&band.kontext),
            }
        })
        .collect();
    for (place, gone) in weggefallen(&regal) {
        bereiche[place].seiten.push(gone);
    }
    bereiche[0].seiten.extend(synopsen(&regal));
    bereiche[0].seiten.extend(auskunft(&regal));
    for bereich in &mut bereiche {
        bereich.seiten.sort_by(|left, right| left.file.cmp(&right.file));
        let shared = &bereich.gemeinsam;
        gemeinsames.insert(shared.druck.clone(), Arc::from(shared.druckstil.as_bytes()));
    }
    let tabellen = tabellen(&regal);
    Site { regal, bereiche, tabellen, gemeinsames, aussehen }
}

/// Plans one document of the comparison of two versions, drafts included.
#[must_use]
pub fn plan_synopse(publikation: &Publikation) -> Site {
    let regal = aufstellung::gegenueber(publikation, Sicht::Redaktion);
    let aussehen = Arc::new(Seitenstil::new(&regal.heute).0);
    let bereich = Bereich {
        praefix: String::new(),
        gemeinsam: Arc::new(Gemeinsam::new(regal.wurzel(), &regal, &aussehen)),
        texte: regal.wurzel().kontext.texte.clone(),
        seiten: vec![Plan::new(RelPath::known(SYNOPSE_ALLEIN), What::Allein)],
        felder: Vec::new(),
    };
    let (tabellen, gemeinsames) = (BTreeMap::new(), Beigaben::new());
    Site { regal, bereiche: vec![bereich], tabellen, gemeinsames, aussehen }
}

/// The pages of the comparisons.
fn synopsen(regal: &Regal) -> Vec<Plan> {
    let pages = regal.vergleiche.iter().enumerate().flat_map(|(place, vergleich)| {
        let paar = Fassungspaar::new(vergleich, regal);
        let units = &vergleich.synopse.einheiten;
        let parts = std::iter::once(None).chain((0..units.len()).map(Some));
        let all = paar.file_alles().map(|it| Plan::new(it, What::SynopseAlles(place)));
        let part = move |at: Option<usize>| {
            Plan::new(paar.file(at.map(|at| &units[at])), What::Synopse(place, at))
        };
        parts.map(part).chain(all)
    });
    pages.collect()
}

/// Pages that answer where comparisons have no change to show.
fn auskunft(regal: &Regal) -> impl Iterator<Item = Plan> {
    vergleichsadresse::ohne_aenderung(regal).into_iter().map(|adresse| {
        let alt = regal.vergleiche[adresse.vergleich].alt;
        let unit = (adresse.art, adresse.id.as_str());
        let file = route::synopse(&regal.baende[alt].fassung.id, None, Some(unit));
        Plan::new(file, What::Auskunft(adresse))
    })
}

/// Pages that answer where an earlier Fassung had something that the current one lacks: no address
/// that was public becomes a dead end while its Fassung is listed. Each is made at the root in the
/// language that it had; where the current one does not speak it, in that of the original.
fn weggefallen(regal: &Regal) -> Vec<(usize, Plan)> {
    let bands: Vec<&Band> = regal.alle().collect();
    let at_root = |sprache: Option<&Lang>| {
        bands.iter().position(|it| it.platz == Bandplatz::Wurzel && it.sprache.as_ref() == sprache)
    };
    let mut gone: BTreeMap<(Option<&Lang>, &Route), usize> = BTreeMap::new();
    let earlier =
        |band: &Band| matches!(band.platz, Bandplatz::Fassung(_)) && band.fassung.oeffentlich;
    for (at, band) in bands.iter().enumerate().filter(|it| earlier(it.1)) {
        let sprache = band.sprache.as_ref();
        let now = at_root(sprache).map(|at| &bands[at].routen);
        // Pages outside the concept stood at the root in this language, too, while its Fassung was
        // the current one.
        let outside = bands[0].routen.iter().filter(|it| now.is_none() && it.is_outside());
        let own = band.routen.iter().filter(|it| !now.is_some_and(|now| now.contains(it)));
        // Later bands overwrite earlier ones: the last Fassung with it answers.
        gone.extend(own.chain(outside).map(|route| ((sprache, route), at)));
    }
    let pages = gone.into_iter().map(|((sprache, route), last)| {
        let place = at_root(sprache).unwrap_or_default();
        let file = sprache.map_or_else(String::new, |it| format!("{it}/")) + route.file().as_str();
        (place, Plan::new(RelPath::known(file), What::Weggefallen(route.clone(), last)))
    });
    pages.collect()
}

/// The tables beside the pages. Those that an earlier Fassung offered at the root stay there as it
/// had them.
fn tabellen(regal: &Regal) -> BTreeMap<RelPath, (usize, Tabellenroute)> {
    let mut all = BTreeMap::new();
    let mut kept = BTreeMap::new();
    for (at, band) in regal.alle().enumerate() {
        let stayed = matches!(band.platz, Bandplatz::Fassung(_)) && band.fassung.oeffentlich;
        for tabelle in daten::tabellen(&band.kontext, &band.routen) {
            let file = tabelle.file();
            if stayed {
                let sprache = band.sprache.as_ref().map_or_else(String::new, |it| format!("{it}/"));
                kept.insert(RelPath::known(format!("{sprache}{file}")), (at, tabelle.clone()));
            }
            all.insert(RelPath::known(format!("{}{file}", band.kontext.praefix)), (at, tabelle));
        }
    }
    for (file, tabelle) in kept {
        all.entry(file).or_insert(tabelle);
    }
    all
}

impl Plan {
    fn new(file: RelPath, what: What) -> Self {
        Self { file, quelle: None, what, fund: OnceLock::new() }
    }
}

impl Site {
    /// What the pages at the root share.
    #[must_use]
    pub fn gemeinsam(&self) -> &Gemeinsam {
        &self.bereiche.first().expect("every site has a root").gemeinsam
    }

    /// Makes a page, by its place among the areas and within its own.
    #[must_use]
    pub fn make(&self, bereich: usize, seite: usize) -> Page {
        let plan = &self.bereiche[bereich].seiten[seite];
        let band = self.regal.band(bereich);
        let regal = &self.regal;
        let outside = Route::Fassungen;
        let route = match &plan.what {
            What::Route(route) | What::Weggefallen(route, _) => route,
            What::Synopse(..) | What::SynopseAlles(_) | What::Auskunft(_) | What::Allein => {
                &outside
            }
        };
        let mut blatt = Blatt::in_file(regal, band, route, plan.file.clone());
        let (rahmen, view) = match &plan.what {
            What::Route(_) => view::make(&mut blatt),
            What::Weggefallen(_, last) => {
                view::make_weggefallen(&blatt, self.regal.band(*last), &self.titel(route, *last))
            }
            What::Synopse(place, unit) => view::make_synopse(
                &mut blatt,
                &Fassungspaar::new(&regal.vergleiche[*place], regal),
                *unit,
            ),
            What::Auskunft(adresse) => view::make_auskunft(&blatt, adresse),
            What::SynopseAlles(place) => {
                let paar = Fassungspaar::new(&regal.vergleiche[*place], regal);
                let paar = Fassungspaar { umfang: Umfang::Alles, ..paar };
                view::make_synopse_alles(&mut blatt, &paar)
            }
            What::Allein => {
                let paar = Fassungspaar::new(&regal.vergleiche[0], regal);
                let paar = Fassungspaar { umfang: Umfang::Datei, ..paar };
                view::make_synopse_allein(&mut blatt, &paar)
            }
        };
        if regal.suche {
            plan.fund.get_or_init(|| self.found(bereich, route, &rahmen, &view));
        }
        let kennung = Hash::of(&(&rahmen, &view));
        Page { rahmen, view, kennung, beigaben: blatt.beigaben }
    }

    fn found(&self, at: usize, route: &Route, rahmen: &Rahmen, view: &View) -> Option<Arc<Fund>> {
        let bereich = &self.bereiche[at];
        suchstoff::fund(route, self.regal.band(at), (rahmen, view), &bereich.felder).map(Arc::new)
    }

    /// What the last Fassung with a page called it; of one outside the concept that it did not have
    /// itself, what today calls it.
    fn titel(&self, route: &Route, last: usize) -> String {
        let band = Some(self.regal.band(last)).filter(|it| it.routen.contains(route));
        let band = band.unwrap_or(self.regal.wurzel());
        view::make(&mut Blatt::new(&self.regal, band, route)).0.titel
    }

    /// What there is to search in an area; makes the pages that nobody has made yet.
    #[must_use]
    pub fn suchstoff(&self, bereich: usize) -> Suchstoff {
        let area = &self.bereiche[bereich];
        let funde: Vec<Arc<Fund>> = (0..area.seiten.len())
            .into_par_iter()
            .filter_map(|at| {
                let fund = &area.seiten[at].fund;
                if fund.get().is_none() {
                    drop(self.make(bereich, at));
                }
                fund.get().cloned().flatten()
            })
            .collect();
        Suchstoff::new(&self.regal.band(bereich).kontext, area.felder.clone(), funde)
    }

    /// The absolute addresses that search engines may list; none without an address of the site.
    #[must_use]
    pub fn indexierbar(&self) -> Vec<String> {
        let Some(base) = &self.regal.wurzel().kontext.heute.settings.webadresse else {
            return Vec::new();
        };
        let listed = self.bereiche.iter().enumerate().flat_map(|(at, bereich)| {
            let band = self.regal.band(at);
            let listed = move |plan: &&Plan| {
                matches!(&plan.what, What::Route(route) if is_indexierbar(&self.regal, band, route))
            };
            bereich.seiten.iter().filter(listed)
        });
        listed.map(|plan| absolute(base, plan.file.as_str())).collect()
    }

    /// What a table holds.
    #[must_use]
    pub fn datenblatt(&self, (band, tabelle): &(usize, Tabellenroute)) -> Datenblatt {
        daten::datenblatt(&self.regal.band(*band).kontext, tabelle)
            .expect("only what the Fassung has was planned")
    }
}
