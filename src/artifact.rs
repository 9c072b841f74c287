//! What a build gives: files as recipes with keys. Publishing makes all of them in parallel and leaves out
//! those whose key stands in the last manifest; a preview makes one when it is asked for.

use std::{collections::BTreeMap, sync::Arc};

use crate::base::{hash::Hash, path::RelPath};

/// A file of the site that is made on demand.
///
/// Invariant: the key is a hash of everything that the recipe reads, so equal keys give equal bytes.
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
    pub fn new(key: Hash, recipe: impl Fn() -> Result<Vec<u8>, RecipeError> + Send + Sync + 'static) -> Self {
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
