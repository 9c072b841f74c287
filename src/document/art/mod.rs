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
pub mod literatur;
pub mod massnahme;
pub mod phase;
pub mod seite;
pub mod stadtteil;
pub mod termin;
pub mod uebersichten;
pub mod vorlage;
pub mod ziel;
pub mod zielgruppe;

use std::{cmp::Ordering, fmt, sync::LazyLock};

pub use super::format::{Art, Listendatei, Ort, Stelle, Suchangabe, Suchart, Uebersicht};

use super::{
    format::{KeyDef, Shape, Table, Verweisziel},
    tabellen::{gremien, prozess},
};

/// All kinds, in the order in which people read them: navigation, comparison and lists go by it.
const ARTEN: &[Art] = &[
    kapitel::KAPITEL,
    handlungsfeld::HANDLUNGSFELD,
    ziel::ZIEL,
    ziel::LEITZIEL,
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
    literatur::LITERATUR,
    seite::SEITE,
];

/// The YAML files with lists of entities, in the order in which people read what stands in them.
pub const LISTENDATEIEN: &[&Listendatei] = &[
    &ziel::DATEI,
    &prozess::DATEI,
    &gremien::DATEI,
    &akteur::DATEI,
    &zielgruppe::DATEI,
    &stadtteil::DATEI,
    &begriff::DATEI,
    &literatur::DATEI,
];

/// Where each kind is written, by its place in the list of kinds.
static ORTE: LazyLock<Vec<Ort>> = LazyLock::new(|| ARTEN.iter().map(|it| find_ort(*it)).collect());

/// The folder of a kind, or the list that has its keys: that of a file, or one within another kind.
fn find_ort(art: Art) -> Ort {
    if let Some(folder) = art.ordner {
        return Ort::Ordner(folder);
    }
    let list = |outer: &Table| {
        outer.keys.iter().copied().find(
            |key| matches!(key.shape, Shape::Liste(Shape::Tabelle(inner)) if *inner == art.table),
        )
    };
    let of_file = |datei: &&'static Listendatei| Some(Ort::Liste(datei, list(datei.table)?));
    let within = |outer: &Art| Some(Ort::Innerhalb(*outer, list(outer.table)?));
    LISTENDATEIEN
        .iter()
        .find_map(of_file)
        .or_else(|| ARTEN.iter().find_map(within))
        .expect("a kind without a folder has its keys in a list of a file or of another kind")
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

impl Art {
    /// All kinds, in the order in which people read them.
    pub const ALLE: &[Self] = ARTEN;

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

    /// Where editors write it.
    #[must_use]
    pub fn ort(self) -> Ort {
        ORTE[self.rang()]
    }

    /// The kind that it is written within, if it is.
    #[must_use]
    pub fn aeussere(self) -> Option<Self> {
        if let Ort::Innerhalb(outer, _) = self.ort() { Some(outer) } else { None }
    }

    /// Whether it is written under a key of another kind.
    #[must_use]
    pub fn is_within(self, table: &Table, key: &KeyDef) -> bool {
        matches!(self.ort(), Ort::Innerhalb(outer, own) if outer.table.name == table.name && own.name == key.name)
    }

    /// Whether one of it can be written without an id.
    #[must_use]
    pub fn needs_no_id(self) -> bool {
        self.table.find(gemeinsam::ID.name).is_none_or(|it| !it.required)
    }
}

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

impl fmt::Display for Ort {
    /// The file, as people are told of it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Ordner(folder) => write!(f, "{folder}/….md"),
            Self::Liste(datei, _) => write!(f, "{}.yaml", datei.name),
            Self::Innerhalb(outer, _) => outer.ort().fmt(f),
        }
    }
}

impl Verweisziel {
    /// The kinds that it may lead to.
    pub fn arten(self) -> impl Iterator<Item = Art> {
        let (named, all) = match self {
            Self::Arten(arten) => (arten, &[][..]),
            Self::EigeneStelle => (&[][..], Art::ALLE),
        };
        named.iter().chain(all.iter().filter(|it| it.has_own_place())).copied()
    }

    /// Whether it may lead to a kind.
    #[must_use]
    pub fn erlaubt(self, art: Art) -> bool {
        self.arten().any(|it| it == art)
    }
}
