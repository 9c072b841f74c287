//! `konzept check`: everything that is wrong with the content, in one run.

use clap::{Args, ValueEnum};

use super::{CONTENT_HAS_ERRORS, FINE, Session, hand_out, say, today};
use crate::{
    base::date::PartialDate,
    diagnostic::{self, Diagnostic, Severity, has_errors, render::ReportFormat},
    fassung::Publikation,
    io::Error,
    konzept::{erinnerung::erinnerungen, gewicht},
    texte::Arg,
};

#[derive(Args)]
pub(super) struct Options {
    #[arg(long, value_enum, default_value_t = FormatName::Human)]
    format: FormatName,
    #[arg(long)]
    strict: bool,
    #[arg(long, value_name = "DATE", value_parser = day)]
    heute: Option<PartialDate>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum FormatName {
    Human,
    Short,
    Json,
    Github,
    Gitlab,
}

/// A whole day: what reminders count from.
fn day(text: &str) -> Result<PartialDate, String> {
    PartialDate::parse(text).filter(|it| matches!(it, PartialDate::Day(_))).ok_or_else(String::new)
}

pub(super) fn run(session: &Session, options: &Options) -> Result<u8, Error> {
    let tree = session.content()?;
    let mut checked = session.pipeline().check(&tree);
    // A fine state to work in; only `build` has nothing to do then.
    let private = checked.publikation.as_ref().and_then(Publikation::nothing_public);
    checked.findings.extend(private.map(|it| it.weighing(Severity::Note)));
    if let Some(publikation) = &checked.publikation {
        let konzept = &publikation.arbeitsstand.alles();
        let mut reminders = erinnerungen(konzept, options.heute.unwrap_or_else(today));
        gewicht::weigh(konzept.settings_document(), &mut reminders);
        checked.findings.extend(reminders);
        diagnostic::sort(&mut checked.findings);
    }
    let format = match options.format {
        FormatName::Human => ReportFormat::Human,
        FormatName::Short => ReportFormat::Short,
        FormatName::Json => ReportFormat::Json,
        FormatName::Github => ReportFormat::Github,
        FormatName::Gitlab => ReportFormat::Gitlab,
    };
    hand_out(&session.render(&checked.findings, &checked.tree, format))?;
    if format == ReportFormat::Human {
        say(&summary(session, &checked.findings))?;
    }
    let fails =
        has_errors(&checked.findings) || (options.strict && has_warnings(&checked.findings));
    Ok(if fails { CONTENT_HAS_ERRORS } else { FINE })
}

/// One line that counts the findings.
pub(super) fn summary(session: &Session, findings: &[Diagnostic]) -> String {
    let count = |severity| findings.iter().filter(|it| it.severity == severity).count();
    let args = [
        ("fehler", Arg::from(count(Severity::Error))),
        ("warnungen", Arg::from(count(Severity::Warning))),
        ("hinweise", Arg::from(count(Severity::Note))),
    ];
    session.texte.text("befunde-summe", &args) + "\n"
}

/// Whether `--strict` has something to object to.
pub(super) fn has_warnings(findings: &[Diagnostic]) -> bool {
    findings.iter().any(|it| it.severity == Severity::Warning)
}
