//! Which kind of document a file is; its place in the folder alone decides.

use crate::base::{lang::Lang, path::RelPath};

/// The kinds of documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// konzept.yaml.
    Konzept,
    /// kapitel/**/*.md.
    Kapitel,
    /// handlungsfelder/**/*.md.
    Handlungsfeld,
    /// seiten/**/*.md.
    Seite,
    /// prozess.yaml.
    Prozess,
    /// gremien.yaml.
    Gremien,
    /// akteure.yaml.
    Akteure,
    /// glossar.yaml.
    Glossar,
    /// massnahmen/**/*.md.
    Massnahme,
    /// indikatoren/**/*.md.
    Indikator,
    /// stadtteile.yaml.
    Stadtteile,
    /// zielgruppen.yaml.
    Zielgruppen,
    /// `name.<lang>.md` beside one of these: its words in another language.
    Uebersetzung,
    /// daten/**/*.csv: series of figures.
    Daten,
    /// abgleich/**/*.csv: what others plan, for comparison only.
    Abgleich,
}

impl Kind {
    /// The kinds with a YAML file of their own, and its name without ending.
    pub const YAML: &[(Self, &str)] = &[
        (Self::Konzept, "konzept"),
        (Self::Prozess, "prozess"),
        (Self::Gremien, "gremien"),
        (Self::Akteure, "akteure"),
        (Self::Stadtteile, "stadtteile"),
        (Self::Zielgruppen, "zielgruppen"),
        (Self::Glossar, "glossar"),
    ];

    /// The kinds whose documents are Markdown files, by the word for one of them, with their folder.
    pub const MARKDOWN: &[(Self, &str, &str)] = &[
        (Self::Kapitel, "kapitel", "kapitel"),
        (Self::Handlungsfeld, "handlungsfeld", "handlungsfelder"),
        (Self::Massnahme, "massnahme", "massnahmen"),
        (Self::Indikator, "indikator", "indikatoren"),
        (Self::Seite, "seite", "seiten"),
    ];
}

/// What a file in the folder is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A document.
    Document(Kind),
    /// A file that texts can show or link to: an image, a PDF.
    Asset,
    /// A part of a frozen version.
    Frozen,
    /// Neither: nobody would ever see what stands in it.
    Unknown,
}

/// Folders whose Markdown files are documents.
pub const FOLDERS: &[&str] = &["kapitel", "handlungsfelder", "massnahmen", "indikatoren", "seiten"];

/// The folder with frozen versions.
pub const FASSUNGEN: &str = "fassungen";

/// The folder with series of figures.
pub const DATEN: &str = "daten";

/// Folders whose CSV files are read.
const TABLES: &[&str] = &[DATEN, "abgleich"];

/// Formats in which people write texts, but which are not read.
const TEXTS: &[&str] = &["txt", "markdown", "mdx", "docx", "doc", "odt", "rtf", "html", "htm", "json"];

/// Files that texts may hand out. Nothing that a browser would run on the site's own address.
pub const DOWNLOADS: &[&str] = &[
    "pdf", "csv", "txt", "json", "ics", "docx", "xlsx", "pptx", "odt", "ods", "odp", "zip", "mp3", "mp4", "webm",
    "vtt", "png", "jpg", "jpeg", "webp", "gif", "avif", "svg",
];

/// Files at the top that are documents.
pub const FILES: &[&str] = &[
    "konzept.yaml",
    "prozess.yaml",
    "gremien.yaml",
    "akteure.yaml",
    "stadtteile.yaml",
    "zielgruppen.yaml",
    "glossar.yaml",
];

/// Languages without a tag of two letters that people in German towns speak and write.
const DREI_BUCHSTABEN: &[&str] = &["ckb", "kmr", "prs", "rom", "tig", "zza", "nds", "hsb", "dsb", "frr"];

/// The original and the language of a translation, by its name: `praemisse.en.md` is `praemisse.md` in English.
#[must_use]
pub fn uebersetzung(path: &RelPath) -> Option<(RelPath, Lang)> {
    let stem = path.as_str().strip_suffix(".md")?;
    let (original, lang) = stem.rsplit_once('.')?;
    let file = original.rsplit('/').next().filter(|it| !it.is_empty());
    file?;
    // Names may have points: `plan.neu.md` is no translation, though `neu` has the form of a language.
    let primary = lang.split('-').next().filter(|it| it.len() == 2 || DREI_BUCHSTABEN.contains(it));
    primary?;
    Some((RelPath::new(&format!("{original}.md"))?, Lang::parse(lang)?))
}

impl Place {
    /// What a file is, by its path.
    #[must_use]
    pub fn of(path: &RelPath) -> Self {
        let in_folder = path.as_str().contains('/');
        match (path.as_str(), path.top(), path.extension().as_str()) {
            // Frozen versions are trees of their own; nothing in them belongs to this one.
            (_, FASSUNGEN, _) if in_folder => Self::Frozen,
            ("konzept.yaml", ..) => Self::Document(Kind::Konzept),
            ("prozess.yaml", ..) => Self::Document(Kind::Prozess),
            ("gremien.yaml", ..) => Self::Document(Kind::Gremien),
            ("akteure.yaml", ..) => Self::Document(Kind::Akteure),
            ("stadtteile.yaml", ..) => Self::Document(Kind::Stadtteile),
            ("zielgruppen.yaml", ..) => Self::Document(Kind::Zielgruppen),
            ("glossar.yaml", ..) => Self::Document(Kind::Glossar),
            // Editors explain their folders to each other; git hosts show it.
            _ if matches!(path.file_name(), "README.md" | "LIESMICH.md") => Self::Asset,
            (_, top, "md") if in_folder && FOLDERS.contains(&top) && uebersetzung(path).is_some() => {
                Self::Document(Kind::Uebersetzung)
            }
            (_, "kapitel", "md") if in_folder => Self::Document(Kind::Kapitel),
            (_, "handlungsfelder", "md") if in_folder => Self::Document(Kind::Handlungsfeld),
            (_, "massnahmen", "md") if in_folder => Self::Document(Kind::Massnahme),
            (_, "indikatoren", "md") if in_folder => Self::Document(Kind::Indikator),
            (_, "seiten", "md") if in_folder => Self::Document(Kind::Seite),
            (_, "daten", "csv") if in_folder => Self::Document(Kind::Daten),
            (_, "abgleich", "csv") if in_folder => Self::Document(Kind::Abgleich),
            // Figures in another format, where only CSV is read.
            (_, top, _) if in_folder && TABLES.contains(&top) => Self::Unknown,
            (_, _, "md" | "yaml" | "yml") => Self::Unknown,
            // Texts in another format, where only Markdown is read.
            (_, top, extension) if FOLDERS.contains(&top) && TEXTS.contains(&extension) => Self::Unknown,
            _ => Self::Asset,
        }
    }
}
