//! What changed between two running texts, word by word: runs of words with one fate. Both texts
//! can be read back from them, each in its own words.

use super::{
    unterschiede::{Hunk, unterschiede},
    worte::{Textseite, Wort},
};
use crate::base::hash::Hash;

/// What became of something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verbleib {
    /// It is on both sides.
    Gleich,
    /// It is on both sides, in another form: set otherwise, leading elsewhere.
    Umgeformt,
    /// Only the old side has it.
    Weg,
    /// Only the new side has it.
    Neu,
}

/// Words with one fate.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Lauf {
    /// Their fate.
    pub verbleib: Verbleib,
    /// As the old side has them; none of what is new.
    pub alt: Vec<Wort>,
    /// As the new side has them; none of what went. Where both sides have them, word by word.
    pub neu: Vec<Wort>,
}

/// Whether a text of this has not changed.
#[must_use]
pub fn is_unchanged(laeufe: &[Lauf]) -> bool {
    laeufe.iter().all(|it| it.verbleib == Verbleib::Gleich)
}

/// All of it went, or came.
#[must_use]
pub fn ganz(verbleib: Verbleib, worte: Vec<Wort>) -> Vec<Lauf> {
    let (alt, neu) =
        if verbleib == Verbleib::Weg { (worte, Vec::new()) } else { (Vec::new(), worte) };
    if alt.is_empty() && neu.is_empty() { Vec::new() } else { vec![Lauf { verbleib, alt, neu }] }
}

/// Compares two running texts.
#[must_use]
pub fn compare(
    alt: &[Wort],
    neu: &[Wort],
    (old, new): (&Textseite<'_>, &Textseite<'_>),
) -> Vec<Lauf> {
    let keys = |worte: &[Wort], seite: &Textseite<'_>| -> Vec<Hash> {
        worte.iter().map(|it| seite.gesagt(it)).collect()
    };
    let hunks = readable(unterschiede(&keys(alt, old), &keys(neu, new)), alt, neu);
    let mut laeufe = Vec::new();
    let (mut at_alt, mut at_neu) = (0, 0);
    let both = |alt: &[Wort], neu: &[Wort], laeufe: &mut Vec<Lauf>| {
        for (left, right) in alt.iter().zip(neu) {
            let verbleib = if old.form(left) == new.form(right) {
                Verbleib::Gleich
            } else {
                Verbleib::Umgeformt
            };
            match laeufe.last_mut().filter(|it| it.verbleib == verbleib) {
                Some(last) => {
                    last.alt.push(left.clone());
                    last.neu.push(right.clone());
                }
                None => laeufe.push(Lauf {
                    verbleib,
                    alt: vec![left.clone()],
                    neu: vec![right.clone()],
                }),
            }
        }
    };
    for (removed, added) in hunks {
        both(&alt[at_alt..removed.start], &neu[at_neu..added.start], &mut laeufe);
        laeufe.extend(ganz(Verbleib::Weg, alt[removed.clone()].to_vec()));
        laeufe.extend(ganz(Verbleib::Neu, neu[added.clone()].to_vec()));
        (at_alt, at_neu) = (removed.end, added.end);
    }
    both(&alt[at_alt..], &neu[at_neu..], &mut laeufe);
    laeufe
}

/// Changes as people would mark them: a space between two changes belongs to them ("alter Satz" for
/// "neuer Text" is one), and no mark holds nothing but a space.
fn readable(hunks: Vec<Hunk>, alt: &[Wort], neu: &[Wort]) -> Vec<Hunk> {
    let blank = |worte: &[Wort]| worte.iter().all(Wort::is_space);
    let mut found: Vec<Hunk> = Vec::with_capacity(hunks.len());
    for (mut removed, mut added) in hunks {
        let only_space = |worte: &[Wort]| !worte.is_empty() && blank(worte);
        if only_space(&alt[removed.clone()]) || only_space(&neu[added.clone()]) {
            if removed.start > 0 && added.start > 0 {
                (removed.start, added.start) = (removed.start - 1, added.start - 1);
            } else if removed.end < alt.len() && added.end < neu.len() {
                (removed.end, added.end) = (removed.end + 1, added.end + 1);
            }
        }
        match found.last_mut() {
            Some(last) if last.0.end >= removed.start || blank(&alt[last.0.end..removed.start]) => {
                last.0.end = removed.end;
                last.1.end = added.end;
            }
            _ => found.push((removed, added)),
        }
    }
    found
}
