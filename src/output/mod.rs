//! From the plan to files. Each output is a sibling that knows no other; `finish` sees what they
//! made.

pub mod assets;
pub mod aussehen;
pub mod data;
pub mod finish;
pub mod html;
pub mod synopse_data;

use std::{collections::BTreeMap, sync::Arc};

use rayon::prelude::*;

use crate::{
    artifact::{Artifacts, Bundle, RecipeError},
    base::path::RelPath,
    site::{Site, route, view::erscheinung::Erscheinung},
    theme::Theme,
};

/// The assets of a theme by name, each with its file in the site.
pub type Assets = BTreeMap<String, (RelPath, Arc<[u8]>)>;

/// What a site is made of.
pub struct Ausgabe {
    /// Its files.
    pub artifacts: Artifacts,
    /// Its search indexes.
    pub suche: Vec<Bundle>,
}

impl Ausgabe {
    /// All of it; `known` says which files of an index are there already and need not be made
    /// again.
    ///
    /// # Errors
    /// If an index cannot be made.
    pub fn ganz(
        self,
        known: impl Fn(&Bundle) -> Vec<RelPath> + Sync,
    ) -> Result<Artifacts, RecipeError> {
        let Self { mut artifacts, suche } = self;
        let indexes: Vec<Result<Artifacts, RecipeError>> =
            suche.par_iter().map(|bundle| bundle.artifacts(&known(bundle))).collect();
        for index in indexes {
            artifacts.extend(index?);
        }
        Ok(artifacts)
    }
}

/// All files of a site.
///
/// # Errors
/// If the theme cannot be read.
pub fn output(site: Site, theme: &Theme) -> Result<Ausgabe, RecipeError> {
    let suche = finish::suche::bundles(&site);
    let files = asset_files(theme, &site.aussehen);
    let mut artifacts = assets::artifacts(&site, &files);
    artifacts.extend(data::artifacts(&site));
    artifacts.extend(finish::artifacts(&site));
    artifacts.extend(html::artifacts(site, theme, &files)?);
    Ok(Ausgabe { artifacts, suche })
}

/// The assets of a theme by name, each with its file in the site; among them the style sheet of the
/// town.
#[must_use]
pub fn asset_files(theme: &Theme, aussehen: &Erscheinung) -> Assets {
    let assets = theme.assets().into_iter();
    let mut files: Assets = assets
        .map(|(name, bytes)| {
            (name.clone(), (route::asset(&RelPath::known(name), bytes), bytes.clone()))
        })
        .collect();
    let font = |name: &str| files.get(name).map(|it| &it.0);
    let css =
        aussehen::stylesheet(aussehen, [font("fira-sans-400.woff2"), font("fira-sans-600.woff2")]);
    let css: Arc<[u8]> = css.into_bytes().into();
    files.insert(
        aussehen::NAME.to_owned(),
        (route::asset(&RelPath::known(aussehen::NAME), &css), css),
    );
    files
}
