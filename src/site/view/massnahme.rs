//! The sheet of a measure: what, why, who, where, until when, at what cost, how far, and who
//! decided.

use std::collections::BTreeSet;

use serde::Serialize;

use super::{
    beratungsfolge::{Beratungsschritt, beratungsfolge},
    bericht, einheit,
    kopf::{self, Kopf},
    ziele,
};
use crate::{
    base::date::PartialDate,
    bericht::{
        Zeile,
        reihe::{Einzelstand, Lage},
    },
    document::{
        art::{
            Art,
            handlungsfeld::HANDLUNGSFELD,
            massnahme::{self, MASSNAHME},
        },
        berichtstabelle::Statusmeldung,
        value::Betrag,
    },
    konzept::{
        self,
        angabe::Angabenwert,
        id::Id,
        massnahme::{Finanzierung, Kosten, Kostenbetrag, Sachstand},
    },
    site::{
        band::Band,
        bausteine::{
            Datum, Etikett, Verknuepfung,
            angabe::{Angabenzeile, Zeilenwert},
            liste::Massnahmenliste,
            text::Text,
        },
        berichtsworte,
        binden::{Textart, bind, text},
        blatt::Blatt,
        daten::EIGENS,
        feldwert,
        fund::{Auffindbar, Sammler},
        liste,
    },
    texte::{Arg, Texte},
};

/// What the sheet shows.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Massnahme {
    /// Its number.
    pub nummer: Option<String>,
    /// Its title.
    pub titel: String,
    /// Its kind.
    pub art: Etikett,
    /// One sentence.
    pub zusammenfassung: Option<String>,
    /// Whether the concept depends on it most of all.
    pub schluessel: bool,
    /// Whether it is sample content.
    pub beispiel: bool,
    /// How far it has come; none where nobody reports.
    pub status: Option<Etikett>,
    /// As of when.
    pub stand: Option<Datum>,
    /// The report that says so.
    pub quelle: Option<Verknuepfung>,
    /// What became of it in the newest report: the word, and a sentence.
    pub seither: Option<Etikett>,
    /// What is said where no report on this Fassung names it, but one on an earlier did.
    pub noch_ohne: Option<String>,
    /// How it lies behind its dates.
    pub verzug: Option<String>,
    /// Whether it keeps to its dates.
    pub im_plan: bool,
    /// What it is to reach.
    pub ziel: Option<Text>,
    /// Since which Fassung it is part of the concept, if it was not from the first one on.
    pub neu_seit: Option<String>,
    /// What it was before: number and title of each.
    pub ehemals: Vec<String>,
    /// What counts as success, in words.
    pub erfolg: Option<Text>,
    /// The goals that it serves.
    pub leitziele: Vec<Verknuepfung>,
    /// What those are called together.
    pub zielname: String,
    /// Who, for whom, where, when, at what cost.
    pub angaben: Vec<Angabenzeile>,
    /// The text.
    pub text: Text,
    /// Its milestones.
    pub meilensteine: Vec<Meilenstein>,
    /// Its indicators.
    pub indikatoren: Vec<Verknuepfung>,
    /// Its decisions.
    pub beschluesse: Vec<Beratungsschritt>,
    /// Papers that decided about it.
    pub vorlagen: Vec<Verknuepfung>,
    /// What they are called together: what only recommends is no decision.
    pub beschlusstitel: String,
    /// Reports on how far it came, newest first.
    pub verlauf: Vec<Standbericht>,
    /// Measures that have to do with it.
    pub verwandte: Massnahmenliste,
    /// The measure before it.
    pub davor: Option<Verknuepfung>,
    /// The one after it.
    pub danach: Option<Verknuepfung>,
}

/// A milestone.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Meilenstein {
    /// What is to be reached.
    pub titel: String,
    /// Until when.
    pub bis: Option<Datum>,
    /// When it was reached.
    pub erledigt: Option<Datum>,
    /// Whether its date has passed without that.
    pub ueberfaellig: bool,
    /// A remark.
    pub text: Option<String>,
}

/// How far it had come on a day.
#[derive(Clone, Debug, Hash, Serialize)]
pub struct Standbericht {
    /// As of when.
    pub stand: Datum,
    /// How far.
    pub status: Etikett,
    /// In words.
    pub text: Option<Text>,
    /// The measure that it goes on in.
    pub mit: Option<Verknuepfung>,
    /// The report that says so.
    pub quelle: Option<Verknuepfung>,
    /// The Fassung on which that was, if it is not this one.
    pub fassung: Option<String>,
    /// What the measure was called then, if otherwise.
    pub damals: Option<String>,
    /// Whether the report has nothing new.
    pub nichts_neues: bool,
    /// What else the report says.
    pub angaben: Vec<Angabenzeile>,
}

/// Makes the sheet.
pub(super) fn make(blatt: &mut Blatt<'_>, _: Art, id: &str) -> (Kopf, Massnahme) {
    let texte = blatt.texte;
    let konzept = &blatt.kontext.konzept;
    let it = konzept.massnahme(id).expect("a page is planned only for a measure that exists");
    let link = |blatt: &Blatt<'_>, id: &str| blatt.verknuepfung(id);
    let ziel = text(blatt, it.ziel.as_ref());
    let body = bind(blatt, it.abschnitt.text(), Textart::Haupttext);
    let verlauf = history(blatt, it);
    let newest = it.sachstand().and_then(|it| it.bericht.as_ref());
    let newest = newest.and_then(|it| blatt.kontext.berichte.get(it));
    let own_row = newest.and_then(|lage| Some((lage, lage.von(konzept, id).next()?)));
    let wort = own_row.and_then(|it| it.1.1.wort);
    // What is unchanged was said in an earlier report.
    let said = wort.and_then(|it| blatt.kontext.berichte.alle().get(it.bericht?));
    let said = said.and_then(|lage| Some((lage, lage.von(konzept, id).next()?.0)));
    let decided = |id: &str| it.beschluesse.iter().any(|it| it == id);
    let consultations = konzept
        .beratungen
        .iter()
        .filter(|beratung| beratung.id.as_ref().is_some_and(|it| decided(it.as_str())));
    let all_decided = consultations.clone().all(konzept::beratung::Beratung::beschliesst);
    let title = if all_decided { "schluesselname-beschluesse" } else { "massnahme-beratungen" };
    let beschluesse = beratungsfolge(blatt, consultations);
    let papers = konzept.vorlagen.iter().filter(|it| decided(it.id.as_str()));
    let vorlagen = papers.filter_map(|it| link(blatt, it.id.as_str())).collect();
    let back = konzept.bezuege.massnahmen(massnahme::VERWANDTE, id).iter().copied();
    let named = it.verwandte.iter().filter_map(|it| konzept.bezuege.massnahme(it.as_str()));
    let related: BTreeSet<usize> = named.chain(back).collect();
    let related = related.into_iter().map(|at| &*konzept.massnahmen[at]);
    let verzug = liste::verzug(blatt.kontext, it);
    // Milestones stand in the text: what was reached after it was frozen, it cannot say. Where a
    // report speaks, the text is not the last word, and no milestone is judged by it.
    let passed = |date: PartialDate| {
        newest.is_none()
            && blatt.band.fassung.stand.is_some_and(|stand| stand.first_day() > date.last_day())
    };
    let milestones = it.meilensteine.iter().map(|meilenstein| Meilenstein {
        titel: meilenstein.titel.clone(),
        ueberfaellig: meilenstein.erledigt.is_none() && meilenstein.bis.is_some_and(passed),
        bis: meilenstein.bis.map(|it| Datum::new(it, texte)),
        erledigt: meilenstein.erledigt.map(|it| Datum::new(it, texte)),
        text: meilenstein.text.clone(),
    });
    let erfolg = text(blatt, it.erfolg.as_ref());
    let place = konzept.bezuege.massnahme(id);
    let view = Massnahme {
        nummer: it.nummer.clone(),
        titel: it.abschnitt.titel.clone(),
        art: Etikett::new("massnahmenart", it.art.word(), texte),
        zusammenfassung: it.abschnitt.zusammenfassung.clone(),
        schluessel: it.schluesselmassnahme,
        beispiel: it.abschnitt.beispiel,
        status: konzept.berichtet().then(|| Etikett::new("umsetzung", it.status().word(), texte)),
        stand: wort
            .map(|it| it.stand)
            .or(it.sachstand().map(|it| it.stand))
            .map(|it| Datum::new(it, texte)),
        quelle: said.map(|(lage, it)| berichtsworte::zum_bericht(blatt, lage, Some(it))),
        seither: own_row
            .filter(|it| blatt.kontext.berichte.davor(it.0).is_some())
            .map(|(lage, it)| since(lage, it.1, texte)),
        noch_ohne: still_without(blatt, it),
        im_plan: verzug.is_none() && it.terminlage(blatt.kontext.stand).is_some(),
        verzug,
        ziel,
        neu_seit: neu_seit(blatt),
        ehemals: ehemals(blatt, it),
        erfolg,
        zielname: ziele::titel(blatt, &it.leitziele),
        leitziele: it
            .leitziele
            .iter()
            .filter_map(|it| ziele::verknuepfung(blatt, it.as_str()))
            .collect(),
        angaben: angaben(blatt, it),
        text: body,
        meilensteine: milestones.collect(),
        indikatoren: it.indikatoren.iter().filter_map(|it| link(blatt, it.as_str())).collect(),
        beschluesse,
        vorlagen,
        beschlusstitel: texte.text(title, &[]),
        verlauf,
        verwandte: liste::liste(blatt, related),
        davor: place.and_then(|at| neighbour(blatt, (0..at).rev())),
        danach: place.and_then(|at| neighbour(blatt, at + 1..konzept.massnahmen.len())),
    };
    let mut kopf = Kopf::new(it.abschnitt.titel.clone());
    kopf.beschreibung = it.abschnitt.zusammenfassung.clone();
    kopf.entwurf = it.abschnitt.entwurf;
    kopf.laut = own_row.map(|(lage, row)| berichtsworte::datei(blatt, lage, Some(row.0)));
    kopf.pfad = vec![kopf::pfad(blatt, &massnahme::UEBERSICHT)];
    (kopf, view)
}

/// The next measure that has a page, in the order of the Gliederung.
fn neighbour(blatt: &Blatt<'_>, mut way: impl Iterator<Item = usize>) -> Option<Verknuepfung> {
    way.find_map(|at| {
        let it = &blatt.kontext.konzept.massnahmen[at];
        let link = blatt.verknuepfung(it.id.as_str())?;
        Some(Verknuepfung { nummer: it.nummer.clone(), ..link })
    })
}

/// The Fassungen up to the one of this page, oldest first.
fn bisher<'a>(blatt: &Blatt<'a>) -> Vec<&'a Band> {
    let own = &blatt.band.fassung.id;
    let all: Vec<&Band> = blatt.regal.in_folge();
    let end = all.iter().position(|it| it.fassung.id == *own).map_or(all.len(), |at| at + 1);
    all[..end].to_vec()
}

/// Since which Fassung something is part of the concept, if it was not from the first one on.
fn neu_seit(blatt: &Blatt<'_>) -> Option<String> {
    let all = bisher(blatt);
    let has = |band: &&&Band| blatt.band.gegenstueck(blatt.route, band).is_some();
    let first = all.iter().position(|it| has(&it))?;
    (first > 0).then(|| all[first].fassung.bezeichnung.clone())
}

/// What a measure was before, as the Fassung that had it last called it.
fn ehemals(blatt: &Blatt<'_>, it: &konzept::massnahme::Massnahme) -> Vec<String> {
    let former = blatt.kontext.konzept.verzeichnis.fruehere(it.id.as_str());
    let bands = bisher(blatt);
    let known = former.filter_map(|id| {
        let of = |band: &&Band| band.kontext.konzept.massnahme(id).cloned();
        let old = bands.iter().rev().find_map(of)?;
        Some(named(old.nummer.as_deref(), &old.abschnitt.titel))
    });
    let today = named(it.nummer.as_deref(), &it.abschnitt.titel);
    known.filter(|it| *it != today).collect()
}

/// "M 4 Sprachcafé".
fn named(nummer: Option<&str>, titel: &str) -> String {
    nummer.into_iter().chain([titel]).collect::<Vec<_>>().join(" ")
}

/// All that is known of how far a measure came, newest first: what its own file says, and what every
/// report that counts says of what it is or was.
fn history(blatt: &mut Blatt<'_>, it: &konzept::massnahme::Massnahme) -> Vec<Standbericht> {
    let own = it.sachstaende.iter().filter(|it| it.bericht.is_none());
    let mut all: Vec<(PartialDate, Standbericht)> =
        own.map(|it| (it.stand, own_word(blatt, it))).collect();
    let reihe = blatt.kontext.berichte.clone();
    let konzept = blatt.kontext.konzept.clone();
    for lage in reihe.gueltige() {
        for (massnahme, stand) in lage.von(&konzept, it.id.as_str()) {
            let Some(zeile) = lage.zeile(stand) else { continue };
            all.push((lage.bericht.stichtag, reported(blatt, lage, (massnahme, stand, zeile))));
        }
    }
    // Of one day the report is the newer: it is what the council got.
    all.sort_by_key(|it| it.0.last_day());
    all.into_iter().rev().map(|it| it.1).collect()
}

/// "Bericht 2021: ohne neuen Sachstand".
fn since(lage: &Lage, stand: &Einzelstand, texte: &Texte) -> Etikett {
    let own = berichtsworte::uebergang(stand.uebergang, texte);
    let args = [
        ("bericht", Arg::from(lage.bericht.titel.as_str())),
        ("wort", Arg::from(own.text.as_str())),
    ];
    Etikett { text: texte.text("massnahme-seither", &args), ..own }
}

fn own_word(blatt: &mut Blatt<'_>, sachstand: &Sachstand) -> Standbericht {
    let texte = blatt.texte;
    Standbericht {
        stand: Datum::new(sachstand.stand, texte),
        status: Etikett::new("umsetzung", sachstand.status.word(), texte),
        text: text(blatt, sachstand.text.as_ref()),
        mit: sachstand.mit.as_ref().and_then(|it| blatt.verknuepfung(it.as_str())),
        quelle: None,
        fassung: None,
        damals: None,
        nichts_neues: false,
        angaben: Vec::new(),
    }
}

fn reported(
    blatt: &mut Blatt<'_>,
    lage: &Lage,
    (massnahme, stand, zeile): (&konzept::massnahme::Massnahme, &Einzelstand, &Zeile),
) -> Standbericht {
    let texte = blatt.texte;
    let there = bericht::band(blatt, &lage.bericht);
    let other = lage.bericht.fassung != blatt.kontext.berichtet;
    let named_then = named(massnahme.nummer.as_deref(), &massnahme.abschnitt.titel);
    let own = blatt.kontext.konzept.massnahme(blatt.kontext.heutige_id(massnahme.id.as_str()));
    let today = own.map(|it| named(it.nummer.as_deref(), &it.abschnitt.titel));
    Standbericht {
        stand: Datum::new(lage.bericht.stichtag, texte),
        status: berichtsworte::status(stand.status(), texte),
        text: text(blatt, zeile.text.as_ref()),
        mit: zeile.mit.as_ref().and_then(|it| blatt.verknuepfung(it.as_str())),
        quelle: Some(berichtsworte::zum_bericht(blatt, lage, Some(massnahme))),
        fassung: other.then(|| there.fassung.bezeichnung.clone()),
        damals: Some(named_then).filter(|it| other && today.as_ref() != Some(it)),
        nichts_neues: zeile.meldung == Statusmeldung::NichtsNeues,
        angaben: bericht::lines(zeile, &lage.konzept, blatt),
    }
}

/// What is said of a measure that no report on this Fassung names yet, though an earlier Fassung had
/// it and was reported on.
fn still_without(blatt: &Blatt<'_>, it: &konzept::massnahme::Massnahme) -> Option<String> {
    if it.sachstand().is_some() {
        return None;
    }
    let (konzept, texte) = (&blatt.kontext.konzept, blatt.texte);
    let reihe = &blatt.kontext.berichte;
    // Where one was, the measure is told to be in none; that is said in the history.
    if reihe.gueltige().any(|it| it.bericht.fassung == blatt.kontext.berichtet) {
        return None;
    }
    let (lage, former) = reihe.gueltige().rev().find_map(|lage| {
        let former: Vec<Einzelstand> = lage.von(konzept, it.id.as_str()).map(|it| *it.1).collect();
        former.iter().any(|it| it.status().is_some()).then_some((lage, former))
    })?;
    let there = bericht::band(blatt, &lage.bericht);
    let first = former.first().and_then(|it| it.wort);
    // Of several that had come differently far, no word is for all.
    let one = former.iter().all(|it| it.status() == first.map(|it| it.status));
    let status = first.filter(|_| one).map(|it| berichtsworte::status(Some(it.status), texte).text);
    let args = [
        ("fassung", Arg::from(there.fassung.bezeichnung.as_str())),
        ("status", Arg::from(status.as_deref().unwrap_or("keiner"))),
        ("stand", Arg::from(texte.datum(first.map_or(lage.bericht.stichtag, |it| it.stand)))),
    ];
    Some(texte.text("massnahme-noch-ohne-bericht", &args))
}

/// The lines of the sheet, in the order in which councils ask.
pub(super) fn angaben(
    blatt: &Blatt<'_>,
    massnahme: &konzept::massnahme::Massnahme,
) -> Vec<Angabenzeile> {
    let texte = blatt.texte;
    let settings = &blatt.kontext.konzept.settings;
    let linked = |ids: &mut dyn Iterator<Item = &str>| -> Vec<Zeilenwert> {
        ids.filter_map(|id| blatt.verknuepfung(id)).map(Zeilenwert::link).collect()
    };
    let words = |text: Option<String>| text.map(Zeilenwert::text).into_iter().collect::<Vec<_>>();
    let fremd = blatt.kontext.angabensprache();
    let own = |text: Option<String>| -> Vec<Zeilenwert> {
        text.map(|it| Zeilenwert { fremd: fremd.clone(), ..Zeilenwert::text(it) })
            .into_iter()
            .collect()
    };
    let field = massnahme.handlungsfeld.as_ref();
    let field_name = blatt.kontext.artname(HANDLUNGSFELD, field.map_or("", Id::as_str));
    let label = |key: &str| feldwert::label(&massnahme::TABLE, key, texte);
    let mut lines = vec![
        (field_name, linked(&mut massnahme.handlungsfeld.iter().map(Id::as_str))),
        (
            label(massnahme::FEDERFUEHRUNG.name),
            linked(&mut massnahme.federfuehrung.iter().map(String::as_str)),
        ),
        (
            label(massnahme::BETEILIGTE.name),
            linked(&mut massnahme.beteiligte.iter().map(String::as_str)),
        ),
        (
            label(massnahme::ZIELGRUPPEN.name),
            linked(&mut massnahme.zielgruppen.iter().map(Id::as_str)),
        ),
        (
            label(massnahme::STADTTEILE.name),
            linked(&mut massnahme.stadtteile.iter().map(Id::as_str)),
        ),
        (
            label(massnahme::ZEITRAUM.name),
            words(liste::zeitraum(massnahme, texte))
                .into_iter()
                .chain(own(massnahme
                    .dauer
                    .as_ref()
                    .map(|it| texte.text("massnahme-dauer", &[("dauer", Arg::from(it.as_str()))]))))
                .collect(),
        ),
        (
            label(massnahme::PRIORITAET.name),
            words(massnahme.prioritaet.as_ref().map(|it| settings.prioritaeten.name(it, texte))),
        ),
        (
            label(massnahme::KOSTEN.name),
            massnahme.kosten.iter().map(|it| cost(it, texte)).collect(),
        ),
        (
            label(massnahme::PERSONAL.name),
            words(
                massnahme
                    .personal
                    .map(|it| texte.text("personal", &[("zahl", Arg::from(texte.zahl(it)))])),
            ),
        ),
        (
            label(massnahme::FINANZIERUNG.name),
            massnahme
                .finanzierung
                .iter()
                .map(|it| Zeilenwert { fremd: fremd.clone(), ..funding(it, texte) })
                .collect(),
        ),
    ];
    let others = {
        let mut shown: Vec<&str> = EIGENS.to_vec();
        shown.push(massnahme::ERFOLG.name);
        einheit::angaben(blatt, MASSNAHME, &massnahme.abschnitt.document.fields, &shown)
    };
    lines.extend(others.into_iter().map(|it| (it.name, it.werte)));
    for extra in &settings.angaben {
        let value = massnahme.angaben.iter().find(|it| it.name.value == extra.id);
        let value = value.and_then(|it| extra.wert(&it.wert.value)).map(|wert| match wert {
            Angabenwert::Text(text) => text,
            Angabenwert::Datum(date) => texte.datum(date),
            Angabenwert::Zahl(number) => match &extra.einheit {
                Some(unit) => texte.groesse(number, unit),
                None => texte.zahl(number),
            },
        });
        lines.push((extra.titel.clone(), own(value)));
    }
    lines.push((label(massnahme::KONTAKT.name), own(massnahme.kontakt.clone())));
    let filled = lines.into_iter().filter(|(_, werte)| !werte.is_empty());
    let line = |(name, mut werte): (String, Vec<Zeilenwert>)| {
        // Most lines have one value, fewer than a growing list makes room for.
        werte.shrink_to_fit();
        Angabenzeile { name, werte }
    };
    filled.map(line).collect()
}

fn cost(kosten: &Kosten, texte: &Texte) -> Zeilenwert {
    let open = kosten.betrag == Kostenbetrag::Offen;
    let amount = feldwert::kosten(kosten.betrag, texte);
    let art = kosten.art.map(|it| Etikett::new("kostenart", it.word(), texte).text);
    let more = [
        kosten.text.clone(),
        years(kosten),
        kosten
            .produkt
            .as_ref()
            .map(|it| texte.text("kosten-produkt", &[("produkt", Arg::from(it.as_str()))])),
        kosten.sicherheit.map(|it| Etikett::new("kostensicherheit", it.word(), texte).text),
    ];
    let text = match art {
        Some(art) if open => format!("{art}: {amount}"),
        Some(art) => format!("{amount} {art}"),
        None => amount,
    };
    Zeilenwert { zusatz: joined(more), ..Zeilenwert::text(text) }
}

fn years(kosten: &Kosten) -> Option<String> {
    let first = kosten.jahr?;
    Some(match kosten.bis_jahr {
        Some(last) => format!("{first}–{last}"),
        None => first.to_string(),
    })
}

fn funding(finanzierung: &Finanzierung, texte: &Texte) -> Zeilenwert {
    let amount = finanzierung.betrag.map(|it| amount(it, texte));
    let more = [
        finanzierung.programm.clone(),
        amount,
        finanzierung.anteil.map(|it| texte.groesse(it, "%")),
        finanzierung.status.map(|it| Etikett::new("finanzierungsstand", it.word(), texte).text),
    ];
    Zeilenwert {
        href: finanzierung.url.clone(),
        extern_: finanzierung.url.is_some(),
        zusatz: joined(more),
        ..Zeilenwert::text(finanzierung.quelle.clone())
    }
}

fn amount(betrag: Betrag, texte: &Texte) -> String {
    match betrag {
        Betrag::Euro(amount) => texte.groesse(amount, "€"),
        Betrag::Offen => texte.text("betrag-offen", &[]),
    }
}

fn joined(parts: impl IntoIterator<Item = Option<String>>) -> Option<String> {
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join(" · "))
}

impl Auffindbar for Massnahme {
    fn worte(&self, sammler: &mut Sammler) {
        sammler.nummer(self.nummer.as_ref());
        sammler.kern(self.zusammenfassung.as_ref());
        sammler.ziel(self.ziel.as_ref());
        sammler.satz(&self.art.text);
        self.status.iter().for_each(|it| sammler.satz(&it.text));
        sammler.stand(self.stand.as_ref());
        for (shown, key) in
            [(self.schluessel, "schluesselmassnahme"), (self.im_plan, "massnahme-im-plan")]
        {
            if shown {
                sammler.wort(key);
            }
        }
        self.verzug.iter().for_each(|it| sammler.satz(it));
        sammler.angaben(&self.angaben);
        sammler.verweise("schluesselname-leitziele", &self.leitziele);
        sammler.text(Some(&self.text));
        for stein in &self.meilensteine {
            let dates =
                [&stein.bis, &stein.erledigt].into_iter().flatten().map(|it| it.text.as_str());
            let parts =
                std::iter::once(stein.titel.as_str()).chain(dates).chain(stein.text.as_deref());
            sammler.satz(&parts.collect::<Vec<_>>().join(" · "));
            if stein.ueberfaellig {
                sammler.wort("meilenstein-ueberfaellig");
            }
        }
        sammler.text(self.erfolg.as_ref());
        for name in &self.ehemals {
            sammler.satz(name);
        }
        sammler.verweise("massnahme-indikatoren", &self.indikatoren);
        self.beschluesse.iter().for_each(|it| it.worte(sammler));
        sammler.verweise("schluesselname-beschluesse", &self.vorlagen);
        for bericht in &self.verlauf {
            sammler.satz(&format!("{}: {}", bericht.stand.text, bericht.status.text));
            sammler.text(bericht.text.as_ref());
        }
    }
}
