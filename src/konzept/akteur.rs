//! An actor: an office, an institute, an association, a network. Never a private person.

use super::id::Id;
use crate::document::{Fields, markdown::Prosa, wortschatz::Akteursart};

/// An actor.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Akteur {
    /// Its id.
    pub id: Id<Akteur>,
    /// Its name.
    pub name: String,
    /// Its short name.
    pub kurz: Option<String>,
    /// Its kind.
    pub art: Option<Akteursart>,
    /// The actor that it is a part of.
    pub teil_von: Option<Id<Akteur>>,
    /// Its own site.
    pub url: Option<String>,
    /// More about it.
    pub text: Option<Prosa>,
    /// Whether only editors see it.
    pub entwurf: bool,
    /// Whether it is sample content.
    pub beispiel: bool,
}

impl Akteur {
    /// Reads an actor.
    #[must_use]
    pub fn read(fields: &Fields) -> Self {
        Self {
            id: Id::new(&fields.text_or_empty("id")),
            name: fields.text_or_empty("name"),
            kurz: fields.string("kurz"),
            art: fields.wort("art", Akteursart::from_word),
            teil_von: fields.verweis("teil_von").map(|it| Id::new(&it.value)),
            url: fields.string("url"),
            text: fields.prosa("text").cloned(),
            entwurf: fields.flag("entwurf"),
            beispiel: fields.flag("beispiel"),
        }
    }
}
