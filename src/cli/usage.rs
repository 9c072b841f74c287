//! Help and mistakes on the command line, in the words of the catalog. clap knows what is there and
//! what is wrong; the sentences are ours.

use clap::{
    Arg as ClapArg, ArgAction, Command,
    error::{ContextKind, ContextValue, ErrorKind},
};

use crate::{
    base::slug,
    texte::{Arg, Texte},
};

/// What is wrong with a command; none for help and version, and for what clap alone can say.
pub(super) fn explain(error: &clap::Error, texte: &Texte) -> Option<String> {
    let context = |kind: ContextKind| {
        let text = match error.get(kind)? {
            ContextValue::String(word) => word.clone(),
            ContextValue::Strings(words) => words.join(", "),
            ContextValue::StyledStr(word) => word.to_string(),
            ContextValue::StyledStrs(words) => {
                words.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
            }
            _ => return None,
        };
        (!text.is_empty()).then_some(text)
    };
    let known = |kind: ContextKind| Arg::from(context(kind).unwrap_or_else(|| "keiner".to_owned()));
    // Of several suggestions clap puts the best one last.
    let best = |kind: ContextKind| {
        Arg::from(
            context(kind)
                .and_then(|it| it.rsplit(", ").next().map(str::to_owned))
                .unwrap_or_else(|| "keiner".to_owned()),
        )
    };
    let (id, args) = match error.kind() {
        ErrorKind::InvalidSubcommand => (
            "aufruf-befehl",
            vec![
                ("wert", known(ContextKind::InvalidSubcommand)),
                ("vorschlag", best(ContextKind::SuggestedSubcommand)),
            ],
        ),
        ErrorKind::UnknownArgument => (
            "aufruf-option",
            vec![
                ("wert", known(ContextKind::InvalidArg)),
                ("vorschlag", best(ContextKind::SuggestedArg)),
            ],
        ),
        ErrorKind::MissingRequiredArgument => {
            ("aufruf-fehlt", vec![("wert", known(ContextKind::InvalidArg))])
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => (
            "aufruf-wert",
            vec![
                ("option", known(ContextKind::InvalidArg)),
                ("wert", known(ContextKind::InvalidValue)),
                ("erlaubt", known(ContextKind::ValidValue)),
            ],
        ),
        _ => return None,
    };
    let prefix = texte.text("schwere-error", &[]);
    Some(format!("{prefix}: {}\n", texte.text(id, &args)))
}

/// The command with its descriptions from the catalog: `hilfe-<command>` and
/// `hilfe-<command>-<option>`.
pub(super) fn described(command: Command, texte: &Texte) -> Command {
    let help = ClapArg::new("help").short('h').long("help").action(ArgAction::Help).global(true);
    let version = ClapArg::new("version").short('V').long("version").action(ArgAction::Version);
    let mut command = described_args(command.arg(help).arg(version), "", texte)
        .about(texte.text("hilfe-konzept", &[]))
        .help_template(template(
            &[("hilfe-befehle", "{subcommands}"), ("hilfe-optionen", "{options}")],
            texte,
        ));
    let names: Vec<String> = command.get_subcommands().map(|it| it.get_name().to_owned()).collect();
    for name in names {
        command = command.mut_subcommand(&name, |sub| {
            let has_positionals = sub.get_positionals().next().is_some();
            let positionals = has_positionals.then_some(("hilfe-argumente", "{positionals}"));
            let parts: Vec<_> =
                positionals.into_iter().chain([("hilfe-optionen", "{options}")]).collect();
            let id = slug::slug(&name);
            let about = texte.text(&format!("hilfe-{id}"), &[]);
            described_args(sub, &format!("{id}-"), texte)
                .about(about)
                .help_template(template(&parts, texte))
        });
    }
    command
}

fn template(parts: &[(&str, &str)], texte: &Texte) -> String {
    let start = format!("{{about}}\n\n{}: {{usage}}\n", texte.text("hilfe-aufruf", &[]));
    parts
        .iter()
        .fold(start, |text, (id, part)| format!("{text}\n{}:\n{part}\n", texte.text(id, &[])))
}

/// Describes the arguments; what is possible and what holds otherwise is said in the same sentence.
fn described_args(command: Command, prefix: &str, texte: &Texte) -> Command {
    let ids: Vec<String> = command.get_arguments().map(|it| it.get_id().to_string()).collect();
    ids.into_iter().fold(command, |command, id| {
        let Some(mut text) = texte.find(&format!("hilfe-{prefix}{}", id.replace('_', "-")), &[])
        else {
            return command;
        };
        command.mut_arg(id, |arg| {
            if !arg.get_action().takes_values() {
                return arg.help(text);
            }
            let words = |values: Vec<String>| Arg::from(values.join(", "));
            let possible: Vec<String> =
                arg.get_possible_values().iter().map(|it| it.get_name().to_owned()).collect();
            if !possible.is_empty() {
                text += &texte.text("hilfe-moeglich", &[("werte", words(possible))]);
            }
            let defaults: Vec<String> = arg
                .get_default_values()
                .iter()
                .map(|it| it.to_string_lossy().into_owned())
                .collect();
            if !defaults.is_empty() {
                text += &texte.text("hilfe-sonst", &[("wert", words(defaults))]);
            }
            arg.help(text).hide_default_value(true).hide_possible_values(true)
        })
    })
}
