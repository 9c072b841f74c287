//! `konzept fassungen`: the versions of a concept, oldest first, each with what was found in it; one
//! version with all that was found in its frozen text; or, with `--festhalten`, the commits put into
//! konzept.yaml that versions from git are to be held to.

use clap::Args;

use super::{CONTENT_HAS_ERRORS, FINE, Session, build, check, hand_out, say};
use crate::{
    base::path::RelPath,
    diagnostic::{Code, Diagnostic, Severity, has_errors, render::ReportFormat},
    fassung::{
        Fassung, Publikation,
        festhalten::{self, Festlegung},
    },
    io::{Error, git::Repository, writer},
    konzept::{KONZEPT_YAML, settings::Fassungsort},
    pipeline::Checked,
    texte::Arg,
};

#[derive(Args)]
pub(super) struct Options {
    #[arg(value_name = "ID", conflicts_with = "festhalten")]
    id: Option<String>,
    #[arg(long)]
    festhalten: bool,
}

pub(super) fn run(session: &Session, options: &Options) -> Result<u8, Error> {
    if options.festhalten {
        hold(session)?;
    }
    let tree = session.content()?;
    let checked = session.pipeline().check(&tree);
    let publikation = checked
        .publikation
        .as_ref()
        .filter(|it| it.has_settings())
        .ok_or_else(|| Error::new("fehler-synopse-konzept"))?;
    match &options.id {
        Some(id) => one(session, &checked, publikation, id),
        None => all(session, &checked, publikation),
    }
}

/// Writes the commits into konzept.yaml that versions are to be held to, and says which.
fn hold(session: &Session) -> Result<(), Error> {
    let texte = session.texte;
    let tree = session.content()?;
    let now = session.pipeline().arbeitsstand(&tree);
    let now = now.ok_or_else(|| Error::new("fehler-synopse-konzept"))?;
    let konzept = now.alles();
    let wanted = festhalten::missing(konzept, &Repository::of(&session.common.content));
    if wanted.is_empty() {
        return say(&(texte.text("festhalten-nichts", &[]) + "\n"));
    }
    let told = |it: &Festlegung| {
        let args = [
            ("id", Arg::from(it.id.as_str())),
            ("git", Arg::from(it.revision.as_str())),
            ("commit", Arg::from(it.commit.as_str())),
        ];
        texte.text("festhalten-zeile", &args) + "\n"
    };
    let lines: String = wanted.iter().map(told).collect();
    let source = tree.file(&RelPath::known(KONZEPT_YAML)).expect("it was just read");
    let text = std::str::from_utf8(source).ok();
    let Some(held) = text.and_then(|it| festhalten::with_commits(konzept, it, &wanted)) else {
        return Err(Error::new("fehler-festhalten").with("zeilen", Arg::Zeilen(lines)));
    };
    writer::replace(&session.common.content.join(KONZEPT_YAML), source, held.as_bytes())?;
    say(&(texte.text("festhalten-fertig", &[("anzahl", Arg::from(wanted.len()))]) + "\n" + &lines))
}

/// All that was found in one version, what nobody can mend included.
fn one(
    session: &Session,
    checked: &Checked,
    publikation: &Publikation,
    id: &str,
) -> Result<u8, Error> {
    let list = &publikation.arbeitsstand.alles().settings.fassungen;
    let eintrag = list.iter().find(|it| it.id.as_str() == id);
    let eintrag =
        eintrag.ok_or_else(|| build::unknown_version(id, list.iter().map(|it| it.id.as_str())))?;
    let herkunft = eintrag.ort.as_ref().map(Fassungsort::herkunft);
    let findings = checked.findings.iter().chain(&checked.eingefroren);
    let own: Vec<Diagnostic> =
        findings.filter(|it| herkunft.as_ref() == Some(&it.place.herkunft)).cloned().collect();
    hand_out(&session.render(&own, &checked.tree, ReportFormat::Short))?;
    say(&check::summary(session, &own))?;
    Ok(if has_errors(&own) { CONTENT_HAS_ERRORS } else { FINE })
}

/// Each version in a line, with what weighs below it.
fn all(session: &Session, checked: &Checked, publikation: &Publikation) -> Result<u8, Error> {
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
        // What nobody can mend is counted.
        let (weighty, notes): (Vec<_>, Vec<_>) =
            own.into_iter().partition(|it| it.severity != Severity::Note);
        let notes: Vec<_> =
            notes.into_iter().filter(|it| it.code != Code::EingefroreneBefunde).collect();
        let frozen = checked.eingefroren.iter().filter(|it| inside(it)).count();
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
            (errors, weighty.len() - errors + notes.len() + frozen),
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
