//! `konzept schema`: JSON Schema of the metadata, for completion in editors' programs.

use clap::Args;

use super::{FINE, Session, say};
use crate::{
    base::suggest::suggest,
    document::{Kind, schema::schema},
    io::Error,
};

#[derive(Args)]
pub(super) struct Options {
    #[arg(value_name = "ART")]
    kind: Option<String>,
}

pub(super) fn run(session: &Session, options: &Options) -> Result<u8, Error> {
    let kinds = || {
        let yaml = Kind::YAML.iter().map(|(kind, name)| (*name, *kind));
        yaml.chain(Kind::MARKDOWN.iter().map(|(kind, name, _)| (*name, *kind)))
    };
    let json = match &options.kind {
        None => {
            let all = kinds().map(|(name, kind)| (name.to_owned(), schema(kind.table(), session.texte)));
            all.collect()
        }
        Some(name) => match kinds().find(|it| it.0 == name) {
            Some((_, kind)) => schema(kind.table(), session.texte),
            None => {
                let known: Vec<&str> = kinds().map(|it| it.0).collect();
                let meant = suggest(name, known.iter().copied()).unwrap_or("kapitel");
                let error = Error::new("fehler-art").with("wert", name.as_str()).with("vorschlag", meant);
                return Err(error.with("erlaubt", known.join(", ")));
            }
        },
    };
    say(&format!("{json:#}\n"));
    Ok(FINE)
}
