//! The search indexes: one for each Fassung and language, in the form of docs/decisions/0017.
//! `index` turns what there is to search into files, `ziffern` writes numbers into them.

mod index;
mod ziffern;

use std::sync::Arc;

use crate::{
    artifact::{Bundle, Prepared},
    base::hash::Hash,
    site::{Site, route::SUCHORDNER},
};

/// The indexes, each at the place of its Fassung; none where nothing can be searched.
#[must_use]
pub fn bundles(site: &Arc<Site>) -> Vec<Bundle> {
    let bundle = |at: usize| {
        let (site, praefix) = (site.clone(), site.bereiche[at].praefix.clone());
        let folder = format!("{praefix}{SUCHORDNER}");
        Bundle::new(folder.clone(), move || {
            let (stoff, praefix) = (site.suchstoff(at), praefix.clone());
            let key = Hash::of(&(env!("CARGO_PKG_VERSION"), index::FORM, &folder, &stoff));
            Prepared { key, make: Box::new(move || Ok(index::dateien(&praefix, &stoff))) }
        })
    };
    let all = 0..site.bereiche.len();
    // The start of Leichte Sprache holds all of it.
    let searched = |at: &usize| site.regal.suche && !site.bereiche[*at].gemeinsam.leicht;
    all.filter(searched).map(bundle).collect()
}
