//! K343: leavings of a draft or of another program: notes, "Lorem ipsum", "Fehler! Verweisquelle
//! konnte nicht gefunden werden", a page number that only the PDF had.

use std::sync::LazyLock;

use super::source::{Lint, Source, Wortsuche};
use crate::{
    base::span::Span,
    diagnostic::{Code, Diagnostic},
};

/// What is left behind, and what kind it is; in capitals or not, but for notes.
const RESTE: &[(&str, &str)] = &[
    ("Fehler! Verweisquelle", "verweis"),
    ("Fehler! Textmarke", "verweis"),
    ("Error! Reference source", "verweis"),
    ("Fehler! Kein gültiger Dateiname", "verweis"),
    ("Fehler! Keine gültige Verknüpfung", "verweis"),
    ("Fehler! Unbekannte", "verweis"),
    ("Fehler! Es wurden keine Einträge", "verweis"),
    ("Error! Bookmark not defined", "verweis"),
    // What Excel shows instead of a figure.
    ("#BEZUG!", "excel"),
    ("#REF!", "excel"),
    ("#DIV/0!", "excel"),
    ("#WERT!", "excel"),
    ("#VALUE!", "excel"),
    ("#NAME?", "excel"),
    // UTF-8 that was read as something else.
    ("\u{fffd}", "zeichen"),
    ("Ã¤", "zeichen"),
    ("Ã¶", "zeichen"),
    ("Ã¼", "zeichen"),
    ("ÃŸ", "zeichen"),
    ("â€“", "zeichen"),
    ("â€ž", "zeichen"),
    ("Lorem ipsum", "platzhalter"),
    // What `konzept init` and `konzept new` write where something is to be put in.
    ("Text folgt", "folgt"),
    ("Hier folgt noch Text", "folgt"),
    ("Hier folgt noch ein Text", "folgt"),
    ("Text ergänzen]", "platzhalter"),
    ("einfügen]", "platzhalter"),
    ("ergänzen]", "platzhalter"),
    ("eintragen]", "platzhalter"),
    (concat!("X.X", "XX"), "platzhalter"),
    ("Titel folgt", "folgt"),
    ("Name folgt", "folgt"),
    ("Text to follow", "folgt"),
    ("Title to follow", "folgt"),
    ("adresse-folgt.example", "platzhalter"),
    ("www.stadt.example", "platzhalter"),
    ("stelle@stadt.example", "platzhalter"),
    ("Hier klicken, um Text einzugeben", "platzhalter"),
    // What a page or figure of a printed text is referred to by.
    ("siehe Seite ", "seite"),
    ("siehe S. ", "seite"),
    ("siehe Abb. ", "seite"),
    ("siehe Abbildung ", "seite"),
    ("vgl. S. ", "seite"),
    ("vgl. Seite ", "seite"),
    ("s. S. ", "seite"),
    ("mehr dazu auf Seite ", "seite"),
    ("vgl. Abb. ", "seite"),
    ("s. Seite ", "seite"),
    ("s. Abb. ", "seite"),
    // What asks somebody to do something.
    (concat!("TO", "DO"), "notiz"),
    (concat!("FIX", "ME"), "notiz"),
    ("TBD", "notiz"),
    ("t.b.d.", "klein"),
    (concat!("To", "Do:"), "klein"),
    ("Kommentiert [", "klein"),
    ("[Kommentar:", "klein"),
    (concat!("XX", "X"), "notiz"),
];

static SUCHE: LazyLock<Wortsuche> = LazyLock::new(|| Wortsuche::of(RESTE));

pub(super) fn check(source: &Source<'_>, lint: &mut Lint<'_>) {
    if lint.entwurf {
        return;
    }
    for (at, line) in &source.lines {
        // Of one kind the first of a line says enough.
        let mut told: Vec<&str> = Vec::new();
        for (hit, words, form) in SUCHE.find(line) {
            let (before, behind) = (&line[..hit.start], &line[hit.end..]);
            let meant = match form {
                "seite" => {
                    let rest = behind.trim_start_matches(|it: char| {
                        it.is_ascii_digit() || it == '.' || it == ' '
                    });
                    // That of another text is still there.
                    let elsewhere =
                        ["im ", "in ", "des ", "der ", "dieses ", "von ", "bei ", "aus "];
                    behind.starts_with(|it: char| it.is_ascii_digit())
                        && !before.ends_with(char::is_alphanumeric)
                        && !elsewhere.iter().any(|it| rest.starts_with(it))
                }
                "notiz" => {
                    line[hit.clone()] == *words
                        && !before.ends_with(|it: char| it.is_alphanumeric() || "`-/_".contains(it))
                        && !behind
                            .starts_with(|it: char| it.is_alphanumeric() || "-/_".contains(it))
                        && !behind
                            .strip_prefix('.')
                            .is_some_and(|it| it.starts_with(char::is_alphanumeric))
                }
                "folgt" => {
                    let behind = behind.trim_start();
                    !before.ends_with(char::is_alphanumeric)
                        && (behind.is_empty() || behind.starts_with(is_end))
                }
                _ => true,
            };
            let form = match form {
                "folgt" => "platzhalter",
                "klein" => "notiz",
                other => other,
            };
            if meant && !told.contains(&form) {
                told.push(form);
                let span = Span::new(hit).shifted(at + lint.offset);
                lint.found.push(Diagnostic::new(Code::Rest, lint.path, span).with("form", form));
            }
        }
    }
}

/// What a statement ends with, in a text or in metadata: "Der Text folgt dem Beschluss" is none.
fn is_end(sign: char) -> bool {
    matches!(
        sign,
        '.' | ',' | ';' | ':' | '!' | '…' | ')' | ']' | '}' | '"' | '\'' | '“' | '*' | '#'
    )
}
