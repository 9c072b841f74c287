//! What makes the site look like the town's own: its colour, its logo, its fonts. Nothing else can
//! be set, so that every site stays readable; more is a theme.

use crate::{
    base::{farbe::Farbe, path::RelPath},
    document::{Fields, tabellen::konzept::aussehen},
};

/// The look of a town.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Aussehen {
    /// The colour of links, buttons and marks of position.
    pub farbe: Option<Farbe>,
    /// The same on dark grounds; made from the other one if it is not given.
    pub farbe_dunkel: Option<Farbe>,
    /// The file of the logo.
    pub logo: Option<RelPath>,
    /// The file of the font of texts.
    pub schrift: Option<RelPath>,
    /// The file of its bold cut.
    pub schrift_fett: Option<RelPath>,
}

/// Grounds on which text stands: page and raised surface, as the tokens of KERN 2.7.2 have them in
/// light and in dark.
pub const GRUND_HELL: &[Farbe] = &[Farbe::WEISS, Farbe::new(0xf3, 0xf4, 0xf7)];
/// The same in dark.
pub const GRUND_DUNKEL: &[Farbe] = &[Farbe::SCHWARZ, Farbe::new(0x13, 0x15, 0x25)];

impl Aussehen {
    /// Reads the look; files that lead out of the folder were found while checking.
    #[must_use]
    pub fn read(fields: &Fields) -> Self {
        let file = |key| fields.get(key).and_then(RelPath::new);
        Self {
            farbe: fields.get(aussehen::FARBE),
            farbe_dunkel: fields.get(aussehen::FARBE_DUNKEL),
            logo: file(aussehen::LOGO),
            schrift: file(aussehen::SCHRIFT),
            schrift_fett: file(aussehen::SCHRIFT_FETT),
        }
    }

    /// The colour on light and on dark grounds, if the town has one.
    #[must_use]
    pub fn farben(&self) -> Option<(Farbe, Farbe)> {
        let farbe = self.farbe?;
        Some((farbe, self.farbe_dunkel.unwrap_or_else(|| farbe.aufgehellt(GRUND_DUNKEL))))
    }
}
