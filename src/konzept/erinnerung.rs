//! What only the calendar makes wrong. `konzept check` asks for it with today's date; no output
//! depends on it.

use super::{Konzept, erklaerung::BARRIEREFREIHEIT, id::Id, land::Pflichten};
use crate::{
    base::date::PartialDate,
    diagnostic::{Code, Diagnostic},
    document::art::seite,
};

/// K422: a declaration on accessibility is reviewed as often as the Land says.
#[must_use]
pub fn erinnerungen(konzept: &Konzept, heute: PartialDate) -> Vec<Diagnostic> {
    let Some(seite) = konzept.seiten.get(&Id::new(BARRIEREFREIHEIT)) else { return Vec::new() };
    let document = &seite.abschnitt.document;
    let Some(fields) = document.fields.get(seite::ERKLAERUNG) else { return Vec::new() };
    let Some(reviewed) = fields.located(seite::erklaerung::GEPRUEFT) else { return Vec::new() };
    let days = reviewed.value.days_before(heute);
    if days <= i64::from(konzept.settings.frist_barrierefreiheit) {
        return Vec::new();
    }
    let pflichten = Pflichten::in_land(konzept.settings.kommune.land);
    let finding = Diagnostic::new(Code::ErklaerungVeraltet, &document.path, reviewed.span);
    let finding = pflichten.cite(finding, pflichten.ueberpruefung.recht);
    vec![finding.with("tage", usize::try_from(days).unwrap_or(usize::MAX))]
}
