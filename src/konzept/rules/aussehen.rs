//! K419, K420: the town's colour can be read, and its files can be used. WCAG 2.2, 1.4.3.

use super::Konzept;
use crate::{
    base::{
        farbe::{Farbe, KONTRAST_TEXT},
        path::RelPath,
    },
    diagnostic::{Code, Diagnostic},
    document::{Document, Fields, image},
    konzept::{
        KONZEPT_YAML,
        aussehen::{GRUND_DUNKEL, GRUND_HELL},
        gebaerdensprache::VIDEOS,
    },
};

/// What stands at the beginning of a WOFF2 file (W3C WOFF 2.0, 4.1).
const WOFF2: &[u8] = b"wOF2";

pub(super) fn check(konzept: &Konzept, found: &mut Vec<Diagnostic>) {
    let settings = konzept.settings_document();
    let drawing = |path: &RelPath, bytes: &[u8]| image::size(&path.extension(), bytes).is_some();
    if let Some(fields) = settings.fields.tabelle("aussehen") {
        for (key, grounds) in [("farbe", GRUND_HELL), ("farbe_dunkel", GRUND_DUNKEL)] {
            let Some(text) = fields.text(key) else { continue };
            let contrast = Farbe::parse(text.value).map(|it| it.kontrast_mit_allen(grounds));
            if let Some(contrast) = contrast.filter(|it| *it < KONTRAST_TEXT) {
                let finding = Diagnostic::new(Code::FarbeKontrast, &settings.path, text.span);
                let number = format!("{},{:02}", contrast / 100, contrast % 100);
                found.push(finding.with("wert", text.value).with("kontrast", number).with("grund", key));
            }
        }
        check_file(konzept, settings, fields, "logo", image::EXTENSIONS, drawing, found);
        for key in ["schrift", "schrift_fett"] {
            check_file(konzept, settings, fields, key, &["woff2"], |_, bytes| bytes.starts_with(WOFF2), found);
        }
    }
    for document in &konzept.documents {
        let Some(fields) = document.fields.tabelle("gebärdensprache") else { continue };
        let video = |path: &RelPath, _: &[u8]| VIDEOS.contains(&path.extension().as_str());
        check_file(konzept, document, fields, "datei", VIDEOS, video, found);
        check_file(konzept, document, fields, "vorschaubild", image::EXTENSIONS, drawing, found);
    }
}

/// A file that the metadata name by its path within the folder.
fn check_file(
    konzept: &Konzept,
    document: &Document,
    fields: &Fields,
    key: &str,
    endings: &[&str],
    usable: impl Fn(&RelPath, &[u8]) -> bool,
    found: &mut Vec<Diagnostic>,
) {
    let Some(text) = fields.text(key) else { return };
    let path = RelPath::new(text.value);
    let bytes = path.as_ref().and_then(|it| Some((it, konzept.tree.file(it)?)));
    let reason = match bytes {
        None => "fehlt",
        Some((path, bytes)) if !usable(path, bytes) => "form",
        Some(_) => return,
    };
    let meant = path.and_then(|it| super::links::similar_file(konzept, &RelPath::known(KONZEPT_YAML), &it));
    let finding = Diagnostic::new(Code::DateiUnbrauchbar, &document.path, text.span);
    let finding = finding.with("wert", text.value).with("grund", reason).with("erlaubt", endings.join(", "));
    found.push(finding.with_optional("vorschlag", meant.as_deref().filter(|_| reason == "fehlt")));
}
