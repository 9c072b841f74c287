//! What is to be seen of a publication: for whom, and since when changes are marked.

use crate::konzept::fassungsid::FassungsId;

pub use crate::konzept::sicht::Sicht;

/// What is to be seen of a publication.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Ansicht {
    /// For whom.
    pub sicht: Sicht,
    /// The Fassung since which changes are marked in the text; only where drafts are seen.
    pub seit: Option<FassungsId>,
    /// Whether there is nothing to search with.
    pub ohne_suche: bool,
}

impl From<Sicht> for Ansicht {
    fn from(sicht: Sicht) -> Self {
        Self { sicht, seit: None, ohne_suche: false }
    }
}
