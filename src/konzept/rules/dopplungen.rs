//! K222: measures that may be the same, within the concept and beside a list of what others plan
//! ("Überschneidungen und Dopplungen"). Who relates them, or says they are coordinated, is
//! believed.

use std::{
    cmp::Ordering,
    collections::{BTreeMap, HashMap},
    sync::OnceLock,
};

use rayon::prelude::*;

use super::Konzept;
use crate::{
    base::{path::RelPath, slug, span::Span},
    diagnostic::{Code, Diagnostic},
    document::{art::gemeinsam, value::Prosa, vorhaben::Vorhaben},
    konzept::{id::Id, massnahme::Massnahme},
};

/// From this share of common parts on, two titles alone are the same.
const SAME_TITLE: f64 = 0.7;
/// From this share on, two titles are the same if what they are for is.
const SIMILAR_TITLE: f64 = 0.35;
const SIMILAR_AIM: f64 = 0.5;
/// From this share on, two measures are for the same, whatever they are called.
const SAME_AIM: f64 = 0.8;

/// By so many letters a word is known again.
const STAMM: usize = 5;

/// Parts that more titles than this have in common tell nothing apart.
const COMMON: usize = 40;

/// What is compared of a measure, own or of others.
struct Kandidat<'a> {
    titel: &'a str,
    slug: String,
    title: Vec<Trigram>,
    aim: OnceLock<Vec<Trigram>>,
    path: &'a RelPath,
    span: Span,
    own: Option<&'a Massnahme>,
    other: Option<&'a Vorhaben>,
}

pub(super) fn check(konzept: &Konzept, found: &mut Vec<Diagnostic>) {
    let gone = |it: &&Massnahme| !it.status().is_aufgegeben() && !it.abschnitt.entwurf;
    let own = konzept.massnahmen.par_iter().map(|it| &**it).filter(gone).map(Kandidat::of_measure);
    let others = konzept.documents.par_iter().flat_map_iter(|document| {
        document.vorhaben.iter().map(|it| Kandidat::of_other(&document.path, it))
    });
    let all: Vec<Kandidat<'_>> = own.chain(others).collect();
    // For each measure the one that resembles it most: a list of all of them would hide it.
    let mut nearest: BTreeMap<usize, (f64, usize)> = BTreeMap::new();
    for (measure, likeness, rest) in similar(&all) {
        if nearest.get(&measure).is_none_or(|it| it.0 < likeness) {
            nearest.insert(measure, (likeness, rest));
        }
    }
    for (measure, (_, rest)) in nearest {
        let (measure, rest) = (&all[measure], &all[rest]);
        let form = if rest.own.is_some() { "konzept" } else { "abgleich" };
        let finding =
            Diagnostic::new(Code::Dopplung, measure.path, measure.span).with("form", form);
        let finding = finding.with("titel", rest.titel).with("datei", rest.path.as_str());
        let mark = rest.other.and_then(|it| it.kennung.as_deref());
        found.push(finding.with_optional("kennung", mark));
    }
}

/// Whether the editors know of both.
fn coordinated(massnahme: &Massnahme, rest: &Kandidat<'_>) -> bool {
    match (rest.own, rest.other) {
        (Some(own), _) => {
            let names = |one: &Massnahme, id: &Id<Massnahme>| one.verwandte.contains(id);
            names(massnahme, &own.id) || names(own, &massnahme.id)
        }
        (None, Some(other)) => {
            other.kennung.as_ref().is_some_and(|mark| massnahme.abgestimmt_mit.contains(mark))
        }
        (None, None) => false,
    }
}

/// How much two resemble each other, if enough to ask.
fn likeness(one: &Kandidat<'_>, other: &Kandidat<'_>) -> Option<f64> {
    let titles = common(&one.title, &other.title);
    // A network and a campaign for the same thing are two, unless they are for the very same.
    let two_things = has_own_word(one, other) && has_own_word(other, one);
    let aim = if two_things { SAME_AIM } else { SIMILAR_AIM };
    let aims = || {
        let (one, other) = (one.aim(), other.aim());
        !one.is_empty() && !other.is_empty() && common(one, other) >= aim
    };
    let same = titles >= SAME_TITLE && !two_things;
    (same || (titles >= SIMILAR_TITLE && aims())).then_some(titles)
}

/// Whether a title has a word with which none of another one begins: German compounds differ in
/// front ("Busverkehr", "Radverkehr"), forms of a word behind.
fn has_own_word(one: &Kandidat<'_>, other: &Kandidat<'_>) -> bool {
    let words = |it: &'_ str| -> Vec<String> {
        it.split('-').filter(|it| !is_filler(it)).map(str::to_owned).collect()
    };
    let there = words(&other.slug);
    words(&one.slug).iter().any(|word| {
        let begin = &word[..word.len().min(STAMM)];
        !there.iter().any(|it| it.starts_with(begin) || word.starts_with(it.as_str()))
    })
}

/// The Dice coefficient of two sorted lists: twice what both have over what each has.
fn common(one: &[Trigram], other: &[Trigram]) -> f64 {
    let count = |it: usize| f64::from(u32::try_from(it).unwrap_or(u32::MAX));
    let (mut left, mut right, mut both) = (0, 0, 0);
    while left < one.len() && right < other.len() {
        let order = one[left].cmp(&other[right]);
        both += usize::from(order == Ordering::Equal);
        left += usize::from(order != Ordering::Greater);
        right += usize::from(order != Ordering::Less);
    }
    if both == 0 { 0.0 } else { 2.0 * count(both) / (count(one.len()) + count(other.len())) }
}

/// Measures that resemble something that nobody relates to them: which, how much, what. Only what
/// shares one of its rarer parts or its whole title is looked at. Parts that many titles have tell
/// nothing apart; that bounds the work.
fn similar(all: &[Kandidat<'_>]) -> Vec<(usize, f64, usize)> {
    let mut by_part: HashMap<Trigram, Vec<usize>> = HashMap::new();
    let mut by_title: HashMap<&str, Vec<usize>> = HashMap::new();
    for (at, candidate) in all.iter().enumerate() {
        for part in &candidate.title {
            by_part.entry(*part).or_default().push(at);
        }
        by_title.entry(&candidate.slug).or_default().push(at);
    }
    let before = |at: usize| {
        let lists = all[at].title.iter().map(|it| &by_part[it]).filter(|it| it.len() <= COMMON);
        let same = &by_title[all[at].slug.as_str()];
        let mut met: Vec<usize> =
            lists.chain([same]).flatten().copied().filter(|it| *it < at).collect();
        met.sort_unstable();
        met.dedup();
        met
    };
    let compared = |one: usize, other: usize| {
        // The first of two in the concept is not at fault; others cannot be changed here.
        let (measure, rest) = if all[other].own.is_some() { (other, one) } else { (one, other) };
        let own = all[measure].own?;
        let likeness =
            likeness(&all[measure], &all[rest]).filter(|_| !coordinated(own, &all[rest]))?;
        Some((measure, likeness, rest))
    };
    let each = (0..all.len()).into_par_iter();
    each.flat_map_iter(|at| before(at).into_iter().filter_map(move |other| compared(other, at)))
        .collect()
}

impl<'a> Kandidat<'a> {
    fn of_measure(massnahme: &'a Massnahme) -> Self {
        let document = &massnahme.abschnitt.document;
        let slug = slug::slug(&massnahme.abschnitt.titel);
        Self {
            titel: &massnahme.abschnitt.titel,
            title: parts(&slug),
            slug,
            aim: OnceLock::new(),
            path: &document.path,
            span: document.fields.span(gemeinsam::TITEL),
            own: Some(massnahme),
            other: None,
        }
    }

    fn of_other(path: &'a RelPath, vorhaben: &'a Vorhaben) -> Self {
        let slug = slug::slug(&vorhaben.titel);
        Self {
            titel: &vorhaben.titel,
            title: parts(&slug),
            slug,
            aim: OnceLock::new(),
            path,
            span: vorhaben.span,
            own: None,
            other: Some(vorhaben),
        }
    }

    /// What it is for.
    fn aim(&self) -> &[Trigram] {
        let own = |it: &Massnahme| {
            it.ziel.as_ref().map(Prosa::plain_text).or_else(|| it.abschnitt.zusammenfassung.clone())
        };
        self.aim.get_or_init(|| {
            let words =
                self.own.and_then(own).or_else(|| self.other.and_then(|it| it.ziel.clone()));
            parts(&slug::slug(&words.unwrap_or_default()))
        })
    }
}

/// Three letters of a word.
type Trigram = [u8; 3];

/// Threes of letters of each word of a slug, sorted: they find "Sprachcafé" in "Sprachcafés" and in
/// "Sprach-Café im Quartier".
fn parts(slug: &str) -> Vec<Trigram> {
    let mut parts: Vec<Trigram> = Vec::new();
    for word in slug.split('-').filter(|it| !is_filler(it)) {
        let letters = format!(" {word} ");
        parts.extend(letters.as_bytes().windows(3).map(|it| [it[0], it[1], it[2]]));
    }
    parts.sort_unstable();
    parts.dedup();
    parts
}

/// Words that say nothing about what a measure is.
fn is_filler(word: &str) -> bool {
    word.len() < 3
        || matches!(
            word,
            "und"
                | "oder"
                | "der"
                | "die"
                | "das"
                | "den"
                | "dem"
                | "des"
                | "ein"
                | "eine"
                | "einer"
                | "einen"
                | "fuer"
                | "mit"
                | "von"
                | "vom"
                | "zum"
                | "zur"
                | "bei"
                | "auf"
                | "aus"
                | "als"
                | "auch"
                | "ist"
                | "sind"
                | "wird"
                | "werden"
                | "sich"
                | "nach"
                | "ueber"
                | "unter"
                | "durch"
                | "ihre"
                | "ihren"
                | "massnahme"
                | "projekt"
                | "angebot"
        )
}
