//! K408, K509, K512, K515: what must hold between the versions of a concept.

use std::collections::BTreeSet;

use super::{fetch::Gelesen, pruefsumme, publikation::Publikation};
use crate::{
    base::{path::RelPath, span::Span},
    diagnostic::{Code, Diagnostic},
    document::{
        art::{gemeinsam, seite},
        kind::{BERICHTE, FileRole},
        tabellen::konzept::{self as einstellungen, arbeitsstand, fassung as eintrag, wegfall},
        wortschatz::Status,
    },
    konzept::{KONZEPT_YAML, Konzept, sicht::Sicht},
    tree::{Entry, Tree},
};

pub(super) fn check(konzept: &Konzept, gelesen: &[Gelesen], found: &mut Vec<Diagnostic>) {
    let path = RelPath::known(KONZEPT_YAML);
    for fassung in gelesen.iter().filter(|it| it.eintrag.status == Status::Beschlossen) {
        samples(fassung, found);
    }
    same_name(konzept, gelesen.last(), found);
    let known: BTreeSet<&str> = gelesen
        .iter()
        .flat_map(|fassung| fassung.inhalt.alles().verzeichnis.iter().map(|it| it.0))
        .collect();
    for fields in konzept.settings_document().fields.entries(einstellungen::WEGGEFALLEN) {
        let Some(id) = fields.located(wegfall::ID) else { continue };
        let form = if konzept.verzeichnis.get(id.value).is_some() {
            "noch-da"
        } else if !known.contains(id.value)
            && gelesen.len()
                == konzept.settings_document().fields.entries(einstellungen::FASSUNGEN).len()
        {
            "nie-da"
        } else {
            continue;
        };
        let finding = Diagnostic::new(Code::WegfallFalsch, &path, id.span).with("wert", id.value);
        found.push(finding.with("form", form));
    }
}

/// The state of the work is called like the last version, but says something else already.
fn same_name(konzept: &Konzept, last: Option<&Gelesen>, found: &mut Vec<Diagnostic>) {
    let document = konzept.settings_document();
    let state = document.fields.get(einstellungen::ARBEITSSTAND);
    let name = state.and_then(|it| it.located(arbeitsstand::BEZEICHNUNG));
    let Some((name, Gelesen { eintrag, inhalt, .. })) = name.zip(last) else { return };
    if name.value.trim() != eintrag.bezeichnung.trim()
        || texts(konzept.quellen()).eq(texts(inhalt.alles().quellen()))
    {
        return;
    }
    let finding = Diagnostic::new(Code::BezeichnungDoppelt, &document.path, name.span);
    let finding = finding.with("form", "arbeitsstand").with("wert", name.value);
    found.push(eintrag.weighed(finding));
}

/// The files in which a version says something of its own: neither the settings, nor what is made
/// while freezing, nor the pages outside the concept, which are those of today.
fn texts(tree: &Tree) -> impl Iterator<Item = (&RelPath, &Entry)> {
    let own = |path: &RelPath| {
        let of_today = matches!(FileRole::of(path), FileRole::Frozen)
            || path.top() == BERICHTE
            || seite::SEITE.ordner == Some(path.top());
        !of_today && !matches!(path.as_str(), KONZEPT_YAML | pruefsumme::DATEI)
    };
    tree.iter().filter(move |it| own(it.0))
}

/// Invented content in an adopted version: never only a note.
fn samples(fassung: &Gelesen, found: &mut Vec<Diagnostic>) {
    for document in &fassung.inhalt.alles().documents {
        for (fields, draft) in document.fields.eintraege() {
            if !draft && fields.beispiel() {
                let span = fields.span(gemeinsam::BEISPIEL);
                let finding = Diagnostic::new(Code::BeispielBeschlossen, &document.path, span);
                found.push(fassung.eintrag.weighed(finding.aus(&fassung.herkunft)));
            }
        }
    }
}

/// A public version that differs from the one before it says how; a draft may change in silence.
pub(super) fn silent_changes(publikation: &Publikation, found: &mut Vec<Diagnostic>) {
    let entries = &publikation.arbeitsstand.alles().settings.fassungen;
    for pair in publikation.fassungen.windows(2) {
        let [before, after] = pair else { continue };
        let said = !after.oeffentlich || after.aenderung.is_some();
        if said || publikation.synopse(before, after, Sicht::Oeffentlich).einheiten.is_empty() {
            continue;
        }
        let entry = entries.iter().find(|it| after.id.is(&it.id));
        let span = entry.map_or_else(Span::default, |it| it.fields.span(eintrag::ID));
        let finding = Diagnostic::new(Code::AenderungFehlt, &RelPath::known(KONZEPT_YAML), span);
        let finding = finding.with("titel", after.bezeichnung.as_str());
        found.push(finding.with("vorher", before.bezeichnung.as_str()));
    }
}
