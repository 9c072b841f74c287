//! Figures as tables for programs: those of an indicator, and those of a file.

use super::datenblatt::Datenblatt;
use crate::{
    base::decimal::Notation,
    document::{
        Located,
        freitabelle::{Freitabelle, figure},
        reihe::{Reihen, Wert, is_gesamt},
    },
    konzept::{bezuege::Nutzung, indikator::Indikator, quelle::Quelle, serie::is_gemessen},
    site::kontext::Kontext,
};

/// The figures of an indicator for programs: all its rows, its beginning and its targets.
pub(super) fn indikator(kontext: &Kontext, indikator: &Indikator, reihen: &Reihen) -> Datenblatt {
    let nutzung = Nutzung {
        id: indikator.id.to_string(),
        quelle: indikator.quelle.clone(),
        einheit: indikator.einheit.clone(),
        als_reihe: true,
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
    let szenario = reihen.szenario();
    let unit = uses.first().map(|it| it.einheit.as_str()).unwrap_or_default();
    let zeilen = reihen
        .zeilen
        .iter()
        .map(|punkt| {
            let assumed = szenario.is_some_and(|at| !is_gemessen(punkt.gruppen[at].as_deref()));
            let art = if assumed { "szenario" } else { "istwert" };
            let mut row = vec![art.to_owned(), punkt.jahr.to_string()];
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

/// A table with any columns for programs: as the file has it, with source and terms on every row.
pub(super) fn freitabelle(
    table: &Freitabelle,
    uses: &[Nutzung],
    hinweis: &str,
    notation: Notation,
) -> Datenblatt {
    let mut kopf: Vec<String> = table.spalten.iter().map(|it| it.name.value.clone()).collect();
    kopf.extend(["quelle", "lizenz", "hinweis"].map(str::to_owned));
    let row = |cells: &Vec<Located<String>>| {
        let cells = cells.iter().map(|it| zelle(&it.value, table.notation, notation));
        let quellen = uses.iter().filter_map(|it| it.quelle.as_ref());
        let [_, quelle, lizenz, hinweis] = tail("", quellen, hinweis.to_owned());
        cells.chain([quelle, lizenz, hinweis]).collect()
    };
    Datenblatt { kopf, zeilen: table.zeilen.iter().map(row).collect(), notation }
}

/// A cell in another notation: a figure with signs of one, and nothing else.
fn zelle(cell: &str, von: Notation, nach: Notation) -> String {
    let number = || match figure(cell, von)? {
        (Wert::Zahl(number), "") => Some(number.plain(nach)),
        _ => None,
    };
    let marked = von != nach && cell.contains(['.', ',']);
    marked.then(number).flatten().unwrap_or_else(|| cell.to_owned())
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
