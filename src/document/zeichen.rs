//! Signs that are German text although Markdown takes them for marks: the star in `Bürger*innen`, the
//! day in front of `31. Dezember`, a dash where a line happens to break. Before the parser reads a
//! text they are covered by signs that mean nothing to it and are as long, so that places stay; what
//! it says is uncovered again. The rules stand in docs/decisions/0021-deutscher-text.md.

use std::{borrow::Cow, ops::Range};

use crate::base::{
    date::MONATE,
    unsichtbar::{composed, is_word},
};

/// What is covered, each by a control character of its own: none of them means anything in Markdown.
const DECKUNG: [(u8, u8); 9] = [
    (b'*', 0x01),
    (b'.', 0x02),
    (b'-', 0x03),
    (b'+', 0x04),
    (b')', 0x05),
    (b'{', 0x06),
    (b':', 0x07),
    (b'>', 0x0e),
    (b'~', 0x0f),
];

/// Whether a sign covers another one; nearly none is so small.
fn is_cover(sign: u8) -> bool {
    sign < b' ' && DECKUNG.iter().any(|(_, cover)| *cover == sign)
}

/// A text as the parser may read it.
pub struct Gedeckt<'a> {
    /// As long as the text, with the same lines.
    pub text: Cow<'a, str>,
    /// Signs at which both readings make sense, and what they were taken for.
    pub zweifel: Vec<(Range<usize>, &'static str)>,
}

impl<'a> Gedeckt<'a> {
    /// Covers what is text.
    #[must_use]
    pub fn of(text: &'a str) -> Self {
        let taken = text.bytes().any(is_cover);
        if taken {
            return Self { text: Cow::Borrowed(text), zweifel: Vec::new() };
        }
        let mut decker = Decker { text, places: Vec::new(), zweifel: Vec::new() };
        decker.lines();
        let Decker { places, zweifel, .. } = decker;
        if places.is_empty() {
            return Self { text: Cow::Borrowed(text), zweifel };
        }
        let mut bytes = text.as_bytes().to_vec();
        for at in places {
            if let Some((_, cover)) = DECKUNG.iter().find(|it| it.0 == bytes[at]) {
                bytes[at] = *cover;
            }
        }
        let covered = String::from_utf8(bytes).expect("one sign of one byte for another");
        Self { text: Cow::Owned(covered), zweifel }
    }

    /// Words of the parser as they were written; nothing where none of them was covered.
    #[must_use]
    pub fn uncovered(&self, words: &str) -> Option<String> {
        if matches!(self.text, Cow::Borrowed(_)) || !words.bytes().any(is_cover) {
            return None;
        }
        let sign = |it: char| {
            let known = DECKUNG.iter().find(|(_, cover)| char::from(*cover) == it);
            known.map_or(it, |(sign, _)| char::from(*sign))
        };
        Some(words.chars().map(sign).collect())
    }
}

/// What a line is to the one below it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Davor {
    /// No words that could go on: nothing, a heading, a table, HTML.
    Nichts,
    /// An item or what belongs to it: what begins like one below it is one.
    Punkt,
    /// A sentence that ends.
    Satzende,
    /// A sentence that goes on.
    Offen,
}

/// So many lines of a paragraph are looked at for another item.
const WEITE: usize = 100;

struct Decker<'a> {
    text: &'a str,
    places: Vec<usize>,
    zweifel: Vec<(Range<usize>, &'static str)>,
}

impl<'a> Decker<'a> {
    fn lines(&mut self) {
        let mut at = 0;
        let all: Vec<(usize, &'a str)> = self
            .text
            .split_inclusive('\n')
            .map(|line| {
                at += line.len();
                (at - line.len(), line.trim_end_matches(['\n', '\r']))
            })
            .collect();
        let mut fence: Option<&str> = None;
        let (mut before, mut margin) = (Davor::Nichts, 0);
        for (number, (start, line)) in all.iter().copied().enumerate() {
            let bare = line.trim_start();
            let marks = ["```", "~~~"].into_iter().find(|it| bare.starts_with(it));
            // Code within a line may have three signs on both sides.
            let marks =
                marks.filter(|it| *it != "```" || !bare[3..].trim_matches('`').contains('`'));
            if fence.is_some() || marks.is_some() {
                fence = match (fence, marks) {
                    (Some(open), Some(mark)) if open == mark => None,
                    (None, mark) => mark,
                    (open, _) => open,
                };
                before = Davor::Nichts;
                continue;
            }
            self.line_start(start, line, (before, margin), &all[number + 1..]);
            self.in_words(start, line);
            self.braces(start, line);
            before = davor(line, before);
            margin = indent(line);
        }
    }

    /// Marks at the start of a line that would begin a list, a quotation or an explanation.
    fn line_start(
        &mut self,
        start: usize,
        line: &str,
        (before, margin): (Davor, usize),
        below: &[(usize, &str)],
    ) {
        let words = |at: usize| line.get(at..).unwrap_or_default();
        let mut at = indent(line);
        // `:` explains a term only with a blank behind it, as the format says.
        let rule = line.contains("--") && line.bytes().all(|it| b"|-: \t".contains(&it));
        if words(at).starts_with(':') && !words(at + 1).starts_with([' ', '\t']) && !rule {
            self.places.push(start + at);
            return;
        }
        let numbered = words(at).starts_with(|it: char| it.is_ascii_digit());
        let goes_on = match before {
            Davor::Offen => at < 4,
            // Within an item only a number is beyond doubt: a dash may begin a list of its own.
            Davor::Punkt => at > 0 && at == margin && numbered,
            Davor::Nichts | Davor::Satzende => false,
        };
        if goes_on && self.wrapped(start + at, words(at), below) {
            return;
        }
        // Behind the marks of quotations and items a day of the month is one, too.
        for _ in 0..8 {
            let rest = words(at);
            if let Some((digits, behind)) = number(rest) {
                if is_date(digits, behind) {
                    self.places.push(start + at + digits.len());
                    return;
                }
                if !behind.starts_with([' ', '\t']) {
                    return;
                }
                at += digits.len() + 1;
            } else if rest.starts_with('>') || is_point(rest) {
                at += 1;
            } else {
                return;
            }
            at += indent(words(at));
        }
    }

    /// A line that goes on with the sentence above it, although it begins like an item: a dash
    /// between words, "im Jahr\n1. Stock", "über\n> 65 Jahre".
    fn wrapped(&mut self, at: usize, line: &str, below: &[(usize, &str)]) -> bool {
        let mut paragraph =
            below.iter().map(|it| it.1.trim_start()).take_while(|it| !it.is_empty()).take(WEITE);
        if let Some(rest) = line.strip_prefix('>') {
            let figure = rest.trim_start().starts_with(|it: char| it.is_ascii_digit());
            let alone = figure && !paragraph.any(|it| it.starts_with('>'));
            if alone {
                self.places.push(at);
            }
            return alone;
        }
        let digits = line.bytes().take_while(u8::is_ascii_digit).count();
        let mark = match digits {
            0 if line.starts_with(['-', '+', '*']) => 1,
            1 if line.starts_with("1.") || line.starts_with("1)") => 2,
            _ => return false,
        };
        let rest = &line[mark..];
        let Some(words) = rest.strip_prefix([' ', '\t']).map(str::trim) else { return false };
        // A dash that a second one closes, and a day, are beyond doubt.
        let closed = words.contains(" - ") || words.contains(" – ") || words.ends_with(" -");
        let day = digits > 0 && is_date("1", rest);
        // An item that another one follows is one of a list, whatever stood above it; also where a
        // blank line stands between them.
        let is_next = |next: &str| match digits {
            0 => next.starts_with(&line[..1]) && is_point(next),
            _ => next.starts_with("2.") || next.starts_with("2)"),
        };
        let mut apart = below.iter().map(|it| it.1).skip_while(|it| !it.trim().is_empty());
        let apart = apart.find(|it| !it.trim().is_empty()).is_some_and(is_next);
        let another = paragraph.any(is_next) || (apart && !closed && !day);
        // A task is one, however few there are.
        let task = ["[ ]", "[x]", "[X]"].iter().any(|it| words.starts_with(it));
        if another || task || words.is_empty() {
            return false;
        }
        self.places.push(at + mark - 1);
        if !closed && !day {
            self.zweifel.push((at..at + mark, "umbruch"));
        }
        true
    }

    /// Signs between two letters or digits.
    fn in_words(&mut self, start: usize, line: &str) {
        if !line.contains(['*', '~']) {
            return;
        }
        let chars: Vec<(usize, char)> = line.char_indices().collect();
        let sign = |at: usize| chars.get(at).map(|it| it.1);
        for (number, (at, letter)) in chars.iter().copied().enumerate() {
            let before = number.checked_sub(1).and_then(sign);
            let behind = sign(number + 1);
            let text = match letter {
                '*' => before.is_some_and(is_word) && behind.is_some_and(is_word),
                // Struck out is what stands between two of them.
                '~' => before != Some('~') && behind != Some('~'),
                _ => false,
            };
            if text && !in_address(line, at) {
                self.places.push(start + at);
            }
        }
    }

    /// Braces at the end of a line are words, unless they name an anchor.
    fn braces(&mut self, start: usize, line: &str) {
        let line = line.trim_end_matches(['#', ' ', '\t']);
        let Some(open) = line.strip_suffix('}').and_then(|it| it.rfind('{')) else { return };
        let inner = &line[open + 1..line.len() - 1];
        let anchor = inner.strip_prefix('#').is_some_and(|id| {
            !id.is_empty() && !id.contains(|it: char| it.is_whitespace() || it == '}')
        });
        if !anchor {
            self.places.push(start + open);
        }
    }
}

/// What a line is to the one below it.
fn davor(line: &str, before: Davor) -> Davor {
    let bare = line.trim();
    let numbered = number(bare).is_some_and(|(digits, behind)| {
        behind.starts_with([' ', '\t']) && !is_date(digits, behind)
    });
    let item = numbered || is_point(bare);
    if bare.is_empty() || bare.starts_with(['#', '|', '<', '>', ':']) {
        return Davor::Nichts;
    }
    if item || before == Davor::Punkt || indent(line) > 0 {
        return Davor::Punkt;
    }
    // Who breaks a line on purpose has ended what stands in it.
    if line.ends_with("  ") {
        return Davor::Satzende;
    }
    let end = bare.trim_end_matches(['“', '"', '‘', '\'', ')', '*', '_', '«', '»', '\\']);
    if end.ends_with([':', '.', '!', '?', ';', '…']) { Davor::Satzende } else { Davor::Offen }
}

/// Whether a line begins with the point of an item.
fn is_point(line: &str) -> bool {
    line.starts_with(['-', '+', '*']) && line[1..].starts_with([' ', '\t'])
}

/// The number at the beginning of a line, and what stands behind its full stop or bracket.
fn number(line: &str) -> Option<(&str, &str)> {
    let (digits, behind) = line.split_at(line.bytes().take_while(u8::is_ascii_digit).count());
    let behind = behind.strip_prefix(['.', ')']).filter(|_| !digits.is_empty())?;
    Some((digits, behind))
}

/// How many blanks a line begins with.
fn indent(line: &str) -> usize {
    line.bytes().take_while(|it| matches!(it, b' ' | b'\t')).count()
}

/// Whether a number with a full stop is a day of a month, a year, or the number of a quarter, and no
/// item: "31. Dezember", "2. Quartal", "2019.".
fn is_date(number: &str, behind: &str) -> bool {
    if number.len() == 4 && number.starts_with(['1', '2']) {
        return true;
    }
    let word = behind.trim_start_matches([' ', '\u{a0}', '\u{202f}']);
    let word: String = word.chars().take_while(|it| is_word(*it)).collect();
    let word = composed(&word);
    number.len() <= 2
        && behind.starts_with([' ', '\u{a0}', '\u{202f}'])
        && [&MONATE[..], &KURZ, &ZEITEN].iter().any(|it| it.contains(&&*word))
}

/// What else months are called in calendars and letters.
const KURZ: [&str; 15] = [
    "Jänner", "Feber", "Jan", "Jän", "Feb", "Mär", "Mrz", "Apr", "Jun", "Jul", "Aug", "Sept",
    "Okt", "Nov", "Dez",
];

/// What else is counted by ordinals in the course of time.
const ZEITEN: [&str; 5] = ["Quartal", "Halbjahr", "Jahrhundert", "Jahrzehnt", "Trimester"];

/// Addresses are not looked for further back than this.
const ADRESSE: usize = 2048;

/// Whether a place of a line is within an address: there a sign that is covered would break it.
fn in_address(line: &str, at: usize) -> bool {
    let from = (at.saturating_sub(ADRESSE)..=at).find(|it| line.is_char_boundary(*it));
    let before = &line[from.unwrap_or(at)..at];
    let in_link = before.rfind("](").is_some_and(|open| {
        let target = &before[open + 2..];
        if target.starts_with('<') { !target.contains('>') } else { !target.contains([')', ' ']) }
    });
    let in_brackets = before.rfind('<').is_some_and(|open| {
        let inner = &before[open + 1..];
        inner.contains(':') && !inner.contains(['>', ' '])
    });
    in_link || in_brackets || before.trim_start().starts_with('[') && before.contains("]: ")
}
