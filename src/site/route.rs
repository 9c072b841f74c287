//! Addresses: the only place that spells them. They are permanent; see the table in docs/format.md.

use crate::{
    base::{hash::Hash, path::RelPath, slug},
    document::keys::Art,
};

/// A page of the site.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Route {
    /// The start page.
    Start,
    /// A chapter, by id.
    Kapitel(String),
    /// A Handlungsfeld, by id.
    Handlungsfeld(String),
    /// A page outside the concept, by id.
    Seite(String),
    /// The process: phases, participation, dates.
    Prozess,
    /// Committees, papers, consultations.
    Gremien,
    /// A paper, by id.
    Vorlage(String),
    /// All actors.
    Akteure,
    /// An actor, by id.
    Akteur(String),
    /// The glossary.
    Glossar,
    /// What a server answers when nothing is found.
    NichtGefunden,
}

impl Route {
    /// The file of the page.
    #[must_use]
    pub fn file(&self) -> RelPath {
        RelPath::known(match self {
            Self::Start => "index.html".to_owned(),
            Self::Kapitel(id) => format!("kapitel/{id}.html"),
            Self::Handlungsfeld(id) => format!("handlungsfelder/{id}.html"),
            Self::Seite(id) => format!("seiten/{id}.html"),
            Self::Prozess => "prozess.html".to_owned(),
            Self::Gremien => "gremien.html".to_owned(),
            Self::Vorlage(id) => format!("vorlagen/{id}.html"),
            Self::Akteure => "akteure/index.html".to_owned(),
            Self::Akteur(id) => format!("akteure/{id}.html"),
            Self::Glossar => "glossar.html".to_owned(),
            Self::NichtGefunden => "404.html".to_owned(),
        })
    }

    /// Where something with an id is shown: its page, and the anchor if the page shows more.
    #[must_use]
    pub fn of(art: Art, id: &str) -> (Self, Option<&str>) {
        match art {
            Art::Kapitel => (Self::Kapitel(id.to_owned()), None),
            Art::Handlungsfeld => (Self::Handlungsfeld(id.to_owned()), None),
            Art::Seite => (Self::Seite(id.to_owned()), None),
            Art::Vorlage => (Self::Vorlage(id.to_owned()), None),
            Art::Akteur => (Self::Akteur(id.to_owned()), None),
            Art::Phase | Art::Beteiligung => (Self::Prozess, Some(id)),
            Art::Gremium | Art::Beratung => (Self::Gremien, Some(id)),
            Art::Begriff => (Self::Glossar, Some(id)),
        }
    }
}

/// The file of something that texts show or link to: its name is kept for people, its hash makes it unique.
#[must_use]
pub fn asset(path: &RelPath, bytes: &[u8]) -> RelPath {
    let name = path.file_name();
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let (stem, hash) = (slug::slug(stem), Hash::of_bytes(bytes).short());
    let stem = if stem.is_empty() { "datei" } else { &stem };
    let extension = slug::slug(&path.extension());
    if extension.is_empty() {
        RelPath::known(format!("assets/{stem}.{hash}"))
    } else {
        RelPath::known(format!("assets/{stem}.{hash}.{extension}"))
    }
}
