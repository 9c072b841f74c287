//! K412: taking note is not adopting. Whoever was asked only to take note has not decided.

use super::Konzept;
use crate::{
    diagnostic::{Code, Diagnostic},
    document::wortschatz::Behandlung,
};

pub(super) fn check(konzept: &Konzept, found: &mut Vec<Diagnostic>) {
    for beratung in &konzept.beratungen {
        if beratung.behandlung == Some(Behandlung::ZurKenntnis) && beratung.ergebnis.is_beschluss()
        {
            let finding = Diagnostic::new(
                Code::KenntnisAlsBeschluss,
                &beratung.place.path,
                beratung.place.span,
            );
            found.push(finding.with("wert", beratung.ergebnis.word()));
        }
    }
}
