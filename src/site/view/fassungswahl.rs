//! What every page says about Fassungen: which one this is, whether it is the current one, and the
//! way to the same unit in each other one.

use serde::Serialize;

use super::{fassungspaar::Fassungspaar, synopse::zustandswort};
use crate::{
    document::art::massnahme::MASSNAHME,
    site::{
        band::{Band, Regal},
        bandplatz::Bandplatz,
        bausteine::{Datum, Verknuepfung},
        berichtsworte,
        blatt::Blatt,
        route::Route,
    },
    texte::Arg,
};

/// Another Fassung, as the switcher of a page offers it.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Fassungswahl {
    /// The way to the same unit there, or to its start where it lacks it.
    pub link: Verknuepfung,
    /// As of when.
    pub stand: Option<Datum>,
    /// Whether this page belongs to it.
    pub hier: bool,
    /// Whether it is the current one.
    pub aktuell: bool,
    /// Whether it has the same unit.
    pub vorhanden: bool,
    /// What became of the unit since the Fassung before.
    pub verlauf: Option<Verlaufsschritt>,
}

/// A step in the history of a unit.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Verlaufsschritt {
    /// What happened: "neu", "geändert", "entfallen", "unverändert".
    pub wort: String,
    /// The way to the comparison that shows it.
    pub vergleich: Option<String>,
}

/// The notice on a page that is not of the current Fassung.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Fassungshinweis {
    /// What this is instead.
    pub text: String,
    /// The way to the current Fassung, as near as there is one.
    pub link: Verknuepfung,
}

/// How search engines may treat a page: the one predicate for meta, sitemap and feeds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Indexierung {
    /// They may list it.
    Ja,
    /// They should list its counterpart, whose file this is.
    Gegenstueck(String),
    /// They may not.
    Nein,
}

/// The Fassungen that the switcher of a page offers, newest first; none where there is only one.
#[must_use]
pub fn wahl(blatt: &Blatt<'_>) -> Vec<Fassungswahl> {
    let route = blatt.route;
    let band = blatt.band;
    let regal = blatt.regal;
    let texte = blatt.texte;
    let bands = regal.in_folge();
    if bands.len() < 2 {
        return Vec::new();
    }
    let choice = |other: &&Band| {
        let there = regal.in_sprache(other, band.sprache.as_ref());
        // A list from A to Z is cut in each language by its own words.
        let cut = matches!(route, Route::Buchstabe(_));
        let counterpart = band.gegenstueck(route, if cut { there } else { other });
        let href =
            blatt.zu_datei(&there.kontext.datei(counterpart.as_ref().unwrap_or(&Route::Start)));
        Fassungswahl {
            link: Verknuepfung::new(other.fassung.bezeichnung.clone(), href),
            stand: other.fassung.stand.map(|it| Datum::new(it, texte)),
            hier: other.fassung.id == band.fassung.id,
            aktuell: regal.is_aktuell(&other.fassung),
            vorhanden: counterpart.is_some(),
            verlauf: verlauf(blatt, other, route, counterpart.as_ref()),
        }
    };
    bands.iter().rev().map(choice).collect()
}

/// What a Fassung did to the unit of a page.
fn verlauf(
    blatt: &Blatt<'_>,
    band: &Band,
    here: &Route,
    there: Option<&Route>,
) -> Option<Verlaufsschritt> {
    let regal = blatt.regal;
    let texte = blatt.texte;
    let vergleich = regal.mit_vorgaenger(band)?;
    let paar = Fassungspaar::new(vergleich, regal);
    let id = there.unwrap_or(here).id()?;
    let changed =
        vergleich.einheit(id).filter(|it| Route::of(it.art, id, None).0 == *there.unwrap_or(here));
    let word = match (changed, there) {
        (Some(einheit), _) => zustandswort(einheit.zustand()),
        (None, Some(there)) if !there.is_outside() => "unveraendert",
        (None, _) => return None,
    };
    Some(Verlaufsschritt {
        wort: texte.text(&format!("verlauf-{word}"), &[]),
        vergleich: changed.map(|it| blatt.zu_datei(paar.file(Some(it)).as_str())),
    })
}

/// The notice on everything that is not the current Fassung.
#[must_use]
pub fn hinweis(blatt: &Blatt<'_>, titel: &str) -> Option<Fassungshinweis> {
    let route = blatt.route;
    let band = blatt.band;
    let regal = blatt.regal;
    let texte = blatt.texte;
    let root = regal.in_sprache(regal.wurzel(), band.sprache.as_ref());
    if regal.is_aktuell(&band.fassung) {
        return None;
    }
    let key = if band.platz == Bandplatz::Arbeitsstand {
        "hinweis-arbeitsstand"
    } else {
        "hinweis-fassung"
    };
    let (key_link, route, name) = match band.gegenstueck(route, root) {
        Some(there) => {
            let eintrag = there.id().and_then(|id| root.kontext.eintrag(id)).map(|it| it.1);
            let number = there.id().and_then(|id| root.kontext.konzept.gliederung.nummer(id));
            let renamed = eintrag.map(|it| it.titel.clone()).filter(|it| it != titel);
            let name =
                renamed.map(|it| number.map_or(it.clone(), |number| format!("{number} {it}")));
            ("hinweis-stelle", there, name)
        }
        None => ("hinweis-entfallen", Route::Start, None),
    };
    let args = [("titel", Arg::from(name.as_deref().unwrap_or("gleich")))];
    let href = blatt.zu_datei(&root.kontext.datei(&route));
    Some(Fassungshinweis {
        text: texte.text(key, &[]),
        link: Verknuepfung::new(texte.text(key_link, &args), href),
    })
}

/// The way from a page to what changed in its unit since the Fassung before; to the whole
/// comparison where the unit is as it was.
#[must_use]
pub fn geaendert(blatt: &Blatt<'_>) -> Option<String> {
    let vergleich = blatt.regal.mit_vorgaenger(blatt.band)?;
    let own = blatt.route.id().and_then(|id| vergleich.einheit(id));
    let own = own.filter(|it| Route::of(it.art, it.id(), None).0 == *blatt.route);
    Some(blatt.zu_datei(Fassungspaar::new(vergleich, blatt.regal).file(own).as_str()))
}

/// That a frozen Fassung knows only what was known at its Stand, with the way to the newest report,
/// and there to the measure of this page.
#[must_use]
pub fn berichtshinweis(blatt: &Blatt<'_>) -> Option<Fassungshinweis> {
    let root = &blatt.regal.wurzel().kontext;
    let newest = berichtsworte::neuester(root)?;
    let Bandplatz::Fassung(_) = &blatt.band.platz else { return None };
    let texte = blatt.texte;
    let massnahme = blatt.route.id().and_then(|id| {
        let own = blatt.band.kennungen(id, blatt.regal.wurzel());
        let of = |id: &str| newest.konzept.massnahme(newest.konzept.verzeichnis.heute(id));
        own.filter(|_| blatt.route.art() == Some(MASSNAHME)).find_map(of)
    });
    let link = berichtsworte::zum_bericht(blatt, newest, massnahme);
    let stichtag = Arg::from(texte.datum(newest.bericht.stichtag));
    Some(Fassungshinweis {
        text: texte.text("hinweis-bericht", &[]),
        link: Verknuepfung {
            titel: texte.text("hinweis-bericht-link", &[("stichtag", stichtag)]),
            ..link
        },
    })
}

/// How search engines may treat a page of a Fassung that shows no draft.
#[must_use]
pub fn indexierung(regal: &Regal, band: &Band, route: &Route) -> Indexierung {
    let hidden = band.kontext.heute.settings.demo || band.kontext.sicht.intern();
    if hidden || *route == Route::NichtGefunden {
        return Indexierung::Nein;
    }
    match &band.platz {
        // What was not translated is listed as it was written.
        Bandplatz::Wurzel if !band.has_words(route) => {
            let original = band.gegenstueck(route, regal.wurzel());
            Indexierung::Gegenstueck(original.as_ref().unwrap_or(route).file().to_string())
        }
        Bandplatz::Wurzel => Indexierung::Ja,
        Bandplatz::Arbeitsstand => Indexierung::Nein,
        Bandplatz::Fassung(_) => match band.gegenstueck(route, regal.wurzel()) {
            Some(there) => {
                let root = regal.in_sprache(regal.wurzel(), band.sprache.as_ref());
                let root = if root.has_words(&there) { root } else { regal.wurzel() };
                Indexierung::Gegenstueck(root.kontext.datei(&there))
            }
            None => Indexierung::Nein,
        },
    }
}
