//! For whom a concept is read, and the gate: what the public may see of it is a concept of its own,
//! in which nothing of the rest is left. Whoever makes pages, comparisons or data for the public
//! gets only that one, so nothing can be asked for that it may not see.

use std::sync::Arc;

use rayon::prelude::*;

use super::{Konzept, resolve::part};
use crate::{
    base::once::Once,
    document::{Document, Fields, art::beratung, value::Value},
};

/// The views of a publication.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Sicht {
    /// The public site: no draft, no note of the editors.
    Oeffentlich,
    /// For editors while they write: the Arbeitsstand with its drafts, and where in the source each
    /// block stands.
    Redaktion,
    /// For reviewers: the same as a package that leaves the house, marked as unpublished on every
    /// page.
    Durchsicht,
}

impl Sicht {
    /// Whether what is shown is not for the public.
    #[must_use]
    pub fn intern(self) -> bool {
        self != Self::Oeffentlich
    }
}

/// A concept with what of it the public may see. Whoever checks or edits it asks for all of it;
/// pages, comparisons and data are made from what their Sicht may see (a test holds `site` and
/// `output` to it).
#[derive(Clone, Debug)]
pub struct Inhalt {
    alles: Arc<Konzept>,
    /// Made when somebody asks; copies share it.
    oeffentlich: Arc<Once<Arc<Konzept>>>,
}

impl Inhalt {
    /// A concept of which nobody has asked what may be seen yet.
    #[must_use]
    pub fn new(konzept: Arc<Konzept>) -> Self {
        Self { alles: konzept, oeffentlich: Arc::default() }
    }

    /// All of it, drafts included.
    #[must_use]
    pub fn alles(&self) -> &Arc<Konzept> {
        &self.alles
    }

    /// What may be seen of it.
    #[must_use]
    pub fn sichtbar(&self, sicht: Sicht) -> &Arc<Konzept> {
        if sicht.intern() {
            &self.alles
        } else {
            self.oeffentlich.get_or_compute(|| oeffentlich(&self.alles))
        }
    }
}

/// What the public may see of a concept. Numbers count what is hidden, so that they are the same
/// for everybody; apart from that two concepts that differ only in what is hidden give the same,
/// but for ids that public text itself spells.
fn oeffentlich(konzept: &Arc<Konzept>) -> Arc<Konzept> {
    let draft = |id: &str| {
        konzept.verzeichnis.get(konzept.verzeichnis.heute(id)).is_some_and(|it| it.entwurf)
    };
    // A consultation belongs to its paper: without it, it would seem to be about something else.
    let of_draft = |fields: &Fields| fields.lookup(beratung::VORLAGE).is_some_and(draft);
    let hidden = |value: &Value| match value {
        Value::Tabelle(fields) => {
            fields.entwurf() || (*fields.table() == beratung::TABLE && of_draft(fields))
        }
        Value::Verweis(id, _) => draft(id),
        _ => false,
    };
    let shown: Vec<Option<Arc<Document>>> =
        konzept.documents.par_iter().map(|it| shown(konzept, it, &hidden)).collect();
    let same = shown
        .iter()
        .zip(&konzept.documents)
        .all(|(new, old)| new.as_ref().is_some_and(|it| Arc::ptr_eq(it, old)));
    if same {
        return konzept.clone();
    }
    let documents: Vec<Arc<Document>> = shown.into_iter().flatten().collect();
    let gliederung = konzept.gliederung.ohne_entwuerfe();
    let mut public = part(konzept, documents, gliederung);
    public.vollstaendig = konzept.vollstaendig;
    public.beschriftungen = konzept.beschriftungen.nur(|it| public.document(it).is_some());
    Arc::new(public)
}

/// What is shown of a document: nothing, all of it, or the rest without what is hidden.
fn shown(
    konzept: &Konzept,
    document: &Arc<Document>,
    hidden: &dyn Fn(&Value) -> bool,
) -> Option<Arc<Document>> {
    // Of two documents with one id the first is known by it; that it is hidden does not bring out
    // the other.
    let unknown = document.kind.einheit().is_some()
        && konzept.verzeichnis.id_of_file(&document.path).is_none();
    if unknown || konzept.is_draft(document) || document.fields.entwurf() {
        return None;
    }
    if !document.fields.hides(hidden) {
        return Some(document.clone());
    }
    // A fenced block that asks for something hidden finds nothing; without the question it would
    // find too much.
    Some(Arc::new(Document {
        fields: document.fields.without(hidden),
        ..document.as_ref().clone()
    }))
}
