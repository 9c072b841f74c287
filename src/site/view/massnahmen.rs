//! Lists of measures: the rows that every page shows, the overview with its facets, and its table for download.

use std::{collections::BTreeMap, sync::Arc};

use serde::Serialize;

use super::{
    Kopf, View,
    bausteine::{Verknuepfung, Wort},
    sprachwahl::Sprachmarke,
};
use crate::{
    base::date::PartialDate,
    document::{
        decode::{Betrag, Fields},
        wortschatz::{Kostenart, Umsetzung},
    },
    konzept::{
        self, Konzept,
        bezuege::Bezug,
        id::Id,
        massnahme::{Massnahme, Terminlage},
        phase::Zeitraum,
    },
    site::{
        download::Datenblatt,
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
    /// The values of each facet, separated by spaces.
    pub feld: String,
    /// Districts.
    pub stadtteile: String,
    /// Target groups.
    pub zielgruppen: String,
    /// Actors.
    pub akteure: String,
    /// Years.
    pub jahre: String,
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

/// The measures that are shown.
pub fn sichtbare<'a>(kontext: &Kontext<'a>) -> impl Iterator<Item = &'a Massnahme> + use<'a> {
    let sicht = kontext.sicht;
    kontext.konzept.massnahmen.iter().filter(move |it| sicht.zeigt(it.abschnitt.entwurf))
}

/// Whether there is anything to show.
#[must_use]
pub fn exists(kontext: &Kontext<'_>) -> bool {
    sichtbare(kontext).next().is_some()
}

/// The statuses that measures have, in the usual order.
#[must_use]
pub fn statuses(kontext: &Kontext<'_>) -> Vec<Umsetzung> {
    let used: Vec<Umsetzung> = sichtbare(kontext).map(Massnahme::status).collect();
    REIHENFOLGE.iter().copied().filter(|it| used.contains(it)).collect()
}

/// The years that periods of measures touch.
#[must_use]
pub fn jahre(kontext: &Kontext<'_>) -> BTreeMap<i16, usize> {
    let mut years = BTreeMap::new();
    for year in sichtbare(kontext).flat_map(|it| it.jahre(kontext.stand)) {
        *years.entry(year).or_default() += 1;
    }
    years
}

/// Some measures as rows; drafts are left out where nobody may see them.
pub fn liste<'a>(blatt: &Blatt<'_>, massnahmen: impl Iterator<Item = &'a Massnahme>) -> Liste {
    let shown = massnahmen.filter(|it| blatt.kontext.sicht.zeigt(it.abschnitt.entwurf));
    let zeile = |it: &Massnahme| Zeile {
        href: blatt.zu(&Route::Massnahme(it.id.to_string())),
        steckbrief: blatt.kontext.steckbrief(it),
    };
    Liste { zeilen: shown.map(zeile).collect() }
}

/// The measures that a fenced block asks for.
#[must_use]
pub fn auswahl(blatt: &Blatt<'_>, fields: &Fields) -> Liste {
    let konzept = blatt.kontext.konzept;
    let id = |key: &str| fields.verweis(key).map(|it| it.value);
    let belongs = |bezug: Bezug, key: &str, at: usize| {
        id(key).is_none_or(|id| konzept.bezuege.massnahmen(bezug, &id).contains(&at))
    };
    let art = fields.text("art").map(|it| it.value);
    let status = fields.text("status").map(|it| it.value);
    let chosen = konzept.massnahmen.iter().enumerate().filter(|(at, it)| {
        let field = id("handlungsfeld").is_none_or(|id| in_field(konzept, &id, it));
        let actor = id("akteur").is_none_or(|id| {
            [Bezug::Federfuehrung, Bezug::Beteiligung]
                .iter()
                .any(|bezug| konzept.bezuege.massnahmen(*bezug, &id).contains(at))
        });
        field
            && actor
            && belongs(Bezug::Leitziel, "leitziel", *at)
            && belongs(Bezug::Stadtteil, "stadtteil", *at)
            && belongs(Bezug::Zielgruppe, "zielgruppe", *at)
            && art.is_none_or(|word| it.art.word() == word)
            && status.is_none_or(|word| it.status().word() == word)
            && (!fields.flag("schlüsselmaßnahme") || it.schluesselmassnahme)
    });
    liste(blatt, chosen.map(|(_, it)| it))
}

/// Whether a measure stands in a Handlungsfeld or in one below it.
fn in_field(konzept: &Konzept, id: &str, massnahme: &Massnahme) -> bool {
    massnahme.handlungsfeld.as_ref().is_some_and(|own| fields_below(konzept, id).contains(&own.as_str()))
}

/// A Handlungsfeld and those below it.
pub(super) fn fields_below<'a>(konzept: &'a Konzept, id: &'a str) -> Vec<&'a str> {
    let Some(at) = konzept.gliederung.position(id) else { return vec![id] };
    let mut fields = vec![id];
    let mut open = konzept.gliederung.unter(Some(at)).to_vec();
    while let Some(at) = open.pop() {
        fields.push(&konzept.gliederung.punkte()[at].id);
        open.extend(konzept.gliederung.unter(Some(at)));
    }
    fields
}

/// A measure in a few words.
pub fn steckbrief(kontext: &Kontext<'_>, massnahme: &Massnahme) -> Steckbrief {
    let (konzept, texte) = (kontext.konzept, kontext.texte);
    let lead = massnahme.federfuehrung.as_ref().and_then(|it| konzept.akteur(it));
    let lead = lead.filter(|it| kontext.sicht.zeigt(it.entwurf));
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
            Some(beginn) => texte.text("laufend-seit", &[("beginn", Arg::from(texte.datum(beginn)))]),
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
pub(super) fn make(blatt: &mut Blatt<'_>, texte: &Texte) -> (Kopf, View) {
    let measures: Vec<&Massnahme> = sichtbare(blatt.kontext).collect();
    let zeilen: Vec<Tabellenzeile> = measures.iter().map(|it| row(blatt, it, texte)).collect();
    let table = datenblatt(blatt, &measures, texte);
    let csv = blatt.biete_an(&route::massnahmen_csv(), table);
    let view = Massnahmen {
        anzahl: anzahl(measures.len(), texte),
        facetten: facetten(blatt, texte),
        zeilen,
        csv,
        beispiel: measures.iter().any(|it| it.abschnitt.beispiel),
    };
    (Kopf::new(texte.text("massnahmen-titel", &[])), View::Massnahmen(Box::new(view)))
}

/// "12 Maßnahmen".
pub(super) fn anzahl(count: usize, texte: &Texte) -> String {
    texte.text("massnahmen-anzahl", &[("anzahl", Arg::from(count))])
}

fn row(blatt: &Blatt<'_>, massnahme: &Massnahme, texte: &Texte) -> Tabellenzeile {
    let status = massnahme.status();
    let link = |id: &str| Verknuepfung::zu_id(blatt, id);
    let shown = |ids: &mut dyn Iterator<Item = &str>| -> String {
        ids.filter(|id| link(id).is_some()).collect::<Vec<_>>().join(" ")
    };
    let names: Vec<String> =
        massnahme.stadtteile.iter().filter_map(|it| link(it.as_str())).map(|it| it.titel).collect();
    let actors = massnahme.federfuehrung.iter().map(Id::as_str).chain(massnahme.beteiligte.iter().map(String::as_str));
    let years: Vec<String> = massnahme.jahre(blatt.kontext.stand).map(|it| it.to_string()).collect();
    Tabellenzeile {
        nummer: massnahme.nummer.clone(),
        link: Verknuepfung {
            entwurf: massnahme.abschnitt.entwurf,
            fremd: blatt.kontext.fremd(massnahme.id.as_str()),
            ..Verknuepfung::new(
                massnahme.abschnitt.titel.clone(),
                blatt.zu(&Route::Massnahme(massnahme.id.to_string())),
            )
        },
        handlungsfeld: massnahme.handlungsfeld.as_ref().and_then(|it| link(it.as_str())),
        federfuehrung: massnahme.federfuehrung.as_ref().and_then(|it| link(it.as_str())),
        orte: names.join(", "),
        zeitraum: zeitraum(massnahme, texte),
        beginn: massnahme.zeitraum.beginn.map(|it| it.first_day().to_string()).unwrap_or_default(),
        status: Wort::new("umsetzung", status.word(), texte),
        rang: REIHENFOLGE.iter().position(|it| *it == status).expect("the order names every status"),
        verzug: verzug(blatt.kontext, massnahme).is_some(),
        beispiel: massnahme.abschnitt.beispiel,
        schluessel: massnahme.schluesselmassnahme,
        feld: {
            let own = massnahme.handlungsfeld.as_ref().map(Id::as_str);
            let above = own.and_then(|it| blatt.kontext.konzept.gliederung.position(it));
            let above = above.map(|at| blatt.kontext.konzept.gliederung.ueber(at)).unwrap_or_default();
            let punkte = blatt.kontext.konzept.gliederung.punkte();
            let mut ids = above.iter().map(|at| punkte[*at].id.as_str()).chain(own);
            shown(&mut ids)
        },
        stadtteile: shown(&mut massnahme.stadtteile.iter().map(Id::as_str)),
        zielgruppen: shown(&mut massnahme.zielgruppen.iter().map(Id::as_str)),
        akteure: shown(&mut { actors }),
        jahre: years.join(" "),
    }
}

/// The ways into the measures: by field, district, target group, actor, status, year. Each part has a page.
fn facetten(blatt: &Blatt<'_>, texte: &Texte) -> Vec<Facette> {
    let konzept = blatt.kontext.konzept;
    let count = |bezuege: &[Bezug], ids: &[&str]| {
        let mut found: Vec<usize> = bezuege
            .iter()
            .flat_map(|bezug| ids.iter().flat_map(|id| konzept.bezuege.massnahmen(*bezug, id)))
            .copied()
            .filter(|at| blatt.kontext.sicht.zeigt(konzept.massnahmen[*at].abschnitt.entwurf))
            .collect();
        found.sort_unstable();
        found.dedup();
        found.len()
    };
    let value = |id: &str, anzahl: usize| {
        let link = Verknuepfung::zu_id(blatt, id).filter(|_| anzahl > 0)?;
        Some(Facettenwert { wert: id.to_owned(), titel: link.titel, href: link.href, anzahl, fremd: link.fremd })
    };
    let fields = konzept.gliederung.punkte().iter().filter(|it| konzept.handlungsfelder.contains_key(&Id::new(&it.id)));
    let fields = fields.filter_map(|it| value(&it.id, count(&[Bezug::Handlungsfeld], &fields_below(konzept, &it.id))));
    let districts = konzept.stadtteile.iter().filter_map(|it| {
        let id = it.id.as_str();
        value(id, count(&[Bezug::Stadtteil], &[id]))
    });
    let groups = konzept.zielgruppen.iter().filter_map(|it| {
        let id = it.id.as_str();
        value(id, count(&[Bezug::Zielgruppe], &[id]))
    });
    let mut actors: Vec<&konzept::akteur::Akteur> = konzept.akteure.iter().collect();
    crate::base::sort::by_text(&mut actors, |it| &it.name);
    let actors = actors.into_iter().filter_map(|it| {
        let id = it.id.as_str();
        value(id, count(&[Bezug::Federfuehrung, Bezug::Beteiligung], &[id]))
    });
    let by_status = statuses(blatt.kontext).into_iter().map(|status| Facettenwert {
        wert: status.word().to_owned(),
        titel: Wort::new("umsetzung", status.word(), texte).text,
        href: blatt.zu(&Route::MassnahmenStatus(status)),
        anzahl: sichtbare(blatt.kontext).filter(|it| it.status() == status).count(),
        fremd: None,
    });
    let years = jahre(blatt.kontext).into_iter().map(|(year, anzahl)| Facettenwert {
        wert: year.to_string(),
        titel: year.to_string(),
        href: blatt.zu(&Route::MassnahmenJahr(year)),
        anzahl,
        fremd: None,
    });
    let field_name = konzept.settings.handlungsfeld.as_ref().map(|it| it.0.clone());
    let all: [(&'static str, String, Vec<Facettenwert>); 6] = [
        ("feld", field_name.unwrap_or_else(|| texte.text("handlungsfeld", &[])), fields.collect()),
        ("stadtteil", texte.text("stadtteil", &[]), districts.collect()),
        ("zielgruppe", texte.text("zielgruppe", &[]), groups.collect()),
        ("akteur", texte.text("akteur", &[]), actors.collect()),
        ("status", texte.text("massnahme-status", &[]), by_status.collect()),
        ("jahr", texte.text("jahr", &[]), years.collect()),
    ];
    all.into_iter()
        .filter(|(.., werte)| !werte.is_empty())
        .map(|(name, titel, werte)| Facette { name, titel, werte })
        .collect()
}

/// All measures as a table for programs: one row each, ids beside names where people need both.
fn datenblatt(blatt: &Blatt<'_>, measures: &[&Massnahme], texte: &Texte) -> Datenblatt {
    let konzept = blatt.kontext.konzept;
    let extra = &konzept.settings.angaben;
    let mut kopf: Vec<String> = [
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
    ]
    .map(str::to_owned)
    .to_vec();
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
            let date = |date: Option<PartialDate>| date.map(|it| it.to_string()).unwrap_or_default();
            let costs = |art| {
                let fitting = it.kosten.iter().filter(|it| it.art == Some(art)).filter_map(|it| match it.betrag {
                    Betrag::Euro(amount) => Some(amount),
                    Betrag::Offen => None,
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
            let value = |id: &str| it.angaben.iter().find(|it| it.name.value == id).map(|it| it.wert.value.clone());
            row.extend(extra.iter().map(|it| value(&it.id).unwrap_or_default()));
            row.push(blatt.kontext.hinweis(it.abschnitt.beispiel).unwrap_or_default());
            row
        })
        .collect();
    Datenblatt { kopf, zeilen, notation: texte.notation() }
}
