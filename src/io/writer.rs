//! The one writer for files of people: nothing that exists is overwritten by mistake, and whatever
//! fails leaves what was there. Everything is written aside, in the same folder, brought to the
//! disk, and only then given its name.

use std::{
    fs,
    io::{ErrorKind, Write as _},
    path::Path,
};

use tempfile::{Builder, NamedTempFile};

use super::{Error, failed};
use crate::base::path::RelPath;

/// How names of files begin that are being written; who reads a folder passes over them.
const ASIDE: &str = ".konzept-neu-";

/// Creates a file, and the folders above it.
///
/// # Errors
/// If the file exists, or cannot be written; then nothing of it is left.
pub fn create(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let file = aside(path, bytes)?;
    match file.persist_noclobber(path) {
        Ok(_) => sync_folder(path),
        Err(error) if error.error.kind() == ErrorKind::AlreadyExists => {
            Err(Error::new("fehler-gibt-es-schon").at(path))
        }
        // Some network drives cannot give a name only if it is free.
        Err(error) if fs::symlink_metadata(path).is_err() => {
            error.file.persist(path).map_err(|it| failed("fehler-schreiben", path, &it.error))?;
            sync_folder(path)
        }
        Err(error) => Err(failed("fehler-schreiben", path, &error.error)),
    }
}

/// Creates a file unless there is one; then that one stays.
///
/// # Errors
/// If the file cannot be written.
pub fn create_if_missing(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    if fs::symlink_metadata(path).is_ok() { Ok(()) } else { create(path, bytes) }
}

/// Puts a text in place of the one that was read.
///
/// # Errors
/// If somebody changed the file since, it is a link, or it cannot be written; then it is as it was.
pub fn replace(path: &Path, before: &[u8], bytes: &[u8]) -> Result<(), Error> {
    if !is_file(path) || fs::read(path).ok().as_deref() != Some(before) {
        return Err(Error::new("fehler-inzwischen").at(path));
    }
    renew(path, bytes)
}

/// Puts a file that this program makes in place of the one that it made before.
///
/// # Errors
/// If something other than a file is there, or it cannot be written; then it is as it was.
pub fn renew(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let cannot = |it: &std::io::Error| failed("fehler-schreiben", path, it);
    let file = aside(path, bytes)?;
    match fs::symlink_metadata(path) {
        Ok(metadata) if metadata.permissions().readonly() => {
            return Err(cannot(&std::io::Error::from(ErrorKind::PermissionDenied)));
        }
        Ok(metadata) if metadata.is_file() => {
            file.as_file().set_permissions(metadata.permissions()).map_err(|it| cannot(&it))?;
        }
        Ok(_) => return Err(Error::new("fehler-keine-datei").at(path)),
        Err(error) if error.kind() == ErrorKind::NotFound => {}
        Err(error) => return Err(cannot(&error)),
    }
    file.persist(path).map_err(|it| cannot(&it.error))?;
    sync_folder(path)
}

/// Creates a folder with its files: it has its name when it is whole, and not before.
///
/// # Errors
/// If it exists, or cannot be written; then nothing of it is left.
pub fn create_folder(folder: &Path, files: &[(RelPath, Vec<u8>)]) -> Result<(), Error> {
    let cannot = |path: &Path, it: &std::io::Error| failed("fehler-schreiben", path, it);
    if fs::symlink_metadata(folder).is_ok() {
        return Err(Error::new("fehler-gibt-es-schon").at(folder));
    }
    let parent = parent(folder);
    fs::create_dir_all(parent).map_err(|it| cannot(parent, &it))?;
    // Always the same name, so that what a killed run left is found by the next.
    let name = folder.file_name().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
    let stage = parent.join(format!("{ASIDE}{name}"));
    remove(&stage).map_err(|it| cannot(&stage, &it))?;
    let made = files.iter().try_for_each(|(path, bytes)| create(&stage.join(path.as_str()), bytes));
    let named = made.and_then(|()| fs::rename(&stage, folder).map_err(|it| cannot(folder, &it)));
    if named.is_err() {
        // What cannot be removed either is found by the next run.
        drop(remove(&stage));
    }
    named.and_then(|()| sync_folder(folder))
}

fn remove(folder: &Path) -> std::io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// The bytes in a file beside their place, and on the disk.
fn aside(path: &Path, bytes: &[u8]) -> Result<NamedTempFile, Error> {
    let folder = parent(path);
    fs::create_dir_all(folder).map_err(|it| failed("fehler-schreiben", folder, &it))?;
    let mut builder = Builder::new();
    builder.prefix(ASIDE);
    // As the system makes files for this person, not as it makes secret ones.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let written = builder.tempfile_in(folder).and_then(|mut file| {
        file.write_all(bytes)?;
        file.as_file().sync_all()?;
        Ok(file)
    });
    written.map_err(|it| failed("fehler-schreiben", path, &it))
}

/// Brings a file, or the names in a folder, to the disk. Windows opens no folder as a file, and
/// keeps names in order itself.
pub(super) fn on_disk(path: &Path) -> std::io::Result<()> {
    if cfg!(windows) && path.is_dir() {
        Ok(())
    } else {
        fs::File::open(path).and_then(|it| it.sync_all())
    }
}

/// Brings a name to the disk.
fn sync_folder(path: &Path) -> Result<(), Error> {
    match on_disk(parent(path)) {
        Err(error) if error.kind() == ErrorKind::StorageFull => {
            Err(failed("fehler-schreiben", path, &error))
        }
        // Some network drives refuse; the file is there all the same.
        _ => Ok(()),
    }
}

fn parent(path: &Path) -> &Path {
    path.parent().filter(|it| !it.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

fn is_file(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|it| it.is_file())
}

/// What a git host puts into a new repository.
const OF_THE_HOST: &[&str] = &[".git", ".gitignore", "README.md", "LICENSE", "LICENSE.md"];

/// Refuses a folder in which something lies already; a fresh repository of a git host counts as
/// empty.
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
