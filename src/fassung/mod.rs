//! The same concept through time: a Fassung is a concept with a name, a date and a status;
//! a Publikation is all of them with the one that `/` shows. For now the Arbeitsstand is the only Fassung.

use std::sync::Arc;

use crate::{
    base::{date::PartialDate, path::RelPath},
    diagnostic::{Code, Diagnostic},
    document::wortschatz::Status,
    konzept::{KONZEPT_YAML, Konzept},
};

/// A concept at one point in time.
#[derive(Clone, Debug)]
pub struct Fassung {
    /// Its name.
    pub bezeichnung: String,
    /// As of when.
    pub stand: Option<PartialDate>,
    /// How far it had come.
    pub status: Status,
    /// What it says.
    pub konzept: Arc<Konzept>,
}

/// Everything that one build works on.
#[derive(Clone, Debug)]
pub struct Publikation {
    /// The folder as it is now.
    pub arbeitsstand: Fassung,
    /// Whether the public sees the Arbeitsstand: unless konzept.yaml says `öffentlich: nein`.
    pub arbeitsstand_oeffentlich: bool,
}

/// Collects the Fassungen of a publication.
#[must_use]
pub fn collect(konzept: Arc<Konzept>) -> Publikation {
    let arbeitsstand = &konzept.settings.arbeitsstand;
    let arbeitsstand_oeffentlich = arbeitsstand.oeffentlich != Some(false);
    let fassung = Fassung {
        bezeichnung: arbeitsstand.bezeichnung.clone(),
        stand: arbeitsstand.stand,
        status: arbeitsstand.status,
        konzept,
    };
    Publikation { arbeitsstand: fassung, arbeitsstand_oeffentlich }
}

impl Publikation {
    /// The finding that stops publishing when nothing is public.
    #[must_use]
    pub fn nothing_public(&self) -> Option<Diagnostic> {
        (!self.arbeitsstand_oeffentlich)
            .then(|| Diagnostic::whole(Code::NichtsOeffentlich, &RelPath::known(KONZEPT_YAML)))
    }
}
