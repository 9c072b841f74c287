//! The search page of a Fassung: the place for the search, and all headings, measures and terms from A to Z
//! (DIN 5007-1), which need neither a server nor a script.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Kopf, View, sprachwahl::Sprachmarke};
use crate::{
    base::{slug, sort},
    document::keys::Art,
    fassung::Fassung,
    site::{band::Band, links::Blatt, route::Route},
    texte::Texte,
};

/// What the search page shows.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Suche {
    /// The Fassung that is searched.
    pub fassung: String,
    /// The kinds by which results can be narrowed: word and what people read.
    pub arten: Vec<(&'static str, String)>,
    /// The letters that have entries.
    pub buchstaben: Vec<Buchstabe>,
}

/// A letter.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Buchstabe {
    /// What people read: "A", "0–9".
    pub titel: String,
    /// Its anchor.
    pub anker: String,
    /// What begins with it.
    pub eintraege: Vec<Eintrag>,
}

/// A text with all its places.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Eintrag {
    /// The text.
    pub titel: String,
    /// Where it stands.
    pub ziele: Vec<Ziel>,
}

/// A place.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Ziel {
    /// Relative address.
    pub href: String,
    /// What it is, or on which page.
    pub worin: String,
    /// Whether that is the title of the page, and so in the language of the text.
    pub seite: bool,
    /// The language of the text, if it is not that of the page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fremd: Option<Sprachmarke>,
}

/// The kinds of pages by which results can be narrowed, each with the text that names it.
pub const ARTEN: &[(&str, &str)] = &[
    ("kapitel", "kapitel"),
    ("massnahme", "massnahme"),
    ("indikator", "indikator"),
    ("vorlage", "vorlage"),
    ("weiteres", "suche-art-weiteres"),
];

/// As which kind the search finds a page; lists and what is not part of the concept are not found.
pub(super) fn art(route: &Route) -> Option<&'static str> {
    match route {
        Route::Kapitel(_) | Route::Handlungsfeld(_) => Some("kapitel"),
        Route::Massnahme(_) => Some("massnahme"),
        Route::Indikator(_) => Some("indikator"),
        Route::Vorlage(_) => Some("vorlage"),
        Route::Seite(_) | Route::Prozess | Route::Gremien | Route::Akteur(_) | Route::Glossar => Some("weiteres"),
        Route::Start
        | Route::Suche
        | Route::Akteure
        | Route::Massnahmen
        | Route::MassnahmenStatus(_)
        | Route::MassnahmenJahr(_)
        | Route::Indikatoren
        | Route::Daten
        | Route::Stadtteile
        | Route::Stadtteil(_)
        | Route::Zielgruppen
        | Route::Zielgruppe(_)
        | Route::Fassungen
        | Route::NichtGefunden => None,
    }
}

/// Makes the search page.
pub(super) fn make(blatt: &Blatt<'_>, band: &Band<'_>, fassung: &Fassung, texte: &Texte) -> (Kopf, View) {
    let mut places: BTreeMap<String, Vec<Ziel>> = BTreeMap::new();
    let konzept = blatt.kontext.konzept;
    for (id, worin, eintrag) in blatt.kontext.eintraege() {
        if !blatt.kontext.sicht.zeigt(eintrag.entwurf) {
            continue;
        }
        // Steps before a committee have the name of their paper.
        if matches!(eintrag.art, Art::Beratung | Art::Termin) {
            continue;
        }
        let Some((href, titel)) = blatt.zu_id(id, None) else { continue };
        let route = Route::of(eintrag.art, id, None).0;
        if eintrag.art != Art::Leitziel && !band.routen.contains(&route) && !matches!(route, Route::Seite(_)) {
            continue;
        }
        let fremd = blatt.kontext.fremd(id);
        let art = match eintrag.art {
            Art::Seite => texte.text("suche-art-weiteres", &[]),
            art => texte.text(&format!("art-{}", art.word()), &[]),
        };
        if let Some(vorlage) = konzept.vorlagen.iter().find(|it| eintrag.art == Art::Vorlage && it.id.as_str() == id) {
            places.entry(vorlage.betreff.clone()).or_default().push(Ziel {
                href: href.clone(),
                worin: titel.clone(),
                seite: true,
                fremd: fremd.clone(),
            });
        }
        for heading in worin.abschnitt(eintrag.art, id).into_iter().flat_map(|it| &it.text().ueberschriften) {
            let ziel = Ziel {
                href: format!("{href}#{}", heading.anchor),
                worin: titel.clone(),
                seite: true,
                fremd: fremd.clone(),
            };
            places.entry(heading.text.clone()).or_default().push(ziel);
        }
        places.entry(titel).or_default().push(Ziel { href, worin: art, seite: false, fremd });
    }
    let mut eintraege: Vec<Eintrag> = places.into_iter().map(|(titel, ziele)| Eintrag { titel, ziele }).collect();
    sort::by_text(&mut eintraege, |it| &it.titel);
    let view = Suche {
        fassung: fassung.bezeichnung.clone(),
        arten: ARTEN.iter().map(|(word, text)| (*word, texte.text(text, &[]))).collect(),
        buchstaben: letters(eintraege, texte),
    };
    (Kopf::new(texte.text("suche-titel", &[])), View::Suche(Box::new(view)))
}

/// Entries in their order under their first letters: `Ö` stands with `O`, as it is sorted; digits and signs come together.
fn letters(eintraege: Vec<Eintrag>, texte: &Texte) -> Vec<Buchstabe> {
    let mut by_letter: BTreeMap<Option<char>, Vec<Eintrag>> = BTreeMap::new();
    for eintrag in eintraege {
        by_letter.entry(initial(&eintrag.titel)).or_default().push(eintrag);
    }
    let titled = by_letter.into_iter().map(|(letter, eintraege)| Buchstabe {
        titel: letter.map_or_else(|| texte.text("suche-ziffern", &[]), String::from),
        anker: letter.map_or_else(|| "_az-0".to_owned(), |it| format!("_az-{}", u32::from(it))),
        eintraege,
    });
    titled.collect()
}

fn initial(text: &str) -> Option<char> {
    let first = text.chars().find(|it| it.is_alphanumeric()).filter(|it| it.is_alphabetic())?;
    slug::transliterate(&first.to_string()).chars().next()?.to_uppercase().next()
}
