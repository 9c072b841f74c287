//! An indicator: what is measured, how, where the figures come from, what they do not say.
//! The form is the sheet of the Länder-Integrationsmonitoring.

use std::sync::Arc;

use super::{
    abschnitt::{Abschnitt, id_of},
    handlungsfeld::Handlungsfeld,
    id::Id,
    nummer::Eigennummer,
    quelle::Quelle,
    serie::Darstellung,
    ziel::Ziel,
};
use crate::{
    base::{date::PartialDate, decimal::Decimal, path::RelPath},
    document::{
        Document, Fields,
        art::indikator::{self, jahreswert, zeitreihenbruch},
        reihe::is_gesamt,
        value::Prosa,
        wortschatz::{Haeufigkeit, Indikatorebene, Richtung},
    },
};

/// What is counted to see whether measures work, with the figures that are known.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Indikator {
    pub id: Id<Indikator>,
    pub abschnitt: Abschnitt,
    /// Its number in this version of the concept: "E1a".
    pub nummer: Option<String>,
    /// What it measures: surroundings, output, impact.
    pub ebene: Indikatorebene,
    /// Where it belongs.
    pub handlungsfeld: Option<Id<Handlungsfeld>>,
    /// The goals that it tells of.
    pub leitziele: Vec<Id<Ziel>>,
    /// What the figures say, in a sentence: the title of the chart.
    pub befund: Option<String>,
    /// What is measured.
    pub definition: Option<Prosa>,
    /// What is counted.
    pub zaehler: Option<String>,
    /// By what it is divided.
    pub nenner: Option<String>,
    pub einheit: String,
    /// Which way it should go.
    pub richtung: Option<Richtung>,
    /// The people or things that it is about.
    pub grundgesamtheit: Option<String>,
    /// How often it is measured.
    pub haeufigkeit: Option<Haeufigkeit>,
    /// Where the figures come from.
    pub quelle: Option<Quelle>,
    /// The file with the figures.
    pub daten: Option<RelPath>,
    /// What of it to show, and how.
    pub darstellung: Darstellung,
    /// Where it began.
    pub ausgangswert: Option<Jahreswert>,
    /// Where it should go.
    pub zielwerte: Vec<Jahreswert>,
    /// From when on values cannot be compared with earlier ones, and why.
    pub zeitreihenbrueche: Vec<(PartialDate, String)>,
    /// What it does not say.
    pub grenzen: Vec<String>,
}

/// A value for a year.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Jahreswert {
    /// When.
    pub jahr: PartialDate,
    /// How much.
    pub wert: Decimal,
    /// For which group; `None` is the total.
    pub gruppe: Option<String>,
}

impl Indikator {
    /// What its file says; what is wrong with that was found while it was read.
    #[must_use]
    pub fn read(document: &Arc<Document>) -> Self {
        let fields = &document.fields;
        let breaks = fields.entries(indikator::ZEITREIHENBRUECHE).into_iter();
        Self {
            id: Id::new(&id_of(document)),
            abschnitt: Abschnitt::read(document),
            nummer: Eigennummer::of(fields.get(indikator::NUMMER)),
            ebene: fields.get(indikator::EBENE).unwrap_or(Indikatorebene::Kontext),
            handlungsfeld: fields.get(indikator::HANDLUNGSFELD).map(Id::new),
            leitziele: fields
                .items(indikator::LEITZIELE)
                .into_iter()
                .map(|it| Id::new(it.value))
                .collect(),
            befund: fields.string(indikator::BEFUND),
            definition: fields.get(indikator::DEFINITION).cloned(),
            zaehler: fields.string(indikator::ZAEHLER),
            nenner: fields.string(indikator::NENNER),
            einheit: fields.string_or_empty(indikator::EINHEIT),
            richtung: fields.get(indikator::RICHTUNG),
            grundgesamtheit: fields.string(indikator::GRUNDGESAMTHEIT),
            haeufigkeit: fields.get(indikator::HAEUFIGKEIT),
            quelle: fields.get(indikator::QUELLE).map(Quelle::read),
            daten: fields.get(indikator::DATEN).map(data_file),
            darstellung: fields.get(indikator::DIAGRAMM).map(Darstellung::read).unwrap_or_default(),
            ausgangswert: fields.get(indikator::AUSGANGSWERT).and_then(Jahreswert::read),
            zielwerte: fields
                .entries(indikator::ZIELWERTE)
                .into_iter()
                .filter_map(Jahreswert::read)
                .collect(),
            zeitreihenbrueche: breaks
                .filter_map(|fields| {
                    Some((
                        fields.get(zeitreihenbruch::JAHR)?,
                        fields.string_or_empty(zeitreihenbruch::GRUND),
                    ))
                })
                .collect(),
            grenzen: fields
                .items(indikator::GRENZEN)
                .iter()
                .map(|it| it.value.to_owned())
                .collect(),
        }
    }

    /// Whether it is to reach anything: surroundings are only watched.
    #[must_use]
    pub fn needs_zielwert(&self) -> bool {
        self.ebene != Indikatorebene::Kontext && self.richtung != Some(Richtung::Keine)
    }
}

impl Jahreswert {
    fn read(fields: &Fields) -> Option<Self> {
        Some(Self {
            jahr: fields.get(jahreswert::JAHR)?,
            wert: fields.get(jahreswert::WERT)?,
            gruppe: fields.string(jahreswert::GRUPPE).filter(|it| !is_gesamt(it)),
        })
    }
}

/// The file that a name in metadata means.
#[must_use]
pub fn data_file(name: &str) -> RelPath {
    RelPath::known(format!("{}/{name}", crate::document::kind::DATEN))
}

/// Whether a unit counts persons or things, so that a small figure could show who is meant.
#[must_use]
pub fn counts(einheit: &str) -> bool {
    let unit = einheit.trim().to_lowercase();
    let ratio = [
        "%", "‰", "je ", "pro ", "prozent", "anteil", "quote", "index", "punkte", "€", "euro",
        "eur", "jahre",
    ];
    let within = ["quote", "v. h.", "v.h.", "vom hundert", " je ", " pro "];
    !unit.is_empty()
        && !ratio.iter().any(|it| unit.starts_with(it))
        && !within.iter().any(|it| unit.contains(it))
}
