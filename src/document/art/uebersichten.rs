//! Pages that show several kinds: what is written in one file is read on one page.

use crate::document::format::Uebersicht;

/// The page of the process: phases, participation, dates.
pub static PROZESS: Uebersicht =
    Uebersicht { wort: "prozess", datei: "prozess.html", navigation: Some("nav-prozess") };

/// The page of committees, papers and consultations.
pub static GREMIEN: Uebersicht =
    Uebersicht { wort: "gremien", datei: "gremien.html", navigation: Some("nav-gremien") };
