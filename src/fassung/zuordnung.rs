//! Which parts of two texts belong together: the same, changed, moved, removed, added. Works on
//! blocks, list items and rows alike; nothing is quadratic in the length of a text.

use std::collections::HashMap;

use super::worte::unterschiede;
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
/// Up to this many pairs are looked at one by one.
const GENAU: usize = 4096;

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

/// Pairs within one place, in order: those that share most words together.
fn in_place(alt: &[Merkmal], removed: Range, neu: &[Merkmal], added: Range) -> Vec<(usize, usize)> {
    let (rows, columns) = (removed.len(), added.len());
    if rows == 0 || columns == 0 {
        return Vec::new();
    }
    let near = |left: usize, right: usize| -> f64 {
        let (left, right) = (&alt[removed.start + left], &neu[added.start + right]);
        // Equal parts in one gap are crossed over, so one of them has moved.
        let share = if left.schluessel == right.schluessel { 1.0 } else { naehe(left, right) };
        if share >= VERWANDT { share } else { 0.0 }
    };
    if rows * columns > GENAU {
        let both = (0..rows.min(columns)).filter(|at| {
            near(*at, *at) > 0.0
                && alt[removed.start + at].schluessel != neu[added.start + at].schluessel
        });
        return both.map(|at| (removed.start + at, added.start + at)).collect();
    }
    // The best sum without crossing, by dynamic programming.
    let mut best = vec![vec![0.0_f64; columns + 1]; rows + 1];
    for left in (0..rows).rev() {
        for right in (0..columns).rev() {
            let share = near(left, right);
            let paired = if share > 0.0 { best[left + 1][right + 1] + share } else { 0.0 };
            best[left][right] = paired.max(best[left + 1][right]).max(best[left][right + 1]);
        }
    }
    let mut pairs = Vec::new();
    let (mut left, mut right) = (0, 0);
    while left < rows && right < columns {
        let share = near(left, right);
        if share > 0.0 && best[left][right] <= best[left + 1][right + 1] + share {
            pairs.push((removed.start + left, added.start + right));
            left += 1;
            right += 1;
        } else if best[left][right] <= best[left + 1][right] {
            left += 1;
        } else {
            right += 1;
        }
    }
    pairs
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
    if rest.len() * open.len() <= GENAU {
        for left in rest {
            let nearest = open.iter().map(|right| (naehe(&alt[left], &neu[*right]), *right)).fold(
                (0.0_f64, None),
                |best, (share, right)| {
                    if share > best.0 { (share, Some(right)) } else { best }
                },
            );
            if let (share, Some(right)) = nearest
                && share >= WIEDERERKANNT
            {
                link(left, right);
                open.retain(|it| *it != right);
            }
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

/// The share of common words, of parts of one kind (Dice coefficient of sorted lists).
fn naehe(left: &Merkmal, right: &Merkmal) -> f64 {
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
