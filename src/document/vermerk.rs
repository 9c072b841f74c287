//! What people write who want to keep something inside the house: the words, and comments in every
//! spelling that a slip or a word processor makes of them. Whoever finds one where it would have no
//! effect must say so, and loudly.

use std::ops::Range;

use crate::base::slug;

/// Parts of words that say who may see something, in ASCII.
const STAEMME: &[&str] = &[
    "confidential",
    "draft",
    "entwurf",
    "freigabe",
    "freigegeben",
    "geheim",
    "hidden",
    "intern",
    "oeffentlich",
    "privat",
    "publi",
    "secret",
    "sichtbar",
    "sperr",
    "verborgen",
    "versteck",
    "vertraulich",
    "visible",
];

/// Words that begin like one of these and say something else.
const ANDERES: &[&str] =
    &["internat", "internet", "sperrmuell", "oeffentlichkeitsarbeit", "publikum"];

/// Words of names of columns whose cells are for the editors, in ASCII: one of the first, and
/// beside it only others of both.
const SPALTEN: (&[&str], &[&str]) = (
    &[
        "ausblenden",
        "draft",
        "entwurf",
        "geheim",
        "intern",
        "interne",
        "interner",
        "internes",
        "notiz",
        "notizen",
        "todo",
        "vertraulich",
    ],
    &[
        "bemerkung",
        "bemerkungen",
        "fuer",
        "kommentar",
        "kommentare",
        "nur",
        "redaktion",
        "vermerk",
        "vermerke",
    ],
);

/// Whole notes that mean the entry that they stand in, in ASCII and without spaces.
const GEMEINT: &[&str] = &[
    "draft",
    "entwurf",
    "geheim",
    "intern",
    "nichtoeffentlich",
    "nichtveroeffentlichen",
    "nochnichtveroeffentlichen",
    "nurintern",
    "privat",
    "unveroeffentlicht",
    "vertraulich",
];

/// Words that answer a question with yes or no, in any language and short form that editors use.
const JA_NEIN: &[&str] = &[
    "false", "falsch", "j", "ja", "n", "nein", "no", "off", "on", "true", "wahr", "x", "y", "yes",
];

/// Whether a key or a value says who may see something: `draft`, `nicht_öffentlich`, `vertraulich`.
#[must_use]
pub fn holds_back(word: &str) -> bool {
    let folded = folded(word);
    STAEMME.iter().any(|it| folded.contains(it)) && !ANDERES.iter().any(|it| folded.contains(it))
}

/// Whether a note means the entry that it stands in, and not something to be remembered: `nur
/// intern`.
#[must_use]
pub fn means_the_entry(note: &str) -> bool {
    is_yes_or_no(note) || GEMEINT.contains(&folded(note).as_str()) || note.lines().any(is_setting)
}

/// Whether a line looks like a key of metadata that holds something back: `entwurf: ja`.
#[must_use]
pub fn is_setting(line: &str) -> bool {
    let Some((key, value)) = line.split_once(':') else { return false };
    let key = key.trim();
    let small = key.starts_with(char::is_lowercase) && !key.contains(char::is_whitespace);
    small && holds_back(key) && is_yes_or_no(value)
}

fn folded(word: &str) -> String {
    slug::transliterate(word).to_lowercase().chars().filter(|it| it.is_alphanumeric()).collect()
}

/// Whether a value is a yes or no, whatever the key.
#[must_use]
pub fn is_yes_or_no(value: &str) -> bool {
    JA_NEIN.contains(&value.trim().trim_end_matches(['.', '!']).to_lowercase().as_str())
}

/// Whether the cells of a column are for the editors, by its name.
#[must_use]
pub fn is_for_editors(name: &str) -> bool {
    let slug = slug::slug(name);
    let of = |words: &[&str], it: &str| words.contains(&it);
    let known = slug.split('-').all(|it| of(SPALTEN.0, it) || of(SPALTEN.1, it));
    (known && slug.split('-').any(|it| of(SPALTEN.0, it)))
        || ["nicht-oeffentlich", "nicht-veroeffentlichen"].contains(&slug.as_str())
}

/// Where in a text that would be read a comment begins, and where its line ends: `<!--`, and what
/// word processors, slips and other systems make of it.
#[must_use]
pub fn kommentar(text: &str) -> Option<Range<usize>> {
    // Nearly every text is without any of them, and there are many texts.
    let bytes = text.as_bytes();
    if !bytes.contains(&b'<') && !text.contains(['‹', '＜']) {
        return None;
    }
    let start = text.char_indices().filter(|(_, it)| matches!(it, '<' | '‹' | '＜')).find_map(
        |(at, sign)| {
            let rest = &text[at + sign.len_utf8()..];
            let own = sign == '‹' && rest.starts_with(|it| it == '!' || is_dash(it));
            let first = text[..at].ends_with('\n') || text[..at].is_empty();
            (begins(rest) || own || (first && is_arrow_pair(rest))).then_some(at)
        },
    )?;
    Some(start..text[start..].find('\n').map_or(text.len(), |end| start + end))
}

/// `!--` behind the bracket, with long dashes, one dash, or a space between; `![if …]` of Word.
fn begins(rest: &str) -> bool {
    // Signs that nobody sees come along when text is pasted.
    let blank = |it: char| {
        matches!(it, ' ' | '\u{a0}' | '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
    };
    let Some(rest) = rest.trim_start_matches(blank).strip_prefix(['!', '！']) else {
        return false;
    };
    rest.starts_with("[if")
        || rest.starts_with("[endif")
        || rest.trim_start_matches(blank).starts_with(is_dash)
}

/// `<-- so -->` at the start of a line: without its `!` it is no comment. Within a line they may be
/// arrows.
fn is_arrow_pair(rest: &str) -> bool {
    let line = rest.lines().next().unwrap_or_default();
    line.starts_with("-- ") && line.contains(" -->")
}

fn is_dash(sign: char) -> bool {
    matches!(sign, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '﹘' | '﹣' | '－')
}

#[cfg(test)]
mod tests {
    use super::{holds_back, is_for_editors, kommentar, means_the_entry};

    #[test]
    fn words_that_hold_back_are_told_from_others() {
        for word in [
            "draft",
            "Entwurf",
            "nicht_öffentlich",
            "vertraulich",
            "intern",
            "unveröffentlicht",
            "sperrfrist",
        ] {
            assert!(holds_back(word), "{word}");
        }
        for word in ["internetseite", "international", "titel", "kosten", "Öffentlichkeitsarbeit"]
        {
            assert!(!holds_back(word), "{word}");
        }
        for name in [
            "intern",
            "Interne Notiz",
            "NOTIZ",
            "entwurf",
            "nicht öffentlich",
            "Bemerkung intern",
            "nur intern",
        ] {
            assert!(is_for_editors(name), "{name}");
        }
        for name in [
            "jahr",
            "internationale Klassen",
            "Privatschulen",
            "geschlecht",
            "Internetnutzung",
            "Internat",
            "interne Wanderung",
            "intern/extern",
            "privat",
            "Öffentlich",
            "Note",
            "Kommentar",
        ] {
            assert!(!is_for_editors(name), "{name}");
        }
        for note in
            ["ja", "nur intern", "Nicht veröffentlichen", "entwurf: ja", "Notiz\nentwurf: ja"]
        {
            assert!(means_the_entry(note), "{note}");
        }
        for note in ["Zahlen fehlen noch", "Entwurf der Zahlen kommt im Mai", "Öffentlich: ja"] {
            assert!(!means_the_entry(note), "{note}");
        }
    }

    #[test]
    fn comments_are_known_in_every_spelling() {
        for text in [
            "a <!-- b",
            "<!– b –>",
            "<!—b",
            "< !-- b",
            "<! -- b",
            "<!- b ->",
            "‹!-- b",
            "‹– b –›",
            "＜!-- b",
            "<-- b -->",
            "<\u{200b}!-- b",
            "<![if !x]>b",
        ] {
            assert!(kommentar(text).is_some(), "{text}");
        }
        for text in [
            "3 < 5",
            "a --> b",
            "<-- zurück",
            "< -3",
            "<!DOCTYPE html>",
            "a <– b",
            "Rat <-- Ausschuss --> Amt",
        ] {
            assert!(kommentar(text).is_none(), "{text}");
        }
    }
}
