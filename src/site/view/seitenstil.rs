//! The town's own look on every page: colours for light and dark, logo, fonts. It is that of today,
//! whichever Fassung is read.

use std::{collections::BTreeMap, sync::Arc};

use serde::Serialize;

use crate::{
    base::{
        farbe::Farbe,
        path::RelPath,
        schrift::{Schrift, Schriftersatz},
    },
    document::{datei, image},
    konzept::Konzept,
    site::route,
};

/// What a site looks like, as far as the town decides.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize)]
pub struct Seitenstil {
    /// The colour on light and on dark grounds.
    #[serde(skip)]
    pub farben: Option<(Farbe, Farbe)>,
    /// The logo.
    pub logo: Option<Logo>,
    /// The file of the font of texts.
    pub schrift: Option<RelPath>,
    /// The file of its bold cut.
    pub schrift_fett: Option<RelPath>,
    /// What stands in for the font of texts until it is there.
    #[serde(skip)]
    pub ersatz: Option<Schriftersatz>,
}

/// A logo.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Logo {
    /// Its file in the site.
    pub datei: RelPath,
    /// Pixels.
    pub breite: u32,
    /// Pixels.
    pub hoehe: u32,
}

impl Seitenstil {
    /// The look that a concept asks for, and the files that it needs. What cannot be used was found
    /// before.
    #[must_use]
    pub fn new(konzept: &Konzept) -> (Self, BTreeMap<RelPath, Arc<[u8]>>) {
        let aussehen = &konzept.settings.aussehen;
        let mut files = BTreeMap::new();
        let mut take = |path: &RelPath| {
            let bytes = konzept.datei(path)?;
            let bytes =
                datei::herausgabe(&path.extension(), bytes, konzept.settings.bilder_ohne_angaben)?;
            let file = route::asset(path, &bytes);
            files.insert(file.clone(), bytes.clone());
            Some((file, bytes))
        };
        let logo = aussehen.logo.as_ref().and_then(|path| {
            let (datei, bytes) = take(path)?;
            let size = image::size(&path.extension(), &bytes)?;
            Some(Logo { datei, breite: size.width, hoehe: size.height })
        });
        let mut font = |path: &Option<RelPath>| path.as_ref().and_then(&mut take);
        let text = font(&aussehen.schrift);
        let schrift_fett = font(&aussehen.schrift_fett).map(|it| it.0);
        let ersatz =
            text.as_ref().and_then(|it| Schrift::read(&it.1)).map(|it| Schriftersatz::fuer(&it));
        let schrift = text.map(|it| it.0);
        (Self { farben: aussehen.farben(), logo, schrift, schrift_fett, ersatz }, files)
    }
}
