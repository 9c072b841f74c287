//! A field that a concept adds to its measures: Klimaschutz asks for tonnes of CO₂, Mobilität for a
//! Projektphase.

use crate::{
    base::{
        date::PartialDate,
        decimal::{Decimal, Notation},
        lang::Lang,
    },
    document::{
        Fields,
        bezeichnung::{Sprachworte, in_sprache},
        tabellen::konzept::angabe,
        wortschatz::Angabenart,
    },
};

/// A field, as konzept.yaml declares it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Angabe {
    /// Its name in metadata.
    pub id: String,
    /// What people call it, in the language of the concept, or of the page where there is a word.
    pub titel: String,
    /// Its words in all languages.
    pub worte: Sprachworte,
    /// Whether its title is in the language of the page, which is not that of the concept.
    pub uebersetzt: bool,
    /// Its form.
    pub art: Angabenart,
    /// The unit of a number.
    pub einheit: Option<String>,
    /// The words to choose from.
    pub auswahl: Vec<String>,
}

/// A value of such a field.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Angabenwert {
    /// Text, or a chosen word.
    Text(String),
    Zahl(Decimal),
    Datum(PartialDate),
}

impl Angabe {
    /// Reads a field; one whose form is unknown was found already and takes any text. One without
    /// its id has no name that a measure could use.
    #[must_use]
    pub fn read(fields: &Fields, sprache: &Lang) -> Option<Self> {
        let worte = fields.get(angabe::TITEL).and_then(|it| it.first()).cloned();
        let worte = worte.unwrap_or_default();
        // Who wrote it in other languages alone shows that rather than nothing.
        let own = in_sprache(&worte, sprache, sprache).or(worte.first());
        Some(Self {
            id: fields.string(angabe::ID)?,
            titel: own.map(|it| it.eines.clone()).unwrap_or_default(),
            worte,
            uebersetzt: false,
            art: fields.get(angabe::ART).unwrap_or(Angabenart::Text),
            einheit: fields.string(angabe::EINHEIT),
            auswahl: fields.items(angabe::AUSWAHL).iter().map(|it| it.value.to_owned()).collect(),
        })
    }

    /// Whether its values are numbers.
    #[must_use]
    pub fn is_zahl(&self) -> bool {
        self.art == Angabenart::Zahl
    }

    /// A value as this field understands it; `None` if it has another form.
    #[must_use]
    pub fn wert(&self, text: &str) -> Option<Angabenwert> {
        match self.art {
            Angabenart::Text => Some(Angabenwert::Text(text.to_owned())),
            Angabenart::Zahl => Decimal::parse(text, Notation::German).map(Angabenwert::Zahl),
            Angabenart::Auswahl => {
                self.auswahl.iter().find(|it| *it == text).map(|it| Angabenwert::Text(it.clone()))
            }
            Angabenart::Datum => PartialDate::parse(text).map(Angabenwert::Datum),
        }
    }
}
