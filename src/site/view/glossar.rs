//! The glossary page.

use serde::Serialize;

use super::{Kopf, View};
use crate::{
    base::sort,
    document::art::Uebersicht,
    site::{
        fund::{Auffindbar, Sammler},
        links::{Blatt, Text},
    },
    texte::Texte,
};

/// What the glossary shows.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Glossar {
    /// The terms, by name.
    pub begriffe: Vec<Begriff>,
}

/// A term.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Begriff {
    /// Its anchor.
    pub anker: String,
    /// The term.
    pub begriff: String,
    /// What it means.
    pub erklaerung: Text,
    /// Where more is said.
    pub url: Option<String>,
    /// Whether only editors see it.
    pub entwurf: bool,
}

/// Makes the glossary.
pub(super) fn make(blatt: &mut Blatt<'_>, _: &'static Uebersicht, texte: &Texte) -> (Kopf, View) {
    let mut begriffe: Vec<Begriff> = blatt
        .kontext
        .konzept
        .glossar
        .iter()
        .map(|it| Begriff {
            anker: it.id.to_string(),
            begriff: it.begriff.clone(),
            erklaerung: blatt.text_ohne_glossar(&it.erklaerung),
            url: it.url.clone(),
            entwurf: it.entwurf,
        })
        .collect();
    sort::by_text(&mut begriffe, |it| &it.begriff);
    (Kopf::new(texte.text("glossar-titel", &[])), View::Glossar(Box::new(Glossar { begriffe })))
}

impl Auffindbar for Glossar {
    fn worte(&self, sammler: &mut Sammler) {
        for begriff in &self.begriffe {
            sammler.ort(&begriff.anker, &begriff.begriff);
            sammler.text(Some(&begriff.erklaerung));
        }
    }
}
