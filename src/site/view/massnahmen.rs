//! The overview of all measures: the columns, filters, groups and sums that the town chose. Its link
//! to the table for download is here, the table itself in `site::daten::massnahmen`; lists of
//! measures on other pages are made in `site::liste`.

use serde::Serialize;

use super::{
    kopf::{self, Kopf},
    schnitte::{self, Filter},
};
use crate::{
    document::art::{Uebersicht, massnahme::MASSNAHME},
    konzept::{massnahme::Massnahme, spalte::Uebersichtswahl},
    site::{
        bausteine::{Verknuepfung, tabelle::Massnahmentabelle},
        blatt::Blatt,
        fund::{Auffindbar, Sammler},
        liste,
        route::{Route, Tabellenroute},
        tabelle::tabelle,
    },
};

/// What the overview shows.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Massnahmen {
    /// How many, in words.
    pub anzahl: String,
    /// How many are late, with the way to them; none where nobody reports.
    pub in_verzug: Option<Verknuepfung>,
    /// Whether any is.
    pub ist_verzug: bool,
    /// The ways to parts of it.
    pub facetten: Vec<Filter>,
    /// All measures.
    pub tabelle: Massnahmentabelle,
    /// The table for download.
    pub csv: String,
    /// The way to what they cost together.
    pub kosten: Option<String>,
    /// The way to their dates.
    pub zeitplan: Option<String>,
    /// Whether any of it is sample content.
    pub beispiel: bool,
    /// Whether all of them are.
    pub alle_beispiel: bool,
}

/// Makes the overview.
pub(super) fn make(blatt: &mut Blatt<'_>, uebersicht: &'static Uebersicht) -> (Kopf, Massnahmen) {
    let texte = blatt.texte;
    let konzept = &blatt.kontext.konzept;
    let wahl = Uebersichtswahl::read(&konzept.settings, &konzept.settings_document().fields);
    let measures: Vec<&Massnahme> = konzept.massnahmen.iter().map(|it| &**it).collect();
    let titel = texte.text("massnahmen-titel", &[]);
    let late = measures.iter().filter(|it| liste::verzug(blatt.kontext, it).is_some()).count();
    let route = schnitte::verzug();
    let way = |route: &Route| blatt.band.routen.contains(route).then(|| blatt.zu(route));
    let view = Massnahmen {
        anzahl: liste::anzahl(measures.len(), texte),
        in_verzug: blatt.band.routen.contains(&route).then(|| {
            let words = texte.text("massnahmen-in-verzug", &[("anzahl", late.into())]);
            Verknuepfung::new(words, blatt.zu(&route))
        }),
        ist_verzug: late > 0,
        facetten: schnitte::filter(blatt, wahl.filter.as_deref()),
        csv: blatt.zu_tabelle(&Tabellenroute::Art(MASSNAHME)),
        kosten: way(&Route::Kosten),
        zeitplan: way(&Route::Zeitplan),
        beispiel: measures.iter().any(|it| it.abschnitt.beispiel),
        alle_beispiel: measures.iter().all(|it| it.abschnitt.beispiel),
        tabelle: tabelle(blatt, titel, &measures, &wahl, &|it| teile(blatt, it, &wahl)),
    };
    (Kopf::new(kopf::titel(uebersicht, texte)), view)
}

/// The parts that a measure belongs to, as scripts read them.
fn teile(blatt: &Blatt<'_>, massnahme: &Massnahme, wahl: &Uebersichtswahl) -> String {
    let parts = schnitte::von(blatt, massnahme, wahl.filter.as_deref());
    let parts = parts.iter().map(|(name, werte)| format!("{name}={werte}"));
    parts.collect::<Vec<_>>().join("|")
}

impl Auffindbar for Massnahmen {
    fn worte(&self, _: &mut Sammler<'_>) {
        // It only lists what has a page of its own.
    }
}
