//! Metadata of two versions, by field: what changed, in the order of the key table. Lists by item,
//! entries by field, texts block by block.

use super::{anzeige::Anzeige, folge::Textvergleich, textvergleich, worte::Blick, wortlaut::Leser};
use crate::{
    base::hash::Hash,
    document::{
        Fields,
        art::{Art, gemeinsam, massnahme},
        keys::{KeyDef, Shape, Table},
        value::{Prosa, Value},
    },
};

/// A key on the way to a field, with the table that it stands in.
pub type Pfadstueck = (&'static Table, &'static str);

/// What changed in a field.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct GeaendertesFeld {
    /// The way to it: the keys from outside in, each with its table.
    pub pfad: Vec<Pfadstueck>,
    /// The words that it can hold, if it is a word.
    pub worte: Option<&'static [&'static str]>,
    /// What changed.
    pub aenderung: Feldaenderung,
}

impl GeaendertesFeld {
    /// Whether it is what the unit is called.
    #[must_use]
    pub fn is_name(&self) -> bool {
        matches!(self.pfad[..], [(table, key)] if Art::ALLE.iter().any(|it| it.table.name == table.name && it.titel.name == key))
    }

    /// Whether it is a text of its own, such as a goal, and no detail.
    #[must_use]
    pub fn is_text(&self) -> bool {
        let prosa = |it: &Option<Value>| matches!(it, Some(Value::Prosa(_)));
        match &self.aenderung {
            Feldaenderung::Text(..) => true,
            Feldaenderung::Wert(alt, neu) => prosa(alt) || prosa(neu),
            Feldaenderung::Liste(..) => false,
        }
    }

    /// Whether it says how far a measure has come, which is reported every year and no change of
    /// what was decided.
    #[must_use]
    pub fn is_umsetzungsstand(&self) -> bool {
        matches!(self.pfad[..], [(_, key), ..] if key == massnahme::UMSETZUNGSSTAND.name)
    }

    /// How many things changed: of a list its items.
    #[must_use]
    pub fn anzahl(&self) -> usize {
        match &self.aenderung {
            Feldaenderung::Liste(alt, neu) => alt.len().max(neu.len()),
            _ => 1,
        }
    }
}

/// What can change in a field.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Feldaenderung {
    /// One value for another; none where there was or is none.
    Wert(Option<Value>, Option<Value>),
    /// Items that went and items that came.
    Liste(Vec<Value>, Vec<Value>),
    /// A text.
    Text(Prosa, Prosa, Textvergleich),
}

/// Keys that are no content.
const UEBERGANGEN: &[&str] =
    &[gemeinsam::ID.name, gemeinsam::INTERN.name, gemeinsam::FRUEHERE_IDS.name];

/// The hash of all that a comparison looks at, with what nobody sees: where it is equal, and the
/// versions show the same, [`compare_fields`] finds nothing.
#[must_use]
pub fn kennung(fields: &Fields) -> Hash {
    let leser = Leser { anzeige: Anzeige::default(), blick: Blick::Genau };
    let said = compared(fields.table()).filter_map(|key| {
        if key.name == gemeinsam::ENTWURF.name {
            return Some((key.name, Hash::of(&fields.entwurf())));
        }
        let said = match fields.value(key)? {
            Value::Tabelle(inner) => kennung(inner),
            Value::Liste(items) if items.is_empty() => return None,
            // In whatever order.
            Value::Liste(items) => {
                let mut items: Vec<Hash> =
                    items.iter().map(|it| leser.of_value(&it.value)).collect();
                items.sort_unstable();
                Hash::of(&items)
            }
            other => leser.of_value(other),
        };
        Some((key.name, said))
    });
    Hash::of(&said.collect::<Vec<_>>())
}

/// The keys that are compared. What is written within another entity is compared as a unit of its
/// own.
fn compared(table: &'static Table) -> impl Iterator<Item = &'static KeyDef> {
    let counted = Art::ALLE.iter().any(|it| it.in_gliederung() && it.table.name == table.name);
    let elsewhere = move |key: &KeyDef| {
        // The number of a chapter is compared as everybody reads it, wherever it comes from.
        (counted && key.name == gemeinsam::NUMMER.name)
            || Art::ALLE.iter().any(|it| it.is_within(table, key))
    };
    table.keys.iter().filter(move |it| !UEBERGANGEN.contains(&it.name) && !elsewhere(it))
}

/// What changed in an entry.
#[derive(Debug, Default)]
pub struct Felder {
    /// What people see.
    pub felder: Vec<GeaendertesFeld>,
    /// Whether something changed that nobody sees.
    pub unsichtbar: bool,
}

/// Compares two entries of one table, with what their versions show.
#[must_use]
pub fn compare_fields(
    (alt, old): (&Fields, Anzeige<'_>),
    (neu, new): (&Fields, Anzeige<'_>),
) -> Felder {
    let mut vergleich =
        Feldvergleich { anzeigen: (old, new), path: Vec::new(), found: Felder::default() };
    vergleich.compare(alt.table(), alt, neu);
    vergleich.found
}

/// A comparison on its way through entries within entries.
struct Feldvergleich<'a> {
    /// What both versions show.
    anzeigen: (Anzeige<'a>, Anzeige<'a>),
    /// The way to the entry that is compared now.
    path: Vec<Pfadstueck>,
    found: Felder,
}

impl Feldvergleich<'_> {
    fn compare(&mut self, table: &'static Table, alt: &Fields, neu: &Fields) {
        let anzeigen = self.anzeigen;
        let says = |(left, right): (&Value, &Value), blick| {
            let of = |anzeige, value| Leser { anzeige, blick }.of_value(value);
            (of(anzeigen.0, left), of(anzeigen.1, right))
        };
        for key in compared(table) {
            let (left, right) = (alt.value(key), neu.value(key));
            // Whether `nein` is written or left out is the same.
            if key.name == gemeinsam::ENTWURF.name && alt.entwurf() == neu.entwurf() {
                continue;
            }
            self.path.push((table, key.name));
            let mut push = |aenderung| {
                let pfad = self.path.clone();
                self.found.felder.push(GeaendertesFeld {
                    pfad,
                    worte: key.shape.worte(),
                    aenderung,
                });
            };
            match (left, right) {
                (None, None) => {}
                (Some(Value::Prosa(left)), Some(Value::Prosa(right))) => {
                    let (old, new) = anzeigen;
                    let folge = textvergleich::compare((left, old), (right, new));
                    self.found.unsichtbar |= folge.unsichtbar;
                    if !folge.is_unchanged() {
                        push(Feldaenderung::Text(left.clone(), right.clone(), folge));
                    }
                }
                (Some(Value::Tabelle(left)), Some(Value::Tabelle(right))) => {
                    let Shape::Tabelle(inner) = &key.shape else {
                        unreachable!("the value has the form of its key")
                    };
                    self.compare(inner, left, right);
                }
                (left, right) if list(left).is_some() || list(right).is_some() => {
                    let (left, right) =
                        (list(left).unwrap_or_default(), list(right).unwrap_or_default());
                    let keys = |items: &[Value], anzeige, blick| -> Vec<Hash> {
                        let leser = Leser { anzeige, blick };
                        items.iter().map(|it| leser.of_value(it)).collect()
                    };
                    let (old, new) = anzeigen;
                    let of = |blick| (keys(&left, old, blick), keys(&right, new, blick));
                    let (left_keys, right_keys) = of(Blick::Gesehen);
                    let gone = without(&left, &left_keys, &right_keys);
                    let come = without(&right, &right_keys, &left_keys);
                    if !gone.is_empty() || !come.is_empty() {
                        push(Feldaenderung::Liste(gone, come));
                    } else {
                        let (mut left, mut right) = of(Blick::Genau);
                        left.sort_unstable();
                        right.sort_unstable();
                        self.found.unsichtbar |= left != right;
                    }
                }
                (Some(left), Some(right)) => {
                    let (old, new) = says((left, right), Blick::Gesehen);
                    if old == new {
                        let (old, new) = says((left, right), Blick::Genau);
                        self.found.unsichtbar |= old != new;
                    } else {
                        push(Feldaenderung::Wert(Some(left.clone()), Some(right.clone())));
                    }
                }
                (left, right) => push(Feldaenderung::Wert(left.cloned(), right.cloned())),
            }
            self.path.pop();
        }
    }
}

fn list(value: Option<&Value>) -> Option<Vec<Value>> {
    match value {
        Some(Value::Liste(items)) => Some(items.iter().map(|it| it.value.clone()).collect()),
        _ => None,
    }
}

/// Items whose keys the other side lacks; of equal ones as many as it lacks.
fn without(items: &[Value], keys: &[Hash], other: &[Hash]) -> Vec<Value> {
    let mut left = other.to_vec();
    let mut rest = Vec::new();
    for (item, key) in items.iter().zip(keys) {
        match left.iter().position(|it| it == key) {
            Some(at) => {
                left.swap_remove(at);
            }
            None => rest.push(item.clone()),
        }
    }
    rest
}
