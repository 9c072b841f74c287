//! K241, K409: nothing ends before it begins, or ends and goes on; periods of phases, measures and whatever else has one.

use super::Konzept;
use crate::{
    diagnostic::{Code, Diagnostic},
    document::{art::massnahme::laufzeit, tabellen::gemeinsam::zeitraum},
};

pub(super) fn check(konzept: &Konzept, found: &mut Vec<Diagnostic>) {
    for document in &konzept.documents {
        for (fields, _) in document.fields.eintraege() {
            if !fields.knows(zeitraum::BEGINN) {
                continue;
            }
            if fields.knows(laufzeit::LAUFEND)
                && let Some(ende) = fields.located(laufzeit::ENDE)
                && let Some(laufend) = fields.located(laufzeit::LAUFEND).filter(|it| it.value)
            {
                let finding = Diagnostic::new(Code::LaufendMitEnde, &document.path, laufend.span);
                found.push(finding.with("ende", ende.value.to_string()));
            }
            if let (Some(beginn), Some(ende)) =
                (fields.located(zeitraum::BEGINN), fields.located(zeitraum::ENDE))
                && ende.value.last_day() < beginn.value.first_day()
            {
                let finding = Diagnostic::new(Code::EndeVorBeginn, &document.path, ende.span);
                found.push(
                    finding
                        .with("beginn", beginn.value.to_string())
                        .with("ende", ende.value.to_string()),
                );
            }
        }
    }
}
