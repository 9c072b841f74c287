//! Which kind of document a file is; its place in the folder alone decides. The places of entities
//! follow from their descriptions in `art`.

use super::{
    art::LISTENDATEIEN,
    berichtstabelle,
    format::{Art, Listendatei, Table},
    tabellen,
};
use crate::base::{lang::Lang, path::RelPath};

/// What a file is, by its place in the folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    Konzept,
    /// A Markdown file that is an entity: `massnahmen/**/*.md`.
    Einheit(Art),
    /// A YAML file with lists of entities: `akteure.yaml`.
    Liste(&'static Listendatei),
    /// `name.<lang>.md` beside a Markdown file: its words in another language.
    Uebersetzung,
    /// daten/**/*.csv: series of figures.
    Daten,
    /// abgleich/**/*.csv: what others plan, for comparison only.
    Abgleich,
    /// `berichte/<id>/bericht.md`: a report.
    Bericht,
    /// `berichte/<id>/massnahmen.csv`: what it says of each measure.
    Berichtstabelle,
}

impl Kind {
    /// Every kind: the settings, then entities and lists as people read them, then what belongs to
    /// them.
    pub fn all() -> impl Iterator<Item = Self> {
        let entities = Art::ALLE.iter().filter(|it| it.is_file()).map(|it| Self::Einheit(*it));
        let lists = LISTENDATEIEN.iter().copied().map(Self::Liste);
        let rest =
            [Self::Uebersetzung, Self::Daten, Self::Abgleich, Self::Bericht, Self::Berichtstabelle];
        std::iter::once(Self::Konzept).chain(entities).chain(lists).chain(rest)
    }

    /// The kinds with a YAML file of their own, and its name without ending.
    pub fn yaml() -> impl Iterator<Item = (Self, &'static str)> {
        let lists = LISTENDATEIEN.iter().map(|it| (Self::Liste(it), it.name));
        std::iter::once((Self::Konzept, "konzept")).chain(lists)
    }

    /// What may stand in its front matter, or in the YAML file itself.
    #[must_use]
    pub fn table(self) -> &'static Table {
        match self {
            Self::Konzept => &tabellen::konzept::TABLE,
            Self::Einheit(art) => art.table,
            Self::Liste(datei) => datei.table,
            Self::Uebersetzung => &tabellen::uebersetzung::TABLE,
            Self::Bericht => &tabellen::bericht::TABLE,
            Self::Daten | Self::Abgleich | Self::Berichtstabelle => &tabellen::csv::TABLE,
        }
    }

    /// The kind of entities that each document of this kind is one of.
    #[must_use]
    pub fn einheit(self) -> Option<Art> {
        if let Self::Einheit(art) = self { Some(art) } else { None }
    }
}

/// What a file in the folder is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileRole {
    /// A document.
    Document(Kind),
    /// A file that texts can show or link to: an image, a PDF.
    Asset,
    /// A part of a frozen version.
    Frozen,
    /// A part of a report, which belongs to the publication and to no Fassung; what is none of its
    /// documents lists its checksums.
    Bericht(Option<Kind>),
    /// Neither: nobody would ever see what stands in it.
    Unknown,
}

/// The folder with frozen versions.
pub const FASSUNGEN: &str = "fassungen";

/// The folder with series of figures.
pub const DATEN: &str = "daten";

/// The list of checksums in a folder that stays as it is.
pub const LISTE_DER_PRUEFSUMMEN: &str = "PRUEFSUMMEN.txt";

/// The folder with reports.
pub const BERICHTE: &str = "berichte";

/// The name of the text of a report in its folder, without ending.
const BERICHTSTEXT: &str = "bericht";

/// The folder with lists of what others plan.
const ABGLEICH: &str = "abgleich";

/// Formats in which people write texts, but which are not read.
const TEXTS: &[&str] =
    &["txt", "markdown", "mdx", "docx", "doc", "odt", "rtf", "html", "htm", "json"];

/// Files that texts may hand out. Nothing that a browser would run on the site's own address.
pub const DOWNLOADS: &[&str] = &[
    "pdf", "csv", "txt", "json", "ics", "docx", "xlsx", "pptx", "odt", "ods", "odp", "zip", "mp3",
    "mp4", "webm", "vtt", "png", "jpg", "jpeg", "webp", "gif", "avif", "svg",
];

/// The kind of the Markdown files of a folder.
fn of_folder(folder: &str) -> Option<Art> {
    Art::ALLE.iter().copied().find(|it| it.ordner == Some(folder))
}

/// Folders whose Markdown files are documents.
#[must_use]
pub fn folders() -> Vec<&'static str> {
    Art::ALLE.iter().filter_map(|it| it.ordner).collect()
}

/// Files at the top that are documents.
#[must_use]
pub fn files() -> Vec<String> {
    Kind::yaml().map(|(_, name)| format!("{name}.yaml")).collect()
}

/// Languages without a tag of two letters that people in German towns speak and write.
const DREI_BUCHSTABEN: &[&str] =
    &["ckb", "kmr", "prs", "rom", "tig", "zza", "nds", "hsb", "dsb", "frr"];

/// The original and the language of a translation, by its name: `praemisse.en.md` is `praemisse.md`
/// in English.
#[must_use]
pub fn uebersetzung(path: &RelPath) -> Option<(RelPath, Lang)> {
    let stem = path.as_str().strip_suffix(".md")?;
    let (original, lang) = stem.rsplit_once('.')?;
    let file = original.rsplit('/').next().filter(|it| !it.is_empty());
    file?;
    // Names may have points: `plan.neu.md` is no translation, though `neu` has the form of a
    // language.
    let primary = lang.split('-').next().filter(|it| it.len() == 2 || DREI_BUCHSTABEN.contains(it));
    primary?;
    Some((RelPath::new(&format!("{original}.md"))?, Lang::parse(lang)?))
}

/// Whether only a point or space at its end keeps a file from being read.
fn seems_to_be_text(name: &str) -> bool {
    let meant = name.trim_end_matches(['.', ' ', '\u{a0}']);
    meant != name
        && [".md", ".yaml", ".yml", ".csv"].iter().any(|it| meant.to_lowercase().ends_with(it))
}

impl FileRole {
    /// The kind of a document of the concept.
    #[must_use]
    pub fn im_konzept(self) -> Option<Kind> {
        if let Self::Document(kind) = self { Some(kind) } else { None }
    }

    /// The kind of a document of a report.
    #[must_use]
    pub fn im_bericht(self) -> Option<Kind> {
        if let Self::Bericht(kind) = self { kind } else { None }
    }

    /// What a file is, by its path.
    #[must_use]
    pub fn of(path: &RelPath) -> Self {
        let in_folder = path.as_str().contains('/');
        let extension = path.extension();
        let entity = of_folder(path.top()).filter(|_| in_folder);
        match (path.top(), extension.as_str()) {
            // Frozen versions are trees of their own; nothing in them belongs to this one.
            (FASSUNGEN, _) if in_folder => Self::Frozen,
            (BERICHTE, _) if in_folder => Self::in_bericht(path, &extension),
            (_, "yaml") if !in_folder => {
                match Kind::yaml().find(|it| path.as_str().strip_suffix(".yaml") == Some(it.1)) {
                    Some((kind, _)) => Self::Document(kind),
                    None => Self::Unknown,
                }
            }
            // Editors explain their folders to each other; git hosts show it.
            _ if matches!(path.file_name(), "README.md" | "LIESMICH.md") => Self::Asset,
            (_, "md") if entity.is_some() && uebersetzung(path).is_some() => {
                Self::Document(Kind::Uebersetzung)
            }
            (_, "md") => entity.map_or(Self::Unknown, |it| Self::Document(Kind::Einheit(it))),
            (DATEN, "csv") if in_folder => Self::Document(Kind::Daten),
            (ABGLEICH, "csv") if in_folder => Self::Document(Kind::Abgleich),
            // Figures in another format, where only CSV is read.
            (DATEN | ABGLEICH, _) if in_folder => Self::Unknown,
            (_, "yaml" | "yml") => Self::Unknown,
            // `kapitel.md.` and `kapitel.md `: some systems make such names, others show them as
            // `kapitel.md`.
            _ if seems_to_be_text(path.file_name()) => Self::Unknown,
            // Texts in another format, where only Markdown is read.
            (_, extension) if entity.is_some() && TEXTS.contains(&extension) => Self::Unknown,
            _ => Self::Asset,
        }
    }

    /// What a file in the folder of reports is.
    fn in_bericht(path: &RelPath, extension: &str) -> Self {
        let mut parts = path.as_str().split('/').skip(1);
        let name =
            |text: &str| text.strip_prefix(BERICHTSTEXT).is_some_and(|it| it.starts_with('.'));
        match (parts.next(), parts.next(), parts.next(), parts.next()) {
            // What belongs to no report shows nowhere.
            (Some(name), None, ..)
                if !matches!(name, LISTE_DER_PRUEFSUMMEN | "README.md" | "LIESMICH.md") =>
            {
                Self::Unknown
            }
            (Some(LISTE_DER_PRUEFSUMMEN), None, ..)
            | (Some(_), Some(LISTE_DER_PRUEFSUMMEN), None, _) => Self::Bericht(None),
            (Some(_), Some(berichtstabelle::DATEI), None, _) => {
                Self::Bericht(Some(Kind::Berichtstabelle))
            }
            (Some(_), Some(text), None, _) if extension == "md" && name(text) => {
                let translated = uebersetzung(path).is_some();
                Self::Bericht(Some(if translated { Kind::Uebersetzung } else { Kind::Bericht }))
            }
            (Some(_), Some(DATEN), Some(_), _) if extension == "csv" => {
                Self::Bericht(Some(Kind::Daten))
            }
            _ if matches!(path.file_name(), "README.md" | "LIESMICH.md") => Self::Asset,
            _ if matches!(extension, "md" | "csv" | "yaml" | "yml")
                || TEXTS.contains(&extension)
                || seems_to_be_text(path.file_name()) =>
            {
                Self::Unknown
            }
            _ => Self::Asset,
        }
    }
}
