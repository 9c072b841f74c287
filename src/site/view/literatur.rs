//! The page of the works that the concept cites.

use serde::Serialize;

use super::kopf::Kopf;
use crate::{
    document::art::Uebersicht,
    site::{
        bausteine::verzeichnis::Literaturliste,
        blatt::Blatt,
        fund::{Auffindbar, Sammler},
        verzeichnis::{Literaturort, literatur},
    },
};

/// What the page of works shows.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Literaturseite {
    /// The works, by their authors.
    pub liste: Literaturliste,
}

/// Makes the page.
pub(super) fn make(blatt: &mut Blatt<'_>, _: &'static Uebersicht) -> (Kopf, Literaturseite) {
    let liste = literatur(blatt, Literaturort::Hier);
    (Kopf::new(blatt.texte.text("literatur-titel", &[])), Literaturseite { liste })
}

impl Auffindbar for Literaturseite {
    fn worte(&self, sammler: &mut Sammler) {
        for werk in &self.liste.werke {
            sammler.ort(werk.anker.as_deref().unwrap_or_default(), &werk.titel);
            sammler.satz(werk.kurzbeleg.as_deref().unwrap_or_default());
            sammler.satz(&format!("{}{}", werk.davor, werk.danach));
            werk.wege.iter().for_each(|it| sammler.satz(&it.0));
            sammler.satz(werk.abgerufen.as_deref().unwrap_or_default());
        }
    }
}
