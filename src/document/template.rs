//! A new document or entry with every key explained, from the key table: what `konzept new` writes.

use super::{
    art::{Art, beratung, gemeinsam},
    bezeichnung::Wortzahl,
    keys::{KeyDef, Shape, Table, label, meaning},
    wortschatz::Ergebnis,
};
use crate::texte::Texte;

/// A Markdown file with every key of its kind; it is a draft. `existing` knows an id of each kind
/// that the concept has.
#[must_use]
pub fn document(
    table: &Table,
    id: &str,
    texte: &Texte,
    existing: &dyn Fn(Art) -> Option<String>,
) -> String {
    let muster = Muster { table, id, texte, indent: "", existing };
    let keys: String = table.keys.iter().map(|key| muster.lines(key)).collect();
    format!("---\n{keys}---\n{}\n", texte.text("muster-text", &[]))
}

/// An entry of a list in a YAML file, to be put below its key.
#[must_use]
pub fn entry(table: &Table, id: &str, texte: &Texte) -> String {
    let muster = Muster { table, id, texte, indent: "    ", existing: &|_| None };
    let keys: String = table.keys.iter().map(|key| muster.lines(key)).collect();
    // The first line that is no comment begins the entry.
    let mut begun = false;
    let lines = keys.lines().map(|line| {
        let begins = !begun && !line.trim_start().starts_with('#');
        begun |= begins;
        if begins { format!("  - {}\n", line.trim_start()) } else { format!("{line}\n") }
    });
    lines.collect()
}

/// What a new document or entry is made from.
struct Muster<'a> {
    table: &'a Table,
    /// The id that it gets.
    id: &'a str,
    texte: &'a Texte,
    indent: &'a str,
    /// An id of each kind that the concept has.
    existing: &'a dyn Fn(Art) -> Option<String>,
}

impl Muster<'_> {
    /// A key with its meaning above it; optional ones are commented out.
    fn lines(&self, key: &KeyDef) -> String {
        let Self { table, id, texte, indent, existing } = *self;
        let meaning = meaning(table, key.name, texte).unwrap_or_default();
        let label = label(table, key.name, Texte::site_or_german(texte.lang()));
        // A meaning that begins with the label says it already.
        let label = label.filter(|it| !meaning.starts_with(it.as_str()));
        let label = label.map(|it| format!("{it}: ")).unwrap_or_default();
        let words = match key.shape {
            Shape::Wort(words) | Shape::WortOder(words, _) => format!(" ({})", words.join(", ")),
            _ => String::new(),
        };
        let is = |name: &str| key.name == name;
        let value = if is(gemeinsam::ID.name) {
            id.to_owned()
        } else if is(beratung::ERGEBNIS.name) {
            // The one word that claims nothing.
            Ergebnis::KeineAngabe.word().to_owned()
        } else if is(gemeinsam::TITEL.name) {
            texte.text("muster-titel", &[])
        } else {
            // A required reference leads to something that there is, so that a fresh draft has no
            // mistake.
            let existing = match key.shape {
                Shape::Verweis(ziel) if key.required => ziel.arten().find_map(existing),
                _ => None,
            };
            existing.unwrap_or_else(|| sample(&key.shape, texte))
        };
        let off = if key.required || is(gemeinsam::ID.name) || is(gemeinsam::ENTWURF.name) {
            ""
        } else {
            "# "
        };
        format!("{indent}# {label}{meaning}{words}\n{indent}{off}{}: {value}\n", key.name)
    }
}

fn sample(shape: &Shape, texte: &Texte) -> String {
    match shape {
        Shape::Text | Shape::Prosa | Shape::Beliebig => texte.text("muster-wert", &[]),
        Shape::Id | Shape::Verweis(_) => "kennung".to_owned(),
        Shape::Flag => "ja".to_owned(),
        Shape::Datum => "2024-05-01".to_owned(),
        Shape::DatumOderUnbekannt => "unbekannt".to_owned(),
        Shape::Zahl => "1".to_owned(),
        Shape::Dezimal => "12".to_owned(),
        Shape::Betrag => "5.000".to_owned(),
        Shape::Datei => "daten.csv".to_owned(),
        Shape::Url => "https://www.stadt.example/".to_owned(),
        Shape::Email => "stelle@stadt.example".to_owned(),
        Shape::Sprache => "de".to_owned(),
        Shape::Farbe => "\"#004b93\"".to_owned(),
        Shape::Wort(words) | Shape::WortOder(words, _) => {
            words.first().copied().unwrap_or_default().to_owned()
        }
        Shape::Liste(inner) => format!("[{}]", sample(inner, texte)),
        Shape::Tabelle(table) => {
            let keys = table
                .keys
                .iter()
                .filter(|key| key.required || table.keys.iter().all(|it| !it.required));
            let values: Vec<String> =
                keys.map(|it| format!("{}: {}", it.name, sample(&it.shape, texte))).collect();
            format!("{{ {} }}", values.join(", "))
        }
        Shape::Gliederung => "[kennung]".to_owned(),
        Shape::Paare | Shape::Umbenennung => "{ kennung: Wert }".to_owned(),
        Shape::Bezeichnung(Wortzahl::Eines) => texte.text("muster-wort", &[]),
        Shape::Bezeichnung(_) => texte.text("muster-wortpaar", &[]),
    }
}
