//! Where something stands: a byte range of a file, and lines and columns for people.

use std::ops::Range;

use super::path::RelPath;

/// A range of bytes in one file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl Span {
    /// The span of a range.
    #[must_use]
    pub fn new(range: Range<usize>) -> Self {
        Self { start: range.start, end: range.end.max(range.start) }
    }

    /// The same span, moved back by some bytes.
    #[must_use]
    pub fn shifted(self, by: usize) -> Self {
        Self { start: self.start + by, end: self.end + by }
    }
}

/// A place in an editorial folder: a file, and mostly a span in it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Place {
    /// The file.
    pub path: RelPath,
    /// Where in it; the empty span at 0 means the whole file.
    pub span: Span,
}

impl Place {
    /// A place in a file.
    #[must_use]
    pub fn new(path: &RelPath, span: Span) -> Self {
        Self { path: path.clone(), span }
    }

    /// The file as a whole.
    #[must_use]
    pub fn whole(path: &RelPath) -> Self {
        Self::new(path, Span::default())
    }
}

/// A line and a column, both from 1; the column counts characters, as editors show it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LineColumn {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

/// The nearest start of a character at or before a byte position.
#[must_use]
pub fn floor_char_boundary(text: &str, byte: usize) -> usize {
    let mut at = byte.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}
