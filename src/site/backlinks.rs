//! Which texts link to what: read once for all pages that show where something occurs.

use std::collections::BTreeMap;

use crate::{
    document::{
        art::{Art, indikator::INDIKATOR, massnahme::MASSNAHME, seite::SEITE},
        reference::Target,
        value::Prosa,
    },
    konzept::einheit::Einheit,
    site::links::Kontext,
};

/// For each id the ids of those whose texts link to it, in reading order, each once.
pub struct Backlinks(BTreeMap<String, Vec<String>>);

impl Backlinks {
    /// Reads all texts: chapters in their order, then pages, measures and indicators by number,
    /// then everything else as it is written.
    #[must_use]
    pub fn read(kontext: &Kontext<'_>) -> Self {
        let konzept = kontext.konzept;
        let mut backlinks = Self(BTreeMap::new());
        let chapters = konzept.gliederung.punkte().iter().map(|it| (it.art, it.id.as_str()));
        let pages = kontext.seiten().into_iter().map(|it| (SEITE, it.1.id.as_str()));
        let measures = konzept.massnahmen.iter().map(|it| (MASSNAHME, it.id.as_str()));
        let indicators = konzept.indikatoren.iter().map(|it| (INDIKATOR, it.id.as_str()));
        let others = konzept.uebrige.keys().map(|(art, id)| (*art, id.as_str()));
        for (art, id) in chapters.chain(pages).chain(measures).chain(indicators).chain(others) {
            let Some(abschnitt) = kontext.abschnitt(id) else { continue };
            let document = Einheit {
                art,
                document: &abschnitt.document,
                fields: &abschnitt.document.fields,
                position: None,
            };
            // Its text may be that of a translation; what its metadata say is not translated.
            let metadata = document.metadatentexte().into_iter();
            metadata.chain([abschnitt.text()]).for_each(|it| backlinks.add(kontext, id, it));
        }
        for einheit in
            Art::ALLE.iter().filter(|it| !it.is_file()).flat_map(|it| konzept.einheiten(*it))
        {
            let Some(id) = einheit.id() else { continue };
            einheit.metadatentexte().into_iter().for_each(|it| backlinks.add(kontext, &id, it));
        }
        backlinks
    }

    /// The ids of those that link to an id.
    #[must_use]
    pub fn of(&self, id: &str) -> &[String] {
        self.0.get(id).map_or(&[], Vec::as_slice)
    }

    fn add(&mut self, kontext: &Kontext<'_>, source: &str, text: &Prosa) {
        let links = text.links.iter().filter_map(|link| match &link.target {
            Target::Id { id, .. } => Some(id.as_str()),
            Target::Datei { path, .. } => kontext.id_of_file(path),
            _ => None,
        });
        let shown: Vec<String> = text
            .einschuebe
            .iter()
            .flat_map(|it| it.fields.verweise_hier())
            .map(|(id, _)| id.value.to_owned())
            .collect();
        for target in links.chain(shown.iter().map(String::as_str)) {
            let sources = self.0.entry(target.to_owned()).or_default();
            // All links of one source come together, so only the last one can be it again.
            if source != target && sources.last().is_none_or(|it| it != source) {
                sources.push(source.to_owned());
            }
        }
    }
}
