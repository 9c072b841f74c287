//! A council paper. Its kind, the treatment it asks for and the outcome are three different things:
//! a Beschlussvorlage may propose that the committee only takes note.

use super::{akteur::Akteur, id::Id};
use crate::{
    base::date::PartialDate,
    document::{Fields, art::vorlage, value::Prosa, wortschatz::Vorlagenart},
};

/// A paper that goes through committees, as the council information system has it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Vorlage {
    pub id: Id<Vorlage>,
    /// Its number; towns write them in many forms, so it is text.
    pub nummer: String,
    pub betreff: String,
    pub art: Option<Vorlagenart>,
    /// Its date, if known.
    pub datum: Option<PartialDate>,
    /// The office in charge.
    pub federfuehrung: Option<Id<Akteur>>,
    /// What it proposes, in its own words.
    pub vorschlag: Option<String>,
    /// Its page in the council information system.
    pub url: Option<String>,
    /// More about it.
    pub text: Option<Prosa>,
    /// Whether only editors see it.
    pub entwurf: bool,
}

impl Vorlage {
    /// What its metadata say; what is wrong with them was found while they were decoded.
    #[must_use]
    pub fn read(fields: &Fields) -> Self {
        Self {
            id: Id::new(&fields.string_or_empty(vorlage::ID)),
            nummer: fields.string_or_empty(vorlage::NUMMER),
            betreff: fields.string_or_empty(vorlage::BETREFF),
            art: fields.get(vorlage::ART),
            datum: fields.get(vorlage::DATUM),
            federfuehrung: fields.get(vorlage::FEDERFUEHRUNG).map(Id::new),
            vorschlag: fields.string(vorlage::VORSCHLAG),
            url: fields.string(vorlage::URL),
            text: fields.get(vorlage::TEXT).cloned(),
            entwurf: fields.flag(vorlage::ENTWURF),
        }
    }
}
