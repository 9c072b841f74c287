//! A video in sign language, with what is said beside it: its duration and size (BITV 2.0, Anlage 2
//! Teil 1 Nr. 8).

use serde::Serialize;

use crate::{
    base::decimal::Decimal, konzept::gebaerdensprache::Gebaerdensprache, site::blatt::Blatt,
    texte::Arg,
};

/// A video that a page shows.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Dgs {
    /// Relative address.
    pub href: String,
    /// Its kind, for browsers.
    pub art: String,
    /// How long it is.
    pub dauer: String,
    /// How large the file is.
    pub groesse: String,
    /// What is seen before it plays.
    pub vorschaubild: Option<String>,
}

/// Makes it; none where the file is missing, which was found before.
pub(super) fn make(blatt: &mut Blatt<'_>, video: Option<&Gebaerdensprache>) -> Option<Dgs> {
    let texte = blatt.texte;
    let video = video?;
    let bytes = blatt.kontext.konzept.datei(&video.datei)?.len();
    Some(Dgs {
        href: blatt.zu_asset(&video.datei)?,
        art: format!("video/{}", video.datei.extension()),
        dauer: video.dauer.clone(),
        groesse: texte.text("groesse-mb", &[("zahl", Arg::from(texte.zahl(megabytes(bytes))))]),
        vorschaubild: video.vorschaubild.as_ref().and_then(|it| blatt.zu_asset(it)),
    })
}

/// In millions of bytes, to one decimal, never none.
fn megabytes(bytes: usize) -> Decimal {
    let tenths = u32::try_from(bytes.div_ceil(100_000)).unwrap_or(u32::MAX);
    Decimal::tenths(tenths)
}
