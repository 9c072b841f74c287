//! Running text as words, and what changed between two of them. The door to imara-diff. Words are
//! cut so that a changed ending or number marks one word and not the sentence; form and links stay
//! with each.

use std::{
    collections::HashMap,
    hash::{Hash as StdHash, Hasher},
    ops::Range,
};

use imara_diff::{Algorithm, Diff, InternedInput};

use crate::{
    base::hash::Hash,
    document::{block::Inline, html::HtmlElement, reference::Target, value::Prosa},
};

/// A word, a space, a sign, or what stands in a line like one.
#[derive(Clone, Debug, PartialEq, Eq, StdHash)]
pub struct Wort {
    /// What it is.
    pub inhalt: Wortinhalt,
    /// The forms around it, from outside in.
    pub formen: Vec<Auszeichnung>,
}

/// What can stand in a line.
#[derive(Clone, Debug, PartialEq, Eq, StdHash)]
pub enum Wortinhalt {
    /// A word, a run of spaces, a sign.
    Text(String),
    /// Code.
    Code(String),
    /// An image: its number in its text.
    Bild(usize),
    /// A footnote mark: its number in its text.
    Fussnote(usize),
    /// A line break that is meant.
    Zeilenwechsel,
    /// A link that shows the title of its target: its number in its text.
    Verweis(usize),
}

/// A form of words.
#[derive(Clone, Debug, PartialEq, Eq, StdHash)]
pub enum Auszeichnung {
    /// Emphasis.
    Betont,
    /// Strong emphasis.
    Stark,
    /// Struck out.
    Durchgestrichen,
    /// A link: its number in its text.
    Link(usize),
    /// One of the few HTML elements.
    Element(HtmlElement),
}

/// What became of something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, StdHash)]
pub enum Verbleib {
    /// It is on both sides.
    Gleich,
    /// Only the old side has it.
    Weg,
    /// Only the new side has it.
    Neu,
}

/// Words with one fate.
#[derive(Clone, Debug, PartialEq, Eq, StdHash)]
pub struct Lauf {
    /// Their fate.
    pub verbleib: Verbleib,
    /// The words; those on both sides as the new side has them.
    pub worte: Vec<Wort>,
}

/// The words of running text.
#[must_use]
pub fn worte(inlines: &[Inline]) -> Vec<Wort> {
    let mut worte = Vec::new();
    collect(inlines, &mut Vec::new(), &mut worte);
    worte
}

fn collect(inlines: &[Inline], formen: &mut Vec<Auszeichnung>, worte: &mut Vec<Wort>) {
    for inline in inlines {
        let mut inner = |form: Auszeichnung, inlines: &[Inline], worte: &mut Vec<Wort>| {
            formen.push(form);
            collect(inlines, formen, worte);
            formen.pop();
        };
        let leaf = match inline {
            Inline::Text { text, .. } => {
                worte.extend(cut(text).map(|word| Wort {
                    inhalt: Wortinhalt::Text(word.to_owned()),
                    formen: formen.clone(),
                }));
                continue;
            }
            Inline::Betont(inlines) => {
                inner(Auszeichnung::Betont, inlines, worte);
                continue;
            }
            Inline::Stark(inlines) => {
                inner(Auszeichnung::Stark, inlines, worte);
                continue;
            }
            Inline::Durchgestrichen(inlines) => {
                inner(Auszeichnung::Durchgestrichen, inlines, worte);
                continue;
            }
            Inline::Element { element, inlines } => {
                inner(Auszeichnung::Element(element.as_ref().clone()), inlines, worte);
                continue;
            }
            Inline::Link { link, inlines } if !inlines.is_empty() => {
                inner(Auszeichnung::Link(*link), inlines, worte);
                continue;
            }
            Inline::Link { link, .. } => Wortinhalt::Verweis(*link),
            Inline::Code(code) => Wortinhalt::Code(code.clone()),
            Inline::Bild(number) => Wortinhalt::Bild(*number),
            Inline::Fussnote { nummer, .. } => Wortinhalt::Fussnote(*nummer),
            // Where a line of the source ends means nothing.
            Inline::Umbruch => Wortinhalt::Text(" ".to_owned()),
            Inline::Zeilenwechsel => Wortinhalt::Zeilenwechsel,
        };
        worte.push(Wort { inhalt: leaf, formen: formen.clone() });
    }
}

/// Words with what belongs to their numbers (`12,5`, `2019-Q1`), runs of spaces, single signs.
fn cut(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let end = if first.is_alphanumeric() {
            word_end(rest)
        } else if first.is_whitespace() {
            rest.find(|it: char| !it.is_whitespace()).unwrap_or(rest.len())
        } else {
            first.len_utf8()
        };
        let (word, after) = rest.split_at(end);
        rest = after;
        Some(word)
    })
}

fn word_end(text: &str) -> usize {
    let mut letters = text.char_indices().peekable();
    let mut end = 0;
    let mut digit = false;
    while let Some((at, letter)) = letters.next() {
        let next = letters.peek().map(|it| it.1);
        // A point or comma between digits belongs to the number.
        let inner =
            matches!(letter, '.' | ',') && digit && next.is_some_and(|it| it.is_ascii_digit());
        // Marks that join the letter before them, as other systems write umlauts.
        let mark = ('\u{300}'..='\u{36f}').contains(&letter) || letter == '\u{ad}';
        if !letter.is_alphanumeric() && !inner && !mark {
            break;
        }
        digit = letter.is_ascii_digit();
        end = at + letter.len_utf8();
    }
    end
}

/// What tells words apart: what they say, their forms, where their links lead; not the numbers of
/// links and images.
#[must_use]
pub fn schluessel(wort: &Wort, prosa: &Prosa) -> Hash {
    Hash::of(&WordKey { wort, prosa })
}

struct WordKey<'a> {
    wort: &'a Wort,
    prosa: &'a Prosa,
}

impl StdHash for WordKey<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let target =
            |link: &usize| -> Option<&Target> { self.prosa.links.get(*link).map(|it| &it.target) };
        match &self.wort.inhalt {
            Wortinhalt::Text(text) => (0_u8, text).hash(state),
            Wortinhalt::Code(text) => (1_u8, text).hash(state),
            Wortinhalt::Bild(number) => {
                (2_u8, self.prosa.bilder.get(*number).map(|it| (&it.target, &it.alt))).hash(state);
            }
            // The text of the footnote is compared as a block of its own; its number may change
            // with those before it.
            Wortinhalt::Fussnote(_) => 3_u8.hash(state),
            Wortinhalt::Zeilenwechsel => 4_u8.hash(state),
            Wortinhalt::Verweis(link) => (5_u8, target(link)).hash(state),
        }
        for form in &self.wort.formen {
            match form {
                Auszeichnung::Link(link) => (6_u8, target(link)).hash(state),
                other => (7_u8, other).hash(state),
            }
        }
    }
}

/// Sequences up to this length together are compared with the fewest changes there can be.
const KURZ: usize = 4000;

/// A range of the old sequence, and one of the new.
type Hunk = (Range<usize>, Range<usize>);

/// The ranges in which two sequences differ, in order: of the old one, of the new one. The same
/// everywhere, and never much more work than the sequences are long: what is long is cut at parts
/// that both have once, and what then is long still, and has no such part, counts as replaced.
#[must_use]
pub fn unterschiede(alt: &[Hash], neu: &[Hash]) -> Vec<Hunk> {
    let mut found = Vec::new();
    // A stack and no recursion: how deep it gets is up to the texts.
    let mut open = vec![(0..alt.len(), 0..neu.len())];
    while let Some((old, new)) = open.pop() {
        let (old, new) = without_equal_ends(alt, neu, old, new);
        if old.is_empty() && new.is_empty() {
            continue;
        }
        if old.is_empty() || new.is_empty() {
            found.push((old, new));
        } else if old.len() + new.len() <= KURZ {
            found.extend(fewest(alt, neu, &old, &new));
        } else {
            let anchors = anchors(&alt[old.clone()], &neu[new.clone()]);
            if anchors.is_empty() {
                found.push((old, new));
                continue;
            }
            let (mut at_old, mut at_new) = (old.start, new.start);
            let mut parts = Vec::new();
            for (in_old, in_new) in anchors {
                let (in_old, in_new) = (old.start + in_old, new.start + in_new);
                parts.push((at_old..in_old, at_new..in_new));
                (at_old, at_new) = (in_old + 1, in_new + 1);
            }
            parts.push((at_old..old.end, at_new..new.end));
            // The first is taken first.
            open.extend(parts.into_iter().rev());
        }
    }
    found
}

fn without_equal_ends(
    alt: &[Hash],
    neu: &[Hash],
    mut old: Range<usize>,
    mut new: Range<usize>,
) -> Hunk {
    while !old.is_empty() && !new.is_empty() && alt[old.start] == neu[new.start] {
        (old.start, new.start) = (old.start + 1, new.start + 1);
    }
    while !old.is_empty() && !new.is_empty() && alt[old.end - 1] == neu[new.end - 1] {
        (old.end, new.end) = (old.end - 1, new.end - 1);
    }
    (old, new)
}

/// The fewest changes: what people would mark.
fn fewest(alt: &[Hash], neu: &[Hash], old: &Range<usize>, new: &Range<usize>) -> Vec<Hunk> {
    let mut input: InternedInput<Hash> = InternedInput::default();
    input.update_before(alt[old.clone()].iter().copied());
    input.update_after(neu[new.clone()].iter().copied());
    let diff = Diff::compute(Algorithm::MyersMinimal, &input);
    let range =
        |range: Range<u32>, from: usize| range.start as usize + from..range.end as usize + from;
    diff.hunks().map(|it| (range(it.before, old.start), range(it.after, new.start))).collect()
}

/// Parts that both have exactly once, as many as stand in the same order (patience diff: a longest
/// increasing subsequence).
fn anchors(alt: &[Hash], neu: &[Hash]) -> Vec<(usize, usize)> {
    let once = |parts: &[Hash]| {
        let mut seen: HashMap<Hash, Option<usize>> = HashMap::with_capacity(parts.len());
        for (at, part) in parts.iter().enumerate() {
            seen.entry(*part).and_modify(|it| *it = None).or_insert(Some(at));
        }
        seen
    };
    let old = once(alt);
    let new = once(neu);
    let both = |(at, part): (usize, &Hash)| {
        old.get(part).copied().flatten().filter(|it| *it == at)?;
        Some((at, new.get(part).copied().flatten()?))
    };
    let pairs: Vec<(usize, usize)> = alt.iter().enumerate().filter_map(both).collect();
    // For each length the pair that ends the row of this length earliest, and for each pair the one
    // before it.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(pairs.len());
    for (number, (_, in_new)) in pairs.iter().enumerate() {
        let length = ends.partition_point(|it| pairs[*it].1 < *in_new);
        before.push(length.checked_sub(1).map(|it| ends[it]));
        if length == ends.len() {
            ends.push(number);
        } else {
            ends[length] = number;
        }
    }
    let mut row: Vec<usize> =
        std::iter::successors(ends.last().copied(), |it| before[*it]).collect();
    row.reverse();
    row.into_iter().map(|it| pairs[it]).collect()
}

/// A part of a text, with the whole: links and images are numbers, and only that knows what they
/// lead to.
#[derive(Debug)]
pub struct Ausschnitt<'a, T: ?Sized> {
    /// The part.
    pub teil: &'a T,
    /// What it is of.
    pub text: &'a Prosa,
}

impl<T: ?Sized> Clone for Ausschnitt<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: ?Sized> Copy for Ausschnitt<'_, T> {}

impl<'a, T: ?Sized> Ausschnitt<'a, T> {
    /// Less of the same text.
    #[must_use]
    pub fn only<U: ?Sized>(self, teil: &'a U) -> Ausschnitt<'a, U> {
        Ausschnitt { teil, text: self.text }
    }
}

/// What changed between two running texts.
#[must_use]
pub fn compare(alt_in: Ausschnitt<'_, [Inline]>, neu_in: Ausschnitt<'_, [Inline]>) -> Vec<Lauf> {
    let (alt, neu) = (worte(alt_in.teil), worte(neu_in.teil));
    let keys = |worte: &[Wort], prosa: &Prosa| {
        worte.iter().map(|it| schluessel(it, prosa)).collect::<Vec<_>>()
    };
    let hunks = unterschiede(&keys(&alt, alt_in.text), &keys(&neu, neu_in.text));
    let mut laeufe = Laeufe(Vec::new());
    let (mut at_alt, mut at_neu) = (0, 0);
    for (removed, added) in hunks {
        let same = &neu[at_neu..added.start];
        // A space between two changes belongs to them: "alter Satz" for "neuer Text" is one change.
        if at_neu > 0 && same.iter().all(Wort::is_space) && !same.is_empty() {
            laeufe.push(Verbleib::Weg, &alt[at_alt..removed.start]);
            laeufe.push(Verbleib::Neu, same);
        } else {
            laeufe.push(Verbleib::Gleich, same);
        }
        laeufe.push(Verbleib::Weg, &alt[removed.clone()]);
        laeufe.push(Verbleib::Neu, &neu[added.clone()]);
        (at_alt, at_neu) = (removed.end, added.end);
    }
    laeufe.push(Verbleib::Gleich, &neu[at_neu..]);
    laeufe.0
}

/// Runs, put together: within a change all removed words come before all added ones.
struct Laeufe(Vec<Lauf>);

impl Laeufe {
    fn push(&mut self, verbleib: Verbleib, worte: &[Wort]) {
        if worte.is_empty() {
            return;
        }
        let own = |it: &Lauf| it.verbleib == verbleib;
        let open = match self.0.as_slice() {
            [.., before, last]
                if !own(last)
                    && last.verbleib != Verbleib::Gleich
                    && verbleib != Verbleib::Gleich
                    && own(before) =>
            {
                Some(self.0.len() - 2)
            }
            [.., last] if own(last) => Some(self.0.len() - 1),
            _ => None,
        };
        match open {
            Some(at) => self.0[at].worte.extend_from_slice(worte),
            None if verbleib == Verbleib::Weg
                && self.0.last().is_some_and(|it| it.verbleib == Verbleib::Neu) =>
            {
                let at = self.0.len() - 1;
                self.0.insert(at, Lauf { verbleib, worte: worte.to_vec() });
            }
            None => self.0.push(Lauf { verbleib, worte: worte.to_vec() }),
        }
    }
}

impl Wort {
    /// Whether it is only space.
    #[must_use]
    pub fn is_space(&self) -> bool {
        matches!(&self.inhalt, Wortinhalt::Text(text) if text.chars().all(char::is_whitespace))
    }
}
