//! Series of figures: what a CSV file in `daten/` says. `jahr` and `wert` are required, `fussnote`
//! is optional, every further column is a dimension, and a blank one stands for the total.

use std::collections::{HashMap, HashSet};

use super::{
    Located, html,
    tabelle::{Datenzeile, Tabelle},
    vermerk,
};
use crate::{
    base::{
        date::{self, PartialDate},
        decimal::{Decimal, Notation},
        path::RelPath,
        slug,
        span::Span,
        unsichtbar,
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

/// The word for all groups together, in settings and tables.
pub const INSGESAMT: &str = "insgesamt";

/// What people write for it, in a cell that could be empty as well.
const GESAMT: &[&str] = &[
    INSGESAMT,
    "gesamt",
    "alle",
    "summe",
    "zusammen",
    "zus",
    "total",
    "gesamtsumme",
    "gesamtzahl",
    "gesamtstadt",
    "gesamtbevölkerung",
    "beide geschlechter",
    "alle stadtteile",
    "alle altersgruppen",
    "stadt gesamt",
    "stadt insgesamt",
];

/// Whether a word stands for all groups together.
#[must_use]
pub fn is_gesamt(word: &str) -> bool {
    // "Insgesamt 1)", "Insgesamt*": the mark of a note.
    let word = word.trim_end_matches([':', '.', '*', ')', '¹', '²', '³', ' ']);
    let word = word.strip_suffix(|it: char| it.is_ascii_digit()).unwrap_or(word).trim_end();
    GESAMT.contains(&word.to_lowercase().as_str())
}

/// Columns that say something about the figures and split them by nothing.
const BEMERKUNGEN: &[&str] = &[
    "anmerkung",
    "anmerkungen",
    "bemerkung",
    "bemerkungen",
    "kommentar",
    "hinweis",
    "hinweise",
    "quelle",
    "quellen",
    "fussnoten",
    "erlaeuterung",
    "erlaeuterungen",
    "einheit",
];
/// The column whose groups are no measurements but assumptions on what could be.
const SZENARIO: &str = "szenario";
/// A value of more words than this is a remark.
const WORTE: usize = 4;

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

    /// What a cell says.
    #[must_use]
    pub fn parse(text: &str, notation: Notation) -> Option<Self> {
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
    ///
    /// # Errors
    ///
    /// It is no series: the columns that one needs are missing.
    pub fn read(
        path: &RelPath,
        table: &Tabelle,
        found: &mut Vec<Diagnostic>,
    ) -> Result<Self, Vec<Diagnostic>> {
        let mut missing = Vec::new();
        let jahr = table.spalte_noetig("jahr", "daten", path, &mut missing);
        let wert = table.spalte_noetig("wert", "daten", path, &mut missing);
        let Some((jahr, wert)) = jahr.zip(wert) else { return Err(missing) };
        held_back(path, table, found);
        found.extend(table.unpassend().iter().cloned());
        let fussnote = table.spalte("fussnote");
        let (remarks, dimensions): (Vec<usize>, Vec<usize>) = (0..table.kopf.len())
            .filter(|at| ![Some(jahr), Some(wert), fussnote].contains(&Some(*at)))
            .partition(|at| is_remark(table, *at));
        let (figures, dimensions): (Vec<usize>, Vec<usize>) =
            dimensions.iter().partition(|at| is_figures(table, **at, (jahr, &dimensions)));
        let columns = remarks.iter().map(|at| (at, "text"));
        for (at, form) in columns.chain(figures.iter().map(|at| (at, "zahlen"))) {
            let name = &table.kopf[*at];
            let finding = Diagnostic::new(Code::SpalteOhneGruppen, path, name.span);
            found.push(finding.with("spalte", name.value.as_str()).with("form", form));
        }
        let mut reihen = Self {
            dimensionen: dimensions.iter().map(|at| table.kopf[*at].clone()).collect(),
            ..Self::default()
        };
        let mut seen: HashMap<(String, Vec<Option<String>>), usize> = HashMap::new();
        for row in &table.zeilen {
            let group = |at: &usize| Some(row.zellen[*at].value.clone());
            let gruppen: Vec<Option<String>> = dimensions
                .iter()
                .map(|at| group(at).filter(|it| !it.is_empty() && !is_gesamt(it)))
                .collect();
            if is_gesamt(&row.zellen[jahr].value) {
                let finding = Diagnostic::new(Code::ZeileOhneDaten, path, row.span);
                found.push(finding.with("form", "summe").with("zeile", row.nummer));
                continue;
            }
            let Zeitangabe { jahr: date, bemerkung } = read_date(path, &row.zellen[jahr], found);
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
            let fussnote = fussnote.or(bemerkung);
            reihen.mit_fussnoten |= fussnote.is_some();
            reihen.zeilen.push(Datenpunkt {
                jahr,
                gruppen,
                wert: value,
                fussnote,
                span: row.zellen[wert].span,
            });
        }
        Ok(reihen)
    }

    /// The column that tells scenarios from what was measured, if there is one.
    #[must_use]
    pub fn szenario(&self) -> Option<usize> {
        self.dimensionen.iter().position(|it| slug::slug(&it.value) == SZENARIO)
    }

    /// Whether a column has figures for all its groups together.
    #[must_use]
    pub fn has_gesamt(&self, dimension: usize) -> bool {
        self.zeilen.iter().any(|it| it.gruppen[dimension].is_none())
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
pub fn held_back(path: &RelPath, table: &Tabelle, found: &mut Vec<Diagnostic>) {
    for cell in &table.kopf {
        if vermerk::is_for_editors(&cell.value) {
            found.push(
                Diagnostic::new(Code::SpalteIntern, path, cell.span)
                    .with("spalte", cell.value.as_str())
                    .with("form", "daten"),
            );
        }
    }
    let cells = table.zeilen.iter().flat_map(|it| &it.zellen);
    held_back_in(path, table.kopf.iter().chain(cells), found);
}

/// Notes in cells that are published.
pub fn held_back_in<'a>(
    path: &RelPath,
    cells: impl Iterator<Item = &'a Located<String>>,
    found: &mut Vec<Diagnostic>,
) {
    for cell in cells {
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

/// Whether a column holds remarks: by its name, or because its cells hold sentences.
fn is_remark(table: &Tabelle, column: usize) -> bool {
    let name = slug::slug(&table.kopf[column].value);
    let sentence = |text: &str| text.split_whitespace().count() > WORTE;
    BEMERKUNGEN.contains(&name.as_str())
        || table.zeilen.iter().any(|it| sentence(&it.zellen[column].value))
}

/// Whether a column holds a second figure of each row, or counts the rows: numbers throughout, and
/// without it every row still has its own time and groups.
fn is_figures(table: &Tabelle, column: usize, (jahr, dimensions): (usize, &[usize])) -> bool {
    let cell = |row: &Datenzeile, at: usize| row.zellen[at].value.clone();
    let number = |row: &Datenzeile| Decimal::parse(&row.zellen[column].value, table.notation);
    if table.zeilen.len() < 2 || table.zeilen.iter().any(|it| number(it).is_none()) {
        return false;
    }
    let first = &table.zeilen[0].zellen[column].value;
    if table.zeilen.iter().all(|it| it.zellen[column].value == *first) {
        return false;
    }
    let mut seen = HashSet::new();
    table.zeilen.iter().all(|row| {
        let others = dimensions.iter().filter(|it| **it != column).map(|it| cell(row, *it));
        seen.insert((cell(row, jahr), others.collect::<Vec<_>>()))
    })
}

/// When a row was counted, and what stands behind that in brackets.
struct Zeitangabe {
    jahr: Option<PartialDate>,
    bemerkung: Option<String>,
}

fn read_date(path: &RelPath, cell: &Located<String>, found: &mut Vec<Diagnostic>) -> Zeitangabe {
    let text = cell.value.as_str();
    // "2018 (vorläufig)"
    let (bare, bemerkung) = match text.strip_suffix(')').and_then(|it| it.split_once('(')) {
        Some((bare, remark)) => (bare.trim(), Some(remark.trim().to_owned())),
        None => (text, None),
    };
    let jahr = PartialDate::parse(bare).or_else(|| zeit(bare));
    if jahr.is_none() {
        let finding = Diagnostic::new(Code::FalschesDatum, path, cell.span);
        let far = if date::is_far_away(text) { "fern" } else { "nein" };
        found.push(finding.with_optional("wert", Some(text)).with("unbekannt", far));
    }
    Zeitangabe { jahr, bemerkung: bemerkung.filter(|it| jahr.is_some() && !it.is_empty()) }
}

/// A time as tables write it: `2.019` with the point of thousands that Excel puts in, `Q1 2018`,
/// `1. Quartal 2018`, `I/2018`, `2. Halbjahr 2018`, `Schuljahr 2018/19`, `Mai 2018`, `05/2018`, a
/// day with its midnight.
fn zeit(text: &str) -> Option<PartialDate> {
    let text = text.strip_suffix(" 00:00:00").or(text.strip_suffix(" 00:00")).unwrap_or(text);
    if let Some(date) = PartialDate::parse(text) {
        return Some(date);
    }
    if let Some((thousands, rest)) = text.split_once('.')
        && thousands.len() == 1
        && rest.len() == 3
    {
        return PartialDate::parse(&format!("{thousands}{rest}"));
    }
    let parts: Vec<&str> =
        text.split([' ', '\u{a0}', '/', '.', '-']).filter(|it| !it.is_empty()).collect();
    if parts.first().is_some_and(|it| matches!(*it, "Schuljahr" | "SJ")) {
        return PartialDate::parse(text.split_once(' ')?.1.trim());
    }
    let is_year = |it: &str| it.len() == 4 && it.bytes().all(|it| it.is_ascii_digit());
    let at = parts.iter().position(|it| is_year(it))?;
    let year = parts[at];
    let rest: Vec<String> = parts
        .iter()
        .enumerate()
        .filter(|it| it.0 != at)
        .map(|it| unsichtbar::composed(it.1).to_lowercase())
        .collect();
    let rest: Vec<&str> = rest.iter().map(String::as_str).collect();
    let roman = |it: &str| ["i", "ii", "iii", "iv"].iter().position(|known| *known == it);
    let part = match rest[..] {
        [number, "quartal" | "vierteljahr"] => format!("Q{number}"),
        [number, "halbjahr" | "hj"] => format!("H{number}"),
        [word] if word.strip_prefix('q').is_some_and(|it| it.len() == 1) => word.to_uppercase(),
        [word] if word.strip_prefix('h').is_some_and(|it| it.len() == 1) => word.to_uppercase(),
        [word] if roman(word).is_some() => format!("Q{}", roman(word)? + 1),
        [number] if number.len() == 2 && number.bytes().all(|it| it.is_ascii_digit()) => {
            number.to_owned()
        }
        [name] => {
            // In full or by its first letters.
            let long = name.chars().count() >= 3;
            let month =
                date::MONATE.iter().position(|it| long && it.to_lowercase().starts_with(name))?;
            format!("{:02}", month + 1)
        }
        _ => return None,
    };
    PartialDate::parse(&format!("{year}-{part}"))
}

fn read_value(
    path: &RelPath,
    cell: &Located<String>,
    (row, notation): (Span, Notation),
    found: &mut Vec<Diagnostic>,
) -> Option<Wert> {
    // A percent sign repeats the unit.
    let text = cell.value.strip_suffix('%').map_or(&*cell.value, str::trim_end);
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

#[cfg(test)]
mod tests {
    use super::{is_gesamt, zeit};
    use crate::base::date::PartialDate;

    #[test]
    fn times_are_read_as_tables_write_them() {
        for (written, meant) in [
            ("2.019", "2019"),
            ("Q1 2018", "2018-Q1"),
            ("2018 Q1", "2018-Q1"),
            ("1. Quartal 2018", "2018-Q1"),
            ("IV/2018", "2018-Q4"),
            ("2. Halbjahr 2018", "2018-H2"),
            ("1. Hj. 2018", "2018-H1"),
            ("Schuljahr 2018/19", "2018/19"),
            ("2018/2019", "2018/19"),
            ("Mai 2018", "2018-05"),
            ("Ma\u{308}rz 2018", "2018-03"),
            ("Dez. 2018", "2018-12"),
            ("05/2018", "2018-05"),
            ("05.2018", "2018-05"),
            ("31.12.2018 00:00:00", "2018-12-31"),
        ] {
            assert_eq!(zeit(written).map(|it| it.to_string()).as_deref(), Some(meant), "{written}");
        }
        for text in ["Dez 18", "43466", "2018 und 2019", "13/2018", "5. Quartal 2018", "bald"] {
            assert_eq!(zeit(text), None, "{text}");
        }
        assert_eq!(zeit("2018/19"), PartialDate::parse("2018/19"));
    }

    #[test]
    fn totals_are_known_by_their_words() {
        for word in ["insgesamt", "Gesamt", "alle", "Summe:", "Zusammen"] {
            assert!(is_gesamt(word), "{word}");
        }
        assert!(!is_gesamt("alleinerziehend") && !is_gesamt("Frauen"));
    }
}
