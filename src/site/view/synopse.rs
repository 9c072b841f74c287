//! The pages of a comparison: the overview with counts and the list of changed units, and a page
//! for each of them; and in short for the start page.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde::Serialize;

use super::{
    fassungen::Beschluss,
    fassungspaar::{Fassungspaar, Umfang, anker},
    kopf::Kopf,
};
use crate::{
    document::{
        art::Art,
        image,
        reference::Target,
        reihe::{Messwert, Wert},
        value::{Prosa, Value},
    },
    fassung::{
        anriss::{self, Anriss},
        felder::{Feldaenderung, GeaendertesFeld, Pfadstueck},
        folge::Textvergleich,
        synopse::{Einheitsvergleich, Synopse, Zustand},
        textvergleich,
    },
    konzept::Konzept,
    site::{
        band::Band,
        bausteine::{
            Datum, Etikett, Verknuepfung,
            text::{Marken, Text, Vergleichsort, Vergleichsorte},
        },
        binden::{Textart, bind},
        blatt::Blatt,
        feldwert,
        route::Route,
    },
    texte::{Arg, Texte},
};

/// What the overview of a comparison shows.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Synopsenuebersicht {
    /// Which document, which versions.
    pub kopf: Formalkopf,
    /// What the editors say about it.
    pub aenderung: Option<String>,
    /// How many units of each kind are new, changed, gone.
    pub zaehlung: Vec<Zaehlung>,
    /// The changed units by kind.
    pub gruppen: Vec<Artengruppe>,
    /// How many did not change, in words.
    pub unveraendert: String,
    /// The way to all of it on one page.
    pub alles: Option<String>,
}

/// The formal head (Handbuch der Rechtsförmlichkeit, on Synopsen): which document, which two
/// versions, which decision.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Formalkopf {
    /// The document.
    pub titel: String,
    /// The old version.
    pub alt: Fassungsangabe,
    /// The new version.
    pub neu: Fassungsangabe,
}

/// A version in the head.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Fassungsangabe {
    /// The way to it.
    pub link: Verknuepfung,
    /// As of when.
    pub stand: Option<Datum>,
    /// How far it had come.
    pub status: String,
    /// The decision that adopted it.
    pub beschluss: Option<Beschluss>,
}

/// Counts of a kind.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Zaehlung {
    /// The kind.
    pub art: String,
    /// New units.
    pub neu: usize,
    /// Changed units.
    pub geaendert: usize,
    /// Units that left, or became part of another one.
    pub entfallen: usize,
}

/// Changed units of a kind.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Artengruppe {
    /// The kind.
    pub art: String,
    /// The units of which a text, a figure, the name or the place changed.
    pub eintraege: Vec<Aenderungszeile>,
    /// Those of which only something else did, by what that is.
    pub gefaltet: Vec<Faltgruppe>,
}

/// Changed units that are folded, so that those with changed texts stand out.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Faltgruppe {
    /// How many they are and what changed, in words.
    pub titel: String,
    /// The units.
    pub eintraege: Vec<Aenderungszeile>,
}

/// The most that changed about a unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Tragweite {
    /// A text, a figure, the name or the place, or all of it.
    Inhalt,
    /// Details.
    Angaben,
    /// What is reported about it.
    Umsetzungsstand,
    /// The number alone, or something that nobody sees.
    Formal,
}

impl Tragweite {
    /// The sentence about units that are folded; none for those that are listed.
    fn satz(self) -> Option<&'static str> {
        match self {
            Self::Inhalt => None,
            Self::Angaben => Some("synopse-nur-angaben"),
            Self::Umsetzungsstand => Some("synopse-nur-umsetzungsstand"),
            Self::Formal => Some("synopse-formal"),
        }
    }
}

/// A changed unit in the list.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Aenderungszeile {
    /// The way to its page.
    pub link: Verknuepfung,
    /// What became of it: "neu", "geändert", "entfallen".
    pub zustand: (&'static str, String),
    /// Whether it is sample content.
    pub beispiel: bool,
    /// What changed, in short.
    pub hinweise: Vec<String>,
    /// The first change in its text.
    pub anriss: Option<Anrisszeile>,
}

/// The first change of a text in one line.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Anrisszeile {
    /// The words before it.
    pub davor: String,
    /// What went.
    pub weg: String,
    /// What came.
    pub neu: String,
    /// The words behind it.
    pub danach: String,
}

impl From<Anriss> for Anrisszeile {
    fn from(Anriss { davor, weg, neu, danach }: Anriss) -> Self {
        Self { davor, weg, neu, danach }
    }
}

/// What the page of a changed unit shows.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Vergleich {
    /// Which document, which versions.
    pub kopf: Formalkopf,
    /// The kind of the unit.
    pub art: String,
    /// Its title.
    pub titel: String,
    /// What became of it.
    pub zustand: (&'static str, String),
    /// What changed, in short.
    pub hinweise: Vec<String>,
    /// Its page in the old version.
    pub alt: Option<Verknuepfung>,
    /// Its page in the new version.
    pub neu: Option<Verknuepfung>,
    /// What changed in its details, and in the reports on how far it has come.
    pub angaben: Vec<Angabenvergleich>,
    /// What changed in longer texts of its metadata.
    pub feldtexte: Vec<Feldtext>,
    /// What changed in its figures.
    pub werte: Vec<Wertzeile>,
    /// What changed in its text.
    pub text: Option<Vergleichstext>,
    /// The changed unit before.
    pub davor: Option<Verknuepfung>,
    /// The changed unit after.
    pub danach: Option<Verknuepfung>,
}

/// Details of a unit, compared.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Angabenvergleich {
    /// Which ones, for its anchor.
    pub wort: &'static str,
    /// Which ones.
    pub titel: String,
    /// How many, where they are folded.
    pub gefaltet: Option<String>,
    /// One line for each.
    pub zeilen: Vec<Feldzeile>,
}

/// A whole comparison.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Allein {
    /// What the overview shows.
    pub uebersicht: Synopsenuebersicht,
    /// The changed units.
    pub einheiten: Vec<Vergleichsabschnitt>,
    /// The images of a document on its own.
    pub bilder: Vec<Vorratsbild>,
}

/// A whole comparison as a page of the site.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Druckseite {
    /// All of it.
    pub ganzes: Allein,
    /// The way to its overview.
    pub uebersicht: Verknuepfung,
}

/// An image that a document holds once, however often it shows it.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Vorratsbild {
    /// By what it is shown.
    pub name: String,
    /// Its bytes, as an address.
    pub src: String,
    /// Its width in pixels.
    pub breite: u32,
    /// Its height in pixels.
    pub hoehe: u32,
}

/// A unit in a whole comparison.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Vergleichsabschnitt {
    /// Its place.
    pub anker: String,
    /// What changed.
    pub vergleich: Vergleich,
}

/// A field that changed.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Feldzeile {
    /// The way to it: "Zeitraum, Ende".
    pub name: String,
    /// Before: one or more values, none where there was none.
    pub alt: Vec<String>,
    /// After.
    pub neu: Vec<String>,
}

/// A text in the metadata that changed.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Feldtext {
    /// The way to it.
    pub name: String,
    /// What changed.
    pub text: Vergleichstext,
}

/// A figure that changed.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Wertzeile {
    /// When, and for whom.
    pub name: String,
    /// Before.
    pub alt: String,
    /// After.
    pub neu: String,
}

/// Two texts with what changed between them; `output` writes both readings.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Vergleichstext {
    /// Its name on the page.
    pub name: String,
    /// The old text.
    pub alt: Text,
    /// The new text.
    pub neu: Text,
    /// What belongs together.
    pub vergleich: Textvergleich,
    /// The names of the two versions.
    pub namen: (String, String),
    /// Where what moved to other units is compared.
    pub orte: Vergleichsorte,
}

/// Makes the overview.
#[must_use]
pub fn make(blatt: &Blatt<'_>, paar: &Fassungspaar<'_>) -> (Kopf, Synopsenuebersicht) {
    let texte = blatt.texte;
    let mut kopf = Kopf::new(name(paar, texte));
    kopf.pfad =
        vec![Verknuepfung::new(texte.text("fassungen-titel", &[]), blatt.zu(&Route::Fassungen))];
    (kopf, uebersicht(blatt, paar))
}

/// Makes one document of the overview and every changed unit.
#[must_use]
pub fn make_allein(blatt: &mut Blatt<'_>, paar: &Fassungspaar<'_>) -> (Kopf, Allein) {
    let mut view = ganzes(blatt, paar);
    view.bilder = vorrat(&mut view.einheiten);
    (Kopf::new(name(paar, blatt.texte)), view)
}

/// Makes one page of the overview and every changed unit.
#[must_use]
pub fn make_alles(blatt: &mut Blatt<'_>, paar: &Fassungspaar<'_>) -> (Kopf, Druckseite) {
    let texte = blatt.texte;
    let titel = name(paar, texte);
    let overview = Fassungspaar { umfang: Umfang::Seite, ..*paar };
    let uebersicht = Verknuepfung::new(titel.clone(), overview.zu(blatt, None));
    let mut kopf = Kopf::new(format!("{titel} – {}", texte.text("synopse-alles", &[])));
    kopf.pfad = vec![
        Verknuepfung::new(texte.text("fassungen-titel", &[]), blatt.zu(&Route::Fassungen)),
        uebersicht.clone(),
    ];
    (kopf, Druckseite { ganzes: ganzes(blatt, paar), uebersicht })
}

fn ganzes(blatt: &mut Blatt<'_>, paar: &Fassungspaar<'_>) -> Allein {
    let units = &paar.synopse.einheiten;
    let einheiten = units.iter().enumerate().map(|(at, it)| Vergleichsabschnitt {
        anker: anker(it),
        vergleich: vergleich(blatt, paar, at),
    });
    let einheiten = einheiten.collect();
    Allein { uebersicht: uebersicht(blatt, paar), einheiten, bilder: Vec::new() }
}

/// Takes the images out of what changed, each once; of what did not change only their words stay.
fn vorrat(einheiten: &mut [Vergleichsabschnitt]) -> Vec<Vorratsbild> {
    let mut bilder: Vec<Vorratsbild> = Vec::new();
    let mut known: HashMap<String, usize> = HashMap::new();
    let texts = einheiten.iter_mut().flat_map(|it| {
        let fields = it.vergleich.feldtexte.iter_mut().map(|it| &mut it.text);
        fields.chain(&mut it.vergleich.text)
    });
    for text in texts {
        let (alt, neu) = text.vergleich.bilder((&text.alt.prosa, &text.neu.prosa));
        for (shown, side) in [(alt, &mut text.alt), (neu, &mut text.neu)] {
            for (at, slot) in side.bilder.iter_mut().enumerate() {
                if !shown.contains(&at) {
                    *slot = None;
                }
                let Some(quelle) = slot else { continue };
                let number = *known.entry(quelle.src.clone()).or_insert_with(|| {
                    let name = format!("_bild-{}", bilder.len() + 1);
                    let (breite, hoehe) = (quelle.size.width, quelle.size.height);
                    bilder.push(Vorratsbild { name, src: quelle.src.clone(), breite, hoehe });
                    bilder.len() - 1
                });
                quelle.src = format!("#{}", bilder[number].name);
            }
        }
    }
    bilder
}

fn uebersicht(blatt: &Blatt<'_>, paar: &Fassungspaar<'_>) -> Synopsenuebersicht {
    let texte = blatt.texte;
    let units = &paar.synopse.einheiten;
    let mut counts: BTreeMap<Art, Zaehlung> = BTreeMap::new();
    let mut groups: BTreeMap<Art, (String, BTreeMap<Tragweite, Vec<Aenderungszeile>>)> =
        BTreeMap::new();
    for (at, einheit) in units.iter().enumerate() {
        let art = texte.text(&format!("art-{}-mehrere", einheit.art.word()), &[]);
        let count = counts.entry(einheit.art).or_insert_with(|| Zaehlung {
            art: art.clone(),
            neu: 0,
            geaendert: 0,
            entfallen: 0,
        });
        match einheit.zustand() {
            Zustand::Neu => count.neu += 1,
            Zustand::Geaendert => count.geaendert += 1,
            Zustand::Entfallen | Zustand::Aufgegangen => count.entfallen += 1,
        }
        let (_, gruppe) = groups.entry(einheit.art).or_insert_with(|| (art, BTreeMap::new()));
        gruppe.entry(tragweite(paar.synopse, at)).or_default().push(eintrag(blatt, paar, at));
    }
    let gruppen = groups.into_values().map(|(art, mut by_reach)| Artengruppe {
        art,
        eintraege: by_reach.remove(&Tragweite::Inhalt).unwrap_or_default(),
        gefaltet: by_reach
            .into_iter()
            .filter_map(|(tragweite, eintraege)| {
                let anzahl = [("anzahl", Arg::from(eintraege.len()))];
                Some(Faltgruppe { titel: texte.text(tragweite.satz()?, &anzahl), eintraege })
            })
            .collect(),
    });
    Synopsenuebersicht {
        kopf: formalkopf(blatt, paar),
        aenderung: paar.neu.fassung.aenderung.clone(),
        zaehlung: counts.into_values().collect(),
        gruppen: gruppen.collect(),
        unveraendert: texte
            .text("synopse-unveraendert", &[("anzahl", Arg::from(paar.synopse.unveraendert))]),
        alles: paar
            .file_alles()
            .filter(|_| paar.umfang == Umfang::Seite)
            .map(|it| blatt.zu_datei(it.as_str())),
    }
}

/// The most that changed about a unit.
fn tragweite(synopse: &Synopse, at: usize) -> Tragweite {
    let einheit = &synopse.einheiten[at];
    let innen = synopse.unterschied(at);
    let same_place = einheit.zustand() == Zustand::Geaendert
        && !einheit.umbenannt()
        && einheit.verschoben.is_none()
        && einheit.dazu.is_empty();
    let said = innen.text.is_some() || !innen.werte.is_empty();
    if !same_place || said || innen.felder.iter().any(GeaendertesFeld::is_text) {
        Tragweite::Inhalt
    } else if innen.felder.is_empty() {
        Tragweite::Formal
    } else if innen.felder.iter().all(GeaendertesFeld::is_umsetzungsstand) {
        Tragweite::Umsetzungsstand
    } else {
        Tragweite::Angaben
    }
}

fn eintrag(blatt: &Blatt<'_>, paar: &Fassungspaar<'_>, at: usize) -> Aenderungszeile {
    let einheit = &paar.synopse.einheiten[at];
    let texte = blatt.texte;
    let sample = |band: &Band, id: &Option<String>| {
        id.as_ref().is_some_and(|id| band.kontext.konzept.is_beispiel(id))
    };
    Aenderungszeile {
        link: Verknuepfung::new(titel(einheit), paar.zu(blatt, Some(einheit))),
        zustand: zustand(einheit, texte),
        beispiel: sample(paar.alt, &einheit.id_alt) || sample(paar.neu, &einheit.id_neu),
        hinweise: hinweise(paar.synopse, at, texte),
        anriss: paar.synopse.unterschied(at).text.as_ref().and_then(|it| {
            let (alt, neu) = paar.synopse.texte(at);
            anriss::anriss(it, (&alt, &neu)).map(Anrisszeile::from)
        }),
    }
}

/// What changed since the Fassung before, in short.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Neues {
    /// The Fassung before.
    pub fassung: String,
    /// How many units changed, in words.
    pub anzahl: String,
    /// Some of them.
    pub eintraege: Vec<Aenderungszeile>,
    /// The way to all of them.
    pub href: String,
}

/// How many changed units the start page names, and how many of one kind; the rest stands in the
/// comparison.
const KOSTPROBE: (usize, usize) = (6, 2);

/// What changed in a Fassung since the one before; none without such a comparison, or without
/// changes.
#[must_use]
pub fn neues(blatt: &Blatt<'_>) -> Option<Neues> {
    let band = blatt.band;
    let regal = blatt.regal;
    let texte = blatt.texte;
    let vergleich = regal.mit_vorgaenger(band).filter(|it| !it.synopse.einheiten.is_empty())?;
    let paar = Fassungspaar::new(vergleich, regal);
    let units = &vergleich.synopse.einheiten;
    let mut named: Vec<usize> = Vec::new();
    for (at, unit) in units.iter().enumerate() {
        let of_kind = named.iter().filter(|it| units[**it].art == unit.art).count();
        if named.len() < KOSTPROBE.0 && of_kind < KOSTPROBE.1 {
            named.push(at);
        }
    }
    let listed = |at: usize| {
        let mut eintrag = eintrag(blatt, &paar, at);
        // They quote names, which are not translated.
        if band.sprache.is_some() {
            eintrag.hinweise.clear();
        }
        eintrag.anriss = None;
        eintrag
    };
    Some(Neues {
        fassung: paar.alt.fassung.bezeichnung.clone(),
        anzahl: texte.text("start-neues-anzahl", &[("anzahl", Arg::from(units.len()))]),
        eintraege: named.into_iter().map(listed).collect(),
        href: paar.zu(blatt, None),
    })
}

/// Makes the page of a changed unit.
#[must_use]
pub fn make_einheit(
    blatt: &mut Blatt<'_>,
    paar: &Fassungspaar<'_>,
    at: usize,
) -> (Kopf, Vergleich) {
    let texte = blatt.texte;
    let mut kopf = Kopf::new(format!(
        "{}: {}",
        texte.text("synopse", &[]),
        titel(&paar.synopse.einheiten[at])
    ));
    kopf.fassungen =
        Some(format!("{} → {}", paar.alt.fassung.bezeichnung, paar.neu.fassung.bezeichnung));
    kopf.pfad = vec![
        Verknuepfung::new(texte.text("fassungen-titel", &[]), blatt.zu(&Route::Fassungen)),
        Verknuepfung::new(name(paar, texte), paar.zu(blatt, None)),
    ];
    (kopf, vergleich(blatt, paar, at))
}

/// What changed on a page since another Fassung, told at its top.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Seit {
    /// The Fassung that it is compared with.
    pub fassung: String,
    /// On the start page, how many units changed.
    pub anzahl: Option<usize>,
    /// What became of the unit; none if it is unchanged.
    pub vergleich: Option<Vergleich>,
    /// The way to the comparison of this unit, or of all.
    pub href: String,
}

/// Marks what changed in the text of a page, and tells the rest at its top. Only where a comparison
/// was asked for.
#[must_use]
pub fn seit(blatt: &mut Blatt<'_>, text: Option<&mut Text>) -> Option<Seit> {
    let route = blatt.route;
    let regal = blatt.regal;
    let vergleich = &regal.vergleiche[regal.marken?];
    let paar = Fassungspaar::new(vergleich, regal);
    let units = &paar.synopse.einheiten;
    let fits = |it: &&Einheitsvergleich| {
        it.id_neu.as_deref().is_some_and(|id| Route::of(it.art, id, None).0 == *route)
    };
    let einheit = route.id().and_then(|id| vergleich.einheit(id)).filter(fits);
    if route.id().is_none() && !matches!(route, Route::Start) {
        return None;
    }
    let at = einheit.and_then(|it| units.iter().position(|other| std::ptr::eq(it, other)));
    let mut told = at.map(|at| {
        let mut told = self::vergleich(blatt, &paar, at);
        // It stands in the text itself.
        told.text = None;
        told
    });
    if let (Some(text), Some(at)) = (text, at)
        && let Some(vergleich) = &paar.synopse.unterschied(at).text
    {
        let alt =
            bind_side(blatt, &paar, Einheitsseite { at, alt: true }, &paar.synopse.texte(at).0);
        let orte = orte(blatt, &paar, vergleich);
        text.marken = Some(Box::new(Marken { alt, vergleich: vergleich.clone(), orte }));
    }
    if let Some(told) = &mut told {
        told.feldtexte.iter_mut().enumerate().for_each(|(at, it)| it.text.name = format!("_m{at}"));
    }
    Some(Seit {
        fassung: paar.alt.fassung.bezeichnung.clone(),
        anzahl: (*route == Route::Start).then_some(units.len()),
        vergleich: told,
        href: paar.zu(blatt, einheit),
    })
}

fn vergleich(blatt: &mut Blatt<'_>, paar: &Fassungspaar<'_>, at: usize) -> Vergleich {
    let texte = blatt.texte;
    let units = &paar.synopse.einheiten;
    let einheit = &units[at];
    let innen = paar.synopse.unterschied(at);
    let mut names = Names { blatt, paar, at, count: 0 };
    let text = innen.text.clone().map(|vergleich| {
        let (alt, neu) = paar.synopse.texte(at);
        names.text(&alt, &neu, vergleich)
    });
    let (mut felder, mut berichte) = (Vec::new(), Vec::new());
    let mut feldtexte = Vec::new();
    for feld in &innen.felder {
        match names.field(feld) {
            Feldanzeige::Zeile(zeile) if feld.is_umsetzungsstand() => berichte.push(zeile),
            Feldanzeige::Zeile(zeile) => felder.push(zeile),
            Feldanzeige::Text(text) => feldtexte.push(*text),
        }
    }
    let angaben = [
        ("angaben", "synopse-angaben", felder.len(), felder),
        ("umsetzungsstand", "schluesselname-umsetzungsstand", innen.berichte(), berichte),
    ]
    .into_iter()
    .filter(|(.., zeilen)| !zeilen.is_empty())
    .map(|(wort, titel, anzahl, zeilen)| Angabenvergleich {
        wort,
        titel: texte.text(titel, &[]),
        // A changed text comes first; what else changed does not hide it.
        gefaltet: innen
            .text
            .is_some()
            .then(|| texte.text(&format!("synopse-in-{wort}"), &[("anzahl", Arg::from(anzahl))])),
        zeilen,
    })
    .collect();
    let page = |band: &Band, id: Option<&String>| {
        let id = id.filter(|_| paar.umfang != Umfang::Datei)?;
        let link = blatt.in_band(band).verknuepfung(id)?;
        Some(Verknuepfung {
            nummer: None,
            ..Verknuepfung::new(band.fassung.bezeichnung.clone(), link.href)
        })
    };
    let neighbour = |at: Option<usize>| {
        let einheit = units.get(at?)?;
        Some(Verknuepfung::new(titel(einheit), paar.zu(blatt, Some(einheit))))
    };
    Vergleich {
        kopf: formalkopf(blatt, paar),
        art: texte.text(&format!("art-{}", einheit.art.word()), &[]),
        titel: titel(einheit),
        zustand: zustand(einheit, texte),
        hinweise: hinweise(paar.synopse, at, texte),
        alt: page(paar.alt, einheit.id_alt.as_ref()),
        neu: page(paar.neu, einheit.id_neu.as_ref()),
        angaben,
        feldtexte,
        werte: innen
            .werte
            .iter()
            .map(|wert| {
                let parts: Vec<String> = std::iter::once(texte.datum(wert.jahr))
                    .chain(wert.gruppen.iter().cloned())
                    .collect();
                Wertzeile {
                    name: parts.join(", "),
                    alt: figure(wert.alt.as_ref(), texte),
                    neu: figure(wert.neu.as_ref(), texte),
                }
            })
            .collect(),
        text,
        davor: neighbour(at.checked_sub(1)),
        danach: neighbour(Some(at + 1)),
    }
}

/// How a field that changed is shown.
enum Feldanzeige {
    Zeile(Feldzeile),
    Text(Box<Feldtext>),
}

struct Names<'a, 'b> {
    blatt: &'a mut Blatt<'b>,
    paar: &'a Fassungspaar<'a>,
    at: usize,
    count: usize,
}

impl Names<'_, '_> {
    /// A field that changed: a text as a comparison of its own, anything else as a line.
    fn field(&mut self, feld: &GeaendertesFeld) -> Feldanzeige {
        let texte = self.blatt.texte;
        let name = path_name(&feld.pfad, texte);
        let (alt_in, neu_in) = (&self.paar.alt.kontext.konzept, &self.paar.neu.kontext.konzept);
        let values = |konzept: &Konzept, items: &[Value]| -> Vec<String> {
            items.iter().map(|it| feldwert::wert(it, feld.worte, konzept, texte)).collect()
        };
        match &feld.aenderung {
            Feldaenderung::Text(alt, neu, vergleich) => {
                let text = self.text(alt, neu, vergleich.clone());
                Feldanzeige::Text(Box::new(Feldtext { name, text }))
            }
            // A longer text that came or went is shown as a text.
            Feldaenderung::Wert(alt, neu) if feld.is_text() => {
                let prosa = |value: &Option<Value>| match value {
                    Some(Value::Prosa(prosa)) => prosa.clone(),
                    _ => Prosa::default(),
                };
                let (alt, neu) = (prosa(alt), prosa(neu));
                let (old, new) = self.paar.synopse.anzeigen();
                let vergleich = textvergleich::compare((&alt, old), (&neu, new));
                let text = self.text(&alt, &neu, vergleich);
                Feldanzeige::Text(Box::new(Feldtext { name, text }))
            }
            Feldaenderung::Wert(alt, neu) => {
                let one = |konzept: &Konzept, it: &Option<Value>| {
                    values(konzept, it.as_ref().map_or(&[], std::slice::from_ref))
                };
                Feldanzeige::Zeile(Feldzeile { name, alt: one(alt_in, alt), neu: one(neu_in, neu) })
            }
            Feldaenderung::Liste(alt, neu) => Feldanzeige::Zeile(Feldzeile {
                name,
                alt: values(alt_in, alt),
                neu: values(neu_in, neu),
            }),
        }
    }

    /// Each side is bound to its own version, so that its links lead there.
    fn text(&mut self, alt: &Prosa, neu: &Prosa, vergleich: Textvergleich) -> Vergleichstext {
        self.count += 1;
        let at = self.at;
        let (old, new) = (Einheitsseite { at, alt: true }, Einheitsseite { at, alt: false });
        Vergleichstext {
            name: textname(self.paar, self.at, self.count),
            alt: bind_side(self.blatt, self.paar, old, alt),
            neu: bind_side(self.blatt, self.paar, new, neu),
            orte: orte(self.blatt, self.paar, &vergleich),
            vergleich,
            namen: (
                self.paar.alt.fassung.bezeichnung.clone(),
                self.paar.neu.fassung.bezeichnung.clone(),
            ),
        }
    }
}

/// With what the anchors of a compared text begin. On a page of its own it must not tell how many
/// others changed.
fn textname(paar: &Fassungspaar<'_>, at: usize, count: usize) -> String {
    if paar.umfang == Umfang::Seite { format!("_v{count}") } else { format!("_v{at}-{count}") }
}

/// A side of a unit.
#[derive(Clone, Copy)]
struct Einheitsseite {
    /// The unit, by its place among those that changed.
    at: usize,
    alt: bool,
}

/// Binds a text to the version of its side, so that its links lead there, those within its page
/// too.
fn bind_side(
    blatt: &mut Blatt<'_>,
    paar: &Fassungspaar<'_>,
    seite: Einheitsseite,
    prosa: &Prosa,
) -> Text {
    let einheit = &paar.synopse.einheiten[seite.at];
    let (band, id) = if seite.alt {
        (paar.alt, einheit.id_alt.as_ref())
    } else {
        (paar.neu, einheit.id_neu.as_ref())
    };
    let mut there = blatt.in_band(band);
    let mut text = bind(&mut there, prosa, Textart::OhneGlossar);
    for (link, source) in text.links.iter_mut().zip(&prosa.links) {
        if let Target::Hier(anchor) = &source.target {
            let page = id.and_then(|id| there.zu_id(id, Some(anchor)));
            link.href = page.map(|it| it.0);
        }
        if paar.umfang == Umfang::Datei && !link.extern_ {
            link.href = None;
        }
    }
    blatt.beigaben.append(&mut there.beigaben);
    for (quelle, bild) in
        text.bilder.iter_mut().zip(&prosa.bilder).filter(|_| paar.umfang == Umfang::Datei)
    {
        let (Some(quelle), Target::Datei { path, .. }) = (quelle, &bild.target) else { continue };
        if let Some(bytes) = band.kontext.herausgabe(&band.kontext.konzept, path) {
            quelle.src = image::embedded(&path.extension(), &bytes);
        }
    }
    text
}

/// Where the units are compared to which something moved.
fn orte(blatt: &Blatt<'_>, paar: &Fassungspaar<'_>, vergleich: &Textvergleich) -> Vergleichsorte {
    let there: BTreeSet<usize> = vergleich.anderswo().filter_map(|it| it.einheit).collect();
    there
        .into_iter()
        .map(|at| {
            let einheit = &paar.synopse.einheiten[at];
            let href = paar.zu(blatt, Some(einheit));
            let href = if paar.umfang == Umfang::Seite { href } else { String::new() };
            let name = textname(paar, at, 1);
            (at, Vergleichsort { titel: titel(einheit), href, name })
        })
        .collect()
}

fn path_name(path: &[Pfadstueck], texte: &Texte) -> String {
    path.iter()
        .map(|(table, key)| feldwert::label(table, key, texte))
        .collect::<Vec<_>>()
        .join(", ")
}

fn figure(angabe: Option<&Messwert>, texte: &Texte) -> String {
    let Some(Messwert { wert, fussnote }) = angabe else {
        return texte.text("synopse-kein-wert", &[]);
    };
    let figure = match wert {
        Wert::Zahl(number) => texte.zahl(*number),
        Wert::Unsicher(number) => format!("({})", texte.zahl(*number)),
        Wert::Fehlt(sign) => {
            format!("{} ({})", sign.zeichen(), texte.text(&format!("zeichen-{}", sign.word()), &[]))
        }
    };
    fussnote.as_ref().map_or(figure.clone(), |note| format!("{figure} – {note}"))
}

fn titel(einheit: &Einheitsvergleich) -> String {
    let titel = einheit.titel_neu.as_ref().or(einheit.titel_alt.as_ref());
    titel.filter(|it| !it.is_empty()).cloned().unwrap_or_else(|| einheit.id().to_owned())
}

/// The word for what became of a unit, for catalogs and style.
#[must_use]
pub fn zustandswort(zustand: Zustand) -> &'static str {
    match zustand {
        Zustand::Neu => "neu",
        Zustand::Geaendert => "geaendert",
        Zustand::Entfallen => "entfallen",
        Zustand::Aufgegangen => "aufgegangen",
    }
}

fn zustand(einheit: &Einheitsvergleich, texte: &Texte) -> (&'static str, String) {
    let word = zustandswort(einheit.zustand());
    (word, texte.text(&format!("synopse-{word}"), &[]))
}

/// What changed besides words: the name, the number, the place; and how much changed in words.
#[must_use]
pub fn hinweise(synopse: &Synopse, at: usize, texte: &Texte) -> Vec<String> {
    let einheit = &synopse.einheiten[at];
    let mut notes = Vec::new();
    let text = |it: &Option<String>| Arg::from(it.clone().unwrap_or_else(|| "keine".to_owned()));
    let title = |konzept: &Konzept, id: &str| {
        konzept.verzeichnis.get(id).map_or_else(|| id.to_owned(), |it| it.titel.clone())
    };
    if let Some(id) = &einheit.aufgegangen {
        let args = [("titel", Arg::from(title(&synopse.neu.konzept, id)))];
        notes.push(texte.text("synopse-aufgegangen-in", &args));
    }
    if !einheit.dazu.is_empty() {
        let all = einheit.ids_alt().map(|it| format!("„{}“", title(&synopse.alt.konzept, it)));
        let args = [("titel", Arg::from(all.collect::<Vec<_>>().join(", ")))];
        notes.push(texte.text("synopse-vereint-aus", &args));
    }
    // Of several that became one, all former names were told.
    if einheit.umbenannt() && einheit.dazu.is_empty() {
        notes.push(texte.text("synopse-umbenannt", &[("alt", text(&einheit.titel_alt))]));
    }
    if let Some((alt, neu)) = &einheit.umnummeriert {
        notes.push(texte.text("synopse-umnummeriert", &[("alt", text(alt)), ("neu", text(neu))]));
    }
    if let Some((alt, neu)) = &einheit.verschoben {
        let named = |konzept: &Konzept, id: &Option<String>| {
            let eintrag = id.as_ref().and_then(|it| konzept.verzeichnis.get(it));
            Arg::from(eintrag.map_or("keine", |it| it.titel.as_str()))
        };
        let args =
            [("alt", named(&synopse.alt.konzept, alt)), ("neu", named(&synopse.neu.konzept, neu))];
        notes.push(
            texte.text(if alt == neu { "synopse-umgestellt" } else { "synopse-verschoben" }, &args),
        );
    }
    if einheit.zustand() == Zustand::Geaendert {
        let innen = synopse.unterschied(at);
        for (key, count) in [
            ("synopse-im-text", innen.text.as_ref().map_or(0, Textvergleich::anzahl)),
            // The name was told already.
            (
                "synopse-in-angaben",
                innen.felder.iter().filter(|it| !it.is_name() && !it.is_umsetzungsstand()).count(),
            ),
            ("synopse-in-umsetzungsstand", innen.berichte()),
            ("synopse-in-werten", innen.werte.len()),
        ] {
            if count > 0 {
                notes.push(texte.text(key, &[("anzahl", Arg::from(count))]));
            }
        }
        if innen.unsichtbar {
            let key =
                if innen.is_unseen() { "synopse-unsichtbar" } else { "synopse-auch-unsichtbar" };
            notes.push(texte.text(key, &[]));
        }
    }
    notes
}

fn name(paar: &Fassungspaar<'_>, texte: &Texte) -> String {
    let args = [
        ("alt", Arg::from(paar.alt.fassung.bezeichnung.as_str())),
        ("neu", Arg::from(paar.neu.fassung.bezeichnung.as_str())),
    ];
    texte.text("synopse-titel", &args)
}

fn formalkopf(blatt: &Blatt<'_>, paar: &Fassungspaar<'_>) -> Formalkopf {
    let regal = blatt.regal;
    let texte = blatt.texte;
    let side = |band: &Band| {
        let fassung = &band.fassung;
        let start = format!("{}{}", band.platz.praefix(), Route::Start.file());
        let href =
            if paar.umfang == Umfang::Datei { String::new() } else { blatt.zu_datei(&start) };
        Fassungsangabe {
            link: Verknuepfung::new(fassung.bezeichnung.clone(), href),
            stand: fassung.stand.map(|it| Datum::new(it, texte)),
            status: Etikett::new("status", fassung.status.word(), texte).text,
            beschluss: Beschluss::of(fassung, &regal.heute, texte),
        }
    };
    let settings = &blatt.kontext.konzept.settings;
    let titel = format!("{} · {}", settings.kommune.name, settings.titel);
    Formalkopf { titel, alt: side(paar.alt), neu: side(paar.neu) }
}
