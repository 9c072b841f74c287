//! The Gliederung: the only source of order and numbers. Drafts count, so that numbers are the same
//! for everybody.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    nummer::{Nummer, nummer},
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
        patterns: &[String],
        verzeichnis: &Verzeichnis,
        found: &mut Vec<Diagnostic>,
    ) -> Self {
        let mut gliederung = Self::default();
        collect(branches, &mut gliederung.genannt);
        let mut reader =
            OutlineReader { path, patterns, verzeichnis, found, gliederung: &mut gliederung };
        reader.branches(branches, 0, None);
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

    /// Positions above one, from the top down.
    #[must_use]
    pub fn ueber(&self, at: usize) -> Vec<usize> {
        let mut above: Vec<usize> =
            std::iter::successors(self.punkte[at].ueber, |at| self.punkte[*at].ueber).collect();
        above.reverse();
        above
    }
}

struct OutlineReader<'a> {
    path: &'a RelPath,
    patterns: &'a [String],
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

impl OutlineReader<'_> {
    fn branches(&mut self, branches: &[Zweig], ebene: usize, ueber: Option<usize>) {
        let mut count = 0;
        for branch in branches {
            // A branch that leads nowhere keeps its number: mending it later must not renumber its
            // siblings.
            count += 1;
            if let Some(at) = self.branch(branch, ebene, count, ueber) {
                self.branches(&branch.unter, ebene + 1, Some(at));
            } else if self.verzeichnis.get(&branch.id.value).is_some_and(|it| it.entwurf) {
                collect(&branch.unter, &mut self.gliederung.verdeckt);
            }
        }
    }

    fn branch(
        &mut self,
        branch: &Zweig,
        ebene: usize,
        count: usize,
        ueber: Option<usize>,
    ) -> Option<usize> {
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
            nummer: nummer(self.patterns, ebene, count, above.map(|it| &it.nummer)),
            ebene,
            ueber,
            entwurf: eintrag.entwurf || draft_above,
            span,
        };
        Some(self.gliederung.insert(punkt))
    }
}
