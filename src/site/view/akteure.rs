//! The directory of actors, and the page of one: what it is, and everything that speaks of it.

use serde::Serialize;

use super::{
    Kopf, View,
    bausteine::{Verknuepfung, Wort, text},
    massnahmen::{self, Liste},
};
use crate::{
    base::sort,
    konzept::{self, bezuege::Bezug, id::Id},
    site::{
        links::{Blatt, Kontext, Text},
        route::Route,
    },
    texte::Texte,
};

/// What the directory shows.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Akteure {
    /// All actors, by name.
    pub akteure: Vec<Zeile>,
}

/// An actor in the directory.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Zeile {
    /// The way to its page.
    pub link: Verknuepfung,
    /// Its short name.
    pub kurz: Option<String>,
    /// Its kind.
    pub art: Option<Wort>,
}

/// What the page of an actor shows.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Akteur {
    /// Its name.
    pub name: String,
    /// Its short name.
    pub kurz: Option<String>,
    /// Its kind.
    pub art: Option<Wort>,
    /// What it is a part of.
    pub teil_von: Option<Verknuepfung>,
    /// Its parts.
    pub teile: Vec<Verknuepfung>,
    /// Its own site.
    pub url: Option<String>,
    /// More about it.
    pub text: Option<Text>,
    /// Measures that it is in charge of.
    pub massnahmen_federfuehrung: Liste,
    /// Measures that it takes part in.
    pub massnahmen_beteiligung: Liste,
    /// Whether it is sample content.
    pub beispiel: bool,
    /// Papers that it is in charge of.
    pub federfuehrung: Vec<Verknuepfung>,
    /// Participation that it took part in.
    pub beteiligung: Vec<Verknuepfung>,
    /// Texts that link to it.
    pub erwaehnt: Vec<Verknuepfung>,
}

/// Whether there is anything to show.
#[must_use]
pub fn exists(kontext: &Kontext<'_>) -> bool {
    kontext.konzept.akteure.iter().any(|it| kontext.sicht.zeigt(it.entwurf))
}

/// Makes the directory.
pub(super) fn make(blatt: &mut Blatt<'_>, texte: &Texte) -> (Kopf, View) {
    let actors = blatt.kontext.konzept.akteure.iter().filter(|it| blatt.kontext.sicht.zeigt(it.entwurf));
    let mut akteure: Vec<Zeile> = actors
        .filter_map(|it| {
            let link = Verknuepfung::zu_id(blatt, it.id.as_str())?;
            Some(Zeile { link, kurz: it.kurz.clone(), art: art(it, texte) })
        })
        .collect();
    sort::by_text(&mut akteure, |it| &it.link.titel);
    (Kopf::new(texte.text("akteure-titel", &[])), View::Akteure(Box::new(Akteure { akteure })))
}

/// Makes the page of an actor.
pub(super) fn make_akteur(blatt: &mut Blatt<'_>, id: &str, texte: &Texte) -> (Kopf, View) {
    let konzept = blatt.kontext.konzept;
    let id: Id<konzept::akteur::Akteur> = Id::new(id);
    let actor = konzept.akteur(&id).expect("a page is planned only for an actor that exists");
    let link = |id: &str| Verknuepfung::zu_id(blatt, id);
    let papers = konzept.vorlagen.iter().filter(|it| it.federfuehrung.as_ref() == Some(&id));
    let federfuehrung = papers.filter_map(|it| link(it.id.as_str())).collect();
    let took_part = konzept.beteiligung.iter().filter(|it| it.beteiligte.iter().any(|it| it == id.as_str()));
    let beteiligung = took_part.filter_map(|it| link(it.id.as_str())).collect();
    let parts = konzept.akteure.iter().filter(|it| it.teil_von.as_ref() == Some(&id));
    let teile = parts.filter_map(|it| link(it.id.as_str())).collect();
    let teil_von = actor.teil_von.as_ref().and_then(|it| link(it.as_str()));
    let measures = |bezug| massnahmen::liste(blatt, konzept.massnahmen_zu(bezug, id.as_str()));
    let sources = blatt.kontext.backlinks().of(id.as_str()).iter();
    let erwaehnt = sources.filter_map(|source| link(source)).collect();
    let view = Akteur {
        name: actor.name.clone(),
        kurz: actor.kurz.clone(),
        art: art(actor, texte),
        teil_von,
        teile,
        url: actor.url.clone(),
        massnahmen_federfuehrung: measures(Bezug::Federfuehrung),
        massnahmen_beteiligung: measures(Bezug::Beteiligung),
        beispiel: actor.beispiel,
        federfuehrung,
        beteiligung,
        erwaehnt,
        text: text(blatt, actor.text.as_ref()),
    };
    let mut kopf = Kopf::new(actor.name.clone());
    kopf.entwurf = actor.entwurf;
    kopf.pfad = vec![Verknuepfung::new(texte.text("akteure-titel", &[]), blatt.zu(&Route::Akteure))];
    (kopf, View::Akteur(Box::new(view)))
}

fn art(actor: &konzept::akteur::Akteur, texte: &Texte) -> Option<Wort> {
    actor.art.map(|it| Wort::new("akteursart", it.word(), texte))
}
