//! What the search finds: a page with its words, and where on it they stand. The words are those
//! that its view shows of its own; each view says in its file which these are (`Auffindbar`). What
//! a list only leads to is found where it stands.

use super::bausteine::{
    Datum, Verknuepfung,
    angabe::Angabenzeile,
    schaubild::{Quellenangabe, Schaubild},
    text::{Einschubansicht, Text},
};
use crate::{
    base::wort::klar,
    document::{
        art::Suchangabe,
        block::{Block, BlockKind, Inline},
        html,
    },
    texte::{Arg, Texte},
};

/// A page that is found.
#[derive(Debug, Hash)]
pub struct Fund {
    /// Its file within the Fassung.
    pub datei: String,
    /// Its title.
    pub titel: String,
    /// Its number; empty if it has none.
    pub nummer: String,
    /// As what it is found.
    pub suche: Suchangabe,
    /// What people call its kind.
    pub artname: String,
    /// Its Handlungsfeld, by place in [`super::suchstoff::Suchstoff::felder`].
    pub feld: Option<usize>,
    /// Whether only editors see it.
    pub entwurf: bool,
    /// Its words.
    pub stuecke: Vec<Stueck>,
}

/// Words of a page that belong together.
#[derive(Debug, Hash)]
pub struct Stueck {
    /// What they are.
    pub rang: Rang,
    /// The anchor of their place; empty if they belong to the heading before.
    pub anker: String,
    /// The words.
    pub text: String,
}

/// How much it says of a page that a word stands there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
pub enum Rang {
    /// Anywhere in its text.
    Text = 2,
    /// In its summary, or in what it is to reach.
    Kern = 3,
    /// A heading, or the name of something on it.
    Ueberschrift = 4,
    /// A number, a short name, another name of what it is about.
    Name = 7,
}

/// What a view shows of its own.
pub trait Auffindbar {
    /// Hands out its words in the order in which they are read; the title of the page is known.
    fn worte(&self, sammler: &mut Sammler);
}

/// Takes the words of a view.
pub struct Sammler<'t> {
    texte: &'t Texte,
    nummer: String,
    stuecke: Vec<Stueck>,
}

impl<'t> Sammler<'t> {
    /// One that has nothing yet.
    #[must_use]
    pub fn new(texte: &'t Texte) -> Self {
        Self { texte, nummer: String::new(), stuecke: Vec::new() }
    }

    /// What it took: the number, and the words in their order.
    #[must_use]
    pub fn taken(self) -> (String, Vec<Stueck>) {
        (self.nummer, self.stuecke)
    }

    /// The number that stands beside the title.
    pub fn nummer(&mut self, nummer: Option<&String>) {
        self.nummer = nummer.cloned().unwrap_or_default();
    }

    /// Another name of what the page is about.
    pub fn name(&mut self, name: Option<&str>) {
        self.stueck(Rang::Name, "", name.unwrap_or_default());
    }

    /// Something that the page shows at an anchor, with its name.
    pub fn ort(&mut self, anker: &str, name: &str) {
        self.stueck(Rang::Ueberschrift, anker, name);
    }

    /// Its summary.
    pub fn kern(&mut self, text: Option<&String>) {
        self.stueck(Rang::Kern, "", text.map(String::as_str).unwrap_or_default());
    }

    /// What it is to reach.
    pub fn ziel(&mut self, text: Option<&Text>) {
        if let Some(text) = text {
            self.bloecke(text, &text.prosa.blocks, "", Rang::Kern);
        }
    }

    /// A sentence, a line.
    pub fn satz(&mut self, text: &str) {
        self.stueck(Rang::Text, "", text);
    }

    /// A sentence of the catalog.
    pub fn wort(&mut self, key: &str) {
        let text = self.texte.text(key, &[]);
        self.satz(&text);
    }

    /// What stands in the place of a day that is not known.
    #[must_use]
    pub fn unbekannt(&self) -> String {
        self.texte.text("beratung-datum-unbekannt", &[])
    }

    /// As of when it is.
    pub fn stand(&mut self, stand: Option<&Datum>) {
        if let Some(stand) = stand {
            self.satz(&self.texte.text("stand", &[("datum", Arg::from(stand.text.as_str()))]));
        }
    }

    /// A line with the label that the catalog has for it.
    pub fn angabe(&mut self, label: &str, wert: Option<&String>) {
        if let Some(wert) = wert {
            self.satz(&format!("{}: {wert}", self.texte.text(label, &[])));
        }
    }

    /// A line that names others.
    pub fn verweise<'a>(&mut self, label: &str, ziele: impl IntoIterator<Item = &'a Verknuepfung>) {
        let titel: Vec<&str> = ziele.into_iter().map(|it| it.titel.as_str()).collect();
        self.angabe(label, Some(titel.join(", ")).filter(|it| !it.is_empty()).as_ref());
    }

    /// Lines of labels and values.
    pub fn angaben(&mut self, angaben: &[Angabenzeile]) {
        for angabe in angaben {
            let werte = angabe.werte.iter().map(|wert| match &wert.zusatz {
                Some(more) => format!("{} ({more})", wert.text),
                None => wert.text.clone(),
            });
            self.satz(&format!("{}: {}", angabe.name, werte.collect::<Vec<_>>().join(", ")));
        }
    }

    /// A text with its headings, paragraphs and footnotes.
    pub fn text(&mut self, text: Option<&Text>) {
        let Some(text) = text else { return };
        self.bloecke(text, &text.prosa.blocks, "", Rang::Text);
        for (at, note) in text.prosa.fussnoten.iter().enumerate() {
            self.bloecke(text, &note.blocks, &format!("{}fn-{}", text.praefix, at + 1), Rang::Text);
        }
    }

    /// A chart with its figures.
    pub fn schaubild(&mut self, bild: &Schaubild) {
        self.satz(&bild.titel.text);
        bild.ziele.iter().for_each(|it| self.satz(&it.text));
        for (jahr, grund) in &bild.brueche {
            let args = [
                ("jahr", Arg::from(self.texte.datum(*jahr))),
                ("grund", Arg::from(grund.as_str())),
            ];
            self.satz(&self.texte.text("zeitreihenbruch-text", &args));
        }
        bild.annahme.iter().for_each(|it| self.satz(it));
        bild.tabelle.titel.iter().for_each(|it| self.satz(&it.text));
        for zeile in &bild.tabelle.zeilen {
            let cells = zeile.zellen.iter().zip(bild.tabelle.kopf.iter().skip(1));
            let cells = cells
                .filter(|it| !it.0.text.is_empty())
                .map(|(cell, head)| format!("{} {}", head.name, cell.text));
            self.satz(&format!("{}: {}", zeile.name, cells.collect::<Vec<_>>().join(" · ")));
        }
        bild.tabelle.fussnoten.iter().for_each(|it| self.satz(it));
        if let Some(quelle) = &bild.quelle {
            self.quelle(quelle);
        }
    }

    /// Where something comes from.
    pub fn quelle(&mut self, quelle: &Quellenangabe) {
        let parts = std::iter::once(&quelle.name).chain(&quelle.zusatz).map(String::as_str);
        self.angabe("quelle", Some(&parts.collect::<Vec<_>>().join(", ")));
    }

    fn stueck(&mut self, rang: Rang, anker: &str, text: &str) {
        let text = klar(text);
        if !text.trim().is_empty() {
            self.stuecke.push(Stueck { rang, anker: anker.to_owned(), text: text.into_owned() });
        }
    }

    fn bloecke(&mut self, text: &Text, blocks: &[Block], anker: &str, rang: Rang) {
        for block in blocks {
            let own = block.absatz.map(|it| format!("{}abs-{it}", text.praefix));
            self.block(text, block, own.as_deref().unwrap_or(anker), rang);
        }
    }

    fn block(&mut self, text: &Text, block: &Block, anker: &str, rang: Rang) {
        let words = |inlines: &[Inline]| worte(text, inlines);
        match &block.kind {
            BlockKind::Absatz(inlines) | BlockKind::Zeile(inlines) => {
                self.stueck(rang, anker, &words(inlines))
            }
            BlockKind::Ueberschrift { anchor, inlines, .. } => {
                self.ort(&format!("{}{anchor}", text.praefix), &words(inlines));
            }
            BlockKind::Liste { items, .. } => {
                items.iter().for_each(|it| self.bloecke(text, &it.blocks, anker, rang));
            }
            BlockKind::Zitat(blocks)
            | BlockKind::Hinweis(_, blocks)
            | BlockKind::Huelle(_, blocks) => self.bloecke(text, blocks, anker, rang),
            BlockKind::Code { text: code, .. } => self.stueck(rang, anker, code),
            BlockKind::Html(source) => self.stueck(rang, anker, &html::worte(source)),
            BlockKind::Tabelle(table) => {
                let row = |cells: &[Vec<Inline>]| {
                    cells.iter().map(|it| words(it)).collect::<Vec<_>>().join(" · ")
                };
                let rows = std::iter::once(&table.kopf).chain(&table.zeilen);
                rows.for_each(|it| self.stueck(rang, anker, &row(it)));
            }
            BlockKind::Definitionen(terms) => {
                for term in terms {
                    self.stueck(rang, anker, &words(&term.begriff));
                    term.erklaerungen.iter().for_each(|it| self.bloecke(text, it, anker, rang));
                }
            }
            BlockKind::Bild { unterschrift, .. } => self.stueck(rang, anker, unterschrift),
            BlockKind::Trenner => {}
            BlockKind::Einschub(at) => match text.einschuebe.get(*at) {
                Some(Einschubansicht::Schaubild(bild)) => self.schaubild(bild),
                Some(Einschubansicht::Massnahmen { titel: Some(titel), .. }) => self.satz(titel),
                _ => {}
            },
        }
    }
}

/// The words of running text as a page shows them: a link without words of its own has those of its
/// target.
fn worte(text: &Text, inlines: &[Inline]) -> String {
    let mut words = String::new();
    collect(text, inlines, &mut words);
    words
}

fn collect(text: &Text, inlines: &[Inline], words: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text { text, .. } | Inline::Code(text) => words.push_str(text),
            Inline::Umbruch | Inline::Zeilenwechsel => words.push(' '),
            Inline::Link { link, inlines } if inlines.is_empty() => {
                words.push_str(
                    text.links.get(*link).map(|it| it.titel.as_str()).unwrap_or_default(),
                );
            }
            Inline::Betont(inlines)
            | Inline::Stark(inlines)
            | Inline::Durchgestrichen(inlines)
            | Inline::Link { inlines, .. }
            | Inline::Element { inlines, .. } => collect(text, inlines, words),
            Inline::Bild(_) | Inline::Fussnote { .. } => {}
        }
    }
}
