//! `konzept fassungen`: the versions of a concept, oldest first, each with what was found in it.

use clap::Args;

use super::{CONTENT_HAS_ERRORS, FINE, Session, say};
use crate::{
    base::path::RelPath,
    diagnostic::{Diagnostic, Severity, render::ReportFormat},
    fassung::{Fassung, Publikation},
    io::Error,
    konzept::{KONZEPT_YAML, settings::Fassungsort},
    texte::Arg,
};

#[derive(Args)]
pub(super) struct Options {}

pub(super) fn run(session: &Session, _options: &Options) -> Result<u8, Error> {
    let tree = session.content()?;
    let checked = session.pipeline().check(&tree);
    let publikation = checked
        .publikation
        .filter(Publikation::has_settings)
        .ok_or_else(|| Error::new("fehler-synopse-konzept"))?;
    let settings = &publikation.arbeitsstand.alles().settings;
    let current = publikation.aktuelle().map(|it| it.id.clone());
    let mut text = String::new();
    let mut all_fine = true;
    for eintrag in &settings.fassungen {
        let herkunft = eintrag.ort.as_ref().map(Fassungsort::herkunft);
        let inside = |it: &Diagnostic| herkunft.as_ref() == Some(&it.place.herkunft);
        let listed = |it: &Diagnostic| {
            it.place.is_in(&RelPath::known(KONZEPT_YAML))
                && (eintrag.fields.span.start..eintrag.fields.span.end)
                    .contains(&it.place.span.start)
        };
        let own: Vec<Diagnostic> =
            checked.findings.iter().filter(|it| inside(it) || listed(it)).cloned().collect();
        // Notes are many and nobody can mend them; their number is enough.
        let (weighty, notes): (Vec<_>, Vec<_>) =
            own.into_iter().partition(|it| it.severity != Severity::Note);
        let errors = weighty.iter().filter(|it| it.severity == Severity::Error).count();
        all_fine &= errors == 0;
        text.push_str(&line(
            session,
            (eintrag.id.as_str(), &eintrag.bezeichnung, eintrag.stand, eintrag.status.word()),
            match &current {
                Some(current) if current.is(&eintrag.id) => "aktuell",
                _ if eintrag.oeffentlich => "ja",
                _ => "nein",
            },
            (errors, weighty.len() - errors + notes.len()),
        ));
        let findings = session.render(&weighty, &checked.tree, ReportFormat::Short);
        text.extend(findings.lines().map(|it| format!("    {it}\n")));
    }
    let Fassung { id, bezeichnung, stand, status, oeffentlich, .. } = &*publikation.arbeitsstand;
    let is_current = current.as_ref() == Some(id);
    text.push_str(&line(
        session,
        (id.as_str(), bezeichnung, *stand, status.word()),
        match (is_current, *oeffentlich) {
            (true, _) => "aktuell",
            (false, true) => "ja",
            (false, false) => "nein",
        },
        (0, 0),
    ));
    say(&text)?;
    Ok(if all_fine { FINE } else { CONTENT_HAS_ERRORS })
}

type Head<'a> = (&'a str, &'a str, Option<crate::base::date::PartialDate>, &'static str);

fn line(
    session: &Session,
    (id, bezeichnung, stand, status): Head<'_>,
    oeffentlich: &'static str,
    (errors, notes): (usize, usize),
) -> String {
    let args = [
        ("id", Arg::from(id)),
        ("bezeichnung", Arg::from(bezeichnung)),
        ("stand", Arg::from(stand.map(|it| it.to_string()).unwrap_or_default())),
        ("status", Arg::from(status)),
        ("oeffentlich", Arg::from(oeffentlich)),
        ("fehler", Arg::from(errors)),
        ("hinweise", Arg::from(notes)),
    ];
    session.texte.text("fassungen-zeile", &args) + "\n"
}
