//! Words as the search compares them: cuts text, and folds letters, as docs/decisions/0017 says.
//! `themes/kern/assets/suchmaschine.js` does the same: who changes one changes both, and the form
//! of the index. The words of a comparison are `fassung::worte`.

use std::borrow::Cow;

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use super::unsichtbar;

/// Signs that are not seen: they say where a word may break, or nothing.
const UNSEEN: &[char] = &['\u{ad}', '\u{200b}', '\u{2060}', '\u{feff}'];

/// What joins two pieces to one word, besides `/-`.
const CONNECTORS: &[char] = &['-', '‐', '‑', '*', ':', '_', '·', '/', '\'', '’'];

/// Signs that are words: they are read aloud, and written out as often.
const SIGNS: &[char] = &['§', '€', '%'];

/// Spaces at which no line breaks.
const PROTECTED: &[char] = &['\u{a0}', '\u{202f}'];

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
    // Below the combining marks everything is composed, and of these signs only the soft hyphen is
    // not seen.
    if text.chars().all(|it| it < '\u{300}' && it != '\u{ad}') {
        return Cow::Borrowed(text);
    }
    let composed = unsichtbar::composed(text);
    if composed.contains(UNSEEN) { Cow::Owned(composed.replace(UNSEEN, "")) } else { composed }
}

/// Hands out every word of a text as it is written there: pieces, what connectors join, years of
/// dates, and references.
pub fn worte<'a>(text: &'a str, mut take: impl FnMut(&'a str)) {
    let mut take = |word: &'a str| {
        if word.len() <= MAX_WORT {
            take(word);
        }
    };
    let mut group = Vec::new();
    // The piece before, if a reference can begin with it.
    let mut head: Option<Piece> = None;
    let mut at = 0;
    while let Some(first) = piece(text, at) {
        group.clear();
        group.push(first);
        while let Some(next) = connected(text, group[group.len() - 1].end) {
            group.push(next);
        }
        group.iter().for_each(|it| each(text, *it, &mut take));
        let whole = Piece { start: first.start, end: group[group.len() - 1].end };
        runs(&group, |it| take(slice(text, it)));
        let begins_with_figure = text[whole.start..].starts_with(|it: char| it.is_ascii_digit());
        if let Some(head) =
            head.filter(|it| begins_with_figure && only_space(&text[it.end..whole.start]))
        {
            take(&text[head.start..whole.end]);
        }
        head = Some(whole).filter(|_| group.len() == 1 && begins_reference(slice(text, first)));
        at = whole.end;
    }
}

/// What of a group is a word by itself, of more than one piece: all of it, and where it is not long
/// every run of its pieces (`G-01` of `KV-G-01`).
fn runs(group: &[Piece], mut take: impl FnMut(Piece)) {
    const LONG: usize = 5;
    for from in 0..group.len() {
        for to in from + 1..group.len() {
            let whole = from == 0 && to + 1 == group.len();
            if whole || group.len() <= LONG {
                take(Piece { start: group[from].start, end: group[to].end });
            }
        }
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
    let start = from + text[from..].find(|it: char| is_inner(it) || SIGNS.contains(&it))?;
    let mut piece = Piece { start, end: end(text, start) };
    // Thousands may be parted by protected spaces.
    while let Some(longer) = thousands(text, piece) {
        piece.end = longer;
    }
    Some(piece)
}

/// Where the piece ends that begins here.
fn end(text: &str, start: usize) -> usize {
    let rest = &text[start..];
    if let Some(sign) = rest.chars().next().filter(|it| SIGNS.contains(it)) {
        let more = if sign == '§' { rest.find(|it| it != '§') } else { Some(sign.len_utf8()) };
        return start + more.unwrap_or(rest.len());
    }
    let digit = |at: usize| text.as_bytes().get(at).is_some_and(u8::is_ascii_digit);
    let over = rest.char_indices().find(|(offset, it)| {
        let at = start + offset;
        let within_figure = matches!(it, '.' | ',') && at > start && digit(at - 1) && digit(at + 1);
        !is_inner(*it) && !within_figure
    });
    over.map_or(text.len(), |it| start + it.0)
}

/// Where a figure ends that goes on behind a protected space with three digits, and nothing but
/// them before its decimals.
fn thousands(text: &str, piece: Piece) -> Option<usize> {
    let so_far = slice(text, piece);
    let last = so_far.rsplit(PROTECTED).next().unwrap_or_default();
    let figure = last.bytes().all(|it| it.is_ascii_digit()) && (1..=3).contains(&last.len());
    let rest = text[piece.end..].strip_prefix(PROTECTED).filter(|_| figure)?;
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let start = text.len() - rest.len();
    let end = end(text, start);
    let decimals = text[start + digits..end].starts_with(',') || end == start + digits;
    (digits == 3 && decimals && (last.len() == 3 || !so_far.contains(PROTECTED))).then_some(end)
}

/// The piece that a connector joins to what ends here.
fn connected(text: &str, end: usize) -> Option<Piece> {
    let rest = &text[end..];
    let connector = if rest.starts_with("/-") {
        2
    } else {
        rest.chars().next().filter(|it| CONNECTORS.contains(it))?.len_utf8()
    };
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

/// Whether between the letters of a reference and its figure is nothing but the dot of an
/// abbreviation, and space.
fn only_space(between: &str) -> bool {
    let space = between.strip_prefix('.').unwrap_or(between);
    space.chars().all(|it| it == ' ' || PROTECTED.contains(&it))
}

/// The year of a date in figures.
fn year(word: &str) -> Option<&str> {
    let mut parts = word.split('.');
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    let figures = |it: &str, most: usize| {
        (1..=most).contains(&it.len()) && it.bytes().all(|it| it.is_ascii_digit())
    };
    let date = figures(day, 2)
        && figures(month, 2)
        && year.len() == 4
        && figures(year, 4)
        && parts.next().is_none();
    date.then_some(year)
}

/// The form in which words are compared: without case, forms of signs (NFKC: `CO₂` is `CO2`), marks
/// and connectors, umlauts spelled out.
#[must_use]
pub fn fold(word: &str) -> String {
    match word {
        "€" => return "euro".to_owned(),
        "%" => return "prozent".to_owned(),
        _ => {}
    }
    let word =
        if word.is_ascii() { Cow::Borrowed(word) } else { Cow::Owned(word.nfkc().collect()) };
    if let Some(figure) = figure(&word) {
        return figure;
    }
    let digit = |at: Option<usize>| {
        at.and_then(|at| word.as_bytes().get(at)).is_some_and(u8::is_ascii_digit)
    };
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
                other => {
                    folded
                        .extend(std::iter::once(other).nfd().filter(|it| !is_combining_mark(*it)));
                }
            }
        }
    }
    folded
}

/// A figure without the dots and spaces of its thousands, and without decimals that say nothing
/// (`145.000,00`).
fn figure(word: &str) -> Option<String> {
    let (whole, decimals) =
        word.split_once(',').map_or((word, None), |(whole, rest)| (whole, Some(rest)));
    let digits = |it: &str| !it.is_empty() && it.bytes().all(|it| it.is_ascii_digit());
    let parted = |mark: char| {
        let mut parts = whole.split(mark);
        parts.next().is_some_and(|it| digits(it) && it.len() <= 3)
            && parts.all(|it| digits(it) && it.len() == 3)
    };
    // NFKC made plain spaces of protected ones.
    let known = digits(whole) || parted('.') || parted(' ');
    if !known || !decimals.is_none_or(digits) {
        return None;
    }
    let decimals = decimals.filter(|it| *it != "00").map(|it| format!(",{it}")).unwrap_or_default();
    Some(format!("{}{decimals}", whole.replace(|it: char| !it.is_ascii_digit(), "")))
}
