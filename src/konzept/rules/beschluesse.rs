//! K412, K247, K248, K249, K254, K508, K518, K519: taking note and recommending is not adopting; a version is
//! adopted by one decision, which is younger than its text.

use super::Konzept;
use crate::{
    base::{date::PartialDate, span::Span},
    diagnostic::{Code, Diagnostic},
    document::{
        art::vorlage,
        tabellen::konzept::{self as einstellungen, arbeitsstand, fassung},
        wortschatz::{Behandlung, Ergebnis, Status, Vorlagenart},
    },
    konzept::{
        beratung::{Abstimmung, Beratung},
        frage::Frage,
        id::Id,
        settings::Fassungseintrag,
        vorlage::Vorlage,
    },
};

pub(super) fn check(konzept: &Konzept, found: &mut Vec<Diagnostic>) {
    outcomes(konzept, found);
    papers(konzept, found);
    for (at, eintrag) in konzept.settings.fassungen.iter().enumerate() {
        adopted(konzept, at, eintrag, found);
    }
    working_state(konzept, found);
}

/// What is recorded of each consultation fits what the body was asked to do.
fn outcomes(konzept: &Konzept, found: &mut Vec<Diagnostic>) {
    let mut frage = Frage::default();
    for beratung in &konzept.beratungen {
        let finding = |code| {
            let place = &beratung.place;
            Diagnostic::new(code, &place.path, place.span).with("wert", beratung.ergebnis.word())
        };
        let adopts = beratung.ergebnis.is_beschluss();
        if beratung.behandlung == Some(Behandlung::ZurKenntnis) && adopts {
            found.push(finding(Code::KenntnisAlsBeschluss));
        }
        let recommended = matches!(
            beratung.ergebnis,
            Ergebnis::Empfohlen | Ergebnis::GeaendertEmpfohlen | Ergebnis::NichtEmpfohlen
        );
        if beratung.behandlung == Some(Behandlung::Entscheidung) && recommended {
            found.push(finding(Code::EmpfehlungAlsBeschluss).with("form", "entscheidung"));
        }
        let shown = beratung.gezeigtes_ergebnis();
        let other = (shown != beratung.ergebnis).then(|| {
            let finding = finding(Code::EmpfehlungAlsBeschluss).with("vorschlag", shown.word());
            finding.with("behandlung", beratung.behandlung.map_or("", Behandlung::word))
        });
        frage.put(beratung.gremium.as_ref().map_or("", Id::as_str), other);
        if contradicts(beratung) {
            found.push(finding(Code::VotumWiderspricht));
        }
        let passed =
            |(date, stand): (PartialDate, PartialDate)| date.last_day() < stand.first_day();
        let stand = konzept.settings.arbeitsstand.stand;
        if beratung.ergebnis == Ergebnis::StehtNochAus
            && beratung.datum.zip(stand).is_some_and(passed)
        {
            found.push(finding(Code::ErgebnisStehtAus));
        }
    }
    frage.answer(found);
}

/// No paper refers to itself, and none by a circle of others; a circle is told once.
fn papers(konzept: &Konzept, found: &mut Vec<Diagnostic>) {
    for einheit in konzept.einheiten(vorlage::VORLAGE) {
        let Some((id, zu)) = einheit.id().zip(einheit.fields.located(vorlage::ZU)) else {
            continue;
        };
        let next = |id: &Id<Vorlage>| konzept.vorlage(id)?.zu.clone();
        let circle: Vec<Id<Vorlage>> = std::iter::successors(Some(Id::new(zu.value)), next)
            .take(konzept.vorlagen.len())
            .take_while(|it| it.as_str() != id)
            .collect();
        let closed = circle
            .last()
            .map_or(zu.value == id, |last| next(last).is_some_and(|it| it.as_str() == id));
        if closed && circle.iter().all(|it| it.as_str() > id.as_str()) {
            let path = &einheit.document.path;
            let finding = Diagnostic::new(Code::VorlageImKreis, path, zu.span);
            found.push(finding.with("titel", einheit.titel()));
        }
    }
}

/// Whether votes do not fit what is said to have come of them.
fn contradicts(beratung: &Beratung) -> bool {
    let Some(abstimmung) = beratung.abstimmung else { return false };
    match (abstimmung, beratung.gezeigtes_ergebnis()) {
        (_, Ergebnis::OhneVotum) => true,
        (Abstimmung::Stimmen { ja, nein, .. }, Ergebnis::Abgelehnt | Ergebnis::NichtEmpfohlen) => {
            ja > nein
        }
        (
            Abstimmung::Stimmen { ja, nein, .. },
            Ergebnis::Empfohlen | Ergebnis::GeaendertEmpfohlen | Ergebnis::Zugestimmt,
        ) => ja <= nein,
        (Abstimmung::Stimmen { ja, nein, .. }, it) => it.is_beschluss() && ja <= nein,
        (Abstimmung::Wort(_), _) => false,
    }
}

/// A version that is said to be adopted was.
fn adopted(konzept: &Konzept, at: usize, eintrag: &Fassungseintrag, found: &mut Vec<Diagnostic>) {
    let path = &konzept.settings_document().path;
    let finding = |code, span: Span| eintrag.weighed(Diagnostic::new(code, path, span));
    if eintrag.status == Status::Beschlossen {
        let span = eintrag.fields.span(fassung::STATUS);
        let named = eintrag.fields.span(fassung::BESCHLUSS);
        let missing = lacking(konzept, eintrag.beschluss.as_ref());
        found.extend(missing.map(|(form, wert)| {
            let span = if form == "fehlt" { span } else { named };
            finding(Code::BeschlussFehlt, span).with("form", form).with("wert", wert)
        }));
    }
    let Some(decision) = &eintrag.beschluss else { return };
    let before = &konzept.settings.fassungen[..at];
    if let Some(other) = before.iter().find(|it| it.beschluss.as_ref() == Some(decision)) {
        let span = eintrag.fields.span(fassung::BESCHLUSS);
        let finding = finding(Code::BeschlussDoppelt, span);
        found.push(finding.with("titel", other.bezeichnung.as_str()));
        return;
    }
    let date = decided(konzept, decision).and_then(|it| it.datum);
    // What the body changed is worked in after its decision; then it is said what that was.
    let older = date.zip(eintrag.stand).filter(|(date, stand)| date.last_day() < stand.first_day());
    if let Some((date, stand)) = older.filter(|_| eintrag.aenderung.is_none()) {
        let finding = finding(Code::BeschlussAelter, eintrag.fields.span(fassung::BESCHLUSS));
        found.push(finding.with("wert", date.to_string()).with("stand", stand.to_string()));
    }
}

/// The same for what is being worked on, as far as it is published; where a version of the list was
/// adopted, that one has the decision.
fn working_state(konzept: &Konzept, found: &mut Vec<Diagnostic>) {
    let settings = &konzept.settings;
    let state = &settings.arbeitsstand;
    let frozen = settings.fassungen.iter().any(|it| it.status == Status::Beschlossen);
    if state.status != Status::Beschlossen || (frozen && state.beschluss.is_none()) {
        return;
    }
    let document = konzept.settings_document();
    let Some(fields) = document.fields.get(einstellungen::ARBEITSSTAND) else { return };
    if let Some((form, wert)) = lacking(konzept, state.beschluss.as_ref()) {
        let span = if form == "fehlt" {
            fields.span(arbeitsstand::STATUS)
        } else {
            fields.span(arbeitsstand::BESCHLUSS)
        };
        let finding = Diagnostic::new(Code::BeschlussFehlt, &document.path, span);
        found.push(finding.with("form", form).with("wert", wert));
    }
}

/// Why a decision adopts nothing: none is named, or it is none. One that does not exist is found as
/// a reference.
fn lacking(
    konzept: &Konzept,
    decision: Option<&Id<Beratung>>,
) -> Option<(&'static str, &'static str)> {
    let Some(decision) = decision else { return Some(("fehlt", "")) };
    let beratung = decided(konzept, decision)?;
    if beratung.beschliesst() {
        // Who adopts a motion to change a text has not adopted the text.
        let paper = beratung.vorlage.as_ref().and_then(|it| konzept.vorlage(it));
        let motion = paper.filter(|it| it.art == Some(Vorlagenart::Aenderungsantrag));
        return motion.map(|_| ("antrag", ""));
    }
    let shown = beratung.gezeigtes_ergebnis();
    Some((if shown.is_beschluss() { "behandlung" } else { "ergebnis" }, shown.word()))
}

fn decided<'a>(konzept: &'a Konzept, id: &Id<Beratung>) -> Option<&'a Beratung> {
    konzept.beratungen.iter().find(|it| it.id.as_ref() == Some(id))
}
