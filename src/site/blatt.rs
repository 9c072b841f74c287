//! A page that is being made: where it stands, the links from there, and what it has used so far.

use std::{collections::BTreeMap, sync::Arc};

use super::{
    band::{Band, Regal},
    bausteine::{Verknuepfung, text::Begriffslink},
    kontext::Kontext,
    route::{self, Route, Tabellenroute},
};
use crate::{
    base::path::RelPath,
    document::{art::begriff, value::Prosa},
    konzept::Konzept,
    texte::Texte,
};

/// Files of the editors that a page shows or links to, by their files in the site.
pub type Beigaben = BTreeMap<RelPath, Arc<[u8]>>;

/// A page that is being made.
pub struct Blatt<'a> {
    /// All Fassungen of its site.
    pub regal: &'a Regal,
    /// The Fassung and place that it belongs to.
    pub band: &'a Band,
    /// What it shares with the others there.
    pub kontext: &'a Kontext,
    /// The texts of the site in its language.
    pub texte: &'a Texte,
    /// What it shows.
    pub route: &'a Route,
    /// Its file.
    pub file: RelPath,
    /// The concept that its text is of: the files that it shows lie there.
    pub worin: &'a Konzept,
    used_terms: Vec<bool>,
    texts: usize,
    names: usize,
    /// What goes with it.
    pub beigaben: Beigaben,
}

impl<'a> Blatt<'a> {
    /// A new page of a Fassung.
    #[must_use]
    pub fn new(regal: &'a Regal, band: &'a Band, route: &'a Route) -> Self {
        let file = RelPath::known(format!("{}{}", band.kontext.praefix, route.file()));
        Self::in_file(regal, band, route, file)
    }

    /// A new page in a file that belongs to no route of this Fassung.
    #[must_use]
    pub fn in_file(regal: &'a Regal, band: &'a Band, route: &'a Route, file: RelPath) -> Self {
        let kontext = &band.kontext;
        Self {
            regal,
            band,
            kontext,
            texte: &kontext.texte,
            route,
            file,
            worin: &kontext.konzept,
            used_terms: kontext.finder.page(),
            texts: 0,
            names: 0,
            beigaben: Beigaben::new(),
        }
    }

    /// The same page as if it were of another Fassung: what it shows leads there.
    #[must_use]
    pub fn in_band(&self, band: &'a Band) -> Self {
        Self::in_file(self.regal, band, self.route, self.file.clone())
    }

    /// The same page as if it were of another Fassung as that stood at another time.
    #[must_use]
    pub fn in_kontext<'b>(&self, band: &'b Band, kontext: &'b Kontext) -> Blatt<'b>
    where
        'a: 'b,
    {
        let own = Blatt::in_file(self.regal, band, self.route, self.file.clone());
        Blatt { kontext, used_terms: kontext.finder.page(), ..own }
    }

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

    /// The link from here to whatever an id stands for, and its title; `None` if it is not shown.
    #[must_use]
    pub fn zu_id(&self, id: &str, anchor: Option<&str>) -> Option<(String, String)> {
        let id = self.kontext.heutige_id(id);
        let (_, eintrag) = self.kontext.eintrag(id)?;
        let (route, own_anchor) = self.kontext.stelle(id)?;
        let original = self.original_statt(&route).map(|it| self.zu_datei(&it));
        let mut href = original.unwrap_or_else(|| self.zu(&route));
        if let Some(anchor) = anchor.or(own_anchor) {
            href.push('#');
            href.push_str(anchor);
        }
        Some((href, self.kontext.titel(eintrag).into_owned()))
    }

    /// The file of the original where Leichte Sprache has nothing of its own to lead to.
    fn original_statt(&self, route: &Route) -> Option<String> {
        if !self.band.is_leicht() {
            return None;
        }
        let own = *route == Route::Start || self.band.has_words(route);
        (!own).then(|| self.regal.original(self.band).kontext.datei(route))
    }

    /// The link from here to whatever an id stands for, with all that people should know of it; `None`
    /// if it is not shown.
    #[must_use]
    pub fn verknuepfung(&self, id: &str) -> Option<Verknuepfung> {
        let (href, titel) = self.zu_id(id, None)?;
        Some(Verknuepfung {
            titel,
            href,
            nummer: self.kontext.konzept.gliederung.nummer(id).map(str::to_owned),
            entwurf: self.kontext.eintrag(id).is_some_and(|it| it.1.entwurf),
            fremd: self.kontext.fremd(id),
        })
    }

    /// The link from here to a table beside the pages of this Fassung.
    #[must_use]
    pub fn zu_tabelle(&self, tabelle: &Tabellenroute) -> String {
        self.zu_datei(&format!("{}{}", self.kontext.praefix, tabelle.file()))
    }

    /// Whether it shows its Fassung as of another time than the other pages there.
    #[must_use]
    pub fn von_damals(&self) -> bool {
        !std::ptr::eq(self.kontext, &raw const self.band.kontext)
    }

    /// The link from here to the figures of a chart as a table; none where the page shows them as of
    /// another time than the table has them.
    #[must_use]
    pub fn zu_zahlen(&self, tabelle: &Tabellenroute) -> Option<String> {
        (!self.von_damals()).then(|| self.zu_tabelle(tabelle))
    }

    /// A name that nothing else on the page has.
    pub fn next_name(&mut self) -> String {
        self.names += 1;
        format!("_s{}", self.names)
    }

    /// What stands in front of the anchors of the next text, so that no other one shares them.
    pub fn next_prefix(&mut self) -> String {
        self.texts += 1;
        format!("t{}-", self.texts)
    }

    /// The terms that this page has not explained yet, where a text uses them first.
    pub fn terms(&mut self, prosa: &Prosa) -> Vec<Begriffslink> {
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

    /// The link from here to a file of the editors, which is published with this page.
    pub fn zu_asset(&mut self, path: &RelPath) -> Option<String> {
        let bytes = self.kontext.herausgabe(self.worin, path)?;
        let file = route::asset(path, &bytes);
        let link = self.file.link_to(file.as_str());
        self.beigaben.insert(file, bytes);
        Some(link)
    }
}
