//! What the keys of something say, line by line.

use serde::Serialize;

use super::{Verknuepfung, sprachmarke::Sprachmarke};

/// A line: a label and what it says.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Angabenzeile {
    /// What it says.
    pub name: String,
    /// Its values.
    pub werte: Vec<Zeilenwert>,
}

/// A value of a line.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Zeilenwert {
    /// Its words.
    pub text: String,
    /// Their language, if it is not that of the page.
    pub fremd: Option<Sprachmarke>,
    /// Where it leads.
    pub href: Option<String>,
    /// Whether it leads out of the site.
    pub extern_: bool,
    /// More, in a quieter voice.
    pub zusatz: Option<String>,
}

impl Zeilenwert {
    /// Words alone.
    #[must_use]
    pub fn text(text: String) -> Self {
        Self { text, fremd: None, href: None, extern_: false, zusatz: None }
    }

    /// A way to something.
    #[must_use]
    pub fn link(link: Verknuepfung) -> Self {
        Self { href: Some(link.href), fremd: link.fremd, ..Self::text(link.titel) }
    }
}
