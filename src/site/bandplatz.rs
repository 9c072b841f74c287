//! Where a Fassung stands in the site, and what that puts in front of the files of its pages.

use crate::konzept::fassungsid::{ARBEITSSTAND, FassungsId};

/// Where a Fassung stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Bandplatz {
    /// At the root: what `/` shows.
    Wurzel,
    /// At its permanent address.
    Fassung(FassungsId),
    /// The state of the work, beside Fassungen.
    Arbeitsstand,
}

impl Bandplatz {
    /// What is in front of the files of its pages.
    #[must_use]
    pub fn praefix(&self) -> String {
        match self {
            Self::Wurzel => String::new(),
            Self::Fassung(id) => format!("fassung/{id}/"),
            Self::Arbeitsstand => format!("{ARBEITSSTAND}/"),
        }
    }
}
