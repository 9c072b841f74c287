//! The example of a code, wrong and right, as `explain` shows it: the first cases of its test file.

use include_dir::{Dir, include_dir};

use super::Code;

static CASES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/tests/check");

/// An example.
pub struct Example {
    /// What it shows, in German.
    pub titel: String,
    /// Its files with their marks.
    pub text: String,
}

/// A wrong example and a right one; none for codes that no text file can show.
#[must_use]
pub fn of(code: Code) -> Option<(Example, Example)> {
    let text = CASES.get_file(format!("{}.md", code.as_str()))?.contents_utf8()?;
    let mut cases = text.split("\n# ").map(|case| {
        let (titel, text) = case.trim_start_matches("# ").split_once('\n').unwrap_or((case, ""));
        Example { titel: titel.to_owned(), text: text.trim().to_owned() }
    });
    let wrong = cases.next()?;
    let mut right = cases.find(|it| it.titel.starts_with("still: "))?;
    right.titel = right.titel.trim_start_matches("still: ").to_owned();
    Some((wrong, right))
}
