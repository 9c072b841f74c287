//! The preview: what is served now, and what to tell whoever looks at a page. Knows nothing of
//! network and disk. Every state is whole and never changes; an edit makes the next one, through
//! the same stages as a build.

mod meldung;
mod served;

use std::{
    collections::BTreeMap,
    sync::{Arc, Condvar, Mutex, MutexGuard, OnceLock, PoisonError},
    time::Duration,
};

use crate::{
    artifact::{Artifact, Artifacts, Beside, RecipeError},
    base::{
        crash::{self, Crash},
        hash::Hash,
        path::RelPath,
    },
    diagnostic::{Code, Diagnostic, Severity},
    fassung::{FassungsId, KONZEPT_YAML, Publikation},
    output,
    pipeline::Pipeline,
    site::{Ansicht, Sicht, plan},
    texte::{Arg, Texte},
    theme::Theme,
    tree::Tree,
};

pub use meldung::{Knowledge, Meldung, befunde};
pub use served::{Anfrage, SEIT, Served, without_access};

/// What a browser runs on every page of the preview.
pub const SCRIPT: &str = include_str!("vorschau.js");

/// What the editors' folders hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inputs {
    /// The content; why it cannot be read, if it cannot.
    pub content: Result<Arc<Tree>, String>,
    /// The theme; why it cannot be read, if it cannot.
    pub theme: Result<Arc<Theme>, String>,
}

/// What is wrong beyond the content.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Trouble {
    /// The surroundings: a folder that is gone, a theme that cannot be used; in words.
    Environment(String),
    /// The program has a fault, which this content brought to light.
    Program(Crash),
}

impl Trouble {
    /// What people are told.
    #[must_use]
    pub fn text(&self, texte: &Texte) -> String {
        match self {
            Self::Environment(reason) => reason.clone(),
            Self::Program(Crash(words)) => {
                texte.text("vorschau-stoerung", &[("einzelheit", Arg::from(words.as_str()))])
            }
        }
    }
}

/// What is served after an edit.
pub struct Stand {
    /// Counts the states, from 1.
    pub number: u64,
    /// What was found, in the order in which people read it.
    pub befunde: Vec<Diagnostic>,
    /// The files that findings speak of.
    pub tree: Arc<Tree>,
    /// What is wrong beyond the content.
    pub trouble: Option<Trouble>,
    /// Tells these findings from others.
    findings_id: OnceLock<Hash>,
    publikation: Option<Arc<Publikation>>,
    theme: Option<Arc<Theme>>,
    website: Arc<Website>,
    /// What goes with pages that somebody asked for; shared with the state in between.
    beside: Arc<Mutex<Beside>>,
    /// The same of the edit before, whose pages may still be open.
    before: Arc<Mutex<Beside>>,
    /// Pages that a mistake took away, as they were before it.
    kept: BTreeMap<RelPath, Kept>,
    /// Pages that somebody looks at, as they will be in a moment; of the state in between.
    urgent: Option<Urgent>,
    /// The same site with marks since a Fassung, made when somebody asks for it.
    with_marks: Mutex<BTreeMap<FassungsId, Arc<Website>>>,
}

/// A page that a mistake took away.
#[derive(Clone)]
struct Kept {
    artifact: Artifact,
    /// The file with the mistake.
    source: RelPath,
}

/// The states one after another.
pub struct Vorschau {
    pipeline: Pipeline,
    stand: Mutex<Arc<Stand>>,
    changed: Condvar,
    /// What is looked at, and by how many.
    watched: Mutex<BTreeMap<Anfrage, usize>>,
}

impl Vorschau {
    /// Reads the folders for the first time.
    #[must_use]
    pub fn new(pipeline: Pipeline, inputs: &Inputs) -> Self {
        let stand = Stand::empty().after_or_troubled(&pipeline, inputs, &[], |_| ());
        Self {
            pipeline,
            stand: Mutex::new(Arc::new(stand)),
            changed: Condvar::new(),
            watched: Mutex::default(),
        }
    }

    /// Reads the folders again after something in them changed; whoever waits is told.
    pub fn renew(&self, inputs: &Inputs) -> Arc<Stand> {
        let before = self.stand();
        let looked_at: Vec<Anfrage> =
            self.watched.lock().unwrap_or_else(PoisonError::into_inner).keys().cloned().collect();
        let tell = |stand: Stand| {
            let stand = Arc::new(stand);
            *self.lock() = stand.clone();
            self.changed.notify_all();
            stand
        };
        tell(
            before.after_or_troubled(&self.pipeline, inputs, &looked_at, |first| drop(tell(first))),
        )
    }

    /// Somebody looks at a page: it is made before all others, as long as the value is kept.
    #[must_use]
    pub fn watch(self: &Arc<Self>, anfrage: &Anfrage) -> Watching {
        *self
            .watched
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .entry(anfrage.clone())
            .or_default() += 1;
        Watching { vorschau: self.clone(), anfrage: anfrage.clone() }
    }

    /// What is served now.
    #[must_use]
    pub fn stand(&self) -> Arc<Stand> {
        self.lock().clone()
    }

    /// Waits for a state after the one with a number; gives up after some time.
    #[must_use]
    pub fn wait_for(&self, number: u64, at_most: Duration) -> Arc<Stand> {
        let waiting =
            self.changed.wait_timeout_while(self.lock(), at_most, |stand| stand.number == number);
        waiting.unwrap_or_else(PoisonError::into_inner).0.clone()
    }

    fn lock(&self) -> MutexGuard<'_, Arc<Stand>> {
        // A state is replaced as a whole, so a panic elsewhere does not spoil it.
        self.stand.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What leaves nothing of a file to be shown.
const UNREADABLE: &[Code] = &[
    Code::KeinUtf8,
    Code::Steuerzeichen,
    Code::ZuGross,
    Code::Verknuepfung,
    Code::NichtLesbar,
    Code::Konfliktmarken,
];

/// Somebody who looks at a page.
pub struct Watching {
    vorschau: Arc<Vorschau>,
    anfrage: Anfrage,
}

impl Drop for Watching {
    fn drop(&mut self) {
        let mut all = self.vorschau.watched.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = all.get_mut(&self.anfrage) {
            *count -= 1;
            if *count == 0 {
                all.remove(&self.anfrage);
            }
        }
    }
}

/// Pages that are told before all others.
struct Urgent {
    /// Which, as they will be; `None`: it will be gone.
    pages: BTreeMap<Anfrage, Option<Artifact>>,
    /// What they are of, for whatever they show beside their text.
    website: Arc<Website>,
}

/// A page made now, while nothing else works: the rules keep all threads busy afterwards. What
/// cannot be made is tried again when it is asked for, and told in its place.
fn at_once(page: Artifact) -> Artifact {
    match crash::attempt(|| page.make_in_parts()) {
        Ok(Ok(Some(made))) => Artifact::found(made),
        _ => page,
    }
}

/// A site as it was planned: its files are made when somebody asks for them.
#[derive(Default)]
struct Website {
    artifacts: Artifacts,
    /// For each page the file that it is mostly made of.
    sources: BTreeMap<RelPath, RelPath>,
    /// What goes with any of its pages, once somebody asked for what no page has named yet.
    all_beside: OnceLock<Beside>,
}

impl Website {
    fn new(
        publikation: &Publikation,
        ansicht: &Ansicht,
        theme: &Theme,
    ) -> Result<Self, RecipeError> {
        let site = plan(publikation, ansicht);
        let seiten = site.bereiche.iter().flat_map(|it| &it.seiten);
        let sources = seiten.filter_map(|it| Some((it.file.clone(), it.quelle.clone()?)));
        let (sources, all_beside) = (sources.collect(), OnceLock::new());
        Ok(Self { sources, all_beside, artifacts: output::output(site, theme)? })
    }

    /// A file whose name is known, or a part of a search index. The index is made of the pages when
    /// somebody searches, and kept until the next edit.
    fn file(&self, file: &RelPath) -> Option<Artifact> {
        if let Some(known) = self.artifacts.files.get(file) {
            return Some(known.clone());
        }
        let index =
            self.artifacts.bundles.iter().find(|it| file.as_str().starts_with(&it.folder))?;
        Some(Artifact::bytes(index.files().ok()?.get(file)?.clone()))
    }

    /// What goes with some page, whichever: makes all pages.
    fn goes_with(&self, file: &RelPath) -> Option<Artifact> {
        let all = self.all_beside.get_or_init(|| {
            let made = self.artifacts.files.values().filter_map(|it| it.make_unless(None).ok());
            made.flat_map(|it| it.beside).collect()
        });
        Some(Artifact::bytes(all.get(file)?.clone()))
    }
}

impl Stand {
    fn empty() -> Self {
        Self {
            number: 0,
            befunde: Vec::new(),
            tree: Arc::default(),
            trouble: None,
            findings_id: OnceLock::new(),
            publikation: None,
            theme: None,
            website: Arc::default(),
            beside: Arc::default(),
            before: Arc::default(),
            kept: BTreeMap::new(),
            urgent: None,
            with_marks: Mutex::default(),
        }
    }

    /// The state after an edit. A content that the program cannot cope with is no reason to stop
    /// watching: the next save may be another one.
    fn after_or_troubled(
        &self,
        pipeline: &Pipeline,
        inputs: &Inputs,
        watched: &[Anfrage],
        first: impl FnOnce(Self),
    ) -> Self {
        crash::attempt(|| self.after(pipeline, inputs, watched, first)).unwrap_or_else(|fault| {
            let (befunde, tree) = (self.befunde.clone(), self.tree.clone());
            let trouble = Some(Trouble::Program(fault));
            // It comes after the state in between, which may have been told already.
            self.carry_on(Self { number: self.number + 2, befunde, tree, trouble, ..Self::empty() })
        })
    }

    /// The state after an edit. Whatever went wrong, what could be shown before can be shown still.
    ///
    /// Pages that somebody looks at are handed to `first` before the rest is made and checked.
    fn after(
        &self,
        pipeline: &Pipeline,
        inputs: &Inputs,
        watched: &[Anfrage],
        first: impl FnOnce(Self),
    ) -> Self {
        // The state in between is the next one, this is the one after it.
        let before = self.beside.clone();
        let mut next = Self { number: self.number + 2, before, ..Self::empty() };
        let tree = match &inputs.content {
            Ok(tree) => tree,
            Err(reason) => {
                next.trouble = Some(Trouble::Environment(reason.clone()));
                (next.befunde, next.tree) = (self.befunde.clone(), self.tree.clone());
                return self.carry_on(next);
            }
        };
        let mut planned = None;
        let checked = pipeline.check_after(tree, |publikation| {
            // A concept without settings cannot be planned: what was there stays until they are
            // mended.
            let theme = inputs.theme.as_ref().ok();
            let Some(theme) = theme.filter(|_| publikation.has_settings()) else { return };
            let website = Website::new(publikation, &Sicht::Redaktion.into(), theme);
            let website = planned.insert(website.map(Arc::new));
            if let Ok(website) = website
                && !watched.is_empty()
            {
                first(self.in_between(publikation, theme, website, (watched, &next)));
            }
        });
        (next.befunde, next.tree) = (checked.findings, checked.tree);
        let Some(publikation) = checked.publikation.map(Arc::new) else {
            return self.carry_on(next);
        };
        let theme = match &inputs.theme {
            Ok(theme) => theme.clone(),
            Err(reason) => {
                next.trouble = Some(Trouble::Environment(reason.clone()));
                return self.carry_on(next);
            }
        };
        match planned {
            None => self.carry_on(next),
            Some(Ok(website)) => {
                next.kept = self.lost_pages(&website, &next);
                (next.publikation, next.theme, next.website) =
                    (Some(publikation), Some(theme), website);
                next
            }
            Some(Err(error)) => {
                next.trouble = Some(Trouble::Environment(error.to_string()));
                self.carry_on(next)
            }
        }
    }

    /// The state in between: this one, but for the pages that somebody looks at.
    fn in_between(
        &self,
        publikation: &Publikation,
        theme: &Theme,
        website: &Arc<Website>,
        (watched, after): (&[Anfrage], &Self),
    ) -> Self {
        let konzept = publikation.arbeitsstand.alles();
        let mut marked: BTreeMap<&FassungsId, Option<Arc<Website>>> = BTreeMap::new();
        let mut pages = BTreeMap::new();
        for anfrage in watched {
            let website = match &anfrage.seit {
                None => Some(website.clone()),
                Some(id) => marked
                    .entry(id)
                    .or_insert_with(|| with_marks(publikation, id, theme).map(Arc::new))
                    .clone(),
            };
            let Some(website) = website else { continue };
            let page = website.artifacts.files.get(&anfrage.file).cloned();
            let document =
                self.website.sources.get(&anfrage.file).and_then(|it| konzept.document(it));
            // What a mistake takes away stays, and whether it was one is known only later.
            let sure = match &page {
                Some(_) => document.is_none_or(|it| it.lesbar),
                // Where there are versions, something else may answer in the place of what went.
                None => document.is_none() && publikation.fassungen.is_empty(),
            };
            if sure {
                pages.insert(anfrage.clone(), page.map(at_once));
            }
        }
        // The state after this one is of the same publication.
        let ready = marked.into_iter().filter_map(|(id, it)| Some((id.clone(), it?)));
        after.with_marks.lock().unwrap_or_else(PoisonError::into_inner).extend(ready);
        let made = self.with_marks.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let next = Self {
            number: self.number + 1,
            befunde: self.befunde.clone(),
            tree: self.tree.clone(),
            trouble: self.trouble.clone(),
            with_marks: Mutex::new(made),
            urgent: Some(Urgent { pages, website: website.clone() }),
            beside: after.beside.clone(),
            before: after.before.clone(),
            ..Self::empty()
        };
        self.carry_on(next)
    }

    /// A state that shows what this one shows.
    fn carry_on(&self, next: Self) -> Self {
        Self {
            publikation: self.publikation.clone(),
            theme: self.theme.clone(),
            website: self.website.clone(),
            kept: self.kept.clone(),
            ..next
        }
    }

    /// The pages that a mistake took away though their file is still there: they are missing now,
    /// or of their file nothing can be read.
    fn lost_pages(&self, website: &Website, next: &Self) -> BTreeMap<RelPath, Kept> {
        let errors = || next.befunde.iter().filter(|it| it.severity == Severity::Error);
        let settings = errors().any(|it| it.place.is_in(&RelPath::known(KONZEPT_YAML)));
        let broken = |file: &RelPath| settings || errors().any(|it| it.place.is_in(file));
        let unreadable = |file: &RelPath| {
            errors().any(|it| it.place.is_in(file) && UNREADABLE.contains(&it.code))
        };
        let now = self.website.sources.iter().filter_map(|(page, source)| {
            let artifact = self.website.artifacts.files.get(page)?.clone();
            Some((page.clone(), Kept { artifact, source: source.clone() }))
        });
        let before = self.kept.iter().map(|(page, it)| (page.clone(), it.clone()));
        // What was kept before is the older and the better one.
        let known: BTreeMap<RelPath, Kept> = now.chain(before).collect();
        let lost = |page: &RelPath, it: &Kept| {
            if website.artifacts.files.contains_key(page) {
                unreadable(&it.source)
            } else {
                next.tree.get(&it.source).is_some() && broken(&it.source)
            }
        };
        known.into_iter().filter(|(page, it)| lost(page, it)).collect()
    }

    /// The files of the preview, as a build for the editors would make them.
    #[must_use]
    pub fn artifacts(&self) -> &Artifacts {
        &self.website.artifacts
    }

    /// Pages that are shown as they were before a mistake took them away.
    pub fn kept(&self) -> impl Iterator<Item = &RelPath> {
        self.kept.keys()
    }

    /// The Fassungen since which changes can be marked: id and name, the newest first.
    #[must_use]
    pub fn fassungen(&self) -> Vec<(String, String)> {
        let listed = self.publikation.iter().flat_map(|it| it.fassungen.iter().rev());
        listed.map(|it| (it.id.to_string(), it.bezeichnung.clone())).collect()
    }

    /// The site with marks since a Fassung; none if there is no such Fassung.
    fn seit(&self, id: &FassungsId) -> Option<Arc<Website>> {
        let (publikation, theme) = (self.publikation.as_ref()?, self.theme.as_ref()?);
        publikation.fassungen.iter().find(|it| it.id.is(id))?;
        let mut made = self.with_marks.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(website) = made.get(id) {
            return Some(website.clone());
        }
        let website = Arc::new(with_marks(publikation, id, theme)?);
        made.insert(id.clone(), website.clone());
        Some(website)
    }
}

fn with_marks(publikation: &Publikation, seit: &FassungsId, theme: &Theme) -> Option<Website> {
    let ansicht = Ansicht { seit: Some(seit.clone()), ..Sicht::Redaktion.into() };
    // A theme that cannot be used is told with the site itself.
    Website::new(publikation, &ansicht, theme).ok()
}
