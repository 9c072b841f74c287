//! A comparison as JSON: every unit that changed, with fields, words and figures, for scripts and archives.

use serde_json::{Value as Json, json};

use crate::{
    base::slug,
    document::{
        block::{BlockKind, plain_text},
        decode::{Betrag, Value},
        markdown::Prosa,
        reihe::Wert,
    },
    fassung::{
        Fassung,
        abgleich::Paar,
        felder::{Feld, Feldaenderung},
        synopse::{Einheit, Synopse, Zustand},
        textvergleich::{Folge, Innen, Schritt},
        worte::{Art, Inhalt, Lauf},
    },
};

/// The comparison as text.
#[must_use]
pub fn json(alt: &Fassung, neu: &Fassung, synopse: &Synopse) -> String {
    let side = |it: &Fassung| json!({ "id": it.id, "bezeichnung": it.bezeichnung, "stand": it.stand.map(|it| it.to_string()), "status": it.status.word() });
    let units: Vec<Json> = synopse.einheiten.iter().map(|it| unit(it, alt, neu)).collect();
    let all = json!({
        "alt": side(alt),
        "neu": side(neu),
        "unveraendert": synopse.unveraendert,
        "einheiten": units,
    });
    format!("{all:#}")
}

fn unit(it: &Einheit, alt: &Fassung, neu: &Fassung) -> Json {
    let zustand = match it.zustand() {
        Zustand::Neu => "neu",
        Zustand::Geaendert => "geaendert",
        Zustand::Entfallen => "entfallen",
    };
    let text = |fassung: &Fassung, id: &Option<String>| {
        let text = id.as_ref().and_then(|id| fassung.konzept.abschnitt(it.art, id)).map(|it| it.text().clone());
        text.unwrap_or_default()
    };
    let changes = it.text.as_ref().map(|folge| {
        let (alt, neu) = (text(alt, &it.id_alt), text(neu, &it.id_neu));
        steps(folge, &alt, &neu)
    });
    let figure = |wert: &Option<Wert>| match wert {
        None => Json::Null,
        Some(Wert::Zahl(number) | Wert::Unsicher(number)) => json!(number.to_string()),
        Some(Wert::Fehlt(sign)) => json!(sign.zeichen()),
    };
    json!({
        "art": it.art.word(),
        "id": it.id(),
        "id_alt": it.id_alt,
        "zustand": zustand,
        "titel_alt": it.titel_alt,
        "titel_neu": it.titel_neu,
        "umnummeriert": it.umnummeriert.as_ref().map(|(alt, neu)| json!({ "alt": alt, "neu": neu })),
        "verschoben": it.verschoben.as_ref().map(|(alt, neu)| json!({ "alt": alt, "neu": neu })),
        "angaben": it.felder.iter().map(field).collect::<Vec<_>>(),
        "text": changes,
        "werte": it.werte.iter().map(|it| json!({
            "jahr": it.jahr.to_string(), "gruppen": it.gruppen, "alt": figure(&it.alt), "neu": figure(&it.neu),
        })).collect::<Vec<_>>(),
    })
}

fn field(feld: &Feld) -> Json {
    let (alt, neu) = match &feld.aenderung {
        Feldaenderung::Wert(alt, neu) => (alt.as_ref().map(value), neu.as_ref().map(value)),
        Feldaenderung::Liste(alt, neu) => {
            let list = |items: &[Value]| Some(Json::Array(items.iter().map(value).collect()));
            (list(alt), list(neu))
        }
        Feldaenderung::Text(alt, neu, _) => (Some(json!(alt.plain_text())), Some(json!(neu.plain_text()))),
    };
    json!({ "feld": feld.pfad.iter().map(|it| slug::transliterate(it)).collect::<Vec<_>>().join("."), "alt": alt, "neu": neu })
}

fn value(it: &Value) -> Json {
    match it {
        Value::Text(text) | Value::Verweis(text, _) => json!(text),
        Value::Prosa(prosa) => json!(prosa.plain_text()),
        Value::Flag(flag) => json!(flag),
        Value::Datum(date) => json!(date.map(|it| it.to_string())),
        Value::Zahl(number) => json!(number),
        Value::Dezimal(number) => json!(number.to_string()),
        Value::Betrag(Betrag::Euro(amount)) => json!(amount.to_string()),
        Value::Betrag(Betrag::Offen) => json!("noch offen"),
        Value::Paare(pairs) => {
            Json::Object(pairs.iter().map(|it| (it.name.value.clone(), json!(it.wert.value))).collect())
        }
        Value::Liste(items) => Json::Array(items.iter().map(|it| value(&it.value)).collect()),
        Value::Tabelle(fields) => {
            let keys = fields.table().keys.iter();
            let pairs = keys.filter_map(|key| Some((slug::transliterate(key.name), value(fields.value(key.name)?))));
            Json::Object(pairs.collect())
        }
        Value::Gliederung(_) => Json::Null,
    }
}

fn steps(folge: &Folge, alt: &Prosa, neu: &Prosa) -> Json {
    let words = |prosa: &Prosa, at: usize| {
        let block = prosa.blocks.get(at).map(|it| Prosa { blocks: vec![it.clone()], ..prosa.clone() });
        block.map(|it| match &it.blocks[0].kind {
            BlockKind::Ueberschrift { inlines, .. } => plain_text(inlines),
            _ => it.plain_text(),
        })
    };
    let changed = folge.0.iter().filter(|it| !matches!(it.paar, Paar::Gleich(..)));
    let list = changed.map(|step: &Schritt| match step.paar {
        Paar::Weg(left) => json!({ "aenderung": "weg", "alt": words(alt, left) }),
        Paar::Neu(right) => json!({ "aenderung": "neu", "neu": words(neu, right) }),
        Paar::Fort(left, right) => json!({ "aenderung": "fort", "alt": words(alt, left), "nach": right + 1 }),
        Paar::Her(left, right) | Paar::Anders(left, right) | Paar::Gleich(left, right) => json!({
            "aenderung": if matches!(step.paar, Paar::Her(..)) { "her" } else { "anders" },
            "absatz_alt": left + 1,
            "absatz_neu": right + 1,
            "worte": match &step.innen {
                Some(Innen::Text(laeufe)) => runs(laeufe),
                _ => json!({ "alt": words(alt, left), "neu": words(neu, right) }),
            },
        }),
    });
    Json::Array(list.collect())
}

fn runs(laeufe: &[Lauf]) -> Json {
    let text = |lauf: &Lauf| -> String {
        let words = lauf.worte.iter().map(|it| match &it.inhalt {
            Inhalt::Text(text) | Inhalt::Code(text) => text.as_str(),
            Inhalt::Zeilenwechsel => "\n",
            Inhalt::Bild(_) | Inhalt::Fussnote(_) | Inhalt::Verweis(_) => "",
        });
        words.collect::<Vec<_>>().concat()
    };
    let list = laeufe.iter().map(|it| {
        let art = match it.art {
            Art::Gleich => "gleich",
            Art::Weg => "weg",
            Art::Neu => "neu",
        };
        json!([art, text(it)])
    });
    Json::Array(list.collect())
}
