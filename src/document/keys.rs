//! A key of the format as a constant that knows the form of its value, and the tables that keys
//! stand in. Decoding, suggestions, completion, comparison and the format reference are made from
//! the tables. Meanings and labels stand in the catalogs. The tables themselves: `art/` for the
//! kinds of entities, `tabellen/` for settings, lists and blocks.

use std::{
    fmt,
    hash::{Hash, Hasher},
    marker::PhantomData,
};

use super::{art::Art, form::Form, vermerk};
use crate::{base::slug, texte::Texte};

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

/// A key that knows the form of its value: the only way to ask an entry for it.
///
/// Two keys of one name and one form are the same key, in whichever tables they stand.
pub struct Key<F> {
    /// As an editor writes it, umlauts included.
    pub name: &'static str,
    required: bool,
    form: PhantomData<fn() -> F>,
}

/// The form of a value, as data: for whoever walks over tables.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// A line of text.
    Text,
    /// Markdown.
    Prosa,
    /// The id of this document or entry.
    Id,
    /// The id of another one.
    Verweis(Ziel),
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
    /// A list of one form; a single value counts as a list of one.
    Liste(&'static Shape),
    /// Keys and values of their own.
    Tabelle(&'static Table),
    /// Nested ids: the Gliederung.
    Gliederung,
    /// Names and values that another document declares.
    Paare,
    /// Anything: notes of the editors that no output holds.
    Beliebig,
}

/// Where a reference may lead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Ziel {
    /// To entities of these kinds.
    Arten(&'static [Art]),
    /// To whatever readers find at a place that it has for itself: what can take the place of
    /// something else.
    EigeneStelle,
}

impl Ziel {
    /// The kinds that it may lead to.
    pub fn arten(self) -> impl Iterator<Item = Art> {
        let (named, all) = match self {
            Self::Arten(arten) => (arten, &[][..]),
            Self::EigeneStelle => (&[][..], Art::ALLE),
        };
        named.iter().chain(all.iter().filter(|it| it.hat_eigene_stelle())).copied()
    }

    /// Whether it may lead to a kind.
    #[must_use]
    pub fn erlaubt(self, art: Art) -> bool {
        self.arten().any(|it| it == art)
    }
}

impl Table {
    /// The key that a spelling means: its name, or the name in ASCII.
    #[must_use]
    pub fn find(&self, spelling: &str) -> Option<&'static KeyDef> {
        self.keys.iter().find(|key| same_word(key.name, spelling))
    }

    /// Whether a key of this form stands in the table.
    #[must_use]
    pub fn has<F: Form>(&self, key: Key<F>) -> bool {
        self.keys.iter().any(|it| it.name == key.name && it.shape.same(&F::SHAPE))
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
            (Self::Tabelle(one), Self::Tabelle(two)) => one.name == two.name,
            (Self::Wort(one), Self::Wort(two)) => one == two,
            (Self::Verweis(one), Self::Verweis(two)) => one == two,
            _ => std::mem::discriminant(self) == std::mem::discriminant(other),
        }
    }

    /// Where it may lead, if it is a reference or a list of references.
    #[must_use]
    pub fn ziel(&self) -> Option<Ziel> {
        match self {
            Self::Verweis(ziel) | Self::Liste(Self::Verweis(ziel)) => Some(*ziel),
            _ => None,
        }
    }

    /// The table of its keys, if it is an entry or a list of entries.
    #[must_use]
    pub fn tabelle(&self) -> Option<&'static Table> {
        match self {
            Self::Tabelle(table) | Self::Liste(Self::Tabelle(table)) => Some(table),
            _ => None,
        }
    }

    /// The words to choose from, if it is a word or a list of words.
    #[must_use]
    pub fn worte(&self) -> Option<&'static [&'static str]> {
        match self {
            Self::Wort(worte) | Self::Liste(Self::Wort(worte)) => Some(worte),
            _ => None,
        }
    }
}

impl KeyDef {
    /// Whether the editors use it to keep something inside the house.
    #[must_use]
    pub fn haelt_zurueck(&self) -> bool {
        vermerk::haelt_zurueck(self.name)
    }
}

impl<F: Form> Key<F> {
    /// A key without which an entry is incomplete.
    #[must_use]
    pub const fn required(name: &'static str) -> Self {
        Self { name, required: true, form: PhantomData }
    }

    /// A key that may be left out.
    #[must_use]
    pub const fn optional(name: &'static str) -> Self {
        Self { name, required: false, form: PhantomData }
    }

    /// The same key as data.
    #[must_use]
    pub const fn def(self) -> KeyDef {
        KeyDef { name: self.name, shape: F::SHAPE, required: self.required }
    }
}

// Derives would ask the same of `F`, which is only a label.
impl<F> Clone for Key<F> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<F> Copy for Key<F> {}

impl<F> fmt::Debug for Key<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

/// What a key means, in the words of a catalog of the command line: `schluessel-<table>-<key>`, or
/// `schluessel-<key>` where a key means the same in several tables.
#[must_use]
pub fn meaning(table: &Table, key: &str, texte: &Texte) -> Option<String> {
    in_catalog("schluessel", table, key, texte)
}

/// What people call a key, in the words of a catalog of sites: the one label for sheets,
/// comparisons, templates and completion. `schluesselname-<table>-<key>`, or `schluesselname-<key>`
/// where it is called the same everywhere.
#[must_use]
pub fn label(table: &Table, key: &str, texte: &Texte) -> Option<String> {
    in_catalog("schluesselname", table, key, texte)
}

fn in_catalog(what: &str, table: &Table, key: &str, texte: &Texte) -> Option<String> {
    let name = slug::slug(key);
    let own = texte.find(&format!("{what}-{}-{name}", table.name), &[]);
    own.or_else(|| texte.find(&format!("{what}-{name}"), &[]))
}

/// Whether a spelling is a word of the format or its ASCII form.
#[must_use]
pub fn same_word(word: &str, spelling: &str) -> bool {
    // An umlaut and its spelling in ASCII are both two bytes, so most words are told apart by their
    // length.
    word.len() == spelling.len()
        && (word == spelling || (!word.is_ascii() && slug::transliterate(word) == spelling))
}

/// Every table, for the format reference and the tests that keep the catalogs complete: those of
/// the files and of what stands in them, each once, outer before inner.
#[must_use]
pub fn all() -> Vec<&'static Table> {
    let mut all: Vec<&'static Table> = Vec::new();
    let mut open: Vec<&'static Table> =
        super::kind::Kind::all().map(super::kind::Kind::table).collect();
    open.extend(super::einschub::Einschubart::ALL.iter().map(|it| it.table()));
    open.reverse();
    while let Some(table) = open.pop() {
        if all.iter().any(|it| it.name == table.name) {
            continue;
        }
        all.push(table);
        for key in table.keys.iter().rev() {
            open.extend(key.shape.tabelle());
        }
    }
    all
}

/// Makes the keys of a table: a typed constant for each, the table of all, and the type that stands
/// for it in forms. A key is spelled here once; the order is the one in which editors usually
/// write.
macro_rules! table {
    ($(#[$doc:meta])* mod $module:ident $name:literal $keys:tt) => {
        $(#[$doc])*
        pub mod $module {
            use super::*;

            $crate::document::keys::table! { $(#[$doc])* $name $keys }
        }
    };
    ($(#[$doc:meta])* $name:literal { $($key:ident: $form:ty = $need:ident $spelling:literal,)* }) => {
        $(
            #[doc = concat!("`", $spelling, "`; what it means stands in the catalogs under this word.")]
            pub const $key: $crate::document::keys::Key<$form> = $crate::document::keys::Key::$need($spelling);
        )*

        $(#[$doc])*
        pub static TABLE: $crate::document::keys::Table =
            $crate::document::keys::Table { name: $name, keys: &[$($key.def(),)*] };

        /// Stands for the table in the forms of keys.
        #[derive(Debug)]
        pub enum Keys {}

        impl $crate::document::form::Eintragsart for Keys {
            const TABLE: &'static $crate::document::keys::Table = &TABLE;
        }
    };
}

pub(crate) use table;
