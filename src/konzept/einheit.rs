//! An entity of any kind, as the description of its kind has it: for whoever treats all kinds alike
//! – the register, the comparison, backlinks, the search, the usual pages. What is special of a
//! kind stands in the file of its name.

use super::{abschnitt::id_of, nummer::Eigennummer};
use crate::{
    base::span::Place,
    document::{
        Document, Fields, Kind,
        art::{Art, Ort, gemeinsam},
        value::Prosa,
    },
};

/// An entity where it is written.
#[derive(Clone, Copy, Debug)]
pub struct Einheit<'a> {
    pub art: Art,
    /// The document that it is, or is written in.
    pub document: &'a Document,
    pub fields: &'a Fields,
    /// Its place among the entries of its list; none if it is the document itself.
    pub position: Option<usize>,
}

/// All entities of a document, in the order in which they are written: itself first.
#[must_use]
pub fn einheiten(document: &Document) -> Vec<Einheit<'_>> {
    let itself = document.kind.einheit().map(|art| Einheit {
        art,
        document,
        fields: &document.fields,
        position: None,
    });
    let lists = Art::ALLE.iter().filter_map(|art| {
        let list = match art.ort() {
            Ort::Liste(datei, list) if document.kind == Kind::Liste(datei) => list,
            Ort::Innerhalb(outer, list) if document.kind == Kind::Einheit(outer) => list,
            _ => return None,
        };
        Some((*art, document.fields.listed(&list)))
    });
    let entries = lists.flat_map(|(art, entries)| {
        let numbered = entries.into_iter().enumerate();
        numbered.map(move |(at, fields)| Einheit { art, document, fields, position: Some(at) })
    });
    itself.into_iter().chain(entries).collect()
}

impl<'a> Einheit<'a> {
    /// Its id. A document without a usable one goes by its file name; an entry has none then.
    #[must_use]
    pub fn id(&self) -> Option<String> {
        match self.position {
            None => Some(id_of(self.document)),
            Some(_) => self.fields.id().map(|it| it.value.to_owned()),
        }
    }

    /// How lists and links call it.
    #[must_use]
    pub fn titel(&self) -> &'a str {
        self.fields.text(&self.art.titel).unwrap_or_default()
    }

    /// Other names by which people know it: what it is also called, in short, and its number.
    #[must_use]
    pub fn auch(&self) -> Vec<String> {
        let other = self.fields.lookup(gemeinsam::AUCH).unwrap_or_default();
        let other = other.into_iter().map(|it| it.value.to_owned());
        let short = self.fields.lookup(gemeinsam::KURZ).map(str::to_owned);
        let number = Eigennummer::of(self.fields.lookup(gemeinsam::NUMMER));
        other.chain(short).chain(number).collect()
    }

    /// Whether only editors see it, by its own mark or by that of the document that it is written
    /// in.
    #[must_use]
    pub fn entwurf(&self) -> bool {
        self.fields.entwurf() || self.document.fields.entwurf()
    }

    /// Where it is written: at its id, if it has one.
    #[must_use]
    pub fn place(&self) -> Place {
        let span = self.fields.id().map_or(self.fields.span, |it| it.span);
        Place::new(&self.document.path, span)
    }

    /// The texts of its metadata, those of entries below too; what is an entity of its own has its
    /// own.
    #[must_use]
    pub fn metadatentexte(&self) -> Vec<&'a Prosa> {
        let is_entity =
            |fields: &Fields| innerhalb(self.art).any(|it| *it.table == *fields.table());
        let own = self.fields.eintraege().into_iter().map(|it| it.0).filter(|it| !is_entity(it));
        own.flat_map(Fields::prosa_hier).collect()
    }
}

/// The kinds whose entities are written within those of another one.
fn innerhalb(outer: Art) -> impl Iterator<Item = Art> {
    Art::ALLE
        .iter()
        .copied()
        .filter(move |it| matches!(it.ort(), Ort::Innerhalb(own, _) if own == outer))
}
