//! K219, K220, K223, K416: reports on measures are recent, give reasons, and do not come from the
//! future.

use super::Konzept;
use crate::{
    base::date::PartialDate,
    diagnostic::{Code, Diagnostic},
    document::{
        Document, Fields,
        art::massnahme::{self as schluessel, meilenstein, umsetzungsstand},
        wortschatz::Umsetzung,
    },
    konzept::{frage::Frage, massnahme::Massnahme},
};

pub(super) fn check(konzept: &Konzept, found: &mut Vec<Diagnostic>) {
    let mut recent = Frage::default();
    for massnahme in &konzept.massnahmen {
        let document = massnahme.abschnitt.document.as_ref();
        let reports = document.fields.entries(schluessel::UMSETZUNGSSTAND);
        // A draft may still lack its words.
        for report in reports.iter().filter(|_| !massnahme.abschnitt.entwurf) {
            reasons(document, report, found);
        }
        let Some(stand) = konzept.settings.arbeitsstand.stand else { continue };
        let milestones = document.fields.entries(schluessel::MEILENSTEINE);
        let happened = reports
            .iter()
            .map(|it| it.located(umsetzungsstand::STAND))
            .chain(milestones.iter().map(|it| it.located(meilenstein::ERLEDIGT)));
        for date in happened.flatten().filter(|it| it.value.first_day() > stand.last_day()) {
            let finding = Diagnostic::new(Code::TatsaechlichNachStand, &document.path, date.span);
            found.push(
                finding
                    .with("wert", date.value.to_string())
                    .with("stand", stand.to_string())
                    .with("form", "konzept"),
            );
        }
        if !massnahme.abschnitt.entwurf {
            outdated(konzept, massnahme, stand, &mut recent);
        }
    }
    recent.answer(found);
}

fn reasons(document: &Document, report: &Fields, found: &mut Vec<Diagnostic>) {
    let lacking = match report.get(umsetzungsstand::STATUS) {
        Some(Umsetzung::Entfallen) if !report.has(umsetzungsstand::TEXT) => {
            Code::EntfallenOhneGrund
        }
        Some(Umsetzung::Zusammengefuehrt) if !report.has(umsetzungsstand::MIT) => {
            Code::ZusammengefuehrtOhneMassnahme
        }
        _ => return,
    };
    found.push(Diagnostic::new(lacking, &document.path, report.span(umsetzungsstand::STATUS)));
}

/// What is over needs no news.
fn outdated<'a>(
    konzept: &Konzept,
    massnahme: &'a Massnahme,
    stand: PartialDate,
    recent: &mut Frage<'a>,
) {
    let status = massnahme.status();
    let over = status == Umsetzung::Umgesetzt || status.is_aufgegeben();
    let document = massnahme.abschnitt.document.as_ref();
    let reports = document.fields.entries(schluessel::UMSETZUNGSSTAND).into_iter();
    let newest = reports
        .filter_map(|it| it.located(umsetzungsstand::STAND))
        .max_by_key(|it| it.value.last_day());
    let Some(newest) = newest.filter(|_| !over) else { return };
    let limit = konzept.settings.frist_umsetzungsstand;
    let outdated = newest.value.days_before(stand) > i64::from(limit);
    let finding = outdated.then(|| {
        let finding = Diagnostic::new(Code::StandVeraltet, &document.path, newest.span);
        let finding = finding.with("titel", massnahme.abschnitt.titel.as_str());
        finding.with("stand", newest.value.to_string()).with("tage", limit as usize)
    });
    recent.put(document.path.file_name(), finding);
}
