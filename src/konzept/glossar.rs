//! The glossary: its terms, and finding their listed word forms in running text.

use aho_corasick::{AhoCorasick, MatchKind};

use super::id::Id;
use crate::document::{
    Fields,
    art::begriff,
    block::{Block, BlockKind, Inline},
    value::Prosa,
};

/// A word that the town explains; texts are linked to it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Begriff {
    pub id: Id<Begriff>,
    pub begriff: String,
    /// Its inflected forms; only listed forms are linked.
    pub formen: Vec<String>,
    /// What it means.
    pub erklaerung: Prosa,
    /// Where more is said.
    pub url: Option<String>,
    /// Whether only editors see it.
    pub entwurf: bool,
}

impl Begriff {
    /// What its metadata say; what is wrong with them was found while they were decoded.
    #[must_use]
    pub fn read(fields: &Fields) -> Self {
        Self {
            id: Id::new(&fields.string_or_empty(begriff::ID)),
            begriff: fields.string_or_empty(begriff::BEGRIFF),
            formen: fields.items(begriff::FORMEN).iter().map(|it| it.value.to_owned()).collect(),
            erklaerung: fields.get(begriff::ERKLAERUNG).cloned().unwrap_or_default(),
            url: fields.string(begriff::URL),
            entwurf: fields.flag(begriff::ENTWURF),
        }
    }
}

/// A word form in a text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Fundstelle {
    /// Number of the piece of text.
    pub text: usize,
    /// First byte within the piece.
    pub start: usize,
    /// One past its last byte.
    pub end: usize,
    /// Which of the given terms.
    pub begriff: usize,
}

/// Finds word forms of some terms; made once for all texts of a site.
pub struct Finder {
    forms: Option<AhoCorasick>,
    /// For each form the term that it belongs to.
    terms: Vec<usize>,
    count: usize,
}

impl Finder {
    /// Prepares the search for some terms.
    #[must_use]
    pub fn new(begriffe: &[&Begriff]) -> Self {
        let mut forms = Vec::new();
        let mut terms = Vec::new();
        for (number, begriff) in begriffe.iter().enumerate() {
            for form in std::iter::once(&begriff.begriff)
                .chain(&begriff.formen)
                .filter(|it| !it.trim().is_empty())
            {
                forms.push(form.as_str());
                terms.push(number);
            }
        }
        let forms = (!forms.is_empty()).then(|| {
            AhoCorasick::builder()
                .match_kind(MatchKind::LeftmostLongest)
                .build(forms)
                .expect("a glossary is small enough for its automaton")
        });
        Self { forms, terms, count: begriffe.len() }
    }

    /// A page on which no term has been used yet.
    #[must_use]
    pub fn page(&self) -> Vec<bool> {
        vec![false; self.count]
    }

    /// The first use of each term on a page; `used` remembers across the texts of the page.
    /// Headings, links, code and HTML of the editors are left alone.
    #[must_use]
    pub fn first_uses(&self, prosa: &Prosa, used: &mut [bool]) -> Vec<Fundstelle> {
        let Some(forms) = &self.forms else { return Vec::new() };
        let mut suche = Begriffssuche { forms, terms: &self.terms, used, found: Vec::new() };
        suche.in_blocks(&prosa.blocks);
        suche.found
    }
}

/// A search for terms on its way through a text.
struct Begriffssuche<'a> {
    forms: &'a AhoCorasick,
    /// The term of each form.
    terms: &'a [usize],
    /// The terms that the page has used already.
    used: &'a mut [bool],
    found: Vec<Fundstelle>,
}

impl Begriffssuche<'_> {
    fn in_blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            match &block.kind {
                BlockKind::Absatz(inlines) | BlockKind::Zeile(inlines) => {
                    self.in_inlines(inlines);
                }
                BlockKind::Liste { items, .. } => {
                    items.iter().for_each(|item| self.in_blocks(&item.blocks));
                }
                BlockKind::Zitat(blocks) | BlockKind::Hinweis(_, blocks) => {
                    self.in_blocks(blocks);
                }
                BlockKind::Tabelle(table) => {
                    table.zeilen.iter().flatten().for_each(|cell| self.in_inlines(cell));
                }
                BlockKind::Definitionen(definitions) => {
                    for blocks in definitions.iter().flat_map(|it| &it.erklaerungen) {
                        self.in_blocks(blocks);
                    }
                }
                BlockKind::Ueberschrift { .. }
                | BlockKind::Code { .. }
                | BlockKind::Html(_)
                | BlockKind::Bild { .. }
                | BlockKind::Trenner
                | BlockKind::Einschub(_) => {}
            }
        }
    }

    fn in_inlines(&mut self, inlines: &[Inline]) {
        for inline in inlines {
            match inline {
                Inline::Text { nr, text } => self.in_text(*nr, text),
                Inline::Betont(inlines)
                | Inline::Stark(inlines)
                | Inline::Element { inlines, .. } => {
                    self.in_inlines(inlines);
                }
                _ => {}
            }
        }
    }

    fn in_text(&mut self, nr: usize, text: &str) {
        for hit in self.forms.find_iter(text) {
            let term = self.terms[hit.pattern().as_usize()];
            if !self.used[term] && is_whole_word(text, hit.start(), hit.end()) {
                self.used[term] = true;
                self.found.push(Fundstelle {
                    text: nr,
                    start: hit.start(),
                    end: hit.end(),
                    begriff: term,
                });
            }
        }
    }
}

/// Only listed forms count, so parts of longer words are no use of a term.
fn is_whole_word(text: &str, start: usize, end: usize) -> bool {
    let joins = |it: char| it.is_alphanumeric() || it == '-';
    !text[..start].ends_with(joins) && !text[end..].starts_with(joins)
}
