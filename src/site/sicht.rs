//! For whom a site is made. The only place that decides whether a draft is seen.

/// The two views of a publication.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Sicht {
    /// The public site: no draft, no note of the editors.
    Oeffentlich,
    /// For editors and reviewers: drafts too, marked as such.
    Redaktion,
}

impl Sicht {
    /// Whether something is shown, given whether it is a draft.
    #[must_use]
    pub fn zeigt(self, entwurf: bool) -> bool {
        !entwurf || self == Self::Redaktion
    }
}
