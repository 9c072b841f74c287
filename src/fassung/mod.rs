//! The same concept through time: a Fassung is a concept with a name, a date and a status; a
//! Publikation is all of them with the one that `/` shows. Frozen ones come from a folder of the
//! content or from a git revision, as Trees.

pub mod bestand;
pub mod felder;
mod fetch;
pub mod freeze;
pub mod pruefsumme;
mod pruefung;
mod publikation;
pub mod seiten;
pub mod synopse;
pub mod textvergleich;
pub mod worte;
pub mod wortlaut;
pub mod zuordnung;

use std::sync::Arc;

use self::{bestand::Bestand, synopse::Synopse};
use crate::{
    diagnostic::Diagnostic,
    document::wortschatz::Status,
    konzept::{Konzept, sicht::Inhalt},
    memo::Memo,
};

pub use self::{
    fetch::{Geholt, Gelesen, fetch_all, settled, without_konzept},
    publikation::{Fassung, Publikation},
};
pub use crate::konzept::{
    KONZEPT_YAML,
    fassungsid::{FassungsId, Fassungsname},
};

/// What comparisons remember from run to run.
#[derive(Default)]
pub struct Vergleiche {
    /// Two versions compared, by the hashes of both.
    pub synopsen: Arc<Memo<Synopse>>,
    /// What a version holds, by its hash.
    pub bestaende: Arc<Memo<Bestand>>,
}

/// Collects the Fassungen of a publication, and finds what does not hold between them.
#[must_use]
pub fn collect(
    konzept: &Arc<Konzept>,
    gelesen: Vec<Gelesen>,
    vergleiche: &Vergleiche,
    found: &mut Vec<Diagnostic>,
) -> Publikation {
    let settings = &konzept.settings;
    let state = &settings.arbeitsstand;
    let only = !settings.has_list;
    let heute = Inhalt::new(konzept.clone());
    let arbeitsstand = Arc::new(Fassung {
        id: Fassungsname::Arbeitsstand,
        bezeichnung: state.bezeichnung.clone(),
        stand: state.stand,
        status: state.status,
        // Beside Fassungen, showing the state of the work is a decision of its own.
        oeffentlich: if only {
            state.oeffentlich != Some(false)
        } else {
            state.oeffentlich == Some(true)
        },
        beschluss: None,
        aenderung: None,
        inhalt: heute.clone(),
        heute: heute.clone(),
    });
    pruefung::check(konzept, &gelesen, found);
    let fassungen: Vec<Arc<Fassung>> =
        gelesen.into_iter().map(|it| Arc::new(frozen(&heute, it))).collect();
    let named = settings
        .aktuell
        .as_ref()
        .and_then(|id| fassungen.iter().position(|it| it.id.is(id) && it.oeffentlich));
    let adopted =
        fassungen.iter().rposition(|it| it.oeffentlich && it.status == Status::Beschlossen);
    let newest = fassungen.iter().rposition(|it| it.oeffentlich);
    let aktuell = named.or(adopted).or(newest);
    let publikation = Publikation {
        fassungen,
        arbeitsstand,
        aktuell,
        synopsen: vergleiche.synopsen.clone(),
        bestaende: vergleiche.bestaende.clone(),
    };
    pruefung::silent_changes(&publikation, found);
    publikation
}

/// The list wins over what the frozen concept says of its own state.
fn frozen(heute: &Inhalt, gelesen: Gelesen) -> Fassung {
    let Gelesen { eintrag, inhalt, .. } = gelesen;
    Fassung {
        id: Fassungsname::Gelistet(eintrag.id),
        bezeichnung: eintrag.bezeichnung,
        stand: eintrag.stand.or(inhalt.alles().settings.arbeitsstand.stand),
        status: eintrag.status,
        oeffentlich: eintrag.oeffentlich,
        beschluss: eintrag.beschluss,
        aenderung: eintrag.aenderung,
        inhalt,
        heute: heute.clone(),
    }
}
