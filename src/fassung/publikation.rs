//! A Fassung is a concept with a name, a date and a status; a Publikation is all of them with the
//! one that `/` shows. What may be seen of them is asked here.

use std::{collections::BTreeSet, sync::Arc};

use rayon::prelude::*;

use super::{
    bestand::Bestand,
    fetch::Gelesen,
    synopse::{Synopse, Vergleichsseite},
    vergleiche::Vergleiche,
};
use crate::{
    base::{date::PartialDate, hash::Hash, path::RelPath},
    bericht::{Bericht, reihe::Berichtsreihe},
    diagnostic::{Code, Diagnostic, Severity},
    document::{
        kind::{BERICHTE, FileRole},
        wortschatz::Status,
    },
    konzept::{
        KONZEPT_YAML, Konzept,
        beratung::Beratung,
        ersatz::Ersatzdatei,
        fassungsid::{FassungsId, Fassungsname},
        id::Id,
        sicht::{Inhalt, Sicht},
    },
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
    /// Which files could not be read, and why others stand in their place.
    pub ersetzt: Vec<Ersatzdatei>,
    /// What it says.
    pub(super) inhalt: Inhalt,
    /// What is of today wherever it is read: the address of the site, whom citizens turn to, the
    /// pages outside the concept.
    pub(super) heute: Inhalt,
}

/// Everything that one build works on.
#[derive(Clone)]
pub struct Publikation {
    /// The frozen Fassungen, oldest first.
    pub fassungen: Vec<Arc<Fassung>>,
    /// The folder as it is now.
    pub arbeitsstand: Arc<Fassung>,
    /// Which of the frozen ones `/` shows.
    pub(super) aktuell: Option<usize>,
    /// What was reported on them.
    pub berichte: Vec<Arc<Bericht>>,
    /// The folders of reports that are being written: nothing says that they are public.
    pub(super) in_arbeit: BTreeSet<String>,
    /// The files of figures that the texts of reports show.
    pub(super) gezeigte_zahlen: BTreeSet<RelPath>,
    /// What was compared already.
    pub(super) vergleiche: Arc<Vergleiche>,
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

    /// The folder as it is now.
    #[must_use]
    pub fn arbeitsstand(konzept: &Arc<Konzept>) -> Self {
        let settings = &konzept.settings;
        let state = &settings.arbeitsstand;
        let heute = Inhalt::new(konzept.clone());
        Self {
            id: Fassungsname::Arbeitsstand,
            bezeichnung: state.bezeichnung.clone(),
            stand: state.stand,
            status: state.status,
            // Beside Fassungen, showing the state of the work is a decision of its own.
            oeffentlich: if settings.has_list {
                state.oeffentlich == Some(true)
            } else {
                state.oeffentlich != Some(false)
            },
            beschluss: None,
            aenderung: None,
            ersetzt: Vec::new(),
            inhalt: heute.clone(),
            heute,
        }
    }

    /// A listed version; what is of today comes from the working state. The list wins over what
    /// the frozen concept says of its own state.
    #[must_use]
    pub fn frozen(gelesen: Gelesen, heute: &Inhalt) -> Self {
        let Gelesen { eintrag, inhalt, .. } = gelesen;
        Self {
            id: Fassungsname::Gelistet(eintrag.id),
            bezeichnung: eintrag.bezeichnung,
            stand: eintrag.stand.or(inhalt.alles().settings.arbeitsstand.stand),
            status: eintrag.status,
            oeffentlich: eintrag.oeffentlich,
            beschluss: eintrag.beschluss,
            aenderung: eintrag.aenderung,
            ersetzt: eintrag.ersatz.map(|it| it.dateien).unwrap_or_default(),
            inhalt,
            heute: heute.clone(),
        }
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
            ersetzt: Vec::new(),
            heute: inhalt.clone(),
            inhalt,
        }
    }
}

impl Publikation {
    /// Whether the settings could be read: without them nothing can be said of the whole.
    #[must_use]
    pub fn has_settings(&self) -> bool {
        self.arbeitsstand.alles().settings_document().lesbar
    }

    /// The comparison of two versions, remembered by what both hold.
    #[must_use]
    pub fn synopse(&self, alt: &Fassung, neu: &Fassung, sicht: Sicht) -> Arc<Synopse> {
        let key =
            Hash::of(&(alt.alles().quellen().hash(), neu.alles().quellen().hash(), sicht.intern()));
        let (left, right) = (self.seite(alt, sicht), self.seite(neu, sicht));
        let compare = || Synopse::new(left, right, &self.vergleiche.unterschiede);
        self.vergleiche.synopsen.remember(key, compare)
    }

    /// Several comparisons. What each version holds is read once, before the first of them asks.
    #[must_use]
    pub fn synopsen(&self, pairs: &[(&Fassung, &Fassung)], sicht: Sicht) -> Vec<Arc<Synopse>> {
        for (alt, neu) in pairs {
            drop((self.seite(alt, sicht), self.seite(neu, sicht)));
        }
        pairs.par_iter().map(|(alt, neu)| self.synopse(alt, neu, sicht)).collect()
    }

    /// A version on its side of comparisons; what it holds is read once for all of them.
    fn seite(&self, fassung: &Fassung, sicht: Sicht) -> Vergleichsseite {
        let konzept = fassung.sichtbar(sicht);
        let key = Hash::of(&(fassung.alles().quellen().hash(), sicht.intern()));
        let Vergleiche { bestaende, aussagen, .. } = &*self.vergleiche;
        let bestand = bestaende.remember(key, || Bestand::read(konzept, aussagen));
        Vergleichsseite { konzept: konzept.clone(), bestand }
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
            berichte: Vec::new(),
            in_arbeit: BTreeSet::new(),
            gezeigte_zahlen: BTreeSet::new(),
            vergleiche: Arc::default(),
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

    /// The Fassung on which a report reports.
    #[must_use]
    pub fn fassung_von(&self, bericht: &Bericht) -> Option<&Arc<Fassung>> {
        match &bericht.fassung {
            Some(id) => self.fassungen.iter().find(|it| it.id.is(id)),
            None => Some(&self.arbeitsstand).filter(|_| self.ohne_liste()),
        }
    }

    /// The Fassung of which the measures at `/` are: for those who read what is being written, that
    /// which it follows.
    #[must_use]
    pub fn berichtete(&self) -> &Arc<Fassung> {
        self.aktuell.map_or(&self.arbeitsstand, |at| &self.fassungen[at])
    }

    /// The reports that may be seen, in their order.
    #[must_use]
    pub fn berichtsreihe(&self, sicht: Sicht) -> Berichtsreihe {
        let seen = self.berichte.iter().filter(|it| it.oeffentlich || sicht.intern());
        self.reihe_von(&seen.cloned().collect::<Vec<_>>())
    }

    /// Some reports in their order, each with what the public may see of its Fassung.
    #[must_use]
    pub fn reihe_von(&self, berichte: &[Arc<Bericht>]) -> Berichtsreihe {
        // A draft is in no row and no sum, whoever reads.
        let with = berichte.iter().filter_map(|it| {
            let konzept = self.fassung_von(it)?.sichtbar(Sicht::Oeffentlich);
            Some((it.clone(), konzept.clone()))
        });
        Berichtsreihe::new(with.collect())
    }

    /// Whether the concept lists no Fassungen at all.
    #[must_use]
    pub fn ohne_liste(&self) -> bool {
        !self.arbeitsstand.alles().settings.has_list
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
        let frozen = place.herkunft.is_frozen() || FileRole::of(&place.path) == FileRole::Frozen;
        let shared = frozen || place.path.as_str() == KONZEPT_YAML;
        let of_state = || self.ohne_liste() || self.arbeitsstand.oeffentlich;
        let counts = if place.path.top() == BERICHTE {
            self.is_public_report(&place.path)
        } else {
            shared || of_state()
        };
        finding.severity == Severity::Error && counts
    }

    /// Whether a finding about the state of the work alone says what reports refute: that nothing
    /// shows some figures.
    #[must_use]
    pub fn refutes(&self, finding: &Diagnostic) -> bool {
        finding.code == Code::DatenUngenutzt && self.gezeigte_zahlen.contains(&finding.place.path)
    }

    /// Whether a file in the folder of reports belongs to one that the public sees, or to none: a
    /// report that is being written holds nothing back.
    fn is_public_report(&self, path: &RelPath) -> bool {
        let id = path.as_str().split('/').nth(1).unwrap_or_default();
        !self.in_arbeit.contains(id)
    }
}
