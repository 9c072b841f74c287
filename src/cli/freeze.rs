//! `konzept freeze ID`: the state of the work becomes a version that stays, as a folder or as an annotated tag.
//! It enters the list as not public: publishing is a decision of its own.

use clap::Args;

use super::{CONTENT_HAS_ERRORS, FINE, Session, check, complain, say};
use crate::{
    base::{path::RelPath, slug},
    diagnostic::{Diagnostic, Severity, render::Format},
    document::kind::FASSUNGEN,
    fassung::{ARBEITSSTAND, freeze},
    io::{Error, create, git},
    konzept::KONZEPT_YAML,
    texte::Arg,
    tree::{Quelle, Tree},
};

#[derive(Args)]
pub(super) struct Options {
    #[arg(value_name = "ID")]
    id: String,
    #[arg(long)]
    git: bool,
}

pub(super) fn run(session: &Session, options: &Options) -> Result<u8, Error> {
    let id = options.id.as_str();
    if !slug::is_id(id) || id == ARBEITSSTAND {
        let meant = slug::slug(id);
        let meant = if meant.is_empty() || meant == ARBEITSSTAND { "entwurf-1".to_owned() } else { meant };
        return Err(Error::new("fehler-id").with("wert", id).with("vorschlag", meant));
    }
    let tree = session.content()?;
    let checked = session.pipeline().check(&tree);
    let errors: Vec<Diagnostic> =
        checked.findings.iter().filter(|it| it.severity == Severity::Error).cloned().collect();
    let Some(publikation) = checked.publikation.as_ref().filter(|_| errors.is_empty()) else {
        complain(&session.render(&errors, &checked.tree, Format::Human));
        complain(&check::summary(session, &errors));
        complain(&(session.texte.text("freeze-fehler", &[]) + "\n"));
        return Ok(CONTENT_HAS_ERRORS);
    };
    let content = &session.common.content;
    let folder = content.join(FASSUNGEN).join(id);
    let taken = publikation.arbeitsstand.konzept.settings.fassungen.iter().any(|it| it.id == id);
    if taken || (!options.git && folder.exists()) {
        return Err(Error::new("fehler-fassung-vergeben").with("wert", id));
    }
    let konzept = publikation.arbeitsstand.konzept.as_ref();
    let (ort, commit) = if options.git {
        let repository = git::Repository::of(content);
        let commit = clean_head(&repository, &tree)?;
        (format!("git: {id}"), Some(commit))
    } else {
        (format!("ordner: {FASSUNGEN}/{id}"), None)
    };
    let entry = freeze::entry(konzept, id, &ort, commit.as_deref());
    let source =
        String::from_utf8_lossy(tree.file(&RelPath::known(KONZEPT_YAML)).expect("it was just read")).into_owned();
    let Some(settings) = freeze::with_entry(konzept, &source, &entry) else {
        return Err(Error::new("fehler-fassung-liste").with("eintrag", entry));
    };
    if options.git {
        git::Repository::of(content).tag(id, &konzept.settings.arbeitsstand.bezeichnung)?;
    } else {
        for (path, bytes) in freeze::files(&tree) {
            create::file(&folder.join(path.as_str()), &bytes)?;
        }
    }
    create::generated(&content.join(KONZEPT_YAML), settings.as_bytes())?;
    report(session, options);
    Ok(FINE)
}

/// The commit of HEAD, if the content folder is as that has it.
fn clean_head(repository: &git::Repository, tree: &Tree) -> Result<String, Error> {
    let head = repository.revision("HEAD").map_err(|_| Error::new("fehler-kein-repository"))?;
    let changed = tree.iter().find(|(path, entry)| head.tree.get(path) != Some(*entry));
    let gone = head.tree.iter().find(|(path, _)| tree.get(path).is_none());
    match changed.or(gone).map(|it| it.0) {
        None => Ok(head.commit),
        Some(path) => Err(Error::new("fehler-nicht-eingecheckt").with("datei", path.as_str())),
    }
}

fn report(session: &Session, options: &Options) {
    let texte = session.texte;
    let args = [("id", Arg::from(options.id.as_str()))];
    let key = if options.git { "freeze-marke" } else { "freeze-ordner" };
    say(&(texte.text(key, &args) + "\n"));
}
