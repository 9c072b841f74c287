//! Cuts text into words, and folds them, as docs/decisions/0017 says. `themes/kern/assets/suchmaschine.js` does the same: who
//! changes one changes both, and the form of the index.

use std::borrow::Cow;

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use super::slug;

/// Signs that are not seen: they say where a word may break, or nothing.
const UNSEEN: &[char] = &['\u{ad}', '\u{200b}', '\u{2060}', '\u{feff}'];

/// What joins two pieces to one word, besides `/-`.
const CONNECTORS: &[char] = &['-', '‐', '‑', '*', ':', '_', '·', '/', '\'', '’'];

/// Longer runs of signs are no words; no question is that long.
const MAX_WORT: usize = 200;

/// A run of letters and figures, by its place in the text.
#[derive(Clone, Copy)]
struct Piece {
    start: usize,
    end: usize,
}

/// Text as it is searched: composed (NFC), and without signs that are not seen.
#[must_use]
pub fn klar(text: &str) -> Cow<'_, str> {
    // Below the combining marks everything is composed, and of these signs only the soft hyphen is not seen.
    if text.chars().all(|it| it < '\u{300}' && it != '\u{ad}') {
        return Cow::Borrowed(text);
    }
    let composed = slug::composed(text);
    if composed.contains(UNSEEN) { Cow::Owned(composed.replace(UNSEEN, "")) } else { composed }
}

/// Hands out every word of a text as it is written there: pieces, what connectors join, years of dates, and references.
pub fn worte<'a>(text: &'a str, mut take: impl FnMut(&'a str)) {
    let mut take = |word: &'a str| {
        if word.len() <= MAX_WORT {
            take(word);
        }
    };
    // The piece before, if a reference can begin with it.
    let mut head: Option<Piece> = None;
    let mut at = 0;
    while let Some(first) = piece(text, at) {
        let mut last = first;
        each(text, first, &mut take);
        while let Some(next) = connected(text, last.end) {
            each(text, next, &mut take);
            last = next;
        }
        let group = Piece { start: first.start, end: last.end };
        if last.end != first.end {
            take(slice(text, group));
        }
        let begins_with_figure = text[group.start..].starts_with(|it: char| it.is_ascii_digit());
        if let Some(head) = head.filter(|it| begins_with_figure && only_space(&text[it.end..group.start])) {
            take(&text[head.start..group.end]);
        }
        head = Some(group).filter(|_| last.end == first.end && begins_reference(slice(text, first)));
        at = group.end;
    }
}

fn slice(text: &str, piece: Piece) -> &str {
    &text[piece.start..piece.end]
}

fn each<'a>(text: &'a str, piece: Piece, take: &mut impl FnMut(&'a str)) {
    let word = slice(text, piece);
    // However often it is repeated, it is one sign.
    take(if word.starts_with('§') { &word[..'§'.len_utf8()] } else { word });
    if let Some(year) = year(word) {
        take(year);
    }
}

/// The next piece from a place on.
fn piece(text: &str, from: usize) -> Option<Piece> {
    let start = from + text[from..].find(|it: char| is_inner(it) || it == '§')?;
    Some(Piece { start, end: end(text, start) })
}

/// Where the piece ends that begins here.
fn end(text: &str, start: usize) -> usize {
    let rest = &text[start..];
    if rest.starts_with('§') {
        return start + rest.find(|it| it != '§').unwrap_or(rest.len());
    }
    let digit = |at: usize| text.as_bytes().get(at).is_some_and(u8::is_ascii_digit);
    let over = rest.char_indices().find(|(offset, it)| {
        let at = start + offset;
        let within_figure = matches!(it, '.' | ',') && at > start && digit(at - 1) && digit(at + 1);
        !is_inner(*it) && !within_figure
    });
    over.map_or(text.len(), |it| start + it.0)
}

/// The piece that a connector joins to what ends here.
fn connected(text: &str, end: usize) -> Option<Piece> {
    let rest = &text[end..];
    let connector =
        if rest.starts_with("/-") { 2 } else { rest.chars().next().filter(|it| CONNECTORS.contains(it))?.len_utf8() };
    let start = end + connector;
    text[start..].starts_with(is_inner).then(|| Piece { start, end: self::end(text, start) })
}

fn is_inner(sign: char) -> bool {
    sign.is_alphanumeric() || is_combining_mark(sign)
}

/// Whether a figure behind it belongs to it: `§`, `M`, `Nr`.
fn begins_reference(word: &str) -> bool {
    let letters = || word.chars().count() <= 3 && word.chars().all(char::is_alphabetic);
    word.starts_with('§') || (word.starts_with(char::is_uppercase) && letters())
}

/// Whether between the letters of a reference and its figure is nothing but the dot of an abbreviation, and space.
fn only_space(between: &str) -> bool {
    let space = between.strip_prefix('.').unwrap_or(between);
    space.chars().all(|it| matches!(it, ' ' | '\u{a0}' | '\u{202f}'))
}

/// The year of a date in figures.
fn year(word: &str) -> Option<&str> {
    let mut parts = word.split('.');
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    let figures = |it: &str, most: usize| (1..=most).contains(&it.len()) && it.bytes().all(|it| it.is_ascii_digit());
    let date = figures(day, 2) && figures(month, 2) && year.len() == 4 && figures(year, 4) && parts.next().is_none();
    date.then_some(year)
}

/// The form in which words are compared: without case, umlauts spelled out, without other marks and connectors.
#[must_use]
pub fn falte(word: &str) -> String {
    if let Some(figure) = without_thousands(word) {
        return figure;
    }
    let digit = |at: Option<usize>| at.and_then(|at| word.as_bytes().get(at)).is_some_and(u8::is_ascii_digit);
    let mut folded = String::with_capacity(word.len());
    for (at, sign) in word.char_indices() {
        let stays = match sign {
            '.' | ',' => digit(at.checked_sub(1)) && digit(Some(at + 1)),
            sign => !CONNECTORS.contains(&sign) && !sign.is_whitespace(),
        };
        if !stays || (sign == '§' && folded.ends_with('§')) {
            continue;
        }
        for lower in sign.to_lowercase() {
            match lower {
                'a'..='z' | '0'..='9' => folded.push(lower),
                'ä' | 'æ' => folded.push_str("ae"),
                'ö' | 'œ' | 'ø' => folded.push_str("oe"),
                'ü' => folded.push_str("ue"),
                'ß' => folded.push_str("ss"),
                'å' => folded.push_str("aa"),
                'ı' => folded.push('i'),
                'ł' => folded.push('l'),
                'đ' => folded.push('d'),
                other => folded.extend(std::iter::once(other).nfd().filter(|it| !is_combining_mark(*it))),
            }
        }
    }
    folded
}

/// A figure whose thousands are parted by dots, without them; decimals stay.
fn without_thousands(word: &str) -> Option<String> {
    let (whole, decimals) = word.split_once(',').map_or((word, None), |(whole, rest)| (whole, Some(rest)));
    let mut parts = whole.split('.');
    let digits = |it: &str| !it.is_empty() && it.bytes().all(|it| it.is_ascii_digit());
    let first = parts.next().filter(|it| digits(it) && it.len() <= 3)?;
    let rest: Vec<&str> = parts.collect();
    if rest.is_empty() || !rest.iter().all(|it| digits(it) && it.len() == 3) || !decimals.is_none_or(digits) {
        return None;
    }
    let decimals = decimals.map(|it| format!(",{it}")).unwrap_or_default();
    Some(format!("{first}{}{decimals}", rest.concat()))
}
