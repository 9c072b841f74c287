//! From the plan to files. Each output is a sibling that knows no other; `finish` sees what they
//! made.

pub mod assets;
pub mod data;
pub mod finish;
pub mod html;
pub mod stylesheet;
pub mod synopse_data;

use std::sync::Arc;

use crate::{
    artifact::{Artifacts, RecipeError},
    base::{
        path::RelPath,
        schrift::{Schrift, Schriftersatz},
    },
    site::{Site, route, view::seitenstil::Seitenstil},
    theme::{Assets, Theme},
};

/// All files of a site.
///
/// # Errors
/// If the theme cannot be read.
pub fn output(site: Site, theme: &Theme) -> Result<Artifacts, RecipeError> {
    let site = Arc::new(site);
    let assets = asset_files(theme, &site.aussehen);
    let mut files = assets::artifacts(&site, &assets);
    files.extend(data::artifacts(&site));
    files.extend(finish::artifacts(&site));
    files.extend(html::artifacts(&site, theme, &assets)?);
    Ok(Artifacts { files, bundles: finish::suche::bundles(&site) })
}

/// The font of texts that the theme ships.
const TEXTSCHRIFT: &str = "fira-sans-400.woff2";

/// The assets of a theme by name, each with its file in the site; among them the style sheet of the
/// town.
#[must_use]
pub fn asset_files(theme: &Theme, aussehen: &Seitenstil) -> Assets {
    let assets = theme.assets().into_iter();
    let mut files: Assets = assets
        .map(|(name, bytes)| {
            (name.clone(), (route::asset(&RelPath::known(name), bytes), bytes.clone()))
        })
        .collect();
    let font = |name: &str| files.get(name).map(|it| &it.0);
    let regular = files.get(TEXTSCHRIFT).filter(|_| aussehen.schrift.is_none());
    let ersatz = regular.and_then(|it| Schrift::read(&it.1)).map(|it| Schriftersatz::fuer(&it));
    let css = stylesheet::stylesheet(
        aussehen,
        [font(TEXTSCHRIFT), font("fira-sans-600.woff2")],
        ersatz.as_ref(),
    );
    let css: Arc<[u8]> = css.into_bytes().into();
    files.insert(
        stylesheet::NAME.to_owned(),
        (route::asset(&RelPath::known(stylesheet::NAME), &css), css),
    );
    files
}
