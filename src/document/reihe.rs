//! Series of figures: what a CSV file in `daten/` says. `jahr` and `wert` are required, `fussnote`
//! is optional, every further column is a dimension, and a blank one stands for the total.

use std::collections::{HashMap, HashSet};

use super::{Located, html, tabelle::Tabelle, vermerk};
use crate::{
    base::{
        date::PartialDate,
        decimal::{Decimal, Notation},
        path::RelPath,
        span::Span,
    },
    diagnostic::{Code, Diagnostic},
};

/// The figures of one file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Reihen {
    /// The columns that split the figures.
    pub dimensionen: Vec<Located<String>>,
    /// The figures, in the order of the file.
    pub zeilen: Vec<Datenpunkt>,
    /// Whether any figure has a footnote.
    pub mit_fussnoten: bool,
}

/// What a row of a table says for one time, in one column.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Datenpunkt {
    /// When.
    pub jahr: PartialDate,
    /// For each dimension its value; `None` is the total.
    pub gruppen: Vec<Option<String>>,
    /// The figure, or why there is none.
    pub wert: Wert,
    /// A remark on it.
    pub fussnote: Option<String>,
    /// Where the figure stands.
    pub span: Span,
}

/// What a file of figures says of one time and group.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Messwert {
    /// The figure, or the sign in its place.
    pub wert: Wert,
    /// A remark on it.
    pub fussnote: Option<String>,
}

/// A figure, or the sign that stands in its place. A sign is never zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Wert {
    /// A number, exactly as written.
    Zahl(Decimal),
    /// A number in brackets: it is not very reliable.
    Unsicher(Decimal),
    /// No number, and why.
    Fehlt(Zeichen),
}

/// The signs of German official statistics for missing values (Destatis, Zeichenerklärung).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Zeichen {
    /// `–`: nothing there.
    Nichts,
    /// `.`: unknown or secret.
    Unbekannt,
    /// `x`: makes no sense.
    Sinnlos,
    /// `/`: not reliable enough.
    NichtSicher,
    /// `( )`: of limited use, and left out.
    Eingeschraenkt,
    /// `...`: comes later.
    Folgt,
}

impl Zeichen {
    /// All signs, in the order of their explanation.
    pub const ALL: &[Self] = &[
        Self::Nichts,
        Self::Unbekannt,
        Self::Sinnlos,
        Self::NichtSicher,
        Self::Eingeschraenkt,
        Self::Folgt,
    ];

    /// The sign as it is printed.
    #[must_use]
    pub fn zeichen(self) -> &'static str {
        match self {
            Self::Nichts => "–",
            Self::Unbekannt => ".",
            Self::Sinnlos => "x",
            Self::NichtSicher => "/",
            Self::Eingeschraenkt => "( )",
            Self::Folgt => "...",
        }
    }

    /// The word for catalogs.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Nichts => "nichts",
            Self::Unbekannt => "unbekannt",
            Self::Sinnlos => "sinnlos",
            Self::NichtSicher => "nicht-sicher",
            Self::Eingeschraenkt => "eingeschraenkt",
            Self::Folgt => "folgt",
        }
    }

    fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "–" | "-" | "—" => Self::Nichts,
            "." | "·" => Self::Unbekannt,
            "x" | "X" | "×" => Self::Sinnlos,
            "/" => Self::NichtSicher,
            "()" | "( )" => Self::Eingeschraenkt,
            "..." | "…" => Self::Folgt,
            _ => return None,
        })
    }
}

impl Wert {
    /// The number, reliable or not.
    #[must_use]
    pub fn zahl(self) -> Option<Decimal> {
        match self {
            Self::Zahl(number) | Self::Unsicher(number) => Some(number),
            Self::Fehlt(_) => None,
        }
    }

    fn parse(text: &str, notation: Notation) -> Option<Self> {
        if let Some(sign) = Zeichen::parse(text) {
            return Some(Self::Fehlt(sign));
        }
        let bracketed = text.strip_prefix('(').and_then(|it| it.strip_suffix(')'));
        match bracketed {
            Some(inner) => Decimal::parse(inner, notation).map(Self::Unsicher),
            None => Decimal::parse(text, notation).map(Self::Zahl),
        }
    }
}

impl Datenpunkt {
    /// What it says, without when and of whom.
    #[must_use]
    pub fn messwert(&self) -> Messwert {
        Messwert { wert: self.wert, fussnote: self.fussnote.clone() }
    }
}

impl Reihen {
    /// Reads the figures of a table. What cannot be read is found and left out.
    #[must_use]
    pub fn read(path: &RelPath, table: &Tabelle, found: &mut Vec<Diagnostic>) -> Self {
        held_back(path, table, found);
        // Wrong columns make every row wrong; the head is enough to say.
        let jahr = table.spalte_noetig("jahr", "daten", path, found);
        let wert = table.spalte_noetig("wert", "daten", path, found);
        let Some((jahr, wert)) = jahr.zip(wert) else { return Self::default() };
        found.extend(table.unpassend().iter().cloned());
        let fussnote = table.spalte("fussnote");
        let dimensions: Vec<usize> = (0..table.kopf.len())
            .filter(|at| ![Some(jahr), Some(wert), fussnote].contains(&Some(*at)))
            .collect();
        let mut reihen = Self {
            dimensionen: dimensions.iter().map(|at| table.kopf[*at].clone()).collect(),
            ..Self::default()
        };
        let mut seen: HashMap<(String, Vec<Option<String>>), usize> = HashMap::new();
        for row in &table.zeilen {
            let gruppen: Vec<Option<String>> = dimensions
                .iter()
                .map(|at| Some(row.zellen[*at].value.clone()).filter(|it| !it.is_empty()))
                .collect();
            let date = read_date(path, &row.zellen[jahr], found);
            let value = read_value(path, &row.zellen[wert], (row.span, table.notation), found);
            let (Some(jahr), Some(value)) = (date, value) else { continue };
            if let Some(first) = seen.get(&(jahr.to_string(), gruppen.clone())) {
                found.push(
                    Diagnostic::new(Code::ZeileDoppelt, path, row.span).with("zeile", *first),
                );
                continue;
            }
            seen.insert((jahr.to_string(), gruppen.clone()), row.nummer);
            let fussnote =
                fussnote.map(|at| row.zellen[at].value.clone()).filter(|it| !it.is_empty());
            reihen.mit_fussnoten |= fussnote.is_some();
            reihen.zeilen.push(Datenpunkt {
                jahr,
                gruppen,
                wert: value,
                fussnote,
                span: row.zellen[wert].span,
            });
        }
        reihen
    }

    /// The position of a dimension by its name.
    #[must_use]
    pub fn dimension(&self, name: &str) -> Option<usize> {
        self.dimensionen.iter().position(|it| it.value == name)
    }

    /// The values of a dimension, in the order of the file.
    #[must_use]
    pub fn werte(&self, dimension: usize) -> Vec<&str> {
        let mut seen = HashSet::new();
        let values = self.zeilen.iter().filter_map(|it| it.gruppen[dimension].as_deref());
        values.filter(|it| seen.insert(*it)).collect()
    }
}

/// Notes among the figures: every column and every cell is published.
fn held_back(path: &RelPath, table: &Tabelle, found: &mut Vec<Diagnostic>) {
    for cell in &table.kopf {
        if vermerk::is_for_editors(&cell.value) {
            found.push(
                Diagnostic::new(Code::SpalteIntern, path, cell.span)
                    .with("spalte", cell.value.as_str())
                    .with("form", "daten"),
            );
        }
    }
    for cell in table.kopf.iter().chain(table.zeilen.iter().flat_map(|it| &it.zellen)) {
        if vermerk::kommentar(&cell.value).is_some() {
            let finding =
                Diagnostic::new(Code::KommentarOffen, path, cell.span).with("form", "zelle");
            found.push(finding.offenbarend(true));
        } else if let Some(hiding) = html::hidden(&cell.value) {
            let finding =
                Diagnostic::new(Code::VerborgenesGezeigt, path, cell.span).with("element", hiding);
            found.push(finding.with("form", "feld"));
        }
    }
}

fn read_date(
    path: &RelPath,
    cell: &Located<String>,
    found: &mut Vec<Diagnostic>,
) -> Option<PartialDate> {
    let date = PartialDate::parse(&cell.value);
    if date.is_none() {
        let finding = Diagnostic::new(Code::FalschesDatum, path, cell.span);
        found.push(finding.with_optional("wert", Some(&cell.value)).with("unbekannt", "nein"));
    }
    date
}

fn read_value(
    path: &RelPath,
    cell: &Located<String>,
    (row, notation): (Span, Notation),
    found: &mut Vec<Diagnostic>,
) -> Option<Wert> {
    let text = cell.value.as_str();
    let value = Wert::parse(text, notation);
    if value.is_none() {
        let (other, form) = match notation {
            Notation::German => (Notation::English, "englisch"),
            Notation::English => (Notation::German, "deutsch"),
        };
        let meant = Decimal::parse(text, other).map(|it| it.plain(notation));
        let form = if text.is_empty() {
            "leer"
        } else if meant.is_some() {
            form
        } else {
            "sonst"
        };
        // An empty cell has no place of its own.
        let span = if text.is_empty() { row } else { cell.span };
        let finding =
            Diagnostic::new(Code::WertUnlesbar, path, span).with("wert", text).with("form", form);
        found.push(finding.with_optional("vorschlag", meant.as_deref()));
    }
    value
}
