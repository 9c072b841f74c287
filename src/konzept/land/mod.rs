//! What the law of a Land asks of a town's site. One file per Land says it; a further Land is such
//! a file and one line in `LAENDER`. Nothing else in the program knows a Land: rules, reminders and
//! pages ask here, and the catalogs have the words.

mod he;
mod nw;
mod pflichten;

pub use pflichten::{Durchsetzung, Landesstelle, Pflichten, Ueberpruefung};

use crate::document::wortschatz::Land;

/// The Länder whose duties were looked up.
const LAENDER: &[Pflichten] = &[nw::PFLICHTEN, he::PFLICHTEN];

/// Of these only that is known: they ask towns for Leichte Sprache and sign language on the start
/// page (table of the Landesfachstelle Hessen, see docs/decisions/0010). One that gets a file of
/// its own leaves the list.
const NUR_LEICHTE_SPRACHE: &[Land] = &[Land::BW, Land::BE, Land::HB, Land::HH, Land::RP, Land::SL];

impl Pflichten {
    /// The duties in a Land, or those that hold everywhere.
    #[must_use]
    pub fn in_land(land: Option<Land>) -> Self {
        let Some(land) = land else { return Self::ALLGEMEIN };
        let own = LAENDER.iter().find(|it| it.land == Some(land)).copied();
        let leichte_sprache = NUR_LEICHTE_SPRACHE.contains(&land);
        own.unwrap_or(Self { land: Some(land), leichte_sprache, ..Self::ALLGEMEIN })
    }

    /// The Länder that have a file of their own.
    #[must_use]
    pub fn alle() -> &'static [Self] {
        LAENDER
    }
}
