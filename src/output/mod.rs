//! From the plan to files. Each output is a sibling that knows no other; `finish` sees what they made.

pub mod assets;
pub mod finish;
pub mod html;

use crate::{
    artifact::{Artifacts, RecipeError},
    site::Site,
    theme::Theme,
};

/// All files of a site.
///
/// # Errors
/// If the theme cannot be read.
pub fn output(site: Site, theme: &Theme) -> Result<Artifacts, RecipeError> {
    let mut artifacts = assets::artifacts(&site, theme);
    artifacts.extend(finish::artifacts(&site));
    artifacts.extend(html::artifacts(site, theme)?);
    Ok(artifacts)
}
