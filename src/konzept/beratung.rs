//! A consultation: one step of a Beratungsfolge. A committee deals with a paper, or with a matter
//! that has none.

use super::{gremium::Gremium, id::Id, vorlage::Vorlage};
use crate::{
    base::{date::PartialDate, path::RelPath, span::Place},
    document::{
        Fields,
        art::beratung,
        wortschatz::{Behandlung, Ergebnis},
    },
};

/// What one committee did with one paper at one meeting.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Beratung {
    /// Its id, where a decision is to be cited.
    pub id: Option<Id<Beratung>>,
    pub gremium: Option<Id<Gremium>>,
    /// The paper, if there is one.
    pub vorlage: Option<Id<Vorlage>>,
    /// What it was about, where no paper says it.
    pub gegenstand: Option<String>,
    /// The day of the meeting, if known.
    pub datum: Option<PartialDate>,
    /// What the committee was asked to do.
    pub behandlung: Option<Behandlung>,
    /// What came of it.
    pub ergebnis: Ergebnis,
    /// The words of the decision.
    pub wortlaut: Option<String>,
    /// Why no other committee deliberated before.
    pub ohne_vorberatung: Option<String>,
    /// A remark that is shown.
    pub hinweis: Option<String>,
    /// Its page in the council information system.
    pub url: Option<String>,
    /// Whether only editors see it.
    pub entwurf: bool,
    /// Where it is written, and where its outcome is.
    pub place: Place,
}

impl Beratung {
    /// Reads a consultation.
    #[must_use]
    pub fn read(path: &RelPath, fields: &Fields) -> Self {
        Self {
            id: fields.get(beratung::ID).map(Id::new),
            gremium: fields.get(beratung::GREMIUM).map(Id::new),
            vorlage: fields.get(beratung::VORLAGE).map(Id::new),
            gegenstand: fields.string(beratung::GEGENSTAND),
            datum: fields.get(beratung::DATUM),
            behandlung: fields.get(beratung::BEHANDLUNG),
            ergebnis: fields.get(beratung::ERGEBNIS).unwrap_or(Ergebnis::KeineAngabe),
            wortlaut: fields.string(beratung::WORTLAUT),
            ohne_vorberatung: fields.string(beratung::OHNE_VORBERATUNG),
            hinweis: fields.string(beratung::HINWEIS),
            url: fields.string(beratung::URL),
            entwurf: fields.flag(beratung::ENTWURF),
            place: Place::new(path, fields.span(beratung::ERGEBNIS)),
        }
    }
}
