//! Everything of a kind as a table for programs: its columns are the keys of the kind.

use super::datenblatt::Datenblatt;
use crate::{
    base::slug,
    document::{
        Fields,
        art::{Art, gemeinsam},
        keys::{KeyDef, Table},
        value::Value,
    },
    konzept::Konzept,
    site::{feldwert, kontext::Kontext},
    texte::Texte,
};

/// Everything of a kind as a table for programs: the columns are its keys.
pub(super) fn einheiten(kontext: &Kontext, art: Art) -> Datenblatt {
    let (konzept, texte) = (&kontext.konzept, &kontext.texte);
    let keys = spalten(art.table, &[]);
    let hinweis = "hinweis".to_owned();
    let zeilen = konzept.einheiten(art).map(|einheit| {
        let id = einheit.id();
        let eintrag = id.as_deref().and_then(|it| konzept.verzeichnis.get(it));
        let cells =
            keys.iter().flat_map(|key| match eintrag.filter(|_| key.name == art.titel.name) {
                // As it is called in the language of the table.
                Some(eintrag) => vec![eintrag.titel.clone()],
                None => zellen(einheit.fields, key, konzept, texte),
            });
        cells.chain([kontext.hinweis(einheit.fields.beispiel()).unwrap_or_default()]).collect()
    });
    Datenblatt {
        kopf: keys.iter().flat_map(|it| kopf(it)).chain([hinweis]).collect(),
        zeilen: zeilen.collect(),
        notation: texte.notation(),
    }
}

/// The keys of a table that readers and programs get, but for some; marks of the editors are no
/// content.
pub fn spalten(table: &Table, ohne: &[&str]) -> Vec<&'static KeyDef> {
    let content =
        |key: &&KeyDef| !gemeinsam::VERMERKE.contains(&key.name) && !ohne.contains(&key.name);
    table.keys.iter().filter(content).collect()
}

/// The names of a key's columns: the key in ASCII, and where it refers to others their ids beside
/// their names.
pub fn kopf(key: &KeyDef) -> Vec<String> {
    let name = slug::transliterate(key.name);
    let ids = key.shape.ziel().map(|_| format!("{name}_id"));
    std::iter::once(name).chain(ids).collect()
}

/// What an entity says in these columns.
pub fn zellen(fields: &Fields, key: &KeyDef, konzept: &Konzept, texte: &Texte) -> Vec<String> {
    let words = match fields.value(key) {
        // Words of a vocabulary stay what they are: programs read them.
        Some(Value::Text(word)) => word.clone(),
        Some(value) => feldwert::wert(value, None, konzept, texte),
        None => String::new(),
    };
    let ids = key.shape.ziel().map(|_| {
        let ids = fields.verweise_je_schluessel().filter(|it| it.0 == key.name).map(|it| it.1);
        ids.collect::<Vec<_>>().join(" ")
    });
    std::iter::once(words).chain(ids).collect()
}
