//! Pages as HTML: a view goes through its template; texts of the concept are written by `prosa`.

mod escape;
mod highlight;
mod liste;
mod prosa;
mod schaubild;
mod template;
mod zeichnung;

use std::sync::Arc;

use crate::{
    artifact::{Artifact, Artifacts, RecipeError},
    base::hash::Hash,
    site::Site,
    theme::Theme,
};

/// The pages of a site.
///
/// # Errors
/// If the templates cannot be read.
pub fn artifacts(site: Site, theme: &Theme) -> Result<Artifacts, RecipeError> {
    let templates = Arc::new(template::Templates::new(theme, site.texte, &site.gemeinsam)?);
    let shared = Hash::of(&(env!("CARGO_PKG_VERSION"), theme.hash(), site.texte.hash(), &*site.gemeinsam));
    let mut artifacts = Artifacts::new();
    for page in site.pages {
        let key = Hash::of(&(shared, &page.rahmen, &page.view));
        let file = page.file.clone();
        let templates = templates.clone();
        artifacts.insert(file, Artifact::new(key, move || templates.render(&page)));
    }
    Ok(artifacts)
}
