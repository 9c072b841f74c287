//! A Handlungsfeld: a thematic area of the concept; it may nest by the Gliederung.

use std::sync::Arc;

use super::{
    abschnitt::{Abschnitt, id_of},
    id::Id,
};
use crate::document::Document;

/// A field of action.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Handlungsfeld {
    /// Its id.
    pub id: Id<Handlungsfeld>,
    /// Title and text.
    pub abschnitt: Abschnitt,
}

impl Handlungsfeld {
    /// Reads a Handlungsfeld.
    #[must_use]
    pub fn read(document: &Arc<Document>) -> Self {
        Self { id: Id::new(&id_of(document)), abschnitt: Abschnitt::read(document) }
    }
}
