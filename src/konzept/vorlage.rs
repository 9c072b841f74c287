//! A council paper. Its kind, the treatment it asks for and the outcome are three different things:
//! a Beschlussvorlage may propose that the committee only takes note.

use super::{akteur::Akteur, id::Id};
use crate::{
    base::date::PartialDate,
    document::{
        Fields, Located,
        art::vorlage::{self, anlage},
        value::Prosa,
        wortschatz::Vorlagenart,
    },
};

/// A paper that goes through committees, as the council information system has it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Vorlage {
    pub id: Id<Vorlage>,
    /// Its number; towns write them in many forms, so it is text.
    pub nummer: String,
    pub betreff: String,
    pub art: Option<Vorlagenart>,
    /// The paper that it is about: that which a motion changes, which a statement answers.
    pub zu: Option<Id<Vorlage>>,
    /// Its date, if known.
    pub datum: Option<PartialDate>,
    /// The office in charge.
    pub federfuehrung: Option<Id<Akteur>>,
    /// Who moves it: groups in the council, committees, others.
    pub antragsteller: Vec<String>,
    /// The offices and committees that took part.
    pub beteiligte: Vec<String>,
    /// What it costs the town, in the words of the paper.
    pub finanzielle_auswirkungen: Option<Prosa>,
    /// What goes with it.
    pub anlagen: Vec<Anlage>,
    /// What it proposes, in its own words.
    pub vorschlag: Option<String>,
    /// Its page in the council information system.
    pub url: Option<String>,
    /// More about it.
    pub text: Option<Prosa>,
    /// Whether only editors see it.
    pub entwurf: bool,
}

/// What goes with a paper.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Anlage {
    pub titel: String,
    /// Where it can be read.
    pub url: Option<String>,
}

impl Anlage {
    fn read(fields: &Fields) -> Self {
        Self { titel: fields.string_or_empty(anlage::TITEL), url: fields.string(anlage::URL) }
    }
}

impl Vorlage {
    /// What its metadata say; what is wrong with them was found while they were decoded.
    #[must_use]
    pub fn read(fields: &Fields) -> Self {
        let all = |items: Vec<Located<&str>>| -> Vec<String> {
            items.iter().map(|it| it.value.to_owned()).collect()
        };
        Self {
            id: Id::new(&fields.string_or_empty(vorlage::ID)),
            nummer: fields.string_or_empty(vorlage::NUMMER),
            betreff: fields.string_or_empty(vorlage::BETREFF),
            art: fields.get(vorlage::ART),
            zu: fields.get(vorlage::ZU).map(Id::new),
            antragsteller: all(fields.items(vorlage::ANTRAGSTELLER)),
            beteiligte: all(fields.items(vorlage::BETEILIGTE)),
            finanzielle_auswirkungen: fields.get(vorlage::FINANZIELLE_AUSWIRKUNGEN).cloned(),
            anlagen: fields.entries(vorlage::ANLAGEN).into_iter().map(Anlage::read).collect(),
            datum: fields.get(vorlage::DATUM),
            federfuehrung: fields.get(vorlage::FEDERFUEHRUNG).map(Id::new),
            vorschlag: fields.string(vorlage::VORSCHLAG),
            url: fields.string(vorlage::URL),
            text: fields.get(vorlage::TEXT).cloned(),
            entwurf: fields.flag(vorlage::ENTWURF),
        }
    }
}
