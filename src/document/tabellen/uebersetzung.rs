//! `name.<lang>.md`: the words of a document in another language.

use super::gemeinsam::gebaerdensprache;
use crate::document::{
    form::{Beliebig, Flag, Tabelle, Text},
    keys::table,
};

table! {
    /// `name.<lang>.md`: the words of a document in another language; everything else stays that of
    /// the original.
    "uebersetzung" {
        UEBERSETZT_VON: Text = required "übersetzt_von",
        TITEL: Text = required "titel",
        ZUSAMMENFASSUNG: Text = optional "zusammenfassung",
        GEBAERDENSPRACHE: Tabelle<gebaerdensprache::Keys> = optional "gebärdensprache",
        ENTWURF: Flag = optional "entwurf",
        INTERN: Beliebig = optional "intern",
    }
}
