//! Reports in their order, each with what was known of every measure then: what it says itself, and
//! what goes on from the one before. Pure; what may be seen was decided by whoever hands them over.

use std::{collections::BTreeMap, sync::Arc};

use super::{Bericht, Zeile, uebergang::Uebergang};
use crate::{
    base::date::PartialDate,
    document::{berichtstabelle::Statusmeldung, wortschatz::Umsetzung},
    konzept::{
        Konzept,
        berichtsid::Berichtsid,
        id::Id,
        massnahme::{Massnahme, Sachstand, Terminlage},
    },
};

/// Reports, oldest first.
#[derive(Clone, Debug, Default)]
pub struct Berichtsreihe {
    lagen: Vec<Lage>,
}

/// How things stood in a report.
#[derive(Clone, Debug)]
pub struct Lage {
    /// The report.
    pub bericht: Arc<Bericht>,
    /// The Fassung on which it reports, as those see it who read.
    pub konzept: Arc<Konzept>,
    /// How far each measure of the Fassung had come, by its place there.
    pub staende: Vec<Einzelstand>,
    /// The report before, if there is one: with what it is compared.
    pub davor: Option<usize>,
    /// The report that stands in its place.
    pub berichtigt_durch: Option<usize>,
}

/// How far a measure had come in a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Einzelstand {
    /// What the report itself says of it, by its place among the rows.
    pub zeile: Option<usize>,
    /// What was known then; none where nobody had ever reported.
    pub wort: Option<Wort>,
    /// What was known before.
    pub davor: Option<Umsetzung>,
    /// What became of it since the report before.
    pub uebergang: Uebergang,
    /// Whether it kept to its dates.
    pub terminlage: Option<Terminlage>,
    /// Whether it did not in the report before.
    pub verzug_davor: bool,
}

/// How far something had come, and who said so when.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Wort {
    /// How far.
    pub status: Umsetzung,
    /// As of when.
    pub stand: PartialDate,
    /// The report that said so, by its place; none where the file of the measure did.
    pub bericht: Option<usize>,
}

impl Einzelstand {
    /// How far it had come, if anybody knew.
    #[must_use]
    pub fn status(&self) -> Option<Umsetzung> {
        self.wort.map(|it| it.status)
    }

    /// Whether it was late.
    #[must_use]
    pub fn in_verzug(&self) -> bool {
        self.terminlage.is_some_and(|it| it != Terminlage::ImPlan)
    }
}

/// How many measures of a report went which way.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Uebergangszaehlung {
    /// All of them.
    pub gesamt: usize,
    /// By what became of them; only what happened.
    pub uebergaenge: BTreeMap<Uebergang, usize>,
    /// By how far they have come; only what there is, and nothing is a word too.
    pub staende: BTreeMap<Umsetzung, usize>,
    /// How many are late.
    pub in_verzug: usize,
    /// How many of those were not in the report before.
    pub neu_in_verzug: usize,
}

impl Berichtsreihe {
    /// Puts reports in their order, each with the concept on which it reports.
    #[must_use]
    pub fn new(mut berichte: Vec<(Arc<Bericht>, Arc<Konzept>)>) -> Self {
        berichte.sort_by(|left, right| order(&left.0, &right.0));
        let place = |id: &Berichtsid| berichte.iter().position(|it| it.0.id == *id);
        let mut corrected: Vec<Option<usize>> = vec![None; berichte.len()];
        for (at, (bericht, _)) in berichte.iter().enumerate() {
            let other = bericht.berichtigt.as_ref().and_then(&place);
            if let Some(other) = other.filter(|it| *it != at) {
                corrected[other] = Some(at);
            }
        }
        let mut lagen: Vec<Lage> = Vec::with_capacity(berichte.len());
        for (at, (bericht, konzept)) in berichte.into_iter().enumerate() {
            // What stands for another one is compared with what that was compared with.
            let own = |it: &usize| lagen[*it].bericht.stichtag.last_day();
            let before = |it: &usize| {
                let replaced = corrected[*it].is_some_and(|by| by <= at);
                !replaced && bericht.berichtigt.as_ref() != Some(&lagen[*it].bericht.id)
            };
            // One on the same text says more than a later one on another.
            let same = |it: &usize| before(it) && lagen[*it].bericht.fassung == bericht.fassung;
            let davor = (0..at).rev().find(same).or_else(|| (0..at).rev().find(before));
            debug_assert!(davor.is_none_or(|it| own(&it) <= bericht.stichtag.last_day()));
            let staende = staende((at, &bericht), &konzept, davor.map(|it| &lagen[it]));
            lagen.push(Lage { bericht, konzept, staende, davor, berichtigt_durch: corrected[at] });
        }
        Self { lagen }
    }

    /// All of them, oldest first.
    #[must_use]
    pub fn alle(&self) -> &[Lage] {
        &self.lagen
    }

    /// Those that count: in whose place no other stands.
    pub fn gueltige(&self) -> impl DoubleEndedIterator<Item = &Lage> {
        self.lagen.iter().filter(|it| it.berichtigt_durch.is_none())
    }

    /// The one with an id.
    #[must_use]
    pub fn get(&self, id: &Berichtsid) -> Option<&Lage> {
        self.lagen.iter().find(|it| it.bericht.id == *id)
    }

    /// The one before another.
    #[must_use]
    pub fn davor(&self, lage: &Lage) -> Option<&Lage> {
        lage.davor.map(|it| &self.lagen[it])
    }

    /// The one that stands in the place of another, at the end of all corrections.
    #[must_use]
    pub fn berichtigung(&self, lage: &Lage) -> Option<&Lage> {
        let mut at = lage.berichtigt_durch?;
        // A circle of corrections was found and has no end.
        for _ in 0..self.lagen.len() {
            match self.lagen[at].berichtigt_durch {
                Some(next) => at = next,
                None => return Some(&self.lagen[at]),
            }
        }
        None
    }

    /// A concept as it stood in one report: what its measures' own files say up to then, and what
    /// that report says.
    #[must_use]
    pub fn sachstaende_in(&self, lage: &Lage) -> BTreeMap<Id<Massnahme>, Vec<Sachstand>> {
        let day = lage.bericht.stichtag.last_day();
        let all = lage.mit_stand().map(|(massnahme, stand)| {
            let own = massnahme.sachstaende.iter().filter(|it| it.stand.last_day() <= day);
            let mut known: Vec<Sachstand> = own.cloned().collect();
            known.extend(match lage.zeile(stand) {
                Some(zeile) => Some(sachstand(&lage.bericht, zeile, stand)),
                None => self.laut(stand),
            });
            (massnahme.id.clone(), known)
        });
        all.collect()
    }

    /// What a report said of a measure of which later ones say nothing.
    fn laut(&self, stand: &Einzelstand) -> Option<Sachstand> {
        let wort = stand.wort?;
        let said = &self.lagen[wort.bericht?].bericht.id;
        Some(Sachstand::laut(said, wort.stand, wort.status))
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.lagen.is_empty()
    }

    /// What reports on a concept say of its measures, put to what their own files say. `gilt` tells
    /// which reports are on it.
    #[must_use]
    pub fn sachstaende(
        &self,
        konzept: &Konzept,
        gilt: impl Fn(&Bericht) -> bool,
    ) -> BTreeMap<Id<Massnahme>, Vec<Sachstand>> {
        let mut all: BTreeMap<Id<Massnahme>, Vec<Sachstand>> = BTreeMap::new();
        for lage in self.gueltige().filter(|it| gilt(&it.bericht)) {
            for (massnahme, stand) in lage.mit_stand() {
                let said = match lage.zeile(stand) {
                    Some(zeile) => Some(sachstand(&lage.bericht, zeile, stand)),
                    // What an earlier report said of it on another text holds on.
                    None => self.laut(stand),
                };
                let Some(said) = said else { continue };
                let id = konzept.verzeichnis.heute(massnahme.id.as_str());
                let Some(own) = konzept.massnahme(id) else { continue };
                let known = all.entry(own.id.clone()).or_insert_with(|| own.sachstaende.clone());
                if stand.zeile.is_some() || known.iter().all(|it| it.bericht != said.bericht) {
                    known.push(said);
                }
            }
        }
        // Of one day the report comes last: it is what the council got.
        all.values_mut().for_each(|it| it.sort_by_key(|it| it.stand.last_day()));
        all
    }
}

impl Lage {
    /// The measures of its Fassung, each with how far it had come.
    pub fn mit_stand(&self) -> impl Iterator<Item = (&Massnahme, &Einzelstand)> {
        self.konzept.massnahmen.iter().map(|it| &**it).zip(&self.staende)
    }

    /// How far a measure had come that the concept of another time calls so: each that became it.
    pub fn von<'a>(
        &'a self,
        konzept: &'a Konzept,
        id: &'a str,
    ) -> impl Iterator<Item = (&'a Massnahme, &'a Einzelstand)> {
        let former = konzept.verzeichnis.fruehere(id);
        let ids: Vec<&str> = std::iter::once(id).chain(former).collect();
        let places: std::collections::BTreeSet<usize> =
            ids.into_iter().filter_map(|it| self.konzept.bezuege.massnahme(it)).collect();
        places.into_iter().map(|at| (&*self.konzept.massnahmen[at], &self.staende[at]))
    }

    /// What it says of a measure by its place in the Fassung.
    #[must_use]
    pub fn zeile(&self, stand: &Einzelstand) -> Option<&Zeile> {
        stand.zeile.map(|it| &self.bericht.zeilen[it])
    }

    /// How many went which way, of those that are asked for.
    #[must_use]
    pub fn zaehlung(&self, gefragt: impl Fn(&Massnahme) -> bool) -> Uebergangszaehlung {
        let mut counted = Uebergangszaehlung::default();
        for (_, stand) in self.mit_stand().filter(|it| gefragt(it.0)) {
            counted.gesamt += 1;
            *counted.uebergaenge.entry(stand.uebergang).or_default() += 1;
            let status = stand.status().unwrap_or(Umsetzung::KeineAngabe);
            *counted.staende.entry(status).or_default() += 1;
            counted.in_verzug += usize::from(stand.in_verzug());
            counted.neu_in_verzug += usize::from(stand.in_verzug() && !stand.verzug_davor);
        }
        counted
    }
}

/// By Stichtag; what corrects comes after what it corrects.
fn order(left: &Bericht, right: &Bericht) -> std::cmp::Ordering {
    let day = |it: &Bericht| it.stichtag.last_day();
    let corrects = |it: &Bericht, other: &Bericht| it.berichtigt.as_ref() == Some(&other.id);
    let first = |it: &Bericht| it.berichtigt.is_some();
    day(left)
        .cmp(&day(right))
        .then_with(|| corrects(left, right).cmp(&corrects(right, left)))
        .then_with(|| first(left).cmp(&first(right)))
        .then_with(|| left.id.cmp(&right.id))
}

/// What was known of a measure before a report.
#[derive(Default)]
struct Vorwissen {
    /// What was said last: in the report before, or in its own file since.
    wort: Option<Wort>,
    /// What its own file says of the very day of the report.
    am_tag: Option<Wort>,
    /// Whether several became it that had come differently far, so that no word is for all.
    uneins: bool,
    /// Whether any of them was late.
    verzug: bool,
}

impl Vorwissen {
    fn of(
        massnahme: &Massnahme,
        konzept: &Konzept,
        stichtag: PartialDate,
        before: Option<&Lage>,
    ) -> Self {
        // What its file says of the very day stands beside the report, not before it.
        let until = |it: &&Sachstand| it.stand.last_day() < stichtag.last_day();
        let said = |it: &Sachstand| Wort { status: it.status, stand: it.stand, bericht: None };
        let own = massnahme.sachstaende.iter().rfind(until).map(said);
        let on = |it: &&Sachstand| it.stand.last_day() == stichtag.last_day();
        let am_tag = massnahme.sachstaende.iter().rfind(on).map(said);
        let former: Vec<&Einzelstand> = before
            .into_iter()
            .flat_map(|it| it.von(konzept, massnahme.id.as_str()))
            .map(|it| it.1)
            .collect();
        let first = former.first().and_then(|it| it.wort);
        let uneins = former.iter().any(|it| it.status() != first.map(|it| it.status));
        let reported = first.filter(|_| !uneins);
        let wort = match (own, reported) {
            (Some(own), Some(reported)) if own.stand.last_day() > reported.stand.last_day() => {
                Some(own)
            }
            (own, reported) => reported.or(own),
        };
        Self {
            uneins: uneins && wort.is_none(),
            wort,
            am_tag,
            verzug: former.iter().any(|it| it.in_verzug()),
        }
    }
}

/// How far each measure had come in a report, by its place in the series.
fn staende(
    (at, bericht): (usize, &Bericht),
    konzept: &Konzept,
    before: Option<&Lage>,
) -> Vec<Einzelstand> {
    let rows: BTreeMap<&str, usize> =
        bericht.zeilen.iter().enumerate().map(|(at, it)| (it.massnahme.as_str(), at)).collect();
    let stand = |massnahme: &Arc<Massnahme>| {
        let davor = Vorwissen::of(massnahme, konzept, bericht.stichtag, before);
        let zeile = rows.get(massnahme.id.as_str()).copied();
        let said = zeile.and_then(|it| match bericht.zeilen[it].meldung {
            Statusmeldung::Status(status) => Some(status),
            Statusmeldung::NichtsNeues => None,
        });
        let now = said.map(|status| Wort { status, stand: bericht.stichtag, bericht: Some(at) });
        let wort = now.or(davor.am_tag).or(davor.wort);
        let known = davor.wort.map(|it| it.status);
        let uebergang = match said {
            Some(_) if davor.uneins => Uebergang::AusMehreren,
            Some(said) => Uebergang::of(known, said),
            None if zeile.is_none() => Uebergang::NichtErwaehnt,
            // Who writes words has news, though the status is as it was.
            None if bericht.zeilen[zeile.unwrap_or_default()].text.is_some() => {
                Uebergang::Unveraendert
            }
            None => Uebergang::OhneNeues,
        };
        Einzelstand {
            zeile,
            wort,
            davor: known,
            uebergang,
            terminlage: wort
                .and_then(|it| massnahme.lage_laut_bericht(it.status, bericht.stichtag)),
            verzug_davor: davor.verzug,
        }
    };
    konzept.massnahmen.iter().map(stand).collect()
}

fn sachstand(bericht: &Bericht, zeile: &Zeile, stand: &Einzelstand) -> Sachstand {
    // What is unchanged was said earlier.
    let stand_of = stand.wort.map_or(bericht.stichtag, |it| it.stand);
    let status = stand.status().unwrap_or(Umsetzung::KeineAngabe);
    Sachstand {
        text: zeile.text.clone(),
        mit: zeile.mit.clone(),
        begonnen: zeile.begonnen,
        beendet: zeile.beendet,
        ..Sachstand::laut(&bericht.id, stand_of, status)
    }
}
