//! The stages put together: from a folder to findings, and on to the files of a site.
//! Pure but for its memory; who reads the folder and who takes the files is the caller's business.

use std::sync::Arc;

use rayon::prelude::*;

use crate::{
    artifact::{Artifacts, RecipeError},
    base::hash::Hash,
    diagnostic::{self, Diagnostic},
    document::{self, Document, kind::Place},
    fassung::{self, Publikation},
    konzept::resolve::resolve,
    memo::Memo,
    output,
    site::{self, Sicht},
    theme::Theme,
    tree::{Entry, Tree},
};

/// The stages with what they remember from run to run.
#[derive(Default)]
pub struct Pipeline {
    documents: Memo<Document>,
}

/// What reading a folder gave.
pub struct Checked {
    /// The publication; none without a readable konzept.yaml.
    pub publikation: Option<Publikation>,
    /// Everything that was found, in the order in which people read it.
    pub findings: Vec<Diagnostic>,
}

impl Pipeline {
    /// Reads a folder and checks it.
    #[must_use]
    pub fn check(&self, tree: &Arc<Tree>) -> Checked {
        self.documents.next_run();
        let (konzept, mut findings) = resolve(self.documents(tree), tree.clone());
        findings.extend(document::check_entries(tree));
        let publikation = konzept.map(|konzept| fassung::collect(Arc::new(konzept)));
        diagnostic::sort(&mut findings);
        Checked { publikation, findings }
    }

    fn documents(&self, tree: &Tree) -> Vec<Arc<Document>> {
        let entries: Vec<_> = tree
            .iter()
            .filter_map(|(path, entry)| match (entry, Place::of(path)) {
                (Entry::File(bytes), Place::Document(kind)) => Some((path, kind, bytes)),
                _ => None,
            })
            .collect();
        entries
            .into_par_iter()
            .map(|(path, kind, bytes)| {
                self.documents.remember(Hash::of(&(path, bytes)), || document::parse(path, kind, bytes))
            })
            .collect()
    }
}

/// The files of a publication's site.
///
/// # Errors
/// If the theme cannot be read.
pub fn artifacts(publikation: &Publikation, sicht: Sicht, theme: &Theme) -> Result<Artifacts, RecipeError> {
    output::output(site::plan(publikation, sicht), theme)
}
