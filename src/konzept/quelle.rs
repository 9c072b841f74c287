//! Where figures come from, and on what terms they may be used.

use crate::{base::date::PartialDate, document::Fields};

/// A source.
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
    /// Reads a source.
    #[must_use]
    pub fn read(fields: &Fields) -> Self {
        Self {
            name: fields.text_or_empty("name"),
            url: fields.string("url"),
            lizenz: fields.string("lizenz"),
            stand: fields.datum("stand").map(|it| it.value),
        }
    }
}
