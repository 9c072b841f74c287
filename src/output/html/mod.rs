//! Pages as HTML: a view goes through its template; texts of the concept are written by `prosa`.

mod bauplan;
mod escape;
mod highlight;
mod liste;
pub mod markup;
mod prosa;
mod satz;
mod schaubild;
mod sprache;
mod synopse;
mod tabelle;
mod template;
mod text;
mod vergleich;
mod vergleichsnotiz;
mod verzeichnis;
mod zeichnung;
mod zeitplan;

use std::sync::Arc;

use self::template::Templates;
use crate::{
    artifact::{Artifact, Files, Made, Parted, Recipe, RecipeError},
    base::hash::Hash,
    site::Site,
    texte::Texte,
    theme::{Assets, Theme},
};

/// The pages of a site.
///
/// # Errors
/// If the templates cannot be read.
pub fn artifacts(site: &Arc<Site>, theme: &Theme, assets: &Assets) -> Result<Files, RecipeError> {
    let mut files = Files::new();
    let mut by_language: Vec<(&Texte, Arc<Templates>)> = Vec::new();
    for (at, bereich) in site.bereiche.iter().enumerate() {
        let templates = match by_language.iter().find(|it| *it.0 == bereich.texte) {
            Some((_, templates)) => templates.clone(),
            None => {
                let templates = Arc::new(Templates::new(theme, assets, &bereich.texte)?);
                by_language.push((&bereich.texte, templates.clone()));
                templates
            }
        };
        let maker = Arc::new(Maker {
            key: Hash::of(&(
                env!("CARGO_PKG_VERSION"),
                theme.hash(),
                bereich.texte.hash(),
                &*bereich.gemeinsam,
            )),
            gemeinsam: template::shared(&bereich.gemeinsam),
            site: site.clone(),
            bereich: at,
            templates,
        });
        files.extend(bereich.seiten.iter().enumerate().map(|(at, plan)| {
            let maker = maker.clone();
            (plan.file.clone(), Artifact::found(PageRecipe { maker, at }))
        }));
    }
    Ok(files)
}

/// Makes the pages of an area.
struct Maker {
    site: Arc<Site>,
    bereich: usize,
    templates: Arc<Templates>,
    /// What all of them share, for templates.
    gemeinsam: template::Shared,
    /// The hash of that, of the theme and of the texts.
    key: Hash,
}

/// A page of an area, and who makes it.
struct PageRecipe {
    maker: Arc<Maker>,
    at: usize,
}

/// A page lives as long as this takes: its view is made, and rendered.
impl Recipe for PageRecipe {
    fn make(&self, known: Option<&Hash>) -> Result<Made, RecipeError> {
        let Maker { site, bereich, templates, gemeinsam, key } = &*self.maker;
        let page = site.make(*bereich, self.at);
        let key = Hash::of(&(key, page.kennung));
        let bytes = (known != Some(&key)).then(|| templates.render(&page, gemeinsam));
        Ok(Made { key, bytes: bytes.transpose()?, beside: page.beigaben })
    }

    fn in_parts(&self) -> Result<Option<Parted>, RecipeError> {
        let Maker { site, bereich, templates, gemeinsam, .. } = &*self.maker;
        let page = site.make(*bereich, self.at);
        let teile = templates.parts(&page, gemeinsam)?;
        Ok(Some(Parted { teile, beside: page.beigaben }))
    }
}
