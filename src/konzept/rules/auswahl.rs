//! K109, K250: measures use the words for status and priority that konzept.yaml declares.

use std::collections::BTreeSet;

use super::Konzept;
use crate::{
    diagnostic::{Code, Diagnostic},
    document::{
        art::massnahme::{self, umsetzungsstand},
        form::Vokabular,
        synonyme,
        tabellen::konzept::{self as einstellungen, bezeichnungen},
        wortschatz::{Horizont, Umsetzung},
    },
};

pub(super) fn check(konzept: &Konzept, found: &mut Vec<Diagnostic>) {
    renamed(konzept, found);
    let known: Vec<&str> = konzept.settings.prioritaeten.werte().collect();
    let chosen = &konzept.settings.statusworte;
    for massnahme in &konzept.massnahmen {
        let document = &massnahme.abschnitt.document;
        if let Some(own) = document.fields.located(massnahme::PRIORITAET)
            && konzept.settings.prioritaeten.rang(own.value).is_none()
        {
            let finding = Diagnostic::new(Code::UnbekannterWert, &document.path, own.span);
            let finding = finding.with("wert", own.value).with("erlaubt", known.join(", "));
            found.push(finding.with_optional("vorschlag", synonyme::value(own.value, &known)));
        }
        if chosen.is_empty() {
            continue;
        }
        for bericht in document.fields.entries(massnahme::UMSETZUNGSSTAND) {
            let status = bericht.located(umsetzungsstand::STATUS);
            if let Some(status) = status.filter(|it| !chosen.contains(&it.value)) {
                let words: Vec<&str> = chosen.iter().map(|it| it.word()).collect();
                let finding = Diagnostic::new(Code::StatuswortFremd, &document.path, status.span);
                let finding = finding.with("wert", status.value.word());
                found.push(finding.with("erlaubt", words.join(", ")));
            }
        }
    }
}

/// Whoever renames a word names one that there is.
fn renamed(konzept: &Konzept, found: &mut Vec<Diagnostic>) {
    let document = konzept.settings_document();
    let Some(labels) = document.fields.get(einstellungen::BEZEICHNUNGEN) else { return };
    let vocabularies = [
        (bezeichnungen::UMSETZUNGSSTAND, Umsetzung::WORDS),
        (bezeichnungen::HORIZONT, Horizont::WORDS),
    ];
    for (key, words) in vocabularies {
        let mut told = BTreeSet::new();
        for pair in labels.get(key).unwrap_or_default() {
            let name = &pair.name;
            // A word with several languages stands there once.
            if !told.insert(name.value.as_str()) {
                continue;
            }
            if !words.iter().any(|it| crate::document::format::same_word(it, &name.value)) {
                let finding = Diagnostic::new(Code::UnbekannterWert, &document.path, name.span);
                let finding = finding.with("wert", name.value.as_str());
                let finding = finding.with("erlaubt", words.join(", "));
                found.push(finding.with_optional("vorschlag", synonyme::value(&name.value, words)));
            }
        }
    }
}
