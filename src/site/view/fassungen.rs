//! The page of all Fassungen, and the page that answers where something was that left the concept.

use serde::Serialize;

use super::{beratungsfolge, kopf::Kopf};
use crate::{
    fassung,
    konzept::{Konzept, ersatz::Ersatzdatei, fassungsid::Fassungsname, settings::Wegfall},
    site::{
        band::Band,
        bandplatz::Bandplatz,
        bausteine::{Datum, Etikett, Verknuepfung},
        blatt::Blatt,
        fund::{Auffindbar, Sammler},
        route::{self, Route},
    },
    texte::{Arg, Texte},
};

/// What the page of all Fassungen shows.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Fassungen {
    /// The Fassungen, newest first.
    pub fassungen: Vec<Fassungszeile>,
}

/// A Fassung.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Fassungszeile {
    /// Its id.
    pub id: String,
    /// The way to it.
    pub link: Verknuepfung,
    /// Its permanent address.
    pub dauerhaft: String,
    /// As of when.
    pub stand: Option<Datum>,
    /// How far it had come.
    pub status: Etikett,
    /// Whether it is the current one.
    pub aktuell: bool,
    /// Whether it is the state of the work.
    pub arbeitsstand: bool,
    /// Whether only editors see it.
    pub intern: bool,
    /// The decision that adopted it.
    pub beschluss: Option<Beschluss>,
    /// What changed and why, in the editors' words.
    pub aenderung: Option<String>,
    /// What stands in the place of files that could not be read, and why.
    pub ersatz: Vec<String>,
    /// The one that it replaced.
    pub ersetzt: Option<Verknuepfung>,
    /// What changed compared with that.
    pub vergleich: Option<Verknuepfung>,
    /// Further comparisons with earlier ones.
    pub weitere: Vec<Verknuepfung>,
    /// What has changed since, up to the current one.
    pub seither: Option<Verknuepfung>,
}

/// A decision, as the record of today has it: it came after the text.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Beschluss {
    /// The body that decided, as far as it may be named.
    pub gremium: Option<String>,
    /// When.
    pub datum: Option<Datum>,
    /// What came of it.
    pub ergebnis: String,
    /// How it voted.
    pub abstimmung: Option<String>,
    /// The number of the paper.
    pub vorlage: Option<String>,
    /// Its page in the council information system.
    pub url: Option<String>,
}

impl Beschluss {
    /// The decision that adopted a Fassung, if it names one.
    #[must_use]
    pub fn of(fassung: &fassung::Fassung, heute: &Konzept, texte: &Texte) -> Option<Self> {
        let id = fassung.beschluss.as_ref()?;
        let it = heute.beratungen.iter().find(|it| it.id.as_ref() == Some(id))?;
        Some(Self {
            gremium: it.gremium.as_ref().and_then(|it| heute.gremium(it)).map(|it| it.name.clone()),
            datum: it.datum.map(|it| Datum::new(it, texte)),
            ergebnis: beratungsfolge::ergebnis(it, None, texte).text,
            abstimmung: it.abstimmung.map(|it| beratungsfolge::abstimmung(it, texte)),
            vorlage: it
                .vorlage
                .as_ref()
                .and_then(|id| heute.vorlage(id))
                .map(|it| it.nummer.clone()),
            url: it.url.clone(),
        })
    }
}

/// What answers where something was.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Weggefallen {
    /// What it was.
    pub titel: String,
    /// The Fassung that had it last.
    pub zuletzt: Verknuepfung,
    /// The first Fassung without it.
    pub seit: String,
    /// Where its content is now.
    pub jetzt: Option<Verknuepfung>,
    /// Whether it only has another address now.
    pub umgezogen: bool,
    /// Why it left.
    pub grund: Option<String>,
}

/// Makes the page of all Fassungen.
pub(super) fn make(blatt: &mut Blatt<'_>) -> (Kopf, Fassungen) {
    let regal = blatt.regal;
    let texte = blatt.texte;
    let bands = regal.in_folge();
    let named =
        |band: &Band| Verknuepfung::new(band.fassung.bezeichnung.clone(), href(blatt, band));
    let current = bands.iter().position(|it| regal.is_aktuell(&it.fassung)).unwrap_or_default();
    let compared = |alt: &fassung::Fassung, neu: &fassung::Fassung| {
        let file = route::synopse(&alt.id, Some(&neu.id), None);
        let args = [("fassung", Arg::from(alt.bezeichnung.as_str()))];
        Verknuepfung::new(texte.text("synopse-vergleich", &args), blatt.zu_datei(file.as_str()))
    };
    let mut fassungen = Vec::new();
    for (at, band) in bands.iter().enumerate() {
        let fassung = &band.fassung;
        let permanent = match fassung.id.gelistet() {
            Some(id) => start(blatt, &Bandplatz::Fassung(id.clone())),
            None => href(blatt, band),
        };
        fassungen.push(Fassungszeile {
            id: fassung.id.to_string(),
            link: named(band),
            dauerhaft: permanent,
            stand: fassung.stand.map(|it| Datum::new(it, texte)),
            status: Etikett::new("status", fassung.status.word(), texte),
            aktuell: regal.is_aktuell(fassung),
            arbeitsstand: fassung.id == Fassungsname::Arbeitsstand,
            intern: !fassung.oeffentlich,
            beschluss: Beschluss::of(fassung, &regal.heute, texte),
            aenderung: fassung.aenderung.clone(),
            ersatz: fassung.ersetzt.iter().map(|it| replaced(it, texte)).collect(),
            ersetzt: at.checked_sub(1).map(|at| named(bands[at])),
            vergleich: at.checked_sub(1).map(|before| compared(&bands[before].fassung, fassung)),
            weitere: regal
                .vergleiche
                .iter()
                .filter(|it| !it.seit && regal.baende[it.neu].fassung.id == fassung.id)
                .map(|it| &regal.baende[it.alt].fassung)
                .filter(|it| at == 0 || it.id != bands[at - 1].fassung.id)
                .map(|it| compared(it, fassung))
                .collect(),
            seither: (at < current).then(|| {
                let file = route::synopse(&fassung.id, None, None);
                Verknuepfung::new(texte.text("synopse-seit", &[]), blatt.zu_datei(file.as_str()))
            }),
        });
    }
    fassungen.reverse();
    (Kopf::new(texte.text("fassungen-titel", &[])), Fassungen { fassungen })
}

/// What a page says of a file that stands in the place of one that could not be read.
fn replaced(datei: &Ersatzdatei, texte: &Texte) -> String {
    let args =
        [("datei", Arg::from(datei.datei.as_str())), ("grund", Arg::from(datei.grund.as_str()))];
    texte.text("fassung-ersatz", &args)
}

fn href(blatt: &Blatt<'_>, band: &Band) -> String {
    start(blatt, &band.platz)
}

fn start(blatt: &Blatt<'_>, platz: &Bandplatz) -> String {
    blatt.zu_datei(&format!("{}{}", platz.praefix(), Route::Start.file()))
}

/// What today says of something that left the concept.
fn wegfall<'a>(heute: &'a Konzept, id: &str) -> Option<&'a Wegfall> {
    heute.settings.weggefallen.iter().find(|it| it.id == id)
}

/// The way to what took the place of something that left the concept.
#[must_use]
pub fn ersatz(blatt: &Blatt<'_>, id: &str) -> Option<Verknuepfung> {
    blatt.verknuepfung(wegfall(&blatt.regal.heute, id)?.ersetzt_durch.as_ref()?)
}

/// Makes the page for something that the current Fassung lacks and `last` was the last to have.
#[must_use]
pub(crate) fn make_weggefallen(blatt: &Blatt<'_>, titel: &str, last: &Band) -> (Kopf, Weggefallen) {
    let route = blatt.route;
    let root = blatt.band;
    let regal = blatt.regal;
    let texte = &root.kontext.texte;
    let bands = regal.in_folge();
    let after = bands
        .iter()
        .position(|it| it.fassung.id == last.fassung.id)
        .and_then(|at| bands.get(at + 1));
    let since = after.map_or(&root.fassung, |it| &it.fassung);
    let moved = last.gegenstueck(route, root);
    let there = |route: &Route| match route {
        Route::Suche => Verknuepfung::new(texte.text("suche-titel", &[]), blatt.zu(route)),
        _ => Verknuepfung {
            nummer: None,
            ..blatt
                .verknuepfung(route.id().unwrap_or_default())
                .unwrap_or_else(|| Verknuepfung::new(titel, blatt.zu(route)))
        },
    };
    let zuletzt = Verknuepfung::new(
        last.fassung.bezeichnung.clone(),
        blatt.zu_datei(&format!("{}{}", last.kontext.praefix, route.file())),
    );
    let view = Weggefallen {
        titel: titel.to_owned(),
        zuletzt,
        seit: since.bezeichnung.clone(),
        umgezogen: moved.is_some(),
        jetzt: moved.as_ref().map(there).or_else(|| ersatz(blatt, route.id()?)),
        grund: route.id().and_then(|id| wegfall(&regal.heute, id)?.grund.clone()),
    };
    let key = if view.umgezogen { "umgezogen-titel" } else { "weggefallen-titel" };
    let kopf = Kopf::new(texte.text(key, &[("titel", Arg::from(titel))]));
    (kopf, view)
}

impl Auffindbar for Fassungen {
    fn worte(&self, sammler: &mut Sammler) {
        for fassung in &self.fassungen {
            let stand = fassung.stand.as_ref().map(|it| it.text.as_str());
            let parts =
                [Some(fassung.link.titel.as_str()), stand, Some(fassung.status.text.as_str())];
            sammler.satz(&parts.into_iter().flatten().collect::<Vec<_>>().join(" · "));
            fassung.aenderung.iter().for_each(|it| sammler.satz(it));
            fassung.ersatz.iter().for_each(|it| sammler.satz(it));
            if let Some(beschluss) = &fassung.beschluss {
                let datum = beschluss.datum.as_ref().map(|it| &it.text);
                let parts = [
                    beschluss.gremium.as_ref(),
                    datum,
                    Some(&beschluss.ergebnis),
                    beschluss.vorlage.as_ref(),
                ];
                let parts: Vec<&str> = parts.into_iter().flatten().map(String::as_str).collect();
                sammler.angabe("fassung-beschluss", Some(&parts.join(" · ")));
            }
        }
    }
}
