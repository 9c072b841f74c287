//! The declaration on accessibility: what it has to say (EU 2018/1523) as data, so that
//! the page says all of it and `check` can remind of the yearly review.

use crate::{
    base::date::PartialDate,
    document::{
        Fields,
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

/// Content that is not accessible.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Hindernis {
    /// What.
    pub inhalt: String,
    /// Why.
    pub grund: Option<Ausnahmegrund>,
    /// What there is instead.
    pub alternative: Option<String>,
}

/// An office that helps if the town does not.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Durchsetzung {
    /// Its name.
    pub stelle: String,
    /// Its postal address.
    pub anschrift: Option<String>,
    /// Its e-mail.
    pub email: Option<String>,
    /// Its site.
    pub url: Option<String>,
}

impl Erklaerung {
    /// Reads it from the metadata of a page.
    #[must_use]
    pub fn read(fields: &Fields) -> Option<Self> {
        let fields = fields.tabelle("erklärung")?;
        Some(Self {
            vereinbarkeit: fields.wort("vereinbarkeit", Vereinbarkeit::from_word),
            hindernisse: fields
                .tabellen("nicht_barrierefrei")
                .into_iter()
                .map(|it| Hindernis {
                    inhalt: it.text_or_empty("inhalt"),
                    grund: it.wort("grund", Ausnahmegrund::from_word),
                    alternative: it.string("alternative"),
                })
                .collect(),
            erstellt: fields.datum("erstellt").map(|it| it.value),
            methode: fields.wort("methode", Pruefmethode::from_word),
            geprueft: fields.datum("geprüft").map(|it| it.value),
            durchsetzung: fields.tabelle("durchsetzung").map(|it| Durchsetzung {
                stelle: it.text_or_empty("stelle"),
                anschrift: it.string("anschrift"),
                email: it.string("email"),
                url: it.string("url"),
            }),
        })
    }
}
