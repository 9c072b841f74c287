//! konzept.yaml: what holds for the whole publication.

use std::collections::BTreeSet;

use super::{
    angabe::Angabe,
    aussehen::Aussehen,
    beratung::Beratung,
    fassungsid::{FassungsId, Fassungsname},
    gebaerdensprache::Gebaerdensprache,
    id::Id,
};
use crate::{
    base::{address::WebAddress, date::PartialDate, lang::Lang, span::Herkunft},
    document::{
        Fields,
        markdown::Prosa,
        wortschatz::{Land, Status},
    },
};

/// The settings of a concept.
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
    /// What the town calls a Handlungsfeld: one, and several.
    pub handlungsfeld: Option<(String, String)>,
    /// The pattern of numbers for each level.
    pub nummerierung: Vec<String>,
    /// The state of the folder.
    pub arbeitsstand: Arbeitsstand,
    /// The versions that stay as they are, oldest first.
    pub fassungen: Vec<Eintrag>,
    /// Whether any are listed, usable or not: beside them the state of the work is public only if it says so.
    pub hat_liste: bool,
    /// The one that the start of the site shows, if said.
    pub aktuell: Option<FassungsId>,
    /// What left the concept.
    pub weggefallen: Vec<Wegfall>,
    /// Versions that are compared beside those that follow each other: old and new.
    pub vergleiche: Vec<(Fassungsname, Fassungsname)>,
    /// Whom citizens turn to.
    pub kontakt: Option<Kontakt>,
    /// Title and description in other languages.
    pub uebersetzungen: Vec<Ueberschrift>,
    /// Where remarks on a page go.
    pub rueckmeldung: Option<Anlaufstelle>,
    /// Where barriers are reported.
    pub barriere_melden: Option<Anlaufstelle>,
    /// What makes it look like the town's own.
    pub aussehen: Aussehen,
    /// What it is about, in sign language.
    pub gebaerdensprache: Option<Gebaerdensprache>,
    /// Fields that this concept adds to its measures.
    pub angaben: Vec<Angabe>,
    /// After how many days a report on a measure is too old.
    pub frist_umsetzungsstand: u32,
    /// After how many days the declaration on accessibility has to be reviewed.
    pub frist_barrierefreiheit: u32,
}

/// A version, as the list in konzept.yaml has it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Eintrag {
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
    pub ort: Option<Ort>,
    /// The commit that a revision has to lead to.
    pub commit: Option<String>,
    /// The consultation that adopted it.
    pub beschluss: Option<Id<Beratung>>,
    /// What changed and why, in the editors' words.
    pub aenderung: Option<String>,
}

/// Where the content of a version lies.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Ort {
    /// In a folder of the content.
    Ordner(String),
    /// In a revision of the git repository.
    Git(String),
}

impl Ort {
    /// What findings in its files are told to be in.
    #[must_use]
    pub fn herkunft(&self) -> Herkunft {
        match self {
            Self::Ordner(folder) => Herkunft::Ordner(folder.trim_end_matches('/').into()),
            Self::Git(revision) => Herkunft::Revision(revision.as_str().into()),
        }
    }
}

/// Something that left the concept.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Wegfall {
    /// Its id.
    pub id: String,
    /// What took its place.
    pub ersetzt_durch: Option<String>,
    /// Why.
    pub grund: Option<String>,
}

/// A year is what most towns promise their council.
const FRIST_UMSETZUNGSSTAND: u32 = 365;

/// "At least yearly" (§ 4 BITVNRW).
const FRIST_BARRIEREFREIHEIT: u32 = 365;

/// The publisher.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Kommune {
    /// Its name.
    pub name: String,
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
}

/// An office, never a person.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Kontakt {
    /// The office.
    pub stelle: String,
    /// Its postal address.
    pub anschrift: Option<String>,
    /// Its telephone.
    pub telefon: Option<String>,
    /// Its e-mail.
    pub email: Option<String>,
    /// Its contact page.
    pub url: Option<String>,
}

/// Where something can be reported: by mail, or in a form of the town.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Anlaufstelle {
    /// Its e-mail.
    pub email: Option<String>,
    /// Its form.
    pub url: Option<String>,
}

impl Settings {
    /// Reads the settings; what is missing was found while decoding.
    #[must_use]
    pub fn read(fields: &Fields) -> Self {
        let kommune = fields.tabelle("kommune");
        let arbeitsstand = fields.tabelle("arbeitsstand");
        let mut sprachen: Vec<Lang> = fields.texte("sprachen").iter().filter_map(|it| Lang::parse(it.value)).collect();
        // One that is named twice is still one language.
        let mut named = BTreeSet::new();
        sprachen.retain(|it| named.insert(it.to_string()));
        if sprachen.is_empty() {
            sprachen.push(Lang::german());
        }
        let handlungsfeld = fields.tabelle("bezeichnungen").and_then(|it| match it.texte("handlungsfeld").as_slice() {
            [one, several] => Some((one.value.to_owned(), several.value.to_owned())),
            _ => None,
        });
        let nummerierung: Vec<String> = fields.texte("nummerierung").iter().map(|it| it.value.to_owned()).collect();
        Self {
            titel: fields.text_or_empty("titel"),
            untertitel: fields.string("untertitel"),
            beschreibung: fields.prosa("beschreibung").cloned(),
            kommune: Kommune {
                name: kommune.map(|it| it.text_or_empty("name")).unwrap_or_default(),
                land: kommune.and_then(|it| it.wort("land", Land::from_word)),
                url: kommune.and_then(|it| it.string("url")),
            },
            webadresse: fields.text("webadresse").and_then(|it| WebAddress::parse(it.value)).map(WebAddress::as_folder),
            sprachen,
            demo: fields.flag("demo"),
            handlungsfeld,
            nummerierung,
            arbeitsstand: Arbeitsstand {
                bezeichnung: arbeitsstand.map(|it| it.text_or_empty("bezeichnung")).unwrap_or_default(),
                stand: arbeitsstand.and_then(|it| it.datum("stand")).map(|it| it.value),
                status: arbeitsstand.and_then(|it| it.wort("status", Status::from_word)).unwrap_or(Status::InArbeit),
                oeffentlich: arbeitsstand.and_then(|it| it.optional_flag("öffentlich")),
            },
            fassungen: fields.tabellen("fassungen").into_iter().filter_map(Eintrag::read).collect(),
            hat_liste: !fields.tabellen("fassungen").is_empty(),
            aktuell: fields.text("aktuell").and_then(|it| FassungsId::parse(it.value)),
            weggefallen: fields.tabellen("weggefallen").into_iter().filter_map(Wegfall::read).collect(),
            vergleiche: fields
                .tabellen("vergleiche")
                .into_iter()
                .filter_map(|it| {
                    let side = |key: &str| Fassungsname::parse(it.text(key)?.value);
                    Some((side("alt")?, side("neu")?))
                })
                .collect(),
            angaben: fields.tabellen("angaben").into_iter().filter_map(Angabe::read).collect(),
            uebersetzungen: fields.tabellen("übersetzungen").into_iter().filter_map(Ueberschrift::read).collect(),
            rueckmeldung: fields.tabelle("rückmeldung").and_then(Anlaufstelle::read),
            barriere_melden: fields.tabelle("barriere_melden").and_then(Anlaufstelle::read),
            aussehen: fields.tabelle("aussehen").map(Aussehen::read).unwrap_or_default(),
            gebaerdensprache: Gebaerdensprache::read(fields),
            frist_barrierefreiheit: fields
                .tabelle("fristen")
                .and_then(|it| it.zahl("barrierefreiheit"))
                .map_or(FRIST_BARRIEREFREIHEIT, |it| it.value),
            frist_umsetzungsstand: fields
                .tabelle("fristen")
                .and_then(|it| it.zahl("umsetzungsstand"))
                .map_or(FRIST_UMSETZUNGSSTAND, |it| it.value),
            kontakt: fields.tabelle("kontakt").map(|it| Kontakt {
                stelle: it.text_or_empty("stelle"),
                anschrift: it.string("anschrift"),
                telefon: it.string("telefon"),
                email: it.string("email"),
                url: it.string("url"),
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
pub struct Ueberschrift {
    /// The language.
    pub sprache: Lang,
    /// The concept's title.
    pub titel: String,
    /// A second line.
    pub untertitel: Option<String>,
    /// What this is.
    pub beschreibung: Option<Prosa>,
}

impl Ueberschrift {
    fn read(fields: &Fields) -> Option<Self> {
        Some(Self {
            sprache: Lang::parse(fields.text("sprache")?.value)?,
            titel: fields.text_or_empty("titel"),
            untertitel: fields.string("untertitel"),
            beschreibung: fields.prosa("beschreibung").cloned(),
        })
    }
}

impl Anlaufstelle {
    /// One that says neither is none.
    fn read(fields: &Fields) -> Option<Self> {
        let stelle = Self { email: fields.string("email"), url: fields.string("url") };
        (stelle.email.is_some() || stelle.url.is_some()).then_some(stelle)
    }
}

impl Eintrag {
    /// One without a usable id was found already and has no address.
    fn read(fields: &Fields) -> Option<Self> {
        let folder = fields.string("ordner").map(Ort::Ordner);
        Some(Self {
            id: FassungsId::parse(fields.text("id")?.value)?,
            fields: fields.clone(),
            bezeichnung: fields.text_or_empty("bezeichnung"),
            stand: fields.datum("stand").map(|it| it.value),
            status: fields.wort("status", Status::from_word).unwrap_or(Status::Entwurf),
            // What could not be read is not published.
            oeffentlich: fields.flag("öffentlich"),
            ort: folder.or_else(|| fields.string("git").map(Ort::Git)),
            commit: fields.string("commit"),
            beschluss: fields.verweis("beschluss").map(|it| Id::new(&it.value)),
            aenderung: fields.string("änderung"),
        })
    }
}

impl Wegfall {
    fn read(fields: &Fields) -> Option<Self> {
        Some(Self {
            id: fields.string("id")?,
            ersetzt_durch: fields.verweis("ersetzt_durch").map(|it| it.value),
            grund: fields.string("grund"),
        })
    }
}
