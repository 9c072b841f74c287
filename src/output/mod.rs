//! From the plan to files. Each output is a sibling that knows no other; `finish` sees what they made.

pub mod assets;
pub mod data;
pub mod finish;
pub mod html;
pub mod synopse_data;

use std::collections::BTreeMap;

use crate::{
    artifact::{Artifacts, RecipeError},
    base::path::RelPath,
    site::{Site, route},
    theme::Theme,
};

/// All files of a site.
///
/// # Errors
/// If the theme cannot be read.
pub fn output(site: Site, theme: &Theme) -> Result<Artifacts, RecipeError> {
    let mut artifacts = assets::artifacts(&site, theme);
    artifacts.extend(data::artifacts(&site));
    artifacts.extend(finish::artifacts(&site));
    artifacts.extend(html::artifacts(site, theme)?);
    Ok(artifacts)
}

/// Where the assets of a theme lie, by name.
#[must_use]
pub fn asset_files(theme: &Theme) -> BTreeMap<String, RelPath> {
    let assets = theme.assets().into_iter();
    assets.map(|(name, bytes)| (name.clone(), route::asset(&RelPath::known(name), bytes))).collect()
}
