//! The Gliederung: the only source of order and numbers. Drafts count, so that numbers are the same
//! for everybody.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    nummer::{Eigennummer, Nummer, Nummernfolge},
    verzeichnis::Verzeichnis,
};
use crate::{
    base::{path::RelPath, span::Span},
    diagnostic::{Code, Diagnostic},
    document::{art::Art, value::Zweig},
};

/// A chapter or Handlungsfeld at its place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Punkt {
    pub id: String,
    /// Chapter or Handlungsfeld.
    pub art: Art,
    pub nummer: Nummer,
    /// 0 at the top.
    pub ebene: usize,
    /// Position of the one above.
    pub ueber: Option<usize>,
    /// Whether only editors see it: by its own mark, or by one above it.
    pub entwurf: bool,
    /// Where konzept.yaml names it.
    pub span: Span,
}

/// The Gliederung in reading order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Gliederung {
    punkte: Vec<Punkt>,
    /// Positions of those at the top.
    wurzeln: Vec<usize>,
    /// For each its positions directly below.
    unter: Vec<Vec<usize>>,
    positions: BTreeMap<String, usize>,
    /// All ids that konzept.yaml names, with a place or not.
    genannt: BTreeSet<String>,
    /// Those that stand below a draft, but at no place, because its branch has none.
    verdeckt: BTreeSet<String>,
}

impl Gliederung {
    /// Binds the branches of konzept.yaml to the documents; branches without one are found and left
    /// out.
    #[must_use]
    pub fn read(
        path: &RelPath,
        branches: &[Zweig],
        plan: Nummernplan<'_>,
        verzeichnis: &Verzeichnis,
        found: &mut Vec<Diagnostic>,
    ) -> Self {
        let mut gliederung = Self::default();
        collect(branches, &mut gliederung.genannt);
        let mut reader = OutlineReader {
            path,
            plan,
            verzeichnis,
            found,
            anhaenge: 0,
            gliederung: &mut gliederung,
        };
        reader.branches(branches, None);
        gliederung
    }

    /// What everybody sees of it: numbers and order stay.
    #[must_use]
    pub fn ohne_entwuerfe(&self) -> Self {
        let mut seen = Self::default();
        // What stands below a draft is one too, so whoever is seen has everything above it.
        let mut places: BTreeMap<usize, usize> = BTreeMap::new();
        for (at, punkt) in self.punkte.iter().enumerate().filter(|it| !it.1.entwurf) {
            let ueber = punkt.ueber.and_then(|it| places.get(&it).copied());
            places.insert(at, seen.punkte.len());
            seen.insert(Punkt { ueber, ..punkt.clone() });
        }
        seen
    }

    /// The same with the word for an annex of another language.
    pub(super) fn translate(&mut self, anhang: &str) {
        self.punkte.iter_mut().for_each(|it| it.nummer.translate(anhang));
    }

    fn insert(&mut self, punkt: Punkt) -> usize {
        let at = self.punkte.len();
        self.positions.insert(punkt.id.clone(), at);
        punkt.ueber.map_or(&mut self.wurzeln, |above| &mut self.unter[above]).push(at);
        self.unter.push(Vec::new());
        self.punkte.push(punkt);
        at
    }

    /// All of it, in reading order.
    #[must_use]
    pub fn punkte(&self) -> &[Punkt] {
        &self.punkte
    }

    /// Ids that stand below a draft and at no other place.
    pub fn verdeckt(&self) -> impl Iterator<Item = &str> {
        self.verdeckt.iter().map(String::as_str).filter(|it| self.position(it).is_none())
    }

    /// The position of an id.
    #[must_use]
    pub fn position(&self, id: &str) -> Option<usize> {
        self.positions.get(id).copied()
    }

    /// Whether konzept.yaml names an id, even where it could not get a place.
    #[must_use]
    pub fn names(&self, id: &str) -> bool {
        self.genannt.contains(id)
    }

    /// Every id that konzept.yaml names, also where there is no such thing.
    pub fn genannt(&self) -> impl Iterator<Item = &str> {
        self.genannt.iter().map(String::as_str)
    }

    /// The place of an id.
    #[must_use]
    pub fn punkt(&self, id: &str) -> Option<&Punkt> {
        self.position(id).map(|at| &self.punkte[at])
    }

    /// The number of an id, if it has a place and a number.
    #[must_use]
    pub fn nummer(&self, id: &str) -> Option<&str> {
        self.punkt(id)?.nummer.gezeigt()
    }

    /// Positions directly below one, or at the top.
    #[must_use]
    pub fn unter(&self, ueber: Option<usize>) -> &[usize] {
        ueber.map_or(&self.wurzeln, |at| &self.unter[at])
    }

    /// An id and those of all that stands below it.
    #[must_use]
    pub fn samt_unteren<'a>(&'a self, id: &'a str) -> Vec<&'a str> {
        let mut all = vec![id];
        let mut open = self.position(id).map_or_else(Vec::new, |at| self.unter(Some(at)).to_vec());
        while let Some(at) = open.pop() {
            all.push(&self.punkte[at].id);
            open.extend(self.unter(Some(at)));
        }
        all
    }

    /// Positions above one and its own, from the top down; none at the top.
    fn samt_oberen(&self, at: Option<usize>) -> Vec<usize> {
        at.map_or_else(Vec::new, |at| {
            let mut all = self.ueber(at);
            all.push(at);
            all
        })
    }

    /// Positions above one, from the top down.
    #[must_use]
    pub fn ueber(&self, at: usize) -> Vec<usize> {
        let mut above: Vec<usize> =
            std::iter::successors(self.punkte[at].ueber, |at| self.punkte[*at].ueber).collect();
        above.reverse();
        above
    }
}

/// How chapters are counted.
#[derive(Clone, Copy)]
pub struct Nummernplan<'a> {
    /// The pattern of each level.
    pub muster: &'a [String],
    /// The numbers that chapters and Handlungsfelder have by themselves, by id.
    pub eigene: &'a BTreeMap<String, String>,
    /// The chapters that are annexes, by id.
    pub anhaenge: &'a BTreeSet<String>,
    /// What an annex is called.
    pub anhang: &'a str,
}

struct OutlineReader<'a> {
    path: &'a RelPath,
    plan: Nummernplan<'a>,
    /// How many annexes came so far.
    anhaenge: usize,
    verzeichnis: &'a Verzeichnis,
    found: &'a mut Vec<Diagnostic>,
    gliederung: &'a mut Gliederung,
}

/// All ids of some branches and of those below them.
fn collect(branches: &[Zweig], ids: &mut BTreeSet<String>) {
    for branch in branches {
        ids.insert(branch.id.value.clone());
        collect(&branch.unter, ids);
    }
}

impl<'a> OutlineReader<'a> {
    fn branches(&mut self, branches: &[Zweig], ueber: Option<usize>) {
        let above = self.gliederung.samt_oberen(ueber);
        let numbers: Vec<Nummer> =
            above.iter().map(|at| self.gliederung.punkte[*at].nummer.clone()).collect();
        let within_annex = above.iter().any(|at| self.is_annex(&self.gliederung.punkte[*at].id));
        let mut folge = Nummernfolge::below(self.plan.muster, numbers.iter().collect());
        for branch in branches {
            // A branch that leads nowhere keeps its number: mending it later must not renumber its
            // siblings.
            let id = &branch.id.value;
            let own = Eigennummer::read(self.plan.eigene.get(id).map(String::as_str));
            let own = match own {
                Eigennummer::Gezaehlt if !within_annex && self.is_annex(id) => self.annex(id),
                own => own,
            };
            let nummer = folge.next(own);
            if let Some(at) = self.branch(branch, nummer, ueber) {
                self.branches(&branch.unter, Some(at));
            } else if self.verzeichnis.get(&branch.id.value).is_some_and(|it| it.entwurf) {
                collect(&branch.unter, &mut self.gliederung.verdeckt);
            }
        }
    }

    /// The number of the next annex; one whose title says that it is an annex needs no number that
    /// says so again.
    fn annex(&mut self, id: &str) -> Eigennummer<'a> {
        let titel = self.verzeichnis.get(id).map_or("", |it| &it.titel);
        if titel.starts_with(self.plan.anhang) {
            return Eigennummer::Keine;
        }
        self.anhaenge += 1;
        Eigennummer::Anhang(self.anhaenge, self.plan.anhang)
    }

    fn is_annex(&self, id: &str) -> bool {
        self.plan.anhaenge.contains(id)
    }

    fn branch(&mut self, branch: &Zweig, nummer: Nummer, ueber: Option<usize>) -> Option<usize> {
        let (id, span) = (branch.id.value.as_str(), branch.id.span);
        let Some(eintrag) = self.verzeichnis.get(id) else {
            let named = &self.gliederung.genannt;
            let meant = self
                .verzeichnis
                .suggest(id, |other, it| it.art.in_gliederung() && !named.contains(other));
            let new = self.verzeichnis.frei(id);
            let finding = Diagnostic::new(Code::GliederungOhneDokument, self.path, span);
            let finding = finding.with("wert", id).with_optional("vorschlag", meant);
            self.found.push(finding.with_optional("neu", new.as_deref()));
            return None;
        };
        if !eintrag.art.in_gliederung() {
            let expected: Vec<&str> =
                Art::ALLE.iter().filter(|it| it.in_gliederung()).map(|it| it.word()).collect();
            let finding =
                Diagnostic::new(Code::VerweisFalscheArt, self.path, span).with("wert", id);
            self.found.push(
                finding.with("ist", eintrag.art.word()).with("erwartet", expected.join(", ")),
            );
            return None;
        }
        if self.gliederung.positions.contains_key(id) {
            self.found
                .push(Diagnostic::new(Code::GliederungDoppelt, self.path, span).with("wert", id));
            return None;
        }
        let above = ueber.map(|at| &self.gliederung.punkte[at]);
        let draft_above = above.is_some_and(|it| it.entwurf);
        if draft_above && !eintrag.entwurf {
            let finding =
                Diagnostic::new(Code::UnterEntwurf, &eintrag.place.path, eintrag.place.span);
            self.found.push(finding.with("titel", eintrag.titel.as_str()));
        }
        let punkt = Punkt {
            id: id.to_owned(),
            art: eintrag.art,
            nummer,
            ebene: above.map_or(0, |it| it.ebene + 1),
            ueber,
            entwurf: eintrag.entwurf || draft_above,
            span,
        };
        Some(self.gliederung.insert(punkt))
    }
}
