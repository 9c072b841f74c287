//! A table for programs.

use crate::base::decimal::Notation;

/// A table of texts.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Datenblatt {
    /// The names of its columns.
    pub kopf: Vec<String>,
    /// Its rows, each as long as the head.
    pub zeilen: Vec<Vec<String>>,
    /// How its numbers are written; decides what separates the cells.
    pub notation: Notation,
}
