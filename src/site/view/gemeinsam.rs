//! What all pages of a site share: whose concept it is, which Fassung, and the ways to everything
//! else. It shows no figure that other pages could change, so that one edit changes one page.

use std::sync::Arc;

use serde::Serialize;

use super::seitenstil::Seitenstil;
use crate::{
    base::{address, path::RelPath},
    document::{
        art::{Uebersicht, seite::SEITE},
        wortschatz::Artikel,
    },
    site::{
        band::{Band, Regal},
        bandplatz::Bandplatz,
        bausteine::{Datum, Etikett, sprachmarke::Sprachmarke},
        kalender::{TERMINE, kalender},
        neuigkeiten::{FEED, neuigkeiten},
        route::{self, Route},
        sicht::Sicht,
        vorhanden::uebersicht_exists,
    },
    texte::{Arg, Texte},
};

/// The shared part of all pages.
#[derive(Clone, Debug, Hash, Serialize)]
#[expect(clippy::struct_excessive_bools, reason = "each is a question that templates ask")]
pub struct Gemeinsam {
    /// The language of the site.
    pub sprache: String,
    /// In which direction it is written.
    pub richtung: &'static str,
    /// Whether the start page shows a video in sign language.
    pub gebaerdensprache: bool,
    /// What makes it look like the town's own.
    pub aussehen: Arc<Seitenstil>,
    /// The concept's title.
    pub titel: String,
    /// Its second line.
    pub untertitel: Option<String>,
    /// The publisher.
    pub kommune: String,
    /// The publisher's own site.
    /// The article in front of its name in a sentence; `keiner` for none.
    pub artikel: &'static str,
    /// Its own site.
    pub kommune_url: Option<String>,
    /// Whether this only demonstrates the software.
    pub demo: bool,
    /// Which Fassung this is.
    pub bezeichnung: String,
    /// As of when.
    pub stand: Option<Datum>,
    /// How far it has come.
    pub status: Etikett,
    /// Where the site stands on the web.
    pub webadresse: Option<String>,
    /// The path of the site on its server, for the one page that has absolute links.
    pub basis: String,
    /// The ways to the overviews; files relative to the root of the Fassung.
    pub navigation: Vec<Menuepunkt>,
    /// The ways to the pages outside the concept, always those of today; files relative to the root
    /// of the site.
    pub rechtliches: Vec<Menuepunkt>,
    /// Whether it is in Leichte Sprache, which is a site of its own.
    pub leicht: bool,
    /// Whether it can be searched.
    pub suche: bool,
    /// The page of all Fassungen, if there are several.
    pub fassungen: Option<RelPath>,
    /// The feed of what is new, if there is one; relative to the root of the site.
    pub feed: Option<&'static str>,
    /// The calendar of its dates, on pages of the current Fassung.
    pub kalender: Option<&'static str>,
    /// The whole concept on one page; relative to the root of the Fassung.
    pub ganzes: Option<RelPath>,
    /// The data sets, if the Fassung has some; relative to its root.
    pub daten: Option<RelPath>,
    /// Whom citizens turn to.
    pub kontakt: Option<Kontakt>,
    /// The style sheet of its prints.
    pub druck: RelPath,
    /// What that says.
    #[serde(skip)]
    pub druckstil: String,
    /// For whom it is, if not for the public: "redaktion", "durchsicht".
    pub sicht: Option<&'static str>,
}

/// An entry of the navigation.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Menuepunkt {
    /// Its words.
    pub titel: String,
    /// Its file, relative to the root.
    pub datei: RelPath,
    /// The language of its words, if it is not that of the page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fremd: Option<Sprachmarke>,
}

/// An office.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Kontakt {
    /// The office.
    pub stelle: String,
    /// Its postal address.
    pub anschrift: Option<String>,
    /// Its telephone, as it is written.
    pub telefon: Option<String>,
    /// The address that calls it.
    pub anruf: Option<String>,
    /// Its e-mail.
    pub email: Option<String>,
    /// Its contact page.
    pub url: Option<String>,
}

impl Serialize for RelPath {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl Gemeinsam {
    /// What the pages of a Fassung share.
    #[must_use]
    pub fn new(band: &Band, regal: &Regal, aussehen: &Arc<Seitenstil>) -> Self {
        let (fassung, kontext) = (&band.fassung, &band.kontext);
        let (konzept, sicht, texte) = (&kontext.konzept, kontext.sicht, &kontext.texte);
        let (settings, heute) = (&konzept.settings, &kontext.heute.settings);
        let rechtliches = regal
            .in_sprache(regal.wurzel(), band.sprache.as_ref())
            .kontext
            .seiten()
            .into_iter()
            .map(|it| it.1)
            .map(|seite| Menuepunkt {
                titel: seite.abschnitt.titel.clone(),
                datei: {
                    let route = Route::Einheit(SEITE, seite.id.to_string());
                    // Duties by law are not left out: what is not translated is read as it was written.
                    let foreign = kontext.fremd(seite.id.as_str()).is_some() && band.is_leicht();
                    let there = if foreign { &regal.wurzel().kontext } else { kontext };
                    RelPath::known(there.datei(&route))
                },
                fremd: kontext.fremd(seite.id.as_str()),
            })
            .collect();
        let stand =
            fassung.stand.map(|it| texte.text("stand", &[("datum", Arg::from(texte.datum(it)))]));
        let head = [
            Some(&settings.kommune.name),
            Some(&settings.titel),
            Some(&fassung.bezeichnung),
            stand.as_ref(),
        ];
        let druckstil = druckstil(
            &head.into_iter().flatten().map(String::as_str).collect::<Vec<_>>().join(" · "),
        );
        Self {
            druck: route::asset(&RelPath::known("druck.css"), druckstil.as_bytes()),
            druckstil,
            sprache: texte.lang().to_string(),
            richtung: texte.lang().direction(),
            gebaerdensprache: settings.gebaerdensprache.is_some(),
            aussehen: aussehen.clone(),
            titel: settings.titel.clone(),
            untertitel: settings.untertitel.clone(),
            kommune: settings.kommune.name.clone(),
            artikel: settings.kommune.artikel.map_or("keiner", Artikel::word),
            kommune_url: settings.kommune.url.clone(),
            demo: heute.demo,
            bezeichnung: fassung.bezeichnung.clone(),
            stand: fassung.stand.map(|it| Datum::new(it, texte)),
            status: Etikett::new("status", fassung.status.word(), texte),
            webadresse: heute.webadresse.as_ref().map(ToString::to_string),
            basis: heute.webadresse.as_ref().map_or("/".to_owned(), |it| it.path().to_owned()),
            navigation: navigation(band, texte),
            rechtliches,
            leicht: band.is_leicht(),
            suche: regal.suche && !band.is_leicht(),
            fassungen: regal
                .wurzel()
                .routen
                .contains(&Route::Fassungen)
                .then(|| Route::Fassungen.file()),
            feed: neuigkeiten(regal).map(|_| FEED),
            kalender: (band.platz == Bandplatz::Wurzel)
                .then(|| kalender(regal).map(|_| TERMINE))
                .flatten(),
            ganzes: band.routen.contains(&Route::Ganzes).then(|| Route::Ganzes.file()),
            daten: (band.routen.contains(&Route::Daten) && !band.is_leicht())
                .then(|| Route::Daten.file()),
            kontakt: heute.kontakt.as_ref().map(|kontakt| Kontakt {
                stelle: kontakt.stelle.clone(),
                anschrift: kontakt.anschrift.clone(),
                telefon: kontakt.telefon.clone(),
                anruf: kontakt.telefon.as_deref().and_then(address::call),
                email: kontakt.email.clone(),
                url: kontakt.url.clone(),
            }),
            sicht: match sicht {
                Sicht::Oeffentlich => None,
                Sicht::Redaktion => Some("redaktion"),
                Sicht::Durchsicht => Some("durchsicht"),
            },
        }
    }
}

/// What stands at the top of every sheet of a print: whose concept it is, and which version. Only a
/// style sheet can say so, since it is the browser that makes the sheets (CSS Paged Media Level 3,
/// 4.2).
fn druckstil(head: &str) -> String {
    // Signs that could end the text are written as CSS escapes (CSS Syntax Level 3, 4.3.7).
    let escaped: String = head
        .chars()
        .map(|sign| {
            if sign.is_alphanumeric() || " ·,.-".contains(sign) {
                sign.to_string()
            } else {
                format!("\\{:x} ", u32::from(sign))
            }
        })
        .collect();
    format!("@page {{ @top-left {{ content: \"{escaped}\"; font: 9pt sans-serif; }} }}\n")
}

fn navigation(band: &Band, texte: &Texte) -> Vec<Menuepunkt> {
    let kontext = &band.kontext;
    if band.is_leicht() {
        return vec![Menuepunkt {
            titel: texte.text("start", &[]),
            datei: Route::Start.file(),
            fremd: None,
        }];
    }
    let overviews = Uebersicht::alle().into_iter().filter(|it| uebersicht_exists(kontext, it));
    let overviews = overviews.filter_map(|it| Some((it.navigation?, Route::Uebersicht(it))));
    let reported = (!kontext.berichte.is_empty()).then_some(("nav-umsetzung", Route::Umsetzung));
    std::iter::once(("nav-konzept", Route::Start))
        .chain(overviews)
        .chain(reported)
        .map(|(text, route)| Menuepunkt {
            titel: texte.text(text, &[]),
            datei: route.file(),
            fremd: None,
        })
        .collect()
}
