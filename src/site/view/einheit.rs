//! The usual page of an entity: what its table of keys says of it, its text, and who names it –
//! measures by status, the rest by kind. What a kind shows beyond that is its own file's business.

use std::collections::HashSet;

use super::{
    facette::{self, Facette, Textabschnitt},
    kopf::{self, Kopf},
    verzeichnis,
};
use crate::{
    document::{
        Located,
        art::{Art, gemeinsam, massnahme::MASSNAHME},
        keys::{KeyDef, Shape},
        value::{Fields, Value},
    },
    konzept::bezuege::Bezug,
    site::{
        backlinks,
        bausteine::{
            Verknuepfung,
            angabe::{Angabenzeile, Zeilenwert},
        },
        binden::{Textart, bind, text},
        blatt::Blatt,
        daten, feldwert,
        route::Route,
    },
    texte::Arg,
};

/// Makes the page.
pub(super) fn make(blatt: &mut Blatt<'_>, art: Art, id: &str) -> (Kopf, Facette) {
    let texte = blatt.texte;
    let konzept = &blatt.kontext.konzept;
    let eintrag =
        konzept.verzeichnis.get(id).expect("a page is planned only for what is registered");
    let fields = konzept.fields(id);
    let name = eintrag.titel.as_str();
    let measures = verzeichnis::massnahmen_zu(blatt.kontext, art, id);
    let gruppen = facette::gruppen(blatt, measures.iter().map(|at| &*konzept.massnahmen[*at]));
    let named = Bezug::zwischen(MASSNAHME, art).next().is_some();
    let own = texte.find(&format!("{}-titel", art.word()), &[("name", Arg::from(name))]);
    // What has a place of its own on the page.
    let longer_keys =
        art.table.keys.iter().filter(|it| matches!(it.shape, Shape::Prosa)).map(|it| it.name);
    let others = [gemeinsam::ID.name, gemeinsam::URL.name, art.titel.name];
    let elsewhere: Vec<&str> = longer_keys.chain(others).collect();
    let view = Facette {
        fremd: blatt.kontext.fremd(id).filter(|_| own.is_none()),
        titel: own.unwrap_or_else(|| name.to_owned()),
        anzahl: named.then(|| facette::anzahl(&gruppen, texte)),
        angaben: fields.map(|it| angaben(blatt, art, it, &elsewhere)).unwrap_or_default(),
        text: match konzept.abschnitt(art, id) {
            Some(abschnitt) => Some(bind(blatt, abschnitt.text(), Textart::Haupttext)),
            None => text(blatt, fields.and_then(|it| it.lookup(gemeinsam::TEXT))),
        },
        texte: fields.map(|it| longer(blatt, art, it)).unwrap_or_default(),
        url: fields.and_then(|it| it.lookup(gemeinsam::URL)).map(str::to_owned),
        beispiel: fields.is_some_and(Fields::beispiel),
        gruppen,
        gesamtstadt: Vec::new(),
        verweise: verweise(blatt, art, id, &measures),
    };
    let mut kopf = Kopf::new(name);
    kopf.pfad = art.uebersicht().map(|it| kopf::pfad(blatt, it)).into_iter().collect();
    kopf.beschreibung = konzept.abschnitt(art, id).and_then(|it| it.zusammenfassung.clone());
    kopf.entwurf = eintrag.entwurf;
    (kopf, view)
}

/// A line for each key that says something, in the order of the table, but for those that are shown
/// `elsewhere`; marks of the editors are no content.
pub(super) fn angaben(
    blatt: &Blatt<'_>,
    art: Art,
    fields: &Fields,
    elsewhere: &[&str],
) -> Vec<Angabenzeile> {
    let texte = blatt.texte;
    let keys = daten::spalten(art.table, elsewhere).into_iter();
    let lines = keys.filter_map(|key| {
        let items = fields.located_value(key)?.items().iter();
        let werte: Vec<Zeilenwert> = items.filter_map(|it| wert(blatt, key, it)).collect();
        (!werte.is_empty())
            .then(|| Angabenzeile { name: feldwert::label(art.table, key.name, texte), werte })
    });
    lines.collect()
}

/// Longer texts of keys, bound to the page; `text` itself stands at the top.
fn longer(blatt: &mut Blatt<'_>, art: Art, fields: &Fields) -> Vec<Textabschnitt> {
    let texte = blatt.texte;
    let keys = art.table.keys.iter().filter(|it| it.name != gemeinsam::TEXT.name);
    let sections = keys.filter_map(|key| match fields.value(key) {
        Some(Value::Prosa(prosa)) => Some(Textabschnitt {
            titel: feldwert::label(art.table, key.name, texte),
            text: bind(blatt, prosa, Textart::Eintrag),
        }),
        _ => None,
    });
    sections.collect()
}

fn wert(blatt: &Blatt<'_>, key: &KeyDef, item: &Located<Value>) -> Option<Zeilenwert> {
    let texte = blatt.texte;
    let konzept = &blatt.kontext.konzept;
    let words = feldwert::wert(&item.value, key.shape.worte(), konzept, texte);
    // Words of the catalog are in the language of the page, words of the editors in theirs.
    let theirs = key.shape.worte().is_none()
        && matches!(item.value, Value::Text(_) | Value::Prosa(_) | Value::Paare(_));
    Some(match &item.value {
        Value::Verweis(id, _) => Zeilenwert::link(blatt.verknuepfung(id)?),
        Value::Text(address) if matches!(key.shape, Shape::Url) => {
            Zeilenwert { href: Some(address.clone()), extern_: true, ..Zeilenwert::text(words) }
        }
        _ => Zeilenwert {
            fremd: blatt.kontext.angabensprache().filter(|_| theirs),
            ..Zeilenwert::text(words)
        },
    })
}

/// Who else names it than the `measures` that are shown with it: by key and kind, and in texts.
fn verweise(
    blatt: &Blatt<'_>,
    art: Art,
    id: &str,
    measures: &[usize],
) -> Vec<(String, Vec<Verknuepfung>)> {
    let texte = blatt.texte;
    let konzept = &blatt.kontext.konzept;
    let measures =
        measures.iter().map(|at| Route::of(MASSNAHME, konzept.massnahmen[*at].id.as_str(), None).0);
    let mut shown: HashSet<Route> = measures.chain([Route::of(art, id, None).0]).collect();
    let mut groups = Vec::new();
    for from in Art::ALLE.iter().copied().filter(|it| *it != MASSNAHME) {
        for (bezug, _) in Bezug::zwischen(from, art) {
            let ids = blatt.kontext.konzept.bezogen(from, bezug, id);
            let links: Vec<Verknuepfung> =
                ids.iter().filter_map(|it| blatt.verknuepfung(it)).collect();
            shown.extend(ids.iter().map(|it| Route::of(from, it, None).0));
            if !links.is_empty() {
                groups.push((texte.text(&format!("art-{}-mehrere", from.word()), &[]), links));
            }
        }
    }
    let mentions = backlinks::von(blatt.kontext, id).iter();
    let known = |id: &str| {
        let art = konzept.verzeichnis.get(id).map(|it| it.art);
        art.is_some_and(|art| shown.contains(&Route::of(art, id, None).0))
    };
    let mentions = mentions.filter(|it| !known(it)).filter_map(|it| blatt.verknuepfung(it));
    let mentions: Vec<Verknuepfung> = mentions.collect();
    if !mentions.is_empty() {
        groups.push((texte.text("akteur-erwaehnt", &[]), mentions));
    }
    groups
}
