//! A git repository with the same dates and names wherever the tests run.

use std::{path::PathBuf, process::Command};

use tempfile::TempDir;

use super::project::Project;

/// A concept of two chapters, with this text in the second.
pub(crate) fn chapters(text: &str) -> Project {
    Project::new()
        .gliederung("[a, b]")
        .file("kapitel/b.md", &format!("---\nid: b\ntitel: Kapitel B\n---\n{text}\n"))
}

/// A folder that is a repository, until it is dropped.
pub(crate) struct Repo(pub(crate) TempDir);

impl Repo {
    pub(crate) fn new() -> Self {
        let repo = Self(tempfile::tempdir().expect("a folder"));
        repo.git(&["init", "-q", "-b", "main"]);
        repo
    }

    /// One whose content folder had two states, tagged `v-eins` and `v-zwei`.
    pub(crate) fn of_two_states(first: &Project, second: &Project) -> Self {
        let repo = Self::new();
        for (project, tag) in [(first, "v-eins"), (second, "v-zwei")] {
            repo.write("unter/content", project);
            repo.commit(tag);
        }
        repo
    }

    /// Runs git; what it said.
    pub(crate) fn git(&self, arguments: &[&str]) -> String {
        let mut command = Command::new("git");
        command
            .current_dir(self.0.path())
            .args(arguments)
            .env("GIT_CONFIG_GLOBAL", "/dev/null")
            .env("GIT_CONFIG_NOSYSTEM", "1");
        for (name, value) in [
            ("NAME", "Redaktion"),
            ("EMAIL", "redaktion@stadt.example"),
            ("DATE", "2019-05-09T12:00:00+0200"),
        ] {
            command
                .env(format!("GIT_AUTHOR_{name}"), value)
                .env(format!("GIT_COMMITTER_{name}"), value);
        }
        let output = command.output().expect("git is there");
        assert!(
            output.status.success(),
            "{arguments:?}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    pub(crate) fn write(&self, folder: &str, project: &Project) {
        project.lay(&self.0.path().join(folder));
    }

    pub(crate) fn commit(&self, tag: &str) {
        self.git(&["add", "-A"]);
        self.git(&["commit", "-q", "-m", tag]);
        self.git(&["tag", "-a", tag, "-m", tag]);
    }

    /// The commit that a tag or a branch leads to.
    pub(crate) fn commit_of(&self, name: &str) -> String {
        self.git(&["rev-parse", &format!("{name}^{{commit}}")]).trim().to_owned()
    }

    pub(crate) fn content(&self) -> PathBuf {
        self.0.path().join("unter/content")
    }
}
