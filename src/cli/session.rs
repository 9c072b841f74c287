//! What every command works with: the folder, the theme and the language that it was given, the
//! stages, and how it ends.

use std::{
    io::{self, IsTerminal},
    path::{Path, PathBuf},
    sync::Arc,
    time::{SystemTime, UNIX_EPOCH},
};

use clap::Args;

use crate::{
    base::{
        date::PartialDate,
        slug::{self, Idmangel},
    },
    diagnostic::{
        Diagnostic,
        render::{self, Context, ReportFormat},
    },
    io::{Error, disk, git},
    pipeline::Pipeline,
    texte::Texte,
    theme::{self, Theme},
    tree::Tree,
};

pub(super) const FINE: u8 = 0;
pub(super) const CONTENT_HAS_ERRORS: u8 = 1;
pub(super) const ENVIRONMENT_IS_WRONG: u8 = 2;

/// The day on which this runs: what reminders count from, and the Stand of a new concept.
pub(super) fn today() -> PartialDate {
    let passed = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    PartialDate::of_unix_time(passed.as_secs())
}

/// What every command understands.
#[derive(Args)]
pub(super) struct Common {
    #[arg(long, global = true, value_name = "DIR", default_value = "content")]
    pub(super) content: PathBuf,
    #[arg(long, global = true, value_name = "NAME", default_value = theme::BUILT_IN)]
    pub(super) theme: String,
    #[arg(long, global = true, value_name = "LANG")]
    pub(super) lang: Option<String>,
}

/// What a command works with.
pub(super) struct Session {
    pub(super) common: Common,
    pub(super) texte: &'static Texte,
}

impl Session {
    pub(super) fn content(&self) -> Result<Arc<Tree>, Error> {
        disk::read(&self.common.content).map(Arc::new)
    }

    /// The stages, with the repository that the content folder belongs to.
    pub(super) fn pipeline(&self) -> Pipeline {
        Pipeline::new(Box::new(git::Repository::of(&self.common.content)))
    }

    /// The theme by name: the folder `themes/<name>` beside the content, laid over the embedded
    /// one.
    pub(super) fn theme(&self) -> Result<Theme, Error> {
        let name = &self.common.theme;
        let folder = self.theme_folder();
        if folder.is_dir() {
            return Ok(Theme::overridden_by(&disk::read(&folder)?));
        }
        if name == theme::BUILT_IN {
            return Ok(Theme::built_in());
        }
        Err(Error::new("fehler-theme-fehlt").with("name", name.as_str()).at(&folder))
    }

    pub(super) fn theme_folder(&self) -> PathBuf {
        self.project().join("themes").join(&self.common.theme)
    }

    /// The folder that the content lies in.
    pub(super) fn project(&self) -> PathBuf {
        self.common.content.parent().unwrap_or(Path::new(".")).to_owned()
    }

    pub(super) fn render(
        &self,
        findings: &[Diagnostic],
        tree: &Tree,
        format: ReportFormat,
    ) -> String {
        let folder = self.common.content.to_string_lossy().replace('\\', "/");
        let styled = format == ReportFormat::Human
            && io::stderr().is_terminal()
            && std::env::var_os("NO_COLOR").is_none();
        render::render(
            findings,
            format,
            &Context { texte: self.texte, tree, folder: folder.trim_end_matches('/'), styled },
        )
    }
}

/// What is wrong with an id that somebody wants to use, and one that could be used instead.
pub(super) fn unusable(
    id: &str,
    example: &str,
    free: impl Fn(&str) -> Option<String>,
) -> Option<Error> {
    let key = match slug::mangel(id)? {
        Idmangel::Form => "fehler-id",
        Idmangel::Lang => "fehler-id-lang",
        Idmangel::System => "fehler-id-system",
    };
    let meant = free(id).or_else(|| free(example)).unwrap_or_else(|| example.to_owned());
    Some(Error::new(key).with("wert", id).with("vorschlag", meant))
}
