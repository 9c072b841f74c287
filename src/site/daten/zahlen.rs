//! Figures as tables for programs: those of an indicator, and those of a file.

use super::datenblatt::Datenblatt;
use crate::{
    base::decimal::Notation,
    document::reihe::{Reihen, Wert, is_gesamt},
    konzept::{bezuege::Nutzung, indikator::Indikator, quelle::Quelle},
    site::kontext::Kontext,
};

/// The figures of an indicator for programs: all its rows, its beginning and its targets.
pub(super) fn indikator(kontext: &Kontext, indikator: &Indikator, reihen: &Reihen) -> Datenblatt {
    let nutzung = Nutzung {
        id: indikator.id.to_string(),
        quelle: indikator.quelle.clone(),
        einheit: indikator.einheit.clone(),
    };
    let notation = kontext.texte.notation();
    let hinweis = kontext.hinweis(indikator.abschnitt.beispiel).unwrap_or_default();
    let mut table = datei(reihen, &[nutzung], &hinweis, notation);
    let split =
        indikator.darstellung.gruppe.as_deref().and_then(|it| reihen.dimension(it)).unwrap_or(0);
    let values = indikator.ausgangswert.iter().map(|it| ("ausgangswert", it));
    for (art, value) in values.chain(indikator.zielwerte.iter().map(|it| ("zielwert", it))) {
        let group = value.gruppe.clone().filter(|it| !is_gesamt(it)).unwrap_or_default();
        let dimensions = (0..reihen.dimensionen.len())
            .map(|at| if at == split { group.clone() } else { String::new() });
        let mut row = vec![art.to_owned(), value.jahr.to_string()];
        row.extend(dimensions);
        row.push(value.wert.plain(notation));
        if reihen.mit_fussnoten {
            row.push(String::new());
        }
        row.extend(tail(&indikator.einheit, indikator.quelle.iter(), hinweis.clone()));
        table.zeilen.push(row);
    }
    table
}

/// The figures of a file for programs, as the file has them, with unit, source and terms on every
/// row.
pub(super) fn datei(
    reihen: &Reihen,
    uses: &[Nutzung],
    hinweis: &str,
    notation: Notation,
) -> Datenblatt {
    let mut kopf = vec!["art".to_owned(), "jahr".to_owned()];
    kopf.extend(reihen.dimensionen.iter().map(|it| it.value.clone()));
    kopf.push("wert".to_owned());
    if reihen.mit_fussnoten {
        kopf.push("fussnote".to_owned());
    }
    kopf.extend(["einheit", "quelle", "lizenz", "hinweis"].map(str::to_owned));
    let unit = uses.first().map(|it| it.einheit.as_str()).unwrap_or_default();
    let zeilen = reihen
        .zeilen
        .iter()
        .map(|punkt| {
            let mut row = vec!["istwert".to_owned(), punkt.jahr.to_string()];
            row.extend(punkt.gruppen.iter().map(|it| it.clone().unwrap_or_default()));
            row.push(match punkt.wert {
                Wert::Zahl(number) => number.plain(notation),
                Wert::Unsicher(number) => format!("({})", number.plain(notation)),
                Wert::Fehlt(sign) => sign.zeichen().to_owned(),
            });
            if reihen.mit_fussnoten {
                row.push(punkt.fussnote.clone().unwrap_or_default());
            }
            let quellen = uses.iter().filter_map(|it| it.quelle.as_ref());
            row.extend(tail(unit, quellen, hinweis.to_owned()));
            row
        })
        .collect();
    Datenblatt { kopf, zeilen, notation }
}

/// What stands at the end of every row: unit, source, its terms, and what else has to be said.
fn tail<'a>(unit: &str, quellen: impl Iterator<Item = &'a Quelle>, hinweis: String) -> [String; 4] {
    let quellen: Vec<&Quelle> = quellen.collect();
    let all = |text: fn(&Quelle) -> Option<&String>| {
        let mut texts: Vec<&str> =
            quellen.iter().copied().filter_map(text).map(String::as_str).collect();
        texts.dedup();
        texts.join("; ")
    };
    [unit.to_owned(), all(|it| Some(&it.name)), all(|it| it.lizenz.as_ref()), hinweis]
}
