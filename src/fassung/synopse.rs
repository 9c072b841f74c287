//! The Synopse: two versions compared unit by unit, by id. Pure data; pages, prints and JSON are
//! made from it.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    felder::{Feld, compare_fields},
    textvergleich::{self, Folge},
    worte::unterschiede,
};
use crate::{
    base::{date::PartialDate, hash::Hash, slug::slug, span::Place},
    document::{
        Fields,
        art::{
            Art,
            beratung::{self, BERATUNG},
            indikator::INDIKATOR,
        },
        reihe::{Datenpunkt, Messwert, Reihen},
        value::Prosa,
    },
    konzept::Konzept,
};

/// Two versions compared.
#[derive(Clone, Debug)]
pub struct Synopse {
    /// The units that changed, in reading order.
    pub einheiten: Vec<Einheitsvergleich>,
    /// How many units did not change.
    pub unveraendert: usize,
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
    /// What changed in its metadata.
    pub felder: Vec<Feld>,
    /// What changed in its text.
    pub text: Option<Folge>,
    /// What changed in its figures.
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

/// A unit on one side.
struct Vorkommen<'a> {
    art: Art,
    titel: String,
    place: Place,
    fields: Fields,
    text: Option<&'a Prosa>,
    nummer: Option<String>,
    ueber: Option<String>,
    reihen: Option<&'a Reihen>,
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
pub fn synopse(alt: &Konzept, neu: &Konzept) -> Synopse {
    let (left, right) = (units(alt), units(neu));
    // The new side's former ids tell which old unit a new one was.
    let partner = |id: &str| -> Option<String> {
        if left.contains_key(id) {
            return Some(id.to_owned());
        }
        neu.verzeichnis.fruehere(id).find(|it| left.contains_key(*it)).map(str::to_owned)
    };
    let pairs: BTreeMap<&str, Option<String>> =
        right.keys().map(|id| (id.as_str(), partner(id))).collect();
    let paired: BTreeMap<&str, &str> =
        pairs.iter().filter_map(|(new, old)| Some((old.as_deref()?, *new))).collect();
    let moved = reordered(alt, neu, &paired);
    let mut einheiten = Vec::new();
    let mut unveraendert = 0;
    for id in order(neu, &right) {
        let right = &right[id];
        let old = pairs[id].as_deref();
        let einheit = unit(old.map(|old| (old, &left[old])), Some((id, right)), &paired, &moved);
        match einheit {
            Some(einheit) => einheiten.push(einheit),
            None => unveraendert += 1,
        }
    }
    for id in order(alt, &left).into_iter().filter(|it| !paired.contains_key(it)) {
        einheiten.extend(unit(Some((id, &left[id])), None, &paired, &moved));
    }
    einheiten.sort_by_key(|it| it.art);
    Synopse { einheiten, unveraendert }
}

type Gefunden<'a, 'b> = Option<(&'b str, &'b Vorkommen<'a>)>;

fn unit(
    alt: Gefunden<'_, '_>,
    neu: Gefunden<'_, '_>,
    paired: &BTreeMap<&str, &str>,
    moved: &BTreeSet<String>,
) -> Option<Einheitsvergleich> {
    let one = neu.or(alt)?.1;
    let mut einheit = Einheitsvergleich {
        art: one.art,
        id_alt: alt.map(|it| it.0.to_owned()),
        id_neu: neu.map(|it| it.0.to_owned()),
        titel_alt: alt.map(|it| it.1.titel.clone()),
        titel_neu: neu.map(|it| it.1.titel.clone()),
        umnummeriert: None,
        verschoben: None,
        felder: Vec::new(),
        text: None,
        werte: Vec::new(),
    };
    let (empty_fields, empty_text, empty_figures) =
        (Fields::empty(one.fields.table()), Prosa::default(), Reihen::default());
    let fields =
        |it: Gefunden<'_, '_>| it.map_or_else(|| empty_fields.clone(), |it| it.1.fields.clone());
    let (before, after) = (fields(alt), fields(neu));
    if before != after {
        einheit.felder = compare_fields(&before, &after);
    }
    let text =
        |it: Gefunden<'_, '_>| it.and_then(|it| it.1.text).cloned().unwrap_or(empty_text.clone());
    let folge = textvergleich::compare(&text(alt), &text(neu));
    einheit.text = (!folge.is_unchanged()).then_some(folge);
    let figures = |it: Gefunden<'_, '_>| {
        it.and_then(|it| it.1.reihen).cloned().unwrap_or(empty_figures.clone())
    };
    einheit.werte = figures_changed(&figures(alt), &figures(neu));
    if let Some(((_, old), (new_id, new))) = alt.zip(neu) {
        if old.nummer != new.nummer {
            einheit.umnummeriert = Some((old.nummer.clone(), new.nummer.clone()));
        }
        let above = old.ueber.as_deref().map(|it| paired.get(it).copied().unwrap_or(it));
        if above != new.ueber.as_deref() || moved.contains(new_id) {
            einheit.verschoben = Some((old.ueber.clone(), new.ueber.clone()));
        }
        let same = einheit.felder.is_empty()
            && einheit.text.is_none()
            && einheit.werte.is_empty()
            && einheit.umnummeriert.is_none()
            && einheit.verschoben.is_none()
            && !einheit.umbenannt();
        if same {
            return None;
        }
    }
    Some(einheit)
}

fn figures_changed(alt: &Reihen, neu: &Reihen) -> Vec<Wertaenderung> {
    let key = |it: &Datenpunkt| (it.jahr, it.gruppen.iter().flatten().cloned().collect::<Vec<_>>());
    let said = |it: &Datenpunkt| it.messwert();
    let read = |reihen: &Reihen| {
        reihen.zeilen.iter().map(|it| (key(it), said(it))).collect::<BTreeMap<_, _>>()
    };
    let (left, right) = (read(alt), read(neu));
    let keys: BTreeSet<_> = left.keys().chain(right.keys()).collect();
    keys.into_iter()
        .filter(|it| left.get(*it) != right.get(*it))
        .map(|it| Wertaenderung {
            jahr: it.0,
            gruppen: it.1.clone(),
            alt: left.get(it).cloned(),
            neu: right.get(it).cloned(),
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

/// Every unit of a concept.
fn units(konzept: &Konzept) -> BTreeMap<String, Vorkommen<'_>> {
    let mut units = BTreeMap::new();
    without_id(konzept, &mut units);
    for (id, eintrag) in konzept.verzeichnis.iter().filter(|it| it.1.art.synopse) {
        let Some(document) = konzept.document(&eintrag.place.path) else { continue };
        // What is built in has no words of its own.
        let Some(fields) = konzept.fields(id) else { continue };
        let position = konzept.gliederung.position(id);
        let above = position.and_then(|at| konzept.gliederung.punkte()[at].ueber);
        let above = above.map(|at| konzept.gliederung.punkte()[at].id.clone());
        let file = konzept
            .indikator(id)
            .filter(|_| eintrag.art == INDIKATOR)
            .and_then(|it| it.daten.as_ref());
        let titel = matter(konzept, eintrag.art, fields).unwrap_or_else(|| eintrag.titel.clone());
        units.insert(
            id.to_owned(),
            Vorkommen {
                art: eintrag.art,
                titel,
                place: eintrag.place.clone(),
                fields: fields.clone(),
                text: Some(&document.text).filter(|_| eintrag.art.is_file()),
                nummer: konzept.gliederung.punkt(id).map(|it| it.nummer.voll.clone()),
                ueber: above,
                reihen: file.and_then(|it| konzept.reihen(it)),
            },
        );
    }
    units
}

/// Consultations need no id, dates have none: they are known by what they are about. Two hyphens
/// are in no id.
fn without_id<'a>(konzept: &'a Konzept, units: &mut BTreeMap<String, Vorkommen<'a>>) {
    let arten = Art::ALLE.iter().filter(|it| it.synopse && it.needs_no_id());
    for einheit in arten.flat_map(|it| konzept.einheiten(*it)).filter(|it| it.id().is_none()) {
        let (art, fields) = (einheit.art, einheit.fields);
        let titel = matter(konzept, art, fields).unwrap_or_else(|| einheit.titel().to_owned());
        let about: String = if art == BERATUNG {
            let paper = fields.get(beratung::VORLAGE).or_else(|| fields.get(beratung::GEGENSTAND));
            [fields.get(beratung::GREMIUM), paper].into_iter().flatten().collect()
        } else {
            titel.clone()
        };
        let key = (1..).map(|count| format!("{}--{}-{count}", art.word(), slug(&about)));
        let key = key
            .into_iter()
            .find(|it| !units.contains_key(it))
            .expect("there are more numbers than entries");
        let place = Place::new(&einheit.document.path, fields.span);
        let (nummer, ueber, reihen) = (None, None, None);
        units.insert(
            key,
            Vorkommen {
                art,
                titel,
                place,
                fields: fields.clone(),
                text: None,
                nummer,
                ueber,
                reihen,
            },
        );
    }
}

/// What a consultation is about, and who consults; nothing else is called so.
fn matter(konzept: &Konzept, art: Art, fields: &Fields) -> Option<String> {
    if art != BERATUNG {
        return None;
    }
    let named = |id: Option<&str>| {
        let id = id?;
        Some(
            konzept
                .verzeichnis
                .get(konzept.verzeichnis.heute(id))
                .map_or(id.to_owned(), |it| it.titel.clone()),
        )
    };
    let about =
        fields.string(beratung::GEGENSTAND).or_else(|| named(fields.get(beratung::VORLAGE)));
    Some(
        [named(fields.get(beratung::GREMIUM)), about]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(": "),
    )
}

/// The units in reading order: chapters as the Gliederung has them, measures and indicators by
/// number, the rest as written.
fn order<'a>(konzept: &Konzept, units: &'a BTreeMap<String, Vorkommen<'_>>) -> Vec<&'a str> {
    let place = |id: &str| {
        let place = &units[id].place;
        let measure = konzept.bezuege.massnahme(id).or_else(|| konzept.bezuege.indikator(id));
        (
            konzept.gliederung.position(id).unwrap_or(usize::MAX),
            measure.unwrap_or(usize::MAX),
            (place.path.clone(), place.span.start),
        )
    };
    let mut ids: Vec<&str> = units.keys().map(String::as_str).collect();
    ids.sort_by_cached_key(|it| place(it));
    ids
}
