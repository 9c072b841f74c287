//! One part of the measures: what happens in a district, for a target group, in a year, at a
//! status. Entities whose usual page is made by `einheit` show such a part on it.

use serde::Serialize;

use super::kopf::{self, Kopf};
use crate::{
    document::{art::massnahme, wortschatz::Umsetzung},
    konzept::massnahme::Massnahme,
    site::{
        bausteine::{
            Etikett, Verknuepfung, angabe::Angabenzeile, liste::Massnahmenliste,
            sprachmarke::Sprachmarke, text::Text,
        },
        blatt::Blatt,
        fund::{Auffindbar, Sammler},
        liste::{self, REIHENFOLGE},
    },
    texte::Texte,
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
    pub angaben: Vec<Angabenzeile>,
    /// More about it.
    pub text: Option<Text>,
    /// Longer texts of its keys.
    pub texte: Vec<Textabschnitt>,
    /// A page about it.
    pub url: Option<String>,
    /// Whether it is sample content.
    pub beispiel: bool,
    /// The measures by status.
    pub gruppen: Vec<Statusgruppe>,
    /// Measures for the whole town, on the page of a district.
    pub gesamtstadt: Vec<Statusgruppe>,
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
pub struct Statusgruppe {
    /// The status; none where nobody reports.
    pub status: Option<Etikett>,
    /// Its measures.
    pub massnahmen: Massnahmenliste,
}

/// Measures in groups by status.
pub(super) fn gruppen<'a>(
    blatt: &Blatt<'_>,
    measures: impl Iterator<Item = &'a Massnahme>,
) -> Vec<Statusgruppe> {
    let texte = blatt.texte;
    let all: Vec<&Massnahme> = measures.collect();
    if !blatt.kontext.konzept.berichtet() {
        let massnahmen = liste::liste(blatt, all.into_iter());
        let group = Statusgruppe { status: None, massnahmen };
        return Some(group).filter(|it| !it.massnahmen.zeilen.is_empty()).into_iter().collect();
    }
    let group = |status: &Umsetzung| {
        let fitting = all.iter().copied().filter(|it| it.status() == *status);
        let list = liste::liste(blatt, fitting);
        (!list.zeilen.is_empty()).then(|| Statusgruppe {
            status: Some(Etikett::new("umsetzung", status.word(), texte)),
            massnahmen: list,
        })
    };
    REIHENFOLGE.iter().filter_map(group).collect()
}

/// Makes the page of a part that is nothing with an id.
pub(super) fn make_teil<'a>(
    blatt: &Blatt<'_>,
    titel: String,
    measures: impl Iterator<Item = &'a Massnahme>,
) -> (Kopf, Facette) {
    let texte = blatt.texte;
    let own = gruppen(blatt, measures);
    let mut kopf = Kopf::new(titel.clone());
    kopf.pfad = vec![kopf::pfad(blatt, &massnahme::UEBERSICHT)];
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
    (kopf, view)
}

/// How many measures some groups have, in words.
pub(super) fn anzahl(gruppen: &[Statusgruppe], texte: &Texte) -> String {
    liste::anzahl(gruppen.iter().map(|it| it.massnahmen.zeilen.len()).sum(), texte)
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
