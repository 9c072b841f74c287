//! Two texts side by side, as data: which parts belong together, and what changed in them. Exact: both
//! texts can be read back.

use std::collections::BTreeSet;

use super::{
    eigenschaft::Eigenschaft,
    einschub::Einschubinhalt,
    laeufe::{self, Lauf},
    spalten::Spaltenpaare,
    zuordnung::Zuordnung,
};
use crate::document::value::Prosa;

/// Two texts side by side.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Textvergleich {
    /// Their blocks.
    pub bloecke: Folge,
    /// Their footnotes; each a part with blocks.
    pub fussnoten: Folge,
    /// Whether they differ in something that nobody sees.
    pub unsichtbar: bool,
}

/// Parts of two texts side by side, in reading order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Folge(pub Vec<Schritt>);

/// A pair of blocks, items, rows or lines, with what changed about it and inside.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Schritt {
    /// What became of it.
    pub paar: Zuordnung,
    /// What changed about it as a whole.
    pub eigenschaften: Vec<Eigenschaft>,
    /// What changed inside; only of a changed or moved one.
    pub innen: Option<Innen>,
    /// Where its other half is, if that stands in another list or in another unit.
    pub anderswo: Option<Anderswo>,
}

/// A place in another list or another unit.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Anderswo {
    /// The unit, by its place among those that changed; none for this one.
    pub einheit: Option<usize>,
    /// The parts that it stands in there, from outside in, by their places on the new side.
    pub innerhalb: Vec<usize>,
    /// The block or item there, on the other side.
    pub stelle: usize,
    /// Whether it is the same there; else it changed a little.
    pub gleich: bool,
}

/// What changed inside a part.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Innen {
    /// Running text.
    Text(Vec<Lauf>),
    /// The blocks of a quotation, a note, a list item, a footnote.
    Bloecke(Folge),
    /// The items of a list.
    Liste(Folge),
    /// The columns, head and rows of a table.
    Tabelle(Tabellenvergleich),
    /// The cells of a row, by the columns of both sides.
    Zellen(Vec<Vec<Lauf>>),
    /// Terms with their explanations.
    Definitionen(Folge),
    /// A term, and its explanations.
    Definition(Vec<Lauf>, Folge),
    /// The lines of code.
    Code(Folge),
    /// The text between the tags of a block of HTML, on the old and on the new side.
    Html(Stuecke),
    /// The caption of an image.
    Bild(Vec<Lauf>),
    /// What a block placed into the text shows.
    Einschub(Box<Einschubvergleich>),
    /// The same words in other blocks: for each running text of the old side its words, and for
    /// each of the new side.
    Umbau(Stuecke),
    /// All of it: the old one went, the new one came.
    Ganz,
}

/// Words on both sides, piece by piece. The pieces of the new side hold what went, too, where it
/// stood.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Stuecke {
    /// Of the old side: what stayed and what went.
    pub alt: Vec<Vec<Lauf>>,
    /// Of the new side: what stayed, came, and went.
    pub neu: Vec<Vec<Lauf>>,
}

/// Two tables side by side.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Tabellenvergleich {
    /// Which columns belong together.
    pub spalten: Spaltenpaare,
    /// The head, by these columns.
    pub kopf: Vec<Vec<Lauf>>,
    /// The rows.
    pub zeilen: Folge,
}

/// What two blocks placed into a text show.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Einschubvergleich {
    /// On the old side.
    pub alt: Einschubinhalt,
    /// On the new side.
    pub neu: Einschubinhalt,
    /// Their titles.
    pub titel: Vec<Lauf>,
    /// Their tables.
    pub tabelle: Tabellenvergleich,
}

impl Textvergleich {
    /// Whether nothing changed that people see.
    #[must_use]
    pub fn is_unchanged(&self) -> bool {
        self.bloecke.is_unchanged() && self.fussnoten.is_unchanged()
    }

    /// The images of both texts in what changed, by their numbers.
    #[must_use]
    pub fn bilder(&self, (alt, neu): (&Prosa, &Prosa)) -> (BTreeSet<usize>, BTreeSet<usize>) {
        let (mut old, mut new) = (BTreeSet::new(), BTreeSet::new());
        for step in self.bloecke.0.iter().filter(|it| !it.is_unchanged()) {
            let one = |at: Option<usize>| at.map_or(0..0, |at| at..at + 1);
            let (left, right) = match step.paar {
                Zuordnung::Umbau(alt, neu) => (alt.von..alt.bis, neu.von..neu.bis),
                paar => (one(paar.stellen().0), one(paar.stellen().1)),
            };
            old.extend(left.flat_map(|at| alt.blocks[at].bilder()));
            new.extend(right.flat_map(|at| neu.blocks[at].bilder()));
        }
        (old, new)
    }

    /// Where the parts stand in other units that moved there.
    pub fn anderswo(&self) -> impl Iterator<Item = &Anderswo> {
        self.bloecke.anderswo().into_iter()
    }

    /// How many changes people would count.
    #[must_use]
    pub fn anzahl(&self) -> usize {
        self.bloecke.anzahl() + self.fussnoten.anzahl()
    }
}

impl Folge {
    /// Parts that are all on both sides.
    #[must_use]
    pub fn unchanged(count: usize) -> Self {
        Self((0..count).map(|at| Schritt::of(Zuordnung::Gleich(at, at))).collect())
    }

    /// Whether nothing changed that people see.
    #[must_use]
    pub fn is_unchanged(&self) -> bool {
        self.0.iter().all(Schritt::is_unchanged)
    }

    /// Whether a block or item in it is on one side only.
    #[must_use]
    pub fn is_lose(&self) -> bool {
        let within =
            |it: &Schritt| it.innen.as_ref().and_then(Innen::teile).is_some_and(Self::is_lose);
        self.0.iter().any(|it| it.paar.is_einseitig() || within(it))
    }

    /// Where the parts stand that moved to other lists or units, at any depth.
    fn anderswo(&self) -> Vec<&Anderswo> {
        let each = self.0.iter().flat_map(|step| {
            let inner = step.innen.as_ref().and_then(Innen::teile);
            step.anderswo.iter().chain(inner.map(Self::anderswo).unwrap_or_default())
        });
        each.collect()
    }

    /// How many changes people would count: what moved together is one.
    #[must_use]
    pub fn anzahl(&self) -> usize {
        self.schritte().filter(|(step, goes_on)| step.paar.is_aenderung() && !goes_on).count()
    }

    /// The steps, each with whether it moved together with the one before it.
    pub fn schritte(&self) -> impl Iterator<Item = (&Schritt, bool)> {
        let before = std::iter::once(None).chain(self.0.iter().map(Some));
        self.0.iter().zip(before).map(|(step, it)| (step, it.is_some_and(|it| step.goes_on(it))))
    }
}

impl Schritt {
    /// A pair of which no more is known.
    #[must_use]
    pub fn of(paar: Zuordnung) -> Self {
        Self { paar, eigenschaften: Vec::new(), innen: None, anderswo: None }
    }

    /// Whether it is on both sides, the same.
    #[must_use]
    pub fn is_unchanged(&self) -> bool {
        matches!(self.paar, Zuordnung::Gleich(..)) && self.innen.is_none()
    }

    /// Whether it moved together with the one before it, as the parts of a section do.
    #[must_use]
    pub fn goes_on(&self, before: &Self) -> bool {
        let next = match (before.paar, self.paar) {
            (Zuordnung::Her(left, right), Zuordnung::Her(at, to))
            | (Zuordnung::Fort(left, right), Zuordnung::Fort(at, to)) => {
                at == left + 1 && to == right + 1
            }
            _ => false,
        };
        let abroad = before.anderswo.as_ref().zip(self.anderswo.as_ref());
        next || abroad.is_some_and(|(one, other)| {
            one.einheit == other.einheit
                && one.innerhalb == other.innerhalb
                && other.stelle == one.stelle + 1
        })
    }
}

impl Innen {
    /// The blocks or items in it.
    #[must_use]
    pub fn teile(&self) -> Option<&Folge> {
        match self {
            Self::Bloecke(folge) | Self::Liste(folge) => Some(folge),
            _ => None,
        }
    }

    /// The same, to be added to.
    pub fn teile_mut(&mut self) -> Option<&mut Folge> {
        match self {
            Self::Bloecke(folge) | Self::Liste(folge) => Some(folge),
            _ => None,
        }
    }

    /// Whether nothing changed.
    #[must_use]
    pub fn is_unchanged(&self) -> bool {
        let same = |all: &[Vec<Lauf>]| all.iter().all(|it| laeufe::is_unchanged(it));
        let table = |it: &Tabellenvergleich| {
            it.spalten.is_unchanged() && same(&it.kopf) && it.zeilen.is_unchanged()
        };
        match self {
            Self::Text(laeufe) | Self::Bild(laeufe) => laeufe::is_unchanged(laeufe),
            Self::Bloecke(folge)
            | Self::Liste(folge)
            | Self::Definitionen(folge)
            | Self::Code(folge) => folge.is_unchanged(),
            Self::Tabelle(it) => table(it),
            Self::Zellen(cells) => same(cells),
            Self::Definition(term, folge) => laeufe::is_unchanged(term) && folge.is_unchanged(),
            Self::Html(pieces) => same(&pieces.alt) && same(&pieces.neu),
            Self::Einschub(it) => laeufe::is_unchanged(&it.titel) && table(&it.tabelle),
            Self::Umbau(_) | Self::Ganz => false,
        }
    }
}
