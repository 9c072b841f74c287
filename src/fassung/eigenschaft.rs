//! What can change about a part of a text as a whole, besides its words. Each has its sentence in the
//! catalogs: a part that changed always says how.

use crate::document::{block::BlockKind, value::Einschubart};

/// What changed about a part of a text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Eigenschaft {
    /// A heading of another level; none for what is or was a paragraph.
    Ebene(Option<u8>, Option<u8>),
    /// A list that counts from another number; none for one with points.
    Zaehlung(Option<u64>, Option<u64>),
    /// A box of another kind, by its word; none for a quotation.
    Rahmen(Option<&'static str>, Option<&'static str>),
    /// Code in another language.
    Sprache(String, String),
    /// A task that is done or open; none for what is no task.
    Aufgabe(Option<bool>, Option<bool>),
    /// An image that shows something else.
    Bild,
    /// What is said instead of an image.
    Alternativtext(String, String),
    /// The tags of a block of HTML.
    Aufbau,
    /// A block that shows the same as something else, such as a chart as a table.
    Einschub(Einschubart, Einschubart),
    /// A detail of a block that is placed into the text.
    Angabe {
        /// Its key.
        angabe: &'static str,
        /// Its value before.
        alt: String,
        /// Its value now.
        neu: String,
    },
}

impl Eigenschaft {
    /// Whether a heading has another level.
    #[must_use]
    pub fn ebene(alt: &BlockKind, neu: &BlockKind) -> Option<Self> {
        let level = |it: &BlockKind| match it {
            BlockKind::Ueberschrift { level, .. } => Some(*level),
            _ => None,
        };
        changed(level(alt), level(neu), Self::Ebene)
    }

    /// Whether a list counts otherwise.
    #[must_use]
    pub fn zaehlung(alt: Option<u64>, neu: Option<u64>) -> Option<Self> {
        changed(alt, neu, Self::Zaehlung)
    }

    /// Whether a box is one of another kind.
    #[must_use]
    pub fn rahmen(alt: &BlockKind, neu: &BlockKind) -> Option<Self> {
        let kind = |it: &BlockKind| match it {
            BlockKind::Hinweis(art, _) => Some(art.word()),
            BlockKind::Huelle(huelle, _) => Some(huelle.word()),
            _ => None,
        };
        changed(kind(alt), kind(neu), Self::Rahmen)
    }

    /// Whether code is in another language.
    #[must_use]
    pub fn sprache(alt: &str, neu: &str) -> Option<Self> {
        changed(alt.to_owned(), neu.to_owned(), Self::Sprache)
    }

    /// Whether a task was done.
    #[must_use]
    pub fn aufgabe(alt: Option<bool>, neu: Option<bool>) -> Option<Self> {
        changed(alt, neu, Self::Aufgabe)
    }

    /// Whether something else is said instead of an image.
    #[must_use]
    pub fn alternativtext(alt: &str, neu: &str) -> Option<Self> {
        changed(alt.to_owned(), neu.to_owned(), Self::Alternativtext)
    }
}

fn changed<T: PartialEq>(
    alt: T,
    neu: T,
    of: impl FnOnce(T, T) -> Eigenschaft,
) -> Option<Eigenschaft> {
    (alt != neu).then(|| of(alt, neu))
}
