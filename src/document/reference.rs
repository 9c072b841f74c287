//! Where a link wants to go, as far as one file alone can tell. Whether it gets there is decided by
//! `konzept`.

use percent_encoding::percent_decode_str;

use crate::base::{address, path::RelPath};

/// The target of a link.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Target {
    /// `[[id]]` or `[[id#anker]]`; `[[#anker]]` is a place on the same page.
    Id {
        id: String,
        /// A place on its page.
        anker: Option<String>,
    },
    /// A file of the same folder.
    Datei {
        path: RelPath,
        /// A place on its page.
        anker: Option<String>,
    },
    /// A place on the same page.
    Hier(String),
    /// An address elsewhere: http, https, mailto or tel.
    Extern(String),
    /// A link that leads out of the folder, or to the root of the server.
    Ausserhalb(String),
    /// A scheme that is not allowed, or no address at all.
    Verboten(String),
}

impl Target {
    /// The target of `[[…]]`.
    #[must_use]
    pub fn of_wikilink(text: &str) -> Self {
        // In tables the bar is escaped: `[[id\|Text]]`, as other programs write it too.
        let text = text.trim().trim_end_matches('\\');
        if let Some(anchor) = text.strip_prefix('#').filter(|it| !it.is_empty()) {
            return Self::Hier(decode(anchor));
        }
        let (id, anker) = split_anchor(text);
        Self::Id { id: id.trim().to_owned(), anker }
    }

    /// The target of a link in a file.
    #[must_use]
    pub fn of_link(from: &RelPath, link: &str) -> Self {
        let link = link.trim();
        if let Some(anchor) = link.strip_prefix('#') {
            return Self::Hier(decode(anchor));
        }
        if link.starts_with("//") || link.starts_with('\\') {
            return Self::Verboten(link.to_owned());
        }
        if has_scheme(link) {
            return address::external(link)
                .map_or_else(|| Self::Verboten(link.to_owned()), Self::Extern);
        }
        if link.is_empty() || link.starts_with('/') {
            return Self::Ausserhalb(link.to_owned());
        }
        let (path, anker) = split_anchor(link);
        match from.resolve(&decode(path)) {
            Some(path) => Self::Datei { path, anker },
            None => Self::Ausserhalb(link.to_owned()),
        }
    }
}

/// RFC 3986, 3.1: a letter, then letters, digits, `+`, `-`, `.`, then a colon. Browsers also skip
/// control characters in front of it, so those count as part of a scheme here.
fn has_scheme(link: &str) -> bool {
    link.split_once(':').is_some_and(|(scheme, _)| {
        !scheme.is_empty()
            && scheme
                .chars()
                .all(|it| it.is_ascii_alphanumeric() || it.is_control() || "+-.".contains(it))
    })
}

fn split_anchor(link: &str) -> (&str, Option<String>) {
    match link.split_once('#') {
        Some((before, anchor)) if !anchor.is_empty() => (before, Some(decode(anchor))),
        Some((before, _)) => (before, None),
        None => (link, None),
    }
}

fn decode(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::{RelPath, Target};

    #[test]
    fn only_harmless_schemes_pass() {
        let from = RelPath::known("kapitel/a.md");
        for link in [
            "javascript:alert(1)",
            "JaVaScRiPt:x",
            "data:text/html,x",
            "java\tscript:x",
            "//fremd.example",
            "vbscript:x",
            "file:///etc/passwd",
        ] {
            assert!(matches!(Target::of_link(&from, link), Target::Verboten(_)), "{link}");
        }
        for link in ["https://example.org/x", "mailto:amt@example.org", "tel:+4922"] {
            assert!(matches!(Target::of_link(&from, link), Target::Extern(_)), "{link}");
        }
        assert!(matches!(Target::of_link(&from, "../../x.md"), Target::Ausserhalb(_)));
        let expected =
            Target::Datei { path: RelPath::known("seiten/b.md"), anker: Some("abs-1".into()) };
        assert_eq!(Target::of_link(&from, "../seiten/b.md#abs-1"), expected);
    }
}
