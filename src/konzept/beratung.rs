//! A consultation: one step of a Beratungsfolge. A committee deals with a paper, or with a matter
//! that has none.

use super::{gremium::Gremium, id::Id, vorlage::Vorlage};
use crate::{
    base::{date::PartialDate, path::RelPath, span::Place},
    document::{
        Fields,
        art::beratung::{self, votum},
        form::WortOderAngaben,
        wortschatz::{Behandlung, Ergebnis, Sitzung, Votum},
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
    /// The item of the agenda.
    pub top: Option<String>,
    /// The part of the paper that was dealt with on its own.
    pub teil: Option<String>,
    /// The number of what was decided, where that has one of its own.
    pub beschlussnummer: Option<String>,
    /// Whether the public may be there.
    pub sitzung: Option<Sitzung>,
    /// The committees that deal with it next.
    pub verwiesen_an: Vec<Id<Gremium>>,
    /// What the committee was asked to do.
    pub behandlung: Option<Behandlung>,
    /// What came of it.
    pub ergebnis: Ergebnis,
    /// How it voted.
    pub abstimmung: Option<Abstimmung>,
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

/// How a body voted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Abstimmung {
    /// In a word.
    Wort(Votum),
    /// By votes: for, against, and abstentions if they were counted.
    Stimmen {
        /// For it.
        ja: u32,
        /// Against it.
        nein: u32,
        /// Neither.
        enthaltung: Option<u32>,
    },
}

impl Abstimmung {
    /// Votes without a number were found already.
    fn read(votum: WortOderAngaben<'_, Votum>) -> Option<Self> {
        Some(match votum {
            WortOderAngaben::Wort(word) => Self::Wort(word),
            WortOderAngaben::Angaben(fields) => Self::Stimmen {
                ja: fields.get(votum::JA)?,
                nein: fields.get(votum::NEIN)?,
                enthaltung: fields.get(votum::ENTHALTUNG),
            },
        })
    }
}

impl Beratung {
    /// Whether it adopted something: the body was asked to decide, and did. A committee that
    /// recommends decides nothing, whatever its outcome is called.
    #[must_use]
    pub fn beschliesst(&self) -> bool {
        self.behandlung == Some(Behandlung::Entscheidung) && self.ergebnis.is_beschluss()
    }

    /// What came of it, in the word for what the body was asked to do: what "was decided" where it
    /// could only recommend is a recommendation.
    #[must_use]
    pub fn gezeigtes_ergebnis(&self) -> Ergebnis {
        let recommends =
            matches!(self.behandlung, Some(Behandlung::Empfehlung | Behandlung::Vorberatung));
        match self.ergebnis {
            Ergebnis::GeaendertBeschlossen if recommends => Ergebnis::GeaendertEmpfohlen,
            Ergebnis::Abgelehnt if recommends => Ergebnis::NichtEmpfohlen,
            it if it.is_beschluss() && recommends => Ergebnis::Empfohlen,
            it if it.is_beschluss() && self.behandlung == Some(Behandlung::Anhoerung) => {
                Ergebnis::Zugestimmt
            }
            it => it,
        }
    }

    /// Reads a consultation.
    #[must_use]
    pub fn read(path: &RelPath, fields: &Fields) -> Self {
        Self {
            id: fields.get(beratung::ID).map(Id::new),
            gremium: fields.get(beratung::GREMIUM).map(Id::new),
            vorlage: fields.get(beratung::VORLAGE).map(Id::new),
            gegenstand: fields.string(beratung::GEGENSTAND),
            datum: fields.get(beratung::DATUM),
            top: fields.string(beratung::TOP),
            teil: fields.string(beratung::TEIL),
            beschlussnummer: fields.string(beratung::BESCHLUSSNUMMER),
            sitzung: fields.get(beratung::SITZUNG),
            verwiesen_an: fields
                .items(beratung::VERWIESEN_AN)
                .iter()
                .map(|it| Id::new(it.value))
                .collect(),
            behandlung: fields.get(beratung::BEHANDLUNG),
            ergebnis: fields.get(beratung::ERGEBNIS).unwrap_or(Ergebnis::KeineAngabe),
            abstimmung: fields.get(beratung::VOTUM).and_then(Abstimmung::read),
            wortlaut: fields.string(beratung::WORTLAUT),
            ohne_vorberatung: fields.string(beratung::OHNE_VORBERATUNG),
            hinweis: fields.string(beratung::HINWEIS),
            url: fields.string(beratung::URL),
            entwurf: fields.flag(beratung::ENTWURF),
            place: Place::new(path, fields.span(beratung::ERGEBNIS)),
        }
    }
}
