//! What reference managers read: a Fassung, or a page of it, as a report of the town. They know the names
//! of Highwire and Dublin Core, BibTeX, RIS and CSL-JSON. Templates write the names into pages,
//! `output::finish::zitation` the files.

use super::{
    band::{Band, Regal},
    bausteine::zitation::Zitation,
    route::{Route, absolute},
    sicht::Sicht,
};
use crate::base::{date::PartialDate, path::RelPath};

/// The name of the files, without their ending.
const NAME: &str = "zitat";

/// The formats in which a Fassung is offered to reference managers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// BibTeX.
    Bib,
    /// RIS.
    Ris,
    /// CSL-JSON.
    Csl,
}

impl Format {
    /// All of them.
    pub const ALLE: [Self; 3] = [Self::Bib, Self::Ris, Self::Csl];

    /// What people call it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Bib => "BibTeX",
            Self::Ris => "RIS",
            Self::Csl => "CSL-JSON",
        }
    }

    /// Its file beside the pages of a Fassung.
    #[must_use]
    pub fn file(self) -> RelPath {
        let ending = match self {
            Self::Bib => "bib",
            Self::Ris => "ris",
            Self::Csl => "json",
        };
        RelPath::known(format!("{NAME}.{ending}"))
    }
}

impl Zitation {
    /// A page of a Fassung: `titel` is none for the concept as a whole.
    #[must_use]
    pub fn new(band: &Band, titel: Option<&str>, adresse: Option<String>) -> Self {
        let settings = &band.kontext.konzept.settings;
        let whole = match &settings.untertitel {
            Some(more) => format!("{}. {more}", settings.titel),
            None => settings.titel.clone(),
        };
        let stand = band.fassung.stand;
        let day = |it: PartialDate| it.html_datetime();
        Self {
            titel: titel.map_or(whole, |it| format!("{it} ({})", settings.titel)),
            herausgeber: settings.kommune.name.clone(),
            nummer: band.fassung.bezeichnung.clone(),
            tag: stand.and_then(day).map(|it| it.replace("-0", "-").replace('-', "/")),
            iso: stand.and_then(day),
            sprache: band.kontext.originalsprache().to_string(),
            adresse,
        }
    }

    /// The same of what is no part of its Fassung, as a report with a day of its own in its name.
    #[must_use]
    pub fn als(self, nummer: &str) -> Self {
        Self { nummer: nummer.to_owned(), tag: None, iso: None, ..self }
    }
}

/// Whether a Fassung is offered to reference managers: not what is only shown to reviewers, and in
/// its own language alone.
#[must_use]
pub fn is_angeboten(band: &Band) -> bool {
    band.sprache.is_none() && band.kontext.sicht != Sicht::Durchsicht
}

/// The Fassungen that are offered, with the folder of each.
#[must_use]
pub fn fassungen(regal: &Regal) -> Vec<(String, Zitation)> {
    let base = regal.wurzel().kontext.heute.settings.webadresse.as_ref();
    let offered = regal.baende.iter().filter(|it| is_angeboten(it));
    let made = offered.map(|band| {
        let there = regal.dauerhaft(band, &Route::Start).unwrap_or(band);
        let address = base.map(|it| absolute(it, &there.kontext.datei(&Route::Start)));
        (band.kontext.praefix.clone(), Zitation::new(band, None, address))
    });
    made.collect()
}
