//! The ways to cut the measures into parts: by Handlungsfeld, district, target group, actor,
//! status, year. Each part has a page; filters of the overview go by the same parts. A new way is
//! an entry of `SCHNITTE`, and its words.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::{
    facette::{self, Facette},
    kopf::Kopf,
};
use crate::{
    base::{slug, sort},
    document::{
        art::{handlungsfeld::HANDLUNGSFELD, massnahme as schluessel},
        format::same_word,
        wortschatz::Umsetzung,
    },
    konzept::{akteur::Akteur, bezuege::Bezug, id::Id, massnahme::Massnahme},
    site::{
        bausteine::sprachmarke::Sprachmarke,
        blatt::Blatt,
        feldwert,
        kontext::Kontext,
        liste::{self, REIHENFOLGE},
        route::Route,
    },
    texte::{Arg, Texte},
};

/// A way to cut the measures, as the overview offers it: each part has a page of its own.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Filter {
    /// The name for machines.
    pub name: String,
    /// The name for people.
    pub titel: String,
    /// The parts.
    pub werte: Vec<Filterwert>,
}

/// A part, as the overview offers it.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Filterwert {
    /// The value for machines.
    pub wert: String,
    /// The name for people.
    pub titel: String,
    /// Its page.
    pub href: Option<String>,
    /// How many measures it has.
    pub anzahl: usize,
    /// The language of its name, if it is not that of the page.
    pub fremd: Option<Sprachmarke>,
}

/// A way to cut the measures.
struct Schnitt {
    /// The name for machines: filters and addresses go by it. Small letters alone, since scripts
    /// read it as a name.
    name: &'static str,
    /// The text that people call it by.
    titel: &'static str,
    /// The word by which konzept.yaml chooses it.
    wort: &'static str,
    /// Its parts.
    teile: Teilung,
}

/// What the parts are.
enum Teilung {
    /// Things with an id: each has a page anyway.
    Einheiten {
        /// Those that have measures.
        werte: fn(&Blatt<'_>) -> Vec<Filterwert>,
        /// Those that a measure belongs to.
        von: fn(&Blatt<'_>, &Massnahme) -> Vec<String>,
    },
    /// Values: each that occurs gets a page at `massnahmen/<name>/<value>.html`, called by the text
    /// `massnahmen-<name>`.
    Werte {
        /// Those of a measure.
        von: fn(&Kontext, &Massnahme) -> Vec<String>,
        /// Where one stands among the others.
        rang: fn(&str) -> usize,
        /// What people call one.
        wort: fn(&str, &Texte) -> String,
    },
}

/// All of them, in the order in which they are offered.
const SCHNITTE: &[Schnitt] = &[
    Schnitt {
        name: "feld",
        titel: "art-handlungsfeld",
        wort: "handlungsfeld",
        teile: Teilung::Einheiten {
            werte: |blatt| {
                let konzept = &blatt.kontext.konzept;
                let fields =
                    konzept.gliederung.punkte().iter().filter(|it| it.art == HANDLUNGSFELD);
                fields
                    .filter_map(|feld| {
                        teil(
                            blatt,
                            &feld.id,
                            &konzept.gliederung.samt_unteren(&feld.id),
                            &[schluessel::HANDLUNGSFELD.into()],
                        )
                    })
                    .collect()
            },
            von: |blatt, massnahme| {
                let gliederung = &blatt.kontext.konzept.gliederung;
                let own = massnahme.handlungsfeld.as_ref().map(Id::as_str);
                let above = own
                    .and_then(|it| gliederung.position(it))
                    .map(|at| gliederung.ueber(at))
                    .unwrap_or_default();
                let above = above.iter().map(|at| gliederung.punkte()[*at].id.as_str());
                sichtbar(blatt, above.chain(own))
            },
        },
    },
    Schnitt {
        name: "stadtteil",
        titel: "art-stadtteil",
        wort: "stadtteile",
        teile: Teilung::Einheiten {
            werte: |blatt| {
                let districts = blatt.kontext.konzept.stadtteile.iter().map(|it| it.id.as_str());
                teile(blatt, districts, &[schluessel::STADTTEILE.into()])
            },
            von: |blatt, massnahme| sichtbar(blatt, massnahme.stadtteile.iter().map(Id::as_str)),
        },
    },
    Schnitt {
        name: "zielgruppe",
        titel: "art-zielgruppe",
        wort: "zielgruppen",
        teile: Teilung::Einheiten {
            werte: |blatt| {
                let groups = blatt.kontext.konzept.zielgruppen.iter().map(|it| it.id.as_str());
                teile(blatt, groups, &[schluessel::ZIELGRUPPEN.into()])
            },
            von: |blatt, massnahme| sichtbar(blatt, massnahme.zielgruppen.iter().map(Id::as_str)),
        },
    },
    Schnitt {
        name: "akteur",
        titel: "art-akteur",
        wort: "akteure",
        teile: Teilung::Einheiten {
            werte: |blatt| {
                let mut actors: Vec<&Akteur> = blatt.kontext.konzept.akteure.iter().collect();
                sort::by_text(&mut actors, |it| &it.name);
                let keys = [schluessel::FEDERFUEHRUNG.into(), schluessel::BETEILIGTE.into()];
                teile(blatt, actors.into_iter().map(|it| it.id.as_str()), &keys)
            },
            von: |blatt, massnahme| {
                let lead = massnahme.federfuehrung.iter().map(String::as_str);
                sichtbar(blatt, lead.chain(massnahme.beteiligte.iter().map(String::as_str)))
            },
        },
    },
    Schnitt {
        name: "status",
        titel: "massnahme-status",
        wort: "umsetzungsstand",
        teile: Teilung::Werte {
            // Where nobody reports there is nothing to tell apart.
            von: |kontext, massnahme| {
                let shown = kontext.konzept.berichtet();
                shown.then(|| massnahme.status().word().to_owned()).into_iter().collect()
            },
            rang: |word| {
                REIHENFOLGE.iter().position(|it| it.word() == word).unwrap_or(REIHENFOLGE.len())
            },
            wort: |word, texte| texte.text(&format!("umsetzung-{}", slug::slug(word)), &[]),
        },
    },
    Schnitt {
        name: "verzug",
        titel: "massnahme-in-verzug",
        wort: "verzug",
        teile: Teilung::Werte {
            von: |kontext, massnahme| {
                let late = liste::verzug(kontext, massnahme).is_some();
                late.then(|| "in-verzug".to_owned()).into_iter().collect()
            },
            rang: |_| 0,
            wort: |_, texte| texte.text("massnahme-in-verzug", &[]),
        },
    },
    Schnitt {
        name: "jahr",
        titel: "jahr",
        wort: "zeitraum",
        teile: Teilung::Werte {
            von: |kontext, massnahme| {
                let stand = kontext.stand.map(|it| it.last_day().year());
                let planned = kontext.konzept.bezuege.letztes_jahr();
                // A slip for a year far away does not make a page of each year until then.
                let bis =
                    stand.max(planned.map(|it| it.min(stand.unwrap_or(it).saturating_add(30))));
                massnahme.jahre(bis).map(|it| it.to_string()).collect()
            },
            rang: |year| year.parse().unwrap_or_default(),
            wort: |year, _| year.to_owned(),
        },
    },
];

/// The pages of the parts that have no other.
#[must_use]
pub fn routen(kontext: &Kontext) -> Vec<Route> {
    let parts = SCHNITTE
        .iter()
        .flat_map(|it| it.vorkommende(kontext).into_keys().map(|wert| it.route(wert.1)));
    // What is late changes with the Stand: its page stays, with whatever is late.
    let late = kontext.konzept.berichtet().then(verzug);
    parts.chain(late).collect::<BTreeSet<_>>().into_iter().collect()
}

/// The page of a status.
pub fn status(status: Umsetzung) -> Route {
    Route::Massnahmenteil("status", status.word().to_owned())
}

/// The page of what is late.
pub fn verzug() -> Route {
    Route::Massnahmenteil("verzug", "in-verzug".to_owned())
}

/// Makes the page of a part that has no other.
pub(super) fn make(blatt: &Blatt<'_>, name: &str, wert: &str) -> (Kopf, Facette) {
    let texte = blatt.texte;
    let schnitt = SCHNITTE
        .iter()
        .find(|it| it.name == name)
        .expect("a page is planned only for a way that there is");
    let Teilung::Werte { von, wort, .. } = &schnitt.teile else {
        unreachable!("what has an id has its own page")
    };
    let args = [(schnitt.name, Arg::from(wort(wert, texte)))];
    let titel = texte.text(&format!("massnahmen-{name}"), &args);
    let measures = blatt.kontext.konzept.massnahmen.iter().map(|it| &**it);
    let fitting =
        measures.filter(|massnahme| von(blatt.kontext, massnahme).iter().any(|it| it == wert));
    let (kopf, mut view) = facette::make_teil(blatt, titel, fitting);
    let of_reports = ["status", "verzug"].contains(&name);
    if of_reports && !blatt.kontext.konzept.berichtet() {
        // That none is there says something only where somebody reported.
        view.anzahl = Some(texte.text("umsetzung-noch-kein-bericht", &[]));
    }
    (kopf, view)
}

impl Schnitt {
    /// The values that occur, by rank, with the number of their measures; none where the parts are
    /// things with an id.
    fn vorkommende(&self, kontext: &Kontext) -> BTreeMap<(usize, String), usize> {
        let mut counts = BTreeMap::new();
        if let Teilung::Werte { von, rang, .. } = &self.teile {
            for wert in kontext.konzept.massnahmen.iter().flat_map(|it| von(kontext, it)) {
                *counts.entry((rang(&wert), wert)).or_default() += 1;
            }
        }
        counts
    }

    /// Whether all measures are in its one part, so that it leads nowhere.
    fn is_sole(&self, blatt: &Blatt<'_>) -> bool {
        let total = blatt.kontext.konzept.massnahmen.len();
        let counts = self.vorkommende(blatt.kontext);
        total > 1 && counts.len() == 1 && counts.values().all(|it| *it == total)
    }

    fn route(&self, wert: String) -> Route {
        Route::Massnahmenteil(self.name, wert)
    }

    /// The parts that have measures.
    fn werte(&self, blatt: &Blatt<'_>) -> Vec<Filterwert> {
        let texte = blatt.texte;
        match &self.teile {
            Teilung::Einheiten { werte, .. } => werte(blatt),
            Teilung::Werte { wort, .. } => {
                let counts = self.vorkommende(blatt.kontext).into_iter();
                let part = |((_, wert), anzahl): ((usize, String), usize)| Filterwert {
                    titel: wort(&wert, texte),
                    href: Some(blatt.zu(&self.route(wert.clone()))),
                    wert,
                    anzahl,
                    fremd: None,
                };
                counts.map(part).collect()
            }
        }
    }

    /// The parts that a measure belongs to.
    fn von(&self, blatt: &Blatt<'_>, massnahme: &Massnahme) -> Vec<String> {
        match &self.teile {
            Teilung::Einheiten { von, .. } => von(blatt, massnahme),
            Teilung::Werte { von, .. } => von(blatt.kontext, massnahme),
        }
    }
}

/// The ways that lead somewhere, with their parts; those that the town chose, in its order.
pub(super) fn filter(blatt: &Blatt<'_>, chosen: Option<&[String]>) -> Vec<Filter> {
    let texte = blatt.texte;
    let all = SCHNITTE.iter().map(|it| {
        let filter = Filter {
            name: it.name.to_owned(),
            titel: texte.text(it.titel, &[]),
            werte: it.werte(blatt),
        };
        (it.wort, filter, it.is_sole(blatt))
    });
    let Some(chosen) = chosen else {
        let used = all.filter(|(_, filter, sole)| !filter.werte.is_empty() && !sole);
        return used.map(|it| it.1).collect();
    };
    let all: Vec<(&str, Filter, bool)> = all.collect();
    let find = |word: &String| {
        let known = all.iter().find(|it| same_word(it.0, word)).map(|it| it.1.clone());
        known.or_else(|| eigene(blatt, word)).filter(|it| !it.werte.is_empty())
    };
    chosen.iter().filter_map(find).collect()
}

/// The word for the way by urgency, which has no pages.
const PRIORITAET: &str = "priorität";

/// A way that has no pages: by urgency, or by a field that the concept declared.
fn eigene(blatt: &Blatt<'_>, word: &str) -> Option<Filter> {
    let konzept = &blatt.kontext.konzept;
    let (titel, fremd) = if same_word(PRIORITAET, word) {
        (feldwert::label(&schluessel::TABLE, schluessel::PRIORITAET.name, blatt.texte), None)
    } else {
        let angabe = konzept.settings.angaben.iter().find(|it| it.id == word)?;
        let fremd = blatt.kontext.angabensprache().filter(|_| !angabe.uebersetzt);
        (angabe.titel.clone(), fremd)
    };
    let mut counts: BTreeMap<(usize, String), usize> = BTreeMap::new();
    for wert in konzept.massnahmen.iter().filter_map(|it| eigener_wert(blatt, word, it)) {
        *counts.entry(wert).or_default() += 1;
    }
    let part = |((_, titel), anzahl): ((usize, String), usize)| Filterwert {
        wert: slug::slug(&titel),
        titel,
        href: None,
        anzahl,
        fremd: fremd.clone(),
    };
    let werte = counts.into_iter().map(part).collect();
    Some(Filter { name: eigener_name(word), titel, werte })
}

/// The name of such a way for scripts.
fn eigener_name(word: &str) -> String {
    format!("x-{}", slug::slug(word))
}

/// What a measure says there, with its place among the others.
fn eigener_wert(blatt: &Blatt<'_>, word: &str, massnahme: &Massnahme) -> Option<(usize, String)> {
    let settings = &blatt.kontext.konzept.settings;
    if same_word(PRIORITAET, word) {
        let own = massnahme.prioritaet.as_deref()?;
        let rank = settings.prioritaeten.rang(own)?;
        return Some((rank, settings.prioritaeten.name(own, blatt.texte)));
    }
    let angabe = settings.angaben.iter().find(|it| it.id == word)?;
    let own = massnahme.angaben.iter().find(|it| it.name.value == word)?;
    let rank = angabe.auswahl.iter().position(|it| *it == own.wert.value);
    Some((rank.unwrap_or(angabe.auswahl.len()), own.wert.value.clone()))
}

/// The parts that a measure belongs to, for each way its name and the values, separated by spaces.
pub(super) fn von(
    blatt: &Blatt<'_>,
    massnahme: &Massnahme,
    chosen: Option<&[String]>,
) -> Vec<(String, String)> {
    let known = SCHNITTE.iter().map(|it| (it.name.to_owned(), it.von(blatt, massnahme).join(" ")));
    let own = chosen.into_iter().flatten().filter_map(|word| {
        let (_, wert) = eigener_wert(blatt, word, massnahme)?;
        Some((eigener_name(word), slug::slug(&wert)))
    });
    known.chain(own).collect()
}

/// What measures name under some keys, as parts.
fn teile<'a>(
    blatt: &Blatt<'_>,
    ids: impl Iterator<Item = &'a str>,
    bezuege: &[Bezug],
) -> Vec<Filterwert> {
    ids.filter_map(|id| teil(blatt, id, &[id], bezuege)).collect()
}

/// A part: the measures that name one of some things under one of some keys.
fn teil(blatt: &Blatt<'_>, id: &str, ids: &[&str], bezuege: &[Bezug]) -> Option<Filterwert> {
    let known = &blatt.kontext.konzept.bezuege;
    let named =
        bezuege.iter().flat_map(|bezug| ids.iter().flat_map(|id| known.massnahmen(*bezug, id)));
    let mut found: Vec<usize> = named.copied().collect();
    found.sort_unstable();
    found.dedup();
    let link = blatt.verknuepfung(id).filter(|_| !found.is_empty())?;
    Some(Filterwert {
        wert: id.to_owned(),
        titel: link.titel,
        href: Some(link.href),
        anzahl: found.len(),
        fremd: link.fremd,
    })
}

fn sichtbar<'a>(blatt: &Blatt<'_>, ids: impl Iterator<Item = &'a str>) -> Vec<String> {
    ids.filter(|id| blatt.verknuepfung(id).is_some()).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::{PRIORITAET, SCHNITTE};
    use crate::konzept::spalte::FILTER;

    #[test]
    fn the_check_knows_every_way_and_no_other() {
        let known: Vec<&str> = SCHNITTE.iter().map(|it| it.wort).chain([PRIORITAET]).collect();
        assert!(FILTER.iter().all(|it| known.contains(it)) && FILTER.len() == known.len());
    }
}
