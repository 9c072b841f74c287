//! Files that are handed out as they are: those of the theme and those of the editors that pages use.
//! Each lies under the hash of its content.

use crate::{
    artifact::{Artifact, Artifacts},
    base::path::RelPath,
    site::{Site, route},
    theme::Theme,
};

/// The files.
#[must_use]
pub fn artifacts(site: &Site, theme: &Theme) -> Artifacts {
    let editors = site.assets.iter().map(|it| (it.file.clone(), Artifact::bytes(it.bytes.clone())));
    let themes = theme.assets().into_iter().map(|(name, bytes)| {
        let file = route::asset(&RelPath::known(name), bytes);
        (file, Artifact::bytes(bytes.clone()))
    });
    themes.chain(editors).collect()
}
