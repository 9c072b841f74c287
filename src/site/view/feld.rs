//! What the page of a Handlungsfeld shows beyond its text: its goals with their measures and
//! indicators, and how far the measures have come; and in short for the start page. Counts, never
//! invented percentages.

use serde::Serialize;

use super::gliederung::{self, Kapitelzeile};
use crate::{
    document::art::{handlungsfeld::HANDLUNGSFELD, indikator as indikatorschluessel, massnahme},
    konzept::{handlungsfeld::Handlungsfeld, id::Id, indikator::Indikator, massnahme::Massnahme},
    site::{
        bausteine::{Etikett, liste::Massnahmenliste, schaubild::Schaubild, text::Text},
        binden::text,
        blatt::Blatt,
        fund::{Auffindbar, Sammler},
        liste::{self, REIHENFOLGE},
        schaubild,
    },
    texte::Texte,
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
    pub leitziele: Vec<Leitziel>,
    /// Measures that serve none of its goals.
    pub weitere: Massnahmenliste,
    /// Its indicators.
    pub indikatoren: Vec<Schaubild>,
}

/// How many measures have a status.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Anzahl {
    /// The status.
    pub status: Etikett,
    /// How many.
    pub anzahl: usize,
}

/// A goal.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Leitziel {
    /// Its anchor.
    pub anker: String,
    /// Its title.
    pub titel: String,
    /// More about it.
    pub text: Option<Text>,
    /// Whether it is sample content.
    pub beispiel: bool,
    /// Whether only editors see it.
    pub entwurf: bool,
    /// The measures that serve it.
    pub massnahmen: Massnahmenliste,
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
    let leitziele: Vec<Leitziel> = feld
        .leitziele
        .iter()
        .map(|leitziel| Leitziel {
            anker: leitziel.id.to_string(),
            titel: leitziel.titel.clone(),
            beispiel: leitziel.beispiel,
            entwurf: leitziel.entwurf,
            massnahmen: liste::liste(
                blatt,
                konzept.massnahmen_zu(massnahme::LEITZIELE, leitziel.id.as_str()),
            ),
            text: text(blatt, leitziel.text.as_ref()),
        })
        .collect();
    let own = |it: &&Massnahme| {
        !it.leitziele.iter().any(|goal| feld.leitziele.iter().any(|it| it.id == *goal))
    };
    let others = konzept.massnahmen_zu(massnahme::HANDLUNGSFELD, feld.id.as_str()).filter(own);
    let weitere = liste::liste(blatt, others);
    let measures = measures(blatt, feld);
    let (total, fortschritt) = (measures.len(), progress(&measures, texte));
    let indikatoren = indicators(blatt, feld);
    let indikatoren = indikatoren
        .into_iter()
        .filter_map(|indikator| {
            let mehr = blatt.verknuepfung(indikator.id.as_str());
            schaubild::of_indicator(blatt, indikator, mehr)
        })
        .collect();
    let made = Handlungsfeldinhalt {
        ziel,
        fortschritt,
        anzahl: liste::anzahl(total, texte),
        leitziele,
        weitere,
        indikatoren,
    };
    let empty = made.ziel.is_none()
        && total == 0
        && made.leitziele.is_empty()
        && made.indikatoren.is_empty();
    (!empty).then_some(made)
}

/// The measures of a field and of those below it.
fn measures<'a>(blatt: &Blatt<'a>, feld: &Handlungsfeld) -> Vec<&'a Massnahme> {
    let konzept = &blatt.kontext.konzept;
    let below = konzept.gliederung.samt_unteren(feld.id.as_str()).into_iter();
    below.flat_map(|id| konzept.massnahmen_zu(massnahme::HANDLUNGSFELD, id)).collect()
}

/// How many measures have each status, in the usual order.
fn progress(measures: &[&Massnahme], texte: &Texte) -> Vec<Anzahl> {
    let counts = REIHENFOLGE.iter().filter_map(|status| {
        let anzahl = measures.iter().filter(|it| it.status() == *status).count();
        (anzahl > 0)
            .then(|| Anzahl { status: Etikett::new("umsetzung", status.word(), texte), anzahl })
    });
    counts.collect()
}

/// The indicators of the field itself and of its goals.
fn indicators<'a>(blatt: &Blatt<'a>, feld: &Handlungsfeld) -> Vec<&'a Indikator> {
    let konzept = &blatt.kontext.konzept;
    let goals = feld
        .leitziele
        .iter()
        .flat_map(|it| konzept.bezuege.indikatoren(indikatorschluessel::LEITZIELE, it.id.as_str()));
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
        for leitziel in &self.leitziele {
            sammler.ort(&leitziel.anker, &leitziel.titel);
            sammler.text(leitziel.text.as_ref());
        }
    }
}
