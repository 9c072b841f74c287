//! What every check works with: the text of a file, cut once for all of them, and where their
//! findings go.

use std::ops::Range;

use aho_corasick::AhoCorasick;

use crate::{
    base::{path::RelPath, span::Span},
    diagnostic::{Code, Diagnostic},
};

/// The text of a file as the checks see it, cut once for all of them.
pub(super) struct Source<'a> {
    /// The whole text.
    pub(super) text: &'a str,
    /// The lines outside of code and of comments of YAML, each with its position.
    pub(super) lines: Vec<(usize, &'a str)>,
    /// The words that are read as words, each with its position: no addresses, paths, ids or code.
    pub(super) words: Vec<(usize, &'a str)>,
}

/// Where findings go.
pub struct Lint<'a> {
    /// The file.
    pub path: &'a RelPath,
    /// Byte position of the text in the file.
    pub offset: usize,
    /// Whether it is a draft, which may hold what is still to be done.
    pub entwurf: bool,
    /// All findings of the file.
    pub found: &'a mut Vec<Diagnostic>,
}

/// Words that a check looks for, each with what kind it is; all at once, in capitals or not, since
/// every text is searched.
pub(super) struct Wortsuche {
    words: &'static [(&'static str, &'static str)],
    automaton: AhoCorasick,
}

impl Wortsuche {
    /// Looks for these.
    pub(super) fn of(words: &'static [(&'static str, &'static str)]) -> Self {
        let automaton = AhoCorasick::builder()
            .ascii_case_insensitive(true)
            .build(words.iter().map(|it| it.0))
            .expect("a few words make a small automaton");
        Self { words, automaton }
    }

    /// Where they stand in a line: the place, the word and its kind.
    pub(super) fn find<'a>(
        &'a self,
        line: &'a str,
    ) -> impl Iterator<Item = (Range<usize>, &'static str, &'static str)> + 'a {
        self.automaton.find_iter(line).map(|hit| {
            let (word, kind) = self.words[hit.pattern().as_usize()];
            (hit.range(), word, kind)
        })
    }
}

impl<'a> Source<'a> {
    /// Cuts the text of a file.
    pub(super) fn of(path: &RelPath, text: &'a str) -> Self {
        let lines = lines(text, metadata(path, text));
        Self { text, words: words(&lines), lines }
    }
}

impl Lint<'_> {
    /// Something wrong at a place of the text.
    pub(super) fn find(&mut self, code: Code, start: usize, length: usize) {
        let span = Span::new(start..start + length).shifted(self.offset);
        self.found.push(Diagnostic::new(code, self.path, span));
    }

    /// The same, with the words that are wrong.
    pub(super) fn find_with(&mut self, code: Code, start: usize, text: &str) {
        let span = Span::new(start..start + text.len()).shifted(self.offset);
        self.found.push(Diagnostic::new(code, self.path, span).with("wert", text));
    }
}

/// How much of a file is YAML, from its beginning on.
fn metadata(path: &RelPath, text: &str) -> usize {
    match path.extension().as_str() {
        "yaml" => text.len(),
        "md" if text.starts_with("---") => text.find("\n---").unwrap_or(0),
        _ => 0,
    }
}

fn lines(text: &str, metadata: usize) -> Vec<(usize, &str)> {
    let mut at = 0;
    let mut in_code = false;
    let mut lines = Vec::new();
    for line in text.split_inclusive('\n') {
        let fence = line.trim_start().starts_with("```") || line.trim_start().starts_with("~~~");
        let comment = at < metadata && line.trim_start().starts_with('#');
        if fence && at >= metadata {
            in_code = !in_code;
        } else if !in_code && !comment {
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
