//! What can be said of the duties in a Land, what holds in every one, and how findings cite it.

use crate::{diagnostic::Diagnostic, document::wortschatz::Land};

/// The duties of towns in one Land. Laws are cited as people find them, `§ 4 BITVNRW`; what nobody
/// looked up is `None`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Pflichten {
    /// Whose they are; none where a town does not say in which Land it lies.
    pub land: Option<Land>,
    /// The short name of the ordinance on which the declaration on accessibility rests; catalogs
    /// know its full one.
    pub verordnung: Option<&'static str>,
    /// Where it says that there has to be a declaration, and with which parts.
    pub erklaerung: Option<&'static str>,
    /// How often the declaration is reviewed.
    pub ueberpruefung: Ueberpruefung,
    /// Where it says that a changed declaration is sent to the office that monitors
    /// (Überwachungsstelle).
    pub meldung: Option<&'static str>,
    /// Where it says that barriers can be reported from every page.
    pub kontakt: Option<&'static str>,
    /// Who helps if the town does not.
    pub durchsetzung: Option<Durchsetzung>,
    /// Whether towns have to lead to Leichte Sprache and sign language on the start page, as far as
    /// that is known.
    pub leichte_sprache: bool,
}

/// The review of the declaration.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Ueberpruefung {
    /// After how many days it is due, unless the town wants it earlier.
    pub tage: u32,
    /// Where that stands.
    pub recht: Option<&'static str>,
}

/// Who helps if the town does not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Durchsetzung {
    pub stelle: Landesstelle,
    /// Where that stands.
    pub recht: &'static str,
}

/// An office that a Land has set up for accessibility; its name stands in the catalogs, under its
/// word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Landesstelle {
    /// One that mediates without a court.
    Ombudsstelle,
}

impl Landesstelle {
    /// The word under which catalogs have its name.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Ombudsstelle => "ombudsstelle",
        }
    }
}

impl Pflichten {
    /// What holds in every Land, by the Directive (EU) 2016/2102 and the model of a declaration
    /// (EU) 2018/1523.
    pub(super) const ALLGEMEIN: Self = Self {
        land: None,
        verordnung: None,
        erklaerung: None,
        ueberpruefung: Ueberpruefung { tage: 365, recht: None },
        meldung: None,
        kontakt: None,
        durchsetzung: None,
        leichte_sprache: false,
    };

    /// The Land, as catalogs ask for it: its word, or `keiner`.
    #[must_use]
    pub fn land_im_katalog(&self) -> &'static str {
        self.land.map_or("keiner", Land::word)
    }

    /// The ordinance, as catalogs ask for it: its short name, or `keiner`.
    #[must_use]
    pub fn verordnung_im_katalog(&self) -> &'static str {
        self.verordnung.unwrap_or("keiner")
    }

    /// A finding that names the Land, and where its law says so. All that findings say of a Land
    /// comes from here.
    #[must_use]
    pub fn cite(&self, finding: Diagnostic, recht: Option<&'static str>) -> Diagnostic {
        finding
            .with("land", self.land_im_katalog())
            .with_optional("recht", recht)
            .with_optional("meldung", self.meldung)
            .with_optional("stelle", self.durchsetzung.map(|it| it.stelle.word()))
    }

    /// A finding about what the law of the federation asks for, the same in every Land.
    #[must_use]
    pub fn ohne_land(finding: Diagnostic) -> Diagnostic {
        Self::ALLGEMEIN.cite(finding, None)
    }
}
