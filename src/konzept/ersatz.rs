//! What stands in the place of files of a frozen text that cannot be read there: which they are,
//! what exactly replaces them, and why. The site says it.

use crate::document::{
    Fields,
    tabellen::konzept::{ersatz, ersatzdatei},
};

/// A folder that is laid over a frozen text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Ersatz {
    /// As it was written, for the places of findings.
    pub fields: Fields,
    /// The folder of the content in which it lies.
    pub ordner: String,
    pub dateien: Vec<Ersatzdatei>,
}

/// A file of it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Ersatzdatei {
    /// As it was written, for the places of findings.
    pub fields: Fields,
    /// Its path, in the frozen text as in the folder.
    pub datei: String,
    /// The digest that it must have; empty as long as nobody wrote it.
    pub sha256: String,
    /// Why it had to be replaced; the site shows it.
    pub grund: String,
}

impl Ersatz {
    /// Reads it; what is missing was found while decoding.
    #[must_use]
    pub fn read(fields: &Fields) -> Self {
        let datei = |fields: &Fields| {
            Some(Ersatzdatei {
                fields: fields.clone(),
                datei: fields.string(ersatzdatei::DATEI)?,
                sha256: fields.string(ersatzdatei::SHA256).unwrap_or_default(),
                grund: fields.string_or_empty(ersatzdatei::GRUND),
            })
        };
        Self {
            fields: fields.clone(),
            ordner: fields.string_or_empty(ersatz::ORDNER).trim_end_matches('/').to_owned(),
            dateien: fields.entries(ersatz::DATEIEN).into_iter().filter_map(datei).collect(),
        }
    }
}
