//! A text as one page shows it: plain data, bound to its page by `site::binden`, written by
//! `output::html::prosa`.

use std::collections::BTreeMap;

use super::{
    liste::Massnahmenliste, schaubild::Schaubild, tabelle::Massnahmentabelle,
    verzeichnis::Auflistung,
};
use crate::{
    base::path::RelPath,
    document::{image::Size, value::Prosa},
    fassung::folge::Textvergleich,
    konzept::glossar::Fundstelle,
    texte::Texte,
};

/// A text as one page shows it: the tree, and the answers to everything in it that points
/// elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Text {
    /// The tree.
    pub prosa: Prosa,
    /// For each link its answer.
    pub links: Vec<Linkziel>,
    /// For each image its file and size; `None` if it cannot be shown.
    pub bilder: Vec<Option<Bildquelle>>,
    /// First uses of glossary terms.
    pub begriffe: Vec<Begriffslink>,
    /// What stands in front of its anchors, so that two texts of a page do not share one.
    pub praefix: String,
    /// How many levels deeper its headings are than it writes them.
    pub stufe: u8,
    /// For each fenced block with a known word what it shows.
    pub einschuebe: Vec<Einschubansicht>,
    /// The words around it: "Absatz 3", "zurück zum Text".
    pub texte: Texte,
    /// Where its blocks stand in the source, for the editors.
    pub quelle: Option<Quellort>,
    /// What changed in it since another Fassung, if that is to be marked.
    pub marken: Option<Box<Marken>>,
}

/// The places of the blocks of a text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Quellort {
    /// The file, within the editorial folder.
    pub datei: RelPath,
    /// For each block at the top its line, from 1.
    pub zeilen: Vec<usize>,
}

/// What changed in a text, on the page that shows it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Marken {
    /// The text as it was.
    pub alt: Text,
    /// What belongs together.
    pub vergleich: Textvergleich,
    /// Where what moved to other units is compared.
    pub orte: Vergleichsorte,
}

/// Where units are compared, by their place among those that changed.
pub type Vergleichsorte = BTreeMap<usize, Vergleichsort>;

/// Where a unit is compared.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Vergleichsort {
    /// What it is called.
    pub titel: String,
    /// The way there.
    pub href: String,
    /// With what the anchors of its text begin.
    pub name: String,
}

/// What a fenced block shows.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Einschubansicht {
    /// A chart with its table, or a table alone.
    Schaubild(Box<Schaubild>),
    /// A list of measures.
    Massnahmen {
        /// What they have in common.
        titel: Option<String>,
        /// The measures.
        liste: Massnahmenliste,
    },
    /// Measures as a table.
    Massnahmentabelle(Box<Massnahmentabelle>),
    /// A list of tables, figures or works.
    Verzeichnis(Box<Auflistung>),
    /// Nothing: what it names is not shown, which was found before.
    Nichts,
}

/// Where a link leads from here.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Linkziel {
    /// The relative or external address; `None` if the link is dead, which was found before.
    pub href: Option<String>,
    /// The title of its target, for links without words of their own.
    pub titel: String,
    /// Whether it leaves the site.
    pub extern_: bool,
}

impl Linkziel {
    /// What it leads to, for people: a title with the place there, or an address.
    #[must_use]
    pub fn ziel(&self) -> String {
        let anchor = self.href.as_ref().filter(|_| !self.extern_).and_then(|it| it.split_once('#'));
        match anchor {
            Some((page, anchor)) if !page.is_empty() => format!("„{}“ #{anchor}", self.titel),
            Some((_, anchor)) => format!("#{anchor}"),
            None if self.extern_ => self.titel.clone(),
            None => format!("„{}“", self.titel),
        }
    }
}

/// Where an image lies and how large it is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Bildquelle {
    /// Relative address.
    pub src: String,
    /// Pixels.
    pub size: Size,
}

/// A word that leads to the glossary.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Begriffslink {
    /// Where it stands.
    pub stelle: Fundstelle,
    /// Relative address.
    pub href: String,
}
