//! `berichte/<id>/massnahmen.csv`: what a report says of each measure, row by row. Here the columns
//! that every report has are read; those that a report declares, and which measure a row means, are
//! bound in `bericht`.

use super::{
    Located,
    decode::euros,
    markdown, misread,
    tabelle::{Datenzeile, Tabelle},
    value::{Betrag, Prosa},
    wortschatz::Umsetzung,
};
use crate::{
    base::{date::PartialDate, path::RelPath, slug::slug, span::Span},
    diagnostic::{Code, Diagnostic},
    document::{form::Vokabular, reihe},
};

/// The name of the file in the folder of its report.
pub const DATEI: &str = "massnahmen.csv";

/// The column with the ids of the measures.
pub const ID: &str = "id";
/// The column with their titles, for those who fill it in; nothing is read from it.
pub const TITEL: &str = "titel";
/// The column with how far they have come.
pub const STATUS: &str = "status";
/// The column with the words.
pub const TEXT: &str = "text";
/// The column with the measure that one goes on in.
pub const MIT: &str = "mit";
/// The column with the day on which it really began.
pub const BEGONNEN: &str = "begonnen";
/// The column with the day on which it really ended.
pub const BEENDET: &str = "beendet";
/// The column with what was really spent, in euros.
pub const AUSGEGEBEN: &str = "ausgegeben";
/// The column with what comes next.
pub const NAECHSTER_SCHRITT: &str = "nächster_schritt";
/// The column with notes of the editors, which nobody else sees.
pub const INTERN: &str = "intern";

/// The columns that every report may have, in the order in which they are written.
pub const SPALTEN: &[&str] =
    &[ID, TITEL, STATUS, TEXT, MIT, BEGONNEN, BEENDET, AUSGEGEBEN, NAECHSTER_SCHRITT, INTERN];

/// What stands as status where a report has nothing new to say.
pub const NICHTS_NEUES: &str = "kein-neuer-sachstand";

/// The same as people write it.
pub const NICHTS_NEUES_IM_SATZ: &str = "kein neuer Sachstand";

/// A table of a report.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Berichtstabelle {
    /// The names of columns that not every report has.
    pub weitere: Vec<Located<String>>,
    /// The rows.
    pub zeilen: Vec<Berichtszeile>,
    /// The head of the table, for what is missing in all of it.
    pub kopf: Span,
}

/// What a report says of a measure.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Berichtszeile {
    /// The measure, by its id in the Fassung of the report.
    pub id: Located<String>,
    /// Its title, as whoever filled in the row saw it.
    pub titel: Option<Located<String>>,
    /// How far it has come, as it was written.
    pub status: Located<String>,
    /// In words.
    pub text: Option<Located<Prosa>>,
    /// The measure that it goes on in.
    pub mit: Option<Located<String>>,
    /// When it really began.
    pub begonnen: Option<Located<PartialDate>>,
    /// When it really ended.
    pub beendet: Option<Located<PartialDate>>,
    /// What was really spent.
    pub ausgegeben: Option<Betrag>,
    /// What comes next.
    pub naechster_schritt: Option<String>,
    /// The cells of the columns that not every report has, in their order.
    pub weitere: Vec<Located<String>>,
}

/// What a report says of how far a measure has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Statusmeldung {
    /// A word for it.
    Status(Umsetzung),
    /// Nothing new: it is as it was.
    NichtsNeues,
}

impl Statusmeldung {
    /// What a cell says, however it spells the words of the format; `None` if it says something else.
    #[must_use]
    pub fn parse(cell: &str) -> Option<Self> {
        let word = slug(cell);
        if word == NICHTS_NEUES {
            return Some(Self::NichtsNeues);
        }
        let known = Umsetzung::WORDS.iter().find(|it| slug(it) == word)?;
        Umsetzung::find(known).map(Self::Status)
    }
}

/// An id as it stands in a cell: one that a spreadsheet would take for a number, a day or a month in
/// the brackets of a reference.
#[must_use]
pub fn cell_of(id: &str) -> String {
    let first = id.split('-').next().unwrap_or_default();
    let month = MONATE.iter().any(|it| first.starts_with(it)) && first.len() < 10;
    let risky = id.starts_with(|it: char| it.is_ascii_digit()) || month;
    if risky { format!("[[{id}]]") } else { id.to_owned() }
}

/// How months begin in ids, in German and in English.
const MONATE: &[&str] = &[
    "jan", "feb", "mar", "maer", "mrz", "apr", "mai", "may", "jun", "jul", "aug", "sep", "okt",
    "oct", "nov", "dez", "dec",
];

/// The id that a cell means: spreadsheets take `1-2` for a day of February, so an id may stand in
/// the brackets of a reference.
fn id_of(cell: &str) -> &str {
    let bare = cell.strip_prefix("[[").and_then(|it| it.strip_suffix("]]"));
    bare.map_or(cell, str::trim)
}

impl Berichtstabelle {
    /// Reads a table; rows without an id are found and left out.
    #[must_use]
    pub fn read(path: &RelPath, table: &Tabelle, found: &mut Vec<Diagnostic>) -> Self {
        let columns = table.kopf.iter().enumerate();
        let known = |name: &str| SPALTEN.iter().any(|it| slug(it) == slug(name));
        let weitere: Vec<usize> = columns.filter(|it| !known(&it.1.value)).map(|it| it.0).collect();
        let kopf = Span {
            start: table.kopf.first().map_or(0, |it| it.span.start),
            end: table.kopf.last().map_or(0, |it| it.span.end),
        };
        let names = weitere.iter().map(|at| table.kopf[*at].clone()).collect();
        let needed = [ID, STATUS].map(|it| table.spalte_noetig(it, "bericht", path, found));
        let [Some(id), Some(status)] = needed else {
            return Self { weitere: names, zeilen: Vec::new(), kopf };
        };
        // The column for notes is shown nowhere, and comments in Markdown are not either.
        let open = [table.spalte(INTERN), table.spalte(TEXT)];
        let cells = table.zeilen.iter().flat_map(|it| it.zellen.iter().enumerate());
        let cells = cells.filter(|it| !open.contains(&Some(it.0))).map(|it| it.1);
        reihe::held_back_in(path, cells, found);
        found.extend(table.unpassend().iter().cloned());
        let spalten = Spaltenorte::of(table);
        let mut zeilen = Vec::with_capacity(table.zeilen.len());
        for row in &table.zeilen {
            let cell = &row.zellen[id];
            let id = Located { value: id_of(&cell.value).to_owned(), span: cell.span };
            if id.value.is_empty() {
                let finding = Diagnostic::new(Code::BerichtszeileUnbekannt, path, row.span);
                found.push(
                    finding.with("form", "leer").with("wert", "").with_optional("vorschlag", None),
                );
                continue;
            }
            let weitere = weitere.iter().map(|at| row.zellen[*at].clone()).collect();
            zeilen.push(spalten.read(path, row, (id, row.zellen[status].clone(), weitere), found));
        }
        Self { weitere: names, zeilen, kopf }
    }
}

/// Where the columns stand that a table may lack.
struct Spaltenorte {
    titel: Option<usize>,
    text: Option<usize>,
    mit: Option<usize>,
    begonnen: Option<usize>,
    beendet: Option<usize>,
    ausgegeben: Option<usize>,
    naechster_schritt: Option<usize>,
}

impl Spaltenorte {
    fn of(table: &Tabelle) -> Self {
        Self {
            titel: table.spalte(TITEL),
            text: table.spalte(TEXT),
            mit: table.spalte(MIT),
            begonnen: table.spalte(BEGONNEN),
            beendet: table.spalte(BEENDET),
            ausgegeben: table.spalte(AUSGEGEBEN),
            naechster_schritt: table.spalte(NAECHSTER_SCHRITT),
        }
    }

    fn read(
        &self,
        path: &RelPath,
        row: &Datenzeile,
        (id, status, weitere): (Located<String>, Located<String>, Vec<Located<String>>),
        found: &mut Vec<Diagnostic>,
    ) -> Berichtszeile {
        let filled =
            |at: Option<usize>| at.map(|at| &row.zellen[at]).filter(|it| !it.value.is_empty());
        let text = filled(self.text).map(|cell| Located {
            value: markdown::parse_value(path, &cell.value, cell.span, found),
            span: cell.span,
        });
        let mut date = |at: Option<usize>, column: &'static str| {
            let cell = filled(at)?;
            let date = PartialDate::parse(&cell.value);
            if date.is_none() {
                found.push(unfit(path, cell, column, "datum"));
            }
            Some(Located { value: date?, span: cell.span })
        };
        let (begonnen, beendet) = (date(self.begonnen, BEGONNEN), date(self.beendet, BEENDET));
        let ausgegeben = filled(self.ausgegeben).and_then(|cell| {
            let amount = euros(&cell.value);
            if amount.is_none() {
                found.push(unfit(path, cell, AUSGEGEBEN, "betrag"));
            }
            amount
        });
        let next = filled(self.naechster_schritt);
        if let Some((cell, sign)) = next.and_then(|it| Some((it, misread::markdown_in(&it.value)?)))
        {
            let finding = Diagnostic::new(Code::MarkdownImTextfeld, path, cell.span);
            found.push(finding.with("wert", sign));
        }
        Berichtszeile {
            id,
            titel: filled(self.titel).cloned(),
            status,
            text,
            mit: filled(self.mit)
                .map(|it| Located { value: id_of(&it.value).to_owned(), span: it.span }),
            begonnen,
            beendet,
            ausgegeben,
            naechster_schritt: next.map(|it| it.value.clone()),
            weitere,
        }
    }
}

/// A cell that does not hold what its column asks for.
#[must_use]
pub fn unfit(
    path: &RelPath,
    cell: &Located<String>,
    column: &str,
    form: &'static str,
) -> Diagnostic {
    let finding = Diagnostic::new(Code::BerichtswertUnpassend, path, cell.span);
    let finding = finding.with("form", form).with("wert", cell.value.as_str());
    finding.with("spalte", column).with("erlaubt", "")
}
