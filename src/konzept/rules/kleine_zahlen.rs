//! K224: counts below 3 can show who is meant (Statistisches Bundesamt, Geheimhaltung: at least
//! three cases). Rates are no counts; which of both a file holds, its users say by their unit.

use super::Konzept;
use crate::{
    base::decimal::Decimal,
    diagnostic::{Code, Diagnostic},
    konzept::indikator::counts,
};

/// The smallest count that may be shown.
const SMALLEST: u32 = 3;

pub(super) fn check(konzept: &Konzept, found: &mut Vec<Diagnostic>) {
    for (file, uses) in konzept.bezuege.daten() {
        let small = |number: &Decimal| {
            number.has_no_decimals()
                && Decimal::from(0).is_less_than(*number)
                && number.is_less_than(Decimal::from(SMALLEST))
        };
        if let Some(table) = konzept.freitabelle(file) {
            let all = uses.iter().any(|it| counts(&it.einheit));
            for (number, cell) in table.zahlen(|it| all || it.zaehlt()).filter(|it| small(&it.0)) {
                let finding = Diagnostic::new(Code::KleineZahl, file, cell.span);
                found.push(finding.with("wert", number.to_string()));
            }
            continue;
        }
        let Some(reihen) = konzept.reihen(file) else { continue };
        if !uses.iter().any(|it| counts(&it.einheit)) {
            continue;
        }
        for punkt in &reihen.zeilen {
            if let Some(number) = punkt.wert.zahl().filter(small) {
                let finding = Diagnostic::new(Code::KleineZahl, file, punkt.span);
                found.push(finding.with("wert", number.to_string()));
            }
        }
    }
}
