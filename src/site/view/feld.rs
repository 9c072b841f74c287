//! What the page of a Handlungsfeld shows beyond its text: its goals with their measures and
//! indicators, and how far the measures have come; and in short for the start page. Counts, never
//! invented percentages.

use std::collections::BTreeSet;

use serde::Serialize;

use super::{
    gliederung::{self, Kapitelzeile},
    indikatoren,
    ziele::{self, Zielknoten},
};
use crate::{
    document::{
        art::{handlungsfeld::HANDLUNGSFELD, indikator as indikatorschluessel, massnahme},
        wortschatz::Umsetzung,
    },
    konzept::{
        handlungsfeld::Handlungsfeld,
        id::Id,
        indikator::{Indikator, Jahreswert},
        massnahme::Massnahme,
        ziel::Ziel,
        zielabstand::{Zielabstand, luecke, zielabstaende},
    },
    site::{
        bausteine::{
            Etikett, Verknuepfung, liste::Massnahmenliste, schaubild::Schaubild, text::Text,
        },
        berichtsworte,
        binden::text,
        blatt::Blatt,
        fund::{Auffindbar, Sammler},
        liste::{self, FORTSCHRITT},
        schaubild,
    },
    texte::{Arg, Texte},
};

/// What belongs to a Handlungsfeld.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Handlungsfeldinhalt {
    /// What it is to reach as a whole.
    pub ziel: Option<Text>,
    /// How far its measures have come, those of the fields below included.
    pub fortschritt: Vec<Anzahl>,
    /// How many measures that are, in words.
    pub anzahl: String,
    /// Its goals.
    pub ziele: Vec<Zielknoten>,
    /// Measures that serve none of its goals.
    pub weitere: Massnahmenliste,
    /// What became of its measures, as the newest report says.
    pub bericht: Option<Feldbericht>,
    /// Its indicators at a glance.
    pub kennzahlen: Vec<Kennzahl>,
    /// Its indicators.
    pub indikatoren: Vec<Schaubild>,
}

/// What the newest report says of the measures of a Handlungsfeld.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Feldbericht {
    /// What became of them, in a sentence.
    pub satz: String,
    /// The way to the report.
    pub link: Verknuepfung,
    /// Where it stands within the site.
    #[serde(skip)]
    pub datei: String,
    /// Whether it is invented.
    pub beispiel: bool,
}

/// An indicator at a glance.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Kennzahl {
    /// The way to it.
    pub link: Verknuepfung,
    /// Its newest value.
    pub wert: String,
    /// Its targets, and how far it is from each.
    pub ziele: Vec<(String, String)>,
    /// The gap between its two groups.
    pub luecke: Option<String>,
    /// Whether it is sample content.
    pub beispiel: bool,
}

/// How many measures have a status.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Anzahl {
    /// The status.
    pub status: Etikett,
    /// How many.
    pub anzahl: usize,
}

/// A Handlungsfeld in short.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Kachel {
    /// Its whole number.
    pub nummer: String,
    /// Whether it is sample content.
    pub beispiel: bool,
    /// Whether any of its measures is.
    pub mit_beispielen: bool,
    /// Title, one sentence, and those below.
    pub zeile: Kapitelzeile,
    /// How many measures it has, in words.
    pub anzahl: String,
    /// How far they have come.
    pub fortschritt: Vec<Anzahl>,
}

/// The Handlungsfelder that belong to no other one, in reading order.
pub(super) fn kacheln(blatt: &Blatt<'_>) -> Vec<Kachel> {
    let texte = blatt.texte;
    let konzept = &blatt.kontext.konzept;
    let gliederung = &konzept.gliederung;
    let is_field = |at: usize| gliederung.punkte()[at].art == HANDLUNGSFELD;
    let all = gliederung.punkte().iter().enumerate();
    let top =
        all.filter(|(at, _)| is_field(*at) && !gliederung.ueber(*at).into_iter().any(is_field));
    top.filter_map(|(at, punkt)| {
        let feld = konzept.handlungsfelder.get(&Id::new(&punkt.id))?;
        let measures = measures(blatt, feld);
        let zeile = Kapitelzeile {
            unter: gliederung::zeilen(blatt, Some(at), 1),
            ..gliederung::zeile(blatt, punkt)?
        };
        let nummer = punkt.nummer.voll.clone();
        let beispiel = feld.abschnitt.beispiel;
        let mit_beispielen = measures.iter().any(|it| it.abschnitt.beispiel);
        let (anzahl, fortschritt) =
            (liste::anzahl(measures.len(), texte), progress(&measures, texte));
        Some(Kachel { nummer, beispiel, mit_beispielen, zeile, anzahl, fortschritt })
    })
    .collect()
}

/// What belongs to a Handlungsfeld; none if that is nothing.
pub(super) fn make(blatt: &mut Blatt<'_>, feld: &Handlungsfeld) -> Option<Handlungsfeldinhalt> {
    let texte = blatt.texte;
    let konzept = &blatt.kontext.konzept;
    let ziel = text(blatt, feld.ziel.as_ref());
    let ziele = ziele::eines_felds(blatt, feld);
    let goals = konzept.ziele.eines_felds(feld.id.as_str()).into_iter();
    let goals: Vec<usize> = goals.flat_map(|at| konzept.ziele.samt_unteren(at)).collect();
    let own = |it: &&Massnahme| {
        let serves = |id: &Id<Ziel>| konzept.ziele.position(id.as_str());
        !it.leitziele.iter().filter_map(serves).any(|at| goals.contains(&at))
    };
    let others = konzept.massnahmen_zu(massnahme::HANDLUNGSFELD, feld.id.as_str()).filter(own);
    let weitere = liste::liste(blatt, others);
    let measures = measures(blatt, feld);
    let (total, fortschritt) = (measures.len(), progress(&measures, texte));
    let own = indicators(blatt, feld);
    let indikatoren: Vec<Schaubild> = own
        .iter()
        .filter_map(|indikator| {
            let mehr = blatt.verknuepfung(indikator.id.as_str());
            schaubild::of_indicator(blatt, indikator, mehr)
        })
        .collect();
    let kennzahlen = own.iter().filter_map(|it| kennzahl(blatt, it)).collect();
    let made = Handlungsfeldinhalt {
        bericht: report(blatt, &measures),
        kennzahlen,
        ziel,
        fortschritt,
        anzahl: liste::anzahl(total, texte),
        ziele,
        weitere,
        indikatoren,
    };
    let empty =
        made.ziel.is_none() && total == 0 && made.ziele.is_empty() && made.indikatoren.is_empty();
    (!empty).then_some(made)
}

/// The measures of a field and of those below it.
fn measures<'a>(blatt: &Blatt<'a>, feld: &Handlungsfeld) -> Vec<&'a Massnahme> {
    let konzept = &blatt.kontext.konzept;
    let below = konzept.gliederung.samt_unteren(feld.id.as_str()).into_iter();
    below.flat_map(|id| konzept.massnahmen_zu(massnahme::HANDLUNGSFELD, id)).collect()
}

/// What the newest report says of some measures; nothing where it is on an earlier Fassung.
fn report(blatt: &Blatt<'_>, measures: &[&Massnahme]) -> Option<Feldbericht> {
    let (reihe, texte) = (&blatt.kontext.berichte, blatt.texte);
    let newest = berichtsworte::darueber(blatt.kontext)?;
    let ids: BTreeSet<&str> = measures.iter().map(|it| it.id.as_str()).collect();
    if ids.is_empty() {
        return None;
    }
    let counted = newest.zaehlung(|it| ids.contains(it.id.as_str()));
    Some(Feldbericht {
        satz: berichtsworte::satz(newest, reihe.davor(newest), &counted, texte),
        link: berichtsworte::zum_bericht(blatt, newest, None),
        datei: berichtsworte::datei(blatt, newest, None),
        beispiel: newest.bericht.beispiel,
    })
}

/// An indicator at a glance; none without a figure.
fn kennzahl(blatt: &Blatt<'_>, indikator: &Indikator) -> Option<Kennzahl> {
    let texte = blatt.texte;
    let wert = indikatoren::newest(blatt, indikator)?;
    let konzept = blatt.kontext.konzept.clone();
    let serien = indikator.darstellung.pick(konzept.reihen(indikator.daten.as_ref()?)?);
    let unit = schaubild::gap_unit(&indikator.einheit, texte);
    let ziel = |(ziel, state): (&Jahreswert, Zielabstand)| {
        let words = schaubild::distance_words(state, &unit, texte);
        (indikatoren::goal("ziel-text", ziel, &indikator.einheit, texte), words)
    };
    Some(Kennzahl {
        link: blatt.verknuepfung(indikator.id.as_str())?,
        wert,
        ziele: zielabstaende(indikator, &serien).into_iter().map(ziel).collect(),
        luecke: luecke(&serien).map(|(jahr, gap)| {
            let wert = Arg::from(texte.groesse(gap, &unit));
            texte.text("wert-text", &[("jahr", Arg::from(texte.datum(jahr))), ("wert", wert)])
        }),
        beispiel: indikator.abschnitt.beispiel,
    })
}

/// How many measures have each status, from what is done on; none where nobody reports.
fn progress(measures: &[&Massnahme], texte: &Texte) -> Vec<Anzahl> {
    // Where nobody reports, there is nothing to count.
    if measures.iter().all(|it| it.sachstand().is_none()) {
        return Vec::new();
    }
    anzahlen(|status| measures.iter().filter(|it| it.status() == status).count(), texte)
}

/// Each status that measures have, with how many have it, from what is done on.
pub(super) fn anzahlen(count: impl Fn(Umsetzung) -> usize, texte: &Texte) -> Vec<Anzahl> {
    let counted = FORTSCHRITT.iter().map(|it| (*it, count(*it))).filter(|it| it.1 > 0);
    counted
        .map(|(it, anzahl)| Anzahl { status: berichtsworte::status(Some(it), texte), anzahl })
        .collect()
}

/// The indicators of the field itself and of its goals.
fn indicators<'a>(blatt: &Blatt<'a>, feld: &Handlungsfeld) -> Vec<&'a Indikator> {
    let konzept = &blatt.kontext.konzept;
    let goals = konzept.ziele.eines_felds(feld.id.as_str()).into_iter();
    let goals = goals.flat_map(|at| konzept.ziele.samt_unteren(at)).flat_map(|at| {
        let id = konzept.ziele.ziel(at).id.as_str();
        konzept.bezuege.indikatoren(indikatorschluessel::LEITZIELE, id)
    });
    let own =
        konzept.bezuege.indikatoren(indikatorschluessel::HANDLUNGSFELD, feld.id.as_str()).iter();
    let mut all: Vec<usize> = own.chain(goals).copied().collect();
    all.sort_unstable();
    all.dedup();
    all.into_iter().map(|at| &konzept.indikatoren[at]).collect()
}

impl Auffindbar for Handlungsfeldinhalt {
    fn worte(&self, sammler: &mut Sammler) {
        sammler.ziel(self.ziel.as_ref());
        self.ziele.iter().for_each(|it| it.worte(sammler));
    }
}
