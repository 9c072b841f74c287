//! Which parts of two texts belong together: the same, changed, moved, removed, added. Works on
//! blocks, list items and rows alike; nothing is quadratic in the length of a text.

use std::collections::{HashMap, HashSet};

use super::{
    naehe::{self, Merkmal, Wortindex, naehe},
    unterschiede::unterschiede,
};
use crate::base::hash::Hash;

/// Parts in a row, by their positions: from the first, before the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Strecke {
    /// The first.
    pub von: usize,
    /// The one behind the last.
    pub bis: usize,
}

/// What became of a part; positions in the old and the new sequence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Zuordnung {
    /// On both sides, the same.
    Gleich(usize, usize),
    /// On both sides, changed.
    Anders(usize, usize),
    /// Only on the old side.
    Weg(usize),
    /// Only on the new side.
    Neu(usize),
    /// It stood here and stands elsewhere now.
    Fort(usize, usize),
    /// It stands here and stood elsewhere before.
    Her(usize, usize),
    /// On both sides, cut into other parts: split, put together, or of another kind.
    Umbau(Strecke, Strecke),
}

impl Zuordnung {
    /// Whether it is a change of its own: what moved is one, shown at two places.
    #[must_use]
    pub fn is_aenderung(self) -> bool {
        !matches!(self, Self::Gleich(..) | Self::Fort(..))
    }

    /// Whether only one side has it, as far as its own sequence tells.
    #[must_use]
    pub fn is_einseitig(self) -> bool {
        matches!(self, Self::Weg(_) | Self::Neu(_))
    }

    /// The (first) positions of what it pairs: in the old sequence, and in the new one.
    #[must_use]
    pub fn stellen(self) -> (Option<usize>, Option<usize>) {
        match self {
            Self::Gleich(left, right)
            | Self::Anders(left, right)
            | Self::Fort(left, right)
            | Self::Her(left, right) => (Some(left), Some(right)),
            Self::Weg(left) => (Some(left), None),
            Self::Neu(right) => (None, Some(right)),
            Self::Umbau(old, new) => (Some(old.von), Some(new.von)),
        }
    }

    /// The (first) position in the new sequence, if it is there.
    #[must_use]
    pub fn neu(self) -> Option<usize> {
        match self {
            Self::Gleich(_, at) | Self::Anders(_, at) | Self::Neu(at) | Self::Her(_, at) => {
                Some(at)
            }
            Self::Umbau(_, neu) => Some(neu.von),
            Self::Weg(_) | Self::Fort(..) => None,
        }
    }
}

/// From this share of common words on, two parts at one place are versions of each other.
pub const VERWANDT: f64 = 0.4;
/// From this share on, they are so even at different places.
pub const WIEDERERKANNT: f64 = 0.75;

/// Pairs the parts of two sequences. Read in order, the old positions of `Gleich`, `Anders`, `Weg`
/// and `Fort` are all of the old sequence, and the new positions of `Gleich`, `Anders`, `Neu` and
/// `Her` all of the new one.
#[must_use]
pub fn pair(alt: &[Merkmal], neu: &[Merkmal]) -> Vec<Zuordnung> {
    let keys = |parts: &[Merkmal]| parts.iter().map(|it| it.schluessel).collect::<Vec<_>>();
    let hunks = unterschiede(&keys(alt), &keys(neu));
    let elsewhere = |parts: &[Merkmal], all: &[Range]| -> HashSet<Hash> {
        all.iter().cloned().flatten().map(|at| parts[at].schluessel).collect()
    };
    let (removed, added): (Vec<Range>, Vec<Range>) = hunks.iter().cloned().unzip();
    let (gone, come) = (elsewhere(alt, &removed), elsewhere(neu, &added));
    let mut partner_alt: HashMap<usize, usize> = HashMap::new();
    let mut partner_neu: HashMap<usize, usize> = HashMap::new();
    // Changed at its place: in order, so that nothing crosses.
    for (removed, added) in &hunks {
        let pairs = in_place(alt, removed.clone(), neu, added.clone());
        let stays = |left: usize, right: usize| {
            !come.contains(&alt[left].schluessel) && !gone.contains(&neu[right].schluessel)
        };
        let sole = sole(&pairs, (alt, removed.clone()), (neu, added.clone()))
            .into_iter()
            .filter(|it| stays(it.0, it.1))
            .collect::<Vec<_>>();
        for (left, right) in pairs.into_iter().chain(sole) {
            partner_alt.insert(left, right);
            partner_neu.insert(right, left);
        }
    }
    let moved = moved(alt, neu, &hunks, &partner_alt, &partner_neu);
    let mut pairs = Vec::with_capacity(alt.len().max(neu.len()));
    let (mut at_alt, mut at_neu) = (0, 0);
    for (removed, added) in hunks {
        pairs.extend(
            (at_alt..removed.start)
                .zip(at_neu..added.start)
                .map(|(left, right)| Zuordnung::Gleich(left, right)),
        );
        let mut right = added.clone();
        for left in removed.clone() {
            match partner_alt.get(&left) {
                Some(partner) => {
                    // What was added before the partner comes first.
                    pairs.extend((right.start..*partner).map(|it| fresh(it, &moved)));
                    pairs.push(Zuordnung::Anders(left, *partner));
                    right.start = partner + 1;
                }
                None => pairs.push(
                    moved
                        .0
                        .get(&left)
                        .map_or(Zuordnung::Weg(left), |there| Zuordnung::Fort(left, *there)),
                ),
            }
        }
        pairs.extend(right.map(|it| fresh(it, &moved)));
        (at_alt, at_neu) = (removed.end, added.end);
    }
    pairs.extend(
        (at_alt..alt.len())
            .zip(at_neu..neu.len())
            .map(|(left, right)| Zuordnung::Gleich(left, right)),
    );
    pairs
}

type Moved = (HashMap<usize, usize>, HashMap<usize, usize>);
type Range = std::ops::Range<usize>;

fn fresh(at: usize, moved: &Moved) -> Zuordnung {
    moved.1.get(&at).map_or(Zuordnung::Neu(at), |from| Zuordnung::Her(*from, at))
}

/// Pairs within one place, in order.
fn in_place(alt: &[Merkmal], removed: Range, neu: &[Merkmal], added: Range) -> Vec<(usize, usize)> {
    let old: Vec<&Merkmal> = alt[removed.clone()].iter().collect();
    let new: Vec<&Merkmal> = neu[added.clone()].iter().collect();
    let pairs = naehe::in_order(&old, &new, VERWANDT, WIEDERERKANNT).into_iter();
    pairs.map(|it| (removed.start + it.alt, added.start + it.neu)).collect()
}

/// The only list at a place is that list, however many of its items are others: they are compared
/// one by one. The same goes for whatever has such parts.
fn sole(
    pairs: &[(usize, usize)],
    (alt, removed): (&[Merkmal], Range),
    (neu, added): (&[Merkmal], Range),
) -> Vec<(usize, usize)> {
    let only = |parts: &[Merkmal], range: Range| {
        let mut all = range.filter(|at| parts[*at].hat_teile);
        all.next().filter(|_| all.next().is_none())
    };
    let mut found = Vec::new();
    let (mut left, mut right) = (removed.start, added.start);
    let ends = pairs.iter().copied().chain([(removed.end, added.end)]);
    for (end_alt, end_neu) in ends {
        let both = only(alt, left..end_alt).zip(only(neu, right..end_neu));
        found.extend(both.filter(|(old, new)| naehe(&alt[*old], &neu[*new]) > 0.0));
        (left, right) = (end_alt + 1, end_neu + 1);
    }
    found
}

/// What left one place and came to another: the same, or nearly so.
fn moved(
    alt: &[Merkmal],
    neu: &[Merkmal],
    hunks: &[(Range, Range)],
    partner_alt: &HashMap<usize, usize>,
    partner_neu: &HashMap<usize, usize>,
) -> Moved {
    let gone: Vec<usize> = hunks
        .iter()
        .flat_map(|it| it.0.clone())
        .filter(|it| !partner_alt.contains_key(it))
        .collect();
    let come: Vec<usize> = hunks
        .iter()
        .flat_map(|it| it.1.clone())
        .filter(|it| !partner_neu.contains_key(it))
        .collect();
    let mut moved: Moved = (HashMap::new(), HashMap::new());
    let mut link = |left: usize, right: usize| {
        moved.0.insert(left, right);
        moved.1.insert(right, left);
    };
    let mut by_key: HashMap<Hash, Vec<usize>> = HashMap::new();
    for right in come.iter().rev() {
        by_key.entry(neu[*right].schluessel).or_default().push(*right);
    }
    let mut rest = Vec::new();
    for left in gone {
        match by_key.get_mut(&alt[left].schluessel).and_then(Vec::pop) {
            Some(right) => link(left, right),
            None => rest.push(left),
        }
    }
    let mut open: Vec<usize> = by_key_rest(by_key);
    open.sort_unstable();
    let parts: Vec<&Merkmal> = open.iter().map(|right| &neu[*right]).collect();
    let index = Wortindex::new(&parts, rest.len());
    let mut free = vec![true; open.len()];
    for left in rest {
        let alike = index
            .anywhere(&alt[left])
            .into_iter()
            .filter(|at| free[*at])
            .map(|at| (naehe(&alt[left], parts[at]), at))
            .filter(|(share, _)| *share >= WIEDERERKANNT);
        // Of equally alike ones the first.
        let nearest =
            alike.max_by(|one, other| one.0.total_cmp(&other.0).then(other.1.cmp(&one.1)));
        if let Some((_, at)) = nearest {
            link(left, open[at]);
            free[at] = false;
        }
    }
    moved
}

/// In no order: whoever asks sorts.
fn by_key_rest(by_key: HashMap<Hash, Vec<usize>>) -> Vec<usize> {
    let mut rest = Vec::new();
    for positions in by_key.into_values() {
        rest.extend(positions);
    }
    rest
}

/// Pairs the parts of two sequences wherever they stand, since their order follows from something
/// else: the same ones first, then those most alike. In the order of the new side, what went behind
/// the last one that stood before it.
#[must_use]
pub fn pair_anywhere(alt: &[Merkmal], neu: &[Merkmal]) -> Vec<Zuordnung> {
    let mut partner: Vec<Option<Zuordnung>> = vec![None; neu.len()];
    let mut by_key: HashMap<Hash, Vec<usize>> = HashMap::new();
    for (right, part) in neu.iter().enumerate().rev() {
        by_key.entry(part.schluessel).or_default().push(right);
    }
    let mut rest = Vec::new();
    for (left, part) in alt.iter().enumerate() {
        match by_key.get_mut(&part.schluessel).and_then(Vec::pop) {
            Some(right) => partner[right] = Some(Zuordnung::Gleich(left, right)),
            None => rest.push(left),
        }
    }
    let open: Vec<usize> = (0..neu.len()).filter(|it| partner[*it].is_none()).collect();
    let parts: Vec<&Merkmal> = open.iter().map(|right| &neu[*right]).collect();
    let index = Wortindex::new(&parts, rest.len());
    let mut alike: Vec<(f64, usize, usize)> = Vec::new();
    for left in &rest {
        for at in index.anywhere(&alt[*left]) {
            let share = naehe(&alt[*left], parts[at]);
            if share >= VERWANDT {
                alike.push((share, *left, open[at]));
            }
        }
    }
    alike.sort_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1)));
    let mut gone: Vec<bool> = vec![false; alt.len()];
    rest.iter().for_each(|it| gone[*it] = true);
    for (_, left, right) in alike {
        if gone[left] && partner[right].is_none() {
            partner[right] = Some(Zuordnung::Anders(left, right));
            gone[left] = false;
        }
    }
    let mut pairs = Vec::with_capacity(alt.len().max(neu.len()));
    let mut left_over: Vec<usize> = (0..alt.len()).filter(|it| gone[*it]).rev().collect();
    for (right, paar) in partner.into_iter().enumerate() {
        let paar = paar.unwrap_or(Zuordnung::Neu(right));
        if let Zuordnung::Gleich(left, _) | Zuordnung::Anders(left, _) = paar {
            while left_over.last().is_some_and(|it| *it < left) {
                pairs.extend(left_over.pop().map(Zuordnung::Weg));
            }
        }
        pairs.push(paar);
    }
    pairs.extend(left_over.into_iter().rev().map(Zuordnung::Weg));
    pairs
}
