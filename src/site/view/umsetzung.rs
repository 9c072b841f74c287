//! How far all measures have come, report by report: a row for each measure, a column for each
//! report that counts. Filters and sorting are those of the overview.

use std::{borrow::Cow, collections::BTreeSet};

use serde::Serialize;

use super::{
    bericht,
    feld::Anzahl,
    kopf::Kopf,
    schnitte::{self, Filter},
};
use crate::{
    bericht::reihe::{Lage, Uebergangszaehlung},
    document::{art::massnahme::MASSNAHME, berichtstabelle::Statusmeldung, wortschatz::Umsetzung},
    konzept::massnahme::Massnahme,
    site::{
        bausteine::{
            Verknuepfung,
            tabelle::{Massnahmentabelle, Spaltenkopf, Tabellenzeile, Tabellenzelle, Zeilengruppe},
        },
        berichtsworte,
        blatt::Blatt,
        fund::{Auffindbar, Sammler},
        liste::{self, REIHENFOLGE},
        route::{Route, Tabellenroute},
        tabelle::LANG,
    },
    texte::{Arg, Texte},
};

/// What the page shows.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Umsetzungsseite {
    /// How far things are, in a sentence.
    pub satz: String,
    /// What became of the measures since the report before, in a sentence; none where there is one
    /// report.
    pub uebergaenge: Option<String>,
    /// That the newest report is on an earlier Fassung, if it is.
    pub frueher: Option<String>,
    /// The way to the newest report.
    pub neuester: Verknuepfung,
    /// How far the measures have come.
    pub fortschritt: Vec<Anzahl>,
    /// How many there are, in words.
    pub anzahl: String,
    /// The ways to parts of them.
    pub facetten: Vec<Filter>,
    /// Every measure in every report.
    pub tabelle: Massnahmentabelle,
    /// The way to all reports.
    pub berichte: String,
    /// The table for download.
    pub csv: String,
    /// Whether any report is invented.
    pub beispiel: bool,
}

/// Makes the page.
pub(super) fn make(blatt: &Blatt<'_>) -> (Kopf, Umsetzungsseite) {
    let (kontext, texte) = (blatt.kontext, blatt.texte);
    let reihe = &kontext.berichte;
    let konzept = &kontext.konzept;
    let newest =
        berichtsworte::neuester(kontext).expect("a page is planned only where there are reports");
    let counted = newest.zaehlung(|_| true);
    let lagen: Vec<&Lage> = reihe.gueltige().collect();
    let measures: Vec<&Massnahme> = konzept.massnahmen.iter().map(|it| &**it).collect();
    let mut groups: Vec<(Option<String>, Vec<Tabellenzeile>)> = Vec::new();
    for massnahme in &measures {
        let field = massnahme.handlungsfeld.as_ref();
        let field = field.and_then(|it| kontext.name(it.as_str())).map(Cow::into_owned);
        let row = row(blatt, massnahme, &lagen);
        match groups.last_mut().filter(|it| it.0 == field) {
            Some(group) => group.1.push(row),
            None => groups.push((field, vec![row])),
        }
    }
    groups.extend(gone(blatt, &lagen));
    let column = |lage: &&Lage| {
        let kurz = lage.bericht.kurz(|date| texte.datum(date));
        let there = bericht::band(blatt, &lage.bericht);
        let fassung = frueher(blatt, lage).map(|_| there.fassung.bezeichnung.clone());
        let entwurf = (!lage.bericht.oeffentlich).then(|| texte.text("entwurf", &[]));
        let besonders: Vec<String> = fassung.into_iter().chain(entwurf).collect();
        let titel =
            if besonders.is_empty() { kurz } else { format!("{kurz} ({})", besonders.join(", ")) };
        Spaltenkopf { titel, fremd: None, zahl: false }
    };
    let tabelle = Massnahmentabelle {
        titel: texte.text("umsetzung-titel", &[]),
        massnahme: texte.text("massnahme", &[]),
        insgesamt: texte.text("insgesamt", &[]),
        spalten: lagen.iter().map(column).collect(),
        gruppen: groups
            .into_iter()
            .map(|(titel, zeilen)| Zeilengruppe {
                anzahl: liste::anzahl(zeilen.len(), texte),
                titel,
                zeilen,
                summen: Vec::new(),
            })
            .collect(),
        summen: Vec::new(),
        beispiel: None,
        lang: measures.len() > LANG,
    }
    .beispiel_einmal();
    let view = Umsetzungsseite {
        satz: sentence(newest, &counted, texte),
        uebergaenge: reihe
            .davor(newest)
            .map(|it| berichtsworte::satz(newest, Some(it), &counted, texte)),
        frueher: frueher(blatt, newest),
        neuester: berichtsworte::zum_bericht(blatt, newest, None),
        fortschritt: bericht::progress(&counted, texte),
        anzahl: liste::anzahl(measures.len(), texte),
        facetten: schnitte::filter(blatt, None),
        tabelle,
        berichte: blatt.zu(&Route::Berichte),
        csv: blatt.zu_tabelle(&Tabellenroute::Umsetzung),
        beispiel: lagen.iter().any(|it| it.bericht.beispiel),
    };
    let mut kopf = Kopf::new(texte.text("umsetzung-titel", &[]));
    kopf.laut = Some(berichtsworte::datei(blatt, newest, None));
    (kopf, view)
}

/// "Am 31.12.2018 waren 12 von 54 Maßnahmen umgesetzt."
pub(super) fn sentence(lage: &Lage, counted: &Uebergangszaehlung, texte: &Texte) -> String {
    let done = counted.staende.get(&Umsetzung::Umgesetzt);
    let args = [
        ("stand", Arg::from(texte.datum(lage.bericht.stichtag))),
        ("umgesetzt", Arg::from(done.copied().unwrap_or_default())),
        ("gesamt", Arg::from(counted.gesamt)),
        ("verzug", Arg::from(counted.in_verzug)),
    ];
    texte.text("umsetzung-satz", &args)
}

/// That a report is on an earlier Fassung than the one whose measures are shown. Who reads what is
/// being written sees the reports on the Fassung that it follows.
pub(super) fn frueher(blatt: &Blatt<'_>, lage: &Lage) -> Option<String> {
    let there = bericht::band(blatt, &lage.bericht);
    let current = blatt.kontext.berichtet.as_ref();
    (lage.bericht.fassung.as_ref() != current).then(|| {
        let fassung = Arg::from(there.fassung.bezeichnung.as_str());
        blatt.texte.text("umsetzung-frueher", &[("fassung", fassung)])
    })
}

/// The measures that earlier reports are on and the concept has no more, as the last of them had
/// them; none where all are still there.
fn gone(blatt: &Blatt<'_>, lagen: &[&Lage]) -> Option<(Option<String>, Vec<Tabellenzeile>)> {
    let today = &blatt.kontext.konzept;
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    let mut rows = Vec::new();
    // What a later Fassung brings is not gone: the one that is shown does not have it yet.
    let folge = blatt.regal.in_folge();
    let place = |it: &crate::site::band::Band| {
        folge.iter().position(|other| other.fassung.id == it.fassung.id)
    };
    let shown = place(blatt.band);
    let earlier = |lage: &&&Lage| place(bericht::band(blatt, &lage.bericht)) <= shown;
    for lage in lagen.iter().rev().filter(earlier) {
        for (massnahme, _) in lage.mit_stand() {
            let id = massnahme.id.as_str();
            let still = today.massnahme(today.verzeichnis.heute(id)).is_some();
            if still || !seen.insert(id) {
                continue;
            }
            let there = bericht::band(blatt, &lage.bericht);
            let route = Route::Einheit(MASSNAHME, id.to_owned());
            let link = Verknuepfung::new(
                massnahme.abschnitt.titel.clone(),
                blatt.zu_datei(&there.kontext.datei(&route)),
            );
            rows.push(Tabellenzeile {
                nummer: massnahme.nummer.clone(),
                link: Verknuepfung { fremd: blatt.kontext.angabensprache(), ..link },
                marken: liste::marken(massnahme, blatt.texte),
                zellen: lagen.iter().map(|it| cell(blatt, massnahme, it)).collect(),
                facetten: String::new(),
            });
        }
    }
    let titel = blatt.texte.text("umsetzung-nicht-mehr", &[]);
    (!rows.is_empty()).then_some((Some(titel), rows))
}

fn row(blatt: &Blatt<'_>, massnahme: &Massnahme, lagen: &[&Lage]) -> Tabellenzeile {
    let (kontext, texte) = (blatt.kontext, blatt.texte);
    let facetten = schnitte::von(blatt, massnahme, None);
    let facetten: Vec<String> =
        facetten.iter().map(|(name, werte)| format!("{name}={werte}")).collect();
    Tabellenzeile {
        nummer: massnahme.nummer.clone(),
        link: Verknuepfung {
            entwurf: massnahme.abschnitt.entwurf,
            fremd: kontext.fremd(massnahme.id.as_str()),
            ..Verknuepfung::new(
                massnahme.abschnitt.titel.clone(),
                blatt.zu(&Route::Einheit(MASSNAHME, massnahme.id.to_string())),
            )
        },
        marken: liste::marken(massnahme, texte),
        zellen: lagen.iter().map(|lage| cell(blatt, massnahme, lage)).collect(),
        facetten: facetten.join("|"),
    }
}

/// What a report says of what a measure is or was. Several that became one stand side by side.
fn cell(blatt: &Blatt<'_>, massnahme: &Massnahme, lage: &Lage) -> Tabellenzelle {
    let texte = blatt.texte;
    let mut found = lage.von(&blatt.kontext.konzept, massnahme.id.as_str());
    let Some((_, stand)) = found.next() else {
        // It was no part of the Fassung on which that report was.
        return Tabellenzelle { text: "–".to_owned(), ..Tabellenzelle::default() };
    };
    let more: Vec<String> =
        found.map(|it| berichtsworte::status(it.1.status(), texte).text).collect();
    let rank = REIHENFOLGE.iter().position(|it| Some(*it) == stand.status());
    let nothing = lage.zeile(stand).is_some_and(|it| it.meldung == Statusmeldung::NichtsNeues);
    let in_verzug = stand.in_verzug();
    let verzug = in_verzug && more.is_empty();
    let mark = texte.text("massnahme-in-verzug", &[]);
    let silence = if nothing {
        format!(" ({})", texte.text("uebergang-ohne-neues", &[]))
    } else {
        String::new()
    };
    let words = if verzug {
        format!("{mark}{silence}")
    } else if more.is_empty() {
        silence
    } else {
        let all: Vec<String> = more.into_iter().chain(in_verzug.then_some(mark)).collect();
        format!(" · {}", all.join(" · "))
    };
    Tabellenzelle {
        status: Some(berichtsworte::status(stand.status(), texte)),
        verzug,
        text: words,
        wert: Some(format!("{:02}", rank.unwrap_or(REIHENFOLGE.len()))),
        ..Tabellenzelle::default()
    }
}

impl Auffindbar for Umsetzungsseite {
    fn worte(&self, sammler: &mut Sammler) {
        sammler.satz(&self.satz);
        self.uebergaenge.iter().for_each(|it| sammler.satz(it));
    }
}
