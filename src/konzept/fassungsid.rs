//! Ids of versions. One that a list names is part of permanent addresses, so it exists only in a
//! usable form; the state of the work and a revision that no list names are versions of other
//! kinds.

use std::{fmt, sync::Arc};

use crate::base::slug;

/// The word by which the state of the work goes among versions, and its folder in the site.
pub const ARBEITSSTAND: &str = "arbeitsstand";

/// The id of a listed version.
///
/// Invariant: it can be a folder of the site, and it is not the word for the state of the work.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FassungsId(Arc<str>);

impl FassungsId {
    /// The id that a text is, if it can be one.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        (slug::is_usable_id(text) && text != ARBEITSSTAND).then(|| Self(text.into()))
    }

    /// As konzept.yaml and addresses have it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for FassungsId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Which version of a concept is meant.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Fassungsname {
    /// One that the list names.
    Gelistet(FassungsId),
    /// The folder as it is now.
    Arbeitsstand,
    /// A revision that no list names.
    Revision(Arc<str>),
}

impl Fassungsname {
    /// The version that a word of the editors means: an id, or the one for the state of the work.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if text == ARBEITSSTAND {
            Some(Self::Arbeitsstand)
        } else {
            FassungsId::parse(text).map(Self::Gelistet)
        }
    }

    /// As people and data call it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Gelistet(id) => id.as_str(),
            Self::Arbeitsstand => ARBEITSSTAND,
            Self::Revision(name) => name,
        }
    }

    /// Its id, if a list names it.
    #[must_use]
    pub fn gelistet(&self) -> Option<&FassungsId> {
        if let Self::Gelistet(id) = self { Some(id) } else { None }
    }

    /// Whether a list names it by this id.
    #[must_use]
    pub fn is(&self, id: &FassungsId) -> bool {
        self.gelistet() == Some(id)
    }
}

impl fmt::Display for Fassungsname {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
