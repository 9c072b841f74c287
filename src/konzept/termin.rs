//! A single date of the process that is neither a consultation nor a participation.

use super::{gremium::Gremium, id::Id};
use crate::{
    base::date::PartialDate,
    document::{Fields, art::termin, value::Prosa},
};

/// A meeting that is announced, or was held.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Termin {
    /// When.
    pub datum: Option<PartialDate>,
    /// What.
    pub titel: String,
    /// Who meets.
    pub gremium: Option<Id<Gremium>>,
    /// More about it.
    pub text: Option<Prosa>,
    /// Whether only editors see it.
    pub entwurf: bool,
}

impl Termin {
    /// What its metadata say; what is wrong with them was found while they were decoded.
    #[must_use]
    pub fn read(fields: &Fields) -> Self {
        Self {
            datum: fields.get(termin::DATUM),
            titel: fields.string_or_empty(termin::TITEL),
            gremium: fields.get(termin::GREMIUM).map(Id::new),
            text: fields.get(termin::TEXT).cloned(),
            entwurf: fields.flag(termin::ENTWURF),
        }
    }
}
