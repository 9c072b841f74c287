//! Measures on an axis of time, with the table behind it: plain data, made by
//! `site::view::zeitplan`, drawn by `output::html::zeitplan`.

use super::liste::Massnahmenzeile;
use crate::{
    konzept::zeitplan::{Achse, Achsenpunkt, Balken},
    texte::Texte,
};

/// Some measures on an axis that all of them share.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Zeitplanbild {
    /// Its name on the page, for ids.
    pub name: String,
    /// The id of the heading above it, which tells it from others with the same title.
    pub ueberschrift: String,
    /// What there is to see.
    pub titel: String,
    /// The years.
    pub achse: Achse,
    /// The day as of which all of it is, with its words.
    pub stichtag: Option<(Achsenpunkt, String)>,
    /// The measures.
    pub zeilen: Vec<Zeitplanzeile>,
    /// Whether it says which of them are late.
    pub beurteilt: bool,
    /// The words around it.
    pub texte: Texte,
}

/// A measure on the axis, with its dates in words.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Zeitplanzeile {
    /// What every list says of it.
    pub massnahme: Massnahmenzeile,
    /// What is drawn.
    pub zeichnung: Planzeichnung,
    /// When it took place, in words.
    pub tatsaechlich: Option<String>,
    /// Its milestones: each with its title, and when it was reached or is to be, in words.
    pub meilensteine: Vec<(String, String)>,
    /// Whether it keeps to its dates, as far as that can be said.
    pub im_plan: bool,
}

/// What is drawn of a measure, or to explain what that means.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Planzeichnung {
    /// How it lies behind its dates.
    pub planlage: Planlage,
    /// What was planned.
    pub geplant: Option<Balken>,
    /// What really happened.
    pub tatsaechlich: Option<Balken>,
    /// Where milestones stand, and whether they were reached.
    pub meilensteine: Vec<(Achsenpunkt, bool)>,
    /// The day as of which all of it is.
    pub stichtag: Option<Achsenpunkt>,
}

/// How a measure lies behind its dates, as far as that is drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Planlage {
    /// Not behind them.
    #[default]
    Offen,
    /// Late.
    InVerzug,
    /// Nobody pursues it any more.
    Aufgegeben,
}

/// What the signs of a drawing mean: each with its words.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Zeichenerklaerung(pub Vec<(Planzeichnung, String)>);
