//! Lists of what is elsewhere in the concept, as data: tables and figures by their captions, works by
//! their authors.

use super::{
    backlinks,
    bausteine::{
        Verknuepfung,
        verzeichnis::{Auflistung, Beschriftungszeile, Literaturliste, Literaturzeile},
    },
    blatt::Blatt,
};
use crate::{
    base::sort,
    document::{
        beschriftung::{Beschriftung, Beschriftungsart},
        wortschatz::Verzeichnisart,
    },
    konzept::{
        Konzept,
        literatur::{Literatur, doi},
    },
    texte::{Arg, Texte},
};

/// A list within a text.
#[must_use]
pub fn verzeichnis(blatt: &Blatt<'_>, von: Verzeichnisart) -> Auflistung {
    match von {
        Verzeichnisart::Abbildungen => {
            Auflistung::Beschriftungen(beschriftungen(blatt, Beschriftungsart::Abbildung))
        }
        Verzeichnisart::Tabellen => {
            Auflistung::Beschriftungen(beschriftungen(blatt, Beschriftungsart::Tabelle))
        }
        Verzeichnisart::Literatur => {
            Auflistung::Literatur(literatur(blatt, Literaturort::Anderswo))
        }
    }
}

/// What people call something that is counted: "Tabelle 3".
#[must_use]
pub fn nummer(art: Beschriftungsart, nummer: &str, texte: &Texte) -> String {
    texte.text(&format!("beschriftung-{}", art.word()), &[("nummer", Arg::from(nummer))])
}

/// The title of what has a caption: its own, or what its indicator says.
#[must_use]
pub fn titel(konzept: &Konzept, beschriftung: &Beschriftung) -> String {
    let indikator = beschriftung.indikator.as_ref().and_then(|it| konzept.indikator(it));
    let of_indicator = indikator.map(|it| it.befund.as_ref().unwrap_or(&it.abschnitt.titel));
    of_indicator.unwrap_or(&beschriftung.titel).clone()
}

fn beschriftungen(blatt: &Blatt<'_>, art: Beschriftungsart) -> Vec<Beschriftungszeile> {
    let konzept = &blatt.kontext.konzept;
    let mut lines = Vec::new();
    for (own, id) in konzept.leseordnung() {
        let Some(abschnitt) = konzept.abschnitt(own, id) else { continue };
        for (it, number) in konzept.beschriftungen.von(abschnitt.text()) {
            let titel = titel(konzept, it);
            if it.art != art || titel.is_empty() {
                continue;
            }
            let Some((href, seite)) = blatt.zu_id(id, it.anker.as_deref()) else { continue };
            lines.push(Beschriftungszeile {
                nummer: number.map(|it| nummer(art, &it, blatt.texte)),
                link: Verknuepfung::new(titel, href),
                seite,
                fremd: blatt.kontext.fremd(id),
            });
        }
    }
    lines
}

/// Whether links to works lead to this very list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Literaturort {
    /// It is the page of all works.
    Hier,
    /// It is a list within a text.
    Anderswo,
}

/// The works that the concept cites, by their authors.
#[must_use]
pub fn literatur(blatt: &Blatt<'_>, ort: Literaturort) -> Literaturliste {
    let texte = blatt.texte;
    let entry = |werk: &Literatur| {
        let id = werk.id.as_str();
        let sources = backlinks::von(blatt.kontext, id).iter();
        let doi = werk.doi.as_deref().and_then(doi);
        let doi = doi.map(|it| (format!("doi:{it}"), format!("https://doi.org/{it}")));
        let url = werk.url.as_ref().map(|it| (it.clone(), it.clone()));
        let looked = werk
            .abgerufen
            .map(|it| texte.text("literatur-abgerufen", &[("datum", Arg::from(texte.datum(it)))]));
        let marks = [
            (werk.beispiel, "marke-beispiel", "beispiel-kurz"),
            (werk.entwurf, "marke-entwurf", "entwurf"),
        ];
        let carried = marks.into_iter().filter(|it| it.0);
        Literaturzeile {
            anker: (ort == Literaturort::Hier).then(|| id.to_owned()),
            kurzbeleg: werk.eigener_kurzbeleg.then(|| werk.kurzbeleg.clone()),
            davor: before_title(werk, texte),
            titel: werk.titel.clone(),
            danach: behind_title(werk, texte),
            wege: doi.into_iter().chain(url).collect(),
            abgerufen: looked,
            zitiert: sources.filter_map(|it| blatt.verknuepfung(it)).collect(),
            marken: carried.map(|(_, class, key)| (class, texte.text(key, &[]))).collect(),
        }
    };
    let mut werke: Vec<Literaturzeile> =
        blatt.kontext.konzept.literatur.iter().map(entry).collect();
    sort::by_text(&mut werke, |it| {
        let signed = (!it.davor.is_empty()).then_some(&it.davor);
        it.kurzbeleg.as_ref().or(signed).unwrap_or(&it.titel)
    });
    Literaturliste {
        werke,
        zitiert_in: texte.text("literatur-zitiert", &[]),
        fremd: blatt.kontext.angabensprache(),
    }
}

/// Authors and year. Without a year that is said.
fn before_title(werk: &Literatur, texte: &Texte) -> String {
    let names = werk.urheber().join("; ");
    let names = if werk.verfasser.is_empty() && !names.is_empty() {
        texte.text("literatur-herausgeber", &[("namen", Arg::from(names))])
    } else {
        names
    };
    let jahr =
        werk.jahr.map_or_else(|| texte.text("literatur-ohne-jahr", &[]), |it| texte.datum(it));
    let letter = letter(werk);
    if names.is_empty() { String::new() } else { format!("{names} ({jahr}{letter}): ") }
}

/// The letter that tells it from others, behind a year without a space.
fn letter(werk: &Literatur) -> String {
    let space = if werk.jahr.is_some() { "" } else { " " };
    werk.buchstabe.map(|it| format!("{space}{it}")).unwrap_or_default()
}

/// Pages and editions, without the words that the list says itself.
fn bare<'a>(text: &'a str, words: &[&str]) -> &'a str {
    words.iter().find_map(|it| text.strip_prefix(it)).unwrap_or(text).trim()
}

/// Where it appeared: in what, pages, edition, place and publisher.
fn behind_title(werk: &Literatur, texte: &Texte) -> String {
    let said = |key: &str, wert: &str| texte.text(key, &[("wert", Arg::from(wert))]);
    let mut parts: Vec<String> = Vec::new();
    if let Some(in_) = &werk.in_ {
        let of_book = (!werk.verfasser.is_empty() && !werk.herausgeber.is_empty()).then(|| {
            texte
                .text("literatur-herausgeber", &[("namen", Arg::from(werk.herausgeber.join("; ")))])
        });
        let whole = of_book.map_or(in_.clone(), |it| format!("{it}: {in_}"));
        let band = werk.band.as_ref().map(|it| format!(", {it}")).unwrap_or_default();
        let pages = werk.seiten.as_ref().map(|it| {
            format!(
                ", {}",
                said("literatur-seiten", bare(it, &["Seiten ", "Seite ", "S.", "pp.", "p."]))
            )
        });
        parts.push(format!("{}{band}{}", said("literatur-in", &whole), pages.unwrap_or_default()));
    } else {
        parts.extend(werk.band.clone());
        parts.extend(werk.seiten.as_ref().map(|it| {
            said("literatur-seiten", bare(it, &["Seiten ", "Seite ", "S.", "pp.", "p."]))
        }));
        if !werk.verfasser.is_empty() && !werk.herausgeber.is_empty() {
            let names = werk.herausgeber.join("; ");
            parts.push(texte.text("literatur-herausgeber", &[("namen", Arg::from(names))]));
        }
    }
    // "2., überarbeitete Auflage" says it itself.
    let edition = |it: &String| {
        let bare = it.trim_end_matches('.');
        let says = it.to_lowercase().contains("aufl");
        if says { bare.to_owned() } else { said("literatur-auflage", bare) }
    };
    parts.extend(werk.auflage.as_ref().map(edition));
    let place: Vec<&str> =
        [&werk.ort, &werk.verlag].into_iter().flatten().map(String::as_str).collect();
    if !place.is_empty() {
        parts.push(place.join(": "));
    }
    // A work that nobody signs begins with its title, and its year comes at the end.
    if werk.urheber().is_empty() {
        parts.extend(werk.jahr.map(|it| format!("{}{}", texte.datum(it), letter(werk))));
    }
    parts.extend(werk.isbn.as_ref().map(|it| format!("ISBN {it}")));
    let ended = |it: &String| it.trim_end_matches('.').to_owned();
    parts.iter().map(ended).collect::<Vec<_>>().join(". ")
}
