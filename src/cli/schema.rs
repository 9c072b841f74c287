//! `konzept schema`: JSON Schema of the metadata, for completion in editors' programs.

use std::path::{Path, PathBuf};

use clap::Args;

use super::{FINE, Session, hand_out};
use crate::{
    base::suggest::suggest,
    document::{Kind, art::kapitel::KAPITEL, schema::schema},
    io::{Error, publish, writer},
    texte::Texte,
};

#[derive(Args)]
pub(super) struct Options {
    #[arg(value_name = "ART")]
    kind: Option<String>,
    #[arg(long, value_name = "DIR", conflicts_with = "kind")]
    output: Option<PathBuf>,
}

pub(super) fn run(session: &Session, options: &Options) -> Result<u8, Error> {
    if let Some(folder) = &options.output {
        // Between the files of the concept they would be files of the concept.
        publish::guard(folder, &[&session.common.content])?;
        write_all(folder, session.texte)?;
        return Ok(FINE);
    }
    let kinds = || {
        let yaml = Kind::yaml().map(|(kind, name)| (name, kind));
        let markdown = Kind::all().filter_map(|it| Some((it.einheit()?.word(), it)));
        yaml.chain(markdown)
    };
    let json = match &options.kind {
        None => {
            let all =
                kinds().map(|(name, kind)| (name.to_owned(), schema(kind.table(), session.texte)));
            all.collect()
        }
        Some(name) => match kinds().find(|it| it.0 == name) {
            Some((_, kind)) => schema(kind.table(), session.texte),
            None => {
                let known: Vec<&str> = kinds().map(|it| it.0).collect();
                let meant = suggest(name, known.iter().copied()).unwrap_or(KAPITEL.word());
                let error =
                    Error::new("fehler-art").with("wert", name.as_str()).with("vorschlag", meant);
                return Err(error.with("erlaubt", known.join(", ")));
            }
        },
    };
    hand_out(&format!("{json:#}\n"))?;
    Ok(FINE)
}

/// Writes the schemas of the YAML files into a folder.
pub(super) fn write_all(folder: &Path, texte: &Texte) -> Result<(), Error> {
    Kind::yaml().try_for_each(|(kind, name)| {
        let text = format!("{:#}\n", schema(kind.table(), texte));
        let file = folder.join(format!("{name}.json"));
        // One of ours, of any version, says of what kind it is.
        if std::fs::read_to_string(&file).is_ok_and(|it| !it.contains("\"$schema\"")) {
            return Err(Error::new("fehler-schema-fremd").at(&file));
        }
        writer::renew(&file, text.as_bytes())
    })
}
