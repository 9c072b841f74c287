//! Charts and tables of figures as data: series, targets, breaks, the words around them, and the
//! table that every chart comes with. How they are drawn is `output`'s business.

use super::{
    bausteine::{
        Verknuepfung,
        schaubild::{Quellenangabe, Schaubild, Serie, Titel, Wertetabelle, Zielmarke},
        sprachmarke::Sprachmarke,
    },
    blatt::Blatt,
    route::Tabellenroute,
    wertetabelle::{self, gap},
};
use crate::{
    base::{date::PartialDate, decimal::Decimal, path::RelPath},
    document::{
        Fields,
        freitabelle::Freitabelle,
        reihe::{INSGESAMT, Reihen},
        tabellen::einschub::{diagramm, tabelle},
        wortschatz::Diagrammart,
    },
    konzept::{
        self,
        indikator::{Indikator, data_file},
        kreuztabelle::{Kreuzung, Kreuzwert},
        quelle::Quelle,
        serie::{Darstellung, Serien},
        zielabstand::{Zielabstand, zielabstaende},
    },
    texte::{Arg, Texte},
};

impl Titel {
    /// The name of an indicator.
    fn name(blatt: &Blatt<'_>, indikator: &Indikator) -> Self {
        let fremd = blatt.kontext.fremd(indikator.id.as_str());
        Self { text: indikator.abschnitt.titel.clone(), fremd }
    }

    /// What an indicator says, else its name.
    fn befund(blatt: &Blatt<'_>, indikator: &Indikator) -> Self {
        let befund = indikator.befund.clone();
        let befund = befund.map(|text| Self { text, fremd: blatt.kontext.angabensprache() });
        befund.unwrap_or_else(|| Self::name(blatt, indikator))
    }

    /// A title that stands in a text, and so in its language.
    fn im_text(text: String) -> Self {
        Self { text, fremd: None }
    }
}

/// What a chart or table is made from.
struct Vorgabe<'a> {
    titel: Titel,
    mehr: Option<Verknuepfung>,
    einheit: &'a str,
    /// The language of unit and source.
    fremd: Option<Sprachmarke>,
    darstellung: &'a Darstellung,
    /// The sides of a table that is not by time.
    kreuzung: Option<&'a Kreuzung>,
    quelle: Option<&'a Quelle>,
    indikator: Option<&'a Indikator>,
    csv: Option<String>,
    beispiel: bool,
    gestalt: Gestalt,
}

/// As what figures are shown.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Gestalt {
    /// As a chart with its table.
    Schaubild,
    /// As a table alone.
    Tabelle,
}

/// How the figures of an indicator are shown at a place.
struct Auftritt<'a> {
    titel: Titel,
    mehr: Option<Verknuepfung>,
    darstellung: &'a Darstellung,
    kreuzung: Option<&'a Kreuzung>,
    gestalt: Gestalt,
}

/// What was picked from the figures, for the words around the drawing.
struct Auswahl<'a> {
    art: Diagrammart,
    einheit: &'a str,
    serien: &'a Serien,
    named: &'a [Serie],
    texte: &'a Texte,
}

/// What a fenced block asks for; nothing if what it names is not shown.
#[must_use]
pub fn of_block(blatt: &mut Blatt<'_>, fields: &Fields, gestalt: Gestalt) -> Option<Schaubild> {
    if fields.has(diagramm::INDIKATOR) {
        of_indicator_block(blatt, fields, gestalt)
    } else {
        of_file_block(blatt, fields, gestalt)
    }
}

/// The chart of an indicator, with a way to more about it.
#[must_use]
pub fn of_indicator(
    blatt: &mut Blatt<'_>,
    indikator: &Indikator,
    mehr: Option<Verknuepfung>,
) -> Option<Schaubild> {
    let titel = Titel::befund(blatt, indikator);
    let darstellung = &indikator.darstellung;
    let gestalt = Gestalt::Schaubild;
    let kreuzung = None;
    indicator_chart(blatt, indikator, Auftritt { titel, mehr, darstellung, kreuzung, gestalt })
}

fn of_indicator_block(
    blatt: &mut Blatt<'_>,
    fields: &Fields,
    gestalt: Gestalt,
) -> Option<Schaubild> {
    let id = fields.get(diagramm::INDIKATOR)?;
    let konzept = &blatt.kontext.konzept;
    let indikator = konzept.indikator(id)?;
    let darstellung = Darstellung::in_block(fields, &indikator.darstellung);
    let kreuzung = Kreuzung::read(fields);
    let titel = fields
        .string(diagramm::TITEL)
        .map_or_else(|| Titel::befund(blatt, indikator), Titel::im_text);
    let mehr = blatt.verknuepfung(id);
    let darstellung = &darstellung;
    let kreuzung = kreuzung.as_ref();
    indicator_chart(blatt, indikator, Auftritt { titel, mehr, darstellung, kreuzung, gestalt })
}

fn indicator_chart(
    blatt: &mut Blatt<'_>,
    indikator: &Indikator,
    auftritt: Auftritt<'_>,
) -> Option<Schaubild> {
    let Auftritt { titel, mehr, darstellung, kreuzung, gestalt } = auftritt;
    let reihen = blatt.kontext.konzept.reihen(indikator.daten.as_ref()?)?;
    let csv = blatt.zu_zahlen(&Tabellenroute::Indikator(indikator.id.to_string()));
    let vorgabe = Vorgabe {
        titel,
        mehr,
        einheit: &indikator.einheit,
        fremd: blatt.kontext.angabensprache(),
        darstellung,
        kreuzung,
        quelle: indikator.quelle.as_ref(),
        indikator: Some(indikator),
        csv,
        beispiel: indikator.abschnitt.beispiel,
        gestalt,
    };
    make(blatt, &vorgabe, reihen)
}

fn of_file_block(blatt: &mut Blatt<'_>, fields: &Fields, gestalt: Gestalt) -> Option<Schaubild> {
    let file = data_file(fields.get(diagramm::DATEN)?);
    if let Some(frei) = blatt.kontext.konzept.freitabelle(&file) {
        return (gestalt == Gestalt::Tabelle).then(|| free_table(blatt, fields, (&file, frei)))?;
    }
    let reihen = blatt.kontext.konzept.reihen(&file)?;
    let beispiel = blatt.kontext.daten_sind_beispiel(&file);
    let quelle = source(blatt, fields, &file);
    let einheit = fields.string_or_empty(diagramm::EINHEIT);
    let csv = blatt.zu_zahlen(&Tabellenroute::Daten(file.clone()));
    let kreuzung = Kreuzung::read(fields);
    let vorgabe = Vorgabe {
        titel: Titel::im_text(fields.string_or_empty(diagramm::TITEL)),
        mehr: None,
        einheit: &einheit,
        fremd: None,
        darstellung: &Darstellung::read(fields),
        kreuzung: kreuzung.as_ref(),
        quelle: quelle.as_ref(),
        indikator: None,
        csv,
        beispiel,
        gestalt,
    };
    make(blatt, &vorgabe, reihen)
}

/// Where the figures of a block come from. Those that a report brought are as of its Stichtag; what
/// its own text shows, that says itself.
fn source(blatt: &Blatt<'_>, fields: &Fields, file: &RelPath) -> Option<Quelle> {
    let quelle = fields.get(diagramm::QUELLE).map(Quelle::read)?;
    let brought = blatt.kontext.konzept.zahlen_laut(file).filter(|_| !blatt.von_damals());
    let stand = brought.or(quelle.stand);
    Some(Quelle { stand, ..quelle })
}

/// A table with any columns.
fn free_table(
    blatt: &mut Blatt<'_>,
    fields: &Fields,
    (file, frei): (&RelPath, &Freitabelle),
) -> Option<Schaubild> {
    let texte = blatt.texte;
    let names: Vec<&str> = fields.items(tabelle::SPALTEN).iter().map(|it| it.value).collect();
    let columns = frei.gewaehlt(&names);
    if columns.is_empty() || frei.zeilen.is_empty() {
        return None;
    }
    let titel = Titel::im_text(fields.string_or_empty(diagramm::TITEL));
    let einheit = fields.string_or_empty(diagramm::EINHEIT);
    let subject = (!einheit.is_empty()).then(|| with_unit(titel.clone(), &einheit, texte));
    let csv = blatt.zu_zahlen(&Tabellenroute::Daten(file.clone()));
    let quelle = source(blatt, fields, file);
    let vorgabe = Vorgabe {
        titel,
        mehr: None,
        einheit: &einheit,
        fremd: None,
        darstellung: &Darstellung::default(),
        kreuzung: None,
        quelle: quelle.as_ref(),
        indikator: None,
        csv,
        beispiel: blatt.kontext.daten_sind_beispiel(file),
        gestalt: Gestalt::Tabelle,
    };
    let tabelle = wertetabelle::aus_freitabelle(frei, &columns, subject, texte);
    Some(only_table(blatt, &vorgabe, tabelle))
}

/// A table without a drawing.
fn only_table(blatt: &mut Blatt<'_>, vorgabe: &Vorgabe<'_>, tabelle: Wertetabelle) -> Schaubild {
    Schaubild {
        name: blatt.next_name(),
        titel: vorgabe.titel.clone(),
        mehr: vorgabe.mehr.clone(),
        abstand: None,
        annahme: None,
        beschreibung: String::new(),
        art: None,
        einheit: vorgabe.einheit.to_owned(),
        jahre: Vec::new(),
        serien: Vec::new(),
        ziele: Vec::new(),
        brueche: Vec::new(),
        tabelle,
        quelle: vorgabe.quelle.map(|it| Quellenangabe::new(it, blatt.texte)),
        csv: vorgabe.csv.clone(),
        beispiel: vorgabe.beispiel,
        texte: blatt.texte.clone(),
        fremd: vorgabe.fremd.clone(),
        datensprache: blatt.kontext.angabensprache(),
    }
}

/// A table of two sides.
fn cross_table(
    blatt: &mut Blatt<'_>,
    vorgabe: &Vorgabe<'_>,
    (reihen, kreuzung): (&Reihen, &Kreuzung),
) -> Option<Schaubild> {
    let texte = blatt.texte;
    let kreuz = kreuzung.pick(reihen);
    if kreuz.zeilen.is_empty() {
        return None;
    }
    let subject =
        vorgabe.indikator.map_or_else(|| vorgabe.titel.clone(), |it| Titel::name(blatt, it));
    // Figures of one time say which.
    let time = kreuz.jahre.first().map(|it| texte.datum(*it));
    let unit = [Some(vorgabe.einheit.to_owned()), time].into_iter().flatten();
    let unit = unit.filter(|it| !it.is_empty()).collect::<Vec<_>>().join(", ");
    let subject = with_unit(subject, &unit, texte);
    let assumed = kreuz.spalten.iter().chain(kreuz.zeilen.iter().map(|it| &it.0)).flatten();
    let assumed = assumed.into_iter().any(|it| matches!(it, Kreuzwert::Szenario(_)));
    let tabelle = wertetabelle::aus_kreuzung(&kreuz, subject, texte);
    let made = only_table(blatt, vorgabe, tabelle);
    Some(Schaubild { annahme: assumed.then(|| texte.text("szenario-annahme", &[])), ..made })
}

fn make(blatt: &mut Blatt<'_>, vorgabe: &Vorgabe<'_>, reihen: &Reihen) -> Option<Schaubild> {
    let texte = blatt.texte;
    if let Some(kreuzung) = vorgabe.kreuzung {
        return cross_table(blatt, vorgabe, (reihen, kreuzung));
    }
    let serien = vorgabe.darstellung.pick(reihen);
    if serien.is_blank() {
        return None;
    }
    let art = vorgabe.darstellung.art.unwrap_or(if serien.jahre.len() > 1 {
        Diagrammart::Linie
    } else {
        Diagrammart::Balken
    });
    // A gap lies between two.
    let art = if art == Diagrammart::Abstand && serien.serien.len() != 2 {
        Diagrammart::Linie
    } else {
        art
    };
    let name = |serie: &konzept::serie::Serie| match serie.gruppe.as_deref() {
        Some(name) if serie.szenario && serien.nach_szenario => wertetabelle::szenario(name, texte),
        Some(name) => name.to_owned(),
        None if serien.szenario.is_some() && serien.serien.len() == 1 => {
            wertetabelle::szenario(serien.szenario.as_deref().unwrap_or_default(), texte)
        }
        None if serien.nach_szenario => texte.text("szenario-gemessen", &[]),
        None if serien.serien.len() > 1 => texte.text(INSGESAMT, &[]),
        None => vorgabe
            .indikator
            .map_or_else(|| texte.text("wert", &[]), |it| it.abschnitt.titel.clone()),
    };
    let named: Vec<Serie> = serien
        .serien
        .iter()
        .map(|serie| Serie {
            name: name(serie),
            benannt: serie.gruppe.is_some(),
            szenario: serie.szenario,
            werte: serie.werte.iter().map(|it| it.as_ref().map(|it| it.wert)).collect(),
        })
        .collect();
    let ziele = ziele(vorgabe, &serien, texte);
    let subject =
        vorgabe.indikator.map_or_else(|| vorgabe.titel.clone(), |it| Titel::name(blatt, it));
    let auswahl = Auswahl { art, einheit: vorgabe.einheit, serien: &serien, named: &named, texte };
    let tabelle = auswahl.table(subject);
    let abstand = auswahl.newest_gap();
    let annahme = named.iter().any(|it| it.szenario).then(|| assumption(&serien, texte));
    let nothing_to_draw = serien.is_empty();
    let first = serien.jahre.first().copied();
    let last = serien.jahre.last().copied();
    let brueche = vorgabe.indikator.map(|it| it.zeitreihenbrueche.clone()).unwrap_or_default();
    let brueche: Vec<(PartialDate, String)> = brueche
        .into_iter()
        .filter(|(jahr, _)| Some(*jahr) >= first && Some(*jahr) <= last)
        .collect();
    let beschreibung = auswahl.describe(&ziele, &brueche);
    Some(Schaubild {
        name: blatt.next_name(),
        titel: vorgabe.titel.clone(),
        mehr: vorgabe.mehr.clone(),
        abstand,
        annahme,
        beschreibung,
        // Signs alone are a table: they say why there is nothing to draw.
        art: (vorgabe.gestalt == Gestalt::Schaubild && !nothing_to_draw).then_some(art),
        einheit: vorgabe.einheit.to_owned(),
        jahre: serien.jahre,
        serien: named,
        ziele,
        brueche,
        tabelle,
        quelle: vorgabe.quelle.map(|it| Quellenangabe::new(it, texte)),
        csv: vorgabe.csv.clone(),
        beispiel: vorgabe.beispiel,
        texte: texte.clone(),
        fremd: vorgabe.fremd.clone(),
        datensprache: blatt.kontext.angabensprache(),
    })
}

/// The targets of the groups that are shown.
fn ziele(vorgabe: &Vorgabe<'_>, serien: &Serien, texte: &Texte) -> Vec<Zielmarke> {
    let Some(indikator) = vorgabe.indikator.filter(|_| vorgabe.darstellung.filter.is_empty())
    else {
        return Vec::new();
    };
    let shown = |gruppe: Option<&str>| {
        serien.serie(gruppe).is_some()
            || gruppe.is_none() && (serien.serien.len() == 1 || serien.ist().is_some())
    };
    let distances = zielabstaende(indikator, serien);
    let unit = gap_unit(&indikator.einheit, texte);
    let made = indikator.zielwerte.iter().filter(|it| shown(it.gruppe.as_deref())).map(|ziel| {
        // Whose target it is has to be said beside one line, too: it is not that of all.
        let group = ziel.gruppe.as_deref();
        let args = [
            ("jahr", Arg::from(texte.datum(ziel.jahr))),
            ("wert", Arg::from(texte.groesse(ziel.wert, &indikator.einheit))),
            ("gruppe", Arg::from(group.unwrap_or("keine"))),
        ];
        let distance = distances.iter().find(|it| it.0 == ziel);
        let distance = distance.map(|it| distance_words(it.1, &unit, texte));
        let said = texte.text("ziel-gruppe", &args);
        Zielmarke {
            jahr: ziel.jahr,
            wert: ziel.wert,
            gruppe: ziel.gruppe.clone(),
            name: texte.text("ziel-marke", &[("gruppe", Arg::from(group.unwrap_or("keine")))]),
            text: [Some(said), distance].into_iter().flatten().collect::<Vec<_>>().join(", "),
        }
    });
    made.collect()
}

/// How far a figure is from its target, in words.
pub(super) fn distance_words(state: Zielabstand, unit: &str, texte: &Texte) -> String {
    match state {
        Zielabstand::Erreicht => texte.text("ziel-erreicht", &[]),
        Zielabstand::Fehlt(missing) => {
            texte.text("ziel-fehlt", &[("wert", Arg::from(texte.groesse(missing, unit)))])
        }
    }
}

/// Per cents differ by percentage points.
pub(super) fn gap_unit(einheit: &str, texte: &Texte) -> String {
    if matches!(einheit, "%" | "Prozent") {
        texte.text("prozentpunkte", &[])
    } else {
        einheit.to_owned()
    }
}

/// That scenarios are assumptions; of one that all figures are of, its name.
fn assumption(serien: &Serien, texte: &Texte) -> String {
    match &serien.szenario {
        Some(name) => {
            let name = wertetabelle::szenario(name, texte);
            texte.text("szenario-annahme-von", &[("name", Arg::from(name))])
        }
        None => texte.text("szenario-annahme", &[]),
    }
}

/// What figures are, with their unit.
fn with_unit(subject: Titel, einheit: &str, texte: &Texte) -> Titel {
    let args = [("titel", Arg::from(subject.text)), ("einheit", Arg::from(einheit))];
    Titel { text: texte.text("tabelle-titel", &args), fremd: subject.fremd }
}

impl Auswahl<'_> {
    /// The gap at the newest time that has both figures, in words.
    fn newest_gap(&self) -> Option<String> {
        let (Diagrammart::Abstand, [one, other]) = (self.art, self.named) else { return None };
        let Self { einheit, texte, .. } = *self;
        let gap = one
            .werte
            .iter()
            .zip(&other.werte)
            .rev()
            .find_map(|(left, right)| gap(*left, *right))?;
        Some(texte.text(
            "abstand-wert",
            &[("wert", Arg::from(texte.groesse(gap, &gap_unit(einheit, texte))))],
        ))
    }

    /// The figures as a table, with a column for the gap where the drawing is about that.
    fn table(&self, subject: Titel) -> Wertetabelle {
        let Self { serien, texte, .. } = *self;
        let abstand = (self.art == Diagrammart::Abstand).then(|| {
            let args = [("einheit", Arg::from(gap_unit(self.einheit, texte)))];
            texte.text("abstand", &args)
        });
        let named: Vec<(String, bool)> =
            self.named.iter().map(|it| (it.name.clone(), it.benannt)).collect();
        let titel = with_unit(subject, self.einheit, texte);
        wertetabelle::aus_serien(serien, &named, abstand, titel, texte)
    }

    /// What the drawing shows, for those who do not see it: the form, each series from its beginning
    /// to its end with its highest and lowest value, the gap, breaks and targets.
    fn describe(&self, ziele: &[Zielmarke], brueche: &[(PartialDate, String)]) -> String {
        let Self { art, einheit, texte, .. } = *self;
        let (jahre, serien) = (&self.serien.jahre, self.named);
        let kind = texte.text(&format!("diagrammart-{}", art.word()), &[]);
        let mut sentences =
            vec![texte.text(
                "diagramm-art",
                &[("art", Arg::from(kind)), ("einheit", Arg::from(einheit))],
            )];
        for serie in serien {
            let known: Vec<(PartialDate, Decimal)> = jahre
                .iter()
                .zip(&serie.werte)
                .filter_map(|(jahr, wert)| Some((*jahr, (*wert)?.zahl()?)))
                .collect();
            let Some(((first, first_value), (last, last_value))) = known.first().zip(known.last())
            else {
                continue;
            };
            let args = [
                ("name", Arg::from(serie.name.as_str())),
                ("beginn", Arg::from(texte.datum(*first))),
                ("anfang", Arg::from(texte.zahl(*first_value))),
                ("ende", Arg::from(texte.datum(*last))),
                ("schluss", Arg::from(texte.zahl(*last_value))),
            ];
            sentences.push(
                texte.text(
                    if known.len() == 1 { "diagramm-wert" } else { "diagramm-verlauf" },
                    &args,
                ),
            );
            let turn = |key: &str, at: Option<&(PartialDate, Decimal)>| {
                let (date, value) = at?;
                // At its ends the line was told already.
                let inner = value != first_value && value != last_value;
                let args = [
                    ("jahr", Arg::from(texte.datum(*date))),
                    ("wert", Arg::from(texte.zahl(*value))),
                ];
                inner.then(|| texte.text(key, &args))
            };
            let highest =
                known.iter().reduce(|one, it| if one.1.is_less_than(it.1) { it } else { one });
            let lowest =
                known.iter().reduce(|one, it| if it.1.is_less_than(one.1) { it } else { one });
            sentences.extend(turn("diagramm-hoechster", highest));
            sentences.extend(turn("diagramm-tiefster", lowest));
        }
        if let (Diagrammart::Abstand, [one, other]) = (art, serien) {
            let gaps: Vec<(PartialDate, Decimal)> = jahre
                .iter()
                .zip(one.werte.iter().zip(&other.werte))
                .filter_map(|(jahr, (left, right))| Some((*jahr, gap(*left, *right)?)))
                .collect();
            if let Some(((first, first_gap), (last, last_gap))) = gaps.first().zip(gaps.last()) {
                let unit = gap_unit(einheit, texte);
                let args = [
                    ("beginn", Arg::from(texte.datum(*first))),
                    ("anfang", Arg::from(texte.groesse(*first_gap, &unit))),
                    ("ende", Arg::from(texte.datum(*last))),
                    ("schluss", Arg::from(texte.groesse(*last_gap, &unit))),
                ];
                sentences.push(texte.text("diagramm-abstand", &args));
            }
        }
        for (jahr, grund) in brueche {
            let args =
                [("jahr", Arg::from(texte.datum(*jahr))), ("grund", Arg::from(grund.as_str()))];
            sentences.push(format!("{}.", texte.text("zeitreihenbruch-text", &args)));
        }
        sentences.extend(ziele.iter().map(|it| format!("{}.", it.text)));
        sentences.push(texte.text("diagramm-siehe-tabelle", &[]));
        sentences.join(" ")
    }
}
