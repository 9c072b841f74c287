//! A Handlungsfeld: a thematic area of the concept; it may nest by the Gliederung.

use std::sync::Arc;

use super::{
    abschnitt::{Abschnitt, id_of},
    id::Id,
    ziel::Ziel,
};
use crate::document::{Document, art::handlungsfeld, value::Prosa};

/// A field of action: a chapter to which measures, goals and indicators belong.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Handlungsfeld {
    pub id: Id<Handlungsfeld>,
    pub abschnitt: Abschnitt,
    /// What it is to reach as a whole.
    pub ziel: Option<Prosa>,
    /// Its guiding goals, in the order of the file.
    pub leitziele: Vec<Ziel>,
}

impl Handlungsfeld {
    /// What its file says; what is wrong with that was found while it was read.
    #[must_use]
    pub fn read(document: &Arc<Document>) -> Self {
        let leitziele = document.fields.entries(handlungsfeld::LEITZIELE).into_iter();
        let id = id_of(document);
        // One without its id was found already and cannot be shown.
        let leitziele = leitziele.filter(|it| it.located(handlungsfeld::ID).is_some());
        let leitziele = leitziele.enumerate().map(|(at, it)| Ziel::im_feld(&id, it, at + 1));
        Self {
            leitziele: leitziele.collect(),
            id: Id::new(&id),
            abschnitt: Abschnitt::read(document),
            ziel: document.fields.get(handlungsfeld::ZIEL).cloned(),
        }
    }
}
