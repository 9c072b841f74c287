//! The overview of all measures with its facets. Its link to the table for download is here, the
//! table itself in `site::daten::massnahmen`; lists of measures on other pages are made in
//! `site::liste`.

use serde::Serialize;

use super::{
    kopf::{self, Kopf},
    schnitte::{self, Filter},
};
use crate::{
    document::art::{Uebersicht, massnahme::MASSNAHME},
    konzept::massnahme::Massnahme,
    site::{
        bausteine::{Etikett, Verknuepfung},
        blatt::Blatt,
        fund::{Auffindbar, Sammler},
        liste,
        route::{Route, Tabellenroute},
    },
};

/// What the overview shows.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Massnahmen {
    /// How many, in words.
    pub anzahl: String,
    /// The ways to parts of it.
    pub facetten: Vec<Filter>,
    /// All measures.
    pub zeilen: Vec<Tabellenzeile>,
    /// The table for download.
    pub csv: String,
    /// Whether any of it is sample content.
    pub beispiel: bool,
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
    pub status: Etikett,
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

/// Makes the overview.
pub(super) fn make(blatt: &mut Blatt<'_>, uebersicht: &'static Uebersicht) -> (Kopf, Massnahmen) {
    let texte = blatt.texte;
    let measures: Vec<&Massnahme> =
        blatt.kontext.konzept.massnahmen.iter().map(|it| &**it).collect();
    let zeilen: Vec<Tabellenzeile> = measures.iter().map(|it| row(blatt, it)).collect();
    let csv = blatt.zu_tabelle(&Tabellenroute::Art(MASSNAHME));
    let view = Massnahmen {
        anzahl: liste::anzahl(measures.len(), texte),
        facetten: schnitte::filter(blatt),
        zeilen,
        csv,
        beispiel: measures.iter().any(|it| it.abschnitt.beispiel),
    };
    (Kopf::new(kopf::titel(uebersicht, texte)), view)
}

fn row(blatt: &Blatt<'_>, massnahme: &Massnahme) -> Tabellenzeile {
    let texte = blatt.texte;
    let status = massnahme.status();
    let link = |id: &str| blatt.verknuepfung(id);
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
        zeitraum: liste::zeitraum(massnahme, texte),
        beginn: massnahme.zeitraum.beginn.map(|it| it.first_day().to_string()).unwrap_or_default(),
        status: Etikett::new("umsetzung", status.word(), texte),
        rang: liste::REIHENFOLGE
            .iter()
            .position(|it| *it == status)
            .expect("the order names every status"),
        verzug: liste::verzug(blatt.kontext, massnahme).is_some(),
        beispiel: massnahme.abschnitt.beispiel,
        schluessel: massnahme.schluesselmassnahme,
        facetten: schnitte::von(blatt, massnahme),
    }
}

impl Auffindbar for Massnahmen {
    fn worte(&self, _: &mut Sammler) {
        // It only lists what has a page of its own.
    }
}
