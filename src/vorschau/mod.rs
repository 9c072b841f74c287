//! The preview: what is served now, and what to tell whoever looks at a page. Knows nothing of
//! network and disk. Every state is whole and never changes; an edit makes the next one, through
//! the same stages as a build.

mod blatt;
mod meldung;

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, Condvar, Mutex, MutexGuard, OnceLock, PoisonError},
    time::Duration,
};

use crate::{
    artifact::{Artifact, Artifacts, Bundle, RecipeError},
    base::{
        crash::{self, Crash},
        hash::Hash,
        path::RelPath,
    },
    diagnostic::{Code, Diagnostic, Severity},
    fassung::{FassungsId, KONZEPT_YAML, Publikation},
    output::{self, Ausgabe},
    pipeline::Pipeline,
    site::{Ansicht, Sicht, plan, plan_seiten},
    texte::{Arg, Texte},
    theme::Theme,
    tree::Tree,
};

pub use blatt::{Anfrage, Blatt, Gesehen, SEIT, ohne_zugang};
pub use meldung::{Kenntnis, Meldung, befunde};

/// What a browser runs on every page of the preview.
pub const SKRIPT: &str = include_str!("vorschau.js");

/// What the editors' folders hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quellen {
    /// The content; why it cannot be read, if it cannot.
    pub inhalt: Result<Arc<Tree>, String>,
    /// The theme; why it cannot be read, if it cannot.
    pub theme: Result<Arc<Theme>, String>,
}

/// What is wrong beyond the content.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Stoerung {
    /// The surroundings: a folder that is gone, a theme that cannot be used; in words.
    Umgebung(String),
    /// The program has a fault, which this content brought to light.
    Programm(Crash),
}

impl Stoerung {
    /// What people are told.
    #[must_use]
    pub fn text(&self, texte: &Texte) -> String {
        match self {
            Self::Umgebung(reason) => reason.clone(),
            Self::Programm(Crash(words)) => {
                texte.text("vorschau-stoerung", &[("einzelheit", Arg::from(words.as_str()))])
            }
        }
    }
}

/// What is served after an edit.
pub struct Stand {
    /// Counts the states, from 1.
    pub nummer: u64,
    /// What was found, in the order in which people read it.
    pub befunde: Vec<Diagnostic>,
    /// The files that findings speak of.
    pub tree: Arc<Tree>,
    /// What is wrong beyond the content.
    pub stoerung: Option<Stoerung>,
    /// Tells these findings from others.
    kennung: OnceLock<Hash>,
    publikation: Option<Arc<Publikation>>,
    theme: Option<Arc<Theme>>,
    dateien: Arc<Artifacts>,
    /// The search indexes, made when somebody searches.
    suche: Arc<Vec<Bundle>>,
    /// For each page the file that it is mostly made of.
    quellen: Arc<BTreeMap<RelPath, RelPath>>,
    /// Pages that a mistake took away, as they were before it.
    behalten: BTreeMap<RelPath, Behalten>,
    /// Pages that somebody looks at, and what they show, as they will be in a moment: made before
    /// all others. `None`: it will be gone.
    eilig: BTreeMap<Anfrage, Option<Artifact>>,
    /// The same site with marks since a Fassung, made when somebody asks for it.
    mit_marken: Mutex<BTreeMap<FassungsId, Arc<Artifacts>>>,
}

/// A page that a mistake took away.
#[derive(Clone)]
struct Behalten {
    artifact: Artifact,
    /// The file with the mistake.
    quelle: RelPath,
}

/// The states one after another.
pub struct Vorschau {
    pipeline: Pipeline,
    stand: Mutex<Arc<Stand>>,
    neu: Condvar,
    /// What is looked at, and by how many.
    blicke: Mutex<BTreeMap<Anfrage, usize>>,
}

impl Vorschau {
    /// Reads the folders for the first time.
    #[must_use]
    pub fn new(pipeline: Pipeline, quellen: &Quellen) -> Self {
        let stand = Stand::leer().danach_oder_gestoert(&pipeline, quellen, &[], |_| ());
        Self {
            pipeline,
            stand: Mutex::new(Arc::new(stand)),
            neu: Condvar::new(),
            blicke: Mutex::default(),
        }
    }

    /// Reads the folders again after something in them changed; whoever waits is told.
    pub fn erneuere(&self, quellen: &Quellen) -> Arc<Stand> {
        let before = self.stand();
        let looked_at: Vec<Anfrage> =
            self.blicke.lock().unwrap_or_else(PoisonError::into_inner).keys().cloned().collect();
        let tell = |stand: Stand| {
            let stand = Arc::new(stand);
            *self.lock() = stand.clone();
            self.neu.notify_all();
            stand
        };
        tell(
            before.danach_oder_gestoert(&self.pipeline, quellen, &looked_at, |first| {
                drop(tell(first))
            }),
        )
    }

    /// Somebody looks at a page: it is made before all others, as long as the value is kept.
    #[must_use]
    pub fn blick(self: &Arc<Self>, anfrage: &Anfrage) -> Blick {
        *self
            .blicke
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .entry(anfrage.clone())
            .or_default() += 1;
        Blick { vorschau: self.clone(), anfrage: anfrage.clone() }
    }

    /// What is served now.
    #[must_use]
    pub fn stand(&self) -> Arc<Stand> {
        self.lock().clone()
    }

    /// Waits for a state after the one with a number; gives up after some time.
    #[must_use]
    pub fn warte(&self, nummer: u64, hoechstens: Duration) -> Arc<Stand> {
        let waiting =
            self.neu.wait_timeout_while(self.lock(), hoechstens, |stand| stand.nummer == nummer);
        waiting.unwrap_or_else(PoisonError::into_inner).0.clone()
    }

    fn lock(&self) -> MutexGuard<'_, Arc<Stand>> {
        // A state is replaced as a whole, so a panic elsewhere does not spoil it.
        self.stand.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What leaves nothing of a file to be shown.
const UNLESBAR: &[Code] = &[
    Code::KeinUtf8,
    Code::Steuerzeichen,
    Code::ZuGross,
    Code::Verknuepfung,
    Code::NichtLesbar,
    Code::Konfliktmarken,
];

/// Somebody who looks at a page.
pub struct Blick {
    vorschau: Arc<Vorschau>,
    anfrage: Anfrage,
}

impl Drop for Blick {
    fn drop(&mut self) {
        let mut all = self.vorschau.blicke.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = all.get_mut(&self.anfrage) {
            *count -= 1;
            if *count == 0 {
                all.remove(&self.anfrage);
            }
        }
    }
}

/// A site as it was planned and prepared.
struct Gemacht {
    dateien: Artifacts,
    suche: Vec<Bundle>,
    quellen: BTreeMap<RelPath, RelPath>,
}

fn mache(
    publikation: &Publikation,
    ansicht: &Ansicht,
    theme: &Theme,
) -> Result<Gemacht, RecipeError> {
    let site = plan(publikation, ansicht);
    let quellen =
        site.pages().filter_map(|it| Some((it.file.clone(), it.quelle.clone()?))).collect();
    let Ausgabe { artifacts: dateien, suche } = output::output(site, theme)?;
    Ok(Gemacht { dateien, suche, quellen })
}

impl Stand {
    fn leer() -> Self {
        Self {
            nummer: 0,
            befunde: Vec::new(),
            tree: Arc::default(),
            stoerung: None,
            kennung: OnceLock::new(),
            publikation: None,
            theme: None,
            dateien: Arc::default(),
            suche: Arc::default(),
            quellen: Arc::default(),
            behalten: BTreeMap::new(),
            eilig: BTreeMap::new(),
            mit_marken: Mutex::default(),
        }
    }

    /// The state after an edit. A content that the program cannot cope with is no reason to stop
    /// watching: the next save may be another one.
    fn danach_oder_gestoert(
        &self,
        pipeline: &Pipeline,
        quellen: &Quellen,
        blicke: &[Anfrage],
        first: impl FnOnce(Self),
    ) -> Self {
        crash::attempt(|| self.danach(pipeline, quellen, blicke, first)).unwrap_or_else(|panne| {
            let (befunde, tree) = (self.befunde.clone(), self.tree.clone());
            let stoerung = Some(Stoerung::Programm(panne));
            // It comes after the state in between, which may have been told already.
            self.weiter(Self { nummer: self.nummer + 2, befunde, tree, stoerung, ..Self::leer() })
        })
    }

    /// The state after an edit. Whatever went wrong, what could be shown before can be shown still.
    ///
    /// Pages that somebody looks at are handed to `first` before the rest is made and checked.
    fn danach(
        &self,
        pipeline: &Pipeline,
        quellen: &Quellen,
        blicke: &[Anfrage],
        first: impl FnOnce(Self),
    ) -> Self {
        // The state in between is the next one, this is the one after it.
        let mut neu = Self { nummer: self.nummer + 2, ..Self::leer() };
        let tree = match &quellen.inhalt {
            Ok(tree) => tree,
            Err(reason) => {
                neu.stoerung = Some(Stoerung::Umgebung(reason.clone()));
                (neu.befunde, neu.tree) = (self.befunde.clone(), self.tree.clone());
                return self.weiter(neu);
            }
        };
        let checked = pipeline.check_after(tree, |publikation| {
            let usable = !blicke.is_empty() && publikation.has_settings();
            if let Some(theme) = quellen.theme.as_ref().ok().filter(|_| usable) {
                first(self.zuerst(publikation, theme, blicke));
            }
        });
        (neu.befunde, neu.tree) = (checked.findings, checked.tree);
        // A concept without settings cannot be planned: what was there stays until they are mended.
        let Some(publikation) = checked.publikation.filter(Publikation::has_settings).map(Arc::new)
        else {
            return self.weiter(neu);
        };
        let theme = match &quellen.theme {
            Ok(theme) => theme.clone(),
            Err(reason) => {
                neu.stoerung = Some(Stoerung::Umgebung(reason.clone()));
                return self.weiter(neu);
            }
        };
        match mache(&publikation, &Sicht::Redaktion.into(), &theme) {
            Ok(gemacht) => {
                neu.behalten = self.verloren(&gemacht, &neu);
                (neu.dateien, neu.quellen) = (Arc::new(gemacht.dateien), Arc::new(gemacht.quellen));
                neu.suche =
                    Arc::new(gemacht.suche.into_iter().map(|it| self.schon_gemacht(it)).collect());
                (neu.publikation, neu.theme) = (Some(publikation), Some(theme));
                neu
            }
            Err(error) => {
                neu.stoerung = Some(Stoerung::Umgebung(error.to_string()));
                self.weiter(neu)
            }
        }
    }

    /// An index that this state has already, with what was made of it.
    fn schon_gemacht(&self, index: Bundle) -> Bundle {
        let same = self.suche.iter().find(|it| it.key == index.key);
        same.cloned().unwrap_or(index)
    }

    /// The state in between: this one, but for the pages that somebody looks at.
    fn zuerst(&self, publikation: &Publikation, theme: &Theme, blicke: &[Anfrage]) -> Self {
        let konzept = &publikation.arbeitsstand.alles();
        let mut eilig = BTreeMap::new();
        let views: BTreeSet<&Option<FassungsId>> = blicke.iter().map(|it| &it.seit).collect();
        for seit in views {
            let asked = || blicke.iter().filter(|it| it.seit == *seit);
            let files = asked().map(|it| it.datei.clone()).collect();
            let ansicht = Ansicht { seit: seit.clone(), ..Sicht::Redaktion.into() };
            let site = plan_seiten(publikation, &ansicht, &files);
            let files = output::asset_files(theme, &site.aussehen);
            // What the pages show beside their text has to be there as soon as they are.
            let beside = [output::assets::artifacts(&site, &files), output::data::artifacts(&site)];
            for (datei, artifact) in beside.into_iter().flatten() {
                eilig.insert(
                    Anfrage { seit: seit.clone(), datei, ohne_strich: false },
                    Some(artifact),
                );
            }
            // A theme that cannot be used is told with the state that follows.
            let Ok(made) = output::html::artifacts(site, theme, &files) else { continue };
            for anfrage in asked() {
                let page = made.get(&anfrage.datei).cloned();
                let document = self.quellen.get(&anfrage.datei).and_then(|it| konzept.document(it));
                // What a mistake takes away stays, and whether it was one is known only later.
                let sure = match &page {
                    Some(_) => document.is_none_or(|it| it.lesbar),
                    // Where there are versions, something else may answer in the place of what
                    // went.
                    None => document.is_none() && publikation.fassungen.is_empty(),
                };
                if sure {
                    eilig.insert(anfrage.clone(), page);
                }
            }
        }
        let made = self.mit_marken.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let neu = Self {
            nummer: self.nummer + 1,
            befunde: self.befunde.clone(),
            tree: self.tree.clone(),
            stoerung: self.stoerung.clone(),
            mit_marken: Mutex::new(made),
            eilig,
            ..Self::leer()
        };
        self.weiter(neu)
    }

    /// A state that shows what this one shows.
    fn weiter(&self, neu: Self) -> Self {
        Self {
            publikation: self.publikation.clone(),
            theme: self.theme.clone(),
            dateien: self.dateien.clone(),
            suche: self.suche.clone(),
            quellen: self.quellen.clone(),
            behalten: self.behalten.clone(),
            ..neu
        }
    }

    /// The pages that a mistake took away though their file is still there: they are missing now,
    /// or of their file nothing can be read.
    fn verloren(&self, gemacht: &Gemacht, neu: &Self) -> BTreeMap<RelPath, Behalten> {
        let errors = || neu.befunde.iter().filter(|it| it.severity == Severity::Error);
        let settings = errors().any(|it| it.place.is_in(&RelPath::known(KONZEPT_YAML)));
        let broken = |datei: &RelPath| settings || errors().any(|it| it.place.is_in(datei));
        let unreadable = |datei: &RelPath| {
            errors().any(|it| it.place.is_in(datei) && UNLESBAR.contains(&it.code))
        };
        let now = self.quellen.iter().filter_map(|(page, quelle)| {
            let artifact = self.dateien.get(page)?.clone();
            Some((page.clone(), Behalten { artifact, quelle: quelle.clone() }))
        });
        let before = self.behalten.iter().map(|(page, it)| (page.clone(), it.clone()));
        // What was kept before is the older and the better one.
        let known: BTreeMap<RelPath, Behalten> = now.chain(before).collect();
        let lost = |page: &RelPath, it: &Behalten| {
            if gemacht.dateien.contains_key(page) {
                unreadable(&it.quelle)
            } else {
                neu.tree.get(&it.quelle).is_some() && broken(&it.quelle)
            }
        };
        known.into_iter().filter(|(page, it)| lost(page, it)).collect()
    }

    /// The files of the preview, as a build for the editors would make them.
    #[must_use]
    pub fn dateien(&self) -> &Artifacts {
        &self.dateien
    }

    /// Pages that are shown as they were before a mistake took them away.
    pub fn behalten(&self) -> impl Iterator<Item = &RelPath> {
        self.behalten.keys()
    }

    /// The Fassungen since which changes can be marked: id and name, the newest first.
    #[must_use]
    pub fn fassungen(&self) -> Vec<(String, String)> {
        let listed = self.publikation.iter().flat_map(|it| it.fassungen.iter().rev());
        listed.map(|it| (it.id.to_string(), it.bezeichnung.clone())).collect()
    }

    /// The site with marks since a Fassung; none if there is no such Fassung.
    fn seit(&self, id: &FassungsId) -> Option<Arc<Artifacts>> {
        let (publikation, theme) = (self.publikation.as_ref()?, self.theme.as_ref()?);
        publikation.fassungen.iter().find(|it| it.id.is(id))?;
        let mut made = self.mit_marken.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(dateien) = made.get(id) {
            return Some(dateien.clone());
        }
        let ansicht = Ansicht { seit: Some(id.clone()), ..Sicht::Redaktion.into() };
        let dateien = Arc::new(mache(publikation, &ansicht, theme).ok()?.dateien);
        made.insert(id.clone(), dateien.clone());
        Some(dateien)
    }
}
