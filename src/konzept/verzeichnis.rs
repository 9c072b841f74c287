//! The register of everything that has an id: one namespace, so that `[[id]]` finds anything.

use std::collections::BTreeMap;

use crate::{
    base::{
        path::RelPath,
        span::{Place, Span},
        suggest::suggest,
    },
    diagnostic::{Code, Diagnostic},
    document::{Document, Fields, Kind, keys::Art},
};

use super::abschnitt::id_of;

/// What an id stands for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Eintrag {
    /// The kind.
    pub art: Art,
    /// How it is called in lists and links.
    pub titel: String,
    /// Whether only editors see it.
    pub entwurf: bool,
    /// Where it is written.
    pub place: Place,
}

/// All ids of a concept.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Verzeichnis {
    eintraege: BTreeMap<String, Eintrag>,
    /// The document that is a page of its own, by file.
    dateien: BTreeMap<RelPath, String>,
}

impl Verzeichnis {
    /// Registers all ids; the first one of two equal ones stays.
    #[must_use]
    pub fn read<'a>(documents: impl IntoIterator<Item = &'a Document>, found: &mut Vec<Diagnostic>) -> Self {
        let mut verzeichnis = Self::default();
        for document in documents {
            for (id, span, eintrag) in entries(document) {
                verzeichnis.register(id, span, eintrag, document, found);
            }
        }
        verzeichnis
    }

    /// What an id stands for.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Eintrag> {
        self.eintraege.get(id)
    }

    /// The id of the document in a file.
    #[must_use]
    pub fn id_of_file(&self, path: &RelPath) -> Option<&str> {
        self.dateien.get(path).map(String::as_str)
    }

    /// The id that a misspelled one probably means.
    #[must_use]
    pub fn suggest(&self, id: &str, kinds: &[Art]) -> Option<&str> {
        let fitting = |eintrag: &Eintrag| kinds.is_empty() || kinds.contains(&eintrag.art);
        suggest(id, self.eintraege.iter().filter(|(_, it)| fitting(it)).map(|(id, _)| id.as_str()))
    }

    /// Everything registered, by id.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Eintrag)> {
        self.eintraege.iter().map(|(id, eintrag)| (id.as_str(), eintrag))
    }

    /// Marks something as a draft because of what it stands below.
    pub(super) fn mark_draft(&mut self, id: &str) {
        if let Some(eintrag) = self.eintraege.get_mut(id) {
            eintrag.entwurf = true;
        }
    }

    fn register(&mut self, id: String, span: Span, eintrag: Eintrag, document: &Document, found: &mut Vec<Diagnostic>) {
        // A document without an id goes by its file name as long as that is free; the missing id was found already.
        let provisional = document.fields.text("id").is_none() && is_page(eintrag.art);
        if provisional && self.eintraege.contains_key(&id) {
            return;
        }
        if let Some(first) = self.eintraege.get(&id) {
            // The copy is the one to change: the file that is not named like its id.
            let named = |path: &RelPath| path.file_name().strip_suffix(".md") == Some(id.as_str());
            let (here, there) = (Place::new(&document.path, span), (&first.place, &first.titel));
            let (place, other, titel) = if is_page(eintrag.art) && named(&here.path) && !named(&there.0.path) {
                (there.0.clone(), &here.path, &eintrag.titel)
            } else {
                (here.clone(), &there.0.path, there.1)
            };
            let finding = Diagnostic::new(Code::DoppelteId, &place.path, place.span).with("wert", id.as_str());
            found.push(finding.with("datei", other.as_str()).with("titel", titel.as_str()));
            return;
        }
        if is_page(eintrag.art) {
            self.dateien.insert(document.path.clone(), id.clone());
        }
        self.eintraege.insert(id, eintrag);
    }
}

fn is_page(art: Art) -> bool {
    matches!(art, Art::Kapitel | Art::Handlungsfeld | Art::Seite)
}

fn entries(document: &Document) -> Vec<(String, Span, Eintrag)> {
    let page = |art| {
        let fields = &document.fields;
        let eintrag = Eintrag {
            art,
            titel: fields.text_or_empty("titel"),
            entwurf: fields.flag("entwurf"),
            place: Place::new(&document.path, fields.span_of("id")),
        };
        vec![(id_of(document), fields.span_of("id"), eintrag)]
    };
    match document.kind {
        Kind::Konzept => Vec::new(),
        Kind::Kapitel => page(Art::Kapitel),
        Kind::Handlungsfeld => page(Art::Handlungsfeld),
        Kind::Seite => page(Art::Seite),
        Kind::Prozess => {
            let mut all = listed(document, "phasen", Art::Phase, |it| it.text_or_empty("titel"));
            all.extend(listed(document, "beteiligung", Art::Beteiligung, |it| it.text_or_empty("titel")));
            all
        }
        Kind::Gremien => {
            let mut all = listed(document, "gremien", Art::Gremium, |it| it.text_or_empty("name"));
            all.extend(listed(document, "vorlagen", Art::Vorlage, |it| it.text_or_empty("nummer")));
            all.extend(listed(document, "beratungen", Art::Beratung, |it| it.text_or_empty("gegenstand")));
            all
        }
        Kind::Akteure => listed(document, "akteure", Art::Akteur, |it| it.text_or_empty("name")),
        Kind::Glossar => listed(document, "glossar", Art::Begriff, |it| it.text_or_empty("begriff")),
    }
}

fn listed(document: &Document, key: &str, art: Art, titel: impl Fn(&Fields) -> String) -> Vec<(String, Span, Eintrag)> {
    let entries = document.fields.tabellen(key).into_iter();
    entries
        .filter_map(|fields| {
            let id = fields.text("id")?;
            let eintrag = Eintrag {
                art,
                titel: titel(fields),
                entwurf: fields.flag("entwurf"),
                place: Place::new(&document.path, id.span),
            };
            Some((id.value.to_owned(), id.span, eintrag))
        })
        .collect()
}
