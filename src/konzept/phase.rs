//! A phase of the process, with its steps: planned and actual dates, and the slip between them.

use super::id::Id;
use crate::{
    base::date::PartialDate,
    document::{
        Fields, art::phase, tabellen::gemeinsam::zeitraum, value::Prosa, wortschatz::Phasenstand,
    },
};

/// A part of the making of the concept, with what was planned and what came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Phase {
    pub id: Id<Phase>,
    /// What it is and how far it has come.
    pub verlauf: Verlauf,
    pub schritte: Vec<Verlauf>,
}

/// What a phase and a step have in common: something planned, and what became of it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Verlauf {
    pub titel: String,
    /// How far it has come, if said.
    pub status: Option<Phasenstand>,
    /// When it was to take place.
    pub geplant: Zeitraum,
    /// When it took place.
    pub tatsaechlich: Zeitraum,
    /// Why it differs from the plan.
    pub abweichung: Option<String>,
    /// More about it.
    pub text: Option<Prosa>,
    /// Whether only editors see it.
    pub entwurf: bool,
}

/// A span of time whose ends may be unknown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Zeitraum {
    pub beginn: Option<PartialDate>,
    pub ende: Option<PartialDate>,
}

/// How something lies behind its plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verzug {
    /// It ended later than planned.
    SpaeterBeendet,
    /// Its planned end has passed, and it has not ended.
    EndeUeberschritten,
    /// Its planned beginning has passed, and it has not begun.
    BeginnUeberschritten,
}

impl Phase {
    /// What its metadata say; what is wrong with them was found while they were decoded.
    #[must_use]
    pub fn read(fields: &Fields) -> Self {
        Self {
            id: Id::new(&fields.string_or_empty(phase::ID)),
            verlauf: Verlauf::read(fields),
            schritte: fields.entries(phase::SCHRITTE).into_iter().map(Verlauf::read).collect(),
        }
    }
}

impl Verlauf {
    fn read(fields: &Fields) -> Self {
        Self {
            titel: fields.string_or_empty(phase::TITEL),
            status: fields.get(phase::STATUS),
            geplant: fields.get(phase::GEPLANT).map(Zeitraum::read).unwrap_or_default(),
            tatsaechlich: fields.get(phase::TATSAECHLICH).map(Zeitraum::read).unwrap_or_default(),
            abweichung: fields.string(phase::ABWEICHUNG),
            text: fields.get(phase::TEXT).cloned(),
            entwurf: fields.flag(phase::ENTWURF),
        }
    }

    /// Whether and how it lies behind its plan, as of a date. Partial dates get the benefit of the
    /// doubt: "1st quarter" has passed only after its last day.
    #[must_use]
    pub fn verzug(&self, stand: Option<PartialDate>) -> Option<Verzug> {
        let after = |date: PartialDate, planned: PartialDate| date.first_day() > planned.last_day();
        match self.status {
            Some(Phasenstand::Entfallen) => None,
            Some(Phasenstand::Abgeschlossen) => {
                let (actual, planned) = self.tatsaechlich.ende.zip(self.geplant.ende)?;
                after(actual, planned).then_some(Verzug::SpaeterBeendet)
            }
            status => {
                let stand = stand?;
                if self.geplant.ende.is_some_and(|planned| after(stand, planned)) {
                    return Some(Verzug::EndeUeberschritten);
                }
                let not_begun =
                    status != Some(Phasenstand::Laeuft) && self.tatsaechlich.beginn.is_none();
                let begin_passed = self.geplant.beginn.is_some_and(|planned| after(stand, planned));
                (not_begun && begin_passed).then_some(Verzug::BeginnUeberschritten)
            }
        }
    }
}

impl Zeitraum {
    /// Reads two dates.
    #[must_use]
    pub fn read(fields: &Fields) -> Self {
        Self { beginn: fields.get(zeitraum::BEGINN), ende: fields.get(zeitraum::ENDE) }
    }
}
