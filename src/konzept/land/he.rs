//! Hessen: towns need no Leichte Sprache and no sign language on the start page (table of the
//! Landesfachstelle Hessen). Its ordinance was not looked up, so its paragraphs are not cited; what
//! holds in every Land holds here too.

use super::pflichten::Pflichten;
use crate::document::wortschatz::Land;

pub(super) const PFLICHTEN: Pflichten =
    Pflichten { land: Some(Land::HE), leichte_sprache: false, ..Pflichten::ALLGEMEIN };
