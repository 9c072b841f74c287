//! A page outside the concept: Impressum, Datenschutz, Erklärung zur Barrierefreiheit.

use std::sync::Arc;

use super::{
    abschnitt::{Abschnitt, id_of},
    erklaerung::Erklaerung,
    id::Id,
};
use crate::document::{Document, art::seite};

/// A page outside the concept.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Seite {
    /// Its id.
    pub id: Id<Seite>,
    /// Title and text.
    pub abschnitt: Abschnitt,
    /// What it declares on accessibility.
    pub erklaerung: Option<Erklaerung>,
}

impl Seite {
    /// Reads a page.
    #[must_use]
    pub fn read(document: &Arc<Document>) -> Self {
        Self {
            id: Id::new(&id_of(document)),
            abschnitt: Abschnitt::read(document),
            erklaerung: document.fields.get(seite::ERKLAERUNG).map(Erklaerung::read),
        }
    }
}
