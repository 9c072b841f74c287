//! The door to ZIP: a site as one file that reviewers open without a server. Same input, same bytes: no clock, no order of
//! a folder gets in.

use std::{
    fs,
    io::{Cursor, Write},
    path::Path,
};

use rayon::prelude::*;
use zip::{CompressionMethod, DateTime, ZipWriter, write::SimpleFileOptions};

use super::{Error, failed, made};
use crate::{artifact::Artifacts, base::path::RelPath};

/// Writes files into a package, all in one folder of its own, and puts it in place when it is whole.
///
/// # Errors
/// If a recipe fails or the file cannot be written.
pub fn packe(target: &Path, folder: &str, artifacts: &Artifacts) -> Result<u64, Error> {
    if target.is_dir() {
        return Err(Error::new("fehler-paket-ordner").at(target));
    }
    let files: Vec<(&RelPath, Vec<u8>)> =
        artifacts.par_iter().map(|(path, artifact)| Ok((path, made(path, artifact)?))).collect::<Result<_, _>>()?;
    let cannot =
        |error: &dyn std::fmt::Display| Error::new("fehler-schreiben").at(target).with("grund", error.to_string());
    // The earliest date that the format knows, the same for all.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, bytes) in files {
        zip.start_file(format!("{folder}/{path}"), options).map_err(|it| cannot(&it))?;
        zip.write_all(&bytes).map_err(|it| cannot(&it))?;
    }
    let bytes = zip.finish().map_err(|it| cannot(&it))?.into_inner();
    let size = bytes.len() as u64;
    let beside = target.with_extension("zip.tmp");
    fs::write(&beside, bytes).map_err(|it| failed("fehler-schreiben", &beside, &it))?;
    fs::rename(&beside, target).map_err(|it| failed("fehler-schreiben", target, &it))?;
    Ok(size)
}
