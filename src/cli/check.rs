//! `konzept check`: everything that is wrong with the content, in one run.

use clap::{Args, ValueEnum};

use super::{CONTENT_HAS_ERRORS, FINE, Session, say};
use crate::{
    diagnostic::{Severity, has_errors, render::Format},
    fassung::Publikation,
    io::Error,
    texte::Arg,
};

#[derive(Args)]
pub(super) struct Options {
    #[arg(long, value_enum, default_value_t = FormatName::Human)]
    format: FormatName,
    #[arg(long)]
    strict: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum FormatName {
    Human,
    Short,
    Json,
    Github,
    Gitlab,
}

pub(super) fn run(session: &Session, options: &Options) -> Result<u8, Error> {
    let tree = session.content()?;
    let mut checked = session.pipeline().check(&tree);
    // A fine state to work in; only `build` has nothing to do then.
    let private = checked.publikation.as_ref().and_then(Publikation::nothing_public);
    checked.findings.extend(private.map(|it| it.weighing(Severity::Note)));
    let format = match options.format {
        FormatName::Human => Format::Human,
        FormatName::Short => Format::Short,
        FormatName::Json => Format::Json,
        FormatName::Github => Format::Github,
        FormatName::Gitlab => Format::Gitlab,
    };
    say(&session.render(&checked.findings, &checked.tree, format));
    if format == Format::Human {
        say(&summary(session, &checked.findings));
    }
    let fails = has_errors(&checked.findings) || (options.strict && has_warnings(&checked.findings));
    Ok(if fails { CONTENT_HAS_ERRORS } else { FINE })
}

/// One line that counts the findings.
pub(super) fn summary(session: &Session, findings: &[crate::diagnostic::Diagnostic]) -> String {
    let count = |severity| findings.iter().filter(|it| it.severity == severity).count();
    let args = [
        ("fehler", Arg::from(count(Severity::Error))),
        ("warnungen", Arg::from(count(Severity::Warning))),
        ("hinweise", Arg::from(count(Severity::Note))),
    ];
    session.texte.text("befunde-summe", &args) + "\n"
}

/// Whether `--strict` has something to object to.
pub(super) fn has_warnings(findings: &[crate::diagnostic::Diagnostic]) -> bool {
    findings.iter().any(|it| it.severity == Severity::Warning)
}
