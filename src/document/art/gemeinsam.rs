//! Keys that entities of several kinds have. A key of one name and form is the same key in all
//! tables; the table of each kind says which of them it has.

use crate::document::{
    form::{Beliebig, Datum, Flag, Id, Liste, Prosa, Text, Url, Wort},
    keys::Key,
    wortschatz::Inhalt,
};

/// What it is known by.
pub const ID: Key<Id> = Key::required("id");
/// What it was known by before.
pub const FRUEHERE_IDS: Key<Liste<Id>> = Key::optional("frühere_ids");
/// The title of a document.
pub const TITEL: Key<Text> = Key::required("titel");
/// The short name of what has a name.
pub const KURZ: Key<Text> = Key::optional("kurz");
/// The number that the editors gave.
pub const NUMMER: Key<Text> = Key::optional("nummer");
/// Other names, by which people look for it too.
pub const AUCH: Key<Liste<Text>> = Key::optional("auch");
/// One sentence for lists.
pub const ZUSAMMENFASSUNG: Key<Text> = Key::optional("zusammenfassung");
/// What is said of a document's text.
pub const INHALT: Key<Wort<Inhalt>> = Key::optional("inhalt");
/// As of when, if it has a date of its own.
pub const STAND: Key<Datum> = Key::optional("stand");
/// More about an entry.
pub const TEXT: Key<Prosa> = Key::optional("text");
/// Where more is said.
pub const URL: Key<Url> = Key::optional("url");
/// Whether only editors see it.
pub const ENTWURF: Key<Flag> = Key::optional("entwurf");
/// Whether it is sample content.
pub const BEISPIEL: Key<Flag> = Key::optional("beispiel");
/// Notes of the editors, which no output holds.
pub const INTERN: Key<Beliebig> = Key::optional("intern");

/// Keys by which editors mark what they write; they are no content.
pub const VERMERKE: &[&str] = &[ENTWURF.name, BEISPIEL.name, FRUEHERE_IDS.name, INTERN.name];
