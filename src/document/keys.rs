//! The key table: every key of the format, its form, and whether it is required. The only list of its kind:
//! decoding, suggestions and the format reference are made from it. Meanings stand in the catalogs.

use crate::{base::slug, texte::Texte};

use super::{
    Kind,
    wortschatz::{
        Akteursart, Angabenart, Ausnahmegrund, Behandlung, Beteiligungsart, Diagrammart, Ergebnis, Finanzierungsstand,
        Gremienart, Haeufigkeit, Indikatorebene, Inhalt, Kostenart, Kostensicherheit, Land, Massnahmenart, Phasenstand,
        Prioritaet, Pruefmethode, Richtung, Rolle, Status, Umsetzung, Vereinbarkeit, Vorlagenart,
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
    /// A number in German notation: `1.234,5`.
    Dezimal,
    /// An amount of euros in German notation, or the words `noch offen`.
    Betrag,
    /// The name of a file in `daten/`.
    Datei,
    /// An absolute address of the web.
    Url,
    /// An e-mail address.
    Email,
    /// A language tag.
    Sprache,
    /// A colour: `#rrggbb`.
    Farbe,
    /// One of some words.
    Wort(&'static [&'static str]),
    /// A list of one form; a single value counts as a list of one.
    Liste(&'static Shape),
    /// Keys and values of their own.
    Tabelle(&'static Table),
    /// Nested ids: the Gliederung.
    Gliederung,
    /// Names and values that another document declares.
    Paare,
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
    /// A date of the process; it has no id.
    Termin,
    /// An actor.
    Akteur,
    /// A term of the glossary.
    Begriff,
    /// A guiding goal.
    Leitziel,
    /// A measure.
    Massnahme,
    /// An indicator.
    Indikator,
    /// A district.
    Stadtteil,
    /// A target group.
    Zielgruppe,
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
            Self::Termin => "termin",
            Self::Akteur => "akteur",
            Self::Begriff => "begriff",
            Self::Leitziel => "leitziel",
            Self::Massnahme => "massnahme",
            Self::Indikator => "indikator",
            Self::Stadtteil => "stadtteil",
            Self::Zielgruppe => "zielgruppe",
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
    // An umlaut and its spelling in ASCII are both two bytes, so most words are told apart by their length.
    word.len() == spelling.len() && (word == spelling || (!word.is_ascii() && slug::transliterate(word) == spelling))
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
            Self::Massnahme => &MASSNAHME,
            Self::Indikator => &INDIKATOR,
            Self::Stadtteile => &STADTTEILE,
            Self::Zielgruppen => &ZIELGRUPPEN,
            Self::Uebersetzung => &UEBERSETZUNG,
            Self::Daten | Self::Abgleich => &CSV,
        }
    }
}

impl KeyDef {
    /// Whether the editors use it to keep something inside the house.
    #[must_use]
    pub fn haelt_zurueck(&self) -> bool {
        [ENTWURF.name, INTERN.name].contains(&self.name)
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
const NAME: KeyDef = required("name", Shape::Text);
const FRUEHERE_IDS: KeyDef = optional("frühere_ids", Shape::Liste(&Shape::Id));
const BEISPIEL: KeyDef = optional("beispiel", Shape::Flag);

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
        optional("fassungen", Shape::Liste(&Shape::Tabelle(&FASSUNG))),
        optional("aktuell", Shape::Id),
        optional("weggefallen", Shape::Liste(&Shape::Tabelle(&WEGFALL))),
        optional("vergleiche", Shape::Liste(&Shape::Tabelle(&VERGLEICH))),
        optional("kontakt", Shape::Tabelle(&KONTAKT)),
        optional("aussehen", Shape::Tabelle(&AUSSEHEN)),
        optional("rückmeldung", Shape::Tabelle(&ANLAUFSTELLE)),
        optional("barriere_melden", Shape::Tabelle(&ANLAUFSTELLE)),
        optional("gebärdensprache", Shape::Tabelle(&GEBAERDENSPRACHE)),
        optional("übersetzungen", Shape::Liste(&Shape::Tabelle(&UEBERSCHRIFT))),
        optional("angaben", Shape::Liste(&Shape::Tabelle(&ANGABE))),
        optional("fristen", Shape::Tabelle(&FRISTEN)),
        optional("prüfung", Shape::Paare),
        INTERN,
    ],
};

/// The publisher.
pub static KOMMUNE: Table = Table { name: "kommune", keys: &[NAME, optional("land", Shape::Wort(Land::WORDS)), URL] };

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

/// A version of the concept that stays as it is.
pub static FASSUNG: Table = Table {
    name: "fassung",
    keys: &[
        ID,
        required("bezeichnung", Shape::Text),
        required("stand", Shape::Datum),
        required("status", Shape::Wort(Status::WORDS)),
        required("öffentlich", Shape::Flag),
        optional("ordner", Shape::Text),
        optional("git", Shape::Text),
        optional("commit", Shape::Text),
        optional("beschluss", Shape::Verweis(&[Art::Beratung])),
        optional("änderung", Shape::Text),
        INTERN,
    ],
};

/// Two versions that are compared beside those that follow each other.
pub static VERGLEICH: Table =
    Table { name: "vergleich", keys: &[required("alt", Shape::Text), required("neu", Shape::Text)] };

/// Something that an earlier Fassung had and this one has not.
pub static WEGFALL: Table = Table {
    name: "wegfall",
    keys: &[
        ID,
        optional(
            "ersetzt_durch",
            Shape::Verweis(&[
                Art::Kapitel,
                Art::Handlungsfeld,
                Art::Leitziel,
                Art::Massnahme,
                Art::Indikator,
                Art::Seite,
                Art::Vorlage,
                Art::Akteur,
                Art::Stadtteil,
                Art::Zielgruppe,
            ]),
        ),
        optional("grund", Shape::Text),
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

/// What makes the site look like the town's own.
pub static AUSSEHEN: Table = Table {
    name: "aussehen",
    keys: &[
        optional("farbe", Shape::Farbe),
        optional("farbe_dunkel", Shape::Farbe),
        optional("logo", Shape::Text),
        optional("schrift", Shape::Text),
        optional("schrift_fett", Shape::Text),
    ],
};

/// Where something can be reported: by mail or in a form of the town.
pub static ANLAUFSTELLE: Table = Table { name: "anlaufstelle", keys: &[optional("email", Shape::Email), URL] };

/// A video in German Sign Language.
pub static GEBAERDENSPRACHE: Table = Table {
    name: "gebaerdensprache",
    keys: &[required("datei", Shape::Text), required("dauer", Shape::Text), optional("vorschaubild", Shape::Text)],
};

/// What konzept.yaml says, in another language.
pub static UEBERSCHRIFT: Table = Table {
    name: "ueberschrift",
    keys: &[
        required("sprache", Shape::Sprache),
        TITEL,
        optional("untertitel", Shape::Text),
        optional("beschreibung", Shape::Prosa),
    ],
};

/// `name.<lang>.md`: the words of a document in another language; everything else stays that of the original.
pub static UEBERSETZUNG: Table = Table {
    name: "uebersetzung",
    keys: &[
        required("übersetzt_von", Shape::Text),
        TITEL,
        optional("zusammenfassung", Shape::Text),
        optional("gebärdensprache", Shape::Tabelle(&GEBAERDENSPRACHE)),
        ENTWURF,
        INTERN,
    ],
};

/// What a declaration on accessibility has to say (EU 2018/1523; for Nordrhein-Westfalen § 4 BITVNRW).
pub static ERKLAERUNG: Table = Table {
    name: "erklaerung",
    keys: &[
        required("vereinbarkeit", Shape::Wort(Vereinbarkeit::WORDS)),
        optional("nicht_barrierefrei", Shape::Liste(&Shape::Tabelle(&HINDERNIS))),
        required("erstellt", Shape::Datum),
        required("methode", Shape::Wort(Pruefmethode::WORDS)),
        required("geprüft", Shape::Datum),
        optional("durchsetzung", Shape::Tabelle(&DURCHSETZUNG)),
    ],
};

/// Content that is not accessible.
pub static HINDERNIS: Table = Table {
    name: "hindernis",
    keys: &[
        required("inhalt", Shape::Text),
        required("grund", Shape::Wort(Ausnahmegrund::WORDS)),
        optional("alternative", Shape::Text),
    ],
};

/// Who helps if the town does not.
pub static DURCHSETZUNG: Table = Table {
    name: "durchsetzung",
    keys: &[required("stelle", Shape::Text), optional("anschrift", Shape::Text), optional("email", Shape::Email), URL],
};

/// A field that this concept adds to its measures.
pub static ANGABE: Table = Table {
    name: "angabe",
    keys: &[
        ID,
        TITEL,
        required("art", Shape::Wort(Angabenart::WORDS)),
        optional("einheit", Shape::Text),
        optional("auswahl", Shape::Liste(&Shape::Text)),
    ],
};

/// Numbers of days that checks go by.
pub static FRISTEN: Table = Table {
    name: "fristen",
    keys: &[optional("umsetzungsstand", Shape::Zahl), optional("barrierefreiheit", Shape::Zahl)],
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
        optional("gebärdensprache", Shape::Tabelle(&GEBAERDENSPRACHE)),
        ENTWURF,
        BEISPIEL,
        optional("stand", Shape::Datum),
        FRUEHERE_IDS,
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
        optional("ziel", Shape::Prosa),
        optional("leitziele", Shape::Liste(&Shape::Tabelle(&LEITZIEL))),
        optional("inhalt", Shape::Wort(Inhalt::WORDS)),
        ENTWURF,
        BEISPIEL,
        optional("stand", Shape::Datum),
        FRUEHERE_IDS,
        INTERN,
    ],
};

/// A guiding goal of a Handlungsfeld.
pub static LEITZIEL: Table =
    Table { name: "leitziel", keys: &[ID, TITEL, TEXT, ENTWURF, BEISPIEL, FRUEHERE_IDS, INTERN] };

/// massnahmen/**/*.md.
pub static MASSNAHME: Table = Table {
    name: "massnahme",
    keys: &[
        ID,
        TITEL,
        optional("kurztitel", Shape::Text),
        optional("nummer", Shape::Text),
        required("art", Shape::Wort(Massnahmenart::WORDS)),
        required("handlungsfeld", Shape::Verweis(&[Art::Handlungsfeld])),
        optional("leitziele", Shape::Liste(&Shape::Verweis(&[Art::Leitziel]))),
        optional("zusammenfassung", Shape::Text),
        optional("ziel", Shape::Prosa),
        optional("schlüsselmaßnahme", Shape::Flag),
        optional("priorität", Shape::Wort(Prioritaet::WORDS)),
        optional("federführung", Shape::Verweis(&[Art::Akteur])),
        optional("beteiligte", Shape::Liste(&Shape::Verweis(&[Art::Akteur, Art::Gremium]))),
        optional("zielgruppen", Shape::Liste(&Shape::Verweis(&[Art::Zielgruppe]))),
        optional("stadtteile", Shape::Liste(&Shape::Verweis(&[Art::Stadtteil]))),
        optional("zeitraum", Shape::Tabelle(&LAUFZEIT)),
        optional("kosten", Shape::Liste(&Shape::Tabelle(&KOSTEN))),
        optional("personal", Shape::Dezimal),
        optional("finanzierung", Shape::Liste(&Shape::Tabelle(&FINANZIERUNG))),
        optional("meilensteine", Shape::Liste(&Shape::Tabelle(&MEILENSTEIN))),
        optional("indikatoren", Shape::Liste(&Shape::Verweis(&[Art::Indikator]))),
        optional("umsetzungsstand", Shape::Liste(&Shape::Tabelle(&UMSETZUNGSSTAND))),
        optional("beschlüsse", Shape::Liste(&Shape::Verweis(&[Art::Beratung, Art::Vorlage]))),
        optional("verwandte", Shape::Liste(&Shape::Verweis(&[Art::Massnahme]))),
        optional("abgestimmt_mit", Shape::Liste(&Shape::Text)),
        optional("angaben", Shape::Paare),
        optional("kontakt", Shape::Text),
        ENTWURF,
        BEISPIEL,
        FRUEHERE_IDS,
        INTERN,
    ],
};

/// From when to when a measure runs.
pub static LAUFZEIT: Table = Table {
    name: "laufzeit",
    keys: &[optional("beginn", Shape::Datum), optional("ende", Shape::Datum), optional("laufend", Shape::Flag)],
};

/// A cost.
pub static KOSTEN: Table = Table {
    name: "kosten",
    keys: &[
        required("art", Shape::Wort(Kostenart::WORDS)),
        required("betrag", Shape::Betrag),
        optional("jahr", Shape::Zahl),
        optional("sicherheit", Shape::Wort(Kostensicherheit::WORDS)),
        optional("text", Shape::Text),
    ],
};

/// Where the money comes from.
pub static FINANZIERUNG: Table = Table {
    name: "finanzierung",
    keys: &[
        required("quelle", Shape::Text),
        optional("programm", Shape::Text),
        optional("betrag", Shape::Betrag),
        optional("anteil", Shape::Dezimal),
        optional("status", Shape::Wort(Finanzierungsstand::WORDS)),
        URL,
    ],
};

/// A milestone.
pub static MEILENSTEIN: Table = Table {
    name: "meilenstein",
    keys: &[TITEL, optional("bis", Shape::Datum), optional("erledigt", Shape::Datum), optional("text", Shape::Text)],
};

/// One report on how far a measure has come.
pub static UMSETZUNGSSTAND: Table = Table {
    name: "umsetzungsstand",
    keys: &[
        required("stand", Shape::Datum),
        required("status", Shape::Wort(Umsetzung::WORDS)),
        TEXT,
        optional("mit", Shape::Verweis(&[Art::Massnahme])),
        INTERN,
    ],
};

/// indikatoren/**/*.md. The form is the sheet of the Länder-Integrationsmonitoring.
pub static INDIKATOR: Table = Table {
    name: "indikator",
    keys: &[
        ID,
        TITEL,
        optional("nummer", Shape::Text),
        required("ebene", Shape::Wort(Indikatorebene::WORDS)),
        optional("handlungsfeld", Shape::Verweis(&[Art::Handlungsfeld])),
        optional("leitziele", Shape::Liste(&Shape::Verweis(&[Art::Leitziel]))),
        optional("befund", Shape::Text),
        required("definition", Shape::Prosa),
        optional("zähler", Shape::Text),
        optional("nenner", Shape::Text),
        required("einheit", Shape::Text),
        optional("richtung", Shape::Wort(Richtung::WORDS)),
        optional("grundgesamtheit", Shape::Text),
        optional("häufigkeit", Shape::Wort(Haeufigkeit::WORDS)),
        optional("quelle", Shape::Tabelle(&QUELLE)),
        optional("daten", Shape::Datei),
        optional("diagramm", Shape::Tabelle(&DARSTELLUNG)),
        optional("ausgangswert", Shape::Tabelle(&JAHRESWERT)),
        optional("zielwerte", Shape::Liste(&Shape::Tabelle(&JAHRESWERT))),
        optional("zeitreihenbrüche", Shape::Liste(&Shape::Tabelle(&ZEITREIHENBRUCH))),
        optional("grenzen", Shape::Liste(&Shape::Text)),
        ENTWURF,
        BEISPIEL,
        FRUEHERE_IDS,
        INTERN,
    ],
};

/// Where figures come from.
pub static QUELLE: Table =
    Table { name: "quelle", keys: &[NAME, URL, optional("lizenz", Shape::Text), optional("stand", Shape::Datum)] };

/// A value for a year.
pub static JAHRESWERT: Table = Table {
    name: "jahreswert",
    keys: &[required("jahr", Shape::Datum), required("wert", Shape::Dezimal), optional("gruppe", Shape::Text)],
};

/// Where a series cannot be compared with what came before.
pub static ZEITREIHENBRUCH: Table =
    Table { name: "zeitreihenbruch", keys: &[required("jahr", Shape::Datum), required("grund", Shape::Text)] };

/// How an indicator is drawn.
pub static DARSTELLUNG: Table = Table {
    name: "darstellung",
    keys: &[
        optional("art", Shape::Wort(Diagrammart::WORDS)),
        optional("gruppe", Shape::Text),
        optional("werte", Shape::Liste(&Shape::Text)),
        optional("filter", Shape::Paare),
    ],
};

/// A fenced block `diagramm` within a text.
pub static DIAGRAMM: Table = Table {
    name: "diagramm",
    keys: &[
        optional("indikator", Shape::Verweis(&[Art::Indikator])),
        optional("daten", Shape::Datei),
        optional("titel", Shape::Text),
        optional("art", Shape::Wort(Diagrammart::WORDS)),
        optional("gruppe", Shape::Text),
        optional("werte", Shape::Liste(&Shape::Text)),
        optional("filter", Shape::Paare),
        optional("einheit", Shape::Text),
        optional("quelle", Shape::Tabelle(&QUELLE)),
    ],
};

/// A fenced block `tabelle` within a text.
pub static TABELLE: Table = Table {
    name: "tabelle",
    keys: &[
        optional("indikator", Shape::Verweis(&[Art::Indikator])),
        optional("daten", Shape::Datei),
        optional("titel", Shape::Text),
        optional("gruppe", Shape::Text),
        optional("werte", Shape::Liste(&Shape::Text)),
        optional("filter", Shape::Paare),
        optional("einheit", Shape::Text),
        optional("quelle", Shape::Tabelle(&QUELLE)),
    ],
};

/// A fenced block `massnahmen` within a text.
pub static MASSNAHMENLISTE: Table = Table {
    name: "massnahmenliste",
    keys: &[
        optional("titel", Shape::Text),
        optional("handlungsfeld", Shape::Verweis(&[Art::Handlungsfeld])),
        optional("leitziel", Shape::Verweis(&[Art::Leitziel])),
        optional("stadtteil", Shape::Verweis(&[Art::Stadtteil])),
        optional("zielgruppe", Shape::Verweis(&[Art::Zielgruppe])),
        optional("akteur", Shape::Verweis(&[Art::Akteur])),
        optional("art", Shape::Wort(Massnahmenart::WORDS)),
        optional("status", Shape::Wort(Umsetzung::WORDS)),
        optional("schlüsselmaßnahme", Shape::Flag),
    ],
};

/// stadtteile.yaml.
pub static STADTTEILE: Table =
    Table { name: "stadtteile", keys: &[optional("stadtteile", Shape::Liste(&Shape::Tabelle(&STADTTEIL))), INTERN] };

/// A district.
pub static STADTTEIL: Table =
    Table { name: "stadtteil", keys: &[ID, NAME, TEXT, URL, ENTWURF, BEISPIEL, FRUEHERE_IDS, INTERN] };

/// zielgruppen.yaml.
pub static ZIELGRUPPEN: Table =
    Table { name: "zielgruppen", keys: &[optional("zielgruppen", Shape::Liste(&Shape::Tabelle(&ZIELGRUPPE))), INTERN] };

/// A target group.
pub static ZIELGRUPPE: Table =
    Table { name: "zielgruppe", keys: &[ID, NAME, TEXT, ENTWURF, BEISPIEL, FRUEHERE_IDS, INTERN] };

/// CSV files: their columns say what they hold, so they have no keys.
pub static CSV: Table = Table { name: "csv", keys: &[] };

/// seiten/*.md.
pub static SEITE: Table = Table {
    name: "seite",
    keys: &[
        ID,
        TITEL,
        ENTWURF,
        optional("stand", Shape::Datum),
        optional("erklärung", Shape::Tabelle(&ERKLAERUNG)),
        FRUEHERE_IDS,
        INTERN,
    ],
};

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
        NAME,
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
        FRUEHERE_IDS,
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
        NAME,
        optional("kurz", Shape::Text),
        required("art", Shape::Wort(Akteursart::WORDS)),
        optional("teil_von", Shape::Verweis(&[Art::Akteur])),
        URL,
        TEXT,
        ENTWURF,
        BEISPIEL,
        FRUEHERE_IDS,
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
    &FASSUNG,
    &WEGFALL,
    &VERGLEICH,
    &KONTAKT,
    &KAPITEL,
    &AUSSEHEN,
    &ANLAUFSTELLE,
    &GEBAERDENSPRACHE,
    &UEBERSCHRIFT,
    &ANGABE,
    &FRISTEN,
    &HANDLUNGSFELD,
    &LEITZIEL,
    &MASSNAHME,
    &LAUFZEIT,
    &KOSTEN,
    &FINANZIERUNG,
    &MEILENSTEIN,
    &UMSETZUNGSSTAND,
    &INDIKATOR,
    &QUELLE,
    &JAHRESWERT,
    &ZEITREIHENBRUCH,
    &DARSTELLUNG,
    &DIAGRAMM,
    &TABELLE,
    &MASSNAHMENLISTE,
    &STADTTEILE,
    &STADTTEIL,
    &ZIELGRUPPEN,
    &ZIELGRUPPE,
    &SEITE,
    &ERKLAERUNG,
    &HINDERNIS,
    &DURCHSETZUNG,
    &UEBERSETZUNG,
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
