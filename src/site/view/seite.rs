//! Pages outside the concept, and the one for addresses that do not exist.

use serde::Serialize;

use super::{Kopf, View, bausteine::Datum};
use crate::{
    document::keys::Art,
    site::links::{Blatt, Text},
    texte::Texte,
};

/// What a page outside the concept shows.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Seite {
    /// Its title.
    pub titel: String,
    /// As of when.
    pub stand: Option<Datum>,
    /// Its text.
    pub text: Text,
}

/// The page for addresses that do not exist. It answers at any depth, so its links are absolute
/// and its style stands inside; the frame has what it needs.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct NichtGefunden {}

/// Makes a page outside the concept.
pub(super) fn make(blatt: &mut Blatt<'_>, id: &str, texte: &Texte) -> (Kopf, View) {
    let konzept = blatt.kontext.konzept;
    let abschnitt = konzept.abschnitt(Art::Seite, id).expect("a page is planned only for a document that exists");
    let view = Seite {
        titel: abschnitt.titel.clone(),
        stand: abschnitt.stand.map(|it| Datum::new(it, texte)),
        text: blatt.haupttext(abschnitt.text()),
    };
    let mut kopf = Kopf::new(abschnitt.titel.clone());
    kopf.entwurf = abschnitt.entwurf;
    (kopf, View::Seite(Box::new(view)))
}

/// Makes the page for addresses that do not exist.
pub(super) fn make_nicht_gefunden(_blatt: &mut Blatt<'_>, texte: &Texte) -> (Kopf, View) {
    (Kopf::new(texte.text("nicht-gefunden-titel", &[])), View::NichtGefunden(NichtGefunden {}))
}
