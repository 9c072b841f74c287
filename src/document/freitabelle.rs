//! A CSV file in `daten/` that is no series: a table as people read it, with any columns (a survey,
//! districts by indicators). Its cells are shown as they are written.

use super::{
    Located,
    reihe::{self, Wert},
    tabelle::Tabelle,
};
use crate::{
    base::{
        decimal::{Decimal, Notation},
        path::RelPath,
    },
    diagnostic::Diagnostic,
};

/// A table with any columns.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Freitabelle {
    pub spalten: Vec<Freispalte>,
    /// The rows, each with a cell for every column.
    pub zeilen: Vec<Vec<Located<String>>>,
    /// How its numbers are written.
    pub notation: Notation,
    /// What it lacks to be a series; told only where somebody asks it for one.
    pub keine_reihe: Vec<Diagnostic>,
}

/// A column.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Freispalte {
    pub name: Located<String>,
    /// Whether its cells are figures.
    pub zahlen: bool,
}

/// What may stand behind a figure in a cell.
const EINHEITEN: &[&str] = &["%", "‰", "€", "EUR", "Euro", "Prozent"];

/// A figure of a cell with what stands behind it: `12,5 %`.
#[must_use]
pub fn figure(cell: &str, notation: Notation) -> Option<(Wert, &'static str)> {
    let unit = EINHEITEN.iter().find(|it| cell.ends_with(**it)).copied().unwrap_or_default();
    let bare = cell.strip_suffix(unit).unwrap_or(cell).trim_end();
    Some((Wert::parse(bare, notation)?, unit))
}

impl Freitabelle {
    /// A table that lacks what series need; what is held back for the editors is found.
    #[must_use]
    pub fn read(
        path: &RelPath,
        table: &Tabelle,
        keine_reihe: Vec<Diagnostic>,
        found: &mut Vec<Diagnostic>,
    ) -> Self {
        reihe::held_back(path, table, found);
        found.extend(table.unpassend().iter().cloned());
        let zahlen = |at: usize| {
            let cells = table.zeilen.iter().map(|it| it.zellen[at].value.as_str());
            let mut filled = cells.filter(|it| !it.is_empty()).peekable();
            let mut numbers = 0;
            filled.peek().is_some()
                && filled.all(|it| {
                    let figure = figure(it, table.notation);
                    numbers += usize::from(figure.is_some_and(|it| it.0.zahl().is_some()));
                    figure.is_some()
                })
                && numbers > 0
        };
        let columns = table.kopf.iter().enumerate();
        Self {
            spalten: columns
                .map(|(at, name)| Freispalte { name: name.clone(), zahlen: zahlen(at) })
                .collect(),
            zeilen: table.zeilen.iter().map(|it| it.zellen.clone()).collect(),
            notation: table.notation,
            keine_reihe,
        }
    }

    /// The position of a column by its name.
    #[must_use]
    pub fn spalte(&self, name: &str) -> Option<usize> {
        self.spalten.iter().position(|it| it.name.value == name)
    }

    /// The places of the columns that are asked for, in that order; all where none is.
    #[must_use]
    pub fn gewaehlt(&self, namen: &[&str]) -> Vec<usize> {
        if namen.is_empty() {
            return (0..self.spalten.len()).collect();
        }
        namen.iter().filter_map(|it| self.spalte(it)).collect()
    }

    /// The numbers in some columns, with their cells.
    pub fn zahlen(
        &self,
        spalten: impl Fn(&Freispalte) -> bool,
    ) -> impl Iterator<Item = (Decimal, &Located<String>)> {
        let wanted = |at: &usize| self.spalten[*at].zahlen && spalten(&self.spalten[*at]);
        let columns: Vec<usize> = (0..self.spalten.len()).filter(wanted).collect();
        let cells = self
            .zeilen
            .iter()
            .flat_map(move |row| columns.clone().into_iter().map(move |at| &row[at]));
        cells.filter_map(|cell| Some((figure(&cell.value, self.notation)?.0.zahl()?, cell)))
    }
}

impl Freispalte {
    /// Whether its name says that it counts persons or things.
    #[must_use]
    pub fn zaehlt(&self) -> bool {
        let name = self.name.value.to_lowercase();
        name.contains("anzahl") || name.contains("personen")
    }
}
