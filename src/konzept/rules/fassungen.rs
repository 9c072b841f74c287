//! K501, K502, K506, K510, K511, K514, K515: the list of versions in konzept.yaml is complete and
//! in order.

use std::collections::BTreeSet;

use super::Konzept;
use crate::{
    base::{path::RelPath, suggest::suggest},
    diagnostic::{Code, Diagnostic},
    document::{
        kind::FASSUNGEN,
        tabellen::konzept::{self as einstellungen, ersatz, fassung, vergleich},
    },
    konzept::fassungsid::ARBEITSSTAND,
};

pub(super) fn check(konzept: &Konzept, found: &mut Vec<Diagnostic>) {
    let document = konzept.settings_document();
    let entries = document.fields.entries(einstellungen::FASSUNGEN);
    let list = &konzept.settings.fassungen;
    let mut seen = BTreeSet::from([ARBEITSSTAND]);
    for id in entries.iter().filter_map(|it| it.located(fassung::ID)) {
        if !seen.insert(id.value) {
            found.push(
                Diagnostic::new(Code::FassungDoppelt, &document.path, id.span)
                    .with("wert", id.value),
            );
        }
    }
    for (at, eintrag) in list.iter().enumerate() {
        let fields = &eintrag.fields;
        let finding = |code, span| eintrag.weighed(Diagnostic::new(code, &document.path, span));
        match (fields.has(fassung::ORDNER), fields.has(fassung::GIT)) {
            (false, false) => found.push(
                finding(Code::FassungOhneOrt, fields.span(fassung::ID)).with("form", "fehlt"),
            ),
            (true, true) => found.push(
                finding(Code::FassungOhneOrt, fields.span(fassung::GIT)).with("form", "beides"),
            ),
            (true, false) if fields.has(fassung::GIT_ORDNER) => found.push(
                finding(Code::FassungOhneOrt, fields.span(fassung::GIT_ORDNER))
                    .with("form", "git-ordner"),
            ),
            _ => {}
        }
        let before = list[..at].iter().rev().find_map(|it| it.stand);
        if let Some((stand, before)) =
            eintrag.stand.zip(before).filter(|(it, before)| it.last_day() < before.first_day())
        {
            let finding = finding(Code::FassungReihenfolge, fields.span(fassung::STAND))
                .with("wert", stand.to_string());
            found.push(finding.with("vorher", before.to_string()));
        }
    }
    names(konzept, found);
    if let Some(id) = document.fields.located(einstellungen::AKTUELL) {
        let public: Vec<&str> =
            list.iter().filter(|it| it.oeffentlich).map(|it| it.id.as_str()).collect();
        if !public.contains(&id.value) {
            let finding = Diagnostic::new(Code::AktuellUnbekannt, &document.path, id.span)
                .with("wert", id.value);
            let finding =
                finding.with_optional("vorschlag", suggest(id.value, public.iter().copied()));
            found.push(finding.with_optional("erlaubt", Some(&public.join(", "))));
        }
    }
    for fields in document.fields.entries(einstellungen::VERGLEICHE) {
        let ids: Vec<&str> = list.iter().map(|it| it.id.as_str()).collect();
        for id in [vergleich::ALT, vergleich::NEU]
            .into_iter()
            .filter_map(|it| fields.located(it))
            .filter(|it| !ids.contains(&it.value))
        {
            let finding = Diagnostic::new(Code::VergleichUnbekannt, &document.path, id.span)
                .with("wert", id.value);
            let finding =
                finding.with_optional("vorschlag", suggest(id.value, ids.iter().copied()));
            found.push(finding.with_optional(
                "erlaubt",
                Some(&ids.join(", ")).filter(|it| !it.is_empty()).map(String::as_str),
            ));
        }
    }
    // Also by entries that are not usable: what is wrong with those was found.
    let named = entries.iter().filter_map(|it| it.located(fassung::ORDNER));
    let over = entries.iter().filter_map(|it| it.get(fassung::ERSATZ)?.located(ersatz::ORDNER));
    let named: BTreeSet<&str> =
        named.chain(over).map(|it| it.value.trim_end_matches('/')).collect();
    let folders: BTreeSet<String> = konzept
        .tree
        .iter()
        .filter(|(path, _)| path.top() == FASSUNGEN)
        .filter_map(|(path, _)| {
            path.as_str().split('/').nth(1).map(|it| format!("{FASSUNGEN}/{it}"))
        })
        .collect();
    for folder in folders.iter().filter(|it| !named.contains(it.as_str())) {
        // Reported at the folder itself, which is no file.
        found.push(Diagnostic::whole(Code::OrdnerOhneFassung, &RelPath::known(folder.as_str())));
    }
}

/// Whoever reads "Entwurf 1" has to know which text is meant.
fn names(konzept: &Konzept, found: &mut Vec<Diagnostic>) {
    let path = &konzept.settings_document().path;
    let mut seen = BTreeSet::new();
    let list = konzept.settings.fassungen.iter();
    for eintrag in list.filter(|it| !it.bezeichnung.trim().is_empty()) {
        if !seen.insert(eintrag.bezeichnung.trim()) {
            let span = eintrag.fields.span(fassung::BEZEICHNUNG);
            let finding = Diagnostic::new(Code::BezeichnungDoppelt, path, span);
            let finding = finding.with("form", "fassungen");
            found.push(eintrag.weighed(finding.with("wert", eintrag.bezeichnung.as_str())));
        }
    }
}
