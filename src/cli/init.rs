//! `konzept init`: a small concept that builds, with what git, VS Code and a pipeline need. Where
//! the editors have to put something in, it says so in words that `check` finds
//! (`document::lint::reste`).

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use include_dir::{Dir, DirEntry, include_dir};

use super::{FINE, Session, say, today};
use crate::{
    io::{Error, writer},
    texte::Arg,
};

static GERUEST: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/geruest");

/// What stands for the day on which the concept is made.
const HEUTE: &str = "JJJJ-MM-TT";

#[derive(Args)]
pub(super) struct Options {
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    #[arg(long, value_enum)]
    ci: Option<Ci>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Ci {
    Gitlab,
    Github,
}

pub(super) fn run(session: &Session, options: &Options) -> Result<u8, Error> {
    writer::require_empty(&options.folder)?;
    write(part("content"), &options.folder.join("content"))?;
    write(part("basis"), &options.folder)?;
    match options.ci {
        Some(Ci::Gitlab) => write(part("ci/gitlab"), &options.folder)?,
        Some(Ci::Github) => write(part("ci/github"), &options.folder)?,
        None => {}
    }
    super::schema::write_all(&options.folder.join("schema"), session.texte)?;
    let folder = options.folder.display().to_string();
    say(&(session.texte.text("init-fertig", &[("ordner", Arg::from(folder))]) + "\n"))?;
    Ok(FINE)
}

fn part(name: &str) -> &'static Dir<'static> {
    GERUEST.get_dir(name).expect("the folder is embedded, as a test shows")
}

/// Writes the files of an embedded folder; its own path is left out of theirs.
fn write(dir: &Dir<'static>, target: &Path) -> Result<(), Error> {
    for file in files(dir) {
        let inside = file.path().strip_prefix(dir.path()).expect("a folder holds its files");
        let path = target.join(inside);
        match file.contents_utf8().filter(|it| it.contains(HEUTE)) {
            Some(text) => {
                let text = text.replace(HEUTE, &today().to_string());
                writer::create_if_missing(&path, text.as_bytes())?;
            }
            None => writer::create_if_missing(&path, file.contents())?,
        }
    }
    Ok(())
}

fn files(dir: &Dir<'static>) -> Vec<&'static include_dir::File<'static>> {
    let mut all = Vec::new();
    for entry in dir.entries() {
        match entry {
            DirEntry::Dir(dir) => all.extend(files(dir)),
            DirEntry::File(file) => all.push(file),
        }
    }
    all
}
