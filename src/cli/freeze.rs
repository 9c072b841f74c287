//! `konzept freeze ID`: the state of the work becomes a version that stays, as a folder or as an
//! annotated tag. It enters the list as not public: publishing is a decision of its own.

use clap::Args;

use super::{
    CONTENT_HAS_ERRORS, FINE, Session, bericht, check, complain, complain_rendered, say, unusable,
};
use crate::{
    base::{path::RelPath, slug},
    diagnostic::{Diagnostic, Severity, render::ReportFormat},
    document::kind::{DOWNLOADS, FASSUNGEN, FileRole},
    fassung::{freeze, pruefsumme},
    io::{Error, git, writer},
    konzept::{KONZEPT_YAML, fassungsid::FassungsId, settings::Fassungsort},
    texte::Arg,
    tree::{Entry, Revisions, Tree},
};

#[derive(Args)]
pub(super) struct Options {
    #[arg(value_name = "ID", required_unless_present = "bericht")]
    id: Option<String>,
    #[arg(long)]
    git: bool,
    #[arg(long, value_name = "BERICHT", conflicts_with_all = ["id", "git"])]
    bericht: Option<String>,
}

/// What a version may be called.
const EXAMPLE: &str = "entwurf-1";

/// The ids of the versions that konzept.yaml lists, as far as it can be read.
fn listed(session: &Session) -> Vec<String> {
    let publikation =
        session.content().ok().and_then(|it| session.pipeline().check(&it).publikation);
    let settings = publikation.map(|it| it.arbeitsstand.alles().settings.clone());
    let fassungen = settings.map(|it| it.fassungen).unwrap_or_default();
    fassungen.iter().map(|it| it.id.as_str().to_owned()).collect()
}

pub(super) fn run(session: &Session, options: &Options) -> Result<u8, Error> {
    if let Some(id) = &options.bericht {
        return bericht::freeze(session, id);
    }
    let id = options.id.as_deref().expect("clap asks for one of both");
    if FassungsId::parse(id).is_none() {
        let known = listed(session);
        let taken = |it: &str| FassungsId::parse(it).is_none() || known.iter().any(|id| id == it);
        let free = |words: &str| slug::free(words, taken);
        // What has the form of an id is the name of something else.
        let reserved = || {
            let meant = free(EXAMPLE).unwrap_or_else(|| EXAMPLE.to_owned());
            Error::new("fehler-fassung-id").with("wert", id).with("vorschlag", meant)
        };
        let unusable = unusable(id, EXAMPLE, free).filter(|_| !slug::is_reserved(id));
        return Err(unusable.unwrap_or_else(reserved));
    }
    let tree = session.content()?;
    let checked = session.pipeline().check(&tree);
    let content = &session.common.content;
    let settings = checked.publikation.as_ref().map(|it| &it.arbeitsstand.alles().settings);
    let listed =
        settings.and_then(|settings| settings.fassungen.iter().find(|it| it.id.as_str() == id));
    let place = listed.and_then(|eintrag| match &eintrag.ort {
        Some(Fassungsort::Ordner(folder)) => Some(folder.trim_end_matches('/')),
        _ => None,
    });
    // A folder that was made by hand becomes one that shows when it is changed. One that is not
    // there is a mistake in the list, which the check explains.
    let unsealed = place.map(|it| (it, tree.below(it))).filter(|it| !it.1.is_empty());
    if let Some((place, frozen)) =
        unsealed.filter(|it| it.1.file(&RelPath::known(pruefsumme::DATEI)).is_none())
    {
        let list = pruefsumme::write(&frozen);
        writer::create(&content.join(place).join(pruefsumme::DATEI), list.as_bytes())?;
        say(&(session.texte.text("freeze-versiegelt", &[("ordner", Arg::from(place))]) + "\n"))?;
        return Ok(FINE);
    }
    let errors: Vec<Diagnostic> =
        checked.findings.iter().filter(|it| it.severity == Severity::Error).cloned().collect();
    let Some(publikation) = checked.publikation.as_ref().filter(|_| errors.is_empty()) else {
        complain_rendered(&session.render(&errors, &checked.tree, ReportFormat::Human));
        complain(&check::summary(session, &errors));
        complain(&(session.texte.text("freeze-fehler", &[]) + "\n"));
        return Ok(CONTENT_HAS_ERRORS);
    };
    let folder = content.join(FASSUNGEN).join(id);
    let files = freeze::files(&tree);
    // Whoever stopped a run between the folder and its entry gets the entry now.
    let there = tree.below(&format!("{FASSUNGEN}/{id}"));
    let whole = there.iter().count() == files.len()
        && files.iter().all(|it| there.file(&it.0).is_some_and(|own| **own == *it.1));
    if listed.is_some() || (!options.git && folder.exists() && !whole) {
        return Err(Error::new("fehler-fassung-vergeben").with("wert", id));
    }
    let konzept = publikation.arbeitsstand.alles().as_ref();
    let (ort, commit) = if options.git {
        let repository = git::Repository::of(content);
        let commit = clean_head(&repository, &tree, &content.display().to_string())?;
        (format!("git: {id}"), Some(commit))
    } else {
        (format!("ordner: {FASSUNGEN}/{id}"), None)
    };
    let entry = freeze::entry(konzept, id, &ort, commit.as_deref());
    let source = tree.file(&RelPath::known(KONZEPT_YAML)).expect("it was just read");
    let source = std::str::from_utf8(source).expect("what is no text has an error");
    let Some(settings) = freeze::with_entry(konzept, source, &entry) else {
        return Err(Error::new("fehler-fassung-liste").with("eintrag", Arg::Zeilen(entry)));
    };
    if options.git {
        git::Repository::of(content).tag(id, &konzept.settings.arbeitsstand.bezeichnung)?;
    } else if !whole {
        writer::create_folder(&folder, &files)?;
    }
    writer::replace(&content.join(KONZEPT_YAML), source.as_bytes(), settings.as_bytes())?;
    report(session, options, id)?;
    Ok(FINE)
}

/// The commit of HEAD, if the content folder is as that has it.
fn clean_head(repository: &git::Repository, tree: &Tree, folder: &str) -> Result<String, Error> {
    let head = repository.revision("HEAD").map_err(|it| git::unreadable(&it))?;
    // Git may write other line ends on this system. A file that no text can use may be one that it
    // ignores.
    let same = |it: &Entry, other: &Entry| match (it, other) {
        (Entry::File(one), Entry::File(other)) => {
            one == other
                || pruefsumme::normalised(one.bytes()) == pruefsumme::normalised(other.bytes())
        }
        (one, other) => one == other,
    };
    let used = |path: &RelPath| {
        FileRole::of(path) != FileRole::Asset || DOWNLOADS.contains(&path.extension().as_str())
    };
    let changed = tree.iter().find(|(path, entry)| match head.tree.get(path) {
        Some(before) => !same(before, entry),
        None => used(path),
    });
    let gone = head.tree.iter().find(|(path, _)| tree.get(path).is_none());
    match changed.or(gone).map(|it| it.0) {
        None => Ok(head.commit),
        Some(path) => Err(Error::new("fehler-nicht-eingecheckt")
            .with("datei", path.as_str())
            .with("ordner", folder)),
    }
}

/// What there is now, and what to do next; with words of git only where there is git.
fn report(session: &Session, options: &Options, id: &str) -> Result<(), Error> {
    let texte = session.texte;
    let content = &session.common.content;
    let args = [("id", Arg::from(id)), ("ordner", Arg::from(content.display().to_string()))];
    let in_git = git::Repository::of(content).exists();
    let last = if options.git { "freeze-marke-weiter" } else { "freeze-einchecken" };
    let keys = [
        Some(if options.git { "freeze-marke" } else { "freeze-ordner" }),
        Some("freeze-weiter"),
        in_git.then_some(last),
    ];
    let text: String = keys.into_iter().flatten().map(|it| texte.text(it, &args) + "\n").collect();
    say(&text)
}
