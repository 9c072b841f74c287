//! The door to syntect: code with classes instead of colours, so that the theme decides and dark
//! mode works.

use std::sync::LazyLock;

use syntect::{
    html::{ClassStyle, ClassedHTMLGenerator},
    parsing::SyntaxSet,
    util::LinesWithEndings,
};

static SYNTAXES: LazyLock<SyntaxSet> = LazyLock::new(SyntaxSet::load_defaults_newlines);

/// Classes begin with this, so that they meet no class of the theme.
const PREFIX: &str = "hl-";

/// Code as HTML, escaped; nothing else makes it.
pub(super) struct Highlighted(String);

impl Highlighted {
    /// Reads code; `None` if the language is not known.
    pub(super) fn new(lang: &str, code: &str) -> Option<Self> {
        if lang.is_empty() {
            return None;
        }
        let syntax = SYNTAXES.find_syntax_by_token(lang)?;
        let mut generator = ClassedHTMLGenerator::new_with_class_style(
            syntax,
            &SYNTAXES,
            ClassStyle::SpacedPrefixed { prefix: PREFIX },
        );
        for line in LinesWithEndings::from(code) {
            generator.parse_html_for_line_which_includes_newline(line).ok()?;
        }
        Some(Self(generator.finalize()))
    }

    /// The HTML.
    pub(super) fn as_str(&self) -> &str {
        &self.0
    }
}
