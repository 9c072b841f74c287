//! An actor: an office, an institute, an association, a network. Never a private person.

use super::id::Id;
use crate::document::{Fields, art::akteur, value::Prosa, wortschatz::Akteursart};

/// Who takes part in measures or in making the concept: offices, institutions, associations.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Akteur {
    pub id: Id<Akteur>,
    pub name: String,
    pub kurz: Option<String>,
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
    /// What its metadata say; what is wrong with them was found while they were decoded.
    #[must_use]
    pub fn read(fields: &Fields) -> Self {
        Self {
            id: Id::new(&fields.string_or_empty(akteur::ID)),
            name: fields.string_or_empty(akteur::NAME),
            kurz: fields.string(akteur::KURZ),
            art: fields.get(akteur::ART),
            teil_von: fields.get(akteur::TEIL_VON).map(Id::new),
            url: fields.string(akteur::URL),
            text: fields.get(akteur::TEXT).cloned(),
            entwurf: fields.flag(akteur::ENTWURF),
            beispiel: fields.flag(akteur::BEISPIEL),
        }
    }
}
