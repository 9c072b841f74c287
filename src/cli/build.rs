//! `konzept build`: the public site into a folder, or the drafts as a package for reviewers. With
//! errors in the content the last good one stays.

use std::{
    mem,
    path::{Path, PathBuf},
    sync::Arc,
};

use super::{CONTENT_HAS_ERRORS, FINE, Session, check, complain, complain_rendered, say};
use crate::{
    artifact::{Artifacts, RecipeError},
    base::hash::Hash,
    diagnostic::{Diagnostic, Severity, render::ReportFormat},
    fassung::{Fassung, Publikation},
    io::{
        Error,
        git::Repository,
        last_build::{BuildInputs, BuildMemory},
        paket,
        publish::{self, Origin, Report},
    },
    konzept::settings::Fassungsort,
    pipeline::{self, Pipeline},
    site::{Ansicht, Sicht},
    texte::Arg,
};
use clap::Args;

/// Where the public site goes.
const FOLDER: &str = "public";
/// Where the package for reviewers goes.
const PACKAGE: &str = "entwurf.zip";

#[derive(Args)]
pub(super) struct Options {
    #[arg(long, value_name = "DIR")]
    output: Option<PathBuf>,
    #[arg(long)]
    strict: bool,
    #[arg(long)]
    ohne_suche: bool,
    #[arg(long)]
    review: bool,
    #[arg(long, value_name = "FASSUNG", requires = "review")]
    seit: Option<String>,
}

pub(super) fn run(session: &Session, options: &Options) -> Result<u8, Error> {
    let theme_folder = session.theme_folder();
    let mut sources = vec![session.common.content.as_path()];
    if theme_folder.is_dir() {
        sources.push(&theme_folder);
    }
    let tree = session.content()?;
    let output = options
        .output
        .clone()
        .unwrap_or_else(|| PathBuf::from(if options.review { PACKAGE } else { FOLDER }));
    publish::guard(&output, &sources)?;
    if options.review {
        paket::guard(&output)?;
    }
    let memory = BuildMemory::of(&session.project(), &output);
    // A review is made for somebody now, and into one file.
    let theme = session.theme()?;
    let key = (!options.review).then(|| {
        let key = (env!("CARGO_PKG_VERSION"), tree.hash(), theme.hash(), options.ohne_suche);
        Hash::of(&key)
    });
    let repository = Arc::new(Repository::steady(&session.common.content));
    if let Some(key) = &key
        && let Some((herkunft, files)) =
            publish::is_current(&output, &memory, |inputs| inputs.are(key, &*repository))?
        && !(options.strict && herkunft.befunde)
    {
        if herkunft.befunde {
            complain(&(session.texte.text("build-befunde", &[]) + "\n"));
        }
        let pages = files.iter().filter(|it| it.extension() == "html").count();
        done(session, &output, pages, Report::default())?;
        return Ok(FINE);
    }
    let checked = Pipeline::new(Box::new(repository.clone())).check(&tree);
    let mut findings = checked.findings;
    if !options.review {
        findings.extend(checked.publikation.as_ref().and_then(Publikation::nothing_public));
    }
    complain_rendered(&session.render(&findings, &checked.tree, ReportFormat::Human));
    let stops = |it: &Diagnostic| match &checked.publikation {
        // A review shows the state of the work, so a mistake there counts.
        Some(publikation) if !options.review => publikation.stops(it),
        _ => it.severity == Severity::Error,
    };
    let fails = findings.iter().any(stops) || (options.strict && check::has_warnings(&findings));
    let Some(publikation) = checked.publikation.filter(|_| !fails) else {
        complain(&check::summary(session, &findings));
        complain(&(session.texte.text("build-abgebrochen", &[]) + "\n"));
        return Ok(CONTENT_HAS_ERRORS);
    };
    let failed = |it: RecipeError| {
        Error::new("fehler-theme")
            .with("datei", session.common.theme.as_str())
            .with("grund", Arg::Zeilen(it.to_string()))
    };
    let made = |ansicht: &Ansicht| pipeline::ausgabe(&publikation, ansicht, &theme).map_err(failed);
    if options.review {
        let seit = since(options, &publikation)?;
        let seit_id = seit.and_then(|it| it.id.gelistet().cloned());
        let ansicht =
            Ansicht { sicht: Sicht::Durchsicht, seit: seit_id, ohne_suche: options.ohne_suche };
        let name = seit.map_or("nichts", |it| it.bezeichnung.as_str());
        return pack(session, &output, made(&ansicht)?, name);
    }
    let artifacts = made(&Ansicht { ohne_suche: options.ohne_suche, ..Sicht::Oeffentlich.into() })?;
    let pages = artifacts.files.keys().filter(|it| it.extension() == "html").count();
    let listed = &publikation.arbeitsstand.alles().settings.fassungen;
    let revisions = listed.iter().filter_map(|it| match &it.ort {
        Some(Fassungsort::Git(stand)) => Some(stand.adresse()),
        _ => None,
    });
    let befunde = !findings.is_empty();
    let herkunft = key.map(|key| {
        let inputs = BuildInputs::new(&key, revisions, &*repository);
        Origin { gedaechtnis: &memory, inputs, befunde }
    });
    let report = publish::publish(&output, &artifacts, herkunft)?;
    done(session, &output, pages, report)?;
    // The program ends here, and the system takes all of it back faster than piece by piece.
    mem::forget((publikation, artifacts));
    Ok(FINE)
}

fn done(session: &Session, output: &Path, pages: usize, report: Report) -> Result<(), Error> {
    let start = output.join("index.html");
    let args = [
        ("seiten", Arg::from(pages)),
        ("geschrieben", Arg::from(report.written)),
        ("geloescht", Arg::from(report.deleted)),
        ("start", Arg::from(start.display().to_string())),
    ];
    say(&(session.texte.text("build-fertig", &args) + "\n"))
}

/// The Fassung since which a review marks changes: the named one, else the current one, else the
/// newest.
fn since<'a>(
    options: &Options,
    publikation: &'a Publikation,
) -> Result<Option<&'a Arc<Fassung>>, Error> {
    let Some(id) = &options.seit else {
        let frozen = |it: &&Arc<Fassung>| it.id != publikation.arbeitsstand.id;
        return Ok(publikation.aktuelle().filter(frozen).or(publikation.fassungen.last()));
    };
    let found = publikation.fassungen.iter().find(|it| it.id.as_str() == id);
    found
        .map(Some)
        .ok_or_else(|| unknown_version(id, publikation.fassungen.iter().map(|it| it.id.as_str())))
}

/// There is no such Fassung; these are known.
pub(super) fn unknown_version<'a>(id: &str, known: impl Iterator<Item = &'a str>) -> Error {
    let known: Vec<&str> = known.collect();
    Error::new("fehler-seit")
        .with("wert", id)
        .with("bekannt", if known.is_empty() { "keine".to_owned() } else { known.join(", ") })
}

/// What only a server or a search engine asks for has no place in a package.
const ONLY_ON_THE_WEB: &[&str] = &["404.html", "robots.txt", "sitemap.xml"];

fn pack(
    session: &Session,
    output: &Path,
    mut artifacts: Artifacts,
    seit: &str,
) -> Result<u8, Error> {
    artifacts.files.retain(|path, _| !ONLY_ON_THE_WEB.contains(&path.as_str()));
    let pages = artifacts.files.keys().filter(|it| it.extension() == "html").count();
    let folder = output
        .file_stem()
        .map_or_else(|| "entwurf".to_owned(), |it| it.to_string_lossy().into_owned());
    let size = paket::packe(output, &folder, &artifacts)?;
    let args = [
        ("datei", Arg::from(output.display().to_string())),
        ("seiten", Arg::from(pages)),
        ("groesse", Arg::from(usize::try_from(size / 1024).unwrap_or(usize::MAX))),
        ("ordner", Arg::from(folder)),
        ("seit", Arg::from(seit)),
    ];
    say(&(session.texte.text("build-paket", &args) + "\n"))?;
    Ok(FINE)
}
