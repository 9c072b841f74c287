//! What a page shows, as plain data: a template receives one view and asks nothing else.
//! One file per kind of page, and none of them knows this one, which lists them. Texts of the
//! concept stay trees until `output` writes them.

pub mod akteure;
pub mod auskunft;
pub mod beratungsfolge;
pub mod bericht;
pub mod berichte;
pub mod dgs;
pub mod einheit;
pub mod facette;
pub mod fassungen;
pub mod fassungspaar;
pub mod fassungswahl;
pub mod feld;
pub mod ganzes;
pub mod gemeinsam;
pub mod gliederung;
pub mod glossar;
pub mod gremien;
pub mod indikatoren;
pub mod kapitel;
pub mod kopf;
pub mod kosten;
pub mod leicht;
pub mod literatur;
pub mod massnahme;
pub mod massnahmen;
pub mod prozess;
pub mod rahmen;
pub mod schnitte;
pub mod seite;
pub mod seitenstil;
pub mod sprachwahl;
pub mod stadtteile;
pub mod start;
pub mod suche;
pub mod synopse;
pub mod umsetzung;
pub mod verzeichnis;
pub mod wege;
pub mod zeitplan;
pub mod ziele;

use serde::Serialize;

use self::{fassungspaar::Fassungspaar, kopf::Kopf, rahmen::Rahmen};
use super::{
    band::Band, bandplatz::Bandplatz, bausteine::text::Text, blatt::Blatt, fund::Auffindbar,
    route::Route, vergleichsadresse::Vergleichsadresse,
};
use crate::document::art::{self, Art, Uebersicht};

/// The views of all kinds of pages: what they hold, and their templates.
macro_rules! views {
    ($($(#[$doc:meta])* $name:ident($view:ty) = $template:literal,)*) => {
        /// What a page shows.
        #[derive(Clone, Debug, Hash, Serialize)]
        #[serde(untagged)]
        pub enum View {
            $($(#[$doc])* $name(Box<$view>),)*
        }

        impl View {
            /// Every template that a theme has to have.
            pub const TEMPLATES: &[&str] = &[$($template),*];

            /// The file of its template.
            #[must_use]
            pub fn template(&self) -> &'static str {
                match self {
                    $(Self::$name(_) => $template,)*
                }
            }
        }

        $(impl From<$view> for View {
            fn from(view: $view) -> Self {
                Self::$name(Box::new(view))
            }
        })*
    };
}

views! {
    /// The start page.
    Start(start::Start) = "start.html",
    /// A chapter or Handlungsfeld.
    Kapitel(kapitel::Kapitel) = "kapitel.html",
    /// The process.
    Prozess(prozess::Prozess) = "prozess.html",
    /// Committees and papers.
    Gremien(gremien::Gremien) = "gremien.html",
    /// A paper.
    Vorlage(gremien::Vorlage) = "vorlage.html",
    /// An actor.
    Akteur(akteure::Akteur) = "akteur.html",
    /// The glossary.
    Glossar(glossar::Glossar) = "glossar.html",
    /// The works that are cited.
    Literatur(literatur::Literaturseite) = "literatur.html",
    /// All goals.
    Ziele(ziele::Zielseite) = "ziele.html",
    /// All measures.
    Massnahmen(massnahmen::Massnahmen) = "massnahmen.html",
    /// What the measures cost together.
    Kosten(kosten::Kostenseite) = "kosten.html",
    /// The start of Leichte Sprache.
    Leichtstart(leicht::Leichtstart) = "leicht-start.html",
    /// A text in Leichte Sprache.
    Leichttext(leicht::Leichttext) = "leicht.html",
    /// Where something has no text in Leichte Sprache.
    Leichtfehlt(leicht::Leichtfehlt) = "leicht-fehlt.html",
    /// The whole concept on one page.
    Ganzes(ganzes::Ganzes) = "ganzes.html",
    /// When the measures are planned, and when they took place.
    Zeitplan(zeitplan::Zeitplanseite) = "zeitplan.html",
    /// How far all measures have come, report by report.
    Umsetzung(umsetzung::Umsetzungsseite) = "umsetzung.html",
    /// All reports.
    Berichte(berichte::Berichte) = "berichte.html",
    /// A report.
    Bericht(bericht::Berichtsseite) = "bericht.html",
    /// A measure.
    Massnahme(massnahme::Massnahme) = "massnahme.html",
    /// A part of the measures.
    Facette(facette::Facette) = "facette.html",
    /// Everything of a kind.
    Verzeichnis(verzeichnis::Verzeichnisseite) = "verzeichnis.html",
    /// All indicators.
    Indikatoren(indikatoren::Indikatoren) = "indikatoren.html",
    /// An indicator.
    Indikator(indikatoren::Indikator) = "indikator.html",
    /// The data sets.
    Daten(indikatoren::Daten) = "daten.html",
    /// All Fassungen.
    Fassungen(fassungen::Fassungen) = "fassungen.html",
    /// The overview of a comparison.
    Synopse(synopse::Synopsenuebersicht) = "synopse.html",
    /// A unit in a comparison.
    Vergleich(synopse::Vergleich) = "vergleich.html",
    /// A whole comparison as one document.
    SynopseAllein(synopse::Allein) = "synopse-allein.html",
    /// A whole comparison as a page of the site.
    SynopseAlles(synopse::Druckseite) = "synopse-alles.html",
    /// Where a comparison has no change to show.
    Auskunft(auskunft::Auskunft) = "auskunft.html",
    /// Where something was that left the concept.
    Weggefallen(fassungen::Weggefallen) = "weggefallen.html",
    /// The search.
    Suche(suche::Suche) = "suche.html",
    /// A part of everything from A to Z.
    Buchstabe(suche::Teilliste) = "a-z.html",
    /// A page outside the concept.
    Seite(seite::Seite) = "seite.html",
    /// The page for addresses that do not exist.
    NichtGefunden(seite::NichtGefunden) = "404.html",
}

impl View {
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
            Self::Literatur(it) => it.as_ref(),
            Self::Ziele(it) => it.as_ref(),
            Self::Massnahmen(it) => it.as_ref(),
            Self::Kosten(it) => it.as_ref(),
            Self::Ganzes(it) => it.as_ref(),
            Self::Leichtstart(it) => it.as_ref(),
            Self::Leichttext(it) => it.as_ref(),
            Self::Zeitplan(it) => it.as_ref(),
            Self::Umsetzung(it) => it.as_ref(),
            Self::Berichte(it) => it.as_ref(),
            Self::Bericht(it) => it.as_ref(),
            Self::Massnahme(it) => it.as_ref(),
            Self::Facette(it) => it.as_ref(),
            Self::Verzeichnis(it) => it.as_ref(),
            Self::Indikatoren(it) => it.as_ref(),
            Self::Indikator(it) => it.as_ref(),
            Self::Daten(it) => it.as_ref(),
            Self::Fassungen(it) => it.as_ref(),
            Self::Seite(it) => it.as_ref(),
            Self::Leichtfehlt(_)
            | Self::Synopse(_)
            | Self::Vergleich(_)
            | Self::SynopseAllein(_)
            | Self::SynopseAlles(_)
            | Self::Auskunft(_)
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
}

type Blattansicht = fn(&mut Blatt<'_>, Art, &str) -> (Kopf, View);
type Uebersichtsansicht = fn(&mut Blatt<'_>, &'static Uebersicht) -> (Kopf, View);

/// What a file here makes, as a view.
fn shown<V: Into<View>>((kopf, view): (Kopf, V)) -> (Kopf, View) {
    (kopf, view.into())
}

/// Kinds whose pages show more than the usual one does.
const BLAETTER: &[(Art, Blattansicht)] = &[
    (art::kapitel::KAPITEL, |blatt, art, id| shown(kapitel::make(blatt, art, id))),
    (art::handlungsfeld::HANDLUNGSFELD, |blatt, art, id| shown(kapitel::make(blatt, art, id))),
    (art::seite::SEITE, |blatt, art, id| shown(seite::make(blatt, art, id))),
    (art::vorlage::VORLAGE, |blatt, art, id| shown(gremien::make_vorlage(blatt, art, id))),
    (art::akteur::AKTEUR, |blatt, art, id| shown(akteure::make_akteur(blatt, art, id))),
    (art::massnahme::MASSNAHME, |blatt, art, id| shown(massnahme::make(blatt, art, id))),
    (art::indikator::INDIKATOR, |blatt, art, id| {
        shown(indikatoren::make_indikator(blatt, art, id))
    }),
    (art::stadtteil::STADTTEIL, |blatt, art, id| shown(stadtteile::make_stadtteil(blatt, art, id))),
];

/// Overviews that show more than the usual one does.
const UEBERSICHTEN: &[(&Uebersicht, Uebersichtsansicht)] = &[
    (&art::uebersichten::PROZESS, |blatt, it| shown(prozess::make(blatt, it))),
    (&art::uebersichten::GREMIEN, |blatt, it| shown(gremien::make(blatt, it))),
    (&art::akteur::UEBERSICHT, |blatt, it| shown(akteure::make(blatt, it))),
    (&art::begriff::UEBERSICHT, |blatt, it| shown(glossar::make(blatt, it))),
    (&art::literatur::UEBERSICHT, |blatt, it| shown(literatur::make(blatt, it))),
    (&art::ziel::UEBERSICHT, |blatt, it| shown(ziele::make(blatt, it))),
    (&art::massnahme::UEBERSICHT, |blatt, it| shown(massnahmen::make(blatt, it))),
    (&art::indikator::UEBERSICHT, |blatt, it| shown(indikatoren::make(blatt, it))),
    (&art::stadtteil::UEBERSICHT, |blatt, it| shown(stadtteile::make(blatt, it))),
];

/// Makes the view of a page, and its frame.
#[must_use]
pub fn make(blatt: &mut Blatt<'_>) -> (Rahmen, View) {
    if blatt.band.is_leicht() {
        return make_leicht(blatt);
    }
    let (kopf, mut view) = match blatt.route {
        Route::Start => shown(start::make(blatt)),
        Route::Einheit(art, id) => {
            let own = BLAETTER.iter().find(|it| it.0 == *art).map(|it| it.1);
            own.unwrap_or(|blatt, art, id| shown(einheit::make(blatt, art, id)))(blatt, *art, id)
        }
        Route::Uebersicht(uebersicht) => {
            let own = UEBERSICHTEN.iter().find(|it| it.0 == *uebersicht).map(|it| it.1);
            own.unwrap_or(|blatt, it| shown(verzeichnis::make(blatt, it)))(blatt, uebersicht)
        }
        Route::Massnahmenteil(schnitt, wert) => shown(schnitte::make(blatt, schnitt, wert)),
        Route::Kosten => shown(kosten::make(blatt)),
        Route::Zeitplan => shown(zeitplan::make(blatt)),
        Route::Ganzes => {
            // Search engines are to list the pages that are cited.
            let (kopf, view) = shown(ganzes::make(blatt));
            return (Rahmen::new(blatt, kopf).verborgen(), view);
        }
        Route::Umsetzung => shown(umsetzung::make(blatt)),
        Route::Berichte => shown(berichte::make(blatt)),
        Route::Bericht(id) => shown(bericht::make(blatt, id)),
        Route::Daten => shown(indikatoren::make_daten(blatt)),
        Route::Fassungen => shown(fassungen::make(blatt)),
        Route::Suche => shown(suche::make(blatt)),
        Route::Buchstabe(name) => shown(suche::make_teil(blatt, name)),
        Route::NichtGefunden => shown(seite::make_nicht_gefunden(blatt)),
    };
    let mut rahmen = Rahmen::new(blatt, kopf).beschrieben(blatt, view.auffindbar());
    if blatt.band.platz == Bandplatz::Wurzel && blatt.band.sprache.is_none() {
        rahmen.seit = synopse::seit(blatt, view.haupttext()).map(Box::new);
    }
    (rahmen, view)
}

/// Makes a page of Leichte Sprache, which is a site of its own.
fn make_leicht(blatt: &mut Blatt<'_>) -> (Rahmen, View) {
    let translated = blatt.band.has_words(blatt.route);
    let (kopf, view) = match blatt.route {
        Route::Start => shown(leicht::make_start(blatt)),
        Route::Einheit(art, id) if translated && *art == art::seite::SEITE => {
            shown(seite::make(blatt, *art, id))
        }
        Route::Einheit(art, id) if translated => shown(leicht::make_text(blatt, *art, id)),
        // The address is kept for people, not for search engines.
        _ => {
            let (kopf, view) = leicht::make_fehlt(blatt);
            let rahmen = Rahmen { suche: None, ..Rahmen::new(blatt, kopf).verborgen() };
            return (rahmen, view.into());
        }
    };
    let rahmen = Rahmen::new(blatt, kopf).beschrieben(blatt, view.auffindbar());
    // There is nothing to search in: its start holds all of it.
    (Rahmen { suche: None, ..rahmen }, view)
}

/// Makes the page for something that left the concept; `titel` is what the last Fassung with it
/// called it.
#[must_use]
pub fn make_weggefallen(blatt: &Blatt<'_>, last: &Band, titel: &str) -> (Rahmen, View) {
    let (kopf, view) = fassungen::make_weggefallen(blatt, titel, last);
    // The address is kept for people, not for search engines.
    let rahmen = Rahmen { suche: None, ..Rahmen::new(blatt, kopf).verborgen() };
    (rahmen, view.into())
}

/// Makes a page of a comparison: the overview, or that of a unit.
#[must_use]
pub fn make_synopse(
    blatt: &mut Blatt<'_>,
    paar: &Fassungspaar<'_>,
    einheit: Option<usize>,
) -> (Rahmen, View) {
    let (kopf, view) = match einheit {
        None => shown(synopse::make(blatt, paar)),
        Some(at) => shown(synopse::make_einheit(blatt, paar, at)),
    };
    (beside(blatt, kopf), view)
}

/// Makes the page for an address of a comparison at which no change is shown.
#[must_use]
pub fn make_auskunft(blatt: &Blatt<'_>, adresse: &Vergleichsadresse) -> (Rahmen, View) {
    let (kopf, view) = auskunft::make(blatt, adresse);
    // There is one for every unit and version: each names its own versions, and not all of them.
    let rahmen = Rahmen { fassungen: Vec::new(), suche: None, ..beside(blatt, kopf) };
    (rahmen, view.into())
}

/// Makes a whole comparison as one document that needs no site around it.
#[must_use]
pub fn make_synopse_allein(blatt: &mut Blatt<'_>, paar: &Fassungspaar<'_>) -> (Rahmen, View) {
    let (kopf, view) = synopse::make_allein(blatt, paar);
    (beside(blatt, kopf), view.into())
}

/// Makes a whole comparison as a page of the site, for print.
#[must_use]
pub fn make_synopse_alles(blatt: &mut Blatt<'_>, paar: &Fassungspaar<'_>) -> (Rahmen, View) {
    let (kopf, view) = synopse::make_alles(blatt, paar);
    (beside(blatt, kopf), view.into())
}

/// The frame of what stands beside the concept and is not for search engines.
fn beside(blatt: &Blatt<'_>, kopf: Kopf) -> Rahmen {
    Rahmen { datei: blatt.file.to_string(), ..Rahmen::new(blatt, kopf).verborgen() }
}
