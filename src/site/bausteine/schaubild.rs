//! A chart with its table, its targets and its source: plain data, made by `site::schaubild`, drawn
//! by `output::html::schaubild`.

use super::{Verknuepfung, sprachmarke::Sprachmarke};
use crate::{
    base::{date::PartialDate, decimal::Decimal},
    document::{reihe::Wert, wortschatz::Diagrammart},
    konzept::quelle::Quelle,
    texte::{Arg, Texte},
};

/// A chart with everything that belongs to it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Schaubild {
    /// Its name on the page, for ids.
    pub name: String,
    /// What the figures say.
    pub titel: Titel,
    /// Where more is said, on other pages than its own.
    pub mehr: Option<Verknuepfung>,
    /// The form; `None` is a table without a drawing.
    pub art: Option<Diagrammart>,
    /// The unit.
    pub einheit: String,
    /// The times.
    pub jahre: Vec<PartialDate>,
    /// The series.
    pub serien: Vec<Serie>,
    /// The targets.
    pub ziele: Vec<Zielmarke>,
    /// From when on values cannot be compared, and why.
    pub brueche: Vec<(PartialDate, String)>,
    /// The newest gap between two groups, in words, if that is the point.
    pub abstand: Option<String>,
    /// That scenarios are assumptions, where some are shown.
    pub annahme: Option<String>,
    /// The text alternative of the drawing.
    pub beschreibung: String,
    /// The figures.
    pub tabelle: Wertetabelle,
    /// Where the figures come from.
    pub quelle: Option<Quellenangabe>,
    /// The figures for programs.
    pub csv: Option<String>,
    /// Whether it is sample content.
    pub beispiel: bool,
    /// The words around it.
    pub texte: Texte,
    /// The language of unit and source, if it is not that of the page.
    pub fremd: Option<Sprachmarke>,
    /// The language of names of series and of notes, which stand in the file of figures.
    pub datensprache: Option<Sprachmarke>,
}

/// A title with its language, if that is not the one around it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Titel {
    /// The title.
    pub text: String,
    /// Its language.
    pub fremd: Option<Sprachmarke>,
}

/// A series with its name.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Serie {
    /// Its name.
    pub name: String,
    /// Whether that is a word of the editors.
    pub benannt: bool,
    /// Whether its figures were assumed, not measured.
    pub szenario: bool,
    /// Its figures by time.
    pub werte: Vec<Option<Wert>>,
}

/// A target.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Zielmarke {
    /// When.
    pub jahr: PartialDate,
    /// How much.
    pub wert: Decimal,
    /// Of which group; none for all.
    pub gruppe: Option<String>,
    /// What its mark means: "Ziel", "Ziel (mit Migrationsgeschichte)".
    pub name: String,
    /// In words, with its distance where that is known.
    pub text: String,
}

/// Figures as people read them.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Wertetabelle {
    /// What the figures are, with their unit; none where the title above says it.
    pub titel: Option<Titel>,
    /// The columns.
    pub kopf: Vec<Wertespalte>,
    /// The rows.
    pub zeilen: Vec<Wertezeile>,
    /// The signs that occur, and what they mean.
    pub zeichen: Vec<(String, String)>,
    /// The footnotes, by number.
    pub fussnoten: Vec<String>,
}

/// A column.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Wertespalte {
    /// Its name.
    pub name: String,
    /// Whether that is a word of the editors.
    pub benannt: bool,
    /// Whether its cells hold words.
    pub worte: bool,
}

impl Wertespalte {
    /// One with figures and a name of ours.
    #[must_use]
    pub fn zahlen(name: String) -> Self {
        Self { name, benannt: false, worte: false }
    }
}

/// A row: its name, and a cell for each further column.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Wertezeile {
    /// Its name.
    pub name: String,
    /// Whether that is a word of the editors.
    pub benannt: bool,
    /// Whether it adds up the others.
    pub summe: bool,
    /// Its cells.
    pub zellen: Vec<Zelle>,
}

impl Wertezeile {
    /// A row with a name of ours.
    #[must_use]
    pub fn new(name: String, zellen: Vec<Zelle>) -> Self {
        Self { name, benannt: false, summe: false, zellen }
    }
}

/// A cell.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Zelle {
    /// The figure or its sign; empty where there is none.
    pub text: String,
    /// What to read aloud instead of a sign.
    pub gesprochen: Option<String>,
    /// The number of its footnote.
    pub fussnote: Option<usize>,
}

/// A source in words.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize)]
pub struct Quellenangabe {
    /// Who or what.
    pub name: String,
    /// Where.
    pub url: Option<String>,
    /// Licence and date.
    pub zusatz: Vec<String>,
}

impl Quellenangabe {
    /// A source in the words of a language.
    #[must_use]
    pub fn new(quelle: &Quelle, texte: &Texte) -> Self {
        let stand =
            quelle.stand.map(|it| texte.text("stand", &[("datum", Arg::from(texte.datum(it)))]));
        let lizenz = quelle
            .lizenz
            .as_ref()
            .map(|it| texte.text("lizenz", &[("lizenz", Arg::from(it.as_str()))]));
        Self {
            name: quelle.name.clone(),
            url: quelle.url.clone(),
            zusatz: lizenz.into_iter().chain(stand).collect(),
        }
    }
}
