//! The levels of goals, from the highest down, as konzept.yaml declares them.

use crate::document::{
    Fields,
    bezeichnung::Sprachworte,
    tabellen::konzept::{self, zielebene},
};

/// A level.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Zielebene {
    /// Its name in metadata.
    pub id: String,
    /// What people call a goal of it; without words, ours.
    pub worte: Option<Sprachworte>,
}

/// All levels, the highest first.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Zielebenen(Vec<Zielebene>);

/// Those that a concept has which declares none.
const UEBLICH: &[&str] = &[Zielebenen::LEITBILD, "oberziel", Zielebenen::LEITZIEL, "teilziel"];

impl Zielebenen {
    /// The level of goals that are written with their Handlungsfeld.
    pub const LEITZIEL: &'static str = "leitziel";

    /// The level of a vision, which needs nothing that serves it alone.
    pub const LEITBILD: &'static str = "leitbild";

    /// Reads what konzept.yaml declares.
    #[must_use]
    pub fn read(fields: &Fields) -> Self {
        let own = fields.entries(konzept::ZIELEBENEN).into_iter().filter_map(|it| {
            let worte = it.get(zielebene::BEZEICHNUNG).and_then(|it| it.first().cloned());
            Some(Zielebene { id: it.string(zielebene::ID)?, worte })
        });
        let own: Vec<Zielebene> = own.collect();
        if own.is_empty() {
            let usual = UEBLICH.iter().map(|it| Zielebene { id: (*it).to_owned(), worte: None });
            return Self(usual.collect());
        }
        Self(own)
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = &Zielebene> {
        self.0.iter()
    }

    /// The place of a level, 0 for the highest.
    #[must_use]
    pub fn rang(&self, id: &str) -> Option<usize> {
        self.0.iter().position(|it| it.id == id)
    }

    /// The text by which the catalogs and the words of the town call a goal of a level.
    #[must_use]
    pub fn text(id: &str) -> String {
        format!("zielebene-{id}")
    }
}
