//! The resolved domain: all documents of one folder, typed and bound to each other.
//! One concept per file; what must hold between them is checked in `rules`.

pub mod abschnitt;
pub mod akteur;
pub mod angabe;
pub mod aussehen;
pub mod auswahl;
pub mod beratung;
pub mod berichtsid;
pub mod beschriftungen;
pub mod beteiligung;
pub mod bezeichnungen;
pub mod bezuege;
pub mod einheit;
pub mod erinnerung;
pub mod erklaerung;
pub mod ersatz;
pub mod fassungsid;
mod frage;
pub mod gebaerdensprache;
pub mod gewicht;
pub mod gliederung;
pub mod glossar;
pub mod gremium;
pub mod handlungsfeld;
pub mod id;
pub mod indikator;
pub mod kapitel;
pub mod kostenplan;
pub mod kreuztabelle;
pub mod land;
pub mod literatur;
pub mod massnahme;
pub mod nummer;
pub mod phase;
pub mod prioritaet;
pub mod quelle;
pub mod resolve;
pub mod rules;
pub mod seite;
pub mod serie;
pub mod settings;
pub mod sicht;
pub mod spalte;
pub mod stadtteil;
pub mod termin;
pub mod uebersetzung;
pub mod verzeichnis;
pub mod vorlage;
pub mod zeitplan;
pub mod ziel;
pub mod zielabstand;
pub mod zielbaum;
pub mod zielebene;
pub mod zielgruppe;

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use self::{
    abschnitt::Abschnitt,
    akteur::Akteur,
    beratung::Beratung,
    beschriftungen::Beschriftungen,
    beteiligung::Beteiligung,
    bezuege::{Bezuege, Bezug},
    einheit::{Einheit, einheiten},
    gliederung::Gliederung,
    glossar::Begriff,
    gremium::Gremium,
    handlungsfeld::Handlungsfeld,
    id::Id,
    indikator::Indikator,
    kapitel::Kapitel,
    literatur::Literatur,
    massnahme::{Massnahme, Sachstand},
    phase::Phase,
    seite::Seite,
    settings::Settings,
    stadtteil::Stadtteil,
    termin::Termin,
    verzeichnis::Verzeichnis,
    vorlage::Vorlage,
    zielbaum::Zielbaum,
    zielgruppe::Zielgruppe,
};
use crate::{
    base::{date::PartialDate, path::RelPath},
    document::{
        Document, Fields, Kind,
        art::{self, Art, Ort},
        freitabelle::Freitabelle,
        kind::{self, FileRole},
        reihe::Reihen,
    },
    tree::Tree,
};

/// The file with the settings.
pub const KONZEPT_YAML: &str = "konzept.yaml";

/// A concept, as one folder holds it.
#[derive(Clone, Debug)]
pub struct Konzept {
    /// What holds for all of it.
    pub settings: Settings,
    /// Order and numbers.
    pub gliederung: Gliederung,
    /// Chapters by id.
    pub kapitel: BTreeMap<Id<Kapitel>, Kapitel>,
    /// Handlungsfelder by id.
    pub handlungsfelder: BTreeMap<Id<Handlungsfeld>, Handlungsfeld>,
    /// Goals of all levels.
    pub ziele: Zielbaum,
    /// Measures, in the order of the outline, then by number and title.
    pub massnahmen: Vec<Arc<Massnahme>>,
    /// Indicators, by number and title.
    pub indikatoren: Vec<Indikator>,
    /// Districts, in the order of the file; the whole town first.
    pub stadtteile: Vec<Stadtteil>,
    /// Target groups, in the order of the file.
    pub zielgruppen: Vec<Zielgruppe>,
    /// Who refers to whom.
    pub bezuege: Bezuege,
    /// The numbers of tables and figures.
    pub beschriftungen: Beschriftungen,
    /// Documents of kinds that have no type of their own, by kind and id.
    pub uebrige: BTreeMap<(Art, String), Abschnitt>,
    /// Pages outside the concept, by id.
    pub seiten: BTreeMap<Id<Seite>, Seite>,
    /// The phases, in the order of the file.
    pub phasen: Vec<Phase>,
    /// Participation, in the order of the file.
    pub beteiligung: Vec<Beteiligung>,
    /// Single dates, in the order of the file.
    pub termine: Vec<Termin>,
    /// Committees, in the order of the file.
    pub gremien: Vec<Gremium>,
    /// Papers, in the order of the file.
    pub vorlagen: Vec<Vorlage>,
    /// Consultations, in the order of the file.
    pub beratungen: Vec<Beratung>,
    /// Actors, in the order of the file.
    pub akteure: Vec<Akteur>,
    /// What the concept cites, in the order of the file.
    pub literatur: Vec<Literatur>,
    /// The glossary, in the order of the file.
    pub glossar: Vec<Begriff>,
    /// Everything that has an id.
    pub verzeichnis: Verzeichnis,
    /// Whether all documents could be read to their end. If not, an id that seems missing may stand
    /// in the rest.
    pub vollstaendig: bool,
    /// The documents, by path.
    pub documents: Vec<Arc<Document>>,
    /// The files of figures that a report brought, with its Stichtag.
    zahlen_laut: BTreeMap<RelPath, PartialDate>,
    /// The folder. Whoever makes pages gets files from [`Konzept::datei`] alone.
    tree: Arc<Tree>,
}

impl Konzept {
    /// The bytes of a file that pages may use: never a source, which holds drafts, notes and
    /// comments.
    #[must_use]
    pub fn datei(&self, path: &RelPath) -> Option<&Arc<[u8]>> {
        // A README is told from a document by its name alone.
        self.tree
            .file(path)
            .filter(|_| FileRole::of(path) == FileRole::Asset && path.extension() != "md")
    }

    /// The whole folder, sources included: for whoever keeps or compares it.
    #[must_use]
    pub fn quellen(&self) -> &Arc<Tree> {
        &self.tree
    }

    /// The same concept with the files of another folder: for texts that lie beside it and show
    /// files of their own.
    #[must_use]
    pub fn mit_dateien(&self, tree: Arc<Tree>) -> Self {
        Self { tree, ..self.clone() }
    }

    /// The same concept with what reports say of how far its measures have come. Nothing of its
    /// text changes.
    #[must_use]
    pub fn mit_sachstaenden(&self, sachstaende: &BTreeMap<Id<Massnahme>, Vec<Sachstand>>) -> Self {
        let mut other = self.clone();
        for massnahme in &mut other.massnahmen {
            if let Some(own) = sachstaende.get(&massnahme.id) {
                Arc::make_mut(massnahme).sachstaende.clone_from(own);
            }
        }
        other.bezuege.set_berichtet(&other.massnahmen);
        other
    }

    /// The same concept with the figures of another time: each file that was there before, as a
    /// report had it on its Stichtag.
    #[must_use]
    pub fn mit_zahlen(mut self, daten: &[Arc<Document>], stichtag: PartialDate) -> Self {
        let is_other = |left: &Document, right: &Document| {
            (&left.reihen, &left.freitabelle) != (&right.reihen, &right.freitabelle)
        };
        for newer in daten {
            let at = self.documents.binary_search_by(|it| it.path.cmp(&newer.path));
            if let Some(document) = at.ok().map(|at| &mut self.documents[at])
                && is_other(newer, document)
            {
                self.zahlen_laut.insert(newer.path.clone(), stichtag);
                *document = newer.clone();
            }
        }
        for indikator in &mut self.indikatoren {
            let laut = indikator.daten.as_ref().and_then(|it| self.zahlen_laut.get(it)).copied();
            // The file says no more what its source was as of.
            if let Some((quelle, laut)) = indikator.quelle.as_mut().zip(laut) {
                quelle.stand = Some(laut);
            }
        }
        self
    }

    /// Its files of figures, but for those of the same names that a report brings itself.
    #[must_use]
    pub fn zahlen_ausser(&self, eigene: &[Arc<Document>]) -> Vec<Arc<Document>> {
        let own: BTreeSet<&RelPath> = eigene.iter().map(|it| &it.path).collect();
        let all = self.documents.iter().filter(|it| it.kind == Kind::Daten);
        all.filter(|it| !own.contains(&it.path)).cloned().collect()
    }

    /// The same concept with files of figures that only a text beside it shows.
    #[must_use]
    pub fn mit_weiteren_zahlen(mut self, daten: &[Arc<Document>]) -> Self {
        let new = daten.iter().filter(|it| self.document(&it.path).is_none());
        let new: Vec<Arc<Document>> = new.cloned().collect();
        self.documents.extend(new);
        self.documents.sort_by(|left, right| left.path.cmp(&right.path));
        self
    }

    /// Since when the figures of a file hold, where a report brought them.
    #[must_use]
    pub fn zahlen_laut(&self, file: &RelPath) -> Option<PartialDate> {
        self.zahlen_laut.get(file).copied()
    }

    /// At which bytes the lines of a source begin, for those who edit it.
    #[must_use]
    pub fn zeilenanfaenge(&self, path: &RelPath) -> Option<Vec<usize>> {
        let breaks =
            self.tree.file(path)?.iter().enumerate().filter(|it| *it.1 == b'\n').map(|it| it.0 + 1);
        Some(std::iter::once(0).chain(breaks).collect())
    }

    /// The prose of a unit that is a document.
    #[must_use]
    pub fn abschnitt(&self, art: Art, id: &str) -> Option<&Abschnitt> {
        if art == art::kapitel::KAPITEL {
            self.kapitel.get(&Id::new(id)).map(|it| &it.abschnitt)
        } else if art == art::handlungsfeld::HANDLUNGSFELD {
            self.handlungsfelder.get(&Id::new(id)).map(|it| &it.abschnitt)
        } else if art == art::seite::SEITE {
            self.seiten.get(&Id::new(id)).map(|it| &it.abschnitt)
        } else if art == art::massnahme::MASSNAHME {
            self.massnahme(id).map(|it| &it.abschnitt)
        } else if art == art::indikator::INDIKATOR {
            self.indikator(id).map(|it| &it.abschnitt)
        } else {
            self.uebrige.get(&(art, id.to_owned()))
        }
    }

    /// The same, to put other words into it.
    fn abschnitt_mut(&mut self, art: Art, id: &str) -> Option<&mut Abschnitt> {
        if art == art::kapitel::KAPITEL {
            self.kapitel.get_mut(&Id::new(id)).map(|it| &mut it.abschnitt)
        } else if art == art::handlungsfeld::HANDLUNGSFELD {
            self.handlungsfelder.get_mut(&Id::new(id)).map(|it| &mut it.abschnitt)
        } else if art == art::seite::SEITE {
            self.seiten.get_mut(&Id::new(id)).map(|it| &mut it.abschnitt)
        } else if art == art::massnahme::MASSNAHME {
            let at = self.bezuege.massnahme(id)?;
            Some(&mut Arc::make_mut(&mut self.massnahmen[at]).abschnitt)
        } else if art == art::indikator::INDIKATOR {
            let at = self.bezuege.indikator(id)?;
            Some(&mut self.indikatoren[at].abschnitt)
        } else {
            self.uebrige.get_mut(&(art, id.to_owned()))
        }
    }

    /// What the editors wrote of something with an id, by key; nothing for what is built in.
    #[must_use]
    pub fn fields(&self, id: &str) -> Option<&Fields> {
        let eintrag = self.verzeichnis.get(id)?;
        let document = self.document(&eintrag.place.path)?;
        match (eintrag.position, eintrag.art.ort()) {
            (Some(at), Ort::Liste(_, list) | Ort::Innerhalb(_, list)) => {
                document.fields.listed_at(&list, at)
            }
            _ => (document.kind == Kind::Einheit(eintrag.art)).then_some(&document.fields),
        }
    }

    /// The other names of whatever an id stands for.
    #[must_use]
    pub fn auch(&self, id: &str) -> Vec<&str> {
        let names =
            self.fields(id).and_then(|it| it.lookup(art::gemeinsam::AUCH)).unwrap_or_default();
        names.into_iter().map(|it| it.value.trim()).filter(|it| !it.is_empty()).collect()
    }

    /// Everything of a kind, in the order in which it is written.
    pub fn einheiten(&self, art: Art) -> impl Iterator<Item = Einheit<'_>> {
        let ort = art.ort();
        let documents = self.documents.iter().filter(move |it| match ort {
            Ort::Ordner(_) => it.kind == Kind::Einheit(art),
            Ort::Liste(datei, _) => it.kind == Kind::Liste(datei),
            Ort::Innerhalb(outer, _) => it.kind == Kind::Einheit(outer),
        });
        documents.flat_map(|it| einheiten(it)).filter(move |it| it.art == art)
    }

    /// All documents with a text in the order in which they are read: the outline, then measures,
    /// indicators, everything else, and the pages outside the concept.
    #[must_use]
    pub fn leseordnung(&self) -> Vec<(Art, &str)> {
        let chapters = self.gliederung.punkte().iter().map(|it| (it.art, it.id.as_str()));
        let measures = self.massnahmen.iter().map(|it| (art::massnahme::MASSNAHME, it.id.as_str()));
        let indicators =
            self.indikatoren.iter().map(|it| (art::indikator::INDIKATOR, it.id.as_str()));
        let others = self.uebrige.keys().map(|(art, id)| (*art, id.as_str()));
        let pages = self.seiten.keys().map(|id| (art::seite::SEITE, id.as_str()));
        chapters.chain(measures).chain(indicators).chain(others).chain(pages).collect()
    }

    /// The measure with an id.
    #[must_use]
    pub fn massnahme(&self, id: &str) -> Option<&Massnahme> {
        self.bezuege.massnahme(id).map(|at| &*self.massnahmen[at])
    }

    /// The measure that was read from this very document.
    fn massnahme_of(&self, document: &Arc<Document>) -> Option<&Arc<Massnahme>> {
        let id = self.verzeichnis.id_of_file(&document.path)?;
        let massnahme = &self.massnahmen[self.bezuege.massnahme(id)?];
        Arc::ptr_eq(&massnahme.abschnitt.document, document).then_some(massnahme)
    }

    /// The indicator with an id.
    #[must_use]
    pub fn indikator(&self, id: &str) -> Option<&Indikator> {
        self.bezuege.indikator(id).map(|at| &self.indikatoren[at])
    }

    /// Whether something is sample content.
    #[must_use]
    pub fn is_beispiel(&self, id: &str) -> bool {
        self.fields(id).is_some_and(Fields::beispiel)
    }

    /// Whether anybody reports on how far measures have come.
    #[must_use]
    pub fn berichtet(&self) -> bool {
        self.bezuege.berichtet()
    }

    /// The measures that belong to something, in their order.
    pub fn massnahmen_zu(
        &self,
        bezug: impl Into<Bezug>,
        id: &str,
    ) -> impl Iterator<Item = &Massnahme> {
        self.bezuege.massnahmen(bezug, id).iter().map(|at| &*self.massnahmen[*at])
    }

    /// The indicators that belong to something, in their order.
    pub fn indikatoren_zu(
        &self,
        bezug: impl Into<Bezug>,
        id: &str,
    ) -> impl Iterator<Item = &Indikator> {
        self.bezuege.indikatoren(bezug, id).iter().map(|at| &self.indikatoren[*at])
    }

    /// The ids of those of a kind that belong to something, in their order.
    #[must_use]
    pub fn bezogen(&self, art: Art, bezug: Bezug, id: &str) -> Vec<&str> {
        if art == art::massnahme::MASSNAHME {
            self.massnahmen_zu(bezug, id).map(|it| it.id.as_str()).collect()
        } else if art == art::indikator::INDIKATOR {
            self.indikatoren_zu(bezug, id).map(|it| it.id.as_str()).collect()
        } else {
            self.bezuege.uebrige(art, bezug, id).iter().map(String::as_str).collect()
        }
    }

    /// The figures of a file.
    #[must_use]
    pub fn reihen(&self, file: &RelPath) -> Option<&Reihen> {
        self.document(file).filter(|it| it.kind == Kind::Daten).map(|it| &it.reihen)
    }

    /// The table that a file is, if it is no series.
    #[must_use]
    pub fn freitabelle(&self, file: &RelPath) -> Option<&Freitabelle> {
        self.document(file)?.freitabelle.as_deref()
    }

    /// The document in a file.
    #[must_use]
    pub fn document(&self, file: &RelPath) -> Option<&Document> {
        self.shared_document(file).map(|it| &**it)
    }

    /// The same as other versions share it: equal files of one path are one document.
    #[must_use]
    pub fn shared_document(&self, file: &RelPath) -> Option<&Arc<Document>> {
        // Documents come from a Tree, which is in the order of its paths.
        let at = self.documents.binary_search_by(|it| it.path.cmp(file)).ok()?;
        Some(&self.documents[at])
    }

    /// The actor with an id.
    #[must_use]
    pub fn akteur(&self, id: &Id<Akteur>) -> Option<&Akteur> {
        self.bezuege.akteur(id.as_str()).map(|at| &self.akteure[at])
    }

    /// The committee with an id.
    #[must_use]
    pub fn gremium(&self, id: &Id<Gremium>) -> Option<&Gremium> {
        self.gremien.iter().find(|it| it.id == *id)
    }

    /// The paper with an id.
    #[must_use]
    pub fn vorlage(&self, id: &Id<Vorlage>) -> Option<&Vorlage> {
        self.vorlagen.iter().find(|it| it.id == *id)
    }

    /// The document of konzept.yaml.
    #[must_use]
    pub fn settings_document(&self) -> &Document {
        self.documents
            .iter()
            .find(|it| it.kind == Kind::Konzept)
            .expect("resolve() makes no Konzept without konzept.yaml")
    }

    /// Whether a document as a whole is seen by editors only.
    #[must_use]
    pub fn is_draft(&self, document: &Document) -> bool {
        // A translation is one if its original is.
        let path =
            kind::uebersetzung(&document.path).map_or_else(|| document.path.clone(), |it| it.0);
        let own = document.kind == Kind::Uebersetzung && document.fields.entwurf();
        own || self
            .verzeichnis
            .id_of_file(&path)
            .and_then(|id| self.verzeichnis.get(id))
            .is_some_and(|eintrag| eintrag.entwurf)
    }
}
