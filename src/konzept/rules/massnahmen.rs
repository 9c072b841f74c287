//! K211–K214, K221: what a council asks of a measure: who, what for, until when, how measured, who pays.
//! Recommendations and matters to be examined are complete without most of it, and what was dropped without any.

use super::Konzept;
use crate::{
    diagnostic::{Code, Diagnostic},
    document::wortschatz::{Massnahmenart, Umsetzung},
    konzept::massnahme::Massnahme,
};

pub(super) fn check(konzept: &Konzept, found: &mut Vec<Diagnostic>) {
    for massnahme in konzept.massnahmen.iter().filter(|it| !it.abschnitt.entwurf && it.abschnitt.document.lesbar) {
        let document = &massnahme.abschnitt.document;
        let mut find = |code, key: &str| {
            let finding = Diagnostic::new(code, &document.path, document.fields.span_of(key));
            found.push(finding.with("titel", massnahme.abschnitt.titel.as_str()));
        };
        // A report that could not be read may be the one that says so; a measure without a title cannot be named.
        let unread = document.fields.tabellen("umsetzungsstand").len() != massnahme.berichte.len();
        let over = matches!(massnahme.status(), Umsetzung::Entfallen | Umsetzung::Zusammengefuehrt);
        if over || unread || massnahme.abschnitt.titel.is_empty() {
            continue;
        }
        for (code, missing) in asked(massnahme) {
            if missing {
                find(code, "titel");
            }
        }
        if !massnahme.kosten.is_empty() && !document.fields.has_key("finanzierung") {
            find(Code::KostenOhneFinanzierung, "kosten");
        }
    }
}

fn asked(massnahme: &Massnahme) -> [(Code, bool); 4] {
    let fields = &massnahme.abschnitt.document.fields;
    let open = matches!(massnahme.art, Massnahmenart::Handlungsempfehlung | Massnahmenart::Pruefauftrag);
    let without = |key: &str| !fields.has_key(key);
    let period =
        !massnahme.laufend && fields.tabelle("zeitraum").is_none_or(|it| !it.has_key("beginn") && !it.has_key("ende"));
    [
        (Code::OhneFederfuehrung, without("federführung") && massnahme.art != Massnahmenart::Handlungsempfehlung),
        (Code::OhneLeitziel, without("leitziele")),
        (Code::OhneZeitraum, period && !open),
        (Code::OhneIndikator, without("indikatoren") && !open),
    ]
}
