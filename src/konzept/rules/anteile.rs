//! K243, K244: shares of one whole make 100 together: the parts that a chart puts on each other, and
//! who pays for a measure.

use super::Konzept;
use crate::{
    base::{
        decimal::{Decimal, Notation},
        path::RelPath,
        span::Span,
    },
    diagnostic::{Code, Diagnostic},
    document::{
        art::{
            indikator,
            massnahme::{self as schluessel, finanzierung},
        },
        tabellen::einschub::diagramm,
        value::Einschubart,
        wortschatz::Diagrammart,
    },
    konzept::{indikator::data_file, serie::Darstellung},
};

/// So many times are named.
const GENANNT: usize = 3;

pub(super) fn check(konzept: &Konzept, found: &mut Vec<Diagnostic>) {
    stacked(konzept, found);
    for massnahme in &konzept.massnahmen {
        let document = &massnahme.abschnitt.document;
        let entries = document.fields.entries(schluessel::FINANZIERUNG);
        let shares: Vec<_> =
            entries.iter().filter_map(|it| it.located(finanzierung::ANTEIL)).collect();
        let sum = shares.iter().try_fold(Decimal::from(0), |sum, it| sum.plus(it.value));
        let Some((sum, last)) = sum.zip(shares.last()) else { continue };
        if Decimal::from(100).is_less_than(sum) {
            let finding = Diagnostic::new(Code::AnteileZuViel, &document.path, last.span);
            found.push(finding.with("summe", sum.plain(Notation::German)));
        }
    }
}

/// A chart as far as it matters here.
struct Stapel<'a> {
    path: &'a RelPath,
    place: Span,
    einheit: String,
    darstellung: Darstellung,
    file: RelPath,
}

fn stacked(konzept: &Konzept, found: &mut Vec<Diagnostic>) {
    let of_indicators = konzept.indikatoren.iter().filter_map(|it| {
        let document = &it.abschnitt.document;
        Some(Stapel {
            path: &document.path,
            place: document.fields.span(indikator::DATEN),
            einheit: it.einheit.clone(),
            darstellung: it.darstellung.clone(),
            file: it.daten.clone()?,
        })
    });
    let blocks = konzept.documents.iter().flat_map(|document| {
        let charts = document.text.einschuebe.iter().filter(|it| it.art == Einschubart::Diagramm);
        charts.filter_map(move |it| {
            Some(Stapel {
                path: &document.path,
                place: it.span,
                einheit: it.fields.string_or_empty(diagramm::EINHEIT),
                darstellung: Darstellung::read(&it.fields),
                file: data_file(it.fields.located(diagramm::DATEN)?.value),
            })
        })
    });
    for stapel in of_indicators.chain(blocks) {
        if stapel.darstellung.art == Some(Diagrammart::Gestapelt) && is_share(&stapel.einheit) {
            found.extend(incomplete(konzept, &stapel));
        }
    }
}

/// Whether a unit is that of parts of a hundred.
fn is_share(einheit: &str) -> bool {
    let einheit = einheit.to_lowercase();
    ["%", "prozent", "v. h.", "v.h.", "vom hundert"].iter().any(|it| einheit.starts_with(it))
}

/// The times at which the parts are all known and do not make a hundred.
fn incomplete(konzept: &Konzept, stapel: &Stapel<'_>) -> Option<Diagnostic> {
    let data = konzept.document(&stapel.file).filter(|it| it.ist_stimmig())?;
    let serien = stapel.darstellung.pick(&data.reihen);
    let mut wrong = Vec::new();
    for (at, jahr) in serien.jahre.iter().enumerate() {
        let parts: Option<Vec<Decimal>> =
            serien.serien.iter().map(|serie| serie.werte.get(at)?.as_ref()?.wert.zahl()).collect();
        let Some(parts) = parts.filter(|it| it.len() > 1) else { continue };
        let sum = parts.iter().try_fold(Decimal::from(0), |sum, it| sum.plus(*it))?;
        // Each part may be rounded by half of its last digit; whole ones by half of one.
        let digits = parts.iter().map(|it| it.decimals()).max().unwrap_or(0);
        let count = u32::try_from(parts.len()).unwrap_or(u32::MAX);
        let tenths = count.saturating_mul(5) / 10_u32.pow(digits.min(2));
        let off = sum.minus(Decimal::from(100))?.abs();
        if Decimal::tenths(tenths.max(1)).is_less_than(off) {
            wrong.push((jahr.to_string(), sum));
        }
    }
    let (jahr, sum) = wrong.first()?.clone();
    let more: Vec<&str> = wrong.iter().skip(1).take(GENANNT).map(|it| it.0.as_str()).collect();
    let finding = Diagnostic::new(Code::AnteileUngleich, stapel.path, stapel.place);
    let finding = finding.with("jahr", jahr).with("summe", sum.plain(Notation::German));
    Some(finding.with_optional("auch", Some(&more.join(", "))))
}
