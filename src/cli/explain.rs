//! `konzept explain`: why a finding matters, with a wrong and a right example.

use clap::Args;

use super::{FINE, Session, say};
use crate::{
    base::suggest::suggest,
    diagnostic::{Code, example},
    io::Error,
};

#[derive(Args)]
pub(super) struct Options {
    #[arg(value_name = "CODE")]
    code: String,
}

pub(super) fn run(session: &Session, options: &Options) -> Result<u8, Error> {
    let Some(code) = Code::parse(&options.code) else {
        let known = Code::ALL.iter().map(|it| it.as_str());
        let meant = suggest(&options.code.to_uppercase(), known).unwrap_or("K105");
        return Err(Error::new("fehler-code")
            .with("wert", options.code.as_str())
            .with("vorschlag", meant));
    };
    let texte = session.texte;
    let severity = texte.text(&format!("schwere-{}", code.severity().as_str()), &[]);
    let why = texte.text(&format!("{}.warum", code.as_str()), &[]);
    let mut text = format!("{} ({severity})\n\n{why}\n", code.as_str());
    if let Some((wrong, right)) = example::of(code) {
        let examples = [("erklaerung-falsch", wrong), ("erklaerung-richtig", right)];
        text.extend(examples.map(|(id, example)| {
            let label = texte.text(id, &[]);
            format!("\n{label}: {}\n\n{}\n", example.titel, indented(&example.text))
        }));
    }
    say(&text)?;
    Ok(FINE)
}

/// The files of an example: the fences become the names of the files.
fn indented(text: &str) -> String {
    let lines = text.lines().filter(|it| *it != "~~~" && !it.starts_with("! "));
    let shown = lines.map(|line| match line.strip_prefix("~~~ ") {
        Some(path) => format!("  {path}\n"),
        None => format!("    {line}").trim_end().to_owned() + "\n",
    });
    shown.collect::<String>().trim_end().to_owned()
}
