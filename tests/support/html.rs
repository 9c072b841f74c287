//! The tags of a page that this program wrote: attributes in double quotes, everything else
//! escaped.

/// A start tag.
pub(crate) struct Tag<'a> {
    pub(crate) name: &'a str,
    pub(crate) attributes: Vec<(&'a str, &'a str)>,
}

/// All start tags of a page.
pub(crate) fn tags(html: &str) -> Vec<Tag<'_>> {
    let tags =
        html.split('<').skip(1).filter(|it| it.starts_with(|it: char| it.is_ascii_alphabetic()));
    tags.map(|it| tag(it).0).collect()
}

/// A start tag without its first sign, and what stands behind it.
fn tag(text: &str) -> (Tag<'_>, &str) {
    let name_end = text.find([' ', '>', '\n']).expect("every tag ends");
    let mut rest = text[name_end..].trim_start();
    let mut attributes = Vec::new();
    while !rest.starts_with('>') {
        let end = rest.find(['=', ' ', '>']).expect("every tag ends");
        let name = &rest[..end];
        rest = &rest[end..];
        let mut value = "";
        if let Some(quoted) = rest.strip_prefix("=\"") {
            let end = quoted.find('"').expect("every value ends");
            value = &quoted[..end];
            rest = &quoted[end + 1..];
        }
        attributes.push((name, value));
        rest = rest.trim_start();
    }
    (Tag { name: &text[..name_end], attributes }, &rest[1..])
}

/// The main part of a page: the element `main`, without its end.
pub(crate) fn main(html: &str) -> &str {
    let mut start = None;
    for (at, _) in html.match_indices('<') {
        let name = html[at + 1..].split(['>', ' ', '\n']).next().unwrap_or_default();
        match (name, start) {
            ("main", None) => start = Some(at),
            ("/main", Some(start)) => return &html[start..at],
            _ => {}
        }
    }
    panic!("every page has a main part")
}

/// The words of a page, a line for each block: what a person reads.
pub(crate) fn words(html: &str) -> String {
    let mut text = String::new();
    for piece in html.split('<') {
        let (tag, words) = piece.split_once('>').unwrap_or(("", piece));
        let name = tag.trim_start_matches('/').split([' ', '\n']).next().unwrap_or_default();
        if !matches!(
            name,
            "a" | "span"
                | "em"
                | "strong"
                | "s"
                | "sup"
                | "sub"
                | "code"
                | "time"
                | "abbr"
                | "b"
                | "i"
        ) {
            text.push('\n');
        }
        text.push_str(words);
    }
    let text = decoded(&text);
    let lines = text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    lines.filter(|it| !it.is_empty()).map(|it| it + "\n").collect()
}

fn decoded(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
}

/// A place of a page to which an address can lead.
pub(crate) struct Anchor<'a> {
    pub(crate) id: &'a str,
    /// The name of the element that it marks.
    pub(crate) element: &'a str,
    /// What the editors wrote there, with single spaces. What the frame adds is left out: numbers
    /// of paragraphs and footnotes, links to them and back, titles of notices, marks, and what
    /// charts and lists show from other files.
    pub(crate) words: String,
}

/// An element that has not ended yet.
struct Open<'a> {
    tag: Tag<'a>,
    anchor: Option<usize>,
    furniture: bool,
    children: usize,
}

/// The anchors of a part of a page. Words, not markup: what stands around them may change.
pub(crate) fn anchors(html: &str) -> Vec<Anchor<'_>> {
    let mut anchors: Vec<Anchor<'_>> = Vec::new();
    let mut open: Vec<Open<'_>> = Vec::new();
    for piece in html.split('<').skip(1) {
        let text = if let Some(name) = piece.strip_prefix('/') {
            let (name, text) = name.split_once('>').expect("every tag ends");
            if let Some(at) = open.iter().rposition(|it| it.tag.name == name.trim()) {
                space(name.trim(), &open, &mut anchors);
                open.truncate(at);
            }
            text
        } else if piece.starts_with(|it: char| it.is_ascii_alphabetic()) {
            let (tag, text) = tag(piece);
            space(tag.name, &open, &mut anchors);
            let furniture = is_furniture(&tag, &open);
            if let Some(parent) = open.last_mut() {
                parent.children += 1;
            }
            let closed = is_void(tag.name) || tag.attributes.iter().any(|it| it.0 == "/");
            let anchor = attribute(&tag, "id").map(|id| {
                anchors.push(Anchor { id, element: tag.name, words: String::new() });
                anchors.len() - 1
            });
            if let Some(alt) = attribute(&tag, "alt").filter(|_| !furniture) {
                say(alt, &open, &mut anchors);
            }
            if !closed {
                open.push(Open { tag, anchor, furniture, children: 0 });
            }
            text
        } else {
            piece.split_once('>').expect("every tag ends").1
        };
        say(text, &open, &mut anchors);
    }
    for anchor in &mut anchors {
        anchor.words = decoded(&anchor.words).split_whitespace().collect::<Vec<_>>().join(" ");
    }
    anchors
}

/// Adds words to every anchor within which they stand, unless something of the frame stands
/// between.
fn say(text: &str, open: &[Open<'_>], anchors: &mut [Anchor<'_>]) {
    for element in open.iter().rev().take_while(|it| !it.furniture) {
        if let Some(anchor) = element.anchor {
            anchors[anchor].words.push_str(text);
        }
    }
}

/// Keeps the words of blocks apart.
fn space(name: &str, open: &[Open<'_>], anchors: &mut [Anchor<'_>]) {
    let inline = [
        "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "em", "i", "img", "ins",
        "kbd", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "time", "u", "wbr",
    ];
    if !inline.contains(&name) {
        say(" ", open, anchors);
    }
}

fn is_void(name: &str) -> bool {
    let void = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
        "track", "wbr",
    ];
    void.contains(&name)
}

/// Whether the frame says this, not the editors.
fn is_furniture(tag: &Tag<'_>, open: &[Open<'_>]) -> bool {
    // The number of a paragraph and the sign of a heading lead to where they stand, the others to a
    // footnote and back.
    let leads_around =
        attribute(tag, "href").and_then(|it| it.strip_prefix('#')).is_some_and(|target| {
            let here = open.iter().any(|it| attribute(&it.tag, "id") == Some(target));
            here || is_numbered(target, "fn") || target.split('-').any(|it| it == "fnref")
        });
    // A notice begins with what kind of notice it is.
    let title = open
        .last()
        .is_some_and(|it| it.children == 0 && attribute(&it.tag, "role") == Some("note"));
    let frame = ["nur-vorlesen", "marke", "schaubild", "massnahmenblock"];
    let classes = attribute(tag, "class").unwrap_or_default();
    leads_around
        || title
        || attribute(tag, "aria-hidden") == Some("true")
        || classes.split(' ').any(|it| frame.contains(&it))
}

fn attribute<'a>(tag: &Tag<'a>, name: &str) -> Option<&'a str> {
    tag.attributes.iter().find(|it| it.0 == name).map(|it| it.1)
}

/// Whether an id counts things of a text, as `abs-3` and, on a page with many texts, `t2-abs-3` do.
pub(crate) fn is_numbered(id: &str, what: &str) -> bool {
    id.rsplit_once('-').is_some_and(|(head, number)| {
        let own = head.strip_suffix(what).is_some_and(|it| it.is_empty() || it.ends_with('-'));
        own && !number.is_empty() && number.bytes().all(|it| it.is_ascii_digit())
    })
}
