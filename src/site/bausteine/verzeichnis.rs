//! Lists of what is elsewhere in the concept: tables and figures with their places, works that it
//! cites. Plain data, made by `site::verzeichnis`, written by `output::html::verzeichnis`.

use super::{Verknuepfung, sprachmarke::Sprachmarke};

/// A list within a text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Auflistung {
    /// Tables or figures.
    Beschriftungen(Vec<Beschriftungszeile>),
    /// Works.
    Literatur(Literaturliste),
}

impl Auflistung {
    /// Whether there is nothing to list: all of it may wait as a draft.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Beschriftungen(lines) => lines.is_empty(),
            Self::Literatur(liste) => liste.werke.is_empty(),
        }
    }
}

/// A table or a figure in the list of all.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Beschriftungszeile {
    /// "Tabelle 3"; none where it is not counted.
    pub nummer: Option<String>,
    /// What it is called, and the way there.
    pub link: Verknuepfung,
    /// The page that it stands on.
    pub seite: String,
    /// The language of that, if it is not that of the page.
    pub fremd: Option<Sprachmarke>,
}

/// The works that a concept cites; `output` writes them, also within texts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Literaturliste {
    pub werke: Vec<Literaturzeile>,
    /// What stands in front of the texts that cite one.
    pub zitiert_in: String,
    /// The language of what the editors wrote, if it is not that of the page.
    pub fremd: Option<Sprachmarke>,
}

/// A work.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Literaturzeile {
    /// Its anchor, on the page of all of them.
    pub anker: Option<String>,
    /// How texts name it, where that is not by name and year.
    pub kurzbeleg: Option<String>,
    /// Who answers for it, and when; what stands in front of the title.
    pub davor: String,
    /// Its title.
    pub titel: String,
    /// Where it appeared; what stands behind the title.
    pub danach: String,
    /// Where it can be read: words and address.
    pub wege: Vec<(String, String)>,
    /// When somebody looked there.
    pub abgerufen: Option<String>,
    /// The texts that cite it.
    pub zitiert: Vec<Verknuepfung>,
    /// "Beispiel", "Entwurf": the marks that it carries, with their class.
    pub marken: Vec<(&'static str, String)>,
}
