//! The plan of a site: every page with its view, every file that a page uses, nothing rendered.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use rayon::prelude::*;

use super::{
    download::Datenblatt,
    links::{Blatt, Kontext},
    route::{self, Route},
    sicht::Sicht,
    view::{self, Rahmen, View, gemeinsam::Gemeinsam},
};
use crate::{base::path::RelPath, document::keys::Art, fassung::Publikation, texte::Texte};

/// Every page of a site.
pub struct Site {
    /// What all pages share.
    pub gemeinsam: Arc<Gemeinsam>,
    /// The texts.
    pub texte: &'static Texte,
    /// The pages, by file.
    pub pages: Vec<Page>,
    /// Files of the editors that pages use.
    pub assets: Vec<Asset>,
    /// Tables that pages offer.
    pub downloads: Vec<Download>,
}

/// A page.
pub struct Page {
    /// Its file.
    pub file: RelPath,
    /// Its frame: title, path, indexing.
    pub rahmen: Rahmen,
    /// What it shows.
    pub view: View,
}

/// A table for programs.
pub struct Download {
    /// Its file in the site.
    pub file: RelPath,
    /// The table.
    pub blatt: Datenblatt,
}

/// A file that is handed out as it is.
pub struct Asset {
    /// Its file in the site.
    pub file: RelPath,
    /// Its bytes.
    pub bytes: Arc<[u8]>,
}

/// Plans the site of a publication.
#[must_use]
pub fn plan(publikation: &Publikation, sicht: Sicht) -> Site {
    let fassung = &publikation.arbeitsstand;
    let konzept = fassung.konzept.as_ref();
    let texte = Texte::site_or_german(konzept.settings.sprache());
    let kontext = Kontext::new(konzept, fassung.stand, sicht, texte);
    let gemeinsam = Arc::new(Gemeinsam::new(fassung, &kontext));
    let made: Vec<(Page, BTreeSet<RelPath>, BTreeMap<RelPath, Datenblatt>)> = routes(&kontext)
        .into_par_iter()
        .map(|route| {
            let mut blatt = kontext.blatt(&route);
            let (rahmen, view) = view::make(&route, &mut blatt, fassung, texte);
            let Blatt { file, assets, downloads, .. } = blatt;
            (Page { file, rahmen, view }, assets, downloads)
        })
        .collect();
    let mut assets = BTreeMap::new();
    let mut downloads = BTreeMap::new();
    let mut pages = Vec::with_capacity(made.len());
    for (page, used, offered) in made {
        // Two pages that offer one table offer the same one.
        downloads.extend(offered);
        for path in used {
            let bytes = konzept.tree.file(&path).expect("a page only uses files that exist");
            assets.entry(route::asset(&path, bytes)).or_insert_with(|| bytes.clone());
        }
        pages.push(page);
    }
    let assets = assets.into_iter().map(|(file, bytes)| Asset { file, bytes }).collect();
    let downloads = downloads.into_iter().map(|(file, blatt)| Download { file, blatt }).collect();
    Site { gemeinsam, texte, pages, assets, downloads }
}

/// The pages that exist, in the order of their addresses.
fn routes(kontext: &Kontext<'_>) -> Vec<Route> {
    let (konzept, sicht) = (kontext.konzept, kontext.sicht);
    let mut routes = vec![Route::Start, Route::NichtGefunden];
    for punkt in konzept.gliederung.punkte().iter().filter(|it| sicht.zeigt(it.entwurf)) {
        routes.push(Route::of(punkt.art, &punkt.id, None).0);
    }
    // Drafts that wait for their place in the Gliederung: the preview shows them all the same.
    for (id, eintrag) in konzept.verzeichnis.iter() {
        let waits =
            matches!(eintrag.art, Art::Kapitel | Art::Handlungsfeld) && konzept.gliederung.position(id).is_none();
        let own_page = waits
            || matches!(
                eintrag.art,
                Art::Seite | Art::Vorlage | Art::Akteur | Art::Massnahme | Art::Indikator | Art::Zielgruppe
            )
            || (eintrag.art == Art::Stadtteil && view::facette::stadtteil_exists(kontext, id));
        if own_page && sicht.zeigt(eintrag.entwurf) {
            routes.push(Route::of(eintrag.art, id, None).0);
        }
    }
    routes.extend(view::massnahmen::statuses(kontext).into_iter().map(Route::MassnahmenStatus));
    routes.extend(view::massnahmen::jahre(kontext, kontext.stand).into_keys().map(Route::MassnahmenJahr));
    let overviews = [
        (Route::Prozess, view::prozess::exists(kontext)),
        (Route::Gremien, view::gremien::exists(kontext)),
        (Route::Akteure, view::akteure::exists(kontext)),
        (Route::Massnahmen, view::massnahmen::exists(kontext)),
        (Route::Indikatoren, view::indikatoren::exists(kontext)),
        (Route::Daten, view::indikatoren::daten_exist(kontext)),
        (Route::Stadtteile, view::facette::stadtteile_exist(kontext)),
        (Route::Zielgruppen, view::facette::zielgruppen_exist(kontext)),
        (Route::Glossar, !kontext.begriffe.is_empty()),
    ];
    routes.extend(overviews.into_iter().filter(|(_, exists)| *exists).map(|(route, _)| route));
    routes.sort_by_key(Route::file);
    routes
}
