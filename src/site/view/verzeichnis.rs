//! The usual overview: everything of a kind by name, with a few words beside it, and its table for
//! programs. What a kind shows beyond that is its own file's business.

use serde::Serialize;

use super::kopf::{self, Kopf};
use crate::{
    document::art::{Art, Uebersicht, gemeinsam, massnahme::MASSNAHME},
    konzept::bezuege::Bezug,
    site::{
        bausteine::Verknuepfung,
        blatt::Blatt,
        fund::{Auffindbar, Sammler},
        kontext::Kontext,
        liste,
        route::Tabellenroute,
    },
};

/// What the overview shows.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Verzeichnisseite {
    /// A sentence on it.
    pub lead: Option<String>,
    /// Its entries.
    pub eintraege: Vec<Verzeichniszeile>,
    /// The table for download.
    pub csv: Option<String>,
}

/// An entry.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Verzeichniszeile {
    /// The way to it.
    pub link: Verknuepfung,
    /// Its short name.
    pub kurz: Option<String>,
    /// A few words in a quieter voice: its kind, or how many measures it has.
    pub leise: Option<String>,
    /// Whether it is sample content.
    pub beispiel: bool,
}

/// Makes the overview.
pub(super) fn make(
    blatt: &mut Blatt<'_>,
    uebersicht: &'static Uebersicht,
) -> (Kopf, Verzeichnisseite) {
    let entries = uebersicht
        .arten()
        .flat_map(|art| blatt.kontext.konzept.einheiten(art))
        .filter_map(|it| it.id());
    let entries: Vec<String> = entries.collect();
    let eintraege = entries.iter().filter_map(|id| eintrag(blatt, id, None)).collect();
    overview(blatt, uebersicht, eintraege)
}

/// The overview of some entries.
pub(super) fn overview(
    blatt: &mut Blatt<'_>,
    uebersicht: &'static Uebersicht,
    eintraege: Vec<Verzeichniszeile>,
) -> (Kopf, Verzeichnisseite) {
    let texte = blatt.texte;
    let csv = uebersicht.exportiert().map(|art| blatt.zu_tabelle(&Tabellenroute::Art(art)));
    let lead = texte.find(&format!("{}-lead", uebersicht.wort), &[]);
    let view = Verzeichnisseite { lead, eintraege, csv };
    (Kopf::new(kopf::titel(uebersicht, texte)), view)
}

/// An entry; without words of its own it says how many measures name it, if any kind of measure
/// could.
pub(super) fn eintrag(
    blatt: &Blatt<'_>,
    id: &str,
    leise: Option<String>,
) -> Option<Verzeichniszeile> {
    let texte = blatt.texte;
    let konzept = &blatt.kontext.konzept;
    let link = blatt.verknuepfung(id)?;
    let art = konzept.verzeichnis.get(id)?.art;
    let fields = konzept.fields(id);
    let named = Bezug::zwischen(MASSNAHME, art).next().is_some();
    let count = || liste::anzahl(massnahmen_zu(blatt.kontext, art, id).len(), texte);
    Some(Verzeichniszeile {
        link,
        kurz: fields.and_then(|it| it.lookup(gemeinsam::KURZ)).map(str::to_owned),
        leise: leise.or_else(|| named.then(count)),
        beispiel: konzept.is_beispiel(id),
    })
}

/// The positions of the measures that name something, under whichever key.
#[must_use]
pub(super) fn massnahmen_zu(kontext: &Kontext, art: Art, id: &str) -> Vec<usize> {
    let keys = Bezug::zwischen(MASSNAHME, art);
    let mut all: Vec<usize> = keys
        .flat_map(|(bezug, _)| kontext.konzept.bezuege.massnahmen(bezug, id))
        .copied()
        .collect();
    all.sort_unstable();
    all.dedup();
    all
}

impl Auffindbar for Verzeichnisseite {
    fn worte(&self, sammler: &mut Sammler) {
        // What it lists has pages of its own.
        sammler.kern(self.lead.as_ref());
    }
}
