//! The frame of a page: its title and way, its Fassungen and languages, what search engines may do
//! with it.

use serde::Serialize;

use super::{
    fassungswahl::{self, Fassungshinweis, Fassungswahl, Indexierung},
    kopf::Kopf,
    sprachwahl, synopse,
    wege::{self, Wege, Zitierstelle},
};
use crate::{
    base::path::RelPath,
    document::art::Suchangabe,
    site::{
        band::{Band, Regal},
        bandplatz::Bandplatz,
        bausteine::{Verknuepfung, sprachmarke::Sprachmarke, zitation::Zitation},
        blatt::Blatt,
        fund::{Auffindbar, Rang, Sammler},
        route::{Route, absolute},
        zitation::{self, Format},
    },
    texte::Arg,
};

/// The frame of a page.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Rahmen {
    /// The title of the page, without that of the concept.
    pub titel: String,
    /// Of which Fassung it is, for the window and for lists of pages.
    pub fassung: String,
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
    pub suche: Option<Suchangabe>,
    /// The entry of the navigation that the page belongs to.
    pub bereich: RelPath,
    /// The way to what changed since the Fassung before.
    pub geaendert: Option<String>,
    /// The Fassungen to choose from.
    pub fassungen: Vec<Fassungswahl>,
    /// What this is, if it is not of the current Fassung.
    pub hinweis: Option<Fassungshinweis>,
    /// That a report says how far things have come since, if this is a text that stays as it is.
    pub bericht: Option<Fassungshinweis>,
    /// The absolute address that search engines should list, if the site has one.
    pub kanonisch: Option<String>,
    /// The absolute address where exactly this stays, for prints and citations.
    pub dauerhaft: Option<String>,
    /// The absolute address of the report that says how far things had come: the text stays where
    /// `dauerhaft` says, what a report lays over it does not.
    pub laut: Option<String>,
    /// The same page in other languages.
    pub sprachen: Vec<sprachwahl::Sprachwahl>,
    /// In which language its text stands, if not in that of the page.
    pub fremd: Option<Sprachmarke>,
    /// In which language its title stands, if not in that of the page; what is about nothing with
    /// an id has titles of the catalog.
    pub titelsprache: Option<Sprachmarke>,
    /// In which language names and details stand, if not in that of the page.
    pub angaben: Option<Sprachmarke>,
    /// What it says of its words.
    pub sprachhinweis: Option<sprachwahl::Sprachhinweis>,
    /// The ways from here to the town.
    pub wege: Wege,
    /// What reference managers read.
    pub zitation: Option<Zitation>,
    /// The whole Fassung for reference managers: what a format is called, and its file.
    pub zitate: Vec<(&'static str, RelPath)>,
    /// What became of the unit of this page since the Fassung that it is compared with.
    pub seit: Option<Box<synopse::Seit>>,
}

impl Rahmen {
    /// The frame of a page.
    pub(super) fn new(blatt: &Blatt<'_>, kopf: Kopf) -> Self {
        let Blatt { regal, band, route, texte, .. } = *blatt;
        let (settings, heute) = (&blatt.kontext.konzept.settings, &blatt.kontext.heute.settings);
        let file = blatt.file.as_str();
        let not_found = *route == Route::NichtGefunden;
        let leicht = band.is_leicht();
        let outside = leicht || not_found || matches!(route, Route::Bericht(_));
        let mut pfad = kopf.pfad;
        if *route != Route::Start && !not_found {
            pfad.insert(0, Verknuepfung::new(texte.text("start", &[]), blatt.zu(&Route::Start)));
        }
        let indexierung = if kopf.entwurf {
            Indexierung::Nein
        } else {
            fassungswahl::indexierung(regal, band, route)
        };
        let address = heute.webadresse.as_ref().filter(|_| !not_found);
        let stays = regal.dauerhaft(band, route).map(|it| it.kontext.datei(route));
        let dauerhaft = address.map(|base| absolute(base, stays.as_deref().unwrap_or(file)));
        let laut = address.zip(kopf.laut).map(|(base, file)| absolute(base, &file));
        let stand = band
            .fassung
            .stand
            .map(|it| texte.text("stand", &[("datum", Arg::from(texte.datum(it)))]));
        let fassung = [Some(band.fassung.bezeichnung.clone()), stand.clone()]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(", ");
        let own_place = stand.clone().filter(|_| matches!(band.platz, Bandplatz::Fassung(_)));
        let von = kopf.fassungen.clone().unwrap_or_else(|| {
            let parts = [Some(band.fassung.bezeichnung.clone()), own_place];
            parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
        });
        let by_itself = kopf.zitiert.is_some();
        let fassung = kopf.zitiert.unwrap_or(fassung);
        let titel = if *route == Route::Start { &settings.titel } else { &kopf.titel };
        let stelle = Zitierstelle {
            titel,
            fassung: &fassung,
            adresse: dauerhaft.as_deref().unwrap_or(file),
        };
        let wege = if not_found {
            Wege::default()
        } else {
            wege::make(&stelle, &regal.heute.settings, settings, texte)
        };
        let own = Some(titel.as_str()).filter(|_| *route != Route::Start);
        let cited = (!not_found).then(|| {
            let work = Zitation::new(band, own, dauerhaft.clone());
            if by_itself { work.als(&fassung) } else { work }
        });
        let zitate = if cited.is_some() && zitation::is_angeboten(band) && !outside {
            Format::ALLE.map(|it| (it.name(), it.file())).to_vec()
        } else {
            Vec::new()
        };
        let translation =
            route.id().and_then(|id| blatt.kontext.abschnitt(id)?.uebersetzung.as_ref());
        let entwurf = kopf.entwurf || translation.is_some_and(|it| it.entwurf);
        let up = |depth: usize| "../".repeat(depth);
        let depth = |path: &str| path.matches('/').count();
        Self {
            fassung: von,
            beschreibung: kopf.beschreibung,
            wurzel: up(depth(file)),
            basis: up(depth(file) - depth(&blatt.kontext.praefix)),
            datei: route.file().to_string(),
            pfad,
            entwurf,
            indexierbar: indexierung == Indexierung::Ja,
            noindex: indexierung == Indexierung::Nein,
            suche: route.suche(),
            bereich: route.bereich().file(),
            geaendert: fassungswahl::geaendert(blatt).filter(|_| !outside),
            // A report is on one Fassung, and says on which.
            fassungen: if outside { Vec::new() } else { fassungswahl::wahl(blatt) },
            hinweis: fassungswahl::hinweis(blatt, &kopf.titel),
            bericht: fassungswahl::berichtshinweis(blatt).filter(|_| !leicht),
            kanonisch: address.map(|base| match &indexierung {
                Indexierung::Gegenstueck(there) => absolute(base, there),
                _ => absolute(base, file),
            }),
            zitation: cited,
            zitate,
            dauerhaft,
            laut,
            wege,
            sprachen: if not_found { Vec::new() } else { sprachwahl::wahl(blatt, address) },
            fremd: sprachwahl::fremd(band, route).filter(|_| !leicht),
            titelsprache: sprachwahl::fremd(band, route)
                .filter(|_| route.id().is_some() && !leicht),
            angaben: band
                .sprache
                .as_ref()
                .map(|_| Sprachmarke::new(blatt.kontext.originalsprache())),
            // What is not translated is not shown there.
            sprachhinweis: sprachwahl::hinweis(blatt).filter(|_| !leicht),
            titel: kopf.titel,
            seit: None,
        }
    }

    /// The same with a sentence for search engines and for whoever shares the page, where the page
    /// has none of its own: its first words, else what it is.
    pub(super) fn beschrieben(self, blatt: &Blatt<'_>, words: Option<&dyn Auffindbar>) -> Self {
        if self.beschreibung.is_some() || !self.indexierbar {
            return self;
        }
        let texte = blatt.texte;
        let mut sammler = Sammler::new(texte);
        if let Some(words) = words {
            words.worte(&mut sammler);
        }
        let says = |rang: Rang| matches!(rang, Rang::Kern | Rang::Text);
        let (_, stuecke) = sammler.taken();
        let first = stuecke.into_iter().find(|it| says(it.rang) && it.text.chars().count() >= 40);
        let settings = &blatt.kontext.konzept.settings;
        let args = [
            ("seite", Arg::from(self.titel.as_str())),
            ("konzept", Arg::from(settings.titel.as_str())),
            ("kommune", Arg::from(settings.kommune.name.as_str())),
            ("fassung", Arg::from(blatt.band.fassung.bezeichnung.as_str())),
        ];
        let beschreibung =
            first.map_or_else(|| texte.text("seite-beschreibung", &args), |it| gekuerzt(&it.text));
        Self { beschreibung: Some(beschreibung), ..self }
    }

    /// The same of a page that no search engine lists.
    pub(super) fn verborgen(self) -> Self {
        Self { indexierbar: false, noindex: true, kanonisch: None, ..self }
    }
}

/// Whether search engines may list a page of a band; one that shows a draft is none of the public.
#[must_use]
pub fn is_indexierbar(regal: &Regal, band: &Band, route: &Route) -> bool {
    fassungswahl::indexierung(regal, band, route) == Indexierung::Ja
}

/// As many signs of a description as search engines show.
const BESCHREIBUNG: usize = 160;

/// The first words of a text, as a description.
fn gekuerzt(text: &str) -> String {
    let mut kurz = String::new();
    for word in text.split_whitespace() {
        if kurz.chars().count() + word.chars().count() >= BESCHREIBUNG {
            return format!("{kurz} …");
        }
        if !kurz.is_empty() {
            kurz.push(' ');
        }
        kurz.push_str(word);
    }
    kurz
}
