//! K242, K315, K332–K335: files that pages show or hand out are what their names say, drawings hold only
//! what an image needs, and nothing is noted in them unseen. Each file is judged once, at the first
//! place that uses it.

use std::collections::{BTreeMap, BTreeSet};

use super::Konzept;
use crate::{
    base::{path::RelPath, span::Span},
    diagnostic::{Code, Diagnostic},
    document::{
        Fields,
        art::kapitel,
        datei::{self, Dateimangel, MAX_PIXEL, MAX_SEITE, MAX_ZEICHNUNG},
        form::Text,
        image,
        keys::Key,
        kind::{DOWNLOADS, FileRole},
        reference::Target,
        spuren::{self, Spur},
        tabellen::{gemeinsam::gebaerdensprache, konzept as einstellungen, konzept::aussehen},
    },
    konzept::gebaerdensprache::VIDEOS,
};

/// Endings of what spreadsheets save.
const TABELLEN: &[&str] = &["csv", "tsv", "xlsx", "xlsm", "xls", "ods", "numbers"];

pub(super) fn check(konzept: &Konzept, found: &mut Vec<Diagnostic>) {
    unread(konzept, found);
    for (path, place) in used(konzept) {
        let Some(bytes) = konzept.datei(&path) else { continue };
        let extension = path.extension();
        let finding = |code| Diagnostic::new(code, place.0, place.1).with("wert", path.as_str());
        if let Some(mangel) = datei::mangel(&extension, bytes) {
            let bild = image::EXTENSIONS.contains(&extension.as_str());
            let code = if bild { Code::BildUnbrauchbar } else { Code::DateiFalsch };
            found.push(defect(&mangel, code, finding));
            continue;
        }
        let mut spuren = spuren::find(&extension, bytes);
        // Where nothing is noted, nothing has to be tried.
        let cleaned = if spuren.is_empty() { None } else { spuren::without(bytes) };
        if let Some(cleaned) = cleaned.as_ref().filter(|_| konzept.settings.bilder_ohne_angaben) {
            spuren = spuren::find(&extension, cleaned);
        }
        let code = if cleaned.is_some() { Code::BildSpuren } else { Code::DateiSpuren };
        found.extend(disclosed(&spuren, || finding(code)));
    }
}

/// Spreadsheets that nothing reads and no text names.
fn unread(konzept: &Konzept, found: &mut Vec<Diagnostic>) {
    let is_table = |path: &&RelPath| {
        TABELLEN.contains(&path.extension().as_str()) && FileRole::of(path) == FileRole::Asset
    };
    let mut unread: BTreeSet<&RelPath> =
        konzept.tree.iter().map(|it| it.0).filter(is_table).collect();
    if unread.is_empty() {
        return;
    }
    for document in &konzept.documents {
        for (prosa, _) in super::links::texts(konzept, document) {
            let images = prosa.bilder.iter().map(|it| &it.target);
            for target in images.chain(prosa.links.iter().map(|it| &it.target)) {
                if let Target::Datei { path, .. } = target {
                    unread.remove(path);
                }
            }
        }
    }
    found.extend(unread.into_iter().map(|path| {
        let art = if path.extension() == "csv" { "csv" } else { "andere" };
        Diagnostic::whole(Code::TabelleAmFalschenOrt, path).with("art", art)
    }));
}

/// The files that pages show or hand out, each with the first place that uses it. What is missing
/// or of a kind that cannot stand there is found where it is asked for.
fn used(konzept: &Konzept) -> BTreeMap<RelPath, (&RelPath, Span)> {
    let mut used = BTreeMap::new();
    let mut take = |path: &RelPath, document, span, endings: &[&str]| {
        if endings.contains(&path.extension().as_str()) {
            used.entry(path.clone()).or_insert((document, span));
        }
    };
    let settings = konzept.settings_document();
    if let Some(fields) = settings.fields.get(einstellungen::AUSSEHEN) {
        for (key, endings) in [
            (aussehen::LOGO, image::EXTENSIONS),
            (aussehen::SCHRIFT, &["woff2"] as &[&str]),
            (aussehen::SCHRIFT_FETT, &["woff2"]),
        ] {
            named(fields, key, |path, span| take(path, &settings.path, span, endings));
        }
    }
    for document in &konzept.documents {
        if let Some(fields) = document.fields.lookup(kapitel::GEBAERDENSPRACHE) {
            for (key, endings) in [
                (gebaerdensprache::DATEI, VIDEOS),
                (gebaerdensprache::VORSCHAUBILD, image::EXTENSIONS),
            ] {
                named(fields, key, |path, span| take(path, &document.path, span, endings));
            }
        }
        for (prosa, _) in super::links::texts(konzept, document) {
            let images = prosa.bilder.iter().map(|it| (&it.target, it.span, image::EXTENSIONS));
            let links = prosa.links.iter().map(|it| (&it.target, it.span, DOWNLOADS));
            let mut all: Vec<_> = images.chain(links).collect();
            all.sort_by_key(|it| it.1.start);
            for (target, span, endings) in all {
                if let Target::Datei { path, .. } = target {
                    take(path, &document.path, span, endings);
                }
            }
        }
    }
    used
}

/// A file that the metadata name by its path within the folder.
fn named(fields: &Fields, key: Key<Text>, mut take: impl FnMut(&RelPath, Span)) {
    if let Some(text) = fields.located(key)
        && let Some(path) = RelPath::new(text.value)
    {
        take(&path, text.span);
    }
}

fn defect(mangel: &Dateimangel, code: Code, finding: impl Fn(Code) -> Diagnostic) -> Diagnostic {
    let because = |grund: &'static str| finding(code).with("grund", grund);
    match mangel {
        Dateimangel::LfsZeiger => finding(Code::LfsZeiger),
        Dateimangel::Leer => because("leer"),
        Dateimangel::Webseite => because("webseite"),
        Dateimangel::Anderes(None) => because("unbekannt"),
        Dateimangel::Anderes(Some(format)) => because("anderes").with("format", *format),
        Dateimangel::ZuVielePixel(size) => because("pixel")
            .with("breite", size.width as usize)
            .with("hoehe", size.height as usize)
            .with("seite", MAX_SEITE as usize)
            .with("millionen", usize::try_from(MAX_PIXEL / 1_000_000).unwrap_or(usize::MAX)),
        Dateimangel::ZeichnungZuGross(bytes) => because("groesse")
            .with("mb", bytes.div_ceil(1024 * 1024))
            .with("grenze", MAX_ZEICHNUNG / 1024 / 1024),
        Dateimangel::OhneMasse => because("masse"),
        Dateimangel::Zeichnung(verstoss) => because(verstoss.grund)
            .with("zeile", verstoss.zeile)
            .with("element", spuren::kurz(&verstoss.element))
            .with("name", spuren::kurz(&verstoss.name))
            .with("inhalt", spuren::kurz(&verstoss.wert)),
    }
}

/// Places and names in one sentence.
fn disclosed(spuren: &[Spur], finding: impl Fn() -> Diagnostic) -> Option<Diagnostic> {
    let texts = |ort: bool| {
        let own = spuren.iter().filter(|it| matches!(it, Spur::Ort(_)) == ort);
        let own: BTreeSet<&str> = own.map(|(Spur::Ort(it) | Spur::Name(it))| it.as_str()).collect();
        // A few of them say what it is about.
        own.into_iter().take(3).collect::<Vec<_>>().join("; ")
    };
    let (orte, namen) = (texts(true), texts(false));
    let art = match (orte.is_empty(), namen.is_empty()) {
        (true, true) => return None,
        (false, true) => "ort",
        (true, false) => "name",
        (false, false) => "beides",
    };
    Some(finding().with("art", art).with("orte", orte).with("namen", namen))
}
