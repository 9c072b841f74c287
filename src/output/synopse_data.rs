//! A comparison as JSON: every unit that changed, with fields, words and figures, for scripts and
//! archives.

use serde_json::{Value as Json, json};

use crate::{
    base::slug,
    document::{
        block::{Block, BlockKind, plain_text},
        reference::Target,
        reihe::{Messwert, Wert},
        value::{Betrag, Prosa, Value},
    },
    fassung::{
        Fassung,
        felder::{Feldaenderung, GeaendertesFeld},
        synopse::{Einheitsvergleich, Synopse, Unterschied, Zustand},
        textvergleich::{Folge, Innen, Schritt},
        worte::{Auszeichnung, Lauf, Verbleib, Wortinhalt},
        zuordnung::Zuordnung,
    },
    konzept::sicht::Sicht,
};

/// The comparison as text, as it was made for a Sicht.
#[must_use]
pub fn json(alt: &Fassung, neu: &Fassung, synopse: &Synopse, sicht: Sicht) -> String {
    let side = |it: &Fassung| json!({ "id": it.id.as_str(), "bezeichnung": it.bezeichnung, "stand": it.stand.map(|it| it.to_string()), "status": it.status.word() });
    let units: Vec<Json> = synopse.ausfuehrlich().map(|it| unit(it, alt, neu, sicht)).collect();
    let all = json!({
        "alt": side(alt),
        "neu": side(neu),
        "unveraendert": synopse.unveraendert,
        "einheiten": units,
    });
    format!("{all:#}")
}

fn unit(
    (it, innen): (&Einheitsvergleich, &Unterschied),
    alt: &Fassung,
    neu: &Fassung,
    sicht: Sicht,
) -> Json {
    let zustand = match it.zustand() {
        Zustand::Neu => "neu",
        Zustand::Geaendert => "geaendert",
        Zustand::Entfallen => "entfallen",
    };
    let text = |fassung: &Fassung, id: &Option<String>| {
        let text = id
            .as_ref()
            .and_then(|id| fassung.sichtbar(sicht).abschnitt(it.art, id))
            .map(|it| it.text().clone());
        text.unwrap_or_default()
    };
    let changes = innen.text.as_ref().map(|folge| {
        let (alt, neu) = (text(alt, &it.id_alt), text(neu, &it.id_neu));
        steps(folge, &alt, &neu)
    });
    let figure = |angabe: &Option<Messwert>| {
        let Some(Messwert { wert, fussnote }) = angabe else { return Json::Null };
        let figure = match wert {
            Wert::Zahl(number) | Wert::Unsicher(number) => number.to_string(),
            Wert::Fehlt(sign) => sign.zeichen().to_owned(),
        };
        json!({ "wert": figure, "unsicher": matches!(wert, Wert::Unsicher(_)), "fussnote": fussnote })
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
        "angaben": innen.felder.iter().map(field).collect::<Vec<_>>(),
        "text": changes,
        "werte": innen.werte.iter().map(|wert| json!({
            "jahr": wert.jahr.to_string(), "gruppen": wert.gruppen, "alt": figure(&wert.alt), "neu": figure(&wert.neu),
        })).collect::<Vec<_>>(),
    })
}

fn field(feld: &GeaendertesFeld) -> Json {
    let (alt, neu) = match &feld.aenderung {
        Feldaenderung::Wert(alt, neu) => (alt.as_ref().map(value), neu.as_ref().map(value)),
        Feldaenderung::Liste(alt, neu) => {
            let list = |items: &[Value]| Some(Json::Array(items.iter().map(value).collect()));
            (list(alt), list(neu))
        }
        Feldaenderung::Text(alt, neu, _) => {
            (Some(json!(alt.plain_text())), Some(json!(neu.plain_text())))
        }
    };
    json!({ "feld": feld.pfad.iter().map(|it| slug::transliterate(it.1)).collect::<Vec<_>>().join("."), "alt": alt, "neu": neu })
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
    }
}

fn steps(folge: &Folge, alt: &Prosa, neu: &Prosa) -> Json {
    let (old, new) = (alt.bloecke(), neu.bloecke());
    let words = |blocks: &[Block], at: usize| {
        blocks.get(at).map(|block| match &block.kind {
            BlockKind::Ueberschrift { inlines, .. } => plain_text(inlines),
            _ => Prosa::of(block).plain_text(),
        })
    };
    let changed = folge.0.iter().filter(|it| !matches!(it.paar, Zuordnung::Gleich(..)));
    let list = changed.map(|step: &Schritt| match step.paar {
        Zuordnung::Weg(left) => json!({ "aenderung": "weg", "alt": words(&old, left) }),
        Zuordnung::Neu(right) => json!({ "aenderung": "neu", "neu": words(&new, right) }),
        Zuordnung::Fort(left, right) => {
            json!({ "aenderung": "fort", "alt": words(&old, left), "nach": right + 1 })
        }
        Zuordnung::Her(left, right)
        | Zuordnung::Anders(left, right)
        | Zuordnung::Gleich(left, right) => json!({
            "aenderung": if matches!(step.paar, Zuordnung::Her(..)) { "her" } else { "anders" },
            "absatz_alt": left + 1,
            "absatz_neu": right + 1,
            "worte": match &step.innen {
                Some(Innen::Text(laeufe)) => runs(laeufe, alt, neu),
                _ => json!({ "alt": words(&old, left), "neu": words(&new, right) }),
            },
        }),
    });
    Json::Array(list.collect())
}

/// `[what, words]`, and where its links lead if it is no part of both sides.
fn runs(laeufe: &[Lauf], alt: &Prosa, neu: &Prosa) -> Json {
    let list = laeufe.iter().map(|lauf| {
        let prosa = if lauf.verbleib == Verbleib::Weg { alt } else { neu };
        let art = match lauf.verbleib {
            Verbleib::Gleich => "gleich",
            Verbleib::Weg => "weg",
            Verbleib::Neu => "neu",
        };
        let text: String = lauf.worte.iter().map(|it| word(&it.inhalt, prosa)).collect();
        let mut targets: Vec<String> = Vec::new();
        for wort in &lauf.worte {
            let own = if let Wortinhalt::Verweis(link) = &wort.inhalt { Some(link) } else { None };
            let around = wort
                .formen
                .iter()
                .filter_map(|it| if let Auszeichnung::Link(link) = it { Some(link) } else { None });
            targets.extend(own.into_iter().chain(around).map(|link| target(prosa, *link)));
        }
        targets.dedup();
        if lauf.verbleib == Verbleib::Gleich || targets.is_empty() {
            json!([art, text])
        } else {
            json!([art, text, targets])
        }
    });
    Json::Array(list.collect())
}

fn word(inhalt: &Wortinhalt, prosa: &Prosa) -> String {
    match inhalt {
        Wortinhalt::Text(text) | Wortinhalt::Code(text) => text.clone(),
        Wortinhalt::Zeilenwechsel => "\n".to_owned(),
        Wortinhalt::Bild(number) => {
            prosa.bilder.get(*number).map(|it| it.alt.clone()).unwrap_or_default()
        }
        Wortinhalt::Fussnote(number) => format!("[{number}]"),
        Wortinhalt::Verweis(link) => target(prosa, *link),
    }
}

/// Where a link leads, as it is written.
fn target(prosa: &Prosa, link: usize) -> String {
    let with = |place: &str, anchor: &Option<String>| match anchor {
        Some(anchor) => format!("{place}#{anchor}"),
        None => place.to_owned(),
    };
    match prosa.links.get(link).map(|it| &it.target) {
        Some(Target::Id { id, anker }) => with(id, anker),
        Some(Target::Datei { path, anker }) => with(path.as_str(), anker),
        Some(Target::Hier(anchor)) => format!("#{anchor}"),
        Some(Target::Extern(address) | Target::Ausserhalb(address) | Target::Verboten(address)) => {
            address.clone()
        }
        None => String::new(),
    }
}
