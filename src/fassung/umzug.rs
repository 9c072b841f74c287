//! Text that moved to another list or another unit: a block or an item that went in one and came in
//! another is told at both places, and is no loss here and nothing new there.

use std::collections::HashMap;

use super::{
    anzeige::Anzeige,
    folge::{Folge, Innen, Schritt, Textvergleich},
    merkmale::{block_mark, item_mark},
    naehe::{Merkmal, Wortindex, naehe},
    worte::Textseite,
    zuordnung::{WIEDERERKANNT, Zuordnung},
};
use crate::{
    base::hash::Hash,
    document::{
        block::{Block, BlockKind, Item},
        value::Prosa,
    },
};

/// A part of fewer words is known again only beside one that is, or within its unit.
const WORTE: usize = 6;

/// A block or item that is on one side of its sequence only.
struct Lose {
    ort: Teilort,
    merkmal: Merkmal,
}

/// The text of a unit with what changed in it.
pub struct Einheitstext<'a> {
    /// What changed.
    pub vergleich: &'a Textvergleich,
    /// Both texts.
    pub texte: (Prosa, Prosa),
}

/// Where a block or an item stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Teilort {
    /// The unit, by its place in the list that was asked for.
    pub einheit: usize,
    /// The parts that it stands in, from outside in, by their places on the new side.
    pub innerhalb: Vec<usize>,
    /// The block or item, on its side.
    pub stelle: usize,
    /// The steps that lead to it in what changed there.
    schritte: Vec<usize>,
}

impl Teilort {
    /// Its step in what changed in its unit.
    ///
    /// # Panics
    /// If it was found in another comparison.
    pub fn schritt<'a>(&self, bloecke: &'a mut Folge) -> &'a mut Schritt {
        let (last, way) = self.schritte.split_last().expect("there is a step");
        let within = way.iter().fold(bloecke, |folge, at| {
            folge.0[*at].innen.as_mut().and_then(Innen::teile_mut).expect("it has parts")
        });
        &mut within.0[*last]
    }

    /// Whether it stands in the same sequence.
    fn is_beside(&self, other: &Self) -> bool {
        self.einheit == other.einheit && self.innerhalb == other.innerhalb
    }
}

/// A block or an item that moved to another list or another unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Umzug {
    /// Where it stood.
    pub alt: Teilort,
    /// Where it stands.
    pub neu: Teilort,
    /// Whether it is the same there.
    pub gleich: bool,
}

/// Finds what moved between lists and units.
#[must_use]
pub fn find(
    einheiten: &[Option<Einheitstext<'_>>],
    anzeigen: (Anzeige<'_>, Anzeige<'_>),
) -> Vec<Umzug> {
    let mut suche = Umzugssuche::default();
    for (einheit, text) in einheiten.iter().enumerate() {
        let Some(text) = text else { continue };
        let (alt, neu) = (&text.texte.0, &text.texte.1);
        let mut ort = Teilort { einheit, innerhalb: Vec::new(), stelle: 0, schritte: Vec::new() };
        let seiten = (Textseite::new(alt, anzeigen.0), Textseite::new(neu, anzeigen.1));
        let teile = Teilfolge::Bloecke(&alt.blocks, &neu.blocks);
        suche.collect(&text.vergleich.bloecke, teile, seiten, &mut ort);
    }
    let Umzugssuche { alt, neu } = suche;
    let umzug = |(left, right, gleich): (usize, usize, bool)| Umzug {
        alt: alt[left].ort.clone(),
        neu: neu[right].ort.clone(),
        gleich,
    };
    pairs(&alt, &neu).into_iter().map(umzug).collect()
}

/// The parts of both sides of a sequence.
#[derive(Clone, Copy)]
enum Teilfolge<'a> {
    Bloecke(&'a [Block], &'a [Block]),
    Punkte(&'a [Item], &'a [Item]),
}

/// Collects what is on one side only.
#[derive(Default)]
struct Umzugssuche {
    alt: Vec<Lose>,
    neu: Vec<Lose>,
}

impl Umzugssuche {
    fn collect(
        &mut self,
        folge: &Folge,
        teile: Teilfolge<'_>,
        seiten: (Textseite<'_>, Textseite<'_>),
        ort: &mut Teilort,
    ) {
        for (at, step) in folge.0.iter().enumerate() {
            ort.schritte.push(at);
            match step.paar {
                Zuordnung::Weg(stelle) => {
                    let merkmal = match teile {
                        Teilfolge::Bloecke(alt, _) => block_mark(&alt[stelle], seiten.0),
                        Teilfolge::Punkte(alt, _) => item_mark(&alt[stelle], seiten.0),
                    };
                    self.alt.push(Lose { ort: Teilort { stelle, ..ort.clone() }, merkmal });
                }
                Zuordnung::Neu(stelle) => {
                    let merkmal = match teile {
                        Teilfolge::Bloecke(_, neu) => block_mark(&neu[stelle], seiten.1),
                        Teilfolge::Punkte(_, neu) => item_mark(&neu[stelle], seiten.1),
                    };
                    self.neu.push(Lose { ort: Teilort { stelle, ..ort.clone() }, merkmal });
                }
                Zuordnung::Anders(left, right) | Zuordnung::Her(left, right) => {
                    let inner = step.innen.as_ref().and_then(Innen::teile);
                    if let Some((inner, teile)) = inner.zip(within(teile, left, right)) {
                        ort.innerhalb.push(right);
                        self.collect(inner, teile, seiten, ort);
                        ort.innerhalb.pop();
                    }
                }
                _ => {}
            }
            ort.schritte.pop();
        }
    }
}

/// What stands in a part of both sides.
fn within(teile: Teilfolge<'_>, left: usize, right: usize) -> Option<Teilfolge<'_>> {
    match teile {
        Teilfolge::Punkte(alt, neu) => {
            Some(Teilfolge::Bloecke(&alt[left].blocks, &neu[right].blocks))
        }
        Teilfolge::Bloecke(alt, neu) => match (&alt[left].kind, &neu[right].kind) {
            (BlockKind::Liste { items: alt, .. }, BlockKind::Liste { items: neu, .. }) => {
                Some(Teilfolge::Punkte(alt, neu))
            }
            (
                BlockKind::Zitat(alt) | BlockKind::Hinweis(_, alt) | BlockKind::Huelle(_, alt),
                BlockKind::Zitat(neu) | BlockKind::Hinweis(_, neu) | BlockKind::Huelle(_, neu),
            ) => Some(Teilfolge::Bloecke(alt, neu)),
            _ => None,
        },
    }
}

/// Which belong together, and whether they are the same.
fn pairs(alt: &[Lose], neu: &[Lose]) -> Vec<(usize, usize, bool)> {
    let mut found = Vec::new();
    let (mut gone, mut come) = (vec![false; alt.len()], vec![false; neu.len()]);
    let elsewhere = |left: &Lose, right: &Lose| !left.ort.is_beside(&right.ort);
    let long = |it: &Lose| it.merkmal.worte.len() >= WORTE;
    let mut by_key: HashMap<Hash, Vec<usize>> = HashMap::new();
    for (right, it) in neu.iter().enumerate().rev() {
        by_key.entry(it.merkmal.schluessel).or_default().push(right);
    }
    for (left, it) in alt.iter().enumerate() {
        let Some(same) = by_key.get_mut(&it.merkmal.schluessel) else { continue };
        // A short item such as "Sprachkurse" is known again in another list of its text only.
        let known = |right: &Lose| {
            elsewhere(it, right)
                && (long(it) || it.ort.einheit == right.ort.einheit && !it.merkmal.worte.is_empty())
        };
        if let Some(at) = same.iter().rposition(|right| known(&neu[*right])) {
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
        let stelle = all[at].ort.stelle.checked_add_signed(step)?;
        (all[other].ort.is_beside(&all[at].ort) && all[other].ort.stelle == stelle).then_some(other)
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
