//! The search indexes: one for each Fassung and language, in the form of docs/decisions/0017.
//! `index` turns what there is to search into files, `ziffern` writes numbers into them.

mod index;
mod ziffern;

use std::sync::Arc;

use crate::{
    artifact::Bundle,
    base::hash::Hash,
    site::{Site, fund::Suchstoff, route::SUCHORDNER},
};

/// The form of the index: what it is made of gives another one as soon as this changes.
const FORM: u32 = 1;

/// The indexes, each at the place of its Fassung.
#[must_use]
pub fn bundles(site: &Site) -> Vec<Bundle> {
    let found = site.baende.iter().filter(|it| !it.suchstoff.funde.is_empty());
    let bundle = |(praefix, suchstoff): (&String, &Arc<Suchstoff>)| {
        let folder = format!("{praefix}{SUCHORDNER}");
        let key = Hash::of(&(env!("CARGO_PKG_VERSION"), FORM, &folder, suchstoff));
        let (suchstoff, praefix) = (suchstoff.clone(), praefix.clone());
        Bundle::new(folder, key, move || Ok(index::dateien(&praefix, &suchstoff)))
    };
    found.map(|it| bundle((&it.praefix, &it.suchstoff))).collect()
}
