//! The key table: every key of the format, its form, and whether it is required. The only list of its kind:
//! decoding, suggestions and the format reference are made from it. Meanings stand in the catalogs.

use crate::{base::slug, texte::Texte};

use super::{
    Kind,
    wortschatz::{
        Akteursart, Behandlung, Beteiligungsart, Ergebnis, Gremienart, Inhalt, Land, Phasenstand, Rolle, Status,
        Vorlagenart,
    },
};

/// The keys of one kind of document or entry.
#[derive(Debug)]
pub struct Table {
    /// The name under which the catalogs explain the keys.
    pub name: &'static str,
    /// The keys, in the order in which they are usually written.
    pub keys: &'static [KeyDef],
}

/// One key.
#[derive(Debug)]
pub struct KeyDef {
    /// As an editor writes it, umlauts included.
    pub name: &'static str,
    /// What its value may be.
    pub shape: Shape,
    /// Whether the entry is incomplete without it.
    pub required: bool,
}

/// The form of a value.
#[derive(Debug)]
pub enum Shape {
    /// A line of text.
    Text,
    /// Markdown.
    Prosa,
    /// The id of this document or entry.
    Id,
    /// The id of another one.
    Verweis(&'static [Art]),
    /// `ja` or `nein`.
    Flag,
    /// A date, perhaps partial.
    Datum,
    /// A date, or the word `unbekannt`.
    DatumOderUnbekannt,
    /// A whole number.
    Zahl,
    /// An absolute address of the web.
    Url,
    /// An e-mail address.
    Email,
    /// A language tag.
    Sprache,
    /// One of some words.
    Wort(&'static [&'static str]),
    /// A list of one form; a single value counts as a list of one.
    Liste(&'static Shape),
    /// Keys and values of their own.
    Tabelle(&'static Table),
    /// Nested ids: the Gliederung.
    Gliederung,
    /// Anything: notes of the editors that no output holds.
    Beliebig,
}

/// What an id can stand for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Art {
    /// A chapter.
    Kapitel,
    /// A field of action.
    Handlungsfeld,
    /// A page outside the concept.
    Seite,
    /// A phase of the process.
    Phase,
    /// A participation.
    Beteiligung,
    /// A committee.
    Gremium,
    /// A council paper.
    Vorlage,
    /// A consultation.
    Beratung,
    /// An actor.
    Akteur,
    /// A term of the glossary.
    Begriff,
}

impl Art {
    /// The word for catalogs and data.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Kapitel => "kapitel",
            Self::Handlungsfeld => "handlungsfeld",
            Self::Seite => "seite",
            Self::Phase => "phase",
            Self::Beteiligung => "beteiligung",
            Self::Gremium => "gremium",
            Self::Vorlage => "vorlage",
            Self::Beratung => "beratung",
            Self::Akteur => "akteur",
            Self::Begriff => "begriff",
        }
    }
}

impl Table {
    /// The key that a spelling means: its name, or the name in ASCII.
    #[must_use]
    pub fn find(&self, spelling: &str) -> Option<&'static KeyDef> {
        self.keys.iter().find(|key| same_word(key.name, spelling))
    }
}

/// What a key means, in the words of a catalog: `schluessel-<table>-<key>`, or `schluessel-<key>` where a key
/// means the same in several tables.
#[must_use]
pub fn meaning(table: &Table, key: &KeyDef, texte: &Texte) -> Option<String> {
    let name = slug::slug(key.name);
    let own = texte.find(&format!("schluessel-{}-{name}", table.name), &[]);
    own.or_else(|| texte.find(&format!("schluessel-{name}"), &[]))
}

/// Whether a spelling is a word of the format or its ASCII form.
#[must_use]
pub fn same_word(word: &str, spelling: &str) -> bool {
    word == spelling || (!word.is_ascii() && slug::transliterate(word) == spelling)
}

impl Kind {
    /// The table of a kind of document.
    #[must_use]
    pub fn table(self) -> &'static Table {
        match self {
            Self::Konzept => &KONZEPT,
            Self::Kapitel => &KAPITEL,
            Self::Handlungsfeld => &HANDLUNGSFELD,
            Self::Seite => &SEITE,
            Self::Prozess => &PROZESS,
            Self::Gremien => &GREMIEN,
            Self::Akteure => &AKTEURE,
            Self::Glossar => &GLOSSAR,
        }
    }
}

const fn required(name: &'static str, shape: Shape) -> KeyDef {
    KeyDef { name, shape, required: true }
}

const fn optional(name: &'static str, shape: Shape) -> KeyDef {
    KeyDef { name, shape, required: false }
}

const ENTWURF: KeyDef = optional("entwurf", Shape::Flag);
const INTERN: KeyDef = optional("intern", Shape::Beliebig);
const TEXT: KeyDef = optional("text", Shape::Prosa);
const URL: KeyDef = optional("url", Shape::Url);
const ID: KeyDef = required("id", Shape::Id);
const TITEL: KeyDef = required("titel", Shape::Text);

/// konzept.yaml.
pub static KONZEPT: Table = Table {
    name: "konzept",
    keys: &[
        required("format", Shape::Zahl),
        TITEL,
        optional("untertitel", Shape::Text),
        optional("beschreibung", Shape::Prosa),
        required("kommune", Shape::Tabelle(&KOMMUNE)),
        optional("webadresse", Shape::Url),
        optional("sprachen", Shape::Liste(&Shape::Sprache)),
        optional("demo", Shape::Flag),
        optional("bezeichnungen", Shape::Tabelle(&BEZEICHNUNGEN)),
        optional("nummerierung", Shape::Liste(&Shape::Text)),
        required("gliederung", Shape::Gliederung),
        required("arbeitsstand", Shape::Tabelle(&ARBEITSSTAND)),
        optional("kontakt", Shape::Tabelle(&KONTAKT)),
        INTERN,
    ],
};

/// The publisher.
pub static KOMMUNE: Table =
    Table { name: "kommune", keys: &[required("name", Shape::Text), optional("land", Shape::Wort(Land::WORDS)), URL] };

/// What the town calls the parts of its concept.
pub static BEZEICHNUNGEN: Table =
    Table { name: "bezeichnungen", keys: &[optional("handlungsfeld", Shape::Liste(&Shape::Text))] };

/// The state of the folder itself.
pub static ARBEITSSTAND: Table = Table {
    name: "arbeitsstand",
    keys: &[
        required("bezeichnung", Shape::Text),
        required("stand", Shape::Datum),
        required("status", Shape::Wort(Status::WORDS)),
        optional("öffentlich", Shape::Flag),
    ],
};

/// Whom citizens turn to.
pub static KONTAKT: Table = Table {
    name: "kontakt",
    keys: &[
        required("stelle", Shape::Text),
        optional("anschrift", Shape::Text),
        optional("telefon", Shape::Text),
        optional("email", Shape::Email),
        URL,
    ],
};

/// kapitel/**/*.md.
pub static KAPITEL: Table = Table {
    name: "kapitel",
    keys: &[
        ID,
        TITEL,
        optional("rolle", Shape::Wort(Rolle::WORDS)),
        optional("zusammenfassung", Shape::Text),
        optional("inhalt", Shape::Wort(Inhalt::WORDS)),
        ENTWURF,
        optional("beispiel", Shape::Flag),
        optional("stand", Shape::Datum),
        INTERN,
    ],
};

/// handlungsfelder/*.md.
pub static HANDLUNGSFELD: Table = Table {
    name: "handlungsfeld",
    keys: &[
        ID,
        TITEL,
        optional("zusammenfassung", Shape::Text),
        optional("inhalt", Shape::Wort(Inhalt::WORDS)),
        ENTWURF,
        optional("beispiel", Shape::Flag),
        optional("stand", Shape::Datum),
        INTERN,
    ],
};

/// seiten/*.md.
pub static SEITE: Table = Table { name: "seite", keys: &[ID, TITEL, ENTWURF, optional("stand", Shape::Datum), INTERN] };

/// prozess.yaml.
pub static PROZESS: Table = Table {
    name: "prozess",
    keys: &[
        optional("phasen", Shape::Liste(&Shape::Tabelle(&PHASE))),
        optional("beteiligung", Shape::Liste(&Shape::Tabelle(&BETEILIGUNG))),
        optional("termine", Shape::Liste(&Shape::Tabelle(&TERMIN))),
        INTERN,
    ],
};

/// A phase of the process.
pub static PHASE: Table = Table {
    name: "phase",
    keys: &[
        ID,
        TITEL,
        required("status", Shape::Wort(Phasenstand::WORDS)),
        optional("geplant", Shape::Tabelle(&ZEITRAUM)),
        optional("tatsächlich", Shape::Tabelle(&ZEITRAUM)),
        optional("abweichung", Shape::Text),
        optional("schritte", Shape::Liste(&Shape::Tabelle(&SCHRITT))),
        TEXT,
        ENTWURF,
        INTERN,
    ],
};

/// A step of a phase.
pub static SCHRITT: Table = Table {
    name: "schritt",
    keys: &[
        TITEL,
        optional("status", Shape::Wort(Phasenstand::WORDS)),
        optional("geplant", Shape::Tabelle(&ZEITRAUM)),
        optional("tatsächlich", Shape::Tabelle(&ZEITRAUM)),
        optional("abweichung", Shape::Text),
        TEXT,
        ENTWURF,
        INTERN,
    ],
};

/// Two dates.
pub static ZEITRAUM: Table =
    Table { name: "zeitraum", keys: &[optional("beginn", Shape::Datum), optional("ende", Shape::Datum)] };

/// A participation: an event, a survey, a working group.
pub static BETEILIGUNG: Table = Table {
    name: "beteiligung",
    keys: &[
        ID,
        TITEL,
        required("art", Shape::Wort(Beteiligungsart::WORDS)),
        optional("phase", Shape::Verweis(&[Art::Phase])),
        optional("zeitraum", Shape::Tabelle(&ZEITRAUM)),
        optional("kapitel", Shape::Verweis(&[Art::Kapitel])),
        optional("beteiligte", Shape::Liste(&Shape::Verweis(&[Art::Akteur, Art::Gremium]))),
        TEXT,
        ENTWURF,
        INTERN,
    ],
};

/// A single date that is neither a consultation nor a participation.
pub static TERMIN: Table = Table {
    name: "termin",
    keys: &[
        required("datum", Shape::Datum),
        TITEL,
        optional("gremium", Shape::Verweis(&[Art::Gremium])),
        TEXT,
        ENTWURF,
        INTERN,
    ],
};

/// gremien.yaml.
pub static GREMIEN: Table = Table {
    name: "gremien",
    keys: &[
        optional("gremien", Shape::Liste(&Shape::Tabelle(&GREMIUM))),
        optional("vorlagen", Shape::Liste(&Shape::Tabelle(&VORLAGE))),
        optional("beratungen", Shape::Liste(&Shape::Tabelle(&BERATUNG))),
        INTERN,
    ],
};

/// A committee.
pub static GREMIUM: Table = Table {
    name: "gremium",
    keys: &[
        ID,
        required("name", Shape::Text),
        optional("kurz", Shape::Text),
        required("art", Shape::Wort(Gremienart::WORDS)),
        URL,
        TEXT,
        ENTWURF,
        INTERN,
    ],
};

/// A council paper.
pub static VORLAGE: Table = Table {
    name: "vorlage",
    keys: &[
        ID,
        required("nummer", Shape::Text),
        required("betreff", Shape::Text),
        required("art", Shape::Wort(Vorlagenart::WORDS)),
        optional("datum", Shape::DatumOderUnbekannt),
        optional("federführung", Shape::Verweis(&[Art::Akteur])),
        optional("vorschlag", Shape::Text),
        URL,
        TEXT,
        ENTWURF,
        INTERN,
    ],
};

/// One step of a Beratungsfolge: a committee deals with a paper, or with a matter that has none.
pub static BERATUNG: Table = Table {
    name: "beratung",
    keys: &[
        optional("id", Shape::Id),
        required("gremium", Shape::Verweis(&[Art::Gremium])),
        optional("vorlage", Shape::Verweis(&[Art::Vorlage])),
        optional("gegenstand", Shape::Text),
        required("datum", Shape::DatumOderUnbekannt),
        required("behandlung", Shape::Wort(Behandlung::WORDS)),
        required("ergebnis", Shape::Wort(Ergebnis::WORDS)),
        optional("wortlaut", Shape::Text),
        optional("ohne_vorberatung", Shape::Text),
        optional("hinweis", Shape::Text),
        URL,
        ENTWURF,
        INTERN,
    ],
};

/// akteure.yaml.
pub static AKTEURE: Table =
    Table { name: "akteure", keys: &[optional("akteure", Shape::Liste(&Shape::Tabelle(&AKTEUR))), INTERN] };

/// An actor: an office, an institute, a network; never a private person.
pub static AKTEUR: Table = Table {
    name: "akteur",
    keys: &[
        ID,
        required("name", Shape::Text),
        optional("kurz", Shape::Text),
        required("art", Shape::Wort(Akteursart::WORDS)),
        optional("teil_von", Shape::Verweis(&[Art::Akteur])),
        URL,
        TEXT,
        ENTWURF,
        INTERN,
    ],
};

/// glossar.yaml.
pub static GLOSSAR: Table =
    Table { name: "glossar", keys: &[optional("glossar", Shape::Liste(&Shape::Tabelle(&BEGRIFF))), INTERN] };

/// A term of the glossary.
pub static BEGRIFF: Table = Table {
    name: "begriff",
    keys: &[
        ID,
        required("begriff", Shape::Text),
        optional("formen", Shape::Liste(&Shape::Text)),
        required("erklärung", Shape::Prosa),
        URL,
        ENTWURF,
        INTERN,
    ],
};

/// Every table, for the format reference and the tests that keep the catalogs complete.
pub static ALL: &[&Table] = &[
    &KONZEPT,
    &KOMMUNE,
    &BEZEICHNUNGEN,
    &ARBEITSSTAND,
    &KONTAKT,
    &KAPITEL,
    &HANDLUNGSFELD,
    &SEITE,
    &PROZESS,
    &PHASE,
    &SCHRITT,
    &ZEITRAUM,
    &BETEILIGUNG,
    &TERMIN,
    &GREMIEN,
    &GREMIUM,
    &VORLAGE,
    &BERATUNG,
    &AKTEURE,
    &AKTEUR,
    &GLOSSAR,
    &BEGRIFF,
];
