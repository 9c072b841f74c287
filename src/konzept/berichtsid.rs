//! The id of a report: the name of its folder, and part of its permanent address.

use std::{fmt, sync::Arc};

use crate::base::slug;

/// The id of a report.
///
/// Invariant: it can be the name of a file of the site.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Berichtsid(Arc<str>);

impl Berichtsid {
    /// The id that a text is, if it can be one.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        slug::is_usable_id(text).then(|| Self(text.into()))
    }

    /// As folders and addresses have it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Berichtsid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
