//! Reads a folder from disk into a Tree. Links are never followed, only regular files are opened.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use rayon::prelude::*;
use walkdir::WalkDir;

use super::Error;
use crate::{
    base::path::RelPath,
    tree::{Entry, MAX_TEXT_BYTES, Tree, is_ignored, is_text},
};

/// Deeper folders than this are a loop of mounts or a mistake.
const MAX_DEPTH: usize = 64;

/// Reads a folder.
///
/// # Errors
/// If it is no folder or cannot be listed. Single files that cannot be read become entries that say so.
pub fn read(folder: &Path) -> Result<Tree, Error> {
    if !folder.is_dir() {
        return Err(Error::new("fehler-kein-ordner").at(folder));
    }
    let mut found: Vec<(RelPath, PathBuf, fs::FileType)> = Vec::new();
    let walk = WalkDir::new(folder).min_depth(1).max_depth(MAX_DEPTH).follow_links(false).sort_by_file_name();
    let kept = walk.into_iter().filter_entry(|it| !is_ignored(&it.file_name().to_string_lossy()));
    let mut unreadable = Vec::new();
    for entry in kept {
        match entry {
            Ok(entry) if entry.file_type().is_dir() => {}
            Ok(entry) => {
                let path = relative(folder, entry.path());
                found.push((path, entry.path().to_owned(), entry.file_type()));
            }
            Err(error) => {
                let path = error.path().map_or_else(|| RelPath::known("?"), |it| relative(folder, it));
                let reason = error.io_error().map_or_else(|| error.to_string(), ToString::to_string);
                unreadable.push((path, Entry::Unreadable(reason)));
            }
        }
    }
    let read: Vec<_> = found.into_par_iter().map(|(path, file, kind)| (path, entry(&file, kind))).collect();
    Ok(read.into_iter().chain(unreadable).collect())
}

fn entry(file: &Path, kind: fs::FileType) -> Entry {
    if kind.is_symlink() {
        return Entry::Link;
    }
    if !kind.is_file() {
        // Opening a pipe would wait for ever.
        return Entry::Unreadable("no regular file".to_owned());
    }
    let text = file.extension().is_some_and(|it| is_text(&it.to_string_lossy().to_lowercase()));
    match fs::metadata(file) {
        Ok(metadata) if text && metadata.len() > MAX_TEXT_BYTES => Entry::TooBig(metadata.len()),
        Ok(_) => match fs::read(file) {
            Ok(bytes) => Entry::File(Arc::from(bytes)),
            Err(error) => Entry::Unreadable(error.to_string()),
        },
        Err(error) => Entry::Unreadable(error.to_string()),
    }
}

/// The path inside the folder, with `/` on every system. Names that are no Unicode keep replacement characters:
/// they are found as unknown files, never opened by that name.
fn relative(folder: &Path, path: &Path) -> RelPath {
    let inside = path.strip_prefix(folder).unwrap_or(path);
    let parts: Vec<String> =
        inside.components().map(|it| it.as_os_str().to_string_lossy().replace('\\', "\u{fffd}")).collect();
    RelPath::new(&parts.join("/")).unwrap_or_else(|| RelPath::known("?"))
}
