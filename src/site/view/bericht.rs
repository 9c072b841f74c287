//! The page of a report: what it is, what became of the measures since the report before, and what
//! it says of each. Its words lead into the Fassung on which it reports.

use std::sync::Arc;

use serde::Serialize;

use super::{
    feld::{self, Anzahl},
    kopf::Kopf,
};
use crate::{
    base::slug::slug,
    bericht::{
        Bericht, Zeile,
        reihe::{Einzelstand, Lage, Uebergangszaehlung},
        uebergang::Uebergang,
    },
    document::{
        Document,
        art::massnahme::MASSNAHME,
        berichtstabelle::{self as spalten, Statusmeldung},
        tabellen::{bericht as schluessel, uebersetzung},
        value::Betrag,
    },
    konzept::{
        Konzept,
        angabe::{Angabe, Angabenwert},
        berichtsid::Berichtsid,
        id::Id,
        massnahme::Massnahme,
        uebersetzung::in_sprache,
    },
    site::{
        band::Band,
        bandplatz::Bandplatz,
        bausteine::{
            Datum, Etikett, Verknuepfung,
            angabe::{Angabenzeile, Zeilenwert},
            sprachmarke::Sprachmarke,
            text::Text,
        },
        berichtsworte,
        binden::{Textart, bind, text},
        blatt::Blatt,
        feldwert,
        fund::{Auffindbar, Sammler},
        kontext::Kontext,
        liste,
        route::Route,
    },
    texte::{Arg, Texte},
};

/// What the page shows.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Berichtsseite {
    /// Its title.
    pub titel: String,
    /// The language of its words, if it is not that of the page.
    pub fremd: Option<Sprachmarke>,
    /// One sentence.
    pub zusammenfassung: Option<String>,
    /// Whether it is invented.
    pub beispiel: bool,
    /// What it is: Stichtag, period, Fassung, paper.
    pub angaben: Vec<Angabenzeile>,
    /// The report that stands in its place, in a sentence.
    pub berichtigt_durch: Option<Verknuepfung>,
    /// The report in whose place it stands.
    pub berichtigt: Option<Verknuepfung>,
    /// What became of the measures since the report before, in a sentence.
    pub satz: String,
    /// How many went which way, and which.
    pub uebergaenge: Vec<Uebergangsgruppe>,
    /// How far they have come.
    pub fortschritt: Vec<Anzahl>,
    /// How many there are, in words.
    pub anzahl: String,
    /// What it says itself.
    pub text: Text,
    /// The measures by Handlungsfeld.
    pub felder: Vec<Feldgruppe>,
    /// The report before.
    pub davor: Option<Verknuepfung>,
    /// The one after.
    pub danach: Option<Verknuepfung>,
}

/// Measures that went the same way.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Uebergangsgruppe {
    /// Which way.
    pub uebergang: Etikett,
    /// How many.
    pub anzahl: usize,
    /// The ways to what the report says of them; none of those that nothing happened to.
    pub massnahmen: Vec<Verknuepfung>,
}

/// The measures of a Handlungsfeld.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Feldgruppe {
    /// The anchor of its heading.
    pub anker: String,
    /// The way to it; none for measures of none.
    pub feld: Option<Verknuepfung>,
    /// What became of them, in words.
    pub satz: String,
    /// They.
    pub zeilen: Vec<Zeilenansicht>,
}

/// What a report says of a measure.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Zeilenansicht {
    /// The anchor under which it is cited: the id of the measure.
    pub anker: String,
    /// The way to its sheet in the Fassung.
    pub massnahme: Verknuepfung,
    /// The last word.
    pub status: Etikett,
    /// As of when that was said, if it was before this report.
    pub gesagt: Option<Datum>,
    /// The word before, where there is another one now.
    pub davor: Option<Etikett>,
    /// What became of it.
    pub uebergang: Etikett,
    /// Whether the report has nothing new.
    pub nichts_neues: bool,
    /// How it lay behind its dates.
    pub verzug: Option<String>,
    /// In words.
    pub text: Option<Text>,
    /// The measure that it goes on in.
    pub mit: Option<Verknuepfung>,
    /// What else the report says of it.
    pub angaben: Vec<Angabenzeile>,
}

/// Makes the page of a report.
pub(super) fn make(blatt: &mut Blatt<'_>, id: &Berichtsid) -> (Kopf, Berichtsseite) {
    let reihe = blatt.kontext.berichte.clone();
    let lage = reihe.get(id).expect("a page is planned only for a report that may be seen");
    let bericht = &*lage.bericht;
    let texte = blatt.texte;
    // What it says leads into the Fassung on which it reports, wherever that is read.
    let there = band(blatt, bericht);
    let damals = damals(blatt, there, lage);
    let mut dort = blatt.in_kontext(there, &damals);
    dort.worin = &blatt.regal.heute;
    let own = berichtsworte::uebersetzt(blatt, bericht);
    let fremd = blatt.kontext.angabensprache().filter(|_| own.is_none());
    let body = bind(&mut dort, &own.unwrap_or(&bericht.document).text, Textart::Haupttext);
    let zusammenfassung = match own {
        Some(own) => own.fields.string(uebersetzung::ZUSAMMENFASSUNG),
        None => bericht.zusammenfassung.clone(),
    };
    let counted = lage.zaehlung(|_| true);
    let davor = reihe.davor(lage);
    let felder = fields(&mut dort, lage);
    blatt.beigaben.append(&mut dort.beigaben);
    let link = |blatt: &Blatt<'_>, lage: &Lage| berichtsworte::zum_bericht(blatt, lage, None);
    let place = reihe.alle().iter().position(|it| it.bericht.id == *id);
    let next = place.and_then(|at| reihe.alle().get(at + 1));
    let before = place.and_then(|at| at.checked_sub(1)).map(|at| &reihe.alle()[at]);
    let corrects = bericht.berichtigt.as_ref().and_then(|it| reihe.get(it));
    let titel = berichtsworte::titel(blatt, bericht).to_owned();
    let view = Berichtsseite {
        satz: berichtsworte::satz(lage, davor, &counted, texte),
        uebergaenge: groups(lage, texte),
        fortschritt: progress(&counted, texte),
        anzahl: liste::anzahl(counted.gesamt, texte),
        zusammenfassung: zusammenfassung.clone(),
        beispiel: bericht.beispiel,
        angaben: facts(blatt, lage, davor),
        berichtigt_durch: reihe.berichtigung(lage).map(|it| link(blatt, it)),
        berichtigt: corrects.map(|it| link(blatt, it)),
        text: body,
        felder,
        davor: before.map(|it| link(blatt, it)),
        danach: next.map(|it| link(blatt, it)),
        titel: titel.clone(),
        fremd,
    };
    let mut kopf = Kopf::new(titel);
    kopf.beschreibung = zusammenfassung.or_else(|| Some(view.satz.clone()));
    kopf.entwurf = !bericht.oeffentlich;
    let overview = texte.text("berichte-titel", &[]);
    kopf.pfad = vec![Verknuepfung::new(overview, blatt.zu(&Route::Berichte))];
    let stichtag = Arg::from(texte.datum(bericht.stichtag));
    kopf.zitiert = Some(texte.text("bericht-zitiert", &[("stichtag", stichtag)]));
    (kopf, view)
}

/// Where the Fassung of a report is read: the current one at the root.
pub(super) fn band<'a>(blatt: &Blatt<'a>, bericht: &Bericht) -> &'a Band {
    let regal = blatt.regal;
    let named = |it: &&&Band| bericht.fassung.as_ref().is_some_and(|id| it.fassung.id.is(id));
    let folge = regal.in_folge();
    let own = folge.iter().find(named).copied().unwrap_or(regal.wurzel());
    regal.in_sprache(own, blatt.band.sprache.as_ref())
}

/// The Fassung of a report as that found it: how far its measures had come, and its figures.
fn damals(blatt: &Blatt<'_>, there: &Band, lage: &Lage) -> Kontext {
    let (bericht, heute) = (&*lage.bericht, &blatt.regal.heute);
    // What is being written shows what it is going to be frozen with.
    let of_today =
        if bericht.oeffentlich { Vec::new() } else { heute.zahlen_ausser(&bericht.daten) };
    let daten: Vec<Arc<Document>> = bericht.daten.iter().cloned().chain(of_today).collect();
    let sachstaende = blatt.kontext.berichte.sachstaende_in(lage);
    // The text of the Fassung itself: at the root the newest report lies over it.
    let text = there.fassung.sichtbar(there.kontext.sicht);
    let konzept = text.mit_sachstaenden(&sachstaende);
    let konzept = konzept.mit_zahlen(&daten, bericht.stichtag).mit_weiteren_zahlen(&daten);
    let konzept = match &there.sprache {
        Some(lang) => in_sprache(&konzept, lang),
        None => konzept,
    };
    there.kontext.mit_konzept(Arc::new(konzept), Some(bericht.stichtag))
}

/// How far the measures of a report have come, in the usual order.
pub(super) fn progress(counted: &Uebergangszaehlung, texte: &Texte) -> Vec<Anzahl> {
    feld::anzahlen(|it| counted.staende.get(&it).copied().unwrap_or_default(), texte)
}

/// Which measures went which way, those to which something happened by name.
fn groups(lage: &Lage, texte: &Texte) -> Vec<Uebergangsgruppe> {
    let group = |uebergang: &Uebergang| {
        let fitting: Vec<&Massnahme> =
            lage.mit_stand().filter(|it| it.1.uebergang == *uebergang).map(|it| it.0).collect();
        let named = !uebergang.is_still();
        let link = |it: &&Massnahme| Verknuepfung {
            nummer: it.nummer.clone(),
            ..Verknuepfung::new(it.abschnitt.titel.clone(), format!("#{}", it.id))
        };
        (!fitting.is_empty()).then(|| Uebergangsgruppe {
            uebergang: berichtsworte::uebergang(*uebergang, texte),
            anzahl: fitting.len(),
            massnahmen: fitting.iter().filter(|_| named).map(link).collect(),
        })
    };
    Uebergang::ALLE.iter().filter_map(group).collect()
}

/// What a report is, line by line.
fn facts(blatt: &Blatt<'_>, lage: &Lage, davor: Option<&Lage>) -> Vec<Angabenzeile> {
    let (bericht, texte) = (&*lage.bericht, blatt.texte);
    let label = |key: &str| feldwert::label(&schluessel::TABLE, key, texte);
    let there = band(blatt, bericht);
    let words = |text: String| vec![Zeilenwert::text(text)];
    let fassung = bericht.fassung.as_ref().map(|_| {
        // Where that text stays, whichever is the current one.
        let same = |it: &&Band| {
            it.fassung.id == there.fassung.id && matches!(it.platz, Bandplatz::Fassung(_))
        };
        let stays = blatt.regal.baende.iter().find(same).unwrap_or(there);
        let stays = blatt.regal.in_sprache(stays, blatt.band.sprache.as_ref());
        let href = blatt.zu_datei(&stays.kontext.datei(&Route::Start));
        let name = there.fassung.bezeichnung.clone();
        let fremd = blatt.kontext.angabensprache();
        vec![Zeilenwert { fremd, ..Zeilenwert::link(Verknuepfung::new(name, href)) }]
    });
    let vorlage = bericht.vorlage.as_ref().and_then(|it| {
        // The paper came after the text, so today knows it.
        blatt.verknuepfung(it.as_str()).map(|it| vec![Zeilenwert::link(it)]).or_else(|| {
            let known = blatt.regal.heute.vorlage(it)?;
            let words =
                texte.text("vorlage-titel", &[("nummer", Arg::from(known.nummer.as_str()))]);
            let href = known.url.clone();
            Some(vec![Zeilenwert { extern_: href.is_some(), href, ..Zeilenwert::text(words) }])
        })
    });
    let before =
        davor.map(|it| vec![Zeilenwert::link(berichtsworte::zum_bericht(blatt, it, None))]);
    let lines = [
        (schluessel::STICHTAG.name, Some(words(texte.datum(bericht.stichtag)))),
        (schluessel::BERICHTSZEITRAUM.name, bericht.zeitraum.clone().map(words)),
        (schluessel::FASSUNG.name, fassung),
        (schluessel::VORLAGE.name, vorlage),
    ];
    let mut all: Vec<Angabenzeile> = lines
        .into_iter()
        .filter_map(|(key, werte)| Some(Angabenzeile { name: label(key), werte: werte? }))
        .collect();
    all.extend(before.map(|werte| Angabenzeile { name: texte.text("bericht-davor", &[]), werte }));
    all
}

/// A measure with how far it had come.
type Massnahmenstand<'a> = (&'a Massnahme, &'a Einzelstand);

/// The measures of a report by Handlungsfeld, in the order of its Fassung.
fn fields(dort: &mut Blatt<'_>, lage: &Lage) -> Vec<Feldgruppe> {
    let texte = dort.texte;
    let mut groups: Vec<(Option<&str>, Vec<Massnahmenstand<'_>>)> = Vec::new();
    for (massnahme, stand) in lage.mit_stand() {
        let field = massnahme.handlungsfeld.as_ref().map(Id::as_str);
        match groups.last_mut().filter(|it| it.0 == field) {
            Some(group) => group.1.push((massnahme, stand)),
            None => groups.push((field, vec![(massnahme, stand)])),
        }
    }
    let group = |(at, (field, rows)): (usize, (Option<&str>, Vec<Massnahmenstand<'_>>))| {
        let of_field = |it: &Massnahme| it.handlungsfeld.as_ref().map(Id::as_str) == field;
        Feldgruppe {
            anker: format!("_feld-{}", at + 1),
            feld: field.and_then(|it| dort.verknuepfung(it)),
            satz: berichtsworte::uebergaenge(&lage.zaehlung(of_field), texte),
            zeilen: rows.into_iter().map(|(it, stand)| row(dort, lage, it, stand)).collect(),
        }
    };
    groups.into_iter().enumerate().map(group).collect()
}

fn row(
    dort: &mut Blatt<'_>,
    lage: &Lage,
    massnahme: &Massnahme,
    stand: &Einzelstand,
) -> Zeilenansicht {
    let texte = dort.texte;
    let zeile = lage.zeile(stand);
    let id = massnahme.id.as_str();
    let link = dort.verknuepfung(id).unwrap_or_else(|| {
        Verknuepfung::new(
            massnahme.abschnitt.titel.clone(),
            dort.zu(&Route::Einheit(MASSNAHME, id.to_owned())),
        )
    });
    let before = stand.wort.map(|it| it.stand).filter(|it| *it != lage.bericht.stichtag);
    Zeilenansicht {
        anker: id.to_owned(),
        massnahme: Verknuepfung { nummer: massnahme.nummer.clone(), ..link },
        status: berichtsworte::status(stand.status(), texte),
        gesagt: before.map(|it| Datum::new(it, texte)),
        davor: stand
            .davor
            .filter(|it| Some(*it) != stand.status())
            .map(|it| berichtsworte::status(Some(it), texte)),
        uebergang: berichtsworte::uebergang(stand.uebergang, texte),
        nichts_neues: zeile.is_none_or(|it| it.meldung == Statusmeldung::NichtsNeues),
        verzug: berichtsworte::verzug(lage, stand, texte),
        text: text(dort, zeile.and_then(|it| it.text.as_ref())),
        mit: zeile.and_then(|it| it.mit.as_ref()).and_then(|it| dort.verknuepfung(it.as_str())),
        angaben: zeile.map(|it| lines(it, &lage.konzept, dort)).unwrap_or_default(),
    }
}

/// What a row says beside status and text, line by line.
pub(super) fn lines(zeile: &Zeile, konzept: &Konzept, blatt: &Blatt<'_>) -> Vec<Angabenzeile> {
    let texte = blatt.texte;
    let fremd = blatt.kontext.uebersetzt.then(|| Sprachmarke::new(konzept.settings.sprache()));
    let label = |column: &str| texte.text(&format!("bericht-spalte-{}", slug(column)), &[]);
    let own = |text: String| Zeilenwert { fremd: fremd.clone(), ..Zeilenwert::text(text) };
    let amount = |it: Betrag| match it {
        Betrag::Euro(amount) => texte.groesse(amount, "€"),
        Betrag::Offen => texte.text("betrag-offen", &[]),
    };
    let fixed = [
        (spalten::BEGONNEN, zeile.begonnen.map(|it| Zeilenwert::text(texte.datum(it)))),
        (spalten::BEENDET, zeile.beendet.map(|it| Zeilenwert::text(texte.datum(it)))),
        (spalten::AUSGEGEBEN, zeile.ausgegeben.map(|it| Zeilenwert::text(amount(it)))),
        (spalten::NAECHSTER_SCHRITT, zeile.naechster_schritt.clone().map(own)),
    ];
    let declared = zeile.angaben.iter().map(|(angabe, wert)| Angabenzeile {
        name: angabe.titel.clone(),
        werte: vec![own(words(angabe, wert, texte))],
    });
    let fixed = fixed
        .into_iter()
        .filter_map(|(name, wert)| Some(Angabenzeile { name: label(name), werte: vec![wert?] }));
    declared.chain(fixed).collect()
}

fn words(angabe: &Angabe, wert: &Angabenwert, texte: &Texte) -> String {
    match wert {
        Angabenwert::Text(text) => text.clone(),
        Angabenwert::Datum(date) => texte.datum(*date),
        Angabenwert::Zahl(number) => match &angabe.einheit {
            Some(unit) => texte.groesse(*number, unit),
            None => texte.zahl(*number),
        },
    }
}

impl Auffindbar for Berichtsseite {
    fn worte(&self, sammler: &mut Sammler) {
        sammler.kern(self.zusammenfassung.as_ref());
        sammler.angaben(&self.angaben);
        sammler.satz(&self.satz);
        sammler.text(Some(&self.text));
        for zeile in self.felder.iter().flat_map(|it| &it.zeilen) {
            sammler.ort(&zeile.anker, &zeile.massnahme.titel);
            sammler.satz(&format!("{}, {}", zeile.status.text, zeile.uebergang.text));
            zeile.verzug.iter().for_each(|it| sammler.satz(it));
            sammler.text(zeile.text.as_ref());
            sammler.angaben(&zeile.angaben);
        }
    }
}
