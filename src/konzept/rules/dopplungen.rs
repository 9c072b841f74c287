//! K222: measures that may be the same, within the concept and beside a list of what others plan
//! ("Überschneidungen und Dopplungen"). Who relates them, or says they are coordinated, is believed.

use std::collections::{BTreeMap, HashMap};

use super::Konzept;
use crate::{
    base::{path::RelPath, slug, span::Span},
    diagnostic::{Code, Diagnostic},
    document::{abgleich::Vorhaben, markdown::Prosa, wortschatz::Umsetzung},
    konzept::{id::Id, massnahme::Massnahme},
};

/// From this share of common parts on, two titles alone are the same.
const SAME_TITLE: f64 = 0.7;
/// From this share on, two titles are the same if what they are for is.
const SIMILAR_TITLE: f64 = 0.35;
const SIMILAR_AIM: f64 = 0.5;

/// Parts that more titles than this have in common tell nothing apart.
const COMMON: usize = 40;

/// What is compared of a measure, own or of others.
struct Kandidat<'a> {
    titel: &'a str,
    title: Vec<Part>,
    path: &'a RelPath,
    span: Span,
    own: Option<&'a Massnahme>,
    other: Option<&'a Vorhaben>,
}

pub(super) fn check(konzept: &Konzept, found: &mut Vec<Diagnostic>) {
    let gone = |it: &&Massnahme| {
        !matches!(it.status(), Umsetzung::Entfallen | Umsetzung::Zusammengefuehrt) && !it.abschnitt.entwurf
    };
    let own = konzept.massnahmen.iter().filter(gone).map(Kandidat::of_measure);
    let others = konzept
        .documents
        .iter()
        .flat_map(|document| document.vorhaben.iter().map(|it| Kandidat::of_other(&document.path, it)));
    let all: Vec<Kandidat<'_>> = own.chain(others).collect();
    // For each measure the one that resembles it most: a list of all of them would hide it.
    let mut nearest: BTreeMap<usize, (f64, usize)> = BTreeMap::new();
    for (one, other) in pairs(&all) {
        // The first of two in the concept is not at fault; others cannot be changed here.
        let (measure, rest) = if all[other].own.is_some() { (other, one) } else { (one, other) };
        if all[measure].own.is_none_or(|it| coordinated(it, &all[rest])) {
            continue;
        }
        let Some(likeness) = likeness(&all[measure], &all[rest]) else { continue };
        if nearest.get(&measure).is_none_or(|it| it.0 < likeness) {
            nearest.insert(measure, (likeness, rest));
        }
    }
    for (measure, (_, rest)) in nearest {
        let (measure, rest) = (&all[measure], &all[rest]);
        let form = if rest.own.is_some() { "konzept" } else { "abgleich" };
        let finding = Diagnostic::new(Code::Dopplung, measure.path, measure.span).with("form", form);
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
        (None, Some(other)) => other.kennung.as_ref().is_some_and(|mark| massnahme.abgestimmt_mit.contains(mark)),
        (None, None) => false,
    }
}

/// How much two resemble each other, if enough to ask.
fn likeness(one: &Kandidat<'_>, other: &Kandidat<'_>) -> Option<f64> {
    let titles = common(&one.title, &other.title);
    let aims = || {
        let (one, other) = (parts(&one.aim()), parts(&other.aim()));
        !one.is_empty() && !other.is_empty() && common(&one, &other) >= SIMILAR_AIM
    };
    (titles >= SAME_TITLE || (titles >= SIMILAR_TITLE && aims())).then_some(titles)
}

/// The Dice coefficient of two sorted lists: twice what both have over what each has.
fn common(one: &[Part], other: &[Part]) -> f64 {
    let count = |it: usize| f64::from(u32::try_from(it).unwrap_or(u32::MAX));
    let both = one.iter().filter(|it| other.binary_search(it).is_ok()).count();
    if both == 0 { 0.0 } else { 2.0 * count(both) / (count(one.len()) + count(other.len())) }
}

/// Pairs that could be alike, each once: those that share one of their rarer parts, or their whole title.
/// Parts that many titles have tell nothing apart, so they lead to no pair; that bounds the work for each title.
fn pairs(all: &[Kandidat<'_>]) -> Vec<(usize, usize)> {
    let mut by_part: HashMap<Part, Vec<usize>> = HashMap::new();
    let mut by_title: HashMap<String, Vec<usize>> = HashMap::new();
    for (at, candidate) in all.iter().enumerate() {
        for part in &candidate.title {
            by_part.entry(*part).or_default().push(at);
        }
        by_title.entry(slug::slug(candidate.titel)).or_default().push(at);
    }
    let mut pairs = Vec::new();
    for (at, candidate) in all.iter().enumerate() {
        let lists = candidate.title.iter().map(|it| &by_part[it]).filter(|it| it.len() <= COMMON);
        let same = &by_title[&slug::slug(candidate.titel)];
        let mut met: Vec<usize> = lists.chain([same]).flatten().copied().filter(|it| *it < at).collect();
        met.sort_unstable();
        met.dedup();
        pairs.extend(met.into_iter().map(|other| (other, at)));
    }
    pairs
}

impl<'a> Kandidat<'a> {
    fn of_measure(massnahme: &'a Massnahme) -> Self {
        let document = &massnahme.abschnitt.document;
        Self {
            titel: &massnahme.abschnitt.titel,
            title: parts(&massnahme.abschnitt.titel),
            path: &document.path,
            span: document.fields.span_of("titel"),
            own: Some(massnahme),
            other: None,
        }
    }

    fn of_other(path: &'a RelPath, vorhaben: &'a Vorhaben) -> Self {
        Self {
            titel: &vorhaben.titel,
            title: parts(&vorhaben.titel),
            path,
            span: vorhaben.span,
            own: None,
            other: Some(vorhaben),
        }
    }

    /// What it is for, in words.
    fn aim(&self) -> String {
        let own = self
            .own
            .and_then(|it| it.ziel.as_ref().map(Prosa::plain_text).or_else(|| it.abschnitt.zusammenfassung.clone()));
        own.or_else(|| self.other.and_then(|it| it.ziel.clone())).unwrap_or_default()
    }
}

/// Three letters of a word.
type Part = [u8; 3];

/// Threes of letters of each word, sorted: they find "Sprachcafé" in "Sprachcafés" and in "Sprach-Café im Quartier".
fn parts(text: &str) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    for word in slug::slug(text).split('-').filter(|it| !is_filler(it)) {
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
