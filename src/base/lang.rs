//! A language of content or of texts, as a BCP 47 tag.

use std::fmt;

/// A language tag such as `de`, `en` or `de-simple` (Leichte Sprache, IANA variant `simple`).
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Lang(String);

impl Lang {
    /// Reads a tag: subtags of 1 to 8 ASCII letters or digits, the first of 2 or 3 letters (RFC 5646, 2.1).
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut subtags = text.split('-');
        let language = subtags.next()?;
        let well_formed = (2..=3).contains(&language.len())
            && language.bytes().all(|it| it.is_ascii_alphabetic())
            && subtags.all(|it| (1..=8).contains(&it.len()) && it.bytes().all(|it| it.is_ascii_alphanumeric()));
        well_formed.then(|| Self(text.to_owned()))
    }

    /// German, the language that every catalog starts from.
    #[must_use]
    pub fn german() -> Self {
        Self("de".to_owned())
    }

    /// English.
    #[must_use]
    pub fn english() -> Self {
        Self("en".to_owned())
    }

    /// The tag.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
