//! A work as reference managers read it: plain data, made by `site::zitation`.

use serde::Serialize;

/// A work as it is cited.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Zitation {
    /// What it is called.
    pub titel: String,
    /// Who publishes it; a name that is never taken apart into given and family.
    pub herausgeber: String,
    /// What the Fassung is called: the number of the report.
    pub nummer: String,
    /// Its Stand as Highwire writes it, `2019/5/9`.
    pub tag: Option<String>,
    /// Its Stand as Dublin Core writes it (ISO 8601).
    pub iso: Option<String>,
    /// The language of its words.
    pub sprache: String,
    /// Where it stays.
    pub adresse: Option<String>,
}
