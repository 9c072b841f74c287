//! K215–K218: an indicator has figures, a source, and a target that is checked when its year has
//! passed.

use super::Konzept;
use crate::{
    base::date::PartialDate,
    diagnostic::{Code, Diagnostic},
    document::{
        art::indikator::{self as schluessel, jahreswert},
        reihe::is_gesamt,
    },
    konzept::{frage::Frage, indikator::Indikator, serie::Darstellung},
};

pub(super) fn check(konzept: &Konzept, found: &mut Vec<Diagnostic>) {
    let (mut targets, mut sources, mut data) =
        (Frage::default(), Frage::default(), Frage::default());
    for indikator in konzept
        .indikatoren
        .iter()
        .filter(|it| it.abschnitt.document.lesbar && !it.abschnitt.titel.is_empty())
    {
        let document = &indikator.abschnitt.document;
        let titel = indikator.abschnitt.titel.as_str();
        let finding = |code| {
            Diagnostic::new(code, &document.path, document.fields.span(schluessel::TITEL))
                .with("titel", titel)
        };
        passed(konzept, indikator, found);
        if indikator.abschnitt.entwurf {
            continue;
        }
        let (fields, name) = (&document.fields, document.path.file_name());
        if indikator.needs_zielwert() {
            let missing = !fields.has(schluessel::ZIELWERTE);
            targets.put(name, missing.then(|| finding(Code::OhneZielwert)));
        }
        let missing = !fields.has(schluessel::QUELLE);
        sources.put(name, missing.then(|| finding(Code::OhneQuelle).with("form", "indikator")));
        let missing = !fields.has(schluessel::DATEN);
        data.put(name, missing.then(|| finding(Code::OhneDaten)));
    }
    for frage in [targets, sources, data] {
        frage.answer(found);
    }
}

/// A target whose year has passed by the Stand has a value beside it: of the group, at any time of
/// that year.
fn passed(konzept: &Konzept, indikator: &Indikator, found: &mut Vec<Diagnostic>) {
    let document = &indikator.abschnitt.document;
    let Some(stand) = konzept.settings.arbeitsstand.stand.filter(|_| !indikator.abschnitt.entwurf)
    else {
        return;
    };
    // A file with mistakes of its own says too little.
    let data =
        indikator.daten.as_ref().and_then(|it| konzept.document(it)).filter(|it| it.ist_stimmig());
    let Some(reihen) = data.map(|it| &it.reihen) else { return };
    let all = Darstellung { werte: Vec::new(), art: None, ..indikator.darstellung.clone() };
    let serien = all.pick(reihen);
    for target in document.fields.entries(schluessel::ZIELWERTE) {
        let Some(jahr) =
            target.located(jahreswert::JAHR).filter(|it| it.value.last_day() < stand.first_day())
        else {
            continue;
        };
        let group = target.string(jahreswert::GRUPPE).filter(|it| !is_gesamt(it));
        let Some(serie) =
            serien.serie(group.as_deref()).or(serien.gemessen().next().filter(|_| group.is_none()))
        else {
            continue;
        };
        let within = |date: PartialDate| {
            date.first_day() >= jahr.value.first_day() && date.last_day() <= jahr.value.last_day()
        };
        let known = serien.jahre.iter().zip(&serie.werte).any(|(date, stelle)| {
            within(*date) && stelle.as_ref().is_some_and(|it| it.wert.zahl().is_some())
        });
        if !known {
            let finding = Diagnostic::new(Code::ZielwertOhneWert, &document.path, jahr.span);
            found.push(finding.with("jahr", jahr.value.to_string()));
        }
    }
}
