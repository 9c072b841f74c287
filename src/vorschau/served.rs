//! From a request to what is served: a file of the site, or a page that says that there is none,
//! with the script that waits for news. No HTTP here, and no disk: only what is planned can be
//! asked for.

use std::sync::{Mutex, PoisonError};

use super::{Stand, Website};
use crate::{
    artifact::{Artifact, Beside, Made, Parted, RecipeError},
    base::{
        crash::{self, Crash},
        hash::Hash,
        path::RelPath,
    },
    fassung::FassungsId,
    output::html::markup::Markup,
    site::route::ASSETS,
    teil::{Teil, Teile},
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
    pub file: RelPath,
    /// Whether the address names a folder without its slash, so that links on its page would go
    /// astray.
    pub without_slash: bool,
}

/// What a browser has got, as far as it matters for news.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// The hash of all its parts but the styles.
    pub inhalt: String,
    /// The styles, as they stand in the page.
    pub stile: String,
}

/// What is served for a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Served {
    /// A file and its kind (RFC 9110 §8.3).
    File(&'static str, Vec<u8>),
    /// The address with its slash.
    Elsewhere(String),
    /// A page that says that there is none here.
    Missing(Vec<u8>),
}

/// What answers a request, before the script is put into it.
enum Reply {
    /// A file of the site that is no page.
    File(Vec<u8>),
    /// A page: one of the site, or one of the preview itself since the site cannot be shown.
    Page(Teile),
    /// A page of the preview that says that the site has none here.
    Missing(Teile),
}

impl Anfrage {
    /// Reads the path of an address, without its first slash; `None` if it could leave the site.
    #[must_use]
    pub fn read(path: &str) -> Option<Self> {
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
        Some(Self { seit, without_slash: !name.contains('.'), file: RelPath::new(&file)? })
    }
}

impl Stand {
    /// Answers a request.
    #[must_use]
    pub fn blatt(&self, anfrage: &Anfrage, texte: &Texte) -> Served {
        if anfrage.without_slash && self.artifact(anfrage).is_none() && self.folder_exists(anfrage)
        {
            return Served::Elsewhere(format!("{}/", anfrage.file.file_name()));
        }
        match self.answer(anfrage, texte) {
            Reply::Missing(page) => Served::Missing(with_script(&page)),
            Reply::Page(page) => Served::File(HTML, with_script(&page)),
            Reply::File(bytes) => Served::File(kind(&anfrage.file.extension()), bytes),
        }
    }

    /// What a browser gets for a page now.
    #[must_use]
    pub fn seen(&self, anfrage: &Anfrage, texte: &Texte) -> Seen {
        match self.answer(anfrage, texte) {
            Reply::Page(page) | Reply::Missing(page) => Seen::of(&page),
            Reply::File(bytes) => {
                Seen { inhalt: Hash::of_bytes(&bytes).short(), stile: String::new() }
            }
        }
    }

    fn answer(&self, anfrage: &Anfrage, texte: &Texte) -> Reply {
        // Pages are made when somebody asks for them; a fault that only one of them shows is told
        // in its place.
        let tried = crash::attempt(|| self.artifact(anfrage).map(|it| made(&it)));
        let own = |key, reason| Reply::Page(own_page(texte, key, reason));
        match tried {
            Ok(Some(Ok((answer, beside)))) => {
                self.beside.lock().unwrap_or_else(PoisonError::into_inner).extend(beside);
                answer
            }
            Ok(Some(Err(error))) => own("fehler", Some(&error.to_string())),
            Ok(None) if self.publikation.is_none() => own("nichts", None),
            Ok(None) => Reply::Missing(own_page(texte, "fehlt", None)),
            Err(Crash(words)) => own("panne", Some(&words)),
        }
    }

    /// The file of the editors that a page is mostly made of.
    #[must_use]
    pub fn source(&self, anfrage: &Anfrage) -> Option<&RelPath> {
        self.kept
            .get(&anfrage.file)
            .map(|it| &it.source)
            .or_else(|| self.website.sources.get(&anfrage.file))
    }

    /// Whether a page is shown as it was before a mistake took it away.
    #[must_use]
    pub fn is_kept(&self, anfrage: &Anfrage) -> bool {
        self.kept.contains_key(&anfrage.file)
    }

    fn artifact(&self, anfrage: &Anfrage) -> Option<Artifact> {
        // A page that a mistake took away stays until it is mended for sure.
        if let Some(kept) = self.kept.get(&anfrage.file) {
            return Some(kept.artifact.clone());
        }
        if let Some(urgent) = &self.urgent {
            if let Some(first) = urgent.pages.get(anfrage) {
                return first.clone();
            }
            // What such a page shows beside its text has to be there as soon as it is.
            let file = urgent.website.artifacts.files.get(&anfrage.file);
            if let Some(file) = file.filter(|_| anfrage.file.extension() != "html") {
                return Some(file.clone());
            }
        }
        let website = match &anfrage.seit {
            None => self.website.clone(),
            Some(id) => self.seit(id)?,
        };
        // Marks change no word, so both have one index.
        let file = website.file(&anfrage.file).or_else(|| self.website.file(&anfrage.file));
        file.or_else(|| self.goes_with(&website, &anfrage.file))
    }

    /// What goes with a page: of those that were asked for since the last edit but one, else of
    /// any.
    fn goes_with(&self, website: &Website, file: &RelPath) -> Option<Artifact> {
        if !file.as_str().starts_with(ASSETS) {
            return None;
        }
        let named = |it: &Mutex<Beside>| {
            let known = it.lock().unwrap_or_else(PoisonError::into_inner);
            known.get(file).cloned().map(Artifact::bytes)
        };
        let known = named(&self.beside).or_else(|| named(&self.before));
        known.or_else(|| website.goes_with(file))
    }

    fn folder_exists(&self, anfrage: &Anfrage) -> bool {
        RelPath::new(&format!("{}/index.html", anfrage.file))
            .is_some_and(|it| self.website.artifacts.files.contains_key(&it))
    }
}

/// Makes what is asked for, and what goes with it.
fn made(artifact: &Artifact) -> Result<(Reply, Beside), RecipeError> {
    if let Some(Parted { teile, beside }) = artifact.make_in_parts()? {
        return Ok((Reply::Page(teile), beside));
    }
    let Made { bytes, beside, .. } = artifact.make_unless(None)?;
    Ok((Reply::File(bytes.expect("no key was known")), beside))
}

const HTML: &str = "text/html; charset=utf-8";

impl Seen {
    /// What matters of a page.
    fn of(page: &Teile) -> Self {
        let others = Teil::ALL.into_iter().filter(|it| *it != Teil::Stile);
        let others: Vec<&[u8]> = others.map(|it| page.get(it)).collect();
        let stile = String::from_utf8_lossy(page.get(Teil::Stile)).into_owned();
        Self { inhalt: Hash::of(&others).short(), stile }
    }

    /// The styles in short.
    #[must_use]
    pub fn stil(&self) -> String {
        Hash::of(&self.stile).short()
    }
}

/// Puts the script that waits for news at the end of a page, with what the page was when it was
/// served.
fn with_script(page: &Teile) -> Vec<u8> {
    let seen = Seen::of(page);
    let script = Markup::of(|html| {
        html.block("script")
            .attr("src", "/_konzept/vorschau.js")
            .attr("data-inhalt", &seen.inhalt)
            .attr("data-stil", seen.stil());
    });
    page.with(Teil::Ende, &script.into_bytes())
}

/// The page for a browser that was not opened with the address of the terminal.
#[must_use]
pub fn without_access(texte: &Texte) -> Vec<u8> {
    own_page(texte, "zugang", None).joined()
}

/// What a page of the preview itself says to browsers alone.
const KOPF: &str = "<meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" \
    content=\"default-src 'none'; script-src 'self'; connect-src 'self'; \
    style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'\">\
    <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
    <meta name=\"color-scheme\" content=\"light dark\">";

const STIL: &str =
    "font: 1.125rem/1.5 sans-serif; max-width: 40rem; margin: 3rem auto; padding: 0 1rem";

/// A page of the preview itself, for when the site has none.
fn own_page(texte: &Texte, key: &str, reason: Option<&str>) -> Teile {
    let text = |part: &str| texte.text(&format!("vorschau-{key}{part}"), &[]);
    let title = text("");
    let (mut begin, mut end) = (0, 0);
    let page = Markup::of(|html| {
        html.literal("<!doctype html>\n");
        html.block("html").attr("lang", texte.lang().as_str()).with(|html| {
            html.block("head").with(|html| {
                html.literal(KOPF);
                html.tag("title").text(&title);
                html.void("link").attr("rel", "icon").attr("href", "data:,");
            });
            html.tag("body").attr("style", STIL).with(|html| {
                begin = html.len();
                html.tag("main").with(|html| {
                    html.tag("h1").text(&title);
                    html.tag("p").text(text("-text"));
                    if let Some(reason) = reason {
                        html.tag("pre").text(reason);
                    }
                    html.tag("p").with(|html| {
                        html.tag("a").attr("href", "/").text(texte.text("vorschau-start", &[]));
                    });
                });
                end = html.len();
            });
        });
    });
    let mut anfang = page.into_bytes();
    let ende = anfang.split_off(end);
    let inhalt = anfang.split_off(begin);
    [(Teil::Anfang, anfang), (Teil::Inhalt, inhalt), (Teil::Ende, ende)].into_iter().collect()
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
