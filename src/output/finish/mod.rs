//! What is made from all pages together.

mod robots;
mod sitemap;
pub mod suche;

use crate::{artifact::Files, base::path::RelPath, site::Site};

/// The files.
#[must_use]
pub fn artifacts(site: &Site) -> Files {
    let mut artifacts = Files::new();
    artifacts.insert(RelPath::known("robots.txt"), robots::artifact(site));
    if let Some(sitemap) = sitemap::artifact(site) {
        artifacts.insert(RelPath::known(sitemap::FILE), sitemap);
    }
    artifacts
}
