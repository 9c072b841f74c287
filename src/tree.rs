//! A snapshot of a folder: the only form in which content and themes enter the program. A folder on
//! disk, a git revision and a test fixture look the same from here on. Here is also the table of
//! what systems and programs leave behind in folders, which counts for nothing anywhere.

use std::{
    collections::BTreeMap,
    hash::{Hash as StdHash, Hasher},
    sync::{Arc, OnceLock},
};

use crate::base::{hash::Hash, path::RelPath, unsichtbar};

/// Text files above this size are not read (design: "text over 8 MB is a finding").
pub const MAX_TEXT_BYTES: u64 = 8 * 1024 * 1024;

/// Files of more parts than this are not read to their end: paragraphs, words with a form, values,
/// cells. A concept of a town has some thousands in all; a file of 8 MB can have millions, and each
/// costs memory many times its size.
pub const MAX_PARTS: usize = 200_000;

/// All texts of a folder together are not larger than this: what is read at once has to find room.
pub const MAX_TOTAL_BYTES: u64 = 128 * 1024 * 1024;

/// Folders nest less deep than this; what does not is a loop of mounts or a mistake.
pub const MAX_DEPTH: usize = 64;

/// How many digits of a commit tell it from all others (git's shortest form).
pub const MIN_COMMIT: usize = 7;

/// One entry of a folder.
#[derive(Clone, Debug, PartialEq, Eq, StdHash)]
pub enum Entry {
    /// A regular file.
    File(File),
    /// A symbolic link; never followed.
    Link,
    /// Neither file nor folder (a pipe, a socket, a device), or a file that could not be read: why.
    Unreadable(String),
    /// A file that is larger than [`MAX_TEXT_BYTES`] and of a kind that is read as text; its size
    /// in bytes.
    TooBig(u64),
    /// A folder that lies [`MAX_DEPTH`] folders deep; what is in it was not looked at.
    TooDeep,
}

/// The bytes of a file with their hash. Who reads a folder again keeps those that did not change,
/// so all that is remembered by content costs nothing for them.
#[derive(Clone, Debug)]
pub struct File {
    bytes: Arc<[u8]>,
    hash: Hash,
}

impl File {
    /// The bytes.
    #[must_use]
    pub fn bytes(&self) -> &Arc<[u8]> {
        &self.bytes
    }

    /// Their hash.
    #[must_use]
    pub fn hash(&self) -> Hash {
        self.hash
    }
}

impl<B: Into<Arc<[u8]>>> From<B> for File {
    fn from(bytes: B) -> Self {
        let bytes = bytes.into();
        Self { hash: Hash::of_bytes(&bytes), bytes }
    }
}

impl PartialEq for File {
    fn eq(&self, other: &Self) -> bool {
        self.hash == other.hash
    }
}

impl Eq for File {}

impl StdHash for File {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.hash.hash(state);
    }
}

/// All entries of a folder, by path, with every umlaut as one character. Folders themselves are not
/// listed, nor is what systems and programs left behind: who reads a folder passes it by.
#[derive(Clone, Debug, Default)]
pub struct Tree {
    entries: BTreeMap<RelPath, Entry>,
    /// The hash of the entries, once somebody asked.
    hash: OnceLock<Hash>,
}

impl PartialEq for Tree {
    fn eq(&self, other: &Self) -> bool {
        self.entries == other.entries
    }
}

impl Eq for Tree {}

impl Tree {
    /// The same tree with one entry more, or another one at its path; what systems leave behind
    /// does not enter.
    pub fn insert(&mut self, path: RelPath, entry: Entry) {
        if is_ignored_path(path.as_str()) {
            return;
        }
        let composed = path.composed();
        // Where both forms of a name lie side by side, each keeps its own, so that somebody can be
        // told.
        let twin = *composed != path && self.entries.contains_key(&*composed);
        let path = if twin { path } else { composed.into_owned() };
        self.hash = OnceLock::new();
        self.entries.insert(path, entry);
    }

    /// All entries in the order of their paths.
    pub fn iter(&self) -> impl Iterator<Item = (&RelPath, &Entry)> {
        self.entries.iter()
    }

    /// The entry at a path.
    #[must_use]
    pub fn get(&self, path: &RelPath) -> Option<&Entry> {
        self.entries.get(path).or_else(|| self.entries.get(&*path.composed()))
    }

    /// The bytes of a regular file.
    #[must_use]
    pub fn file(&self, path: &RelPath) -> Option<&Arc<[u8]>> {
        match self.get(path)? {
            Entry::File(file) => Some(file.bytes()),
            _ => None,
        }
    }

    /// This tree laid over another: entries here win.
    #[must_use]
    pub fn over(&self, below: &Self) -> Self {
        let mut entries = below.entries.clone();
        entries.extend(self.entries.clone());
        Self { entries, hash: OnceLock::new() }
    }

    /// What lies below a folder, as a tree of its own.
    #[must_use]
    pub fn below(&self, folder: &str) -> Self {
        let folder = &*unsichtbar::composed(folder);
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
        *self.hash.get_or_init(|| Hash::of(&self.entries))
    }
}

/// Where further trees come from: revisions of the repository that the content folder belongs to.
/// Which are needed is known only after konzept.yaml was read.
pub trait Revisions: Send + Sync {
    /// The content folder as it was in a revision: where it lies today, or in the folder that the
    /// name says (`v1:alter/ordner`, as git writes it; `v1:.` is the top of the repository).
    ///
    /// # Errors
    /// If there is no such revision, or no content in it.
    fn revision(&self, revision: &str) -> Result<Revision, RevisionError>;

    /// What a revision leads to now, without reading it: as long as that is the same, so is what
    /// [`Self::revision`] gives.
    ///
    /// # Errors
    /// As for [`Self::revision`], as far as it shows without reading.
    fn leads_to(&self, revision: &str) -> Result<String, RevisionError>;
}

impl<R: Revisions> Revisions for Arc<R> {
    fn revision(&self, revision: &str) -> Result<Revision, RevisionError> {
        (**self).revision(revision)
    }

    fn leads_to(&self, revision: &str) -> Result<String, RevisionError> {
        (**self).leads_to(revision)
    }
}

/// The content folder in a revision.
#[derive(Clone, Debug)]
pub struct Revision {
    /// Its files.
    pub tree: Arc<Tree>,
    /// The commit, in hexadecimal digits.
    pub commit: String,
    /// Whether the name will mean another commit later: a branch, HEAD.
    pub moves: bool,
}

impl Revision {
    /// Whether a name is the whole number of the commit, which can never lead anywhere else.
    #[must_use]
    pub fn is_named(&self, name: &str) -> bool {
        self.commit.eq_ignore_ascii_case(name)
    }
}

/// Why there is no tree for a revision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RevisionError {
    /// The content folder belongs to no repository.
    NoRepository,
    /// The repository knows no such revision.
    Unknown,
    /// The repository holds only a part of its history, so nothing can be said.
    Shallow,
    /// The revision has no such folder.
    NoFolder,
    /// Not all files were fetched from where the repository was cloned.
    Partial,
    /// The repository counts with SHA-256, which nothing here reads.
    Sha256,
    /// The repository keeps its names in a form that nothing here reads.
    Reftable,
    /// The repository cannot be read, since it is damaged: why.
    Unreadable(String),
}

/// A folder without a repository.
#[derive(Debug, Default)]
pub struct NoRepository;

impl Revisions for NoRepository {
    fn revision(&self, _revision: &str) -> Result<Revision, RevisionError> {
        Err(RevisionError::NoRepository)
    }

    fn leads_to(&self, _revision: &str) -> Result<String, RevisionError> {
        Err(RevisionError::NoRepository)
    }
}

impl FromIterator<(RelPath, Entry)> for Tree {
    fn from_iter<I: IntoIterator<Item = (RelPath, Entry)>>(entries: I) -> Self {
        // A name of whole umlauts has the first claim to them, in whatever order a folder lists its
        // files.
        let (composed, other): (Vec<_>, Vec<_>) =
            entries.into_iter().partition(|(path, _)| *path.composed() == *path);
        let mut tree = Self { entries: composed.into_iter().collect(), hash: OnceLock::new() };
        other.into_iter().for_each(|(path, entry)| tree.insert(path, entry));
        tree
    }
}

/// How the name of a file or folder looks that nobody wrote; in small letters.
enum Pattern {
    Name(&'static str),
    Start(&'static str),
    End(&'static str),
    Within(&'static str),
    Between(char),
}

impl Pattern {
    fn fits(&self, name: &str) -> bool {
        match self {
            Self::Name(it) => name == *it,
            Self::Start(it) => name.starts_with(it),
            Self::End(it) => name.ends_with(it),
            Self::Within(it) => name.contains(it),
            Self::Between(it) => name.len() > 2 && name.starts_with(*it) && name.ends_with(*it),
        }
    }
}

/// What systems and programs leave behind as files or as folders.
const LEFT_BEHIND: &[Pattern] = &[
    // Hidden: .git, .DS_Store, .~lock.…#, ._…
    Pattern::Start("."),
    // Word and Excel, while a file is open.
    Pattern::Start("~$"),
    // The state before the last save, of many editors.
    Pattern::End("~"),
    Pattern::End(".swp"),
    Pattern::Within(".tmp"),
    // Windows: previews and the look of a folder, the bin, restore points.
    Pattern::Name("thumbs.db"),
    Pattern::Name("ehthumbs.db"),
    Pattern::Name("desktop.ini"),
    Pattern::Name("$recycle.bin"),
    Pattern::Name("system volume information"),
    // macOS: the picture of a folder, and what its archives bring along.
    Pattern::Name("icon\r"),
    Pattern::Name("__macosx"),
    // Synology: previews and the bin.
    Pattern::Name("@eadir"),
    Pattern::Name("#recycle"),
    // Linux: found after a crash.
    Pattern::Name("lost+found"),
];

/// What programs leave behind beside a file of the same name. A folder of such a name was named by
/// somebody.
const FILES_LEFT_BEHIND: &[Pattern] = &[
    // Merging: the state before, and what did not fit.
    Pattern::End(".orig"),
    Pattern::End(".rej"),
    // The state before the last save.
    Pattern::End(".bak"),
    Pattern::End(".swo"),
    Pattern::Between('#'),
    // Windows: where a file was loaded from.
    Pattern::End(":zone.identifier"),
    // Browsers, while they load.
    Pattern::End(".crdownload"),
    Pattern::End(".part"),
];

/// Whether editors and systems leave such a file behind without anybody having written it. None of
/// them can be content: its kind is told by its ending, and these have another one.
#[must_use]
#[expect(clippy::fn_params_excessive_bools, reason = "what the system says of a name")]
pub fn is_ignored(name: &str, folder: bool) -> bool {
    let name = name.to_lowercase();
    let files = if folder { &[] } else { FILES_LEFT_BEHIND };
    LEFT_BEHIND.iter().chain(files).any(|it| it.fits(&name))
}

/// The same for a path, whose folders count too.
#[must_use]
pub fn is_ignored_path(path: &str) -> bool {
    let (folders, name) = path.rsplit_once('/').unwrap_or(("", path));
    is_ignored(name, false) || folders.split('/').any(|it| !it.is_empty() && is_ignored(it, true))
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
