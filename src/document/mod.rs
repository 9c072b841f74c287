//! One file understood alone: metadata with places, own block tree, references that nobody has
//! followed yet. Depends on no other file, so it can be remembered by its content. Parsing never
//! fails.

pub mod art;
pub mod berichtstabelle;
pub mod beschriften;
pub mod beschriftung;
pub mod bezeichnung;
pub mod block;
pub mod datei;
pub mod decode;
pub mod einschub;
pub mod fields;
pub mod form;
pub mod format;
pub mod freitabelle;
pub mod front_matter;
pub mod html;
pub mod image;
pub mod keys;
pub mod kind;
pub mod lint;
pub mod markdown;
pub mod marken;
mod misread;
pub mod reference;
pub mod reihe;
pub mod schema;
pub mod spuren;
pub mod svg;
pub mod synonyme;
pub mod tabelle;
pub mod tabellen;
pub mod template;
pub mod value;
pub mod verbund;
pub mod vermerk;
pub mod vorhaben;
pub mod wortschatz;
mod zeichen;

pub use kind::Kind;
pub use value::{Fields, Located, Prosa};

use self::{
    berichtstabelle::Berichtstabelle, decode::Decoder, freitabelle::Freitabelle, kind::FileRole,
    reihe::Reihen, vorhaben::Vorhaben,
};
use crate::{
    base::{hash::Hash, path::RelPath, slug, span::Span, suggest::suggest},
    diagnostic::{Code, Diagnostic, Severity},
    tree::{Entry, MAX_DEPTH, MAX_TEXT_BYTES, MAX_TOTAL_BYTES, Tree},
};
use std::collections::BTreeMap;

/// One file of the editors, read alone: nothing in it depends on another file.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Document {
    pub path: RelPath,
    pub kind: Kind,
    pub fields: Fields,
    /// Its text; empty for YAML files.
    pub text: Prosa,
    /// The hash of its text as it was written: for telling whether a translation is of this text.
    pub koerper: Hash,
    /// Its figures, if it is a file of them.
    pub reihen: Reihen,
    /// The table that it is, if it is one of figures or words and no series.
    pub freitabelle: Option<Box<Freitabelle>>,
    /// What a report says of each measure, if it is that table.
    pub berichtstabelle: Option<Box<Berichtstabelle>>,
    /// What others plan, if it is a list of that.
    pub vorhaben: Vec<Vorhaben>,
    /// Whether its metadata could be read to their end. What an unreadable document seems to lack
    /// says nothing.
    pub lesbar: bool,
    /// What is wrong with it, as far as it alone can tell.
    pub findings: Vec<Diagnostic>,
}

/// Format numbers that this program reads.
const FORMATS: &[u32] = &[1];

/// Never fails: whatever is wrong is a finding, and the rest is read.
#[must_use]
pub fn parse(path: &RelPath, kind: Kind, bytes: &[u8]) -> Document {
    let mut findings = Vec::new();
    let mut document = Document {
        path: path.clone(),
        kind,
        fields: Fields::empty(kind.table()),
        text: Prosa::default(),
        koerper: Hash::of_bytes(&[]),
        reihen: Reihen::default(),
        freitabelle: None,
        berichtstabelle: None,
        vorhaben: Vec::new(),
        lesbar: false,
        findings: Vec::new(),
    };
    if let Some((text, offset)) = readable(path, bytes, &mut findings)
        && !is_in_conflict(path, text, offset, &mut findings)
    {
        if path.extension() == "csv" {
            document.read_csv(text, offset, &mut findings);
            let lint = lint::Lint { path, offset, entwurf: false, found: &mut findings };
            lint::daten(lint, text);
        } else if path.extension() == "md" {
            if let Some(parts) = front_matter::split(path, text, &mut findings) {
                document.read_metadata(
                    parts.metadata,
                    offset + parts.metadata_start,
                    &mut findings,
                );
                let offsets = markdown::Offsets::Shift(offset + parts.body_start);
                document.text = markdown::parse(path, parts.body, offsets, &mut findings);
                let lines: Vec<&str> = parts.body.trim().lines().map(str::trim_end).collect();
                document.koerper = Hash::of(&lines);
            }
        } else {
            document.read_metadata(text, offset, &mut findings);
        }
        if path.extension() != "csv" {
            let lint = lint::Lint {
                path,
                offset,
                entwurf: document.fields.entwurf(),
                found: &mut findings,
            };
            lint::check(lint, text, &document.text);
            if kind::uebersetzung(path).is_some_and(|(_, lang)| lang.is_simple()) {
                lint::leichte_sprache(path, &document.text, &mut findings);
            }
        }
    }
    if kind == Kind::Konzept
        && let Some(format) = document.fields.located(tabellen::konzept::FORMAT)
        && !FORMATS.contains(&format.value)
    {
        let finding = Diagnostic::new(Code::FormatUnbekannt, path, format.span);
        findings.push(finding.with("wert", format.value.to_string()));
    }
    most_important(path, &mut findings);
    document.findings = findings;
    document
}

/// What is wrong with the entries of a tree that become no document.
#[must_use]
pub fn check_entries(tree: &Tree) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut names: BTreeMap<String, &RelPath> = BTreeMap::new();
    let mut sum = 0;
    // Frozen versions are looked at as trees of their own.
    for (path, entry) in tree.iter().filter(|(path, _)| FileRole::of(path) != FileRole::Frozen) {
        // As file systems of Windows and macOS compare names.
        if let Some(first) = names.insert(slug::fold_name(path.as_str()), path) {
            found.push(Diagnostic::whole(Code::GleicherName, path).with("datei", first.as_str()));
        }
        if let (Entry::File(file), FileRole::Document(_) | FileRole::Bericht(Some(_))) =
            (entry, FileRole::of(path))
        {
            let before = sum;
            sum += file.bytes().len() as u64;
            // Told once, at the file with which it got too much.
            if before <= MAX_TOTAL_BYTES && sum > MAX_TOTAL_BYTES {
                let finding = Diagnostic::whole(Code::ZuGross, path).with("form", "summe");
                found.push(finding.with("grenze", megabytes(MAX_TOTAL_BYTES)));
            }
        }
        match entry {
            Entry::File(_) if FileRole::of(path) == FileRole::Unknown => {
                found.push(unknown_file(path))
            }
            Entry::File(_) => {}
            Entry::Link => found.push(Diagnostic::whole(Code::Verknuepfung, path)),
            Entry::Unreadable(reason) => {
                found.push(
                    Diagnostic::whole(Code::NichtLesbar, path)
                        .with("grund", reason.as_str())
                        .with("ort", "inhalt"),
                );
            }
            Entry::TooBig(bytes) => found.push(too_big(path, *bytes)),
            Entry::TooDeep => {
                found.push(
                    Diagnostic::whole(Code::NichtLesbar, path)
                        .with("grund", MAX_DEPTH)
                        .with("ort", "tief"),
                );
            }
        }
    }
    found
}

impl Document {
    /// Whether its figures say what they are meant to: no mistake, and no column that was left out.
    /// Of others charts and targets cannot be judged.
    #[must_use]
    pub fn ist_stimmig(&self) -> bool {
        let fine =
            |it: &Diagnostic| it.severity != Severity::Error && it.code != Code::SpalteOhneGruppen;
        self.freitabelle.is_none() && self.findings.iter().all(fine)
    }

    fn read_csv(&mut self, text: &str, offset: usize, found: &mut Vec<Diagnostic>) {
        let table = tabelle::read(&self.path, text, offset, found);
        if self.kind == Kind::Abgleich {
            self.vorhaben = vorhaben::read(&self.path, &table, found);
        } else if self.kind == Kind::Berichtstabelle {
            let table = Berichtstabelle::read(&self.path, &table, found);
            self.berichtstabelle = Some(Box::new(table));
        } else {
            match Reihen::read(&self.path, &table, found) {
                Ok(reihen) => self.reihen = reihen,
                Err(missing) => {
                    let table = Freitabelle::read(&self.path, &table, missing, found);
                    self.freitabelle = Some(Box::new(table));
                }
            }
        }
        self.lesbar = true;
    }

    fn read_metadata(&mut self, yaml: &str, offset: usize, found: &mut Vec<Diagnostic>) {
        let yaml = front_matter::read(&self.path, yaml, offset, found);
        let (path, complete) = (&self.path, !yaml.broken);
        let mut decoder = Decoder { path, complete, markdown: markdown::parse_value, found };
        self.fields = decoder.fields(self.kind.table(), &yaml.root);
        self.lesbar = !yaml.broken;
    }
}

/// The bytes as text and where it begins behind a byte order mark; `None` if it cannot be read as
/// text.
fn readable<'a>(
    path: &RelPath,
    bytes: &'a [u8],
    found: &mut Vec<Diagnostic>,
) -> Option<(&'a str, usize)> {
    if bytes.len() as u64 > MAX_TEXT_BYTES {
        found.push(too_big(path, bytes.len() as u64));
        return None;
    }
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let at = error.valid_up_to();
            let line = bytes[..at].iter().filter(|it| **it == b'\n').count() + 1;
            // Two bytes of zero and a sign each, as Windows calls "Unicode".
            let form = if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
                "utf16"
            } else {
                "andere"
            };
            let finding = Diagnostic::new(Code::KeinUtf8, path, Span::new(at..at + 1));
            found.push(finding.with("zeile", line).with("form", form));
            return None;
        }
    };
    if let Some(at) = text.find(|it: char| it.is_control() && !matches!(it, '\n' | '\r' | '\t')) {
        found.push(Diagnostic::new(Code::Steuerzeichen, path, Span::new(at..at + 1)));
        return None;
    }
    let offset = text.len() - text.trim_start_matches('\u{feff}').len();
    Some((&text[offset..], offset))
}

/// Whether two states stand in the file side by side: what else is wrong with it would only
/// mislead.
fn is_in_conflict(path: &RelPath, text: &str, offset: usize, found: &mut Vec<Diagnostic>) -> bool {
    let begins = |mark: &str| {
        let at_line = |at: &usize| *at == 0 || text.as_bytes()[at - 1] == b'\n';
        text.match_indices(mark).map(|it| it.0).find(at_line)
    };
    let (start, end) = (begins("<<<<<<< "), begins(">>>>>>> "));
    // One that is left over says only that somebody has not looked at all of them.
    let Some(first) = [start, end, begins("||||||| ")].into_iter().flatten().min() else {
        return false;
    };
    let line = text[first..].lines().next().map_or(0, str::len);
    let place = Span::new(offset + first..offset + first + line);
    let whole = start.zip(end).is_some_and(|(start, end)| start < end);
    let finding = Diagnostic::new(Code::Konfliktmarken, path, place);
    found.push(finding.with("form", if whole { "beide" } else { "rest" }));
    whole
}

fn too_big(path: &RelPath, bytes: u64) -> Diagnostic {
    let finding = Diagnostic::whole(Code::ZuGross, path).with("form", "datei");
    finding.with("mb", megabytes(bytes)).with("grenze", megabytes(MAX_TEXT_BYTES))
}

fn megabytes(bytes: u64) -> usize {
    usize::try_from(bytes.div_ceil(1024 * 1024)).unwrap_or(usize::MAX)
}

/// How many findings of one file are kept: more of them nobody reads, and each costs memory.
const MAX_BEFUNDE: usize = 5_000;

/// The findings that weigh most, in the order of the file, and how many there were beside them.
fn most_important(path: &RelPath, found: &mut Vec<Diagnostic>) {
    let more = found.len().saturating_sub(MAX_BEFUNDE);
    if more == 0 {
        return;
    }
    found.sort_by_key(|it| (!it.offenbart && it.code != Code::ZuGross, it.severity));
    found.truncate(MAX_BEFUNDE);
    found.push(Diagnostic::whole(Code::ZuVieleBefunde, path).with("mehr", more));
}

fn unknown_file(path: &RelPath) -> Diagnostic {
    let yaml = matches!(path.extension().as_str(), "yaml" | "yml");
    let known =
        if yaml { kind::files() } else { kind::folders().into_iter().map(str::to_owned).collect() };
    let name = if yaml { path.file_name() } else { path.top() };
    let in_folder = path.as_str().contains('/');
    let meant = suggest(name, known.iter().map(String::as_str))
        .filter(|it| *it != path.top() && (in_folder || yaml));
    Diagnostic::whole(Code::UnbekannteDatei, path)
        .with_optional("vorschlag", meant)
        .with("erlaubt", known.join(", "))
}
