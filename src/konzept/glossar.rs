//! The glossary: its terms, and finding their listed word forms in running text.

use aho_corasick::{AhoCorasick, MatchKind};

use super::id::Id;
use crate::{
    base::unsichtbar::{Zerlegt, is_plain, is_word},
    document::{
        Fields,
        art::begriff,
        block::{Block, BlockKind, Inline},
        value::Prosa,
    },
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
    /// One past its last byte there.
    pub end: usize,
    /// The piece on the next line in which it ends, and one past its last byte there; none where it
    /// stands in one line.
    pub weiter: Option<(usize, usize)>,
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
                forms.push(Zerlegt::of(form.trim()).text);
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
                BlockKind::Zitat(blocks)
                | BlockKind::Hinweis(_, blocks)
                | BlockKind::Huelle(_, blocks) => {
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

    /// A term may go on in the next line, since a line may end anywhere.
    fn in_inlines(&mut self, inlines: &[Inline]) {
        let goes_on = |it: &Inline| matches!(it, Inline::Text { .. } | Inline::Umbruch);
        for run in inlines.chunk_by(|one, other| goes_on(one) && goes_on(other)) {
            let lines: Vec<(usize, &str)> = run
                .iter()
                .filter_map(|it| match it {
                    Inline::Text { nr, text } => Some((*nr, text.as_str())),
                    _ => None,
                })
                .collect();
            self.in_lines(&lines);
        }
        for inline in inlines {
            match inline {
                Inline::Betont(inlines)
                | Inline::Stark(inlines)
                | Inline::Element { inlines, .. } => {
                    self.in_inlines(inlines);
                }
                _ => {}
            }
        }
    }

    fn in_lines(&mut self, lines: &[(usize, &str)]) {
        if let [(nr, text)] = *lines
            && is_plain(text)
        {
            return self.in_text(nr, text);
        }
        let mut all = Zerlegt::default();
        // For each line where it begins in the signs of all.
        let mut begins: Vec<usize> = Vec::with_capacity(lines.len());
        for (at, (_, text)) in lines.iter().enumerate() {
            if at > 0 && !all.text.ends_with(' ') {
                all.push(' ', 0);
            }
            begins.push(all.text.len());
            let Zerlegt { text, orte } = Zerlegt::of(text);
            // A line that begins with a blank begins behind one.
            let skipped = usize::from(text.starts_with(' ') && all.text.ends_with(' '));
            all.text.push_str(&text[skipped..]);
            all.orte.extend(&orte[skipped..]);
        }
        let line_of = |at: usize| begins.partition_point(|it| *it <= at).saturating_sub(1);
        for hit in self.forms.find_iter(&all.text) {
            let term = self.terms[hit.pattern().as_usize()];
            let (from, to) = (hit.start(), hit.end());
            if self.used[term] || !is_whole_word(&all.text, from, to) {
                continue;
            }
            let (first, last) = (line_of(from), line_of(to - 1));
            // Behind it stands a sign of its line, or nothing.
            let end = match all.orte.get(to) {
                Some(place) if line_of(to) == last && *place > 0 => *place,
                _ => lines[last].1.trim_end().len(),
            };
            let (nr, text) = lines[first];
            let (end, weiter) = match last - first {
                0 => (end, None),
                1 => (text.len(), Some((lines[last].0, end))),
                _ => continue,
            };
            self.used[term] = true;
            let start = all.orte[from];
            self.found.push(Fundstelle { text: nr, start, end, weiter, begriff: term });
        }
    }

    /// A line in which each sign is seen as it stands there.
    fn in_text(&mut self, nr: usize, text: &str) {
        for hit in self.forms.find_iter(text) {
            let term = self.terms[hit.pattern().as_usize()];
            let (start, end) = (hit.start(), hit.end());
            if !self.used[term] && is_whole_word(text, start, end) {
                self.used[term] = true;
                let stelle = Fundstelle { text: nr, start, end, weiter: None, begriff: term };
                self.found.push(stelle);
            }
        }
    }
}

/// Only listed forms count, so parts of longer words are no use of a term.
fn is_whole_word(text: &str, start: usize, end: usize) -> bool {
    let joins = |it: char| is_word(it) || it == '-';
    // `Bürger*innen` is another word than `Bürger`.
    let mut behind = text[end..].chars();
    let gender = behind.next().is_some_and(|it| matches!(it, '*' | ':' | '_'))
        && behind.next().is_some_and(char::is_lowercase);
    !text[..start].ends_with(joins) && !text[end..].starts_with(joins) && !gender
}
