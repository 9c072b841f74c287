//! What all measures cost together: by Handlungsfeld, by year, and who pays. Only what is of one kind
//! is added up; what nobody knows is counted, never guessed.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Konzept,
    massnahme::{Kosten, Kostenbetrag, Massnahme},
};
use crate::{
    base::{date::PartialDate, decimal::Decimal},
    document::{
        value::Betrag,
        wortschatz::{Finanzierungsstand, Kostenart},
    },
};

/// Amounts of one kind added up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Summe {
    /// With the lower end of ranges.
    pub mindestens: Decimal,
    /// With the upper end.
    pub hoechstens: Decimal,
}

/// The costs of some measures.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Kostensumme {
    /// How many measures.
    pub massnahmen: usize,
    /// What arises once.
    pub einmalig: Option<Summe>,
    /// What arises every year.
    pub jaehrlich: Option<Summe>,
    /// What is only said in all.
    pub gesamt: Option<Summe>,
    /// Measures that need nothing beyond what is there.
    pub vorhanden: usize,
    /// Measures of which some amount is open.
    pub offen: usize,
    /// Measures that say nothing of costs.
    pub ohne: usize,
}

/// Who pays how much.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Quellensumme {
    /// How many measures it pays for.
    pub massnahmen: usize,
    /// The amounts that are named.
    pub betrag: Option<Summe>,
    /// The shares that are named instead of an amount, in per cent.
    pub anteile: Vec<Decimal>,
    /// Measures that name neither.
    pub ohne_betrag: usize,
}

/// What all measures cost together.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Kostenplan {
    /// By the id of the Handlungsfeld, in the order of the outline.
    pub felder: Vec<(Option<String>, Kostensumme)>,
    /// All together.
    pub alle: Kostensumme,
    /// By year: what arises once and every year.
    pub jahre: BTreeMap<u32, Kostensumme>,
    /// Costs that stand in no year: they are open, or belong to none or to several.
    pub ohne_jahr: usize,
    /// Measures that nobody pursues any more: they are left out.
    pub aufgegeben: usize,
    /// Who pays, by source and programme.
    pub quellen: BTreeMap<(String, Option<String>), Quellensumme>,
}

impl Summe {
    fn plus(sum: Option<Self>, (least, most): (Decimal, Decimal)) -> Option<Self> {
        let zero = Decimal::from(0);
        let sum = sum.unwrap_or(Self { mindestens: zero, hoechstens: zero });
        // Beyond what can be counted nothing is added rather than something wrong.
        Some(Self {
            mindestens: sum.mindestens.plus(least)?,
            hoechstens: sum.hoechstens.plus(most)?,
        })
    }
}

impl From<Summe> for Kostenbetrag {
    fn from(Summe { mindestens, hoechstens }: Summe) -> Self {
        if mindestens == hoechstens {
            Self::Genau(mindestens)
        } else {
            Self::Spanne(mindestens, hoechstens)
        }
    }
}

impl Kostensumme {
    /// The kinds of costs, in the order in which they are shown.
    pub const ARTEN: [Kostenart; 3] =
        [Kostenart::Einmalig, Kostenart::Jaehrlich, Kostenart::Gesamt];

    /// What is known of a kind.
    #[must_use]
    pub fn von(&self, art: Kostenart) -> Option<Summe> {
        match art {
            Kostenart::Einmalig => self.einmalig,
            Kostenart::Jaehrlich => self.jaehrlich,
            Kostenart::Gesamt => self.gesamt,
        }
    }

    /// The costs of some measures, whether they are still pursued or not.
    #[must_use]
    pub fn of<'a>(massnahmen: impl IntoIterator<Item = &'a Massnahme>) -> Self {
        let mut sum = Self::default();
        massnahmen.into_iter().for_each(|it| sum.add_measure(it));
        sum
    }

    /// Adds an amount of a kind.
    fn add(&mut self, art: Kostenart, amount: (Decimal, Decimal)) {
        let sum = match art {
            Kostenart::Einmalig => &mut self.einmalig,
            Kostenart::Jaehrlich => &mut self.jaehrlich,
            Kostenart::Gesamt => &mut self.gesamt,
        };
        *sum = Summe::plus(*sum, amount);
    }

    /// Adds all costs of a measure.
    fn add_measure(&mut self, massnahme: &Massnahme) {
        self.massnahmen += 1;
        self.ohne += usize::from(massnahme.kosten.is_empty());
        let has = |wanted| massnahme.kosten.iter().any(|it| it.betrag == wanted);
        self.offen += usize::from(has(Kostenbetrag::Offen));
        self.vorhanden += usize::from(has(Kostenbetrag::Vorhanden));
        for kosten in &massnahme.kosten {
            if let Some((art, amount)) = kosten.art.zip(kosten.betrag.spanne()) {
                self.add(art, amount);
            }
        }
    }
}

impl Kostenplan {
    /// Adds up what the measures say.
    #[must_use]
    pub fn read(konzept: &Konzept) -> Self {
        let mut plan = Self::default();
        let (dropped, pursued): (Vec<_>, Vec<_>) =
            konzept.massnahmen.iter().partition(|it| it.status().is_aufgegeben());
        plan.aufgegeben = dropped.iter().filter(|it| !it.kosten.is_empty()).count();
        for massnahme in pursued {
            let feld = massnahme.handlungsfeld.as_ref().map(ToString::to_string);
            let known = plan.felder.iter().position(|it| it.0 == feld);
            let at = known.unwrap_or_else(|| {
                plan.felder.push((feld, Kostensumme::default()));
                plan.felder.len() - 1
            });
            plan.felder[at].1.add_measure(massnahme);
            plan.alle.add_measure(massnahme);
            plan.add_years(massnahme);
            plan.add_sources(massnahme);
        }
        plan
    }

    /// Whether there is anything to show.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.alle.ohne == self.alle.massnahmen && self.quellen.is_empty()
    }

    fn add_years(&mut self, massnahme: &Massnahme) {
        let mut counted: Vec<u32> = Vec::new();
        for kosten in &massnahme.kosten {
            if kosten.betrag == Kostenbetrag::Vorhanden {
                continue;
            }
            let Some((art, amount)) = kosten.art.zip(kosten.betrag.spanne()) else {
                self.ohne_jahr += 1;
                continue;
            };
            let years = years(massnahme, kosten);
            self.ohne_jahr += usize::from(years.is_empty());
            for year in years {
                let sum = self.jahre.entry(year).or_default();
                if !counted.contains(&year) {
                    counted.push(year);
                    sum.massnahmen += 1;
                }
                sum.add(art, amount);
            }
        }
    }

    fn add_sources(&mut self, massnahme: &Massnahme) {
        let mut counted = BTreeSet::new();
        // Money that was refused pays for nothing.
        let paying = massnahme
            .finanzierung
            .iter()
            .filter(|it| it.status != Some(Finanzierungsstand::Abgelehnt));
        for quelle in paying {
            let key = (quelle.quelle.clone(), quelle.programm.clone());
            let sum = self.quellen.entry(key.clone()).or_default();
            sum.massnahmen += usize::from(counted.insert(key));
            match quelle.betrag {
                Some(Betrag::Euro(amount)) => {
                    sum.betrag = Summe::plus(sum.betrag, (amount, amount))
                }
                _ => match quelle.anteil {
                    Some(share) => sum.anteile.push(share),
                    None => sum.ohne_betrag += 1,
                },
            }
        }
    }
}

/// The most years over which something that arises every year is spread.
const JAHRE: u32 = 60;

/// The years in which a cost arises: once in its year, every year from its first to its last, or as
/// long as the measure runs. A cost in all, or once within several years, belongs to no year.
fn years(massnahme: &Massnahme, kosten: &Kosten) -> Vec<u32> {
    let year = |date: PartialDate| u32::try_from(date.first_day().year()).ok();
    let last_year = |date: PartialDate| u32::try_from(date.last_day().year()).ok();
    match kosten.art {
        Some(Kostenart::Einmalig) if kosten.bis_jahr.is_none() => kosten.jahr.into_iter().collect(),
        Some(Kostenart::Jaehrlich) => {
            let first = kosten.jahr.or_else(|| massnahme.zeitraum.beginn.and_then(year));
            let last = kosten.bis_jahr.or_else(|| massnahme.zeitraum.ende.and_then(last_year));
            match first.zip(last) {
                Some((first, last)) if first <= last && last - first < JAHRE => {
                    (first..=last).collect()
                }
                _ => Vec::new(),
            }
        }
        _ => Vec::new(),
    }
}
