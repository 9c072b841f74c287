//! For whom a site is made. The only place that decides whether a draft is seen.

use crate::konzept::fassungsid::FassungsId;

/// The views of a publication.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Sicht {
    /// The public site: no draft, no note of the editors.
    Oeffentlich,
    /// For editors while they write: the Arbeitsstand with its drafts, and where in the source each block stands.
    Redaktion,
    /// For reviewers: the same as a package that leaves the house, marked as unpublished on every page.
    Durchsicht,
}

impl Sicht {
    /// Whether something is shown, given whether it is a draft.
    #[must_use]
    pub fn zeigt(self, entwurf: bool) -> bool {
        !entwurf || self.intern()
    }

    /// Whether what is shown is not for the public.
    #[must_use]
    pub fn intern(self) -> bool {
        self != Self::Oeffentlich
    }
}

/// What is to be seen of a publication.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Ansicht {
    /// For whom.
    pub sicht: Sicht,
    /// The Fassung since which changes are marked in the text; only where drafts are seen.
    pub seit: Option<FassungsId>,
}

impl From<Sicht> for Ansicht {
    fn from(sicht: Sicht) -> Self {
        Self { sicht, seit: None }
    }
}
