//! The usual overview: everything of a kind by name, with a few words beside it, and its table for
//! programs. What a kind shows beyond that is its own file's business.

use serde::Serialize;

use super::{Kopf, View, bausteine::Verknuepfung, feldwert, massnahmen};
use crate::{
    base::slug,
    document::{
        art::{Art, Uebersicht, gemeinsam, massnahme::MASSNAHME},
        keys::{KeyDef, Table},
        value::{Fields, Value},
    },
    konzept::{Konzept, bezuege::Bezug},
    site::{
        download::Datenblatt,
        fund::{Auffindbar, Sammler},
        links::{Blatt, Kontext},
        route,
    },
    texte::Texte,
};

/// What the overview shows.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Verzeichnis {
    /// A sentence on it.
    pub lead: Option<String>,
    /// Its entries.
    pub eintraege: Vec<Eintrag>,
    /// The table for download.
    pub csv: Option<String>,
}

/// An entry.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Eintrag {
    /// The way to it.
    pub link: Verknuepfung,
    /// Its short name.
    pub kurz: Option<String>,
    /// A few words in a quieter voice: its kind, or how many measures it has.
    pub leise: Option<String>,
    /// Whether it is sample content.
    pub beispiel: bool,
}

/// Whether there is anything to show.
#[must_use]
pub fn exists(kontext: &Kontext<'_>, uebersicht: &'static Uebersicht) -> bool {
    uebersicht.arten().any(|art| kontext.konzept.einheiten(art).next().is_some())
}

/// Makes the overview.
pub(super) fn make(
    blatt: &mut Blatt<'_>,
    uebersicht: &'static Uebersicht,
    texte: &Texte,
) -> (Kopf, View) {
    let entries = uebersicht
        .arten()
        .flat_map(|art| blatt.kontext.konzept.einheiten(art))
        .filter_map(|it| it.id());
    let entries: Vec<String> = entries.collect();
    let eintraege = entries.iter().filter_map(|id| eintrag(blatt, id, None, texte)).collect();
    fertig(blatt, uebersicht, eintraege, texte)
}

/// The overview of some entries.
pub(super) fn fertig(
    blatt: &mut Blatt<'_>,
    uebersicht: &'static Uebersicht,
    eintraege: Vec<Eintrag>,
    texte: &Texte,
) -> (Kopf, View) {
    let exported = uebersicht.arten().find(|it| it.export);
    let csv =
        exported.map(|art| blatt.biete_an(&route::tabelle_csv(art), datenblatt(blatt, art, texte)));
    let lead = texte.find(&format!("{}-lead", uebersicht.wort), &[]);
    let view = Verzeichnis { lead, eintraege, csv };
    (Kopf::new(titel(uebersicht, texte)), View::Verzeichnis(Box::new(view)))
}

/// What an overview is called.
#[must_use]
pub fn titel(uebersicht: &Uebersicht, texte: &Texte) -> String {
    texte.text(&format!("{}-titel", uebersicht.wort), &[])
}

/// An entry; without words of its own it says how many measures name it, if any kind of measure
/// could.
pub(super) fn eintrag(
    blatt: &Blatt<'_>,
    id: &str,
    leise: Option<String>,
    texte: &Texte,
) -> Option<Eintrag> {
    let konzept = blatt.kontext.konzept;
    let link = Verknuepfung::zu_id(blatt, id)?;
    let art = konzept.verzeichnis.get(id)?.art;
    let fields = konzept.fields(id);
    let named = Bezug::zwischen(MASSNAHME, art).next().is_some();
    let count = || massnahmen::anzahl(massnahmen_zu(blatt.kontext, art, id).len(), texte);
    Some(Eintrag {
        link,
        kurz: fields.and_then(|it| it.lookup(gemeinsam::KURZ)).map(str::to_owned),
        leise: leise.or_else(|| named.then(count)),
        beispiel: konzept.is_beispiel(id),
    })
}

/// The positions of the measures that name something, under whichever key.
#[must_use]
pub(super) fn massnahmen_zu(kontext: &Kontext<'_>, art: Art, id: &str) -> Vec<usize> {
    let keys = Bezug::zwischen(MASSNAHME, art);
    let mut all: Vec<usize> = keys
        .flat_map(|(bezug, _)| kontext.konzept.bezuege.massnahmen(bezug, id))
        .copied()
        .collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// Everything of a kind as a table for programs: the columns are its keys.
fn datenblatt(blatt: &Blatt<'_>, art: Art, texte: &Texte) -> Datenblatt {
    let konzept = blatt.kontext.konzept;
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
        cells
            .chain([blatt.kontext.hinweis(einheit.fields.beispiel()).unwrap_or_default()])
            .collect()
    });
    Datenblatt {
        kopf: keys.iter().flat_map(|it| kopf(it)).chain([hinweis]).collect(),
        zeilen: zeilen.collect(),
        notation: texte.notation(),
    }
}

/// The keys of a table that readers and programs get, but for some; marks of the editors are no
/// content.
pub(super) fn spalten(table: &Table, ohne: &[&str]) -> Vec<&'static KeyDef> {
    let content =
        |key: &&KeyDef| !gemeinsam::VERMERKE.contains(&key.name) && !ohne.contains(&key.name);
    table.keys.iter().filter(content).collect()
}

/// The names of a key's columns: the key in ASCII, and where it refers to others their ids beside
/// their names.
pub(super) fn kopf(key: &KeyDef) -> Vec<String> {
    let name = slug::transliterate(key.name);
    let ids = key.shape.ziel().map(|_| format!("{name}_id"));
    std::iter::once(name).chain(ids).collect()
}

/// What an entity says in these columns.
pub(super) fn zellen(
    fields: &Fields,
    key: &KeyDef,
    konzept: &Konzept,
    texte: &Texte,
) -> Vec<String> {
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

impl Auffindbar for Verzeichnis {
    fn worte(&self, sammler: &mut Sammler) {
        // What it lists has pages of its own.
        sammler.kern(self.lead.as_ref());
    }
}
