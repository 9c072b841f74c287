//! The directory of districts, and the page of one: the usual one, and what happens everywhere.

use super::{
    einheit,
    facette::{Facette, anzahl, gruppen},
    kopf::Kopf,
    verzeichnis::{self, Verzeichnisseite},
};
use crate::{
    document::art::{Art, Uebersicht, massnahme},
    konzept::stadtteil::GESAMTSTADT,
    site::{bausteine::Verknuepfung, blatt::Blatt, liste, vorhanden::stadtteil_exists},
    texte::Arg,
};

/// Makes the directory of districts.
pub(super) fn make(
    blatt: &mut Blatt<'_>,
    uebersicht: &'static Uebersicht,
) -> (Kopf, Verzeichnisseite) {
    let eintraege = shown(blatt).filter_map(|it| verzeichnis::eintrag(blatt, it, None)).collect();
    verzeichnis::overview(blatt, uebersicht, eintraege)
}

/// The districts that have a page.
fn shown<'a>(blatt: &Blatt<'a>) -> impl Iterator<Item = &'a str> {
    let kontext = blatt.kontext;
    let districts = kontext.konzept.stadtteile.iter().map(|it| it.id.as_str());
    districts.filter(|it| stadtteil_exists(kontext, it))
}

/// The ways to what happens in each district, as the town lists them.
pub(super) fn wege(blatt: &Blatt<'_>) -> Vec<Verknuepfung> {
    shown(blatt).filter_map(|it| blatt.verknuepfung(it)).collect()
}

/// More measures for the whole town than this stand on a page of their own alone, and not with
/// every district.
const MAX_GESAMTSTADT: usize = 100;

/// Makes the page of a district: the usual one, and what happens everywhere.
pub(super) fn make_stadtteil(blatt: &mut Blatt<'_>, art: Art, id: &str) -> (Kopf, Facette) {
    let texte = blatt.texte;
    let konzept = &blatt.kontext.konzept;
    let everywhere = || konzept.massnahmen_zu(massnahme::STADTTEILE, GESAMTSTADT);
    let number = if id == GESAMTSTADT { 0 } else { everywhere().count() };
    let listed = number > 0 && number <= MAX_GESAMTSTADT;
    let gesamtstadt = if listed { gruppen(blatt, everywhere()) } else { Vec::new() };
    let elsewhere = blatt.verknuepfung(GESAMTSTADT).filter(|_| number > MAX_GESAMTSTADT);
    let (kopf, mut facette) = einheit::make(blatt, art, id);
    if number > 0 {
        let both = [
            ("hier", Arg::from(anzahl(&facette.gruppen, texte))),
            ("gesamt", Arg::from(liste::anzahl(number, texte))),
        ];
        facette.anzahl = Some(texte.text("stadtteil-anzahl", &both));
        facette.gesamtstadt = gesamtstadt;
        facette
            .verweise
            .extend(elsewhere.map(|it| (texte.text("stadtteil-gesamtstadt", &[]), vec![it])));
    }
    (kopf, facette)
}
