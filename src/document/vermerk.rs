//! What people write who want to keep something inside the house: the words, and comments in every spelling that a slip
//! or a word processor makes of them. Whoever finds one where it would have no effect must say so, and loudly.

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
    "invisible",
    "notpublic",
    "oeffentlich",
    "privat",
    "publi",
    "secret",
    "sichtbar",
    "sperr",
    "unpubli",
    "verborgen",
    "versteck",
    "vertraulich",
    "visible",
];

/// Words that begin like one of these and say something else.
const ANDERES: &[&str] = &["internat", "internet", "sperrmuell", "oeffentlichkeitsarbeit", "publikum"];

/// Names of columns, in ASCII, whose cells are for the editors.
const SPALTEN: &[&str] = &[
    "comment",
    "draft",
    "entwurf",
    "freigabe",
    "freigegeben",
    "geheim",
    "hidden",
    "intern",
    "interne",
    "internes",
    "kommentar",
    "nicht-oeffentlich",
    "note",
    "notiz",
    "notizen",
    "oeffentlich",
    "privat",
    "private",
    "public",
    "todo",
    "veroeffentlichen",
    "veroeffentlicht",
    "vermerk",
    "vermerke",
    "vertraulich",
];

/// Words that answer a question with yes or no, in any language and short form that editors use.
const JA_NEIN: &[&str] =
    &["false", "falsch", "j", "ja", "n", "nein", "no", "off", "on", "true", "wahr", "x", "y", "yes"];

/// Whether a key or a value says who may see something: `draft`, `nicht_öffentlich`, `vertraulich`.
#[must_use]
pub fn haelt_zurueck(word: &str) -> bool {
    let folded: String = slug::transliterate(word).to_lowercase().chars().filter(|it| it.is_alphanumeric()).collect();
    STAEMME.iter().any(|it| folded.contains(it)) && !ANDERES.iter().any(|it| folded.contains(it))
}

/// Whether a value is a yes or no, whatever the key.
#[must_use]
pub fn ist_ja_oder_nein(value: &str) -> bool {
    JA_NEIN.contains(&value.trim().trim_end_matches(['.', '!']).to_lowercase().as_str())
}

/// Whether the cells of a column are for the editors, by its name.
#[must_use]
pub fn ist_spalte(name: &str) -> bool {
    let slug = slug::slug(name);
    SPALTEN.contains(&slug.as_str())
        || slug.split('-').next().is_some_and(|it| it.starts_with("intern") && it.len() < 9)
}

/// Where in a text that would be read a comment begins, and where its line ends: `<!--`, and what word processors, slips
/// and other systems make of it.
#[must_use]
pub fn kommentar(text: &str) -> Option<Range<usize>> {
    // Nearly every text is without any of them, and there are many texts.
    let bytes = text.as_bytes();
    if !bytes.contains(&b'<') && !text.contains(['‹', '＜']) {
        return None;
    }
    let start = text.char_indices().filter(|(_, it)| matches!(it, '<' | '‹' | '＜')).find_map(|(at, sign)| {
        let rest = &text[at + sign.len_utf8()..];
        (begins(rest) || (sign == '‹' && rest.starts_with('!')) || is_arrow_pair(rest)).then_some(at)
    })?;
    Some(start..text[start..].find('\n').map_or(text.len(), |end| start + end))
}

/// `!--` behind the bracket, with long dashes, one dash, or a space between.
fn begins(rest: &str) -> bool {
    let rest = rest.strip_prefix(' ').unwrap_or(rest);
    let Some(rest) = rest.strip_prefix(['!', '！']) else { return false };
    rest.strip_prefix(' ').unwrap_or(rest).starts_with(is_dash)
}

/// `<-- so -->`: without its `!` it is no comment. An arrow has no other end.
fn is_arrow_pair(rest: &str) -> bool {
    let line = rest.lines().next().unwrap_or_default();
    line.starts_with("-- ") && line.contains(" -->")
}

fn is_dash(sign: char) -> bool {
    matches!(sign, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{ad}' | '﹘' | '﹣' | '－')
}

#[cfg(test)]
mod tests {
    use super::{haelt_zurueck, ist_spalte, kommentar};

    #[test]
    fn words_that_hold_back_are_told_from_others() {
        for word in ["draft", "Entwurf", "nicht_öffentlich", "vertraulich", "intern", "unveröffentlicht", "sperrfrist"]
        {
            assert!(haelt_zurueck(word), "{word}");
        }
        for word in ["internetseite", "international", "titel", "kosten", "Öffentlichkeitsarbeit"] {
            assert!(!haelt_zurueck(word), "{word}");
        }
        for name in ["intern", "Interne Notiz", "NOTIZ", "entwurf", "nicht öffentlich"] {
            assert!(ist_spalte(name), "{name}");
        }
        for name in ["jahr", "internationale Klassen", "Privatschulen", "geschlecht", "Internetnutzung"] {
            assert!(!ist_spalte(name), "{name}");
        }
    }

    #[test]
    fn comments_are_known_in_every_spelling() {
        for text in ["a <!-- b", "<!– b –>", "<!—b", "< !-- b", "<! -- b", "<!- b ->", "‹!-- b", "＜!-- b", "<-- b -->"]
        {
            assert!(kommentar(text).is_some(), "{text}");
        }
        for text in ["3 < 5", "a --> b", "<-- zurück", "< -3", "<!DOCTYPE html>", "a <– b"] {
            assert!(kommentar(text).is_none(), "{text}");
        }
    }
}
