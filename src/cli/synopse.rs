//! `konzept synopse ALT NEU`: what changed between two versions; a name is a version's id,
//! `arbeitsstand`, or a revision. Ends with 0 if they are equal, with 1 if not, with 2 in trouble.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::{FINE, Session, hand_out};
use crate::{
    base::sichtbar,
    fassung::{
        Fassung,
        synopse::{Synopse, Zustand, synopse},
    },
    io::{Error, git::unreadable, writer},
    konzept::fassungsid::{ARBEITSSTAND, Fassungsname},
    output::synopse_data,
    pipeline::{self, Pipeline},
    site::{
        Sicht,
        view::synopse::{hinweise, zustandswort},
    },
    texte::{Arg, Texte},
    tree::RevisionError,
};

#[derive(Args)]
pub(super) struct Options {
    #[arg(value_name = "ALT")]
    alt: String,
    #[arg(value_name = "NEU")]
    neu: String,
    #[arg(long, value_enum, default_value_t = FormatName::Human)]
    format: FormatName,
    #[arg(long, value_name = "DATEI")]
    output: Option<PathBuf>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum FormatName {
    Human,
    Html,
    Json,
}

const DIFFERENT: u8 = 1;

pub(super) fn run(session: &Session, options: &Options) -> Result<u8, Error> {
    let tree = session.content()?;
    let pipeline = session.pipeline();
    let now = pipeline.arbeitsstand(&tree);
    let now = now.ok_or_else(|| Error::new("fehler-synopse-konzept"))?;
    let find = |name: &str| side(&pipeline, &now, name);
    let (alt, neu) = (find(&options.alt)?, find(&options.neu)?);
    let synopse = synopse(alt.sichtbar(Sicht::Redaktion), neu.sichtbar(Sicht::Redaktion));
    let texte = Texte::site_or_german(session.texte.lang());
    match options.format {
        FormatName::Json => {
            let json = synopse_data::json(&alt, &neu, &synopse) + "\n";
            deliver(options, &sichtbar::json(&json))?;
        }
        FormatName::Human => {
            deliver(options, &sichtbar::zeilen(&human(session, &synopse, texte)))?;
        }
        FormatName::Html => {
            let html = pipeline::synopse_html(&alt, &neu, &session.theme()?).map_err(|it| {
                Error::new("fehler-theme")
                    .with("datei", "synopse-allein.html")
                    .with("grund", Arg::Zeilen(it.to_string()))
            })?;
            deliver(options, &String::from_utf8(html).expect("pages are UTF-8"))?;
        }
    }
    Ok(if synopse.einheiten.is_empty() { FINE } else { DIFFERENT })
}

/// To a file that is not there yet, or to whoever reads on.
fn deliver(options: &Options, text: &str) -> Result<(), Error> {
    match &options.output {
        Some(path) => writer::create(path, text.as_bytes()),
        None => hand_out(text),
    }
}

/// A version by its id, or a revision that no list names.
fn side(pipeline: &Pipeline, now: &Fassung, name: &str) -> Result<Fassung, Error> {
    let known = match Fassungsname::parse(name) {
        Some(Fassungsname::Arbeitsstand) => Some(now.clone()),
        Some(Fassungsname::Gelistet(id)) => pipeline.listed(now, &id),
        _ => None,
    };
    if let Some(fassung) = known {
        return Ok(fassung);
    }
    let trouble = |key: &'static str| Error::new(key).with("wert", name);
    match pipeline.revision(name) {
        Ok(Some(konzept)) => Ok(Fassung::of_revision(name, konzept)),
        Ok(None) | Err(RevisionError::NoFolder) => Err(trouble("fehler-synopse-leer")),
        Err(RevisionError::Shallow) => Err(trouble("fehler-synopse-flach")),
        Err(
            error @ (RevisionError::Unreadable(_)
            | RevisionError::Partial
            | RevisionError::Sha256
            | RevisionError::Reftable),
        ) => Err(unreadable(&error)),
        Err(RevisionError::NoRepository | RevisionError::Unknown) => {
            let listed = now.alles().settings.fassungen.iter().map(|it| it.id.as_str());
            let known = listed.chain([ARBEITSSTAND]);
            Err(trouble("fehler-synopse-unbekannt")
                .with("erlaubt", known.collect::<Vec<_>>().join(", ")))
        }
    }
}

fn human(session: &Session, synopse: &Synopse, texte: &Texte) -> String {
    let mut text = String::new();
    for at in 0..synopse.einheiten.len() {
        text.push_str(&line(synopse, at, texte));
    }
    let args = [
        ("geaendert", Arg::from(synopse.einheiten.len())),
        ("gleich", Arg::from(synopse.unveraendert)),
    ];
    text + &session.texte.text("synopse-summe", &args) + "\n"
}

fn line(synopse: &Synopse, at: usize, texte: &Texte) -> String {
    let einheit = &synopse.einheiten[at];
    let word = zustandswort(einheit.zustand());
    let sign = match einheit.zustand() {
        Zustand::Neu => "+",
        Zustand::Geaendert => "~",
        Zustand::Entfallen | Zustand::Aufgegangen => "-",
    };
    let art = texte.text(&format!("art-{}", einheit.art.word()), &[]);
    let titel =
        einheit.titel_neu.as_ref().or(einheit.titel_alt.as_ref()).map_or("", String::as_str);
    let mut parts = vec![texte.text(&format!("synopse-{word}"), &[])];
    parts.extend(hinweise(synopse, at, texte));
    // These are texts of the site, where a line may break anywhere.
    let line = format!("{sign} {art} {} „{titel}“: {}", einheit.id(), parts.join(", "));
    sichtbar::fakt(&line).into_owned() + "\n"
}
