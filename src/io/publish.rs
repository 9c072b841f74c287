//! Publishes a site into a folder: everything is made and staged first, then all that could refuse
//! is tried, then files are renamed one by one, then what is no longer wanted is deleted. Whatever
//! ends it between two of these steps, the next build makes the folder whole. Only files that the
//! manifest owns are touched; dotfiles of others stay.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs::{self, File, OpenOptions, TryLockError},
    io,
    path::{Path, PathBuf},
};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::{
    Error, failed,
    last_build::{BuildInputs, BuildMemory, LastBuild},
    not_made,
    writer::on_disk,
};
use crate::{
    artifact::{Artifact, Artifacts, Beside, Bundle, Files, Made},
    base::{hash::Hash, path::RelPath},
};

const MANIFEST: &str = ".konzept-manifest.json";
const STAGE: &str = ".konzept-stage";
const LOCK: &str = ".konzept-lock";
const PROBE: &str = ".konzept-probe";

/// Up to so many files are brought to the disk one by one; for more, one call for all is faster.
const EINZELN: usize = 100;

/// What publishing did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Files of the site.
    pub files: usize,
    /// Files that were written, new or changed.
    pub written: usize,
    /// Files that were deleted.
    pub deleted: usize,
}

/// The files that a folder got from this program: path → key and hash of the content. It lies in a
/// folder that gets published, so it says nothing but what the files themselves say.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Manifest {
    version: u32,
    /// Whether files of two builds may lie in the folder: until all of it is in place, no key says
    /// anything.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    unfertig: bool,
    files: BTreeMap<String, Owned>,
}

/// The form of the manifest. Of an older one only the names count.
const VERSION: u32 = 2;

/// The build that a site comes from.
pub struct Origin<'a> {
    /// Where the project remembers it.
    pub gedaechtnis: &'a BuildMemory,
    /// All that went in.
    pub inputs: BuildInputs,
    /// Whether anything was found in it.
    pub befunde: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Owned {
    key: String,
    hash: String,
}

/// Refuses output folders in which a mistake would destroy something.
///
/// # Errors
/// If the folder is the content, lies in it, or holds it.
pub fn guard(output: &Path, sources: &[&Path]) -> Result<(), Error> {
    let output_path = absolute(output)?;
    for source in sources {
        let source_path = absolute(source)?;
        if output_path.starts_with(&source_path) || source_path.starts_with(&output_path) {
            return Err(Error::new("fehler-ausgabe-im-inhalt")
                .at(output)
                .with("inhalt", source.display().to_string()));
        }
    }
    Ok(())
}

/// What a folder holds if it was made of the same, nobody changed it since, and nothing of another
/// build lies in it: then there is nothing to do.
///
/// # Errors
/// If the manifest cannot be read.
pub fn is_current(
    output: &Path,
    gedaechtnis: &BuildMemory,
    is_same: impl FnOnce(&BuildInputs) -> bool,
) -> Result<Option<(LastBuild, Vec<RelPath>)>, Error> {
    let Some(zuletzt) = gedaechtnis.read().filter(|it| is_same(&it.inputs)) else {
        return Ok(None);
    };
    // A build that was stopped leaves pages that nobody released; the next one takes them away.
    if fs::symlink_metadata(output.join(STAGE)).is_ok() {
        return Ok(None);
    }
    if hash_of_file(&output.join(MANIFEST)).as_ref() != Some(&zuletzt.liste) {
        return Ok(None);
    }
    let Some(manifest) = read_manifest(output)?.filter(|it| !it.unfertig) else { return Ok(None) };
    let files: Option<Vec<(RelPath, Owned)>> = manifest
        .files
        .into_iter()
        .map(|(path, owned)| Some((RelPath::new(&path)?, owned)))
        .collect();
    let Some(files) = files else { return Ok(None) };
    let untouched = files.par_iter().all(|(path, owned)| {
        hash_of_file(&output.join(path.as_str())).as_ref() == Some(&owned.hash)
    });
    Ok(untouched.then(|| (zuletzt, files.into_iter().map(|it| it.0).collect())))
}

/// Publishes the files. Until everything is made, and everything that could refuse was tried, no
/// page in the folder changes.
///
/// # Errors
/// If the folder holds files of others, cannot be written, or a recipe fails. What was published
/// before is whole then, or the next build makes it so.
pub fn publish(
    output: &Path,
    artifacts: &Artifacts,
    herkunft: Option<Origin<'_>>,
) -> Result<Report, Error> {
    let cannot_write = |path: &Path, error: &io::Error| failed("fehler-schreiben", path, error);
    if fs::metadata(output).is_ok_and(|it| it.is_file()) {
        return Err(Error::new("fehler-ausgabe-datei").at(output));
    }
    fs::create_dir_all(output).map_err(|it| cannot_write(output, &it))?;
    // Refused before the lock, so that a folder of others gets no file of ours.
    refuse_foreign_files(output, artifacts.files.keys(), read_manifest(output)?.as_ref())?;
    // Held until the end; the system releases it when a build is killed.
    let _lock = lock(output)?;
    // Read again: another build may have been here until the lock was free.
    let old = read_manifest(output)?.unwrap_or_default();
    let stage = Stage::new(output)?;
    if old.unfertig {
        remove_probes(output, &old)?;
    }
    let steps = make(output, artifacts, &old, &stage)?;
    let new = Manifest {
        version: VERSION,
        unfertig: false,
        files: steps.iter().map(|(path, owned, _)| (path.to_string(), owned.clone())).collect(),
    };
    let unwanted: Vec<&String> =
        old.files.keys().filter(|path| !new.files.contains_key(*path)).collect();
    let staged: Vec<(&RelPath, &PathBuf)> =
        steps.iter().filter_map(|(path, _, staged)| Some((path, staged.as_ref()?))).collect();
    let report = Report { files: steps.len(), written: staged.len(), deleted: unwanted.len() };
    if !staged.is_empty() || !unwanted.is_empty() || old != new {
        let targets = targets(output, &staged)?;
        fs::create_dir_all(&stage.0).map_err(|it| cannot_write(&stage.0, &it))?;
        sync(staged.iter().map(|it| it.1.as_path()), &stage.0)?;
        write_manifest(output, &stage.0, &both(&old, &new))?;
        // Folders only now, so that they are known as ours if this ends here.
        let tried = make_folders(output, &staged).and_then(|folders| {
            probe(&stage.0, folders.iter().chain(&folders_of(output, &unwanted)))?;
            Ok(folders)
        });
        let folders = match tried {
            Ok(folders) => folders,
            Err(error) => {
                drop(take_back(output, &stage.0, &old, &new));
                return Err(error);
            }
        };
        // From here on a kill leaves a mixture; the manifest of both says that all of it is ours to
        // mend.
        staged.par_iter().zip(&targets).try_for_each(|((_, file), target)| {
            fs::rename(file, target).map_err(|it| cannot_write(target, &it))
        })?;
        // The new names are on the disk before an old file goes.
        sync(folders.iter().map(PathBuf::as_path), output)?;
        for path in &unwanted {
            delete(output, path)?;
        }
        write_manifest(output, &stage.0, &new)?;
    }
    stage.remove()?;
    remember(output, herkunft);
    Ok(report)
}

/// What may lie in the folder while files are renamed: the old ones and the new ones.
fn both(old: &Manifest, new: &Manifest) -> Manifest {
    let mut both = Manifest { version: VERSION, unfertig: true, files: old.files.clone() };
    both.files.extend(new.files.clone());
    both.files.values_mut().for_each(|it| it.key.clear());
    both
}

/// What was refused leaves the folder as it was. Where that fails as well, the manifest of both
/// says what the next build is to mend.
fn take_back(output: &Path, stage: &Path, old: &Manifest, new: &Manifest) -> Result<(), Error> {
    remove_probes(output, &both(old, new))?;
    // No file of these was put in place yet, so only the empty folders go.
    new.files
        .keys()
        .filter(|it| !old.files.contains_key(*it))
        .try_for_each(|it| delete(output, it))?;
    write_manifest(output, stage, old)
}

/// The files by which a build tried folders, and that it could not take away again.
fn remove_probes(output: &Path, manifest: &Manifest) -> Result<(), Error> {
    let files: Vec<&String> = manifest.files.keys().collect();
    for folder in folders_of(output, &files).iter().chain([&output.to_owned()]) {
        let probe = folder.join(PROBE);
        match fs::remove_file(&probe) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                return Err(failed("fehler-schreiben", &probe, &error));
            }
            _ => {}
        }
    }
    Ok(())
}

fn remember(output: &Path, herkunft: Option<Origin<'_>>) {
    let Some(Origin { gedaechtnis, inputs, befunde }) = herkunft else { return };
    if let Some(liste) = hash_of_file(&output.join(MANIFEST)) {
        gedaechtnis.remember(&LastBuild { inputs, befunde, liste });
    }
}

/// The folder of what is made and not yet published; it goes whatever happens.
struct Stage(PathBuf);

impl Stage {
    /// A stage that was left behind by a killed build is ours.
    fn new(output: &Path) -> Result<Self, Error> {
        let stage = Self(output.join(STAGE));
        stage.empty()?;
        Ok(stage)
    }

    fn empty(&self) -> Result<(), Error> {
        match fs::remove_dir_all(&self.0) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                Err(failed("fehler-schreiben", &self.0, &error))
            }
            _ => Ok(()),
        }
    }

    /// At the end of a build that went well: what is left would be published by whoever uploads the
    /// folder.
    fn remove(self) -> Result<(), Error> {
        self.empty()
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        // After an error that one is told, and not this.
        drop(self.empty());
    }
}

/// Two builds into one folder would stage over each other.
fn lock(output: &Path) -> Result<File, Error> {
    let path = output.join(LOCK);
    let file = OpenOptions::new().create(true).write(true).truncate(false).open(&path);
    let file = file.map_err(|it| failed("fehler-schreiben", &path, &it))?;
    // Some network drives know no locks; a build there goes on without one.
    if let Err(TryLockError::WouldBlock) = file.try_lock() {
        return Err(Error::new("fehler-belegt").at(output));
    }
    Ok(file)
}

/// A file of the site: what the folder gets, and where that was staged; not where the folder has it
/// already.
type Step = (RelPath, Owned, Option<PathBuf>);

/// Makes everything. Each file is staged at once, so that no more than a few are in memory.
fn make(
    output: &Path,
    artifacts: &Artifacts,
    old: &Manifest,
    stage: &Stage,
) -> Result<Vec<Step>, Error> {
    let place = Workplace { output, old, stage: &stage.0 };
    let (mut steps, beside) = place.all(&artifacts.files, 0)?;
    let beside = beside.into_iter().map(|(path, bytes)| (path, Artifact::bytes(bytes))).collect();
    let mut more = vec![beside];
    // Only now: a bundle may be about all pages, and they are made.
    for bundle in &artifacts.bundles {
        let files = bundle.artifacts(&old.files_of(bundle));
        more.push(files.map_err(|it| not_made(&RelPath::known(bundle.folder.as_str()), &it))?);
    }
    for files in more {
        refuse_foreign_files(output, files.keys(), Some(old))?;
        let (new, _) = place.all(&files, steps.len())?;
        steps.extend(new);
    }
    Ok(steps)
}

/// Where files are made.
struct Workplace<'a> {
    output: &'a Path,
    old: &'a Manifest,
    stage: &'a Path,
}

impl Workplace<'_> {
    /// Makes files, numbered in the stage from some number on; with what lies beside them.
    fn all(&self, files: &Files, from: usize) -> Result<(Vec<Step>, Beside), Error> {
        let numbered: Vec<(usize, (&RelPath, &Artifact))> = files.iter().enumerate().collect();
        let made: Vec<(Step, Beside)> = numbered
            .into_par_iter()
            .map(|(at, (path, artifact))| self.one(path, artifact, from + at))
            .collect::<Result<_, Error>>()?;
        let (steps, beside): (Vec<Step>, Vec<Beside>) = made.into_iter().unzip();
        Ok((steps, beside.into_iter().flatten().collect()))
    }

    /// What has to be written for one file; nothing if the folder already has it.
    fn one(
        &self,
        path: &RelPath,
        artifact: &Artifact,
        number: usize,
    ) -> Result<(Step, Beside), Error> {
        let present = hash_of_file(&self.output.join(path.as_str()));
        let owned = self.old.files.get(path.as_str()).filter(|_| !self.old.unfertig);
        let owned = owned.filter(|it| present.as_ref() == Some(&it.hash));
        let known = owned.and_then(|it| Hash::parse(&it.key));
        let made = artifact.make_unless(known.as_ref()).map_err(|it| not_made(path, &it))?;
        let Made { key, bytes, beside } = made;
        let key = key.to_string();
        let Some(bytes) = bytes else {
            let hash = present.expect("only what is there has a known key");
            return Ok(((path.clone(), Owned { key, hash }, None), beside));
        };
        let hash = Hash::of_bytes(&bytes).to_string();
        if present.as_ref() == Some(&hash) {
            return Ok(((path.clone(), Owned { key, hash }, None), beside));
        }
        // Only now: where nothing changed, the folder is not touched.
        fs::create_dir_all(self.stage).map_err(|it| failed("fehler-schreiben", self.stage, &it))?;
        let staged = self.stage.join(number.to_string());
        fs::write(&staged, bytes).map_err(|it| failed("fehler-schreiben", &staged, &it))?;
        Ok(((path.clone(), Owned { key, hash }, Some(staged)), beside))
    }
}

impl Manifest {
    /// The files that the folder got from a bundle with this key, if it has them.
    fn files_of(&self, bundle: &Bundle) -> Vec<RelPath> {
        // Where files of two builds lie, those of one bundle may be some of its files only.
        if self.unfertig {
            return Vec::new();
        }
        let key = bundle.key().to_string();
        let own = self.files.iter();
        let own = own.filter(|(path, it)| path.starts_with(&bundle.folder) && it.key == key);
        own.filter_map(|(path, _)| RelPath::new(path)).collect()
    }
}

fn hash_of_file(file: &Path) -> Option<String> {
    // Never through a link: what it leads to is not ours.
    fs::symlink_metadata(file).ok().filter(fs::Metadata::is_file)?;
    // Nothing of it is kept: a list of all measures can be larger than all of their texts.
    Hash::of_reader(File::open(file).ok()?).ok().map(|hash| hash.to_string())
}

fn refuse_foreign_files<'a>(
    output: &Path,
    mut files: impl Iterator<Item = &'a RelPath>,
    old: Option<&Manifest>,
) -> Result<(), Error> {
    let Some(old) = old else {
        let entries = fs::read_dir(output).map_err(|it| failed("fehler-lesen", output, &it))?;
        for entry in entries.flatten() {
            if !entry.file_name().to_string_lossy().starts_with('.') {
                return Err(Error::new("fehler-ausgabe-fremd")
                    .at(output)
                    .with("datei", entry.file_name().to_string_lossy().into_owned()));
            }
        }
        return Ok(());
    };
    let foreign = |path: &&RelPath| {
        !old.files.contains_key(path.as_str())
            && fs::symlink_metadata(output.join(path.as_str())).is_ok()
    };
    match files.find(foreign) {
        Some(path) => {
            Err(Error::new("fehler-ausgabe-fremd").at(output).with("datei", path.to_string()))
        }
        None => Ok(()),
    }
}

fn read_manifest(output: &Path) -> Result<Option<Manifest>, Error> {
    let file = output.join(MANIFEST);
    let text = match fs::read_to_string(&file) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(failed("fehler-lesen", &file, &error)),
    };
    let manifest: Manifest =
        serde_json::from_str(&text).map_err(|_| Error::new("fehler-manifest").at(&file))?;
    // A manifest that someone wrote by hand must not make us delete outside of the folder.
    if !manifest.files.keys().all(|it| RelPath::new(it).is_some()) {
        return Err(Error::new("fehler-manifest").at(&file));
    }
    let unfertig = manifest.unfertig || manifest.version != VERSION;
    Ok(Some(Manifest { unfertig, ..manifest }))
}

fn write_manifest(output: &Path, stage: &Path, manifest: &Manifest) -> Result<(), Error> {
    let text = serde_json::to_string_pretty(manifest).expect("a manifest is plain data");
    let (staged, target) = (stage.join("manifest"), output.join(MANIFEST));
    fs::write(&staged, text + "\n").map_err(|it| failed("fehler-schreiben", &staged, &it))?;
    sync_one(&staged)?;
    fs::rename(&staged, &target).map_err(|it| failed("fehler-schreiben", &target, &it))?;
    sync_one(output)
}

/// The files to be written, where nothing of others is.
fn targets(output: &Path, staged: &[(&RelPath, &PathBuf)]) -> Result<Vec<PathBuf>, Error> {
    let all: Vec<Result<PathBuf, Error>> =
        staged.par_iter().map(|it| target(output, it.0)).collect();
    // The first obstacle in the order of the files is told, whichever was met first.
    all.into_iter().collect()
}

/// The folders of the files to be written, made where they are not there yet.
fn make_folders(output: &Path, staged: &[(&RelPath, &PathBuf)]) -> Result<Vec<PathBuf>, Error> {
    // A folder sorts before what lies in it.
    let inner: BTreeSet<&str> = staged
        .iter()
        .flat_map(|(file, _)| {
            file.as_str().match_indices('/').map(|(end, _)| &file.as_str()[..end])
        })
        .collect();
    inner.iter().try_for_each(|it| make_folder(output, it))?;
    Ok(std::iter::once(output.to_owned()).chain(inner.iter().map(|it| output.join(it))).collect())
}

/// The folders of some files, as far as they are there.
fn folders_of(output: &Path, files: &[&String]) -> BTreeSet<PathBuf> {
    let folders =
        files.iter().filter_map(|it| output.join(it.as_str()).parent().map(Path::to_owned));
    folders.filter(|it| fs::symlink_metadata(it).is_ok()).collect()
}

/// Tries in every folder what will be done there: a file comes from the stage, and goes again. A
/// folder that may not be written, or lies on another drive, refuses now and not after half of the
/// site.
fn probe<'a>(stage: &Path, folders: impl Iterator<Item = &'a PathBuf>) -> Result<(), Error> {
    let file = stage.join("probe");
    for folder in folders {
        let there = folder.join(PROBE);
        let tried = fs::write(&file, [])
            .and_then(|()| fs::rename(&file, &there))
            .and_then(|()| fs::remove_file(&there));
        tried.map_err(|it| failed("fehler-schreiben", folder, &it))?;
    }
    Ok(())
}

/// Brings files, or the names in folders, to the disk. Many of them go all at once, where the
/// system can.
fn sync<'a>(paths: impl Iterator<Item = &'a Path>, among: &Path) -> Result<(), Error> {
    let paths: Vec<&Path> = paths.collect();
    if paths.len() > EINZELN && sync_all(among)? {
        return Ok(());
    }
    paths.par_iter().try_for_each(|it| sync_one(it))
}

fn sync_one(path: &Path) -> Result<(), Error> {
    match on_disk(path) {
        // Some network drives refuse; then nothing more can be done.
        Err(error)
            if matches!(error.kind(), io::ErrorKind::Unsupported | io::ErrorKind::InvalidInput) =>
        {
            Ok(())
        }
        other => other.map_err(|it| failed("fehler-schreiben", path, &it)),
    }
}

/// Whether all that is written on the drive of a folder is on the disk now (syncfs(2)).
#[cfg(target_os = "linux")]
fn sync_all(folder: &Path) -> Result<bool, Error> {
    let synced = File::open(folder).and_then(|it| Ok(rustix::fs::syncfs(it)?));
    synced.map(|()| true).map_err(|it| failed("fehler-schreiben", folder, &it))
}

#[cfg(not(target_os = "linux"))]
fn sync_all(_: &Path) -> Result<bool, Error> {
    Ok(false)
}

/// Makes a folder in one that is there, and refuses to go through a link.
fn make_folder(output: &Path, path: &str) -> Result<(), Error> {
    let folder = output.join(path);
    match fs::symlink_metadata(&folder) {
        Ok(metadata) if metadata.is_dir() => Ok(()),
        Ok(_) => Err(Error::new("fehler-ausgabe-fremd")
            .at(output)
            .with("datei", folder.display().to_string())),
        Err(_) => fs::create_dir(&folder).map_err(|it| failed("fehler-schreiben", &folder, &it)),
    }
}

/// The file to be written, if nothing of others is there.
fn target(output: &Path, path: &RelPath) -> Result<PathBuf, Error> {
    let target = output.join(path.as_str());
    match fs::symlink_metadata(&target) {
        Ok(metadata) if metadata.is_file() => match OpenOptions::new().write(true).open(&target) {
            Err(error) if is_held(&error) => Err(failed("fehler-schreiben", &target, &error)),
            _ => Ok(target),
        },
        Ok(_) => Err(Error::new("fehler-ausgabe-fremd").at(output).with("datei", path.to_string())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(target),
        // A name that this file system cannot hold: better said now than after half of the site.
        Err(error) => Err(failed("fehler-schreiben", &target, &error)),
    }
}

/// Whether a file cannot be replaced although its folder may be written: somebody has it open
/// (Windows), or it is locked for good (EPERM of an immutable file; a file that is only
/// write-protected can be replaced).
fn is_held(error: &io::Error) -> bool {
    if cfg!(unix) {
        error.raw_os_error() == Some(1)
    } else {
        error.kind() != io::ErrorKind::NotFound
    }
}

fn delete(output: &Path, path: &str) -> Result<(), Error> {
    let file = output.join(path);
    // What is not there, or is no file any more, needs no deleting.
    if fs::symlink_metadata(&file).is_ok_and(|it| it.is_file()) {
        fs::remove_file(&file).map_err(|it| failed("fehler-schreiben", &file, &it))?;
    }
    // Folders that are empty now go too; one that holds something of others stays.
    let mut folder = file.parent();
    while let Some(parent) = folder.filter(|it| *it != output) {
        if fs::remove_dir(parent).is_err() {
            break;
        }
        folder = parent.parent();
    }
    Ok(())
}

/// The real path of a folder that may not exist yet.
fn absolute(path: &Path) -> Result<PathBuf, Error> {
    let whole = std::path::absolute(path).map_err(|it| failed("fehler-lesen", path, &it))?;
    let mut existing = whole.as_path();
    while !existing.exists() {
        let Some(parent) = existing.parent() else { break };
        existing = parent;
    }
    let real = fs::canonicalize(existing).map_err(|it| failed("fehler-lesen", path, &it))?;
    let rest = whole.strip_prefix(existing).expect("existing was made by going up from whole");
    Ok(if rest.as_os_str().is_empty() { real } else { real.join(rest) })
}
