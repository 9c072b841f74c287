//! K419, K420: the town's colour can be read, and its files are there. What is in them is looked at
//! in `dateien`. WCAG 2.2, 1.4.3.

use super::Konzept;
use crate::{
    base::{farbe::KONTRAST_TEXT, path::RelPath},
    diagnostic::{Code, Diagnostic},
    document::{
        Document, Fields,
        art::kapitel,
        form::Text,
        image,
        keys::Key,
        tabellen::{
            gemeinsam::gebaerdensprache,
            konzept::{self as einstellungen, aussehen},
        },
    },
    konzept::{
        KONZEPT_YAML,
        aussehen::{GRUND_DUNKEL, GRUND_HELL},
        gebaerdensprache::VIDEOS,
    },
};

pub(super) fn check(konzept: &Konzept, found: &mut Vec<Diagnostic>) {
    let settings = konzept.settings_document();
    if let Some(fields) = settings.fields.get(einstellungen::AUSSEHEN) {
        for (key, grounds) in
            [(aussehen::FARBE, GRUND_HELL), (aussehen::FARBE_DUNKEL, GRUND_DUNKEL)]
        {
            let Some(farbe) = fields.located(key) else { continue };
            let contrast = farbe.value.kontrast_mit_allen(grounds);
            if contrast < KONTRAST_TEXT {
                let finding = Diagnostic::new(Code::FarbeKontrast, &settings.path, farbe.span);
                let number = format!("{},{:02}", contrast / 100, contrast % 100);
                found.push(
                    finding
                        .with("wert", farbe.value.to_string())
                        .with("kontrast", number)
                        .with("grund", key.name),
                );
            }
        }
        let named = |key, endings| Dateiangabe { document: settings, fields, key, endings };
        named(aussehen::LOGO, image::EXTENSIONS).check(konzept, found);
        for key in [aussehen::SCHRIFT, aussehen::SCHRIFT_FETT] {
            named(key, &["woff2"]).check(konzept, found);
        }
    }
    for document in &konzept.documents {
        let Some(fields) = document.fields.lookup(kapitel::GEBAERDENSPRACHE) else { continue };
        let named = |key, endings| Dateiangabe { document, fields, key, endings };
        named(gebaerdensprache::DATEI, VIDEOS).check(konzept, found);
        named(gebaerdensprache::VORSCHAUBILD, image::EXTENSIONS).check(konzept, found);
    }
}

/// A file that the metadata name by its path within the folder.
struct Dateiangabe<'a> {
    document: &'a Document,
    fields: &'a Fields,
    key: Key<Text>,
    /// What it may be.
    endings: &'a [&'a str],
}

impl Dateiangabe<'_> {
    fn check(&self, konzept: &Konzept, found: &mut Vec<Diagnostic>) {
        let Self { document, fields, key, endings } = *self;
        let Some(text) = fields.located(key) else { return };
        let path = RelPath::new(text.value);
        let reason = match path.as_ref().filter(|it| konzept.tree.file(it).is_some()) {
            None => "fehlt",
            Some(path) if !endings.contains(&path.extension().as_str()) => "form",
            Some(_) => return,
        };
        let fits = |it: &RelPath| endings.contains(&it.extension().as_str());
        let meant = path.and_then(|it| {
            super::links::similar_file(konzept, &RelPath::known(KONZEPT_YAML), &it, fits)
        });
        let finding = Diagnostic::new(Code::DateiUnbrauchbar, &document.path, text.span);
        let finding = finding
            .with("wert", text.value)
            .with("grund", reason)
            .with("erlaubt", endings.join(", "));
        found.push(
            finding.with_optional("vorschlag", meant.as_deref().filter(|_| reason == "fehlt")),
        );
    }
}
