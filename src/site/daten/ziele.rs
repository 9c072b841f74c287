//! All goals as a table for programs: those of ziele.yaml and those of the Handlungsfelder.

use super::datenblatt::Datenblatt;
use crate::{document::value::Prosa, site::kontext::Kontext};

const KOPF: &[&str] = &[
    "id",
    "ebene",
    "nummer",
    "titel",
    "text",
    "ueber",
    "ueber_id",
    "handlungsfeld",
    "handlungsfeld_id",
    "hinweis",
];

/// All goals: those of ziele.yaml, then those of the Handlungsfelder.
pub(super) fn ziele(kontext: &Kontext) -> Datenblatt {
    let konzept = &kontext.konzept;
    let name = |id: &str| kontext.name(id).unwrap_or_default().into_owned();
    let zeilen = konzept.ziele.alle().iter().enumerate().map(|(at, ziel)| {
        let above = konzept.ziele.ueber(at).map(|it| konzept.ziele.ziel(it).id.to_string());
        let feld = konzept.ziele.feld(at).map(str::to_owned);
        vec![
            ziel.id.to_string(),
            ziel.ebene.clone(),
            ziel.nummer.clone().unwrap_or_default(),
            ziel.titel.clone(),
            ziel.text.as_ref().map(Prosa::plain_text).unwrap_or_default(),
            above.as_deref().map(name).unwrap_or_default(),
            above.unwrap_or_default(),
            feld.as_deref().map(name).unwrap_or_default(),
            feld.unwrap_or_default(),
            kontext.hinweis(ziel.beispiel).unwrap_or_default(),
        ]
    });
    Datenblatt {
        kopf: KOPF.iter().map(|it| (*it).to_owned()).collect(),
        zeilen: zeilen.collect(),
        notation: kontext.texte.notation(),
    }
}
