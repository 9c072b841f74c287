//! Where something stands: a byte range of a file, and lines and columns for people.

use std::{cmp::Ordering, fmt, ops::Range, sync::Arc};

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

/// Which text of a concept a file belongs to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Herkunft {
    /// The editorial folder as it is now.
    #[default]
    Arbeitsstand,
    /// A frozen folder in it, which is this one.
    Ordner(Arc<str>),
    /// A revision of its repository, of this name.
    Revision(Arc<str>),
}

impl Herkunft {
    /// Whether nobody can mend what is wrong there.
    #[must_use]
    pub fn is_frozen(&self) -> bool {
        *self != Self::Arbeitsstand
    }

    /// A file of it, as people read it: from the editorial folder on, or with the revision in
    /// front.
    #[must_use]
    pub fn datei(&self, path: &RelPath) -> String {
        if self.is_frozen() { format!("{self}/{path}") } else { path.to_string() }
    }
}

impl fmt::Display for Herkunft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Arbeitsstand => Ok(()),
            Self::Ordner(folder) => f.write_str(folder),
            Self::Revision(name) => write!(f, "@{name}"),
        }
    }
}

/// A place in an editorial folder: a file, and mostly a span in it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Place {
    /// Which text the file belongs to.
    pub herkunft: Herkunft,
    /// The file, within that.
    pub path: RelPath,
    /// Where in it; the empty span at 0 means the whole file.
    pub span: Span,
}

impl Place {
    /// A place in a file.
    #[must_use]
    pub fn new(path: &RelPath, span: Span) -> Self {
        Self { herkunft: Herkunft::Arbeitsstand, path: path.clone(), span }
    }

    /// The file as a whole.
    #[must_use]
    pub fn whole(path: &RelPath) -> Self {
        Self::new(path, Span::default())
    }

    /// The file, as people read it.
    #[must_use]
    pub fn datei(&self) -> String {
        self.herkunft.datei(&self.path)
    }

    /// Whether it is in this file of the folder as it is now.
    #[must_use]
    pub fn is_in(&self, path: &RelPath) -> bool {
        !self.herkunft.is_frozen() && self.path == *path
    }
}

impl PartialOrd for Place {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

// By what people read, so that the files of a frozen folder stand where it lies.
impl Ord for Place {
    fn cmp(&self, other: &Self) -> Ordering {
        let here = |it: &Self| !it.herkunft.is_frozen();
        let files = if here(self) && here(other) {
            self.path.cmp(&other.path)
        } else {
            self.datei().cmp(&other.datei())
        };
        files.then(self.span.cmp(&other.span)).then_with(|| self.herkunft.cmp(&other.herkunft))
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
