//! The glossary page.

use serde::Serialize;

use super::kopf::Kopf;
use crate::{
    base::sort,
    document::art::Uebersicht,
    site::{
        bausteine::text::Text,
        binden::{Textart, bind},
        blatt::Blatt,
        fund::{Auffindbar, Sammler},
    },
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
    /// Its other names.
    pub auch: Vec<String>,
    /// What it means.
    pub erklaerung: Text,
    /// Where more is said.
    pub url: Option<String>,
    /// Whether only editors see it.
    pub entwurf: bool,
}

/// Makes the glossary.
pub(super) fn make(blatt: &mut Blatt<'_>, _: &'static Uebersicht) -> (Kopf, Glossar) {
    let texte = blatt.texte;
    let konzept = &blatt.kontext.konzept;
    let mut begriffe: Vec<Begriff> = konzept
        .glossar
        .iter()
        .map(|begriff| Begriff {
            anker: begriff.id.to_string(),
            begriff: begriff.begriff.clone(),
            auch: konzept.auch(begriff.id.as_str()).into_iter().map(str::to_owned).collect(),
            erklaerung: bind(blatt, &begriff.erklaerung, Textart::OhneGlossar),
            url: begriff.url.clone(),
            entwurf: begriff.entwurf,
        })
        .collect();
    sort::by_text(&mut begriffe, |it| &it.begriff);
    (Kopf::new(texte.text("glossar-titel", &[])), Glossar { begriffe })
}

impl Auffindbar for Glossar {
    fn worte(&self, sammler: &mut Sammler) {
        for begriff in &self.begriffe {
            sammler.ort(&begriff.anker, &begriff.begriff);
            begriff.auch.iter().for_each(|it| sammler.ort(&begriff.anker, it));
            sammler.text(Some(&begriff.erklaerung));
        }
    }
}
