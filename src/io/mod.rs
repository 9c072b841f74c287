//! Everything that touches the world: folders are read and written here, and nowhere else but in
//! `cli`.
#![expect(clippy::disallowed_methods, reason = "this is the border that the lint guards")]

mod access;
pub mod disk;
pub mod git;
pub mod last_build;
pub mod paket;
pub mod publish;
mod range;
pub mod serve;
pub mod watch;
pub mod writer;

use std::path::Path;

use crate::{
    artifact::RecipeError,
    base::path::RelPath,
    texte::{Arg, Texte},
};

/// The environment is wrong: something that no change of the content can mend. Ends the command.
#[derive(Clone, Debug)]
pub struct Error {
    /// The id of its text.
    id: &'static str,
    args: Vec<(&'static str, Arg)>,
}

impl Error {
    /// An error by the id of its text.
    #[must_use]
    pub fn new(id: &'static str) -> Self {
        Self { id, args: Vec::new() }
    }

    /// The same error with one fact more.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// The same error with the path that it is about.
    #[must_use]
    pub fn at(self, path: &Path) -> Self {
        self.with("pfad", path.display().to_string())
    }

    /// What is wrong and what to do next.
    #[must_use]
    pub fn message(&self, texte: &Texte) -> String {
        texte.text(self.id, &self.args)
    }
}

/// A file of the site that cannot be made.
fn not_made(path: &RelPath, error: &RecipeError) -> Error {
    Error::new("fehler-theme")
        .with("datei", path.to_string())
        .with("grund", Arg::Zeilen(error.to_string()))
}

/// An error of the file system, with its own words.
fn failed(id: &'static str, path: &Path, error: &std::io::Error) -> Error {
    Error::new(id).at(path).with("grund", error.to_string())
}
