//! How much findings weigh in this concept: warnings and notes can be changed by `prüfung:` in
//! konzept.yaml, errors cannot, since they are what keeps wrong things from being published.

use crate::{
    base::{span::Span, suggest::suggest},
    diagnostic::{Code, Diagnostic, Severity},
    document::{Document, form::Vokabular, tabellen::konzept, value::Paar, wortschatz::Gewicht},
};

/// Weighs findings as the concept wants them, and finds what it cannot want.
pub fn weigh(settings: &Document, found: &mut Vec<Diagnostic>) {
    let pairs = settings.fields.get(konzept::PRUEFUNG).unwrap_or_default();
    let mut wrong = Vec::new();
    let mut wanted: Vec<(Code, Gewicht)> = Vec::new();
    for pair in pairs {
        match read(pair) {
            Ok((code, _)) if wanted.iter().any(|it| it.0 == code) => {
                let finding =
                    Diagnostic::new(Code::DoppelterSchluessel, &settings.path, pair.name.span);
                wrong.push(finding.with("schluessel", pair.name.value.as_str()));
            }
            Ok(weight) => wanted.push(weight),
            Err((span, reason)) => wrong.push(finding(settings, pair, span, reason)),
        }
    }
    found.retain_mut(|finding| {
        let Some((_, gewicht)) = wanted.iter().find(|(code, _)| *code == finding.code) else {
            return true;
        };
        finding.severity = match gewicht {
            Gewicht::Fehler => Severity::Error,
            Gewicht::Warnung => Severity::Warning,
            Gewicht::Hinweis => Severity::Note,
            Gewicht::Aus => return false,
        };
        true
    });
    found.extend(wrong);
}

fn read(pair: &Paar) -> Result<(Code, Gewicht), (Span, &'static str)> {
    let code = Code::parse(&pair.name.value).ok_or((pair.name.span, "code"))?;
    if code.severity() == Severity::Error {
        return Err((pair.name.span, "fest"));
    }
    let word = pair.wert.value.as_str();
    Ok((code, Gewicht::find(word).ok_or((pair.wert.span, "wort"))?))
}

fn finding(settings: &Document, pair: &Paar, span: Span, reason: &'static str) -> Diagnostic {
    let (value, known): (&str, Vec<&str>) = match reason {
        "wort" => (&pair.wert.value, Gewicht::WORDS.to_vec()),
        // Errors cannot be changed, so none is proposed.
        _ => {
            let free = Code::ALL.iter().filter(|it| it.severity() != Severity::Error);
            (&pair.name.value, free.map(|it| it.as_str()).collect())
        }
    };
    let meant = suggest(value, known.iter().copied()).filter(|_| reason != "fest");
    let finding =
        Diagnostic::new(Code::PruefungUnbekannt, &settings.path, span).with("grund", reason);
    let finding = finding.with("wert", value).with_optional("vorschlag", meant);
    finding.with_optional("erlaubt", (reason == "wort").then(|| known.join(", ")).as_deref())
}
