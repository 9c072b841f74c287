//! K210, K233, K245, K246: goals have a level that there is and serve one of a higher level; a goal
//! has a measure, by itself or by those below it, and a measure serves a goal of its own
//! Handlungsfeld. A concept without any measure is complete: it may only recommend.

use super::Konzept;
use crate::{
    base::{span::Place, suggest::suggest},
    diagnostic::{Code, Diagnostic},
    document::{
        art::{
            massnahme as schluessel,
            ziel::{self, leitziel},
        },
        form::Form,
        keys::Key,
        tabellen::konzept as einstellungen,
    },
    konzept::{einheit::Einheit, frage::Frage, id::Id, ziel::Ziel, zielebene::Zielebenen},
};

pub(super) fn check(konzept: &Konzept, found: &mut Vec<Diagnostic>) {
    levels(konzept, found);
    served(konzept, found);
}

/// Levels are declared, and a goal serves one of a higher level.
fn levels(konzept: &Konzept, found: &mut Vec<Diagnostic>) {
    let ebenen = &konzept.settings.zielebenen;
    for einheit in konzept.einheiten(ziel::ZIEL) {
        let Some(ebene) = einheit.fields.located(ziel::EBENE) else { continue };
        if ebenen.rang(ebene.value).is_none() {
            let known: Vec<&str> = ebenen.iter().map(|it| it.id.as_str()).collect();
            let meant = suggest(ebene.value, known.iter().copied());
            let place = &einheit.document.path;
            let finding = Diagnostic::new(Code::ZielebeneUnbekannt, place, ebene.span);
            let finding = finding.with("wert", ebene.value).with("erlaubt", known.join(", "));
            found.push(finding.with_optional("vorschlag", meant));
        } else {
            order(konzept, &einheit, ziel::UEBER, found);
        }
    }
    let mut short = konzept.einheiten(ziel::LEITZIEL).peekable();
    if ebenen.rang(Zielebenen::LEITZIEL).is_none() && short.peek().is_some() {
        let document = konzept.settings_document();
        let span = document.fields.span(einstellungen::ZIELEBENEN);
        let known: Vec<&str> = ebenen.iter().map(|it| it.id.as_str()).collect();
        let finding = Diagnostic::new(Code::ZielebeneUnbekannt, &document.path, span);
        let finding = finding.with("wert", Zielebenen::LEITZIEL).with("erlaubt", known.join(", "));
        found.push(finding.with("form", "feld"));
        return;
    }
    short.for_each(|it| order(konzept, &it, leitziel::UEBER, found));
}

fn order<F: for<'a> Form<Wert<'a> = &'a str>>(
    konzept: &Konzept,
    einheit: &Einheit<'_>,
    key: Key<F>,
    found: &mut Vec<Diagnostic>,
) {
    let Some((id, ueber)) = einheit.id().zip(einheit.fields.located(key)) else { return };
    let (ziele, ebenen) = (&konzept.ziele, &konzept.settings.zielebenen);
    let Some((own, above)) = ziele.get(&id).zip(ziele.get(konzept.verzeichnis.heute(ueber.value)))
    else {
        return;
    };
    let rank = |it: &Ziel| ebenen.rang(&it.ebene);
    if rank(above).zip(rank(own)).is_some_and(|(above, own)| above >= own) {
        let finding = Diagnostic::new(Code::Zielordnung, &einheit.document.path, ueber.span);
        let finding = finding.with("titel", above.titel.as_str());
        found.push(finding.with("ebene", own.ebene.as_str()).with("oben", above.ebene.as_str()));
    }
}

fn served<'a>(konzept: &'a Konzept, found: &mut Vec<Diagnostic>) {
    let public = || konzept.massnahmen.iter().filter(|it| !it.abschnitt.entwurf);
    // What could not be read, or misspells its goal, may be the measure that seems to be missing.
    let named = || konzept.massnahmen.iter().flat_map(|it| &it.leitziele);
    let ziel = |id: &Id<Ziel>| konzept.ziele.get(konzept.verzeichnis.heute(id.as_str()));
    let all_known = konzept.vollstaendig && named().all(|it| ziel(it).is_some());
    if public().next().is_none() || !all_known {
        return;
    }
    let mut frage = Frage::default();
    for (at, own) in konzept.ziele.alle().iter().enumerate() {
        let eintrag = konzept.verzeichnis.get(own.id.as_str()).filter(|it| !it.entwurf);
        let Some(eintrag) = eintrag.filter(|_| konzept.ziele.is_gefordert(at)) else { continue };
        let serving = konzept.ziele.samt_unteren(at).into_iter().flat_map(|at| {
            konzept.massnahmen_zu(schluessel::LEITZIELE, konzept.ziele.ziel(at).id.as_str())
        });
        let missing =
            !serving.into_iter().any(|it| !it.abschnitt.entwurf && !it.status().is_aufgegeben());
        let finding = missing.then(|| {
            let Place { path, span, .. } = &eintrag.place;
            let finding = Diagnostic::new(Code::LeitzielOhneMassnahme, path, *span);
            let is_leitziel = own.ebene == Zielebenen::LEITZIEL;
            let finding = finding.with("ebene", if is_leitziel { "leitziel" } else { "andere" });
            finding.with("titel", own.titel.as_str())
        });
        frage.put(own.id.as_str(), finding);
    }
    frage.answer(found);
    // A measure whose own field is not known was found already.
    for massnahme in public() {
        let own =
            massnahme.handlungsfeld.as_ref().filter(|it| konzept.handlungsfelder.contains_key(it));
        let Some(own) = own.map(Id::as_str) else { continue };
        let goals = massnahme.leitziele.iter().filter_map(ziel);
        // A goal above all fields is foreign to none, and one of a field above or below is not.
        let with_field = |it: &'a Ziel| {
            let feld = konzept.ziele.feld(konzept.ziele.position(it.id.as_str())?)?;
            Some((it, konzept.handlungsfelder.get(&Id::new(feld))?))
        };
        let fields: Option<Vec<_>> = goals.map(with_field).collect();
        let Some(fields) = fields else { continue };
        let related = |field: &str| below(konzept, field, own) || below(konzept, own, field);
        let Some((goal, feld)) = fields.first() else { continue };
        if fields.iter().all(|(_, feld)| !related(feld.id.as_str())) {
            let document = &massnahme.abschnitt.document;
            let span = document.fields.span(schluessel::LEITZIELE);
            let finding = Diagnostic::new(Code::LeitzielFremd, &document.path, span);
            found.push(
                finding
                    .with("titel", goal.titel.as_str())
                    .with("feld", feld.abschnitt.titel.as_str()),
            );
        }
    }
}

/// Whether a field is another one or stands below it.
fn below(konzept: &Konzept, above: &str, field: &str) -> bool {
    let Some(at) = konzept.gliederung.position(field) else { return above == field };
    let mut path = konzept.gliederung.ueber(at);
    path.push(at);
    let punkte = konzept.gliederung.punkte();
    path.iter().any(|at| punkte[*at].id == above)
}
