//! A committee: the council, its committees, boards, steering groups.

use super::id::Id;
use crate::document::{Fields, art::gremium, value::Prosa, wortschatz::Gremienart};

/// A body of the council or beside it, before which papers come.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Gremium {
    pub id: Id<Gremium>,
    pub name: String,
    pub kurz: Option<String>,
    pub art: Option<Gremienart>,
    /// Its page in the council information system.
    pub url: Option<String>,
    /// More about it.
    pub text: Option<Prosa>,
    /// Whether only editors see it.
    pub entwurf: bool,
}

impl Gremium {
    /// What its metadata say; what is wrong with them was found while they were decoded.
    #[must_use]
    pub fn read(fields: &Fields) -> Self {
        Self {
            id: Id::new(&fields.string_or_empty(gremium::ID)),
            name: fields.string_or_empty(gremium::NAME),
            kurz: fields.string(gremium::KURZ),
            art: fields.get(gremium::ART),
            url: fields.string(gremium::URL),
            text: fields.get(gremium::TEXT).cloned(),
            entwurf: fields.flag(gremium::ENTWURF),
        }
    }
}
