//! `berichte/<id>/bericht.md`: a report on how far the measures of a Fassung have come. Its folder is
//! its id. It belongs to the publication, not to a Fassung.

use super::konzept::angabe;
use crate::document::{
    art::vorlage,
    form::{Beliebig, Datum, Flag, Id, Liste, Tabelle, Text, Verweis},
    keys::table,
};

table! {
    /// `berichte/<id>/bericht.md`.
    "bericht" {
        TITEL: Text = required "titel",
        BERICHTSZEITRAUM: Text = optional "berichtszeitraum",
        STICHTAG: Datum = required "stichtag",
        OEFFENTLICH: Flag = required "öffentlich",
        FASSUNG: Id = optional "fassung",
        VORLAGE: Verweis<vorlage::Keys> = optional "vorlage",
        BERICHTIGT: Id = optional "berichtigt",
        ZUSAMMENFASSUNG: Text = optional "zusammenfassung",
        ANGABEN: Liste<Tabelle<angabe::Keys>> = optional "angaben",
        BEISPIEL: Flag = optional "beispiel",
        INTERN: Beliebig = optional "intern",
    }
}
