//! The columns of two tables: which belong together, so that one that came or went is no change of
//! all the others.

use super::{
    merkmale::{mark, short_words},
    naehe::Merkmal,
    worte::Ausschnitt,
    wortlaut,
    zuordnung::{Zuordnung, pair},
};
use crate::document::block::{Inline, Texttabelle};

/// Columns side by side, in reading order.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Spaltenpaare {
    /// Which belong together.
    pub paare: Vec<Zuordnung>,
}

/// So many rows tell what a column is about.
const ZEILEN: usize = 200;

impl Spaltenpaare {
    /// Pairs the columns of two tables, by their heads and by what stands below these.
    #[must_use]
    pub fn pair(alt: Ausschnitt<'_, Texttabelle>, neu: Ausschnitt<'_, Texttabelle>) -> Self {
        let marks = |table: Ausschnitt<'_, Texttabelle>| -> Vec<Merkmal> {
            let column = |(at, head): (usize, &Vec<Inline>)| {
                let key = wortlaut::of_cells(&std::iter::once(&**head), table.seite);
                let cells = table.teil.zeilen.iter().take(ZEILEN).filter_map(|row| row.get(at));
                let words = std::iter::once(head).chain(cells).flat_map(|it| short_words(it));
                mark(0, key, words.collect())
            };
            table.teil.kopf.iter().enumerate().map(column).collect()
        };
        let pairs = pair(&marks(alt), &marks(neu));
        Self { paare: same_place(&pairs) }
    }

    /// Whether no column came, went or moved; a head may have other words.
    #[must_use]
    pub fn is_unchanged(&self) -> bool {
        self.paare.iter().all(|it| matches!(it, Zuordnung::Gleich(..) | Zuordnung::Anders(..)))
    }

    /// The rows of the old table, by the columns that both have.
    #[must_use]
    pub fn marks_alt(&self, alt: Ausschnitt<'_, Texttabelle>) -> Vec<Merkmal> {
        rows(alt, &self.common().map(|it| it.0).collect::<Vec<_>>())
    }

    /// The rows of the new table, by the columns that both have.
    #[must_use]
    pub fn marks_neu(&self, neu: Ausschnitt<'_, Texttabelle>) -> Vec<Merkmal> {
        rows(neu, &self.common().map(|it| it.1).collect::<Vec<_>>())
    }

    fn common(&self) -> impl Iterator<Item = (usize, usize)> {
        self.paare.iter().filter(|it| !matches!(it, Zuordnung::Fort(..))).filter_map(|it| {
            let (left, right) = it.stellen();
            left.zip(right)
        })
    }
}

/// Columns that went and as many that came at one place were called otherwise.
fn same_place(pairs: &[Zuordnung]) -> Vec<Zuordnung> {
    let loose = |it: &Zuordnung| it.is_einseitig();
    let mut found = Vec::with_capacity(pairs.len());
    for run in pairs.chunk_by(|one, other| loose(one) == loose(other)) {
        let gone = run.iter().filter_map(|it| it.stellen().0);
        let come = run.iter().filter_map(|it| it.stellen().1);
        if loose(&run[0]) && gone.clone().count() == come.clone().count() {
            found.extend(gone.zip(come).map(|(left, right)| Zuordnung::Anders(left, right)));
        } else {
            found.extend_from_slice(run);
        }
    }
    found
}

fn rows(table: Ausschnitt<'_, Texttabelle>, columns: &[usize]) -> Vec<Merkmal> {
    let row_mark = |row: &Vec<Vec<Inline>>| {
        let cells = columns.iter().map(|at| row.get(*at).map_or(&[][..], |it| &**it));
        let words = cells.clone().flat_map(short_words).collect();
        mark(0, wortlaut::of_cells(&cells, table.seite), words)
    };
    table.teil.zeilen.iter().map(row_mark).collect()
}
