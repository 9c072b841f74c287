//! Nordrhein-Westfalen: the BITVNRW of 18 June 2019. § 4 is on the declaration (model of the EU,
//! reviewed at least yearly, sent to the Überwachungsstelle when it is new or changed), § 5 on ways
//! to report barriers, §§ 9 to 16 on the Ombudsstelle.

use super::pflichten::{Durchsetzung, Landesstelle, Pflichten, Ueberpruefung};
use crate::document::wortschatz::Land;

pub(super) const PFLICHTEN: Pflichten = Pflichten {
    land: Some(Land::NW),
    verordnung: Some("BITVNRW"),
    erklaerung: Some("§ 4 BITVNRW"),
    ueberpruefung: Ueberpruefung { tage: 365, recht: Some("§ 4 BITVNRW") },
    meldung: Some("§ 4 BITVNRW"),
    kontakt: Some("§ 5 BITVNRW"),
    durchsetzung: Some(Durchsetzung {
        stelle: Landesstelle::Ombudsstelle,
        recht: "§§ 9–16 BITVNRW",
    }),
    leichte_sprache: true,
};
