//! K105, K107–K112 for the fields that a concept adds to its measures: declared once, and filled as
//! declared.

use super::Konzept;
use crate::{
    base::suggest::suggest,
    diagnostic::{Code, Diagnostic},
    document::{
        tabellen::konzept::{self as einstellungen, angabe},
        wortschatz::Angabenart,
    },
};

pub(super) fn check(konzept: &Konzept, found: &mut Vec<Diagnostic>) {
    let settings = konzept.settings_document();
    let declared = settings.fields.entries(einstellungen::ANGABEN);
    // One without its id was not made, and is no field that could be filled.
    let declared: Vec<_> = declared.into_iter().filter(|it| it.has_value(angabe::ID)).collect();
    for (at, (angabe, fields)) in konzept.settings.angaben.iter().zip(declared).enumerate() {
        let first = konzept.settings.angaben[..at].iter().find(|it| it.id == angabe.id);
        if let Some(first) = first {
            let finding =
                Diagnostic::new(Code::DoppelteId, &settings.path, fields.span(angabe::ID));
            let finding =
                finding.with("wert", angabe.id.as_str()).with("datei", settings.path.as_str());
            found.push(finding.with("titel", first.titel.as_str()));
        }
        if angabe.art == Angabenart::Auswahl && angabe.auswahl.is_empty() {
            let finding =
                Diagnostic::new(Code::SchluesselFehlt, &settings.path, fields.span(angabe::ART));
            found.push(finding.with("schluessel", angabe::AUSWAHL.name).with("form", "liste"));
        }
    }
    let known: Vec<&str> = konzept.settings.angaben.iter().map(|it| it.id.as_str()).collect();
    for massnahme in &konzept.massnahmen {
        let path = &massnahme.abschnitt.document.path;
        for pair in &massnahme.angaben {
            let Some(angabe) = konzept.settings.angaben.iter().find(|it| it.id == pair.name.value)
            else {
                if settings.lesbar {
                    let name = pair.name.value.as_str();
                    let finding =
                        Diagnostic::new(Code::UnbekannterSchluessel, path, pair.name.span);
                    let finding = finding.with("schluessel", name);
                    let meant = suggest(name, known.iter().copied());
                    found.push(
                        finding
                            .with_optional("vorschlag", meant)
                            .with_optional("erlaubt", Some(&known.join(", "))),
                    );
                }
                continue;
            };
            let undeclared = angabe.art == Angabenart::Auswahl && angabe.auswahl.is_empty();
            if undeclared || angabe.wert(&pair.wert.value).is_some() {
                continue;
            }
            let value = pair.wert.value.as_str();
            let finding = |code| Diagnostic::new(code, path, pair.wert.span);
            found.push(match angabe.art {
                Angabenart::Zahl | Angabenart::Text => finding(Code::FalscheForm)
                    .with("erwartet", "dezimal")
                    .with("vorschlag", "1.234,5")
                    .with("schluessel", pair.name.value.as_str()),
                Angabenart::Datum => {
                    finding(Code::FalschesDatum).with("wert", value).with("unbekannt", "nein")
                }
                Angabenart::Auswahl => {
                    let words: Vec<&str> = angabe.auswahl.iter().map(String::as_str).collect();
                    let meant = suggest(value, words.iter().copied());
                    let finding = finding(Code::UnbekannterWert).with("wert", value);
                    finding.with_optional("vorschlag", meant).with("erlaubt", words.join(", "))
                }
            });
        }
    }
}
