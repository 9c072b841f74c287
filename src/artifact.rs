//! What a build gives: files as recipes with keys. Publishing makes them in parallel, each at once
//! brought to where it belongs, and leaves out those whose key stands in the last manifest; a
//! preview makes one when it is asked for, pages in their parts.

use std::{collections::BTreeMap, sync::Arc};

use rayon::prelude::*;

use crate::{
    base::{hash::Hash, once::Once, path::RelPath},
    teil::Teile,
};

/// A file of the site that is made on demand.
///
/// Invariant: its key is a hash of everything that makes its bytes, so equal keys give equal bytes.
#[derive(Clone)]
pub struct Artifact(Arc<dyn Recipe>);

/// How a file is made.
pub trait Recipe: Send + Sync {
    /// Makes the file. It is told the key of what is there already, and goes no further where it
    /// finds the same.
    ///
    /// # Errors
    /// If the theme has a mistake that shows only in use.
    fn make(&self, known: Option<&Hash>) -> Result<Made, RecipeError>;

    /// Makes it in its parts, if it is a page. Joined they are what `make` gives.
    ///
    /// # Errors
    /// As for `make`.
    fn in_parts(&self) -> Result<Option<Parted>, RecipeError> {
        Ok(None)
    }
}

/// What making a page in its parts gave.
#[derive(Clone)]
pub struct Parted {
    /// Its parts.
    pub teile: Teile,
    /// Files that it shows or links to.
    pub beside: Beside,
}

/// A page that was made is a recipe too: for whoever cannot wait for it later.
impl Recipe for Parted {
    fn make(&self, known: Option<&Hash>) -> Result<Made, RecipeError> {
        let bytes = self.teile.joined();
        let key = Hash::of_bytes(&bytes);
        let bytes = (known != Some(&key)).then_some(bytes);
        Ok(Made { key, bytes, beside: self.beside.clone() })
    }

    fn in_parts(&self) -> Result<Option<Parted>, RecipeError> {
        Ok(Some(self.clone()))
    }
}

/// What making a file gave.
pub struct Made {
    /// The hash of everything that went in.
    pub key: Hash,
    /// Its bytes; `None` if its key is the one that was known, so that they are there already.
    pub bytes: Option<Vec<u8>>,
    /// Files that it shows or links to. Their names hold a hash of their bytes.
    pub beside: Beside,
}

/// Files as they are, by path.
pub type Beside = BTreeMap<RelPath, Arc<[u8]>>;

/// A recipe that failed. The content cannot cause it: findings come before. The theme can.
#[derive(Clone, Debug, thiserror::Error)]
#[error("{0}")]
pub struct RecipeError(pub String);

impl Artifact {
    /// A file whose key is known before it is made.
    pub fn new(
        key: Hash,
        recipe: impl Fn() -> Result<Vec<u8>, RecipeError> + Send + Sync + 'static,
    ) -> Self {
        Self::found(move |known: Option<&Hash>| {
            let bytes = (known != Some(&key)).then(&recipe).transpose()?;
            Ok(Made { key, bytes, beside: Beside::new() })
        })
    }

    /// A file whose recipe finds the key on its way.
    pub fn found(recipe: impl Recipe + 'static) -> Self {
        Self(Arc::new(recipe))
    }

    /// A file that is handed out as it is.
    #[must_use]
    pub fn bytes(bytes: Arc<[u8]>) -> Self {
        Self::new(Hash::of_bytes(&bytes), move || Ok(bytes.to_vec()))
    }

    /// Makes the file, unless it turns out to have a key that is known.
    ///
    /// # Errors
    /// If the theme has a mistake that shows only in use.
    pub fn make_unless(&self, known: Option<&Hash>) -> Result<Made, RecipeError> {
        self.0.make(known)
    }

    /// Makes the file in its parts, if it is a page.
    ///
    /// # Errors
    /// If the theme has a mistake that shows only in use.
    pub fn make_in_parts(&self) -> Result<Option<Parted>, RecipeError> {
        self.0.in_parts()
    }

    /// Makes the file.
    ///
    /// # Errors
    /// If the theme has a mistake that shows only in use.
    pub fn make(&self) -> Result<Vec<u8>, RecipeError> {
        Ok(self.make_unless(None)?.bytes.expect("no key was known"))
    }
}

impl<F: Fn(Option<&Hash>) -> Result<Made, RecipeError> + Send + Sync> Recipe for F {
    fn make(&self, known: Option<&Hash>) -> Result<Made, RecipeError> {
        self(known)
    }
}

/// Files whose names are known only once they are made, all from one recipe.
///
/// Invariant: as for an artifact; equal keys give the same files with equal bytes.
#[derive(Clone)]
pub struct Bundle {
    /// In front of all its files; nothing else lies there.
    pub folder: String,
    recipe: Arc<Making>,
}

struct Making {
    prepare: Box<dyn Fn() -> Prepared + Send + Sync>,
    prepared: Once<Prepared>,
    made: Once<Result<Beside, RecipeError>>,
}

type MakeAll = dyn Fn() -> Result<BTreeMap<RelPath, Vec<u8>>, RecipeError> + Send + Sync;

/// A bundle of which everything is known but its files.
pub struct Prepared {
    /// The hash of everything that goes in.
    pub key: Hash,
    /// Makes the files.
    pub make: Box<MakeAll>,
}

impl Bundle {
    /// A bundle from what finds its key. That may take as long as all pages do, so it is done when
    /// somebody asks.
    pub fn new(folder: String, prepare: impl Fn() -> Prepared + Send + Sync + 'static) -> Self {
        let (prepared, made) = (Once::default(), Once::default());
        Self { folder, recipe: Arc::new(Making { prepare: Box::new(prepare), prepared, made }) }
    }

    /// The hash of everything that goes in.
    #[must_use]
    pub fn key(&self) -> Hash {
        self.prepared().key
    }

    fn prepared(&self) -> &Prepared {
        self.recipe.prepared.get_or_compute(|| (self.recipe.prepare)())
    }

    /// Its files; made once, however often they are asked for.
    ///
    /// # Errors
    /// If the recipe fails.
    pub fn files(&self) -> Result<&Beside, RecipeError> {
        let made = self.recipe.made.get_or_compute(|| {
            let files = (self.prepared().make)()?;
            Ok(files.into_iter().map(|(path, bytes)| (path, bytes.into())).collect())
        });
        made.as_ref().map_err(Clone::clone)
    }

    /// Its files as artifacts. Where a folder already `has` what this key gave, their names are
    /// taken from there, and nothing is made unless somebody spoilt one of them.
    ///
    /// # Errors
    /// If the recipe fails.
    pub fn artifacts(&self, has: &[RelPath]) -> Result<Files, RecipeError> {
        let names: Vec<RelPath> =
            if has.is_empty() { self.files()?.keys().cloned().collect() } else { has.to_vec() };
        let artifact = |name: RelPath| {
            let (bundle, file) = (self.clone(), name.clone());
            let make = move || {
                let bytes = bundle.files()?.get(&file).map(|it| it.to_vec());
                bytes.ok_or_else(|| RecipeError(format!("{file}: {}", bundle.key())))
            };
            (name, Artifact::new(self.key(), make))
        };
        Ok(names.into_iter().map(artifact).collect())
    }
}

/// Files by path; no path twice.
pub type Files = BTreeMap<RelPath, Artifact>;

/// All of a site.
#[derive(Clone, Default)]
pub struct Artifacts {
    /// What has an address. What lies beside these is known when they are made.
    pub files: Files,
    /// Folders of which only the place is known. Made last: they may be about all files.
    pub bundles: Vec<Bundle>,
}

impl Artifacts {
    /// Makes all of it, in memory.
    ///
    /// # Errors
    /// If a recipe fails, with the file or folder that it is for.
    pub fn make(&self) -> Result<Beside, (RelPath, RecipeError)> {
        let made: Vec<(RelPath, Made)> = self
            .files
            .par_iter()
            .map(|(path, file)| match file.make_unless(None) {
                Ok(made) => Ok((path.clone(), made)),
                Err(error) => Err((path.clone(), error)),
            })
            .collect::<Result<_, _>>()?;
        let mut all = Beside::new();
        for (path, Made { bytes, beside, .. }) in made {
            all.extend(beside);
            all.extend(bytes.map(|it| (path, it.into())));
        }
        for bundle in &self.bundles {
            let files = bundle.files().map_err(|it| (RelPath::known(bundle.folder.as_str()), it));
            all.extend(files?.clone());
        }
        Ok(all)
    }
}
