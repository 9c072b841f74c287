//! The Synopse: two versions compared unit by unit, by id. Pure data; pages, prints and JSON are
//! made from it.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, OnceLock},
};

use rayon::prelude::*;

use super::{
    anzeige::{Anzeige, Namen},
    bestand::{self, Aussage, Aussagen, Bestand, Vorkommen, by_place},
    felder::{Felder, GeaendertesFeld, compare_fields},
    folge::{Anderswo, Textvergleich},
    textvergleich,
    umzug::{self, Einheitstext, Umzug},
    unterschiede::unterschiede,
};
use crate::{
    base::{date::PartialDate, hash::Hash, unsichtbar::gesehen},
    document::{
        art::Art,
        reihe::{Messwert, Reihen},
        value::{Fields, Prosa},
        verbund,
    },
    konzept::Konzept,
    memo::Memo,
};

/// Two versions compared. Which units changed is known at once, and what changed in those of both
/// sides; what came, went and moved between units is found when somebody asks, and remembered.
pub struct Synopse {
    /// The units that changed, in reading order.
    pub einheiten: Vec<Einheitsvergleich>,
    /// How many units did not change.
    pub unveraendert: usize,
    /// The old side.
    pub alt: Vergleichsseite,
    /// The new side.
    pub neu: Vergleichsseite,
    /// What ids of the old side are called on the new one.
    namen: Arc<Namen>,
    /// For each unit what changed in it, where it has two sides.
    unterschiede: Vec<Option<Arc<Unterschied>>>,
    /// The same for all, with what moved between units.
    ganz: OnceLock<Vec<Arc<Unterschied>>>,
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
    /// Its id on the old side; of several that became one, the one it is the successor of.
    pub id_alt: Option<String>,
    /// The other units of the old side that became part of it.
    pub dazu: Vec<String>,
    /// The unit of the new side that it became part of.
    pub aufgegangen: Option<String>,
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
    pub text: Option<Textvergleich>,
    /// Whether something changed that nobody sees.
    pub unsichtbar: bool,
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
    /// The old side had it; on the new side it is part of another unit.
    Aufgegangen,
}

impl Einheitsvergleich {
    /// What became of it.
    #[must_use]
    pub fn zustand(&self) -> Zustand {
        match (&self.id_alt, &self.id_neu) {
            (None, _) => Zustand::Neu,
            (_, None) if self.aufgegangen.is_some() => Zustand::Aufgegangen,
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
        let both = self.titel_alt.as_ref().zip(self.titel_neu.as_ref());
        both.is_some_and(|(alt, neu)| gesehen(alt) != gesehen(neu))
    }

    /// The ids of all that it was on the old side.
    pub fn ids_alt(&self) -> impl Iterator<Item = &str> {
        self.id_alt.iter().chain(&self.dazu).map(String::as_str)
    }
}

/// Compares two versions, as far as whoever asks may see them.
#[must_use]
pub fn synopse(alt: &Arc<Konzept>, neu: &Arc<Konzept>) -> Synopse {
    let (alt, neu) = rayon::join(|| Vergleichsseite::read(alt), || Vergleichsseite::read(neu));
    Synopse::new(alt, neu, &Memo::default())
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

    /// The text of a unit; only what is a file of its own has one.
    fn text(&self, id: &str) -> Option<&Prosa> {
        bestand::aussage(&self.konzept, id, self.bestand.get(id)?)?.text
    }

    fn aussage(&self, id: Option<&String>) -> Option<Aussage<'_>> {
        let id = id?;
        bestand::aussage(&self.konzept, id, self.bestand.get(id)?)
    }
}

impl Synopse {
    /// Compares two versions; what changed in units is remembered by what both sides say.
    #[must_use]
    pub fn new(alt: Vergleichsseite, neu: Vergleichsseite, bekannt: &Memo<Unterschied>) -> Self {
        // The new side's former ids tell which old units a new one was.
        let mut former: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (id, _) in alt.bestand.in_order().filter(|it| neu.bestand.get(it.0).is_none()) {
            former.entry(neu.konzept.verzeichnis.heute(id)).or_default().push(id);
        }
        let partners = |id: &str| -> Vec<String> {
            let own = alt.bestand.get(id).map(|_| id);
            let before = former.get(id).into_iter().flatten().copied();
            own.into_iter().chain(before).map(str::to_owned).collect()
        };
        let in_order = neu.bestand.in_order();
        let all: Vec<(&str, &Vorkommen, Vec<String>)> =
            in_order.map(|(id, einheit)| (id, einheit, partners(id))).collect();
        let namen: Namen = all
            .iter()
            .flat_map(|(new, _, old)| old.iter().map(|it| (it.clone(), (*new).to_owned())))
            .collect();
        let paare = Einheitenpaare {
            moved: reordered(&alt.konzept, &neu.konzept, &namen),
            umbenannt: Hash::of(&namen.iter().filter(|it| it.0 != it.1).collect::<Vec<_>>()),
            alt: &alt,
            neu: &neu,
            namen: &namen,
            bekannt,
        };
        let found: Vec<_> = all
            .par_iter()
            .map(|(id, einheit, old)| {
                let old = old.iter().filter_map(|it| Some((it.as_str(), alt.bestand.get(it)?)));
                paare.unit(&old.collect::<Vec<_>>(), (id, einheit))
            })
            .collect();
        let unveraendert = found.iter().filter(|it| it.is_none()).count();
        let mut units: Vec<_> = found.into_iter().flatten().collect();
        let part = all.iter().flat_map(|(id, _, old)| old.iter().skip(1).map(|it| (&**it, *id)));
        let part: BTreeMap<&str, &str> = part.collect();
        for (id, einheit) in alt.bestand.in_order() {
            let part = part.get(id).map(|it| (*it).to_owned());
            if part.is_some() || !namen.contains_key(id) {
                let unit = Einheitsvergleich::new(Some((id, einheit)), None);
                units.push((Einheitsvergleich { aufgegangen: part, ..unit }, None));
            }
        }
        units.sort_by_key(|it| it.0.art);
        let (einheiten, unterschiede) = units.into_iter().unzip();
        let (namen, ganz) = (Arc::new(namen), OnceLock::new());
        Self { einheiten, unveraendert, alt, neu, namen, unterschiede, ganz }
    }

    /// What changed in a unit, by its place among those that changed.
    #[must_use]
    pub fn unterschied(&self, at: usize) -> &Unterschied {
        let ganz = self.ganz.get_or_init(|| {
            let mut all: Vec<Arc<Unterschied>> = (0..self.einheiten.len())
                .into_par_iter()
                .map(|at| match &self.unterschiede[at] {
                    Some(known) => known.clone(),
                    None => Arc::new(self.one_sided(&self.einheiten[at])),
                })
                .collect();
            for Umzug { alt, neu, gleich } in self.umzuege(&all) {
                for (from, to) in [(&alt, &neu), (&neu, &alt)] {
                    let there = Anderswo {
                        einheit: (to.einheit != from.einheit).then_some(to.einheit),
                        innerhalb: to.innerhalb.clone(),
                        stelle: to.stelle,
                        gleich,
                    };
                    if let Some(text) = &mut Arc::make_mut(&mut all[from.einheit]).text {
                        from.schritt(&mut text.bloecke).anderswo = Some(there);
                    }
                }
            }
            all
        });
        &ganz[at]
    }

    /// What moved between units.
    fn umzuege(&self, all: &[Arc<Unterschied>]) -> Vec<Umzug> {
        let texts: Vec<Option<Einheitstext<'_>>> = all
            .iter()
            .enumerate()
            .map(|(at, it)| {
                let vergleich = it.text.as_ref().filter(|it| it.bloecke.is_lose())?;
                Some(Einheitstext { vergleich, texte: self.texte(at) })
            })
            .collect();
        umzug::find(&texts, self.anzeigen())
    }

    /// What a unit says that has one side only. The text of one that became part of another unit is
    /// compared there; its metadata and figures went with it.
    fn one_sided(&self, einheit: &Einheitsvergleich) -> Unterschied {
        let anzeigen = self.anzeigen();
        let alt = self.alt.aussage(einheit.id_alt.as_ref());
        let alt = match einheit.aufgegangen {
            Some(_) => alt.map(|it| Aussage { text: None, ..it }),
            None => alt,
        };
        let neu = self.neu.aussage(einheit.id_neu.as_ref());
        Unterschied::new((alt, anzeigen.0), (neu, anzeigen.1))
    }

    /// The changed units, each with what changed in it.
    #[cfg(test)]
    pub fn ausfuehrlich(&self) -> impl Iterator<Item = (&Einheitsvergleich, &Unterschied)> {
        self.einheiten.iter().enumerate().map(|(at, it)| (it, self.unterschied(at)))
    }

    /// What both versions show.
    #[must_use]
    pub fn anzeigen(&self) -> (Anzeige<'_>, Anzeige<'_>) {
        (Anzeige::of(&self.alt.konzept).mit(&self.namen), Anzeige::of(&self.neu.konzept))
    }

    /// The texts of a unit on both sides, as they were compared: of several that became one, all of
    /// theirs.
    #[must_use]
    pub fn texte(&self, at: usize) -> (Prosa, Prosa) {
        let einheit = &self.einheiten[at];
        let old: Vec<&Prosa> = einheit.ids_alt().filter_map(|it| self.alt.text(it)).collect();
        let new = einheit.id_neu.as_ref().and_then(|it| self.neu.text(it));
        (verbund::verbunden(&old), new.cloned().unwrap_or_default())
    }
}

impl Einheitsvergleich {
    fn new(alt: Option<(&str, &Vorkommen)>, neu: Option<(&str, &Vorkommen)>) -> Self {
        let one = neu.or(alt).expect("a unit is on one side at least");
        Self {
            art: one.1.art,
            id_alt: alt.map(|it| it.0.to_owned()),
            dazu: Vec::new(),
            aufgegangen: None,
            id_neu: neu.map(|it| it.0.to_owned()),
            titel_alt: alt.map(|it| it.1.titel.clone()),
            titel_neu: neu.map(|it| it.1.titel.clone()),
            umnummeriert: None,
            verschoben: None,
        }
    }
}

impl Unterschied {
    fn new(
        (alt, old): (Option<Aussage<'_>>, Anzeige<'_>),
        (neu, new): (Option<Aussage<'_>>, Anzeige<'_>),
    ) -> Self {
        let Some(one) = neu.or(alt) else { return Self::default() };
        let empty = (Fields::empty(one.fields.table()), Prosa::default(), Reihen::default());
        let nothing = Aussage { fields: &empty.0, text: None, reihen: None };
        let (alt, neu) = (alt.unwrap_or(nothing), neu.unwrap_or(nothing));
        let text = textvergleich::compare(
            (alt.text.unwrap_or(&empty.1), old),
            (neu.text.unwrap_or(&empty.1), new),
        );
        let Felder { felder, unsichtbar } = compare_fields((alt.fields, old), (neu.fields, new));
        Self {
            felder,
            unsichtbar: unsichtbar || text.unsichtbar,
            text: (!text.is_unchanged()).then_some(text),
            werte: figures_changed(alt.reihen.unwrap_or(&empty.2), neu.reihen.unwrap_or(&empty.2)),
        }
    }

    /// Whether nothing changed that people see.
    #[must_use]
    pub fn is_unseen(&self) -> bool {
        self.felder.is_empty() && self.text.is_none() && self.werte.is_empty()
    }

    /// How many reports on how far it has come are others.
    #[must_use]
    pub fn berichte(&self) -> usize {
        self.felder.iter().filter(|it| it.is_umsetzungsstand()).map(GeaendertesFeld::anzahl).sum()
    }

    /// Whether nothing changed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.is_unseen() && !self.unsichtbar
    }
}

/// Two versions while their units are compared.
struct Einheitenpaare<'a> {
    alt: &'a Vergleichsseite,
    neu: &'a Vergleichsseite,
    /// The old ids with the new ones.
    namen: &'a Namen,
    /// The hash of those that differ.
    umbenannt: Hash,
    /// The chapters that stand elsewhere.
    moved: BTreeSet<String>,
    bekannt: &'a Memo<Unterschied>,
}

impl Einheitenpaare<'_> {
    /// A unit of the new side with those that it was, if anything changed; with what changed in it
    /// if it was anything.
    fn unit(
        &self,
        alt: &[(&str, &Vorkommen)],
        neu: (&str, &Vorkommen),
    ) -> Option<(Einheitsvergleich, Option<Arc<Unterschied>>)> {
        let first = alt.first().copied();
        let mut einheit = Einheitsvergleich::new(first, Some(neu));
        einheit.dazu = alt.iter().skip(1).map(|it| it.0.to_owned()).collect();
        let Some((_, old)) = first else { return Some((einheit, None)) };
        if old.nummer != neu.1.nummer {
            einheit.umnummeriert = Some((old.nummer.clone(), neu.1.nummer.clone()));
        }
        let above = old.ueber.as_ref().map(|it| self.namen.get(it).unwrap_or(it));
        if above != neu.1.ueber.as_ref() || self.moved.contains(neu.0) {
            einheit.verschoben = Some((old.ueber.clone(), neu.1.ueber.clone()));
        }
        let same = old.art == neu.1.art && old.aussage == neu.1.aussage && alt.len() == 1;
        let unterschied = if same {
            Arc::default()
        } else {
            let said: Vec<Hash> = alt.iter().map(|it| it.1.aussage).collect();
            let key = Hash::of(&(old.art, said, neu.1.art, neu.1.aussage, self.umbenannt));
            self.bekannt.remember(key, || self.compare(&einheit))
        };
        let placed = einheit.umnummeriert.is_none() && einheit.verschoben.is_none();
        let unchanged = unterschied.is_empty() && placed && !einheit.umbenannt() && alt.len() == 1;
        (!unchanged).then_some((einheit, Some(unterschied)))
    }

    fn compare(&self, einheit: &Einheitsvergleich) -> Unterschied {
        let anzeigen =
            (Anzeige::of(&self.alt.konzept).mit(self.namen), Anzeige::of(&self.neu.konzept));
        let mut alt = self.alt.aussage(einheit.id_alt.as_ref());
        let parts: Vec<&Prosa> = einheit.ids_alt().filter_map(|it| self.alt.text(it)).collect();
        let whole = verbund::verbunden(&parts);
        if let Some(alt) = alt.as_mut().filter(|_| parts.len() > 1) {
            alt.text = Some(&whole);
        }
        let neu = self.neu.aussage(einheit.id_neu.as_ref());
        Unterschied::new((alt, anzeigen.0), (neu, anzeigen.1))
    }
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
fn reordered(alt: &Konzept, neu: &Konzept, paired: &Namen) -> BTreeSet<String> {
    let of = |id: &str| Hash::of(id);
    let old: Vec<&str> = alt
        .gliederung
        .punkte()
        .iter()
        .filter_map(|it| paired.get(&it.id).map(String::as_str))
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
