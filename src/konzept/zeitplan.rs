//! When measures are planned, and when they really took place: rows by Handlungsfeld on one axis of
//! whole years. Places on it are exact; a date that is only a year begins on its first day and ends
//! on its last.

use std::collections::BTreeMap;

use super::{
    Konzept,
    id::Id,
    massnahme::{Massnahme, Meilenstein, Sachstand},
    phase::Zeitraum,
};
use crate::{base::date::PartialDate, document::wortschatz::Umsetzung};

/// When a measure really began and ended, as far as anybody knows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Verlauf {
    /// Since when it has been under way.
    pub begonnen: Option<PartialDate>,
    /// When it was over.
    pub beendet: Option<PartialDate>,
}

/// When a measure really took place, as the newest report that knows says. Status words say how far
/// it had come by a day, not on which day that came about: "in Umsetzung" as of December is no
/// beginning in December.
#[must_use]
pub fn tatsaechlich(massnahme: &Massnahme) -> Verlauf {
    let newest = |date: fn(&Sachstand) -> Option<PartialDate>| {
        massnahme.sachstaende.iter().rev().find_map(date)
    };
    Verlauf { begonnen: newest(|it| it.begonnen), beendet: newest(|it| it.beendet) }
}

/// The dates of all measures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Zeitplan<'a> {
    /// What all rows share.
    pub achse: Achse,
    /// The rows by the id of the Handlungsfeld, in the order of the outline.
    pub felder: Vec<(Option<&'a str>, Vec<Planzeile<'a>>)>,
    /// How many measures have no date at all.
    pub ohne_termin: usize,
}

/// A measure on the axis.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Planzeile<'a> {
    /// Which.
    pub massnahme: &'a Massnahme,
    /// When it is planned.
    pub geplant: Option<Balken>,
    /// When it really took place.
    pub tatsaechlich: Option<Balken>,
    /// Its milestones with a date: where one was reached, or is to be.
    pub meilensteine: Vec<(&'a Meilenstein, Achsenpunkt)>,
}

/// A span on the axis; an end that nobody knows is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Balken {
    /// From here on.
    pub von: Option<Achsenpunkt>,
    /// As far as here.
    pub bis: Option<Achsenpunkt>,
}

/// An axis of whole years.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Achse {
    erstes: i16,
    letztes: i16,
}

/// A place on an axis, or a part of its length, in thousandths of a per cent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Achsenpunkt(u32);

/// A year that is written at the axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Achsenjahr {
    /// Which.
    pub jahr: i16,
    /// Where it begins.
    pub beginn: Achsenpunkt,
    /// Where it is half over.
    pub mitte: Achsenpunkt,
}

impl<'a> Zeitplan<'a> {
    /// Puts all measures on one axis; `None` where none of them says from when or until when.
    #[must_use]
    pub fn read(konzept: &'a Konzept, stand: Option<PartialDate>) -> Option<Self> {
        let measures = || konzept.massnahmen.iter().map(|it| &**it);
        let planned = |it: &Massnahme| it.zeitraum != Zeitraum::default();
        if !measures().any(planned) {
            return None;
        }
        // What runs is drawn as far as today, so that day is on the axis as well.
        let achse = Achse::over(measures().flat_map(dates).chain(stand))?;
        let mut felder: Vec<(Option<&str>, Vec<Planzeile<'_>>)> = Vec::new();
        let mut places = BTreeMap::new();
        let mut ohne_termin = 0;
        for massnahme in measures() {
            let Some(zeile) = Planzeile::read(massnahme, achse, stand) else {
                ohne_termin += 1;
                continue;
            };
            let feld = massnahme.handlungsfeld.as_ref().map(Id::as_str);
            let at = *places.entry(feld).or_insert(felder.len());
            if at == felder.len() {
                felder.push((feld, Vec::new()));
            }
            felder[at].1.push(zeile);
        }
        Some(Self { achse, felder, ohne_termin })
    }
}

impl<'a> Planzeile<'a> {
    /// `None` for a measure without any date.
    fn read(massnahme: &'a Massnahme, achse: Achse, stand: Option<PartialDate>) -> Option<Self> {
        let milestones = massnahme.meilensteine.iter();
        let zeile = Self {
            massnahme,
            geplant: achse.geplant(massnahme.zeitraum),
            tatsaechlich: achse
                .tatsaechlich(tatsaechlich(massnahme), known_until(massnahme, stand)),
            meilensteine: milestones.filter_map(|it| Some((it, achse.ende(day_of(it)?)))).collect(),
        };
        let drawn = zeile.geplant.is_some()
            || zeile.tatsaechlich.is_some()
            || !zeile.meilensteine.is_empty();
        drawn.then_some(zeile)
    }
}

/// All dates of a measure that the axis has to hold.
fn dates(massnahme: &Massnahme) -> impl Iterator<Item = PartialDate> {
    let Zeitraum { beginn, ende } = massnahme.zeitraum;
    let Verlauf { begonnen, beendet } = tatsaechlich(massnahme);
    let spans = [beginn, ende, begonnen, beendet].into_iter().flatten();
    spans.chain(massnahme.meilensteine.iter().filter_map(day_of))
}

/// When a milestone was reached, or is to be.
fn day_of(meilenstein: &Meilenstein) -> Option<PartialDate> {
    meilenstein.erledigt.or(meilenstein.bis)
}

/// Until when something that has no known end was under way: what is over was so by its last report,
/// everything else still is.
fn known_until(massnahme: &Massnahme, stand: Option<PartialDate>) -> Option<PartialDate> {
    let over = |it: Umsetzung| it == Umsetzung::Umgesetzt || it.is_aufgegeben();
    massnahme.sachstand().filter(|it| over(it.status)).map(|it| it.stand).or(stand)
}

impl Achse {
    /// The years that hold all dates; `None` without any.
    fn over(dates: impl Iterator<Item = PartialDate>) -> Option<Self> {
        let years = dates.map(|it| (it.first_day().year(), it.last_day().year()));
        let (erstes, letztes) =
            years.reduce(|left, right| (left.0.min(right.0), left.1.max(right.1)))?;
        Some(Self { erstes, letztes })
    }

    /// Where the first day of a date begins.
    #[must_use]
    pub fn beginn(self, date: PartialDate) -> Achsenpunkt {
        self.punkt(date.erster_tag())
    }

    /// Where the last day of a date is over.
    #[must_use]
    pub fn ende(self, date: PartialDate) -> Achsenpunkt {
        self.punkt(date.tag_danach())
    }

    fn punkt(self, day: PartialDate) -> Achsenpunkt {
        let begin = PartialDate::Year(self.erstes).erster_tag();
        let length = begin.days_before(PartialDate::Year(self.letztes).tag_danach());
        let days = begin.days_before(day).clamp(0, length);
        Achsenpunkt(u32::try_from(days * i64::from(Achsenpunkt::GANZ) / length).unwrap_or_default())
    }

    /// What is planned, as a bar.
    #[must_use]
    pub fn geplant(self, zeitraum: Zeitraum) -> Option<Balken> {
        let von = zeitraum.beginn.map(|it| self.beginn(it));
        Balken::new(von, zeitraum.ende.map(|it| self.ende(it)))
    }

    /// What really happened, as a bar; what has no end yet goes as far as a day.
    #[must_use]
    pub fn tatsaechlich(self, verlauf: Verlauf, heute: Option<PartialDate>) -> Option<Balken> {
        let von = verlauf.begonnen.map(|it| self.beginn(it));
        let ended = verlauf.beendet.map(|it| self.ende(it));
        Balken::new(von, ended.or_else(|| von.and(heute).map(|it| self.beginn(it))))
    }

    /// The years that are written at it: all of few, every second, fifth or tenth of many.
    #[must_use]
    pub fn jahre(self) -> Vec<Achsenjahr> {
        let count = self.letztes - self.erstes + 1;
        let step =
            STEPS.into_iter().find(|it| count <= it * MOST).unwrap_or(STEPS[STEPS.len() - 1]);
        let years = (self.erstes..=self.letztes).filter(|it| it % step == 0);
        years
            .map(|jahr| {
                let date = PartialDate::Year(jahr);
                let (beginn, ende) = (self.beginn(date), self.ende(date));
                Achsenjahr { jahr, beginn, mitte: Achsenpunkt(beginn.0.midpoint(ende.0)) }
            })
            .collect()
    }
}

/// More years than these have no room side by side on a phone.
const MOST: i16 = 8;

/// From year to year, or in steps that people count in.
const STEPS: [i16; 8] = [1, 2, 5, 10, 20, 50, 100, 200];

impl Achsenpunkt {
    /// A whole axis.
    const GANZ: u32 = 100_000;

    /// So many per cent of it.
    #[must_use]
    pub fn prozent(prozent: u32) -> Self {
        Self(prozent * (Self::GANZ / 100))
    }

    /// In thousandths of a per cent.
    #[must_use]
    pub fn tausendstel(self) -> u32 {
        self.0
    }

    /// How far it is from here to another place.
    #[must_use]
    pub fn weite(self, bis: Self) -> Self {
        Self(bis.0.saturating_sub(self.0))
    }
}

impl Balken {
    /// `None` where neither end is known. What would end before it begins is a slip that is found
    /// elsewhere, and has no length.
    fn new(von: Option<Achsenpunkt>, bis: Option<Achsenpunkt>) -> Option<Self> {
        let bis = bis.map(|it| it.max(von.unwrap_or_default()));
        (von.is_some() || bis.is_some()).then_some(Self { von, bis })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> PartialDate {
        PartialDate::parse(text).expect(text)
    }

    fn achse(dates: &[&str]) -> Achse {
        Achse::over(dates.iter().map(|it| date(it))).expect("there are dates")
    }

    fn places(balken: Option<Balken>) -> Option<(Option<u32>, Option<u32>)> {
        let place = |it: Achsenpunkt| it.tausendstel();
        balken.map(|it| (it.von.map(place), it.bis.map(place)))
    }

    #[test]
    fn an_axis_has_whole_years_and_exact_days() {
        let achse = achse(&["2020-05", "2019/20", "2021-12-31"]);
        assert_eq!(achse, Achse { erstes: 2019, letztes: 2021 });
        // 365, 366 and 365 days.
        for (text, begin, end) in [
            ("2019", 0, 33_302),
            ("2020", 33_302, 66_697),
            ("2021", 66_697, 100_000),
            ("2020-02-29", 38_686, 38_777),
            ("2018", 0, 0),
            ("2022", 100_000, 100_000),
        ] {
            let date = date(text);
            let places = (achse.beginn(date).tausendstel(), achse.ende(date).tausendstel());
            assert_eq!(places, (begin, end), "{text}");
        }
    }

    #[test]
    fn a_bar_begins_on_the_first_day_and_ends_on_the_last() {
        let achse = achse(&["2019", "2022"]);
        let bar = |beginn: Option<&str>, ende: Option<&str>| {
            places(achse.geplant(Zeitraum { beginn: beginn.map(date), ende: ende.map(date) }))
        };
        assert_eq!(bar(Some("2020"), Some("2020")), Some((Some(24_982), Some(50_034))));
        assert_eq!(bar(Some("2020"), None), Some((Some(24_982), None)));
        assert_eq!(bar(None, Some("2020")), Some((None, Some(50_034))));
        assert_eq!(bar(None, None), None);
        // A slip in the dates is found by a rule; here nothing goes backwards.
        assert_eq!(bar(Some("2021"), Some("2019")), Some((Some(50_034), Some(50_034))));
    }

    #[test]
    fn what_runs_goes_as_far_as_today() {
        let achse = achse(&["2019", "2022"]);
        let bar = |begonnen: Option<&str>, beendet: Option<&str>| {
            let verlauf = Verlauf { begonnen: begonnen.map(date), beendet: beendet.map(date) };
            places(achse.tatsaechlich(verlauf, Some(date("2021-01-01"))))
        };
        assert_eq!(bar(Some("2020"), None), Some((Some(24_982), Some(50_034))));
        assert_eq!(bar(Some("2020"), Some("2021")), Some((Some(24_982), Some(75_017))));
        assert_eq!(bar(None, Some("2021")), Some((None, Some(75_017))));
        assert_eq!(bar(None, None), None);
        let begun = Verlauf { begonnen: Some(date("2020")), beendet: None };
        assert_eq!(places(achse.tatsaechlich(begun, None)), Some((Some(24_982), None)));
    }

    #[test]
    fn many_years_are_written_in_steps() {
        let years = |first: i16, last: i16| {
            let axis = Achse { erstes: first, letztes: last };
            axis.jahre().iter().map(|it| it.jahr).collect::<Vec<_>>()
        };
        assert_eq!(years(2019, 2019), [2019]);
        assert_eq!(years(2018, 2025), [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025]);
        assert_eq!(years(2018, 2026), [2018, 2020, 2022, 2024, 2026]);
        assert_eq!(years(2013, 2045), [2015, 2020, 2025, 2030, 2035, 2040, 2045]);
        assert_eq!(years(1000, 2200).len(), 7);
        let one = Achse { erstes: 2019, letztes: 2019 }.jahre()[0];
        assert_eq!((one.beginn.tausendstel(), one.mitte.tausendstel()), (0, 50_000));
    }
}
