//! When the measures are planned and when they took place, as bars by Handlungsfeld with the table
//! behind them.

use serde::Serialize;

use super::kopf::{self, Kopf};
use crate::{
    document::art::massnahme,
    konzept::{
        massnahme::{Meilenstein, Terminlage},
        zeitplan::{self, Achsenpunkt, Balken, Planzeile, Zeitplan},
    },
    site::{
        bausteine::{
            Verknuepfung,
            zeitplan::{Planlage, Planzeichnung, Zeichenerklaerung, Zeitplanbild, Zeitplanzeile},
        },
        berichtsworte,
        blatt::Blatt,
        fund::{Auffindbar, Sammler},
        liste,
    },
    texte::{Arg, Texte},
};

/// What the page of dates shows.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Zeitplanseite {
    /// How many measures have dates, and how many of them are late.
    pub befund: String,
    /// What the signs mean.
    pub erklaerung: Zeichenerklaerung,
    /// The measures by Handlungsfeld.
    pub felder: Vec<Zeitplanfeld>,
    /// How many have no date, in a sentence.
    pub ohne_termin: Option<String>,
    /// Whether any of it is sample content.
    pub beispiel: bool,
}

/// The measures of a Handlungsfeld.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Zeitplanfeld {
    /// The id of its heading.
    pub anker: String,
    /// The way to it; none for what belongs to none.
    pub feld: Option<Verknuepfung>,
    /// When they are planned, and when they took place.
    pub schaubild: Zeitplanbild,
}

/// Makes the page of dates.
pub(super) fn make(blatt: &mut Blatt<'_>) -> (Kopf, Zeitplanseite) {
    let (texte, kontext) = (blatt.texte, blatt.kontext);
    let plan = Zeitplan::read(&kontext.konzept, kontext.stand)
        .expect("a page is planned only where measures have dates");
    let stichtag = kontext.stand.map(|it| {
        let words = texte.text("stand", &[("datum", Arg::from(texte.datum_kurz(it)))]);
        (plan.achse.beginn(it), words)
    });
    let at = stichtag.as_ref().map(|it| it.0);
    let rows = |zeilen: &[Planzeile<'_>]| -> Vec<Zeitplanzeile> {
        zeilen.iter().map(|it| row(blatt, it, at)).collect()
    };
    let felder: Vec<(Option<&str>, Vec<Zeitplanzeile>)> =
        plan.felder.iter().map(|(feld, zeilen)| (*feld, rows(zeilen))).collect();
    let all = drawings(felder.iter().flat_map(|it| &it.1));
    // Where nobody reports, and nothing is late, nothing is said about it.
    let beurteilt = late(&all) > 0 || kontext.stand.is_some() && kontext.konzept.berichtet();
    let anchor = |at: usize| format!("_feld-{}", at + 1);
    let found = |drawn: &[&Planzeichnung]| befund(drawn, beurteilt.then(|| late(drawn)), texte);
    let befund = found(&all);
    let erklaerung = explained(&all, stichtag.as_ref(), texte);
    let felder = felder.into_iter().enumerate().map(|(at, (feld, zeilen))| Zeitplanfeld {
        anker: anchor(at),
        feld: feld.and_then(|it| blatt.verknuepfung(it)),
        schaubild: Zeitplanbild {
            name: blatt.next_name(),
            ueberschrift: anchor(at),
            titel: found(&drawings(&zeilen)),
            achse: plan.achse,
            stichtag: stichtag.clone(),
            zeilen,
            beurteilt,
            texte: texte.clone(),
        },
    });
    let mut shown = plan.felder.iter().flat_map(|it| &it.1).map(|it| &it.massnahme.abschnitt);
    let view = Zeitplanseite {
        befund,
        erklaerung,
        felder: felder.collect(),
        ohne_termin: (plan.ohne_termin > 0)
            .then(|| texte.text("zeitplan-ohne", &[("anzahl", Arg::from(plan.ohne_termin))])),
        beispiel: shown.any(|it| it.beispiel),
    };
    let mut kopf = Kopf::new(texte.text("zeitplan-titel", &[]));
    kopf.pfad = vec![kopf::pfad(blatt, &massnahme::UEBERSICHT)];
    kopf.laut = berichtsworte::darueber(kontext).map(|it| berichtsworte::datei(blatt, it, None));
    (kopf, view)
}

fn row(blatt: &Blatt<'_>, zeile: &Planzeile<'_>, stichtag: Option<Achsenpunkt>) -> Zeitplanzeile {
    let (texte, kontext, it) = (blatt.texte, blatt.kontext, zeile.massnahme);
    let verlauf = zeitplan::tatsaechlich(it);
    let massnahme = liste::zeile(blatt, it);
    let planlage = match (it.status().is_aufgegeben(), &massnahme.steckbrief.verzug) {
        (true, _) => Planlage::Aufgegeben,
        (_, Some(_)) => Planlage::InVerzug,
        _ => Planlage::Offen,
    };
    let milestones = zeile.meilensteine.iter();
    Zeitplanzeile {
        massnahme,
        zeichnung: Planzeichnung {
            planlage,
            geplant: zeile.geplant,
            tatsaechlich: zeile.tatsaechlich,
            meilensteine: milestones.clone().map(|it| (it.1, it.0.erledigt.is_some())).collect(),
            stichtag,
        },
        tatsaechlich: texte.zeitraum(verlauf.begonnen, verlauf.beendet),
        meilensteine: milestones.map(|it| (it.0.titel.clone(), when(it.0, texte))).collect(),
        im_plan: it.terminlage(kontext.stand) == Some(Terminlage::ImPlan),
    }
}

/// When a milestone was reached, or is to be.
fn when(meilenstein: &Meilenstein, texte: &Texte) -> String {
    let said = |key: &str, date| texte.text(key, &[("datum", Arg::from(texte.datum(date)))]);
    match (meilenstein.erledigt, meilenstein.bis) {
        (Some(date), _) => said("meilenstein-erledigt", date),
        (None, Some(date)) => said("meilenstein-bis", date),
        (None, None) => String::new(),
    }
}

fn drawings<'a>(zeilen: impl IntoIterator<Item = &'a Zeitplanzeile>) -> Vec<&'a Planzeichnung> {
    zeilen.into_iter().map(|it| &it.zeichnung).collect()
}

fn late(drawn: &[&Planzeichnung]) -> usize {
    drawn.iter().filter(|it| it.planlage == Planlage::InVerzug).count()
}

/// How many measures have dates and, if that can be said, how many of them are late.
fn befund(drawn: &[&Planzeichnung], late: Option<usize>, texte: &Texte) -> String {
    let count = ("anzahl", Arg::from(drawn.len()));
    match late {
        Some(late) => texte.text("zeitplan-verzug", &[count, ("verzug", Arg::from(late))]),
        None => texte.text("zeitplan-termine", &[count]),
    }
}

/// The signs that there are, with what they mean.
fn explained(
    drawn: &[&Planzeichnung],
    stichtag: Option<&(Achsenpunkt, String)>,
    texte: &Texte,
) -> Zeichenerklaerung {
    let any = |has: &dyn Fn(&Planzeichnung) -> bool| drawn.iter().any(|it| has(it));
    let at = |it: u32| Some(Achsenpunkt::prozent(it));
    let closed = Some(Balken { von: at(10), bis: at(90) });
    let open = Some(Balken { von: at(10), bis: None });
    let planned =
        |planlage| Planzeichnung { planlage, geplant: closed, ..Planzeichnung::default() };
    let milestone = |reached| Planzeichnung {
        meilensteine: vec![(Achsenpunkt::prozent(50), reached)],
        ..Planzeichnung::default()
    };
    let is_open = |it: Option<Balken>| it.is_some_and(|it| it.von.is_none() || it.bis.is_none());
    let has_late = any(&|it| it.geplant.is_some() && it.planlage == Planlage::InVerzug);
    let has_dropped = any(&|it| it.geplant.is_some() && it.planlage == Planlage::Aufgegeben);
    let happened = Planzeichnung { tatsaechlich: closed, ..Planzeichnung::default() };
    let without_end = Planzeichnung { geplant: open, ..Planzeichnung::default() };
    let signs = [
        (any(&|it| it.geplant.is_some()), planned(Planlage::Offen), "prozess-geplant"),
        (any(&|it| it.tatsaechlich.is_some()), happened, "zeitplan-tatsaechlich"),
        (any(&|it| is_open(it.geplant) || is_open(it.tatsaechlich)), without_end, "zeitplan-offen"),
        (has_late, planned(Planlage::InVerzug), "massnahme-in-verzug"),
        (has_dropped, planned(Planlage::Aufgegeben), "zeitplan-aufgegeben"),
        (any(&|it| it.meilensteine.iter().any(|it| !it.1)), milestone(false), "zeitplan-aussteht"),
        (any(&|it| it.meilensteine.iter().any(|it| it.1)), milestone(true), "zeitplan-erreicht"),
    ];
    let used = signs.into_iter().filter(|it| it.0).map(|it| (it.1, texte.text(it.2, &[])));
    let day = stichtag.map(|(_, words)| {
        (Planzeichnung { stichtag: at(50), ..Planzeichnung::default() }, words.clone())
    });
    Zeichenerklaerung(used.chain(day).collect())
}

impl Auffindbar for Zeitplanseite {
    fn worte(&self, _: &mut Sammler<'_>) {
        // It only lists what has a page of its own.
    }
}
