//! A language of content or of texts, as a BCP 47 tag.

use std::fmt;

/// A language tag such as `de`, `en` or `de-simple` (Leichte Sprache, IANA variant `simple`).
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Lang(String);

/// Scripts that run from right to left (Unicode, Bidi_Class R and AL), as ISO 15924 names them.
const RTL_SCRIPTS: &[&str] = &["arab", "hebr", "syrc", "thaa", "nkoo", "adlm", "rohg"];

/// Languages that are written in one of them unless their tag says otherwise (CLDR, likely
/// subtags).
const RTL_LANGUAGES: &[&str] = &[
    "ar", "ckb", "dv", "fa", "he", "ks", "nqo", "pnb", "prs", "ps", "sd", "syr", "ug", "ur", "yi",
];

impl Lang {
    /// Reads a tag: subtags of 1 to 8 ASCII letters or digits, the first of 2 or 3 letters (RFC
    /// 5646, 2.1).
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut subtags = text.split('-');
        let language = subtags.next()?;
        let well_formed = (2..=3).contains(&language.len())
            && language.bytes().all(|it| it.is_ascii_alphabetic())
            && subtags.all(|tag| {
                (1..=8).contains(&tag.len()) && tag.bytes().all(|it| it.is_ascii_alphanumeric())
            });
        well_formed.then(|| Self(text.to_owned()))
    }

    /// German, the language that every catalog starts from.
    #[must_use]
    pub fn german() -> Self {
        Self("de".to_owned())
    }

    /// Whether it is Leichte Sprache or its like in another language (variant `simple` of the IANA
    /// registry).
    #[must_use]
    pub fn is_simple(&self) -> bool {
        self.0.split('-').skip(1).any(|it| it.eq_ignore_ascii_case("simple"))
    }

    /// The language of which it is the easy form; itself if it is none.
    #[must_use]
    pub fn schwer(&self) -> Self {
        let rest = self.0.split('-').filter(|it| !it.eq_ignore_ascii_case("simple"));
        Self(rest.collect::<Vec<_>>().join("-"))
    }

    /// In which direction it is written: `ltr` or `rtl`.
    #[must_use]
    pub fn direction(&self) -> &'static str {
        let mut subtags = self.0.split('-');
        let language = subtags.next().unwrap_or_default().to_ascii_lowercase();
        // A script of its own decides before the language does (RFC 5646, 2.2.3: four letters).
        let script =
            subtags.find(|tag| tag.len() == 4 && tag.bytes().all(|it| it.is_ascii_alphabetic()));
        let from_the_right = match script {
            Some(script) => RTL_SCRIPTS.contains(&script.to_ascii_lowercase().as_str()),
            None => RTL_LANGUAGES.contains(&language.as_str()),
        };
        if from_the_right { "rtl" } else { "ltr" }
    }

    /// The tag as it was written, in its own capitals.
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
