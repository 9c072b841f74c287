//! The stages put together: from a folder to findings, and on to the files of a site.
//! Pure but for its memory; who reads the folder and who takes the files is the caller's business.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rayon::prelude::*;

use crate::{
    artifact::{Artifacts, RecipeError},
    base::{hash::Hash, once::Once, path::RelPath},
    diagnostic::{self, Code, Diagnostic, Severity},
    document::{self, Document, Kind, kind::FileRole},
    fassung::{
        self, Fassung, FassungsId, Geholt, Gelesen, Publikation, berichte, ersatz,
        pruefsumme::{self, Abweichung},
        seiten,
        vergleiche::Vergleiche,
    },
    konzept::{
        Konzept, gewicht,
        resolve::{check, resolve},
        settings::{Fassungseintrag, Fassungsort},
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
    vergleiche: Arc<Vergleiche>,
    /// The working state that was bound last: what it made of documents that are still the same
    /// is taken over.
    bound: Mutex<Option<Arc<Konzept>>>,
    quelle: Box<dyn Revisions>,
}

/// A frozen tree, read: it never changes, so neither does this.
struct Frozen {
    inhalt: Option<Inhalt>,
    findings: Vec<Diagnostic>,
    /// The files that are not as its list of checksums has them.
    veraendert: Once<Vec<Abweichung>>,
}

/// What reading a folder gave.
pub struct Checked {
    /// The publication; none without a readable konzept.yaml.
    pub publikation: Option<Publikation>,
    /// Everything that was found, in the order in which people read it.
    pub findings: Vec<Diagnostic>,
    /// What was found in frozen texts and only has to be known; among the findings it is one line
    /// for each version.
    pub eingefroren: Vec<Diagnostic>,
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
            vergleiche: Arc::default(),
            bound: Mutex::default(),
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
        self.vergleiche.next_run();
        let (konzept, findings) = self.bind(tree);
        let mut checked =
            Checked { publikation: None, findings, eingefroren: Vec::new(), tree: tree.clone() };
        checked.publikation = konzept.map(|konzept| {
            let konzept = Arc::new(konzept);
            *self.bound() = Some(konzept.clone());
            let gelesen = self.fassungen(&konzept, &mut checked);
            let mut between = Vec::new();
            let mut publikation =
                fassung::collect(&konzept, gelesen, &self.vergleiche, &mut between);
            let reports = self.documents(tree, FileRole::im_bericht);
            berichte::read(&mut publikation, &reports, &mut between);
            first(&publikation);
            check(&konzept, &mut checked.findings);
            checked.findings.retain(|it| !publikation.refutes(it));
            gewicht::weigh(konzept.settings_document(), &mut between);
            checked.findings.extend(between);
            publikation
        });
        checked.findings.extend(document::check_entries(tree));
        diagnostic::sort(&mut checked.findings);
        checked
    }

    /// The working state alone: nothing is checked, no other version is read.
    #[must_use]
    pub fn arbeitsstand(&self, tree: &Arc<Tree>) -> Option<Fassung> {
        let konzept = Arc::new(self.bind(tree).0?);
        *self.bound() = Some(konzept.clone());
        Some(Fassung::arbeitsstand(&konzept))
    }

    /// One version that is listed beside a working state; none if it cannot be read.
    #[must_use]
    pub fn listed(&self, arbeitsstand: &Fassung, id: &FassungsId) -> Option<Fassung> {
        let konzept = arbeitsstand.alles();
        let eintrag = konzept.settings.fassungen.iter().find(|it| it.id == *id)?;
        let Geholt { eintrag, herkunft, tree, .. } =
            fassung::fetch(konzept, eintrag, self.quelle.as_ref());
        let tree = self.replaced(konzept, &eintrag, &tree?).ok()?;
        let inhalt = self.read(&tree)?;
        Some(Fassung::frozen(Gelesen { eintrag, herkunft, inhalt }, &Inhalt::new(konzept.clone())))
    }

    /// One revision of the repository, read like a folder: for comparing what no list names.
    ///
    /// # Errors
    /// If there is no such revision.
    pub fn revision(&self, revision: &str) -> Result<Option<Inhalt>, RevisionError> {
        let found = self.quelle.revision(revision)?;
        Ok(self.read(&found.tree))
    }

    /// What a frozen tree says, unchecked.
    fn read(&self, tree: &Arc<Tree>) -> Option<Inhalt> {
        Some(Inhalt::new(Arc::new(self.bind(tree).0?)))
    }

    /// The frozen versions that can be read; what is wrong with them is found.
    fn fassungen(&self, konzept: &Konzept, checked: &mut Checked) -> Vec<Gelesen> {
        let mut gelesen = Vec::new();
        for eintrag in &konzept.settings.fassungen {
            let from = checked.findings.len();
            gelesen.extend(self.fassung(konzept, eintrag, checked));
            for finding in &mut checked.findings[from..] {
                *finding = eintrag.weighed(finding.clone());
            }
        }
        gelesen
    }

    /// One of them, if it can be read.
    fn fassung(
        &self,
        konzept: &Konzept,
        eintrag: &Fassungseintrag,
        checked: &mut Checked,
    ) -> Option<Gelesen> {
        let mut geholt = fassung::fetch(konzept, eintrag, self.quelle.as_ref());
        checked.findings.append(&mut geholt.findings);
        let tree = geholt.tree.clone()?;
        let mut frozen = self.frozen(&tree);
        // Git keeps its own checksums.
        if let Some(Fassungsort::Ordner(_)) = &eintrag.ort {
            let veraendert = frozen.veraendert.get_or_compute(|| pruefsumme::check(&tree));
            let id = eintrag.id.as_str();
            let findings = veraendert.iter().map(|it| it.finding(&geholt.herkunft, id));
            checked.findings.extend(findings);
        }
        let tree = match self.replaced(konzept, eintrag, &tree) {
            Ok(tree) => tree,
            Err(findings) => {
                checked.findings.extend(findings);
                tree
            }
        };
        frozen = self.frozen(&tree);
        // What nobody sees any more, because a page of today stands in its place, has no mistakes;
        // nor what images do not tell any more, because today takes it out of them.
        let gone = |it: &Diagnostic| {
            let replaced = frozen
                .inhalt
                .as_ref()
                .is_some_and(|own| seiten::is_replaced(own.alles(), konzept, &it.place.path));
            replaced || (konzept.settings.bilder_ohne_angaben && it.code == Code::BildSpuren)
        };
        let mut settled: Vec<Diagnostic> = frozen
            .findings
            .iter()
            .filter(|it| !gone(it))
            .filter_map(|it| fassung::settled(it.clone(), &geholt))
            .collect();
        diagnostic::sort(&mut settled);
        for finding in &settled {
            // The source line of a finding can only be shown from a tree that has it.
            if let (Some(bytes), Some(path)) =
                (tree.file(&finding.place.path), RelPath::new(&finding.place.datei()))
            {
                Arc::make_mut(&mut checked.tree).insert(path, Entry::File(bytes.clone().into()));
            }
        }
        let (notes, weighty): (Vec<_>, Vec<_>) =
            settled.into_iter().partition(|it| it.severity == Severity::Note);
        checked.findings.extend(weighty);
        checked.findings.extend(fassung::told_at_once(&geholt, &notes));
        checked.eingefroren.extend(notes);
        let Some(inhalt) = frozen.inhalt.clone() else {
            checked.findings.push(fassung::without_konzept(&geholt));
            return None;
        };
        let Geholt { eintrag, herkunft, .. } = geholt;
        Some(Gelesen { eintrag, herkunft, inhalt })
    }

    /// A frozen tree with what is laid over it in the place of files that cannot be read.
    fn replaced(
        &self,
        konzept: &Konzept,
        eintrag: &Fassungseintrag,
        tree: &Arc<Tree>,
    ) -> Result<Arc<Tree>, Vec<Diagnostic>> {
        let Some(ersatz) = &eintrag.ersatz else { return Ok(tree.clone()) };
        let frozen = self.frozen(tree);
        let unreadable = frozen.findings.iter().filter(|it| it.bars()).map(|it| &it.place.path);
        let over = ersatz::lay(konzept, ersatz, &unreadable.collect())?;
        Ok(Arc::new(over.over(tree)))
    }

    fn bound(&self) -> MutexGuard<'_, Option<Arc<Konzept>>> {
        // It is replaced as a whole, so a panic elsewhere does not spoil it.
        self.bound.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn frozen(&self, tree: &Arc<Tree>) -> Arc<Frozen> {
        self.frozen.remember(tree.hash(), || {
            let (konzept, mut findings) = self.bind(tree);
            if let Some(konzept) = &konzept {
                check(konzept, &mut findings);
            }
            findings.extend(document::check_entries(tree));
            let inhalt = konzept.map(|it| Inhalt::new(Arc::new(it)));
            Frozen { inhalt, findings, veraendert: Once::default() }
        })
    }

    fn bind(&self, tree: &Arc<Tree>) -> (Option<Konzept>, Vec<Diagnostic>) {
        let known = self.bound().clone();
        resolve(self.documents(tree, FileRole::im_konzept), tree.clone(), known.as_deref())
    }

    /// The documents of a tree that are of a kind.
    fn documents(&self, tree: &Tree, art: fn(FileRole) -> Option<Kind>) -> Vec<Arc<Document>> {
        let entries: Vec<_> = tree
            .iter()
            .filter_map(|(path, entry)| match (entry, art(FileRole::of(path))) {
                (Entry::File(file), Some(kind)) => Some((path, kind, file)),
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
