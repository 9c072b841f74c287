//! Pages outside the concept: an Impressum names who is responsible now, whatever text somebody
//! reads. A frozen text keeps only those of its own that today has no longer.

use crate::{
    base::path::RelPath,
    document::{
        Kind,
        art::seite::SEITE,
        kind::{self, FileRole},
    },
    konzept::{Konzept, id::Id, seite::Seite},
};

/// The page with an id beside a text, and the concept that it is of.
#[must_use]
pub fn seite<'a>(
    konzept: &'a Konzept,
    heute: &'a Konzept,
    id: &str,
) -> Option<(&'a Konzept, &'a Seite)> {
    let von = |it: &'a Konzept| registered(it, id).map(|seite| (it, seite));
    von(heute).or_else(|| {
        von(konzept).filter(|it| !is_replaced(konzept, heute, &it.1.abschnitt.document.path))
    })
}

/// All pages beside a text, by id, each with the concept that it is of.
#[must_use]
pub fn seiten<'a>(konzept: &'a Konzept, heute: &'a Konzept) -> Vec<(&'a Konzept, &'a Seite)> {
    let own = konzept.seiten.keys().filter(|it| !heute.seiten.contains_key(it));
    let mut ids: Vec<&Id<Seite>> = heute.seiten.keys().chain(own).collect();
    ids.sort();
    ids.into_iter().filter_map(|it| seite(konzept, heute, it.as_str())).collect()
}

/// Whether a file of a text belongs to a page in whose place one of today stands.
#[must_use]
pub fn is_replaced(konzept: &Konzept, heute: &Konzept, path: &RelPath) -> bool {
    let original = kind::uebersetzung(path).map(|it| it.0);
    let path = original.as_ref().unwrap_or(path);
    let same_id = || {
        let id = konzept.verzeichnis.id_of_file(path);
        id.is_some_and(|id| registered(heute, id).is_some())
    };
    FileRole::of(path) == FileRole::Document(Kind::Einheit(SEITE))
        && (heute.document(path).is_some() || same_id())
}

/// A page, unless something else of its concept has the id.
fn registered<'a>(konzept: &'a Konzept, id: &str) -> Option<&'a Seite> {
    konzept.verzeichnis.get(id).filter(|it| it.art == SEITE)?;
    konzept.seiten.get(&Id::new(id))
}
