//! What texts of a version show where they only name something: where a link leads, what an image
//! holds, what a block placed into a text makes of figures and measures. The page shows it, so a
//! comparison looks at it.

use std::{borrow::Cow, collections::BTreeMap};

use super::pruefsumme;
use crate::{
    base::{hash::Hash, path::RelPath},
    document::reference::Target,
    konzept::Konzept,
    tree::Entry,
};

/// The ids of an old version, each with what it is called in the new one.
pub type Namen = BTreeMap<String, String>;

/// What texts of a version show.
#[derive(Clone, Copy, Debug, Default)]
pub struct Anzeige<'a> {
    /// The version; without it a text shows what is written in it.
    pub konzept: Option<&'a Konzept>,
    /// What ids are called on the other side.
    pub namen: Option<&'a Namen>,
}

impl<'a> Anzeige<'a> {
    /// What a version shows.
    #[must_use]
    pub fn of(konzept: &'a Konzept) -> Self {
        Self { konzept: Some(konzept), namen: None }
    }

    /// The same, with the ids as the other side has them.
    #[must_use]
    pub fn mit(self, namen: &'a Namen) -> Self {
        Self { namen: Some(namen), ..self }
    }

    /// An id as the other side has it.
    #[must_use]
    pub fn id<'b>(&'b self, id: &'b str) -> &'b str {
        let today = self.konzept.map_or(id, |it| it.verzeichnis.heute(id));
        self.namen.and_then(|it| it.get(today)).map_or(today, String::as_str)
    }

    /// What tells a target from others, on both sides alike.
    #[must_use]
    pub fn ziel(&self, target: &Target) -> Hash {
        let of_id = |id: &str, anchor: &Option<String>| Hash::of(&("id", self.id(id), anchor));
        match target {
            Target::Id { id, anker } => of_id(id, anker),
            Target::Datei { path, anker } => match self.id_of(path) {
                Some(id) => of_id(id, anker),
                None => Hash::of(&("datei", path, anker, self.inhalt(target))),
            },
            other => Hash::of(other),
        }
    }

    /// What an image shows: its bytes, wherever they lie.
    #[must_use]
    pub fn bild(&self, target: &Target) -> Hash {
        self.inhalt(target).unwrap_or_else(|| Hash::of(target))
    }

    /// What people call a target: the title of what it leads to, a heading, a file, an address.
    #[must_use]
    pub fn titel<'b>(&'b self, target: &'b Target) -> Cow<'b, str> {
        let of_id = |id: &'b str| {
            let known = self.konzept.and_then(|it| it.verzeichnis.get(it.verzeichnis.heute(id)));
            known.map_or(id, |it| it.titel.as_str())
        };
        let at = |title: &'b str, anchor: &Option<String>| match anchor {
            Some(anchor) => Cow::Owned(format!("{title} #{anchor}")),
            None => Cow::Borrowed(title),
        };
        match target {
            Target::Id { id, anker } => at(of_id(id), anker),
            Target::Datei { path, anker } => match self.id_of(path) {
                Some(id) => at(of_id(id), anker),
                None => at(path.as_str(), anker),
            },
            Target::Hier(anchor) => Cow::Owned(format!("#{anchor}")),
            Target::Extern(address) | Target::Ausserhalb(address) | Target::Verboten(address) => {
                Cow::Borrowed(address)
            }
        }
    }

    fn id_of(&self, path: &RelPath) -> Option<&'a str> {
        self.konzept?.verzeichnis.id_of_file(path)
    }

    /// The hash of the bytes of a file, as a frozen folder holds them; none if it is no file of the
    /// version.
    #[must_use]
    pub fn inhalt(&self, target: &Target) -> Option<Hash> {
        let Target::Datei { path, .. } = target else { return None };
        match self.konzept?.quellen().get(path)? {
            Entry::File(file) => match pruefsumme::sealed(path, file.bytes()) {
                Cow::Borrowed(_) => Some(file.hash()),
                Cow::Owned(text) => Some(Hash::of_bytes(&text)),
            },
            _ => None,
        }
    }
}
