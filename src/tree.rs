//! A snapshot of a folder: the only form in which content and themes enter the program.
//! A folder on disk, a git revision and a test fixture look the same from here on.

use std::{collections::BTreeMap, sync::Arc};

use crate::base::{hash::Hash, path::RelPath};

/// Text files above this size are not read (design: "text over 8 MB is a finding").
pub const MAX_TEXT_BYTES: u64 = 8 * 1024 * 1024;

/// Files of more parts than this are not read to their end: paragraphs, words with a form, values, cells. A concept of a town has some
/// thousands in all; a file of 8 MB can have millions, and each costs memory many times its size.
pub const MAX_TEILE: usize = 200_000;

/// All texts of a folder together are not larger than this: what is read at once has to find room.
pub const MAX_SUMME: u64 = 128 * 1024 * 1024;

/// How many digits of a commit tell it from all others (git's shortest form).
pub const MIN_COMMIT: usize = 7;

/// One entry of a folder.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Entry {
    /// A regular file with its bytes.
    File(Arc<[u8]>),
    /// A symbolic link; never followed.
    Link,
    /// Neither file nor folder (a pipe, a socket, a device), or a file that could not be read: why.
    Unreadable(String),
    /// A file that is larger than [`MAX_TEXT_BYTES`] and of a kind that is read as text; its size in bytes.
    TooBig(u64),
}

/// All entries of a folder, by path. Folders themselves are not listed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Tree {
    entries: BTreeMap<RelPath, Entry>,
}

impl Tree {
    /// The same tree with one entry more, or another one at its path.
    pub fn insert(&mut self, path: RelPath, entry: Entry) {
        self.entries.insert(path, entry);
    }

    /// Takes an entry away.
    pub fn remove(&mut self, path: &RelPath) {
        self.entries.remove(path);
    }

    /// All entries in the order of their paths.
    pub fn iter(&self) -> impl Iterator<Item = (&RelPath, &Entry)> {
        self.entries.iter()
    }

    /// The entry at a path.
    #[must_use]
    pub fn get(&self, path: &RelPath) -> Option<&Entry> {
        self.entries.get(path)
    }

    /// The bytes of a regular file.
    #[must_use]
    pub fn file(&self, path: &RelPath) -> Option<&Arc<[u8]>> {
        match self.entries.get(path)? {
            Entry::File(bytes) => Some(bytes),
            _ => None,
        }
    }

    /// This tree laid over another: entries here win.
    #[must_use]
    pub fn over(&self, below: &Self) -> Self {
        let mut tree = below.clone();
        tree.entries.extend(self.entries.clone());
        tree
    }

    /// What lies below a folder, as a tree of its own.
    #[must_use]
    pub fn below(&self, folder: &str) -> Self {
        let below = |(path, entry): (&RelPath, &Entry)| {
            let inner = path.as_str().strip_prefix(folder)?.strip_prefix('/')?;
            Some((RelPath::new(inner)?, entry.clone()))
        };
        self.iter().filter_map(below).collect()
    }

    /// Whether there is nothing in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// One hash of everything in it.
    #[must_use]
    pub fn hash(&self) -> Hash {
        Hash::of(self)
    }
}

/// Where further trees come from: revisions of the repository that the content folder belongs to.
/// Which are needed is known only after konzept.yaml was read.
pub trait Quelle: Send + Sync {
    /// The content folder as it was in a revision.
    ///
    /// # Errors
    /// If there is no such revision, or no content in it.
    fn revision(&self, revision: &str) -> Result<Revision, QuelleFehler>;
}

/// The content folder in a revision.
#[derive(Clone, Debug)]
pub struct Revision {
    /// Its files.
    pub tree: Arc<Tree>,
    /// The commit, in hexadecimal digits.
    pub commit: String,
    /// Whether the name will mean another commit later: a branch, HEAD.
    pub beweglich: bool,
}

/// Why there is no tree for a revision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum QuelleFehler {
    /// The content folder belongs to no repository.
    KeinRepository,
    /// The repository knows no such revision.
    Unbekannt,
    /// The repository holds only a part of its history, so nothing can be said.
    Flach,
    /// The revision has no such folder.
    OrdnerFehlt,
    /// The repository cannot be read: why.
    Unlesbar(String),
}

/// A folder without a repository.
#[derive(Debug, Default)]
pub struct OhneRepository;

impl Quelle for OhneRepository {
    fn revision(&self, _revision: &str) -> Result<Revision, QuelleFehler> {
        Err(QuelleFehler::KeinRepository)
    }
}

impl FromIterator<(RelPath, Entry)> for Tree {
    fn from_iter<I: IntoIterator<Item = (RelPath, Entry)>>(entries: I) -> Self {
        Self { entries: entries.into_iter().collect() }
    }
}

/// Whether editors and systems leave such a file behind without anybody having written it:
/// dotfiles, `*~`, `*.tmp*`, `*.swp`, `~$*`, `Thumbs.db`.
#[must_use]
pub fn is_ignored(name: &str) -> bool {
    name.starts_with('.')
        || name.starts_with("~$")
        || name.ends_with('~')
        || name.rsplit_once('.').is_some_and(|(_, extension)| extension.eq_ignore_ascii_case("swp"))
        || name.contains(".tmp")
        || name.eq_ignore_ascii_case("thumbs.db")
}

/// How the pointer of a file begins that Git LFS keeps elsewhere (git-lfs, docs/spec.md).
const LFS: &[u8] = b"version https://git-lfs";

/// Whether this is not the file, but the pointer to it that Git LFS leaves in its place.
#[must_use]
pub fn is_lfs_pointer(bytes: &[u8]) -> bool {
    bytes.starts_with(LFS)
}

/// Whether files of this extension are read as text.
#[must_use]
pub fn is_text(extension: &str) -> bool {
    matches!(extension, "md" | "yaml" | "yml" | "csv" | "txt" | "html" | "css" | "js" | "svg")
}
