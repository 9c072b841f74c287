//! Whether there is anything for a page to show. What is built in has one only where somebody names
//! it.

use super::kontext::Kontext;
use crate::{
    document::art::{Art, Uebersicht, massnahme, stadtteil::STADTTEIL, ziel},
    konzept::stadtteil::GESAMTSTADT,
};

/// Whether something that is registered has its page.
#[must_use]
pub fn blatt_exists(kontext: &Kontext, art: Art, id: &str) -> bool {
    art.has_page() && (art != STADTTEIL || stadtteil_exists(kontext, id))
}

/// Whether an overview has anything to show.
#[must_use]
pub fn uebersicht_exists(kontext: &Kontext, uebersicht: &'static Uebersicht) -> bool {
    let konzept = &kontext.konzept;
    // Districts of the editors, or measures for the whole town.
    let built_in = || {
        uebersicht.arten().any(|art| art == STADTTEIL)
            && konzept.stadtteile.iter().any(|it| stadtteil_exists(kontext, it.id.as_str()))
    };
    // Goals of Handlungsfelder are written with them.
    let goals = || *uebersicht == ziel::UEBERSICHT && !konzept.ziele.alle().is_empty();
    uebersicht.arten().any(|art| konzept.einheiten(art).next().is_some()) || built_in() || goals()
}

/// Whether a district has a page: the whole town only where measures name it.
#[must_use]
pub fn stadtteil_exists(kontext: &Kontext, id: &str) -> bool {
    id != GESAMTSTADT || kontext.konzept.massnahmen_zu(massnahme::STADTTEILE, id).next().is_some()
}
