//! Running text as words: cut so that a changed ending or number marks one word and not the
//! sentence. What a word says is told from the form it has, and from what nobody sees of it.

use std::{
    borrow::Cow,
    hash::{Hash as StdHash, Hasher},
};

use super::anzeige::Anzeige;
use crate::{
    base::{
        hash::Hash,
        unsichtbar::{gesehen, is_unseen},
    },
    document::{block::Inline, html::HtmlElement, value::Prosa},
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

/// The words of running text.
#[must_use]
pub fn worte(inlines: &[Inline]) -> Vec<Wort> {
    let mut sammlung = Sammlung::default();
    sammlung.collect(inlines);
    sammlung.worte
}

/// The words of plain text, such as a cell of figures.
#[must_use]
pub fn worte_aus(text: &str) -> Vec<Wort> {
    let mut sammlung = Sammlung::default();
    sammlung.text(text);
    sammlung.worte
}

/// The pieces of a line of code: in code every space counts.
#[must_use]
pub fn worte_aus_code(line: &str) -> Vec<Wort> {
    let piece = |it: &str| Wort { inhalt: Wortinhalt::Code(it.to_owned()), formen: Vec::new() };
    cut(line).map(piece).collect()
}

/// Words on their way out of running text.
#[derive(Default)]
struct Sammlung {
    worte: Vec<Wort>,
    /// The forms around what comes next.
    formen: Vec<Auszeichnung>,
}

impl Sammlung {
    fn collect(&mut self, inlines: &[Inline]) {
        for inline in inlines {
            let leaf = match inline {
                Inline::Text { text, .. } => {
                    self.text(text);
                    continue;
                }
                Inline::Betont(inlines) => {
                    self.within(Auszeichnung::Betont, inlines);
                    continue;
                }
                Inline::Stark(inlines) => {
                    self.within(Auszeichnung::Stark, inlines);
                    continue;
                }
                Inline::Durchgestrichen(inlines) => {
                    self.within(Auszeichnung::Durchgestrichen, inlines);
                    continue;
                }
                Inline::Element { element, inlines } => {
                    self.within(Auszeichnung::Element(element.as_ref().clone()), inlines);
                    continue;
                }
                Inline::Link { link, inlines } if !inlines.is_empty() => {
                    self.within(Auszeichnung::Link(*link), inlines);
                    continue;
                }
                Inline::Umbruch => {
                    self.text("\n");
                    continue;
                }
                Inline::Link { link, .. } => Wortinhalt::Verweis(*link),
                Inline::Code(code) => Wortinhalt::Code(code.clone()),
                Inline::Bild(number) => Wortinhalt::Bild(*number),
                Inline::Fussnote { nummer, .. } => Wortinhalt::Fussnote(*nummer),
                Inline::Zeilenwechsel => Wortinhalt::Zeilenwechsel,
            };
            self.worte.push(Wort { inhalt: leaf, formen: self.formen.clone() });
        }
    }

    fn within(&mut self, form: Auszeichnung, inlines: &[Inline]) {
        self.formen.push(form);
        self.collect(inlines);
        self.formen.pop();
    }

    /// Two runs of spaces make one, and what nobody sees belongs to the word before it.
    fn text(&mut self, text: &str) {
        for word in cut(text) {
            let blank = word.chars().all(char::is_whitespace);
            let unseen = word.chars().all(is_unseen);
            match self.worte.last_mut() {
                Some(Wort { inhalt: Wortinhalt::Text(last), .. })
                    if unseen || (blank && last.chars().all(char::is_whitespace)) =>
                {
                    last.push_str(word);
                }
                _ => self.worte.push(Wort {
                    inhalt: Wortinhalt::Text(word.to_owned()),
                    formen: self.formen.clone(),
                }),
            }
        }
    }
}

/// Words with what belongs to their numbers (`12,5`, `2019-Q1`), runs of spaces, single signs; what
/// nobody sees belongs to what it stands in or before.
fn cut(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let unseen = rest.find(|it: char| !is_unseen(it)).unwrap_or(rest.len());
        let seen = &rest[unseen..];
        let end = match seen.chars().next() {
            None => 0,
            Some(first) if first.is_alphanumeric() => word_end(seen),
            Some(first) if first.is_whitespace() => {
                let ends = |it: char| !it.is_whitespace() && !is_unseen(it);
                seen.find(ends).unwrap_or(seen.len())
            }
            Some(first) => first.len_utf8() + marks(&seen[first.len_utf8()..]),
        };
        let (word, after) = rest.split_at(unseen + end);
        rest = after;
        (!word.is_empty()).then_some(word)
    })
}

/// Marks that join the letter before them, as other systems write umlauts.
fn is_mark(letter: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&letter)
}

/// How many bytes of marks a text begins with.
fn marks(text: &str) -> usize {
    text.find(|it: char| !is_mark(it)).unwrap_or(text.len())
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
        if !letter.is_alphanumeric() && !inner && !is_mark(letter) && !is_unseen(letter) {
            break;
        }
        digit = letter.is_ascii_digit();
        end = at + letter.len_utf8();
    }
    end
}

/// A text on its side of a comparison, with what it takes to read it.
#[derive(Clone, Copy, Debug)]
pub struct Textseite<'a> {
    /// The text.
    pub text: &'a Prosa,
    /// What its version shows.
    pub anzeige: Anzeige<'a>,
    /// For each footnote what it is known by on both sides.
    pub noten: &'a [Hash],
    /// How closely it is read.
    pub blick: Blick,
}

/// How closely a text is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Blick {
    /// As people see it.
    Gesehen,
    /// With what nobody sees.
    Genau,
}

impl<'a> Textseite<'a> {
    /// A text as people see it, of which no footnote is paired yet.
    #[must_use]
    pub fn new(text: &'a Prosa, anzeige: Anzeige<'a>) -> Self {
        Self { text, anzeige, noten: &[], blick: Blick::Gesehen }
    }

    /// Words as they are read. Where a line of the source ends is no part of them.
    #[must_use]
    pub fn lesen<'b>(&self, words: &'b str) -> Cow<'b, str> {
        match self.blick {
            Blick::Gesehen => gesehen(words),
            Blick::Genau if words.contains('\n') => Cow::Owned(words.replace('\n', " ")),
            Blick::Genau => Cow::Borrowed(words),
        }
    }

    /// What a word says, whatever form it has.
    #[must_use]
    pub fn gesagt(&self, wort: &Wort) -> Hash {
        let bild = |number: usize| self.text.bilder.get(number);
        match &wort.inhalt {
            Wortinhalt::Text(text) => Hash::of(&(0_u8, &*self.lesen(text))),
            Wortinhalt::Code(text) => Hash::of(&(1_u8, text)),
            Wortinhalt::Bild(number) => {
                Hash::of(&(2_u8, bild(*number).map(|it| self.anzeige.bild(&it.target))))
            }
            Wortinhalt::Fussnote(number) => {
                // Its number changes with those before it; what counts is the note.
                let note = number.checked_sub(1).and_then(|at| self.noten.get(at));
                Hash::of(&(3_u8, note.copied().unwrap_or_else(|| Hash::of(number))))
            }
            Wortinhalt::Zeilenwechsel => Hash::of(&4_u8),
            Wortinhalt::Verweis(link) => {
                let titel = self.text.links.get(*link).map(|it| self.anzeige.titel(&it.target));
                Hash::of(&(5_u8, titel))
            }
        }
    }

    /// The form of a word: how it is set, where it leads, what is said instead of it.
    #[must_use]
    pub fn form(&self, wort: &Wort) -> Hash {
        Hash::of(&FormKey { wort, seite: self })
    }
}

struct FormKey<'a> {
    wort: &'a Wort,
    seite: &'a Textseite<'a>,
}

impl StdHash for FormKey<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let text = self.seite.text;
        let ziel =
            |link: &usize| text.links.get(*link).map(|it| self.seite.anzeige.ziel(&it.target));
        match &self.wort.inhalt {
            Wortinhalt::Verweis(link) => ziel(link).hash(state),
            Wortinhalt::Bild(number) => text.bilder.get(*number).map(|it| &it.alt).hash(state),
            _ => {}
        }
        // A space looks the same in bold; a link or a line through it can be seen.
        let blank = self.wort.is_space();
        for form in &self.wort.formen {
            match form {
                Auszeichnung::Link(link) => (6_u8, ziel(link)).hash(state),
                Auszeichnung::Betont | Auszeichnung::Stark | Auszeichnung::Element(_) if blank => {}
                other => (7_u8, other).hash(state),
            }
        }
    }
}

/// A part of a text on its side.
#[derive(Debug)]
pub struct Ausschnitt<'a, T: ?Sized> {
    /// The part.
    pub teil: &'a T,
    /// What it is of.
    pub seite: Textseite<'a>,
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
        Ausschnitt { teil, seite: self.seite }
    }
}

impl Wort {
    /// What stands between two running texts that are read as one.
    #[must_use]
    pub fn leerzeichen() -> Self {
        Self { inhalt: Wortinhalt::Text(" ".to_owned()), formen: Vec::new() }
    }

    /// Whether it is only space.
    #[must_use]
    pub fn is_space(&self) -> bool {
        matches!(&self.inhalt, Wortinhalt::Text(text) if gesehen(text).trim().is_empty())
    }

    /// What people would call a word: letters or figures.
    #[must_use]
    pub fn gesprochen(&self) -> Option<&str> {
        match &self.inhalt {
            Wortinhalt::Text(text) | Wortinhalt::Code(text)
                if text.contains(char::is_alphanumeric) =>
            {
                Some(text)
            }
            _ => None,
        }
    }
}
