//! How far the newest figures of an indicator are from where they should go, and from each other.

use super::{
    indikator::{Indikator, Jahreswert},
    serie::{Serie, Serien},
};
use crate::{
    base::{date::PartialDate, decimal::Decimal},
    document::wortschatz::Richtung,
};

/// How far a figure is from its target.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Zielabstand {
    /// It is there, or beyond.
    Erreicht,
    /// It lacks so much, in its unit.
    Fehlt(Decimal),
}

/// The gap between two groups, as of the newest time that has both figures; none where there are
/// more groups or fewer.
#[must_use]
pub fn luecke(serien: &Serien) -> Option<(PartialDate, Decimal)> {
    let mut measured = serien.gemessen().filter(|it| it.gruppe.is_some());
    let (one, other) = (measured.next()?, measured.next()?);
    if serien.nach_szenario || measured.next().is_some() {
        return None;
    }
    let figure = |serie: &Serie, at: usize| serie.werte.get(at)?.as_ref()?.wert.zahl();
    (0..serien.jahre.len()).rev().find_map(|at| {
        let gap = figure(one, at)?.minus(figure(other, at)?)?;
        Some((serien.jahre[at], gap.abs()))
    })
}

/// The last target of the total and of each group, with how far the newest figure of the same is
/// from it. Where neither more nor less is better, only the very figure is the target.
#[must_use]
pub fn zielabstaende<'a>(
    indikator: &'a Indikator,
    serien: &Serien,
) -> Vec<(&'a Jahreswert, Zielabstand)> {
    let last = indikator.zielwerte.iter().enumerate().filter(|(at, ziel)| {
        indikator.zielwerte[at + 1..].iter().all(|it| it.gruppe != ziel.gruppe)
    });
    let measured = last.filter_map(|(_, ziel)| {
        let serie = match &ziel.gruppe {
            // Where scenarios are drawn, only what was measured says how far it has come.
            None => serien.ist().or_else(|| serien.serie(None))?,
            Some(gruppe) => serien.serie(Some(gruppe))?,
        };
        let newest = serien.neuester(serie)?.1.zahl()?;
        let missing = ziel.wert.minus(newest)?;
        let less = newest.is_less_than(ziel.wert);
        let more = ziel.wert.is_less_than(newest);
        let reached = match indikator.richtung {
            Some(Richtung::Steigen) => !less,
            Some(Richtung::Sinken) => !more,
            Some(Richtung::Keine) | None => !less && !more,
        };
        let state = if reached { Zielabstand::Erreicht } else { Zielabstand::Fehlt(missing.abs()) };
        Some((ziel, state))
    });
    measured.collect()
}
