//! What a block that is placed into a text shows there, as a table of words: the figures of a chart,
//! the measures of a list. The text only names them, so the same text can show something else.

use super::anzeige::Anzeige;
use crate::{
    base::{lang::Lang, slug::slug},
    document::{
        Located,
        block::{Ausrichtung, Inline, Texttabelle},
        reihe::{INSGESAMT, Messwert, Wert},
        tabellen::einschub::{diagramm, tabelle},
        value::{Einschub, Einschubart, Fields, Value},
    },
    konzept::{
        Konzept,
        auswahl::auswahl,
        indikator::data_file,
        kreuztabelle::{Kreuztabelle, Kreuzung, Kreuzwert},
        serie::{Darstellung, Serien},
    },
    texte::Texte,
};

/// What a block shows.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Einschubinhalt {
    /// Its title.
    pub titel: String,
    /// Its table; without rows if what it names is not there.
    pub tabelle: Texttabelle,
}

/// What a block shows; nothing is known without the version that it stands in.
#[must_use]
pub fn gezeigt(einschub: &Einschub, anzeige: Anzeige<'_>) -> Option<Einschubinhalt> {
    let konzept = anzeige.konzept?;
    let fields = &einschub.fields;
    let texte = konzept.settings.bezeichnungen.texte();
    Some(match einschub.art {
        Einschubart::Massnahmen => massnahmen(konzept, fields, texte),
        // It only says where to find what is compared at its own place.
        Einschubart::Verzeichnis => Einschubinhalt::default(),
        Einschubart::Diagramm | Einschubart::Tabelle => figures(konzept, fields, texte),
    })
}

fn massnahmen(konzept: &Konzept, fields: &Fields, texte: &Texte) -> Einschubinhalt {
    let rows = auswahl(konzept, fields).map(|it| {
        let titel = it.kurztitel.as_ref().unwrap_or(&it.abschnitt.titel).clone();
        let status = texte.text(&format!("umsetzung-{}", slug(it.status().word())), &[]);
        vec![it.nummer.clone().unwrap_or_default(), titel, status]
    });
    let head = ["nummer-kurz", "massnahme", "umsetzungsstand-kurz"].map(|key| texte.text(key, &[]));
    Einschubinhalt {
        titel: fields.string_or_empty(diagramm::TITEL),
        tabelle: table(head.to_vec(), rows.collect()),
    }
}

fn figures(konzept: &Konzept, fields: &Fields, texte: &Texte) -> Einschubinhalt {
    let indikator = fields.get(diagramm::INDIKATOR).and_then(|id| konzept.indikator(id));
    let titel = fields.string(diagramm::TITEL);
    let (titel, file, darstellung) = match indikator {
        Some(it) => {
            let own = it.befund.as_ref().unwrap_or(&it.abschnitt.titel).clone();
            let darstellung = Darstellung::in_block(fields, &it.darstellung);
            (titel.unwrap_or(own), it.daten.clone(), darstellung)
        }
        None => (
            titel.unwrap_or_default(),
            fields.get(diagramm::DATEN).map(data_file),
            Darstellung::read(fields),
        ),
    };
    if let Some(table) = file.as_ref().and_then(|it| konzept.freitabelle(it)) {
        let names: Vec<&str> = fields.items(tabelle::SPALTEN).iter().map(|it| it.value).collect();
        let columns = table.gewaehlt(&names);
        let row = |cells: &Vec<Located<String>>| {
            columns.iter().map(|at| cells[*at].value.clone()).collect::<Vec<_>>()
        };
        let head = columns.iter().map(|at| table.spalten[*at].name.value.clone()).collect();
        let rows = table.zeilen.iter().map(row).collect();
        return Einschubinhalt { titel, tabelle: self::table(head, rows) };
    }
    let reihen = file.and_then(|it| konzept.reihen(&it));
    if let Some((kreuzung, reihen)) = Kreuzung::read(fields).zip(reihen) {
        return Einschubinhalt { titel, tabelle: cross_table(&kreuzung.pick(reihen), texte) };
    }
    let serien = reihen.map(|it| darstellung.pick(it)).unwrap_or_default();
    Einschubinhalt { titel, tabelle: figure_table(&serien, texte) }
}

fn figure_table(serien: &Serien, texte: &Texte) -> Texttabelle {
    let name = |it: &Option<String>| {
        let total = if serien.serien.len() > 1 { INSGESAMT } else { "wert" };
        it.clone().unwrap_or_else(|| texte.text(total, &[]))
    };
    let head = std::iter::once(texte.text("jahr", &[]));
    let head = head.chain(serien.serien.iter().map(|it| name(&it.gruppe))).collect();
    let rows = serien.jahre.iter().enumerate().map(|(at, jahr)| {
        let cells = serien.serien.iter().map(|it| figure(it.werte[at].as_ref(), texte));
        std::iter::once(texte.datum(*jahr)).chain(cells).collect()
    });
    table(head, rows.collect())
}

fn cross_table(kreuz: &Kreuztabelle, texte: &Texte) -> Texttabelle {
    let name = |it: &[Kreuzwert]| {
        let word = |it: &Kreuzwert| match it {
            Kreuzwert::Jahr(jahr) => texte.datum(*jahr),
            Kreuzwert::Gruppe(name) | Kreuzwert::Szenario(name) => name.clone(),
            Kreuzwert::Gesamt => texte.text(INSGESAMT, &[]),
            Kreuzwert::Gemessen(name) => name.clone().unwrap_or_default(),
        };
        it.iter().map(word).filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" ")
    };
    let head = std::iter::once(kreuz.zeilen_nach.join(", "));
    let head = head.chain(kreuz.spalten.iter().map(|it| name(it))).collect();
    let rows = kreuz.zeilen.iter().map(|(row, values)| {
        let cells = values.iter().map(|it| figure(it.as_ref(), texte));
        std::iter::once(name(row)).chain(cells).collect()
    });
    table(head, rows.collect())
}

fn figure(stelle: Option<&Messwert>, texte: &Texte) -> String {
    let Some(Messwert { wert, fussnote }) = stelle else { return String::new() };
    let figure = match wert {
        Wert::Zahl(number) => texte.zahl(*number),
        Wert::Unsicher(number) => format!("({})", texte.zahl(*number)),
        Wert::Fehlt(sign) => sign.zeichen().to_owned(),
    };
    fussnote.as_ref().map_or(figure.clone(), |note| format!("{figure} – {note}"))
}

fn table(head: Vec<String>, rows: Vec<Vec<String>>) -> Texttabelle {
    let cell = |text: String| vec![Inline::Text { nr: 0, text }];
    Texttabelle {
        ausrichtung: vec![Ausrichtung::Ohne; head.len()],
        kopf: head.into_iter().map(cell).collect(),
        zeilen: rows.into_iter().map(|row| row.into_iter().map(cell).collect()).collect(),
    }
}

/// What a block says about what it shows, in words: its key and the value of both sides, where they
/// differ. What is in the title and the table is told there.
#[must_use]
pub fn settings(
    alt: &Einschub,
    neu: &Einschub,
    anzeige: Anzeige<'_>,
) -> Vec<(&'static str, String, String)> {
    let german = || Texte::site_or_german(&Lang::german());
    let texte = anzeige.konzept.map_or_else(german, |it| it.settings.bezeichnungen.texte());
    let keys = neu.fields.table().keys.iter().filter(|it| it.name != diagramm::TITEL.name);
    let of = |fields: &Fields, name: &str| {
        let key = fields.table().keys.iter().find(|it| it.name == name);
        key.and_then(|it| fields.value(it)).map(|it| words(it, texte)).unwrap_or_default()
    };
    keys.map(|key| (key.name, of(&alt.fields, key.name), of(&neu.fields, key.name)))
        .filter(|(_, alt, neu)| alt != neu)
        .collect()
}

fn words(value: &Value, texte: &Texte) -> String {
    let joined = |it: Vec<String>| it.join(", ");
    match value {
        Value::Text(text) | Value::Verweis(text, _) => text.clone(),
        Value::Liste(items) => joined(items.iter().map(|it| words(&it.value, texte)).collect()),
        Value::Paare(pairs) => {
            joined(pairs.iter().map(|it| format!("{}: {}", it.name.value, it.wert.value)).collect())
        }
        Value::Tabelle(fields) => joined(
            fields
                .table()
                .keys
                .iter()
                .filter_map(|it| fields.value(it))
                .map(|it| words(it, texte))
                .collect(),
        ),
        Value::Flag(flag) => texte.text(if *flag { "ja" } else { "nein" }, &[]),
        Value::Zahl(number) => number.to_string(),
        Value::Dezimal(number) => number.to_string(),
        Value::Datum(date) => date.map(|it| it.to_string()).unwrap_or_default(),
        Value::Prosa(prosa) => prosa.plain_text(),
        Value::Betrag(_) | Value::Gliederung(_) | Value::Bezeichnung(_) => String::new(),
    }
}
