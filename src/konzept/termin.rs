//! A single date of the process that is neither a consultation nor a participation.

use super::{gremium::Gremium, id::Id};
use crate::{
    base::date::PartialDate,
    document::{Fields, markdown::Prosa},
};

/// A date.
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
    /// Reads a date.
    #[must_use]
    pub fn read(fields: &Fields) -> Self {
        Self {
            datum: fields.datum("datum").map(|it| it.value),
            titel: fields.text_or_empty("titel"),
            gremium: fields.verweis("gremium").map(|it| Id::new(&it.value)),
            text: fields.prosa("text").cloned(),
            entwurf: fields.flag("entwurf"),
        }
    }
}
