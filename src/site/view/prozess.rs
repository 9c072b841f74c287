//! The process page: phases with what was planned and what came of it, participation, single dates.

use serde::Serialize;

use super::{beratungsfolge::zeitraum, kopf::Kopf};
use crate::{
    base::date::PartialDate,
    document::{art::Uebersicht, wortschatz::Phasenstand},
    konzept::{self, phase::Verzug},
    site::{
        bausteine::{Datum, Etikett, Verknuepfung, text::Text},
        binden::text,
        blatt::Blatt,
        fund::{Auffindbar, Sammler},
    },
    texte::{Arg, Texte},
};

/// What the process page shows.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Prozess {
    /// The phases.
    pub phasen: Vec<Phase>,
    /// Participation.
    pub beteiligung: Vec<Beteiligung>,
    /// Single dates.
    pub termine: Vec<Termin>,
    /// The chapter that tells of the process.
    pub kapitel: Option<Verknuepfung>,
}

/// A phase with its steps.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Phase {
    /// Its anchor.
    pub anker: String,
    /// What it is and how far it has come.
    pub verlauf: Verlauf,
    /// Its steps.
    pub schritte: Vec<Verlauf>,
    /// Participation that belongs to it.
    pub beteiligung: Vec<Verknuepfung>,
}

/// Something planned, and what came of it, in words.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Verlauf {
    /// Its title.
    pub titel: String,
    /// How far it has come.
    pub status: Option<Etikett>,
    /// When it was to take place.
    pub geplant: Option<String>,
    /// When it took place.
    pub tatsaechlich: Option<String>,
    /// How it lies behind its plan, in a sentence.
    pub verzug: Option<String>,
    /// Why.
    pub abweichung: Option<String>,
    /// More about it.
    pub text: Option<Text>,
    /// Whether only editors see it.
    pub entwurf: bool,
}

/// A participation.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Beteiligung {
    /// Its anchor.
    pub anker: String,
    /// Its title.
    pub titel: String,
    /// Its form.
    pub art: Option<Etikett>,
    /// When.
    pub zeitraum: Option<String>,
    /// The chapter that tells of it.
    pub kapitel: Option<Verknuepfung>,
    /// Who took part.
    pub beteiligte: Vec<Verknuepfung>,
    /// More about it.
    pub text: Option<Text>,
    /// Whether only editors see it.
    pub entwurf: bool,
}

/// A single date.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Termin {
    /// When.
    pub datum: Option<Datum>,
    /// What.
    pub titel: String,
    /// Who meets.
    pub gremium: Option<Verknuepfung>,
    /// More about it.
    pub text: Option<Text>,
    /// Whether only editors see it.
    pub entwurf: bool,
}

/// Makes the process page.
pub(super) fn make(blatt: &mut Blatt<'_>, _: &'static Uebersicht) -> (Kopf, Prozess) {
    let texte = blatt.texte;
    let konzept = &blatt.kontext.konzept;
    let stand = blatt.kontext.stand;
    let phasen = konzept.phasen.iter().map(|it| phase(blatt, it, stand)).collect();
    let beteiligung = konzept.beteiligung.iter().map(|it| participation(blatt, it)).collect();
    let mut termine: Vec<_> = konzept.termine.iter().collect();
    termine.sort_by_key(|it| it.datum.map(PartialDate::first_day));
    let termine = termine
        .into_iter()
        .map(|termin| Termin {
            datum: termin.datum.map(|it| Datum::new(it, texte)),
            titel: termin.titel.clone(),
            gremium: termin.gremium.as_ref().and_then(|it| blatt.verknuepfung(it.as_str())),
            text: text(blatt, termin.text.as_ref()),
            entwurf: termin.entwurf,
        })
        .collect();
    let chapter = konzept
        .kapitel
        .values()
        .find(|it| it.rolle == Some(crate::document::wortschatz::Rolle::Prozess));
    let kapitel = chapter.and_then(|it| blatt.verknuepfung(it.id.as_str()));
    let view = Prozess { phasen, beteiligung, termine, kapitel };
    (Kopf::new(texte.text("prozess-titel", &[])), view)
}

/// A phase or step in words, with its text.
fn verlauf_mit_text(
    blatt: &mut Blatt<'_>,
    verlauf: &konzept::phase::Verlauf,
    stand: Option<PartialDate>,
) -> Verlauf {
    let texte = blatt.texte;
    Verlauf { text: text(blatt, verlauf.text.as_ref()), ..self::verlauf(verlauf, stand, texte) }
}

/// A phase or step in words, in short.
pub(super) fn verlauf(
    verlauf: &konzept::phase::Verlauf,
    stand: Option<PartialDate>,
    texte: &Texte,
) -> Verlauf {
    Verlauf {
        titel: verlauf.titel.clone(),
        status: verlauf.status.map(|it| Etikett::new("phasenstand", it.word(), texte)),
        geplant: zeitraum(verlauf.geplant, texte),
        tatsaechlich: tatsaechlich(verlauf, texte),
        verzug: verzug(verlauf, stand, texte),
        abweichung: verlauf.abweichung.clone(),
        text: None,
        entwurf: verlauf.entwurf,
    }
}

/// "bis Januar 2019" could still lie ahead; of something finished we say "beendet Januar 2019".
fn tatsaechlich(verlauf: &konzept::phase::Verlauf, texte: &Texte) -> Option<String> {
    let span = verlauf.tatsaechlich;
    match (verlauf.status, span.beginn, span.ende) {
        (Some(Phasenstand::Abgeschlossen), None, Some(ende)) => {
            Some(texte.text("beendet", &[("ende", Arg::from(texte.datum(ende)))]))
        }
        _ => zeitraum(span, texte),
    }
}

fn verzug(
    verlauf: &konzept::phase::Verlauf,
    stand: Option<PartialDate>,
    texte: &Texte,
) -> Option<String> {
    let date =
        |date: Option<PartialDate>| Arg::from(date.map(|it| texte.datum(it)).unwrap_or_default());
    let as_of = date(stand);
    Some(match verlauf.verzug(stand)? {
        Verzug::SpaeterBeendet => {
            let args = [
                ("geplant", date(verlauf.geplant.ende)),
                ("ende", date(verlauf.tatsaechlich.ende)),
            ];
            texte.text("verzug-spaeter-beendet", &args)
        }
        Verzug::EndeUeberschritten => {
            texte.text("verzug-ende", &[("geplant", date(verlauf.geplant.ende)), ("stand", as_of)])
        }
        Verzug::BeginnUeberschritten => texte
            .text("verzug-beginn", &[("geplant", date(verlauf.geplant.beginn)), ("stand", as_of)]),
    })
}

fn phase(
    blatt: &mut Blatt<'_>,
    phase: &konzept::phase::Phase,
    stand: Option<PartialDate>,
) -> Phase {
    let konzept = &blatt.kontext.konzept;
    let participation =
        konzept.beteiligung.iter().filter(|it| it.phase.as_ref() == Some(&phase.id));
    Phase {
        anker: phase.id.to_string(),
        verlauf: verlauf_mit_text(blatt, &phase.verlauf, stand),
        schritte: phase.schritte.iter().map(|it| verlauf_mit_text(blatt, it, stand)).collect(),
        beteiligung: participation.filter_map(|it| blatt.verknuepfung(it.id.as_str())).collect(),
    }
}

fn participation(
    blatt: &mut Blatt<'_>,
    beteiligung: &konzept::beteiligung::Beteiligung,
) -> Beteiligung {
    let texte = blatt.texte;
    let link = |blatt: &Blatt<'_>, id: &str| blatt.verknuepfung(id);
    Beteiligung {
        anker: beteiligung.id.to_string(),
        titel: beteiligung.titel.clone(),
        art: beteiligung.art.map(|it| Etikett::new("beteiligungsart", it.word(), texte)),
        zeitraum: zeitraum(beteiligung.zeitraum, texte),
        kapitel: beteiligung.kapitel.as_ref().and_then(|it| link(blatt, it.as_str())),
        beteiligte: beteiligung.beteiligte.iter().filter_map(|it| link(blatt, it)).collect(),
        text: text(blatt, beteiligung.text.as_ref()),
        entwurf: beteiligung.entwurf,
    }
}

impl Auffindbar for Prozess {
    fn worte(&self, sammler: &mut Sammler) {
        for phase in &self.phasen {
            sammler.ort(&phase.anker, &phase.verlauf.titel);
            phase.verlauf.worte(sammler);
            for schritt in &phase.schritte {
                sammler.satz(&schritt.titel);
                schritt.worte(sammler);
            }
        }
        for format in &self.beteiligung {
            sammler.ort(&format.anker, &format.titel);
            sammler.angabe("schluesselname-art", format.art.as_ref().map(|it| &it.text));
            sammler.angabe("prozess-wann", format.zeitraum.as_ref());
            sammler.verweise("schluesselname-beteiligte", &format.beteiligte);
            sammler.text(format.text.as_ref());
        }
        for termin in &self.termine {
            let datum = termin.datum.as_ref().map(|it| it.text.as_str());
            let gremium = termin.gremium.as_ref().map(|it| it.titel.as_str());
            let parts = [datum, Some(termin.titel.as_str()), gremium];
            sammler.satz(&parts.into_iter().flatten().collect::<Vec<_>>().join(" · "));
            sammler.text(termin.text.as_ref());
        }
    }
}

impl Auffindbar for Verlauf {
    fn worte(&self, sammler: &mut Sammler) {
        if let Some(status) = &self.status {
            sammler.satz(&status.text);
            self.tatsaechlich.iter().for_each(|it| sammler.satz(it));
        }
        sammler.angabe("prozess-geplant", self.geplant.as_ref());
        self.verzug.iter().for_each(|it| sammler.satz(it));
        sammler.angabe("prozess-grund", self.abweichung.as_ref());
        sammler.text(self.text.as_ref());
    }
}
