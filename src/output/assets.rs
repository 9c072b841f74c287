//! Files that are handed out as they are: those of the theme and those of the editors that pages
//! use. Each lies under the hash of its content.

use crate::{
    artifact::{Artifact, Artifacts},
    output::Assets,
    site::Site,
};

/// The files.
#[must_use]
pub fn artifacts(site: &Site, files: &Assets) -> Artifacts {
    let editors = site.assets.iter().map(|it| (it.file.clone(), Artifact::bytes(it.bytes.clone())));
    let themes = files.values().map(|(file, bytes)| (file.clone(), Artifact::bytes(bytes.clone())));
    themes.chain(editors).collect()
}
