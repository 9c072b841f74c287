//! A goal: what the town wants to reach, from a vision down to what can be verified. Those of a
//! Handlungsfeld may be written with it, all others in ziele.yaml; `zielbaum` makes one tree of
//! them.

use super::{id::Id, nummer::Eigennummer, zielebene::Zielebenen};
use crate::document::{
    Fields,
    art::ziel::{self, leitziel},
    value::Prosa,
};

/// What the town wants to reach; measures say which of these they serve, indicators tell whether it
/// is reached.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Ziel {
    pub id: Id<Ziel>,
    /// Its level, as it is written.
    pub ebene: String,
    /// The goal that it serves.
    pub ueber: Option<Id<Ziel>>,
    /// The id of the Handlungsfeld with which it is written, and shown.
    pub im_feld: Option<String>,
    /// Its number, if it has one.
    pub nummer: Option<String>,
    /// What is to be reached.
    pub titel: String,
    /// More about it.
    pub text: Option<Prosa>,
    /// Whether only editors see it.
    pub entwurf: bool,
    /// Whether it is sample content.
    pub beispiel: bool,
}

impl Ziel {
    /// A goal of ziele.yaml; what is wrong with it was found while it was decoded.
    #[must_use]
    pub fn read(fields: &Fields) -> Self {
        Self {
            id: Id::new(&fields.string_or_empty(ziel::ID)),
            ebene: fields.string_or_empty(ziel::EBENE),
            ueber: fields.get(ziel::UEBER).map(Id::new),
            im_feld: None,
            nummer: Eigennummer::of(fields.get(ziel::NUMMER)),
            titel: fields.string_or_empty(ziel::TITEL),
            text: fields.get(ziel::TEXT).cloned(),
            entwurf: fields.flag(ziel::ENTWURF),
            beispiel: fields.flag(ziel::BEISPIEL),
        }
    }

    /// A goal that is written with its Handlungsfeld, the `count`th there.
    #[must_use]
    pub fn im_feld(feld: &str, fields: &Fields, count: usize) -> Self {
        let nummer = match Eigennummer::read(fields.get(leitziel::NUMMER)) {
            Eigennummer::Gezaehlt => Some(count.to_string()),
            own => own.written(),
        };
        Self {
            id: Id::new(&fields.string_or_empty(leitziel::ID)),
            ebene: Zielebenen::LEITZIEL.to_owned(),
            ueber: fields.get(leitziel::UEBER).map(Id::new),
            im_feld: Some(feld.to_owned()),
            nummer,
            titel: fields.string_or_empty(leitziel::TITEL),
            text: fields.get(leitziel::TEXT).cloned(),
            entwurf: fields.flag(leitziel::ENTWURF),
            beispiel: fields.flag(leitziel::BEISPIEL),
        }
    }
}
