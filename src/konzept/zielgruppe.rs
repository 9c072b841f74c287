//! A target group: the people for whom measures are made.

use super::id::Id;
use crate::document::{Fields, markdown::Prosa};

/// A target group.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Zielgruppe {
    /// Its id.
    pub id: Id<Zielgruppe>,
    /// Its name.
    pub name: String,
    /// More about it.
    pub text: Option<Prosa>,
    /// Whether only editors see it.
    pub entwurf: bool,
    /// Whether it is sample content.
    pub beispiel: bool,
}

impl Zielgruppe {
    /// Reads a target group.
    #[must_use]
    pub fn read(fields: &Fields) -> Self {
        Self {
            id: Id::new(&fields.text_or_empty("id")),
            name: fields.text_or_empty("name"),
            text: fields.prosa("text").cloned(),
            entwurf: fields.flag("entwurf"),
            beispiel: fields.flag("beispiel"),
        }
    }
}
