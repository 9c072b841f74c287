//! The kinds of entities that a concept consists of, each described in one file: where editors
//! write it, its keys, what it is called, where readers find it, and what comparison, search and
//! downloads make of it. A new kind is a file here and a line in `ARTEN`; everything that deals
//! with kinds follows from its description.

pub mod akteur;
pub mod begriff;
pub mod beratung;
pub mod beteiligung;
pub mod gemeinsam;
pub mod gremium;
pub mod handlungsfeld;
pub mod indikator;
pub mod kapitel;
pub mod leitziel;
pub mod massnahme;
pub mod phase;
pub mod seite;
pub mod stadtteil;
pub mod termin;
pub mod vorlage;
pub mod zielgruppe;

use std::{
    cmp::Ordering,
    fmt,
    hash::{Hash, Hasher},
};

use super::{
    form,
    keys::{Key, KeyDef, Table},
};

/// All kinds, in the order in which people read them: navigation, comparison and lists go by it.
const ARTEN: &[Art] = &[
    kapitel::KAPITEL,
    handlungsfeld::HANDLUNGSFELD,
    leitziel::LEITZIEL,
    massnahme::MASSNAHME,
    indikator::INDIKATOR,
    phase::PHASE,
    beteiligung::BETEILIGUNG,
    gremium::GREMIUM,
    vorlage::VORLAGE,
    beratung::BERATUNG,
    termin::TERMIN,
    akteur::AKTEUR,
    zielgruppe::ZIELGRUPPE,
    stadtteil::STADTTEIL,
    begriff::GLOSSARBEGRIFF,
    seite::SEITE,
];

/// A kind of entities.
///
/// It holds the way to its description: tables of keys name kinds and descriptions name tables, and
/// no constant may hold itself.
#[derive(Clone, Copy)]
pub struct Art(fn() -> &'static Beschreibung);

/// What there is to know of a kind.
#[derive(Debug)]
pub struct Beschreibung {
    /// The word for it in catalogs, data and on the command line: `art-<wort>` is what people call
    /// one of it.
    pub wort: &'static str,
    /// Where editors write it.
    pub ort: Ort,
    /// Its keys.
    pub table: &'static Table,
    /// The key by which lists and links call it.
    pub titel: Key<form::Text>,
    /// What it is a part of.
    pub gehoert: Gehoert,
    /// Where readers find it.
    pub stelle: Stelle,
    /// Whether two versions of it are compared.
    pub synopse: bool,
    /// As what the search finds its page.
    pub suche: Option<Suche>,
    /// Whether its keys are offered as a table for programs.
    pub export: bool,
}

/// What something is a part of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gehoert {
    /// Of the text of a version, with a place in its Gliederung and a number by that.
    Gliederung,
    /// Of the text of a version.
    Text,
    /// Of the publication: readers see that of today beside whichever version they read.
    Publikation,
}

/// Where editors write something.
#[derive(Clone, Copy, Debug)]
pub enum Ort {
    /// One Markdown file for each, in this folder.
    Ordner(&'static str),
    /// Entries of a YAML file, under this key.
    Liste(&'static Datei, KeyDef),
    /// Entries within the metadata of another kind, under this key.
    Innerhalb(Art, KeyDef),
}

impl fmt::Display for Ort {
    /// The file, as people are told of it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Ordner(folder) => write!(f, "{folder}/….md"),
            Self::Liste(datei, _) => write!(f, "{}.yaml", datei.name),
            Self::Innerhalb(outer, _) => outer.ort.fmt(f),
        }
    }
}

/// A YAML file at the top of the folder, which holds lists of entries.
#[derive(Debug)]
pub struct Datei {
    /// Its name without ending.
    pub name: &'static str,
    /// Its keys: the lists.
    pub table: &'static Table,
}

/// Where readers find something.
#[derive(Clone, Copy, Debug)]
pub enum Stelle {
    /// On a page of its own.
    Seite {
        /// The folder of these pages.
        ordner: &'static str,
        /// The page that shows all of them.
        uebersicht: Option<&'static Uebersicht>,
    },
    /// At an anchor of a page that shows all of its kind.
    Anker(&'static Uebersicht),
    /// At an anchor of the page of what it is written in.
    AnkerIn(Art),
    /// On a page that shows all of its kind, at no place of its own.
    Auf(&'static Uebersicht),
}

/// A page that shows everything of a kind, or of several kinds that belong together.
#[derive(Debug)]
pub struct Uebersicht {
    /// Its word in catalogs: `<wort>-titel` and `<wort>-lead`.
    pub wort: &'static str,
    /// Its address within a version.
    pub datei: &'static str,
    /// The text of its entry in the navigation, if it has one.
    pub navigation: Option<&'static str>,
}

/// As what the search finds a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Suche {
    /// The group by which results can be narrowed.
    pub art: Suchart,
    /// How much a hit counts beside others, from 1 to 15; 2 is the usual.
    pub gewicht: u8,
}

/// A group of search results.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Suchart {
    /// Chapters and Handlungsfelder.
    Kapitel,
    /// Measures.
    Massnahme,
    /// Indicators.
    Indikator,
    /// Council papers.
    Vorlage,
    /// Actors.
    Akteur,
    /// Districts.
    Stadtteil,
    /// Target groups.
    Zielgruppe,
    /// Everything else.
    Weiteres,
}

impl Suchart {
    /// All of them, in the order in which they are offered.
    pub const ALLE: &[Self] = &[
        Self::Kapitel,
        Self::Massnahme,
        Self::Indikator,
        Self::Vorlage,
        Self::Akteur,
        Self::Stadtteil,
        Self::Zielgruppe,
        Self::Weiteres,
    ];

    /// The word for scripts and addresses of a search.
    #[must_use]
    pub fn wort(self) -> &'static str {
        match self {
            Self::Kapitel => "kapitel",
            Self::Massnahme => "massnahme",
            Self::Indikator => "indikator",
            Self::Vorlage => "vorlage",
            Self::Akteur => "akteur",
            Self::Stadtteil => "stadtteil",
            Self::Zielgruppe => "zielgruppe",
            Self::Weiteres => "weiteres",
        }
    }
}

impl Uebersicht {
    /// The kind of which a table for programs is offered with it.
    #[must_use]
    pub fn exportiert(&'static self) -> Option<Art> {
        self.arten().find(|it| it.export)
    }

    /// All of them, each once, in the order in which people read.
    #[must_use]
    pub fn alle() -> Vec<&'static Self> {
        let mut alle: Vec<&'static Self> = Vec::new();
        for uebersicht in Art::ALLE.iter().filter_map(|it| it.uebersicht()) {
            if !alle.contains(&uebersicht) {
                alle.push(uebersicht);
            }
        }
        alle
    }

    /// The kinds that it shows.
    pub fn arten(&'static self) -> impl Iterator<Item = Art> {
        Art::ALLE.iter().copied().filter(move |it| it.uebersicht() == Some(self))
    }
}

impl Suche {
    /// The usual: found under a group, with the weight of any other page.
    #[must_use]
    pub const fn als(art: Suchart) -> Self {
        Self { art, gewicht: 2 }
    }
}

impl Art {
    /// All kinds, in the order in which people read them.
    pub const ALLE: &[Self] = ARTEN;

    /// A kind from its description; only the file that describes it says so.
    const fn new(beschreibung: fn() -> &'static Beschreibung) -> Self {
        Self(beschreibung)
    }

    /// The word for catalogs and data.
    #[must_use]
    pub fn word(self) -> &'static str {
        self.wort
    }

    /// The kind that a word means, in either spelling.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALLE.iter().copied().find(|it| it.word() == word)
    }

    /// Its place in the order in which people read.
    #[must_use]
    pub fn rang(self) -> usize {
        Self::ALLE
            .iter()
            .position(|it| *it == self)
            .expect("a kind is described by a file that the list names")
    }

    /// Whether each of it has a place in the Gliederung.
    #[must_use]
    pub fn in_gliederung(self) -> bool {
        self.gehoert == Gehoert::Gliederung
    }

    /// Whether readers see that of today beside whichever version they read.
    #[must_use]
    pub fn von_heute(self) -> bool {
        self.gehoert == Gehoert::Publikation
    }

    /// Whether each of it is a Markdown file.
    #[must_use]
    pub fn ist_datei(self) -> bool {
        matches!(self.ort, Ort::Ordner(_))
    }

    /// Whether each of it has a page of its own.
    #[must_use]
    pub fn hat_seite(self) -> bool {
        matches!(self.stelle, Stelle::Seite { .. })
    }

    /// The page that shows all of it, if there is one.
    #[must_use]
    pub fn uebersicht(self) -> Option<&'static Uebersicht> {
        match self.stelle {
            Stelle::Seite { uebersicht, .. } => uebersicht,
            Stelle::Anker(uebersicht) | Stelle::Auf(uebersicht) => Some(uebersicht),
            Stelle::AnkerIn(_) => None,
        }
    }

    /// Whether readers find each of it at a place of its own that can take the place of something
    /// else: a page, or an anchor on one.
    #[must_use]
    pub fn hat_eigene_stelle(self) -> bool {
        matches!(self.stelle, Stelle::Seite { .. } | Stelle::AnkerIn(_))
    }

    /// Whether it is written under a key of another kind.
    #[must_use]
    pub fn ist_innerhalb(self, table: &Table, key: &KeyDef) -> bool {
        matches!(self.ort, Ort::Innerhalb(outer, own) if outer.table.name == table.name && own.name == key.name)
    }

    /// Whether one of it can be written without an id.
    #[must_use]
    pub fn geht_ohne_id(self) -> bool {
        self.table.find(gemeinsam::ID.name).is_none_or(|it| !it.required)
    }
}

impl std::ops::Deref for Art {
    type Target = Beschreibung;

    fn deref(&self) -> &Beschreibung {
        (self.0)()
    }
}

// Descriptions are static and each has a word of its own, which is all that tells two kinds apart.
impl PartialEq for Art {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq((self.0)(), (other.0)())
    }
}

impl Eq for Art {}

impl PartialOrd for Art {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Art {
    fn cmp(&self, other: &Self) -> Ordering {
        self.rang().cmp(&other.rang())
    }
}

impl Hash for Art {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.word().hash(state);
    }
}

impl fmt::Debug for Art {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

macro_rules! by_name {
    ($($name:ident.$field:ident)*) => {
        $(
            impl PartialEq for $name {
                fn eq(&self, other: &Self) -> bool {
                    self.$field == other.$field
                }
            }

            impl Eq for $name {}

            impl PartialOrd for $name {
                fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
                    Some(self.cmp(other))
                }
            }

            impl Ord for $name {
                fn cmp(&self, other: &Self) -> Ordering {
                    self.$field.cmp(other.$field)
                }
            }

            impl Hash for $name {
                fn hash<H: Hasher>(&self, state: &mut H) {
                    self.$field.hash(state);
                }
            }
        )*
    };
}

// Files and overviews are static, and known by their names.
by_name! { Datei.name Uebersicht.datei }
