//! What the measures cost: by year as a picture with its table, by Handlungsfeld, and who pays.

use serde::Serialize;

use super::kopf::{self, Kopf};
use crate::{
    base::{date::PartialDate, decimal::Decimal},
    document::{
        art::massnahme,
        reihe::Wert,
        wortschatz::{Diagrammart, Kostenart},
    },
    konzept::kostenplan::{Kostenplan, Kostensumme, Summe},
    site::{
        bausteine::{
            Etikett, Verknuepfung,
            schaubild::{Schaubild, Serie, Titel, Wertespalte, Wertetabelle, Wertezeile, Zelle},
            sprachmarke::Sprachmarke,
        },
        blatt::Blatt,
        feldwert,
        fund::{Auffindbar, Sammler},
        route::Tabellenroute,
    },
    texte::{Arg, Texte},
};

/// What the page of costs shows.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Kostenseite {
    /// By year; none where no cost belongs to a year.
    pub jahre: Option<Schaubild>,
    /// What is missing there, in a sentence.
    pub ohne_jahr: Option<String>,
    /// What is left out, in a sentence.
    pub aufgegeben: Option<String>,
    /// The kinds of costs that there are: each is a column.
    pub arten: Vec<String>,
    /// By Handlungsfeld.
    pub felder: Vec<Kostenzeile>,
    /// All together.
    pub summe: Kostenzeile,
    /// Who pays.
    pub quellen: Vec<Quellenzeile>,
    /// The language of names, if it is not that of the page.
    pub fremd: Option<Sprachmarke>,
    /// All costs as a table for programs.
    pub csv: String,
}

/// The costs of a Handlungsfeld.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Kostenzeile {
    /// The way to it; none for what belongs to none, and for the sum.
    pub feld: Option<Verknuepfung>,
    /// How many measures.
    pub massnahmen: usize,
    /// Each kind of costs with its amount.
    pub betraege: Vec<(String, String)>,
    /// What is missing or needs nothing, in words.
    pub fehlt: Vec<String>,
}

/// A source of money.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Quellenzeile {
    /// Who pays.
    pub quelle: String,
    /// By which programme.
    pub programm: Option<String>,
    /// For how many measures.
    pub massnahmen: usize,
    /// How much is named.
    pub betrag: String,
    /// How many measures name no amount, in words.
    pub ohne_betrag: Option<String>,
}

/// Makes the page of costs.
pub(super) fn make(blatt: &mut Blatt<'_>) -> (Kopf, Kostenseite) {
    let texte = blatt.texte;
    let plan = Kostenplan::read(&blatt.kontext.konzept);
    let arten = Kostensumme::ARTEN
        .into_iter()
        .filter(|it| plan.alle.von(*it).is_some())
        .collect::<Vec<_>>();
    let felder = plan.felder.iter().map(|(feld, summe)| Kostenzeile {
        feld: feld.as_deref().and_then(|it| blatt.verknuepfung(it)),
        ..line(summe, &arten, texte)
    });
    let quellen = plan.quellen.iter().map(|((quelle, programm), summe)| Quellenzeile {
        quelle: quelle.clone(),
        programm: programm.clone(),
        massnahmen: summe.massnahmen,
        betrag: amount(summe.betrag, texte),
        ohne_betrag: shares(&summe.anteile, texte)
            .into_iter()
            .chain(counted("kosten-ohne-betrag", summe.ohne_betrag, texte))
            .reduce(|left, right| format!("{left}, {right}")),
    });
    let view = Kostenseite {
        ohne_jahr: counted("kosten-ohne-jahr", plan.ohne_jahr, texte)
            .filter(|_| !plan.jahre.is_empty()),
        aufgegeben: counted("kosten-aufgegeben", plan.aufgegeben, texte),
        felder: felder.collect(),
        summe: line(&plan.alle, &arten, texte),
        arten: arten.iter().map(|it| column(*it, texte)).collect(),
        quellen: quellen.collect(),
        fremd: blatt.kontext.angabensprache(),
        csv: blatt.zu_tabelle(&Tabellenroute::Kosten),
        jahre: by_year(blatt, &plan),
    };
    let mut kopf = Kopf::new(texte.text("kosten-titel", &[]));
    kopf.pfad = vec![kopf::pfad(blatt, &massnahme::UEBERSICHT)];
    (kopf, view)
}

fn name(art: Kostenart, texte: &Texte) -> String {
    Etikett::new("kostenart", art.word(), texte).text
}

/// The shares that somebody pays instead of an amount: of how many measures, and from what to what.
fn shares(anteile: &[Decimal], texte: &Texte) -> Option<String> {
    let least = anteile
        .iter()
        .copied()
        .reduce(|left, right| if right.is_less_than(left) { right } else { left })?;
    let most = anteile
        .iter()
        .copied()
        .reduce(|left, right| if left.is_less_than(right) { right } else { left })?;
    let range = if least == most {
        texte.zahl(least)
    } else {
        let args = [("von", Arg::from(texte.zahl(least))), ("bis", Arg::from(texte.zahl(most)))];
        texte.text("kosten-spanne", &args)
    };
    let args = [("anzahl", Arg::from(anteile.len())), ("anteil", Arg::from(range))];
    Some(texte.text("kosten-anteile", &args))
}

/// The name of a column: "in all" beside two others would read as their sum.
fn column(art: Kostenart, texte: &Texte) -> String {
    match art {
        Kostenart::Gesamt => texte.text("kosten-nur-gesamt", &[]),
        _ => name(art, texte),
    }
}

fn line(summe: &Kostensumme, arten: &[Kostenart], texte: &Texte) -> Kostenzeile {
    let missing = [
        counted("kosten-nur-vorhanden", summe.vorhanden, texte),
        counted("kosten-noch-offen", summe.offen, texte),
        counted("kosten-ohne-angabe", summe.ohne, texte),
    ];
    Kostenzeile {
        feld: None,
        massnahmen: summe.massnahmen,
        betraege: arten
            .iter()
            .map(|it| (column(*it, texte), amount(summe.von(*it), texte)))
            .collect(),
        fehlt: missing.into_iter().flatten().collect(),
    }
}

/// A sentence on how many measures lack something; none where none does.
fn counted(text: &str, number: usize, texte: &Texte) -> Option<String> {
    (number > 0).then(|| texte.text(text, &[("anzahl", Arg::from(number))]))
}

/// "1.000 €", "1.000 bis 2.000 €", or a dash.
fn amount(summe: Option<Summe>, texte: &Texte) -> String {
    summe.map_or_else(|| "–".to_owned(), |it| feldwert::kosten(it.into(), texte))
}

/// The costs of each year, what arises once and every year on each other; of ranges the upper end.
fn by_year(blatt: &mut Blatt<'_>, plan: &Kostenplan) -> Option<Schaubild> {
    let texte = blatt.texte;
    let (first, last) = (*plan.jahre.keys().next()?, *plan.jahre.keys().next_back()?);
    let years: Vec<u32> = (first..=last).collect();
    let jahre: Vec<PartialDate> =
        years.iter().filter_map(|it| PartialDate::parse(&it.to_string())).collect();
    let of = |year: &u32, art: Kostenart| -> Option<Summe> {
        let summe = plan.jahre.get(year)?;
        if art == Kostenart::Einmalig { summe.einmalig } else { summe.jaehrlich }
    };
    let arten = [Kostenart::Einmalig, Kostenart::Jaehrlich];
    let used: Vec<Kostenart> =
        arten.into_iter().filter(|art| years.iter().any(|it| of(it, *art).is_some())).collect();
    let name = |art: Kostenart| Etikett::new("kostenart", art.word(), texte).text;
    let value = |summe: Option<Summe>| summe.map_or(Decimal::from(0), |it| it.hoechstens);
    let serien = used.iter().map(|art| Serie {
        name: name(*art),
        benannt: false,
        szenario: false,
        werte: years.iter().map(|it| Some(Wert::Zahl(value(of(it, *art))))).collect(),
    });
    let cell = |text: String| Zelle { text, ..Zelle::default() };
    let rows = years.iter().zip(&jahre).map(|(year, date)| {
        let sums: Vec<Option<Summe>> = used.iter().map(|art| of(year, *art)).collect();
        let mut cells: Vec<Zelle> = sums.iter().map(|it| cell(amount(*it, texte))).collect();
        if used.len() > 1 {
            let total = sums.iter().flatten().try_fold(
                Summe { mindestens: Decimal::from(0), hoechstens: Decimal::from(0) },
                |sum, next| {
                    Some(Summe {
                        mindestens: sum.mindestens.plus(next.mindestens)?,
                        hoechstens: sum.hoechstens.plus(next.hoechstens)?,
                    })
                },
            );
            cells.push(cell(amount(total, texte)));
        }
        Wertezeile::new(texte.datum(*date), cells)
    });
    let mut kopf = vec![texte.text("jahr", &[])];
    kopf.extend(used.iter().map(|it| name(*it)));
    if used.len() > 1 {
        kopf.push(texte.text("insgesamt", &[]));
    }
    let titel = |text: &str| Titel { text: texte.text(text, &[]), fremd: None };
    let tabelle = Wertetabelle {
        titel: Some(titel("kosten-jahre")),
        kopf: kopf.into_iter().map(Wertespalte::zahlen).collect(),
        zeilen: rows.collect(),
        zeichen: Vec::new(),
        fussnoten: Vec::new(),
    };
    let art = Diagrammart::Gestapelt;
    let serien: Vec<Serie> = serien.collect();
    Some(Schaubild {
        name: blatt.next_name(),
        titel: titel("kosten-jahre"),
        mehr: None,
        art: Some(art),
        einheit: "€".to_owned(),
        beschreibung: texte.text("kosten-jahre-beschreibung", &[]),
        jahre,
        serien,
        ziele: Vec::new(),
        brueche: Vec::new(),
        abstand: None,
        annahme: None,
        tabelle,
        quelle: None,
        csv: None,
        beispiel: blatt.kontext.konzept.massnahmen.iter().any(|it| it.abschnitt.beispiel),
        texte: texte.clone(),
        fremd: None,
        datensprache: None,
    })
}

impl Auffindbar for Kostenseite {
    fn worte(&self, sammler: &mut Sammler<'_>) {
        for zeile in &self.quellen {
            sammler.satz(&zeile.quelle);
            zeile.programm.iter().for_each(|it| sammler.satz(it));
        }
    }
}
