//! The tags of a page that this program wrote: attributes in double quotes, everything else escaped.

/// A start tag.
pub(crate) struct Tag<'a> {
    pub(crate) name: &'a str,
    pub(crate) attributes: Vec<(&'a str, &'a str)>,
}

/// All start tags of a page.
pub(crate) fn tags(html: &str) -> Vec<Tag<'_>> {
    html.split('<').skip(1).filter(|it| it.starts_with(|it: char| it.is_ascii_alphabetic())).map(tag).collect()
}

fn tag(text: &str) -> Tag<'_> {
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
    Tag { name: &text[..name_end], attributes }
}

/// The words of a page, a line for each block: what a person reads.
pub(crate) fn words(html: &str) -> String {
    let mut text = String::new();
    for piece in html.split('<') {
        let (tag, words) = piece.split_once('>').unwrap_or(("", piece));
        let name = tag.trim_start_matches('/').split([' ', '\n']).next().unwrap_or_default();
        if !matches!(name, "a" | "span" | "em" | "strong" | "s" | "sup" | "sub" | "code" | "time" | "abbr" | "b" | "i")
        {
            text.push('\n');
        }
        text.push_str(words);
    }
    let text = text
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
    let lines = text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    lines.filter(|it| !it.is_empty()).map(|it| it + "\n").collect()
}
