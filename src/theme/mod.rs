//! Themes: templates and assets. `kern` is embedded in the program; a folder of the same form
//! overrides it file by file.

use std::{
    collections::BTreeMap,
    sync::{Arc, LazyLock},
};

use include_dir::{Dir, DirEntry, include_dir};

use crate::{
    base::{hash::Hash, path::RelPath},
    tree::{Entry, Tree},
};

static TEMPLATES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/themes/kern/templates");
static ASSETS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/themes/kern/assets");

/// The name of the embedded theme.
pub const BUILT_IN: &str = "kern";

/// The assets of a theme by name, each with its file in the site.
pub type Assets = BTreeMap<String, (RelPath, Arc<[u8]>)>;

/// A theme: `templates/*.html` and `assets/**`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Theme {
    tree: Tree,
}

impl Theme {
    /// The embedded theme.
    #[must_use]
    pub fn built_in() -> Self {
        static BUILT_IN: LazyLock<Tree> = LazyLock::new(|| {
            let mut tree = Tree::default();
            insert("templates", &TEMPLATES, &mut tree);
            insert("assets", &ASSETS, &mut tree);
            tree
        });
        Self { tree: BUILT_IN.clone() }
    }

    /// The embedded theme with files of another one laid over it.
    #[must_use]
    pub fn overridden_by(tree: &Tree) -> Self {
        Self { tree: tree.over(&Self::built_in().tree) }
    }

    /// Whether nothing is laid over it.
    #[must_use]
    pub fn is_built_in(&self) -> bool {
        *self == Self::built_in()
    }

    /// The templates by name, in order. Bytes that are no text become replacement characters.
    #[must_use]
    pub fn templates(&self) -> Vec<(String, String)> {
        self.files("templates/")
            .map(|(name, bytes)| (name, String::from_utf8_lossy(bytes).into_owned()))
            .collect()
    }

    /// The assets by name, in order.
    #[must_use]
    pub fn assets(&self) -> Vec<(String, &Arc<[u8]>)> {
        self.files("assets/").collect()
    }

    /// The hash of the templates: part of the key of every page.
    #[must_use]
    pub fn hash(&self) -> Hash {
        self.tree.hash()
    }

    fn files<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = (String, &'a Arc<[u8]>)> {
        self.tree.iter().filter_map(move |(path, entry)| {
            let name = path.as_str().strip_prefix(folder)?;
            let Entry::File(file) = entry else { return None };
            Some((name.to_owned(), file.bytes()))
        })
    }
}

fn insert(folder: &str, dir: &Dir<'_>, tree: &mut Tree) {
    for entry in dir.entries() {
        match entry {
            DirEntry::Dir(dir) => insert(folder, dir, tree),
            DirEntry::File(file) => {
                let path = file.path().to_string_lossy().replace('\\', "/");
                tree.insert(
                    RelPath::known(format!("{folder}/{path}")),
                    Entry::File(file.contents().into()),
                );
            }
        }
    }
}
