//! K235, K236: a measure relates to others, and what it is coordinated with stands in a list.

use super::Konzept;
use crate::{
    base::suggest::suggest,
    diagnostic::{Code, Diagnostic},
    document::art::massnahme::{self as schluessel, umsetzungsstand},
};

pub(super) fn check(konzept: &Konzept, found: &mut Vec<Diagnostic>) {
    let plans = konzept.documents.iter().flat_map(|it| &it.vorhaben);
    let known: Vec<&str> = plans.filter_map(|it| it.kennung.as_deref()).collect();
    for massnahme in &konzept.massnahmen {
        let document = massnahme.abschnitt.document.as_ref();
        let reports = document
            .fields
            .entries(schluessel::UMSETZUNGSSTAND)
            .into_iter()
            .filter_map(|it| it.located(umsetzungsstand::MIT));
        for id in document.fields.items(schluessel::VERWANDTE).into_iter().chain(reports) {
            if id.value == massnahme.id.as_str() {
                found.push(
                    Diagnostic::new(Code::VerweisAufSich, &document.path, id.span)
                        .with("wert", id.value),
                );
            }
        }
        for mark in document.fields.items(schluessel::ABGESTIMMT_MIT) {
            if !known.contains(&mark.value) {
                let finding = Diagnostic::new(Code::KennungUnbekannt, &document.path, mark.span);
                let finding = finding.with("wert", mark.value);
                found.push(
                    finding.with_optional("vorschlag", suggest(mark.value, known.iter().copied())),
                );
            }
        }
    }
}
