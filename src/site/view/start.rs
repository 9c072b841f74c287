//! The start page: what this is, which Fassung, where it stands, what changed, its chapters and
//! Handlungsfelder.

use serde::Serialize;

use super::{
    beratungsfolge::{Beratungsschritt, beratungsfolge},
    bericht,
    dgs::{self, Dgs},
    feld::{self, Anzahl, Kachel},
    gliederung::{Kapitelzeile, zeilen},
    kopf::{self, Kopf},
    prozess::{self, Verlauf},
    schnitte, stadtteile,
    synopse::{self, Neues},
    umsetzung,
};
use crate::{
    base::date::PartialDate,
    document::{
        art::{
            Uebersicht,
            uebersichten::{GREMIEN, PROZESS},
        },
        wortschatz::Behandlung,
    },
    konzept,
    site::{
        bausteine::{Datum, Verknuepfung, text::Text},
        berichtsworte,
        binden::{Textart, bind},
        blatt::Blatt,
        fund::{Auffindbar, Sammler},
        liste,
        route::Route,
        vorhanden::uebersicht_exists,
    },
    texte::{Arg, Texte},
};

/// What the start page shows.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Start {
    /// What this is.
    pub beschreibung: Option<Text>,
    /// The same in sign language.
    pub dgs: Option<Dgs>,
    /// The ways to what happens in each district.
    pub orte: Vec<Verknuepfung>,
    /// The phases in short.
    pub phasen: Vec<Phasenzeile>,
    /// The way to the process, if there is a page on it.
    pub prozess: Option<Verknuepfung>,
    /// The last known step before a committee.
    pub zuletzt: Option<Beratungsschritt>,
    /// The next known date after the Stand.
    pub naechster: Option<Ankuendigung>,
    /// How far the measures have come, as the newest report on them says.
    pub umsetzung: Option<Umsetzung>,
    /// The way to the committees.
    pub gremien: Option<Verknuepfung>,
    /// The chapters with those directly below.
    pub kapitel: Vec<Kapitelzeile>,
    /// The Handlungsfelder, with how far their measures have come.
    pub felder: Vec<Kachel>,
    /// What changed since the Fassung before.
    pub neues: Option<Neues>,
}

/// How far the measures have come.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Umsetzung {
    /// In a sentence.
    pub satz: String,
    /// What became of them since the report before.
    pub seither: Option<String>,
    /// That the report is on an earlier Fassung, if it is.
    pub frueher: Option<String>,
    /// How far, by status.
    pub fortschritt: Vec<Anzahl>,
    /// How many there are, in words.
    pub anzahl: String,
    /// The way to the report.
    pub bericht: Verknuepfung,
    /// The way to all measures, report by report.
    pub alle: String,
    /// The way to what is late, and how many.
    pub verzug: Option<Verknuepfung>,
    /// Whether the report is invented.
    pub beispiel: bool,
}

/// A phase in short.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Phasenzeile {
    /// What it is and how far it has come.
    pub verlauf: Verlauf,
    /// Its slips and those of its steps, in sentences.
    pub verzug: Vec<String>,
}

/// A date to come.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Ankuendigung {
    /// When.
    pub datum: Datum,
    /// What.
    pub titel: String,
    /// Where more is said.
    pub href: String,
}

/// Makes the start page.
pub(super) fn make(blatt: &mut Blatt<'_>) -> (Kopf, Start) {
    let band = blatt.band;
    let texte = blatt.texte;
    let (konzept, fassung) = (&blatt.kontext.konzept, &band.fassung);
    let phasen = konzept.phasen.iter().map(|it| phasenzeile(it, fassung.stand, texte)).collect();
    // The last step whose day is known; a step without a day cannot be said to be the last.
    // Of several on one day a decision says more than what was dealt with before it.
    let last =
        konzept.beratungen.iter().filter(|it| past(it.datum, fassung.stand)).max_by_key(|it| {
            let decision = it.behandlung == Some(Behandlung::Entscheidung);
            let motion = it.vorlage.as_ref().and_then(|it| konzept.vorlage(it));
            let motion = motion.is_some_and(|it| it.zu.is_some());
            (it.datum.map(PartialDate::last_day), decision && !motion)
        });
    let zuletzt = beratungsfolge(blatt, last.into_iter()).pop();
    let dgs = dgs::make(blatt, konzept.settings.gebaerdensprache.as_ref());
    let link = |uebersicht: &'static Uebersicht| {
        uebersicht_exists(blatt.kontext, uebersicht).then(|| kopf::pfad(blatt, uebersicht))
    };
    let (process, committees) = (link(&PROZESS), link(&GREMIEN));
    let felder = feld::kacheln(blatt);
    let mut kapitel = zeilen(blatt, None, 2);
    without(&mut kapitel, &felder);
    let view = Start {
        felder,
        orte: stadtteile::wege(blatt),
        umsetzung: umsetzung(blatt),
        neues: synopse::neues(blatt),
        dgs,
        phasen,
        prozess: process,
        zuletzt,
        naechster: next_date(blatt, fassung.stand),
        gremien: committees,
        kapitel,
        beschreibung: konzept
            .settings
            .beschreibung
            .as_ref()
            .map(|it| bind(blatt, it, Textart::Eintrag)),
    };
    let mut kopf = Kopf::new(texte.text("start", &[]));
    let args = [
        ("konzept", Arg::from(konzept.settings.titel.as_str())),
        ("kommune", Arg::from(konzept.settings.kommune.name.as_str())),
        ("fassung", Arg::from(fassung.bezeichnung.as_str())),
    ];
    kopf.beschreibung = Some(texte.text("start-beschreibung", &args));
    (kopf, view)
}

/// How far the measures have come; none where there is no report.
fn umsetzung(blatt: &Blatt<'_>) -> Option<Umsetzung> {
    let (reihe, texte) = (&blatt.kontext.berichte, blatt.texte);
    let newest = berichtsworte::neuester(blatt.kontext)?;
    let counted = newest.zaehlung(|_| true);
    let own = umsetzung::frueher(blatt, newest).is_none();
    let dated = newest.staende.iter().any(|it| it.terminlage.is_some());
    let late = schnitte::verzug();
    let args = [("anzahl", Arg::from(counted.in_verzug))];
    Some(Umsetzung {
        satz: umsetzung::sentence(newest, &counted, texte),
        seither: reihe
            .davor(newest)
            .map(|it| berichtsworte::satz(newest, Some(it), &counted, texte)),
        frueher: umsetzung::frueher(blatt, newest),
        fortschritt: bericht::progress(&counted, texte),
        anzahl: liste::anzahl(counted.gesamt, texte),
        bericht: berichtsworte::zum_bericht(blatt, newest, None),
        alle: blatt.zu(&Route::Umsetzung),
        verzug: (own && dated && blatt.band.routen.contains(&late))
            .then(|| Verknuepfung::new(texte.text("massnahmen-in-verzug", &args), blatt.zu(&late))),
        beispiel: newest.bericht.beispiel,
    })
}

/// A Handlungsfeld stands on the page once.
fn without(kapitel: &mut Vec<Kapitelzeile>, felder: &[Kachel]) {
    kapitel.retain(|it| felder.iter().all(|feld| feld.zeile.href != it.href));
    kapitel.iter_mut().for_each(|it| without(&mut it.unter, felder));
}

fn phasenzeile(
    phase: &konzept::phase::Phase,
    stand: Option<PartialDate>,
    texte: &Texte,
) -> Phasenzeile {
    let verlauf = prozess::verlauf(&phase.verlauf, stand, texte);
    let steps = phase.schritte.iter();
    let slips = steps.filter_map(|step| {
        let step = prozess::verlauf(step, stand, texte);
        let args = [("schritt", Arg::from(step.titel)), ("verzug", Arg::from(step.verzug?))];
        Some(texte.text("verzug-schritt", &args))
    });
    Phasenzeile { verzug: verlauf.verzug.clone().into_iter().chain(slips).collect(), verlauf }
}

fn past(date: Option<PartialDate>, stand: Option<PartialDate>) -> bool {
    date.zip(stand).is_some_and(|(date, stand)| date.first_day() <= stand.last_day())
}

/// The next date after the Stand: a consultation, a participation or a single date. The Stand
/// decides, never the clock: the same content gives the same page tomorrow.
fn next_date(blatt: &Blatt<'_>, stand: Option<PartialDate>) -> Option<Ankuendigung> {
    let texte = blatt.texte;
    let konzept = &blatt.kontext.konzept;
    let stand = stand?;
    let termine = konzept
        .termine
        .iter()
        .map(|it| (it.datum, it.titel.clone(), blatt.zu(&Route::Uebersicht(&PROZESS))));
    // What has an outcome is not to come.
    let open = konzept.beratungen.iter().filter(|it| it.ergebnis.is_offen());
    let beratungen = open.map(|beratung| {
        let gremium =
            beratung.gremium.as_ref().and_then(|it| konzept.gremium(it)).map(|it| it.name.clone());
        // A committee may be hidden, or gone since this Fassung was frozen.
        let title = gremium
            .or_else(|| beratung.gegenstand.clone())
            .unwrap_or_else(|| texte.text("art-beratung", &[]));
        (beratung.datum, title, blatt.zu(&Route::Uebersicht(&GREMIEN)))
    });
    let beteiligung = konzept.beteiligung.iter().map(|beteiligung| {
        (
            beteiligung.zeitraum.beginn,
            beteiligung.titel.clone(),
            format!("{}#{}", blatt.zu(&Route::Uebersicht(&PROZESS)), beteiligung.id),
        )
    });
    termine
        .chain(beratungen)
        .chain(beteiligung)
        .filter_map(|(date, titel, href)| Some((date?, titel, href)))
        .filter(|(date, ..)| date.first_day() > stand.last_day())
        // What has only a month may be at its end.
        .min_by_key(|(date, titel, _)| (date.last_day(), titel.clone()))
        .map(|(date, titel, href)| Ankuendigung { datum: Datum::new(date, texte), titel, href })
}

impl Auffindbar for Start {
    fn worte(&self, sammler: &mut Sammler) {
        // What else it shows is taken from other pages.
        sammler.ziel(self.beschreibung.as_ref());
    }
}
