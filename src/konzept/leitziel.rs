//! A Leitziel: what a Handlungsfeld is to reach. Measures serve it, indicators tell whether it is
//! reached.

use super::id::Id;
use crate::document::{Fields, art::leitziel, value::Prosa};

/// What the town wants to reach; measures say which of these they serve.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Leitziel {
    pub id: Id<Leitziel>,
    /// What is to be reached.
    pub titel: String,
    /// More about it.
    pub text: Option<Prosa>,
    /// Whether only editors see it.
    pub entwurf: bool,
    /// Whether it is sample content.
    pub beispiel: bool,
}

impl Leitziel {
    /// What its metadata say; what is wrong with them was found while they were decoded.
    #[must_use]
    pub fn read(fields: &Fields) -> Self {
        Self {
            id: Id::new(&fields.string_or_empty(leitziel::ID)),
            titel: fields.string_or_empty(leitziel::TITEL),
            text: fields.get(leitziel::TEXT).cloned(),
            entwurf: fields.flag(leitziel::ENTWURF),
            beispiel: fields.flag(leitziel::BEISPIEL),
        }
    }
}
