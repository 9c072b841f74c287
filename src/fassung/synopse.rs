//! The Synopse: two versions compared unit by unit, by id. Pure data; pages, prints and JSON are
//! made from it.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, OnceLock},
};

use super::{
    bestand::{self, Aussage, Aussagen, Bestand, Vorkommen, by_place},
    felder::{GeaendertesFeld, compare_fields},
    textvergleich::{self, Folge},
    worte::unterschiede,
};
use crate::{
    base::{date::PartialDate, hash::Hash},
    document::{
        art::Art,
        reihe::{Messwert, Reihen},
        value::{Fields, Prosa},
    },
    konzept::Konzept,
};

/// Two versions compared. Which units changed is known at once; what changed in one of them is
/// found when somebody asks, and remembered.
pub struct Synopse {
    /// The units that changed, in reading order.
    pub einheiten: Vec<Einheitsvergleich>,
    /// How many units did not change.
    pub unveraendert: usize,
    /// The old side.
    pub alt: Vergleichsseite,
    /// The new side.
    pub neu: Vergleichsseite,
    unterschiede: Vec<OnceLock<Unterschied>>,
}

/// A version on its side of a comparison.
#[derive(Clone)]
pub struct Vergleichsseite {
    /// Its concept, as far as whoever asks may see it.
    pub konzept: Arc<Konzept>,
    /// What that holds.
    pub bestand: Arc<Bestand>,
}

/// A unit that changed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Einheitsvergleich {
    /// What it is.
    pub art: Art,
    /// Its id on the old side.
    pub id_alt: Option<String>,
    /// Its id on the new side.
    pub id_neu: Option<String>,
    /// Its title on the old side.
    pub titel_alt: Option<String>,
    /// Its title on the new side.
    pub titel_neu: Option<String>,
    /// Its number on both sides, if it has another one now.
    pub umnummeriert: Option<(Option<String>, Option<String>)>,
    /// The ids of what it stood below and stands below, if that or its place among the others
    /// changed.
    pub verschoben: Option<(Option<String>, Option<String>)>,
}

/// What changed in what a unit says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Unterschied {
    /// In its metadata.
    pub felder: Vec<GeaendertesFeld>,
    /// In its text.
    pub text: Option<Folge>,
    /// In its figures.
    pub werte: Vec<Wertaenderung>,
}

/// A figure that changed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Wertaenderung {
    /// When.
    pub jahr: PartialDate,
    /// For which groups; totals are left out.
    pub gruppen: Vec<String>,
    /// Before.
    pub alt: Option<Messwert>,
    /// After.
    pub neu: Option<Messwert>,
}

/// What became of a unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Zustand {
    /// The new side alone has it.
    Neu,
    /// It changed.
    Geaendert,
    /// The old side alone had it.
    Entfallen,
}

impl Einheitsvergleich {
    /// What became of it.
    #[must_use]
    pub fn zustand(&self) -> Zustand {
        match (&self.id_alt, &self.id_neu) {
            (None, _) => Zustand::Neu,
            (_, None) => Zustand::Entfallen,
            _ => Zustand::Geaendert,
        }
    }

    /// The id by which its page goes: that of the new side, if it has one.
    #[must_use]
    pub fn id(&self) -> &str {
        self.id_neu.as_deref().or(self.id_alt.as_deref()).expect("a unit is on one side at least")
    }

    /// Whether it is called otherwise now.
    #[must_use]
    pub fn umbenannt(&self) -> bool {
        self.titel_alt.is_some() && self.titel_neu.is_some() && self.titel_alt != self.titel_neu
    }
}

/// Compares two versions, as far as whoever asks may see them.
#[must_use]
pub fn synopse(alt: &Arc<Konzept>, neu: &Arc<Konzept>) -> Synopse {
    let (alt, neu) = rayon::join(|| Vergleichsseite::read(alt), || Vergleichsseite::read(neu));
    Synopse::new(alt, neu)
}

impl Vergleichsseite {
    /// A version of which nobody knows yet what it holds.
    #[must_use]
    pub fn read(konzept: &Arc<Konzept>) -> Self {
        Self {
            konzept: konzept.clone(),
            bestand: Arc::new(Bestand::read(konzept, &Aussagen::default())),
        }
    }

    fn aussage(&self, id: Option<&String>) -> Option<Aussage<'_>> {
        let id = id?;
        bestand::aussage(&self.konzept, id, self.bestand.get(id)?)
    }
}

impl Synopse {
    /// Compares two versions.
    #[must_use]
    pub fn new(alt: Vergleichsseite, neu: Vergleichsseite) -> Self {
        // The new side's former ids tell which old unit a new one was.
        let partner = |id: &str| -> Option<String> {
            if alt.bestand.get(id).is_some() {
                return Some(id.to_owned());
            }
            let mut former = neu.konzept.verzeichnis.fruehere(id);
            former.find(|it| alt.bestand.get(it).is_some()).map(str::to_owned)
        };
        let pairs: BTreeMap<&str, Option<String>> =
            neu.bestand.in_order().map(|(id, _)| (id, partner(id))).collect();
        let paired: BTreeMap<&str, &str> =
            pairs.iter().filter_map(|(new, old)| Some((old.as_deref()?, *new))).collect();
        let moved = reordered(&alt.konzept, &neu.konzept, &paired);
        let sides = (&alt, &neu);
        let mut einheiten = Vec::new();
        let mut unveraendert = 0;
        for (id, einheit) in neu.bestand.in_order() {
            let old = pairs[id].as_deref().and_then(|old| Some((old, alt.bestand.get(old)?)));
            match unit(old, Some((id, einheit)), sides, (&paired, &moved)) {
                Some(einheit) => einheiten.push(einheit),
                None => unveraendert += 1,
            }
        }
        for gone in alt.bestand.in_order().filter(|it| !paired.contains_key(it.0)) {
            einheiten.extend(unit(Some(gone), None, sides, (&paired, &moved)));
        }
        einheiten.sort_by_key(|it| it.art);
        let unterschiede = einheiten.iter().map(|_| OnceLock::new()).collect();
        Self { einheiten, unveraendert, alt, neu, unterschiede }
    }

    /// What changed in a unit, by its place among those that changed.
    #[must_use]
    pub fn unterschied(&self, at: usize) -> &Unterschied {
        let Einheitsvergleich { id_alt, id_neu, .. } = &self.einheiten[at];
        self.unterschiede[at].get_or_init(|| {
            Unterschied::new(self.alt.aussage(id_alt.as_ref()), self.neu.aussage(id_neu.as_ref()))
        })
    }

    /// The changed units, each with what changed in it.
    pub fn ausfuehrlich(&self) -> impl Iterator<Item = (&Einheitsvergleich, &Unterschied)> {
        self.einheiten.iter().enumerate().map(|(at, it)| (it, self.unterschied(at)))
    }
}

impl Unterschied {
    fn new(alt: Option<Aussage<'_>>, neu: Option<Aussage<'_>>) -> Self {
        let Some(one) = neu.or(alt) else { return Self::default() };
        let empty = (Fields::empty(one.fields.table()), Prosa::default(), Reihen::default());
        let nothing = Aussage { fields: &empty.0, text: None, reihen: None };
        let (alt, neu) = (alt.unwrap_or(nothing), neu.unwrap_or(nothing));
        let text = |it: Aussage<'_>| it.text.unwrap_or(&empty.1).clone();
        let folge = textvergleich::compare(&text(alt), &text(neu));
        Self {
            felder: compare_fields(alt.fields, neu.fields),
            text: (!folge.is_unchanged()).then_some(folge),
            werte: figures_changed(alt.reihen.unwrap_or(&empty.2), neu.reihen.unwrap_or(&empty.2)),
        }
    }

    /// Whether nothing changed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.felder.is_empty() && self.text.is_none() && self.werte.is_empty()
    }
}

type Gefunden<'a> = Option<(&'a str, &'a Vorkommen)>;

/// A unit, if it changed; `paired` are the old ids with the new ones, `moved` the chapters that
/// stand elsewhere.
fn unit(
    alt: Gefunden<'_>,
    neu: Gefunden<'_>,
    sides: (&Vergleichsseite, &Vergleichsseite),
    (paired, moved): (&BTreeMap<&str, &str>, &BTreeSet<String>),
) -> Option<Einheitsvergleich> {
    let mut einheit = Einheitsvergleich {
        art: neu.or(alt)?.1.art,
        id_alt: alt.map(|it| it.0.to_owned()),
        id_neu: neu.map(|it| it.0.to_owned()),
        titel_alt: alt.map(|it| it.1.titel.clone()),
        titel_neu: neu.map(|it| it.1.titel.clone()),
        umnummeriert: None,
        verschoben: None,
    };
    if let Some(((_, old), (new_id, new))) = alt.zip(neu) {
        if old.nummer != new.nummer {
            einheit.umnummeriert = Some((old.nummer.clone(), new.nummer.clone()));
        }
        let above = old.ueber.as_deref().map(|it| paired.get(it).copied().unwrap_or(it));
        if above != new.ueber.as_deref() || moved.contains(new_id) {
            einheit.verschoben = Some((old.ueber.clone(), new.ueber.clone()));
        }
        // What became another kind has other keys: only a comparison tells.
        let said = if old.art == new.art {
            old.aussage == new.aussage
        } else {
            let old = sides.0.aussage(einheit.id_alt.as_ref());
            Unterschied::new(old, sides.1.aussage(einheit.id_neu.as_ref())).is_empty()
        };
        let placed = einheit.umnummeriert.is_none() && einheit.verschoben.is_none();
        if said && placed && !einheit.umbenannt() {
            return None;
        }
    }
    Some(einheit)
}

fn figures_changed(alt: &Reihen, neu: &Reihen) -> Vec<Wertaenderung> {
    let (left, right) = (by_place(alt), by_place(neu));
    let keys: BTreeSet<_> = left.keys().chain(right.keys()).collect();
    keys.into_iter()
        .filter(|it| left.get(*it) != right.get(*it))
        .map(|key| Wertaenderung {
            jahr: key.0,
            gruppen: key.1.clone(),
            alt: left.get(key).cloned(),
            neu: right.get(key).cloned(),
        })
        .collect()
}

/// Chapters that stand at another place among those that stayed: all that the longest common order
/// leaves out.
fn reordered(alt: &Konzept, neu: &Konzept, paired: &BTreeMap<&str, &str>) -> BTreeSet<String> {
    let of = |id: &str| Hash::of(id);
    let old: Vec<&str> = alt
        .gliederung
        .punkte()
        .iter()
        .filter_map(|it| paired.get(it.id.as_str()).copied())
        .collect();
    let known: BTreeSet<&str> = old.iter().copied().collect();
    let new: Vec<&str> = neu
        .gliederung
        .punkte()
        .iter()
        .map(|it| it.id.as_str())
        .filter(|it| known.contains(it))
        .collect();
    let keys = |ids: &[&str]| ids.iter().map(|it| of(it)).collect::<Vec<_>>();
    let hunks = unterschiede(&keys(&old), &keys(&new));
    hunks.into_iter().flat_map(|(_, added)| added).map(|at| new[at].to_owned()).collect()
}
