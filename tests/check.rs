//! Every code has a file in tests/check: small content with the expected finding marked under its
//! place.
//!
//! A file holds fenced blocks named by path. A line of `^^^` with a code marks the place in the
//! line above it; `! K000` marks the file as a whole. Beside these findings there may be no others.
//! A block named `ohne: path` takes a file out of the smallest concept. A file whose title begins
//! with `still` expects no finding.

use std::{collections::BTreeSet, fs, path::Path};

use crate::{
    base::{path::RelPath, sichtbar},
    diagnostic::Code,
    pipeline::Pipeline,
    tree::Entry,
};

use super::support::{Findings, Project};

struct Case {
    name: String,
    project: Project,
    /// Code, file, and line, first and last column where they are marked.
    expected: BTreeSet<(String, String, Option<[usize; 3]>)>,
}

#[test]
fn every_finding_is_at_its_place() {
    let mut wrong = Vec::new();
    for case in cases() {
        let findings = case.project.check();
        let found: BTreeSet<_> = findings
            .places()
            .into_iter()
            .map(|(code, path, [line, start, end_line, end])| {
                let marked = case
                    .expected
                    .iter()
                    .any(|it| it.0 == code.as_str() && it.1 == path && it.2.is_some());
                // A finding that spans lines is marked under the end of its first one.
                let end = if end_line == line {
                    end
                } else {
                    line_length(&case.project, &path, line) + 1
                };
                (code.as_str().to_owned(), path, marked.then_some([line, start, end]))
            })
            .collect();
        let shown = findings.render(crate::diagnostic::render::ReportFormat::Human, "de");
        if found != case.expected {
            wrong.push(format!(
                "{}\nfound    {found:?}\nexpected {:?}\n{shown}",
                case.name, case.expected
            ));
        }
    }
    assert!(wrong.is_empty(), "{} cases differ:\n\n{}", wrong.len(), wrong.join("\n\n"));
}

#[test]
fn every_code_has_its_file() {
    // A file on disk, an entry that no text file can be, or a day of the calendar.
    let elsewhere = [
        "K001", "K002", "K003", "K004", "K005", "K009", "K314", "K334", "K414", "K422", "K505",
        "K513",
    ];
    let shown: BTreeSet<String> =
        cases().into_iter().flat_map(|it| it.expected).map(|it| it.0).collect();
    let missing: Vec<_> = Code::ALL
        .iter()
        .map(|it| it.as_str())
        .filter(|it| !shown.contains(*it) && !elsewhere.contains(it))
        .collect();
    assert!(missing.is_empty(), "no file in tests/check shows {missing:?}");
}

#[test]
fn files_that_cannot_be_text_are_found() {
    let project = Project::new()
        .bytes("kapitel/a.md", b"---\nid: a\ntitel: Pr\xe4misse\n---\nText\n")
        .bytes("kapitel/e.md", b"---\nid: e\ntitel: E\n---\nText\0\n");
    let mut tree = project.tree();
    for (path, entry) in [
        ("kapitel/b.md", Entry::Link),
        ("kapitel/c.md", Entry::Unreadable("keine Berechtigung".to_owned())),
        ("kapitel/d.md", Entry::TooBig(50 * 1024 * 1024)),
    ] {
        tree.insert(RelPath::known(path), entry);
    }
    let findings = Findings::of(tree, &Pipeline::default());
    findings
        .finds(Code::KeinUtf8, "kapitel/a.md:3:10", "ab Zeile 3")
        .finds(Code::Verknuepfung, "kapitel/b.md:1:1", "Verknüpfung")
        .finds(Code::NichtLesbar, "kapitel/c.md:1:1", "keine Berechtigung")
        .finds(Code::ZuGross, "kapitel/d.md:1:1", "50 MB")
        .finds(Code::Steuerzeichen, "kapitel/e.md:5:5", "Steuerzeichen");
    assert!(!findings.publishes());
}

#[test]
fn deep_nesting_is_a_finding_and_no_crash() {
    for marker in ["> ", "- ", "* ", "1. "] {
        let deep = marker.repeat(10_000);
        let project = Project::new()
            .file("kapitel/a.md", &format!("---\nid: a\ntitel: A\n---\n{deep}Text\n"));
        project.check().finds(Code::ZuTief, "kapitel/a.md:5", "100 Ebenen");
        project.build_with(crate::site::Sicht::Redaktion);
    }
}

#[test]
fn all_mistakes_of_a_file_are_found_in_one_run() {
    let text = "---\nid: A B\ntitel: [x]\nentwrf: ja\nstand: bald\n---\n# Eins\n\n[x](fehlt.md) [[nirgends]]\n";
    let findings = Project::new().file("kapitel/a.md", text).check();
    findings
        .finds(Code::FalscheId, "kapitel/a.md:2:5", "A B")
        .finds(Code::FalscheForm, "kapitel/a.md:3:8", "einzelner Wert")
        .finds(Code::UnbekannterSchluessel, "kapitel/a.md:4:1", "entwrf")
        .finds(Code::FalschesDatum, "kapitel/a.md:5:8", "bald")
        .finds(Code::UeberschriftEbeneEins, "kapitel/a.md:7:1", "")
        .finds(Code::LinkTot, "kapitel/a.md:9:1", "kapitel/fehlt.md")
        .finds(Code::IdLinkTot, "kapitel/a.md:9:15", "nirgends");
}

fn cases() -> Vec<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/check");
    let mut files: Vec<_> = fs::read_dir(folder)
        .expect("the folder exists")
        .map(|it| it.expect("readable").path())
        .collect();
    files.sort();
    assert!(!files.is_empty());
    files
        .iter()
        .flat_map(|file| {
            read(&fs::read_to_string(file).expect("readable"), &file.display().to_string())
        })
        .collect()
}

/// Each `#` heading begins a case of its own.
fn read(text: &str, file: &str) -> Vec<Case> {
    let mut cases: Vec<Case> = Vec::new();
    let mut block: Option<(String, String)> = None;
    for line in text.lines() {
        let case = cases.last_mut();
        match (&mut block, line) {
            (None, line) if line.starts_with("# ") => {
                cases.push(Case {
                    name: format!("{file}: {line}"),
                    project: Project::new(),
                    expected: BTreeSet::new(),
                });
            }
            (None, line) if line.starts_with("~~~ ohne: ") => {
                let case = case.expect("a case begins with a heading");
                case.project = case.project.clone().without(line.trim_start_matches("~~~ ohne: "));
            }
            (None, line) if line.starts_with("~~~ ") => {
                block = Some((line.trim_start_matches("~~~ ").to_owned(), String::new()));
            }
            (None, line) if line.starts_with("! ") => {
                let (code, path) =
                    line[2..].split_once(' ').expect("`! K000 path` marks a whole file");
                case.expect("a case begins with a heading").expected.insert((
                    code.to_owned(),
                    path.to_owned(),
                    None,
                ));
            }
            (Some(_), "~~~") => {
                let (path, text) = block.take().expect("just matched");
                let case = case.expect("a case begins with a heading");
                case.project = case.project.clone().file(&path, &text);
            }
            (Some((path, text)), line) => match mark(line) {
                Some((code, start, end)) => {
                    let place = [text.lines().count(), start, end];
                    let case = case.expect("a case begins with a heading");
                    case.expected.insert((code.to_owned(), path.clone(), Some(place)));
                }
                None => {
                    text.push_str(line);
                    text.push('\n');
                }
            },
            _ => {}
        }
    }
    for case in &cases {
        let silent = case.name.contains(": # still");
        assert_eq!(
            case.expected.is_empty(),
            silent,
            "{}: a case finds something, or its title begins with `still`",
            case.name
        );
    }
    cases
}

/// `   ^^^ K105`: code, first column, one past the last.
fn mark(line: &str) -> Option<(&str, usize, usize)> {
    let (marks, code) = line.rsplit_once(' ')?;
    let is_mark = marks.trim_start().chars().all(|it| it == '^')
        && marks.contains('^')
        && code.starts_with('K');
    is_mark.then(|| {
        let start = marks.chars().take_while(|it| *it == ' ').count() + 1;
        (code, start, marks.chars().count() + 1)
    })
}

fn line_length(project: &Project, path: &str, line: usize) -> usize {
    project.text(path).lines().nth(line - 1).map_or(0, |it| it.chars().count())
}

#[test]
fn data_keep_their_values() {
    let json = "[\n  \"##[a] ##vso[b] ## \u{9b}\u{7f}\u{2028}\u{202e} ä\"\n]\n";
    let safe = sichtbar::json(json);
    assert_eq!(safe, "[\n  \"#\\u0023[a] #\\u0023vso[b] ## \\u009b\\u007f\\u2028\\u202e ä\"\n]\n");
    let values = |it: &str| serde_json::from_str::<serde_json::Value>(it).expect("it is JSON");
    assert_eq!(values(&safe), values(json));
}
