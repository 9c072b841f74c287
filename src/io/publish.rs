//! Publishes a site into a folder: everything is made and staged first, then renamed file by file, then what is
//! no longer wanted is deleted. Only files that the manifest owns are touched; dotfiles of others stay.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs::{self, File, OpenOptions, TryLockError},
    io,
    path::{Path, PathBuf},
};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::{Error, failed, made};
use crate::{
    artifact::{Artifact, Artifacts, Bundle},
    base::{hash::Hash, path::RelPath},
};

const MANIFEST: &str = ".konzept-manifest.json";
const STAGE: &str = ".konzept-stage";
const LOCK: &str = ".konzept-lock";

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

/// The files that a folder got from this program: path → key and hash of the content.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Manifest {
    version: u32,
    /// What it was all made of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    herkunft: Option<Herkunft>,
    files: BTreeMap<String, Owned>,
}

/// What a site was made of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Herkunft {
    /// The hash of all that went in.
    pub key: String,
    /// Whether anything was found in it. What, is for the editors and not for a folder that gets published.
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
            return Err(Error::new("fehler-ausgabe-im-inhalt").at(output).with("inhalt", source.display().to_string()));
        }
    }
    Ok(())
}

/// What a folder holds if it was made of the same and nobody changed it since: then there is nothing to do.
///
/// # Errors
/// If the manifest cannot be read.
pub fn is_current(output: &Path, key: &Hash) -> Result<Option<(Herkunft, Vec<RelPath>)>, Error> {
    let Some(manifest) = read_manifest(output)? else { return Ok(None) };
    let Some(herkunft) = manifest.herkunft.filter(|it| it.key == key.to_string()) else { return Ok(None) };
    // One that somebody changed by hand says nothing.
    let files: Option<Vec<(RelPath, Owned)>> =
        manifest.files.into_iter().map(|(path, owned)| Some((RelPath::new(&path)?, owned))).collect();
    let Some(files) = files else { return Ok(None) };
    let untouched =
        files.par_iter().all(|(path, owned)| hash_of_file(&output.join(path.as_str())).as_ref() == Some(&owned.hash));
    Ok(untouched.then(|| (herkunft, files.into_iter().map(|it| it.0).collect())))
}

/// The files that a folder got from a bundle with this key, if it has them.
///
/// # Errors
/// If the manifest cannot be read.
pub fn files_of(output: &Path, bundle: &Bundle) -> Result<Vec<RelPath>, Error> {
    let Some(manifest) = read_manifest(output)? else { return Ok(Vec::new()) };
    let key = bundle.key.to_string();
    let own = manifest.files.iter().filter(|(path, owned)| path.starts_with(&bundle.folder) && owned.key == key);
    Ok(own.filter_map(|(path, _)| RelPath::new(path)).collect())
}

/// Publishes the files. Until everything is made, nothing in the folder changes.
///
/// # Errors
/// If the folder holds files of others, cannot be written, or a recipe fails.
pub fn publish(output: &Path, artifacts: &Artifacts, herkunft: Option<Herkunft>) -> Result<Report, Error> {
    let cannot_write = |path: &Path, error: &io::Error| failed("fehler-schreiben", path, error);
    if fs::metadata(output).is_ok_and(|it| it.is_file()) {
        return Err(Error::new("fehler-ausgabe-datei").at(output));
    }
    fs::create_dir_all(output).map_err(|it| cannot_write(output, &it))?;
    // Refused before the lock, so that a folder of others gets no file of ours.
    refuse_foreign_files(output, artifacts, read_manifest(output)?.as_ref())?;
    // Held until the end; the system releases it when a build is killed.
    let _lock = lock(output)?;
    // Read again: another build may have been here until the lock was free.
    let old = read_manifest(output)?.unwrap_or_default();
    let stage = output.join(STAGE);
    // A stage that was left behind by a killed build is ours.
    remove_stage(&stage)?;
    // Staged at once, so that no more than a few files are in memory.
    let numbered: Vec<(usize, (&RelPath, &Artifact))> = artifacts.iter().enumerate().collect();
    let steps: Result<Vec<(RelPath, Owned, Option<PathBuf>)>, Error> = numbered
        .into_par_iter()
        .map(|(number, (path, artifact))| step(output, path, artifact, &old, stage.join(number.to_string())))
        .collect();
    let steps = match steps {
        Ok(steps) => steps,
        Err(error) => {
            remove_stage(&stage)?;
            return Err(error);
        }
    };
    let new = Manifest {
        version: 1,
        herkunft,
        files: steps.iter().map(|(path, owned, _)| (path.to_string(), owned.clone())).collect(),
    };
    let unwanted: Vec<&String> = old.files.keys().filter(|path| !new.files.contains_key(*path)).collect();
    let staged: Vec<(&RelPath, &PathBuf)> =
        steps.iter().filter_map(|(path, _, staged)| Some((path, staged.as_ref()?))).collect();
    let report = Report { files: artifacts.len(), written: staged.len(), deleted: unwanted.len() };
    if staged.is_empty() && unwanted.is_empty() && old == new {
        remove_stage(&stage)?;
        return Ok(report);
    }
    let targets = targets(output, &staged.iter().map(|it| it.0).collect::<Vec<_>>());
    let targets = match targets {
        Ok(targets) => targets,
        Err(error) => {
            remove_stage(&stage)?;
            return Err(error);
        }
    };
    fs::create_dir_all(&stage).map_err(|it| cannot_write(&stage, &it))?;
    // From here on a kill leaves a mixture; the manifest of both says that all of it is ours to mend.
    let mut both = old.clone();
    both.version = 1;
    // Until all of it is in place, it is made of nothing in particular.
    both.herkunft = None;
    both.files.extend(new.files.clone());
    write_manifest(output, &stage, &both)?;
    staged
        .par_iter()
        .zip(&targets)
        .try_for_each(|((_, file), target)| fs::rename(file, target).map_err(|it| cannot_write(target, &it)))?;
    for path in &unwanted {
        delete(output, path)?;
    }
    write_manifest(output, &stage, &new)?;
    remove_stage(&stage)?;
    Ok(report)
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

/// What has to be written for one file, in the stage: nothing if the folder already has it.
fn step(
    output: &Path,
    path: &RelPath,
    artifact: &Artifact,
    old: &Manifest,
    staged: PathBuf,
) -> Result<(RelPath, Owned, Option<PathBuf>), Error> {
    let key = artifact.key.to_string();
    let present = hash_of_file(&output.join(path.as_str()));
    if let Some(owned) = old.files.get(path.as_str())
        && owned.key == key
        && present.as_ref() == Some(&owned.hash)
    {
        return Ok((path.clone(), owned.clone(), None));
    }
    let bytes = made(path, artifact)?;
    let hash = Hash::of_bytes(&bytes).to_string();
    let unchanged = present.as_ref() == Some(&hash);
    if unchanged {
        return Ok((path.clone(), Owned { key, hash }, None));
    }
    // Only now: where nothing changed, the folder is not touched.
    let stage = staged.parent().expect("it lies in the stage");
    fs::create_dir_all(stage).map_err(|it| failed("fehler-schreiben", stage, &it))?;
    fs::write(&staged, bytes).map_err(|it| failed("fehler-schreiben", &staged, &it))?;
    Ok((path.clone(), Owned { key, hash }, Some(staged)))
}

fn hash_of_file(file: &Path) -> Option<String> {
    // Never through a link: what it leads to is not ours.
    fs::symlink_metadata(file).ok().filter(fs::Metadata::is_file)?;
    fs::read(file).ok().map(|bytes| Hash::of_bytes(&bytes).to_string())
}

fn refuse_foreign_files(output: &Path, artifacts: &Artifacts, old: Option<&Manifest>) -> Result<(), Error> {
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
    for path in artifacts.keys().filter(|path| !old.files.contains_key(path.as_str())) {
        if fs::symlink_metadata(output.join(path.as_str())).is_ok() {
            return Err(Error::new("fehler-ausgabe-fremd").at(output).with("datei", path.to_string()));
        }
    }
    Ok(())
}

fn read_manifest(output: &Path) -> Result<Option<Manifest>, Error> {
    let file = output.join(MANIFEST);
    let text = match fs::read_to_string(&file) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(failed("fehler-lesen", &file, &error)),
    };
    let manifest: Manifest = serde_json::from_str(&text).map_err(|_| Error::new("fehler-manifest").at(&file))?;
    // A manifest that someone wrote by hand must not make us delete outside of the folder.
    let inside = manifest.files.keys().all(|it| RelPath::new(it).is_some());
    if inside { Ok(Some(manifest)) } else { Err(Error::new("fehler-manifest").at(&file)) }
}

fn write_manifest(output: &Path, stage: &Path, manifest: &Manifest) -> Result<(), Error> {
    let text = serde_json::to_string_pretty(manifest).expect("a manifest is plain data");
    let (staged, target) = (stage.join("manifest"), output.join(MANIFEST));
    fs::write(&staged, text + "\n").map_err(|it| failed("fehler-schreiben", &staged, &it))?;
    fs::rename(&staged, &target).map_err(|it| failed("fehler-schreiben", &target, &it))
}

/// The files to be written, in folders that are there.
fn targets(output: &Path, files: &[&RelPath]) -> Result<Vec<PathBuf>, Error> {
    // A folder sorts before what lies in it.
    let folders: BTreeSet<&str> =
        files.iter().flat_map(|file| file.as_str().match_indices('/').map(|(end, _)| &file.as_str()[..end])).collect();
    folders.into_iter().try_for_each(|it| make_folder(output, it))?;
    let all: Vec<Result<PathBuf, Error>> = files.par_iter().map(|it| target(output, it)).collect();
    // The first obstacle in the order of the files is told, whichever was met first.
    all.into_iter().collect()
}

/// Makes a folder in one that is there, and refuses to go through a link.
fn make_folder(output: &Path, path: &str) -> Result<(), Error> {
    let folder = output.join(path);
    match fs::symlink_metadata(&folder) {
        Ok(metadata) if metadata.is_dir() => Ok(()),
        Ok(_) => Err(Error::new("fehler-ausgabe-fremd").at(output).with("datei", folder.display().to_string())),
        Err(_) => fs::create_dir(&folder).map_err(|it| failed("fehler-schreiben", &folder, &it)),
    }
}

/// The file to be written, if nothing of others is there.
fn target(output: &Path, path: &RelPath) -> Result<PathBuf, Error> {
    let target = output.join(path.as_str());
    match fs::symlink_metadata(&target) {
        Ok(metadata) if metadata.is_file() => Ok(target),
        Ok(_) => Err(Error::new("fehler-ausgabe-fremd").at(output).with("datei", path.to_string())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(target),
        // A name that this file system cannot hold: better said now than after half of the site.
        Err(error) => Err(failed("fehler-schreiben", &target, &error)),
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

fn remove_stage(stage: &Path) -> Result<(), Error> {
    match fs::remove_dir_all(stage) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(failed("fehler-schreiben", stage, &error)),
        _ => Ok(()),
    }
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
