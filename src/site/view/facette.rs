//! One part of the measures: what happens in a district, for a target group, in a year, at a status.
//! Lists by status, and nothing else.

use serde::Serialize;

use super::{
    Kopf, View,
    bausteine::{Verknuepfung, Wort, text},
    massnahmen::{self, Liste, REIHENFOLGE},
};
use crate::{
    document::wortschatz::Umsetzung,
    konzept::{bezuege::Bezug, massnahme::Massnahme, stadtteil::GESAMTSTADT},
    site::{
        links::{Blatt, Kontext, Text},
        route::Route,
    },
    texte::{Arg, Texte},
};

/// What the page of a part shows.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Facette {
    /// Its title.
    pub titel: String,
    /// How many measures, in words.
    pub anzahl: String,
    /// More about it.
    pub text: Option<Text>,
    /// A page about it.
    pub url: Option<String>,
    /// Whether it is sample content.
    pub beispiel: bool,
    /// The measures by status.
    pub gruppen: Vec<Gruppe>,
    /// Measures for the whole town, on the page of a district.
    pub gesamtstadt: Vec<Gruppe>,
}

/// Measures of one status.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Gruppe {
    /// The status.
    pub status: Wort,
    /// Its measures.
    pub massnahmen: Liste,
}

/// What the directory of districts or target groups shows.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Verzeichnis {
    /// A sentence on it.
    pub lead: String,
    /// Its entries.
    pub eintraege: Vec<Eintrag>,
}

/// An entry.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Eintrag {
    /// The way to its page.
    pub link: Verknuepfung,
    /// How many measures, in words.
    pub anzahl: String,
    /// Whether it is sample content.
    pub beispiel: bool,
}

/// Whether there are districts to show: those of the editors, or measures for the whole town.
#[must_use]
pub fn stadtteile_exist(kontext: &Kontext<'_>) -> bool {
    kontext.konzept.stadtteile.iter().any(|it| stadtteil_exists(kontext, it.id.as_str()))
}

/// Whether a district has a page: the built-in one only where measures name it.
#[must_use]
pub fn stadtteil_exists(kontext: &Kontext<'_>, id: &str) -> bool {
    let konzept = kontext.konzept;
    let shown = konzept.stadtteile.iter().any(|it| it.id.as_str() == id && kontext.sicht.zeigt(it.entwurf));
    let used = || konzept.massnahmen_zu(Bezug::Stadtteil, id).any(|it| kontext.sicht.zeigt(it.abschnitt.entwurf));
    shown && (id != GESAMTSTADT || used())
}

/// Whether there are target groups to show.
#[must_use]
pub fn zielgruppen_exist(kontext: &Kontext<'_>) -> bool {
    kontext.konzept.zielgruppen.iter().any(|it| kontext.sicht.zeigt(it.entwurf))
}

/// Measures in groups by status.
pub(super) fn gruppen<'a>(
    blatt: &Blatt<'_>,
    measures: impl Iterator<Item = &'a Massnahme>,
    texte: &Texte,
) -> Vec<Gruppe> {
    let all: Vec<&Massnahme> = measures.collect();
    let group = |status: &Umsetzung| {
        let fitting = all.iter().copied().filter(|it| it.status() == *status);
        let list = massnahmen::liste(blatt, fitting);
        (!list.zeilen.is_empty())
            .then(|| Gruppe { status: Wort::new("umsetzung", status.word(), texte), massnahmen: list })
    };
    REIHENFOLGE.iter().filter_map(group).collect()
}

/// Makes the page of a district.
pub(super) fn make_stadtteil(blatt: &mut Blatt<'_>, id: &str, texte: &Texte) -> (Kopf, View) {
    let konzept = blatt.kontext.konzept;
    let district = konzept.stadtteile.iter().find(|it| it.id.as_str() == id);
    let district = district.expect("a page is planned only for a district that exists");
    let own = gruppen(blatt, konzept.massnahmen_zu(Bezug::Stadtteil, id), texte);
    let everywhere = konzept.massnahmen_zu(Bezug::Stadtteil, GESAMTSTADT);
    let gesamtstadt = if id == GESAMTSTADT { Vec::new() } else { gruppen(blatt, everywhere, texte) };
    let both = [("hier", Arg::from(anzahl(&own, texte))), ("gesamt", Arg::from(anzahl(&gesamtstadt, texte)))];
    let count = if gesamtstadt.is_empty() { anzahl(&own, texte) } else { texte.text("stadtteil-anzahl", &both) };
    let view = Facette {
        titel: texte.text("stadtteil-titel", &[("name", Arg::from(district.name.as_str()))]),
        anzahl: count,
        text: text(blatt, district.text.as_ref()),
        url: district.url.clone(),
        beispiel: district.beispiel,
        gruppen: own,
        gesamtstadt,
    };
    let above = Verknuepfung::new(texte.text("stadtteile-titel", &[]), blatt.zu(&Route::Stadtteile));
    (kopf(&district.name, above, district.entwurf), View::Facette(Box::new(view)))
}

/// Makes the page of a target group.
pub(super) fn make_zielgruppe(blatt: &mut Blatt<'_>, id: &str, texte: &Texte) -> (Kopf, View) {
    let konzept = blatt.kontext.konzept;
    let group = konzept.zielgruppen.iter().find(|it| it.id.as_str() == id);
    let group = group.expect("a page is planned only for a target group that exists");
    let own = gruppen(blatt, konzept.massnahmen_zu(Bezug::Zielgruppe, id), texte);
    let view = Facette {
        titel: texte.text("zielgruppe-titel", &[("name", Arg::from(group.name.as_str()))]),
        anzahl: anzahl(&own, texte),
        text: text(blatt, group.text.as_ref()),
        url: None,
        beispiel: group.beispiel,
        gruppen: own,
        gesamtstadt: Vec::new(),
    };
    let above = Verknuepfung::new(texte.text("zielgruppen-titel", &[]), blatt.zu(&Route::Zielgruppen));
    (kopf(&group.name, above, group.entwurf), View::Facette(Box::new(view)))
}

/// Makes the page of a status.
pub(super) fn make_status(blatt: &mut Blatt<'_>, status: Umsetzung, texte: &Texte) -> (Kopf, View) {
    let word = Wort::new("umsetzung", status.word(), texte);
    let measures = massnahmen::sichtbare(blatt.kontext).filter(|it| it.status() == status);
    let titel = texte.text("massnahmen-status", &[("status", Arg::from(word.text.as_str()))]);
    overview_part(blatt, titel, measures, texte)
}

/// Makes the page of a year.
pub(super) fn make_jahr(blatt: &mut Blatt<'_>, jahr: i16, texte: &Texte) -> (Kopf, View) {
    let measures = massnahmen::sichtbare(blatt.kontext).filter(|it| it.jahre(blatt.kontext.stand).contains(&jahr));
    let titel = texte.text("massnahmen-jahr", &[("jahr", Arg::from(jahr.to_string()))]);
    overview_part(blatt, titel, measures, texte)
}

fn overview_part<'a>(
    blatt: &Blatt<'_>,
    titel: String,
    measures: impl Iterator<Item = &'a Massnahme>,
    texte: &Texte,
) -> (Kopf, View) {
    let own = gruppen(blatt, measures, texte);
    let above = Verknuepfung::new(texte.text("massnahmen-titel", &[]), blatt.zu(&Route::Massnahmen));
    let kopf = kopf(&titel, above, false);
    let view = Facette {
        titel,
        anzahl: anzahl(&own, texte),
        text: None,
        url: None,
        beispiel: false,
        gruppen: own,
        gesamtstadt: Vec::new(),
    };
    (kopf, View::Facette(Box::new(view)))
}

/// Makes the directory of districts.
pub(super) fn make_stadtteile(blatt: &mut Blatt<'_>, texte: &Texte) -> (Kopf, View) {
    let districts = blatt.kontext.konzept.stadtteile.iter();
    let shown = districts.filter(|it| stadtteil_exists(blatt.kontext, it.id.as_str()));
    let eintraege =
        shown.filter_map(|it| eintrag(blatt, Bezug::Stadtteil, it.id.as_str(), it.beispiel, texte)).collect();
    let view = Verzeichnis { lead: texte.text("stadtteile-lead", &[]), eintraege };
    (Kopf::new(texte.text("stadtteile-titel", &[])), View::Facetten(Box::new(view)))
}

/// Makes the directory of target groups.
pub(super) fn make_zielgruppen(blatt: &mut Blatt<'_>, texte: &Texte) -> (Kopf, View) {
    let groups = blatt.kontext.konzept.zielgruppen.iter();
    let eintraege =
        groups.filter_map(|it| eintrag(blatt, Bezug::Zielgruppe, it.id.as_str(), it.beispiel, texte)).collect();
    let view = Verzeichnis { lead: texte.text("zielgruppen-lead", &[]), eintraege };
    (Kopf::new(texte.text("zielgruppen-titel", &[])), View::Facetten(Box::new(view)))
}

fn eintrag(blatt: &Blatt<'_>, bezug: Bezug, id: &str, beispiel: bool, texte: &Texte) -> Option<Eintrag> {
    let measures = blatt.kontext.konzept.massnahmen_zu(bezug, id);
    let count = measures.filter(|it| blatt.kontext.sicht.zeigt(it.abschnitt.entwurf)).count();
    let link = Verknuepfung::zu_id(blatt, id)?;
    Some(Eintrag { link, anzahl: massnahmen::anzahl(count, texte), beispiel })
}

fn anzahl(gruppen: &[Gruppe], texte: &Texte) -> String {
    massnahmen::anzahl(gruppen.iter().map(|it| it.massnahmen.zeilen.len()).sum(), texte)
}

fn kopf(titel: &str, above: Verknuepfung, entwurf: bool) -> Kopf {
    let mut kopf = Kopf::new(titel);
    kopf.pfad = vec![above];
    kopf.entwurf = entwurf;
    kopf
}
