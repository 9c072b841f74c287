//! What the format is made of, as data: tables of keys, the forms of values, the kinds of entities.
//! Tables name kinds and kinds name tables, so these types stand in one file; the tables and the
//! kinds themselves stand in `tabellen/` and `art/`, and what follows from the list of kinds in
//! `art/mod.rs`.

use std::{
    cmp::Ordering,
    fmt,
    hash::{Hash, Hasher},
};

use super::{bezeichnung::Wortzahl, vermerk};
use crate::base::slug;

/// The keys of one kind of document or entry.
#[derive(Debug)]
pub struct Table {
    /// The name under which the catalogs explain the keys.
    pub name: &'static str,
    /// The keys, in the order in which they are usually written.
    pub keys: &'static [KeyDef],
}

/// One key of a table, whatever its form.
#[derive(Clone, Copy, Debug)]
pub struct KeyDef {
    /// As an editor writes it, umlauts included.
    pub name: &'static str,
    /// What its value may be.
    pub shape: Shape,
    /// Whether the entry is incomplete without it.
    pub required: bool,
}

/// The form of a value, as data: for whoever walks over tables.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// A line of text.
    Text,
    Prosa,
    /// The id of this document or entry.
    Id,
    /// The id of another one.
    Verweis(Verweisziel),
    /// `ja` or `nein`.
    Flag,
    /// A date, perhaps partial.
    Datum,
    /// A date, or the word `unbekannt`.
    DatumOderUnbekannt,
    /// A whole number.
    Zahl,
    /// A number in German notation: `1.234,5`.
    Dezimal,
    /// An amount of euros in German notation, or the words `noch offen`.
    Betrag,
    /// The name of a file in `daten/`.
    Datei,
    /// An absolute address of the web.
    Url,
    /// An e-mail address.
    Email,
    /// A language tag.
    Sprache,
    /// A colour: `#rrggbb`.
    Farbe,
    /// One of some words.
    Wort(&'static [&'static str]),
    /// One of some words, or keys and values of their own.
    WortOder(&'static [&'static str], &'static Table),
    /// A list of one form; a single value counts as a list of one.
    Liste(&'static Shape),
    /// Keys and values of their own.
    Tabelle(&'static Table),
    /// Nested ids: the Gliederung.
    Gliederung,
    /// Names and values that another document declares.
    Paare,
    /// Words of a vocabulary and what the town calls them, in several languages where need be.
    Umbenennung,
    /// What the town calls something.
    Bezeichnung(Wortzahl),
    /// Anything: notes of the editors that no output holds.
    Beliebig,
}

/// Where a reference may lead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verweisziel {
    /// To entities of these kinds.
    Arten(&'static [Art]),
    /// To whatever readers find at a place that it has for itself: what can take the place of
    /// something else.
    EigeneStelle,
}

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
    /// The folder with one Markdown file for each; what has none is written in the list that has
    /// its keys, and [`Art::ort`] finds it.
    pub ordner: Option<&'static str>,
    pub table: &'static Table,
    /// The key by which lists and links call it.
    pub titel: KeyDef,
    /// What it is a part of.
    pub gehoert: Gehoert,
    /// Where readers find it.
    pub stelle: Stelle,
    /// Whether two versions of it are compared.
    pub synopse: bool,
    /// As what the search finds its page.
    pub suche: Option<Suchangabe>,
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
    Liste(&'static Listendatei, KeyDef),
    /// Entries within the metadata of another kind, under this key.
    Innerhalb(Art, KeyDef),
}

/// A YAML file at the top of the folder, which holds lists of entries.
#[derive(Debug)]
pub struct Listendatei {
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
    AnkerDarin,
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
pub struct Suchangabe {
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

impl Table {
    /// The key that a spelling means: its name, or the name in ASCII.
    #[must_use]
    pub fn find(&self, spelling: &str) -> Option<&'static KeyDef> {
        self.keys.iter().find(|key| same_word(key.name, spelling))
    }
}

// Tables are static, and known by their names.
impl PartialEq for Table {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for Table {}

impl Hash for Table {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.name.hash(state);
    }
}

impl Shape {
    /// Whether two forms are the same one; words and tables are static, so their places and names
    /// tell them apart.
    #[must_use]
    pub fn same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Liste(one), Self::Liste(two)) => one.same(two),
            (Self::Tabelle(one), Self::Tabelle(two))
            | (Self::WortOder(_, one), Self::WortOder(_, two)) => one.name == two.name,
            (Self::Wort(one), Self::Wort(two)) => one == two,
            (Self::Verweis(one), Self::Verweis(two)) => one == two,
            _ => std::mem::discriminant(self) == std::mem::discriminant(other),
        }
    }

    /// Where it may lead, if it is a reference or a list of references.
    #[must_use]
    pub fn ziel(&self) -> Option<Verweisziel> {
        match self {
            Self::Verweis(ziel) | Self::Liste(Self::Verweis(ziel)) => Some(*ziel),
            _ => None,
        }
    }

    /// The table of its keys, if it is an entry or a list of entries.
    #[must_use]
    pub fn tabelle(&self) -> Option<&'static Table> {
        match self {
            Self::Tabelle(table) | Self::WortOder(_, table) | Self::Liste(Self::Tabelle(table)) => {
                Some(table)
            }
            _ => None,
        }
    }

    /// The words to choose from, if it is a word or a list of words.
    #[must_use]
    pub fn worte(&self) -> Option<&'static [&'static str]> {
        match self {
            Self::Wort(worte) | Self::WortOder(worte, _) | Self::Liste(Self::Wort(worte)) => {
                Some(worte)
            }
            _ => None,
        }
    }
}

impl KeyDef {
    /// Whether the editors use it to keep something inside the house.
    #[must_use]
    pub fn holds_back(&self) -> bool {
        vermerk::holds_back(self.name)
    }
}

impl Suchangabe {
    /// The usual: found under a group, with the weight of any other page.
    #[must_use]
    pub const fn als(art: Suchart) -> Self {
        Self { art, gewicht: 2 }
    }
}

impl Art {
    /// A kind from its description; only the file that describes it says so.
    pub(super) const fn new(beschreibung: fn() -> &'static Beschreibung) -> Self {
        Self(beschreibung)
    }

    /// The word for catalogs and data.
    #[must_use]
    pub fn word(self) -> &'static str {
        self.wort
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
    pub fn is_file(self) -> bool {
        self.ordner.is_some()
    }

    /// Whether each of it has a page of its own.
    #[must_use]
    pub fn has_page(self) -> bool {
        matches!(self.stelle, Stelle::Seite { .. })
    }

    /// The page that shows all of it, if there is one.
    #[must_use]
    pub fn uebersicht(self) -> Option<&'static Uebersicht> {
        match self.stelle {
            Stelle::Seite { uebersicht, .. } => uebersicht,
            Stelle::Anker(uebersicht) | Stelle::Auf(uebersicht) => Some(uebersicht),
            Stelle::AnkerDarin => None,
        }
    }

    /// Whether readers find each of it at a place of its own that can take the place of something
    /// else: a page, or an anchor on one.
    #[must_use]
    pub fn has_own_place(self) -> bool {
        matches!(self.stelle, Stelle::Seite { .. } | Stelle::AnkerDarin)
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

/// Whether a spelling is a word of the format or its ASCII form.
#[must_use]
pub fn same_word(word: &str, spelling: &str) -> bool {
    // An umlaut and its spelling in ASCII are both two bytes, so most words are told apart by their
    // length.
    word.len() == spelling.len()
        && (word == spelling || (!word.is_ascii() && slug::transliterate(word) == spelling))
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
by_name! { Listendatei.name Uebersicht.datei }
