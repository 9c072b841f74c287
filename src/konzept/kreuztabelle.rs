//! Figures as a table of two sides: which groups make its rows, which its columns, as sectors by
//! years and scenarios.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::serie::is_gemessen;
use crate::{
    base::date::PartialDate,
    document::{
        Fields,
        reihe::{Messwert, Reihen, is_gesamt},
        tabellen::einschub::tabelle,
    },
};

/// What makes the rows and columns of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Kreuzung {
    pub zeilen: Vec<String>,
    pub spalten: Vec<String>,
    /// Fixed values of other columns.
    pub filter: BTreeMap<String, String>,
}

/// The name of the times among the columns of a file.
pub const JAHR: &str = "jahr";

/// A value by which rows or columns are told apart.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Kreuzwert {
    Jahr(PartialDate),
    Gruppe(String),
    /// All groups together.
    Gesamt,
    /// What was measured, beside scenarios, in the words of the file; none where it has none.
    Gemessen(Option<String>),
    Szenario(String),
}

/// A table of two sides.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Kreuztabelle {
    /// What makes the rows, by name.
    pub zeilen_nach: Vec<String>,
    /// The columns.
    pub spalten: Vec<Vec<Kreuzwert>>,
    /// The times of its figures, where they make neither rows nor columns.
    pub jahre: BTreeSet<PartialDate>,
    /// The rows, each with a place for every column.
    pub zeilen: Vec<(Vec<Kreuzwert>, Vec<Option<Messwert>>)>,
}

/// Where a dimension of the figures is found.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Dimension {
    Jahr,
    Spalte(usize),
}

impl Kreuzung {
    /// What a block says; none where it names neither rows nor columns.
    #[must_use]
    pub fn read(fields: &Fields) -> Option<Self> {
        let list = |items: Vec<crate::document::Located<&str>>| -> Vec<String> {
            items.iter().map(|it| it.value.to_owned()).collect()
        };
        if !fields.knows(tabelle::ZEILEN) {
            return None;
        }
        let (zeilen, spalten) =
            (list(fields.items(tabelle::ZEILEN)), list(fields.items(tabelle::SPALTEN)));
        let filter = fields.get(tabelle::FILTER).unwrap_or_default();
        let filter =
            filter.iter().map(|it| (it.name.value.clone(), it.wert.value.clone())).collect();
        (!zeilen.is_empty() || !spalten.is_empty()).then_some(Self { zeilen, spalten, filter })
    }

    /// The table. Other columns than those of its sides and the filtered ones have to be blank: only
    /// totals are compared, and only what was measured.
    #[must_use]
    pub fn pick(&self, reihen: &Reihen) -> Kreuztabelle {
        let (rows, columns) = self.sides(reihen);
        let named = |it: Dimension| rows.contains(&it) || columns.contains(&it);
        let szenario = reihen.szenario();
        let order = Order::of(reihen);
        let mut cells: HashMap<(Vec<usize>, Vec<usize>), Messwert> = HashMap::new();
        let mut row_names: BTreeMap<Vec<usize>, Vec<Kreuzwert>> = BTreeMap::new();
        let mut column_names: BTreeMap<Vec<usize>, Vec<Kreuzwert>> = BTreeMap::new();
        let jahr = self.filter.get(JAHR).and_then(|it| PartialDate::parse(it));
        let by_time = named(Dimension::Jahr);
        let mut jahre = BTreeSet::new();
        for punkt in &reihen.zeilen {
            if jahr.is_some_and(|it| it != punkt.jahr) {
                continue;
            }
            let fits = punkt.gruppen.iter().enumerate().all(|(at, value)| {
                let filter = self.filter.get(&reihen.dimensionen[at].value);
                match filter.filter(|it| !is_gesamt(it)) {
                    Some(wanted) if szenario == Some(at) && is_gemessen(Some(wanted)) => {
                        is_gemessen(value.as_deref())
                    }
                    Some(wanted) => value.as_deref() == Some(wanted),
                    None if named(Dimension::Spalte(at)) => true,
                    None if szenario == Some(at) => is_gemessen(value.as_deref()),
                    None => value.is_none(),
                }
            });
            if !fits {
                continue;
            }
            if !by_time {
                jahre.insert(punkt.jahr);
            }
            let side = |dimensions: &[Dimension]| -> (Vec<usize>, Vec<Kreuzwert>) {
                dimensions
                    .iter()
                    .map(|it| match it {
                        Dimension::Jahr => (order.jahr(punkt.jahr), Kreuzwert::Jahr(punkt.jahr)),
                        Dimension::Spalte(at) => {
                            let value = punkt.gruppen[*at].as_deref();
                            let wert = match (value, szenario == Some(*at)) {
                                (value, true) if is_gemessen(value) => {
                                    Kreuzwert::Gemessen(value.map(str::to_owned))
                                }
                                (Some(value), true) => Kreuzwert::Szenario(value.to_owned()),
                                (Some(value), false) => Kreuzwert::Gruppe(value.to_owned()),
                                (None, _) => Kreuzwert::Gesamt,
                            };
                            (order.gruppe(*at, &wert), wert)
                        }
                    })
                    .unzip()
            };
            let ((row, row_name), (column, column_name)) = (side(&rows), side(&columns));
            row_names.insert(row.clone(), row_name);
            column_names.insert(column.clone(), column_name);
            cells.insert((row, column), punkt.messwert());
        }
        let name = |it: &Dimension| match it {
            Dimension::Jahr => JAHR.to_owned(),
            Dimension::Spalte(at) => reihen.dimensionen[*at].value.clone(),
        };
        let keys: Vec<Vec<usize>> = column_names.keys().cloned().collect();
        Kreuztabelle {
            zeilen_nach: rows.iter().map(name).collect(),
            spalten: column_names.into_values().collect(),
            jahre,
            zeilen: row_names
                .into_iter()
                .map(|(row, name)| {
                    let cell =
                        |column: &Vec<usize>| cells.get(&(row.clone(), column.clone())).cloned();
                    (name, keys.iter().map(cell).collect())
                })
                .collect(),
        }
    }

    /// Rows and columns. Who names only one side gets the times on the other, or the first column
    /// that is left.
    fn sides(&self, reihen: &Reihen) -> (Vec<Dimension>, Vec<Dimension>) {
        let find = |name: &String| {
            if name == JAHR {
                return Some(Dimension::Jahr);
            }
            reihen.dimension(name).map(Dimension::Spalte)
        };
        let (rows, columns): (Vec<Dimension>, Vec<Dimension>) = (
            self.zeilen.iter().filter_map(find).collect(),
            self.spalten.iter().filter_map(find).collect(),
        );
        let other = |taken: &[Dimension]| -> Vec<Dimension> {
            if !taken.contains(&Dimension::Jahr) {
                return vec![Dimension::Jahr];
            }
            let free = |at: &usize| {
                !taken.contains(&Dimension::Spalte(*at))
                    && !self.filter.contains_key(&reihen.dimensionen[*at].value)
            };
            (0..reihen.dimensionen.len()).find(free).map(Dimension::Spalte).into_iter().collect()
        };
        match (rows.is_empty(), columns.is_empty()) {
            (true, _) => (other(&columns), columns),
            (_, true) => {
                let columns = other(&rows);
                (rows, columns)
            }
            _ => (rows, columns),
        }
    }
}

/// In which order the values of each dimension stand: times ascending, groups as in the file, totals
/// last, what was measured first.
struct Order<'a> {
    jahre: BTreeMap<PartialDate, usize>,
    gruppen: Vec<HashMap<&'a str, usize>>,
}

impl<'a> Order<'a> {
    fn of(reihen: &'a Reihen) -> Self {
        let years: BTreeSet<PartialDate> = reihen.zeilen.iter().map(|it| it.jahr).collect();
        let groups = (0..reihen.dimensionen.len()).map(|at| {
            reihen.werte(at).into_iter().enumerate().map(|(at, it)| (it, at + 1)).collect()
        });
        Self {
            jahre: years.into_iter().enumerate().map(|(at, it)| (it, at)).collect(),
            gruppen: groups.collect(),
        }
    }

    fn jahr(&self, jahr: PartialDate) -> usize {
        self.jahre.get(&jahr).copied().unwrap_or(usize::MAX)
    }

    fn gruppe(&self, dimension: usize, wert: &Kreuzwert) -> usize {
        match wert {
            Kreuzwert::Gemessen(_) => 0,
            Kreuzwert::Gruppe(name) | Kreuzwert::Szenario(name) => {
                self.gruppen[dimension].get(name.as_str()).copied().unwrap_or(usize::MAX)
            }
            Kreuzwert::Gesamt | Kreuzwert::Jahr(_) => usize::MAX,
        }
    }
}
