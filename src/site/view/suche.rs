//! The search page of a Fassung: the place for the search, and all headings, measures and terms from A to Z
//! (DIN 5007-1), which need neither a server nor a script.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Kopf, View, sprachwahl::Sprachmarke};
use crate::{
    base::{slug, sort},
    document::art::{Suchart, beratung::BERATUNG, vorlage::VORLAGE},
    fassung::Fassung,
    konzept::id::Id,
    site::{band::Band, links::Blatt, route},
    texte::Texte,
};

/// What the search page shows.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Suche {
    /// The Fassung that is searched.
    pub fassung: String,
    /// The file to begin a search with, relative.
    pub index: &'static str,
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

/// What people call a group of results.
fn gruppenname(art: Suchart, texte: &Texte) -> String {
    let key = if art == Suchart::Weiteres { "suche-art" } else { "art" };
    texte.text(&format!("{key}-{}", art.wort()), &[])
}

/// Makes the search page.
pub(super) fn make(blatt: &Blatt<'_>, band: &Band<'_>, fassung: &Fassung, texte: &Texte) -> (Kopf, View) {
    let mut places: BTreeMap<String, Vec<Ziel>> = BTreeMap::new();
    let konzept = blatt.kontext.konzept;
    for (id, worin, eintrag) in blatt.kontext.eintraege() {
        // Steps before a committee have the name of their paper.
        if eintrag.art == BERATUNG {
            continue;
        }
        let Some((href, titel)) = blatt.zu_id(id, None) else { continue };
        let Some((route, _)) = blatt.kontext.stelle(id) else { continue };
        if !band.routen.contains(&route) && !eintrag.art.von_heute() {
            continue;
        }
        let fremd = blatt.kontext.fremd(id);
        let art = if eintrag.art.von_heute() {
            gruppenname(Suchart::Weiteres, texte)
        } else {
            texte.text(&format!("art-{}", eintrag.art.word()), &[])
        };
        if let Some(vorlage) = konzept.vorlage(&Id::new(id)).filter(|_| eintrag.art == VORLAGE) {
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
        index: route::SUCHINDEX,
        arten: Suchart::ALLE.iter().map(|it| (it.wort(), gruppenname(*it, texte))).collect(),
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
