//! Binds a text to the page that shows it: every link, image and fenced block in it gets its answer
//! from there.

use super::{
    bausteine::text::{Bildquelle, Einschubansicht, Linkziel, Text},
    blatt::Blatt,
    liste,
    schaubild::{self, Gestalt},
    tabelle::tabelle,
    verzeichnis::{nummer, verzeichnis},
};
use crate::{
    document::{
        image,
        kind::DOWNLOADS,
        reference::Target,
        tabellen::einschub::{self, diagramm, massnahmenliste},
        value::{Einschub, Einschubart, Link, Prosa},
    },
    konzept::{auswahl::auswahl, massnahme::Massnahme, spalte::Uebersichtswahl},
};

/// What a text is on its page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Textart {
    /// What the page is about: its paragraphs have numbers that can be cited.
    Haupttext,
    /// The text of an entry. A page shows many of them, so their anchors get a number in front.
    Eintrag,
    /// One that explains no terms: of the glossary itself, or of a comparison, where links to the
    /// glossary are no part of what changed.
    OhneGlossar,
}

/// Binds a text.
#[must_use]
pub fn bind(blatt: &mut Blatt<'_>, prosa: &Prosa, rolle: Textart) -> Text {
    let praefix = match rolle {
        Textart::Haupttext => String::new(),
        Textart::Eintrag | Textart::OhneGlossar => blatt.next_prefix(),
    };
    bound(blatt, prosa, rolle, praefix)
}

/// Binds the text of a part of a page: its anchors stand behind the name of the part, and its headings
/// so many levels deeper.
#[must_use]
pub fn teil(blatt: &mut Blatt<'_>, prosa: &Prosa, name: &str, stufe: usize) -> Text {
    let text = bound(blatt, prosa, Textart::Eintrag, format!("{name}-"));
    Text { stufe: u8::try_from(stufe).unwrap_or(u8::MAX), ..text }
}

fn bound(blatt: &mut Blatt<'_>, prosa: &Prosa, rolle: Textart, praefix: String) -> Text {
    let konzept = blatt.kontext.konzept.clone();
    let prosa = &*konzept.beschriftungen.beziffert(prosa);
    let begriffe = match rolle {
        Textart::OhneGlossar => Vec::new(),
        // Leichte Sprache explains its words itself; the glossary is not in it.
        _ if blatt.band.is_leicht() => Vec::new(),
        Textart::Haupttext | Textart::Eintrag => blatt.terms(prosa),
    };
    Text {
        praefix,
        stufe: 0,
        texte: blatt.texte.clone(),
        links: prosa.links.iter().map(|link| answer(blatt, prosa, link)).collect(),
        bilder: prosa.bilder.iter().map(|bild| image(blatt, &bild.target)).collect(),
        begriffe,
        einschuebe: prosa.einschuebe.iter().map(|it| einschub(blatt, it)).collect(),
        quelle: blatt.kontext.quelle(prosa),
        marken: None,
        prosa: prosa.clone(),
    }
}

/// Binds the text of an entry that may have none.
#[must_use]
pub fn text(blatt: &mut Blatt<'_>, prosa: Option<&Prosa>) -> Option<Text> {
    prosa.map(|it| bind(blatt, it, Textart::Eintrag))
}

/// What a fenced block shows; nothing if what it names is not shown.
fn einschub(blatt: &mut Blatt<'_>, einschub: &Einschub) -> Einschubansicht {
    let fields = &einschub.fields;
    match einschub.art {
        Einschubart::Massnahmen if fields.has_value(massnahmenliste::SPALTEN) => {
            let konzept = &blatt.kontext.konzept;
            let wahl = Uebersichtswahl::of_block(&konzept.settings, fields);
            let titel = fields.string_or_empty(massnahmenliste::TITEL);
            let rows: Vec<&Massnahme> = auswahl(konzept, fields).collect();
            let made = tabelle(blatt, titel, &rows, &wahl, &|_| String::new());
            Einschubansicht::Massnahmentabelle(Box::new(made))
        }
        Einschubart::Massnahmen => Einschubansicht::Massnahmen {
            titel: fields.string(diagramm::TITEL),
            liste: liste::auswahl(blatt, fields),
        },
        Einschubart::Verzeichnis => {
            fields.get(einschub::verzeichnis::VON).map_or(Einschubansicht::Nichts, |von| {
                Einschubansicht::Verzeichnis(Box::new(verzeichnis(blatt, von)))
            })
        }
        Einschubart::Diagramm | Einschubart::Tabelle => {
            let gestalt = match einschub.art {
                Einschubart::Diagramm => Gestalt::Schaubild,
                _ => Gestalt::Tabelle,
            };
            let made = schaubild::of_block(blatt, fields, gestalt);
            made.map_or(Einschubansicht::Nichts, |it| Einschubansicht::Schaubild(Box::new(it)))
        }
    }
}

fn answer(blatt: &mut Blatt<'_>, prosa: &Prosa, link: &Link) -> Linkziel {
    let nowhere = |titel: &str| Linkziel { href: None, titel: titel.to_owned(), extern_: false };
    match &link.target {
        Target::Extern(address) => {
            Linkziel { href: Some(address.clone()), titel: address.clone(), extern_: true }
        }
        Target::Hier(anchor) => {
            let titel = counted(blatt, prosa, anchor).unwrap_or_else(|| anchor.clone());
            Linkziel { href: Some(format!("#{anchor}")), titel, extern_: false }
        }
        Target::Id { id, anker } => unit(blatt, id, anker.as_deref()),
        Target::Datei { path, anker } => match blatt.kontext.id_of_file(path) {
            Some(id) => unit(blatt, id, anker.as_deref()),
            // Nothing that a browser would run is handed out, whatever a frozen text asks for.
            None if !DOWNLOADS.contains(&path.extension().as_str()) => nowhere(path.as_str()),
            None => match blatt.zu_asset(path) {
                Some(href) => {
                    let titel = path.file_name().to_owned();
                    Linkziel { href: Some(href), titel, extern_: false }
                }
                None => nowhere(path.as_str()),
            },
        },
        Target::Ausserhalb(address) | Target::Verboten(address) => nowhere(address),
    }
}

/// What people call the table or figure at a place of a text: "Tabelle 3".
fn counted(blatt: &Blatt<'_>, prosa: &Prosa, anchor: &str) -> Option<String> {
    let konzept = &blatt.kontext.konzept;
    let mut captions = konzept.beschriftungen.von(prosa);
    let (found, number) = captions.find(|it| it.0.anker.as_deref() == Some(anchor))?;
    Some(nummer(found.art, &number?, blatt.texte))
}

fn unit(blatt: &Blatt<'_>, id: &str, anchor: Option<&str>) -> Linkziel {
    match blatt.zu_id(id, anchor) {
        Some((href, titel)) => {
            // A translation may lack a place that its original names.
            let lacks = anchor.zip(blatt.kontext.abschnitt(id)).is_some_and(|(anchor, it)| {
                it.uebersetzung.is_some() && !it.text().has_anchor(anchor)
            });
            let href =
                if lacks { href.split('#').next().unwrap_or_default().to_owned() } else { href };
            let own = anchor.and_then(|it| counted(blatt, blatt.kontext.abschnitt(id)?.text(), it));
            Linkziel { href: Some(href), titel: own.unwrap_or(titel), extern_: false }
        }
        None => Linkziel { href: None, titel: id.to_owned(), extern_: false },
    }
}

fn image(blatt: &mut Blatt<'_>, target: &Target) -> Option<Bildquelle> {
    let Target::Datei { path, .. } = target else { return None };
    let size = image::size(&path.extension(), blatt.worin.datei(path)?)?;
    Some(Bildquelle { src: blatt.zu_asset(path)?, size })
}
