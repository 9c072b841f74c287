//! The reports of a publication: which folders hold one, on which Fassung it reports, and whether it
//! still is what was made public. K701–K703, K706, K711–K717, K719.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use super::{
    pruefsumme::{self, Abweichung},
    publikation::{Fassung, Publikation},
};
use crate::{
    base::{date::PartialDate, path::RelPath, sha256::sha256, slug, span::Span, suggest::suggest},
    bericht::{
        Bericht,
        lesen::{self, Grundlage, Quellen},
        reihe::{Berichtsreihe, Lage},
    },
    diagnostic::{Code, Diagnostic, Severity},
    document::{
        Document, Kind,
        art::massnahme::umsetzungsstand,
        berichtstabelle::{self, Statusmeldung},
        kind::{self, BERICHTE, LISTE_DER_PRUEFSUMMEN},
        tabellen::{bericht as schluessel, einschub::diagramm},
        wortschatz::Umsetzung,
    },
    konzept::{
        Konzept, berichtsid::Berichtsid, fassungsid::FassungsId, indikator::data_file, rules,
        sicht::Sicht,
    },
    texte::Arg,
    tree::{Entry, Tree},
};

/// The name of the text of a report.
const TEXT: &str = "bericht.md";

/// The list of all reports that were frozen, in the folder of reports: for each the checksum of its
/// own list. `sha256sum -c` reads it there.
#[must_use]
pub fn gesamtliste() -> RelPath {
    RelPath::known(format!("{BERICHTE}/{LISTE_DER_PRUEFSUMMEN}"))
}

/// The folder of a report.
#[must_use]
pub fn ordner(id: &str) -> String {
    format!("{BERICHTE}/{id}")
}

/// The list of checksums of a report, in its folder: it has one once it is frozen.
fn liste(id: &str) -> RelPath {
    RelPath::known(format!("{}/{LISTE_DER_PRUEFSUMMEN}", ordner(id)))
}

/// The lines of the list of all reports: checksum and id.
fn gelistet(tree: &Tree) -> BTreeMap<String, String> {
    let list = tree.file(&gesamtliste());
    let text = list.map(|it| String::from_utf8_lossy(it).into_owned()).unwrap_or_default();
    text.lines().filter_map(entry).collect()
}

/// A line of the list of all reports: the id and the checksum of its own list.
fn entry(line: &str) -> Option<(String, String)> {
    let (sum, path) = line.trim_end().split_once("  ")?;
    let id = path.strip_suffix(LISTE_DER_PRUEFSUMMEN)?.strip_suffix('/')?;
    let is_sum = sum.len() == 64 && sum.chars().all(|it| it.is_ascii_hexdigit());
    is_sum.then(|| (id.to_owned(), sum.to_ascii_lowercase()))
}

/// The list of all reports with one more, or with that one as it is now.
#[must_use]
pub fn mit_bericht(tree: &Tree, id: &str, own: &[u8]) -> String {
    let mut all = gelistet(tree);
    all.insert(id.to_owned(), sha256(own));
    let lines = all.iter().map(|(id, sum)| format!("{sum}  {id}/{LISTE_DER_PRUEFSUMMEN}\n"));
    lines.collect()
}

/// The names of the folders below that of reports.
fn folders(tree: &Tree) -> Vec<String> {
    let mut all: Vec<String> = tree
        .iter()
        .filter(|it| it.0.top() == BERICHTE)
        .filter_map(|(path, _)| {
            let (_, rest) = path.as_str().split_once('/')?;
            rest.split_once('/').map(|it| it.0.to_owned())
        })
        .collect();
    all.dedup();
    all
}

/// Reads the reports beside a publication. `documents` are those in the folder of reports.
pub fn read(
    publikation: &mut Publikation,
    documents: &[Arc<Document>],
    found: &mut Vec<Diagnostic>,
) {
    let heute = publikation.arbeitsstand.alles().clone();
    let tree = heute.quellen();
    let from = found.len();
    found.extend(documents.iter().flat_map(|it| it.findings.clone()));
    let listed = gelistet(tree);
    let mut berichte = Vec::new();
    let mut intact = BTreeSet::new();
    for folder in folders(tree) {
        let sealed = listed.contains_key(&folder);
        let quellen = quellen((&folder, sealed), documents, found);
        let public = quellen.as_ref().and_then(|it| it.text.fields.get(schluessel::OEFFENTLICH));
        // What nobody sees holds nothing back, whatever is wrong with it.
        if public != Some(true) && !sealed {
            publikation.in_arbeit.insert(folder.clone());
        }
        if let Some(quellen) = &quellen {
            berichte.extend(bind(publikation, quellen, found).map(Arc::new));
        }
        let before = found.len();
        let text = quellen.as_ref().map(|it| &*it.text).filter(|_| public == Some(true));
        seal(tree, (&folder, text), &listed, found);
        if sealed && found.len() == before {
            intact.insert(folder);
        }
    }
    found.extend(unreadable_lines(tree));
    for id in listed.keys().filter(|it| tree.below(&ordner(it)).is_empty()) {
        let list = gesamtliste();
        found.push(Diagnostic::whole(Code::BerichtVerschwunden, &list).with("id", id.as_str()));
    }
    between(publikation, &berichte, found);
    // Nobody can mend what is frozen: the seal counts, and of the rest it is good to know.
    for finding in &mut found[from..] {
        let folder = finding.place.path.as_str().split('/').nth(1).unwrap_or_default();
        if finding.place.path.top() == BERICHTE && intact.contains(folder) {
            finding.severity = Severity::Note;
        }
    }
    // What a report shows is used.
    let shown: BTreeSet<RelPath> = berichte.iter().flat_map(|it| named_figures(it)).collect();
    publikation.gezeigte_zahlen = shown;
    publikation.berichte = berichte;
}

/// The lines of the list of all reports that say nothing.
fn unreadable_lines(tree: &Tree) -> Vec<Diagnostic> {
    let list = gesamtliste();
    let Some(bytes) = tree.file(&list) else { return Vec::new() };
    let text = String::from_utf8_lossy(bytes);
    let mut start = 0;
    let mut found = Vec::new();
    for line in text.split_inclusive('\n') {
        let span = Span { start, end: start + line.trim_end().len() };
        start += line.len();
        if entry(line).is_none() && !line.trim().is_empty() {
            let finding = Diagnostic::new(Code::BerichtVeraendert, &list, span);
            let finding = finding.with("form", "zeile").with("wert", list.as_str());
            found.push(finding.with("id", ""));
        }
    }
    found
}

/// The documents of a report, if its folder can be one.
fn quellen(
    (folder, sealed): (&str, bool),
    documents: &[Arc<Document>],
    found: &mut Vec<Diagnostic>,
) -> Option<Quellen> {
    let base = ordner(folder);
    let within = |it: &&Arc<Document>| {
        it.path.as_str().strip_prefix(&base).is_some_and(|rest| rest.starts_with('/'))
    };
    let own: Vec<&Arc<Document>> = documents.iter().filter(within).collect();
    let lacking = |name: &str, form: &'static str, meant: Option<&str>| {
        let path = RelPath::known(format!("{base}/{name}"));
        let finding = Diagnostic::whole(Code::BerichtUnvollstaendig, &path).with("form", form);
        finding.with("id", folder).with_optional("vorschlag", meant)
    };
    let Some(id) = Berichtsid::parse(folder) else {
        let meant = slug::free(folder, |_| false);
        found.push(lacking(TEXT, "name", meant.as_deref()));
        return None;
    };
    let of = |kind: Kind| own.iter().copied().find(|it| it.kind == kind).cloned();
    let tabelle = of(Kind::Berichtstabelle);
    let Some(text) = of(Kind::Bericht) else {
        // A folder without any document of a report is none yet, or was one.
        // What was frozen and is gone, its seal tells.
        let begun = !own.is_empty() && !sealed;
        found.extend(begun.then(|| lacking(TEXT, "bericht", None)));
        return None;
    };
    if tabelle.is_none() && !sealed {
        found.push(lacking(berichtstabelle::DATEI, "tabelle", None));
    }
    let languages = own.iter().filter(|it| it.kind == Kind::Uebersetzung);
    let daten = own.iter().filter(|it| it.kind == Kind::Daten).filter_map(|it| {
        // The figures of then stand in the place of those that the concept has.
        let path = RelPath::new(it.path.as_str().strip_prefix(&format!("{base}/"))?)?;
        Some(Arc::new(Document { path, ..it.as_ref().clone() }))
    });
    Some(Quellen {
        id,
        uebersetzungen: languages
            .filter_map(|it| Some((kind::uebersetzung(&it.path)?.1, (*it).clone())))
            .collect(),
        tabelle,
        daten: daten.collect(),
        text,
    })
}

/// The Fassung on which a report reports.
fn fassung<'a>(
    publikation: &'a Publikation,
    Quellen { id, text, .. }: &Quellen,
    found: &mut Vec<Diagnostic>,
) -> Option<(&'a Arc<Fassung>, Option<FassungsId>)> {
    let fields = &text.fields;
    let named = fields.located(schluessel::FASSUNG);
    let settings = &publikation.arbeitsstand.alles().settings;
    let known: Vec<&str> = settings.fassungen.iter().map(|it| it.id.as_str()).collect();
    let finding = |form: &'static str, span: Span, meant: Option<&str>| {
        let finding = Diagnostic::new(Code::BerichtOhneFassung, &text.path, span);
        let wert = named.as_ref().map_or("", |it| it.value);
        let finding = finding.with("form", form).with("wert", wert);
        finding.with_optional("vorschlag", meant).with("erlaubt", known.join(", "))
    };
    let Some(named) = &named else {
        if publikation.ohne_liste() {
            return Some((&publikation.arbeitsstand, None));
        }
        // One that was frozen when nothing was listed yet is on the text of then: the first that was.
        let tree = publikation.arbeitsstand.alles().quellen();
        let sealed = tree.file(&liste(id.as_str())).is_some();
        if let Some(first) = publikation.fassungen.first().filter(|_| sealed) {
            return Some((first, first.id.gelistet().cloned()));
        }
        if text.lesbar {
            found.push(finding("fehlt", fields.span(schluessel::STICHTAG), known.last().copied()));
        }
        return None;
    };
    let Some(fassung) = publikation.fassungen.iter().find(|it| it.id.as_str() == named.value)
    else {
        // One that is listed and cannot be read was found already.
        if !known.contains(&named.value) {
            let form = if publikation.ohne_liste() { "ohne-liste" } else { "unbekannt" };
            let meant = suggest(named.value, known.iter().copied());
            found.push(finding(form, named.span, meant));
        }
        return None;
    };
    if fields.flag(schluessel::OEFFENTLICH) && !fassung.oeffentlich {
        found.push(finding("verborgen", named.span, None));
        return None;
    }
    Some((fassung, fassung.id.gelistet().cloned()))
}

fn bind(
    publikation: &Publikation,
    quellen: &Quellen,
    found: &mut Vec<Diagnostic>,
) -> Option<Bericht> {
    let (fassung, id) = fassung(publikation, quellen, found)?;
    let heute = publikation.arbeitsstand.alles();
    // Its text shows what lies in its own folder, where it stays as it is.
    let folder = format!("{}/", ordner(quellen.id.as_str()));
    let own: Tree = heute
        .quellen()
        .iter()
        .filter(|it| it.0.as_str().starts_with(&folder))
        .map(|(path, entry)| (path.clone(), entry.clone()))
        .collect();
    let konzept = fassung.alles().mit_dateien(Arc::new(own));
    let stichtag = quellen.text.fields.get(schluessel::STICHTAG);
    let konzept = match stichtag {
        Some(stichtag) => with_figures(publikation, konzept, (quellen, stichtag), found),
        None => konzept,
    };
    let grundlage = Grundlage {
        fassung: id,
        konzept: &konzept,
        oeffentlich: fassung.sichtbar(Sicht::Oeffentlich),
        heute,
    };
    if let (Some(stichtag), Some(stand)) =
        (quellen.text.fields.located(schluessel::STICHTAG), fassung.stand)
        && grundlage.fassung.is_some()
        && stichtag.value.last_day() < stand.first_day()
    {
        let finding = Diagnostic::new(Code::StichtagVorFassung, &quellen.text.path, stichtag.span);
        let finding = finding.with("stichtag", stichtag.value.to_string());
        let finding = finding.with("stand", stand.to_string());
        found.push(finding.with("titel", fassung.bezeichnung.as_str()));
    }
    lesen::bind(quellen, &grundlage, found)
}

/// A Fassung with the figures of a report: those in its folder, and until it is frozen those of
/// today, which it is going to be frozen with. They have to hold what the Fassung shows of them.
fn with_figures(
    publikation: &Publikation,
    konzept: Konzept,
    (quellen, stichtag): (&Quellen, PartialDate),
    found: &mut Vec<Diagnostic>,
) -> Konzept {
    let heute = publikation.arbeitsstand.alles();
    let folder = ordner(quellen.id.as_str());
    let sealed = heute.quellen().file(&liste(quellen.id.as_str())).is_some();
    let today = if sealed { Vec::new() } else { heute.zahlen_ausser(&quellen.daten) };
    let brought = quellen.daten.len();
    let daten: Vec<Arc<Document>> = quellen.daten.iter().cloned().chain(today).collect();
    let titel = konzept.settings.titel.clone();
    let konzept = konzept.mit_zahlen(&daten, stichtag).mit_weiteren_zahlen(&daten);
    let mut unfit = Vec::new();
    if !sealed {
        rules::check_figures(&konzept, |it| konzept.zahlen_laut(it).is_some(), &mut unfit);
    }
    // Which file it is about is asked only where something is.
    if unfit.is_empty() {
        return konzept;
    }
    let files = daten.iter().map(|it| &it.path).enumerate();
    for (number, file) in files.filter(|it| konzept.zahlen_laut(it.1).is_some()) {
        let mut own = Vec::new();
        rules::check_figures(&konzept, |it| it == file, &mut own);
        // One is enough: whoever mends it sees the next.
        let Some(first) = own.first() else { continue };
        let at = if number < brought { format!("{folder}/{file}") } else { file.to_string() };
        let finding = Diagnostic::whole(Code::ZahlenPassenNicht, &RelPath::known(at));
        let wert = first.args.iter().find(|it| it.0 == "wert").map(|it| it.1.clone());
        let finding = finding.with("wert", wert.unwrap_or_else(|| Arg::from("keiner")));
        let finding =
            finding.with("datei", first.place.path.as_str()).with("titel", titel.as_str());
        found.push(finding.with("ziel", format!("{folder}/{file}")));
    }
    konzept
}

/// Whether a report is still what it was when it was frozen. One that is public has to be: then its
/// text is handed over.
fn seal(
    tree: &Tree,
    (id, public): (&str, Option<&Document>),
    listed: &BTreeMap<String, String>,
    found: &mut Vec<Diagnostic>,
) {
    let folder = ordner(id);
    let own = tree.below(&folder);
    let list = RelPath::known(LISTE_DER_PRUEFSUMMEN);
    let sealed = own.file(&list).cloned();
    let told = |it: &Abweichung| {
        let path = RelPath::known(format!("{folder}/{}", it.path()));
        let finding = Diagnostic::whole(Code::BerichtVeraendert, &path).with("form", it.form());
        finding.with("wert", path.as_str()).with("id", id)
    };
    let Some(sealed) = sealed else {
        if listed.contains_key(id) {
            found.extend(pruefsumme::check(&own).iter().map(told));
        } else if let Some(text) = public {
            let span = text.fields.span(schluessel::OEFFENTLICH);
            let finding = Diagnostic::new(Code::BerichtNichtEingefroren, &text.path, span);
            found.push(finding.with("id", id));
        }
        return;
    };
    let differs = pruefsumme::check(&own);
    found.extend(differs.iter().map(told));
    let path = liste(id);
    let form = match listed.get(id) {
        None => "unverzeichnet",
        Some(sum) if *sum != sha256(&pruefsumme::normalised(&sealed)) => "gesamtliste",
        Some(_) => return,
    };
    let finding = Diagnostic::whole(Code::BerichtVeraendert, &path).with("form", form);
    found.push(finding.with("wert", path.as_str()).with("id", id));
}

/// What must hold between reports, and between them and the texts of their Fassungen.
fn between(publikation: &Publikation, berichte: &[Arc<Bericht>], found: &mut Vec<Diagnostic>) {
    for bericht in berichte {
        found.extend(correction(bericht, berichte));
    }
    let reihe = publikation.reihe_von(berichte);
    for lage in reihe.alle() {
        same_day(lage, &reihe, found);
        missing(lage, found);
        nothing_before(lage, found);
        two_words(lage, found);
    }
}

fn correction(bericht: &Bericht, berichte: &[Arc<Bericht>]) -> Option<Diagnostic> {
    let fields = &bericht.document.fields;
    let named = fields.located(schluessel::BERICHTIGT)?;
    let other = berichte.iter().find(|it| it.id.as_str() == named.value);
    let ids: Vec<&str> =
        berichte.iter().map(|it| it.id.as_str()).filter(|it| *it != bericht.id.as_str()).collect();
    let form = match other {
        _ if bericht.id.as_str() == named.value => "selbst",
        None => "unbekannt",
        Some(other) if other.fassung != bericht.fassung => "fassung",
        Some(other) if other.berichtigt.as_ref() == Some(&bericht.id) => "kreis",
        Some(other)
            if berichte
                .iter()
                .any(|it| it.id < bericht.id && it.berichtigt.as_ref() == Some(&other.id)) =>
        {
            "schon"
        }
        Some(other) if bericht.oeffentlich && !other.oeffentlich => "verborgen",
        Some(_) => return None,
    };
    let finding = Diagnostic::new(Code::BerichtigungFalsch, &bericht.document.path, named.span);
    let finding = finding.with("form", form).with("wert", named.value);
    Some(finding.with_optional("vorschlag", suggest(named.value, ids)))
}

fn same_day(lage: &Lage, reihe: &Berichtsreihe, found: &mut Vec<Diagnostic>) {
    let Bericht { stichtag, fassung, document, .. } = &*lage.bericht;
    let other = reihe.gueltige().find(|it| {
        it.bericht.id < lage.bericht.id
            && it.bericht.stichtag.last_day() == stichtag.last_day()
            && it.bericht.fassung == *fassung
    });
    if let Some(other) = other.filter(|_| lage.berichtigt_durch.is_none()) {
        let span = document.fields.span(schluessel::STICHTAG);
        let finding = Diagnostic::new(Code::StichtagDoppelt, &document.path, span);
        let finding = finding.with("wert", stichtag.to_string());
        found.push(finding.with("andere", other.bericht.id.as_str()));
    }
}

/// So many titles are named of the measures that a report leaves out.
const GENANNT: usize = 5;

/// What is over needs no news, nor does what the report before closed.
fn missing(lage: &Lage, found: &mut Vec<Diagnostic>) {
    let over = |status: Option<Umsetzung>| {
        status.is_some_and(|it| it == Umsetzung::Umgesetzt || it.is_aufgegeben())
    };
    let open = lage.mit_stand().filter(|(_, it)| it.zeile.is_none() && !over(it.status()));
    let missing: Vec<&str> = open.map(|it| it.0.id.as_str()).collect();
    let Some(document) = &lage.bericht.tabelle else { return };
    let rows = document.berichtstabelle.as_ref().map_or(0, |it| it.zeilen.len());
    // A row that means nothing may be one of those that are missing; a table without any may be one
    // that cannot be read.
    let unread = rows == 0 && !document.findings.is_empty();
    if missing.is_empty() || unread || rows > lage.bericht.zeilen.len() {
        return;
    }
    let finding = Diagnostic::whole(Code::BerichtszeilenFehlen, &document.path);
    found.push(named(finding, &missing));
}

/// A finding about some measures, of which so many are named as one can take in.
fn named(finding: Diagnostic, ids: &[&str]) -> Diagnostic {
    let words = ids.iter().take(GENANNT).copied().collect::<Vec<_>>().join(", ");
    let finding = finding.with("anzahl", ids.len()).with("ids", words);
    finding.with("mehr", ids.len().saturating_sub(GENANNT))
}

/// "Nothing new" says something only where something was said before.
fn nothing_before(lage: &Lage, found: &mut Vec<Diagnostic>) {
    let Some(document) = &lage.bericht.tabelle else { return };
    let silent: Vec<(&str, Span)> = lage
        .mit_stand()
        .filter(|(_, it)| it.wort.is_none())
        .filter_map(|(massnahme, it)| {
            let zeile = lage.zeile(it)?;
            let nothing = zeile.meldung == Statusmeldung::NichtsNeues && zeile.text.is_none();
            nothing.then_some((massnahme.id.as_str(), zeile.stelle))
        })
        .collect();
    let Some((_, span)) = silent.first() else { return };
    let finding = Diagnostic::new(Code::NichtsNeuesUeberNichts, &document.path, *span);
    let ids: Vec<&str> = silent.iter().map(|it| it.0).collect();
    found.push(named(finding, &ids));
}

/// For one day the measure itself says another word than the report.
fn two_words(lage: &Lage, found: &mut Vec<Diagnostic>) {
    let Some(document) = &lage.bericht.tabelle else { return };
    let stichtag = lage.bericht.stichtag;
    for (massnahme, stand) in lage.mit_stand().filter(|it| it.1.zeile.is_some()) {
        let day = stichtag.last_day();
        let same = massnahme.sachstaende.iter().find(|it| it.stand.last_day() == day);
        let Some(own) = same.filter(|it| Some(it.status) != stand.status()) else { continue };
        let path = &document.path;
        let span = lage.zeile(stand).map(|it| it.stelle).unwrap_or_default();
        let finding = Diagnostic::new(Code::SachstandZweifach, path, span);
        let finding = finding.with("id", massnahme.id.as_str());
        let finding = finding.with("wert", stand.status().unwrap_or(Umsetzung::KeineAngabe).word());
        let finding = finding.with("andere", own.status.word());
        let finding = finding.with("schluessel", umsetzungsstand::STATUS.name);
        found.push(finding.with("datum", stichtag.to_string()));
    }
}

/// The files of a frozen report: what lies in its folder, with line ends that checksums count, and
/// the figures that its Fassung shows as they are today. The list of checksums is the last of them.
#[must_use]
pub fn files(publikation: &Publikation, bericht: &Bericht) -> Vec<(RelPath, Vec<u8>)> {
    let heute = publikation.arbeitsstand.alles();
    let own = heute.quellen().below(&ordner(bericht.id.as_str()));
    let mut all: BTreeMap<RelPath, Vec<u8>> = BTreeMap::new();
    for (path, entry) in own.iter() {
        if let Entry::File(file) = entry {
            all.insert(path.clone(), pruefsumme::sealed(path, file.bytes()).into_owned());
        }
    }
    if let Some(fassung) = publikation.fassung_von(bericht) {
        let then = fassung.alles().quellen();
        for path in taken_figures(publikation, bericht) {
            // What the report brings itself was put there by hand; what today has no more, the
            // Fassung still has.
            if let Some(bytes) = heute.quellen().file(&path).or_else(|| then.file(&path)) {
                let bytes = pruefsumme::sealed(&path, bytes).into_owned();
                all.entry(path).or_insert(bytes);
            }
        }
    }
    all.remove(&RelPath::known(LISTE_DER_PRUEFSUMMEN));
    let tree: Tree =
        all.iter().map(|(path, bytes)| (path.clone(), Entry::File(bytes.clone().into()))).collect();
    let list = pruefsumme::write(&tree).into_bytes();
    all.into_iter().chain([(RelPath::known(LISTE_DER_PRUEFSUMMEN), list)]).collect()
}

/// The files of figures that a report is frozen with, as far as its own folder has none of that name:
/// those that its Fassung shows, and those that its text does.
#[must_use]
pub fn taken_figures(publikation: &Publikation, bericht: &Bericht) -> BTreeSet<RelPath> {
    let fassung = publikation.fassung_von(bericht);
    let shown = fassung.map(|it| shown_figures(it.sichtbar(Sicht::Oeffentlich)));
    let all = shown.unwrap_or_default().into_iter().chain(named_figures(bericht));
    let own: BTreeSet<&RelPath> = bericht.daten.iter().map(|it| &it.path).collect();
    all.filter(|it| !own.contains(it)).collect()
}

/// The files of figures that the text of a report names.
fn named_figures(bericht: &Bericht) -> Vec<RelPath> {
    let texts = bericht.uebersetzungen.iter().map(|it| &it.1).chain([&bericht.document]);
    let blocks = texts.flat_map(|it| &it.text.einschuebe).filter(|it| it.art.zeigt_zahlen());
    blocks.filter_map(|it| it.fields.get(diagramm::DATEN)).map(data_file).collect()
}

/// The files of figures that something in a concept shows.
fn shown_figures(konzept: &Konzept) -> Vec<RelPath> {
    let files = konzept.documents.iter().filter(|it| it.kind == Kind::Daten).map(|it| &it.path);
    files.filter(|it| !konzept.bezuege.nutzungen(it).is_empty()).cloned().collect()
}
