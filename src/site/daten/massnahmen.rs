//! All measures as a table for programs: the columns of the first version, and one for each key
//! that came later.

use super::{datenblatt::Datenblatt, einheiten};
use crate::{
    base::date::PartialDate,
    document::{art::massnahme, keys::KeyDef, wortschatz::Kostenart},
    konzept::{
        id::Id,
        massnahme::{Kosten, Kostenbetrag, Terminlage},
    },
    site::kontext::Kontext,
};

/// Keys that the sheet shows in a way or at a place of their own; any other is a line by itself,
/// and a column by itself.
pub const EIGENS: &[&str] = &[
    massnahme::ID.name,
    massnahme::TITEL.name,
    massnahme::NUMMER.name,
    massnahme::ART.name,
    massnahme::HANDLUNGSFELD.name,
    massnahme::LEITZIELE.name,
    massnahme::ZUSAMMENFASSUNG.name,
    massnahme::ZIEL.name,
    massnahme::SCHLUESSELMASSNAHME.name,
    massnahme::PRIORITAET.name,
    massnahme::FEDERFUEHRUNG.name,
    massnahme::BETEILIGTE.name,
    massnahme::ZIELGRUPPEN.name,
    massnahme::STADTTEILE.name,
    massnahme::ZEITRAUM.name,
    massnahme::KOSTEN.name,
    massnahme::PERSONAL.name,
    massnahme::FINANZIERUNG.name,
    massnahme::MEILENSTEINE.name,
    massnahme::INDIKATOREN.name,
    massnahme::UMSETZUNGSSTAND.name,
    massnahme::BESCHLUESSE.name,
    massnahme::VERWANDTE.name,
    massnahme::ABGESTIMMT_MIT.name,
    massnahme::ANGABEN.name,
    massnahme::KONTAKT.name,
];

/// The columns that the table of all measures has had from the first version on: names of keys, and
/// what is derived from them.
const SPALTEN: &[&str] = &[
    "id",
    "nummer",
    "titel",
    "art",
    "handlungsfeld",
    "handlungsfeld_id",
    "leitziele",
    "leitziele_id",
    "schluesselmassnahme",
    "prioritaet",
    "federfuehrung",
    "federfuehrung_id",
    "beteiligte",
    "beteiligte_id",
    "zielgruppen",
    "zielgruppen_id",
    "stadtteile",
    "stadtteile_id",
    "beginn",
    "ende",
    "laufend",
    "status",
    "status_stand",
    "terminlage",
    "kosten_einmalig",
    "kosten_jaehrlich",
    "kosten_offen",
    "personal_vzae",
    "finanzierung",
    "indikatoren",
    "indikatoren_id",
];

/// All measures as a table for programs: one row each, ids beside names where people need both.
pub(super) fn massnahmen(kontext: &Kontext) -> Datenblatt {
    let (konzept, texte) = (&kontext.konzept, &kontext.texte);
    let extra = &konzept.settings.angaben;
    let mut kopf: Vec<String> = SPALTEN.iter().map(|it| (*it).to_owned()).collect();
    // What has no column of its own has one by its key.
    let others: Vec<&KeyDef> = einheiten::spalten(&massnahme::TABLE, EIGENS);
    kopf.extend(others.iter().flat_map(|it| einheiten::kopf(it)));
    kopf.extend(["horizont", "dauer", "kosten_gesamt", "kosten_spanne"].map(str::to_owned));
    kopf.extend(extra.iter().map(|it| it.id.clone()));
    kopf.push("hinweis".to_owned());
    // Names for people, ids for programs.
    let both = |row: &mut Vec<String>, ids: &mut dyn Iterator<Item = &str>| {
        let shown: Vec<(String, &str)> =
            ids.filter_map(|id| Some((kontext.name(id)?.into_owned(), id))).collect();
        row.push(shown.iter().map(|it| it.0.as_str()).collect::<Vec<_>>().join(", "));
        row.push(shown.iter().map(|it| it.1).collect::<Vec<_>>().join(" "));
    };
    let yes = |it: bool| if it { "ja" } else { "nein" }.to_owned();
    let zeilen = konzept
        .massnahmen
        .iter()
        .map(|massnahme| {
            let date =
                |date: Option<PartialDate>| date.map(|it| it.to_string()).unwrap_or_default();
            let costs = |art| {
                let fitting =
                    massnahme.kosten.iter().filter(|it| it.art == Some(art)).filter_map(|it| {
                        match it.betrag {
                            Kostenbetrag::Genau(amount) => Some(amount),
                            // A column holds one figure: that there is a range is said in another
                            // one, and the list of costs has it.
                            _ => None,
                        }
                    });
                let sum = fitting.reduce(|sum, next| sum.plus(next).unwrap_or(sum));
                sum.map(|it| it.plain(texte.notation())).unwrap_or_default()
            };
            let mut row = vec![
                massnahme.id.to_string(),
                massnahme.nummer.clone().unwrap_or_default(),
                massnahme.abschnitt.titel.clone(),
                massnahme.art.word().to_owned(),
            ];
            both(&mut row, &mut massnahme.handlungsfeld.iter().map(Id::as_str));
            both(&mut row, &mut massnahme.leitziele.iter().map(Id::as_str));
            row.push(yes(massnahme.schluesselmassnahme));
            row.push(massnahme.prioritaet.clone().unwrap_or_default());
            both(&mut row, &mut massnahme.federfuehrung.iter().map(String::as_str));
            both(&mut row, &mut massnahme.beteiligte.iter().map(String::as_str));
            both(&mut row, &mut massnahme.zielgruppen.iter().map(Id::as_str));
            both(&mut row, &mut massnahme.stadtteile.iter().map(Id::as_str));
            row.extend([
                date(massnahme.zeitraum.beginn),
                date(massnahme.zeitraum.ende),
                yes(massnahme.laufend),
                massnahme.status().word().to_owned(),
                date(massnahme.sachstand().map(|it| it.stand)),
                match massnahme.terminlage(kontext.stand) {
                    None => String::new(),
                    Some(Terminlage::ImPlan) => "im-plan".to_owned(),
                    Some(_) => "in-verzug".to_owned(),
                },
                costs(Kostenart::Einmalig),
                costs(Kostenart::Jaehrlich),
                yes(massnahme.kosten.iter().any(|it| it.betrag == Kostenbetrag::Offen)),
                massnahme.personal.map(|it| it.plain(texte.notation())).unwrap_or_default(),
                massnahme
                    .finanzierung
                    .iter()
                    .map(|it| it.quelle.as_str())
                    .collect::<Vec<_>>()
                    .join(", "),
            ]);
            both(&mut row, &mut massnahme.indikatoren.iter().map(Id::as_str));
            let fields = &massnahme.abschnitt.document.fields;
            row.extend(
                others.iter().flat_map(|key| einheiten::zellen(fields, key, konzept, texte)),
            );
            row.push(massnahme.horizont.map(|it| it.word().to_owned()).unwrap_or_default());
            row.push(massnahme.dauer.clone().unwrap_or_default());
            row.push(costs(Kostenart::Gesamt));
            let ranged = |it: &Kosten| matches!(it.betrag, Kostenbetrag::Spanne(..));
            row.push(yes(massnahme.kosten.iter().any(ranged)));
            let value = |id: &str| {
                massnahme
                    .angaben
                    .iter()
                    .find(|it| it.name.value == id)
                    .map(|it| it.wert.value.clone())
            };
            row.extend(extra.iter().map(|it| value(&it.id).unwrap_or_default()));
            row.push(kontext.hinweis(massnahme.abschnitt.beispiel).unwrap_or_default());
            row
        })
        .collect();
    Datenblatt { kopf, zeilen, notation: texte.notation() }
}
