//! An Ansicht: for whom a site is made, whether it can be searched, and since when changes are
//! marked. What the public may see is decided in `konzept::sicht`, nowhere here.

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
