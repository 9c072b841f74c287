//! Lists of measures: the rows that every page shows, the overview with its facets, and its table
//! for download.

use std::sync::Arc;

use serde::Serialize;

use super::{
    Kopf, View,
    bausteine::{Verknuepfung, Wort},
    massnahme as massnahme_blatt, schnitte,
    sprachwahl::Sprachmarke,
    verzeichnis,
};
use crate::{
    base::date::PartialDate,
    document::{
        art::{
            Uebersicht,
            massnahme::{self, MASSNAHME},
        },
        keys::KeyDef,
        tabellen::einschub::massnahmenliste,
        value::{Betrag, Fields},
        wortschatz::{Kostenart, Umsetzung},
    },
    konzept::{
        bezuege::Bezug,
        id::Id,
        massnahme::{Massnahme, Terminlage},
        phase::Zeitraum,
    },
    site::{
        download::Datenblatt,
        fund::{Auffindbar, Sammler},
        links::{Blatt, Kontext},
        route::{self, Route},
    },
    texte::{Arg, Texte},
};

/// Rows of measures with the words around them; `output` writes them, also within texts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Liste {
    /// The rows.
    pub zeilen: Vec<Zeile>,
}

/// A measure in a list.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Zeile {
    /// Its page.
    pub href: String,
    /// What every list says of it.
    pub steckbrief: Arc<Steckbrief>,
}

/// A measure in a few words. It stands in many lists, so they share it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Steckbrief {
    /// Its number.
    pub nummer: Option<String>,
    /// Its title, the short one if it has one.
    pub titel: String,
    /// The language of the title, if it is not that of the page.
    pub fremd: Option<Sprachmarke>,
    /// How far it has come: the word and what people read.
    pub status: (&'static str, String),
    /// Who is in charge.
    pub federfuehrung: Option<String>,
    /// The language of that name, if it is not that of the page.
    pub namenssprache: Option<Sprachmarke>,
    /// When, in words.
    pub zeitraum: Option<String>,
    /// How it lies behind its dates.
    pub verzug: Option<String>,
    /// "Schlüsselmaßnahme", "Beispiel", "Entwurf": the marks that it carries, with their class.
    pub marken: Vec<(&'static str, String)>,
}

/// What the overview shows.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Massnahmen {
    /// How many, in words.
    pub anzahl: String,
    /// The ways to parts of it.
    pub facetten: Vec<Facette>,
    /// All measures.
    pub zeilen: Vec<Tabellenzeile>,
    /// The table for download.
    pub csv: String,
    /// Whether any of it is sample content.
    pub beispiel: bool,
}

/// A way to cut the measures into parts, each part with a page of its own.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Facette {
    /// The name for machines.
    pub name: &'static str,
    /// The name for people.
    pub titel: String,
    /// The parts.
    pub werte: Vec<Facettenwert>,
}

/// A part.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Facettenwert {
    /// The value for machines.
    pub wert: String,
    /// The name for people.
    pub titel: String,
    /// Its page.
    pub href: String,
    /// How many measures it has.
    pub anzahl: usize,
    /// The language of its name, if it is not that of the page.
    pub fremd: Option<Sprachmarke>,
}

/// A measure in the overview.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Tabellenzeile {
    /// Its number.
    pub nummer: Option<String>,
    /// Its page.
    pub link: Verknuepfung,
    /// Its Handlungsfeld.
    pub handlungsfeld: Option<Verknuepfung>,
    /// Who is in charge.
    pub federfuehrung: Option<Verknuepfung>,
    /// Where, in words.
    pub orte: String,
    /// When, in words.
    pub zeitraum: Option<String>,
    /// When it begins, for sorting.
    pub beginn: String,
    /// How far it has come.
    pub status: Wort,
    /// The place of its status in the usual order, for sorting.
    pub rang: usize,
    /// Whether it lies behind its dates.
    pub verzug: bool,
    /// Whether it is sample content.
    pub beispiel: bool,
    /// Whether the concept depends on it most of all.
    pub schluessel: bool,
    /// The parts that it belongs to: for each way to cut the measures its name and the values,
    /// separated by spaces.
    pub facetten: Vec<(&'static str, String)>,
}

/// The order in which people ask: what is going on, what comes, what is over.
pub const REIHENFOLGE: &[Umsetzung] = &[
    Umsetzung::InUmsetzung,
    Umsetzung::Laufend,
    Umsetzung::InPlanung,
    Umsetzung::NichtBegonnen,
    Umsetzung::Vorschlag,
    Umsetzung::Umgesetzt,
    Umsetzung::Zurueckgestellt,
    Umsetzung::Zusammengefuehrt,
    Umsetzung::Entfallen,
    Umsetzung::KeineAngabe,
];

/// Some measures as rows.
pub fn liste<'a>(blatt: &Blatt<'_>, massnahmen: impl Iterator<Item = &'a Massnahme>) -> Liste {
    let zeile = |it: &Massnahme| Zeile {
        href: blatt.zu(&Route::Einheit(MASSNAHME, it.id.to_string())),
        steckbrief: blatt.kontext.steckbrief(it),
    };
    Liste { zeilen: massnahmen.map(zeile).collect() }
}

/// The measures that a fenced block asks for.
#[must_use]
pub fn auswahl(blatt: &Blatt<'_>, fields: &Fields) -> Liste {
    let konzept = blatt.kontext.konzept;
    let belongs = |bezug: Bezug, id: Option<&str>, at: usize| {
        id.is_none_or(|id| konzept.bezuege.massnahmen(bezug, id).contains(&at))
    };
    let art = fields.get(massnahmenliste::ART);
    let status = fields.get(massnahmenliste::STATUS);
    let field =
        fields.get(massnahmenliste::HANDLUNGSFELD).map(|id| schnitte::fields_below(konzept, id));
    let chosen = konzept.massnahmen.iter().enumerate().filter(|(at, it)| {
        let actor = fields.get(massnahmenliste::AKTEUR).is_none_or(|id| {
            let keys: [Bezug; 2] = [massnahme::FEDERFUEHRUNG.into(), massnahme::BETEILIGTE.into()];
            keys.iter().any(|bezug| konzept.bezuege.massnahmen(*bezug, id).contains(at))
        });
        field.as_ref().is_none_or(|ids| {
            it.handlungsfeld.as_ref().is_some_and(|own| ids.contains(&own.as_str()))
        }) && actor
            && belongs(massnahme::LEITZIELE.into(), fields.get(massnahmenliste::LEITZIEL), *at)
            && belongs(massnahme::STADTTEILE.into(), fields.get(massnahmenliste::STADTTEIL), *at)
            && belongs(massnahme::ZIELGRUPPEN.into(), fields.get(massnahmenliste::ZIELGRUPPE), *at)
            && art.is_none_or(|word| it.art == word)
            && status.is_none_or(|word| it.status() == word)
            && (!fields.flag(massnahmenliste::SCHLUESSELMASSNAHME) || it.schluesselmassnahme)
    });
    liste(blatt, chosen.map(|(_, it)| it))
}

/// A measure in a few words.
pub fn steckbrief(kontext: &Kontext<'_>, massnahme: &Massnahme) -> Steckbrief {
    let (konzept, texte) = (kontext.konzept, kontext.texte);
    let lead = massnahme.federfuehrung.as_ref().and_then(|it| konzept.akteur(it));
    let lead = lead.map(|it| it.kurz.as_ref().unwrap_or(&it.name).clone());
    let status = Wort::new("umsetzung", massnahme.status().word(), texte);
    let mut marken = Vec::new();
    if massnahme.schluesselmassnahme {
        marken.push(("marke-schluessel", texte.text("schluesselmassnahme", &[])));
    }
    if massnahme.abschnitt.beispiel {
        marken.push(("marke-beispiel", texte.text("beispiel-kurz", &[])));
    }
    if massnahme.abschnitt.entwurf {
        marken.push(("marke-entwurf", texte.text("entwurf", &[])));
    }
    Steckbrief {
        nummer: massnahme.nummer.clone(),
        titel: massnahme.kurztitel.as_ref().unwrap_or(&massnahme.abschnitt.titel).clone(),
        fremd: kontext.fremd(massnahme.id.as_str()),
        status: (status.wort, status.text),
        federfuehrung: lead,
        namenssprache: kontext.angabensprache(),
        zeitraum: zeitraum(massnahme, texte),
        verzug: verzug(kontext, massnahme),
        marken,
    }
}

/// From when to when, in words.
#[must_use]
pub fn zeitraum(massnahme: &Massnahme, texte: &Texte) -> Option<String> {
    let Zeitraum { beginn, ende } = massnahme.zeitraum;
    if massnahme.laufend && ende.is_none() {
        return Some(match beginn {
            Some(beginn) => {
                texte.text("laufend-seit", &[("beginn", Arg::from(texte.datum(beginn)))])
            }
            None => texte.text("laufend", &[]),
        });
    }
    texte.zeitraum(beginn, ende)
}

/// How a measure lies behind its dates, in a sentence; none if it does not.
#[must_use]
pub fn verzug(kontext: &Kontext<'_>, massnahme: &Massnahme) -> Option<String> {
    let (stand, texte) = (kontext.stand, kontext.texte);
    let (key, date) = match massnahme.terminlage(stand)? {
        Terminlage::ImPlan => return None,
        Terminlage::BeginnUeberschritten(date) => ("verzug-beginn", date),
        Terminlage::EndeUeberschritten(date) => ("verzug-ende", date),
        Terminlage::MeilensteinUeberschritten(date) => ("verzug-meilenstein", date),
    };
    let stand = stand.map(|it| texte.datum(it)).unwrap_or_default();
    Some(texte.text(key, &[("geplant", Arg::from(texte.datum(date))), ("stand", Arg::from(stand))]))
}

/// Makes the overview.
pub(super) fn make(
    blatt: &mut Blatt<'_>,
    uebersicht: &'static Uebersicht,
    texte: &Texte,
) -> (Kopf, View) {
    let measures: Vec<&Massnahme> = blatt.kontext.konzept.massnahmen.iter().collect();
    let zeilen: Vec<Tabellenzeile> = measures.iter().map(|it| row(blatt, it, texte)).collect();
    let table = datenblatt(blatt, &measures, texte);
    let csv = blatt.biete_an(&route::tabelle_csv(MASSNAHME), table);
    let view = Massnahmen {
        anzahl: anzahl(measures.len(), texte),
        facetten: schnitte::facetten(blatt, texte),
        zeilen,
        csv,
        beispiel: measures.iter().any(|it| it.abschnitt.beispiel),
    };
    (Kopf::new(verzeichnis::titel(uebersicht, texte)), View::Massnahmen(Box::new(view)))
}

/// "12 Maßnahmen".
pub(super) fn anzahl(count: usize, texte: &Texte) -> String {
    texte.text("massnahmen-anzahl", &[("anzahl", Arg::from(count))])
}

fn row(blatt: &Blatt<'_>, massnahme: &Massnahme, texte: &Texte) -> Tabellenzeile {
    let status = massnahme.status();
    let link = |id: &str| Verknuepfung::zu_id(blatt, id);
    let names: Vec<String> =
        massnahme.stadtteile.iter().filter_map(|it| link(it.as_str())).map(|it| it.titel).collect();
    Tabellenzeile {
        nummer: massnahme.nummer.clone(),
        link: Verknuepfung {
            entwurf: massnahme.abschnitt.entwurf,
            fremd: blatt.kontext.fremd(massnahme.id.as_str()),
            ..Verknuepfung::new(
                massnahme.abschnitt.titel.clone(),
                blatt.zu(&Route::Einheit(MASSNAHME, massnahme.id.to_string())),
            )
        },
        handlungsfeld: massnahme.handlungsfeld.as_ref().and_then(|it| link(it.as_str())),
        federfuehrung: massnahme.federfuehrung.as_ref().and_then(|it| link(it.as_str())),
        orte: names.join(", "),
        zeitraum: zeitraum(massnahme, texte),
        beginn: massnahme.zeitraum.beginn.map(|it| it.first_day().to_string()).unwrap_or_default(),
        status: Wort::new("umsetzung", status.word(), texte),
        rang: REIHENFOLGE
            .iter()
            .position(|it| *it == status)
            .expect("the order names every status"),
        verzug: verzug(blatt.kontext, massnahme).is_some(),
        beispiel: massnahme.abschnitt.beispiel,
        schluessel: massnahme.schluesselmassnahme,
        facetten: schnitte::von(blatt, massnahme),
    }
}

/// The columns that the table of all measures has had from the first version on: names of keys, and
/// what is derived from them.
const SPALTEN: &[&str] = &[
    "id",
    "nummer",
    "titel",
    "art",
    "handlungsfeld",
    "handlungsfeld_id",
    "leitziele",
    "leitziele_id",
    "schluesselmassnahme",
    "prioritaet",
    "federfuehrung",
    "federfuehrung_id",
    "beteiligte",
    "beteiligte_id",
    "zielgruppen",
    "zielgruppen_id",
    "stadtteile",
    "stadtteile_id",
    "beginn",
    "ende",
    "laufend",
    "status",
    "status_stand",
    "terminlage",
    "kosten_einmalig",
    "kosten_jaehrlich",
    "kosten_offen",
    "personal_vzae",
    "finanzierung",
    "indikatoren",
    "indikatoren_id",
];

/// All measures as a table for programs: one row each, ids beside names where people need both.
fn datenblatt(blatt: &Blatt<'_>, measures: &[&Massnahme], texte: &Texte) -> Datenblatt {
    let konzept = blatt.kontext.konzept;
    let extra = &konzept.settings.angaben;
    let mut kopf: Vec<String> = SPALTEN.iter().map(|it| (*it).to_owned()).collect();
    // What has no column of its own has one by its key.
    let others: Vec<&KeyDef> = verzeichnis::spalten(&massnahme::TABLE, massnahme_blatt::EIGENS);
    kopf.extend(others.iter().flat_map(|it| verzeichnis::kopf(it)));
    kopf.extend(extra.iter().map(|it| it.id.clone()));
    kopf.push("hinweis".to_owned());
    // Names for people, ids for programs.
    let both = |row: &mut Vec<String>, ids: &mut dyn Iterator<Item = &str>| {
        let shown: Vec<(String, &str)> =
            ids.filter_map(|id| Some((Verknuepfung::zu_id(blatt, id)?.titel, id))).collect();
        row.push(shown.iter().map(|it| it.0.as_str()).collect::<Vec<_>>().join(", "));
        row.push(shown.iter().map(|it| it.1).collect::<Vec<_>>().join(" "));
    };
    let yes = |it: bool| if it { "ja" } else { "nein" }.to_owned();
    let zeilen = measures
        .iter()
        .map(|it| {
            let date =
                |date: Option<PartialDate>| date.map(|it| it.to_string()).unwrap_or_default();
            let costs = |art| {
                let fitting = it.kosten.iter().filter(|it| it.art == Some(art)).filter_map(|it| {
                    match it.betrag {
                        Betrag::Euro(amount) => Some(amount),
                        Betrag::Offen => None,
                    }
                });
                let sum = fitting.reduce(|sum, next| sum.plus(next).unwrap_or(sum));
                sum.map(|it| it.plain(texte.notation())).unwrap_or_default()
            };
            let mut row = vec![
                it.id.to_string(),
                it.nummer.clone().unwrap_or_default(),
                it.abschnitt.titel.clone(),
                it.art.word().to_owned(),
            ];
            both(&mut row, &mut it.handlungsfeld.iter().map(Id::as_str));
            both(&mut row, &mut it.leitziele.iter().map(Id::as_str));
            row.push(yes(it.schluesselmassnahme));
            row.push(it.prioritaet.map(|it| it.word().to_owned()).unwrap_or_default());
            both(&mut row, &mut it.federfuehrung.iter().map(Id::as_str));
            both(&mut row, &mut it.beteiligte.iter().map(String::as_str));
            both(&mut row, &mut it.zielgruppen.iter().map(Id::as_str));
            both(&mut row, &mut it.stadtteile.iter().map(Id::as_str));
            row.extend([
                date(it.zeitraum.beginn),
                date(it.zeitraum.ende),
                yes(it.laufend),
                it.status().word().to_owned(),
                date(it.bericht().map(|it| it.stand)),
                match it.terminlage(blatt.kontext.stand) {
                    None => String::new(),
                    Some(Terminlage::ImPlan) => "im-plan".to_owned(),
                    Some(_) => "in-verzug".to_owned(),
                },
                costs(Kostenart::Einmalig),
                costs(Kostenart::Jaehrlich),
                yes(it.kosten.iter().any(|it| it.betrag == Betrag::Offen)),
                it.personal.map(|it| it.plain(texte.notation())).unwrap_or_default(),
                it.finanzierung.iter().map(|it| it.quelle.as_str()).collect::<Vec<_>>().join(", "),
            ]);
            both(&mut row, &mut it.indikatoren.iter().map(Id::as_str));
            let fields = &it.abschnitt.document.fields;
            row.extend(
                others.iter().flat_map(|key| verzeichnis::zellen(fields, key, konzept, texte)),
            );
            let value = |id: &str| {
                it.angaben.iter().find(|it| it.name.value == id).map(|it| it.wert.value.clone())
            };
            row.extend(extra.iter().map(|it| value(&it.id).unwrap_or_default()));
            row.push(blatt.kontext.hinweis(it.abschnitt.beispiel).unwrap_or_default());
            row
        })
        .collect();
    Datenblatt { kopf, zeilen, notation: texte.notation() }
}

impl Auffindbar for Massnahmen {
    fn worte(&self, _: &mut Sammler) {
        // It only lists what has a page of its own.
    }
}
