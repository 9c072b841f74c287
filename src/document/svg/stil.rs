//! The styles of a drawing: the door to cssparser, which cuts them as browsers do, escapes and
//! comments included.

use cssparser::{ParseError, Parser, Token};

use super::erlaubt::{EIGENSCHAFTEN, EIGENSCHAFTEN_ANFANG, FUNKTIONEN, REGELN};

/// What is refused in a style.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Anstoss {
    /// A property that is not in the list.
    Eigenschaft(String),
    /// A rule like `@import`.
    Regel(String),
    /// A function that is not in the list.
    Funktion(String),
    /// `url()` to something outside the drawing.
    Adresse(String),
    /// Not to be understood, or nested too deeply.
    Form,
}

/// How deeply values may be nested.
const TIEFE: usize = 20;

type Ergebnis = Result<(), Anstoss>;

/// A whole style sheet, or a list of frames in one.
pub(super) fn blatt(css: &str) -> Ergebnis {
    regeln(&mut Parser::new(css), TIEFE)
}

/// The value of `style="…"`.
pub(super) fn angaben(css: &str) -> Ergebnis {
    eigenschaften(&mut Parser::new(css), TIEFE)
}

/// The value of one property.
pub(super) fn wert(css: &str) -> Ergebnis {
    werte(&mut Parser::new(css), TIEFE)
}

/// Whether an address leads to a part of the same drawing.
pub(super) fn leads_here(address: &str) -> bool {
    trimmed(address).starts_with('#')
}

fn trimmed(address: &str) -> &str {
    address.trim_matches(|it: char| it.is_ascii_whitespace())
}

/// Whether an address holds a photo. A drawing in it would be another document, which nobody has
/// looked at.
pub(super) fn is_photo(address: &str) -> bool {
    let kind = trimmed(address).split_once([';', ',']).map(|it| it.0.to_ascii_lowercase());
    let kinds = [
        "data:image/png",
        "data:image/jpeg",
        "data:image/jpg",
        "data:image/gif",
        "data:image/webp",
    ];
    kind.is_some_and(|it| kinds.contains(&it.as_str()))
}

/// Runs over what stands in the brackets that were opened last.
fn innen(parser: &mut Parser<'_>, check: impl Fn(&mut Parser<'_>) -> Ergebnis) -> Ergebnis {
    let mut result = Ok(());
    let inside = parser.parse_nested_block(|it| -> Result<(), ParseError<()>> {
        result = check(it);
        while it.next().is_ok() {}
        Ok(())
    });
    result.and(inside.map_err(|_| Anstoss::Form))
}

fn regeln(parser: &mut Parser<'_>, depth: usize) -> Ergebnis {
    let deeper = depth.checked_sub(1).ok_or(Anstoss::Form)?;
    // What stands before the brackets of a rule picks elements, and loads nothing.
    let mut at_rule = false;
    while let Ok(token) = parser.next() {
        match token.clone() {
            Token::AtKeyword(name) => {
                if !REGELN.contains(&name.to_ascii_lowercase().as_str()) {
                    return Err(Anstoss::Regel(name.to_string()));
                }
                at_rule = true;
            }
            Token::CurlyBracketBlock if std::mem::take(&mut at_rule) => {
                innen(parser, |it| regeln(it, deeper))?;
            }
            Token::CurlyBracketBlock => innen(parser, |it| eigenschaften(it, deeper))?,
            Token::BadUrl(address) | Token::UnquotedUrl(address) => {
                return Err(Anstoss::Adresse(address.to_string()));
            }
            _ => {}
        }
    }
    Ok(())
}

fn eigenschaften(parser: &mut Parser<'_>, depth: usize) -> Ergebnis {
    while let Ok(token) = parser.next() {
        let name = match token {
            Token::Semicolon => continue,
            Token::Ident(name) => name.to_string(),
            Token::AtKeyword(name) => return Err(Anstoss::Regel(name.to_string())),
            _ => return Err(Anstoss::Form),
        };
        if !is_property(&name.to_ascii_lowercase()) {
            return Err(Anstoss::Eigenschaft(name));
        }
        if !matches!(parser.next(), Ok(Token::Colon)) {
            return Err(Anstoss::Form);
        }
        werte(parser, depth)?;
    }
    Ok(())
}

/// Values up to the next semicolon, or to the end.
fn werte(parser: &mut Parser<'_>, depth: usize) -> Ergebnis {
    let deeper = depth.checked_sub(1).ok_or(Anstoss::Form)?;
    while let Ok(token) = parser.next() {
        match token.clone() {
            Token::Semicolon => return Ok(()),
            Token::UnquotedUrl(address) if leads_here(&address) || is_photo(&address) => {}
            Token::UnquotedUrl(address) | Token::BadUrl(address) => {
                return Err(Anstoss::Adresse(address.to_string()));
            }
            Token::Function(name) if name.eq_ignore_ascii_case("url") => innen(parser, adresse)?,
            Token::Function(name) if FUNKTIONEN.contains(&name.to_ascii_lowercase().as_str()) => {
                innen(parser, |it| werte(it, deeper))?;
            }
            Token::Function(name) => return Err(Anstoss::Funktion(name.to_string())),
            Token::ParenthesisBlock | Token::SquareBracketBlock => {
                innen(parser, |it| werte(it, deeper))?;
            }
            // Rules within rules.
            Token::CurlyBracketBlock => return Err(Anstoss::Form),
            _ => {}
        }
    }
    Ok(())
}

/// What stands in `url("…")`.
fn adresse(parser: &mut Parser<'_>) -> Ergebnis {
    match parser.next() {
        Ok(Token::QuotedString(address)) if leads_here(address) || is_photo(address) => {}
        Ok(Token::QuotedString(address)) => return Err(Anstoss::Adresse(address.to_string())),
        _ => return Err(Anstoss::Form),
    }
    parser.expect_exhausted().map_err(|_| Anstoss::Form)
}

fn is_property(name: &str) -> bool {
    EIGENSCHAFTEN.contains(&name) || EIGENSCHAFTEN_ANFANG.iter().any(|it| name.starts_with(it))
}
