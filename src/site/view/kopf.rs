//! What a view says about its own frame, and how overviews are called and reached.

use crate::{
    document::art::Uebersicht,
    site::{bausteine::Verknuepfung, blatt::Blatt, route::Route},
    texte::Texte,
};

/// What a view says about its own frame.
pub struct Kopf {
    /// The title of the page, without that of the concept.
    pub titel: String,
    /// A sentence for search engines.
    pub beschreibung: Option<String>,
    /// The way from the start page to here, without both.
    pub pfad: Vec<Verknuepfung>,
    /// Whether only editors see it.
    pub entwurf: bool,
    /// As what it is cited, if not as a part of its Fassung.
    pub zitiert: Option<String>,
    /// Which Fassungen it compares, if it is of no single one.
    pub fassungen: Option<String>,
    /// The file of the report that says how far things had come, if the page shows more than the
    /// text of its Fassung knows.
    pub laut: Option<String>,
}

impl Kopf {
    /// That of a page of which nothing else is to be said.
    #[must_use]
    pub fn new(titel: impl Into<String>) -> Self {
        Self {
            titel: titel.into(),
            beschreibung: None,
            pfad: Vec::new(),
            entwurf: false,
            zitiert: None,
            fassungen: None,
            laut: None,
        }
    }
}

/// What an overview is called.
#[must_use]
pub fn titel(uebersicht: &Uebersicht, texte: &Texte) -> String {
    texte.text(&format!("{}-titel", uebersicht.wort), &[])
}

/// The way from a page to an overview.
#[must_use]
pub fn pfad(blatt: &Blatt<'_>, uebersicht: &'static Uebersicht) -> Verknuepfung {
    Verknuepfung::new(titel(uebersicht, blatt.texte), blatt.zu(&Route::Uebersicht(uebersicht)))
}
