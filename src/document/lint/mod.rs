//! What people should see before they publish: damage from Word, PDF and OCR, names of persons,
//! links and tables that do not work for everybody. One check per file, each over one document
//! alone.

mod aufzaehlung;
mod leicht;
mod linktext;
mod ocr;
mod personen;
mod tabellenkopf;
mod trennung;
mod umlaute;

use super::value::Prosa;
use crate::{
    base::{path::RelPath, span::Span},
    diagnostic::{Code, Diagnostic},
};

/// The text of a file as the checks see it, cut once for all of them.
struct Source<'a> {
    /// The whole text.
    text: &'a str,
    /// The lines outside of code, each with its position.
    lines: Vec<(usize, &'a str)>,
    /// The words that are read as words, each with its position: no addresses, paths, ids or code.
    words: Vec<(usize, &'a str)>,
}

/// Where findings go.
struct Lint<'a> {
    path: &'a RelPath,
    /// Byte position of the text in the file.
    offset: usize,
    found: &'a mut Vec<Diagnostic>,
}

/// Applies every check to a file and to the text in it.
pub fn check(
    path: &RelPath,
    text: &str,
    offset: usize,
    prosa: &Prosa,
    found: &mut Vec<Diagnostic>,
) {
    let lines = lines(text);
    let source = Source { text, words: words(&lines), lines };
    let mut lint = Lint { path, offset, found };
    for check in [aufzaehlung::check, ocr::check, personen::check, trennung::check, umlaute::check]
    {
        check(&source, &mut lint);
    }
    linktext::check(&mut lint, prosa);
    tabellenkopf::check(&mut lint, prosa);
}

/// Applies what holds for Leichte Sprache alone.
pub fn leichte_sprache(path: &RelPath, prosa: &Prosa, found: &mut Vec<Diagnostic>) {
    leicht::check(path, prosa, found);
}

impl Lint<'_> {
    fn find(&mut self, code: Code, start: usize, length: usize) {
        let span = Span::new(start..start + length).shifted(self.offset);
        self.found.push(Diagnostic::new(code, self.path, span));
    }

    fn find_with(&mut self, code: Code, start: usize, text: &str) {
        let span = Span::new(start..start + text.len()).shifted(self.offset);
        self.found.push(Diagnostic::new(code, self.path, span).with("wert", text));
    }
}

fn lines(text: &str) -> Vec<(usize, &str)> {
    let mut at = 0;
    let mut in_code = false;
    let mut lines = Vec::new();
    for line in text.split_inclusive('\n') {
        let fence = line.trim_start().starts_with("```") || line.trim_start().starts_with("~~~");
        if fence {
            in_code = !in_code;
        } else if !in_code {
            lines.push((at, line.trim_end_matches(['\n', '\r'])));
        }
        at += line.len();
    }
    lines
}

fn words<'a>(lines: &[(usize, &'a str)]) -> Vec<(usize, &'a str)> {
    let mut words = Vec::new();
    for (start, line) in lines {
        let mut at = 0;
        let mut code = false;
        for piece in line.split_inclusive(char::is_whitespace) {
            let word = piece.trim_end();
            let ticks = word.matches('`').count();
            let technical = code
                || ticks > 0
                || word.contains(['/', '@', '[', ']', '_', '{', '}', '=', '#', ':']);
            if ticks % 2 == 1 {
                code = !code;
            }
            if !technical {
                words.push((start + at, word));
            }
            at += piece.len();
        }
    }
    words
}
