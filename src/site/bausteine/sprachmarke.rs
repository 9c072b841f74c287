//! In which language words stand that are not in that of their page.

use serde::Serialize;

use crate::base::lang::Lang;

/// A language and how it is written: what `lang` and `dir` of an element say.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Sprachmarke {
    /// The tag.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub richtung: &'static str,
}

impl Sprachmarke {
    /// The mark of a language.
    #[must_use]
    pub fn new(lang: &Lang) -> Self {
        Self { lang: lang.to_string(), richtung: lang.direction() }
    }
}
