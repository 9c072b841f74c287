//! The concept through time: how its frozen versions, got from folders or from git revisions, and
//! the folder as it is become one Publikation, and which of them `/` shows.

pub mod anriss;
pub mod anzeige;
pub mod berichte;
pub mod bestand;
pub mod eigenschaft;
pub mod einschub;
pub mod ersatz;
pub mod felder;
pub mod festhalten;
mod fetch;
pub mod folge;
pub mod freeze;
pub mod laeufe;
mod merkmale;
mod naehe;
pub mod pruefsumme;
mod publikation;
mod rules;
pub mod seiten;
pub mod spalten;
pub mod synopse;
pub mod textvergleich;
mod umbau;
mod umbenennung;
mod umzug;
pub mod unterschiede;
pub mod vergleiche;
pub mod worte;
pub mod wortlaut;
pub mod zuordnung;

use std::{collections::BTreeSet, sync::Arc};

use self::vergleiche::Vergleiche;
use crate::{diagnostic::Diagnostic, document::wortschatz::Status, konzept::Konzept};

pub use self::{
    fetch::{Geholt, Gelesen, fetch, settled, told_at_once, without_konzept},
    publikation::{Fassung, Publikation},
};
pub use crate::konzept::{KONZEPT_YAML, fassungsid::FassungsId};

/// Collects the Fassungen of a publication, and finds what does not hold between them.
#[must_use]
pub fn collect(
    konzept: &Arc<Konzept>,
    gelesen: Vec<Gelesen>,
    vergleiche: &Arc<Vergleiche>,
    found: &mut Vec<Diagnostic>,
) -> Publikation {
    let settings = &konzept.settings;
    let arbeitsstand = Arc::new(Fassung::arbeitsstand(konzept));
    let heute = &arbeitsstand.inhalt;
    rules::check(konzept, &gelesen, found);
    let fassungen: Vec<Arc<Fassung>> =
        gelesen.into_iter().map(|it| Arc::new(Fassung::frozen(it, heute))).collect();
    let named = settings
        .aktuell
        .as_ref()
        .and_then(|id| fassungen.iter().position(|it| it.id.is(id) && it.oeffentlich));
    let adopted =
        fassungen.iter().rposition(|it| it.oeffentlich && it.status == Status::Beschlossen);
    let newest = fassungen.iter().rposition(|it| it.oeffentlich);
    let aktuell = named.or(adopted).or(newest);
    let vergleiche = vergleiche.clone();
    let publikation = Publikation {
        fassungen,
        arbeitsstand,
        aktuell,
        berichte: Vec::new(),
        in_arbeit: BTreeSet::new(),
        gezeigte_zahlen: BTreeSet::new(),
        vergleiche,
    };
    rules::silent_changes(&publikation, found);
    umbenennung::check(&publikation, found);
    publikation
}
