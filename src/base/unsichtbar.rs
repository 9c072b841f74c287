//! What of a text nobody sees: in how many signs a letter is written, which kind of space stands
//! between words, and signs that only say where a line may break.

use std::borrow::Cow;

use unicode_normalization::{
    UnicodeNormalization,
    char::{compose, is_combining_mark},
    is_nfc,
};

/// Signs that are not seen: where a word may break, where it must not, in which direction it runs,
/// or nothing at all (Unicode, General Punctuation).
const UNSEEN: &[char] = &[
    '\u{ad}', '\u{34f}', '\u{200b}', '\u{200c}', '\u{200d}', '\u{200e}', '\u{200f}', '\u{2060}',
    '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}', '\u{61c}', '\u{feff}',
];

/// A text in which an umlaut is one character, as most keyboards write it; macOS may take it apart.
#[must_use]
pub fn composed(text: &str) -> Cow<'_, str> {
    if is_nfc(text) { Cow::Borrowed(text) } else { Cow::Owned(text.nfc().collect()) }
}

/// A text sign by sign as people see it: a letter with its accent as one sign, without signs that are
/// not seen, every run of spaces as one space.
#[derive(Debug, Default)]
pub struct Zerlegt {
    /// The signs.
    pub text: String,
    /// For each byte where the sign stood that it comes from.
    pub orte: Vec<usize>,
}

impl Zerlegt {
    /// Takes a text apart.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let mut zerlegt = Self::default();
        if is_plain(text) {
            zerlegt.text.push_str(text);
            zerlegt.orte.extend(0..text.len());
            return zerlegt;
        }
        for (at, sign) in text.char_indices().filter(|it| !is_unseen(it.1)) {
            if sign.is_whitespace() {
                if !zerlegt.text.ends_with(' ') {
                    zerlegt.push(' ', at);
                }
                continue;
            }
            let joined = zerlegt.text.chars().next_back().and_then(|last| compose(last, sign));
            let Some(joined) = joined else {
                zerlegt.push(sign, at);
                continue;
            };
            zerlegt.text.pop();
            let place = zerlegt.orte[zerlegt.text.len()];
            zerlegt.orte.truncate(zerlegt.text.len());
            zerlegt.push(joined, place);
        }
        zerlegt
    }

    /// Adds a sign that stood at a place.
    pub fn push(&mut self, sign: char, at: usize) {
        self.text.push(sign);
        self.orte.resize(self.text.len(), at);
    }
}

/// Whether each sign of a text is seen as it stands there, as in nearly every text.
#[must_use]
pub fn is_plain(text: &str) -> bool {
    // Letters of Latin with their accents in one sign.
    let plain = |it: char| matches!(it, ' '..='~' | '\u{c0}'..='\u{24f}' | '–' | '„' | '“');
    text.chars().all(plain) && !text.contains("  ")
}

/// Whether a sign is part of a word: a letter, a digit, or an accent that stands for itself.
#[must_use]
pub fn is_word(sign: char) -> bool {
    sign.is_alphanumeric() || is_combining_mark(sign)
}

/// Whether a sign is not seen.
#[must_use]
pub fn is_unseen(sign: char) -> bool {
    UNSEEN.contains(&sign)
}

/// A text as it is seen: composed (NFC), without signs that are not seen, every run of spaces as
/// one space, hyphens at which no line breaks as hyphens.
#[must_use]
pub fn gesehen(text: &str) -> Cow<'_, str> {
    let plain = |it: char| it < '\u{300}' && it != '\u{ad}' && (it == ' ' || !it.is_whitespace());
    if text.chars().all(plain) && !text.contains("  ") {
        return Cow::Borrowed(text);
    }
    let mut seen = String::with_capacity(text.len());
    for sign in composed(text).chars().filter(|it| !is_unseen(*it)) {
        match sign {
            '\u{2010}' | '\u{2011}' => seen.push('-'),
            it if it.is_whitespace() => {
                if !seen.ends_with(' ') {
                    seen.push(' ');
                }
            }
            other => seen.push(other),
        }
    }
    Cow::Owned(seen)
}

#[cfg(test)]
mod tests {
    use super::gesehen;

    #[test]
    fn texts_that_look_alike_are_seen_alike() {
        for (one, other) in [
            ("zwei  Worte", "zwei Worte"),
            ("10\u{a0}%", "10 %"),
            ("1\u{202f}000", "1 000"),
            ("Bu\u{308}rger", "Bürger"),
            ("Integra\u{ad}tion", "Integration"),
            ("Bürger\u{200b}innen", "Bürgerinnen"),
            ("E\u{2011}Mail", "E-Mail"),
        ] {
            assert_eq!(gesehen(one), gesehen(other));
            assert_ne!(one, other);
        }
        assert_ne!(gesehen("Haustür"), gesehen("Haus tür"));
    }
}
