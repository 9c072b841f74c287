//! A value of metadata in the words that people read, whatever its form: for comparisons and for
//! whatever shows an entity by its table of keys.

use crate::{
    base::slug,
    document::{
        bezeichnung,
        keys::{self, KeyDef, Table},
        value::{Betrag, Fields, Value},
        wortschatz,
    },
    konzept::{Konzept, massnahme::Kostenbetrag},
    texte::{Arg, Texte},
};

/// How much something costs: an amount, a range, or why there is none.
#[must_use]
pub fn kosten(betrag: Kostenbetrag, texte: &Texte) -> String {
    match betrag {
        Kostenbetrag::Genau(amount) => texte.groesse(amount, "€"),
        Kostenbetrag::Spanne(least, most) => {
            let args = [
                ("von", Arg::from(texte.zahl(least))),
                ("bis", Arg::from(texte.groesse(most, "€"))),
            ];
            texte.text("kosten-spanne", &args)
        }
        Kostenbetrag::Vorhanden => texte.text("kosten-vorhanden", &[]),
        Kostenbetrag::Offen => texte.text("betrag-offen", &[]),
    }
}

/// What people call a key.
#[must_use]
pub fn label(table: &Table, key: &str, texte: &Texte) -> String {
    keys::label(table, key, texte).unwrap_or_else(|| key.to_owned())
}

/// A value as people read it; what it refers to goes by its name in its own concept.
#[must_use]
pub fn wert(
    value: &Value,
    worte: Option<&'static [&'static str]>,
    konzept: &Konzept,
    texte: &Texte,
) -> String {
    match value {
        Value::Text(text) => {
            worte.and_then(|worte| word(text, worte, texte)).unwrap_or_else(|| text.clone())
        }
        Value::Verweis(id, _) => {
            let eintrag = konzept.verzeichnis.get(konzept.verzeichnis.heute(id));
            eintrag
                .map(|it| it.titel.clone())
                .filter(|it| !it.is_empty())
                .unwrap_or_else(|| id.clone())
        }
        Value::Prosa(prosa) => prosa.plain_text(),
        Value::Flag(flag) => texte.text(if *flag { "ja" } else { "nein" }, &[]),
        Value::Datum(Some(date)) => texte.datum(*date),
        Value::Datum(None) => texte.text("beratung-datum-unbekannt", &[]),
        Value::Zahl(number) => number.to_string(),
        Value::Dezimal(number) => texte.zahl(*number),
        Value::Betrag(Betrag::Euro(amount)) => texte.groesse(*amount, "€"),
        Value::Betrag(Betrag::Offen) => texte.text("betrag-offen", &[]),
        Value::Paare(pairs) => {
            let pairs = pairs.iter().map(|it| format!("{}: {}", it.name.value, it.wert.value));
            pairs.collect::<Vec<_>>().join(", ")
        }
        Value::Liste(items) => {
            let items = items.iter().map(|it| wert(&it.value, worte, konzept, texte));
            items.collect::<Vec<_>>().join(", ")
        }
        Value::Tabelle(fields) => entry(fields, konzept, texte),
        Value::Gliederung(_) => String::new(),
        Value::Bezeichnung(stufen) => bezeichnung::zeile(stufen),
    }
}

/// An entry in one line: "Stand: 2019, Status: laufend".
fn entry(fields: &Fields, konzept: &Konzept, texte: &Texte) -> String {
    let table = fields.table();
    let said = |key: &&KeyDef| !matches!(key.shape, keys::Shape::Id);
    let parts = table.keys.iter().filter(said).filter_map(|key| {
        let text = wert(fields.value(key)?, key.shape.worte(), konzept, texte);
        Some(format!("{}: {text}", label(table, key.name, texte)))
    });
    parts.collect::<Vec<_>>().join(" · ")
}

fn word(text: &str, worte: &'static [&'static str], texte: &Texte) -> Option<String> {
    let (vocabulary, _) = wortschatz::ALLE.iter().find(|it| it.1 == worte)?;
    texte.find(&format!("{vocabulary}-{}", slug::slug(text)), &[])
}
