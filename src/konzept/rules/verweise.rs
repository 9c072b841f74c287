//! K201–K203: every reference in metadata leads to something of the right kind, and no public one
//! to a draft.

use super::Konzept;
use crate::{
    base::slug,
    diagnostic::{Code, Diagnostic},
    document::{art::Art, format::Ziel},
};

/// What stands where nobody knows yet.
const OFFEN: &[&str] =
    &["n-n", "nn", "noch-offen", "offen", "unbekannt", "keine", "keiner", "tbd", "steht-noch-aus"];

/// Several ids in one text, as the list that they are.
fn as_list(konzept: &Konzept, ziel: Ziel, words: &str) -> Option<String> {
    let ids: Vec<&str> = words.split([',', ';']).map(str::trim).collect();
    let known = |id: &&str| konzept.verzeichnis.get(id).is_some_and(|it| ziel.erlaubt(it.art));
    (ids.len() > 1 && ids.iter().all(known)).then(|| format!("[{}]", ids.join(", ")))
}

/// The command that makes what is missing.
fn command(konzept: &Konzept, ziel: Ziel, words: &str) -> Option<String> {
    if OFFEN.contains(&slug::slug(words).as_str()) {
        return Some("offen".to_owned());
    }
    let id = konzept.verzeichnis.frei(words)?;
    let art = ziel.arten().next()?;
    Some(format!("konzept new {} {id}", art.word()))
}

pub(super) fn check(konzept: &Konzept, found: &mut Vec<Diagnostic>) {
    let complete = konzept.vollstaendig;
    for document in &konzept.documents {
        let whole = konzept.is_draft(document);
        let blocks = document.text.einschuebe.iter().map(|it| (&it.fields, whole));
        for (fields, draft) in document.fields.eintraege().into_iter().chain(blocks) {
            for (id, ziel) in fields.verweise_hier() {
                let finding =
                    |code| Diagnostic::new(code, &document.path, id.span).with("wert", id.value);
                let expected = || ziel.arten().map(Art::word).collect::<Vec<_>>().join(", ");
                match konzept.verzeichnis.get(id.value) {
                    None if !complete => {}
                    None => {
                        // In metadata the id of today stands; a former one is the best suggestion
                        // there is.
                        let today = konzept.verzeichnis.heute(id.value);
                        let meant = Some(today).filter(|it| *it != id.value);
                        // Nothing relates to itself, and nothing public to a draft.
                        let own = fields.id().map(|it| it.value);
                        let meant = meant.or_else(|| {
                            konzept.verzeichnis.suggest(id.value, |other, it| {
                                ziel.erlaubt(it.art) && (draft || !it.entwurf) && Some(other) != own
                            })
                        });
                        let list = as_list(konzept, ziel, id.value);
                        let draft = || {
                            konzept.verzeichnis.suggest(id.value, |other, it| {
                                ziel.erlaubt(it.art) && Some(other) != own
                            })
                        };
                        let draft = if meant.is_none() { draft() } else { None };
                        // Itself, written otherwise, is nothing that could be made.
                        let itself = own.is_some_and(|it| it == slug::slug(id.value));
                        let command = command(konzept, ziel, id.value).filter(|_| !itself);
                        found.push(
                            finding(Code::VerweisLeer)
                                .with_optional("vorschlag", list.as_deref().or(meant))
                                .with_optional("entwurf", draft)
                                .with_optional("befehl", command.as_deref())
                                .with("erwartet", expected()),
                        );
                    }
                    Some(eintrag) if !ziel.erlaubt(eintrag.art) => {
                        found.push(
                            finding(Code::VerweisFalscheArt)
                                .with("ist", eintrag.art.word())
                                .with("erwartet", expected()),
                        );
                    }
                    Some(eintrag) if eintrag.entwurf && !draft => {
                        found.push(
                            finding(Code::VerweisAufEntwurf)
                                .with("datei", eintrag.place.path.as_str()),
                        );
                    }
                    Some(_) => {}
                }
            }
        }
    }
}
