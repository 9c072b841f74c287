//! From a request to what is served: a file of the site, with the script that waits for news put
//! into pages. Only what is planned can be asked for; no path leads to the disk.

use super::Stand;
use crate::{
    artifact::Artifact,
    base::{
        crash::{self, Crash},
        hash::Hash,
        path::RelPath,
    },
    fassung::FassungsId,
    output::html::escaped,
    texte::Texte,
};

/// In front of the addresses of a site with marks since a Fassung. No id of the editors begins like
/// this.
pub const SEIT: &str = "_seit";

/// Which page somebody wants or looks at.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Anfrage {
    /// The Fassung since which changes are marked.
    pub seit: Option<FassungsId>,
    /// The file of the site; a folder stands for its `index.html`.
    pub datei: RelPath,
    /// Whether the address names a folder without its slash, so that links on its page would go
    /// astray.
    pub ohne_strich: bool,
}

/// What a browser has got, as far as it matters for news.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gesehen {
    /// Everything but where the styles lie.
    pub inhalt: String,
    /// The addresses of the styles.
    pub stile: Vec<String>,
}

/// What is served for a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Blatt {
    /// A file and its kind (RFC 9110 §8.3).
    Datei(&'static str, Vec<u8>),
    /// The address with its slash.
    Weiter(String),
    /// A page that says that there is none here.
    Fehlt(Vec<u8>),
}

/// Whose page it is that answers.
enum Herkunft {
    /// One of the site.
    Website,
    /// One of the preview itself, since the site cannot be shown.
    Vorschau,
    /// One of the preview that says that the site has none here.
    Keine,
}

impl Anfrage {
    /// Reads the path of an address, without its first slash; `None` if it could leave the site.
    #[must_use]
    pub fn lies(path: &str) -> Option<Self> {
        let (seit, rest) = match path.strip_prefix(SEIT).and_then(|it| it.strip_prefix('/')) {
            None => (None, path),
            Some(rest) => {
                let (id, rest) = rest.split_once('/').unwrap_or((rest, ""));
                (Some(FassungsId::parse(id)?), rest)
            }
        };
        let file = if rest.is_empty() || rest.ends_with('/') {
            format!("{rest}index.html")
        } else {
            rest.to_owned()
        };
        let name = file.rsplit('/').next().unwrap_or_default();
        Some(Self { seit, ohne_strich: !name.contains('.'), datei: RelPath::new(&file)? })
    }
}

impl Stand {
    /// Answers a request.
    #[must_use]
    pub fn blatt(&self, anfrage: &Anfrage, texte: &Texte) -> Blatt {
        if anfrage.ohne_strich && self.artifact(anfrage).is_none() && self.gibt_es_ordner(anfrage) {
            return Blatt::Weiter(format!("{}/", anfrage.datei.file_name()));
        }
        match self.seite(anfrage, texte) {
            (Herkunft::Keine, bytes) => Blatt::Fehlt(mit_skript(&bytes)),
            (Herkunft::Vorschau, bytes) => Blatt::Datei(HTML, mit_skript(&bytes)),
            (Herkunft::Website, bytes) => match anfrage.datei.extension().as_str() {
                "html" => Blatt::Datei(HTML, mit_skript(&bytes)),
                extension => Blatt::Datei(kind(extension), bytes),
            },
        }
    }

    /// What a browser gets for a page now.
    #[must_use]
    pub fn gesehen(&self, anfrage: &Anfrage, texte: &Texte) -> Gesehen {
        Gesehen::an(&self.seite(anfrage, texte).1)
    }

    fn seite(&self, anfrage: &Anfrage, texte: &Texte) -> (Herkunft, Vec<u8>) {
        // Pages are made when somebody asks for them; a fault that only one of them shows is told
        // in its place.
        let made = match crash::attempt(|| self.artifact(anfrage).map(|it| it.make())) {
            Ok(made) => made,
            Err(Crash(words)) => return (Herkunft::Vorschau, huelle(texte, "panne", Some(&words))),
        };
        match made {
            Some(Ok(bytes)) => (Herkunft::Website, bytes),
            Some(Err(error)) => {
                (Herkunft::Vorschau, huelle(texte, "fehler", Some(&error.to_string())))
            }
            None if self.publikation.is_none() => {
                (Herkunft::Vorschau, huelle(texte, "nichts", None))
            }
            None => (Herkunft::Keine, huelle(texte, "fehlt", None)),
        }
    }

    /// The file of the editors that a page is mostly made of.
    #[must_use]
    pub fn quelle(&self, anfrage: &Anfrage) -> Option<&RelPath> {
        self.behalten
            .get(&anfrage.datei)
            .map(|it| &it.quelle)
            .or_else(|| self.quellen.get(&anfrage.datei))
    }

    /// Whether a page is shown as it was before a mistake took it away.
    #[must_use]
    pub fn ist_behalten(&self, anfrage: &Anfrage) -> bool {
        self.behalten.contains_key(&anfrage.datei)
    }

    fn artifact(&self, anfrage: &Anfrage) -> Option<Artifact> {
        // A page that a mistake took away stays until it is mended for sure.
        if let Some(kept) = self.behalten.get(&anfrage.datei) {
            return Some(kept.artifact.clone());
        }
        if let Some(first) = self.eilig.get(anfrage) {
            return first.clone();
        }
        let file = match &anfrage.seit {
            None => self.dateien.get(&anfrage.datei).cloned(),
            Some(id) => self.seit(id)?.get(&anfrage.datei).cloned(),
        };
        // Marks change no word, so both have one index.
        file.or_else(|| self.suchdatei(&anfrage.datei))
    }

    /// A part of a search index. The index is made of the pages when somebody searches, and kept
    /// until the next edit.
    fn suchdatei(&self, datei: &RelPath) -> Option<Artifact> {
        let bundle = self.suche.iter().find(|it| datei.as_str().starts_with(&it.folder))?;
        Some(Artifact::bytes(bundle.files().ok()?.get(datei)?.clone()))
    }

    fn gibt_es_ordner(&self, anfrage: &Anfrage) -> bool {
        RelPath::new(&format!("{}/index.html", anfrage.datei))
            .is_some_and(|it| self.dateien.contains_key(&it))
    }
}

const HTML: &str = "text/html; charset=utf-8";
/// How a page names a style of the theme, whose file carries a hash of its content.
const STYLE: &str = "<link rel=\"stylesheet\" href=\"";

impl Gesehen {
    /// What matters of a page.
    fn an(page: &[u8]) -> Self {
        let text = String::from_utf8_lossy(page);
        let mut stile = Vec::new();
        let mut rest = text.as_ref();
        let mut without = String::with_capacity(text.len());
        while let Some((before, after)) = rest.split_once(STYLE) {
            let (address, after) = after.split_once('"').unwrap_or((after, ""));
            without.push_str(before);
            stile.push(address.to_owned());
            rest = after;
        }
        without.push_str(rest);
        Self { inhalt: Hash::of_bytes(without.as_bytes()).short(), stile }
    }

    /// The addresses of the styles in short.
    #[must_use]
    pub fn stil(&self) -> String {
        Hash::of(&self.stile).short()
    }
}

/// Puts the script that waits for news at the end of a page, with what the page was when it was
/// served.
fn mit_skript(page: &[u8]) -> Vec<u8> {
    let gesehen = Gesehen::an(page);
    let stil = gesehen.stil();
    let script = format!(
        "<script src=\"/_konzept/vorschau.js\" data-inhalt=\"{}\" data-stil=\"{stil}\"></script>\n",
        gesehen.inhalt
    );
    let end =
        page.windows(7).rposition(|it| it.eq_ignore_ascii_case(b"</body>")).unwrap_or(page.len());
    [&page[..end], script.as_bytes(), &page[end..]].concat()
}

/// The page for a browser that was not opened with the address of the terminal.
#[must_use]
pub fn ohne_zugang(texte: &Texte) -> Vec<u8> {
    huelle(texte, "zugang", None)
}

/// A page of the preview itself, for when the site has none.
fn huelle(texte: &Texte, key: &str, reason: Option<&str>) -> Vec<u8> {
    let text = |part: &str| escaped(&texte.text(&format!("vorschau-{key}{part}"), &[]));
    let reason = reason.map(|it| format!("<pre>{}</pre>", escaped(it))).unwrap_or_default();
    let start = escaped(&texte.text("vorschau-start", &[]));
    let lang = texte.lang();
    format!(
        "<!doctype html>\n<html lang=\"{lang}\"><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><meta name=\"color-scheme\" content=\"light dark\"><title>{title}</title><link rel=\"icon\" href=\"data:,\"></head>\n<body style=\"font: 1.125rem/1.5 sans-serif; max-width: 40rem; margin: 3rem auto; padding: 0 1rem\"><main><h1>{title}</h1><p>{words}</p>{reason}<p><a href=\"/\">{start}</a></p></main></body></html>\n",
        title = text(""),
        words = text("-text"),
    )
    .into_bytes()
}

/// The media type of a file of the site.
fn kind(extension: &str) -> &'static str {
    match extension {
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "csv" => "text/csv; charset=utf-8",
        "txt" => "text/plain; charset=utf-8",
        "xml" => "application/xml",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "gif" => "image/gif",
        "avif" => "image/avif",
        "woff2" => "font/woff2",
        "pdf" => "application/pdf",
        "mp4" => "video/mp4",
        "webm" => "video/webm",
        "mp3" => "audio/mpeg",
        "vtt" => "text/vtt; charset=utf-8",
        "ics" => "text/calendar; charset=utf-8",
        "zip" => "application/zip",
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "pptx" => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "odt" => "application/vnd.oasis.opendocument.text",
        "ods" => "application/vnd.oasis.opendocument.spreadsheet",
        "odp" => "application/vnd.oasis.opendocument.presentation",
        _ => "application/octet-stream",
    }
}
