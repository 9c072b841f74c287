//! A video in German Sign Language. Its size and duration are said beside it (BITV 2.0, Anlage 2
//! Teil 1 Nr. 8).

use crate::{
    base::path::RelPath,
    document::{Fields, tabellen::gemeinsam::gebaerdensprache},
};

/// A video of the editors.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Gebaerdensprache {
    pub datei: RelPath,
    /// How long it is, in words: "3 Minuten 20".
    pub dauer: String,
    /// What is seen before it plays.
    pub vorschaubild: Option<RelPath>,
}

/// Endings of videos that browsers play.
pub const VIDEOS: &[&str] = &["mp4", "webm"];

impl Gebaerdensprache {
    /// Reads it; one whose file leads out of the folder was found already.
    #[must_use]
    pub fn read(fields: &Fields) -> Option<Self> {
        Some(Self {
            datei: RelPath::new(fields.get(gebaerdensprache::DATEI)?)?,
            dauer: fields.string_or_empty(gebaerdensprache::DAUER),
            vorschaubild: fields.get(gebaerdensprache::VORSCHAUBILD).and_then(RelPath::new),
        })
    }
}
