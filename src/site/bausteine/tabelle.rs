//! Measures as a table: plain data, made by `site::tabelle`, written by `output::html::tabelle`.

use super::{Etikett, Verknuepfung, sprachmarke::Sprachmarke};

/// Measures as a table.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Massnahmentabelle {
    /// What it is called; also its name on the page, if scripts look for it.
    pub titel: String,
    /// The name of the column of titles.
    pub massnahme: String,
    /// The name of the row of sums.
    pub insgesamt: String,
    /// The columns after the title.
    pub spalten: Vec<Spaltenkopf>,
    /// The rows in their groups; one group without a name where there are none.
    pub gruppen: Vec<Zeilengruppe>,
    /// The sums of all rows, column by column; empty where nothing is added up.
    pub summen: Vec<String>,
    /// That all of them are invented, which is said once and not in each row.
    pub beispiel: Option<String>,
    /// Whether there are so many rows that browsers lay out only what is seen.
    pub lang: bool,
}

impl Massnahmentabelle {
    /// The same with a mark that all rows carry said once, above them.
    #[must_use]
    pub fn beispiel_einmal(mut self) -> Self {
        let rows = || self.gruppen.iter().flat_map(|it| &it.zeilen);
        let mark = |zeile: &Tabellenzeile| {
            zeile.marken.iter().find(|it| it.0 == MARKE_BEISPIEL).map(|it| it.1.clone())
        };
        let first = rows().next().and_then(mark);
        if first.is_some() && rows().all(|it| mark(it).is_some()) {
            for zeile in self.gruppen.iter_mut().flat_map(|it| &mut it.zeilen) {
                zeile.marken.retain(|it| it.0 != MARKE_BEISPIEL);
            }
            self.beispiel = first;
        }
        self
    }
}

/// The class of the mark of what is invented.
pub const MARKE_BEISPIEL: &str = "marke-beispiel";

/// The head of a column.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Spaltenkopf {
    /// What people call it.
    pub titel: String,
    /// The language of that, if it is a word of the editors on a page in another.
    pub fremd: Option<Sprachmarke>,
    /// Whether its cells hold figures.
    pub zahl: bool,
}

/// Rows that belong together.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Zeilengruppe {
    /// What they have in common.
    pub titel: Option<String>,
    /// How many, in words.
    pub anzahl: String,
    /// Their rows.
    pub zeilen: Vec<Tabellenzeile>,
    /// Their sums, column by column.
    pub summen: Vec<String>,
}

/// A measure in the table.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Tabellenzeile {
    /// Its number.
    pub nummer: Option<String>,
    /// Its page.
    pub link: Verknuepfung,
    /// "Schlüsselmaßnahme", "Beispiel", "Entwurf": the marks that it carries, with their class.
    pub marken: Vec<(&'static str, String)>,
    /// Its cells.
    pub zellen: Vec<Tabellenzelle>,
    /// The parts that it belongs to, for scripts: each way to cut the measures and its values,
    /// `feld=a b|status=umgesetzt`; empty where nobody filters.
    pub facetten: String,
}

/// A cell.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Tabellenzelle {
    /// Where it leads, if it leads somewhere.
    pub links: Vec<Verknuepfung>,
    /// What it says otherwise.
    pub text: String,
    /// The language of that, if it is not that of the page.
    pub fremd: Option<Sprachmarke>,
    /// How far the measure has come, in the column of that.
    pub status: Option<Etikett>,
    /// Whether it is late, in that column.
    pub verzug: bool,
    /// What scripts sort by, where that is not what people read.
    pub wert: Option<String>,
}
