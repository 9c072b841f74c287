//! The door to ZIP: a site as one file that reviewers open without a server. Same input, same
//! bytes: no clock, no order of a folder gets in. Only a package of this program is ever replaced
//! by one.

use std::{
    fs,
    io::{Cursor, Write},
    path::Path,
};

use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter, write::SimpleFileOptions};

use super::{Error, not_made, writer};
use crate::artifact::Artifacts;

/// The comment of the archive (APPNOTE.TXT, 4.3.16), by which a package of ours is known.
const ZEICHEN: &str = "Konzeptwerk: Paket zur Durchsicht";

/// Refuses a place where something lies that this program did not pack.
///
/// # Errors
/// If there is a folder, a link, a device, or a file of others.
pub fn guard(target: &Path) -> Result<(), Error> {
    let Ok(metadata) = fs::symlink_metadata(target) else { return Ok(()) };
    if metadata.is_dir() {
        return Err(Error::new("fehler-paket-ordner").at(target));
    }
    let ours = || {
        let archive = ZipArchive::new(fs::File::open(target).ok()?).ok()?;
        Some(archive.comment() == ZEICHEN.as_bytes())
    };
    // Asked first, so that nothing but a file is ever opened: a pipe would wait for ever.
    if metadata.is_file() && ours().unwrap_or(false) {
        return Ok(());
    }
    Err(Error::new("fehler-paket-fremd").at(target))
}

/// Writes files into a package, all in one folder of its own, and puts it in place when it is
/// whole.
///
/// # Errors
/// If a recipe fails, something of others is in its place, or the file cannot be written.
pub fn packe(target: &Path, folder: &str, artifacts: &Artifacts) -> Result<u64, Error> {
    guard(target)?;
    let files = artifacts.make().map_err(|it| not_made(&it.0, &it.1))?;
    let cannot = |error: &dyn std::fmt::Display| {
        Error::new("fehler-schreiben").at(target).with("grund", error.to_string())
    };
    // The earliest date that the format knows, the same for all.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.set_comment(ZEICHEN).map_err(|it| cannot(&it))?;
    for (path, bytes) in &files {
        zip.start_file(format!("{folder}/{path}"), options).map_err(|it| cannot(&it))?;
        zip.write_all(bytes).map_err(|it| cannot(&it))?;
    }
    let bytes = zip.finish().map_err(|it| cannot(&it))?.into_inner();
    // Looked at again: making the pages took its time.
    guard(target)?;
    writer::renew(target, &bytes)?;
    Ok(bytes.len() as u64)
}
