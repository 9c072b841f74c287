//! What the overview of all measures can show: its columns, each a key of a measure or a field that
//! the concept declared.

use super::{Konzept, settings::Settings};
use crate::document::{
    Fields, Located,
    format::same_word,
    tabellen::{
        einschub::massnahmenliste,
        konzept::{self, uebersicht},
    },
};

/// A column.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Spalte {
    /// What a key of measures says.
    Schluessel(Spaltenart),
    /// A field that the concept declared, by its place in the list of them.
    Angabe(usize),
}

macro_rules! spalten {
    ($($(#[$doc:meta])* $name:ident = $word:literal,)*) => {
        /// The keys of measures that can be a column.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Spaltenart { $($(#[$doc])* $name,)* }

        impl Spaltenart {
            /// All of them, in the order in which people ask.
            pub const ALLE: &[Self] = &[$(Self::$name,)*];

            /// The key, as it is written.
            #[must_use]
            pub fn word(self) -> &'static str {
                match self { $(Self::$name => $word,)* }
            }
        }
    };
}

spalten! {
    /// The kind of measure.
    Art = "art",
    /// Its Handlungsfeld.
    Handlungsfeld = "handlungsfeld",
    /// The goals that it serves.
    Leitziele = "leitziele",
    /// Who is in charge.
    Federfuehrung = "federführung",
    /// Who takes part.
    Beteiligte = "beteiligte",
    /// For whom.
    Zielgruppen = "zielgruppen",
    /// Where.
    Stadtteile = "stadtteile",
    /// When.
    Zeitraum = "zeitraum",
    /// How urgent.
    Prioritaet = "priorität",
    /// What it costs.
    Kosten = "kosten",
    /// How many people it needs.
    Personal = "personal",
    /// How far it has come.
    Umsetzungsstand = "umsetzungsstand",
}

/// The columns of a concept that chooses none.
const UEBLICH: &[Spaltenart] = &[
    Spaltenart::Handlungsfeld,
    Spaltenart::Federfuehrung,
    Spaltenart::Stadtteile,
    Spaltenart::Zeitraum,
    Spaltenart::Umsetzungsstand,
];

/// What the overview shows.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Uebersichtswahl {
    /// Its columns, after number and title.
    pub spalten: Vec<Spalte>,
    /// The ways by which it can be filtered, if the town chose; as they are written.
    pub filter: Option<Vec<String>>,
    /// By what its rows are grouped.
    pub gruppen: Option<Spalte>,
    /// The columns that are added up.
    pub summen: Vec<Spalte>,
}

impl Uebersichtswahl {
    /// Reads what konzept.yaml chooses; a column that there is not was found.
    #[must_use]
    pub fn read(settings: &Settings, fields: &Fields) -> Self {
        let usual = || UEBLICH.iter().map(|it| Spalte::Schluessel(*it)).collect();
        let Some(own) = fields.get(konzept::UEBERSICHT) else {
            return Self { spalten: usual(), filter: None, gruppen: None, summen: Vec::new() };
        };
        let list = |key| columns(&own.items(key), settings);
        let chosen = list(uebersicht::SPALTEN);
        Self {
            spalten: if chosen.is_empty() { usual() } else { chosen },
            filter: own.has_value(uebersicht::FILTER).then(|| {
                own.items(uebersicht::FILTER).iter().map(|it| it.value.to_owned()).collect()
            }),
            gruppen: own.get(uebersicht::GRUPPEN).and_then(|it| Spalte::find(it, settings)),
            summen: list(uebersicht::SUMMEN),
        }
    }
}

impl Uebersichtswahl {
    /// What a block in a text chooses.
    #[must_use]
    pub fn of_block(settings: &Settings, fields: &Fields) -> Self {
        let list = |key| columns(&fields.items(key), settings);
        Self {
            spalten: list(massnahmenliste::SPALTEN),
            filter: None,
            gruppen: None,
            summen: list(massnahmenliste::SUMMEN),
        }
    }
}

/// The columns that words mean, each once.
fn columns(words: &[Located<&str>], settings: &Settings) -> Vec<Spalte> {
    let mut all = Vec::new();
    for spalte in words.iter().filter_map(|it| Spalte::find(it.value, settings)) {
        if !all.contains(&spalte) {
            all.push(spalte);
        }
    }
    all
}

/// The words by which a town chooses how its overview can be filtered, but for fields of its own.
pub const FILTER: &[&str] = &[
    "handlungsfeld",
    "stadtteile",
    "zielgruppen",
    "akteure",
    "umsetzungsstand",
    "verzug",
    "zeitraum",
    "priorität",
];

impl Spalte {
    /// The column that a word means: a key of measures, or the id of a declared field.
    #[must_use]
    pub fn find(word: &str, settings: &Settings) -> Option<Self> {
        let key = Spaltenart::ALLE.iter().find(|it| same_word(it.word(), word));
        key.map(|it| Self::Schluessel(*it))
            .or_else(|| settings.angaben.iter().position(|it| it.id == word).map(Self::Angabe))
    }

    /// Whether its values can be added up: costs, staff, numbers that the concept declared.
    #[must_use]
    pub fn is_summierbar(&self, settings: &Settings) -> bool {
        match self {
            Self::Schluessel(art) => matches!(art, Spaltenart::Kosten | Spaltenart::Personal),
            Self::Angabe(at) => settings.angaben[*at].is_zahl(),
        }
    }

    /// All words for columns that a concept has, for whoever misspelt one.
    #[must_use]
    pub fn worte(konzept: &Konzept) -> Vec<&str> {
        let own = konzept.settings.angaben.iter().map(|it| it.id.as_str());
        Spaltenart::ALLE.iter().map(|it| it.word()).chain(own).collect()
    }
}
