//! A target group: the people for whom measures are made.

use super::id::Id;
use crate::document::{Fields, art::zielgruppe, value::Prosa};

/// People for whom a measure is meant.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Zielgruppe {
    pub id: Id<Zielgruppe>,
    pub name: String,
    /// More about it.
    pub text: Option<Prosa>,
    /// Whether only editors see it.
    pub entwurf: bool,
    /// Whether it is sample content.
    pub beispiel: bool,
}

impl Zielgruppe {
    /// What its metadata say; what is wrong with them was found while they were decoded.
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
