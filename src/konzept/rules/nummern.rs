//! K108, K253, K256: a pattern of numbers shows first numbers, and no more than there are levels above; a
//! number is that of one chapter, and within a Handlungsfeld of one measure.

use std::collections::HashMap;

use super::{
    super::{id::Id, nummer::stellen},
    Konzept,
};
use crate::{
    diagnostic::{Code, Diagnostic},
    document::{
        art::{gemeinsam, massnahme},
        tabellen::konzept as einstellungen,
    },
};

pub(super) fn check(konzept: &Konzept, found: &mut Vec<Diagnostic>) {
    let document = konzept.settings_document();
    let mut wrong = |span, expected: &'static str| {
        found.push(
            Diagnostic::new(Code::FalscheForm, &document.path, span).with("erwartet", expected),
        );
    };
    for (level, pattern) in document.fields.items(einstellungen::NUMMERIERUNG).iter().enumerate() {
        // A pattern shows its own number, and at most one for each level above.
        if stellen(pattern.value).is_none_or(|it| it > level + 1) {
            wrong(pattern.span, "muster");
        }
    }
    chapters(konzept, found);
    measures(konzept, found);
    titles(konzept, found);
}

/// A number in front of a title: `2.1 Bildung`, `1. Einleitung`. "2. Fortschreibung" and "10 Jahre
/// Integration" are words.
fn in_title(titel: &str) -> Option<&str> {
    let (number, words) = titel.split_once(' ')?;
    let bare = number.trim_end_matches(['.', ')']);
    let parts = bare
        .split('.')
        .all(|it| (1..=2).contains(&it.len()) && it.bytes().all(|it| it.is_ascii_digit()));
    let marked = number.len() > bare.len() || bare.contains('.');
    (parts && marked && words.trim_start().starts_with(char::is_uppercase)).then_some(bare)
}

/// Numbers come from the Gliederung; one in a title would stand beside them. An ordinal is a number
/// only where it is that of its place, or where others count as well.
fn titles(konzept: &Konzept, found: &mut Vec<Diagnostic>) {
    let numbered = konzept.gliederung.punkte().iter().filter(|it| !it.entwurf).filter_map(|it| {
        let abschnitt = konzept.abschnitt(it.art, &it.id)?;
        Some((it, abschnitt, in_title(&abschnitt.titel)?))
    });
    let numbered: Vec<_> = numbered.collect();
    let meant = |number: &str, own: &str| number.contains('.') || number == own;
    let told = numbered.len() > 1 || numbered.iter().any(|it| meant(it.2, &it.0.nummer.voll));
    let Some((_, abschnitt, number)) = numbered.first().filter(|_| told) else { return };
    let document = &abschnitt.document;
    let span = document.fields.span(gemeinsam::TITEL);
    let finding = Diagnostic::new(Code::TitelMitNummer, &document.path, span);
    let finding = finding.with("wert", *number).with("titel", abschnitt.titel.as_str());
    found.push(finding.with("anzahl", numbered.len()));
}

/// Chapters and fields: told at the one that has its number written, else at the later one.
fn chapters(konzept: &Konzept, found: &mut Vec<Diagnostic>) {
    let mut before: HashMap<&str, &str> = HashMap::new();
    let public = konzept.gliederung.punkte().iter().filter(|it| !it.entwurf);
    for (id, nummer) in public.map(|it| (it.id.as_str(), it.nummer.voll.as_str())) {
        if nummer.is_empty() {
            continue;
        }
        let Some(first) = before.insert(nummer, id) else { continue };
        let place = |id: &str| {
            let own = konzept.fields(id)?.located(gemeinsam::NUMMER)?;
            Some((&konzept.verzeichnis.get(id)?.place.path, own.span))
        };
        let title = |id: &str| konzept.verzeichnis.get(id).map_or("", |it| it.titel.as_str());
        let told = place(id).map(|it| (it, first)).or_else(|| Some((place(first)?, id)));
        let Some(((path, span), other)) = told else { continue };
        let finding = Diagnostic::new(Code::NummerDoppelt, path, span);
        let finding = finding.with("wert", nummer).with("form", "schluessel");
        found.push(finding.with("titel", title(other)));
    }
}

/// Measures count anew in each field, if a town likes.
fn measures(konzept: &Konzept, found: &mut Vec<Diagnostic>) {
    let mut before: HashMap<(Option<&str>, &str), &str> = HashMap::new();
    for it in konzept.massnahmen.iter().filter(|it| !it.abschnitt.entwurf) {
        let Some(nummer) = it.nummer.as_deref() else { continue };
        let field = it.handlungsfeld.as_ref().map(Id::as_str);
        let Some(first) = before.insert((field, nummer), &it.abschnitt.titel) else { continue };
        let document = &it.abschnitt.document;
        let span = document.fields.span(massnahme::NUMMER);
        let finding = Diagnostic::new(Code::NummerDoppelt, &document.path, span);
        found.push(finding.with("wert", nummer).with("form", "massnahme").with("titel", first));
    }
}
