//! Makes tables of measures, for the overview and for texts: columns that hold anything, groups, sums.

use std::{cmp::Ordering, collections::HashMap};

use super::{
    bausteine::{
        Etikett, Verknuepfung,
        tabelle::{Massnahmentabelle, Spaltenkopf, Tabellenzeile, Tabellenzelle, Zeilengruppe},
    },
    blatt::Blatt,
    feldwert, liste,
    route::Route,
};
use crate::{
    base::decimal::{Decimal, Notation},
    document::{
        art::massnahme::{self as schluessel, MASSNAHME},
        wortschatz::Kostenart,
    },
    konzept::{
        angabe::Angabenwert,
        id::Id,
        kostenplan::Kostensumme,
        massnahme::{Kostenbetrag, Massnahme},
        spalte::{Spalte, Spaltenart, Uebersichtswahl},
    },
    texte::{Arg, Texte},
};

/// From so many rows on browsers lay out only what is seen.
pub(super) const LANG: usize = 150;

/// Makes a table of measures. Columns in which no row says anything are left out, and that by which
/// they are grouped: it stands above them.
pub fn tabelle(
    blatt: &Blatt<'_>,
    titel: String,
    massnahmen: &[&Massnahme],
    wahl: &Uebersichtswahl,
    facetten: &dyn Fn(&Massnahme) -> String,
) -> Massnahmentabelle {
    let settings = &blatt.kontext.konzept.settings;
    let used: Vec<&Spalte> = wahl
        .spalten
        .iter()
        .filter(|it| wahl.gruppen.as_ref() != Some(it))
        .filter(|it| massnahmen.iter().any(|row| says(blatt, it, row)))
        .collect();
    let summed: Vec<bool> =
        used.iter().map(|it| wahl.summen.contains(it) && it.is_summierbar(settings)).collect();
    let sums = |rows: &[&Massnahme]| -> Vec<String> {
        if summed.iter().all(|it| !it) {
            return Vec::new();
        }
        let columns = used.iter().zip(&summed);
        columns.map(|(it, on)| if *on { sum(blatt, it, rows) } else { String::new() }).collect()
    };
    let mut groups: Vec<(Option<String>, Vec<&Massnahme>)> = Vec::new();
    let mut known: HashMap<Option<String>, usize> = HashMap::new();
    for massnahme in massnahmen {
        let name = wahl.gruppen.as_ref().map(|it| group_name(blatt, it, massnahme));
        let at = *known.entry(name.clone()).or_insert(groups.len());
        if at == groups.len() {
            groups.push((name, Vec::new()));
        }
        groups[at].1.push(massnahme);
    }
    let place =
        |(_, rows): &(_, Vec<&Massnahme>)| cell(blatt, wahl.gruppen.as_ref()?, rows.first()?).wert;
    let mut groups: Vec<_> = groups.into_iter().map(|it| (place(&it), it)).collect();
    groups.sort_by(|one, other| reihenfolge(one.0.as_deref(), other.0.as_deref()));
    let gruppen = groups.into_iter().map(|(_, (titel, rows))| Zeilengruppe {
        anzahl: liste::anzahl(rows.len(), blatt.texte),
        zeilen: rows
            .iter()
            .map(|it| Tabellenzeile { facetten: facetten(it), ..row(blatt, it, &used) })
            .collect(),
        summen: if titel.is_some() { sums(&rows) } else { Vec::new() },
        titel,
    });
    Massnahmentabelle {
        titel,
        massnahme: blatt.texte.text("massnahme", &[]),
        insgesamt: blatt.texte.text("insgesamt", &[]),
        spalten: used.iter().map(|it| head(blatt, it)).collect(),
        gruppen: gruppen.collect(),
        summen: sums(massnahmen),
        beispiel: None,
        lang: massnahmen.len() > LANG,
    }
    .beispiel_einmal()
}

fn head(blatt: &Blatt<'_>, spalte: &Spalte) -> Spaltenkopf {
    let (texte, settings) = (blatt.texte, &blatt.kontext.konzept.settings);
    let zahl = spalte.is_summierbar(settings);
    match spalte {
        Spalte::Angabe(at) => {
            let angabe = &settings.angaben[*at];
            let unit = angabe.einheit.as_ref().filter(|it| zahl && **it != angabe.titel);
            let titel = match unit {
                Some(unit) => texte.text(
                    "tabelle-titel",
                    &[
                        ("titel", Arg::from(angabe.titel.as_str())),
                        ("einheit", Arg::from(unit.as_str())),
                    ],
                ),
                None => angabe.titel.clone(),
            };
            let fremd = blatt.kontext.angabensprache().filter(|_| !angabe.uebersetzt);
            Spaltenkopf { titel, fremd, zahl }
        }
        Spalte::Schluessel(Spaltenart::Umsetzungsstand) => {
            Spaltenkopf { titel: texte.text("massnahme-status", &[]), fremd: None, zahl }
        }
        Spalte::Schluessel(art) => Spaltenkopf {
            titel: feldwert::label(&schluessel::TABLE, art.word(), texte),
            fremd: None,
            zahl,
        },
    }
}

/// Whether a measure says anything in a column.
fn says(blatt: &Blatt<'_>, spalte: &Spalte, massnahme: &Massnahme) -> bool {
    let cell = cell(blatt, spalte, massnahme);
    cell.status.is_some() || !cell.links.is_empty() || !cell.text.is_empty()
}

fn row(blatt: &Blatt<'_>, massnahme: &Massnahme, spalten: &[&Spalte]) -> Tabellenzeile {
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
        marken: liste::marken(massnahme, blatt.texte),
        zellen: spalten.iter().map(|it| cell(blatt, it, massnahme)).collect(),
        facetten: String::new(),
    }
}

fn cell(blatt: &Blatt<'_>, spalte: &Spalte, massnahme: &Massnahme) -> Tabellenzelle {
    let texte = blatt.texte;
    let konzept = &blatt.kontext.konzept;
    let links = |ids: &mut dyn Iterator<Item = &str>| Tabellenzelle {
        links: ids.filter_map(|id| blatt.verknuepfung(id)).collect(),
        ..Tabellenzelle::default()
    };
    let words = |text: Option<String>| Tabellenzelle {
        text: text.unwrap_or_default(),
        ..Tabellenzelle::default()
    };
    match spalte {
        Spalte::Angabe(at) => own(blatt, *at, massnahme),
        Spalte::Schluessel(art) => match art {
            Spaltenart::Art => {
                words(Some(Etikett::new("massnahmenart", massnahme.art.word(), texte).text))
            }
            Spaltenart::Handlungsfeld => {
                let place = massnahme.handlungsfeld.as_ref();
                let place = place.and_then(|it| konzept.gliederung.position(it.as_str()));
                Tabellenzelle {
                    wert: place.map(|it| it.to_string()),
                    ..links(&mut massnahme.handlungsfeld.iter().map(Id::as_str))
                }
            }
            Spaltenart::Leitziele => links(&mut massnahme.leitziele.iter().map(Id::as_str)),
            Spaltenart::Federfuehrung => {
                links(&mut massnahme.federfuehrung.iter().map(String::as_str))
            }
            Spaltenart::Beteiligte => links(&mut massnahme.beteiligte.iter().map(String::as_str)),
            Spaltenart::Zielgruppen => links(&mut massnahme.zielgruppen.iter().map(Id::as_str)),
            Spaltenart::Stadtteile => links(&mut massnahme.stadtteile.iter().map(Id::as_str)),
            // What has only a horizon comes after the dates, in the order of the horizons.
            Spaltenart::Zeitraum => Tabellenzelle {
                wert: massnahme
                    .zeitraum
                    .beginn
                    .map(|it| it.first_day().to_string())
                    .or_else(|| massnahme.horizont.map(|it| format!("horizont {}", it as u8))),
                ..words(liste::zeitraum(massnahme, texte))
            },
            Spaltenart::Prioritaet => {
                let scale = &konzept.settings.prioritaeten;
                let own = massnahme.prioritaet.as_deref();
                Tabellenzelle {
                    wert: own.and_then(|it| scale.rang(it)).map(|it| it.to_string()),
                    ..words(own.map(|it| scale.name(it, texte)))
                }
            }
            Spaltenart::Kosten => {
                let sum = Kostensumme::of([massnahme]);
                let most = [sum.einmalig, sum.gesamt, sum.jaehrlich].into_iter().flatten().next();
                Tabellenzelle {
                    wert: most.map(|it| it.hoechstens.plain(Notation::English)),
                    ..words(Some(costs(&sum, texte)))
                }
            }
            Spaltenart::Personal => Tabellenzelle {
                wert: massnahme.personal.map(|it| it.plain(Notation::English)),
                ..words(massnahme.personal.map(|it| texte.zahl(it)))
            },
            Spaltenart::Umsetzungsstand => status(blatt, massnahme),
        },
    }
}

fn status(blatt: &Blatt<'_>, massnahme: &Massnahme) -> Tabellenzelle {
    let status = massnahme.status();
    let rank = liste::REIHENFOLGE.iter().position(|it| *it == status);
    let verzug = liste::verzug(blatt.kontext, massnahme).is_some();
    let shown = blatt.kontext.konzept.berichtet();
    Tabellenzelle {
        status: shown.then(|| Etikett::new("umsetzung", status.word(), blatt.texte)),
        text: if verzug { blatt.texte.text("massnahme-in-verzug", &[]) } else { String::new() },
        verzug,
        wert: rank.filter(|_| shown).map(|it| it.to_string()),
        ..Tabellenzelle::default()
    }
}

/// A field that the concept declared.
fn own(blatt: &Blatt<'_>, at: usize, massnahme: &Massnahme) -> Tabellenzelle {
    let texte = blatt.texte;
    let angabe = &blatt.kontext.konzept.settings.angaben[at];
    let value = massnahme.angaben.iter().find(|it| it.name.value == angabe.id);
    let Some(value) = value.and_then(|it| angabe.wert(&it.wert.value)) else {
        return Tabellenzelle::default();
    };
    let fremd = blatt.kontext.angabensprache();
    match value {
        Angabenwert::Text(text) => {
            let place = angabe.auswahl.iter().position(|it| *it == text);
            Tabellenzelle {
                wert: place.map(|it| it.to_string()),
                text,
                fremd,
                ..Tabellenzelle::default()
            }
        }
        Angabenwert::Zahl(number) => Tabellenzelle {
            text: texte.zahl(number),
            wert: Some(number.plain(Notation::English)),
            ..Tabellenzelle::default()
        },
        Angabenwert::Datum(date) => Tabellenzelle {
            text: texte.datum(date),
            wert: Some(date.first_day().to_string()),
            ..Tabellenzelle::default()
        },
    }
}

/// The order of two groups: that of the scale of their column, where it has one; those that are on none
/// come last.
fn reihenfolge(one: Option<&str>, other: Option<&str>) -> Ordering {
    let number = |it: &str| Decimal::parse(it, Notation::English).map(Decimal::to_f64);
    match (one, other) {
        (Some(one), Some(other)) => match (number(one), number(other)) {
            (Some(one), Some(other)) => one.total_cmp(&other),
            (None, None) => one.cmp(other),
            (one, other) => other.is_some().cmp(&one.is_some()),
        },
        _ => other.is_some().cmp(&one.is_some()),
    }
}

/// What the rows of a group have in common.
fn group_name(blatt: &Blatt<'_>, spalte: &Spalte, massnahme: &Massnahme) -> String {
    let cell = cell(blatt, spalte, massnahme);
    let names = cell.links.iter().map(|it| match &it.nummer {
        Some(nummer) => format!("{nummer} {}", it.titel),
        None => it.titel.clone(),
    });
    let names: Vec<String> = names
        .chain(cell.status.map(|it| it.text))
        .chain(Some(cell.text).filter(|it| !it.is_empty() && !cell.verzug))
        .collect();
    if names.is_empty() { blatt.texte.text("gruppe-ohne", &[]) } else { names.join(", ") }
}

/// A column added up, in words; what nobody pursues any more does not count.
fn sum(blatt: &Blatt<'_>, spalte: &Spalte, rows: &[&Massnahme]) -> String {
    let rows: Vec<&Massnahme> =
        rows.iter().copied().filter(|it| !it.status().is_aufgegeben()).collect();
    if *spalte == Spalte::Schluessel(Spaltenart::Kosten) {
        return costs(&Kostensumme::of(rows), blatt.texte);
    }
    let known: Vec<Decimal> = rows
        .iter()
        .filter_map(|it| cell(blatt, spalte, it).wert)
        .filter_map(|it| Decimal::parse(&it, Notation::English))
        .collect();
    // Beyond what can be counted nothing is said rather than something wrong.
    let total = known.iter().try_fold(Decimal::from(0), |sum, next| sum.plus(*next));
    total.filter(|_| !known.is_empty()).map(|it| blatt.texte.zahl(it)).unwrap_or_default()
}

/// Costs in short: each kind by itself, since they do not add up.
fn costs(summe: &Kostensumme, texte: &Texte) -> String {
    let kind = |art: Kostenart| {
        let amount = feldwert::kosten(summe.von(art)?.into(), texte);
        Some(format!("{amount} {}", Etikett::new("kostenart", art.word(), texte).text))
    };
    let mut said: Vec<String> = Kostensumme::ARTEN.into_iter().filter_map(kind).collect();
    if said.is_empty() && summe.vorhanden > 0 {
        said.push(feldwert::kosten(Kostenbetrag::Vorhanden, texte));
    }
    if summe.offen > 0 {
        said.push(feldwert::kosten(Kostenbetrag::Offen, texte));
    }
    said.join(", ")
}
