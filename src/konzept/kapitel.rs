//! A chapter.

use std::sync::Arc;

use super::{
    abschnitt::{Abschnitt, id_of},
    gebaerdensprache::Gebaerdensprache,
    id::Id,
};
use crate::document::{Document, art::kapitel, wortschatz::Rolle};

/// A file of `kapitel/`; the Gliederung of konzept.yaml says where it stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Kapitel {
    pub id: Id<Kapitel>,
    pub abschnitt: Abschnitt,
    /// The overview that it carries.
    pub rolle: Option<Rolle>,
    /// What it says, in sign language.
    pub gebaerdensprache: Option<Gebaerdensprache>,
}

impl Kapitel {
    /// What its file says; what is wrong with that was found while it was read.
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
