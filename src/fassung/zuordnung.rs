//! Which parts of two texts belong together: the same, changed, moved, removed, added. Works on
//! blocks, list items and rows alike; nothing is quadratic in the length of a text.

use std::collections::HashMap;

use super::{
    naehe::{self, Merkmal, Wortindex, naehe},
    worte::unterschiede,
};
use crate::base::hash::Hash;

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
}

impl Zuordnung {
    /// The position in the new sequence, if it is there.
    #[must_use]
    pub fn neu(self) -> Option<usize> {
        match self {
            Self::Gleich(_, at) | Self::Anders(_, at) | Self::Neu(at) | Self::Her(_, at) => {
                Some(at)
            }
            Self::Weg(_) | Self::Fort(..) => None,
        }
    }
}

/// From this share of common words on, two parts at one place are versions of each other.
const VERWANDT: f64 = 0.4;
/// From this share on, they are so even at different places.
const WIEDERERKANNT: f64 = 0.75;

/// Pairs the parts of two sequences. Read in order, the old positions of `Gleich`, `Anders`, `Weg`
/// and `Fort` are all of the old sequence, and the new positions of `Gleich`, `Anders`, `Neu` and
/// `Her` all of the new one.
#[must_use]
pub fn pair(alt: &[Merkmal], neu: &[Merkmal]) -> Vec<Zuordnung> {
    let keys = |parts: &[Merkmal]| parts.iter().map(|it| it.schluessel).collect::<Vec<_>>();
    let hunks = unterschiede(&keys(alt), &keys(neu));
    let mut partner_alt: HashMap<usize, usize> = HashMap::new();
    let mut partner_neu: HashMap<usize, usize> = HashMap::new();
    // Changed at its place: in order, so that nothing crosses.
    for (removed, added) in &hunks {
        for (left, right) in in_place(alt, removed.clone(), neu, added.clone()) {
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
