//! A district of the town. `gesamtstadt` is built in: it stands for all of them.

use super::id::Id;
use crate::document::{Fields, art::stadtteil, value::Prosa};

/// The id of the district that stands for all.
pub const GESAMTSTADT: &str = "gesamtstadt";

/// A part of the town, to which measures may be limited.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Stadtteil {
    pub id: Id<Stadtteil>,
    pub name: String,
    /// More about it.
    pub text: Option<Prosa>,
    /// A page about it.
    pub url: Option<String>,
    /// Whether only editors see it.
    pub entwurf: bool,
    /// Whether it is sample content.
    pub beispiel: bool,
}

impl Stadtteil {
    /// What its metadata say; what is wrong with them was found while they were decoded.
    #[must_use]
    pub fn read(fields: &Fields) -> Self {
        Self {
            id: Id::new(&fields.string_or_empty(stadtteil::ID)),
            name: fields.string_or_empty(stadtteil::NAME),
            text: fields.get(stadtteil::TEXT).cloned(),
            url: fields.string(stadtteil::URL),
            entwurf: fields.flag(stadtteil::ENTWURF),
            beispiel: fields.flag(stadtteil::BEISPIEL),
        }
    }

    /// The whole town.
    #[must_use]
    pub fn gesamtstadt(name: String) -> Self {
        Self {
            id: Id::new(GESAMTSTADT),
            name,
            text: None,
            url: None,
            entwurf: false,
            beispiel: false,
        }
    }
}
