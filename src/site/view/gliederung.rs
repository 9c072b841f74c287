//! Chapters and Handlungsfelder in a list, with those below them.

use serde::Serialize;

use crate::{
    konzept::gliederung::Punkt,
    site::{bausteine::sprachmarke::Sprachmarke, blatt::Blatt, route::Route},
};

/// A chapter in a list.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Kapitelzeile {
    /// Its number within its level, as the Gliederung writes it.
    pub nummer: String,
    /// Its title.
    pub titel: String,
    /// Relative address.
    pub href: String,
    /// One sentence.
    pub zusammenfassung: Option<String>,
    /// Whether the text is still to be written.
    pub folgt: bool,
    /// Whether only editors see it.
    pub entwurf: bool,
    /// The language of its words, if it is not that of the page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fremd: Option<Sprachmarke>,
    /// The chapters below, where a list shows them.
    pub unter: Vec<Kapitelzeile>,
}

/// The chapters below a position, with as many levels below them as asked for.
pub(super) fn zeilen(blatt: &Blatt<'_>, ueber: Option<usize>, levels: usize) -> Vec<Kapitelzeile> {
    let deeper = |at| if levels == 0 { Vec::new() } else { zeilen(blatt, Some(at), levels - 1) };
    below(blatt, ueber)
        .filter_map(|(at, punkt)| Some(Kapitelzeile { unter: deeper(at), ..zeile(blatt, punkt)? }))
        .collect()
}

/// A chapter or Handlungsfeld in a list, without those below.
pub(super) fn zeile(blatt: &Blatt<'_>, punkt: &Punkt) -> Option<Kapitelzeile> {
    let abschnitt = blatt.kontext.konzept.abschnitt(punkt.art, &punkt.id)?;
    Some(Kapitelzeile {
        nummer: punkt.nummer.voll.clone(),
        titel: abschnitt.titel.clone(),
        href: blatt.zu(&Route::of(punkt.art, &punkt.id, None).0),
        zusammenfassung: abschnitt.zusammenfassung.clone(),
        folgt: abschnitt.folgt,
        entwurf: punkt.entwurf,
        fremd: blatt.kontext.fremd(&punkt.id),
        unter: Vec::new(),
    })
}

fn below<'a>(
    blatt: &'a Blatt<'_>,
    ueber: Option<usize>,
) -> impl Iterator<Item = (usize, &'a Punkt)> {
    let gliederung = &blatt.kontext.konzept.gliederung;
    gliederung.unter(ueber).iter().map(|at| (*at, &gliederung.punkte()[*at]))
}
