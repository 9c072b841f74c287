//! Signs that are German text although Markdown takes them for marks: the star in `Bürger*innen`, the
//! day in front of `31. Dezember`, a dash where a line happens to break. Before the parser reads a
//! text they are covered by signs that mean nothing to it and are as long, so that places stay; what
//! it says is uncovered again. The rules stand in docs/decisions/0021-deutscher-text.md.

use std::{borrow::Cow, collections::HashSet, ops::Range};

use super::vermerk;
use crate::base::{
    date::MONATE,
    unsichtbar::{composed, is_unseen, is_word},
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
        let mut decker = Decker { text, namen: None, places: Vec::new(), zweifel: Vec::new() };
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
    /// What stands in brackets and may name an address below.
    namen: Option<HashSet<String>>,
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
        // Whether the paragraph is one of a statute with numbers in it.
        let mut satzung = false;
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
            if before == Davor::Nichts {
                satzung = false;
            }
            satzung |= before == Davor::Nichts && is_statute(line, &all[number + 1..]);
            if satzung && self.numbered_within(start, line) {
                before = Davor::Offen;
                continue;
            }
            self.line_start(start, line, (before, margin), &all[number + 1..]);
            self.in_words(start, line);
            self.braces(start, line);
            before = davor(line, before);
            margin = indent(line);
        }
    }

    /// Where the colon of a line `[Anmerkung]: vorläufig` stands, which Markdown would take away, as
    /// the address of a link: if nothing of the text asks for it, or if it is none.
    fn no_address(&mut self, line: &str) -> Option<usize> {
        let inner = line.strip_prefix('[').filter(|it| !it.starts_with(['^', '[', '!']))?;
        let (name, behind) = inner.split_once("]:")?;
        let address = behind.trim_start();
        let path = |it: &str| it.contains(['/', '#']) || it.to_lowercase().ends_with(".md");
        let target = address.split_whitespace().next().unwrap_or_default();
        // `[//]: # (Notiz)`: what people write as a comment stays one.
        let comment = matches!(target, "" | "#" | "<>" | "<#>") || vermerk::holds_back(name);
        if comment || matches!(&*name.to_lowercase(), "//" | "_" | "comment" | "kommentar") {
            return None;
        }
        let is_address = target.starts_with(['<', '/', '.', '#']) || path(target);
        let text = self.text;
        let asked = self.namen.get_or_insert_with(|| {
            let opened = text.split('[').skip(1).filter_map(|it| it.split_once(']'));
            let uses = opened.filter(|(_, behind)| !behind.starts_with(':'));
            uses.map(|(name, _)| name.to_lowercase()).collect()
        });
        let used = asked.contains(&name.to_lowercase());
        let text_only = name.is_empty() || name.contains(']') || !is_address || !used;
        text_only.then_some(1 + name.len() + 1)
    }

    /// `1. die Satzung,` within `(1) Der Rat beschließt:`: a list of Markdown would swallow the
    /// `(2)` below it. What it counts `marken` reads.
    fn numbered_within(&mut self, start: usize, line: &str) -> bool {
        let at = indent(line);
        let Some((digits, behind)) = number(&line[at..]) else { return false };
        if behind.starts_with([' ', '\t']) {
            self.places.push(start + at + digits.len());
            self.in_words(start, line);
        }
        behind.starts_with([' ', '\t'])
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
        if let Some(colon) = self.no_address(words(at)).filter(|_| at < 4) {
            self.places.push(start + at + colon);
            return;
        }
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
        // Behind the marks of quotations, items, notes and explanations a day of the month is one, too.
        for _ in 0..8 {
            let rest = words(at);
            let note = rest.strip_prefix("[^").and_then(|it| it.find("]:")).map(|it| it + 4);
            let opened = note.or_else(|| rest.starts_with(": ").then_some(1));
            if let Some(length) = opened {
                at += length;
                at += indent(words(at));
                continue;
            }
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
        let lines = below.iter().map(|it| it.1).take(WEITE);
        let mut apart = lines.skip_while(|it| !it.trim().is_empty());
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
        for (number, (at, letter)) in chars.iter().copied().enumerate() {
            if !matches!(letter, '*' | '~') {
                continue;
            }
            // What nobody sees parts no word.
            let before = chars[..number].iter().rev().map(|it| it.1).find(|it| !is_unseen(*it));
            let behind = chars[number + 1..].iter().map(|it| it.1).find(|it| !is_unseen(*it));
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

/// Whether a paragraph is one of a statute: it begins with a mark that Markdown does not know, and
/// below a line with a number another such mark follows.
fn is_statute(line: &str, below: &[(usize, &str)]) -> bool {
    let Some(kind) = statute_mark(line) else { return false };
    let mut numbers = false;
    below.iter().map(|it| it.1).take_while(|it| !it.trim().is_empty()).take(WEITE).any(|it| {
        numbers |= number(it.trim_start()).is_some_and(|it| it.1.starts_with([' ', '\t']));
        numbers && statute_mark(it) == Some(kind)
    })
}

/// What a mark of a statute at the beginning of a line looks like: `(1)`, `a)`, `§ 1`, `I.`, `A.`
fn statute_mark(line: &str) -> Option<char> {
    let line = line.trim_start();
    if line.starts_with('§') {
        return Some('§');
    }
    let mark = line.split([' ', '\t', '\u{a0}']).next().filter(|it| it.len() < line.len())?;
    let (core, kind) = if let Some(inner) = mark.strip_prefix('(') {
        (inner.strip_suffix(')')?, '(')
    } else if let Some(core) = mark.strip_suffix(')') {
        (core, ')')
    } else {
        (mark.strip_suffix('.')?, '.')
    };
    let digits = core.starts_with(|it: char| it.is_ascii_digit());
    let letters = core.bytes().all(|it| it.is_ascii_alphabetic()) && core.len() <= 4;
    match kind {
        '(' if digits || letters => Some(kind),
        ')' if letters && !core.is_empty() => Some(kind),
        '.' if letters && !core.is_empty() && core.bytes().all(|it| it.is_ascii_uppercase()) => {
            Some(kind)
        }
        _ => None,
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
    let last = bare.split_whitespace().next_back().unwrap_or_default();
    if last.ends_with('.') && KUERZEL.contains(&last) {
        return Davor::Offen;
    }
    let end = bare.trim_end_matches(['“', '"', '‘', '\'', ')', '*', '_', '«', '»', '\\']);
    if end.ends_with([':', '.', '!', '?', ';', '…']) { Davor::Satzende } else { Davor::Offen }
}

/// Short forms with which no sentence ends.
const KUERZEL: &[&str] = &[
    "ca.", "Mio.", "Mrd.", "Tsd.", "rd.", "Nr.", "Abs.", "Art.", "bzw.", "vgl.", "ggf.", "evtl.",
    "Std.", "Pers.", "inkl.", "max.", "min.", "sog.", "St.", "Dr.", "B.", "h.", "R.", "z.", "d.",
];

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
/// item: "31. Dezember", "30. 6. 2020", "24. bis 26. Mai", "2. Quartal", "2019.".
#[must_use]
pub fn is_date(number: &str, behind: &str) -> bool {
    if number.len() == 4 && number.starts_with(['1', '2']) {
        return true;
    }
    let word = behind.trim_start_matches([' ', '\u{a0}', '\u{202f}']);
    // A second day, or the month as a number.
    let joined = ["und ", "bis ", "oder ", "u. ", "- ", "– ", "+ ", "/ ", "/"];
    let rest = joined.iter().find_map(|it| word.strip_prefix(it)).unwrap_or(word);
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    if let Some(behind) = rest[digits..].strip_prefix('.').filter(|_| (1..=2).contains(&digits)) {
        let year = behind.trim_start().bytes().take_while(u8::is_ascii_digit).count() == 4;
        let month = rest[..digits].parse().is_ok_and(|it: u8| (1..=12).contains(&it));
        if rest.len() != word.len() {
            return number.len() <= 2 && is_date(&rest[..digits], behind);
        }
        return number.len() <= 2 && month && year;
    }
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
    let definition = before.trim_start().strip_prefix('[').filter(|it| !it.starts_with('^'));
    in_link || in_brackets || definition.is_some_and(|it| it.contains("]: "))
}
