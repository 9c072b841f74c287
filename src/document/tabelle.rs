//! The door to csv: a file as a table of cells with their places. `;` means German numbers, `,`
//! English ones. What the columns mean is decided by `reihe` and `abgleich`. Reading never fails,
//! it finds.

use std::collections::HashSet;

use csv::{ByteRecord, ReaderBuilder, WriterBuilder};

use super::Located;
use crate::{
    base::{decimal::Notation, path::RelPath, slug, span::Span},
    diagnostic::{Code, Diagnostic},
    tree::MAX_PARTS,
};

/// A CSV file cut into cells.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Tabelle {
    /// How its numbers are written.
    pub notation: Notation,
    /// The names of its columns, as written.
    pub kopf: Vec<Located<String>>,
    /// The rows below.
    pub zeilen: Vec<Datenzeile>,
    /// Rows that do not fit the head, with what is wrong with them.
    unpassend: Vec<Diagnostic>,
}

/// A row with as many cells as the head has.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Datenzeile {
    /// The cells, without spaces around them.
    pub zellen: Vec<Located<String>>,
    /// The whole row.
    pub span: Span,
    /// Line in the file, from 1.
    pub nummer: usize,
}

impl Datenzeile {
    /// Whether nothing stands in it.
    fn is_empty(&self) -> bool {
        self.zellen.iter().all(|it| it.value.is_empty())
    }

    /// Whether it says that the figures are in thousands or millions.
    fn names_magnitude(&self) -> bool {
        let text: String = self.zellen.iter().map(|it| it.value.to_lowercase()).collect();
        ["tausend", "1.000", "1 000", "tsd", "mio", "million"].iter().any(|it| text.contains(it))
    }

    /// Whether it is a remark below the figures, as `Quelle: …`: one cell with words, and no other.
    fn is_remark(&self) -> bool {
        let mut cells = self.zellen.iter().map(|it| it.value.as_str()).filter(|it| !it.is_empty());
        let words = cells.next().filter(|_| cells.next().is_none());
        words.is_some_and(|it| FUSSZEILEN.iter().any(|begin| it.starts_with(begin)))
    }
}

/// With what remarks below figures begin.
const FUSSZEILEN: &[&str] = &[
    "Quelle",
    "Anmerkung",
    "Bemerkung",
    "Hinweis",
    "Erläuterung",
    "Fußnote",
    "Stand:",
    "Stand ",
    "Datenquelle",
    "©",
    "*",
    "1)",
];

/// How a file begins: what stands between its cells, and where its first row is.
struct Anfang {
    delimiter: u8,
    from: usize,
}

/// Titles stand in so many lines at most.
const TITEL: usize = 10;

impl Anfang {
    fn of(text: &str) -> Self {
        let first = text.lines().next().unwrap_or_default();
        // Excel says in a line of its own how it cut the file.
        let told = first.get(..4).filter(|it| it.eq_ignore_ascii_case("sep=")).map(|_| &first[4..]);
        if let Some(&[delimiter @ (b';' | b',' | b'\t')]) = told.map(str::as_bytes) {
            let from = text.find('\n').map_or(text.len(), |at| at + 1);
            return Self { delimiter, from };
        }
        let cut = |sign: char| first.contains(sign);
        let below = || text.lines().take(TITEL).any(|it| it.contains(';'));
        let delimiter = match () {
            () if cut(';') => b';',
            () if cut('\t') => b'\t',
            // A title may stand above the head.
            () if !cut(',') && below() => b';',
            () => b',',
        };
        Self { delimiter, from: 0 }
    }
}

/// The row with the names of the columns: the first one with several cells, below titles that have
/// one.
fn head(rows: &[Datenzeile]) -> usize {
    let filled = |row: &Datenzeile| row.zellen.iter().filter(|it| !it.value.is_empty()).count();
    let titles = rows.iter().take(TITEL).take_while(|it| filled(it) < 2).count();
    if rows.get(titles).is_some_and(|it| filled(it) >= 2) { titles } else { 0 }
}

/// Columns at the end without a name and without a single cell are what spreadsheets leave behind.
fn without_empty_columns(rows: &mut [Datenzeile], head: usize) {
    let filled = |row: &Datenzeile| {
        row.zellen.iter().rposition(|it| !it.value.is_empty()).map_or(0, |at| at + 1)
    };
    let used = rows.iter().skip(head).map(filled).max().unwrap_or(0);
    for row in rows.iter_mut().skip(head).filter(|_| used > 0) {
        row.zellen.truncate(used);
    }
}

/// Reads a file. Rows that do not fit the head are left out; empty ones are left out silently,
/// since spreadsheets leave them behind.
#[must_use]
pub fn read(path: &RelPath, text: &str, offset: usize, found: &mut Vec<Diagnostic>) -> Tabelle {
    let Anfang { delimiter, from } = Anfang::of(text);
    let notation = if delimiter == b',' { Notation::English } else { Notation::German };
    let above = text[..from].matches('\n').count();
    let (text, offset) = (&text[from..], offset + from);
    let mut reader = ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let lines = RawLines { text, delimiter, offset };
    let mut rows = Vec::new();
    let mut record = ByteRecord::new();
    // Reading from memory cannot fail, and rows of any length are allowed.
    let mut parts = 0;
    while reader.read_byte_record(&mut record).is_ok_and(|more| more) {
        let Some(position) = record.position() else { break };
        parts += record.len();
        if parts > MAX_PARTS {
            let at = offset + place(position.byte());
            let finding = Diagnostic::new(Code::ZuGross, path, Span::new(at..at));
            found.push(finding.with("form", "teile").with("grenze", MAX_PARTS));
            break;
        }
        let (start, end) = (place(position.byte()), place(reader.position().byte()));
        rows.push(lines.row(&record, start..end, place(position.line()) + above));
    }
    let head = head(&rows);
    without_empty_columns(&mut rows, head);
    let mut told = |row: &Datenzeile, form: &'static str| {
        let finding = Diagnostic::new(Code::ZeileOhneDaten, path, row.span);
        found.push(finding.with("form", form).with("zeile", row.nummer));
    };
    let titles = rows.iter().take(head).filter(|it| !it.is_empty());
    titles.for_each(|it| told(it, if it.names_magnitude() { "faktor" } else { "titel" }));
    let columns = rows.get(head).map_or(0, |it| it.zellen.len());
    let (foot, rows): (Vec<_>, Vec<_>) = rows
        .into_iter()
        .skip(head)
        .enumerate()
        .partition(|(at, row)| *at > 0 && columns > 1 && row.is_remark());
    foot.iter().for_each(|(_, it)| told(it, "fuss"));
    let mut rows = rows.into_iter().map(|it| it.1);
    let kopf = rows.next().map(|it| it.zellen).unwrap_or_default();
    check_head(path, &kopf, found);
    let mut unpassend = Vec::new();
    let zeilen = rows
        .filter(|row| !row.is_empty())
        .filter(|row| {
            // A quotation mark that nobody closed swallows the lines below it.
            let raw = &text[row.span.start - offset..row.span.end - offset];
            let swallowed = raw.matches('"').count() % 2 == 1;
            let reason = match (swallowed, row.zellen.len() == kopf.len(), notation) {
                (true, ..) => "anfuehrung",
                (false, true, _) => return true,
                (false, false, Notation::German) => "semikolon",
                (false, false, Notation::English) => "komma",
            };
            let finding =
                Diagnostic::new(Code::ZeileUnvollstaendig, path, row.span).with("grund", reason);
            unpassend.push(finding.with("zellen", row.zellen.len()).with("spalten", kopf.len()));
            false
        })
        .collect();
    Tabelle { notation, kopf, zeilen, unpassend }
}

impl Tabelle {
    /// The position of a column, by name or its ASCII form, in any case.
    #[must_use]
    pub fn spalte(&self, name: &str) -> Option<usize> {
        let wanted = slug::slug(name);
        self.kopf.iter().position(|it| slug::slug(&it.value) == wanted)
    }

    /// The position of a column that the file cannot do without.
    pub fn spalte_noetig(
        &self,
        name: &'static str,
        form: &'static str,
        path: &RelPath,
        found: &mut Vec<Diagnostic>,
    ) -> Option<usize> {
        let position = self.spalte(name);
        if position.is_none() {
            let span =
                Span { start: self.start(), end: self.kopf.last().map_or(0, |it| it.span.end) };
            let finding = Diagnostic::new(Code::SpaltenFehlen, path, span).with("grund", "fehlt");
            // Who wants the column, only the whole concept knows.
            let finding = finding.with("spalte", name).with("form", form);
            found.push(finding.with_optional("nutzung", None));
        }
        position
    }

    /// What is wrong with single rows: news only where the columns are right.
    #[must_use]
    pub fn unpassend(&self) -> &[Diagnostic] {
        &self.unpassend
    }

    fn start(&self) -> usize {
        self.kopf.first().map_or(0, |it| it.span.start)
    }
}

/// Writes a table that spreadsheets open and save without harm: a byte order mark tells Excel that
/// the text is UTF-8, `;` separates the cells.
#[must_use]
pub fn write(rows: &[Vec<String>]) -> String {
    let mut writer =
        WriterBuilder::new().delimiter(b';').from_writer("\u{feff}".as_bytes().to_vec());
    for row in rows {
        writer.write_record(row).expect("every row is as long as the head");
    }
    let bytes = writer.into_inner().expect("memory takes all bytes");
    String::from_utf8(bytes).expect("made of text alone")
}

/// The lines of a file as they are written.
struct RawLines<'a> {
    text: &'a str,
    delimiter: u8,
    /// Where in the file the text begins.
    offset: usize,
}

impl RawLines<'_> {
    fn row(&self, record: &ByteRecord, range: std::ops::Range<usize>, nummer: usize) -> Datenzeile {
        let Self { text, delimiter, offset } = *self;
        let raw = text[range.clone()].trim_end_matches(['\n', '\r']);
        // Empty lines above belong to no row, but the reader counts them to it.
        let skipped = raw.len() - raw.trim_start_matches(['\n', '\r']).len();
        let start = range.start + skipped;
        let raw = &raw[skipped..];
        let places = cells(raw, delimiter);
        let zellen = record
            .iter()
            .enumerate()
            .map(|(at, bytes)| {
                let whole = 0..raw.len();
                let range =
                    places.get(at).filter(|_| places.len() == record.len()).unwrap_or(&whole);
                Located {
                    value: String::from_utf8_lossy(bytes).trim().to_owned(),
                    span: Span::new(range.clone()).shifted(start + offset),
                }
            })
            .collect();
        let lines_above = text[range.start..start].matches('\n').count();
        Datenzeile {
            zellen,
            span: Span::new(start..start + raw.len()).shifted(offset),
            nummer: nummer + lines_above,
        }
    }
}

/// Where the cells of a row stand, without the spaces around them (RFC 4180, 2: quoted cells may
/// hold delimiters).
fn cells(raw: &str, delimiter: u8) -> Vec<std::ops::Range<usize>> {
    let mut cells = Vec::new();
    let (mut start, mut quoted) = (0, false);
    for (at, byte) in raw.bytes().enumerate() {
        match byte {
            b'"' => quoted = !quoted,
            _ if byte == delimiter && !quoted => {
                cells.push(trimmed(raw, start..at));
                start = at + 1;
            }
            _ => {}
        }
    }
    cells.push(trimmed(raw, start..raw.len()));
    cells
}

fn trimmed(raw: &str, range: std::ops::Range<usize>) -> std::ops::Range<usize> {
    let cell = &raw[range.clone()];
    let start = range.start + (cell.len() - cell.trim_start().len());
    start..start.max(range.start + cell.trim_end().len())
}

fn check_head(path: &RelPath, head: &[Located<String>], found: &mut Vec<Diagnostic>) {
    let mut names = HashSet::new();
    for cell in head {
        let name = slug::slug(&cell.value);
        let grund = if name.is_empty() {
            "leer"
        } else if !names.insert(name) {
            "doppelt"
        } else {
            continue;
        };
        let finding = Diagnostic::new(Code::SpaltenFehlen, path, cell.span).with("grund", grund);
        let finding = finding.with("spalte", cell.value.as_str()).with("form", "daten");
        found.push(finding.with_optional("nutzung", None));
    }
}

fn place(position: u64) -> usize {
    usize::try_from(position).expect("files above 8 MB are not read")
}
