//! K253, K255: no two tables, and no two figures, have one number; a list of them has something to list.

use std::collections::{HashMap, HashSet};

use super::Konzept;
use crate::{
    diagnostic::{Code, Diagnostic},
    document::{
        beschriftung::{Beschriftungsart, Bezifferung},
        tabellen::einschub::verzeichnis,
        value::Einschubart,
        wortschatz::Verzeichnisart,
    },
};

pub(super) fn check(konzept: &Konzept, found: &mut Vec<Diagnostic>) {
    numbers(konzept, found);
    lists(konzept, found);
}

fn numbers(konzept: &Konzept, found: &mut Vec<Diagnostic>) {
    let mut before: HashMap<(Beschriftungsart, &str), &str> = HashMap::new();
    for (art, id) in konzept.leseordnung() {
        let Some(abschnitt) = konzept.abschnitt(art, id) else { continue };
        let document = &abschnitt.document;
        for it in &document.text.beschriftungen {
            let Bezifferung::Geschrieben(number) = &it.nummer else { continue };
            let Some(first) = before.insert((it.art, number), &it.titel) else { continue };
            let finding = Diagnostic::new(Code::NummerDoppelt, &document.path, it.span);
            let finding = finding.with("wert", number.as_str()).with("form", "beschriftung");
            found.push(finding.with("titel", first));
        }
    }
}

fn lists(konzept: &Konzept, found: &mut Vec<Diagnostic>) {
    let texts = konzept.leseordnung().into_iter();
    let texts = texts.filter_map(|(own, id)| Some(&konzept.abschnitt(own, id)?.document));
    let public = texts.filter(|it| !konzept.is_draft(it));
    let captions: HashSet<Beschriftungsart> =
        public.flat_map(|it| &it.text.beschriftungen).map(|it| it.art).collect();
    for document in &konzept.documents {
        for block in &document.text.einschuebe {
            if block.art != Einschubart::Verzeichnis {
                continue;
            }
            let Some(von) = block.fields.get(verzeichnis::VON) else { continue };
            let filled = match von {
                Verzeichnisart::Abbildungen => captions.contains(&Beschriftungsart::Abbildung),
                Verzeichnisart::Tabellen => captions.contains(&Beschriftungsart::Tabelle),
                Verzeichnisart::Literatur => konzept.literatur.iter().any(|it| !it.entwurf),
            };
            if !filled && !konzept.is_draft(document) {
                let place = block.fields.span(verzeichnis::VON);
                let finding = Diagnostic::new(Code::VerzeichnisLeer, &document.path, place);
                found.push(finding.with("von", von.word()));
            }
        }
    }
}
