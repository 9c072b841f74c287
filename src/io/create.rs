//! Creates files that must not exist yet: nothing of an editor is ever overwritten.

use std::{
    fs::{self, OpenOptions},
    io::Write,
    path::Path,
};

use super::{Error, failed};

/// Creates a file with a text, and the folders above it.
///
/// # Errors
/// If the file exists, or cannot be written.
pub fn file(path: &Path, text: &[u8]) -> Result<(), Error> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|it| failed("fehler-schreiben", folder, &it))?;
    }
    let file = OpenOptions::new().write(true).create_new(true).open(path);
    match file {
        Ok(mut file) => file.write_all(text).map_err(|it| failed("fehler-schreiben", path, &it)),
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
            Err(Error::new("fehler-gibt-es-schon").at(path))
        }
        Err(error) => Err(failed("fehler-schreiben", path, &error)),
    }
}

/// Creates a file unless there is one; then that one stays.
///
/// # Errors
/// If the file cannot be written.
pub fn file_if_missing(path: &Path, text: &[u8]) -> Result<(), Error> {
    if fs::symlink_metadata(path).is_ok() { Ok(()) } else { file(path, text) }
}

/// Writes a file that this program generates, in place of the one it generated before.
///
/// # Errors
/// If the file cannot be written.
pub fn generated(path: &Path, text: &[u8]) -> Result<(), Error> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|it| failed("fehler-schreiben", folder, &it))?;
    }
    fs::write(path, text).map_err(|it| failed("fehler-schreiben", path, &it))
}

/// What a git host puts into a new repository.
const OF_THE_HOST: &[&str] = &[".git", ".gitignore", "README.md", "LICENSE", "LICENSE.md"];

/// Refuses a folder in which something lies already; a fresh repository of a git host counts as empty.
///
/// # Errors
/// If the folder holds anything, or is none.
pub fn require_empty(folder: &Path) -> Result<(), Error> {
    if !folder.exists() {
        return Ok(());
    }
    let entries = fs::read_dir(folder).map_err(|it| failed("fehler-lesen", folder, &it))?;
    for entry in entries.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if !OF_THE_HOST.contains(&name.as_str()) {
            return Err(Error::new("fehler-ordner-voll").at(folder).with("datei", name));
        }
    }
    Ok(())
}
