//! K416, K417: what happened lies before the Stand, and phases stand in the order in which they
//! took place.

use super::Konzept;
use crate::{
    base::date::PartialDate,
    diagnostic::{Code, Diagnostic},
    document::{
        Document, Fields, Kind,
        art::phase,
        tabellen::{gemeinsam::zeitraum, prozess},
    },
};

/// So many days after its Stand a text may be discussed: most committees meet at least once a year.
const BERATUNGSZEIT: i64 = 366;

pub(super) fn check(konzept: &Konzept, found: &mut Vec<Diagnostic>) {
    for beratung in &konzept.beratungen {
        // What was written up to the end of a year is discussed in the next.
        let after = beratung
            .datum
            .zip(konzept.settings.arbeitsstand.stand)
            .filter(|(date, stand)| date.first_day() > stand.last_day())
            .filter(|(date, stand)| stand.days_before(*date) > BERATUNGSZEIT);
        if let Some((date, stand)) = after.filter(|_| !beratung.ergebnis.is_offen()) {
            let finding = Diagnostic::new(
                Code::TatsaechlichNachStand,
                &beratung.place.path,
                beratung.place.span,
            );
            found.push(
                finding
                    .with("wert", date.to_string())
                    .with("stand", stand.to_string())
                    .with("form", "konzept"),
            );
        }
    }
    let Some(document) =
        konzept.documents.iter().find(|it| it.kind == Kind::Liste(&prozess::DATEI))
    else {
        return;
    };
    let phases = document.fields.entries(prozess::PHASEN);
    if let Some(stand) = konzept.settings.arbeitsstand.stand {
        for phase in &phases {
            after_stand(document, phase, stand, found);
            for step in phase.entries(phase::SCHRITTE) {
                after_stand(document, step, stand, found);
            }
        }
    }
    let mut before: Option<PartialDate> = None;
    for phase in phases {
        let Some(begin) =
            phase.get(phase::TATSAECHLICH).and_then(|it| it.located(zeitraum::BEGINN))
        else {
            continue;
        };
        if before.is_some_and(|before| begin.value.last_day() < before.first_day()) {
            let finding = Diagnostic::new(Code::PhasenFolge, &document.path, begin.span);
            found.push(finding.with("titel", phase.string_or_empty(phase::TITEL)));
        }
        before = Some(begin.value);
    }
}

fn after_stand(
    document: &Document,
    fields: &Fields,
    stand: PartialDate,
    found: &mut Vec<Diagnostic>,
) {
    let Some(actual) = fields.get(phase::TATSAECHLICH) else { return };
    for date in
        [actual.located(zeitraum::BEGINN), actual.located(zeitraum::ENDE)].into_iter().flatten()
    {
        if date.value.first_day() > stand.last_day() {
            let finding = Diagnostic::new(Code::TatsaechlichNachStand, &document.path, date.span);
            found.push(
                finding
                    .with("wert", date.value.to_string())
                    .with("stand", stand.to_string())
                    .with("form", "konzept"),
            );
        }
    }
}
