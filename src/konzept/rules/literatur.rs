//! K257, K258: texts name no two works alike, and a DOI is one.

use std::collections::HashMap;

use super::Konzept;
use crate::{
    diagnostic::{Code, Diagnostic},
    document::art::literatur::{DOI, KURZ, LITERATUR},
    konzept::literatur::doi,
};

pub(super) fn check(konzept: &Konzept, found: &mut Vec<Diagnostic>) {
    let mut before: HashMap<&str, String> = HashMap::new();
    for work in konzept.einheiten(LITERATUR) {
        let path = &work.document.path;
        if let Some(kurz) = work.fields.located(KURZ)
            && let Some(first) = before.insert(kurz.value, work.titel().to_owned())
        {
            let finding = Diagnostic::new(Code::KurzbelegDoppelt, path, kurz.span);
            found.push(finding.with("wert", kurz.value).with("titel", first));
        }
        if let Some(written) = work.fields.located(DOI)
            && doi(written.value).is_none()
        {
            let finding = Diagnostic::new(Code::DoiUnlesbar, path, written.span);
            found.push(finding.with("wert", written.value));
        }
    }
}
