//! The door to gix: the content folder as it was in a revision, read without a git program; and new
//! tags.

use std::{
    collections::HashMap,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
};

use gix::{ObjectId, objs::tree::EntryKind, refs::transaction::PreviousValue};

use super::Error;
use crate::{
    base::path::RelPath,
    tree::{
        Entry, MAX_DEPTH, MAX_TEXT_BYTES, MIN_COMMIT, Revision, RevisionError, Revisions, Tree,
        is_ignored, is_lfs_pointer, is_text,
    },
};

/// The repository that a content folder belongs to, if it belongs to one.
pub struct Repository {
    content: PathBuf,
    /// What was read already, by the object that holds it: objects never change.
    gelesen: Mutex<HashMap<ObjectId, Arc<Tree>>>,
    /// What names led to, where that is to stay.
    found: Option<Mutex<HashMap<String, Result<Resolved, RevisionError>>>>,
}

impl Repository {
    /// The repository of a content folder; it is opened when it is asked for.
    #[must_use]
    pub fn of(content: &Path) -> Self {
        Self { content: content.to_owned(), gelesen: Mutex::default(), found: None }
    }

    /// The same, in which a name goes on leading to what it led to when it was first asked for: a
    /// build is made of one state, and remembers that one, whatever somebody tags meanwhile.
    #[must_use]
    pub fn steady(content: &Path) -> Self {
        Self { found: Some(Mutex::default()), ..Self::of(content) }
    }

    /// Whether the content folder belongs to a repository at all, readable or not.
    #[must_use]
    pub fn exists(&self) -> bool {
        !matches!(self.open(), Err(RevisionError::NoRepository))
    }

    fn open(&self) -> Result<gix::Repository, RevisionError> {
        let content = self.content.canonicalize().map_err(|_| RevisionError::NoRepository)?;
        let broken = |error: gix::Error| {
            let inside = content.ancestors().any(|it| it.join(".git").exists());
            if !inside {
                return RevisionError::NoRepository;
            }
            let unread = own_config(&content).and_then(|it| foreign(&it));
            unread.unwrap_or_else(|| RevisionError::Unreadable(error.to_string()))
        };
        let repository = gix::discover(&content).map_err(broken)?;
        let foreign = foreign(&repository.config_snapshot());
        foreign.map_or(Ok(repository), Err)
    }

    fn read(&self, repository: &gix::Repository, id: ObjectId) -> Result<Arc<Tree>, RevisionError> {
        let known = || self.gelesen.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(tree) = known().get(&id) {
            return Ok(tree.clone());
        }
        let mut files = Vec::new();
        walk(repository, id, "", 1, &mut files).map_err(|it| not_found(repository, &it))?;
        let tree = Arc::new(files.into_iter().collect::<Tree>());
        known().insert(id, tree.clone());
        Ok(tree)
    }

    /// The content folder within the repository; one without a work tree has it at the same name.
    fn prefix(&self, repository: &gix::Repository) -> PathBuf {
        let content = self.content.canonicalize().unwrap_or_else(|_| self.content.clone());
        let inside = repository.workdir().and_then(|it| it.canonicalize().ok());
        let inside = inside.and_then(|it| content.strip_prefix(&it).ok().map(Path::to_owned));
        inside.unwrap_or_else(|| content.file_name().map(PathBuf::from).unwrap_or_default())
    }
}

impl Repository {
    /// Makes an annotated tag of the commit that is checked out.
    ///
    /// # Errors
    /// If there is no repository, no name to sign with, or such a tag of another commit.
    pub fn tag(&self, name: &str, message: &str) -> Result<(), Error> {
        let failed = |error: &dyn std::fmt::Display| {
            Error::new("fehler-marke").with("wert", name).with("grund", error.to_string())
        };
        let repository = self.open().map_err(|_| Error::new("fehler-kein-repository"))?;
        let head = repository.head_id().map_err(|it| failed(&it))?;
        if let Ok(Some(mut there)) = repository.try_find_reference(&format!("refs/tags/{name}")) {
            // A run that was stopped after this step made it: of the same commit it is the same
            // tag.
            return match there.peel_to_id() {
                Ok(commit) if commit == head => Ok(()),
                _ => Err(Error::new("fehler-marke-vergeben").with("wert", name)),
            };
        }
        let signature = repository.committer().ok_or_else(|| Error::new("fehler-git-name"))?;
        let signature = signature.map_err(|it| failed(&it))?;
        repository
            .tag(
                name,
                head,
                gix::objs::Kind::Commit,
                Some(signature),
                message,
                PreviousValue::MustNotExist,
            )
            .map(drop)
            .map_err(|it| failed(&it))
    }
}

/// What a name leads to in a repository.
#[derive(Clone, Copy)]
struct Resolved {
    /// The commit.
    commit: ObjectId,
    /// The content folder in it.
    tree: ObjectId,
    /// Whether the name will mean another commit later.
    moves: bool,
}

impl Repository {
    fn find(
        &self,
        repository: &gix::Repository,
        revision: &str,
    ) -> Result<Resolved, RevisionError> {
        let Some(found) = &self.found else { return self.find_now(repository, revision) };
        let mut found = found.lock().unwrap_or_else(PoisonError::into_inner);
        let known = found.get(revision).cloned();
        known.unwrap_or_else(|| {
            let now = self.find_now(repository, revision);
            found.insert(revision.to_owned(), now.clone());
            now
        })
    }

    fn find_now(
        &self,
        repository: &gix::Repository,
        revision: &str,
    ) -> Result<Resolved, RevisionError> {
        let unknown = || {
            if repository.is_shallow().unwrap_or(false) {
                RevisionError::Shallow
            } else {
                RevisionError::Unknown
            }
        };
        let (revision, folder) = match revision.split_once(':') {
            Some((revision, folder)) => (revision, Some(folder)),
            None => (revision, None),
        };
        // Names only: git's language of revisions can also search all of history.
        let name = |it: char| it.is_alphanumeric() || matches!(it, '.' | '_' | '-' | '/' | '+');
        if revision.is_empty() || revision.starts_with('-') || !revision.chars().all(name) {
            return Err(RevisionError::Unknown);
        }
        // A branch that nobody has checked out here is known by the name of where it comes from.
        let found = repository
            .rev_parse_single(revision)
            .or_else(|_| repository.rev_parse_single(format!("origin/{revision}").as_str()));
        let unreadable = |error: &dyn std::fmt::Display| not_found(repository, error);
        let found = found.map_err(|error| {
            // What has a name and cannot be found all the same is damaged.
            let named = matches!(repository.try_find_reference(revision), Ok(Some(_)));
            if named { unreadable(&error) } else { unknown() }
        })?;
        let object = found.object().map_err(|it| unreadable(&it))?;
        let commit = object.peel_to_commit().map_err(|_| unknown())?;
        let mut tree = commit.tree().map_err(|it| unreadable(&it))?;
        let prefix = match folder {
            Some(".") => PathBuf::new(),
            Some(folder) => {
                let folder = RelPath::new(folder).ok_or(RevisionError::NoFolder)?;
                PathBuf::from(folder.as_str())
            }
            None => self.prefix(repository),
        };
        if !prefix.as_os_str().is_empty() {
            let entry = tree.lookup_entry_by_path(&prefix).map_err(|it| unreadable(&it))?;
            let entry = entry.filter(|it| it.mode().is_tree()).ok_or(RevisionError::NoFolder)?;
            tree = entry.object().map_err(|it| unreadable(&it))?.into_tree();
        }
        let tagged =
            matches!(repository.try_find_reference(&format!("refs/tags/{revision}")), Ok(Some(_)));
        let digits = commit.id.to_string();
        let numbered = revision.len() >= MIN_COMMIT && digits.starts_with(&revision.to_lowercase());
        Ok(Resolved { commit: commit.id, tree: tree.id, moves: !tagged && !numbered })
    }
}

impl Revisions for Repository {
    fn revision(&self, revision: &str) -> Result<Revision, RevisionError> {
        let repository = self.open()?;
        let found = self.find(&repository, revision)?;
        let tree = self.read(&repository, found.tree)?;
        Ok(Revision { tree, commit: found.commit.to_string(), moves: found.moves })
    }

    fn leads_to(&self, revision: &str) -> Result<String, RevisionError> {
        let Resolved { commit, tree, moves } = self.find(&self.open()?, revision)?;
        Ok(format!("{commit} {tree} {}", if moves { "zweig" } else { "fest" }))
    }
}

/// Why a command gets nothing out of the repository.
#[must_use]
pub fn unreadable(error: &RevisionError) -> Error {
    let (art, grund) = match error {
        RevisionError::Partial => ("teilweise", ""),
        RevisionError::Sha256 => ("sha256", ""),
        RevisionError::Reftable => ("reftable", ""),
        RevisionError::Unreadable(grund) => ("unlesbar", grund.as_str()),
        RevisionError::NoRepository
        | RevisionError::Unknown
        | RevisionError::Shallow
        | RevisionError::NoFolder => return Error::new("fehler-kein-repository"),
    };
    Error::new("fehler-repository").with("art", art).with("grund", grund)
}

/// What the repository of a folder says of itself, where it cannot be opened.
fn own_config(content: &Path) -> Option<gix::config::File> {
    let (found, _) = gix::discover::upwards(content).ok()?;
    let (git, _) = found.into_repository_and_work_tree_directories();
    // A further work tree says where the first one keeps what both share.
    let shared = std::fs::read_to_string(git.join("commondir")).ok();
    let git = shared.map_or_else(|| git.clone(), |it| git.join(it.trim()));
    gix::config::File::from_path_no_includes(git.join("config"), gix::config::Source::Local).ok()
}

/// Why nothing here reads such a repository, if that is so.
fn foreign(config: &gix::config::File) -> Option<RevisionError> {
    let is = |key: &str, word: &str| config.string(key).is_some_and(|it| it == word);
    if is("extensions.objectFormat", "sha256") {
        Some(RevisionError::Sha256)
    } else if is("extensions.refStorage", "reftable") {
        Some(RevisionError::Reftable)
    } else {
        None
    }
}

/// Something that should be in a repository cannot be read.
fn not_found(repository: &gix::Repository, error: &dyn std::fmt::Display) -> RevisionError {
    let config = repository.config_snapshot();
    let promised = config.sections_by_name("remote").into_iter().flatten();
    let partial = promised.filter_map(|it| it.value("promisor")).any(|it| it == "true");
    if partial { RevisionError::Partial } else { RevisionError::Unreadable(error.to_string()) }
}

fn walk(
    repository: &gix::Repository,
    id: ObjectId,
    folder: &str,
    depth: usize,
    files: &mut Vec<(RelPath, Entry)>,
) -> Result<(), String> {
    let tree = repository.find_tree(id).map_err(|it| it.to_string())?;
    for entry in tree.iter() {
        let entry = entry.map_err(|it| it.to_string())?;
        let name = entry.filename().to_string();
        if is_ignored(&name, entry.mode().is_tree()) {
            continue;
        }
        let path = if folder.is_empty() { name } else { format!("{folder}/{name}") };
        if entry.mode().is_tree() && depth < MAX_DEPTH {
            walk(repository, entry.oid().to_owned(), &path, depth + 1, files)?;
            continue;
        }
        let read = match entry.mode().kind() {
            EntryKind::Blob | EntryKind::BlobExecutable => {
                file(repository, entry.oid().to_owned(), &path)?
            }
            EntryKind::Link => Entry::Link,
            EntryKind::Tree => Entry::TooDeep,
            EntryKind::Commit => Entry::Unreadable("submodule".to_owned()),
        };
        let path = path.replace('\\', "\u{fffd}");
        files.push((RelPath::new(&path).unwrap_or_else(|| RelPath::known("?")), read));
    }
    Ok(())
}

fn file(repository: &gix::Repository, id: ObjectId, path: &str) -> Result<Entry, String> {
    let header = repository.find_header(id).map_err(|it| it.to_string())?;
    let extension =
        path.rsplit_once('.').map_or(String::new(), |(_, extension)| extension.to_lowercase());
    if is_text(&extension) && header.size() > MAX_TEXT_BYTES {
        return Ok(Entry::TooBig(header.size()));
    }
    let bytes = repository.find_blob(id).map_err(|it| it.to_string())?.take_data();
    if is_lfs_pointer(&bytes) {
        return Ok(Entry::Unreadable("Git LFS".to_owned()));
    }
    Ok(Entry::File(bytes.into()))
}
