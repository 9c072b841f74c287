//! What every page says about languages: the way to the same unit in each other one, and which of
//! its words are still those of the original.

use serde::Serialize;

use crate::{
    base::address::WebAddress,
    site::{
        band::Band,
        bausteine::{Verknuepfung, sprachmarke::Sprachmarke},
        blatt::Blatt,
        route::{Route, absolute},
    },
    texte::{Arg, Texte},
};

/// A language that a page offers.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Sprachwahl {
    /// The language.
    pub marke: Sprachmarke,
    /// What it is called, in itself.
    pub name: String,
    /// The same unit in it.
    pub href: String,
    /// Its absolute address, for search engines; only where the unit has words in this language.
    pub adresse: Option<String>,
    /// Whether this page is in it.
    pub hier: bool,
    /// Whether it is Leichte Sprache, which has a place of its own.
    pub leicht: bool,
}

/// What a page says of its own words, where they are not all in its language.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Sprachhinweis {
    /// What is so.
    pub text: String,
    /// The way to the original.
    pub link: Verknuepfung,
}

/// The languages of a page; none where there is only one.
pub(super) fn wahl(blatt: &Blatt<'_>, webadresse: Option<&WebAddress>) -> Vec<Sprachwahl> {
    let route = blatt.route;
    let band = blatt.band;
    let regal = blatt.regal;
    let bands: Vec<&Band> = regal.in_allen_sprachen(band).collect();
    if bands.len() < 2 {
        return Vec::new();
    }
    let choice = |other: &Band| {
        let there = band.gegenstueck(route, other);
        // Nobody is led to what is not there in Leichte Sprache.
        let there = there.filter(|it| !other.is_leicht() || other.has_words(it));
        let route = there.as_ref().unwrap_or(&Route::Start);
        let file = other.kontext.datei(route);
        let lang = other.kontext.texte.lang();
        Sprachwahl {
            marke: Sprachmarke::new(lang),
            name: other.kontext.texte.text("sprache-name", &[]),
            href: blatt.zu_datei(&file),
            adresse: webadresse
                .filter(|_| other.has_words(route))
                .map(|base| absolute(base, &file)),
            hier: other.sprache == band.sprache,
            leicht: lang.is_simple(),
        }
    };
    bands.into_iter().map(choice).collect()
}

/// In which language the text of a page stands, if it is not that of the page.
pub(super) fn fremd(band: &Band, route: &Route) -> Option<Sprachmarke> {
    (!band.has_words(route)).then(|| Sprachmarke::new(band.kontext.originalsprache()))
}

/// The notice on a page whose words are not all in its language, or not of the present original.
pub(super) fn hinweis(blatt: &Blatt<'_>) -> Option<Sprachhinweis> {
    let route = blatt.route;
    let band = blatt.band;
    let regal = blatt.regal;
    let texte = blatt.texte;
    band.sprache.as_ref()?;
    let original = regal.original(band);
    let original_lang = band.kontext.originalsprache();
    let own = || Texte::site_or_german(original_lang).text("sprache-name", &[]);
    let own = texte.find(&format!("sprachname-{original_lang}"), &[]).unwrap_or_else(own);
    let key = match band.abschnitt(route) {
        Some(it) if it.uebersetzung.as_ref().is_some_and(|it| it.veraltet) => {
            "uebersetzung-veraltet"
        }
        Some(it) if it.uebersetzung.is_some() => return None,
        Some(_) => "uebersetzung-fehlt",
        None => "uebersetzung-teile",
    };
    let there = band.gegenstueck(route, original);
    let file = original.kontext.datei(there.as_ref().unwrap_or(route));
    let link = Verknuepfung::new(texte.text("uebersetzung-original", &[]), blatt.zu_datei(&file));
    Some(Sprachhinweis { text: texte.text(key, &[("sprache", Arg::from(own))]), link })
}
