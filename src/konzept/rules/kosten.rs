//! K251: a cost says how much, in one way.

use super::Konzept;
use crate::{
    diagnostic::{Code, Diagnostic},
    document::{
        Fields,
        art::massnahme::{self, kosten},
        value::Betrag,
    },
};

pub(super) fn check(konzept: &Konzept, found: &mut Vec<Diagnostic>) {
    for massnahme in &konzept.massnahmen {
        let document = &massnahme.abschnitt.document;
        for entry in document.fields.entries(massnahme::KOSTEN) {
            if let Some(form) = unclear(entry) {
                let finding = Diagnostic::new(Code::KostenUnklar, &document.path, entry.span);
                found.push(finding.with("form", form));
            }
        }
    }
}

/// What is wrong with a cost; what cannot be read was found at its place.
fn unclear(entry: &Fields) -> Option<&'static str> {
    let amount = entry.has(kosten::BETRAG);
    let (from, to) = (entry.has(kosten::VON), entry.has(kosten::BIS));
    let enough = entry.flag(kosten::VORHANDENE_MITTEL);
    if !amount && !from && !to && !enough {
        return Some("fehlt");
    }
    if from != to {
        return Some("spanne");
    }
    if [amount, from, enough].into_iter().filter(|it| *it).count() > 1 {
        return Some("mehrfach");
    }
    if !enough && !entry.has(kosten::ART) {
        return Some("art");
    }
    let euros = |key| match entry.get(key) {
        Some(Betrag::Euro(amount)) => Some(amount),
        _ => None,
    };
    if euros(kosten::VON).zip(euros(kosten::BIS)).is_some_and(|(from, to)| to.is_less_than(from)) {
        return Some("verkehrt");
    }
    let years = entry.get(kosten::JAHR).zip(entry.get(kosten::BIS_JAHR));
    if years.is_some_and(|(first, last)| last < first)
        || (entry.has(kosten::BIS_JAHR) && !entry.has(kosten::JAHR))
    {
        return Some("jahre");
    }
    None
}
