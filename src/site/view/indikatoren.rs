//! The overview of indicators, the page of one, and the data sets behind them.

use serde::Serialize;

use super::{
    kopf::{self, Kopf},
    ziele,
};
use crate::{
    document::{
        art::{Art, Uebersicht, indikator, massnahme},
        wortschatz::{Haeufigkeit, Indikatorebene, Richtung},
    },
    konzept::{self, indikator::Jahreswert},
    site::{
        backlinks,
        bausteine::{
            Etikett, Verknuepfung,
            liste::Massnahmenliste,
            schaubild::{Quellenangabe, Schaubild},
            sprachmarke::Sprachmarke,
            text::Text,
        },
        binden::{Textart, bind, text},
        blatt::Blatt,
        daten, feldwert,
        fund::{Auffindbar, Sammler},
        liste,
        route::{Route, Tabellenroute},
        schaubild,
    },
    texte::{Arg, Texte},
};

/// What the overview shows.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Indikatoren {
    /// The indicators by level.
    pub gruppen: Vec<Ebenengruppe>,
    /// The way to the data sets.
    pub daten: Option<Verknuepfung>,
}

/// Indicators of one level.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Ebenengruppe {
    /// The level.
    pub ebene: Etikett,
    /// What that means.
    pub erklaerung_ebene: String,
    /// The indicators.
    pub zeilen: Vec<Indikatorzeile>,
}

/// What is told of an indicator in a line.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Indikatorangabe {
    /// What it says.
    pub name: String,
    /// In words.
    pub wert: String,
    /// Their language, if it is not that of the page.
    pub fremd: Option<Sprachmarke>,
}

/// An indicator in the overview.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Indikatorzeile {
    /// The way to its page.
    pub link: Verknuepfung,
    /// Its number.
    pub nummer: Option<String>,
    /// Its newest value, in words.
    pub wert: Option<String>,
    /// Its last target, in words.
    pub zielwert: Option<String>,
    /// Its Handlungsfeld.
    pub handlungsfeld: Option<Verknuepfung>,
    /// Whether it is sample content.
    pub beispiel: bool,
}

/// What the page of an indicator shows.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Indikator {
    /// Its number.
    pub nummer: Option<String>,
    /// Its title.
    pub titel: String,
    /// What the figures say.
    pub befund: Option<String>,
    /// Whether it is sample content.
    pub beispiel: bool,
    /// The chart with its table.
    pub schaubild: Option<Schaubild>,
    /// What is measured.
    pub definition: Option<Text>,
    /// What is counted, by what it is divided, the unit, and so on.
    pub angaben: Vec<Indikatorangabe>,
    /// The goals that it tells of.
    pub leitziele: Vec<Verknuepfung>,
    /// What those are called together.
    pub zielname: String,
    /// Its Handlungsfeld.
    pub handlungsfeld: Option<Verknuepfung>,
    /// Where it began, and where it should go, in sentences.
    pub ziele: Vec<String>,
    /// From when on values cannot be compared, and why.
    pub brueche: Vec<(String, String)>,
    /// What it does not say.
    pub grenzen: Vec<String>,
    /// Where the figures come from.
    pub quelle: Option<Quellenangabe>,
    /// The text.
    pub text: Text,
    /// The measures that it tells of.
    pub massnahmen: Massnahmenliste,
    /// Texts that name it.
    pub erwaehnt: Vec<Verknuepfung>,
}

/// What the page of data sets shows.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Daten {
    /// The data sets.
    pub saetze: Vec<Datensatz>,
}

/// A data set.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Datensatz {
    /// Its name.
    pub name: String,
    /// How it is cut: the years and the columns.
    pub umfang: String,
    /// Where it comes from.
    pub quellen: Vec<Quellenangabe>,
    /// The pages that show it.
    pub gezeigt: Vec<Verknuepfung>,
    /// The table for programs.
    pub csv: String,
    /// Whether it is sample content.
    pub beispiel: bool,
}

/// Makes the overview.
pub(super) fn make(blatt: &mut Blatt<'_>, _: &'static Uebersicht) -> (Kopf, Indikatoren) {
    let texte = blatt.texte;
    let konzept = &blatt.kontext.konzept;
    let levels = [Indikatorebene::Impact, Indikatorebene::Output, Indikatorebene::Kontext];
    let group = |ebene: Indikatorebene| {
        let fitting = konzept.indikatoren.iter().filter(|it| it.ebene == ebene);
        let zeilen: Vec<Indikatorzeile> = fitting.filter_map(|it| zeile(blatt, it)).collect();
        (!zeilen.is_empty()).then(|| Ebenengruppe {
            ebene: Etikett::new("indikatorebene", ebene.word(), texte),
            erklaerung_ebene: texte
                .text(&format!("indikatorebene-{}-erklaerung", ebene.word()), &[]),
            zeilen,
        })
    };
    let gruppen = levels.into_iter().filter_map(group).collect();
    let daten = daten::daten_exist(blatt.kontext)
        .then(|| Verknuepfung::new(texte.text("daten-titel", &[]), blatt.zu(&Route::Daten)));
    let kopf = Kopf::new(texte.text("indikatoren-titel", &[]));
    (kopf, Indikatoren { gruppen, daten })
}

fn zeile(blatt: &Blatt<'_>, indikator: &konzept::indikator::Indikator) -> Option<Indikatorzeile> {
    let texte = blatt.texte;
    Some(Indikatorzeile {
        link: blatt.verknuepfung(indikator.id.as_str())?,
        nummer: indikator.nummer.clone(),
        wert: newest(blatt, indikator),
        zielwert: indikator
            .zielwerte
            .last()
            .map(|ziel| goal("ziel-text", ziel, &indikator.einheit, texte)),
        handlungsfeld: indikator
            .handlungsfeld
            .as_ref()
            .and_then(|it| blatt.verknuepfung(it.as_str())),
        beispiel: indikator.abschnitt.beispiel,
    })
}

/// The newest value of the total, or of each series where there is none.
pub(super) fn newest(
    blatt: &Blatt<'_>,
    indikator: &konzept::indikator::Indikator,
) -> Option<String> {
    let texte = blatt.texte;
    let serien =
        indikator.darstellung.pick(blatt.kontext.konzept.reihen(indikator.daten.as_ref()?)?);
    let words = |serie: &konzept::serie::Serie| {
        let (jahr, wert) = serien.neuester(serie)?;
        let value = texte.groesse(wert.zahl()?, &indikator.einheit);
        let args = [("jahr", Arg::from(texte.datum(jahr))), ("wert", Arg::from(value))];
        let value = texte.text("wert-text", &args);
        Some(match serie.gruppe.as_ref().filter(|_| !serien.nach_szenario) {
            Some(gruppe) => format!("{gruppe}: {value}"),
            None => value,
        })
    };
    match serien.serie(None) {
        Some(total) => words(total),
        None => {
            let all: Vec<String> = serien.gemessen().filter_map(words).collect();
            (!all.is_empty()).then(|| all.join(" · "))
        }
    }
}

pub(super) fn goal(key: &str, value: &Jahreswert, einheit: &str, texte: &Texte) -> String {
    let args = [
        ("jahr", Arg::from(texte.datum(value.jahr))),
        ("wert", Arg::from(texte.groesse(value.wert, einheit))),
    ];
    let text = texte.text(key, &args);
    match &value.gruppe {
        Some(gruppe) => format!("{gruppe}: {text}"),
        None => text,
    }
}

/// Makes the page of an indicator.
pub(super) fn make_indikator(blatt: &mut Blatt<'_>, _: Art, id: &str) -> (Kopf, Indikator) {
    let texte = blatt.texte;
    let konzept = &blatt.kontext.konzept;
    let it = konzept.indikator(id).expect("a page is planned only for an indicator that exists");
    let word = |vocabulary: &str, word: Option<&'static str>| {
        word.map(|it| Etikett::new(vocabulary, it, texte).text)
    };
    // Words of the catalog, and words of the editors.
    let (ours, theirs) = (None, blatt.kontext.angabensprache());
    let lines = [
        (indikator::EBENE.name, word("indikatorebene", Some(it.ebene.word())), &ours),
        (indikator::ZAEHLER.name, it.zaehler.clone(), &theirs),
        (indikator::NENNER.name, it.nenner.clone(), &theirs),
        (indikator::EINHEIT.name, Some(it.einheit.clone()), &theirs),
        (indikator::RICHTUNG.name, word("richtung", it.richtung.map(Richtung::word)), &ours),
        (indikator::GRUNDGESAMTHEIT.name, it.grundgesamtheit.clone(), &theirs),
        (
            indikator::HAEUFIGKEIT.name,
            word("haeufigkeit", it.haeufigkeit.map(Haeufigkeit::word)),
            &ours,
        ),
    ];
    let angabe = |(key, value, fremd): (&str, Option<String>, &Option<Sprachmarke>)| {
        Some(Indikatorangabe {
            name: feldwert::label(&indikator::TABLE, key, texte),
            wert: value?,
            fremd: fremd.clone(),
        })
    };
    let angaben = lines.into_iter().filter_map(angabe).collect();
    let begin = it.ausgangswert.iter().map(|value| goal("ausgang-text", value, &it.einheit, texte));
    let ziele = begin
        .chain(it.zielwerte.iter().map(|value| goal("ziel-text", value, &it.einheit, texte)))
        .collect();
    let schaubild = schaubild::of_indicator(blatt, it, None);
    let definition = text(blatt, it.definition.as_ref());
    let body = bind(blatt, it.abschnitt.text(), Textart::Haupttext);
    let sources = backlinks::von(blatt.kontext, id).iter();
    let view = Indikator {
        nummer: it.nummer.clone(),
        titel: it.abschnitt.titel.clone(),
        befund: it.befund.clone(),
        beispiel: it.abschnitt.beispiel,
        schaubild,
        definition,
        angaben,
        leitziele: it
            .leitziele
            .iter()
            .filter_map(|it| ziele::verknuepfung(blatt, it.as_str()))
            .collect(),
        zielname: ziele::titel(blatt, &it.leitziele),
        handlungsfeld: it.handlungsfeld.as_ref().and_then(|it| blatt.verknuepfung(it.as_str())),
        ziele,
        brueche: it
            .zeitreihenbrueche
            .iter()
            .map(|(jahr, grund)| (texte.datum(*jahr), grund.clone()))
            .collect(),
        grenzen: it.grenzen.clone(),
        quelle: it.quelle.as_ref().map(|it| Quellenangabe::new(it, texte)),
        text: body,
        massnahmen: liste::liste(blatt, konzept.massnahmen_zu(massnahme::INDIKATOREN, id)),
        erwaehnt: sources.filter_map(|it| blatt.verknuepfung(it)).collect(),
    };
    let mut kopf = Kopf::new(it.abschnitt.titel.clone());
    kopf.beschreibung = it.befund.clone();
    kopf.entwurf = it.abschnitt.entwurf;
    kopf.pfad = vec![kopf::pfad(blatt, &indikator::UEBERSICHT)];
    (kopf, view)
}

/// Makes the page of data sets.
pub(super) fn make_daten(blatt: &mut Blatt<'_>) -> (Kopf, Daten) {
    let texte = blatt.texte;
    let konzept = &blatt.kontext.konzept;
    let mut saetze = Vec::new();
    for (file, uses) in konzept.bezuege.daten() {
        let Some(reihen) = konzept.reihen(file) else { continue };
        let beispiel = blatt.kontext.daten_sind_beispiel(file);
        let href = blatt.zu_tabelle(&Tabellenroute::Daten(file.clone()));
        let mut gezeigt: Vec<Verknuepfung> =
            uses.iter().filter_map(|it| blatt.verknuepfung(&it.id)).collect();
        gezeigt.dedup_by(|left, right| left.href == right.href);
        let mut quellen: Vec<Quellenangabe> = uses
            .iter()
            .filter_map(|it| it.quelle.as_ref())
            .map(|it| Quellenangabe::new(it, texte))
            .collect();
        quellen.dedup();
        let umfang = if let Some(table) = konzept.freitabelle(file) {
            let names: Vec<&str> = table.spalten.iter().map(|it| it.name.value.as_str()).collect();
            let args = [
                ("zeilen", Arg::from(table.zeilen.len())),
                ("spalten", Arg::from(names.join(", "))),
            ];
            texte.text("daten-umfang-tabelle", &args)
        } else {
            let columns: Vec<&str> =
                reihen.dimensionen.iter().map(|it| it.value.as_str()).collect();
            let columns = if columns.is_empty() { "keine".to_owned() } else { columns.join(", ") };
            let years = reihen.zeilen.iter().map(|it| it.jahr);
            let span = texte.zeitraum(years.clone().min(), years.max()).unwrap_or_default();
            let args = [
                ("zeitraum", Arg::from(span)),
                ("werte", Arg::from(reihen.zeilen.len())),
                ("spalten", Arg::from(columns)),
            ];
            texte.text("daten-umfang", &args)
        };
        let name = file.file_name().to_owned();
        saetze.push(Datensatz { name, umfang, quellen, gezeigt, csv: href, beispiel });
    }
    let kopf = Kopf::new(texte.text("daten-titel", &[]));
    (kopf, Daten { saetze })
}

impl Auffindbar for Indikatoren {
    fn worte(&self, sammler: &mut Sammler) {
        // What it lists has pages of its own.
        for gruppe in &self.gruppen {
            sammler.satz(&format!("{}: {}", gruppe.ebene.text, gruppe.erklaerung_ebene));
        }
    }
}

impl Auffindbar for Indikator {
    fn worte(&self, sammler: &mut Sammler) {
        sammler.nummer(self.nummer.as_ref());
        sammler.kern(self.befund.as_ref());
        self.ziele.iter().for_each(|it| sammler.satz(it));
        sammler.text(Some(&self.text));
        sammler.text(self.definition.as_ref());
        sammler.verweise("art-handlungsfeld", &self.handlungsfeld);
        sammler.verweise("schluesselname-leitziele", &self.leitziele);
        self.angaben.iter().for_each(|it| sammler.satz(&format!("{}: {}", it.name, it.wert)));
        self.brueche.iter().for_each(|(jahr, grund)| sammler.satz(&format!("{jahr}: {grund}")));
        self.grenzen.iter().for_each(|it| sammler.satz(it));
        if let Some(bild) = &self.schaubild {
            sammler.schaubild(bild);
        }
        if let Some(quelle) = &self.quelle {
            sammler.quelle(quelle);
        }
    }
}

impl Auffindbar for Daten {
    fn worte(&self, sammler: &mut Sammler) {
        for satz in &self.saetze {
            sammler.satz(&format!("{}: {}", satz.name, satz.umfang));
            satz.quellen.iter().for_each(|it| sammler.quelle(it));
        }
    }
}
