//! Metadata as JSON.

use serde_json::{Value as Json, json};

use crate::{
    base::slug,
    document::{
        bezeichnung,
        value::{Betrag, Value},
    },
};

/// A value of the metadata.
pub fn value(it: &Value) -> Json {
    match it {
        Value::Text(text) | Value::Verweis(text, _) => json!(text),
        Value::Prosa(prosa) => json!(prosa.plain_text()),
        Value::Flag(flag) => json!(flag),
        Value::Datum(date) => json!(date.map(|it| it.to_string())),
        Value::Zahl(number) => json!(number),
        Value::Dezimal(number) => json!(number.to_string()),
        Value::Betrag(Betrag::Euro(amount)) => json!(amount.to_string()),
        Value::Betrag(Betrag::Offen) => json!("noch offen"),
        Value::Paare(pairs) => Json::Object(
            pairs.iter().map(|it| (it.name.value.clone(), json!(it.wert.value))).collect(),
        ),
        Value::Liste(items) => Json::Array(items.iter().map(|it| value(&it.value)).collect()),
        Value::Tabelle(fields) => {
            let keys = fields.table().keys.iter();
            let pairs = keys
                .filter_map(|key| Some((slug::transliterate(key.name), value(fields.value(key)?))));
            Json::Object(pairs.collect())
        }
        Value::Gliederung(_) => Json::Null,
        Value::Bezeichnung(stufen) => json!(bezeichnung::zeile(stufen)),
    }
}
