//! `konzept new`: a new document with every key explained, or an entry to put into a YAML file.

use clap::Args;

use super::{FINE, Session, say, uebersetzt};
use crate::{
    base::{slug, suggest::suggest},
    document::{
        Kind,
        keys::{self, Table},
        template,
    },
    io::{Error, create},
    konzept::verzeichnis::Verzeichnis,
    texte::Arg,
};

#[derive(Args)]
pub(super) struct Options {
    #[arg(value_name = "ART")]
    kind: String,
    #[arg(value_name = "ID")]
    id: String,
}

/// Entries of YAML files: the word for one, its table, its file and the key of its list.
const ENTRIES: &[(&str, &Table, &str, &str)] = &[
    ("phase", &keys::PHASE, "prozess.yaml", "phasen"),
    ("beteiligung", &keys::BETEILIGUNG, "prozess.yaml", "beteiligung"),
    ("termin", &keys::TERMIN, "prozess.yaml", "termine"),
    ("gremium", &keys::GREMIUM, "gremien.yaml", "gremien"),
    ("vorlage", &keys::VORLAGE, "gremien.yaml", "vorlagen"),
    ("beratung", &keys::BERATUNG, "gremien.yaml", "beratungen"),
    ("akteur", &keys::AKTEUR, "akteure.yaml", "akteure"),
    ("stadtteil", &keys::STADTTEIL, "stadtteile.yaml", "stadtteile"),
    ("zielgruppe", &keys::ZIELGRUPPE, "zielgruppen.yaml", "zielgruppen"),
    ("leitziel", &keys::LEITZIEL, "handlungsfelder/….md", "leitziele"),
    ("begriff", &keys::BEGRIFF, "glossar.yaml", "glossar"),
];

pub(super) fn run(session: &Session, options: &Options) -> Result<u8, Error> {
    if matches!(options.kind.as_str(), "übersetzung" | "uebersetzung") {
        return uebersetzt::new(session, &options.id);
    }
    let register = register(session)?;
    check_id(&register, &options.id)?;
    let texte = session.texte;
    if let Some((kind, _, folder)) = Kind::MARKDOWN.iter().find(|it| it.1 == options.kind) {
        let path = session.common.content.join(folder).join(format!("{}.md", options.id));
        let existing = |art| register.iter().find(|(_, it)| it.art == art).map(|(id, _)| id.to_owned());
        create::file(&path, template::document(kind.table(), &options.id, texte, &existing).as_bytes())?;
        // Chapters and Handlungsfelder also need their place in the Gliederung.
        let id = if matches!(*folder, "kapitel" | "handlungsfelder") { "new-kapitel" } else { "new-seite" };
        let args = [("pfad", Arg::from(path.display().to_string())), ("id", Arg::from(options.id.as_str()))];
        say(&(texte.text(id, &args) + "\n"));
        return Ok(FINE);
    }
    if let Some((_, table, file, list)) = ENTRIES.iter().find(|it| it.0 == options.kind) {
        let path = session.common.content.join(file);
        let args = [("pfad", Arg::from(path.display().to_string())), ("liste", Arg::from(*list))];
        say(&format!("{}\n\n{}", texte.text("new-eintrag", &args), template::entry(table, &options.id, texte)));
        return Ok(FINE);
    }
    let known = Kind::MARKDOWN.iter().map(|it| it.1).chain(ENTRIES.iter().map(|it| it.0));
    let known: Vec<&str> = known.chain(["übersetzung"]).collect();
    let meant = suggest(&options.kind, known.iter().copied()).unwrap_or("kapitel");
    let error = Error::new("fehler-art").with("wert", options.kind.as_str()).with("vorschlag", meant);
    Err(error.with("erlaubt", known.join(", ")))
}

/// Everything that has an id in the concept; nothing where its settings cannot be read.
fn register(session: &Session) -> Result<Verzeichnis, Error> {
    let publikation = session.pipeline().check(&session.content()?).publikation;
    Ok(publikation.map(|it| it.arbeitsstand.konzept.verzeichnis.clone()).unwrap_or_default())
}

/// Refuses an id that has the wrong form or is taken.
fn check_id(register: &Verzeichnis, id: &str) -> Result<(), Error> {
    if !slug::is_id(id) {
        let meant = slug::slug(id);
        let meant = if meant.is_empty() { "mein-kapitel".to_owned() } else { meant };
        return Err(Error::new("fehler-id").with("wert", id).with("vorschlag", meant));
    }
    match register.get(id) {
        Some(entry) => {
            Err(Error::new("fehler-id-vergeben").with("wert", id).with("datei", entry.place.path.to_string()))
        }
        None => Ok(()),
    }
}
