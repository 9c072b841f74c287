//! K211–K214, K221: what a council asks of a measure: who, what for, until when, how measured, who
//! pays. Recommendations and matters to be examined are complete without most of it, and what was
//! dropped without any.

use super::Konzept;
use crate::{
    diagnostic::{Code, Diagnostic},
    document::{
        art::massnahme::{self as schluessel, laufzeit},
        wortschatz::{Massnahmenart, Umsetzung},
    },
    konzept::massnahme::Massnahme,
};

pub(super) fn check(konzept: &Konzept, found: &mut Vec<Diagnostic>) {
    for massnahme in
        konzept.massnahmen.iter().filter(|it| !it.abschnitt.entwurf && it.abschnitt.document.lesbar)
    {
        let document = &massnahme.abschnitt.document;
        let mut find = |code, span| {
            let finding = Diagnostic::new(code, &document.path, span);
            found.push(finding.with("titel", massnahme.abschnitt.titel.as_str()));
        };
        // A report that could not be read may be the one that says so; a measure without a title
        // cannot be named.
        let unread =
            document.fields.entries(schluessel::UMSETZUNGSSTAND).len() != massnahme.berichte.len();
        let over = matches!(massnahme.status(), Umsetzung::Entfallen | Umsetzung::Zusammengefuehrt);
        if over || unread || massnahme.abschnitt.titel.is_empty() {
            continue;
        }
        for (code, missing) in asked(massnahme) {
            if missing {
                find(code, document.fields.span(schluessel::TITEL));
            }
        }
        if !massnahme.kosten.is_empty() && !document.fields.has(schluessel::FINANZIERUNG) {
            find(Code::KostenOhneFinanzierung, document.fields.span(schluessel::KOSTEN));
        }
    }
}

fn asked(massnahme: &Massnahme) -> [(Code, bool); 4] {
    let fields = &massnahme.abschnitt.document.fields;
    let open =
        matches!(massnahme.art, Massnahmenart::Handlungsempfehlung | Massnahmenart::Pruefauftrag);
    let period = !massnahme.laufend
        && fields
            .get(schluessel::ZEITRAUM)
            .is_none_or(|it| !it.has(laufzeit::BEGINN) && !it.has(laufzeit::ENDE));
    [
        (
            Code::OhneFederfuehrung,
            !fields.has(schluessel::FEDERFUEHRUNG)
                && massnahme.art != Massnahmenart::Handlungsempfehlung,
        ),
        (Code::OhneLeitziel, !fields.has(schluessel::LEITZIELE)),
        (Code::OhneZeitraum, period && !open),
        (Code::OhneIndikator, !fields.has(schluessel::INDIKATOREN) && !open),
    ]
}
