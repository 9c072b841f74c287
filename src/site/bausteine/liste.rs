//! A list of measures: plain data, made by `site::liste`, written by `output::html::liste`.

use std::sync::Arc;

use super::sprachmarke::Sprachmarke;

/// Rows of measures with the words around them; `output` writes them, also within texts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Massnahmenliste {
    /// The rows.
    pub zeilen: Vec<Massnahmenzeile>,
}

/// A measure in a list.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Massnahmenzeile {
    /// Its page.
    pub href: String,
    /// What every list says of it.
    pub steckbrief: Arc<Steckbrief>,
}

/// A measure in a few words. It stands in many lists, so they share it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Steckbrief {
    /// Its number.
    pub nummer: Option<String>,
    /// Its title, the short one if it has one.
    pub titel: String,
    /// The language of the title, if it is not that of the page.
    pub fremd: Option<Sprachmarke>,
    /// How far it has come: the word and what people read; none where nobody reports.
    pub status: Option<(&'static str, String)>,
    /// Who is in charge.
    pub federfuehrung: Option<String>,
    /// The language of that name, if it is not that of the page.
    pub namenssprache: Option<Sprachmarke>,
    /// When, in words.
    pub zeitraum: Option<String>,
    /// How it lies behind its dates.
    pub verzug: Option<String>,
    /// "Schlüsselmaßnahme", "Beispiel", "Entwurf": the marks that it carries, with their class.
    pub marken: Vec<(&'static str, String)>,
}
