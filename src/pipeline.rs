//! The stages put together: from a folder to findings, and on to the files of a site.
//! Pure but for its memory; who reads the folder and who takes the files is the caller's business.

use std::sync::Arc;

use rayon::prelude::*;

use crate::{
    artifact::{Artifacts, RecipeError},
    base::{hash::Hash, path::RelPath},
    diagnostic::{self, Code, Diagnostic},
    document::{self, Document, kind::FileRole},
    fassung::{self, Fassung, Geholt, Gelesen, Publikation, Vergleiche, seiten},
    konzept::{
        Konzept, pruefung,
        resolve::{check, resolve},
        sicht::Inhalt,
    },
    memo::Memo,
    output,
    site::{self, Ansicht},
    theme::Theme,
    tree::{Entry, NoRepository, RevisionError, Revisions, Tree},
};

/// The stages with what they remember from run to run.
pub struct Pipeline {
    documents: Memo<Document>,
    frozen: Memo<Frozen>,
    vergleiche: Vergleiche,
    quelle: Box<dyn Revisions>,
}

/// A frozen tree, read: it never changes, so neither does this.
struct Frozen {
    inhalt: Option<Inhalt>,
    findings: Vec<Diagnostic>,
}

/// What reading a folder gave.
pub struct Checked {
    /// The publication; none without a readable konzept.yaml.
    pub publikation: Option<Publikation>,
    /// Everything that was found, in the order in which people read it.
    pub findings: Vec<Diagnostic>,
    /// The files that findings speak of, those of frozen versions included.
    pub tree: Arc<Tree>,
}

impl Default for Pipeline {
    fn default() -> Self {
        Self::new(Box::new(NoRepository))
    }
}

impl Pipeline {
    /// A pipeline that gets frozen versions from a repository.
    #[must_use]
    pub fn new(quelle: Box<dyn Revisions>) -> Self {
        Self {
            documents: Memo::default(),
            frozen: Memo::default(),
            vergleiche: Vergleiche::default(),
            quelle,
        }
    }

    /// Reads a folder and checks it.
    #[must_use]
    pub fn check(&self, tree: &Arc<Tree>) -> Checked {
        self.check_after(tree, |_| ())
    }

    /// The same; whoever cannot wait gets the publication before the rules have looked at it.
    #[must_use]
    pub fn check_after(&self, tree: &Arc<Tree>, first: impl FnOnce(&Publikation)) -> Checked {
        self.documents.next_run();
        self.frozen.next_run();
        self.vergleiche.synopsen.next_run();
        self.vergleiche.bestaende.next_run();
        let (konzept, mut findings) = resolve(self.documents(tree), tree.clone());
        findings.extend(document::check_entries(tree));
        let mut shown = tree.clone();
        let publikation = konzept.map(|konzept| {
            let konzept = Arc::new(konzept);
            let gelesen = self.fassungen(&konzept, &mut shown, &mut findings);
            let mut between = Vec::new();
            let publikation = fassung::collect(&konzept, gelesen, &self.vergleiche, &mut between);
            first(&publikation);
            check(&konzept, &mut findings);
            pruefung::weigh(konzept.settings_document(), &mut between);
            findings.extend(between);
            publikation
        });
        diagnostic::sort(&mut findings);
        Checked { publikation, findings, tree: shown }
    }

    /// One revision of the repository, read like a folder: for comparing what no list names.
    ///
    /// # Errors
    /// If there is no such revision.
    pub fn revision(&self, revision: &str) -> Result<Option<Inhalt>, RevisionError> {
        let found = self.quelle.revision(revision)?;
        Ok(self.frozen(&found.tree).inhalt.clone())
    }

    /// The frozen versions that can be read; what is wrong with them is found.
    fn fassungen(
        &self,
        konzept: &Konzept,
        shown: &mut Arc<Tree>,
        found: &mut Vec<Diagnostic>,
    ) -> Vec<Gelesen> {
        let mut gelesen = Vec::new();
        for geholt in fassung::fetch_all(konzept, self.quelle.as_ref()) {
            found.extend(geholt.findings.iter().cloned());
            let Some(tree) = geholt.tree.clone() else { continue };
            let frozen = self.frozen(&tree);
            // What nobody sees any more, because a page of today stands in its place, has no
            // mistakes; nor what images do not tell any more, because today takes it out of them.
            let gone = |it: &Diagnostic| {
                let replaced = frozen
                    .inhalt
                    .as_ref()
                    .is_some_and(|own| seiten::is_replaced(own.alles(), konzept, &it.place.path));
                replaced || (konzept.settings.bilder_ohne_angaben && it.code == Code::BildSpuren)
            };
            for finding in frozen.findings.iter().filter(|it| !gone(it)) {
                let Some(settled) = fassung::settled(finding.clone(), &geholt.herkunft) else {
                    continue;
                };
                // The source line of a finding can only be shown from a tree that has it.
                if let (Some(bytes), Some(path)) =
                    (tree.file(&finding.place.path), RelPath::new(&settled.place.datei()))
                {
                    Arc::make_mut(shown).insert(path, Entry::File(bytes.clone().into()));
                }
                found.push(settled);
            }
            match frozen.inhalt.clone() {
                None => found.push(fassung::without_konzept(&geholt)),
                Some(inhalt) => {
                    let Geholt { eintrag, herkunft, .. } = geholt;
                    gelesen.push(Gelesen { eintrag, herkunft, inhalt });
                }
            }
        }
        gelesen
    }

    fn frozen(&self, tree: &Arc<Tree>) -> Arc<Frozen> {
        self.frozen.remember(tree.hash(), || {
            let (konzept, mut findings) = resolve(self.documents(tree), tree.clone());
            if let Some(konzept) = &konzept {
                check(konzept, &mut findings);
            }
            findings.extend(document::check_entries(tree));
            Frozen { inhalt: konzept.map(|it| Inhalt::new(Arc::new(it))), findings }
        })
    }

    fn documents(&self, tree: &Tree) -> Vec<Arc<Document>> {
        let entries: Vec<_> = tree
            .iter()
            .filter_map(|(path, entry)| match (entry, FileRole::of(path)) {
                (Entry::File(file), FileRole::Document(kind)) => Some((path, kind, file)),
                _ => None,
            })
            .collect();
        entries
            .into_par_iter()
            .map(|(path, kind, file)| {
                let parse = || document::parse(path, kind, file.bytes());
                self.documents.remember(Hash::of(&(path, file)), parse)
            })
            .collect()
    }
}

/// A comparison of two versions as one document: the overview, followed by every changed unit.
///
/// # Errors
/// If the theme cannot be read.
pub fn synopse_html(alt: &Fassung, neu: &Fassung, theme: &Theme) -> Result<Vec<u8>, RecipeError> {
    let site = site::plan_synopse(&Publikation::paar(alt, neu));
    let files = output::asset_files(theme, &site.aussehen);
    let page = output::html::artifacts(&Arc::new(site), theme, &files)?
        .remove(&RelPath::known(site::SYNOPSE_ALLEIN));
    page.expect("the plan has this one page").make()
}

/// All files of a publication's site.
///
/// # Errors
/// If the theme cannot be read.
pub fn ausgabe(
    publikation: &Publikation,
    ansicht: &Ansicht,
    theme: &Theme,
) -> Result<Artifacts, RecipeError> {
    output::output(site::plan(publikation, ansicht), theme)
}
