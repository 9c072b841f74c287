//! konzept.yaml: what holds for the whole publication.

use std::collections::BTreeSet;

use super::{
    angabe::Angabe,
    aussehen::Aussehen,
    beratung::Beratung,
    bezeichnungen::Bezeichnungen,
    ersatz::Ersatz,
    fassungsid::{FassungsId, Fassungsname},
    gebaerdensprache::Gebaerdensprache,
    id::Id,
    land::Pflichten,
    prioritaet::Prioritaeten,
    zielebene::Zielebenen,
};
use crate::{
    base::{address::WebAddress, date::PartialDate, lang::Lang, span::Herkunft},
    diagnostic::{Diagnostic, Severity},
    document::{
        Fields,
        tabellen::konzept::{
            self, anlaufstelle, arbeitsstand, bilder, fassung, fristen, kommune, kontakt,
            ueberschrift, vergleich, wegfall,
        },
        value::Prosa,
        wortschatz::{Artikel, Land, Status, Umsetzung},
    },
};

/// What konzept.yaml says.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Settings {
    /// The concept's title.
    pub titel: String,
    /// A second line.
    pub untertitel: Option<String>,
    /// What this is, for the start page.
    pub beschreibung: Option<Prosa>,
    /// Who publishes it.
    pub kommune: Kommune,
    /// Where it will stand on the web; ends with a slash.
    pub webadresse: Option<WebAddress>,
    /// The languages of the site, the first one first.
    pub sprachen: Vec<Lang>,
    /// Whether this only demonstrates the software.
    pub demo: bool,
    /// How urgent its measures can be.
    pub prioritaeten: Prioritaeten,
    /// The words for how far measures have come, if the town chose among them.
    pub statusworte: Vec<Umsetzung>,
    /// The levels of its goals.
    pub zielebenen: Zielebenen,
    /// What the town calls the parts of its concept.
    pub bezeichnungen: Bezeichnungen,
    /// The pattern of numbers for each level.
    pub nummerierung: Vec<String>,
    /// The state of the folder.
    pub arbeitsstand: Arbeitsstand,
    /// The versions that stay as they are, oldest first.
    pub fassungen: Vec<Fassungseintrag>,
    /// Whether any are listed, usable or not: beside them the state of the work is public only if
    /// it says so.
    pub has_list: bool,
    /// The one that the start of the site shows, if said.
    pub aktuell: Option<FassungsId>,
    /// What left the concept.
    pub weggefallen: Vec<Wegfall>,
    /// Versions that are compared beside those that follow each other: old and new.
    pub vergleiche: Vec<(Fassungsname, Fassungsname)>,
    /// Whom citizens turn to.
    pub kontakt: Option<Kontakt>,
    /// Title and description in other languages.
    pub uebersetzungen: Vec<Titelei>,
    /// Where remarks on a page go.
    pub rueckmeldung: Option<Anlaufstelle>,
    /// Where barriers are reported.
    pub barriere_melden: Option<Anlaufstelle>,
    /// What makes it look like the town's own.
    pub aussehen: Aussehen,
    /// Whether images are handed out without what is noted in them: places, names.
    pub bilder_ohne_angaben: bool,
    /// What it is about, in sign language.
    pub gebaerdensprache: Option<Gebaerdensprache>,
    /// Fields that this concept adds to its measures.
    pub angaben: Vec<Angabe>,
    /// After how many days a report on a measure is too old.
    pub frist_umsetzungsstand: u32,
    /// After how many days the declaration on accessibility has to be reviewed; what the Land says,
    /// unless the town wants less.
    pub frist_barrierefreiheit: u32,
}

/// A version, as the list in konzept.yaml has it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Fassungseintrag {
    /// Its id: part of its permanent address.
    pub id: FassungsId,
    /// As it was written, for the places of findings.
    pub fields: Fields,
    /// Its name.
    pub bezeichnung: String,
    /// As of when.
    pub stand: Option<PartialDate>,
    /// How far it had come.
    pub status: Status,
    /// Whether it is published; a decision of its own.
    pub oeffentlich: bool,
    /// Where its content lies.
    pub ort: Option<Fassungsort>,
    /// The commit that a revision has to lead to.
    pub commit: Option<String>,
    /// What stands in the place of files that cannot be read in it.
    pub ersatz: Option<Ersatz>,
    /// The consultation that adopted it.
    pub beschluss: Option<Id<Beratung>>,
    /// What changed and why, in the editors' words.
    pub aenderung: Option<String>,
}

/// Where the content of a version lies.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Fassungsort {
    /// In a folder of the content.
    Ordner(String),
    /// In a revision of the git repository.
    Git(Gitstand),
}

/// A revision of the git repository, and where the content lay in it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Gitstand {
    /// The name: a tag, a branch, a commit.
    pub revision: String,
    /// The folder, from the top of the repository on; without one, where it lies today.
    pub ordner: Option<String>,
}

impl Gitstand {
    /// As git itself writes it: `v1`, or `v1:alter/ordner`.
    #[must_use]
    pub fn adresse(&self) -> String {
        match &self.ordner {
            Some(ordner) => format!("{}:{ordner}", self.revision),
            None => self.revision.clone(),
        }
    }
}

impl Fassungsort {
    /// What findings in its files are told to be in.
    #[must_use]
    pub fn herkunft(&self) -> Herkunft {
        match self {
            Self::Ordner(folder) => Herkunft::Ordner(folder.trim_end_matches('/').into()),
            Self::Git(stand) => Herkunft::Revision(stand.adresse().into()),
        }
    }
}

/// An id that public versions have and the working state has no more.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Wegfall {
    pub id: String,
    /// What took its place.
    pub ersetzt_durch: Option<String>,
    pub grund: Option<String>,
}

/// A year is what most towns promise their council.
const FRIST_UMSETZUNGSSTAND: u32 = 365;

/// The town that publishes the concept and answers for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Kommune {
    pub name: String,
    /// What stands in front of its name in a sentence; some names take none.
    pub artikel: Option<Artikel>,
    /// Its state, which decides legal duties.
    pub land: Option<Land>,
    /// Its own site.
    pub url: Option<String>,
}

/// What the folder says of its own state.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Arbeitsstand {
    /// Its name: "Entwurf 2".
    pub bezeichnung: String,
    /// As of when.
    pub stand: Option<PartialDate>,
    /// How far it has come.
    pub status: Status,
    /// Whether it may be published, if said.
    pub oeffentlich: Option<bool>,
    /// The consultation that adopted it.
    pub beschluss: Option<Id<Beratung>>,
}

/// An office, never a person: what is published stays.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Kontakt {
    pub stelle: String,
    pub anschrift: Option<String>,
    pub telefon: Option<String>,
    pub email: Option<String>,
    /// Its contact page.
    pub url: Option<String>,
}

/// Where something can be reported: by mail, or in a form of the town.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Anlaufstelle {
    pub email: Option<String>,
    /// Its form.
    pub url: Option<String>,
}

impl Settings {
    /// Reads the settings; what is missing was found while decoding.
    #[must_use]
    pub fn read(fields: &Fields) -> Self {
        let kommune = fields.get(konzept::KOMMUNE);
        let land = kommune.and_then(|it| it.get(kommune::LAND));
        let arbeitsstand = fields.get(konzept::ARBEITSSTAND);
        let mut sprachen: Vec<Lang> =
            fields.items(konzept::SPRACHEN).into_iter().map(|it| it.value).collect();
        // One that is named twice is still one language.
        let mut named = BTreeSet::new();
        sprachen.retain(|it| named.insert(it.to_string()));
        if sprachen.is_empty() {
            sprachen.push(Lang::german());
        }
        let bezeichnungen = Bezeichnungen::read(fields, &sprachen[0]);
        let angaben = fields.entries(konzept::ANGABEN).into_iter();
        let angaben = angaben.filter_map(|it| Angabe::read(it, &sprachen[0])).collect();
        let nummerierung: Vec<String> =
            fields.items(konzept::NUMMERIERUNG).iter().map(|it| it.value.to_owned()).collect();
        Self {
            titel: fields.string_or_empty(konzept::TITEL),
            untertitel: fields.string(konzept::UNTERTITEL),
            beschreibung: fields.get(konzept::BESCHREIBUNG).cloned(),
            kommune: Kommune {
                name: kommune.map(|it| it.string_or_empty(kommune::NAME)).unwrap_or_default(),
                artikel: kommune.and_then(|it| it.get(kommune::ARTIKEL)),
                land,
                url: kommune.and_then(|it| it.string(kommune::URL)),
            },
            webadresse: fields
                .get(konzept::WEBADRESSE)
                .and_then(WebAddress::parse)
                .map(WebAddress::into_folder),
            sprachen,
            demo: fields.flag(konzept::DEMO),
            prioritaeten: Prioritaeten::read(fields),
            statusworte: fields
                .items(konzept::STATUSWORTE)
                .into_iter()
                .map(|it| it.value)
                .collect(),
            zielebenen: Zielebenen::read(fields),
            bezeichnungen,
            nummerierung,
            arbeitsstand: Arbeitsstand {
                bezeichnung: arbeitsstand
                    .map(|it| it.string_or_empty(arbeitsstand::BEZEICHNUNG))
                    .unwrap_or_default(),
                stand: arbeitsstand.and_then(|it| it.get(arbeitsstand::STAND)),
                status: arbeitsstand
                    .and_then(|it| it.get(arbeitsstand::STATUS))
                    .unwrap_or(Status::InArbeit),
                oeffentlich: arbeitsstand.and_then(|it| it.get(arbeitsstand::OEFFENTLICH)),
                beschluss: arbeitsstand.and_then(|it| it.get(arbeitsstand::BESCHLUSS)).map(Id::new),
            },
            fassungen: fields
                .entries(konzept::FASSUNGEN)
                .into_iter()
                .filter_map(Fassungseintrag::read)
                .collect(),
            has_list: !fields.entries(konzept::FASSUNGEN).is_empty(),
            aktuell: fields.get(konzept::AKTUELL).and_then(FassungsId::parse),
            weggefallen: fields
                .entries(konzept::WEGGEFALLEN)
                .into_iter()
                .filter_map(Wegfall::read)
                .collect(),
            vergleiche: fields
                .entries(konzept::VERGLEICHE)
                .into_iter()
                .filter_map(|fields| {
                    let side = |key| Fassungsname::parse(fields.get(key)?);
                    Some((side(vergleich::ALT)?, side(vergleich::NEU)?))
                })
                .collect(),
            angaben,
            uebersetzungen: fields
                .entries(konzept::UEBERSETZUNGEN)
                .into_iter()
                .filter_map(Titelei::read)
                .collect(),
            rueckmeldung: fields.get(konzept::RUECKMELDUNG).and_then(Anlaufstelle::read),
            barriere_melden: fields.get(konzept::BARRIERE_MELDEN).and_then(Anlaufstelle::read),
            aussehen: fields.get(konzept::AUSSEHEN).map(Aussehen::read).unwrap_or_default(),
            bilder_ohne_angaben: fields
                .get(konzept::BILDER)
                .is_some_and(|it| it.flag(bilder::ANGABEN_ENTFERNEN)),
            gebaerdensprache: fields
                .get(konzept::GEBAERDENSPRACHE)
                .and_then(Gebaerdensprache::read),
            frist_barrierefreiheit: fields
                .get(konzept::FRISTEN)
                .and_then(|it| it.get(fristen::BARRIEREFREIHEIT))
                .unwrap_or_else(|| Pflichten::in_land(land).ueberpruefung.tage),
            frist_umsetzungsstand: fields
                .get(konzept::FRISTEN)
                .and_then(|it| it.get(fristen::UMSETZUNGSSTAND))
                .unwrap_or(FRIST_UMSETZUNGSSTAND),
            kontakt: fields.get(konzept::KONTAKT).map(|fields| Kontakt {
                stelle: fields.string_or_empty(kontakt::STELLE),
                anschrift: fields.string(kontakt::ANSCHRIFT),
                telefon: fields.string(kontakt::TELEFON),
                email: fields.string(kontakt::EMAIL),
                url: fields.string(kontakt::URL),
            }),
        }
    }

    /// The further languages of the site.
    #[must_use]
    pub fn weitere_sprachen(&self) -> &[Lang] {
        &self.sprachen[1..]
    }

    /// The language in which the concept is written.
    #[must_use]
    pub fn sprache(&self) -> &Lang {
        self.sprachen.first().expect("read() puts German where no language is given")
    }
}

/// What konzept.yaml says, in another language.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Titelei {
    pub sprache: Lang,
    /// The concept's title.
    pub titel: String,
    /// A second line.
    pub untertitel: Option<String>,
    /// What this is.
    pub beschreibung: Option<Prosa>,
}

impl Titelei {
    fn read(fields: &Fields) -> Option<Self> {
        Some(Self {
            sprache: fields.get(ueberschrift::SPRACHE)?,
            titel: fields.string_or_empty(ueberschrift::TITEL),
            untertitel: fields.string(ueberschrift::UNTERTITEL),
            beschreibung: fields.get(ueberschrift::BESCHREIBUNG).cloned(),
        })
    }
}

impl Anlaufstelle {
    /// One that says neither is none.
    fn read(fields: &Fields) -> Option<Self> {
        let stelle = Self {
            email: fields.string(anlaufstelle::EMAIL),
            url: fields.string(anlaufstelle::URL),
        };
        (stelle.email.is_some() || stelle.url.is_some()).then_some(stelle)
    }
}

impl Fassungseintrag {
    /// A finding about this version as it weighs: what is not published stops nothing.
    #[must_use]
    pub fn weighed(&self, finding: Diagnostic) -> Diagnostic {
        if self.oeffentlich { finding } else { finding.weighing(Severity::Note) }
    }

    /// One without a usable id was found already and has no address.
    fn read(fields: &Fields) -> Option<Self> {
        let folder = fields.string(fassung::ORDNER).map(Fassungsort::Ordner);
        let git = |revision| {
            let ordner = fields.string(fassung::GIT_ORDNER);
            let ordner = ordner.map(|it| it.trim_end_matches('/').to_owned());
            Fassungsort::Git(Gitstand { revision, ordner })
        };
        Some(Self {
            id: FassungsId::parse(fields.get(fassung::ID)?)?,
            fields: fields.clone(),
            bezeichnung: fields.string_or_empty(fassung::BEZEICHNUNG),
            stand: fields.get(fassung::STAND),
            status: fields.get(fassung::STATUS).unwrap_or(Status::Entwurf),
            // What could not be read is not published.
            oeffentlich: fields.flag(fassung::OEFFENTLICH),
            ort: folder.or_else(|| fields.string(fassung::GIT).map(git)),
            commit: fields.string(fassung::COMMIT),
            ersatz: fields.get(fassung::ERSATZ).map(Ersatz::read),
            beschluss: fields.get(fassung::BESCHLUSS).map(Id::new),
            aenderung: fields.string(fassung::AENDERUNG),
        })
    }
}

impl Wegfall {
    fn read(fields: &Fields) -> Option<Self> {
        Some(Self {
            id: fields.string(wegfall::ID)?,
            ersetzt_durch: fields.string(wegfall::ERSETZT_DURCH),
            grund: fields.string(wegfall::GRUND),
        })
    }
}
