//! A comparison as JSON: every unit that changed, with fields, words and figures, for scripts and
//! archives.

mod text;
mod wert;

use serde_json::{Value as Json, json};

use self::{text::Textdaten, wert::value};
use crate::{
    base::slug,
    document::{
        reihe::{Messwert, Wert},
        value::Value,
    },
    fassung::{
        Fassung,
        felder::{Feldaenderung, GeaendertesFeld},
        synopse::{Synopse, Zustand},
    },
};

/// The form of this output; another number where a program that reads it would be misled.
const FORMAT: u32 = 1;

/// The comparison as text; `docs/synopse.schema.json` says in which form.
#[must_use]
pub fn json(alt: &Fassung, neu: &Fassung, synopse: &Synopse) -> String {
    let side = |it: &Fassung| json!({ "id": it.id.as_str(), "bezeichnung": it.bezeichnung, "stand": it.stand.map(|it| it.to_string()), "status": it.status.word() });
    let units: Vec<Json> = (0..synopse.einheiten.len()).map(|at| unit(synopse, at)).collect();
    let all = json!({
        "format": FORMAT,
        "alt": side(alt),
        "neu": side(neu),
        "unveraendert": synopse.unveraendert,
        "einheiten": units,
    });
    format!("{all:#}")
}

fn unit(synopse: &Synopse, at: usize) -> Json {
    let (it, innen) = (&synopse.einheiten[at], synopse.unterschied(at));
    let zustand = match it.zustand() {
        Zustand::Neu => "neu",
        Zustand::Geaendert => "geaendert",
        Zustand::Entfallen => "entfallen",
        Zustand::Aufgegangen => "aufgegangen",
    };
    let text = innen.text.as_ref().map(|vergleich| {
        let (alt, neu) = synopse.texte(at);
        Textdaten::new(synopse, (&alt, &neu)).text(vergleich)
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
        "dazu": it.dazu,
        "aufgegangen_in": it.aufgegangen,
        "zustand": zustand,
        "titel_alt": it.titel_alt,
        "titel_neu": it.titel_neu,
        "umnummeriert": it.umnummeriert.as_ref().map(|(alt, neu)| json!({ "alt": alt, "neu": neu })),
        "verschoben": it.verschoben.as_ref().map(|(alt, neu)| json!({ "alt": alt, "neu": neu })),
        "angaben": innen.felder.iter().map(|it| field(it, synopse)).collect::<Vec<_>>(),
        "text": text,
        "unsichtbar": innen.unsichtbar,
        "werte": innen.werte.iter().map(|wert| json!({
            "jahr": wert.jahr.to_string(), "gruppen": wert.gruppen, "alt": figure(&wert.alt), "neu": figure(&wert.neu),
        })).collect::<Vec<_>>(),
    })
}

fn field(feld: &GeaendertesFeld, synopse: &Synopse) -> Json {
    let mut text = None;
    let (alt, neu) = match &feld.aenderung {
        Feldaenderung::Wert(alt, neu) => (alt.as_ref().map(value), neu.as_ref().map(value)),
        Feldaenderung::Liste(alt, neu) => {
            let list = |items: &[Value]| Some(Json::Array(items.iter().map(value).collect()));
            (list(alt), list(neu))
        }
        Feldaenderung::Text(alt, neu, vergleich) => {
            text = Some(Textdaten::new(synopse, (alt, neu)).text(vergleich));
            (Some(json!(alt.plain_text())), Some(json!(neu.plain_text())))
        }
    };
    let name: Vec<_> = feld.pfad.iter().map(|it| slug::transliterate(it.1)).collect();
    let mut all = json!({ "feld": name.join("."), "alt": alt, "neu": neu });
    if let Some(text) = text {
        all["text"] = text;
    }
    all
}
