//! A chapter.

use std::sync::Arc;

use super::{
    abschnitt::{Abschnitt, id_of},
    gebaerdensprache::Gebaerdensprache,
    id::Id,
};
use crate::document::{Document, art::kapitel, wortschatz::Rolle};

/// A chapter of the concept.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Kapitel {
    /// Its id.
    pub id: Id<Kapitel>,
    /// Title and text.
    pub abschnitt: Abschnitt,
    /// The overview that it carries.
    pub rolle: Option<Rolle>,
    /// What it says, in sign language.
    pub gebaerdensprache: Option<Gebaerdensprache>,
}

impl Kapitel {
    /// Reads a chapter.
    #[must_use]
    pub fn read(document: &Arc<Document>) -> Self {
        Self {
            id: Id::new(&id_of(document)),
            abschnitt: Abschnitt::read(document),
            rolle: document.fields.get(kapitel::ROLLE),
            gebaerdensprache: document
                .fields
                .get(kapitel::GEBAERDENSPRACHE)
                .and_then(Gebaerdensprache::read),
        }
    }
}
