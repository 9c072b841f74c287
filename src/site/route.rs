//! Addresses: the only place that spells them. They are permanent; see the table in docs/format.md.

use crate::{
    base::{address::WebAddress, hash::Hash, path::RelPath, slug},
    document::{
        art::{
            Art, Stelle, Suchangabe, Suchart, Uebersicht, indikator::INDIKATOR,
            massnahme::MASSNAHME,
        },
        kind::{BERICHTE, DATEN},
    },
    konzept::{berichtsid::Berichtsid, fassungsid::Fassungsname},
};

/// A page of the site.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Route {
    /// The start page.
    Start,
    /// Everything of a kind, or of several that belong together.
    Uebersicht(&'static Uebersicht),
    /// The measures of a status, a year: how they were cut, and the value.
    Massnahmenteil(&'static str, String),
    /// What the measures cost together.
    Kosten,
    /// When the measures are planned, and when they took place.
    Zeitplan,
    /// The whole concept on one page.
    Ganzes,
    /// How far all measures have come, report by report.
    Umsetzung,
    /// All reports.
    Berichte,
    /// A report.
    Bericht(Berichtsid),
    /// The data sets.
    Daten,
    /// The search, and everything from A to Z.
    Suche,
    /// A part of everything from A to Z, by the name in its address.
    Buchstabe(String),
    /// All Fassungen.
    Fassungen,
    /// What a server answers when nothing is found.
    NichtGefunden,
    /// What has a page of its own, by kind and id. Last, since pages of a band are made in this
    /// order: lists of everything take longest, and threads would wait for one that comes at the
    /// end.
    Einheit(Art, String),
}

/// The folder of a search index, within the files of a Fassung.
pub const SUCHORDNER: &str = "suche/";

/// The file of a search index that names all others: the only one whose name does not say what is
/// in it.
pub const SUCHINDEX: &str = "suche/index.js";

/// The folder of the parts of the list from A to Z.
const ALPHABETORDNER: &str = "a-z";

impl Route {
    /// The file of the page.
    #[must_use]
    pub fn file(&self) -> RelPath {
        RelPath::known(match self {
            Self::Buchstabe(name) => format!("{ALPHABETORDNER}/{name}.html"),
            Self::Start => "index.html".to_owned(),
            Self::Einheit(art, id) => match art.stelle {
                Stelle::Seite { ordner, .. } => format!("{ordner}/{id}.html"),
                _ => unreachable!("only what has a page of its own is a route"),
            },
            Self::Uebersicht(uebersicht) => uebersicht.datei.to_owned(),
            Self::Massnahmenteil(schnitt, wert) => {
                format!("massnahmen/{schnitt}/{}.html", slug::slug(wert))
            }
            Self::Kosten => "kosten.html".to_owned(),
            Self::Zeitplan => "zeitplan.html".to_owned(),
            Self::Ganzes => "ganzes.html".to_owned(),
            Self::Umsetzung => "umsetzung.html".to_owned(),
            Self::Berichte => "berichte.html".to_owned(),
            Self::Bericht(id) => format!("{BERICHTE}/{id}.html"),
            Self::Daten => "daten/index.html".to_owned(),
            Self::Suche => "suche.html".to_owned(),
            Self::Fassungen => "fassungen.html".to_owned(),
            Self::NichtGefunden => "404.html".to_owned(),
        })
    }

    /// The id of what the page shows, if it is about one thing.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        if let Self::Einheit(_, id) = self { Some(id) } else { None }
    }

    /// The kind of what the page shows, if it is about one thing.
    #[must_use]
    pub fn art(&self) -> Option<Art> {
        if let Self::Einheit(art, _) = self { Some(*art) } else { None }
    }

    /// Whether the page stands outside the concept: such pages are those of today, once for all
    /// versions.
    #[must_use]
    pub fn is_outside(&self) -> bool {
        self.art().is_some_and(Art::von_heute)
    }

    /// The page of the same kind for another id.
    #[must_use]
    pub fn with_id(&self, id: &str) -> Self {
        match self {
            Self::Einheit(art, _) => Self::Einheit(*art, id.to_owned()),
            other => other.clone(),
        }
    }

    /// The page of the navigation that this one belongs to: what shows all of its kind, else the
    /// start page, from which the chapters are read.
    #[must_use]
    pub fn bereich(&self) -> Self {
        match self {
            Self::Einheit(art, _) => art.uebersicht().map_or(Self::Start, Self::Uebersicht),
            Self::Massnahmenteil(..) | Self::Kosten | Self::Zeitplan => {
                MASSNAHME.uebersicht().map_or(Self::Start, Self::Uebersicht)
            }
            Self::Daten => INDIKATOR.uebersicht().map_or(Self::Start, Self::Uebersicht),
            Self::Ganzes => Self::Start,
            Self::Berichte | Self::Bericht(_) => Self::Umsetzung,
            other => other.clone(),
        }
    }

    /// As what the search finds the page. It does not find itself, nor what answers for what is not
    /// there.
    #[must_use]
    pub fn suche(&self) -> Option<Suchangabe> {
        match self {
            Self::Einheit(art, _) => art.suche,
            Self::Start
            | Self::Uebersicht(_)
            | Self::Kosten
            | Self::Zeitplan
            | Self::Umsetzung
            | Self::Berichte
            | Self::Bericht(_)
            | Self::Daten
            | Self::Fassungen => Some(Suchangabe::als(Suchart::Weiteres)),
            // Of the many that there are each says little.
            Self::Massnahmenteil(..) => {
                Some(Suchangabe { gewicht: 1, ..Suchangabe::als(Suchart::Weiteres) })
            }
            // What it shows is found where it stands.
            Self::Ganzes | Self::Suche | Self::Buchstabe(_) | Self::NichtGefunden => None,
        }
    }

    /// Where something with an id is shown: its page, and the anchor if the page shows more.
    /// `darin` is the id of what it is written in, which is asked for where it is shown there.
    #[must_use]
    pub fn of<'a>(art: Art, id: &'a str, darin: Option<&str>) -> (Self, Option<&'a str>) {
        match art.stelle {
            Stelle::Seite { .. } => (Self::Einheit(art, id.to_owned()), None),
            Stelle::AnkerDarin => {
                let outer = art.aeussere().expect("it is written within another kind");
                (Self::Einheit(outer, darin.unwrap_or(id).to_owned()), Some(id))
            }
            Stelle::Anker(uebersicht) => (Self::Uebersicht(uebersicht), Some(id)),
            Stelle::Auf(uebersicht) => (Self::Uebersicht(uebersicht), None),
        }
    }
}

/// The overview of a comparison, or the page of a unit in it. `neu` is none where the current
/// version is meant, whichever that is.
#[must_use]
pub fn synopse(
    alt: &Fassungsname,
    neu: Option<&Fassungsname>,
    einheit: Option<(Art, &str)>,
) -> RelPath {
    let folder = synopsenordner(alt, neu);
    RelPath::known(match einheit {
        Some((art, id)) => format!("{folder}/{}/{id}.html", art.word()),
        None => format!("{folder}/index.html"),
    })
}

/// The page with all of a comparison.
#[must_use]
pub fn synopse_alles(alt: &Fassungsname, neu: &Fassungsname) -> RelPath {
    RelPath::known(format!("{}/alles.html", synopsenordner(alt, Some(neu))))
}

fn synopsenordner(alt: &Fassungsname, neu: Option<&Fassungsname>) -> String {
    // Only what a list names has a permanent address; a revision of any other name still gets a
    // usable one.
    let name = |it: &Fassungsname| match it {
        Fassungsname::Revision(name) => format!("revision-{}", slug::slug(name)),
        listed => listed.to_string(),
    };
    match neu {
        Some(neu) => format!("synopse/{}--{}", name(alt), name(neu)),
        None => format!("synopse/seit/{}", name(alt)),
    }
}

/// The absolute address of a file; the start page goes by its folder.
#[must_use]
pub fn absolute(base: &WebAddress, file: &str) -> String {
    base.join(file.strip_suffix("index.html").unwrap_or(file))
}

/// A table for programs beside the pages of a Fassung.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tabellenroute {
    /// Everything of a kind.
    Art(Art),
    /// All costs.
    Kosten,
    /// What all reports say of all measures.
    Umsetzung,
    /// The figures of an indicator.
    Indikator(String),
    /// The figures of a data file.
    Daten(RelPath),
}

impl Tabellenroute {
    /// Its file within the Fassung.
    #[must_use]
    pub fn file(&self) -> RelPath {
        match self {
            Self::Art(art) => match art.stelle {
                Stelle::Seite { ordner, .. } => RelPath::known(format!("{ordner}/{ordner}.csv")),
                Stelle::Anker(uebersicht) | Stelle::Auf(uebersicht) => {
                    let page = uebersicht.datei.strip_suffix(".html").unwrap_or(uebersicht.datei);
                    RelPath::known(format!("{page}.csv"))
                }
                Stelle::AnkerDarin => {
                    unreachable!("only what has pages offers a table beside them")
                }
            },
            Self::Kosten => RelPath::known("kosten.csv"),
            Self::Umsetzung => RelPath::known("umsetzung.csv"),
            Self::Indikator(id) => RelPath::known(format!("indikatoren/{id}.csv")),
            Self::Daten(file) => daten_csv(file),
        }
    }
}

/// The figures of a data file. Its folders below `daten/` become part of the name.
fn daten_csv(file: &RelPath) -> RelPath {
    let name = file.as_str().strip_prefix(DATEN).unwrap_or(file.as_str());
    let stem = name.strip_suffix(".csv").unwrap_or(name);
    let slug = slug::slug(stem);
    // Names that differ only in what an address cannot hold still get files of their own.
    let plain = stem.trim_start_matches('/') == slug && slug.len() + ".csv".len() <= MAX_NAME;
    let mark = if plain {
        String::new()
    } else {
        format!("-{}", &Hash::of_bytes(stem.as_bytes()).short()[..6])
    };
    RelPath::known(format!("{DATEN}/{}", file_name(&slug, &format!("{mark}.csv"))))
}

/// File systems hold no longer names, in bytes.
const MAX_NAME: usize = 255;

/// A name with what must stand at its end. Spelled in ASCII, or with its folders in it, a name may
/// have become too long; then it is cut.
fn file_name(slug: &str, end: &str) -> String {
    let room = MAX_NAME.saturating_sub(end.len());
    format!("{}{end}", slug.get(..room).map_or(slug, |it| it.trim_end_matches('-')))
}

/// The folder of what texts show or link to.
pub const ASSETS: &str = "assets/";

/// The file of something that texts show or link to: its name is kept for people, its hash makes it
/// unique.
#[must_use]
pub fn asset(path: &RelPath, bytes: &[u8]) -> RelPath {
    let name = path.file_name();
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let (stem, hash) = (slug::slug(stem), Hash::of_bytes(bytes).short());
    let stem = if stem.is_empty() { "datei" } else { &stem };
    let extension = slug::slug(&path.extension());
    let rest =
        if extension.is_empty() { format!(".{hash}") } else { format!(".{hash}.{extension}") };
    RelPath::known(format!("{ASSETS}{}", file_name(stem, &rest)))
}
