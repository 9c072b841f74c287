//! Which texts link to what: read once for all pages that show where something occurs.

use std::collections::BTreeMap;

use crate::{
    document::{markdown::Prosa, reference::Target},
    konzept::abschnitt::Abschnitt,
    site::links::Kontext,
};

/// For each id the ids of those whose texts link to it, in reading order, each once.
pub struct Backlinks(BTreeMap<String, Vec<String>>);

impl Backlinks {
    /// Reads all texts: chapters in their order, then pages, the process, committees, actors, terms.
    #[must_use]
    pub fn read(kontext: &Kontext<'_>) -> Self {
        let konzept = kontext.konzept;
        let mut backlinks = Self(BTreeMap::new());
        for punkt in konzept.gliederung.punkte() {
            let text = konzept.abschnitt(punkt.art, &punkt.id).map(Abschnitt::text);
            backlinks.add(kontext, &punkt.id, text);
        }
        for (_, seite) in kontext.seiten() {
            backlinks.add(kontext, seite.id.as_str(), Some(seite.abschnitt.text()));
        }
        for massnahme in &konzept.massnahmen {
            backlinks.add(kontext, massnahme.id.as_str(), Some(massnahme.abschnitt.text()));
        }
        for indikator in &konzept.indikatoren {
            backlinks.add(kontext, indikator.id.as_str(), Some(indikator.abschnitt.text()));
        }
        for phase in &konzept.phasen {
            backlinks.add(kontext, phase.id.as_str(), phase.verlauf.text.as_ref());
            for schritt in phase.schritte.iter().filter(|it| !it.entwurf) {
                backlinks.add(kontext, phase.id.as_str(), schritt.text.as_ref());
            }
        }
        for beteiligung in &konzept.beteiligung {
            backlinks.add(kontext, beteiligung.id.as_str(), beteiligung.text.as_ref());
        }
        for gremium in &konzept.gremien {
            backlinks.add(kontext, gremium.id.as_str(), gremium.text.as_ref());
        }
        for vorlage in &konzept.vorlagen {
            backlinks.add(kontext, vorlage.id.as_str(), vorlage.text.as_ref());
        }
        for akteur in &konzept.akteure {
            backlinks.add(kontext, akteur.id.as_str(), akteur.text.as_ref());
        }
        for begriff in &konzept.glossar {
            backlinks.add(kontext, begriff.id.as_str(), Some(&begriff.erklaerung));
        }
        backlinks
    }

    /// The ids of those that link to an id.
    #[must_use]
    pub fn of(&self, id: &str) -> &[String] {
        self.0.get(id).map_or(&[], Vec::as_slice)
    }

    fn add(&mut self, kontext: &Kontext<'_>, source: &str, text: Option<&Prosa>) {
        let links = text.into_iter().flat_map(|it| &it.links).filter_map(|link| match &link.target {
            Target::Id { id, .. } => Some(id.as_str()),
            Target::Datei { path, .. } => kontext.id_of_file(path),
            _ => None,
        });
        let shown: Vec<String> = text
            .into_iter()
            .flat_map(|it| &it.einschuebe)
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
