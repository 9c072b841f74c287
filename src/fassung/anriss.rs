//! The first change of a text in one line, so that an overview can be read without opening every unit.

use super::{
    folge::{Folge, Innen, Schritt, Textvergleich},
    laeufe::{Lauf, Verbleib},
    worte::{Wort, Wortinhalt, worte},
    zuordnung::Zuordnung,
};
use crate::{
    base::unsichtbar::gesehen,
    document::{
        block::{Block, Blockteil},
        value::Prosa,
    },
};

/// The first change of a text, with a few words around it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Anriss {
    /// The words before it.
    pub davor: String,
    /// What went.
    pub weg: String,
    /// What came.
    pub neu: String,
    /// The words behind it.
    pub danach: String,
}

/// So many words stand around a change.
const UMFELD: usize = 8;
/// So many words of a change are shown.
const WORTE: usize = 16;

/// The first change of a text that can be said in words.
#[must_use]
pub fn anriss(text: &Textvergleich, (alt, neu): (&Prosa, &Prosa)) -> Option<Anriss> {
    let of_step = |step: &Schritt| -> Option<Anriss> {
        match step.paar {
            Zuordnung::Weg(at) if step.anderswo.is_none() => {
                Some(Anriss { weg: first(&words(&alt.blocks[at]), WORTE), ..Anriss::default() })
            }
            Zuordnung::Neu(at) if step.anderswo.is_none() => {
                Some(Anriss { neu: first(&words(&neu.blocks[at]), WORTE), ..Anriss::default() })
            }
            _ => step.innen.as_ref().and_then(inner),
        }
    };
    let found = text.bloecke.0.iter().chain(&text.fussnoten.0).find_map(of_step);
    found.filter(|it| !(it.weg.is_empty() && it.neu.is_empty()))
}

fn inner(innen: &Innen) -> Option<Anriss> {
    let of = |folge: &Folge| folge.0.iter().filter_map(|it| it.innen.as_ref()).find_map(inner);
    match innen {
        Innen::Text(runs) | Innen::Bild(runs) => in_runs(runs),
        Innen::Bloecke(folge)
        | Innen::Liste(folge)
        | Innen::Definitionen(folge)
        | Innen::Code(folge) => of(folge),
        Innen::Definition(term, folge) => in_runs(term).or_else(|| of(folge)),
        Innen::Zellen(cells) => cells.iter().find_map(|it| in_runs(it)),
        Innen::Html(pieces) | Innen::Umbau(pieces) => pieces.neu.iter().find_map(|it| in_runs(it)),
        Innen::Tabelle(table) => {
            table.kopf.iter().find_map(|it| in_runs(it)).or_else(|| of(&table.zeilen))
        }
        Innen::Einschub(it) => in_runs(&it.titel).or_else(|| of(&it.tabelle.zeilen)),
        Innen::Ganz => None,
    }
}

fn in_runs(runs: &[Lauf]) -> Option<Anriss> {
    let at = runs.iter().position(|it| matches!(it.verbleib, Verbleib::Weg | Verbleib::Neu))?;
    let end = runs[at..]
        .iter()
        .position(|it| matches!(it.verbleib, Verbleib::Gleich | Verbleib::Umgeformt))
        .map_or(runs.len(), |it| at + it);
    let changed = |verbleib: Verbleib| {
        let own = runs[at..end].iter().filter(|it| it.verbleib == verbleib);
        first(&own.flat_map(|it| it.alt.iter().chain(&it.neu)).cloned().collect::<Vec<_>>(), WORTE)
    };
    let davor = at.checked_sub(1).map_or(String::new(), |it| tail(&runs[it].neu));
    let danach = runs.get(end).map_or(String::new(), |it| first(&it.neu, UMFELD));
    Some(Anriss { davor, weg: changed(Verbleib::Weg), neu: changed(Verbleib::Neu), danach })
}

fn said(wort: &Wort) -> &str {
    match &wort.inhalt {
        Wortinhalt::Text(it) | Wortinhalt::Code(it) => it,
        Wortinhalt::Zeilenwechsel => " ",
        Wortinhalt::Bild(_) | Wortinhalt::Fussnote(_) | Wortinhalt::Verweis(_) => "",
    }
}

/// The place behind so many words.
fn behind(worte: &[Wort], count: usize) -> usize {
    let spoken = worte.iter().enumerate().filter(|it| it.1.gesprochen().is_some());
    spoken.map(|it| it.0 + 1).nth(count.saturating_sub(1)).unwrap_or(worte.len())
}

fn joined(worte: &[Wort]) -> String {
    gesehen(&worte.iter().map(said).collect::<String>()).into_owned()
}

/// The first words of some.
fn first(worte: &[Wort], count: usize) -> String {
    let end = behind(worte, count);
    let more = worte[end..].iter().any(|it| it.gesprochen().is_some());
    joined(&worte[..if more { end } else { worte.len() }]) + if more { " …" } else { "" }
}

/// The words before a change.
fn tail(worte: &[Wort]) -> String {
    let reversed: Vec<Wort> = worte.iter().rev().cloned().collect();
    let from = worte.len() - behind(&reversed, UMFELD);
    let more = worte[..from].iter().any(|it| it.gesprochen().is_some());
    format!("{}{}", if more { "… " } else { "" }, joined(&worte[if more { from } else { 0 }..]))
}

/// The words of a block.
fn words(block: &Block) -> Vec<Wort> {
    let mut all = Vec::new();
    for part in block.teile() {
        if let Blockteil::Fliesstext(inlines) = part {
            if !all.is_empty() {
                all.push(Wort::leerzeichen());
            }
            all.extend(worte(inlines));
        }
    }
    all
}
