//! Files that are handed out as they are: those of the theme, and those that all pages share. Each
//! lies under the hash of its content. What a single page shows comes with it.

use crate::{
    artifact::{Artifact, Files},
    site::Site,
    theme::Assets,
};

/// The files.
#[must_use]
pub fn artifacts(site: &Site, files: &Assets) -> Files {
    let shared = site.gemeinsames.iter();
    let themes = files.values().map(|(file, bytes)| (file, bytes));
    themes.chain(shared).map(|(file, it)| (file.clone(), Artifact::bytes(it.clone()))).collect()
}
