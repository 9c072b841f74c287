//! robots.txt (RFC 9309): everything may be read, also what must not be listed, since a robot has
//! to see the `noindex` of a page to obey it.

use std::fmt::Write as _;

use crate::{artifact::Artifact, base::hash::Hash};

/// The file; it names the sitemap at an address where that lists anything.
pub(super) fn artifact(sitemap: Option<&String>) -> Artifact {
    let mut text = "User-agent: *\nAllow: /\n".to_owned();
    if let Some(base) = sitemap {
        writeln!(text, "Sitemap: {base}{}", super::sitemap::FILE).expect("a String takes all text");
    }
    Artifact::new(Hash::of(&("robots", &text)), move || Ok(text.clone().into_bytes()))
}
