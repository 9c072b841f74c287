//! Charts and tables of figures as data: series, targets, breaks, the words around them, and the
//! table that every chart comes with. How they are drawn is `output`'s business.

use std::collections::{BTreeSet, HashMap};

use super::{bausteine::Verknuepfung, sprachwahl::Sprachmarke};
use crate::{
    base::{date::PartialDate, decimal::Decimal},
    document::{
        Fields,
        reihe::{Messwert, Reihen, Wert, Zeichen},
        tabellen::einschub::diagramm,
        value::{Einschub, Einschubart},
        wortschatz::Diagrammart,
    },
    konzept::{
        bezuege::Nutzung,
        indikator::{Indikator, data_file},
        quelle::Quelle,
        serie::{Darstellung, INSGESAMT, Serien},
    },
    site::{
        download::Datenblatt,
        links::{Blatt, Einschubansicht},
        route,
        view::massnahmen,
    },
    texte::{Arg, Texte},
};

/// A chart with everything that belongs to it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Schaubild {
    /// Its name on the page, for ids.
    pub name: String,
    /// What the figures say.
    pub titel: Titel,
    /// Where more is said, on other pages than its own.
    pub mehr: Option<Verknuepfung>,
    /// The form; `None` is a table without a drawing.
    pub art: Option<Diagrammart>,
    /// The unit.
    pub einheit: String,
    /// The times.
    pub jahre: Vec<PartialDate>,
    /// The series.
    pub serien: Vec<Serie>,
    /// The targets.
    pub ziele: Vec<Ziel>,
    /// From when on values cannot be compared, and why.
    pub brueche: Vec<(PartialDate, String)>,
    /// The newest gap between two groups, in words, if that is the point.
    pub abstand: Option<String>,
    /// The text alternative of the drawing.
    pub beschreibung: String,
    /// The figures.
    pub tabelle: Tabelle,
    /// Where the figures come from.
    pub quelle: Option<Quellenangabe>,
    /// The figures for programs.
    pub csv: Option<String>,
    /// Whether it is sample content.
    pub beispiel: bool,
    /// The words around it.
    pub texte: &'static Texte,
    /// The language of unit and source, if it is not that of the page.
    pub fremd: Option<Sprachmarke>,
    /// The language of names of series and of notes, which stand in the file of figures.
    pub datensprache: Option<Sprachmarke>,
}

/// A title with its language, if that is not the one around it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Titel {
    /// The title.
    pub text: String,
    /// Its language.
    pub fremd: Option<Sprachmarke>,
}

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

/// A series with its name.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Serie {
    /// Its name.
    pub name: String,
    /// Whether that is a word of the editors.
    pub benannt: bool,
    /// Its figures by time.
    pub werte: Vec<Option<Wert>>,
}

/// A target.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Ziel {
    /// When.
    pub jahr: PartialDate,
    /// How much.
    pub wert: Decimal,
    /// In words.
    pub text: String,
}

/// Figures as people read them.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Tabelle {
    /// What the figures are, with their unit.
    pub titel: Titel,
    /// The names of the columns.
    pub kopf: Vec<String>,
    /// The rows: a name, and a cell for each further column.
    pub zeilen: Vec<(String, Vec<Zelle>)>,
    /// The signs that occur, and what they mean.
    pub zeichen: Vec<(String, String)>,
    /// The footnotes, by number.
    pub fussnoten: Vec<String>,
}

/// A cell.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Zelle {
    /// The figure or its sign; empty where there is none.
    pub text: String,
    /// What to read aloud instead of a sign.
    pub gesprochen: Option<String>,
    /// The number of its footnote.
    pub fussnote: Option<usize>,
}

/// A source in words.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize)]
pub struct Quellenangabe {
    /// Who or what.
    pub name: String,
    /// Where.
    pub url: Option<String>,
    /// Licence and date.
    pub zusatz: Vec<String>,
}

/// What a chart or table is made from.
struct Vorgabe<'a> {
    titel: Titel,
    mehr: Option<Verknuepfung>,
    einheit: &'a str,
    /// The language of unit and source.
    fremd: Option<Sprachmarke>,
    darstellung: &'a Darstellung,
    quelle: Option<&'a Quelle>,
    indikator: Option<&'a Indikator>,
    csv: Option<String>,
    beispiel: bool,
    drawn: bool,
}

impl Quellenangabe {
    /// A source in the words of a language.
    #[must_use]
    pub fn new(quelle: &Quelle, texte: &Texte) -> Self {
        let stand =
            quelle.stand.map(|it| texte.text("stand", &[("datum", Arg::from(texte.datum(it)))]));
        let lizenz = quelle
            .lizenz
            .as_ref()
            .map(|it| texte.text("lizenz", &[("lizenz", Arg::from(it.as_str()))]));
        Self {
            name: quelle.name.clone(),
            url: quelle.url.clone(),
            zusatz: lizenz.into_iter().chain(stand).collect(),
        }
    }
}

/// What a fenced block shows on a page; nothing if what it names is not shown.
#[must_use]
pub fn einschub(blatt: &mut Blatt<'_>, einschub: &Einschub) -> Einschubansicht {
    let fields = &einschub.fields;
    match einschub.art {
        Einschubart::Massnahmen => Einschubansicht::Massnahmen {
            titel: fields.string(diagramm::TITEL),
            liste: massnahmen::auswahl(blatt, fields),
        },
        Einschubart::Diagramm | Einschubart::Tabelle => {
            let drawn = einschub.art == Einschubart::Diagramm;
            let made = if fields.has(diagramm::INDIKATOR) {
                of_indicator_block(blatt, fields, drawn)
            } else {
                of_file_block(blatt, fields, drawn)
            };
            made.map_or(Einschubansicht::Nichts, |it| Einschubansicht::Schaubild(Box::new(it)))
        }
    }
}

/// The chart of an indicator on its own page, or a small one elsewhere.
#[must_use]
pub fn of_indicator(
    blatt: &mut Blatt<'_>,
    indikator: &Indikator,
    own_page: bool,
) -> Option<Schaubild> {
    let mehr = (!own_page).then(|| Verknuepfung::zu_id(blatt, indikator.id.as_str())).flatten();
    let titel = Titel::befund(blatt, indikator);
    indicator_chart(blatt, indikator, &indikator.darstellung, titel, mehr, true)
}

fn of_indicator_block(blatt: &mut Blatt<'_>, fields: &Fields, drawn: bool) -> Option<Schaubild> {
    let id = fields.get(diagramm::INDIKATOR)?;
    let konzept = blatt.kontext.konzept;
    let indikator = konzept.indikator(id)?;
    let own = Darstellung::read(fields);
    // What the block does not say, the indicator says.
    let chosen = own.gruppe.is_some() || !own.werte.is_empty() || !own.filter.is_empty();
    let base = &indikator.darstellung;
    let darstellung = if chosen {
        Darstellung { art: own.art.or(base.art), ..own }
    } else {
        Darstellung { art: own.art.or(base.art), ..base.clone() }
    };
    let titel = fields
        .string(diagramm::TITEL)
        .map_or_else(|| Titel::befund(blatt, indikator), Titel::im_text);
    let mehr = Verknuepfung::zu_id(blatt, id);
    indicator_chart(blatt, indikator, &darstellung, titel, mehr, drawn)
}

fn indicator_chart(
    blatt: &mut Blatt<'_>,
    indikator: &Indikator,
    darstellung: &Darstellung,
    titel: Titel,
    mehr: Option<Verknuepfung>,
    drawn: bool,
) -> Option<Schaubild> {
    let reihen = blatt.kontext.konzept.reihen(indikator.daten.as_ref()?)?;
    let table = indicator_table(blatt, indikator, reihen);
    let csv = Some(blatt.biete_an(&route::indikator_csv(indikator.id.as_str()), table));
    let vorgabe = Vorgabe {
        titel,
        mehr,
        einheit: &indikator.einheit,
        fremd: blatt.kontext.angabensprache(),
        darstellung,
        quelle: indikator.quelle.as_ref(),
        indikator: Some(indikator),
        csv,
        beispiel: indikator.abschnitt.beispiel,
        drawn,
    };
    make(blatt, &vorgabe, reihen)
}

fn of_file_block(blatt: &mut Blatt<'_>, fields: &Fields, drawn: bool) -> Option<Schaubild> {
    let file = data_file(fields.get(diagramm::DATEN)?);
    let reihen = blatt.kontext.konzept.reihen(&file)?;
    let beispiel = blatt.kontext.daten_sind_beispiel(&file);
    let quelle = fields.get(diagramm::QUELLE).map(Quelle::read);
    let einheit = fields.string_or_empty(diagramm::EINHEIT);
    let nutzung = Nutzung { id: String::new(), quelle: quelle.clone(), einheit: einheit.clone() };
    let table = file_table(blatt, reihen, &[nutzung], beispiel);
    let csv = Some(blatt.biete_an(&route::daten_csv(&file), table));
    let vorgabe = Vorgabe {
        titel: Titel::im_text(fields.string_or_empty(diagramm::TITEL)),
        mehr: None,
        einheit: &einheit,
        fremd: None,
        darstellung: &Darstellung::read(fields),
        quelle: quelle.as_ref(),
        indikator: None,
        csv,
        beispiel,
        drawn,
    };
    make(blatt, &vorgabe, reihen)
}

fn make(blatt: &mut Blatt<'_>, vorgabe: &Vorgabe<'_>, reihen: &Reihen) -> Option<Schaubild> {
    let texte = blatt.kontext.texte;
    let serien = vorgabe.darstellung.pick(reihen);
    if serien.is_empty() {
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
    let name = |gruppe: Option<&str>| match gruppe {
        Some(name) => name.to_owned(),
        None if serien.serien.len() > 1 => texte.text(INSGESAMT, &[]),
        None => vorgabe
            .indikator
            .map_or_else(|| texte.text("wert", &[]), |it| it.abschnitt.titel.clone()),
    };
    let named: Vec<Serie> = serien
        .serien
        .iter()
        .map(|it| Serie {
            name: name(it.gruppe.as_deref()),
            benannt: it.gruppe.is_some(),
            werte: it.werte.iter().map(|it| it.as_ref().map(|it| it.wert)).collect(),
        })
        .collect();
    let ziele = ziele(vorgabe, &serien, texte);
    let columns: Vec<&str> = named.iter().map(|it| it.name.as_str()).collect();
    let subject =
        vorgabe.indikator.map_or_else(|| vorgabe.titel.clone(), |it| Titel::name(blatt, it));
    let tabelle = table(vorgabe, subject, &serien, &columns, art == Diagrammart::Abstand, texte);
    let first = serien.jahre.first().copied();
    let last = serien.jahre.last().copied();
    let brueche = vorgabe.indikator.map(|it| it.zeitreihenbrueche.clone()).unwrap_or_default();
    let brueche = brueche
        .into_iter()
        .filter(|(jahr, _)| Some(*jahr) >= first && Some(*jahr) <= last)
        .collect();
    Some(Schaubild {
        name: blatt.next_name(),
        titel: vorgabe.titel.clone(),
        mehr: vorgabe.mehr.clone(),
        abstand: newest_gap(art, vorgabe.einheit, &named, texte),
        beschreibung: describe(art, vorgabe.einheit, &serien.jahre, &named, &ziele, texte),
        art: vorgabe.drawn.then_some(art),
        einheit: vorgabe.einheit.to_owned(),
        jahre: serien.jahre,
        serien: named,
        ziele,
        brueche,
        tabelle,
        quelle: vorgabe.quelle.map(|it| Quellenangabe::new(it, texte)),
        csv: vorgabe.csv.clone(),
        beispiel: vorgabe.beispiel,
        texte,
        fremd: vorgabe.fremd.clone(),
        datensprache: blatt.kontext.angabensprache(),
    })
}

/// The targets of the groups that are shown.
fn ziele(vorgabe: &Vorgabe<'_>, serien: &Serien, texte: &Texte) -> Vec<Ziel> {
    let Some(indikator) = vorgabe.indikator.filter(|_| vorgabe.darstellung.filter.is_empty())
    else {
        return Vec::new();
    };
    let shown = |gruppe: Option<&str>| {
        serien.serie(gruppe).is_some() || (gruppe.is_none() && serien.serien.len() == 1)
    };
    indikator
        .zielwerte
        .iter()
        .filter(|it| shown(it.gruppe.as_deref()))
        .map(|it| Ziel {
            jahr: it.jahr,
            wert: it.wert,
            text: {
                // Beside several lines it has to be said whose target it is.
                let group = it.gruppe.as_deref().filter(|_| serien.serien.len() > 1);
                let args = [
                    ("jahr", Arg::from(texte.datum(it.jahr))),
                    ("wert", Arg::from(texte.groesse(it.wert, &indikator.einheit))),
                    ("gruppe", Arg::from(group.unwrap_or("keine"))),
                ];
                texte.text("ziel-gruppe", &args)
            },
        })
        .collect()
}

/// The gap between two figures; none where one of them is missing.
fn gap(left: Option<Wert>, right: Option<Wert>) -> Option<Decimal> {
    left?.zahl()?.minus(right?.zahl()?).map(Decimal::abs)
}

/// The gap at the newest time that has both figures, in words.
fn newest_gap(art: Diagrammart, einheit: &str, serien: &[Serie], texte: &Texte) -> Option<String> {
    let (Diagrammart::Abstand, [one, other]) = (art, serien) else { return None };
    let gap =
        one.werte.iter().zip(&other.werte).rev().find_map(|(left, right)| gap(*left, *right))?;
    Some(texte.text(
        "abstand-wert",
        &[("wert", Arg::from(texte.groesse(gap, &gap_unit(einheit, texte))))],
    ))
}

/// Per cents differ by percentage points.
fn gap_unit(einheit: &str, texte: &Texte) -> String {
    if matches!(einheit, "%" | "Prozent") {
        texte.text("prozentpunkte", &[])
    } else {
        einheit.to_owned()
    }
}

fn table<'a>(
    vorgabe: &Vorgabe<'_>,
    subject: Titel,
    serien: &'a Serien,
    names: &[&str],
    with_gap: bool,
    texte: &Texte,
) -> Tabelle {
    let mut signs: BTreeSet<Zeichen> = BTreeSet::new();
    let mut unsure = false;
    let mut fussnoten: Vec<String> = Vec::new();
    let mut numbers: HashMap<&str, usize> = HashMap::new();
    let mut cell = |stelle: Option<&'a Messwert>| {
        let Some(stelle) = stelle else { return Zelle::default() };
        let fussnote = stelle.fussnote.as_ref().map(|text| {
            *numbers.entry(text.as_str()).or_insert_with(|| {
                fussnoten.push(text.clone());
                fussnoten.len()
            })
        });
        let (text, gesprochen) = match stelle.wert {
            Wert::Zahl(number) => (texte.zahl(number), None),
            Wert::Unsicher(number) => {
                unsure = true;
                let number = texte.zahl(number);
                let spoken = texte.text("wert-unsicher", &[("zahl", Arg::from(number.as_str()))]);
                (format!("({number})"), Some(spoken))
            }
            Wert::Fehlt(sign) => {
                signs.insert(sign);
                (sign.zeichen().to_owned(), Some(meaning(sign, texte)))
            }
        };
        Zelle { text, gesprochen, fussnote }
    };
    let zeilen = serien
        .jahre
        .iter()
        .enumerate()
        .map(|(at, jahr)| {
            let mut cells: Vec<Zelle> =
                serien.serien.iter().map(|it| cell(it.werte[at].as_ref())).collect();
            if with_gap {
                let value =
                    |serie: usize| serien.serien[serie].werte[at].as_ref().map(|it| it.wert);
                let gap = gap(value(0), value(1)).map(|it| texte.zahl(it));
                cells.push(Zelle { text: gap.unwrap_or_default(), ..Zelle::default() });
            }
            (texte.datum(*jahr), cells)
        })
        .collect();
    let mut kopf: Vec<String> = std::iter::once(texte.text("jahr", &[]))
        .chain(names.iter().map(|it| (*it).to_owned()))
        .collect();
    if with_gap {
        let args = [("einheit", Arg::from(gap_unit(vorgabe.einheit, texte)))];
        kopf.push(texte.text("abstand", &args));
    }
    let args = [("titel", Arg::from(subject.text)), ("einheit", Arg::from(vorgabe.einheit))];
    let mut zeichen: Vec<(String, String)> = Zeichen::ALL
        .iter()
        .filter(|it| signs.contains(it))
        .map(|it| (it.zeichen().to_owned(), meaning(*it, texte)))
        .collect();
    if unsure && !signs.contains(&Zeichen::Eingeschraenkt) {
        zeichen.push(("( )".to_owned(), texte.text("zeichen-eingeschraenkt", &[])));
    }
    let titel = Titel { text: texte.text("tabelle-titel", &args), fremd: subject.fremd };
    Tabelle { titel, kopf, zeilen, zeichen, fussnoten }
}

fn meaning(sign: Zeichen, texte: &Texte) -> String {
    texte.text(&format!("zeichen-{}", sign.word()), &[])
}

/// What the drawing shows, for those who do not see it: the form, and each series from its
/// beginning to its end.
fn describe(
    art: Diagrammart,
    einheit: &str,
    jahre: &[PartialDate],
    serien: &[Serie],
    ziele: &[Ziel],
    texte: &Texte,
) -> String {
    let kind = texte.text(&format!("diagrammart-{}", art.word()), &[]);
    let mut sentences = vec![
        texte.text("diagramm-art", &[("art", Arg::from(kind)), ("einheit", Arg::from(einheit))]),
    ];
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
            texte.text(if known.len() == 1 { "diagramm-wert" } else { "diagramm-verlauf" }, &args),
        );
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
    sentences.extend(ziele.iter().map(|it| format!("{}.", it.text)));
    sentences.push(texte.text("diagramm-siehe-tabelle", &[]));
    sentences.join(" ")
}

/// The figures of an indicator for programs: all its rows, its beginning and its targets.
fn indicator_table(blatt: &Blatt<'_>, indikator: &Indikator, reihen: &Reihen) -> Datenblatt {
    let nutzung = Nutzung {
        id: indikator.id.to_string(),
        quelle: indikator.quelle.clone(),
        einheit: indikator.einheit.clone(),
    };
    let notation = blatt.kontext.texte.notation();
    let mut table = file_table(blatt, reihen, &[nutzung], indikator.abschnitt.beispiel);
    let split =
        indikator.darstellung.gruppe.as_deref().and_then(|it| reihen.dimension(it)).unwrap_or(0);
    let values = indikator.ausgangswert.iter().map(|it| ("ausgangswert", it));
    for (art, value) in values.chain(indikator.zielwerte.iter().map(|it| ("zielwert", it))) {
        let group = value.gruppe.clone().filter(|it| it != INSGESAMT).unwrap_or_default();
        let dimensions = (0..reihen.dimensionen.len())
            .map(|at| if at == split { group.clone() } else { String::new() });
        let mut row = vec![art.to_owned(), value.jahr.to_string()];
        row.extend(dimensions);
        row.push(value.wert.plain(notation));
        if reihen.mit_fussnoten {
            row.push(String::new());
        }
        row.extend(tail(
            blatt,
            &indikator.einheit,
            indikator.quelle.iter(),
            indikator.abschnitt.beispiel,
        ));
        table.zeilen.push(row);
    }
    table
}

/// The figures of a file for programs, as the file has them, with unit, source and terms on every
/// row.
#[must_use]
pub fn file_table(
    blatt: &Blatt<'_>,
    reihen: &Reihen,
    uses: &[Nutzung],
    beispiel: bool,
) -> Datenblatt {
    let notation = blatt.kontext.texte.notation();
    let mut kopf = vec!["art".to_owned(), "jahr".to_owned()];
    kopf.extend(reihen.dimensionen.iter().map(|it| it.value.clone()));
    kopf.push("wert".to_owned());
    if reihen.mit_fussnoten {
        kopf.push("fussnote".to_owned());
    }
    kopf.extend(["einheit", "quelle", "lizenz", "hinweis"].map(str::to_owned));
    let unit = uses.first().map(|it| it.einheit.as_str()).unwrap_or_default();
    let zeilen = reihen
        .zeilen
        .iter()
        .map(|punkt| {
            let mut row = vec!["istwert".to_owned(), punkt.jahr.to_string()];
            row.extend(punkt.gruppen.iter().map(|it| it.clone().unwrap_or_default()));
            row.push(match punkt.wert {
                Wert::Zahl(number) => number.plain(notation),
                Wert::Unsicher(number) => format!("({})", number.plain(notation)),
                Wert::Fehlt(sign) => sign.zeichen().to_owned(),
            });
            if reihen.mit_fussnoten {
                row.push(punkt.fussnote.clone().unwrap_or_default());
            }
            row.extend(tail(
                blatt,
                unit,
                uses.iter().filter_map(|it| it.quelle.as_ref()),
                beispiel,
            ));
            row
        })
        .collect();
    Datenblatt { kopf, zeilen, notation }
}

fn tail<'a>(
    blatt: &Blatt<'_>,
    unit: &str,
    quellen: impl Iterator<Item = &'a Quelle>,
    beispiel: bool,
) -> [String; 4] {
    let quellen: Vec<&Quelle> = quellen.collect();
    let all = |text: fn(&Quelle) -> Option<&String>| {
        let mut texts: Vec<&str> =
            quellen.iter().copied().filter_map(text).map(String::as_str).collect();
        texts.dedup();
        texts.join("; ")
    };
    [
        unit.to_owned(),
        all(|it| Some(&it.name)),
        all(|it| it.lizenz.as_ref()),
        blatt.kontext.hinweis(beispiel).unwrap_or_default(),
    ]
}
