//! K401: a chapter that the Gliederung does not name would stand nowhere. A draft may wait for its place.

use super::Konzept;
use crate::{
    diagnostic::{Code, Diagnostic, Severity},
    document::keys::Art,
};

pub(super) fn check(konzept: &Konzept, found: &mut Vec<Diagnostic>) {
    for (id, eintrag) in konzept.verzeichnis.iter() {
        if !matches!(eintrag.art, Art::Kapitel | Art::Handlungsfeld)
            || konzept.gliederung.position(id).is_some()
        {
            continue;
        }
        let finding = Diagnostic::new(Code::NichtInGliederung, &eintrag.place.path, eintrag.place.span)
            .with("wert", id);
        found.push(if eintrag.entwurf { finding.weighing(Severity::Note) } else { finding });
    }
}
