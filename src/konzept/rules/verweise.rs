//! K201–K203: every reference in metadata leads to something of the right kind, and no public one
//! to a draft.

use super::Konzept;
use crate::{
    diagnostic::{Code, Diagnostic},
    document::{art::Art, format::Ziel},
};

/// The command that makes what is missing.
fn command(konzept: &Konzept, ziel: Ziel, words: &str) -> Option<String> {
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
                        found.push(
                            finding(Code::VerweisLeer)
                                .with_optional("vorschlag", meant)
                                .with_optional(
                                    "befehl",
                                    command(konzept, ziel, id.value).as_deref(),
                                )
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
