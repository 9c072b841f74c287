//! `konzept bericht ID`: what became of the measures in a report, or with `--vorlage` the paper for
//! the council. Here too are `new bericht` and `freeze --bericht`, which make one and make it last.

use clap::Args;

use super::{
    CONTENT_HAS_ERRORS, FINE, Session, check, complain, complain_rendered, say, today, unusable,
};
use crate::{
    base::{path::RelPath, suggest::suggest},
    bericht::{muster, reihe::Lage},
    diagnostic::{Code, Diagnostic, Severity, render::ReportFormat},
    document::{berichtstabelle, tabellen::bericht as schluessel, template},
    fassung::{Publikation, berichte, pruefsumme},
    io::{Error, writer},
    konzept::{angabe::Angabe, berichtsid::Berichtsid, fassungsid::FassungsId},
    pipeline::Checked,
    site::{Sicht, berichtsworte, mitteilung::mitteilung},
    texte::Arg,
};

#[derive(Args)]
pub(super) struct Options {
    #[arg(value_name = "ID")]
    id: String,
    #[arg(long)]
    vorlage: bool,
}

/// What a report may be called.
const EXAMPLE: &str = "2026";

pub(super) fn run(session: &Session, options: &Options) -> Result<u8, Error> {
    let checked = session.pipeline().check(&session.content()?);
    let publikation = read(&checked)?;
    let reihe = publikation.berichtsreihe(Sicht::Redaktion);
    let id = Berichtsid::parse(&options.id);
    let Some(lage) = id.as_ref().and_then(|it| reihe.get(it)) else {
        return Err(unknown(publikation, &options.id));
    };
    let settings = &publikation.arbeitsstand.alles().settings;
    let texte = settings.bezeichnungen.texte();
    let davor = reihe.davor(lage);
    let text = if options.vorlage {
        let fassung =
            publikation.fassung_von(&lage.bericht).filter(|_| lage.bericht.fassung.is_some());
        let fassung = fassung.map(|it| it.bezeichnung.as_str());
        mitteilung(lage, davor, (fassung, settings.webadresse.as_ref()), texte)
    } else {
        let counted = lage.zaehlung(|_| true);
        format!("{}\n", berichtsworte::satz(lage, davor, &counted, texte))
    };
    say(&text)?;
    Ok(FINE)
}

fn read(checked: &Checked) -> Result<&Publikation, Error> {
    checked.publikation.as_ref().ok_or_else(|| Error::new("fehler-bericht-konzept"))
}

fn unknown(publikation: &Publikation, id: &str) -> Error {
    let known: Vec<&str> = publikation.berichte.iter().map(|it| it.id.as_str()).collect();
    let error = Error::new("fehler-bericht-unbekannt").with("wert", id);
    let error = error.with("vorschlag", suggest(id, known.iter().copied()).unwrap_or("keiner"));
    error.with("erlaubt", if known.is_empty() { "keiner".to_owned() } else { known.join(", ") })
}

/// A new report: its text with every key explained, and its table with all measures of the Fassung
/// that `/` shows, each as the report before left it.
pub(super) fn new(session: &Session, id: &str) -> Result<u8, Error> {
    let tree = session.content()?;
    let checked = session.pipeline().check(&tree);
    let publikation = read(&checked)?;
    let taken = |it: &str| !tree.below(&berichte::ordner(it)).is_empty();
    let free = |words: &str| crate::base::slug::free(words, taken);
    if let Some(error) = unusable(id, EXAMPLE, free) {
        return Err(error);
    }
    if taken(id) {
        return Err(Error::new("fehler-bericht-vergeben").with("wert", id));
    }
    let fassung = publikation.berichtete();
    let named = fassung.id.gelistet();
    let reihe = publikation.berichtsreihe(Sicht::Redaktion);
    let davor: Option<&Lage> = reihe.gueltige().next_back();
    let texte = session.texte;
    let path = session.common.content.join(berichte::ordner(id));
    let angaben = davor.map(declared).unwrap_or_default();
    let text = template::document(&schluessel::TABLE, id, texte, &|_| None);
    let text = filled(&text, named.map(FassungsId::as_str), &davor.map(source).unwrap_or_default());
    let konzept = fassung.sichtbar(Sicht::Oeffentlich);
    let table = muster::tabelle(konzept, davor, &angaben);
    let files = [
        (RelPath::known("bericht.md"), text.into_bytes()),
        (RelPath::known(berichtstabelle::DATEI), table.into_bytes()),
    ];
    writer::create_folder(&path, &files)?;
    let args = [
        ("ordner", Arg::from(path.display().to_string())),
        ("id", Arg::from(id)),
        ("anzahl", Arg::from(konzept.massnahmen.len())),
    ];
    say(&(texte.text("new-bericht", &args) + "\n"))?;
    Ok(FINE)
}

/// The fields that a report declares.
fn declared(lage: &Lage) -> Vec<Angabe> {
    let sprache = lage.konzept.settings.sprache();
    let entries = lage.bericht.document.fields.entries(schluessel::ANGABEN).into_iter();
    entries.filter_map(|it| Angabe::read(it, sprache)).collect()
}

/// The same as they are written.
fn source(lage: &Lage) -> Vec<String> {
    let lines = |angabe: Angabe| {
        let words = angabe.auswahl.iter().map(|it| quoted(it)).collect::<Vec<_>>().join(", ");
        let words = if words.is_empty() { String::new() } else { format!(", auswahl: [{words}]") };
        let unit =
            angabe.einheit.map(|it| format!(", einheit: {}", quoted(&it))).unwrap_or_default();
        let (id, titel, art) = (angabe.id, quoted(&angabe.titel), angabe.art.word());
        format!("  - {{ id: {id}, titel: {titel}, art: {art}{words}{unit} }}")
    };
    declared(lage).into_iter().map(lines).collect()
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// The text of a new report: nothing is public yet, and what is known is filled in.
fn filled(text: &str, fassung: Option<&str>, angaben: &[String]) -> String {
    let key = |name: &str| format!("{name}: ");
    let mut lines = Vec::new();
    for line in text.lines() {
        let bare = line.strip_prefix("# ").unwrap_or(line);
        if line.starts_with(&key(schluessel::OEFFENTLICH.name)) {
            lines.push(format!("{}: nein", schluessel::OEFFENTLICH.name));
        } else if line.starts_with(&key(schluessel::STICHTAG.name)) {
            lines.push(format!("{}: {}", schluessel::STICHTAG.name, today()));
        } else if let Some(id) = fassung.filter(|_| bare.starts_with("fassung: ")) {
            lines.push(format!("{}: {id}", schluessel::FASSUNG.name));
        } else if !angaben.is_empty() && bare.starts_with("angaben: ") {
            lines.push(format!("{}:", schluessel::ANGABEN.name));
            lines.extend(angaben.iter().cloned());
        } else {
            lines.push(line.to_owned());
        }
    }
    lines.join("\n") + "\n"
}

/// Makes a report last: its files with the figures of today, and the checksums of all of them.
pub(super) fn freeze(session: &Session, id: &str) -> Result<u8, Error> {
    let tree = session.content()?;
    let checked = session.pipeline().check(&tree);
    let publikation = read(&checked)?;
    let folder = berichte::ordner(id);
    if Berichtsid::parse(id).is_none() || tree.below(&folder).is_empty() {
        return Err(unknown(publikation, id));
    }
    let prefix = format!("{folder}/");
    let bericht = publikation.berichte.iter().find(|it| it.id.as_str() == id);
    // What it takes over from today has to be in order too, and all of it where the Fassung on which
    // it reports cannot be read.
    let taken = bericht.map(|it| berichte::taken_figures(publikation, it));
    let begun = checked
        .findings
        .iter()
        .any(|it| it.severity == Severity::Error && it.place.path.as_str().starts_with(&prefix));
    let own = |it: &&Diagnostic| {
        let path = &it.place.path;
        let here = path.as_str().starts_with(&prefix);
        let counts = here || taken.as_ref().map_or(!begun, |it| it.contains(path));
        counts && it.severity == Severity::Error && it.code != Code::BerichtNichtEingefroren
    };
    // What only the list of all reports lacks is what this puts right.
    let errors: Vec<Diagnostic> = checked.findings.iter().filter(own).cloned().collect();
    let sealed = tree.below(&folder).file(&RelPath::known(pruefsumme::DATEI)).cloned();
    let unlisted = |it: &Diagnostic| {
        it.code == Code::BerichtVeraendert
            && it.args.iter().any(|it| *it == ("form", Arg::from("unverzeichnet")))
    };
    if let Some(sealed) = sealed {
        if errors.is_empty() || !errors.iter().all(unlisted) {
            return Err(Error::new("fehler-bericht-eingefroren").with("wert", id));
        }
        enter(session, &tree, id, &sealed)?;
        return report(session, id);
    }
    let Some(bericht) = bericht.filter(|_| errors.is_empty()) else {
        complain_rendered(&session.render(&errors, &checked.tree, ReportFormat::Human));
        complain(&check::summary(session, &errors));
        complain(&(session.texte.text("freeze-fehler", &[]) + "\n"));
        return Ok(CONTENT_HAS_ERRORS);
    };
    if !bericht.oeffentlich {
        return Err(Error::new("fehler-bericht-verborgen").with("wert", id));
    }
    let content = session.common.content.join(&folder);
    let files = berichte::files(publikation, bericht);
    for (path, bytes) in &files {
        let at = content.join(path.as_str());
        match tree.file(&RelPath::known(format!("{folder}/{path}"))) {
            Some(before) if **before == **bytes => {}
            Some(before) => writer::replace(&at, before, bytes)?,
            None => writer::create(&at, bytes)?,
        }
    }
    let (_, list) = files.last().expect("the list is one of them");
    enter(session, &tree, id, list)?;
    report(session, id)
}

/// Enters a report in the list of all that were frozen.
fn enter(session: &Session, tree: &crate::tree::Tree, id: &str, own: &[u8]) -> Result<(), Error> {
    let list = berichte::gesamtliste();
    let text = berichte::mit_bericht(tree, id, own);
    let at = session.common.content.join(list.as_str());
    match tree.file(&list) {
        Some(before) => writer::replace(&at, before, text.as_bytes()),
        None => writer::create(&at, text.as_bytes()),
    }
}

fn report(session: &Session, id: &str) -> Result<u8, Error> {
    let folder = session.common.content.display().to_string();
    let args = [("id", Arg::from(id)), ("ordner", Arg::from(folder))];
    say(&(session.texte.text("freeze-bericht", &args) + "\n"))?;
    Ok(FINE)
}
