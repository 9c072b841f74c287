//! The register of everything that has an id: one namespace, so that `[[id]]` finds anything.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    sync::Arc,
};

use rayon::prelude::*;

use crate::{
    base::{
        path::RelPath,
        slug,
        span::Place,
        suggest::{by_name, suggest},
    },
    diagnostic::{Code, Diagnostic},
    document::{
        Document, Located,
        art::{Art, gemeinsam},
        synonyme,
    },
};

use super::einheit::{Einheit, einheiten};

/// What an id stands for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Eintrag {
    pub art: Art,
    /// How it is called in lists and links.
    pub titel: String,
    /// Other names by which people know it.
    pub auch: Vec<String>,
    /// Whether only editors see it.
    pub entwurf: bool,
    pub place: Place,
    /// Its place among the entries of its list; none if it is a document, or built in.
    pub position: Option<usize>,
}

impl Eintrag {
    /// Whether no editor wrote it: what is in every concept goes by the settings.
    #[must_use]
    pub fn is_built_in(&self) -> bool {
        self.position.is_none() && self.art.ordner.is_none()
    }
}

/// Every id, once, and the former ones that still lead somewhere.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verzeichnis {
    /// Every link asks here, so an answer costs the same however many there are; whoever needs an
    /// order sorts.
    eintraege: HashMap<String, Eintrag>,
    /// The document that is a page of its own, by file.
    dateien: HashMap<RelPath, String>,
    /// For each former id the one of today.
    frueher: BTreeMap<String, String>,
    /// For each id of today the former ones.
    ehemals: HashMap<String, BTreeSet<String>>,
}

impl Verzeichnis {
    /// Registers all ids; the first one of two equal ones stays.
    #[must_use]
    pub fn read(documents: &[Arc<Document>], found: &mut Vec<Diagnostic>) -> Self {
        let mut verzeichnis = Self::default();
        let mut below = Vec::new();
        let read: Vec<Vec<(Located<String>, Eintrag)>> =
            documents.par_iter().map(|it| entries(it)).collect();
        for (document, entries) in documents.iter().zip(read) {
            for (id, eintrag) in entries {
                // A page keeps its id before whatever only stands on one.
                if eintrag.art.is_file() {
                    verzeichnis.register(id, eintrag, document, found);
                } else {
                    below.push((id, eintrag, document));
                }
            }
        }
        for (id, eintrag, document) in below {
            verzeichnis.register(id, eintrag, document, found);
        }
        let former: Vec<Vec<Frueher<'_>>> = documents.par_iter().map(|it| former(it)).collect();
        for (document, former) in documents.iter().zip(former) {
            former.into_iter().for_each(|it| verzeichnis.register_former(it, document, found));
        }
        verzeichnis
    }

    /// What an id stands for.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Eintrag> {
        self.eintraege.get(id)
    }

    /// Gives an entry the words of another language.
    pub fn rename(&mut self, id: &str, titel: &str) {
        if let Some(eintrag) = self.eintraege.get_mut(id) {
            eintrag.titel = titel.to_owned();
        }
    }

    /// The id of today for an id of today or an earlier one.
    #[must_use]
    pub fn heute<'a>(&'a self, id: &'a str) -> &'a str {
        self.frueher.get(id).map_or(id, String::as_str)
    }

    /// The former ids of something.
    pub fn fruehere<'a>(&'a self, id: &'a str) -> impl Iterator<Item = &'a str> {
        self.ehemals.get(id).into_iter().flatten().map(String::as_str)
    }

    /// The id of the document in a file.
    #[must_use]
    pub fn id_of_file(&self, path: &RelPath) -> Option<&str> {
        self.dateien.get(path).map(String::as_str)
    }

    /// The id that is probably meant by something that is none: by a slip, by the name of what has
    /// it, by another word for it. Only of what is allowed, since a suggestion has to work.
    #[must_use]
    pub fn suggest(&self, meant: &str, erlaubt: impl Fn(&str, &Eintrag) -> bool) -> Option<&str> {
        let allowed: Vec<(&str, &Eintrag)> =
            self.iter().filter(|(id, it)| erlaubt(id, it)).collect();
        let built_in =
            synonyme::of_value(meant).find_map(|word| allowed.iter().find(|it| it.0 == word));
        let named = allowed.iter().flat_map(|(id, it)| {
            let names =
                std::iter::once(it.titel.as_str()).chain(it.auch.iter().map(String::as_str));
            names.filter(|it| !it.is_empty()).map(move |name| (*id, name))
        });
        let built_in = built_in.map(|it| it.0);
        built_in
            .or_else(|| suggest(meant, allowed.iter().map(|it| it.0)))
            .or_else(|| by_name(meant, named))
    }

    /// An id made of some words that nothing has yet; none if nothing of them can be in an id.
    #[must_use]
    pub fn frei(&self, words: &str) -> Option<String> {
        slug::free(words, |id| self.eintraege.contains_key(id) || self.frueher.contains_key(id))
    }

    /// Everything registered, by id.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Eintrag)> {
        let mut all: Vec<(&str, &Eintrag)> =
            self.eintraege.iter().map(|(id, it)| (id.as_str(), it)).collect();
        all.sort_unstable_by_key(|it| it.0);
        all.into_iter()
    }

    /// Marks something as a draft because of what it stands below.
    pub(super) fn mark_draft(&mut self, id: &str) {
        if let Some(eintrag) = self.eintraege.get_mut(id) {
            eintrag.entwurf = true;
        }
    }

    /// Adds what needs no file, unless the editors gave it an entry of their own.
    pub(super) fn add_built_in(&mut self, id: &str, art: Art, titel: &str, path: &RelPath) {
        let eintrag = || Eintrag {
            art,
            titel: titel.to_owned(),
            auch: Vec::new(),
            entwurf: false,
            place: Place::whole(path),
            position: None,
        };
        self.eintraege.entry(id.to_owned()).or_insert_with(eintrag);
    }

    /// A former id leads to the one of today, unless somebody else has taken it.
    fn register_former(
        &mut self,
        frueher: Frueher<'_>,
        document: &Document,
        found: &mut Vec<Diagnostic>,
    ) {
        let Frueher { former, today } = frueher;
        let taken = self.eintraege.get(former.value);
        match taken.or_else(|| self.eintraege.get(self.frueher.get(former.value)?)) {
            Some(taken) => {
                let finding = Diagnostic::new(Code::DoppelteId, &document.path, former.span);
                let finding =
                    finding.with("wert", former.value).with("datei", taken.place.path.as_str());
                found.push(finding.with("titel", taken.titel.as_str()));
            }
            None => {
                let (former, today) = (former.value.to_owned(), today.to_owned());
                self.ehemals.entry(today.clone()).or_default().insert(former.clone());
                self.frueher.insert(former, today);
            }
        }
    }

    fn register(
        &mut self,
        Located { value: id, span }: Located<String>,
        eintrag: Eintrag,
        document: &Document,
        found: &mut Vec<Diagnostic>,
    ) {
        // A document without an id goes by its file name as long as that is free; the missing id
        // was found already.
        let provisional = document.fields.id().is_none() && eintrag.art.is_file();
        if provisional && self.eintraege.contains_key(&id) {
            return;
        }
        if let Some(first) = self.eintraege.get(&id) {
            // The copy is the one to change: the file that is not named like its id.
            let named = |path: &RelPath| path.file_name().strip_suffix(".md") == Some(id.as_str());
            let (here, there) = (Place::new(&document.path, span), (&first.place, &first.titel));
            let (place, other, titel) =
                if eintrag.art.is_file() && named(&here.path) && !named(&there.0.path) {
                    (there.0.clone(), &here.path, &eintrag.titel)
                } else {
                    (here.clone(), &there.0.path, there.1)
                };
            let finding = Diagnostic::new(Code::DoppelteId, &place.path, place.span)
                .with("wert", id.as_str());
            found.push(finding.with("datei", other.as_str()).with("titel", titel.as_str()));
            return;
        }
        if eintrag.art.is_file() {
            self.dateien.insert(document.path.clone(), id.clone());
        }
        self.eintraege.insert(id, eintrag);
    }
}

/// An id that something had, and the one that it has.
struct Frueher<'a> {
    former: Located<&'a str>,
    today: &'a str,
}

fn former(document: &Document) -> Vec<Frueher<'_>> {
    let all = document.fields.eintraege().into_iter().map(|it| it.0);
    all.filter_map(|fields| Some((fields.lookup(gemeinsam::FRUEHERE_IDS)?, fields.id()?.value)))
        .flat_map(|(former, today)| former.into_iter().map(move |former| Frueher { former, today }))
        .collect()
}

fn entries(document: &Document) -> Vec<(Located<String>, Eintrag)> {
    let entry = |it: &Einheit<'_>| {
        let (place, titel) = (it.place(), it.titel().to_owned());
        Some((
            Located { value: it.id()?, span: place.span },
            Eintrag {
                art: it.art,
                titel,
                auch: it.auch(),
                entwurf: it.entwurf(),
                place,
                position: it.position,
            },
        ))
    };
    einheiten(document).iter().filter_map(entry).collect()
}
