//! HTML that editors wrote: sanitised against a fixed list; what falls away is named.

use std::{borrow::Cow, collections::HashSet, sync::LazyLock};

use ammonia::Builder;

use super::vermerk;
use crate::base::lang::Lang;

/// Elements that may stand in a block of HTML. No links and images: in Markdown they are checked.
const ALLOWED: &[&str] = &[
    "abbr",
    "b",
    "blockquote",
    "br",
    "caption",
    "cite",
    "code",
    "col",
    "colgroup",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "em",
    "figcaption",
    "figure",
    "hr",
    "i",
    "kbd",
    "li",
    "mark",
    "ol",
    "p",
    "pre",
    "q",
    "s",
    "small",
    "span",
    "strong",
    "sub",
    "summary",
    "sup",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "ul",
];

/// Attributes that may stay, each on the elements that know it; see the builder.
const KEPT: &[&str] = &["lang", "dir", "title", "open", "start", "colspan", "rowspan", "scope"];

/// Elements whose content is no text and falls away with them.
const SWALLOWED: &[&str] = &["script", "style", "template", "iframe", "object", "noscript"];

/// HTML of the editors as it may be published; nothing but [`clean`] makes it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Sanitised(String);

impl Sanitised {
    /// Sanitised: it may stand in a page as it is.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it is a table, which can be cited as one.
    #[must_use]
    pub fn is_tabelle(&self) -> bool {
        self.0.trim_start().starts_with("<table")
    }

    /// The same with other words at the beginning of the caption of its first table.
    #[must_use]
    pub fn with_caption(&self, mut words: impl FnMut(&str) -> String) -> Self {
        let mut own = || {
            let caption = self.0.find("<caption")?;
            let start = caption + self.0[caption..].find('>')? + 1;
            let end = start + self.0[start..].find('<')?;
            // It is escaped text, and what a number adds needs no escape.
            let words = words(&self.0[start..end]);
            Some(Self(format!("{}{words}{}", &self.0[..start], &self.0[end..])))
        };
        own().unwrap_or_else(|| self.clone())
    }

    /// Its tables, and what stands around them.
    #[must_use]
    pub fn teile(&self) -> Vec<HtmlTeil> {
        let mut found = Vec::new();
        let mut rest = self.0.as_str();
        while let Some(start) = rest.find("<table") {
            let end = end_of_table(&rest[start..]).map_or(rest.len(), |it| start + it);
            let (table, behind) = (&rest[start..end], &rest[end..]);
            let caption = table.split_once("<caption").and_then(|it| it.1.split_once("</caption>"));
            let caption = caption.and_then(|it| it.0.split_once('>')).map_or("", |it| it.1);
            let words = worte(&Self(caption.to_owned()));
            found.push(HtmlTeil::Anderes(Self(rest[..start].to_owned())));
            found.push(HtmlTeil::Tabelle {
                html: Self(table.to_owned()),
                name: words.split_whitespace().collect::<Vec<_>>().join(" "),
            });
            rest = behind;
        }
        found.push(HtmlTeil::Anderes(Self(rest.to_owned())));
        found
    }
}

/// A part of a block of HTML.
pub enum HtmlTeil {
    /// A whole table.
    Tabelle {
        /// The table.
        html: Sanitised,
        /// Its caption in words; empty without one.
        name: String,
    },
    /// What stands between tables.
    Anderes(Sanitised),
}

/// Where the table ends with which a text begins; tables within it are a part of it.
fn end_of_table(html: &str) -> Option<usize> {
    let (mut open, mut at) = (0_usize, 0);
    loop {
        let end = html[at..].find("</table>").map(|it| at + it)?;
        open += html[at..end].matches("<table").count();
        open -= 1;
        at = end + "</table>".len();
        if open == 0 {
            return Some(at);
        }
    }
}

/// A block of HTML after cleaning.
pub struct Cleaned {
    /// What may be published.
    pub html: Sanitised,
    /// The names of elements that were taken out.
    pub removed: Vec<String>,
    /// What in it a browser would have hidden, and would be read now: the name of an element or
    /// attribute.
    pub verborgen: Option<String>,
    /// How a comment does not end where its writer thought: `text` if it would be published,
    /// `block` if it swallows the rest.
    pub comment: Option<&'static str>,
}

/// Sanitises a whole block.
#[must_use]
pub fn clean(html: &str) -> Cleaned {
    static BUILDER: LazyLock<Builder<'static>> = LazyLock::new(builder);
    let html = &*with_addresses(html);
    // `<!-->` is an empty comment for browsers (HTML Living Standard, 13.2.5.43): what follows
    // would be text.
    let read = without(html, "<!--", "-->");
    let mut removed: Vec<String> =
        tag_names(&read).filter(|name| !ALLOWED.contains(&name.as_str())).collect();
    removed.extend(attribute_names(&read).filter(|name| !KEPT.contains(&name.as_str())));
    removed.sort();
    removed.dedup();
    let cleaned = with_scope(&BUILDER.clean(html).to_string());
    let open_comment = html.rfind("<!--").is_some_and(|at| !html[at + 4..].contains("-->"));
    let comment = if cleaned.contains("--&gt;") || vermerk::kommentar(&read).is_some() {
        Some("text")
    } else {
        (open_comment || comment_holds_more(html)).then_some("block")
    };
    let verborgen = tags(&read).find_map(hiding_attribute);
    Cleaned { html: Sanitised(cleaned), removed, verborgen, comment }
}

/// An element of HTML around blocks of Markdown.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Huelle {
    /// `<details>`: closed until somebody opens it, unless it is to be open.
    Aufklappbar {
        /// Whether it is open at first.
        offen: bool,
    },
    /// `<div>` in another language or direction.
    Bereich {
        /// BCP 47 tag.
        lang: Option<String>,
        /// `ltr`, `rtl` or `auto`.
        dir: Option<String>,
    },
}

impl Huelle {
    /// The word for it in data and catalogs.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::Aufklappbar { .. } => "aufklappbar",
            Self::Bereich { .. } => "bereich",
        }
    }
}

/// A block of HTML that opens an element around what follows it.
pub struct Oeffnung<'a> {
    /// What stands in front of it.
    pub davor: &'a str,
    /// Its tag, with that of its title and the title.
    pub marke: &'a str,
    /// Its name.
    pub element: &'static str,
    /// What it is; nothing if it is only there for other systems.
    pub huelle: Option<Huelle>,
    /// The HTML of its title, where it can be opened.
    pub titel: Option<String>,
    /// What stands behind its beginning.
    pub danach: &'a str,
}

/// So many open elements are looked through for the one that ends.
const TIEFE: usize = 100;

/// Elements that may stand around blocks of Markdown.
const HUELLEN: &[&str] = &["details", "div"];

/// The first element of a block that is not closed in it, if blocks may stand in such a one.
#[must_use]
pub fn oeffnung(html: &str) -> Option<Oeffnung<'_>> {
    let small = html.to_ascii_lowercase();
    if !HUELLEN.iter().any(|it| small.contains(it)) {
        return None;
    }
    let mut open: Vec<(String, usize, usize)> = Vec::new();
    // Comments hold no elements; blanked, every tag stays where it is.
    let read = blanked(html);
    let mut at = 0;
    while let Some(start) = read[at..].find('<').map(|it| at + it) {
        let inner = &read[start + 1..];
        if !inner.starts_with(|it: char| it.is_ascii_alphabetic() || it == '/') {
            at = start + 1;
            continue;
        }
        let end = bracket(inner).map_or(read.len(), |it| start + 1 + it + 1);
        at = end;
        let tag = &read[start + 1..end];
        if let Some(closing) = tag.strip_prefix('/') {
            let name = name_of(closing);
            // Deeper than this nothing is read.
            let near = open.len().saturating_sub(TIEFE);
            if let Some(opened) = open[near..].iter().rposition(|it| it.0 == name) {
                open.truncate(near + opened);
            }
            continue;
        }
        let name = name_of(tag);
        if !name.is_empty() && !ENDING.contains(&name.as_str()) && !tag.ends_with("/>") {
            open.push((name, start, end));
        }
    }
    let (name, start, end) = open.into_iter().next()?;
    let element = HUELLEN.iter().copied().find(|it| *it == name)?;
    let given = attributes(html[start..end].trim_end_matches('>').get(name.len() + 1..)?);
    let value = |wanted: &str| given.iter().find(|it| it.0 == wanted).map(|it| it.1.clone());
    let mut danach = &html[end..];
    let mut titel = None;
    let huelle = if element == "details" {
        titel = Some(String::new());
        let rest = danach.trim_start();
        let small = rest.to_ascii_lowercase();
        if small.starts_with("<summary")
            && let Some(close) = small.find("</summary>")
        {
            let tag = bracket(&rest[..close]).map_or(close, |it| it + 1);
            titel = Some(rest[tag..close].to_owned());
            danach = &rest[close + "</summary>".len()..];
        }
        Some(Huelle::Aufklappbar { offen: value("open").is_some() })
    } else {
        let lang = value("lang").filter(|it| Lang::parse(it).is_some());
        let dir = value("dir").filter(|it| matches!(it.as_str(), "ltr" | "rtl" | "auto"));
        (lang.is_some() || dir.is_some()).then_some(Huelle::Bereich { lang, dir })
    };
    let marke = &html[start..html.len() - danach.len()];
    Some(Oeffnung { davor: &html[..start], marke, element, huelle, titel, danach })
}

/// What stands behind the end of an element with which a block begins.
#[must_use]
pub fn behind_end<'a>(html: &'a str, element: &str) -> Option<&'a str> {
    let rest = html.trim_start().strip_prefix("</")?;
    (name_of(rest) == element).then(|| rest.split_once('>').map_or("", |it| it.1))
}

/// A text whose comments are blanks.
fn blanked(html: &str) -> String {
    let mut kept = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find("<!--") {
        let end = rest[at..].find("-->").map_or(rest.len(), |it| at + it + 3);
        kept.push_str(&rest[..at]);
        kept.extend(std::iter::repeat_n(' ', end - at));
        rest = &rest[end..];
    }
    kept + rest
}

/// A cleaned block whose heads of columns and rows say which they are, where their writer did not:
/// without it programs that read aloud have to guess, and merged cells make that hard (WCAG 1.3.1,
/// technique H63).
fn with_scope(cleaned: &str) -> String {
    if !cleaned.contains("<th>") && !cleaned.contains("<th ") {
        return cleaned.to_owned();
    }
    let mut kept = String::with_capacity(cleaned.len() + 64);
    // Without a head the first rows are it, as far as they hold nothing but heads.
    let (mut in_head, mut above, mut heads_only) = (false, true, true);
    let mut rest = cleaned;
    while let Some(start) = rest.find('<') {
        let end = start + end_of_tag(&rest[start..]);
        let tag = &rest[start..end];
        kept.push_str(&rest[..start]);
        match tag {
            "<thead>" => in_head = true,
            "</thead>" => in_head = false,
            _ if tag.starts_with("<table") => above = true,
            _ if tag.starts_with("<tr") => {
                let row = rest[end..].split("</tr>").next().unwrap_or_default();
                heads_only = !row.contains("<td");
            }
            _ if tag.starts_with("<td") => above = false,
            _ => {}
        }
        if (tag == "<th>" || tag.starts_with("<th ")) && !tag.contains(" scope=") {
            let of_columns = in_head || (above && heads_only);
            let merged = tag.contains(if of_columns { " colspan=" } else { " rowspan=" });
            let scope = match (of_columns, merged) {
                (true, false) => "col",
                (true, true) => "colgroup",
                (false, false) => "row",
                (false, true) => "rowgroup",
            };
            kept.push_str(tag.trim_end_matches('>'));
            kept.push_str(" scope=\"");
            kept.push_str(scope);
            kept.push_str("\">");
        } else {
            kept.push_str(tag);
        }
        rest = &rest[end..];
    }
    kept + rest
}

/// A text in which addresses in angle brackets are words, as in Markdown: for HTML `<info@…>` would
/// be an element and fall away.
fn with_addresses(html: &str) -> Cow<'_, str> {
    if !html.contains('@') && !html.contains("://") {
        return Cow::Borrowed(html);
    }
    let mut kept = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((before, inside)) = rest.split_once('<') {
        kept.push_str(before);
        let (inner, after) = inside.split_once('>').unwrap_or((inside, ""));
        let address = inner.starts_with(|it: char| it.is_ascii_alphanumeric())
            && !inner.contains(|it: char| it.is_whitespace() || matches!(it, '"' | '\'' | '<'))
            && (inner.contains('@') || inner.contains("://"));
        if address {
            kept.push_str(inner);
            rest = after;
        } else {
            kept.push('<');
            rest = inside;
        }
    }
    Cow::Owned(kept + rest)
}

/// The words of a cleaned block, as a browser shows them.
#[must_use]
pub fn worte(cleaned: &Sanitised) -> String {
    /// Elements that do not part words.
    const WITHIN: &[&str] = &[
        "a", "abbr", "b", "em", "i", "kbd", "mark", "s", "small", "span", "strong", "sub", "sup",
        "u", "wbr",
    ];
    let mut words = String::new();
    for piece in stuecke(cleaned) {
        match piece {
            HtmlStueck::Text(text) => words.push_str(&text),
            HtmlStueck::Marke(tag) => {
                let name = name_of(tag.as_str().trim_start_matches('<').trim_start_matches('/'));
                if !WITHIN.contains(&name.as_str()) {
                    words.push(' ');
                }
            }
        }
    }
    words
}

/// A piece of a cleaned block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HtmlStueck<'a> {
    /// A tag.
    Marke(Marke<'a>),
    /// Text between two tags, as a browser shows it.
    Text(String),
}

/// A tag of a cleaned block: as that may be published, so may its tags, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Marke<'a>(&'a str);

impl<'a> Marke<'a> {
    /// The tag with its brackets, sanitised.
    #[must_use]
    pub fn as_str(&self) -> &'a str {
        self.0
    }
}

/// The pieces of a cleaned block, in order. The sanitiser writes every attribute in quotation marks.
pub fn stuecke(cleaned: &Sanitised) -> impl Iterator<Item = HtmlStueck<'_>> {
    let mut rest = cleaned.as_str();
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        if !rest.starts_with('<') {
            let (text, after) = rest.split_at(rest.find('<').unwrap_or(rest.len()));
            rest = after;
            return Some(HtmlStueck::Text(unescaped(text)));
        }
        let (tag, after) = rest.split_at(end_of_tag(rest));
        rest = after;
        Some(HtmlStueck::Marke(Marke(tag)))
    })
}

/// How long the tag is with which a cleaned text begins; a bracket within quotation marks ends none.
fn end_of_tag(cleaned: &str) -> usize {
    let mut quoted = false;
    let end = cleaned.find(|sign| {
        quoted ^= sign == '"';
        sign == '>' && !quoted
    });
    end.map_or(cleaned.len(), |at| at + 1)
}

/// What the sanitiser escapes (HTML Living Standard, 13.3).
fn unescaped(words: &str) -> String {
    let named =
        [("&nbsp;", "\u{a0}"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")];
    named.iter().fold(words.to_owned(), |words, (name, sign)| words.replace(name, sign))
}

/// Elements that end by themselves, or by the next one (HTML Living Standard, 13.1.2).
const ENDING: &[&str] = &[
    "br", "caption", "col", "colgroup", "dd", "dt", "hr", "img", "input", "li", "p", "tbody", "td",
    "tfoot", "th", "thead", "tr", "wbr",
];

/// How deep elements nest in a block of HTML. Asked before anything builds a tree of it.
#[must_use]
pub fn depth(html: &str) -> usize {
    let (mut open, mut deepest) = (0_usize, 0);
    for rest in html.split('<').skip(1) {
        let closing = rest.starts_with('/');
        let name = name_of(rest.trim_start_matches('/'));
        let tag = &rest[..rest.find('>').unwrap_or(rest.len())];
        if name.is_empty() || ENDING.contains(&name.as_str()) || tag.ends_with('/') {
            continue;
        }
        open = if closing { open.saturating_sub(1) } else { open + 1 };
        deepest = deepest.max(open);
    }
    deepest
}

/// The tags that open an element, without their brackets; a bracket within quotation marks ends
/// none.
fn tags(html: &str) -> impl Iterator<Item = &str> {
    let mut rest = html;
    std::iter::from_fn(move || {
        loop {
            let inner = rest.split_once('<')?.1;
            if !inner.starts_with(|it: char| it.is_ascii_alphabetic()) {
                rest = inner;
                continue;
            }
            // A tag without an end goes on to the end of the text; nothing behind it is one.
            let (tag, after) = inner.split_at(bracket(inner).unwrap_or(inner.len()));
            rest = after;
            return Some(tag);
        }
    })
}

/// Where the bracket stands that ends a tag as its writer wrote it; one within quotation marks ends
/// none.
fn bracket(inner: &str) -> Option<usize> {
    let mut quote = None;
    let end = inner.char_indices().find(|(_, it)| match (quote, *it) {
        (None, '>') => true,
        (None, '"' | '\'') => {
            quote = Some(*it);
            false
        }
        (Some(open), it) if open == it => {
            quote = None;
            false
        }
        _ => false,
    });
    end.map(|it| it.0)
}

/// The name with which a tag begins, in small letters; empty where it is none.
fn name_of(tag: &str) -> String {
    let name = tag.chars().take_while(|it| it.is_ascii_alphanumeric() || *it == '-');
    name.collect::<String>().to_ascii_lowercase()
}

/// What is left of a text without its comments, which begin and end like this.
fn without(text: &str, begin: &str, end: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, inside)) = rest.split_once(begin) {
        kept.push_str(before);
        rest = inside.split_once(end).map_or("", |it| it.1);
    }
    kept + rest
}

/// What in a text that is shown as it stands would hide something, were it HTML.
#[must_use]
pub fn hidden(text: &str) -> Option<String> {
    // Nearly every text is without any tag, and there are many texts.
    if text.contains('<') { tags(text).find_map(hiding_attribute) } else { None }
}

/// What of a tag within a line hides the text behind it in a browser, and not here: an attribute,
/// or an element whose content is no text.
#[must_use]
pub fn hiding(tag: &str) -> Option<String> {
    let inner = tag.strip_prefix('<')?;
    let name = name_of(inner);
    if SWALLOWED.contains(&name.as_str()) { Some(name) } else { hiding_attribute(inner) }
}

/// Elements that other systems do not show.
const HIDING_ELEMENTS: &[&str] = &["comment", "dialog", "desc"];

/// Classes by which other systems hide something (Bootstrap, Tailwind, WordPress).
const HIDING_CLASSES: &[&str] = &[
    "d-none",
    "hidden",
    "intern",
    "invisible",
    "screen-reader-text",
    "sr-only",
    "unsichtbar",
    "versteckt",
    "visually-hidden",
];

/// What a style holds that hides; the last one is what Word calls hidden text. A style does nothing
/// here, so more than too little is told.
const HIDING_STYLES: &[&str] = &[
    "display:none",
    "visibility:",
    "opacity:0",
    "font-size:0",
    "font:0",
    "transparent",
    "color:white",
    "color:#fff",
    "clip",
    "scale(0",
    ":-9",
    "height:0",
    "width:0",
    "text-indent:-",
    "\\",
    "mso-hide:",
];

/// The element or attribute of a tag by which its content would be hidden.
fn hiding_attribute(tag: &str) -> Option<String> {
    let name = name_of(tag);
    // A comment is no element.
    if name.is_empty() {
        return None;
    }
    if HIDING_ELEMENTS.contains(&name.as_str()) || vermerk::holds_back(&name) {
        return Some(name);
    }
    let (_, rest) =
        tag.trim_end_matches('>').split_once(|it: char| it.is_whitespace() || it == '/')?;
    let hides = |name: &str, value: &str| match name {
        "hidden" | "inert" => true,
        "aria-hidden" => value == "true",
        "class" => value.split_whitespace().any(|it| HIDING_CLASSES.contains(&it)),
        "style" => {
            let style: String =
                value.to_ascii_lowercase().chars().filter(|it| !it.is_whitespace()).collect();
            let plain = without(&style, "/*", "*/");
            HIDING_STYLES.iter().any(|it| plain.contains(it))
        }
        name => vermerk::holds_back(name),
    };
    let found = attributes(rest.trim_end_matches('/'))
        .into_iter()
        .find(|(name, value)| hides(name, value))?;
    Some(if found.1.is_empty() { found.0 } else { format!("{}=\"{}\"", found.0, found.1) })
}

/// Whether a comment holds another beginning, or an end that a word processor made of `-->`: then
/// it swallows what its writer wanted to be read.
#[must_use]
pub fn comment_holds_more(html: &str) -> bool {
    let swallows = |comment: &str| ["<!--", "–>", "—>"].iter().any(|it| comment.contains(it));
    let mut rest = html;
    while let Some((_, inside)) = rest.split_once("<!--") {
        let Some((comment, after)) = inside.split_once("-->") else { return swallows(inside) };
        if swallows(comment) {
            return true;
        }
        rest = after;
    }
    false
}

/// HTML elements for running text, with their attributes checked.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum HtmlElement {
    /// `span` with language and direction: foreign passages.
    Span {
        /// BCP 47 tag.
        lang: Option<String>,
        /// `ltr`, `rtl` or `auto`.
        dir: Option<String>,
    },
    /// `abbr` with its long form.
    Abbr {
        /// The long form.
        title: Option<String>,
    },
    /// `sub`.
    Sub,
    /// `sup`.
    Sup,
    /// `kbd`.
    Kbd,
}

impl HtmlElement {
    /// The name of the element in HTML.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Span { .. } => "span",
            Self::Abbr { .. } => "abbr",
            Self::Sub => "sub",
            Self::Sup => "sup",
            Self::Kbd => "kbd",
        }
    }
}

/// A single tag within a line.
#[derive(Debug, PartialEq, Eq)]
pub enum InlineTag {
    /// Opens an element.
    Open(HtmlElement),
    /// Closes the element of this name.
    Close(String),
    /// A line break.
    Break,
    /// A comment: no output holds it.
    Comment,
    /// An anchor without words (`<a id="…"></a>`), with its name.
    Sprungmarke(String),
    /// Anything else, with its name.
    Other(String),
}

/// Reads the tag that the Markdown parser recognised as well-formed.
#[must_use]
pub fn inline_tag(tag: &str) -> InlineTag {
    if tag.starts_with("<!--") {
        return InlineTag::Comment;
    }
    let inner = tag.trim_start_matches('<').trim_end_matches('>').trim_end_matches('/');
    let closing = inner.strip_prefix('/');
    let name_end = inner[usize::from(closing.is_some())..]
        .find(|it: char| !it.is_ascii_alphanumeric() && it != '-')
        .map_or(inner.len(), |at| at + usize::from(closing.is_some()));
    let name = inner[usize::from(closing.is_some())..name_end].to_ascii_lowercase();
    if closing.is_some() {
        return InlineTag::Close(name);
    }
    let attributes = attributes(&inner[name_end..]);
    let attribute = |wanted: &str| {
        attributes.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.clone())
    };
    match name.as_str() {
        "br" => InlineTag::Break,
        "span" => InlineTag::Open(HtmlElement::Span {
            lang: attribute("lang").filter(|it| Lang::parse(it).is_some()),
            dir: attribute("dir").filter(|it| matches!(it.as_str(), "ltr" | "rtl" | "auto")),
        }),
        "abbr" => InlineTag::Open(HtmlElement::Abbr { title: attribute("title") }),
        "sub" => InlineTag::Open(HtmlElement::Sub),
        "sup" => InlineTag::Open(HtmlElement::Sup),
        "kbd" => InlineTag::Open(HtmlElement::Kbd),
        "a" if attribute("href").is_none() => {
            match attribute("id").or_else(|| attribute("name")).filter(|it| !it.is_empty()) {
                Some(id) => InlineTag::Sprungmarke(id),
                None => InlineTag::Other(name),
            }
        }
        _ => InlineTag::Other(name),
    }
}

fn builder() -> Builder<'static> {
    let mut builder = Builder::default();
    builder
        .tags(ALLOWED.iter().copied().collect())
        .clean_content_tags(SWALLOWED.iter().copied().collect())
        .generic_attributes(HashSet::from(["lang", "dir"]))
        .tag_attributes(
            [
                ("abbr", HashSet::from(["title"])),
                ("details", HashSet::from(["open"])),
                ("ol", HashSet::from(["start"])),
                ("td", HashSet::from(["colspan", "rowspan"])),
                ("th", HashSet::from(["colspan", "rowspan", "scope"])),
            ]
            .into(),
        )
        .generic_attribute_prefixes(HashSet::new())
        .link_rel(None)
        .strip_comments(true);
    builder
}

/// The names after every `<`: more than the tags of a browser at worst, never fewer. Only for the
/// finding; what is published was decided by the sanitiser.
fn tag_names(html: &str) -> impl Iterator<Item = String> {
    html.split('<').skip(1).filter_map(|rest| {
        Some(name_of(rest)).filter(|it| it.starts_with(|it: char| it.is_ascii_alphabetic()))
    })
}

/// The names of the attributes of allowed elements; those of others fall away with them.
fn attribute_names(html: &str) -> impl Iterator<Item = String> {
    html.split('<').skip(1).flat_map(|rest| {
        let (tag, _) = rest.split_once('>').unwrap_or((rest, ""));
        let (name, rest) = tag.split_once(char::is_whitespace).unwrap_or((tag, ""));
        let allowed = ALLOWED.contains(&name.to_ascii_lowercase().as_str());
        let attributes = if allowed { attributes(rest.trim_end_matches('/')) } else { Vec::new() };
        attributes.into_iter().map(|(name, _)| name)
    })
}

fn attributes(text: &str) -> Vec<(String, String)> {
    let mut rest = text.trim_start();
    let mut attributes = Vec::new();
    while !rest.is_empty() {
        let name_end = rest.find(|it: char| it.is_whitespace() || it == '=').unwrap_or(rest.len());
        let name = rest[..name_end].to_ascii_lowercase();
        rest = rest[name_end..].trim_start();
        let mut value = "";
        if let Some(after) = rest.strip_prefix('=') {
            let after = after.trim_start();
            let quote = after.chars().next().filter(|it| matches!(it, '"' | '\''));
            let (start, end) = match quote {
                Some(quote) => (1, after[1..].find(quote).map_or(after.len(), |at| at + 1)),
                None => (0, after.find(char::is_whitespace).unwrap_or(after.len())),
            };
            value = &after[start..end];
            rest = after[end..].trim_start_matches(['"', '\'']).trim_start();
        } else if name_end == 0 {
            break;
        }
        attributes.push((name, decode_entities(value)));
    }
    attributes
}

/// The five entities that XML knows; others stay as they are written.
fn decode_entities(text: &str) -> String {
    ["&quot;\"", "&apos;'", "&lt;<", "&gt;>", "&amp;&"].iter().fold(
        text.to_owned(),
        |text, pair| {
            let (entity, letter) = pair.split_at(pair.len() - 1);
            text.replace(entity, letter)
        },
    )
}

#[cfg(test)]
mod tests {
    use super::{HtmlElement, InlineTag, clean, inline_tag};

    #[test]
    fn nothing_that_acts_survives() {
        for hostile in [
            "<script>alert(1)</script>",
            "<div onclick=\"alert(1)\">x</div>",
            "<img src=x onerror=alert(1)>",
            "<a href=\"javascript:alert(1)\">x</a>",
            "<svg><script>alert(1)</script></svg>",
            "<div style=\"background:url(javascript:alert(1))\">x</div>",
            "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
            "<math><mtext><script>alert(1)</script></mtext></math>",
        ] {
            let cleaned = clean(hostile);
            let html = cleaned.html.as_str();
            assert!(!html.contains("alert") || !html.contains('='), "{hostile} became {html}");
            assert!(
                !html.contains("script") && !html.contains("onerror") && !html.contains("onclick"),
                "{html}"
            );
        }
    }

    #[test]
    fn comments_that_end_too_early_are_noticed() {
        assert_eq!(clean("<!--> geheim -->").comment, Some("text"));
        assert_eq!(clean("<!-- geheim").comment, Some("block"));
        assert_eq!(clean("<!-- geheim -->").comment, None);
        assert_eq!(clean("<!-- geheim -->").html.as_str(), "");
    }

    #[test]
    fn inline_tags_keep_only_checked_attributes() {
        let expected = InlineTag::Open(HtmlElement::Span { lang: Some("en".into()), dir: None });
        assert_eq!(inline_tag("<span lang=\"en\" onclick='x' dir=oben>"), expected);
        assert_eq!(inline_tag("</span>"), InlineTag::Close("span".into()));
        assert_eq!(inline_tag("<br/>"), InlineTag::Break);
        assert_eq!(inline_tag("<script>"), InlineTag::Other("script".into()));
    }
}
