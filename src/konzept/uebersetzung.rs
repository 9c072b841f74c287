//! The concept in another language: the same units with the words of their translations, where
//! there are any. Numbers, order, dates and references are those of the original: the languages
//! never differ in a fact.

use std::sync::Arc;

use super::{
    Konzept,
    abschnitt::{Abschnitt, Uebersetzung},
    gebaerdensprache::Gebaerdensprache,
    settings::Titelei,
    stadtteil::GESAMTSTADT,
    verzeichnis::Eintrag,
};
use crate::{
    base::{hash::Hash, lang::Lang},
    document::{
        Document, Kind,
        art::{gemeinsam, massnahme::MASSNAHME},
        bezeichnung, kind,
        tabellen::uebersetzung,
    },
};

/// The mark of what a translation is made from: title, summary and text of the original, and
/// nothing else. Line endings and blank space at their ends do not count.
#[must_use]
pub fn pruefzeichen(original: &Document) -> String {
    let fields = &original.fields;
    let titel = fields.lookup(gemeinsam::TITEL).unwrap_or_default();
    Hash::of(&(titel, fields.lookup(gemeinsam::ZUSAMMENFASSUNG), &original.koerper)).short()
}

/// The original of a translation, among the documents of its concept.
#[must_use]
pub fn original<'a>(konzept: &'a Konzept, document: &Document) -> Option<(&'a Document, Lang)> {
    let (path, lang) = kind::uebersetzung(&document.path)?;
    Some((konzept.document(&path)?, lang))
}

/// The concept in another language, as far as whoever asks may see it.
#[must_use]
pub fn in_sprache(konzept: &Konzept, lang: &Lang) -> Konzept {
    let mut other = konzept.clone();
    let texte = konzept.settings.bezeichnungen.in_sprache(lang, konzept.settings.sprache());
    if let Some(words) = konzept.settings.uebersetzungen.iter().find(|it| it.sprache == *lang) {
        let Titelei { titel, untertitel, beschreibung, .. } = words.clone();
        (other.settings.titel, other.settings.untertitel, other.settings.beschreibung) =
            (titel, untertitel, beschreibung);
    }
    other.gliederung.translate(&texte.text("anhang", &[]));
    if konzept.verzeichnis.get(GESAMTSTADT).is_some_and(Eintrag::is_built_in) {
        let name = texte.text(GESAMTSTADT, &[]);
        other.verzeichnis.rename(GESAMTSTADT, &name);
        if let Some(town) = other.stadtteile.iter_mut().find(|it| it.id.as_str() == GESAMTSTADT) {
            town.name = name;
        }
    }
    for angabe in &mut other.settings.angaben {
        if let Some(word) = bezeichnung::in_sprache(&angabe.worte, lang, konzept.settings.sprache())
        {
            (angabe.titel, angabe.uebersetzt) = (word.eines.clone(), true);
        }
    }
    for document in konzept.documents.iter().filter(|it| it.kind == Kind::Uebersetzung) {
        let Some((original, own)) = original(konzept, document) else { continue };
        if own != *lang {
            continue;
        }
        let Some(id) = konzept.verzeichnis.id_of_file(&original.path).map(str::to_owned) else {
            continue;
        };
        let veraltet = document
            .fields
            .string(uebersetzung::UEBERSETZT_VON)
            .is_some_and(|it| it != pruefzeichen(original));
        let entwurf = document.fields.entwurf();
        let uebersetzung = Uebersetzung { document: document.clone(), veraltet, entwurf };
        let title = document.fields.string_or_empty(uebersetzung::TITEL);
        let Some(abschnitt) = original.kind.einheit().and_then(|art| other.abschnitt_mut(art, &id))
        else {
            continue;
        };
        lay_over(abschnitt, uebersetzung, &title);
        other.verzeichnis.rename(&id, &title);
        // The short title is one in the language of the original.
        if let Some(at) =
            konzept.bezuege.massnahme(&id).filter(|_| original.kind == Kind::Einheit(MASSNAHME))
        {
            Arc::make_mut(&mut other.massnahmen[at]).kurztitel = None;
        }
        if let Some(kapitel) = other.kapitel.get_mut(&super::id::Id::new(&id)) {
            kapitel.gebaerdensprache = document
                .fields
                .get(uebersetzung::GEBAERDENSPRACHE)
                .and_then(Gebaerdensprache::read)
                .or(kapitel.gebaerdensprache.take());
        }
    }
    other
}

fn lay_over(abschnitt: &mut Abschnitt, uebersetzung: Uebersetzung, title: &str) {
    let fields = &uebersetzung.document.fields;
    abschnitt.titel = title.to_owned();
    abschnitt.zusammenfassung = fields.string(uebersetzung::ZUSAMMENFASSUNG);
    abschnitt.uebersetzung = Some(uebersetzung);
}
