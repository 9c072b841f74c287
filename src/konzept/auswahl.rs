//! Which measures a block in a text asks for.

use super::{Konzept, bezuege::Bezug, massnahme::Massnahme};
use crate::document::{art::massnahme, tabellen::einschub::massnahmenliste, value::Fields};

/// The measures that a fenced block `massnahmen` asks for, in their order.
pub fn auswahl<'a>(
    konzept: &'a Konzept,
    fields: &'a Fields,
) -> impl Iterator<Item = &'a Massnahme> {
    let belongs = move |bezug: Bezug, id: Option<&str>, at: usize| {
        id.is_none_or(|id| konzept.bezuege.massnahmen(bezug, id).contains(&at))
    };
    let art = fields.get(massnahmenliste::ART);
    let status = fields.get(massnahmenliste::STATUS);
    let field =
        fields.get(massnahmenliste::HANDLUNGSFELD).map(|id| konzept.gliederung.samt_unteren(id));
    // What serves a goal below serves it too.
    let goals = fields.get(massnahmenliste::LEITZIEL).map(|id| match konzept.ziele.position(id) {
        Some(at) => konzept.ziele.samt_unteren(at),
        None => Vec::new(),
    });
    konzept
        .massnahmen
        .iter()
        .enumerate()
        .filter(move |(at, it)| {
            let actor = fields.get(massnahmenliste::AKTEUR).is_none_or(|id| {
                let keys: [Bezug; 2] =
                    [massnahme::FEDERFUEHRUNG.into(), massnahme::BETEILIGTE.into()];
                keys.iter().any(|bezug| konzept.bezuege.massnahmen(*bezug, id).contains(at))
            });
            field.as_ref().is_none_or(|ids| {
                it.handlungsfeld.as_ref().is_some_and(|own| ids.contains(&own.as_str()))
            }) && actor
                && goals.as_ref().is_none_or(|goals| {
                    let serves = |goal: &usize| {
                        let id = konzept.ziele.ziel(*goal).id.as_str();
                        belongs(massnahme::LEITZIELE.into(), Some(id), *at)
                    };
                    goals.iter().any(serves)
                })
                && belongs(
                    massnahme::STADTTEILE.into(),
                    fields.get(massnahmenliste::STADTTEIL),
                    *at,
                )
                && belongs(
                    massnahme::ZIELGRUPPEN.into(),
                    fields.get(massnahmenliste::ZIELGRUPPE),
                    *at,
                )
                && art.is_none_or(|word| it.art == word)
                && status.is_none_or(|word| it.status() == word)
                && (!fields.flag(massnahmenliste::SCHLUESSELMASSNAHME) || it.schluesselmassnahme)
        })
        .map(|(_, it)| &**it)
}
