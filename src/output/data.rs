//! Tables for programs: CSV that spreadsheets open as they should (RFC 4180). German tables use `;`
//! and decimal commas; a byte order mark tells Excel that the text is UTF-8.

use std::sync::Arc;

use csv::{Terminator, WriterBuilder};

use crate::{
    artifact::{Artifact, Beside, Files, Made},
    base::{decimal::Notation, hash::Hash, path::RelPath},
    site::{Site, daten::Datenblatt, route::Tabellenroute},
};

/// The files.
#[must_use]
pub fn artifacts(site: &Arc<Site>) -> Files {
    let file = |(file, tabelle): (&RelPath, &(usize, Tabellenroute))| {
        let (site, tabelle) = (site.clone(), tabelle.clone());
        let recipe = move |known: Option<&Hash>| {
            let blatt = site.datenblatt(&tabelle);
            let key = Hash::of(&(env!("CARGO_PKG_VERSION"), "csv", &blatt));
            let bytes = (known != Some(&key)).then(|| write(&blatt));
            Ok(Made { key, bytes, beside: Beside::new() })
        };
        (file.clone(), Artifact::found(recipe))
    };
    site.tabellen.iter().map(file).collect()
}

fn write(blatt: &Datenblatt) -> Vec<u8> {
    let delimiter = match blatt.notation {
        Notation::German => b';',
        Notation::English => b',',
    };
    let mut writer = WriterBuilder::new()
        .delimiter(delimiter)
        .terminator(Terminator::CRLF)
        .from_writer("\u{feff}".as_bytes().to_vec());
    for row in std::iter::once(&blatt.kopf).chain(&blatt.zeilen) {
        writer
            .write_record(row.iter().map(|it| harmless(it)))
            .expect("every row is as long as the head");
    }
    writer.into_inner().expect("memory takes all bytes")
}

/// A text that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, CSV
/// Injection); signs and numbers stay as they are.
fn harmless(cell: &str) -> String {
    let formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let number = cell.chars().skip(1).all(|it| it.is_ascii_digit() || matches!(it, '.' | ','));
    if formula && !number { format!("'{cell}") } else { cell.to_owned() }
}
