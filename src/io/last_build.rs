//! What the last build into a folder was made of, so that the next one sees at once that nothing
//! changed. It says something of all content, drafts included, so it lies beside the content and
//! never in a folder that gets published.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};

use super::writer;
use crate::{base::hash::Hash, tree::Revisions};

/// The folder of the project for what the program remembers.
const FOLDER: &str = ".konzept";

/// What a site was made of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LastBuild {
    /// What went in.
    #[serde(flatten)]
    pub inputs: BuildInputs,
    /// Whether anything was found in it.
    pub befunde: bool,
    /// The hash of the list of files that came out.
    pub liste: String,
}

/// Everything that a site is made of, in short.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BuildInputs {
    /// The hash of the folders and of what was asked for.
    pub key: String,
    /// What the revisions led to that versions were got from: they are in no folder.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    revisions: BTreeMap<String, Option<String>>,
}

impl BuildInputs {
    /// A build from folders and from these revisions.
    pub fn new(key: &Hash, names: impl Iterator<Item = String>, revisions: &dyn Revisions) -> Self {
        let led = |name: String| {
            let to = leads_to(revisions, &name);
            (name, to)
        };
        let revisions = names.map(led).collect();
        Self { key: key.to_string(), revisions }
    }

    /// Whether it is what a build from folders with a hash would work on now.
    #[must_use]
    pub fn are(&self, key: &Hash, revisions: &dyn Revisions) -> bool {
        let same =
            |(name, before): (&String, &Option<String>)| leads_to(revisions, name) == *before;
        self.key == key.to_string() && self.revisions.iter().all(same)
    }
}

/// What a revision leads to; none where it cannot be had, which may change too.
fn leads_to(revisions: &dyn Revisions, name: &str) -> Option<String> {
    revisions.leads_to(name).ok()
}

/// Where a project remembers its builds into one folder.
#[derive(Clone, Debug)]
pub struct BuildMemory {
    folder: PathBuf,
    file: PathBuf,
}

impl BuildMemory {
    /// The memory of a project folder for an output folder.
    #[must_use]
    pub fn of(project: &Path, output: &Path) -> Self {
        let whole = std::path::absolute(output).unwrap_or_else(|_| output.to_owned());
        let folder = project.join(FOLDER);
        let file = folder.join(format!("{}.json", Hash::of(&whole.to_string_lossy().as_ref())));
        Self { folder, file }
    }

    /// What it remembers; nothing where it cannot be read, since then it is only slower.
    #[must_use]
    pub fn read(&self) -> Option<LastBuild> {
        serde_json::from_str(&fs::read_to_string(&self.file).ok()?).ok()
    }

    /// Remembers a build. Where that cannot be written, the next one is only slower.
    pub fn remember(&self, last: &LastBuild) {
        let text = serde_json::to_string_pretty(last).expect("it is plain data");
        // Nobody is to put it into a repository.
        let ignored = writer::create_if_missing(&self.folder.join(".gitignore"), b"*\n");
        drop(ignored.and_then(|()| writer::renew(&self.file, (text + "\n").as_bytes())));
    }
}
