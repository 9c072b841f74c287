//! The same words in other blocks: a paragraph that was split, a list that became sections. Where
//! blocks came and went and most of their words are on both sides, the words are compared across
//! them, so that only what changed is marked.

use super::{
    folge::{Folge, Innen, Schritt, Stuecke},
    laeufe::{self, Lauf, Verbleib},
    worte::{Ausschnitt, Textseite, Wort, worte},
    zuordnung::{Strecke, Zuordnung},
};
use crate::document::block::{Block, Blockteil};

/// At least so many words have to be found again.
const WENIGSTENS: usize = 4;

/// Looks for blocks that are others on both sides while their words are the same.
#[must_use]
pub fn find(
    schritte: Vec<Schritt>,
    alt: Ausschnitt<'_, [Block]>,
    neu: Ausschnitt<'_, [Block]>,
) -> Vec<Schritt> {
    let loose = |it: &Schritt| it.paar.is_einseitig();
    if !schritte.iter().any(loose) {
        return schritte;
    }
    let texts = |at: Zuordnung| match at {
        Zuordnung::Weg(left) => leaves(&alt.teil[left]).is_some(),
        Zuordnung::Neu(right) => leaves(&neu.teil[right]).is_some(),
        Zuordnung::Anders(left, right) => {
            leaves(&alt.teil[left]).is_some() && leaves(&neu.teil[right]).is_some()
        }
        _ => false,
    };
    let mut found: Vec<Schritt> = Vec::with_capacity(schritte.len());
    let mut rest = schritte.as_slice();
    while let Some(first) = rest.first() {
        if !loose(first) || !texts(first.paar) {
            found.push(first.clone());
            rest = &rest[1..];
            continue;
        }
        let run = rest.iter().take_while(|it| loose(it) && texts(it.paar)).count();
        let changed = |it: Option<&Schritt>| {
            it.is_some_and(|it| matches!(it.paar, Zuordnung::Anders(..)) && texts(it.paar))
        };
        let before = usize::from(changed(found.last()));
        let behind = usize::from(changed(rest.get(run)));
        // From the largest to the smallest; of equal ones the smallest.
        let windows = [(before, behind), (before, 0), (0, behind), (0, 0)];
        let best = windows
            .into_iter()
            .map(|(before, behind)| {
                let window: Vec<Schritt> = found[found.len() - before..]
                    .iter()
                    .chain(&rest[..run + behind])
                    .cloned()
                    .collect();
                (before, behind, window)
            })
            .filter_map(|(before, behind, window)| {
                let (step, gain) = rebuilt(&window, alt, neu)?;
                Some((gain, before, behind, step))
            })
            .max_by_key(|(gain, before, behind, _)| (*gain, 2 - before - behind));
        let length = match best {
            Some((_, before, behind, step)) => {
                found.truncate(found.len() - before);
                found.push(step);
                run + behind
            }
            None => {
                found.extend_from_slice(&rest[..run]);
                run
            }
        };
        rest = &rest[length..];
    }
    found
}

/// Some steps as one, if that marks enough words less: how many less.
fn rebuilt(
    window: &[Schritt],
    alt: Ausschnitt<'_, [Block]>,
    neu: Ausschnitt<'_, [Block]>,
) -> Option<(Schritt, usize)> {
    let stretch =
        |places: Vec<usize>| Some(Strecke { von: *places.first()?, bis: places.last()? + 1 });
    let places = window.iter().map(|it| it.paar.stellen());
    let old = stretch(places.clone().filter_map(|it| it.0).collect())?;
    let new = stretch(places.filter_map(|it| it.1).collect())?;
    let all = |blocks: &[Block], at: Strecke| -> Vec<Vec<Wort>> {
        blocks[at.von..at.bis].iter().filter_map(leaves).flatten().collect()
    };
    let (left, right) = (all(alt.teil, old), all(neu.teil, new));
    let pieces = pieces((&left, alt.seite), (&right, neu.seite));
    let spoken = |block: &Block| {
        leaves(block).map_or(0, |it| it.iter().flatten().filter_map(Wort::gesprochen).count())
    };
    let (mut marked, mut loose) = (0, 0);
    for step in window {
        let words = match step.paar {
            Zuordnung::Weg(at) => spoken(&alt.teil[at]),
            Zuordnung::Neu(at) => spoken(&neu.teil[at]),
            _ => {
                marked += step.innen.as_ref().map_or(0, marks);
                continue;
            }
        };
        marked += words;
        loose += words;
    }
    let gain = marked.checked_sub(marks_of(&pieces.neu))?;
    let step =
        Schritt { innen: Some(Innen::Umbau(pieces)), ..Schritt::of(Zuordnung::Umbau(old, new)) };
    (gain >= WENIGSTENS && 2 * gain >= loose).then_some((step, gain))
}

/// The running texts of a block in reading order; none if it holds anything else.
fn leaves(block: &Block) -> Option<Vec<Vec<Wort>>> {
    let text = |it: Blockteil<'_>| match it {
        Blockteil::Fliesstext(inlines) => Some(worte(inlines)),
        Blockteil::Sonstiges(_) => None,
    };
    block.teile().into_iter().map(text).collect()
}

/// Texts in a row compared as if they were one, and cut again.
#[must_use]
pub fn pieces(
    (alt, old): (&[Vec<Wort>], Textseite<'_>),
    (neu, new): (&[Vec<Wort>], Textseite<'_>),
) -> Stuecke {
    let (left, right) = (Reihe::new(alt), Reihe::new(neu));
    let runs = laeufe::compare(&left.worte, &right.worte, (&old, &new));
    let mut found = Stuecke { alt: vec![Vec::new(); alt.len()], neu: vec![Vec::new(); neu.len()] };
    let (mut at, mut to) = (0, 0);
    for run in runs {
        let count = run.alt.len().max(run.neu.len());
        for word in 0..count {
            let (gone, come) = (run.alt.get(word), run.neu.get(word));
            // The break between two texts is no word of either.
            if let (Some(word), Some(piece)) = (gone, left.piece(at)) {
                push(&mut found.alt[piece], run.verbleib, (Some(word), come));
            }
            match (come, right.piece(to)) {
                (Some(_), Some(piece)) => {
                    push(&mut found.neu[piece], run.verbleib, (gone, come));
                }
                // The break parts the words that went, too.
                (None, _) => {
                    if let Some(piece) = right.near(to) {
                        push(&mut found.neu[piece], run.verbleib, (gone, None));
                    }
                }
                _ => {}
            }
            at += usize::from(gone.is_some());
            to += usize::from(come.is_some());
        }
    }
    found
}

/// Texts as one: with a space between them.
struct Reihe {
    worte: Vec<Wort>,
    /// For each word the text that it is of; none for a space between two.
    stuecke: Vec<Option<usize>>,
}

impl Reihe {
    fn new(texts: &[Vec<Wort>]) -> Self {
        let mut reihe = Self { worte: Vec::new(), stuecke: Vec::new() };
        for (at, text) in texts.iter().enumerate() {
            if at > 0 {
                reihe.worte.push(Wort::leerzeichen());
                reihe.stuecke.push(None);
            }
            reihe.worte.extend_from_slice(text);
            reihe.stuecke.extend(std::iter::repeat_n(Some(at), text.len()));
        }
        reihe
    }

    fn piece(&self, word: usize) -> Option<usize> {
        self.stuecke.get(word).copied().flatten()
    }

    /// The text at a word, or before it.
    fn near(&self, word: usize) -> Option<usize> {
        let at = word.min(self.stuecke.len().checked_sub(1)?);
        self.piece(at).or_else(|| self.piece(at.checked_sub(1)?)).or(Some(0))
    }
}

fn push(runs: &mut Vec<Lauf>, verbleib: Verbleib, (alt, neu): (Option<&Wort>, Option<&Wort>)) {
    if runs.last().is_none_or(|it| it.verbleib != verbleib) {
        runs.push(Lauf { verbleib, alt: Vec::new(), neu: Vec::new() });
    }
    if let Some(last) = runs.last_mut() {
        last.alt.extend(alt.cloned());
        last.neu.extend(neu.cloned());
    }
}

fn marks_of(pieces: &[Vec<Lauf>]) -> usize {
    let runs = pieces.iter().flatten().filter(|it| it.verbleib != Verbleib::Gleich);
    let words = runs.flat_map(|it| {
        let both = it.verbleib == Verbleib::Umgeformt;
        it.alt.iter().filter(move |_| !both).chain(&it.neu)
    });
    words.filter_map(Wort::gesprochen).count()
}

/// How many words are marked inside a part.
fn marks(innen: &Innen) -> usize {
    let of = |folge: &Folge| folge.0.iter().filter_map(|it| it.innen.as_ref()).map(marks).sum();
    match innen {
        Innen::Text(runs) | Innen::Bild(runs) => marks_of(std::slice::from_ref(runs)),
        Innen::Bloecke(folge)
        | Innen::Liste(folge)
        | Innen::Definitionen(folge)
        | Innen::Code(folge) => of(folge),
        Innen::Definition(term, folge) => marks_of(std::slice::from_ref(term)) + of(folge),
        Innen::Html(pieces) | Innen::Umbau(pieces) => marks_of(&pieces.neu),
        Innen::Zellen(cells) => marks_of(cells),
        Innen::Tabelle(table) => marks_of(&table.kopf) + of(&table.zeilen),
        Innen::Einschub(it) => marks_of(std::slice::from_ref(&it.titel)) + of(&it.tabelle.zeilen),
        Innen::Ganz => 0,
    }
}
