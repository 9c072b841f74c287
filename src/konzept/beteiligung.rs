//! Participation: an event, a survey or a group in which people outside the administration took part.

use super::{
    id::Id,
    kapitel::Kapitel,
    phase::{Phase, Zeitraum},
};
use crate::document::{Fields, markdown::Prosa, wortschatz::Beteiligungsart};

/// A participation.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Beteiligung {
    /// Its id.
    pub id: Id<Beteiligung>,
    /// Its title.
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
    /// Reads a participation.
    #[must_use]
    pub fn read(fields: &Fields) -> Self {
        Self {
            id: Id::new(&fields.text_or_empty("id")),
            titel: fields.text_or_empty("titel"),
            art: fields.wort("art", Beteiligungsart::from_word),
            phase: fields.verweis("phase").map(|it| Id::new(&it.value)),
            zeitraum: Zeitraum::read(fields.tabelle("zeitraum")),
            kapitel: fields.verweis("kapitel").map(|it| Id::new(&it.value)),
            beteiligte: fields.verweise("beteiligte").into_iter().map(|it| it.value).collect(),
            text: fields.prosa("text").cloned(),
            entwurf: fields.flag("entwurf"),
        }
    }
}
