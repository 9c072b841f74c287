//! Anchors and ids from German text. The result is part of public addresses: it is frozen by the
//! tests below.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use super::unsichtbar::is_unseen;

/// An id-like word from any text: `Öffnung & Maß` becomes `oeffnung-mass`. Empty if nothing is
/// left.
#[must_use]
pub fn slug(text: &str) -> String {
    let mut slug = String::with_capacity(text.len());
    // What nobody sees divides no word: a soft hyphen is no hyphen.
    let seen: String = text.chars().filter(|it| !is_unseen(*it)).collect();
    for word in transliterate(&seen)
        .split(|it: char| !it.is_ascii_alphanumeric())
        .filter(|it| !it.is_empty())
    {
        if !slug.is_empty() {
            slug.push('-');
        }
        slug.push_str(&word.to_ascii_lowercase());
    }
    slug
}

/// German text in ASCII: ä ae, ö oe, ü ue, ß ss; other accents are dropped.
#[must_use]
pub fn transliterate(text: &str) -> String {
    if text.is_ascii() {
        return text.to_owned();
    }
    let mut ascii = String::with_capacity(text.len());
    for letter in text.nfc() {
        match letter {
            'ä' => ascii.push_str("ae"),
            'ö' => ascii.push_str("oe"),
            'ü' => ascii.push_str("ue"),
            'Ä' => ascii.push_str("Ae"),
            'Ö' => ascii.push_str("Oe"),
            'Ü' => ascii.push_str("Ue"),
            'ß' => ascii.push_str("ss"),
            'ẞ' => ascii.push_str("SS"),
            // Nothing to take apart, and nearly every letter is one of these.
            plain if plain.is_ascii() => ascii.push(plain),
            other => ascii.extend(other.nfd().filter(|it| !is_combining_mark(*it))),
        }
    }
    ascii
}

/// The letters and digits of a text by which a list from A to Z is cut, small: what `base::sort`
/// puts together begins alike. `Ä` counts as `a`, `ß` as `ss`; letters of other scripts stay what
/// they are, blanks and signs do not count.
#[must_use]
pub fn letters(text: &str) -> String {
    let mut letters = String::with_capacity(text.len());
    for letter in text.chars() {
        add_letters(letter, &mut letters);
    }
    letters
}

/// As [`letters`], of one character; none of a blank, a sign or an accent.
pub fn add_letters(letter: char, letters: &mut String) {
    if letter.is_ascii() {
        letters.extend(Some(letter.to_ascii_lowercase()).filter(char::is_ascii_alphanumeric));
        return;
    }
    for plain in
        letter.to_lowercase().nfkd().filter(|it| !is_combining_mark(*it) && it.is_alphanumeric())
    {
        match plain {
            'ß' => letters.push_str("ss"),
            'æ' => letters.push_str("ae"),
            'œ' => letters.push_str("oe"),
            'ø' => letters.push('o'),
            'ł' => letters.push('l'),
            'đ' => letters.push('d'),
            other => letters.push(other),
        }
    }
}

/// Longer ids make file names that not every system can hold.
pub const MAX_ID: usize = 80;

/// Whether an id would be the name of something else: the list of a folder, or a device of Windows.
#[must_use]
pub fn is_reserved(id: &str) -> bool {
    let device = |prefix: &str| {
        id.strip_prefix(prefix)
            .is_some_and(|it| it.len() == 1 && it.starts_with(|it: char| it.is_ascii_digit()))
    };
    matches!(id, "index" | "con" | "prn" | "aux" | "nul") || device("com") || device("lpt")
}

/// Why a text cannot be an id that becomes the name of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Idmangel {
    /// It has another form.
    Form,
    /// It is longer than [`MAX_ID`].
    Lang,
    /// Something else has this name.
    System,
}

/// An id made of some words that is not taken, with a number behind it where it has to be; none if
/// nothing of the words can be in an id.
#[must_use]
pub fn free(words: &str, taken: impl Fn(&str) -> bool) -> Option<String> {
    let id = slug(words);
    let numbered = (2..1000).map(|it| format!("{id}-{it}"));
    std::iter::once(id.clone()).chain(numbered).find(|it| is_usable_id(it) && !taken(it))
}

/// What keeps a text from being an id; nothing if it can be one.
#[must_use]
pub fn mangel(text: &str) -> Option<Idmangel> {
    if !is_id(text) {
        Some(Idmangel::Form)
    } else if text.len() > MAX_ID {
        Some(Idmangel::Lang)
    } else {
        is_reserved(text).then_some(Idmangel::System)
    }
}

/// Whether a text can be an id that becomes the name of a file.
#[must_use]
pub fn is_usable_id(text: &str) -> bool {
    mangel(text).is_none()
}

/// A file name as file systems compare it that ignore case and the form of umlauts.
#[must_use]
pub fn fold_name(name: &str) -> String {
    name.nfc().flat_map(char::to_lowercase).collect()
}

/// Whether a text has the form of an id: `[a-z0-9]+(-[a-z0-9]+)*`.
#[must_use]
pub fn is_id(text: &str) -> bool {
    !text.is_empty()
        && text.split('-').all(|part| {
            !part.is_empty()
                && part.bytes().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit())
        })
}

#[cfg(test)]
mod tests {
    use super::{is_id, letters, slug};

    #[test]
    fn german_addresses_never_change() {
        for (text, expected) in [
            ("Öffnung & Maßnahmen", "oeffnung-massnahmen"),
            ("I-Konferenz & Online-Befragung", "i-konferenz-online-befragung"),
            ("Über Größe – § 14a", "ueber-groesse-14a"),
            ("Café à la carte", "cafe-a-la-carte"),
            ("O\u{308}ffnung", "oeffnung"),
            ("…", ""),
            ("Betei\u{ad}ligung der Stadt\u{200b}teile", "beteiligung-der-stadtteile"),
        ] {
            assert_eq!(slug(text), expected);
        }
    }

    #[test]
    fn letters_are_those_of_a_list_from_a_to_z() {
        assert_eq!(
            ["Ärzte", "Straße", "ẞÜß", "Æther", "Łódź", "O\u{308}sen", "„Zum“ § 14a", "–"]
                .map(letters),
            ["arzte", "strasse", "ssuss", "aether", "lodz", "osen", "zum14a", ""]
        );
        // Alef with hamza is an alef; vowel signs do not count.
        assert_eq!(letters("أَهْل"), "اهل");
    }

    #[test]
    fn ids_are_small_words_joined_by_single_hyphens() {
        assert!(is_id("m-1") && is_id("2020"));
        assert!(!is_id("") && !is_id("-a") && !is_id("a--b") && !is_id("Öffnung") && !is_id("a_b"));
    }
}
