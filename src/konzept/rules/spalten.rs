//! K252: what an overview shows is something that measures have.

use super::Konzept;
use crate::{
    base::{path::RelPath, suggest::suggest},
    diagnostic::{Code, Diagnostic},
    document::{
        Fields, Located,
        format::same_word,
        tabellen::{
            einschub::massnahmenliste,
            konzept::{self as einstellungen, uebersicht},
        },
        value::Einschubart,
    },
    konzept::spalte::{FILTER, Spalte},
};

pub(super) fn check(konzept: &Konzept, found: &mut Vec<Diagnostic>) {
    let document = konzept.settings_document();
    if let Some(own) = document.fields.get(einstellungen::UEBERSICHT) {
        let mut pruefung = Pruefung { konzept, path: &document.path, found };
        pruefung.columns(&own.items(uebersicht::SPALTEN));
        pruefung.columns(own.located(uebersicht::GRUPPEN).as_slice());
        pruefung.sums(&own.items(uebersicht::SUMMEN), &own.items(uebersicht::SPALTEN));
        pruefung.filters(own);
    }
    for document in &konzept.documents {
        let blocks = document.text.einschuebe.iter();
        for block in blocks.filter(|it| it.art == Einschubart::Massnahmen) {
            let mut pruefung = Pruefung { konzept, path: &document.path, found };
            pruefung.columns(&block.fields.items(massnahmenliste::SPALTEN));
            let shown = block.fields.items(massnahmenliste::SPALTEN);
            pruefung.sums(&block.fields.items(massnahmenliste::SUMMEN), &shown);
        }
    }
}

struct Pruefung<'a, 'f> {
    konzept: &'a Konzept,
    path: &'a RelPath,
    found: &'f mut Vec<Diagnostic>,
}

impl Pruefung<'_, '_> {
    fn columns(&mut self, words: &[Located<&str>]) {
        let known = Spalte::worte(self.konzept);
        for word in words {
            if Spalte::find(word.value, &self.konzept.settings).is_none() {
                self.unknown(word, &known);
            }
        }
    }

    /// Sums are of columns that are shown and can be added up.
    fn sums(&mut self, words: &[Located<&str>], shown: &[Located<&str>]) {
        let settings = &self.konzept.settings;
        let find =
            |word: &str| Spalte::find(word, settings).filter(|it| it.is_summierbar(settings));
        let known: Vec<&str> =
            Spalte::worte(self.konzept).into_iter().filter(|it| find(it).is_some()).collect();
        for word in words {
            let Some(spalte) = find(word.value) else {
                self.unknown(word, &known);
                continue;
            };
            if shown.iter().all(|it| Spalte::find(it.value, settings) != Some(spalte.clone())) {
                let finding = Diagnostic::new(Code::SpalteFremd, self.path, word.span);
                let finding = finding.with("form", "summe").with("wert", word.value);
                self.found.push(finding.with("erlaubt", known.join(", ")));
            }
        }
    }

    fn filters(&mut self, own: &Fields) {
        let declared = self.konzept.settings.angaben.iter().map(|it| it.id.as_str());
        let known: Vec<&str> = FILTER.iter().copied().chain(declared).collect();
        for word in own.items(uebersicht::FILTER) {
            if !known.iter().any(|it| same_word(it, word.value)) {
                self.unknown(&word, &known);
            }
        }
    }

    fn unknown(&mut self, word: &Located<&str>, known: &[&str]) {
        let finding = Diagnostic::new(Code::SpalteFremd, self.path, word.span);
        let finding = finding.with("wert", word.value).with("erlaubt", known.join(", "));
        let meant = suggest(word.value, known.iter().copied());
        self.found.push(finding.with_optional("vorschlag", meant));
    }
}
