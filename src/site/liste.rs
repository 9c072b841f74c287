//! Makes lists of measures, as every page and every text shows them.

use std::sync::Arc;

use super::{
    bausteine::{
        Etikett,
        liste::{Massnahmenliste, Massnahmenzeile, Steckbrief},
        tabelle::MARKE_BEISPIEL,
    },
    blatt::Blatt,
    kontext::Kontext,
    route::Route,
};
use crate::{
    document::{art::massnahme::MASSNAHME, value::Fields, wortschatz::Umsetzung},
    konzept::{
        Konzept, auswahl,
        id::Id,
        massnahme::{Massnahme, Terminlage},
        phase::Zeitraum,
    },
    texte::{Arg, Texte},
};

/// The order in which people ask: what is going on, what comes, what is over.
pub const REIHENFOLGE: &[Umsetzung] = &[
    Umsetzung::InUmsetzung,
    Umsetzung::Laufend,
    Umsetzung::InPlanung,
    Umsetzung::NichtBegonnen,
    Umsetzung::InPruefung,
    Umsetzung::Vorschlag,
    Umsetzung::TeilweiseUmgesetzt,
    Umsetzung::Umgesetzt,
    Umsetzung::Zurueckgestellt,
    Umsetzung::Eingestellt,
    Umsetzung::Abgelehnt,
    Umsetzung::Zusammengefuehrt,
    Umsetzung::Entfallen,
    Umsetzung::KeineAngabe,
];

/// The order in which a picture of progress is read: from what is done to what never will be.
pub const FORTSCHRITT: &[Umsetzung] = &[
    Umsetzung::Umgesetzt,
    Umsetzung::TeilweiseUmgesetzt,
    Umsetzung::Laufend,
    Umsetzung::InUmsetzung,
    Umsetzung::InPlanung,
    Umsetzung::NichtBegonnen,
    Umsetzung::InPruefung,
    Umsetzung::Vorschlag,
    Umsetzung::Zurueckgestellt,
    Umsetzung::Eingestellt,
    Umsetzung::Abgelehnt,
    Umsetzung::Zusammengefuehrt,
    Umsetzung::Entfallen,
    Umsetzung::KeineAngabe,
];

/// Some measures as rows.
pub fn liste<'a>(
    blatt: &Blatt<'_>,
    massnahmen: impl Iterator<Item = &'a Massnahme>,
) -> Massnahmenliste {
    Massnahmenliste { zeilen: massnahmen.map(|it| zeile(blatt, it)).collect() }
}

/// A measure as a row.
#[must_use]
pub fn zeile(blatt: &Blatt<'_>, massnahme: &Massnahme) -> Massnahmenzeile {
    Massnahmenzeile {
        href: blatt.zu(&Route::Einheit(MASSNAHME, massnahme.id.to_string())),
        steckbrief: bekannt(blatt.kontext, massnahme),
    }
}

/// "12 Maßnahmen".
#[must_use]
pub fn anzahl(count: usize, texte: &Texte) -> String {
    texte.text("massnahmen-anzahl", &[("anzahl", Arg::from(count))])
}

/// The measures that a fenced block asks for.
#[must_use]
pub fn auswahl(blatt: &Blatt<'_>, fields: &Fields) -> Massnahmenliste {
    liste(blatt, auswahl::auswahl(&blatt.kontext.konzept, fields))
}

/// A measure in a few words, made once for all lists that have it.
fn bekannt(kontext: &Kontext, massnahme: &Massnahme) -> Arc<Steckbrief> {
    let at = kontext.konzept.bezuege.massnahme(massnahme.id.as_str());
    let at = at.expect("every measure is registered");
    kontext.steckbriefe[at].get_or_init(|| Arc::new(steckbrief(kontext, massnahme))).clone()
}

fn steckbrief(kontext: &Kontext, massnahme: &Massnahme) -> Steckbrief {
    let (konzept, texte) = (&kontext.konzept, &kontext.texte);
    let lead: Vec<&str> =
        massnahme.federfuehrung.iter().filter_map(|it| kurzname(konzept, it)).collect();
    let status = konzept.berichtet().then(|| {
        let status = Etikett::new("umsetzung", massnahme.status().word(), texte);
        (status.wort, status.text)
    });
    Steckbrief {
        nummer: massnahme.nummer.clone(),
        titel: massnahme.kurztitel.as_ref().unwrap_or(&massnahme.abschnitt.titel).clone(),
        fremd: kontext.fremd(massnahme.id.as_str()),
        status,
        federfuehrung: (!lead.is_empty()).then(|| lead.join(", ")),
        namenssprache: kontext.angabensprache(),
        zeitraum: zeitraum(massnahme, texte),
        verzug: verzug(kontext, massnahme),
        marken: marken(massnahme, texte),
    }
}

/// The marks that a measure carries in lists and tables, each with its class.
#[must_use]
pub fn marken(massnahme: &Massnahme, texte: &Texte) -> Vec<(&'static str, String)> {
    let marks = [
        (massnahme.schluesselmassnahme, "marke-schluessel", "schluesselmassnahme"),
        (massnahme.abschnitt.beispiel, MARKE_BEISPIEL, "beispiel-kurz"),
        (massnahme.abschnitt.entwurf, "marke-entwurf", "entwurf"),
    ];
    let carried = marks.into_iter().filter(|it| it.0);
    carried.map(|(_, class, text)| (class, texte.text(text, &[]))).collect()
}

/// What lists call an actor or a committee: by its short name, if it has one.
fn kurzname<'a>(konzept: &'a Konzept, id: &str) -> Option<&'a str> {
    let id = konzept.verzeichnis.heute(id);
    if let Some(akteur) = konzept.akteur(&Id::new(id)) {
        return Some(akteur.kurz.as_ref().unwrap_or(&akteur.name));
    }
    let gremium = konzept.gremium(&Id::new(id))?;
    Some(gremium.kurz.as_ref().unwrap_or(&gremium.name))
}

/// From when to when, in words; where nobody names dates, how far away it is.
#[must_use]
pub fn zeitraum(massnahme: &Massnahme, texte: &Texte) -> Option<String> {
    let Zeitraum { beginn, ende } = massnahme.zeitraum;
    if massnahme.laufend && ende.is_none() {
        return Some(match beginn {
            Some(beginn) => {
                texte.text("laufend-seit", &[("beginn", Arg::from(texte.datum(beginn)))])
            }
            None => texte.text("laufend", &[]),
        });
    }
    let dates = texte.zeitraum(beginn, ende);
    let horizon = massnahme.horizont.map(|it| Etikett::new("horizont", it.word(), texte).text);
    let said: Vec<String> = horizon.into_iter().chain(dates).collect();
    (!said.is_empty()).then(|| said.join(", "))
}

/// How a measure lies behind its dates, in a sentence; none if it does not.
#[must_use]
pub fn verzug(kontext: &Kontext, massnahme: &Massnahme) -> Option<String> {
    let (stand, texte) = (kontext.stand, &kontext.texte);
    let (key, date) = match massnahme.terminlage(stand)? {
        Terminlage::ImPlan => return None,
        Terminlage::BeginnUeberschritten(date) => ("verzug-beginn", date),
        Terminlage::EndeUeberschritten(date) => ("verzug-ende", date),
        Terminlage::MeilensteinUeberschritten(date) => ("verzug-meilenstein", date),
    };
    let stand = stand.map(|it| texte.datum(it)).unwrap_or_default();
    Some(texte.text(key, &[("geplant", Arg::from(texte.datum(date))), ("stand", Arg::from(stand))]))
}
