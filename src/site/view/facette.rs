//! One part of the measures: what happens in a district, for a target group, in a year, at a
//! status; and with that the usual page of an entity, which `einheit` fills.

use serde::Serialize;

use super::{
    Kopf, View, einheit,
    massnahme::Angabe,
    massnahmen::{self, REIHENFOLGE},
    verzeichnis,
};
use crate::{
    document::{
        art::{Art, Uebersicht, massnahme},
        wortschatz::Umsetzung,
    },
    konzept::{massnahme::Massnahme, stadtteil::GESAMTSTADT},
    site::{
        bausteine::{Verknuepfung, Wort, liste::Liste, sprachmarke::Sprachmarke, text::Text},
        blatt::Blatt,
        fund::{Auffindbar, Sammler},
        kontext::Kontext,
        liste,
    },
    texte::{Arg, Texte},
};

/// What the page of a part shows.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Facette {
    /// Its title.
    pub titel: String,
    /// The language of the title, if it is not that of the page.
    pub fremd: Option<Sprachmarke>,
    /// How many measures, in words; none where measures cannot name it.
    pub anzahl: Option<String>,
    /// What its keys say.
    pub angaben: Vec<Angabe>,
    /// More about it.
    pub text: Option<Text>,
    /// Longer texts of its keys.
    pub texte: Vec<Textabschnitt>,
    /// A page about it.
    pub url: Option<String>,
    /// Whether it is sample content.
    pub beispiel: bool,
    /// The measures by status.
    pub gruppen: Vec<Gruppe>,
    /// Measures for the whole town, on the page of a district.
    pub gesamtstadt: Vec<Gruppe>,
    /// Who else names it: what they are, and the ways to them.
    pub verweise: Vec<(String, Vec<Verknuepfung>)>,
}

/// A longer text under the label of its key.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Textabschnitt {
    /// The label.
    pub titel: String,
    /// The text.
    pub text: Text,
}

/// Measures of one status.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Gruppe {
    /// The status.
    pub status: Wort,
    /// Its measures.
    pub massnahmen: Liste,
}

/// Whether a district has a page: the built-in one only where measures name it.
#[must_use]
pub fn stadtteil_exists(kontext: &Kontext, id: &str) -> bool {
    id != GESAMTSTADT || kontext.konzept.massnahmen_zu(massnahme::STADTTEILE, id).next().is_some()
}

/// Whether there are districts to show: those of the editors, or measures for the whole town.
#[must_use]
pub fn stadtteile_exist(kontext: &Kontext) -> bool {
    kontext.konzept.stadtteile.iter().any(|it| stadtteil_exists(kontext, it.id.as_str()))
}

/// Measures in groups by status.
pub(super) fn gruppen<'a>(
    blatt: &Blatt<'_>,
    measures: impl Iterator<Item = &'a Massnahme>,
) -> Vec<Gruppe> {
    let texte = blatt.texte;
    let all: Vec<&Massnahme> = measures.collect();
    let group = |status: &Umsetzung| {
        let fitting = all.iter().copied().filter(|it| it.status() == *status);
        let list = liste::liste(blatt, fitting);
        (!list.zeilen.is_empty()).then(|| Gruppe {
            status: Wort::new("umsetzung", status.word(), texte),
            massnahmen: list,
        })
    };
    REIHENFOLGE.iter().filter_map(group).collect()
}

/// More measures for the whole town than this stand on a page of their own alone, and not with
/// every district.
const MAX_GESAMTSTADT: usize = 100;

/// Makes the page of a district: the usual one, and what happens everywhere.
pub(super) fn make_stadtteil(blatt: &mut Blatt<'_>, art: Art, id: &str) -> (Kopf, View) {
    let texte = blatt.texte;
    let konzept = &blatt.kontext.konzept;
    let everywhere = || konzept.massnahmen_zu(massnahme::STADTTEILE, GESAMTSTADT);
    let number = if id == GESAMTSTADT { 0 } else { everywhere().count() };
    let listed = number > 0 && number <= MAX_GESAMTSTADT;
    let gesamtstadt = if listed { gruppen(blatt, everywhere()) } else { Vec::new() };
    let elsewhere = blatt.verknuepfung(GESAMTSTADT).filter(|_| number > MAX_GESAMTSTADT);
    let (kopf, mut view) = einheit::make(blatt, art, id);
    if let View::Facette(facette) = &mut view
        && number > 0
    {
        let both = [
            ("hier", Arg::from(anzahl(&facette.gruppen, texte))),
            ("gesamt", Arg::from(massnahmen::anzahl(number, texte))),
        ];
        facette.anzahl = Some(texte.text("stadtteil-anzahl", &both));
        facette.gesamtstadt = gesamtstadt;
        facette
            .verweise
            .extend(elsewhere.map(|it| (texte.text("stadtteil-gesamtstadt", &[]), vec![it])));
    }
    (kopf, view)
}

/// Makes the page of a part that is nothing with an id.
pub(super) fn make_teil<'a>(
    blatt: &Blatt<'_>,
    titel: String,
    measures: impl Iterator<Item = &'a Massnahme>,
) -> (Kopf, View) {
    let texte = blatt.texte;
    let own = gruppen(blatt, measures);
    let mut kopf = Kopf::new(titel.clone());
    kopf.pfad = vec![super::pfad(blatt, &massnahme::UEBERSICHT)];
    let view = Facette {
        titel,
        fremd: None,
        anzahl: Some(anzahl(&own, texte)),
        angaben: Vec::new(),
        text: None,
        texte: Vec::new(),
        url: None,
        beispiel: false,
        gruppen: own,
        gesamtstadt: Vec::new(),
        verweise: Vec::new(),
    };
    (kopf, View::Facette(Box::new(view)))
}

/// Makes the directory of districts.
pub(super) fn make_stadtteile(
    blatt: &mut Blatt<'_>,
    uebersicht: &'static Uebersicht,
) -> (Kopf, View) {
    let districts = blatt.kontext.konzept.stadtteile.iter().map(|it| it.id.as_str());
    let shown = districts.filter(|it| stadtteil_exists(blatt.kontext, it));
    let eintraege = shown.filter_map(|it| verzeichnis::eintrag(blatt, it, None)).collect();
    verzeichnis::fertig(blatt, uebersicht, eintraege)
}

/// How many measures some groups have, in words.
pub(super) fn anzahl(gruppen: &[Gruppe], texte: &Texte) -> String {
    massnahmen::anzahl(gruppen.iter().map(|it| it.massnahmen.zeilen.len()).sum(), texte)
}

impl Auffindbar for Facette {
    fn worte(&self, sammler: &mut Sammler) {
        sammler.angaben(&self.angaben);
        sammler.text(self.text.as_ref());
        for text in &self.texte {
            sammler.satz(&text.titel);
            sammler.text(Some(&text.text));
        }
    }
}
