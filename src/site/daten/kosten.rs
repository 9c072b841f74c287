//! All costs as a table for programs: a row for each.

use super::datenblatt::Datenblatt;
use crate::{konzept::massnahme::Kostenbetrag, site::kontext::Kontext};

const KOPF: &[&str] = &[
    "massnahme_id",
    "nummer",
    "massnahme",
    "handlungsfeld_id",
    "art",
    "betrag_von",
    "betrag_bis",
    "offen",
    "vorhandene_mittel",
    "jahr",
    "bis_jahr",
    "sicherheit",
    "produkt",
    "text",
    "hinweis",
];

/// All costs: a row for each, in the order of the measures.
pub(super) fn kosten(kontext: &Kontext) -> Datenblatt {
    let notation = kontext.texte.notation();
    let yes = |it: bool| if it { "ja" } else { "nein" }.to_owned();
    let zeilen = kontext.konzept.massnahmen.iter().flat_map(|massnahme| {
        massnahme.kosten.iter().map(move |it| {
            let known = it.betrag.spanne();
            let year = |it: Option<u32>| it.map(|it| it.to_string()).unwrap_or_default();
            vec![
                massnahme.id.to_string(),
                massnahme.nummer.clone().unwrap_or_default(),
                massnahme.abschnitt.titel.clone(),
                massnahme.handlungsfeld.as_ref().map(ToString::to_string).unwrap_or_default(),
                it.art.map(|it| it.word().to_owned()).unwrap_or_default(),
                known.map(|it| it.0.plain(notation)).unwrap_or_default(),
                known.map(|it| it.1.plain(notation)).unwrap_or_default(),
                yes(it.betrag == Kostenbetrag::Offen),
                yes(it.betrag == Kostenbetrag::Vorhanden),
                year(it.jahr),
                year(it.bis_jahr),
                it.sicherheit.map(|it| it.word().to_owned()).unwrap_or_default(),
                it.produkt.clone().unwrap_or_default(),
                it.text.clone().unwrap_or_default(),
                kontext.hinweis(massnahme.abschnitt.beispiel).unwrap_or_default(),
            ]
        })
    });
    Datenblatt {
        kopf: KOPF.iter().map(|it| (*it).to_owned()).collect(),
        zeilen: zeilen.collect(),
        notation,
    }
}
