//! What the law of a Land asks of a town's site. One file per Land says it; a further Land is such
//! a file and one line in `in_land`. Nothing else in the program knows a Land: rules, reminders and
//! pages ask here, and the catalogs have the words.

mod he;
mod nw;
mod pflichten;

pub use pflichten::Pflichten;

use crate::document::wortschatz::Land;

impl Pflichten {
    /// The duties in a Land, or those that hold everywhere.
    #[must_use]
    pub fn in_land(land: Option<Land>) -> Self {
        match land {
            Some(Land::NW) => nw::PFLICHTEN,
            Some(Land::HE) => he::PFLICHTEN,
            // Of these only that is known: they ask towns for Leichte Sprache and sign language on
            // the start page (table of the Landesfachstelle Hessen, see docs/decisions/0010). One
            // that gets a file of its own leaves the line.
            Some(Land::BW | Land::BE | Land::HB | Land::HH | Land::RP | Land::SL) => {
                Self { land, leichte_sprache: true, ..Self::ALLGEMEIN }
            }
            _ => Self { land, ..Self::ALLGEMEIN },
        }
    }
}
