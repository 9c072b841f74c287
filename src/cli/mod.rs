//! The command line: one file per subcommand. Speaks German or English, tells people what to do
//! next. Exit codes: 0 fine, 1 the content has errors, 2 the environment is wrong, or the program
//! itself.
#![expect(clippy::disallowed_methods, reason = "this is the border that the lint guards")]

mod bericht;
mod build;
mod check;
mod explain;
mod fassungen;
mod freeze;
mod init;
mod new;
mod output;
mod schema;
mod serve;
mod session;
mod synopse;
mod uebersetzt;
mod usage;

use std::{panic, process::ExitCode};

use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};

use crate::{
    base::{crash, lang::Lang},
    io::Error,
    texte::{Arg, Texte},
};

use output::{complain, complain_rendered, hand_out, say};
use session::{CONTENT_HAS_ERRORS, Common, ENVIRONMENT_IS_WRONG, FINE, Session, today, unusable};

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
    Bericht(bericht::Options),
    Init(init::Options),
    Explain(explain::Options),
    Schema(schema::Options),
    Synopse(synopse::Options),
    #[command(name = "übersetzt", alias = "uebersetzt")]
    Uebersetzt(uebersetzt::Options),
}

/// All that can be typed, with its help in the words of a catalog: `hilfe-…`, as `usage` finds them.
#[must_use]
pub fn command(texte: &Texte) -> clap::Command {
    usage::described(Cli::command(), texte)
}

/// Runs the program with the arguments of the process.
#[must_use]
pub fn run() -> ExitCode {
    let arguments: Vec<_> = std::env::args_os().collect();
    let texte = Texte::konzept(&language(&arguments));
    let matches = match command(texte).try_get_matches_from(&arguments) {
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
        let detail = format!("{place}: {}", crash::words(info.payload()));
        let text = texte.text("fehler-panne", &[("einzelheit", Arg::from(detail))]);
        complain(&format!("{}: {text}\n", texte.text("schwere-error", &[])));
    }));
    // A fault of the program is no mistake in the content, so it has the exit code of what is not
    // the editors' business.
    let code =
        crash::attempt(|| run_command(&session, cli.command)).unwrap_or(ENVIRONMENT_IS_WRONG);
    ExitCode::from(code)
}

/// Runs one command.
fn run_command(session: &Session, command: Command) -> u8 {
    let result = match command {
        Command::Build(options) => build::run(session, &options),
        Command::Check(options) => check::run(session, &options),
        Command::Serve(options) => serve::run(session, &options),
        Command::Fassungen(options) => fassungen::run(session, &options),
        Command::Freeze(options) => freeze::run(session, &options),
        Command::New(options) => new::run(session, &options),
        Command::Bericht(options) => bericht::run(session, &options),
        Command::Init(options) => init::run(session, &options),
        Command::Explain(options) => explain::run(session, &options),
        Command::Schema(options) => schema::run(session, &options),
        Command::Synopse(options) => synopse::run(session, &options),
        Command::Uebersetzt(options) => uebersetzt::run(session, &options),
    };
    result.unwrap_or_else(|error| failed(&error, session.texte))
}

/// Says what is wrong with the environment.
fn failed(error: &Error, texte: &Texte) -> u8 {
    complain(&format!("{}: {}\n", texte.text("schwere-error", &[]), error.message(texte)));
    ENVIRONMENT_IS_WRONG
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
