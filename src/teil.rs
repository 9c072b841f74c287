//! The parts of a page, in the order in which they make it: the one list of them. Templates consist
//! of blocks with these names, and of nothing else; the preview puts its own between two of them.

use std::collections::BTreeMap;

/// A part of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Teil {
    /// What a browser has to know before the styles.
    Anfang,
    /// The styles, which can be replaced while a page stays open.
    Stile,
    /// From the scripts to the way to the page.
    VorInhalt,
    /// What is this page's own.
    Inhalt,
    /// What stands below it on every page.
    NachInhalt,
    /// What ends every page; in front of it a page can get something more.
    Ende,
}

impl Teil {
    /// All of them, in order.
    pub const ALL: [Self; 6] =
        [Self::Anfang, Self::Stile, Self::VorInhalt, Self::Inhalt, Self::NachInhalt, Self::Ende];

    /// The block of a template that holds it.
    #[must_use]
    pub fn block(self) -> &'static str {
        match self {
            Self::Anfang => "anfang",
            Self::Stile => "stile",
            Self::VorInhalt => "vor_inhalt",
            Self::Inhalt => "inhalt",
            Self::NachInhalt => "nach_inhalt",
            Self::Ende => "ende",
        }
    }
}

/// A page in its parts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Teile(BTreeMap<Teil, Vec<u8>>);

impl Teile {
    /// A part; empty where a page has nothing of it.
    #[must_use]
    pub fn get(&self, teil: Teil) -> &[u8] {
        self.0.get(&teil).map_or(&[], Vec::as_slice)
    }

    /// The page.
    #[must_use]
    pub fn joined(&self) -> Vec<u8> {
        Teil::ALL.map(|it| self.get(it)).concat()
    }

    /// The page, with something more in front of a part.
    #[must_use]
    pub fn with(&self, before: Teil, more: &[u8]) -> Vec<u8> {
        let parts = Teil::ALL.into_iter().flat_map(|teil| {
            let more = (teil == before).then_some(more);
            more.into_iter().chain([self.get(teil)])
        });
        parts.collect::<Vec<_>>().concat()
    }
}

impl FromIterator<(Teil, Vec<u8>)> for Teile {
    fn from_iter<I: IntoIterator<Item = (Teil, Vec<u8>)>>(parts: I) -> Self {
        Self(parts.into_iter().collect())
    }
}
