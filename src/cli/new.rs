//! `konzept new`: a new document with every key explained, or an entry to put into a YAML file.

use clap::Args;

use super::{FINE, Session, bericht, say, uebersetzt, unusable};
use crate::{
    base::suggest::suggest,
    document::{
        art::{Art, Ort, kapitel::KAPITEL},
        template,
    },
    io::{Error, writer},
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

/// The word for a report, which is no entity of the concept.
const BERICHT: &str = "bericht";

pub(super) fn run(session: &Session, options: &Options) -> Result<u8, Error> {
    if matches!(options.kind.as_str(), "übersetzung" | "uebersetzung") {
        return uebersetzt::new(session, &options.id);
    }
    if options.kind == BERICHT {
        return bericht::new(session, &options.id);
    }
    let register = register(session)?;
    check_id(&register, &options.id)?;
    let texte = session.texte;
    let known: Vec<&str> =
        Art::ALLE.iter().map(|it| it.word()).chain([BERICHT, "übersetzung"]).collect();
    let Some(art) = Art::from_word(&options.kind) else {
        let meant = suggest(&options.kind, known.iter().copied()).unwrap_or(KAPITEL.word());
        let error =
            Error::new("fehler-art").with("wert", options.kind.as_str()).with("vorschlag", meant);
        return Err(error.with("erlaubt", known.join(", ")));
    };
    let list = match art.ort() {
        Ort::Ordner(folder) => {
            let path = session.common.content.join(folder).join(format!("{}.md", options.id));
            let existing =
                |art| register.iter().find(|(_, it)| it.art == art).map(|(id, _)| id.to_owned());
            writer::create(
                &path,
                template::document(art.table, &options.id, texte, &existing).as_bytes(),
            )?;
            // Chapters and Handlungsfelder also need their place in the Gliederung.
            let id = if art.in_gliederung() { "new-kapitel" } else { "new-seite" };
            let args = [
                ("pfad", Arg::from(path.display().to_string())),
                ("id", Arg::from(options.id.as_str())),
            ];
            say(&(texte.text(id, &args) + "\n"))?;
            return Ok(FINE);
        }
        Ort::Liste(_, list) | Ort::Innerhalb(_, list) => list,
    };
    let path = session.common.content.join(art.ort().to_string());
    let args = [("pfad", Arg::from(path.display().to_string())), ("liste", Arg::from(list.name))];
    say(&format!(
        "{}\n\n{}",
        texte.text("new-eintrag", &args),
        template::entry(art.table, &options.id, texte)
    ))?;
    Ok(FINE)
}

/// Everything that has an id in the concept; nothing where its settings cannot be read.
fn register(session: &Session) -> Result<Verzeichnis, Error> {
    let publikation = session.pipeline().check(&session.content()?).publikation;
    Ok(publikation.map(|it| it.arbeitsstand.alles().verzeichnis.clone()).unwrap_or_default())
}

/// Refuses an id that has the wrong form or is taken.
fn check_id(register: &Verzeichnis, id: &str) -> Result<(), Error> {
    if let Some(error) = unusable(id, "mein-kapitel", |words| register.frei(words)) {
        return Err(error);
    }
    match register.get(id) {
        Some(entry) => Err(Error::new("fehler-id-vergeben")
            .with("wert", id)
            .with("datei", entry.place.path.to_string())),
        None => Ok(()),
    }
}
