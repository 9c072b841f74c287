//! What is made from all pages together.

mod feed;
mod kalender;
mod robots;
mod sitemap;
pub mod suche;
mod zitation;

use crate::{
    artifact::Files,
    base::path::RelPath,
    site::{
        Site,
        kalender::{TERMINE, kalender as dates},
        neuigkeiten::{FEED, neuigkeiten},
        zitation::{Format, fassungen},
    },
};

/// The files.
#[must_use]
pub fn artifacts(site: &Site) -> Files {
    let mut artifacts = Files::new();
    let listed = site.indexierbar();
    let address = site.gemeinsam().webadresse.as_ref();
    artifacts.insert(
        RelPath::known("robots.txt"),
        robots::artifact(address.filter(|_| !listed.is_empty())),
    );
    // It holds absolute addresses only, and so there is none without an address of the site.
    if address.is_some() {
        artifacts.insert(RelPath::known(sitemap::FILE), sitemap::artifact(listed));
    }
    if let Some(news) = neuigkeiten(&site.regal) {
        artifacts.insert(RelPath::known(FEED), feed::artifact(news));
    }
    if let Some(events) = dates(&site.regal) {
        artifacts.insert(RelPath::known(TERMINE), kalender::artifact(events));
    }
    for (folder, work) in fassungen(&site.regal) {
        for format in Format::ALLE {
            let file = RelPath::known(format!("{folder}{}", format.file()));
            artifacts.insert(file, zitation::artifact(work.clone(), format));
        }
    }
    artifacts
}
