//! What people should see before they publish: damage from Word, PDF and OCR, names of persons,
//! links and tables that do not work for everybody. One check per file, each over one document
//! alone.

mod aufzaehlung;
mod kontakt;
mod leicht;
mod linktext;
mod ocr;
mod personen;
mod reste;
mod source;
mod tabellenkopf;
mod trennung;
mod umlaute;

pub use self::source::Lint;
use self::source::Source;
use super::value::Prosa;
use crate::{base::path::RelPath, diagnostic::Diagnostic};

/// Applies every check to a file and to the text in it.
pub fn check(mut lint: Lint<'_>, text: &str, prosa: &Prosa) {
    let source = Source::of(lint.path, text);
    for check in [
        aufzaehlung::check,
        kontakt::check,
        ocr::check,
        personen::check,
        reste::check,
        trennung::check,
        umlaute::check,
    ] {
        check(&source, &mut lint);
    }
    linktext::check(&mut lint, prosa);
    tabellenkopf::check(&mut lint, prosa);
}

/// Applies what holds for figures with their remarks, too.
pub fn daten(mut lint: Lint<'_>, text: &str) {
    let source = Source::of(lint.path, text);
    for check in [kontakt::check, personen::check, reste::check] {
        check(&source, &mut lint);
    }
}

/// Applies what holds for Leichte Sprache alone.
pub fn leichte_sprache(path: &RelPath, prosa: &Prosa, found: &mut Vec<Diagnostic>) {
    leicht::check(path, prosa, found);
}
