//! Which parts of two texts come into question as versions of each other, and how alike they are.
//! A part is held against those that share its rare words and against those near its place, so it
//! takes no longer than n log n however long the texts are, and no length is a cliff.

use std::{
    cmp::{Ordering, Reverse},
    collections::HashMap,
};

use crate::base::hash::Hash;

/// What tells a part from others, and how near two of them are.
#[derive(Clone, Debug)]
pub struct Merkmal {
    /// Equal keys mean equal parts.
    pub schluessel: Hash,
    /// Its kind; only parts of one kind can be versions of each other.
    pub art: u8,
    /// Its words, as sorted short keys.
    pub worte: Vec<u64>,
    /// Whether it is made of parts that each stand for themselves, such as items.
    pub hat_teile: bool,
}

/// A word tells a part from others if no more parts than this have it.
const SELTEN: usize = 16;
/// So many of the rare words of a part are looked up, the rarest first.
const NACHGESCHLAGEN: usize = 8;
/// Of all parts that share rare words with a part, so many are held against it.
const KANDIDATEN: usize = 8;
/// Up to this many pairs are all looked at.
const GENAU: usize = 4096;
/// Of more, so many parts before and after its place are held against a part, whatever words they
/// have.
const UMKREIS: usize = 12;

/// Two parts that are alike.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Nachbar {
    /// The position of the old one.
    pub alt: usize,
    /// The position of the new one.
    pub neu: usize,
    /// How alike they are, up to 1.
    pub naehe: f64,
}

/// The share of common words, of parts of one kind (Dice coefficient of sorted lists).
#[must_use]
pub fn naehe(left: &Merkmal, right: &Merkmal) -> f64 {
    if left.art != right.art || left.worte.is_empty() || right.worte.is_empty() {
        return 0.0;
    }
    let (mut common, mut at) = (0_u32, 0);
    for word in &left.worte {
        while at < right.worte.len() && right.worte[at] < *word {
            at += 1;
        }
        if at < right.worte.len() && right.worte[at] == *word {
            common += 1;
            at += 1;
        }
    }
    let count = |it: usize| f64::from(u32::try_from(it).unwrap_or(u32::MAX));
    2.0 * f64::from(common) / (count(left.worte.len()) + count(right.worte.len()))
}

/// Which new parts come into question for an old one.
pub struct Wortindex<'a> {
    neu: &'a [&'a Merkmal],
    /// By rare word those that have it; none where they are so few that all come into question.
    teile: Option<HashMap<u64, Vec<usize>>>,
}

impl<'a> Wortindex<'a> {
    /// Reads the new parts, for so many old ones.
    #[must_use]
    pub fn new(neu: &'a [&'a Merkmal], old: usize) -> Self {
        let rare = || {
            let mut teile: HashMap<u64, Vec<usize>> = HashMap::new();
            for (at, part) in neu.iter().enumerate() {
                for word in part.worte.chunk_by(|one, other| one == other).map(|same| same[0]) {
                    teile.entry(word).or_default().push(at);
                }
            }
            teile.retain(|_, parts| parts.len() <= SELTEN);
            teile
        };
        Self { neu, teile: (old * neu.len() > GENAU).then(rare) }
    }

    /// Those wherever they stand: all of few; of many those that share rare words with the old
    /// one, with most of them first, of equal ones those that stand first.
    #[must_use]
    pub fn anywhere(&self, part: &Merkmal) -> Vec<usize> {
        let Some(teile) = &self.teile else { return (0..self.neu.len()).collect() };
        let words = part.worte.chunk_by(|one, other| one == other).map(|same| same[0]);
        let mut rare: Vec<&Vec<usize>> = words.filter_map(|word| teile.get(&word)).collect();
        // Words are sorted by their hashes: the same everywhere.
        rare.sort_by_key(|parts| parts.len());
        let mut shared: HashMap<usize, usize> = HashMap::new();
        for at in rare.into_iter().take(NACHGESCHLAGEN).flatten() {
            *shared.entry(*at).or_default() += 1;
        }
        let mut all: Vec<(usize, usize)> = shared.into_iter().collect();
        all.sort_unstable_by_key(|(at, count)| (Reverse(*count), *at));
        all.into_iter().take(KANDIDATEN).map(|(at, _)| at).collect()
    }

    /// Those, and of many also the ones near a place, in their order.
    fn around(&self, part: &Merkmal, place: usize) -> Vec<usize> {
        let mut all = self.anywhere(part);
        if self.teile.is_some() {
            all.extend(place.saturating_sub(UMKREIS)..(place + UMKREIS + 1).min(self.neu.len()));
            all.sort_unstable();
            all.dedup();
        }
        all
    }
}

/// Pairs of parts at one place, in the order of both sides, so that nothing crosses.
///
/// First come those of which each is the one most like the other, as long as they stand in order;
/// what such a pair crosses, and is so alike that it is `certain`, has moved and is left alone. What
/// stands between them is paired if it is `related`, so that the likeness is greatest in sum. Were
/// the sum all, rows of one template would be paired with their neighbours.
#[must_use]
pub fn in_order(alt: &[&Merkmal], neu: &[&Merkmal], related: f64, certain: f64) -> Vec<Nachbar> {
    if alt.is_empty() || neu.is_empty() {
        return Vec::new();
    }
    let index = Wortindex::new(neu, alt.len());
    let place = |left: usize| left * neu.len() / alt.len();
    let mut found = Vec::new();
    for (left, part) in alt.iter().enumerate() {
        // The last one first, so that no part is paired twice.
        for right in index.around(part, place(left)).into_iter().rev() {
            // Equal parts in one gap are crossed over, so one of them has moved.
            let same = part.schluessel == neu[right].schluessel;
            let naehe = if same { 1.0 } else { naehe(part, neu[right]) };
            if naehe >= related {
                found.push(Nachbar { alt: left, neu: right, naehe });
            }
        }
    }
    // Of equally alike ones the one nearest to its place.
    let better = |one: &Nachbar, other: &Nachbar| {
        let way = |it: &Nachbar| it.neu.abs_diff(place(it.alt));
        one.naehe.total_cmp(&other.naehe).then(way(other).cmp(&way(one))).is_gt()
    };
    let mut of_alt: Vec<Option<Nachbar>> = vec![None; alt.len()];
    let mut of_neu: Vec<Option<Nachbar>> = vec![None; neu.len()];
    for pair in &found {
        for best in [&mut of_alt[pair.alt], &mut of_neu[pair.neu]] {
            if best.is_none_or(|known| better(pair, &known)) {
                *best = Some(*pair);
            }
        }
    }
    let mutual =
        |pair: &&Nachbar| of_alt[pair.alt] == Some(**pair) && of_neu[pair.neu] == Some(**pair);
    let anchors = Chains::of(found.iter().filter(mutual), neu.len());
    let fits = |pair: &Nachbar| {
        let at = anchors.partition_point(|anchor| anchor.alt < pair.alt);
        let behind = at.checked_sub(1).is_none_or(|before| anchors[before].neu < pair.neu);
        let in_front = anchors.get(at).is_none_or(|next| {
            if next.alt == pair.alt { next.neu == pair.neu } else { pair.neu < next.neu }
        });
        behind && in_front
    };
    let moved = |pair: &&Nachbar| pair.naehe >= certain && !fits(pair);
    let (mut gone, mut come) = (vec![false; alt.len()], vec![false; neu.len()]);
    for pair in found.iter().filter(mutual).filter(moved) {
        (gone[pair.alt], come[pair.neu]) = (true, true);
    }
    let stays = |pair: &&Nachbar| !gone[pair.alt] && !come[pair.neu] && fits(pair);
    Chains::of(found.iter().filter(stays), neu.len())
}

/// Chains of pairs in order, each with the sum of its likeness; for every place on the new side the
/// best that ends before it (a Fenwick tree of maxima).
struct Chains {
    /// Each pair with the sum of the chain that it ends, and the pair before it.
    pairs: Vec<(Nachbar, f64, Option<usize>)>,
    /// By ranges of new places, the pair that ends the best chain in them.
    best: Vec<Option<usize>>,
}

impl Chains {
    /// The chain of some pairs whose likeness is greatest in sum. They come by their old place, and
    /// for each of these the last new place first.
    fn of<'a>(pairs: impl Iterator<Item = &'a Nachbar>, places: usize) -> Vec<Nachbar> {
        let mut chains = Self { pairs: Vec::new(), best: vec![None; places + 1] };
        pairs.for_each(|pair| chains.add(*pair));
        chains.into_best()
    }

    /// The pair that ends the best chain before a place.
    fn before(&self, place: usize) -> Option<usize> {
        let ranges = std::iter::successors(Some(place), |at| (*at > 0).then(|| at & (at - 1)))
            .take_while(|at| *at > 0)
            .filter_map(|at| self.best[at]);
        // Of equal chains the earlier one.
        ranges.max_by(|one, other| self.compare(*one, *other))
    }

    fn compare(&self, one: usize, other: usize) -> Ordering {
        self.pairs[one].1.total_cmp(&self.pairs[other].1).then(other.cmp(&one))
    }

    fn add(&mut self, pair: Nachbar) {
        let before = self.before(pair.neu);
        let sum = pair.naehe + before.map_or(0.0, |it| self.pairs[it].1);
        let number = self.pairs.len();
        self.pairs.push((pair, sum, before));
        let mut at = pair.neu + 1;
        while at < self.best.len() {
            let better = self.best[at].is_none_or(|known| self.pairs[known].1 < sum);
            if better {
                self.best[at] = Some(number);
            }
            at += at & at.wrapping_neg();
        }
    }

    fn into_best(self) -> Vec<Nachbar> {
        let last = self.before(self.best.len() - 1);
        let mut row: Vec<Nachbar> = std::iter::successors(last, |it| self.pairs[*it].2)
            .map(|it| self.pairs[it].0)
            .collect();
        row.reverse();
        row
    }
}
