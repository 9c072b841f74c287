//! What reports say, in words: how many measures went which way, and what a report is called where
//! others speak of it.

use super::{
    bausteine::{Etikett, Verknuepfung},
    blatt::Blatt,
    kontext::Kontext,
    route::Route,
};
use crate::{
    base::date::PartialDate,
    bericht::{
        Bericht,
        reihe::{Einzelstand, Lage, Uebergangszaehlung},
        uebergang::Uebergang,
    },
    document::{Document, tabellen::uebersetzung, wortschatz::Umsetzung},
    konzept::massnahme::{Massnahme, Terminlage},
    texte::{Arg, Texte},
};

/// A transition with what people call it.
#[must_use]
pub fn uebergang(uebergang: Uebergang, texte: &Texte) -> Etikett {
    Etikett::new("uebergang", uebergang.word(), texte)
}

/// How far a measure had come, with what people call it.
#[must_use]
pub fn status(status: Option<Umsetzung>, texte: &Texte) -> Etikett {
    Etikett::new("umsetzung", status.unwrap_or(Umsetzung::KeineAngabe).word(), texte)
}

/// "4 neu umgesetzt, 2 begonnen, 9 in Verzug, 28 ohne neuen Sachstand": what became of the measures
/// of a report, in words.
#[must_use]
pub fn uebergaenge(zaehlung: &Uebergangszaehlung, texte: &Texte) -> String {
    let part = |anzahl: usize, wort: String| {
        let args = [("anzahl", Arg::from(anzahl)), ("wort", Arg::from(wort))];
        texte.text("bericht-anzahl", &args)
    };
    let known = |it: &Uebergang| zaehlung.uebergaenge.get(it).copied();
    let of = |it: Uebergang| Some(part(known(&it)?, uebergang(it, texte).text));
    let quiet = [Uebergang::Unveraendert, Uebergang::OhneNeues, Uebergang::NichtErwaehnt];
    let moved = Uebergang::ALLE.iter().copied().filter(|it| !quiet.contains(it)).filter_map(of);
    let late = (zaehlung.in_verzug > 0)
        .then(|| part(zaehlung.in_verzug, texte.text("bericht-in-verzug", &[])));
    let rest = quiet.into_iter().filter_map(of);
    moved.chain(late).chain(rest).collect::<Vec<_>>().join(", ")
}

/// "Einzelstand 31.12.2018: 12 umgesetzt, 30 in Umsetzung": how far the measures have come, in words.
#[must_use]
pub fn staende(zaehlung: &Uebergangszaehlung, texte: &Texte) -> String {
    let parts = super::liste::REIHENFOLGE.iter().filter_map(|it| {
        let anzahl = zaehlung.staende.get(it)?;
        let wort = status(Some(*it), texte).text;
        let args = [("anzahl", Arg::from(*anzahl)), ("wort", Arg::from(wort))];
        Some(texte.text("bericht-anzahl", &args))
    });
    parts.collect::<Vec<_>>().join(", ")
}

/// "Seit dem Bericht 2015/2016: 4 neu umgesetzt …", "Seit dem Bericht vom 31.12.2016: …"; of the first
/// report only how far they are.
#[must_use]
pub fn satz(
    lage: &Lage,
    davor: Option<&Lage>,
    zaehlung: &Uebergangszaehlung,
    texte: &Texte,
) -> String {
    let kurz = |it: &Lage| it.bericht.kurz(|date| texte.datum(date));
    match davor {
        Some(before) => {
            let Bericht { zeitraum, stichtag, .. } = &*before.bericht;
            let day = zeitraum.is_none() && matches!(stichtag, PartialDate::Day(_));
            let args = [
                ("bericht", Arg::from(kurz(before))),
                ("form", Arg::from(if day { "tag" } else { "zeitraum" })),
                ("uebergaenge", Arg::from(uebergaenge(zaehlung, texte))),
            ];
            texte.text("bericht-seit", &args)
        }
        None => {
            let args = [
                ("stand", Arg::from(texte.datum(lage.bericht.stichtag))),
                ("staende", Arg::from(staende(zaehlung, texte))),
            ];
            texte.text("bericht-erster", &args)
        }
    }
}

/// How a measure lay behind its dates in a report, in a sentence.
#[must_use]
pub fn verzug(lage: &Lage, stand: &Einzelstand, texte: &Texte) -> Option<String> {
    let (key, date) = match stand.terminlage? {
        Terminlage::ImPlan => return None,
        Terminlage::BeginnUeberschritten(date) => ("verzug-beginn", date),
        Terminlage::EndeUeberschritten(date) => ("verzug-ende", date),
        Terminlage::MeilensteinUeberschritten(date) => ("verzug-meilenstein", date),
    };
    let stichtag = texte.datum(lage.bericht.stichtag);
    let args = [("geplant", Arg::from(texte.datum(date))), ("stand", Arg::from(stichtag))];
    Some(texte.text(key, &args))
}

/// The way to a report, or to what it says of a measure of its Fassung.
#[must_use]
pub fn zum_bericht(blatt: &Blatt<'_>, lage: &Lage, massnahme: Option<&Massnahme>) -> Verknuepfung {
    let href = blatt.zu_datei(&datei(blatt, lage, massnahme));
    let fremd =
        blatt.kontext.angabensprache().filter(|_| uebersetzt(blatt, &lage.bericht).is_none());
    let entwurf = !lage.bericht.oeffentlich;
    Verknuepfung { entwurf, fremd, ..Verknuepfung::new(titel(blatt, &lage.bericht), href) }
}

/// Where a report stands within the site, or what it says of a measure of its Fassung.
#[must_use]
pub fn datei(blatt: &Blatt<'_>, lage: &Lage, massnahme: Option<&Massnahme>) -> String {
    let root = blatt.regal.in_sprache(blatt.regal.wurzel(), blatt.band.sprache.as_ref());
    let file = root.kontext.datei(&Route::Bericht(lage.bericht.id.clone()));
    massnahme.map_or_else(|| file.clone(), |it| format!("{file}#{}", it.id))
}

/// The words of a report in the language of a page, if that is another one and there are any.
#[must_use]
pub fn uebersetzt<'a>(blatt: &Blatt<'_>, bericht: &'a Bericht) -> Option<&'a Document> {
    bericht.in_sprache(blatt.band.sprache.as_ref()?, blatt.kontext.sicht)
}

/// What a report is called in the language of a page.
#[must_use]
pub fn titel<'a>(blatt: &Blatt<'_>, bericht: &'a Bericht) -> &'a str {
    let own = uebersetzt(blatt, bericht).and_then(|it| it.fields.get(uebersetzung::TITEL));
    own.unwrap_or(&bericht.titel)
}

/// The newest report on the very Fassung whose measures the reader sees: what lies over their text.
#[must_use]
pub fn darueber(kontext: &Kontext) -> Option<&Lage> {
    neuester(kontext).filter(|it| it.bericht.fassung == kontext.berichtet)
}

/// The newest report that counts: on the Fassung whose measures the reader sees, or on an earlier
/// one where there is none on that yet.
#[must_use]
pub fn neuester(kontext: &Kontext) -> Option<&Lage> {
    let own = |it: &&Lage| it.bericht.fassung == kontext.berichtet;
    let mut gueltige = kontext.berichte.gueltige();
    gueltige.rfind(own).or_else(|| kontext.berichte.gueltige().next_back())
}
