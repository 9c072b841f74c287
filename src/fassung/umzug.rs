//! Text that moved to another unit: a block that went in one and came in another is told at both
//! places, and is no loss here and nothing new there.

use std::collections::HashMap;

use super::{
    anzeige::Anzeige,
    folge::Textvergleich,
    merkmale::block_mark,
    naehe::{Merkmal, Wortindex, naehe},
    worte::Textseite,
    zuordnung::{WIEDERERKANNT, Zuordnung},
};
use crate::{base::hash::Hash, document::value::Prosa};

/// A block of fewer words is known again only beside one that is.
const WORTE: usize = 6;

/// A block that is on one side of its unit only.
struct Lose {
    ort: Blockort,
    merkmal: Merkmal,
}

/// The text of a unit with what changed in it.
pub struct Einheitstext<'a> {
    /// What changed.
    pub vergleich: &'a Textvergleich,
    /// Both texts.
    pub texte: (Prosa, Prosa),
}

/// Where a block stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Blockort {
    /// The unit, by its place in the list that was asked for.
    pub einheit: usize,
    /// The step in what changed there.
    pub schritt: usize,
    /// The block.
    pub block: usize,
}

/// A block that moved to another unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Umzug {
    /// Where it stood.
    pub alt: Blockort,
    /// Where it stands.
    pub neu: Blockort,
    /// Whether it is the same there.
    pub gleich: bool,
}

/// Finds what moved between units.
#[must_use]
pub fn find(
    einheiten: &[Option<Einheitstext<'_>>],
    anzeigen: (Anzeige<'_>, Anzeige<'_>),
) -> Vec<Umzug> {
    let (mut alt, mut neu) = (Vec::new(), Vec::new());
    for (einheit, text) in einheiten.iter().enumerate() {
        let Some(text) = text else { continue };
        for (schritt, step) in text.vergleich.bloecke.0.iter().enumerate() {
            let (found, prosa, anzeige, block) = match step.paar {
                Zuordnung::Weg(at) => (&mut alt, &text.texte.0, anzeigen.0, at),
                Zuordnung::Neu(at) => (&mut neu, &text.texte.1, anzeigen.1, at),
                _ => continue,
            };
            let merkmal = block_mark(&prosa.blocks[block], Textseite::new(prosa, anzeige));
            found.push(Lose { ort: Blockort { einheit, schritt, block }, merkmal });
        }
    }
    let umzug = |(left, right, gleich): (usize, usize, bool)| Umzug {
        alt: alt[left].ort,
        neu: neu[right].ort,
        gleich,
    };
    pairs(&alt, &neu).into_iter().map(umzug).collect()
}

/// Which belong together, and whether they are the same.
fn pairs(alt: &[Lose], neu: &[Lose]) -> Vec<(usize, usize, bool)> {
    let mut found = Vec::new();
    let (mut gone, mut come) = (vec![false; alt.len()], vec![false; neu.len()]);
    let elsewhere = |left: &Lose, right: &Lose| left.ort.einheit != right.ort.einheit;
    let long = |it: &Lose| it.merkmal.worte.len() >= WORTE;
    let mut by_key: HashMap<Hash, Vec<usize>> = HashMap::new();
    for (right, it) in neu.iter().enumerate().filter(|it| long(it.1)).rev() {
        by_key.entry(it.merkmal.schluessel).or_default().push(right);
    }
    for (left, it) in alt.iter().enumerate().filter(|it| long(it.1)) {
        let Some(same) = by_key.get_mut(&it.merkmal.schluessel) else { continue };
        if let Some(at) = same.iter().rposition(|right| elsewhere(it, &neu[*right])) {
            let right = same.remove(at);
            (gone[left], come[right]) = (true, true);
            found.push((left, right, true));
        }
    }
    let open: Vec<usize> = (0..neu.len()).filter(|it| !come[*it] && long(&neu[*it])).collect();
    let parts: Vec<&Merkmal> = open.iter().map(|it| &neu[*it].merkmal).collect();
    let rest: Vec<usize> = (0..alt.len()).filter(|it| !gone[*it] && long(&alt[*it])).collect();
    let index = Wortindex::new(&parts, rest.len());
    for left in rest {
        let alike = index
            .anywhere(&alt[left].merkmal)
            .into_iter()
            .filter(|at| !come[open[*at]] && elsewhere(&alt[left], &neu[open[*at]]))
            .map(|at| (naehe(&alt[left].merkmal, parts[at]), at))
            .filter(|it| it.0 >= WIEDERERKANNT);
        let best = alike.max_by(|one, other| one.0.total_cmp(&other.0).then(other.1.cmp(&one.1)));
        if let Some((_, at)) = best {
            (gone[left], come[open[at]]) = (true, true);
            found.push((left, open[at], false));
        }
    }
    with_neighbours(found, (alt, neu), (gone, come))
}

/// A heading or another short block moved with the block beside it.
fn with_neighbours(
    mut found: Vec<(usize, usize, bool)>,
    (alt, neu): (&[Lose], &[Lose]),
    (mut gone, mut come): (Vec<bool>, Vec<bool>),
) -> Vec<(usize, usize, bool)> {
    let beside = |all: &[Lose], at: usize, step: isize| {
        let other = at.checked_add_signed(step).filter(|it| *it < all.len())?;
        let block = all[at].ort.block.checked_add_signed(step)?;
        (all[other].ort.einheit == all[at].ort.einheit && all[other].ort.block == block)
            .then_some(other)
    };
    for step in [-1, 1] {
        let mut open = found.clone();
        while let Some((left, right, _)) = open.pop() {
            let next = beside(alt, left, step).zip(beside(neu, right, step));
            let Some((left, right)) = next.filter(|it| !gone[it.0] && !come[it.1]) else {
                continue;
            };
            if alt[left].merkmal.schluessel == neu[right].merkmal.schluessel {
                (gone[left], come[right]) = (true, true);
                found.push((left, right, true));
                open.push((left, right, true));
            }
        }
    }
    found
}
