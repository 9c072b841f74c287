//! What a build gives: files as recipes with keys. Publishing makes all of them in parallel and
//! leaves out those whose key stands in the last manifest; a preview makes one when it is asked
//! for.

use std::{
    collections::BTreeMap,
    sync::{Arc, OnceLock},
};

use crate::base::{hash::Hash, path::RelPath};

/// A file of the site that is made on demand.
///
/// Invariant: the key is a hash of everything that the recipe reads, so equal keys give equal
/// bytes.
#[derive(Clone)]
pub struct Artifact {
    /// The hash of everything that goes in.
    pub key: Hash,
    recipe: Arc<dyn Fn() -> Result<Vec<u8>, RecipeError> + Send + Sync>,
}

/// A recipe that failed. The content cannot cause it: findings come before. The theme can.
#[derive(Clone, Debug, thiserror::Error)]
#[error("{0}")]
pub struct RecipeError(pub String);

/// All files of a site, by path; no path twice.
pub type Artifacts = BTreeMap<RelPath, Artifact>;

impl Artifact {
    /// An artifact from its key and recipe.
    pub fn new(
        key: Hash,
        recipe: impl Fn() -> Result<Vec<u8>, RecipeError> + Send + Sync + 'static,
    ) -> Self {
        Self { key, recipe: Arc::new(recipe) }
    }

    /// A file that is handed out as it is.
    #[must_use]
    pub fn bytes(bytes: Arc<[u8]>) -> Self {
        Self::new(Hash::of_bytes(&bytes), move || Ok(bytes.to_vec()))
    }

    /// Makes the file.
    ///
    /// # Errors
    /// If the theme has a mistake that shows only in use.
    pub fn make(&self) -> Result<Vec<u8>, RecipeError> {
        (self.recipe)()
    }
}

/// Files whose names are known only once they are made, all from one recipe.
///
/// Invariant: as for an artifact; equal keys give the same files with equal bytes.
#[derive(Clone)]
pub struct Bundle {
    /// In front of all its files; nothing else lies there.
    pub folder: String,
    /// The hash of everything that goes in.
    pub key: Hash,
    recipe: Arc<Recipe>,
}

type Made = BTreeMap<RelPath, Arc<[u8]>>;
type Make = dyn Fn() -> Result<BTreeMap<RelPath, Vec<u8>>, RecipeError> + Send + Sync;

struct Recipe {
    make: Box<Make>,
    made: OnceLock<Result<Made, RecipeError>>,
}

impl Bundle {
    /// A bundle from its key and recipe.
    pub fn new(
        folder: String,
        key: Hash,
        make: impl Fn() -> Result<BTreeMap<RelPath, Vec<u8>>, RecipeError> + Send + Sync + 'static,
    ) -> Self {
        Self {
            folder,
            key,
            recipe: Arc::new(Recipe { make: Box::new(make), made: OnceLock::new() }),
        }
    }

    /// Its files; made once, however often they are asked for.
    ///
    /// # Errors
    /// If the recipe fails.
    pub fn files(&self) -> Result<&Made, RecipeError> {
        let made = self.recipe.made.get_or_init(|| {
            let files = (self.recipe.make)()?;
            Ok(files.into_iter().map(|(path, bytes)| (path, bytes.into())).collect())
        });
        made.as_ref().map_err(Clone::clone)
    }

    /// Its files as artifacts. Where a folder already `has` what this key gave, their names are
    /// taken from there, and nothing is made unless somebody spoilt one of them.
    ///
    /// # Errors
    /// If the recipe fails.
    pub fn artifacts(&self, has: &[RelPath]) -> Result<Artifacts, RecipeError> {
        let names: Vec<RelPath> =
            if has.is_empty() { self.files()?.keys().cloned().collect() } else { has.to_vec() };
        let artifact = |name: RelPath| {
            let (bundle, file) = (self.clone(), name.clone());
            let make = move || {
                let bytes = bundle.files()?.get(&file).map(|it| it.to_vec());
                bytes.ok_or_else(|| RecipeError(format!("{file}: {}", bundle.key)))
            };
            (name, Artifact::new(self.key, make))
        };
        Ok(names.into_iter().map(artifact).collect())
    }
}
