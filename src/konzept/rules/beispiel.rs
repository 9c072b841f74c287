//! K408: invented sample content has no place in a concept that a council adopted.

use super::Konzept;
use crate::{
    diagnostic::{Code, Diagnostic},
    document::{art::gemeinsam, wortschatz::Status},
};

pub(super) fn check(konzept: &Konzept, found: &mut Vec<Diagnostic>) {
    if konzept.settings.arbeitsstand.status != Status::Beschlossen {
        return;
    }
    for document in konzept.documents.iter().filter(|it| !konzept.is_draft(it)) {
        for (fields, draft) in document.fields.eintraege() {
            if !draft && fields.beispiel() {
                let span = fields.span(gemeinsam::BEISPIEL);
                found.push(Diagnostic::new(Code::BeispielBeschlossen, &document.path, span));
            }
        }
    }
}
