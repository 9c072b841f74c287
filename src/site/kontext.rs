//! What all pages of a Fassung at one place need to be made: the concept, how things in it are
//! called, and where they are shown. Spells addresses; makes nothing that a page shows.

use std::{
    borrow::Cow,
    collections::BTreeMap,
    sync::{Arc, Mutex, OnceLock, PoisonError},
};

use super::{
    bandplatz::Bandplatz,
    bausteine::{liste::Steckbrief, sprachmarke::Sprachmarke, text::Quellort},
    route::Route,
    sicht::Sicht,
};
use crate::{
    base::{date::PartialDate, lang::Lang, once::Once, path::RelPath},
    bericht::reihe::Berichtsreihe,
    document::{
        art::{Art, vorlage::VORLAGE},
        block::Block,
        datei,
        value::Prosa,
        wortschatz::Artikel,
    },
    fassung::{Fassung, seiten},
    konzept::{
        Konzept, abschnitt::Abschnitt, bezeichnungen, fassungsid::FassungsId, glossar::Finder,
        seite::Seite, settings::Kommune, verzeichnis::Eintrag,
    },
    texte::{Arg, Texte},
};

/// What all pages of a site need to be made.
pub struct Kontext {
    /// The concept.
    pub konzept: Arc<Konzept>,
    /// The state of the work in the same language: what is of today, and the pages outside the
    /// concept.
    pub heute: Arc<Konzept>,
    /// For whom.
    pub sicht: Sicht,
    /// The texts of the site.
    pub texte: Texte,
    /// What is in front of the files of its pages: empty at the root.
    pub praefix: String,
    /// What is in front of the pages outside the concept, which stand once for each language.
    pub seitenpraefix: String,
    /// Whether its words are translated, as far as they are.
    pub uebersetzt: bool,
    /// As of when: the Stand of the Fassung, by which dates have passed or not.
    pub stand: Option<PartialDate>,
    /// What was reported on the concept; nothing but at the root, since a Fassung stays as it is.
    pub berichte: Arc<Berichtsreihe>,
    /// The Fassung whose reports say how far its measures have come; none where there is none listed.
    pub berichtet: Option<FassungsId>,
    /// Which texts link to what, once somebody asked.
    pub(super) backlinks: Once<BTreeMap<String, Vec<String>>>,
    pub(super) finder: Finder,
    /// The measures in a few words, by position, as far as somebody asked.
    pub(super) steckbriefe: Vec<OnceLock<Arc<Steckbrief>>>,
    /// Where the lines of files begin, as far as somebody asked; only for the editors.
    zeilen: Option<Mutex<BTreeMap<RelPath, Arc<Vec<usize>>>>>,
}

/// A concept with the words of another language.
pub struct Sprachfassung {
    /// Which.
    pub lang: Lang,
    /// The concept.
    pub konzept: Arc<Konzept>,
    /// The state of the work.
    pub heute: Arc<Konzept>,
    /// Whether the root speaks it too.
    pub an_der_wurzel: bool,
}

/// What reports add to a concept.
pub struct Berichtet {
    /// All that may be seen, oldest first.
    pub reihe: Arc<Berichtsreihe>,
    /// As of when the newest of them, or the concept itself, is.
    pub stand: Option<PartialDate>,
    /// The Fassung on which they have to be to count; none where none is listed.
    pub fassung: Option<FassungsId>,
}

impl Kontext {
    /// A Fassung at a place, in its own language.
    #[must_use]
    pub fn new(fassung: &Fassung, platz: &Bandplatz, sicht: Sicht) -> Self {
        let (konzept, heute) = (fassung.sichtbar(sicht).clone(), fassung.heute(sicht).clone());
        let finder = Finder::new(&konzept.glossar.iter().collect::<Vec<_>>());
        // What is frozen is not edited, so nobody has to find its source.
        let edited = sicht == Sicht::Redaktion && !matches!(platz, Bandplatz::Fassung(_));
        Self {
            sicht,
            texte: konzept.settings.bezeichnungen.texte().clone(),
            praefix: platz.praefix(),
            seitenpraefix: String::new(),
            uebersetzt: false,
            stand: fassung.stand,
            berichte: Arc::default(),
            berichtet: None,
            backlinks: Once::default(),
            finder,
            steckbriefe: konzept.massnahmen.iter().map(|_| OnceLock::new()).collect(),
            zeilen: edited.then(Mutex::default),
            konzept,
            heute,
        }
    }

    /// A Fassung at a place, in a further language.
    #[must_use]
    pub fn in_sprache(
        fassung: &Fassung,
        platz: &Bandplatz,
        sicht: Sicht,
        in_ihr: Sprachfassung,
    ) -> Self {
        let Sprachfassung { lang, konzept, heute, an_der_wurzel } = in_ihr;
        Self {
            texte: {
                let settings = &konzept.settings;
                settings.bezeichnungen.in_sprache(&lang, settings.sprache())
            },
            praefix: format!("{}{lang}/", platz.praefix()),
            // Pages outside the concept are those of today; where today does not speak the
            // language, in its own.
            seitenpraefix: if an_der_wurzel { format!("{lang}/") } else { String::new() },
            uebersetzt: true,
            finder: Finder::new(&konzept.glossar.iter().collect::<Vec<_>>()),
            steckbriefe: konzept.massnahmen.iter().map(|_| OnceLock::new()).collect(),
            konzept,
            heute,
            ..Self::new(fassung, platz, sicht)
        }
    }

    /// The same with reports laid over it: its measures have come as far as they say.
    #[must_use]
    pub fn mit_berichten(self, konzept: Arc<Konzept>, berichtet: Berichtet) -> Self {
        let Berichtet { reihe, stand, fassung } = berichtet;
        Self { konzept, berichte: reihe, berichtet: fassung, stand, ..self }
    }

    /// The same place with another state of the concept: for a page that shows how things stood.
    #[must_use]
    pub fn mit_konzept(&self, konzept: Arc<Konzept>, stand: Option<PartialDate>) -> Self {
        Self {
            heute: self.heute.clone(),
            sicht: self.sicht,
            texte: self.texte.clone(),
            praefix: self.praefix.clone(),
            seitenpraefix: self.seitenpraefix.clone(),
            uebersetzt: self.uebersetzt,
            stand,
            berichte: self.berichte.clone(),
            berichtet: self.berichtet.clone(),
            backlinks: Once::default(),
            finder: Finder::new(&konzept.glossar.iter().collect::<Vec<_>>()),
            steckbriefe: konzept.massnahmen.iter().map(|_| OnceLock::new()).collect(),
            zeilen: self.zeilen.is_some().then(Mutex::default),
            konzept,
        }
    }

    /// The file of a page, at the place where this Fassung and language have it.
    #[must_use]
    pub fn datei(&self, route: &Route) -> String {
        let praefix = if route.is_outside() { &self.seitenpraefix } else { &self.praefix };
        format!("{praefix}{}", route.file())
    }

    /// A file of the editors as it leaves the house: as it is, unless today's settings want images
    /// without what is noted in them.
    #[must_use]
    pub fn herausgabe(&self, worin: &Konzept, path: &RelPath) -> Option<Arc<[u8]>> {
        datei::herausgabe(
            &path.extension(),
            worin.datei(path)?,
            self.heute.settings.bilder_ohne_angaben,
        )
    }

    /// Whether its words are translations of others.
    #[must_use]
    pub fn is_uebersetzt(&self) -> bool {
        self.uebersetzt
    }

    /// The language in which the concept is written.
    #[must_use]
    pub fn originalsprache(&self) -> &Lang {
        self.konzept.settings.sprache()
    }

    /// The language of names and details, if it is not that of the page: they are not translated.
    #[must_use]
    pub fn angabensprache(&self) -> Option<Sprachmarke> {
        self.uebersetzt.then(|| Sprachmarke::new(self.originalsprache()))
    }

    /// The language of the words of something with an id, if it is not that of the page.
    #[must_use]
    pub fn fremd(&self, id: &str) -> Option<Sprachmarke> {
        if !self.uebersetzt {
            return None;
        }
        // What no editor wrote is called by the texts of the site.
        let written = self.konzept.verzeichnis.get(id).is_none_or(|it| !it.is_built_in());
        let translated = !written || self.abschnitt(id).is_some_and(|it| it.uebersetzung.is_some());
        (!translated).then(|| Sprachmarke::new(self.originalsprache()))
    }

    /// Where the lines of a file begin.
    fn lines(&self, file: &RelPath) -> Option<Arc<Vec<usize>>> {
        let mut known = self.zeilen.as_ref()?.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(starts) = known.get(file) {
            return Some(starts.clone());
        }
        let starts = Arc::new(self.konzept.zeilenanfaenge(file)?);
        Some(known.entry(file.clone()).or_insert(starts).clone())
    }

    /// Where a text stands in the source.
    #[must_use]
    pub fn quelle(&self, prosa: &Prosa) -> Option<Quellort> {
        let datei = prosa.datei.as_ref()?;
        let starts = self.lines(datei)?;
        let line = |block: &Block| starts.partition_point(|it| *it <= block.span.start);
        Some(Quellort { datei: datei.clone(), zeilen: prosa.blocks.iter().map(line).collect() })
    }

    /// Where something with an id is shown: its page, and the anchor if the page shows more.
    #[must_use]
    pub fn stelle<'b>(&self, id: &'b str) -> Option<(Route, Option<&'b str>)> {
        let (konzept, eintrag) = self.eintrag(id)?;
        let darin = konzept.verzeichnis.id_of_file(&eintrag.place.path);
        Some(Route::of(eintrag.art, id, darin))
    }

    /// What an id stands for, with the concept that it is of: that of this Fassung, or for a page
    /// outside it that of today.
    #[must_use]
    pub fn eintrag(&self, id: &str) -> Option<(&Konzept, &Eintrag)> {
        let own = self
            .konzept
            .verzeichnis
            .get(id)
            .filter(|it| !it.art.von_heute())
            .map(|it| (&*self.konzept, it));
        own.or_else(|| {
            let (konzept, _) = seiten::seite(&self.konzept, &self.heute, id)?;
            Some((konzept, konzept.verzeichnis.get(id)?))
        })
    }

    /// How lists and links call something: a number alone says nothing, so the title of a paper
    /// names its kind.
    #[must_use]
    pub fn titel<'b>(&self, eintrag: &'b Eintrag) -> Cow<'b, str> {
        if eintrag.art == VORLAGE {
            Cow::Owned(
                self.texte.text("vorlage-titel", &[("nummer", Arg::from(eintrag.titel.as_str()))]),
            )
        } else {
            Cow::Borrowed(&eintrag.titel)
        }
    }

    /// What people call something of a kind; a Handlungsfeld by its level.
    #[must_use]
    pub fn artname(&self, art: Art, id: &str) -> String {
        let gliederung = &self.konzept.gliederung;
        let above = gliederung.position(id).map(|at| gliederung.ueber(at)).unwrap_or_default();
        let level = above.iter().filter(|at| gliederung.punkte()[**at].art == art).count();
        bezeichnungen::auf_stufe(&self.texte, &format!("art-{}", art.word()), level)
    }

    /// What something with an id is called here, if it is shown; the id may be a former one.
    #[must_use]
    pub fn name(&self, id: &str) -> Option<Cow<'_, str>> {
        let (_, eintrag) = self.eintrag(self.heutige_id(id))?;
        Some(self.titel(eintrag))
    }

    /// Everything with an id that stands for something here, by id.
    #[must_use]
    pub fn eintraege(&self) -> Vec<(&str, &Konzept, &Eintrag)> {
        let own = self.konzept.verzeichnis.iter().filter(|it| !it.1.art.von_heute());
        let mut all: Vec<_> = own.map(|(id, it)| (id, &*self.konzept, it)).collect();
        let pages = self.seiten().into_iter().map(|it| (it.1.id.as_str(), it.0));
        all.extend(pages.filter_map(|(id, konzept)| Some((id, konzept, self.eintrag(id)?.1))));
        all.sort_unstable_by_key(|it| it.0);
        all.dedup_by_key(|it| it.0);
        all
    }

    /// The pages outside the concept, by id, each with the concept that it is of.
    #[must_use]
    pub fn seiten(&self) -> Vec<(&Konzept, &Seite)> {
        seiten::seiten(&self.konzept, &self.heute)
    }

    /// The prose of whatever an id stands for.
    #[must_use]
    pub fn abschnitt(&self, id: &str) -> Option<&Abschnitt> {
        let (konzept, eintrag) = self.eintrag(id)?;
        konzept.abschnitt(eintrag.art, id)
    }

    /// The id of today for an id of today or an earlier one.
    #[must_use]
    pub fn heutige_id<'b>(&'b self, id: &'b str) -> &'b str {
        let own = self.konzept.verzeichnis.heute(id);
        if self.eintrag(own).is_some() {
            return own;
        }
        let page = self.heute.verzeichnis.heute(own);
        if seiten::seite(&self.konzept, &self.heute, page).is_some() { page } else { own }
    }

    /// The id of the document in a file.
    #[must_use]
    pub fn id_of_file(&self, path: &RelPath) -> Option<&str> {
        let page = self
            .heute
            .verzeichnis
            .id_of_file(path)
            .filter(|_| seiten::is_replaced(&self.konzept, &self.heute, path));
        page.or_else(|| self.konzept.verzeichnis.id_of_file(path))
    }

    /// Whether the figures of a file are sample content: as soon as one that shows them says so.
    #[must_use]
    pub fn daten_sind_beispiel(&self, file: &RelPath) -> bool {
        self.konzept.bezuege.nutzungen(file).iter().any(|it| self.konzept.is_beispiel(&it.id))
    }

    /// What every row of a download says of sample content and of a demonstration.
    #[must_use]
    #[expect(clippy::fn_params_excessive_bools, reason = "the mark of what a row tells of")]
    pub fn hinweis(&self, beispiel: bool) -> Option<String> {
        let settings = &self.konzept.settings;
        let demo = || {
            let Kommune { name, artikel, .. } = &settings.kommune;
            let kommune = ("kommune", Arg::from(name.as_str()));
            self.texte.text(
                "demo-hinweis",
                &[kommune, ("artikel", Arg::from(artikel.map_or("keiner", Artikel::word)))],
            )
        };
        let parts = [
            beispiel.then(|| self.texte.text("beispiel", &[])),
            self.heute.settings.demo.then(demo),
        ];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        (!parts.is_empty()).then(|| parts.join(". "))
    }
}
