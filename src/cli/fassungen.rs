//! `konzept fassungen`: the versions of a concept, oldest first, each with what was found in it.

use clap::Args;

use super::{FINE, Session, say};
use crate::{diagnostic::Severity, fassung::Fassung, io::Error, konzept::settings::Ort, texte::Arg};

#[derive(Args)]
pub(super) struct Options {}

pub(super) fn run(session: &Session, _options: &Options) -> Result<u8, Error> {
    let tree = session.content()?;
    let checked = session.pipeline().check(&tree);
    let Some(publikation) = checked.publikation else { return Ok(FINE) };
    let list = &publikation.arbeitsstand.konzept.settings.fassungen;
    let current = publikation.aktuelle().map(|it| it.id.clone());
    let mut text = String::new();
    for eintrag in list {
        let place = match &eintrag.ort {
            Some(Ort::Ordner(folder)) => format!("{}/", folder.trim_end_matches('/')),
            Some(Ort::Git(revision)) => format!("@{revision}/"),
            None => String::new(),
        };
        let own = checked.findings.iter().filter(|it| !place.is_empty() && it.place.path.as_str().starts_with(&place));
        let (errors, others) = own.fold((0, 0), |(errors, others), it| match it.severity {
            Severity::Error => (errors + 1, others),
            _ => (errors, others + 1),
        });
        let read = publikation.fassung(&eintrag.id).is_some();
        text.push_str(&line(
            session,
            (&eintrag.id, &eintrag.bezeichnung, eintrag.stand, eintrag.status.word()),
            eintrag.oeffentlich,
            current.as_deref() == Some(eintrag.id.as_str()),
            (errors + usize::from(!read), others),
        ));
    }
    let Fassung { id, bezeichnung, stand, status, oeffentlich, .. } = &publikation.arbeitsstand;
    let is_current = current.as_deref() == Some(id.as_str());
    text.push_str(&line(session, (id, bezeichnung, *stand, status.word()), *oeffentlich, is_current, (0, 0)));
    say(&text);
    Ok(FINE)
}

type Head<'a> = (&'a str, &'a str, Option<crate::base::date::PartialDate>, &'static str);

fn line(
    session: &Session,
    (id, bezeichnung, stand, status): Head<'_>,
    public: bool,
    current: bool,
    (errors, notes): (usize, usize),
) -> String {
    let args = [
        ("id", Arg::from(id)),
        ("bezeichnung", Arg::from(bezeichnung)),
        ("stand", Arg::from(stand.map(|it| it.to_string()).unwrap_or_default())),
        ("status", Arg::from(status)),
        (
            "oeffentlich",
            Arg::from(if current {
                "aktuell"
            } else if public {
                "ja"
            } else {
                "nein"
            }),
        ),
        ("fehler", Arg::from(errors)),
        ("hinweise", Arg::from(notes)),
    ];
    session.texte.text("fassungen-zeile", &args) + "\n"
}
