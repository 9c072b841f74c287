//! What pages hold, as plain data: links with words, dates, words of a vocabulary; in files of their
//! own texts, charts, lists, language marks. Depends on nothing that makes them.

pub mod angabe;
pub mod liste;
pub mod schaubild;
pub mod sprachmarke;
pub mod tabelle;
pub mod text;
pub mod verzeichnis;
pub mod zeitplan;
pub mod zitation;

use serde::Serialize;

use crate::{
    base::{date::PartialDate, slug::slug},
    texte::Texte,
};
use sprachmarke::Sprachmarke;

/// A link with words.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Verknuepfung {
    /// Its words.
    pub titel: String,
    /// Relative address.
    pub href: String,
    /// A number in front of the words.
    pub nummer: Option<String>,
    /// Whether it leads to a draft.
    pub entwurf: bool,
    /// The language of its words, if it is not that of the page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fremd: Option<Sprachmarke>,
}

impl Verknuepfung {
    /// A link.
    #[must_use]
    pub fn new(titel: impl Into<String>, href: impl Into<String>) -> Self {
        Self { titel: titel.into(), href: href.into(), nummer: None, entwurf: false, fremd: None }
    }
}

/// A date in words and, if HTML knows it, for machines.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Datum {
    /// In words.
    pub text: String,
    /// For `datetime`.
    pub iso: Option<String>,
}

impl Datum {
    /// A date in the words of a language.
    #[must_use]
    pub fn new(date: PartialDate, texte: &Texte) -> Self {
        Self { text: texte.datum(date), iso: date.html_datetime() }
    }
}

/// A word of a vocabulary with what people call it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Etikett {
    /// The word, for classes and data.
    pub wort: &'static str,
    /// What people read.
    pub text: String,
}

impl Etikett {
    /// A word of a vocabulary; the catalog has it as `<vocabulary>-<word in ASCII>`.
    #[must_use]
    pub fn new(vocabulary: &str, word: &'static str, texte: &Texte) -> Self {
        let id = format!("{vocabulary}-{}", slug(word));
        Self { wort: word, text: texte.text(&id, &[]) }
    }
}
