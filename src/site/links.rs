//! From one page to another: relative links, and a text bound to the page that shows it.

use std::{
    borrow::Cow,
    collections::BTreeMap,
    sync::{Arc, Mutex, OnceLock, PoisonError},
};

use super::{
    backlinks::Backlinks,
    band::Ort,
    download::Datenblatt,
    route::{self, Route},
    sicht::Sicht,
    view::{
        massnahmen::{self, Liste, Steckbrief},
        schaubild::{self, Schaubild},
        sprachwahl::Sprachmarke,
    },
};
use crate::{
    base::{date::PartialDate, lang::Lang, path::RelPath},
    document::{
        art::{begriff, vorlage::VORLAGE},
        block::Block,
        datei,
        image::{self, Size},
        kind::DOWNLOADS,
        reference::Target,
        value::{Link, Prosa},
    },
    fassung::{seiten, textvergleich::Folge},
    konzept::{
        Konzept,
        abschnitt::Abschnitt,
        glossar::{Finder, Fundstelle},
        massnahme::Massnahme,
        seite::Seite,
        verzeichnis::Eintrag,
    },
    texte::{Arg, Texte},
};

/// What all pages of a site need to be made.
pub struct Kontext<'a> {
    /// The concept.
    pub konzept: &'a Konzept,
    /// The state of the work in the same language: what is of today, and the pages outside the
    /// concept.
    pub heute: &'a Konzept,
    /// For whom.
    pub sicht: Sicht,
    /// The texts of the site.
    pub texte: &'static Texte,
    /// What is in front of the files of its pages: empty at the root.
    pub praefix: String,
    /// What is in front of the pages outside the concept, which stand once for each language.
    pub seitenpraefix: String,
    /// Whether its words are translated, as far as they are.
    pub uebersetzt: bool,
    /// As of when: the Stand of the Fassung, by which dates have passed or not.
    pub stand: Option<PartialDate>,
    backlinks: OnceLock<Backlinks>,
    finder: Finder,
    /// The measures in a few words, by position, as far as somebody asked.
    steckbriefe: Vec<OnceLock<Arc<Steckbrief>>>,
    /// Where the lines of files begin, as far as somebody asked; only for the editors.
    zeilen: Option<Mutex<BTreeMap<RelPath, Arc<Vec<usize>>>>>,
}

/// A page that is being made: where it stands, and what it has used so far.
pub struct Blatt<'a> {
    /// What all pages share.
    pub kontext: &'a Kontext<'a>,
    /// Its file.
    pub file: RelPath,
    /// The concept that its text is of: the files that it shows lie there.
    pub worin: &'a Konzept,
    used_terms: Vec<bool>,
    texts: usize,
    names: usize,
    /// Files of the editors that it shows or links to, by their files in the site.
    pub assets: BTreeMap<RelPath, Arc<[u8]>>,
    /// Tables that it offers.
    pub downloads: BTreeMap<RelPath, Arc<Datenblatt>>,
}

/// A text as one page shows it: the tree, and the answers to everything in it that points
/// elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Text {
    /// The tree.
    pub prosa: Prosa,
    /// For each link its answer.
    pub links: Vec<Antwort>,
    /// For each image its file and size; `None` if it cannot be shown.
    pub bilder: Vec<Option<Bildquelle>>,
    /// First uses of glossary terms.
    pub begriffe: Vec<Begriffslink>,
    /// What stands in front of its anchors, so that two texts of a page do not share one.
    pub praefix: String,
    /// For each fenced block with a known word what it shows.
    pub einschuebe: Vec<Einschubansicht>,
    /// The words around it: "Absatz 3", "zurück zum Text".
    pub texte: &'static Texte,
    /// Where its blocks stand in the source, for the editors.
    pub quelle: Option<Quellort>,
    /// What changed in it since another Fassung, if that is to be marked.
    pub marken: Option<Box<Marken>>,
}

/// The places of the blocks of a text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Quellort {
    /// The file, within the editorial folder.
    pub datei: RelPath,
    /// For each block at the top its line, from 1.
    pub zeilen: Vec<usize>,
}

/// What changed in a text, on the page that shows it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Marken {
    /// The text as it was.
    pub alt: Text,
    /// What belongs together.
    pub folge: Folge,
}

/// What a fenced block shows.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Einschubansicht {
    /// A chart with its table, or a table alone.
    Schaubild(Box<Schaubild>),
    /// A list of measures.
    Massnahmen {
        /// What they have in common.
        titel: Option<String>,
        /// The measures.
        liste: Liste,
    },
    /// Nothing: what it names is not shown, which was found before.
    Nichts,
}

/// Where a link leads from here.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Antwort {
    /// The relative or external address; `None` if the link is dead, which was found before.
    pub href: Option<String>,
    /// The title of its target, for links without words of their own.
    pub titel: String,
    /// Whether it leaves the site.
    pub extern_: bool,
}

/// Where an image lies and how large it is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Bildquelle {
    /// Relative address.
    pub src: String,
    /// Pixels.
    pub size: Size,
}

/// A word that leads to the glossary.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Begriffslink {
    /// Where it stands.
    pub stelle: Fundstelle,
    /// Relative address.
    pub href: String,
}

impl<'a> Kontext<'a> {
    /// Prepares the making of pages.
    #[must_use]
    pub fn new(
        (konzept, heute): (&'a Konzept, &'a Konzept),
        stand: Option<PartialDate>,
        (ort, sprache): (&Ort, Option<&Lang>),
        sicht: Sicht,
        texte: &'static Texte,
    ) -> Self {
        let finder = Finder::new(&konzept.glossar.iter().collect::<Vec<_>>());
        // What is frozen is not edited, so nobody has to find its source.
        let edited = sicht == Sicht::Redaktion && !matches!(ort, Ort::Fassung(_));
        let zeilen = edited.then(Mutex::default);
        Self {
            konzept,
            heute,
            sicht,
            texte,
            praefix: sprache
                .map_or_else(|| ort.praefix(), |lang| format!("{}{lang}/", ort.praefix())),
            seitenpraefix: String::new(),
            uebersetzt: false,
            stand,
            backlinks: OnceLock::new(),
            finder,
            steckbriefe: konzept.massnahmen.iter().map(|_| OnceLock::new()).collect(),
            zeilen,
        }
    }

    /// The file of a page, at the place where this Fassung and language have it.
    #[must_use]
    pub fn datei(&self, route: &Route) -> String {
        let praefix = if route.steht_ausserhalb() { &self.seitenpraefix } else { &self.praefix };
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
        let translated = self.abschnitt(id).is_some_and(|it| it.uebersetzung.is_some());
        (!translated).then(|| Sprachmarke::new(self.originalsprache()))
    }

    /// A measure in a few words.
    #[must_use]
    pub fn steckbrief(&self, massnahme: &Massnahme) -> Arc<Steckbrief> {
        let at = self
            .konzept
            .bezuege
            .massnahme(massnahme.id.as_str())
            .expect("every measure is registered");
        self.steckbriefe[at]
            .get_or_init(|| Arc::new(massnahmen::steckbrief(self, massnahme)))
            .clone()
    }

    /// Which texts link to what.
    pub fn backlinks(&self) -> &Backlinks {
        self.backlinks.get_or_init(|| Backlinks::read(self))
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
    fn quelle(&self, prosa: &Prosa) -> Option<Quellort> {
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
    pub fn eintrag(&self, id: &str) -> Option<(&'a Konzept, &'a Eintrag)> {
        let own = self
            .konzept
            .verzeichnis
            .get(id)
            .filter(|it| !it.art.von_heute())
            .map(|it| (self.konzept, it));
        own.or_else(|| {
            let (konzept, _) = seiten::seite(self.konzept, self.heute, id)?;
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

    /// Everything with an id that stands for something here, by id.
    #[must_use]
    pub fn eintraege(&self) -> Vec<(&'a str, &'a Konzept, &'a Eintrag)> {
        let own = self.konzept.verzeichnis.iter().filter(|it| !it.1.art.von_heute());
        let mut all: Vec<_> = own.map(|(id, it)| (id, self.konzept, it)).collect();
        let pages = self.seiten().into_iter().map(|it| (it.1.id.as_str(), it.0));
        all.extend(pages.filter_map(|(id, konzept)| Some((id, konzept, self.eintrag(id)?.1))));
        all.sort_unstable_by_key(|it| it.0);
        all.dedup_by_key(|it| it.0);
        all
    }

    /// The pages outside the concept, by id, each with the concept that it is of.
    #[must_use]
    pub fn seiten(&self) -> Vec<(&'a Konzept, &'a Seite)> {
        seiten::seiten(self.konzept, self.heute)
    }

    /// The prose of whatever an id stands for.
    #[must_use]
    pub fn abschnitt(&self, id: &str) -> Option<&'a Abschnitt> {
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
        if seiten::seite(self.konzept, self.heute, page).is_some() { page } else { own }
    }

    /// The id of the document in a file.
    #[must_use]
    pub fn id_of_file(&self, path: &RelPath) -> Option<&'a str> {
        let page = self
            .heute
            .verzeichnis
            .id_of_file(path)
            .filter(|_| seiten::is_replaced(self.konzept, self.heute, path));
        page.or_else(|| self.konzept.verzeichnis.id_of_file(path))
    }

    /// Whether the figures of a file are sample content: as soon as one that shows them says so.
    #[must_use]
    pub fn daten_sind_beispiel(&self, file: &RelPath) -> bool {
        self.konzept.bezuege.nutzungen(file).iter().any(|it| self.konzept.is_beispiel(&it.id))
    }

    /// What every row of a download says of sample content and of a demonstration.
    #[must_use]
    pub fn hinweis(&self, beispiel: bool) -> Option<String> {
        let settings = &self.konzept.settings;
        let demo = || {
            let kommune = Arg::from(settings.kommune.name.as_str());
            self.texte.text("demo-hinweis", &[("kommune", kommune)])
        };
        let parts = [
            beispiel.then(|| self.texte.text("beispiel", &[])),
            self.heute.settings.demo.then(demo),
        ];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        (!parts.is_empty()).then(|| parts.join(". "))
    }

    /// A new page.
    #[must_use]
    pub fn blatt(&'a self, route: &Route) -> Blatt<'a> {
        self.blatt_in(RelPath::known(format!("{}{}", self.praefix, route.file())))
    }

    /// A new page in a file that belongs to no route of this version.
    #[must_use]
    pub fn blatt_in(&'a self, file: RelPath) -> Blatt<'a> {
        Blatt {
            kontext: self,
            file,
            worin: self.konzept,
            used_terms: self.finder.page(),
            texts: 0,
            names: 0,
            assets: BTreeMap::new(),
            downloads: BTreeMap::new(),
        }
    }
}

impl Blatt<'_> {
    /// The link from here to a page.
    #[must_use]
    pub fn zu(&self, route: &Route) -> String {
        // Pages outside the concept stand once, at the root.
        self.zu_datei(&self.kontext.datei(route))
    }

    /// The link from here to a file of the site, wherever it stands.
    #[must_use]
    pub fn zu_datei(&self, file: &str) -> String {
        self.file.link_to(file)
    }

    /// Offers a table for download beside the pages of this Fassung; returns the link to it.
    pub fn biete_an(&mut self, file: &RelPath, blatt: Datenblatt) -> String {
        let file = RelPath::known(format!("{}{file}", self.kontext.praefix));
        let link = self.file.link_to(file.as_str());
        self.downloads.entry(file).or_insert_with(|| Arc::new(blatt));
        link
    }

    /// The link from here to whatever an id stands for, and its title; `None` if it is not shown.
    #[must_use]
    pub fn zu_id(&self, id: &str, anchor: Option<&str>) -> Option<(String, String)> {
        let id = self.kontext.heutige_id(id);
        let (_, eintrag) = self.kontext.eintrag(id)?;
        let (route, own_anchor) = self.kontext.stelle(id)?;
        let mut href = self.zu(&route);
        if let Some(anchor) = anchor.or(own_anchor) {
            href.push('#');
            href.push_str(anchor);
        }
        Some((href, self.kontext.titel(eintrag).into_owned()))
    }

    /// Binds the text that the page is about: its paragraphs have numbers that can be cited.
    #[must_use]
    pub fn haupttext(&mut self, prosa: &Prosa) -> Text {
        let begriffe = self.terms(prosa);
        self.bind(prosa, begriffe, String::new())
    }

    /// Binds the text of an entry. A page shows many of them, so their anchors get a number in
    /// front.
    #[must_use]
    pub fn text(&mut self, prosa: &Prosa) -> Text {
        let begriffe = self.terms(prosa);
        let praefix = self.next_prefix();
        self.bind(prosa, begriffe, praefix)
    }

    /// Binds a text that is compared: neither links to the glossary nor charts, which are no part
    /// of what changed.
    #[must_use]
    pub fn vergleichstext(&mut self, prosa: &Prosa) -> Text {
        let praefix = self.next_prefix();
        self.bind(prosa, Vec::new(), praefix)
    }

    /// Binds a text without links to the glossary, for the glossary itself.
    #[must_use]
    pub fn text_ohne_glossar(&mut self, prosa: &Prosa) -> Text {
        let praefix = self.next_prefix();
        self.bind(prosa, Vec::new(), praefix)
    }

    /// A name that nothing else on the page has.
    pub fn next_name(&mut self) -> String {
        self.names += 1;
        format!("_s{}", self.names)
    }

    fn next_prefix(&mut self) -> String {
        self.texts += 1;
        format!("t{}-", self.texts)
    }

    fn terms(&mut self, prosa: &Prosa) -> Vec<Begriffslink> {
        self.kontext
            .finder
            .first_uses(prosa, &mut self.used_terms)
            .into_iter()
            .map(|stelle| {
                let id = self.kontext.konzept.glossar[stelle.begriff].id.as_str();
                Begriffslink {
                    href: format!("{}#{id}", self.zu(&Route::Uebersicht(&begriff::UEBERSICHT))),
                    stelle,
                }
            })
            .collect()
    }

    fn bind(&mut self, prosa: &Prosa, begriffe: Vec<Begriffslink>, praefix: String) -> Text {
        Text {
            praefix,
            texte: self.kontext.texte,
            links: prosa.links.iter().map(|link| self.answer(link)).collect(),
            bilder: prosa.bilder.iter().map(|bild| self.image(&bild.target)).collect(),
            begriffe,
            einschuebe: prosa.einschuebe.iter().map(|it| schaubild::einschub(self, it)).collect(),
            quelle: self.kontext.quelle(prosa),
            marken: None,
            prosa: prosa.clone(),
        }
    }

    fn answer(&mut self, link: &Link) -> Antwort {
        let nowhere = |titel: &str| Antwort { href: None, titel: titel.to_owned(), extern_: false };
        match &link.target {
            Target::Extern(address) => {
                Antwort { href: Some(address.clone()), titel: address.clone(), extern_: true }
            }
            Target::Hier(anchor) => {
                Antwort { href: Some(format!("#{anchor}")), titel: anchor.clone(), extern_: false }
            }
            Target::Id { id, anker } => self.unit(id, anker.as_deref()),
            Target::Datei { path, anker } => match self.kontext.id_of_file(path) {
                Some(id) => self.unit(id, anker.as_deref()),
                // Nothing that a browser would run is handed out, whatever a frozen text asks for.
                None if !DOWNLOADS.contains(&path.extension().as_str()) => nowhere(path.as_str()),
                None => match self.zu_asset(path) {
                    Some(href) => Antwort {
                        href: Some(href),
                        titel: path.file_name().to_owned(),
                        extern_: false,
                    },
                    None => nowhere(path.as_str()),
                },
            },
            Target::Ausserhalb(address) | Target::Verboten(address) => nowhere(address),
        }
    }

    fn unit(&self, id: &str, anchor: Option<&str>) -> Antwort {
        match self.zu_id(id, anchor) {
            Some((href, titel)) => Antwort { href: Some(href), titel, extern_: false },
            None => Antwort { href: None, titel: id.to_owned(), extern_: false },
        }
    }

    fn image(&mut self, target: &Target) -> Option<Bildquelle> {
        let Target::Datei { path, .. } = target else { return None };
        let size = image::size(&path.extension(), self.worin.datei(path)?)?;
        Some(Bildquelle { src: self.zu_asset(path)?, size })
    }

    /// The link from here to a file of the editors, which is published with this page.
    pub fn zu_asset(&mut self, path: &RelPath) -> Option<String> {
        let bytes = self.kontext.herausgabe(self.worin, path)?;
        let file = route::asset(path, &bytes);
        let link = self.file.link_to(file.as_str());
        self.assets.insert(file, bytes);
        Some(link)
    }
}
