//! What a page shows, as plain data: a template receives one view and asks nothing else.
//! One file per kind of page; texts of the concept stay trees until `output` writes them.

pub mod akteure;
pub mod bausteine;
pub mod facette;
pub mod feld;
pub mod gemeinsam;
pub mod glossar;
pub mod gremien;
pub mod indikatoren;
pub mod kapitel;
pub mod massnahme;
pub mod massnahmen;
pub mod prozess;
pub mod schaubild;
pub mod seite;
pub mod start;

use serde::Serialize;

use self::bausteine::Verknuepfung;
use super::{links::Blatt, route::Route};
use crate::{base::address::WebAddress, document::keys::Art, fassung::Fassung, texte::Texte};

/// The frame of a page.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Rahmen {
    /// The title of the page, without that of the concept.
    pub titel: String,
    /// A sentence for search engines.
    pub beschreibung: Option<String>,
    /// From the page to the root of the site: empty or `../`.
    pub wurzel: String,
    /// The file of the page, for the entry of the navigation that is current.
    pub datei: String,
    /// The way from the start page to here.
    pub pfad: Vec<Verknuepfung>,
    /// Whether only editors see it.
    pub entwurf: bool,
    /// Whether search engines may list it: the one predicate for meta, sitemap and feeds.
    pub indexierbar: bool,
    /// Its absolute address, if the site has one.
    pub kanonisch: Option<String>,
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
    /// All actors.
    Akteure(Box<akteure::Akteure>),
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
    /// Districts or target groups.
    Facetten(Box<facette::Verzeichnis>),
    /// All indicators.
    Indikatoren(Box<indikatoren::Indikatoren>),
    /// An indicator.
    Indikator(Box<indikatoren::Indikator>),
    /// The data sets.
    Daten(Box<indikatoren::Daten>),
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
            Self::Akteure(_) => "akteure.html",
            Self::Akteur(_) => "akteur.html",
            Self::Glossar(_) => "glossar.html",
            Self::Massnahmen(_) => "massnahmen.html",
            Self::Massnahme(_) => "massnahme.html",
            Self::Facette(_) => "facette.html",
            Self::Facetten(_) => "facetten.html",
            Self::Indikatoren(_) => "indikatoren.html",
            Self::Indikator(_) => "indikator.html",
            Self::Daten(_) => "daten.html",
            Self::Seite(_) => "seite.html",
            Self::NichtGefunden(_) => "404.html",
        }
    }

    /// Every template that a theme has to have.
    pub const TEMPLATES: &[&str] = &[
        "start.html",
        "kapitel.html",
        "prozess.html",
        "gremien.html",
        "vorlage.html",
        "akteure.html",
        "akteur.html",
        "glossar.html",
        "massnahmen.html",
        "massnahme.html",
        "facette.html",
        "facetten.html",
        "indikatoren.html",
        "indikator.html",
        "daten.html",
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

/// Makes the view of a page, and its frame.
#[must_use]
pub fn make(route: &Route, blatt: &mut Blatt<'_>, fassung: &Fassung, texte: &Texte) -> (Rahmen, View) {
    let (kopf, view) = match route {
        Route::Start => start::make(blatt, fassung, texte),
        Route::Kapitel(id) => kapitel::make(blatt, Art::Kapitel, id, texte),
        Route::Handlungsfeld(id) => kapitel::make(blatt, Art::Handlungsfeld, id, texte),
        Route::Seite(id) => seite::make(blatt, id, texte),
        Route::Prozess => prozess::make(blatt, fassung, texte),
        Route::Gremien => gremien::make(blatt, texte),
        Route::Vorlage(id) => gremien::make_vorlage(blatt, id, texte),
        Route::Akteure => akteure::make(blatt, texte),
        Route::Akteur(id) => akteure::make_akteur(blatt, id, texte),
        Route::Glossar => glossar::make(blatt, texte),
        Route::Massnahmen => massnahmen::make(blatt, fassung, texte),
        Route::Massnahme(id) => massnahme::make(blatt, id, fassung, texte),
        Route::MassnahmenStatus(status) => facette::make_status(blatt, *status, fassung, texte),
        Route::MassnahmenJahr(jahr) => facette::make_jahr(blatt, *jahr, fassung, texte),
        Route::Indikatoren => indikatoren::make(blatt, texte),
        Route::Indikator(id) => indikatoren::make_indikator(blatt, id, fassung, texte),
        Route::Daten => indikatoren::make_daten(blatt, texte),
        Route::Stadtteile => facette::make_stadtteile(blatt, texte),
        Route::Stadtteil(id) => facette::make_stadtteil(blatt, id, fassung, texte),
        Route::Zielgruppen => facette::make_zielgruppen(blatt, texte),
        Route::Zielgruppe(id) => facette::make_zielgruppe(blatt, id, fassung, texte),
        Route::NichtGefunden => seite::make_nicht_gefunden(blatt, texte),
    };
    let settings = &blatt.kontext.konzept.settings;
    let file = blatt.file.as_str();
    let not_found = *route == Route::NichtGefunden;
    let address = settings.webadresse.as_ref().filter(|_| !not_found);
    let mut pfad = kopf.pfad;
    if *route != Route::Start && !not_found {
        pfad.insert(0, Verknuepfung::new(texte.text("start", &[]), blatt.zu(&Route::Start)));
    }
    let rahmen = Rahmen {
        titel: kopf.titel,
        beschreibung: kopf.beschreibung,
        wurzel: "../".repeat(file.matches('/').count()),
        datei: file.to_owned(),
        pfad,
        entwurf: kopf.entwurf,
        indexierbar: !settings.demo && !kopf.entwurf && !not_found,
        kanonisch: address.map(|base| absolute(base, file)),
    };
    (rahmen, view)
}

/// The absolute address of a file; the start page goes by its folder.
fn absolute(base: &WebAddress, file: &str) -> String {
    base.join(file.strip_suffix("index.html").unwrap_or(file))
}
