//! Reads a folder from disk into a Tree. Links are never followed, only regular files are opened.
//! Who reads a folder again and again keeps a `Reader`: it opens only files that may have changed.

use std::{
    collections::HashMap,
    fs,
    io::ErrorKind,
    path::{MAIN_SEPARATOR, Path, PathBuf},
    sync::Arc,
    time::{Duration, SystemTime},
};

use rayon::prelude::*;
use walkdir::WalkDir;

use super::Error;
use crate::{
    base::path::RelPath,
    tree::{Entry, MAX_DEPTH, MAX_TEXT_BYTES, Tree, is_ignored, is_text},
};

/// Reads a folder.
///
/// # Errors
/// If it is no folder or cannot be listed. Single files that cannot be read become entries that say
/// so.
pub fn read(folder: &Path) -> Result<Tree, Error> {
    Reader::default().read(folder).map(Arc::unwrap_or_clone)
}

/// Tells a folder from another one of the same name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FolderId {
    created: Option<SystemTime>,
    number: u64,
}

/// What tells a folder from another one; none if there is no such folder.
#[must_use]
pub fn folder_id(folder: &Path) -> Option<FolderId> {
    let metadata = fs::metadata(folder).ok().filter(fs::Metadata::is_dir)?;
    Some(FolderId { created: metadata.created().ok(), number: number(&metadata) })
}

#[cfg(unix)]
fn number(metadata: &fs::Metadata) -> u64 {
    std::os::unix::fs::MetadataExt::ino(metadata)
}

#[cfg(not(unix))]
fn number(_: &fs::Metadata) -> u64 {
    0
}

/// Reads a folder again and again.
#[derive(Default)]
pub struct Reader {
    files: HashMap<RelPath, Known>,
    tree: Arc<Tree>,
}

/// A file as it was when it was read.
struct Known {
    entry: Entry,
    /// By which it is known to be the same; none if it might have changed within the same tick of
    /// the clock.
    stamp: Option<Stamp>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
struct Stamp {
    changed: SystemTime,
    size: u64,
    number: u64,
}

/// The coarsest clock of a file system (FAT counts in steps of two seconds), and some for clocks of
/// network drives.
const TICK: Duration = Duration::from_secs(3);

impl Reader {
    /// The folder as it is now: the same value as before if nothing changed.
    ///
    /// # Errors
    /// If it is no folder or cannot be listed.
    pub fn read(&mut self, folder: &Path) -> Result<Arc<Tree>, Error> {
        let (found, unread) = list(folder)?;
        let now = SystemTime::now();
        let read: Vec<(RelPath, Known)> = found
            .into_par_iter()
            .filter_map(|(path, file, kind)| {
                let known = self.files.get(&path);
                Some((path, look_at(&file, kind, known, now)?))
            })
            .collect();
        let entries = read.iter().map(|(path, it)| (path.clone(), it.entry.clone()));
        let tree: Tree = entries.chain(unread).collect();
        self.files = read.into_iter().collect();
        if *self.tree != tree {
            self.tree = Arc::new(tree);
        }
        Ok(self.tree.clone())
    }
}

/// A file, opened only if it may have changed; nothing if it is gone by now.
fn look_at(
    file: &Path,
    kind: fs::FileType,
    known: Option<&Known>,
    now: SystemTime,
) -> Option<Known> {
    let metadata = match fs::symlink_metadata(file) {
        Err(error) if error.kind() == ErrorKind::NotFound => return None,
        other => other.ok(),
    };
    let stamp = metadata.and_then(|metadata| {
        let changed = metadata.modified().ok()?;
        let settled = now.duration_since(changed).is_ok_and(|age| age > TICK);
        settled.then(|| Stamp { changed, size: metadata.len(), number: number(&metadata) })
    });
    if let Some(known) = known
        && stamp.is_some()
        && known.stamp == stamp
    {
        return Some(Known { entry: known.entry.clone(), stamp });
    }
    Some(Known { entry: entry(file, kind), stamp })
}

type Found = Vec<(RelPath, PathBuf, fs::FileType)>;

/// What a folder holds, and what of it cannot be listed or lies too deep.
fn list(folder: &Path) -> Result<(Found, Vec<(RelPath, Entry)>), Error> {
    if !folder.is_dir() {
        return Err(Error::new("fehler-kein-ordner").at(folder));
    }
    let mut found = Found::new();
    let walk = WalkDir::new(folder)
        .min_depth(1)
        .max_depth(MAX_DEPTH)
        .follow_links(false)
        .sort_by_file_name();
    let kept = walk
        .into_iter()
        .filter_entry(|it| !is_ignored(&it.file_name().to_string_lossy(), it.file_type().is_dir()));
    let mut unread = Vec::new();
    for entry in kept {
        match entry {
            Ok(entry) if entry.file_type().is_dir() && entry.depth() == MAX_DEPTH => {
                unread.push((relative(folder, entry.path()), Entry::TooDeep));
            }
            Ok(entry) if entry.file_type().is_dir() => {}
            Ok(entry) => {
                let path = relative(folder, entry.path());
                let kind = entry.file_type();
                found.push((path, entry.into_path(), kind));
            }
            // It went while we looked.
            Err(error) if error.io_error().is_some_and(|it| it.kind() == ErrorKind::NotFound) => {}
            Err(error) => {
                let path =
                    error.path().map_or_else(|| RelPath::known("?"), |it| relative(folder, it));
                let reason =
                    error.io_error().map_or_else(|| error.to_string(), ToString::to_string);
                unread.push((path, Entry::Unreadable(reason)));
            }
        }
    }
    Ok((found, unread))
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
            Ok(bytes) => Entry::File(bytes.into()),
            Err(error) => Entry::Unreadable(error.to_string()),
        },
        Err(error) => Entry::Unreadable(error.to_string()),
    }
}

/// The path inside the folder, with `/` on every system. Names that are no Unicode keep replacement
/// characters: they are found as unknown files, never opened by that name.
fn relative(folder: &Path, path: &Path) -> RelPath {
    let inside = path.strip_prefix(folder).unwrap_or(path);
    // As it is on most systems for nearly every file; there are many of them at every save.
    let as_it_is = inside.to_str().filter(|_| MAIN_SEPARATOR == '/').and_then(RelPath::new);
    if let Some(path) = as_it_is {
        return path;
    }
    let parts: Vec<String> = inside
        .components()
        .map(|it| it.as_os_str().to_string_lossy().replace('\\', "\u{fffd}"))
        .collect();
    RelPath::new(&parts.join("/")).unwrap_or_else(|| RelPath::known("?"))
}
