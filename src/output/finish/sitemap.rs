//! sitemap.xml (sitemaps.org protocol 0.9): the pages that search engines may list, by the one
//! predicate of the frame. No `lastmod`: the content knows no such date for a page, and the clock
//! has no say.

use crate::{
    artifact::Artifact,
    base::{hash::Hash, xml},
};

/// The name of the file.
pub(super) const FILE: &str = "sitemap.xml";

const NAMESPACE: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";

/// The sitemap of these absolute addresses.
pub(super) fn artifact(addresses: Vec<String>) -> Artifact {
    let key = Hash::of(&("sitemap", &addresses));
    Artifact::new(key, move || Ok(xml::flat(("urlset", NAMESPACE), "url", "loc", &addresses)))
}
