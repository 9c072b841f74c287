//! K211–K214, K221: what a council asks of a measure: who, what for, until when, how measured, who
//! pays. Recommendations and matters to be examined are complete without most of it, and what was
//! dropped without any.

use std::collections::BTreeMap;

use super::Konzept;
use crate::{
    base::decimal::Decimal,
    diagnostic::{Code, Diagnostic},
    document::{
        art::massnahme::{self as schluessel, laufzeit},
        wortschatz::Massnahmenart,
    },
    konzept::{
        frage::Frage,
        massnahme::{Kosten, Kostenbetrag, Massnahme},
    },
    texte::Arg,
};

pub(super) fn check(konzept: &Konzept, found: &mut Vec<Diagnostic>) {
    let mut fragen: BTreeMap<Code, Frage<'_>> = BTreeMap::new();
    for massnahme in
        konzept.massnahmen.iter().filter(|it| !it.abschnitt.entwurf && it.abschnitt.document.lesbar)
    {
        let document = &massnahme.abschnitt.document;
        // A report that could not be read may be the one that says so; a measure without a title
        // cannot be named.
        let unread = document.fields.entries(schluessel::UMSETZUNGSSTAND).len()
            != massnahme.sachstaende.len();
        let over = massnahme.status().is_aufgegeben();
        if over || unread || massnahme.abschnitt.titel.is_empty() {
            continue;
        }
        for (code, missing) in asked(massnahme) {
            let place = match code {
                Code::KostenOhneFinanzierung => document.fields.span(schluessel::KOSTEN),
                _ => document.fields.span(schluessel::TITEL),
            };
            let finding = missing.then(|| {
                let finding = Diagnostic::new(code, &document.path, place);
                finding.with("titel", massnahme.abschnitt.titel.as_str())
            });
            fragen.entry(code).or_default().put(document.path.file_name(), finding);
        }
    }
    for (_, frage) in fragen.into_iter().filter(|it| is_known(konzept, it.0)) {
        frage.answer(found);
    }
}

/// Whether the concept has what is asked for at all: where there are no Leitziele, no measure serves
/// one.
fn is_known(konzept: &Konzept, code: Code) -> bool {
    code != Code::OhneLeitziel
        || konzept.handlungsfelder.values().any(|it| !it.leitziele.is_empty())
}

/// What is asked of a measure, and whether it does not say it.
fn asked(massnahme: &Massnahme) -> impl Iterator<Item = (Code, bool)> {
    let fields = &massnahme.abschnitt.document.fields;
    let recommended = massnahme.art == Massnahmenart::Handlungsempfehlung;
    let open = recommended || massnahme.art == Massnahmenart::Pruefauftrag;
    let period = !massnahme.laufend
        && fields.get(schluessel::ZEITRAUM).is_none_or(|it| {
            !it.has(laufzeit::BEGINN) && !it.has(laufzeit::ENDE) && !it.has(laufzeit::HORIZONT)
        });
    // What is called otherwise or cannot be read was told at its place.
    let found = &massnahme.abschnitt.document.findings;
    let meant = |key: &str| {
        found.iter().filter(|it| it.code == Code::UnbekannterSchluessel).any(|it| {
            it.args.iter().any(|(name, value)| {
                *name == "vorschlag" && matches!(value, Arg::Text(text) if text == key)
            })
        })
    };
    let unfit = fields.has(schluessel::ZEITRAUM) && !fields.has_value(schluessel::ZEITRAUM);
    let slip = [schluessel::ZEITRAUM.name, laufzeit::BEGINN.name, laufzeit::ENDE.name];
    let period = period && !unfit && !slip.into_iter().any(meant);
    let without = |written: bool, key: &str| !written && !meant(key);
    let [lead, goals, measured, paid] = [
        without(fields.has(schluessel::FEDERFUEHRUNG), schluessel::FEDERFUEHRUNG.name),
        without(fields.has(schluessel::LEITZIELE), schluessel::LEITZIELE.name),
        // A sentence on what counts as success answers for a figure.
        without(
            fields.has(schluessel::INDIKATOREN) || fields.has(schluessel::ERFOLG),
            schluessel::INDIKATOREN.name,
        ),
        without(fields.has(schluessel::FINANZIERUNG), schluessel::FINANZIERUNG.name),
    ];
    // What costs nothing more, nobody has to pay.
    let more = |it: &Kosten| match it.betrag {
        Kostenbetrag::Vorhanden => false,
        Kostenbetrag::Genau(amount) => amount != Decimal::from(0),
        Kostenbetrag::Spanne(..) | Kostenbetrag::Offen => true,
    };
    let costs = massnahme.kosten.iter().any(more);
    [
        (Code::OhneFederfuehrung, !recommended, lead),
        (Code::OhneLeitziel, true, goals),
        (Code::OhneZeitraum, !open, period),
        (Code::OhneIndikator, !open, measured),
        (Code::KostenOhneFinanzierung, costs, paid),
    ]
    .into_iter()
    .filter_map(|(code, asked, missing)| asked.then_some((code, missing)))
}
