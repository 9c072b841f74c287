//! What the town calls the parts of its concept. The texts of the site name each part by a text of
//! its own (`art-massnahme`); a word of the town takes the place of that text, in its language.

use std::collections::BTreeMap;

use super::{prioritaet::Prioritaeten, zielebene::Zielebenen};
use crate::{
    base::{lang::Lang, slug},
    document::{
        Fields,
        bezeichnung::{Bezeichnung, Sprachworte, in_sprache},
        form::{Form, Umbenennung},
        keys::Key,
        tabellen::konzept::{self, bezeichnungen as schluessel},
    },
    texte::Texte,
};

/// The words of a town.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Bezeichnungen {
    /// For each text its words.
    worte: Vec<(String, Sprachworte)>,
    /// The texts in the language of the concept, with its words: that of words that name none.
    eigene: Texte,
}

impl Bezeichnungen {
    /// Reads what konzept.yaml says; the words of a concept are of its first language.
    #[must_use]
    pub fn read(fields: &Fields, sprache: &Lang) -> Self {
        let mut read = Self { worte: Vec::new(), eigene: Texte::site_or_german(sprache).clone() };
        if let Some(own) = fields.get(konzept::BEZEICHNUNGEN) {
            read.add_all(own);
        }
        for ebene in Zielebenen::read(fields).iter() {
            let Some(worte) = &ebene.worte else { continue };
            if ebene.id == Zielebenen::LEITZIEL {
                read.worte.push(("art-leitziel".to_owned(), worte.clone()));
            }
            read.worte.push((Zielebenen::text(&ebene.id), worte.clone()));
        }
        let steps = Prioritaeten::read(fields);
        read.worte.extend(steps.worte().map(|(text, worte)| (text, worte.clone())));
        read.eigene = read.in_sprache(sprache, sprache);
        read
    }

    fn add_all(&mut self, own: &Fields) {
        self.add(own, schluessel::MASSNAHME, "art-massnahme");
        self.add(own, schluessel::SCHLUESSELMASSNAHME, "schluesselmassnahme");
        self.add(own, schluessel::HANDLUNGSFELD, "art-handlungsfeld");
        self.add(own, schluessel::LEITZIEL, "art-leitziel");
        self.add(own, schluessel::INDIKATOR, "art-indikator");
        self.add(own, schluessel::STADTTEIL, "art-stadtteil");
        self.add(own, schluessel::GESAMTSTADT, "gesamtstadt");
        self.add(own, schluessel::AKTEUR, "art-akteur");
        self.add(own, schluessel::ZIELGRUPPE, "art-zielgruppe");
        self.add(own, schluessel::VORLAGE, "art-vorlage");
        self.add(own, schluessel::FASSUNG, "art-fassung");
        self.rename(own, schluessel::UMSETZUNGSSTAND, "umsetzung");
        self.rename(own, schluessel::HORIZONT, "horizont");
    }

    /// Words of a vocabulary that the town calls otherwise.
    fn rename(&mut self, fields: &Fields, key: Key<Umbenennung>, vocabulary: &str) {
        let mut worte: BTreeMap<String, Sprachworte> = BTreeMap::new();
        for pair in fields.get(key).unwrap_or_default() {
            let wort = pair.wert.value.clone();
            let sprache = pair.sprache.clone();
            let id = format!("{vocabulary}-{}", slug::slug(&pair.name.value));
            let wort = Bezeichnung { sprache, eines: wort.clone(), mehrere: wort };
            worte.entry(id).or_default().push(wort);
        }
        self.worte.extend(worte);
    }

    fn add<F>(&mut self, fields: &Fields, key: Key<F>, text: &str)
    where
        F: for<'a> Form<Wert<'a> = &'a [Sprachworte]>,
    {
        let levels = fields.get(key).unwrap_or_default();
        self.worte.extend(levels.iter().enumerate().map(|(level, words)| {
            let id = if level == 0 { text.to_owned() } else { stufe(text, level) };
            (id, words.clone())
        }));
    }

    /// The texts of the site in the language of the concept, with the words of the town.
    #[must_use]
    pub fn texte(&self) -> &Texte {
        &self.eigene
    }

    /// The texts of the site in another language, with the words that the town has for it.
    #[must_use]
    pub fn in_sprache(&self, lang: &Lang, eigene: &Lang) -> Texte {
        let mut worte = Vec::new();
        for (id, sprachen) in &self.worte {
            if let Some(words) = in_sprache(sprachen, lang, eigene) {
                worte.push((id.clone(), words.eines.as_str()));
                worte.push((mehrere(id), words.mehrere.as_str()));
            }
        }
        Texte::site_or_german(lang).mit_worten(&worte)
    }
}

/// The text for several of what a text calls one.
#[must_use]
pub fn mehrere(text: &str) -> String {
    format!("{text}-mehrere")
}

/// The text for a level below the first.
fn stufe(text: &str, level: usize) -> String {
    format!("{text}-stufe-{level}")
}

/// What something of a kind is called at a level: by the word of that level, or of the nearest one
/// above that has one.
#[must_use]
pub fn auf_stufe(texte: &Texte, text: &str, level: usize) -> String {
    let own = (1..=level).rev().find_map(|it| texte.find(&stufe(text, it), &[]));
    own.unwrap_or_else(|| texte.text(text, &[]))
}
