//! What a page shows, as plain data: a template receives one view and asks nothing else.
//! One file per kind of page; texts of the concept stay trees until `output` writes them.

pub mod akteure;
pub mod beratungsfolge;
pub mod dgs;
pub mod einheit;
pub mod erscheinung;
pub mod facette;
pub mod fassungen;
pub mod fassungswahl;
pub mod feld;
pub mod gemeinsam;
pub mod glossar;
pub mod gremien;
pub mod indikatoren;
pub mod kapitel;
pub mod massnahme;
pub mod massnahmen;
pub mod prozess;
pub mod schnitte;
pub mod seite;
pub mod sprachwahl;
pub mod start;
pub mod suche;
pub mod synopse;
pub mod verzeichnis;
pub mod wege;

use serde::Serialize;

use self::{
    fassungswahl::{Hinweis, Indexierung, Wahl},
    wege::{Stelle, Wege},
};
use super::{
    band::{Band, Regal},
    bausteine::{Verknuepfung, sprachmarke::Sprachmarke, text::Text},
    blatt::Blatt,
    fund::Auffindbar,
    kontext::Kontext,
    ort::Ort,
    route::Route,
};
use crate::{
    base::address::WebAddress,
    document::art::{self, Art, Suche, Uebersicht},
    texte::Arg,
};

/// The frame of a page.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Rahmen {
    /// The title of the page, without that of the concept.
    pub titel: String,
    /// A sentence for search engines.
    pub beschreibung: Option<String>,
    /// From the page to the root of the site: empty or `../`.
    pub wurzel: String,
    /// From the page to the root of its Fassung.
    pub basis: String,
    /// The file of the page within its Fassung, for the entry of the navigation that is current.
    pub datei: String,
    /// The way from the start page to here.
    pub pfad: Vec<Verknuepfung>,
    /// Whether only editors see it.
    pub entwurf: bool,
    /// Whether search engines may list it, for sitemap and feeds.
    pub indexierbar: bool,
    /// Whether they are told not to.
    pub noindex: bool,
    /// As which kind the search finds it, if it does.
    #[serde(skip)]
    pub suche: Option<Suche>,
    /// The Fassungen to choose from.
    pub fassungen: Vec<Wahl>,
    /// What this is, if it is not of the current Fassung.
    pub hinweis: Option<Hinweis>,
    /// The absolute address that search engines should list, if the site has one.
    pub kanonisch: Option<String>,
    /// The absolute address where exactly this stays, for prints and citations.
    pub dauerhaft: Option<String>,
    /// The same page in other languages.
    pub sprachen: Vec<sprachwahl::Wahl>,
    /// In which language its text stands, if not in that of the page.
    pub fremd: Option<Sprachmarke>,
    /// In which language its title stands, if not in that of the page; what is about nothing with
    /// an id has titles of the catalog.
    pub titelsprache: Option<Sprachmarke>,
    /// In which language names and details stand, if not in that of the page.
    pub angaben: Option<Sprachmarke>,
    /// What it says of its words.
    pub sprachhinweis: Option<sprachwahl::Hinweis>,
    /// The ways from here to the town.
    pub wege: Wege,
    /// What became of the unit of this page since the Fassung that it is compared with.
    pub seit: Option<Box<synopse::Seit>>,
}

/// The views of all kinds of pages.
#[derive(Clone, Debug, Hash, Serialize)]
#[serde(untagged)]
pub enum View {
    /// The start page.
    Start(Box<start::Start>),
    /// A chapter or Handlungsfeld.
    Kapitel(Box<kapitel::Kapitel>),
    /// The process.
    Prozess(Box<prozess::Prozess>),
    /// Committees and papers.
    Gremien(Box<gremien::Gremien>),
    /// A paper.
    Vorlage(Box<gremien::Vorlage>),
    /// An actor.
    Akteur(Box<akteure::Akteur>),
    /// The glossary.
    Glossar(Box<glossar::Glossar>),
    /// All measures.
    Massnahmen(Box<massnahmen::Massnahmen>),
    /// A measure.
    Massnahme(Box<massnahme::Massnahme>),
    /// A part of the measures.
    Facette(Box<facette::Facette>),
    /// Everything of a kind.
    Verzeichnis(Box<verzeichnis::Verzeichnis>),
    /// All indicators.
    Indikatoren(Box<indikatoren::Indikatoren>),
    /// An indicator.
    Indikator(Box<indikatoren::Indikator>),
    /// The data sets.
    Daten(Box<indikatoren::Daten>),
    /// All Fassungen.
    Fassungen(Box<fassungen::Fassungen>),
    /// The overview of a comparison.
    Synopse(Box<synopse::Uebersicht>),
    /// A unit in a comparison.
    Vergleich(Box<synopse::Vergleich>),
    /// A whole comparison as one document.
    SynopseAllein(Box<synopse::Allein>),
    /// Where something was that left the concept.
    Weggefallen(Box<fassungen::Weggefallen>),
    /// The search.
    Suche(Box<suche::Suche>),
    /// A part of everything from A to Z.
    Buchstabe(Box<suche::Teilliste>),
    /// A page outside the concept.
    Seite(Box<seite::Seite>),
    /// The page for addresses that do not exist.
    NichtGefunden(seite::NichtGefunden),
}

impl View {
    /// The file of its template.
    #[must_use]
    pub fn template(&self) -> &'static str {
        match self {
            Self::Start(_) => "start.html",
            Self::Kapitel(_) => "kapitel.html",
            Self::Prozess(_) => "prozess.html",
            Self::Gremien(_) => "gremien.html",
            Self::Vorlage(_) => "vorlage.html",
            Self::Akteur(_) => "akteur.html",
            Self::Glossar(_) => "glossar.html",
            Self::Massnahmen(_) => "massnahmen.html",
            Self::Massnahme(_) => "massnahme.html",
            Self::Facette(_) => "facette.html",
            Self::Verzeichnis(_) => "verzeichnis.html",
            Self::Indikatoren(_) => "indikatoren.html",
            Self::Indikator(_) => "indikator.html",
            Self::Daten(_) => "daten.html",
            Self::Fassungen(_) => "fassungen.html",
            Self::Synopse(_) => "synopse.html",
            Self::Vergleich(_) => "vergleich.html",
            Self::SynopseAllein(_) => "synopse-allein.html",
            Self::Weggefallen(_) => "weggefallen.html",
            Self::Suche(_) => "suche.html",
            Self::Buchstabe(_) => "a-z.html",
            Self::Seite(_) => "seite.html",
            Self::NichtGefunden(_) => "404.html",
        }
    }

    /// What of it the search finds; what only answers for others has nothing to find.
    #[must_use]
    pub fn auffindbar(&self) -> Option<&dyn Auffindbar> {
        Some(match self {
            Self::Start(it) => it.as_ref(),
            Self::Kapitel(it) => it.as_ref(),
            Self::Prozess(it) => it.as_ref(),
            Self::Gremien(it) => it.as_ref(),
            Self::Vorlage(it) => it.as_ref(),
            Self::Akteur(it) => it.as_ref(),
            Self::Glossar(it) => it.as_ref(),
            Self::Massnahmen(it) => it.as_ref(),
            Self::Massnahme(it) => it.as_ref(),
            Self::Facette(it) => it.as_ref(),
            Self::Verzeichnis(it) => it.as_ref(),
            Self::Indikatoren(it) => it.as_ref(),
            Self::Indikator(it) => it.as_ref(),
            Self::Daten(it) => it.as_ref(),
            Self::Fassungen(it) => it.as_ref(),
            Self::Seite(it) => it.as_ref(),
            Self::Synopse(_)
            | Self::Vergleich(_)
            | Self::SynopseAllein(_)
            | Self::Weggefallen(_)
            | Self::Suche(_)
            | Self::Buchstabe(_)
            | Self::NichtGefunden(_) => return None,
        })
    }

    /// The text that a page is about, if it is about one.
    fn haupttext(&mut self) -> Option<&mut Text> {
        match self {
            Self::Kapitel(it) => Some(&mut it.text),
            Self::Massnahme(it) => Some(&mut it.text),
            Self::Indikator(it) => Some(&mut it.text),
            Self::Facette(it) => it.text.as_mut(),
            _ => None,
        }
    }

    /// Every template that a theme has to have.
    pub const TEMPLATES: &[&str] = &[
        "start.html",
        "kapitel.html",
        "prozess.html",
        "gremien.html",
        "vorlage.html",
        "akteur.html",
        "glossar.html",
        "massnahmen.html",
        "massnahme.html",
        "facette.html",
        "verzeichnis.html",
        "indikatoren.html",
        "indikator.html",
        "daten.html",
        "fassungen.html",
        "synopse.html",
        "vergleich.html",
        "synopse-allein.html",
        "weggefallen.html",
        "suche.html",
        "a-z.html",
        "seite.html",
        "404.html",
    ];
}

/// What a view says about its own frame.
pub struct Kopf {
    titel: String,
    beschreibung: Option<String>,
    pfad: Vec<Verknuepfung>,
    entwurf: bool,
}

impl Kopf {
    fn new(titel: impl Into<String>) -> Self {
        Self { titel: titel.into(), beschreibung: None, pfad: Vec::new(), entwurf: false }
    }
}

type Blattansicht = fn(&mut Blatt<'_>, Art, &str) -> (Kopf, View);
type Uebersichtsansicht = fn(&mut Blatt<'_>, &'static Uebersicht) -> (Kopf, View);

/// Kinds whose pages show more than the usual one does.
const BLAETTER: &[(Art, Blattansicht)] = &[
    (art::kapitel::KAPITEL, kapitel::make),
    (art::handlungsfeld::HANDLUNGSFELD, kapitel::make),
    (art::seite::SEITE, seite::make),
    (art::vorlage::VORLAGE, gremien::make_vorlage),
    (art::akteur::AKTEUR, akteure::make_akteur),
    (art::massnahme::MASSNAHME, massnahme::make),
    (art::indikator::INDIKATOR, indikatoren::make_indikator),
    (art::stadtteil::STADTTEIL, facette::make_stadtteil),
];

/// Overviews that show more than the usual one does.
const UEBERSICHTEN: &[(&Uebersicht, Uebersichtsansicht)] = &[
    (&art::uebersichten::PROZESS, prozess::make),
    (&art::uebersichten::GREMIEN, gremien::make),
    (&art::akteur::UEBERSICHT, akteure::make),
    (&art::begriff::UEBERSICHT, glossar::make),
    (&art::massnahme::UEBERSICHT, massnahmen::make),
    (&art::indikator::UEBERSICHT, indikatoren::make),
    (&art::stadtteil::UEBERSICHT, facette::make_stadtteile),
];

/// Whether something that is registered has its page: what is built in only where somebody names
/// it.
#[must_use]
pub fn blatt_exists(kontext: &Kontext, art: Art, id: &str) -> bool {
    art.has_page() && (art != art::stadtteil::STADTTEIL || facette::stadtteil_exists(kontext, id))
}

/// Whether an overview has anything to show.
#[must_use]
pub fn uebersicht_exists(kontext: &Kontext, uebersicht: &'static Uebersicht) -> bool {
    let built_in = || {
        uebersicht.arten().any(|art| art == art::stadtteil::STADTTEIL)
            && facette::stadtteile_exist(kontext)
    };
    verzeichnis::exists(kontext, uebersicht) || built_in()
}

/// The way from a page to an overview.
#[must_use]
pub fn pfad(blatt: &Blatt<'_>, uebersicht: &'static Uebersicht) -> Verknuepfung {
    let texte = blatt.texte;
    Verknuepfung::new(
        verzeichnis::titel(uebersicht, texte),
        blatt.zu(&Route::Uebersicht(uebersicht)),
    )
}

/// Makes the view of a page, and its frame.
#[must_use]
pub fn make(blatt: &mut Blatt<'_>) -> (Rahmen, View) {
    let (kopf, mut view) = match blatt.route {
        Route::Start => start::make(blatt),
        Route::Einheit(art, id) => {
            let own = BLAETTER.iter().find(|it| it.0 == *art).map(|it| it.1);
            own.unwrap_or(einheit::make)(blatt, *art, id)
        }
        Route::Uebersicht(uebersicht) => {
            let own = UEBERSICHTEN.iter().find(|it| it.0 == *uebersicht).map(|it| it.1);
            own.unwrap_or(verzeichnis::make)(blatt, uebersicht)
        }
        Route::Massnahmenteil(schnitt, wert) => schnitte::make(blatt, schnitt, wert),
        Route::Daten => indikatoren::make_daten(blatt),
        Route::Fassungen => fassungen::make(blatt),
        Route::Suche => suche::make(blatt),
        Route::Buchstabe(name) => suche::make_teil(blatt, name),
        Route::NichtGefunden => seite::make_nicht_gefunden(blatt),
    };
    let mut rahmen = rahmen(blatt, kopf);
    if blatt.band.ort == Ort::Wurzel && blatt.band.sprache.is_none() {
        rahmen.seit = synopse::seit(blatt, view.haupttext()).map(Box::new);
    }
    (rahmen, view)
}

/// Makes the page for something that left the concept; `titel` is what the last Fassung with it
/// called it.
#[must_use]
pub fn make_weggefallen(blatt: &Blatt<'_>, last: &Band, titel: &str) -> (Rahmen, View) {
    let (kopf, view) = fassungen::make_weggefallen(blatt, titel, last);
    // The address is kept for people, not for search engines.
    let rahmen = Rahmen { suche: None, ..rahmen(blatt, kopf).verborgen() };
    (rahmen, view)
}

/// Makes a page of a comparison: the overview, or that of a unit.
#[must_use]
pub fn make_synopse(
    blatt: &mut Blatt<'_>,
    paar: &synopse::Paar<'_>,
    einheit: Option<usize>,
) -> (Rahmen, View) {
    let (kopf, view) = match einheit {
        None => synopse::make(blatt, paar),
        Some(at) => synopse::make_einheit(blatt, paar, at),
    };
    (beside(blatt, kopf), view)
}

/// Makes a whole comparison as one document that needs no site around it.
#[must_use]
pub fn make_synopse_allein(blatt: &mut Blatt<'_>, paar: &synopse::Paar<'_>) -> (Rahmen, View) {
    let (kopf, view) = synopse::make_allein(blatt, paar);
    (beside(blatt, kopf), view)
}

/// The frame of what stands beside the concept and is not for search engines.
fn beside(blatt: &Blatt<'_>, kopf: Kopf) -> Rahmen {
    Rahmen { datei: blatt.file.to_string(), ..rahmen(blatt, kopf).verborgen() }
}

impl Rahmen {
    /// The same of a page that no search engine lists.
    fn verborgen(self) -> Self {
        Self { indexierbar: false, noindex: true, kanonisch: None, ..self }
    }
}

/// Whether search engines may list a page of a band; one that shows a draft is none of the public.
#[must_use]
pub fn ist_indexierbar(regal: &Regal, band: &Band, route: &Route) -> bool {
    let hidden = band.kontext.heute.settings.demo || band.kontext.sicht.intern();
    fassungswahl::indexierung(regal, band, route, hidden) == Indexierung::Ja
}

fn rahmen(blatt: &Blatt<'_>, kopf: Kopf) -> Rahmen {
    let Blatt { regal, band, route, texte, .. } = *blatt;
    let (settings, heute) = (&blatt.kontext.konzept.settings, &blatt.kontext.heute.settings);
    let file = blatt.file.as_str();
    let not_found = *route == Route::NichtGefunden;
    let mut pfad = kopf.pfad;
    if *route != Route::Start && !not_found {
        pfad.insert(0, Verknuepfung::new(texte.text("start", &[]), blatt.zu(&Route::Start)));
    }
    let indexierung = fassungswahl::indexierung(
        regal,
        band,
        route,
        heute.demo || kopf.entwurf || blatt.kontext.sicht.intern(),
    );
    let address = heute.webadresse.as_ref().filter(|_| !not_found);
    let dauerhaft = address.map(|base| absolute(base, &dauerhaft(route, regal, band, file)));
    let stand =
        band.fassung.stand.map(|it| texte.text("stand", &[("datum", Arg::from(texte.datum(it)))]));
    let fassung = [Some(band.fassung.bezeichnung.clone()), stand]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(", ");
    let titel = if *route == Route::Start { &settings.titel } else { &kopf.titel };
    let stelle = Stelle { titel, fassung: &fassung, adresse: dauerhaft.as_deref().unwrap_or(file) };
    let wege = if not_found {
        Wege::default()
    } else {
        wege::make(&stelle, &regal.heute.settings, settings, texte)
    };
    let translation = route.id().and_then(|id| blatt.kontext.abschnitt(id)?.uebersetzung.as_ref());
    let entwurf = kopf.entwurf || translation.is_some_and(|it| it.entwurf);
    let up = |depth: usize| "../".repeat(depth);
    let depth = |path: &str| path.matches('/').count();
    Rahmen {
        beschreibung: kopf.beschreibung,
        wurzel: up(depth(file)),
        basis: up(depth(file) - depth(&blatt.kontext.praefix)),
        datei: route.file().to_string(),
        pfad,
        entwurf,
        indexierbar: indexierung == Indexierung::Ja,
        noindex: indexierung == Indexierung::Nein,
        suche: route.suche(),
        fassungen: if not_found { Vec::new() } else { fassungswahl::wahl(blatt) },
        hinweis: fassungswahl::hinweis(blatt, &kopf.titel),
        kanonisch: address.map(|base| match &indexierung {
            Indexierung::Gegenstueck(there) => absolute(base, there),
            _ => absolute(base, file),
        }),
        dauerhaft,
        wege,
        sprachen: if not_found { Vec::new() } else { sprachwahl::wahl(blatt, address) },
        fremd: sprachwahl::fremd(band, route),
        titelsprache: sprachwahl::fremd(band, route).filter(|_| route.id().is_some()),
        angaben: band.sprache.as_ref().map(|_| Sprachmarke::new(blatt.kontext.originalsprache())),
        sprachhinweis: sprachwahl::hinweis(blatt),
        titel: kopf.titel,
        seit: None,
    }
}

/// Where a page stays when another Fassung becomes the current one.
fn dauerhaft(route: &Route, regal: &Regal, band: &Band, file: &str) -> String {
    let same = |it: &&Band| {
        it.fassung.id == band.fassung.id
            && matches!(it.ort, Ort::Fassung(_))
            && it.sprache == band.sprache
    };
    let mut permanent = regal.baende.iter().chain(&regal.uebersetzt).filter(same);
    let permanent = permanent.find(|it| it.routen.contains(route) && !route.steht_ausserhalb());
    permanent.map_or_else(|| file.to_owned(), |it| it.kontext.datei(route))
}

/// The absolute address of a file; the start page goes by its folder.
pub(super) fn absolute(base: &WebAddress, file: &str) -> String {
    base.join(file.strip_suffix("index.html").unwrap_or(file))
}
