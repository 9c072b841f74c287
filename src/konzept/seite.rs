//! A page outside the concept: Impressum, Datenschutz, Erklärung zur Barrierefreiheit.

use std::sync::Arc;

use super::{
    abschnitt::{Abschnitt, id_of},
    erklaerung::Erklaerung,
    id::Id,
};
use crate::document::{Document, art::seite};

/// A page outside the Gliederung, such as the Impressum; readers see that of today.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Seite {
    pub id: Id<Seite>,
    pub abschnitt: Abschnitt,
    /// What it declares on accessibility.
    pub erklaerung: Option<Erklaerung>,
}

impl Seite {
    /// What its file says; what is wrong with that was found while it was read.
    #[must_use]
    pub fn read(document: &Arc<Document>) -> Self {
        Self {
            id: Id::new(&id_of(document)),
            abschnitt: Abschnitt::read(document),
            erklaerung: document.fields.get(seite::ERKLAERUNG).map(Erklaerung::read),
        }
    }
}
