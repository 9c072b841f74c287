//! What captions of tables and figures are: plain data of a text. `beschriften` reads them; what they
//! are counted as stands in `konzept::beschriftungen`.

use crate::base::span::Span;

/// As what something is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Beschriftungsart {
    Tabelle,
    Abbildung,
}

/// What a table or a figure is called.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Beschriftung {
    pub art: Beschriftungsart,
    pub nummer: Bezifferung,
    /// Its words behind kind and number.
    pub titel: String,
    /// The indicator that says it, where it has no words of its own.
    pub indikator: Option<String>,
    /// The anchor of what it names, or of the paragraph around that; none in a text without numbered
    /// paragraphs.
    pub anker: Option<String>,
    /// Where it is written.
    pub span: Span,
}

/// Which number it has.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Bezifferung {
    /// This one, as it is printed.
    Geschrieben(String),
    /// The next one of its kind in the concept.
    Gezaehlt,
    /// None: it only has a title.
    Ohne,
}

/// What a block is to a caption, by its number in [`super::value::Textbaum::beschriftungen`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Beschriftet {
    /// The line of words.
    Zeile(usize),
    /// What these words name.
    Inhalt(usize),
}

impl Beschriftungsart {
    /// The word for catalogs.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Tabelle => "tabelle",
            Self::Abbildung => "abbildung",
        }
    }
}
