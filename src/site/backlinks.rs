//! Which texts link to what: read once for all pages that show where something occurs.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::kontext::Kontext;
use crate::{
    document::{
        art::{Art, indikator::INDIKATOR, massnahme::MASSNAHME, seite::SEITE},
        reference::Target,
        value::Prosa,
    },
    konzept::einheit::Einheit,
};

/// The ids of those whose texts link to an id, in reading order, each once.
#[must_use]
pub fn von<'a>(kontext: &'a Kontext, id: &str) -> &'a [String] {
    kontext.backlinks.get_or_compute(|| read(kontext)).get(id).map_or(&[], Vec::as_slice)
}

/// Reads all texts: chapters in their order, then pages, measures and indicators by number, then
/// everything else as it is written.
fn read(kontext: &Kontext) -> BTreeMap<String, Vec<String>> {
    let konzept = &kontext.konzept;
    let chapters = konzept.gliederung.punkte().iter().map(|it| (it.art, it.id.as_str()));
    let pages = kontext.seiten().into_iter().map(|it| (SEITE, it.1.id.as_str()));
    let measures = konzept.massnahmen.iter().map(|it| (MASSNAHME, it.id.as_str()));
    let indicators = konzept.indikatoren.iter().map(|it| (INDIKATOR, it.id.as_str()));
    let others = konzept.uebrige.keys().map(|(art, id)| (*art, id.as_str()));
    let files = chapters.chain(pages).chain(measures).chain(indicators).chain(others);
    let of_file = |(art, id): (Art, &str)| {
        let abschnitt = kontext.abschnitt(id)?;
        let document = Einheit {
            art,
            document: &abschnitt.document,
            fields: &abschnitt.document.fields,
            position: None,
        };
        // Its text may be that of a translation; what its metadata say is not translated.
        let texts = document.metadatentexte().into_iter().chain([abschnitt.text()]);
        Some((id.to_owned(), texts.flat_map(|text| targets(kontext, text)).collect()))
    };
    let read: Vec<Option<(String, Vec<&str>)>> =
        files.collect::<Vec<_>>().into_par_iter().map(of_file).collect();
    let listed = Art::ALLE.iter().filter(|art| !art.is_file());
    let listed = listed.flat_map(|art| konzept.einheiten(*art)).filter_map(|einheit| {
        let texts = einheit.metadatentexte().into_iter();
        Some((einheit.id()?, texts.flat_map(|text| targets(kontext, text)).collect()))
    });
    let mut backlinks: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (source, targets) in read.into_iter().flatten().chain(listed) {
        for target in targets.into_iter().filter(|target| *target != source) {
            let sources = backlinks.entry(target.to_owned()).or_default();
            // All links of one source come together, so only the last one can be it again.
            if sources.last() != Some(&source) {
                sources.push(source.clone());
            }
        }
    }
    backlinks
}

/// The ids that a text links to, or whose figures and measures it shows.
fn targets<'a>(kontext: &'a Kontext, text: &'a Prosa) -> impl Iterator<Item = &'a str> {
    let links = text.links.iter().filter_map(|link| match &link.target {
        Target::Id { id, .. } => Some(id.as_str()),
        Target::Datei { path, .. } => kontext.id_of_file(path),
        _ => None,
    });
    let asked = text.einschuebe.iter().flat_map(|it| it.fields.verweise_hier());
    links.chain(asked.map(|(id, _)| id.value))
}
