//! Participation: an event, a survey or a group in which people outside the administration took
//! part.

use super::{
    id::Id,
    kapitel::Kapitel,
    phase::{Phase, Zeitraum},
};
use crate::document::{Fields, art::beteiligung, value::Prosa, wortschatz::Beteiligungsart};

/// How others than the council took part: surveys, workshops, interviews.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Beteiligung {
    pub id: Id<Beteiligung>,
    pub titel: String,
    /// Its form.
    pub art: Option<Beteiligungsart>,
    /// The phase it belongs to.
    pub phase: Option<Id<Phase>>,
    /// When.
    pub zeitraum: Zeitraum,
    /// The chapter that tells of it.
    pub kapitel: Option<Id<Kapitel>>,
    /// Ids of the actors and committees that took part.
    pub beteiligte: Vec<String>,
    /// More about it.
    pub text: Option<Prosa>,
    /// Whether only editors see it.
    pub entwurf: bool,
}

impl Beteiligung {
    /// What its metadata say; what is wrong with them was found while they were decoded.
    #[must_use]
    pub fn read(fields: &Fields) -> Self {
        Self {
            id: Id::new(&fields.string_or_empty(beteiligung::ID)),
            titel: fields.string_or_empty(beteiligung::TITEL),
            art: fields.get(beteiligung::ART),
            phase: fields.get(beteiligung::PHASE).map(Id::new),
            zeitraum: fields.get(beteiligung::ZEITRAUM).map(Zeitraum::read).unwrap_or_default(),
            kapitel: fields.get(beteiligung::KAPITEL).map(Id::new),
            beteiligte: fields
                .items(beteiligung::BETEILIGTE)
                .into_iter()
                .map(|it| it.value.to_owned())
                .collect(),
            text: fields.get(beteiligung::TEXT).cloned(),
            entwurf: fields.flag(beteiligung::ENTWURF),
        }
    }
}
