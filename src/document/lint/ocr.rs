//! K326: a digit in the middle of a word is what text recognition makes of a letter: `l1asst` for
//! `lässt`.

use super::source::{Lint, Source};
use crate::diagnostic::Code;

pub(super) fn check(source: &Source<'_>, lint: &mut Lint<'_>) {
    for (at, word) in &source.words {
        let bare = word.trim_matches(|it: char| !it.is_alphanumeric());
        if is_damaged(bare) {
            lint.find_with(Code::TexterkennungsFehler, at + word.find(bare).unwrap_or(0), bare);
        }
    }
}

/// What recognition takes for a small letter: l or i, o, s, b, g, and ü. Names such as `n8n` or `k8s`
/// have other digits.
const VERWECHSELT: &[char] = &['1', '0', '5', '6', '9', 'U'];

/// Small letters on both sides of a digit, or of a capital U where an ü stood (`EinfUhrung`). The
/// name of a commit or a checksum is neither (`a1b2c3d`, git's shortest form has seven signs).
fn is_damaged(word: &str) -> bool {
    let letters: Vec<char> = word.chars().collect();
    let plain = |it: char| it.is_alphabetic() && it.is_lowercase();
    let words_only = letters.iter().all(|it| it.is_alphanumeric());
    // What computers call the sum of a file is no word.
    let hash = word.starts_with("md5") || word.starts_with("sha") && letters.len() < 11;
    let hash = hash || letters.len() >= 7 && letters.iter().all(char::is_ascii_hexdigit);
    let damaged = |at: usize| {
        let (before, sign) = (letters[at], letters[at + 1]);
        let behind = letters[at + 2..].iter().take_while(|it| plain(**it)).count();
        // Names end with a digit and a letter more often than words (`krb5i`, `zlib1g`), and with
        // "User" more often than words have an ü there.
        let name = if sign == 'U' {
            word[word.find('U').unwrap_or(0)..].starts_with("User")
        } else {
            behind == 1 && letters.len() > 3
        };
        plain(before) && VERWECHSELT.contains(&sign) && behind > 0 && !name
    };
    words_only && !hash && (0..letters.len().saturating_sub(2)).any(damaged)
}

#[cfg(test)]
mod tests {
    use super::is_damaged;

    #[test]
    fn digits_within_words_are_damage_and_numbers_are_not() {
        for word in ["l1asst", "EinfUhrung", "b1s"] {
            assert!(is_damaged(word), "{word}");
        }
        for word in [
            "2019",
            "11.Klasse",
            "A4",
            "b1",
            "CO2",
            "4b",
            "YouTube",
            "1a",
            "b63ac5e",
            "n8n",
            "k8s",
            "krb5i",
            "zlib1g",
            "LinuxUser",
        ] {
            assert!(!is_damaged(word), "{word}");
        }
    }
}
