//! From figures to series: which rows of a data file a chart or table shows, and how they are
//! split.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    base::date::PartialDate,
    document::{
        Fields,
        reihe::{Datenpunkt, Messwert, Reihen, Wert, is_gesamt},
        tabellen::gemeinsam::darstellung,
        wortschatz::Diagrammart,
    },
};

/// What to show of a data file, and how.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Darstellung {
    /// The form of the chart; `None` leaves it to the data.
    pub art: Option<Diagrammart>,
    /// The column whose values become series; the first one otherwise.
    pub gruppe: Option<String>,
    /// Which of its values, in which order; all otherwise.
    pub werte: Vec<String>,
    /// Fixed values of other columns.
    pub filter: BTreeMap<String, String>,
}

/// A series over time.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Serie {
    /// The value of the splitting column; `None` is the total.
    pub gruppe: Option<String>,
    /// Whether it was assumed, not measured.
    pub szenario: bool,
    /// Its figures by time; none where the file has no row.
    pub werte: Vec<Option<Messwert>>,
}

/// Series with one time axis.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Serien {
    /// The splitting column, if there is one.
    pub gruppe: Option<String>,
    /// Whether that tells scenarios from what was measured.
    pub nach_szenario: bool,
    /// The scenario that all of it is.
    pub szenario: Option<String>,
    /// The times, ascending.
    pub jahre: Vec<PartialDate>,
    /// The series, each with a place for every time.
    pub serien: Vec<Serie>,
}

impl Darstellung {
    /// Reads what to show.
    #[must_use]
    pub fn read(fields: &Fields) -> Self {
        // A fenced table has no form of a chart.
        let art = fields.lookup(darstellung::ART);
        let filter = fields.get(darstellung::FILTER).unwrap_or_default();
        Self {
            art,
            gruppe: fields.string(darstellung::GRUPPE),
            werte: fields.items(darstellung::WERTE).iter().map(|it| it.value.to_owned()).collect(),
            filter: filter
                .iter()
                .map(|it| (it.name.value.clone(), it.wert.value.clone()))
                .collect(),
        }
    }

    /// What a block in a text shows of an indicator: what the block does not say, that says.
    #[must_use]
    pub fn in_block(fields: &Fields, indikator: &Self) -> Self {
        let own = Self::read(fields);
        let chosen = own.gruppe.is_some() || !own.werte.is_empty() || !own.filter.is_empty();
        let art = own.art.or(indikator.art);
        if chosen { Self { art, ..own } } else { Self { art, ..indikator.clone() } }
    }

    /// The series that it picks from a file. Other columns than the splitting one and the filtered
    /// ones have to be blank: only totals are compared.
    #[must_use]
    pub fn pick(&self, reihen: &Reihen) -> Serien {
        let filtered = |at: &usize| self.filter.contains_key(&reihen.dimensionen[*at].value);
        let split = match &self.gruppe {
            Some(name) => reihen.dimension(name),
            None => (0..reihen.dimensionen.len()).find(|at| !filtered(at)),
        };
        let szenario = reihen.szenario();
        let nach_szenario = split.is_some() && split == szenario;
        // All of one scenario.
        let assumed = szenario
            .and_then(|at| self.filter.get(&reihen.dimensionen[at].value))
            .filter(|it| !is_gemessen(Some(it)) && !nach_szenario);
        let mut rows: BTreeMap<(Option<&str>, PartialDate), &Datenpunkt> = BTreeMap::new();
        for punkt in &reihen.zeilen {
            let fits = punkt.gruppen.iter().enumerate().all(|(at, value)| {
                let wanted =
                    self.filter.get(&reihen.dimensionen[at].value).filter(|it| !is_gesamt(it));
                match wanted.map(String::as_str) {
                    _ if Some(at) == split => true,
                    Some(wanted) if szenario == Some(at) && is_gemessen(Some(wanted)) => {
                        is_gemessen(value.as_deref())
                    }
                    // Without a question after a scenario only what was measured is shown.
                    None if szenario == Some(at) => is_gemessen(value.as_deref()),
                    wanted => value.as_deref() == wanted,
                }
            });
            if fits {
                let group = split.and_then(|at| punkt.gruppen[at].as_deref());
                rows.insert((group, punkt.jahr), punkt);
            }
        }
        let groups = self.groups(reihen, split, &rows);
        let shown: BTreeSet<Option<&str>> = groups.iter().copied().collect();
        rows.retain(|(group, _), _| shown.contains(group));
        let jahre: BTreeSet<PartialDate> = rows.values().map(|it| it.jahr).collect();
        let serien = groups
            .into_iter()
            .map(|group| Serie {
                gruppe: group.map(str::to_owned),
                szenario: assumed.is_some() || nach_szenario && !is_gemessen(group),
                werte: jahre
                    .iter()
                    .map(|jahr| {
                        let punkt = rows.get(&(group, *jahr))?;
                        Some(punkt.messwert())
                    })
                    .collect(),
            })
            .collect();
        Serien {
            gruppe: split.map(|at| reihen.dimensionen[at].value.clone()),
            nach_szenario,
            szenario: assumed.cloned(),
            jahre: jahre.into_iter().collect(),
            serien,
        }
    }

    /// The series in their order: as asked for, or as in the file with the total last.
    fn groups<'a>(
        &'a self,
        reihen: &'a Reihen,
        split: Option<usize>,
        rows: &BTreeMap<(Option<&'a str>, PartialDate), &Datenpunkt>,
    ) -> Vec<Option<&'a str>> {
        let present: BTreeSet<Option<&str>> = rows.keys().map(|it| it.0).collect();
        let wanted: Vec<Option<&str>> = if self.werte.is_empty() {
            let values = split.map(|at| reihen.werte(at)).unwrap_or_default();
            // Parts that are put upon each other already make the total.
            let total =
                (self.art != Some(Diagrammart::Gestapelt) || split.is_none()).then_some(None);
            let groups = values.into_iter().map(Some);
            if split.is_some() && split == reihen.szenario() {
                // What was measured comes first, as what is assumed begins where it ends.
                let (measured, assumed): (Vec<_>, Vec<_>) =
                    groups.chain(total).partition(|it| is_gemessen(*it));
                measured.into_iter().chain(assumed).collect()
            } else {
                groups.chain(total).collect()
            }
        } else if split.is_some() && split == reihen.szenario() {
            let own = |it: &'a String| {
                let measured =
                    is_gemessen(Some(it)).then(|| present.iter().find(|it| is_gemessen(**it)));
                measured.flatten().copied().unwrap_or((!is_gesamt(it)).then_some(it.as_str()))
            };
            self.werte.iter().map(own).collect()
        } else {
            let total = |it: &'a String| (!is_gesamt(it)).then_some(it.as_str());
            let stacked = self.art == Some(Diagrammart::Gestapelt);
            self.werte.iter().map(total).filter(|it| !stacked || it.is_some()).collect()
        };
        wanted.into_iter().filter(|it| present.contains(it)).collect()
    }
}

/// What people write for figures that were measured, beside scenarios.
const GEMESSEN: &[&str] = &[
    "ist",
    "istwert",
    "istwerte",
    "bilanz",
    "gemessen",
    "messung",
    "messwert",
    "messwerte",
    "bestand",
];

/// Whether a word beside scenarios stands for what was measured; nothing does.
#[must_use]
pub fn is_gemessen(word: Option<&str>) -> bool {
    word.is_none_or(|it| is_gesamt(it) || GEMESSEN.contains(&it.trim().to_lowercase().as_str()))
}

impl Serien {
    /// What was measured.
    pub fn gemessen(&self) -> impl Iterator<Item = &Serie> {
        self.serien.iter().filter(|it| !it.szenario)
    }

    /// The one series that was measured, beside scenarios.
    #[must_use]
    pub fn ist(&self) -> Option<&Serie> {
        let mut measured = self.gemessen().filter(|_| self.nach_szenario);
        measured.next().filter(|_| measured.next().is_none())
    }

    /// The series of a group, or of the total.
    #[must_use]
    pub fn serie(&self, gruppe: Option<&str>) -> Option<&Serie> {
        self.serien.iter().find(|it| it.gruppe.as_deref() == gruppe)
    }

    /// Whether there is nothing to show, not even a sign that says why.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.serien.iter().flat_map(|it| &it.werte).flatten().next().is_none()
    }

    /// Whether there is any number to draw.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        !self.serien.iter().flat_map(|it| &it.werte).flatten().any(|it| it.wert.zahl().is_some())
    }

    /// The newest number of a series, with its time.
    #[must_use]
    pub fn neuester(&self, serie: &Serie) -> Option<(PartialDate, Wert)> {
        let values = self.jahre.iter().zip(&serie.werte).rev();
        values
            .filter_map(|(jahr, it)| Some((*jahr, it.as_ref()?.wert)))
            .find(|(_, wert)| wert.zahl().is_some())
    }
}
