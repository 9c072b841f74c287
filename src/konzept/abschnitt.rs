//! A unit of the concept's prose: what chapters, Handlungsfelder and pages have in common.

use std::sync::Arc;

use crate::{
    base::{date::PartialDate, hash::Hash, slug},
    document::{Document, art::gemeinsam, value::Prosa},
};

/// A document with title and text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Abschnitt {
    pub titel: String,
    /// One sentence for lists.
    pub zusammenfassung: Option<String>,
    /// Whether the text is still to be written.
    pub folgt: bool,
    /// Whether only editors see it: its own mark; a draft above it counts too, see `gliederung`.
    pub entwurf: bool,
    /// Whether it is sample content.
    pub beispiel: bool,
    /// As of when, if it has a date of its own.
    pub stand: Option<PartialDate>,
    /// The document, for its text and places.
    pub document: Arc<Document>,
    /// Where the words come from in another language; none where there is no translation.
    pub uebersetzung: Option<Uebersetzung>,
}

/// What the translation of a unit is made of.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Uebersetzung {
    pub document: Arc<Document>,
    /// Whether the original was changed since.
    pub veraltet: bool,
    /// Whether only editors see it.
    pub entwurf: bool,
}

impl Abschnitt {
    /// Reads the common part; not every kind of document has all of it.
    #[must_use]
    pub fn read(document: &Arc<Document>) -> Self {
        let fields = &document.fields;
        Self {
            titel: document
                .kind
                .einheit()
                .and_then(|it| fields.text(&it.titel))
                .unwrap_or_default()
                .to_owned(),
            zusammenfassung: fields.lookup(gemeinsam::ZUSAMMENFASSUNG).map(str::to_owned),
            folgt: fields.lookup(gemeinsam::INHALT).is_some(),
            entwurf: fields.entwurf(),
            beispiel: fields.beispiel(),
            stand: fields.lookup(gemeinsam::STAND),
            document: document.clone(),
            uebersetzung: None,
        }
    }

    /// The Markdown below the front matter; empty where there is none.
    #[must_use]
    pub fn text(&self) -> &Prosa {
        self.uebersetzung.as_ref().map_or(&self.document.text, |it| &it.document.text)
    }
}

/// The id of a document; one without a usable id goes by its file name, so that the rest of it is
/// still checked.
#[must_use]
pub fn id_of(document: &Document) -> String {
    let by_name = || {
        let name = document.path.file_name();
        let id = slug::slug(name.rsplit_once('.').map_or(name, |(stem, _)| stem));
        // A name may hold nothing that an id can, or be the name of a list.
        if slug::is_usable_id(&id) {
            id
        } else {
            format!("datei-{}", Hash::of(&document.path).short())
        }
    };
    document.fields.id().map_or_else(by_name, |it| it.value.to_owned())
}
