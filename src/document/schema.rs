//! JSON Schema (draft 2020-12) of the metadata, from the key table, so that editors' programs
//! complete and explain keys. It is looser than the check: both spellings of a key pass, references
//! are not followed.

use serde_json::{Map, Value, json};

use super::{
    bezeichnung::Wortzahl,
    keys::{KeyDef, Shape, Table, label, meaning},
};
use crate::{base::slug, texte::Texte};

/// The schema of a file or of the metadata of one.
#[must_use]
pub fn schema(table: &Table, texte: &Texte) -> Value {
    let mut schema = object(table, texte);
    schema.insert("$schema".to_owned(), json!("https://json-schema.org/draft/2020-12/schema"));
    schema.insert("title".to_owned(), json!(table.name));
    Value::Object(schema)
}

fn object(table: &Table, texte: &Texte) -> Map<String, Value> {
    let mut properties = Map::new();
    for key in table.keys {
        let value = property(table, key, texte);
        let ascii = slug::transliterate(key.name);
        if ascii != key.name {
            properties.insert(ascii, value.clone());
        }
        properties.insert(key.name.to_owned(), value);
    }
    // A required key with an umlaut may be there in its other spelling.
    let required: Vec<&str> = table
        .keys
        .iter()
        .filter(|it| it.required && it.name.is_ascii())
        .map(|it| it.name)
        .collect();
    let mut object = Map::new();
    object.insert("type".to_owned(), json!("object"));
    object.insert("additionalProperties".to_owned(), json!(false));
    object.insert("properties".to_owned(), Value::Object(properties));
    object.insert("required".to_owned(), json!(required));
    object
}

fn property(table: &Table, key: &KeyDef, texte: &Texte) -> Value {
    let mut value = shape(&key.shape, texte);
    let words = [
        ("title", label(table, key.name, Texte::site_or_german(texte.lang()))),
        ("description", meaning(table, key.name, texte)),
    ];
    if let Some(object) = value.as_object_mut() {
        object.extend(
            words.into_iter().filter_map(|(name, text)| Some((name.to_owned(), json!(text?)))),
        );
    }
    value
}

fn shape(shape: &Shape, texte: &Texte) -> Value {
    match shape {
        // YAML makes numbers of `2019` and `1.`; the check reads the raw text.
        Shape::Text | Shape::Prosa | Shape::DatumOderUnbekannt | Shape::Datum => {
            json!({ "type": ["string", "number"] })
        }
        Shape::Id | Shape::Verweis(_) => {
            json!({ "type": ["string", "integer"], "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$" })
        }
        Shape::Flag => json!({ "enum": ["ja", "nein", true, false] }),
        Shape::Zahl => json!({ "type": "integer", "minimum": 0 }),
        Shape::Url => json!({ "type": "string", "pattern": "^https?://" }),
        Shape::Email => json!({ "type": "string", "pattern": "^[^@\\s]+@[^@\\s]+$" }),
        Shape::Sprache => {
            json!({ "type": "string", "pattern": "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$" })
        }
        Shape::Farbe => {
            json!({ "type": "string", "pattern": "^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$" })
        }
        Shape::Wort(words) => {
            let ascii = words
                .iter()
                .map(|it| slug::transliterate(it))
                .filter(|it| !words.contains(&it.as_str()));
            let all: Vec<String> = words.iter().map(|it| (*it).to_owned()).chain(ascii).collect();
            json!({ "enum": all })
        }
        Shape::Liste(inner) => {
            let item = self::shape(inner, texte);
            match inner {
                Shape::Tabelle(_) => json!({ "type": "array", "items": item }),
                // A single value counts as a list of one.
                _ => json!({ "anyOf": [{ "type": "array", "items": item.clone() }, item] }),
            }
        }
        Shape::Tabelle(table) => Value::Object(object(table, texte)),
        Shape::Dezimal | Shape::Betrag => json!({ "type": ["string", "number"] }),
        Shape::Datei => json!({ "type": "string", "pattern": "\\.csv$" }),
        Shape::Gliederung => json!({ "type": "array" }),
        Shape::Paare => json!({ "type": "object" }),
        Shape::Umbenennung => {
            json!({ "type": "object", "additionalProperties": words(Wortzahl::Eines) })
        }
        Shape::WortOder(words, table) => {
            json!({ "anyOf": [self::shape(&Shape::Wort(words), texte), object(table, texte)] })
        }
        Shape::Bezeichnung(wortzahl) => words(*wortzahl),
        Shape::Beliebig => json!({}),
    }
}

/// What a town calls something: a word or a pair, or those of several languages.
fn words(wortzahl: Wortzahl) -> Value {
    let word = json!({ "type": "string", "minLength": 1 });
    let pair = json!({ "type": "array", "items": word, "minItems": 2, "maxItems": 2 });
    let one = if wortzahl == Wortzahl::Eines { word } else { pair };
    let languages = json!({ "type": "object", "additionalProperties": one });
    let level = json!({ "anyOf": [one, languages] });
    if wortzahl == Wortzahl::Stufen {
        return json!({ "anyOf": [level, { "type": "array", "items": level }] });
    }
    level
}
