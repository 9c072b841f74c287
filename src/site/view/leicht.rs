//! Leichte Sprache, a site of its own: a start that holds what exists in it, how to use it and whom to ask;
//! texts with one sentence a line; and for everything else one sentence and the way to the original.

use serde::Serialize;

use super::{
    dgs::{self, Dgs},
    kopf::Kopf,
};
use crate::{
    document::art::{Art, kapitel::KAPITEL},
    konzept::id::Id,
    site::{
        bausteine::{Verknuepfung, text::Text},
        binden::{Textart, bind},
        blatt::Blatt,
        fund::{Auffindbar, Sammler},
        route::Route,
    },
};

/// What the start shows.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Leichtstart {
    /// What this is.
    pub beschreibung: Option<Text>,
    /// The same in sign language.
    pub dgs: Option<Dgs>,
    /// What exists in Leichte Sprache.
    pub texte: Vec<Leichtzeile>,
    /// The way to everything else.
    pub original: Verknuepfung,
}

/// A text in Leichte Sprache.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Leichtzeile {
    /// The way to it.
    pub link: Verknuepfung,
    /// What it is about.
    pub zusammenfassung: Option<String>,
}

/// What a text in Leichte Sprache shows.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Leichttext {
    /// Its title.
    pub titel: String,
    /// What it is about.
    pub zusammenfassung: Option<String>,
    /// Whether it is invented.
    pub beispiel: bool,
    /// The same in sign language.
    pub dgs: Option<Dgs>,
    /// The text.
    pub text: Text,
    /// The way to the original.
    pub original: Verknuepfung,
}

/// What the address of something shows that nobody translated.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Leichtfehlt {
    /// The way to the original.
    pub original: Verknuepfung,
}

/// The texts of the concept that exist in the language of a band, in the order in which they are
/// read, with the way to each.
#[must_use]
pub fn vorhandene(blatt: &Blatt<'_>) -> Vec<Leichtzeile> {
    let kontext = blatt.kontext;
    let konzept = &kontext.konzept;
    let punkte = konzept.gliederung.punkte().iter().map(|it| it.id.as_str());
    let others = konzept.verzeichnis.iter().map(|it| it.0);
    let others = others.filter(|it| konzept.gliederung.position(it).is_none());
    let all = punkte.chain(others);
    let found = all.filter_map(|id| {
        let abschnitt = kontext.abschnitt(id).filter(|it| it.uebersetzung.is_some())?;
        let link = blatt.verknuepfung(id)?;
        Some(Leichtzeile { link, zusammenfassung: abschnitt.zusammenfassung.clone() })
    });
    found.collect()
}

/// Makes the start.
pub(super) fn make_start(blatt: &mut Blatt<'_>) -> (Kopf, Leichtstart) {
    let texte = blatt.texte;
    let settings = blatt.kontext.konzept.settings.clone();
    let dgs = dgs::make(blatt, settings.gebaerdensprache.as_ref());
    let mut spoken = settings.uebersetzungen.iter();
    let translated = spoken.any(|it| it.sprache == *texte.lang() && it.beschreibung.is_some());
    let beschreibung = settings.beschreibung.as_ref().filter(|_| translated);
    let beschreibung = beschreibung.map(|it| bind(blatt, it, Textart::Eintrag));
    let view = Leichtstart {
        beschreibung,
        dgs,
        texte: vorhandene(blatt),
        original: original(blatt, &Route::Start),
    };
    let mut kopf = Kopf::new(texte.text("start", &[]));
    kopf.beschreibung = Some(texte.text("leichte-sprache-start", &[]));
    (kopf, view)
}

/// Makes the page of a text.
pub(super) fn make_text(blatt: &mut Blatt<'_>, art: Art, id: &str) -> (Kopf, Leichttext) {
    let konzept = blatt.kontext.konzept.clone();
    let abschnitt = konzept.abschnitt(art, id).expect("only a text has a translation");
    let own = konzept.kapitel.get(&Id::new(id)).filter(|_| art == KAPITEL);
    let route = blatt.route.clone();
    let view = Leichttext {
        titel: abschnitt.titel.clone(),
        zusammenfassung: abschnitt.zusammenfassung.clone(),
        beispiel: abschnitt.beispiel,
        dgs: dgs::make(blatt, own.and_then(|it| it.gebaerdensprache.as_ref())),
        text: bind(blatt, abschnitt.text(), Textart::Haupttext),
        original: original(blatt, &route),
    };
    let mut kopf = Kopf::new(abschnitt.titel.clone());
    kopf.beschreibung = abschnitt.zusammenfassung.clone();
    kopf.entwurf = abschnitt.entwurf;
    (kopf, view)
}

/// Makes the page for what nobody translated.
pub(super) fn make_fehlt(blatt: &Blatt<'_>) -> (Kopf, Leichtfehlt) {
    let kopf = Kopf::new(blatt.texte.text("leicht-fehlt-titel", &[]));
    (kopf, Leichtfehlt { original: original(blatt, blatt.route) })
}

/// The way to a page in the language in which it was written.
fn original(blatt: &Blatt<'_>, route: &Route) -> Verknuepfung {
    let words = blatt.texte.text("leicht-original", &[]);
    let band = blatt.regal.original(blatt.band);
    let there = blatt.band.gegenstueck(route, band);
    let file = band.kontext.datei(there.as_ref().unwrap_or(&Route::Start));
    Verknuepfung::new(words, blatt.zu_datei(&file))
}

impl Auffindbar for Leichtstart {
    fn worte(&self, sammler: &mut Sammler) {
        sammler.ziel(self.beschreibung.as_ref());
    }
}

impl Auffindbar for Leichttext {
    fn worte(&self, sammler: &mut Sammler) {
        sammler.kern(self.zusammenfassung.as_ref());
        sammler.text(Some(&self.text));
    }
}
