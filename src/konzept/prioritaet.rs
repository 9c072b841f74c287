//! How urgent measures are: in words (hoch, mittel, niedrig), or on the scale that a town declares:
//! 1 to 5, A to C, stars.

use crate::{
    document::{
        Fields,
        bezeichnung::Sprachworte,
        form::Vokabular,
        tabellen::konzept::{self, prioritaet},
        wortschatz::Prioritaet,
    },
    texte::{Arg, Texte},
};

/// The scale, the most urgent step first.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Prioritaeten(Vec<Stufe>);

/// A step of it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Stufe {
    /// As measures write it.
    wert: String,
    /// What people call it, if not by that.
    worte: Option<Sprachworte>,
}

impl Prioritaeten {
    /// Reads what konzept.yaml declares.
    #[must_use]
    pub fn read(fields: &Fields) -> Self {
        let own = fields.entries(konzept::PRIORITAETEN).into_iter().filter_map(|it| {
            let worte = it.get(prioritaet::BEZEICHNUNG).and_then(|it| it.first().cloned());
            Some(Stufe { wert: it.string(prioritaet::WERT)?, worte })
        });
        let own: Vec<Stufe> = own.collect();
        if own.is_empty() {
            let usual = Prioritaet::WORDS.iter();
            return Self(usual.map(|it| Stufe { wert: (*it).to_owned(), worte: None }).collect());
        }
        Self(own)
    }

    /// All values that measures may write, the most urgent first.
    pub fn werte(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|it| it.wert.as_str())
    }

    /// The place of a value on the scale, 0 for the most urgent.
    #[must_use]
    pub fn rang(&self, wert: &str) -> Option<usize> {
        self.0.iter().position(|it| it.wert == wert)
    }

    /// The words of the town for its own steps, for the texts of the site.
    pub(super) fn worte(&self) -> impl Iterator<Item = (String, &Sprachworte)> {
        self.0.iter().filter_map(|it| Some((text(&it.wert), it.worte.as_ref()?)))
    }

    /// A value as people read it; stars also as a number, since nobody can hear stars.
    #[must_use]
    pub fn name(&self, wert: &str, texte: &Texte) -> String {
        let name = texte.find(&text(wert), &[]).unwrap_or_else(|| wert.to_owned());
        let stars = name.chars().filter(|it| *it == '★').count();
        if stars == 0 || !name.chars().all(|it| matches!(it, '★' | '☆')) {
            return name;
        }
        let all = self.0.len().max(name.chars().count());
        let args = [("sterne", name.into()), ("anzahl", stars.into()), ("alle", all.into())];
        texte.text("prioritaet-sterne", &args.map(|(name, value): (_, Arg)| (name, value)))
    }
}

/// The text by which the catalogs and the words of the town call a step.
fn text(wert: &str) -> String {
    let plain = wert.chars().all(|it| it.is_ascii_alphanumeric() || it == '-');
    if plain {
        format!("prioritaet-{wert}")
    } else {
        format!("prioritaet-{}", crate::base::hash::Hash::of(wert).short())
    }
}
