//! The page of a chapter or Handlungsfeld.

use serde::Serialize;

use super::{
    dgs::{self, Dgs},
    feld::{self, Handlungsfeldinhalt},
    gliederung::{Kapitelzeile, zeilen},
    kopf::{self, Kopf},
    ziele::{self, Zielzeile},
};
use crate::{
    document::{
        art::{
            Art, Uebersicht, handlungsfeld::HANDLUNGSFELD, indikator, kapitel::KAPITEL, massnahme,
            stadtteil, uebersichten, ziel, zielgruppe,
        },
        wortschatz::Rolle,
    },
    konzept::id::Id,
    site::{
        bausteine::{Datum, Verknuepfung, sprachmarke::Sprachmarke, text::Text},
        binden::{Textart, bind},
        blatt::Blatt,
        daten,
        fund::{Auffindbar, Sammler},
        route::Route,
        vorhanden::uebersicht_exists,
    },
    texte::Arg,
};

/// What the page of a chapter shows.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Kapitel {
    /// What it is called: "Kapitel", "Handlungsfeld" or the town's own word.
    pub art: Option<String>,
    /// Its number; drafts that wait for their place have none.
    pub nummer: Option<String>,
    /// Its title.
    pub titel: String,
    /// One sentence.
    pub zusammenfassung: Option<String>,
    /// Whether the text is still to be written.
    pub folgt: bool,
    /// Whether it is sample content.
    pub beispiel: bool,
    /// As of when, if it has a date of its own.
    pub stand: Option<Datum>,
    /// The same in sign language.
    pub dgs: Option<Dgs>,
    /// The headings of the page.
    pub inhalt: Vec<Inhaltspunkt>,
    /// The text.
    pub text: Text,
    /// The goals, in the chapter about them.
    pub ziele: Vec<Zielzeile>,
    /// Goals, measures and indicators, of a Handlungsfeld.
    pub feld: Option<Handlungsfeldinhalt>,
    /// The chapters below.
    pub unter: Vec<Kapitelzeile>,
    /// The Gliederung as far as it concerns this page.
    pub gliederung: Vec<Ast>,
    /// Overviews that this chapter carries.
    pub uebersichten: Vec<Verknuepfung>,
    /// The chapter before.
    pub davor: Option<Verknuepfung>,
    /// The chapter after.
    pub danach: Option<Verknuepfung>,
}

/// A heading in the contents list.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Inhaltspunkt {
    /// 2 to 6.
    pub ebene: u8,
    /// Its words.
    pub text: String,
    /// Its anchor.
    pub anker: String,
}

/// A branch of the side navigation. Only the branch of the current page is open,
/// so that its size does not grow with the whole concept.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Ast {
    /// Its number within its level.
    pub nummer: String,
    /// Its title.
    pub titel: String,
    /// Relative address.
    pub href: String,
    /// Whether it is this page.
    pub aktuell: bool,
    /// Whether only editors see it.
    pub entwurf: bool,
    /// The language of its words, if it is not that of the page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fremd: Option<Sprachmarke>,
    /// The branches below, if it is open.
    pub unter: Vec<Ast>,
}

/// Makes the page of a chapter or Handlungsfeld.
pub(super) fn make(blatt: &mut Blatt<'_>, art: Art, id: &str) -> (Kopf, Kapitel) {
    let texte = blatt.texte;
    let konzept = &blatt.kontext.konzept;
    let abschnitt =
        konzept.abschnitt(art, id).expect("a page is planned only for a chapter that exists");
    let position = konzept.gliederung.position(id);
    let punkt = position.map(|at| &konzept.gliederung.punkte()[at]);
    let text = bind(blatt, abschnitt.text(), Textart::Haupttext);
    let inhalt = abschnitt.text().ueberschriften.iter();
    let feld = konzept.handlungsfelder.get(&Id::new(id)).filter(|_| art == HANDLUNGSFELD);
    let feld = feld.and_then(|it| feld::make(blatt, it));
    let laut = feld.as_ref().and_then(|it| it.bericht.as_ref()).map(|it| it.datei.clone());
    let own = konzept.kapitel.get(&Id::new(id)).filter(|_| art == KAPITEL);
    let dgs = dgs::make(blatt, own.and_then(|it| it.gebaerdensprache.as_ref()));
    let (davor, danach) = position.map_or((None, None), |at| neighbours(blatt, at));
    let view = Kapitel {
        art: (art == HANDLUNGSFELD).then(|| blatt.kontext.artname(art, id)),
        nummer: konzept.gliederung.nummer(id).map(str::to_owned),
        titel: abschnitt.titel.clone(),
        zusammenfassung: abschnitt.zusammenfassung.clone(),
        folgt: abschnitt.folgt,
        beispiel: abschnitt.beispiel,
        stand: abschnitt.stand.map(|it| Datum::new(it, texte)),
        dgs,
        inhalt: inhalt
            .map(|heading| Inhaltspunkt {
                ebene: heading.level,
                text: heading.text.clone(),
                anker: heading.anchor.clone(),
            })
            .collect(),
        text,
        ziele: if own.is_some_and(|it| it.rolle == Some(Rolle::Ziele)) {
            ziele::gliederung(blatt, None)
        } else {
            Vec::new()
        },
        feld,
        unter: position.map(|at| zeilen(blatt, Some(at), 0)).unwrap_or_default(),
        gliederung: branches(
            blatt,
            None,
            &position.map(|at| open(blatt, at)).unwrap_or_default(),
            position,
        ),
        uebersichten: uebersichten(blatt, art, id),
        davor,
        danach,
    };
    let mut kopf = Kopf::new(abschnitt.titel.clone());
    kopf.beschreibung = abschnitt.zusammenfassung.clone();
    kopf.laut = laut;
    kopf.entwurf = punkt.map_or(abschnitt.entwurf, |it| it.entwurf);
    if let Some(at) = position {
        let above = konzept.gliederung.ueber(at).into_iter();
        kopf.pfad = above
            .filter_map(|at| blatt.verknuepfung(&konzept.gliederung.punkte()[at].id))
            .collect();
    }
    (kopf, view)
}

fn open(blatt: &Blatt<'_>, at: usize) -> Vec<usize> {
    let mut open = blatt.kontext.konzept.gliederung.ueber(at);
    open.push(at);
    open
}

/// More entries on one level than this are shown in part: every page carries them, and their number
/// must not multiply.
const MAX_GESCHWISTER: usize = 60;

/// The branches of a level; of a long one those around the open one, and the way to the page that
/// lists all.
fn branches(
    blatt: &Blatt<'_>,
    ueber: Option<usize>,
    open: &[usize],
    current: Option<usize>,
) -> Vec<Ast> {
    let texte = blatt.texte;
    let konzept = &blatt.kontext.konzept;
    let level = konzept.gliederung.unter(ueber);
    // Positions are in reading order, so the open branch is the last one that begins before the
    // page.
    let here = level.partition_point(|it| Some(*it) <= current).saturating_sub(1);
    let start =
        here.saturating_sub(MAX_GESCHWISTER / 2).min(level.len().saturating_sub(MAX_GESCHWISTER));
    let shown = &level[start..level.len().min(start + MAX_GESCHWISTER)];
    let branch = |at: &usize| {
        let punkt = &konzept.gliederung.punkte()[*at];
        let abschnitt = konzept.abschnitt(punkt.art, &punkt.id)?;
        Some(Ast {
            nummer: punkt.nummer.voll.clone(),
            titel: abschnitt.titel.clone(),
            href: blatt.zu(&Route::of(punkt.art, &punkt.id, None).0),
            aktuell: current == Some(*at),
            entwurf: punkt.entwurf,
            fremd: blatt.kontext.fremd(&punkt.id),
            unter: if open.contains(at) {
                branches(blatt, Some(*at), open, current)
            } else {
                Vec::new()
            },
        })
    };
    let all = || {
        let above = ueber.map(|at| &konzept.gliederung.punkte()[at]);
        let route = above.map_or(Route::Start, |it| Route::of(it.art, &it.id, None).0);
        Ast {
            nummer: String::new(),
            titel: texte.text("gliederung-alle", &[("anzahl", Arg::from(level.len()))]),
            href: blatt.zu(&route),
            aktuell: false,
            entwurf: false,
            fremd: None,
            unter: Vec::new(),
        }
    };
    let rest = (shown.len() < level.len()).then(all);
    shown.iter().filter_map(branch).chain(rest).collect()
}

fn neighbours(blatt: &Blatt<'_>, at: usize) -> (Option<Verknuepfung>, Option<Verknuepfung>) {
    let punkte = blatt.kontext.konzept.gliederung.punkte();
    let before = at.checked_sub(1).map(|at| &punkte[at]);
    let after = punkte.get(at + 1);
    (
        before.and_then(|it| blatt.verknuepfung(&it.id)),
        after.and_then(|it| blatt.verknuepfung(&it.id)),
    )
}

/// The overviews that a chapter leads to because of its role.
fn uebersichten(blatt: &Blatt<'_>, art: Art, id: &str) -> Vec<Verknuepfung> {
    let texte = blatt.texte;
    let rolle = blatt
        .kontext
        .konzept
        .kapitel
        .get(&Id::new(id))
        .filter(|_| art == KAPITEL)
        .and_then(|it| it.rolle);
    let overviews: &[&'static Uebersicht] = match rolle {
        Some(Rolle::Ziele) => &[&ziel::UEBERSICHT],
        Some(Rolle::Prozess) => &[&uebersichten::PROZESS, &uebersichten::GREMIEN],
        Some(Rolle::Datenbasis) => &[&indikator::UEBERSICHT],
        Some(Rolle::Massnahmen) => {
            &[&massnahme::UEBERSICHT, &stadtteil::UEBERSICHT, &zielgruppe::UEBERSICHT]
        }
        _ => &[],
    };
    let existing = overviews.iter().filter(|it| uebersicht_exists(blatt.kontext, it));
    let mut links: Vec<Verknuepfung> = existing.map(|it| kopf::pfad(blatt, it)).collect();
    if rolle == Some(Rolle::Datenbasis) && daten::daten_exist(blatt.kontext) {
        links.push(Verknuepfung::new(texte.text("daten-titel", &[]), blatt.zu(&Route::Daten)));
    }
    links
}

impl Auffindbar for Kapitel {
    fn worte(&self, sammler: &mut Sammler) {
        sammler.nummer(self.nummer.as_ref());
        sammler.kern(self.zusammenfassung.as_ref());
        sammler.stand(self.stand.as_ref());
        sammler.text(Some(&self.text));
        if let Some(feld) = &self.feld {
            feld.worte(sammler);
        }
    }
}
