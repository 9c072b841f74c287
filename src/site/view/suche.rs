//! The search page of a Fassung: the place for the search, and all headings, measures and terms
//! from A to Z (DIN 5007-1), which need neither a server nor a script. What is too long for one
//! page has a page for each letter.

use std::collections::BTreeMap;

use serde::Serialize;

use super::kopf::Kopf;
use crate::{
    base::sort,
    document::art::{Art, Suchart},
    site::{
        alphabet::{self, Alphabet},
        band::Band,
        bausteine::{Verknuepfung, sprachmarke::Sprachmarke},
        blatt::Blatt,
        route::{self, Route},
    },
    texte::{Arg, Texte},
};

/// What the search page shows.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Suche {
    /// The Fassung that is searched.
    pub fassung: String,
    /// The file to begin a search with, relative; none where there is nothing to search with.
    pub index: Option<&'static str>,
    /// The kinds by which results can be narrowed: word and what people read.
    pub arten: Vec<(&'static str, String)>,
    /// The letters that have entries, if all of them fit here.
    pub buchstaben: Vec<Buchstabe>,
    /// Else the ways to the letters.
    pub teile: Vec<Teilverweis>,
}

/// What the page of a letter shows.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Teilliste {
    /// All letters.
    pub buchstaben: Vec<Teilverweis>,
    /// What it is cut into.
    pub teile: Vec<Teilverweis>,
    /// What stands here.
    pub eintraege: Vec<Stichwortzeile>,
    /// The part before it.
    pub davor: Option<Verknuepfung>,
    /// The part after it.
    pub danach: Option<Verknuepfung>,
    /// The way back to the search page.
    pub suche: String,
}

/// The way to a part.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Teilverweis {
    /// What people read: "S", "Sa", "0–9".
    pub titel: String,
    /// Relative address.
    pub href: String,
    /// How many texts it has.
    pub anzahl: usize,
    /// The same in words.
    pub anzahl_text: String,
    /// `page` on its own page, `true` on those of its parts: what `aria-current` says.
    pub hier: Option<&'static str>,
}

/// A letter.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Buchstabe {
    /// What people read: "A", "0–9".
    pub titel: String,
    /// Its anchor.
    pub anker: String,
    /// What begins with it.
    pub eintraege: Vec<Stichwortzeile>,
}

/// A text with all its places.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Stichwortzeile {
    /// The text.
    pub titel: String,
    /// Where it stands.
    pub ziele: Vec<Stichwortziel>,
}

/// A place.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Stichwortziel {
    /// Relative address.
    pub href: String,
    /// What it is, or on which page.
    pub worin: String,
    /// Whether that is the title of the page, and so in the language of the text.
    pub seite: bool,
    /// The language of the text, if it is not that of the page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fremd: Option<Sprachmarke>,
}

/// What people call a group of results.
fn gruppenname(art: Suchart, texte: &Texte) -> String {
    let key = if art == Suchart::Weiteres { "suche-art" } else { "art" };
    texte.text(&format!("{key}-{}", art.wort()), &[])
}

/// Makes the search page.
pub(super) fn make(blatt: &Blatt<'_>) -> (Kopf, Suche) {
    let band = blatt.band;
    let regal = blatt.regal;
    let texte = blatt.texte;
    let alphabet = read(band);
    let view = Suche {
        fassung: band.fassung.bezeichnung.clone(),
        index: regal.suche.then_some(route::SUCHINDEX),
        arten: Suchart::ALLE.iter().map(|it| (it.wort(), gruppenname(*it, texte))).collect(),
        buchstaben: alphabet.ganz().map(|it| letters(blatt, it)).unwrap_or_default(),
        teile: teile(blatt, alphabet, alphabet.oben(), None),
    };
    (Kopf::new(texte.text("suche-titel", &[])), view)
}

fn read(band: &Band) -> &Alphabet {
    band.alphabet.as_ref().expect("plan() reads the list before it makes a page of it")
}

/// Makes the page of a letter, or of a part of one.
pub(super) fn make_teil(blatt: &Blatt<'_>, name: &str) -> (Kopf, Teilliste) {
    let band = blatt.band;
    let texte = blatt.texte;
    let alphabet = read(band);
    let at = alphabet.position(name).expect("a page is planned only for a part that there is");
    let (before, after) = alphabet.nachbarn(at);
    let link = |at: usize| {
        Verknuepfung::new(titel(alphabet.teil(at), texte), zu(blatt, alphabet.teil(at)))
    };
    let view = Teilliste {
        buchstaben: teile(blatt, alphabet, alphabet.oben(), Some(at)),
        teile: teile(blatt, alphabet, &alphabet.teil(at).unter, None),
        eintraege: eintraege(blatt, alphabet.eigene(at)),
        davor: before.map(link),
        danach: after.map(link),
        suche: blatt.zu(&Route::Suche),
    };
    let mut kopf = Kopf::new(
        texte.text("suche-az-teil", &[("teil", Arg::from(titel(alphabet.teil(at), texte)))]),
    );
    let search = Verknuepfung::new(texte.text("suche-titel", &[]), blatt.zu(&Route::Suche));
    kopf.pfad = std::iter::once(search).chain(alphabet.ueber(at).into_iter().map(link)).collect();
    (kopf, view)
}

fn zu(blatt: &Blatt<'_>, teil: &alphabet::Alphabetteil) -> String {
    blatt.zu(&Route::Buchstabe(teil.name.clone()))
}

fn titel(teil: &alphabet::Alphabetteil, texte: &Texte) -> String {
    teil.titel.clone().unwrap_or_else(|| texte.text("suche-ziffern", &[]))
}

/// The ways to some parts; `hier` is the one whose page this is.
fn teile(
    blatt: &Blatt<'_>,
    alphabet: &Alphabet,
    parts: &[usize],
    hier: Option<usize>,
) -> Vec<Teilverweis> {
    let texte = blatt.texte;
    let above = hier.map(|at| alphabet.ueber(at)).unwrap_or_default();
    let part = |at: &usize| {
        let teil = alphabet.teil(*at);
        Teilverweis {
            titel: titel(teil, texte),
            href: zu(blatt, teil),
            anzahl: teil.anzahl(),
            anzahl_text: texte.text("suche-az-anzahl", &[("anzahl", Arg::from(teil.anzahl()))]),
            hier: if hier == Some(*at) {
                Some("page")
            } else {
                above.contains(at).then_some("true")
            },
        }
    };
    parts.iter().map(part).collect()
}

/// Entries under their first letters: `Ö` stands with `O`, as it is sorted; digits and signs come
/// together.
fn letters(blatt: &Blatt<'_>, all: &[alphabet::Stichwort]) -> Vec<Buchstabe> {
    let texte = blatt.texte;
    let groups = all.chunk_by(|one, other| one.buchstabe() == other.buchstabe()).map(|group| {
        let letter = group
            .first()
            .and_then(alphabet::Stichwort::buchstabe)
            .and_then(|it| it.to_uppercase().next());
        Buchstabe {
            titel: letter.map_or_else(|| texte.text("suche-ziffern", &[]), String::from),
            anker: letter.map_or_else(|| "_az-0".to_owned(), |it| format!("_az-{}", u32::from(it))),
            eintraege: eintraege(blatt, group),
        }
    });
    groups.collect()
}

/// Entries in their order, in which signs in front of a word do not count.
fn eintraege(blatt: &Blatt<'_>, some: &[alphabet::Stichwort]) -> Vec<Stichwortzeile> {
    let texte = blatt.texte;
    let mut names: BTreeMap<Art, String> = BTreeMap::new();
    let mut place = |stelle: &alphabet::Stichwortstelle| {
        let (href, titel) = blatt.zu_id(&stelle.id, stelle.anker.as_deref())?;
        let name = |art: Art| {
            let text = || texte.text(&format!("art-{}", art.word()), &[]);
            if art.von_heute() { gruppenname(Suchart::Weiteres, texte) } else { text() }
        };
        let worin = if stelle.is_titel {
            names.entry(stelle.art).or_insert_with(|| name(stelle.art)).clone()
        } else {
            titel
        };
        Some(Stichwortziel {
            href,
            worin,
            seite: !stelle.is_titel,
            fremd: blatt.kontext.fremd(&stelle.id),
        })
    };
    let entry = |it: &alphabet::Stichwort| Stichwortzeile {
        titel: it.text.clone(),
        ziele: it.orte.iter().filter_map(&mut place).collect(),
    };
    let mut entries: Vec<Stichwortzeile> = some.iter().map(entry).collect();
    sort::by_text(&mut entries, |it| it.titel.trim_start_matches(|it: char| !it.is_alphanumeric()));
    entries
}
