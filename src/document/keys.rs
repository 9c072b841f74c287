//! A key of the format as a constant that knows the form of its value, and the tables that keys
//! stand in. Decoding, suggestions, completion, comparison and the format reference are made from
//! the tables. Meanings and labels stand in the catalogs. The tables themselves: `art/` for the
//! kinds of entities, `tabellen/` for settings, lists and blocks.

use std::{fmt, marker::PhantomData};

pub use super::format::{KeyDef, Shape, Table};

use super::form::Form;
use crate::{base::slug, texte::Texte};

/// A key that knows the form of its value: the only way to ask an entry for it.
///
/// Two keys of one name and one form are the same key, in whichever tables they stand.
pub struct Key<F> {
    /// As an editor writes it, umlauts included.
    pub name: &'static str,
    required: bool,
    form: PhantomData<fn() -> F>,
}

impl Table {
    /// Whether a key of this form stands in the table.
    #[must_use]
    pub fn has<F: Form>(&self, key: Key<F>) -> bool {
        self.keys.iter().any(|it| it.name == key.name && it.shape.same(&F::SHAPE))
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

/// Makes the keys of a table: a typed constant for each, and the table of all; with `as Keys` also
/// the type that stands for it where the value of another key is such an entry, or its id. A key is
/// spelled here once; the order is the one in which editors usually write.
macro_rules! table {
    ($(#[$doc:meta])* mod $module:ident $name:literal $(as $type:ident)? { $($keys:tt)* }) => {
        $(#[$doc])*
        pub mod $module {
            use super::*;

            $crate::document::keys::table! { $(#[$doc])* $name $(as $type)? { $($keys)* } }
        }
    };
    ($(#[$doc:meta])* $name:literal $(as $type:ident)? { $($key:ident: $form:ty = $need:ident $spelling:literal,)* }) => {
        $(
            #[doc = concat!("`", $spelling, "`; what it means stands in the catalogs under this word.")]
            pub const $key: $crate::document::keys::Key<$form> = $crate::document::keys::Key::$need($spelling);
        )*

        $(#[$doc])*
        pub static TABLE: $crate::document::keys::Table =
            $crate::document::keys::Table { name: $name, keys: &[$($key.def(),)*] };

        $(
            /// Stands for the table in the forms of keys.
            #[derive(Debug)]
            pub enum $type {}

            impl $crate::document::form::Eintragsart for $type {
                const TABLE: &'static $crate::document::keys::Table = &TABLE;
            }
        )?
    };
}

pub(crate) use table;
