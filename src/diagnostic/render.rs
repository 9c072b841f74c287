//! Findings as text: for people with the source line, one line each, or as JSON.

use std::{borrow::Cow, collections::BTreeMap};

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use serde::Serialize;

use super::{Code, Diagnostic, Severity};
use crate::{
    base::{
        hash::Hash,
        path::RelPath,
        sichtbar,
        span::{LineColumn, floor_char_boundary},
    },
    texte::{Arg, Texte},
    tree::Tree,
};

/// How findings are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReportFormat {
    /// With source line and next step, repeats capped.
    Human,
    /// One line each: `file:line:column: severity[code]: message`.
    Short,
    /// An array of objects.
    Json,
    /// Workflow commands that GitHub shows as annotations.
    Github,
    /// A code quality report that GitLab shows in a merge request.
    Gitlab,
}

/// What a rendering needs beside the findings.
pub struct Context<'a> {
    /// The texts, and so the language.
    pub texte: &'a Texte,
    /// The files that the findings speak of, by what people read of their places.
    pub tree: &'a Tree,
    /// How the content folder is called on the command line, put before every path; empty for none.
    pub folder: &'a str,
    /// Colours and bold type, for a terminal.
    pub styled: bool,
}

/// How often the human format shows the same code before it counts the rest.
const MAX_REPEATS: usize = 20;

/// Writes findings; they should be sorted.
#[must_use]
pub fn render(findings: &[Diagnostic], format: ReportFormat, context: &Context<'_>) -> String {
    match format {
        ReportFormat::Human => human(findings, context),
        ReportFormat::Short => {
            let mut lines = Lines::default();
            findings.iter().map(|it| short(it, &mut lines, context)).collect()
        }
        ReportFormat::Json => json(findings, context),
        ReportFormat::Github => github(findings, context),
        ReportFormat::Gitlab => gitlab(findings, context),
    }
}

/// Where findings are, as editors of text understand it: `file:line:column`.
#[must_use]
pub fn places(findings: &[&Diagnostic], context: &Context<'_>) -> Vec<String> {
    let mut lines = Lines::default();
    let place = |finding: &&Diagnostic| {
        let (start, _) = lines.of(finding, context);
        format!("{}:{}:{}", shown_path(finding, context), start.line, start.column)
    };
    findings.iter().map(place).collect()
}

fn human(findings: &[Diagnostic], context: &Context<'_>) -> String {
    let mut shown: BTreeMap<Code, usize> = BTreeMap::new();
    let mut text = String::new();
    for finding in findings {
        let count = shown.entry(finding.code).or_default();
        *count += 1;
        if *count <= MAX_REPEATS {
            text.push_str(&snippet(finding, context));
            text.push_str("\n\n");
        }
    }
    for (code, count) in shown.into_iter().filter(|(_, count)| *count > MAX_REPEATS) {
        let args = [("code", Arg::from(code.as_str())), ("anzahl", Arg::from(count - MAX_REPEATS))];
        text.push_str(&context.texte.text("befunde-weitere", &args));
        text.push('\n');
    }
    text
}

fn snippet(finding: &Diagnostic, context: &Context<'_>) -> String {
    let texte = context.texte;
    let name = texte.text(&format!("schwere-{}", finding.severity.as_str()), &[]);
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    }
    .with_name(Cow::Owned(name));
    let message = finding.message(texte);
    let title = level.primary_title(sichtbar::zeilen(&message)).id(finding.code.as_str());
    let path = shown_path(finding, context);
    let source = source(finding, context);
    let group = match &source {
        Some(source) if finding.place.span.end > 0 => {
            let start = floor_char_boundary(source, finding.place.span.start);
            let end = floor_char_boundary(source, finding.place.span.end).max(start);
            // Only the first line is marked: a finding about a long block would print the whole
            // block.
            let line_end = source[start..].find('\n').map_or(source.len(), |at| start + at);
            let end = end.min(line_end).max(start);
            let (source, span) = sichtbar::quelltext(source, start..end);
            title.element(
                Snippet::source(source).path(path).annotation(AnnotationKind::Primary.span(span)),
            )
        }
        _ => title.element(Origin::path(path)),
    };
    let help = Level::HELP.with_name(Cow::Owned(texte.text("schwere-hilfe", &[])));
    let next = finding.help(texte);
    let report: [Group<'_>; 1] = [group.element(help.message(sichtbar::zeilen(&next)))];
    let renderer = if context.styled { Renderer::styled() } else { Renderer::plain() };
    renderer.render(&report).clone()
}

fn short<'a>(finding: &Diagnostic, lines: &mut Lines<'a>, context: &Context<'a>) -> String {
    let (start, _) = lines.of(finding, context);
    let texte = context.texte;
    let severity = texte.text(&format!("schwere-{}", finding.severity.as_str()), &[]);
    let (path, code, message) =
        (shown_path(finding, context), finding.code.as_str(), finding.message(texte));
    format!("{path}:{}:{}: {severity}[{code}]: {message}\n", start.line, start.column)
}

/// Lines and columns from 1, columns in characters, the end exclusive.
#[derive(Serialize)]
struct JsonFinding<'a> {
    code: &'a str,
    severity: &'a str,
    file: String,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    message: String,
    help: String,
}

fn json(findings: &[Diagnostic], context: &Context<'_>) -> String {
    let mut lines = Lines::default();
    let rows: Vec<_> = findings
        .iter()
        .map(|finding| {
            let (start, end) = lines.of(finding, context);
            JsonFinding {
                code: finding.code.as_str(),
                severity: finding.severity.as_str(),
                file: shown_path(finding, context),
                line: start.line,
                column: start.column,
                end_line: end.line,
                end_column: end.column,
                message: finding.message(context.texte),
                help: finding.help(context.texte),
            }
        })
        .collect();
    let mut text = serde_json::to_string_pretty(&rows).expect("findings are plain data");
    text.push('\n');
    sichtbar::json(&text).into_owned()
}

/// GitHub's workflow commands:
/// <https://docs.github.com/actions/reference/workflow-commands-for-github-actions>.
fn github(findings: &[Diagnostic], context: &Context<'_>) -> String {
    let mut lines = Lines::default();
    let rows = findings.iter().map(|finding| {
        let (start, end) = lines.of(finding, context);
        let level =
            if finding.severity == Severity::Note { "notice" } else { finding.severity.as_str() };
        // Values of properties must not hold the signs that divide them.
        let data = |text: &str| text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
        let property = |text: &str| data(text).replace(':', "%3A").replace(',', "%2C");
        let file = property(&shown_path(finding, context));
        let text =
            data(&format!("{} {}", finding.message(context.texte), finding.help(context.texte)));
        format!(
            "::{level} file={file},line={},endLine={},col={},endColumn={},title={}::{text}\n",
            start.line,
            end.line,
            start.column,
            end.column,
            finding.code.as_str()
        )
    });
    rows.collect()
}

/// GitLab's code quality report:
/// <https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format>.
#[derive(Serialize)]
struct GitlabFinding<'a> {
    description: String,
    check_name: &'a str,
    fingerprint: String,
    severity: &'a str,
    location: GitlabLocation,
}

#[derive(Serialize)]
struct GitlabLocation {
    path: String,
    lines: GitlabLines,
}

#[derive(Serialize)]
struct GitlabLines {
    begin: usize,
    end: usize,
}

fn gitlab(findings: &[Diagnostic], context: &Context<'_>) -> String {
    let mut lines = Lines::default();
    let mut seen: BTreeMap<Hash, usize> = BTreeMap::new();
    let mut rows = Vec::new();
    for finding in findings {
        let (start, end) = lines.of(finding, context);
        // Without the line, so that a finding stays the same one when text is written above it.
        let same = Hash::of(&(finding.code, finding.place.datei(), &finding.args));
        let count = seen.entry(same).or_default();
        *count += 1;
        rows.push(GitlabFinding {
            description: format!(
                "{} {}",
                finding.message(context.texte),
                finding.help(context.texte)
            ),
            check_name: finding.code.as_str(),
            fingerprint: Hash::of(&(same, *count)).to_string(),
            severity: match finding.severity {
                Severity::Error => "critical",
                Severity::Warning => "minor",
                Severity::Note => "info",
            },
            location: GitlabLocation {
                path: shown_path(finding, context),
                lines: GitlabLines { begin: start.line, end: end.line },
            },
        });
    }
    let text = serde_json::to_string_pretty(&rows).expect("findings are plain data") + "\n";
    sichtbar::json(&text).into_owned()
}

/// The starts of lines of the files that findings speak of, and where the last one was, so that
/// many findings in one file, and many in one line, cost little.
#[derive(Default)]
pub struct Lines<'a> {
    files: BTreeMap<String, SourceFile<'a>>,
}

struct SourceFile<'a> {
    text: Cow<'a, str>,
    starts: Vec<usize>,
    /// A byte whose column is known.
    zuletzt: (usize, usize),
}

impl SourceFile<'_> {
    fn place(&self, byte: usize) -> LineColumn {
        let byte = floor_char_boundary(&self.text, byte);
        let line = self.starts.partition_point(|start| *start <= byte);
        let start = self.starts[line - 1];
        // Findings come in order, so the next one is counted from the last.
        let (from, column) =
            if (start..=byte).contains(&self.zuletzt.0) { self.zuletzt } else { (start, 1) };
        LineColumn { line, column: column + self.text[from..byte].chars().count() }
    }
}

impl<'a> Lines<'a> {
    /// Start and end of a finding as lines and columns.
    pub fn of(&mut self, finding: &Diagnostic, context: &Context<'a>) -> (LineColumn, LineColumn) {
        let path = finding.place.datei();
        if !self.files.contains_key(&path) {
            let text = source(finding, context).unwrap_or_default();
            let starts =
                std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
            self.files.insert(path.clone(), SourceFile { text, starts, zuletzt: (0, 1) });
        }
        let file = self.files.get_mut(&path).expect("it was just put in");
        let start = file.place(finding.place.span.start);
        file.zuletzt = (floor_char_boundary(&file.text, finding.place.span.start), start.column);
        (start, file.place(finding.place.span.end))
    }
}

/// The text of the file that a finding speaks of. One in another encoding is shown as older editors
/// of Windows mean it, so that people find the place: up to its first foreign sign every byte
/// stands where it stood.
fn source<'a>(finding: &Diagnostic, context: &Context<'a>) -> Option<Cow<'a, str>> {
    let bytes = context.tree.file(&RelPath::new(&finding.place.datei())?)?;
    if finding.code != Code::KeinUtf8 {
        return std::str::from_utf8(bytes).ok().map(Cow::Borrowed);
    }
    let mut text = String::with_capacity(bytes.len());
    for piece in bytes.utf8_chunks() {
        text.push_str(piece.valid());
        // ISO 8859-1 has the letters of Windows-1252 at their places.
        text.extend(piece.invalid().iter().copied().map(char::from));
    }
    Some(Cow::Owned(text))
}

fn shown_path(finding: &Diagnostic, context: &Context<'_>) -> String {
    let path = finding.place.datei();
    let path = if context.folder.is_empty() { path } else { format!("{}/{path}", context.folder) };
    sichtbar::fakt(&path).into_owned()
}
