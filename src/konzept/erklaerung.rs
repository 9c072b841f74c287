//! The declaration on accessibility: what it has to say (EU 2018/1523) as data, so that
//! the page says all of it and `check` can remind of the yearly review.

use crate::{
    base::date::PartialDate,
    document::{
        Fields,
        art::seite::{durchsetzung, erklaerung, hindernis},
        wortschatz::{Ausnahmegrund, Pruefmethode, Vereinbarkeit},
    },
};

/// The id of the page that holds it.
pub const BARRIEREFREIHEIT: &str = "barrierefreiheit";

/// The declaration.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Erklaerung {
    /// How far the site conforms.
    pub vereinbarkeit: Option<Vereinbarkeit>,
    /// What is not accessible.
    pub hindernisse: Vec<Hindernis>,
    /// When it was first made.
    pub erstellt: Option<PartialDate>,
    /// How that was found out.
    pub methode: Option<Pruefmethode>,
    /// When it was last reviewed.
    pub geprueft: Option<PartialDate>,
    /// Who helps if the town does not.
    pub durchsetzung: Option<Durchsetzung>,
}

/// Content that is not accessible, why that is so, and what there is instead.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Hindernis {
    pub inhalt: String,
    pub grund: Option<Ausnahmegrund>,
    /// What there is instead.
    pub alternative: Option<String>,
}

/// An office that helps if the town does not.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Durchsetzung {
    pub stelle: String,
    pub anschrift: Option<String>,
    pub email: Option<String>,
    /// Its site.
    pub url: Option<String>,
}

impl Erklaerung {
    /// What its metadata say; what is wrong with them was found while they were decoded.
    #[must_use]
    pub fn read(fields: &Fields) -> Self {
        Self {
            vereinbarkeit: fields.get(erklaerung::VEREINBARKEIT),
            hindernisse: fields
                .entries(erklaerung::NICHT_BARRIEREFREI)
                .into_iter()
                .map(|fields| Hindernis {
                    inhalt: fields.string_or_empty(hindernis::INHALT),
                    grund: fields.get(hindernis::GRUND),
                    alternative: fields.string(hindernis::ALTERNATIVE),
                })
                .collect(),
            erstellt: fields.get(erklaerung::ERSTELLT),
            methode: fields.get(erklaerung::METHODE),
            geprueft: fields.get(erklaerung::GEPRUEFT),
            durchsetzung: fields.get(erklaerung::DURCHSETZUNG).map(|fields| Durchsetzung {
                stelle: fields.string_or_empty(durchsetzung::STELLE),
                anschrift: fields.string(durchsetzung::ANSCHRIFT),
                email: fields.string(durchsetzung::EMAIL),
                url: fields.string(durchsetzung::URL),
            }),
        }
    }
}
