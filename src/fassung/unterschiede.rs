//! What changed between two sequences, whatever they are of. The door to imara-diff.

use std::{collections::HashMap, ops::Range};

use imara_diff::{Algorithm, Diff, InternedInput};

use crate::base::hash::Hash;

/// Sequences up to this length together are compared with the fewest changes there can be.
const KURZ: usize = 4000;

/// A range of the old sequence, and one of the new.
pub type Hunk = (Range<usize>, Range<usize>);

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
