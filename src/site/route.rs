//! Addresses: the only place that spells them. They are permanent; see the table in docs/format.md.

use crate::{
    base::{hash::Hash, path::RelPath, slug},
    document::{keys::Art, kind::DATEN, wortschatz::Umsetzung},
    konzept::fassungsid::Fassungsname,
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
    /// All measures.
    Massnahmen,
    /// A measure, by id.
    Massnahme(String),
    /// The measures of a status.
    MassnahmenStatus(Umsetzung),
    /// The measures of a year.
    MassnahmenJahr(i16),
    /// All indicators.
    Indikatoren,
    /// An indicator, by id.
    Indikator(String),
    /// The data sets.
    Daten,
    /// All districts.
    Stadtteile,
    /// A district, by id.
    Stadtteil(String),
    /// All target groups.
    Zielgruppen,
    /// A target group, by id.
    Zielgruppe(String),
    /// The search, and everything from A to Z.
    Suche,
    /// All Fassungen.
    Fassungen,
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
            Self::Massnahmen => "massnahmen/index.html".to_owned(),
            Self::Massnahme(id) => format!("massnahmen/{id}.html"),
            Self::MassnahmenStatus(status) => format!("massnahmen/status/{}.html", slug::slug(status.word())),
            Self::MassnahmenJahr(year) => format!("massnahmen/jahr/{year}.html"),
            Self::Indikatoren => "indikatoren/index.html".to_owned(),
            Self::Indikator(id) => format!("indikatoren/{id}.html"),
            Self::Daten => "daten/index.html".to_owned(),
            Self::Stadtteile => "stadtteile/index.html".to_owned(),
            Self::Stadtteil(id) => format!("stadtteile/{id}.html"),
            Self::Zielgruppen => "zielgruppen/index.html".to_owned(),
            Self::Zielgruppe(id) => format!("zielgruppen/{id}.html"),
            Self::Suche => "suche.html".to_owned(),
            Self::Fassungen => "fassungen.html".to_owned(),
            Self::NichtGefunden => "404.html".to_owned(),
        })
    }

    /// The id of what the page shows, if it is about one thing.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::Kapitel(id)
            | Self::Handlungsfeld(id)
            | Self::Seite(id)
            | Self::Vorlage(id)
            | Self::Akteur(id)
            | Self::Massnahme(id)
            | Self::Indikator(id)
            | Self::Stadtteil(id)
            | Self::Zielgruppe(id) => Some(id),
            _ => None,
        }
    }

    /// The page of the same kind for another id.
    #[must_use]
    pub fn with_id(&self, id: &str) -> Self {
        let id = id.to_owned();
        match self {
            Self::Kapitel(_) => Self::Kapitel(id),
            Self::Handlungsfeld(_) => Self::Handlungsfeld(id),
            Self::Seite(_) => Self::Seite(id),
            Self::Vorlage(_) => Self::Vorlage(id),
            Self::Akteur(_) => Self::Akteur(id),
            Self::Massnahme(_) => Self::Massnahme(id),
            Self::Indikator(_) => Self::Indikator(id),
            Self::Stadtteil(_) => Self::Stadtteil(id),
            Self::Zielgruppe(_) => Self::Zielgruppe(id),
            other => other.clone(),
        }
    }

    /// Where something with an id is shown: its page, and the anchor if the page shows more.
    /// A Leitziel is shown by its Handlungsfeld, whose id has to be asked for first.
    #[must_use]
    pub fn of<'a>(art: Art, id: &'a str, handlungsfeld: Option<&str>) -> (Self, Option<&'a str>) {
        match art {
            Art::Leitziel => (Self::Handlungsfeld(handlungsfeld.unwrap_or(id).to_owned()), Some(id)),
            Art::Massnahme => (Self::Massnahme(id.to_owned()), None),
            Art::Indikator => (Self::Indikator(id.to_owned()), None),
            Art::Stadtteil => (Self::Stadtteil(id.to_owned()), None),
            Art::Zielgruppe => (Self::Zielgruppe(id.to_owned()), None),
            Art::Kapitel => (Self::Kapitel(id.to_owned()), None),
            Art::Handlungsfeld => (Self::Handlungsfeld(id.to_owned()), None),
            Art::Seite => (Self::Seite(id.to_owned()), None),
            Art::Vorlage => (Self::Vorlage(id.to_owned()), None),
            Art::Akteur => (Self::Akteur(id.to_owned()), None),
            Art::Phase | Art::Beteiligung => (Self::Prozess, Some(id)),
            Art::Termin => (Self::Prozess, None),
            Art::Gremium | Art::Beratung => (Self::Gremien, Some(id)),
            Art::Begriff => (Self::Glossar, Some(id)),
        }
    }
}

/// The overview of a comparison, or the page of a unit in it. `neu` is none where the current version is meant,
/// whichever that is.
#[must_use]
pub fn synopse(alt: &Fassungsname, neu: Option<&Fassungsname>, einheit: Option<(Art, &str)>) -> RelPath {
    // Only what a list names has a permanent address; a revision of any other name still gets a usable one.
    let name = |it: &Fassungsname| match it {
        Fassungsname::Revision(name) => format!("revision-{}", slug::slug(name)),
        listed => listed.to_string(),
    };
    let folder = match neu {
        Some(neu) => format!("synopse/{}--{}", name(alt), name(neu)),
        None => format!("synopse/seit/{}", name(alt)),
    };
    RelPath::known(match einheit {
        Some((art, id)) => format!("{folder}/{}/{id}.html", art.word()),
        None => format!("{folder}/index.html"),
    })
}

/// The table of all measures.
#[must_use]
pub fn massnahmen_csv() -> RelPath {
    RelPath::known("massnahmen/massnahmen.csv")
}

/// The figures of an indicator.
#[must_use]
pub fn indikator_csv(id: &str) -> RelPath {
    RelPath::known(format!("indikatoren/{id}.csv"))
}

/// The figures of a data file. Its folders below `daten/` become part of the name.
#[must_use]
pub fn daten_csv(file: &RelPath) -> RelPath {
    let name = file.as_str().strip_prefix(DATEN).unwrap_or(file.as_str());
    let stem = name.strip_suffix(".csv").unwrap_or(name);
    let slug = slug::slug(stem);
    // Names that differ only in what an address cannot hold still get files of their own.
    let plain = stem.trim_start_matches('/') == slug;
    let mark = if plain { String::new() } else { format!("-{}", &Hash::of_bytes(stem.as_bytes()).short()[..6]) };
    RelPath::known(format!("{DATEN}/{slug}{mark}.csv"))
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
