//! The same concept through time: a Fassung is a concept with a name, a date and a status; a
//! Publikation is all of them with the one that `/` shows. Frozen ones come from a folder of the
//! content or from a git revision, as Trees.

pub mod abgleich;
pub mod felder;
pub mod freeze;
pub mod pruefsumme;
mod pruefung;
pub mod seiten;
pub mod synopse;
pub mod textvergleich;
pub mod worte;

use std::sync::Arc;

use crate::{
    base::{
        date::PartialDate,
        hash::Hash,
        path::RelPath,
        span::{Herkunft, Span},
    },
    diagnostic::{Code, Diagnostic, Eingefroren, Severity},
    document::{
        kind::{FASSUNGEN, Place},
        tabellen::konzept::fassung,
        wortschatz::Status,
    },
    konzept::{
        Konzept,
        beratung::Beratung,
        id::Id,
        settings::{Eintrag, Ort},
        sicht::{Inhalt, Sicht},
    },
    memo::Memo,
    texte::Arg,
    tree::{MIN_COMMIT, Quelle, QuelleFehler, Tree},
};
use synopse::Synopse;

pub use crate::konzept::{
    KONZEPT_YAML,
    fassungsid::{FassungsId, Fassungsname},
};

/// A concept at one point in time.
#[derive(Clone, Debug)]
pub struct Fassung {
    /// Which one: part of its permanent address.
    pub id: Fassungsname,
    /// Its name.
    pub bezeichnung: String,
    /// As of when.
    pub stand: Option<PartialDate>,
    /// How far it had come.
    pub status: Status,
    /// Whether the public sees it.
    pub oeffentlich: bool,
    /// The consultation that adopted it.
    pub beschluss: Option<Id<Beratung>>,
    /// What changed and why, in the editors' words.
    pub aenderung: Option<String>,
    /// What it says.
    inhalt: Inhalt,
    /// What is of today wherever it is read: the address of the site, whom citizens turn to, the
    /// pages outside the concept.
    heute: Inhalt,
}

/// Everything that one build works on.
#[derive(Clone)]
pub struct Publikation {
    /// The frozen Fassungen, oldest first.
    pub fassungen: Vec<Arc<Fassung>>,
    /// The folder as it is now.
    pub arbeitsstand: Arc<Fassung>,
    /// Which of the frozen ones `/` shows.
    aktuell: Option<usize>,
    /// Comparisons that were made already.
    synopsen: Arc<Memo<Synopse>>,
}

/// A frozen version on its way: its tree, or why there is none.
pub struct Geholt {
    /// Its entry in the list.
    pub eintrag: Eintrag,
    /// Its content.
    pub tree: Option<Arc<Tree>>,
    /// What its places belong to.
    pub herkunft: Herkunft,
    /// What went wrong.
    pub findings: Vec<Diagnostic>,
}

/// A frozen version that was read.
pub struct Gelesen {
    /// Its entry in the list.
    pub eintrag: Eintrag,
    /// Its tree.
    pub tree: Arc<Tree>,
    /// What its places belong to.
    pub herkunft: Herkunft,
    /// What it says.
    pub inhalt: Inhalt,
}

/// Gets the trees of the listed versions: from folders of the content, from revisions.
#[must_use]
pub fn hole(konzept: &Konzept, quelle: &dyn Quelle) -> Vec<Geholt> {
    konzept.settings.fassungen.iter().map(|eintrag| geholt(konzept, eintrag, quelle)).collect()
}

fn geholt(konzept: &Konzept, eintrag: &Eintrag, quelle: &dyn Quelle) -> Geholt {
    let mut geholt = Geholt {
        eintrag: eintrag.clone(),
        tree: None,
        herkunft: eintrag.ort.as_ref().map(Ort::herkunft).unwrap_or_default(),
        findings: Vec::new(),
    };
    let path = RelPath::known(KONZEPT_YAML);
    let entry = &eintrag.fields;
    match &eintrag.ort {
        // That it does not say where was found already.
        None => {}
        Some(Ort::Ordner(folder)) => {
            let folder = folder.trim_end_matches('/');
            // Anywhere else the files would be part of the working state.
            let inside = folder.strip_prefix(FASSUNGEN).and_then(|it| it.strip_prefix('/'));
            let own = inside.is_some_and(|it| !it.is_empty() && !it.contains('/'));
            let tree = if own { konzept.quellen().below(folder) } else { Tree::default() };
            if tree.is_empty() {
                let finding =
                    Diagnostic::new(Code::FassungFehlt, &path, entry.span(fassung::ORDNER))
                        .with("wert", folder);
                geholt.findings.push(finding.with("form", "ordner"));
            } else {
                geholt.findings.extend(pruefsumme::check(
                    &tree,
                    &geholt.herkunft,
                    eintrag.id.as_str(),
                ));
                geholt.tree = Some(Arc::new(tree));
            }
        }
        Some(Ort::Git(revision)) => match quelle.revision(revision) {
            Ok(found) => {
                let moves = |span, form: &'static str| {
                    let finding =
                        Diagnostic::new(Code::RevisionBewegt, &path, span).with("form", form);
                    finding.with("wert", revision.as_str()).with("commit", found.commit.as_str())
                };
                match &eintrag.commit {
                    None if found.beweglich => {
                        geholt.findings.push(moves(entry.span(fassung::GIT), "zweig"))
                    }
                    Some(wanted) if wanted.len() < MIN_COMMIT => {
                        geholt.findings.push(moves(entry.span(fassung::COMMIT), "kurz"));
                    }
                    _ => {}
                }
                if let Some(wanted) = eintrag
                    .commit
                    .as_ref()
                    .filter(|it| !found.commit.starts_with(&it.to_lowercase()))
                {
                    let finding =
                        Diagnostic::new(Code::MarkeVerschoben, &path, entry.span(fassung::COMMIT));
                    let finding =
                        finding.with("wert", wanted.as_str()).with("marke", revision.as_str());
                    geholt.findings.push(finding.with("commit", found.commit.as_str()));
                }
                geholt.tree = Some(found.tree);
            }
            Err(error) => {
                geholt.findings.push(unknown(&path, entry.span(fassung::GIT), revision, &error))
            }
        },
    }
    geholt
}

fn unknown(path: &RelPath, span: Span, revision: &str, error: &QuelleFehler) -> Diagnostic {
    let (code, reason, detail) = match error {
        QuelleFehler::KeinRepository => (Code::RevisionUnbekannt, "kein-repository", None),
        QuelleFehler::Unbekannt => (Code::RevisionUnbekannt, "unbekannt", None),
        QuelleFehler::Flach => (Code::RevisionUnbekannt, "flach", None),
        QuelleFehler::Unlesbar(detail) => {
            (Code::RevisionUnbekannt, "unlesbar", Some(detail.as_str()))
        }
        QuelleFehler::OrdnerFehlt => {
            return Diagnostic::new(Code::FassungFehlt, path, span)
                .with("wert", revision)
                .with("form", "git");
        }
    };
    let finding = Diagnostic::new(code, path, span).with("wert", revision).with("grund", reason);
    finding.with_optional("einzelheit", detail)
}

/// What a frozen version lacks if it has no konzept.yaml.
#[must_use]
pub fn without_konzept(geholt: &Geholt) -> Diagnostic {
    let entry = &geholt.eintrag.fields;
    let git = matches!(geholt.eintrag.ort, Some(Ort::Git(_)));
    let span = if git { entry.span(fassung::GIT) } else { entry.span(fassung::ORDNER) };
    let finding = Diagnostic::new(Code::FassungFehlt, &RelPath::known(KONZEPT_YAML), span);
    finding.with("wert", geholt.herkunft.to_string()).with("form", "konzept")
}

/// A finding in a frozen version as it counts today: nobody can mend it, so mostly it weighs
/// nothing. `None` where the settings and the list of today say all there is to say.
#[must_use]
pub fn settled(mut finding: Diagnostic, herkunft: &Herkunft) -> Option<Diagnostic> {
    match finding.code.eingefroren() {
        Eingefroren::Heute => return None,
        Eingefroren::Hinweis if !finding.offenbart => finding.severity = Severity::Note,
        Eingefroren::Hinweis | Eingefroren::Fehler => {}
    }
    if matches!(herkunft, Herkunft::Revision(_))
        && let Some(ort) =
            finding.args.iter_mut().find(|it| it.0 == "ort" && finding.code == Code::NichtLesbar)
    {
        ort.1 = Arg::from("revision");
    }
    Some(finding.aus(herkunft))
}

/// Collects the Fassungen of a publication, and finds what does not hold between them.
#[must_use]
pub fn collect(
    konzept: &Arc<Konzept>,
    gelesen: Vec<Gelesen>,
    synopsen: &Arc<Memo<Synopse>>,
    found: &mut Vec<Diagnostic>,
) -> Publikation {
    let settings = &konzept.settings;
    let state = &settings.arbeitsstand;
    let only = !settings.hat_liste;
    let heute = Inhalt::new(konzept.clone());
    let arbeitsstand = Arc::new(Fassung {
        id: Fassungsname::Arbeitsstand,
        bezeichnung: state.bezeichnung.clone(),
        stand: state.stand,
        status: state.status,
        // Beside Fassungen, showing the state of the work is a decision of its own.
        oeffentlich: if only {
            state.oeffentlich != Some(false)
        } else {
            state.oeffentlich == Some(true)
        },
        beschluss: None,
        aenderung: None,
        inhalt: heute.clone(),
        heute: heute.clone(),
    });
    pruefung::check(konzept, &gelesen, found);
    let fassungen: Vec<Arc<Fassung>> =
        gelesen.into_iter().map(|it| Arc::new(frozen(&heute, it))).collect();
    let named = settings
        .aktuell
        .as_ref()
        .and_then(|id| fassungen.iter().position(|it| it.id.ist(id) && it.oeffentlich));
    let adopted =
        fassungen.iter().rposition(|it| it.oeffentlich && it.status == Status::Beschlossen);
    let newest = fassungen.iter().rposition(|it| it.oeffentlich);
    let aktuell = named.or(adopted).or(newest);
    let publikation = Publikation { fassungen, arbeitsstand, aktuell, synopsen: synopsen.clone() };
    pruefung::silent_changes(&publikation, found);
    publikation
}

/// The list wins over what the frozen concept says of its own state.
fn frozen(heute: &Inhalt, gelesen: Gelesen) -> Fassung {
    let Gelesen { eintrag, inhalt, .. } = gelesen;
    Fassung {
        id: Fassungsname::Gelistet(eintrag.id),
        bezeichnung: eintrag.bezeichnung,
        stand: eintrag.stand.or(inhalt.alles().settings.arbeitsstand.stand),
        status: eintrag.status,
        oeffentlich: eintrag.oeffentlich,
        beschluss: eintrag.beschluss,
        aenderung: eintrag.aenderung,
        inhalt,
        heute: heute.clone(),
    }
}

impl Fassung {
    /// What may be seen of it.
    #[must_use]
    pub fn sichtbar(&self, sicht: Sicht) -> &Arc<Konzept> {
        self.inhalt.sichtbar(sicht)
    }

    /// All of it, drafts included: for whoever checks or edits it.
    #[must_use]
    pub fn alles(&self) -> &Arc<Konzept> {
        self.inhalt.alles()
    }

    /// What may be seen of what is of today.
    #[must_use]
    pub fn heute(&self, sicht: Sicht) -> &Arc<Konzept> {
        self.heute.sichtbar(sicht)
    }

    /// A revision that no list names, as a version of its own name.
    #[must_use]
    pub fn of_revision(name: &str, inhalt: Inhalt) -> Self {
        let state = inhalt.alles().settings.arbeitsstand.clone();
        Self {
            id: Fassungsname::Revision(name.into()),
            bezeichnung: name.to_owned(),
            stand: state.stand,
            status: state.status,
            oeffentlich: false,
            beschluss: None,
            aenderung: None,
            heute: inhalt.clone(),
            inhalt,
        }
    }
}

impl Publikation {
    /// Whether the settings could be read: without them nothing can be said of the whole.
    #[must_use]
    pub fn hat_einstellungen(&self) -> bool {
        self.arbeitsstand.alles().settings_document().lesbar
    }

    /// The comparison of two versions, remembered by what both hold.
    #[must_use]
    pub fn synopse(&self, alt: &Fassung, neu: &Fassung, sicht: Sicht) -> Arc<Synopse> {
        let key =
            Hash::of(&(alt.alles().quellen().hash(), neu.alles().quellen().hash(), sicht.intern()));
        self.synopsen.remember(key, || synopse::synopse(alt.sichtbar(sicht), neu.sichtbar(sicht)))
    }

    /// Two versions and nothing else: for a comparison on its own.
    #[must_use]
    pub fn paar(alt: &Fassung, neu: &Fassung) -> Self {
        let public = |it: &Fassung, id: &str| {
            let id = FassungsId::parse(id)
                .map(Fassungsname::Gelistet)
                .expect("the program spells usable ids");
            Arc::new(Fassung { id, oeffentlich: true, ..it.clone() })
        };
        Self {
            fassungen: vec![public(alt, "alt"), public(neu, "neu")],
            arbeitsstand: Arc::new(neu.clone()),
            aktuell: Some(1),
            synopsen: Arc::default(),
        }
    }

    /// What `/` shows to the public: the current Fassung, or the Arbeitsstand where there are no
    /// others.
    #[must_use]
    pub fn aktuelle(&self) -> Option<&Arc<Fassung>> {
        match self.aktuell {
            Some(at) => Some(&self.fassungen[at]),
            None => Some(&self.arbeitsstand).filter(|it| self.ohne_liste() && it.oeffentlich),
        }
    }

    /// Whether the concept lists no Fassungen at all.
    #[must_use]
    pub fn ohne_liste(&self) -> bool {
        !self.arbeitsstand.alles().settings.hat_liste
    }

    /// A Fassung by its id; the Arbeitsstand goes by its name.
    #[must_use]
    pub fn fassung(&self, id: &Fassungsname) -> Option<&Arc<Fassung>> {
        self.fassungen.iter().chain([&self.arbeitsstand]).find(|it| it.id == *id)
    }

    /// The finding that stops publishing when nothing is public.
    #[must_use]
    pub fn nothing_public(&self) -> Option<Diagnostic> {
        let public = self.aktuelle().is_some() || self.arbeitsstand.oeffentlich;
        let form = match (
            self.ohne_liste(),
            self.arbeitsstand.alles().settings.fassungen.iter().any(|it| it.oeffentlich),
        ) {
            (true, _) => "arbeitsstand",
            (false, false) => "fassungen",
            (false, true) => "unlesbar",
        };
        let finding = || {
            Diagnostic::whole(Code::NichtsOeffentlich, &RelPath::known(KONZEPT_YAML))
                .with("form", form)
        };
        (!public).then(finding)
    }

    /// Whether a finding stops publishing. Mistakes in an Arbeitsstand that nobody sees do not hold
    /// back the Fassungen; those in konzept.yaml do, since the list of Fassungen stands there.
    #[must_use]
    pub fn stops(&self, finding: &Diagnostic) -> bool {
        let place = &finding.place;
        let frozen = place.herkunft.ist_eingefroren() || Place::of(&place.path) == Place::Frozen;
        let shared = frozen || place.path.as_str() == KONZEPT_YAML;
        finding.severity == Severity::Error
            && (shared || self.ohne_liste() || self.arbeitsstand.oeffentlich)
    }
}
