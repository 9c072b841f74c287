//! `konzept build`: the public site into a folder. With errors in the content the last good site stays.

use std::path::PathBuf;

use clap::Args;

use super::{CONTENT_HAS_ERRORS, FINE, Session, check, complain, say};
use crate::{
    diagnostic::{Diagnostic, Severity, render::Format},
    fassung::Publikation,
    io::{Error, publish},
    pipeline,
    site::Sicht,
    texte::Arg,
};

#[derive(Args)]
pub(super) struct Options {
    #[arg(long, value_name = "DIR", default_value = "public")]
    output: PathBuf,
    #[arg(long)]
    strict: bool,
}

pub(super) fn run(session: &Session, options: &Options) -> Result<u8, Error> {
    let theme_folder = session.theme_folder();
    let mut sources = vec![session.common.content.as_path()];
    if theme_folder.is_dir() {
        sources.push(&theme_folder);
    }
    let tree = session.content()?;
    publish::guard(&options.output, &sources)?;
    let checked = session.pipeline().check(&tree);
    let mut findings = checked.findings;
    findings.extend(checked.publikation.as_ref().and_then(Publikation::nothing_public));
    complain(&session.render(&findings, &checked.tree, Format::Human));
    let stops = |it: &Diagnostic| match &checked.publikation {
        Some(publikation) => publikation.stops(it),
        None => it.severity == Severity::Error,
    };
    let fails = findings.iter().any(stops) || (options.strict && check::has_warnings(&findings));
    let Some(publikation) = checked.publikation.filter(|_| !fails) else {
        complain(&check::summary(session, &findings));
        complain(&(session.texte.text("build-abgebrochen", &[]) + "\n"));
        return Ok(CONTENT_HAS_ERRORS);
    };
    let theme = session.theme()?;
    let artifacts = pipeline::artifacts(&publikation, &Sicht::Oeffentlich.into(), &theme).map_err(|it| {
        Error::new("fehler-theme").with("datei", session.common.theme.as_str()).with("grund", it.to_string())
    })?;
    let pages = artifacts.keys().filter(|it| it.extension() == "html").count();
    let report = publish::publish(&options.output, &artifacts)?;
    let start = options.output.join("index.html");
    let args = [
        ("seiten", Arg::from(pages)),
        ("geschrieben", Arg::from(report.written)),
        ("geloescht", Arg::from(report.deleted)),
        ("start", Arg::from(start.display().to_string())),
    ];
    say(&(session.texte.text("build-fertig", &args) + "\n"));
    Ok(FINE)
}
