//! Enumerations as statutes and bylaws write them: `a)`, `(1)`, `i.`, `§ 3`, `aa)`, `1.2` at the
//! beginning of lines. Markdown knows none of them and would run the lines together; here they
//! become lists that keep their marks as words.

use super::{
    block::{Block, BlockKind, Inline, Item, Zaehlart, plain_text},
    zeichen::is_date,
};
use crate::base::{slug, span::Span};

/// A way of counting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Zaehlweise {
    /// a, b, c; in capitals or not.
    Buchstaben { gross: bool },
    /// aa, bb, cc.
    Doppelbuchstaben,
    /// i, ii, iii; in capitals or not.
    Roemisch { gross: bool },
    /// 1, 2, 2a.
    Zahlen,
    /// 1.1, 1.2; how many numbers stand in front of the last.
    Dezimal { davor: u32 },
    /// § 1, § 2.
    Paragrafen,
}

/// What stands around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Einfassung {
    Klammern,
    Klammer,
    Punkt,
    Ohne,
}

/// A mark at the beginning of a line, in one of the ways in which it can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Punktmarke {
    weise: Zaehlweise,
    einfassung: Einfassung,
    /// Its number, and the letter behind it, if there is one.
    nummer: (u32, u32),
}

impl Punktmarke {
    fn is_followed_by(self, next: Self) -> bool {
        let (number, letter) = self.nummer;
        (self.weise, self.einfassung) == (next.weise, next.einfassung)
            && (next.nummer == (number + 1, 0) || next.nummer == (number, letter + 1))
    }

    /// Whether another one is the first below it: `1.2.1` below `1.2`.
    fn is_above(self, next: Self) -> bool {
        match (self.weise, next.weise) {
            (Zaehlweise::Dezimal { davor }, Zaehlweise::Dezimal { davor: below }) => {
                self.einfassung == next.einfassung
                    && below == davor * 100 + self.nummer.0
                    && next.nummer == (1, 0)
            }
            _ => false,
        }
    }
}

/// A line with its mark, and those behind it that have none.
struct Zeilen {
    inlines: Vec<Inline>,
    marke: Punktmarke,
}

/// An item on its way: its words, and the enumeration within it.
struct Markenpunkt {
    inlines: Vec<Inline>,
    innen: Vec<Markenpunkt>,
}

/// What running text becomes that holds an enumeration.
pub struct Aufzaehlung {
    /// What stands in front of it.
    pub davor: Vec<Inline>,
    /// The enumeration.
    pub liste: BlockKind,
}

/// Takes the enumeration out of running text; gives the text back if it holds none.
///
/// # Errors
/// The text, as it was.
pub fn split(inlines: Vec<Inline>, span: Span) -> Result<Aufzaehlung, Vec<Inline>> {
    if !inlines.iter().any(is_break) {
        return Err(inlines);
    }
    let marks: Vec<Vec<Punktmarke>> = inlines
        .split(is_break)
        .map(|line| match line.first() {
            Some(Inline::Text { text, .. }) => read(text),
            _ => Vec::new(),
        })
        .collect();
    let clauses: Vec<bool> = inlines.split(is_break).map(ends_clause).collect();
    let inner: Vec<Vec<Punktmarke>> = inlines
        .split(is_break)
        .map(|line| match line.first() {
            Some(Inline::Text { text, .. }) => behind_mark(text),
            _ => Vec::new(),
        })
        .collect();
    let chosen = choose(&marks, &inner, &clauses);
    if chosen.iter().all(Option::is_none) {
        return Err(inlines);
    }
    let mut lines: Vec<Zeilen> = Vec::new();
    let mut davor = Vec::new();
    let mut number = 0;
    let mut begins = true;
    for inline in inlines {
        let at_break = is_break(&inline);
        if begins && let Some(mark) = chosen[number] {
            lines.push(Zeilen { inlines: Vec::new(), marke: mark });
        }
        let into = lines.last_mut().map_or(&mut davor, |it| &mut it.inlines);
        into.push(inline);
        begins = at_break;
        number += usize::from(at_break);
    }
    let ended = |inlines: &mut Vec<Inline>| {
        while inlines.last().is_some_and(is_break) {
            inlines.pop();
        }
    };
    ended(&mut davor);
    lines.iter_mut().for_each(|it| ended(&mut it.inlines));
    let mut lines = lines.into_iter().peekable();
    let punkte = nested(&mut lines, &[]);
    Ok(Aufzaehlung { davor, liste: list(punkte, span) })
}

/// Whether a line ends where an enumeration may begin.
fn ends_clause(line: &[Inline]) -> bool {
    plain_text(line).trim_end().ends_with([':', '.', ',', ';', '!', '?', '…'])
}

/// The marks that may stand behind the mark of a line: `(1) a) …`.
fn behind_mark(text: &str) -> Vec<Punktmarke> {
    let Some(end) = mark_end(text).filter(|_| !read(text).is_empty()) else { return Vec::new() };
    read(text[end..].trim_start_matches(BLANKS))
}

fn is_break(inline: &Inline) -> bool {
    matches!(inline, Inline::Umbruch | Inline::Zeilenwechsel)
}

/// So many lines further down the next mark is looked for.
const WEITE: usize = 100;

/// Which lines begin an item: those whose mark another one follows or that follow one. `inner` are
/// the marks behind those of the lines, `clauses` tells of each line whether it ends a part of a
/// sentence: where it does not, a number or a paragraph sign below belongs to it.
fn choose(
    marks: &[Vec<Punktmarke>],
    inner: &[Vec<Punktmarke>],
    clauses: &[bool],
) -> Vec<Option<Punktmarke>> {
    let mut chosen: Vec<Option<Punktmarke>> = vec![None; marks.len()];
    // The last marks of the enumerations that are open, from outside in.
    let mut open: Vec<Punktmarke> = Vec::new();
    for (at, readings) in marks.iter().enumerate() {
        let next = readings.iter().find_map(|mark| {
            let depth = open.iter().rposition(|it| it.is_followed_by(*mark))?;
            Some((depth, *mark))
        });
        let behind = &marks[at + 1..marks.len().min(at + WEITE)];
        let followed =
            |mark: &&Punktmarke| behind.iter().flatten().any(|it| mark.is_followed_by(*it));
        if let Some((depth, mark)) = next {
            open.truncate(depth);
            open.push(mark);
            chosen[at] = Some(mark);
        } else {
            let goes_on = |mark: &&Punktmarke| {
                let sentence = at > 0 && !clauses[at - 1];
                let first = match mark.weise {
                    // A sentence may wrap in front of it.
                    Zaehlweise::Paragrafen => at == 0,
                    Zaehlweise::Zahlen | Zaehlweise::Dezimal { .. } => !sentence,
                    // "H. Meier" is a person.
                    _ => mark.einfassung != Einfassung::Punkt || mark.nummer.0 == 1,
                };
                let below = open.last().is_some_and(|it| it.is_above(**mark));
                below || (first && followed(mark))
            };
            let Some(mark) = readings.iter().find(goes_on) else { continue };
            open.push(*mark);
            chosen[at] = Some(*mark);
        }
        // The first point may stand on the line of what it belongs to.
        open.extend(inner[at].iter().find(followed).copied());
    }
    chosen
}

/// The items of an enumeration; what counts in another way stands within the one before it.
fn nested(
    lines: &mut std::iter::Peekable<std::vec::IntoIter<Zeilen>>,
    outside: &[Punktmarke],
) -> Vec<Markenpunkt> {
    let mut found: Vec<Markenpunkt> = Vec::new();
    let mut last: Option<Punktmarke> = None;
    while let Some(line) = lines.peek() {
        let mark = line.marke;
        match last {
            Some(before) if !before.is_followed_by(mark) => {
                if outside.iter().any(|it| it.is_followed_by(mark)) {
                    return found;
                }
                let all: Vec<Punktmarke> = outside.iter().copied().chain([before]).collect();
                let innen = nested(lines, &all);
                if let Some(punkt) = found.last_mut() {
                    punkt.innen.extend(innen);
                }
            }
            _ => {
                last = Some(mark);
                let inlines = lines.next().map(|it| it.inlines).unwrap_or_default();
                found.push(Markenpunkt { inlines, innen: Vec::new() });
            }
        }
    }
    found
}

fn list(punkte: Vec<Markenpunkt>, span: Span) -> BlockKind {
    let block = |kind| Block { kind, span, absatz: None, anker: None, beschriftet: None };
    let items = punkte.into_iter().map(|it| {
        let mut blocks = vec![block(BlockKind::Zeile(it.inlines))];
        if !it.innen.is_empty() {
            blocks.push(block(list(it.innen, span)));
        }
        Item { blocks, ..Item::default() }
    });
    BlockKind::Liste { zaehlung: Zaehlart::Marken, items: items.collect() }
}

/// With what the anchor of an item ends: `a` for `a)`, `1` for `(1)`; nothing if it has no mark.
#[must_use]
pub fn anker(item: &Item) -> Option<String> {
    let text = match &item.blocks.first()?.kind {
        BlockKind::Zeile(inlines) | BlockKind::Absatz(inlines) => match inlines.first()? {
            Inline::Text { text, .. } => text,
            _ => return None,
        },
        _ => return None,
    };
    let mark = &text[..mark_end(text)?];
    Some(slug::slug(mark)).filter(|it| !it.is_empty())
}

/// Where the mark at the beginning of a text ends.
fn mark_end(text: &str) -> Option<usize> {
    let from =
        text.strip_prefix('§').map_or(0, |rest| text.len() - rest.trim_start_matches(BLANKS).len());
    let end = from + text[from..].find(BLANKS)?;
    (end - from > 0 && end - from <= 12).then_some(end)
}

/// What may stand behind a mark.
const BLANKS: [char; 5] = [' ', '\t', '\u{a0}', '\u{202f}', '\u{2009}'];

/// The ways in which the mark at the beginning of a line can be read; none if there is none.
fn read(text: &str) -> Vec<Punktmarke> {
    let Some(end) = mark_end(text) else { return Vec::new() };
    let mark = &text[..end];
    if let Some(rest) = mark.strip_prefix('§') {
        let number = numbered(rest.trim_start_matches(BLANKS));
        let mark = number.map(|nummer| Punktmarke {
            weise: Zaehlweise::Paragrafen,
            einfassung: Einfassung::Ohne,
            nummer,
        });
        return mark.into_iter().collect();
    }
    let (core, einfassung) = if let Some(inner) = mark.strip_prefix('(') {
        let Some(inner) = inner.strip_suffix(')') else { return Vec::new() };
        (inner, Einfassung::Klammern)
    } else if let Some(core) = mark.strip_suffix(')') {
        (core, Einfassung::Klammer)
    } else if let Some(core) = mark.strip_suffix('.') {
        (core, Einfassung::Punkt)
    } else {
        (mark, Einfassung::Ohne)
    };
    let mut found = Vec::new();
    let mut push = |weise, nummer| found.push(Punktmarke { weise, einfassung, nummer });
    if core.contains('.') && einfassung != Einfassung::Klammern {
        if let Some((davor, letzte)) = decimal(core) {
            push(Zaehlweise::Dezimal { davor }, (letzte, 0));
        }
        return found;
    }
    if einfassung == Einfassung::Ohne {
        return found;
    }
    if let Some(nummer) = numbered(core) {
        if einfassung == Einfassung::Punkt && is_date(core, &text[end..]) {
            return found;
        }
        push(Zaehlweise::Zahlen, nummer);
        return found;
    }
    // "z. B.", "d. h.", "e. V."
    let rest = text[end..].trim_start_matches(BLANKS);
    let mut signs = rest.chars();
    let short = signs.next().is_some_and(char::is_alphabetic) && signs.next() == Some('.');
    if einfassung == Einfassung::Punkt && short {
        return found;
    }
    let gross = core.starts_with(|it: char| it.is_ascii_uppercase());
    let one_case = core.bytes().all(|it| it.is_ascii_uppercase() == gross);
    if core.is_empty() || !one_case || !core.bytes().all(|it| it.is_ascii_alphabetic()) {
        return found;
    }
    let letters: Vec<u8> = core.bytes().map(|it| it.to_ascii_lowercase()).collect();
    let place = u32::from(letters[0] - b'a') + 1;
    match letters[..] {
        [_] => push(Zaehlweise::Buchstaben { gross }, (place, 0)),
        [one, other] if one == other && !gross => push(Zaehlweise::Doppelbuchstaben, (place, 0)),
        _ => {}
    }
    if let Some(number) = roman(&letters) {
        push(Zaehlweise::Roemisch { gross }, (number, 0));
    }
    found
}

/// `12`, `12a`: the number and the letter behind it.
fn numbered(text: &str) -> Option<(u32, u32)> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let number = text[..digits].parse().ok().filter(|it| *it < 1000)?;
    match &text.as_bytes()[digits..] {
        [] => Some((number, 0)),
        [letter] if letter.is_ascii_lowercase() => Some((number, u32::from(letter - b'a') + 1)),
        _ => None,
    }
}

/// `1.2.3`: the numbers in front of the last one as one, and the last one.
fn decimal(text: &str) -> Option<(u32, u32)> {
    let numbers: Option<Vec<u32>> =
        text.split('.').map(|it| it.parse().ok().filter(|it| *it < 100)).collect();
    let numbers = numbers.filter(|it| (2..=4).contains(&it.len()))?;
    let (last, before) = numbers.split_last()?;
    Some((before.iter().fold(1, |all, it| all * 100 + it), *last))
}

/// Roman numerals up to 39, as enumerations use them.
fn roman(letters: &[u8]) -> Option<u32> {
    let text = std::str::from_utf8(letters).ok()?;
    let ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];
    let tens = text.bytes().take_while(|it| *it == b'x').count();
    let rest = ones.iter().position(|it| *it == &text[tens..])?;
    let number = u32::try_from(tens * 10 + rest).ok()?;
    (tens <= 3 && number > 0).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::{behind_mark, choose, read};

    #[test]
    fn marks_are_known_by_what_follows_them() {
        for (lines, count) in [
            (&["a) eins", "b) zwei", "c) drei"][..], 3),
            (&["(1) Der Rat", "des Kreises", "(1a) Der Ausschuss", "(2) Das Amt"], 3),
            (&["i. eins", "ii. zwei"], 2),
            (&["a) eins", "aa) unten", "bb) unten", "b) zwei"], 4),
            (&["§ 1 Name", "§ 2 Sitz"], 2),
            (&["1.1 Ziel", "1.2 Ziel"], 2),
            (&["z. B. Kitas", "und Schulen"], 0),
            (&["nach", "§ 3 und", "§ 4 gilt"], 0),
            (&["12. Mai", "14. Mai"], 0),
            (&["2.500 Euro", "3.600 Euro"], 0),
            (&["1.1 Ziel", "1.2 Ziel", "1.2.1 Unterziel", "1.3 Ziel"], 4),
            (&["(1) a) eins", "b) zwei", "(2) zwei"], 3),
            (&["(1) Der Rat beschließt:", "1. die Satzung,", "2. den Haushalt.", "(2) Das Amt"], 4),
            (&["Das gilt nach", "(1) und nach", "(2) gleich."], 0),
            (&["Das Amt öffnet am", "3. März und schließt am", "4. April."], 0),
            (&["Nach dem Ende des", "1. Weltkriegs und des", "2. Weltkriegs"], 0),
            (&["Geöffnet von", "8.30 Uhr bis", "8.31 Uhr."], 0),
            (&["z. B. eins", "d. h. zwei", "e. V. drei"], 0),
            (&["H. Meier", "I. Müller", "J. Schulz"], 0),
        ] {
            let marks: Vec<_> = lines.iter().map(|it| read(it)).collect();
            let inner: Vec<_> = lines.iter().map(|it| behind_mark(it)).collect();
            let clauses: Vec<_> = lines.iter().map(|it| it.ends_with([':', '.', ','])).collect();
            let chosen = choose(&marks, &inner, &clauses);
            assert_eq!(chosen.iter().flatten().count(), count, "{lines:?}");
        }
    }
}
