//! All goals of a concept as one tree: those of ziele.yaml and those of the Handlungsfelder, each
//! below the one that it serves.

use std::collections::{BTreeMap, HashMap};

use super::{
    gliederung::Gliederung, handlungsfeld::Handlungsfeld, id::Id, ziel::Ziel, zielebene::Zielebenen,
};
use crate::base::sort;

/// All goals of a concept. Numbers are positions in it.
#[derive(Clone, Debug, Default)]
pub struct Zielbaum {
    ziele: Vec<Ziel>,
    positions: HashMap<String, usize>,
    /// Those that serve no other one, the highest level first.
    wurzeln: Vec<usize>,
    /// For each those directly below, in the order in which people read them.
    unter: Vec<Vec<usize>>,
    /// For each the one that it serves.
    ueber: Vec<Option<usize>>,
    /// For each whether something has to serve it.
    gefordert: Vec<bool>,
}

impl Zielbaum {
    /// Binds goals to each other. A goal serves only one of a higher level: whatever else is
    /// written makes no circle.
    #[must_use]
    pub fn read(
        own: Vec<Ziel>,
        felder: &BTreeMap<Id<Handlungsfeld>, Handlungsfeld>,
        gliederung: &Gliederung,
        ebenen: &Zielebenen,
    ) -> Self {
        let mut fields: Vec<&Handlungsfeld> = felder.values().collect();
        let place = |id: &str| gliederung.position(id).map_or((true, 0), |at| (false, at));
        fields.sort_by_key(|it| place(it.id.as_str()));
        let of_fields = fields.into_iter().flat_map(|it| it.leitziele.iter().cloned());
        let ziele: Vec<Ziel> = own.into_iter().chain(of_fields).collect();
        let mut positions = HashMap::with_capacity(ziele.len());
        for (at, ziel) in ziele.iter().enumerate() {
            // Of two with one id the first stays, as in the register.
            positions.entry(ziel.id.to_string()).or_insert(at);
        }
        let level = |at: usize| ebenen.rang(&ziele[at].ebene);
        let above = |at: usize| {
            let above = *positions.get(ziele[at].ueber.as_ref()?.as_str())?;
            (level(above)? < level(at)?).then_some(above)
        };
        let ueber: Vec<Option<usize>> = (0..ziele.len()).map(above).collect();
        let mut unter = vec![Vec::new(); ziele.len()];
        let mut wurzeln = Vec::new();
        for (at, above) in ueber.iter().enumerate() {
            above.map_or(&mut wurzeln, |above| &mut unter[above]).push(at);
        }
        for siblings in unter.iter_mut().chain([&mut wurzeln]) {
            let mut numbered: Vec<(Option<&str>, usize)> =
                siblings.iter().map(|at| (ziele[*at].nummer.as_deref(), *at)).collect();
            sort::by_number(&mut numbered, |it| it.0, |_| "");
            numbered.sort_by_key(|(_, at)| {
                let field = ziele[*at].im_feld.as_ref().map(|it| place(it));
                (level(*at).map_or((true, 0), |it| (false, it)), field)
            });
            *siblings = numbered.into_iter().map(|it| it.1).collect();
        }
        let gefordert = gefordert(&ziele, &ueber);
        Self { ziele, positions, wurzeln, unter, ueber, gefordert }
    }

    /// The position of a goal.
    #[must_use]
    pub fn position(&self, id: &str) -> Option<usize> {
        self.positions.get(id).copied()
    }

    /// The goal with an id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Ziel> {
        self.position(id).map(|at| &self.ziele[at])
    }

    /// A goal by its position.
    #[must_use]
    pub fn ziel(&self, at: usize) -> &Ziel {
        &self.ziele[at]
    }

    /// All of them: those of ziele.yaml, then those of the Handlungsfelder.
    #[must_use]
    pub fn alle(&self) -> &[Ziel] {
        &self.ziele
    }

    /// Positions directly below one, or of those that serve no other one.
    #[must_use]
    pub fn unter(&self, at: Option<usize>) -> &[usize] {
        at.map_or(&self.wurzeln, |at| &self.unter[at])
    }

    /// The position of the goal that one serves.
    #[must_use]
    pub fn ueber(&self, at: usize) -> Option<usize> {
        self.ueber[at]
    }

    /// Whether measures have to serve a goal, by itself or by those below it.
    #[must_use]
    pub fn is_gefordert(&self, at: usize) -> bool {
        self.gefordert[at]
    }

    /// Positions of a goal and of all below it.
    #[must_use]
    pub fn samt_unteren(&self, at: usize) -> Vec<usize> {
        let mut all = vec![at];
        let mut next = 0;
        while let Some(at) = all.get(next) {
            all.extend(&self.unter[*at]);
            next += 1;
        }
        all
    }

    /// The Handlungsfeld that a goal belongs to: that with which it or one above it is written.
    #[must_use]
    pub fn feld(&self, at: usize) -> Option<&str> {
        let path = std::iter::successors(Some(at), |at| self.ueber[*at]);
        path.into_iter().find_map(|at| self.ziele[at].im_feld.as_deref())
    }

    /// Positions of the goals that are written with a Handlungsfeld, in their order there; what
    /// belongs to it otherwise stands below them.
    #[must_use]
    pub fn eines_felds(&self, feld: &str) -> Vec<usize> {
        let own = |at: &usize| self.ziele[*at].im_feld.as_deref() == Some(feld);
        (0..self.ziele.len()).filter(own).collect()
    }
}

/// Which goals have to be served: every Leitziel, and where there is none above or below them the
/// highest that are no Leitbild.
fn gefordert(ziele: &[Ziel], ueber: &[Option<usize>]) -> Vec<bool> {
    let above = |at: usize| std::iter::successors(ueber[at], |at| ueber[*at]);
    let is_leitziel = |at: usize| ziele[at].ebene == Zielebenen::LEITZIEL;
    let is_leitbild = |at: usize| ziele[at].ebene == Zielebenen::LEITBILD;
    let mut carried = vec![false; ziele.len()];
    for at in (0..ziele.len()).filter(|at| is_leitziel(*at)) {
        above(at).for_each(|at| carried[at] = true);
    }
    let highest = |at: usize| !is_leitbild(at) && above(at).all(is_leitbild);
    let asked =
        |at: usize| is_leitziel(at) || (!carried[at] && !above(at).any(is_leitziel) && highest(at));
    (0..ziele.len()).map(asked).collect()
}
