//! K520: what the newest public version knows by another id, and does not say so. Only what surely
//! is the same is told: of one kind, and each the only one of its title, or each the one whose
//! words are most alike.

use std::{
    cmp::Ordering,
    collections::{BTreeMap, BTreeSet, HashMap},
};

use super::{
    anzeige::Anzeige,
    merkmale,
    naehe::{Merkmal, Nachbar, Wortindex, naehe},
    publikation::{Fassung, Publikation},
    worte::Blick,
    wortlaut::Leser,
};
use crate::{
    base::slug::fold_name,
    diagnostic::{Code, Diagnostic},
    document::art::{Art, gemeinsam},
    konzept::{Konzept, einheit::Einheit},
};

/// From this share of common words on, two texts of any place and title are versions of each other.
const DERSELBE: f64 = 0.8;
/// Texts with fewer words are alike by chance.
const GENUG: usize = 20;

pub(super) fn check(publikation: &Publikation, found: &mut Vec<Diagnostic>) {
    let fassungen = &publikation.fassungen;
    let newest = fassungen.iter().rfind(|it| it.oeffentlich).or(fassungen.last());
    let Some(damals) = newest else { return };
    let heute = publikation.arbeitsstand.alles();
    for art in Art::ALLE.iter().filter(|it| it.table.has(gemeinsam::FRUEHERE_IDS)) {
        let (gone, new) = (gone(damals, heute, *art), new(damals.alles(), heute, *art));
        for (before, after) in same(&gone, &new) {
            let (before, after) = (&gone[before], &new[after]);
            let Some(id) = before.id() else { continue };
            let place = after.place();
            let finding = Diagnostic::new(Code::KennungGewechselt, &place.path, place.span);
            let finding = finding.with("wert", id).with("titel", after.titel());
            found.push(finding.with("fassung", damals.bezeichnung.as_str()));
        }
    }
}

/// What a version had, and today has under no id. What was a draft then has no address, and of what
/// is listed as gone the editors know.
fn gone<'a>(damals: &'a Fassung, heute: &Konzept, art: Art) -> Vec<Einheit<'a>> {
    let listed: BTreeSet<&str> =
        heute.settings.weggefallen.iter().map(|it| it.id.as_str()).collect();
    let is_gone = |it: &Einheit<'_>| {
        it.id().is_some_and(|id| {
            heute.verzeichnis.get(heute.verzeichnis.heute(&id)).is_none()
                && !listed.contains(id.as_str())
                && is_public(damals.alles(), &id)
        })
    };
    damals.alles().einheiten(art).filter(is_gone).collect()
}

/// What today has, a version did not have, and says nothing of former ids. What is a draft may wait.
fn new<'a>(damals: &Konzept, heute: &'a Konzept, art: Art) -> Vec<Einheit<'a>> {
    let is_new = |it: &Einheit<'_>| {
        let id = it.fields.id().map(|it| it.value);
        id.is_some_and(|id| {
            damals.verzeichnis.get(id).is_none()
                && !it.fields.has(gemeinsam::FRUEHERE_IDS)
                && is_public(heute, id)
        })
    };
    heute.einheiten(art).filter(is_new).collect()
}

fn is_public(konzept: &Konzept, id: &str) -> bool {
    konzept.verzeichnis.get(id).is_some_and(|it| !it.entwurf)
}

/// The places of those that are the same on both sides.
fn same(gone: &[Einheit<'_>], new: &[Einheit<'_>]) -> BTreeMap<usize, usize> {
    if gone.is_empty() || new.is_empty() {
        return BTreeMap::new();
    }
    let mut pairs = same_title(gone, new);
    let known: BTreeSet<usize> = pairs.values().copied().collect();
    let left: Vec<usize> = (0..gone.len()).filter(|it| !pairs.contains_key(it)).collect();
    let right: Vec<usize> = (0..new.len()).filter(|it| !known.contains(it)).collect();
    pairs.extend(same_text((gone, &left), (new, &right)));
    pairs
}

/// Those whose title nobody else of their side has.
fn same_title(gone: &[Einheit<'_>], new: &[Einheit<'_>]) -> BTreeMap<usize, usize> {
    let only = |all: &[Einheit<'_>]| {
        let mut by_title: HashMap<String, Option<usize>> = HashMap::new();
        for (at, einheit) in all.iter().enumerate().filter(|it| !it.1.titel().is_empty()) {
            let title = by_title.entry(fold_name(einheit.titel()));
            title.and_modify(|it| *it = None).or_insert(Some(at));
        }
        by_title
    };
    let new = only(new);
    let pair = |(title, at): (String, Option<usize>)| Some((at?, (*new.get(&title)?)?));
    only(gone).into_iter().filter_map(pair).collect()
}

/// Those of which each is the one whose text is most like that of the other.
fn same_text(
    (gone, left): (&[Einheit<'_>], &[usize]),
    (new, right): (&[Einheit<'_>], &[usize]),
) -> Vec<(usize, usize)> {
    let marks = |all: &[Einheit<'_>], places: &[usize]| -> Vec<(usize, Merkmal)> {
        places.iter().filter_map(|at| Some((*at, mark(&all[*at])?))).collect()
    };
    let (left, right) = (marks(gone, left), marks(new, right));
    let parts: Vec<&Merkmal> = right.iter().map(|it| &it.1).collect();
    let index = Wortindex::new(&parts, left.len());
    let mut alike = Vec::new();
    for (alt, (_, part)) in left.iter().enumerate() {
        let near = index.anywhere(part).into_iter();
        let near = near.map(|neu| Nachbar { alt, neu, naehe: naehe(part, parts[neu]) });
        alike.extend(near.filter(|it| it.naehe >= DERSELBE));
    }
    let of_gone = nearest(&alike, |it| (it.alt, it.neu));
    let of_new = nearest(&alike, |it| (it.neu, it.alt));
    let mutual = |pair: &&Nachbar| {
        of_gone.get(&pair.alt) == Some(&pair.neu) && of_new.get(&pair.neu) == Some(&pair.alt)
    };
    alike.iter().filter(mutual).map(|it| (left[it.alt].0, right[it.neu].0)).collect()
}

/// For each place on a side the one on the other that is most like it; none where two are so alike.
fn nearest(alike: &[Nachbar], sides: impl Fn(&Nachbar) -> (usize, usize)) -> HashMap<usize, usize> {
    let mut best: HashMap<usize, (f64, Option<usize>)> = HashMap::new();
    for pair in alike {
        let (here, there) = sides(pair);
        let known = best.entry(here).or_insert((pair.naehe, Some(there)));
        match pair.naehe.total_cmp(&known.0) {
            Ordering::Greater => *known = (pair.naehe, Some(there)),
            Ordering::Equal if known.1 != Some(there) => known.1 = None,
            _ => {}
        }
    }
    best.into_iter().filter_map(|(here, (_, there))| Some((here, there?))).collect()
}

/// What tells the text of a unit from others; only what is a file of its own has one.
fn mark(einheit: &Einheit<'_>) -> Option<Merkmal> {
    let text = einheit.art.is_file().then_some(&einheit.document.text)?;
    let mut words = Vec::new();
    text.blocks.iter().for_each(|it| merkmale::block_words(it, &mut words));
    let leser = Leser { anzeige: Anzeige::default(), blick: Blick::Gesehen };
    (words.len() >= GENUG).then(|| merkmale::mark(0, leser.of_text(text), words))
}
