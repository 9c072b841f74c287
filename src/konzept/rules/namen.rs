//! K117: other names under `auch:` lead to one thing of a kind, and say something that its own
//! names do not.

use std::collections::{HashMap, HashSet};

use super::Konzept;
use crate::{
    base::slug::fold_name,
    diagnostic::{Code, Diagnostic},
    document::{
        Fields, Located,
        art::{Art, begriff, gemeinsam},
    },
    konzept::einheit::Einheit,
};

pub(super) fn check(konzept: &Konzept, found: &mut Vec<Diagnostic>) {
    for art in Art::ALLE.iter().filter(|it| it.table.has(gemeinsam::AUCH)) {
        of_kind(&konzept.einheiten(*art).collect::<Vec<_>>(), found);
    }
}

fn of_kind(einheiten: &[Einheit<'_>], found: &mut Vec<Diagnostic>) {
    // Which of them has a name: by its own names first, else the first one that is also called so.
    let mut holders: HashMap<String, usize> = HashMap::new();
    for (at, einheit) in einheiten.iter().enumerate() {
        for name in own_names(einheit).chain(forms(einheit.fields)) {
            holders.entry(fold(name)).or_insert(at);
        }
    }
    for (at, einheit) in einheiten.iter().enumerate() {
        for name in others(einheit.fields) {
            holders.entry(fold(name.value)).or_insert(at);
        }
    }
    for (at, einheit) in einheiten.iter().enumerate() {
        let own: Vec<String> = own_names(einheit).map(fold).collect();
        let mut before = HashSet::new();
        for name in others(einheit.fields) {
            let folded = fold(name.value);
            let holder = holders
                .get(&folded)
                .copied()
                .filter(|it| *it != at)
                .map(|it| einheiten[it].titel());
            let grund = if folded.is_empty() {
                "leer"
            } else if own.contains(&folded) {
                "eigener"
            } else if before.contains(&folded) {
                "wiederholt"
            } else if holder.is_some() {
                "vergeben"
            } else {
                before.insert(folded);
                continue;
            };
            let finding = Diagnostic::new(Code::NameDoppelt, &einheit.document.path, name.span);
            let finding = finding.with("grund", grund).with("wert", name.value);
            found.push(finding.with_optional("titel", holder.filter(|_| grund == "vergeben")));
        }
    }
}

/// A name as people compare it.
fn fold(name: &str) -> String {
    fold_name(name.trim())
}

fn own_names<'a>(einheit: &Einheit<'a>) -> impl Iterator<Item = &'a str> + use<'a> {
    std::iter::once(einheit.titel()).chain(einheit.fields.lookup(gemeinsam::KURZ))
}

/// Spellings of a term that texts link by themselves; its own may be other names too.
fn forms(fields: &Fields) -> impl Iterator<Item = &str> {
    fields.lookup(begriff::FORMEN).unwrap_or_default().into_iter().map(|it| it.value)
}

fn others(fields: &Fields) -> Vec<Located<&str>> {
    fields.lookup(gemeinsam::AUCH).unwrap_or_default()
}
