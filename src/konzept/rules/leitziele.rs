//! K210, K233: every Leitziel has a measure, and a measure serves a Leitziel of its own
//! Handlungsfeld. A concept without any measure is complete: it may only recommend.

use super::Konzept;
use crate::{
    base::span::Place,
    diagnostic::{Code, Diagnostic},
    document::{art::massnahme as schluessel, wortschatz::Umsetzung},
    konzept::{frage::Frage, id::Id, massnahme::Massnahme},
};

pub(super) fn check(konzept: &Konzept, found: &mut Vec<Diagnostic>) {
    let public = || konzept.massnahmen.iter().filter(|it| !it.abschnitt.entwurf);
    // What could not be read, or misspells its goal, may be the measure that seems to be missing.
    let all_known = konzept.vollstaendig
        && konzept
            .massnahmen
            .iter()
            .flat_map(|it| &it.leitziele)
            .all(|it| konzept.leitziel(it).is_some());
    if public().next().is_none() || !all_known {
        return;
    }
    let mut frage = Frage::default();
    for feld in konzept.handlungsfelder.values() {
        for leitziel in &feld.leitziele {
            let Some(eintrag) =
                konzept.verzeichnis.get(leitziel.id.as_str()).filter(|it| !it.entwurf)
            else {
                continue;
            };
            let mut served = konzept.massnahmen_zu(schluessel::LEITZIELE, leitziel.id.as_str());
            let over = |it: &Massnahme| {
                matches!(it.status(), Umsetzung::Entfallen | Umsetzung::Zusammengefuehrt)
            };
            let missing = !served.any(|it| !it.abschnitt.entwurf && !over(it));
            let finding = missing.then(|| {
                let Place { path, span, .. } = &eintrag.place;
                let finding = Diagnostic::new(Code::LeitzielOhneMassnahme, path, *span);
                finding.with("titel", leitziel.titel.as_str())
            });
            frage.put(leitziel.id.as_str(), finding);
        }
    }
    frage.answer(found);
    // A measure whose own field is not known was found already.
    for massnahme in public() {
        let own =
            massnahme.handlungsfeld.as_ref().filter(|it| konzept.handlungsfelder.contains_key(it));
        let Some(own) = own.map(Id::as_str) else { continue };
        let fields: Vec<_> =
            massnahme.leitziele.iter().filter_map(|it| konzept.leitziel(it)).collect();
        // A goal of a field above or below is not foreign.
        let related = |field: &str| below(konzept, field, own) || below(konzept, own, field);
        let Some((feld, leitziel)) = fields.first() else { continue };
        if fields.iter().all(|(feld, _)| !related(feld.id.as_str())) {
            let document = &massnahme.abschnitt.document;
            let span = document.fields.span(schluessel::LEITZIELE);
            let finding = Diagnostic::new(Code::LeitzielFremd, &document.path, span);
            found.push(
                finding
                    .with("titel", leitziel.titel.as_str())
                    .with("feld", feld.abschnitt.titel.as_str()),
            );
        }
    }
}

/// Whether a field is another one or stands below it.
fn below(konzept: &Konzept, above: &str, field: &str) -> bool {
    let Some(at) = konzept.gliederung.position(field) else { return above == field };
    let mut path = konzept.gliederung.ueber(at);
    path.push(at);
    let punkte = konzept.gliederung.punkte();
    path.iter().any(|at| punkte[*at].id == above)
}
