//! Pages as HTML: a view goes through its template; texts of the concept are written by `prosa`.

mod escape;
mod highlight;
mod liste;
pub mod markup;
mod prosa;
mod schaubild;
mod sprache;
mod synopse;
mod template;
mod zeichnung;

use std::sync::Arc;

use rayon::prelude::*;

use crate::{
    artifact::{Artifact, Artifacts, RecipeError},
    base::hash::Hash,
    output::Assets,
    site::Site,
    texte::Texte,
    theme::Theme,
};

/// The pages of a site.
///
/// # Errors
/// If the templates cannot be read.
pub fn artifacts(site: Site, theme: &Theme, files: &Assets) -> Result<Artifacts, RecipeError> {
    let mut artifacts = Artifacts::new();
    let mut by_language: Vec<(&'static Texte, Arc<template::Templates>)> = Vec::new();
    for band in site.baende {
        let templates = match by_language.iter().find(|it| it.0 == band.texte) {
            Some((_, templates)) => templates.clone(),
            None => {
                let templates = Arc::new(template::Templates::new(theme, files, band.texte)?);
                by_language.push((band.texte, templates.clone()));
                templates
            }
        };
        let shared = Hash::of(&(
            env!("CARGO_PKG_VERSION"),
            theme.hash(),
            band.texte.hash(),
            &*band.gemeinsam,
        ));
        let gemeinsam = Arc::new(template::shared(&band.gemeinsam));
        let made = band.pages.into_par_iter().map(|page| {
            let key = Hash::of(&(shared, page.kennung));
            let file = page.file.clone();
            let (templates, gemeinsam) = (templates.clone(), gemeinsam.clone());
            (file, Artifact::new(key, move || templates.render(&page, &gemeinsam)))
        });
        artifacts.extend(made.collect::<Vec<_>>());
    }
    Ok(artifacts)
}
