//! A path inside an editorial folder, a theme or the site: relative, `/` between the parts, never
//! upwards.

use std::{borrow::Cow, fmt};

use super::unsichtbar;

/// A relative path without `.`, `..`, empty parts or backslashes.
///
/// Invariant: joining it to a folder never leaves that folder.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RelPath(String);

impl RelPath {
    /// Accepts a path that already has the right form.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let fine = !text.is_empty()
            && !text.bytes().any(|it| matches!(it, b'\\' | 0))
            && text
                .as_bytes()
                .split(|it| *it == b'/')
                .all(|part| !matches!(part, b"" | b"." | b".."));
        fine.then(|| Self(text.to_owned()))
    }

    /// A path that the program itself spells.
    ///
    /// # Panics
    /// If the text is not a relative path; only for texts that are written in the program.
    #[must_use]
    pub fn known(text: impl Into<String>) -> Self {
        let text = text.into();
        Self::new(&text).unwrap_or_else(|| panic!("the program spells a wrong path: {text}"))
    }

    /// The same path with every umlaut as one character. A folder lists its files by this form, and
    /// references lead to it.
    #[must_use]
    pub fn composed(&self) -> Cow<'_, Self> {
        match unsichtbar::composed(&self.0) {
            Cow::Borrowed(_) => Cow::Borrowed(self),
            Cow::Owned(text) => Cow::Owned(Self(text)),
        }
    }

    /// Follows a relative link from the folder that holds this file; `None` if the link leaves the
    /// tree.
    #[must_use]
    pub fn resolve(&self, link: &str) -> Option<Self> {
        let mut parts: Vec<&str> = self.0.split('/').collect();
        parts.pop();
        for part in link.split('/') {
            match part {
                "" | "." => {}
                ".." => {
                    parts.pop()?;
                }
                other => parts.push(other),
            }
        }
        Self::new(&unsichtbar::composed(&parts.join("/")))
    }

    /// The link that leads from this file to another one in the same tree.
    #[must_use]
    pub fn link_to(&self, target: &str) -> String {
        let same =
            self.0.bytes().zip(target.bytes()).take_while(|(left, right)| left == right).count();
        // The folders that both lie in end with a slash of both.
        let shared =
            self.0.as_bytes()[..same].iter().rposition(|it| *it == b'/').map_or(0, |at| at + 1);
        let up = self.0.as_bytes()[shared..].iter().filter(|it| **it == b'/').count();
        let mut link = String::with_capacity(3 * up + target.len() - shared);
        (0..up).for_each(|_| link.push_str("../"));
        link.push_str(&target[shared..]);
        link
    }

    /// With `/` between the parts, on every system.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The first part: the folder at the top, or the file itself.
    #[must_use]
    pub fn top(&self) -> &str {
        self.0.split('/').next().expect("a path has at least one part")
    }

    /// What follows the last `/`.
    #[must_use]
    pub fn file_name(&self) -> &str {
        self.0.rsplit('/').next().expect("a path has at least one part")
    }

    /// What follows the last dot of the file name, in lower case; empty without a dot.
    #[must_use]
    pub fn extension(&self) -> String {
        self.file_name()
            .rsplit_once('.')
            .map_or(String::new(), |(_, extension)| extension.to_lowercase())
    }
}

impl fmt::Display for RelPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::RelPath;

    #[test]
    fn follows_links_but_never_out_of_the_tree() {
        let chapter = RelPath::known("kapitel/a/b.md");
        assert_eq!(chapter.resolve("../c.md"), RelPath::new("kapitel/c.md"));
        assert_eq!(chapter.resolve("./../../bilder/x.png"), RelPath::new("bilder/x.png"));
        assert_eq!(chapter.resolve("../../../etc/passwd"), None);
    }

    #[test]
    fn an_umlaut_of_two_characters_is_the_same_umlaut() {
        let chapter = RelPath::known("kapitel/a.md");
        assert_eq!(chapter.resolve("../bilder/O\u{308}l.png"), RelPath::new("bilder/Öl.png"));
    }

    #[test]
    fn links_are_the_shortest_relative_ones() {
        let from = RelPath::known("kapitel/a.html");
        for (to, link) in [
            ("kapitel/b.html", "b.html"),
            ("index.html", "../index.html"),
            ("akteure/x.html", "../akteure/x.html"),
        ] {
            assert_eq!(from.link_to(to), link);
        }
        assert_eq!(RelPath::known("index.html").link_to("kapitel/a.html"), "kapitel/a.html");
        let deep = RelPath::known("fassung/1/en/kapitel/a.html");
        assert_eq!(deep.link_to("fassung/10/kapitel/a.html"), "../../../10/kapitel/a.html");
        assert_eq!(deep.link_to("fassung/1/en/kapitel/ab.html"), "ab.html");
    }
}
