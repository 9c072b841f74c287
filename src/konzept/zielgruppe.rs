//! A target group: the people for whom measures are made.

use super::id::Id;
use crate::document::{Fields, art::zielgruppe, value::Prosa};

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
            id: Id::new(&fields.string_or_empty(zielgruppe::ID)),
            name: fields.string_or_empty(zielgruppe::NAME),
            text: fields.get(zielgruppe::TEXT).cloned(),
            entwurf: fields.flag(zielgruppe::ENTWURF),
            beispiel: fields.flag(zielgruppe::BEISPIEL),
        }
    }
}
