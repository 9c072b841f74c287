//! The plan of a site: every page with its view, every file that a page uses, nothing rendered.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use rayon::prelude::*;

use super::{
    alphabet,
    band::{Baende, Band, Gegenueber, Ort},
    download::Datenblatt,
    fund::{self, Fund, Suchstoff},
    links::{Blatt, Kontext},
    route::Route,
    sicht::{Ansicht, Sicht},
    view::{self, Rahmen, View, erscheinung::Erscheinung, gemeinsam::Gemeinsam, synopse::Paar},
};
use crate::{
    base::{hash::Hash, lang::Lang, path::RelPath},
    document::art::{Uebersicht, seite::SEITE},
    fassung::{Fassung, Publikation},
    konzept::{Konzept, fassungsid::Fassungsname, uebersetzung::in_sprache},
    texte::Texte,
};

/// The file of a comparison that stands alone.
pub const SYNOPSE_ALLEIN: &str = "synopse.html";

/// Every page of a site.
pub struct Site {
    /// The pages, by the Fassung and place that they belong to; those of the root come first.
    pub baende: Vec<Seiten>,
    /// Files of the editors that pages use.
    pub assets: Vec<Asset>,
    /// Tables that pages offer.
    pub downloads: Vec<Download>,
    /// What the town's own look is.
    pub aussehen: Arc<Erscheinung>,
}

/// The pages of a Fassung at one place.
pub struct Seiten {
    /// What is in front of their files.
    pub praefix: String,
    /// What they share.
    pub gemeinsam: Arc<Gemeinsam>,
    /// The texts.
    pub texte: &'static Texte,
    /// The pages, by file.
    pub pages: Vec<Page>,
    /// What there is to search of them.
    pub suchstoff: Arc<Suchstoff>,
}

impl Site {
    /// What the pages at the root share.
    #[must_use]
    pub fn gemeinsam(&self) -> &Gemeinsam {
        &self.baende.first().expect("every site has a root").gemeinsam
    }

    /// All pages.
    pub fn pages(&self) -> impl Iterator<Item = &Page> {
        self.baende.iter().flat_map(|it| &it.pages)
    }
}

/// A page.
pub struct Page {
    /// Its file.
    pub file: RelPath,
    /// Its frame: title, path, indexing.
    pub rahmen: Rahmen,
    /// What it shows.
    pub view: View,
    /// The hash of frame and view.
    pub kennung: Hash,
    /// The file of the editorial folder that it is mostly made of.
    pub quelle: Option<RelPath>,
}

/// A table for programs.
pub struct Download {
    /// Its file in the site.
    pub file: RelPath,
    /// The table.
    pub blatt: Arc<Datenblatt>,
}

/// A file that is handed out as it is.
pub struct Asset {
    /// Its file in the site.
    pub file: RelPath,
    /// Its bytes.
    pub bytes: Arc<[u8]>,
}

/// What making a page gave.
struct Made {
    page: Page,
    fund: Option<Fund>,
    assets: BTreeMap<RelPath, Arc<[u8]>>,
    downloads: BTreeMap<RelPath, Arc<Datenblatt>>,
}

/// Plans the site of a publication.
#[must_use]
pub fn plan(publikation: &Publikation, ansicht: &Ansicht) -> Site {
    planned(publikation, ansicht, None)
}

/// Plans only the pages in some files, as they are in the whole site; what left the concept is not
/// among them.
#[must_use]
pub fn plan_seiten(
    publikation: &Publikation,
    ansicht: &Ansicht,
    files: &BTreeSet<RelPath>,
) -> Site {
    planned(publikation, ansicht, Some(files))
}

fn planned(
    publikation: &Publikation,
    ansicht: &Ansicht,
    files: Option<&BTreeSet<RelPath>>,
) -> Site {
    let wanted = |file: &RelPath| files.is_none_or(|it| it.contains(file));
    let sicht = ansicht.sicht;
    let uebersetzt = uebersetzt(publikation, sicht);
    let mut baende = baende(publikation, sicht);
    baende.suche = !ansicht.ohne_suche;
    baende.sprachen = sprachen(&baende, &uebersetzt);
    baende.vergleiche = vergleiche(publikation, &baende, sicht);
    // Whoever wants a few pages of something else does not wait for the list.
    if files.is_none_or(|it| it.iter().any(alphabet::steht_in)) {
        baende.baende.par_iter_mut().chain(&mut baende.sprachen).for_each(Band::add_alphabet);
    }
    // For the public a version is read as it is.
    baende.marken = ansicht.seit.as_ref().filter(|_| sicht.intern()).and_then(|id| baende.seit(id));
    let (aussehen, look) = Erscheinung::new(baende.heute);
    let aussehen = Arc::new(aussehen);
    let bands: Vec<&Band<'_>> = baende.baende.iter().chain(&baende.sprachen).collect();
    let shared = bands.iter().map(|it| Arc::new(Gemeinsam::new(it, &baende, &aussehen)));
    let shared: Vec<Arc<Gemeinsam>> = shared.collect();
    // Of a few pages nobody makes an index.
    let searched = baende.suche && files.is_none();
    let felder =
        bands.iter().map(|it| if searched { fund::felder(&it.kontext) } else { Vec::new() });
    let felder: Vec<Vec<(String, String)>> = felder.collect();
    let mut made: Vec<Vec<Made>> = bands
        .par_iter()
        .zip(&felder)
        .map(|(band, felder)| {
            let here = |route: &&Route| {
                files.is_none()
                    || wanted(&RelPath::known(format!("{}{}", band.kontext.praefix, route.file())))
            };
            band.routen
                .par_iter()
                .filter(here)
                .map(|route| make(route, &baende, band, searched.then_some(felder)))
                .collect()
        })
        .collect();
    if files.is_none() {
        for (place, gone) in weggefallen(&baende, &bands, &made) {
            made[place].push(gone);
        }
    }
    made[0].extend(synopsen(&baende, &wanted));
    let mut site = Site { baende: Vec::new(), assets: Vec::new(), downloads: Vec::new(), aussehen };
    let mut assets = look;
    assets.extend(shared.iter().map(|it| (it.druck.clone(), Arc::from(it.druckstil.as_bytes()))));
    let mut downloads = BTreeMap::new();
    for (((band, gemeinsam), felder), made) in bands.iter().zip(shared).zip(felder).zip(made) {
        let mut pages = Vec::with_capacity(made.len());
        let mut funde = Vec::with_capacity(made.len());
        for made in made {
            funde.extend(made.fund);
            assets.extend(made.assets);
            // Two pages that offer one table offer the same one.
            downloads.extend(made.downloads);
            pages.push(made.page);
        }
        pages.sort_by(|left, right| left.file.cmp(&right.file));
        let suchstoff = if searched {
            Suchstoff::new(&band.kontext, felder, funde)
        } else {
            Suchstoff::default()
        };
        let (praefix, texte) = (band.kontext.praefix.clone(), band.kontext.texte);
        site.baende.push(Seiten {
            praefix,
            gemeinsam,
            texte,
            pages,
            suchstoff: Arc::new(suchstoff),
        });
    }
    site.assets = assets.into_iter().map(|(file, bytes)| Asset { file, bytes }).collect();
    keep(&baende, &mut downloads);
    site.downloads = downloads.into_iter().map(|(file, blatt)| Download { file, blatt }).collect();
    site
}

/// Tables that an earlier Fassung offered at the root stay there as it had them.
fn keep(baende: &Baende<'_>, downloads: &mut BTreeMap<RelPath, Arc<Datenblatt>>) {
    let mut kept = BTreeMap::new();
    for band in baende
        .baende
        .iter()
        .filter(|it| matches!(it.ort, Ort::Fassung(_)) && it.fassung.oeffentlich)
    {
        let praefix = band.ort.praefix();
        let own = downloads
            .iter()
            .filter_map(|(file, blatt)| Some((file.as_str().strip_prefix(&praefix)?, blatt)));
        kept.extend(own.map(|(file, blatt)| (RelPath::known(file), blatt.clone())));
    }
    for (file, blatt) in kept {
        downloads.entry(file).or_insert(blatt);
    }
}

/// Makes a page; with the Handlungsfelder by which results are narrowed also what the search finds
/// of it.
fn make(
    route: &Route,
    baende: &Baende<'_>,
    band: &Band<'_>,
    felder: Option<&Vec<(String, String)>>,
) -> Made {
    let mut blatt = band.kontext.blatt(route);
    let (rahmen, view) = view::make(route, &mut blatt, baende, band);
    let eintrag = route.id().and_then(|id| band.kontext.eintrag(id));
    let quelle = eintrag.map(|it| it.1.place.path.clone());
    let fund = felder.and_then(|felder| fund::fund(route, band, &rahmen, &view, felder));
    let made = finished(blatt, rahmen, view);
    Made { page: Page { quelle, ..made.page }, fund, ..made }
}

fn finished(blatt: Blatt<'_>, rahmen: Rahmen, view: View) -> Made {
    let Blatt { file, assets, downloads, .. } = blatt;
    let kennung = Hash::of(&(&rahmen, &view));
    Made { assets, fund: None, page: Page { file, rahmen, view, kennung, quelle: None }, downloads }
}

/// The Fassungen that are seen, at all their places.
fn baende(publikation: &Publikation, sicht: Sicht) -> Baende<'_> {
    // Who writes or reviews, reads what is being written.
    let root =
        publikation.aktuelle().filter(|_| !sicht.intern()).unwrap_or(&publikation.arbeitsstand);
    let mut places = vec![(Ort::Wurzel, root)];
    let seen = |fassung: &Fassung| fassung.oeffentlich || sicht.intern();
    for fassung in publikation.fassungen.iter().filter(|it| seen(it)) {
        places.extend(fassung.id.gelistet().map(|id| (Ort::Fassung(id.clone()), fassung)));
    }
    // Even where it is all that is public it has this place, so that its address holds when a
    // version follows.
    if !publikation.ohne_liste() && !sicht.intern() && seen(&publikation.arbeitsstand) {
        places.push((Ort::Arbeitsstand, &publikation.arbeitsstand));
    }
    let several = places.len() > 1;
    let bands = places.into_par_iter().map(|(ort, fassung)| {
        let texte = Texte::site_or_german(fassung.sichtbar(sicht).settings.sprache());
        let both = (fassung.sichtbar(sicht).as_ref(), fassung.heute(sicht).as_ref());
        let kontext = Kontext::new(both, fassung.stand, (&ort, None), sicht, texte);
        let mut routen: BTreeSet<Route> = routes(&kontext).into_iter().collect();
        if ort != Ort::Wurzel {
            routen.remove(&Route::NichtGefunden);
        } else if several {
            routen.insert(Route::Fassungen);
        }
        Band { ort, fassung, kontext, routen, sprache: None, alphabet: None }
    });
    let mut baende: Vec<Band<'_>> = bands.collect();
    // Legal pages are those of today; a version keeps only those that today has no longer.
    let (root, others) = baende.split_at_mut(1);
    for band in others {
        band.routen.retain(|it| !it.steht_ausserhalb() || !root[0].routen.contains(it));
    }
    let heute = publikation.arbeitsstand.sichtbar(sicht);
    Baende {
        baende,
        sprachen: Vec::new(),
        vergleiche: Vec::new(),
        marken: None,
        heute,
        suche: true,
    }
}

/// The Fassungen in their further languages.
struct Uebersetzt {
    /// For whom.
    sicht: Sicht,
    /// By id; the state of the work is not among them.
    fassungen: BTreeMap<Fassungsname, Vec<(Lang, Konzept)>>,
    /// The state of the work in every language that any of them speaks, for what is of today.
    heute: Vec<(Lang, Konzept)>,
}

impl Uebersetzt {
    /// A Fassung in its languages.
    fn von(&self, fassung: &Fassung) -> Vec<(&Lang, &Konzept)> {
        let own = fassung.sichtbar(self.sicht).settings.weitere_sprachen();
        let all = if fassung.id == Fassungsname::Arbeitsstand {
            &self.heute
        } else {
            self.fassungen.get(&fassung.id).map_or(&self.heute, |it| it)
        };
        own.iter()
            .filter_map(|lang| all.iter().find(|it| it.0 == *lang))
            .map(|it| (&it.0, &it.1))
            .collect()
    }

    /// The state of the work in a language.
    fn heute(&self, lang: &Lang) -> Option<&Konzept> {
        self.heute.iter().find(|it| it.0 == *lang).map(|it| &it.1)
    }
}

/// Puts the words of their translations into the Fassungen that are seen. Translations that are
/// drafts are for editors.
fn uebersetzt(publikation: &Publikation, sicht: Sicht) -> Uebersetzt {
    let seen = |it: &&Fassung| it.oeffentlich || sicht.intern() || publikation.ohne_liste();
    let frozen: Vec<&Fassung> = publikation.fassungen.iter().filter(seen).collect();
    let heute = &publikation.arbeitsstand;
    let mut spoken: Vec<&Lang> = Vec::new();
    for fassung in frozen.iter().copied().chain(Some(heute).filter(seen)) {
        let new = fassung
            .sichtbar(sicht)
            .settings
            .weitere_sprachen()
            .iter()
            .filter(|it| !spoken.contains(it));
        let new: Vec<&Lang> = new.collect();
        spoken.extend(new);
    }
    let translated = |konzept: &Konzept, lang: &Lang| (lang.clone(), in_sprache(konzept, lang));
    let fassungen = frozen.into_iter().map(|it| {
        let languages = it.sichtbar(sicht).settings.weitere_sprachen();
        (it.id.clone(), languages.iter().map(|lang| translated(it.sichtbar(sicht), lang)).collect())
    });
    let fassungen = fassungen.collect();
    Uebersetzt {
        sicht,
        fassungen,
        heute: spoken.into_iter().map(|lang| translated(heute.sichtbar(sicht), lang)).collect(),
    }
}

/// The bands in the further languages, each beside its original: `en/` at the root,
/// `fassung/<id>/en/` elsewhere.
fn sprachen<'a>(baende: &Baende<'a>, uebersetzt: &'a Uebersetzt) -> Vec<Band<'a>> {
    let root = baende.wurzel();
    let here = |lang: &Lang| root.kontext.konzept.settings.weitere_sprachen().contains(lang);
    let mut bands = Vec::new();
    for band in &baende.baende {
        for (lang, konzept) in uebersetzt.von(band.fassung) {
            let heute = uebersetzt.heute(lang).unwrap_or(band.fassung.heute(band.kontext.sicht));
            let texte = Texte::site_or_german(lang);
            let mut kontext = Kontext::new(
                (konzept, heute),
                band.fassung.stand,
                (&band.ort, Some(lang)),
                band.kontext.sicht,
                texte,
            );
            kontext.uebersetzt = true;
            // Pages outside the concept are those of today; where today does not speak the
            // language, in its own.
            kontext.seitenpraefix = if here(lang) { format!("{lang}/") } else { String::new() };
            let own = |it: &&Route| !matches!(it, Route::NichtGefunden | Route::Fassungen);
            let outside = |it: &&Route| band.ort == Ort::Wurzel || !it.steht_ausserhalb();
            let routen = band.routen.iter().filter(own).filter(outside).cloned().collect();
            let (ort, fassung) = (band.ort.clone(), band.fassung);
            bands.push(Band {
                ort,
                fassung,
                kontext,
                routen,
                sprache: Some(lang.clone()),
                alphabet: None,
            });
        }
    }
    bands
}

/// The comparisons that have pages: neighbours, those that the editors name, and each earlier
/// version with the current one.
fn vergleiche(publikation: &Publikation, baende: &Baende<'_>, sicht: Sicht) -> Vec<Gegenueber> {
    let bands = baende.folge();
    let neighbours = bands.windows(2).map(|it| (it[0], it[1], false));
    let current = bands.iter().position(|it| *it == 0).unwrap_or_default();
    let since = bands[..current].iter().map(|it| (*it, 0, true));
    // Those that the editors name keep their address when a version comes in between.
    let place =
        |id: &Fassungsname| bands.iter().copied().find(|it| baende.baende[*it].fassung.id == *id);
    let named = baende.heute.settings.vergleiche.iter();
    let named = named.filter_map(|(alt, neu)| Some((place(alt)?, place(neu)?, false)));
    let mut pairs: Vec<(usize, usize, bool)> = neighbours.collect();
    for pair in named.filter(|it| it.0 != it.1) {
        if !pairs.contains(&pair) {
            pairs.push(pair);
        }
    }
    pairs.extend(since);
    pairs
        .into_par_iter()
        .map(|(alt, neu, seit)| {
            let fassung = |at: usize| baende.baende[at].fassung;
            let synopse = publikation.synopse(fassung(alt), fassung(neu), sicht);
            Gegenueber::new(synopse, alt, neu, seit)
        })
        .collect()
}

/// Plans one document of the comparison of two versions, drafts included.
#[must_use]
pub fn plan_synopse(publikation: &Publikation) -> Site {
    let mut baende = baende(publikation, Sicht::Redaktion);
    baende.vergleiche = vergleiche(publikation, &baende, Sicht::Redaktion);
    let paar = Paar { allein: true, ..Paar::new(&baende.vergleiche[0], &baende) };
    let root = baende.wurzel();
    let blatt = root.kontext.blatt_in(RelPath::known(SYNOPSE_ALLEIN));
    let (rahmen, view) = view::make_synopse_allein(&blatt, &baende, &paar);
    let pages = vec![finished(blatt, rahmen, view).page];
    let aussehen = Arc::new(Erscheinung::new(baende.heute).0);
    let gemeinsam = Arc::new(Gemeinsam::new(root, &baende, &aussehen));
    let texte = root.kontext.texte;
    let seiten =
        Seiten { praefix: String::new(), gemeinsam, texte, pages, suchstoff: Arc::default() };
    Site { baende: vec![seiten], assets: Vec::new(), downloads: Vec::new(), aussehen }
}

/// The pages of the comparisons.
fn synopsen(baende: &Baende<'_>, wanted: &(dyn Fn(&RelPath) -> bool + Sync)) -> Vec<Made> {
    let root = baende.wurzel();
    baende
        .vergleiche
        .par_iter()
        .flat_map_iter(|vergleich| {
            let paar = Paar::new(vergleich, baende);
            let units = &vergleich.synopse.einheiten;
            let pages = std::iter::once(None).chain((0..units.len()).map(Some));
            let make = |at: Option<usize>| {
                let blatt = root.kontext.blatt_in(paar.file(at.map(|at| &units[at])));
                let (rahmen, view) = view::make_synopse(&blatt, baende, &paar, at);
                finished(blatt, rahmen, view)
            };
            let here = |at: &Option<usize>| wanted(&paar.file(at.map(|at| &units[at])));
            pages.filter(here).map(make).collect::<Vec<_>>()
        })
        .collect()
}

/// Pages that answer where an earlier Fassung had something that the current one lacks: no address
/// that was public becomes a dead end while its Fassung is listed. Each is made at the root in the
/// language that it had; where the current one does not speak it, in that of the original.
fn weggefallen(baende: &Baende<'_>, bands: &[&Band<'_>], made: &[Vec<Made>]) -> Vec<(usize, Made)> {
    let at_root = |sprache: Option<&Lang>| {
        bands.iter().position(|it| it.ort == Ort::Wurzel && it.sprache.as_ref() == sprache)
    };
    let mut gone: BTreeMap<(Option<&Lang>, &Route), (usize, &str)> = BTreeMap::new();
    let earlier = |band: &Band<'_>| matches!(band.ort, Ort::Fassung(_)) && band.fassung.oeffentlich;
    for (at, band) in bands.iter().enumerate().filter(|it| earlier(it.1)) {
        let sprache = band.sprache.as_ref();
        let now = at_root(sprache).map(|at| &bands[at].routen);
        let today = if now.is_none() { made[0].as_slice() } else { &[] };
        let shown = today.iter().chain(&made[at]).map(|it| &it.page.rahmen);
        let titles: BTreeMap<&str, &str> =
            shown.map(|it| (it.datei.as_str(), it.titel.as_str())).collect();
        // Pages outside the concept stood at the root in this language, too, while its Fassung was
        // the current one.
        let outside = bands[0].routen.iter().filter(|it| now.is_none() && it.steht_ausserhalb());
        // Later bands overwrite earlier ones: the last Fassung with it answers.
        let own = band.routen.iter().filter(|it| !now.is_some_and(|now| now.contains(it)));
        for route in own.chain(outside) {
            gone.insert(
                (sprache, route),
                (at, titles.get(route.file().as_str()).copied().unwrap_or_default()),
            );
        }
    }
    gone.into_par_iter()
        .map(|((sprache, route), (at, titel))| {
            let place = at_root(sprache).unwrap_or_default();
            let root = bands[place];
            let file =
                sprache.map_or_else(String::new, |it| format!("{it}/")) + route.file().as_str();
            let blatt = root.kontext.blatt_in(RelPath::known(file));
            let (rahmen, view) =
                view::make_weggefallen(route, &blatt, baende, root, bands[at], titel);
            (place, finished(blatt, rahmen, view))
        })
        .collect()
}

/// The pages that a Fassung has.
fn routes(kontext: &Kontext<'_>) -> Vec<Route> {
    let konzept = kontext.konzept;
    let mut routes = vec![Route::Start, Route::Suche, Route::NichtGefunden];
    for (id, eintrag) in konzept.verzeichnis.iter() {
        // A chapter without a place in the Gliederung has its page all the same: that was public,
        // or a draft waits for its place.
        if view::blatt_exists(kontext, eintrag.art, id) && !eintrag.art.von_heute() {
            routes.push(Route::of(eintrag.art, id, None).0);
        }
    }
    routes
        .extend(kontext.seiten().into_iter().map(|it| Route::Einheit(SEITE, it.1.id.to_string())));
    routes.extend(view::schnitte::routen(kontext));
    routes.extend(view::indikatoren::daten_exist(kontext).then_some(Route::Daten));
    let overviews =
        Uebersicht::alle().into_iter().filter(|it| view::uebersicht_exists(kontext, it));
    routes.extend(overviews.map(Route::Uebersicht));
    routes
}
