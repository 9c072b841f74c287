//! The command line: one file per subcommand. Speaks German or English, tells people what to do
//! next. Exit codes: 0 fine, 1 the content has errors, 2 the environment is wrong, or the program
//! itself.
#![expect(clippy::disallowed_methods, reason = "this is the border that the lint guards")]

mod ausgabe;
mod build;
mod check;
mod explain;
mod fassungen;
mod freeze;
mod init;
mod new;
mod schema;
mod serve;
mod synopse;
mod uebersetzt;
mod usage;

use std::{
    io::{self, IsTerminal},
    panic,
    path::{Path, PathBuf},
    process::ExitCode,
    sync::Arc,
};

use clap::{Args, CommandFactory, FromArgMatches, Parser, Subcommand};

use crate::{
    base::{
        lang::Lang,
        panne,
        slug::{self, Mangel},
    },
    diagnostic::{
        Diagnostic,
        render::{self, Context, Format},
    },
    io::{Error, disk, git},
    pipeline::Pipeline,
    texte::{Arg, Texte},
    theme::{self, Theme},
    tree::Tree,
};

use ausgabe::{complain, complain_rendered, hand_out, say};

const FINE: u8 = 0;
const CONTENT_HAS_ERRORS: u8 = 1;
const ENVIRONMENT_IS_WRONG: u8 = 2;

#[derive(Parser)]
#[command(
    name = "konzept",
    version,
    disable_help_subcommand = true,
    disable_help_flag = true,
    disable_version_flag = true
)]
struct Cli {
    #[command(subcommand)]
    command: Command,
    #[command(flatten)]
    common: Common,
}

#[derive(Subcommand)]
enum Command {
    Build(build::Options),
    Check(check::Options),
    Serve(serve::Options),
    Fassungen(fassungen::Options),
    Freeze(freeze::Options),
    New(new::Options),
    Init(init::Options),
    Explain(explain::Options),
    Schema(schema::Options),
    Synopse(synopse::Options),
    #[command(name = "übersetzt", alias = "uebersetzt")]
    Uebersetzt(uebersetzt::Options),
}

/// What every command understands.
#[derive(Args)]
struct Common {
    #[arg(long, global = true, value_name = "DIR", default_value = "content")]
    content: PathBuf,
    #[arg(long, global = true, value_name = "NAME", default_value = theme::BUILT_IN)]
    theme: String,
    #[arg(long, global = true, value_name = "LANG")]
    lang: Option<String>,
}

/// What a command works with.
struct Session {
    common: Common,
    texte: &'static Texte,
}

/// Runs the program with the arguments of the process.
#[must_use]
pub fn run() -> ExitCode {
    let arguments: Vec<_> = std::env::args_os().collect();
    let texte = Texte::konzept(&language(&arguments));
    let matches = match usage::described(Cli::command(), texte).try_get_matches_from(&arguments) {
        Ok(matches) => matches,
        Err(error) => {
            match usage::explain(&error, texte) {
                Some(text) => complain(&text),
                None if error.use_stderr() => complain(&error.to_string()),
                // Help and version.
                None => {
                    if let Err(error) = say(&error.to_string()) {
                        return ExitCode::from(failed(&error, texte));
                    }
                }
            }
            return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(ENVIRONMENT_IS_WRONG));
        }
    };
    let cli =
        Cli::from_arg_matches(&matches).expect("clap checked the arguments against this type");
    let session = Session { common: cli.common, texte };
    // Whatever panics, and in whichever thread: people read a sentence with what to do.
    panic::set_hook(Box::new(|info| {
        let place = info.location().map(ToString::to_string).unwrap_or_default();
        let detail = format!("{place}: {}", panne::words(info.payload()));
        let text = texte.text("fehler-panne", &[("einzelheit", Arg::from(detail))]);
        complain(&format!("{}: {text}\n", texte.text("schwere-error", &[])));
    }));
    // A fault of the program is no mistake in the content, so it has the exit code of what is not
    // the editors' business.
    let code = panne::versuche(|| session.run(cli.command)).unwrap_or(ENVIRONMENT_IS_WRONG);
    ExitCode::from(code)
}

impl Session {
    fn run(&self, command: Command) -> u8 {
        let result = match command {
            Command::Build(options) => build::run(self, &options),
            Command::Check(options) => check::run(self, &options),
            Command::Serve(options) => serve::run(self, &options),
            Command::Fassungen(options) => fassungen::run(self, &options),
            Command::Freeze(options) => freeze::run(self, &options),
            Command::New(options) => new::run(self, &options),
            Command::Init(options) => init::run(self, &options),
            Command::Explain(options) => explain::run(self, &options),
            Command::Schema(options) => schema::run(self, &options),
            Command::Synopse(options) => synopse::run(self, &options),
            Command::Uebersetzt(options) => uebersetzt::run(self, &options),
        };
        result.unwrap_or_else(|error| failed(&error, self.texte))
    }

    fn content(&self) -> Result<Arc<Tree>, Error> {
        disk::read(&self.common.content).map(Arc::new)
    }

    /// The stages, with the repository that the content folder belongs to.
    fn pipeline(&self) -> Pipeline {
        Pipeline::new(Box::new(git::Repository::of(&self.common.content)))
    }

    /// The theme by name: the folder `themes/<name>` beside the content, laid over the embedded
    /// one.
    fn theme(&self) -> Result<Theme, Error> {
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

    fn theme_folder(&self) -> PathBuf {
        self.project().join("themes").join(&self.common.theme)
    }

    /// The folder that the content lies in.
    fn project(&self) -> PathBuf {
        self.common.content.parent().unwrap_or(Path::new(".")).to_owned()
    }

    fn render(&self, findings: &[Diagnostic], tree: &Tree, format: Format) -> String {
        let folder = self.common.content.to_string_lossy().replace('\\', "/");
        let styled = format == Format::Human
            && io::stderr().is_terminal()
            && std::env::var_os("NO_COLOR").is_none();
        render::render(
            findings,
            format,
            &Context { texte: self.texte, tree, folder: folder.trim_end_matches('/'), styled },
        )
    }
}

/// Says what is wrong with the environment.
fn failed(error: &Error, texte: &Texte) -> u8 {
    complain(&format!("{}: {}\n", texte.text("schwere-error", &[]), error.message(texte)));
    ENVIRONMENT_IS_WRONG
}

/// What is wrong with an id that somebody wants to use, and one that could be used instead.
fn unusable(id: &str, example: &str) -> Option<Error> {
    let key = match slug::mangel(id)? {
        Mangel::Form => "fehler-id",
        Mangel::Lang => "fehler-id-lang",
        Mangel::System => "fehler-id-system",
    };
    let meant = slug::slug(id);
    let meant = if slug::is_usable_id(&meant) { meant } else { example.to_owned() };
    Some(Error::new(key).with("wert", id).with("vorschlag", meant))
}

/// The language of the command line: `--lang`, else that of the system, else German.
fn language(arguments: &[std::ffi::OsString]) -> Lang {
    let mut words = arguments.iter().map(|it| it.to_string_lossy());
    let mut given = None;
    while let Some(word) = words.next() {
        if word == "--lang" {
            given = words.next().map(std::borrow::Cow::into_owned);
        } else if let Some(lang) = word.strip_prefix("--lang=") {
            given = Some(lang.to_owned());
        }
    }
    let system =
        || sys_locale::get_locale().filter(|it| !matches!(it.as_str(), "C" | "POSIX" | "C.UTF-8"));
    given
        .or_else(system)
        .and_then(|it| Lang::parse(it.replace('_', "-").split('.').next().unwrap_or_default()))
        .unwrap_or_else(Lang::german)
}
