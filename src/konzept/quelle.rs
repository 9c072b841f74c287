//! Where figures come from, and on what terms they may be used.

use crate::{
    base::date::PartialDate,
    document::{Fields, tabellen::gemeinsam::quelle},
};

/// Where figures come from, as readers need it to find and to use them.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Quelle {
    /// Who or what.
    pub name: String,
    /// Where.
    pub url: Option<String>,
    /// The licence of the figures.
    pub lizenz: Option<String>,
    /// As of when.
    pub stand: Option<PartialDate>,
}

impl Quelle {
    /// What its metadata say; what is wrong with them was found while they were decoded.
    #[must_use]
    pub fn read(fields: &Fields) -> Self {
        Self {
            name: fields.string_or_empty(quelle::NAME),
            url: fields.string(quelle::URL),
            lizenz: fields.string(quelle::LIZENZ),
            stand: fields.get(quelle::STAND),
        }
    }
}
