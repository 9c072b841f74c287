//! Signs of Markdown that stayed text: a link with a space in its path, a reference that is not
//! closed, a table whose rows do not fit. The reader would see the signs; the editor should see
//! them first.

use std::ops::Range;

use super::{block::Inline, vermerk};
use crate::{base::unsichtbar::is_unseen, diagnostic::Code};

/// A sign that stayed text.
pub struct Misread {
    /// What kind of finding it is.
    pub code: Code,
    /// Which form, for the catalogs; empty if the code has only one.
    pub kind: &'static str,
    /// Where in the source of the block.
    pub range: Range<usize>,
}

/// What words stand in, as far as signs mean something else there.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Within {
    /// The cell of a table.
    Cell,
    /// Any other block.
    Block,
}

/// Looks through the words of a block; `source` is what the block was made from.
#[must_use]
pub fn find(inlines: &[Inline], source: &str, within: Within) -> Vec<Misread> {
    let mut found = Vec::new();
    let rows = source
        .lines()
        .filter(|it| it.trim().len() > 2 && it.trim().starts_with('|') && it.trim().ends_with('|'));
    if within == Within::Block && (source.lines().any(is_delimiter_row) || rows.count() > 1) {
        found.push(Misread {
            code: Code::TabelleUnlesbar,
            kind: "",
            range: 0..source.trim_end().len(),
        });
    }
    // A tab behind the mark of an item is none between columns.
    let is_mark = |mark: &str| {
        let signs = mark.ends_with([')', '.']) || mark.starts_with(['•', '-', '–', '·', 'o']);
        mark.starts_with('§') || (signs && mark.chars().count() <= 6 && !mark.contains(' '))
    };
    let has_columns = |line: &str| {
        let line = line.trim();
        let (mark, rest) = line.split_once('\t').unwrap_or(("", line));
        if is_mark(mark) { rest.trim().contains('\t') } else { line.contains('\t') }
    };
    let semicolons = |line: &str| line.matches(';').count();
    let first = source.lines().next().unwrap_or_default();
    let cut = has_columns(first) && source.lines().all(has_columns)
        || semicolons(first) > 1 && source.lines().all(|it| semicolons(it) == semicolons(first));
    if within == Within::Block && cut && source.lines().count() > 1 {
        found.push(Misread {
            code: Code::TabelleMitTabulatoren,
            kind: "",
            range: 0..source.trim_end().len(),
        });
    }
    // A single # before a word is a hashtag.
    if source.starts_with("##") && source.trim_start_matches('#').starts_with(char::is_alphanumeric)
    {
        let end = source.find(char::is_whitespace).unwrap_or(source.len());
        found.push(Misread {
            code: Code::MarkdownUnverstanden,
            kind: "ueberschrift",
            range: 0..end,
        });
    }
    let dash = source.strip_prefix('-').filter(|it| it.starts_with(char::is_alphabetic));
    if dash.is_some() && source.lines().filter(|it| it.starts_with('-')).count() > 1 {
        let end = source.find('\n').unwrap_or(source.len());
        found.push(Misread { code: Code::MarkdownUnverstanden, kind: "liste", range: 0..end });
    }
    if within == Within::Block {
        line_marks(source, &mut found);
    }
    let mut look = |text: &str, whose: Words| {
        // Nearly every text is without any of them, and there are many texts.
        if text.contains(['<', '‹', '＜', '[', ']', ')', '*', '{']) {
            comment(text, source, &mut found);
            if whose == Words::OfBlock {
                in_text(text, source, within, &mut found);
            }
        }
    };
    in_inlines(inlines, &mut look, Words::OfBlock);
    found
}

/// Marks at the beginning of lines that stay text: behind a blank that is none for Markdown, or of
/// other programs.
fn line_marks(source: &str, found: &mut Vec<Misread>) {
    let mut at = 0;
    for line in source.split_inclusive('\n') {
        let start = at;
        at += line.len();
        let hidden = line.len() - line.trim_start_matches(is_false_blank).len();
        let marked = &line[hidden..];
        let mark = match marked.bytes().next() {
            Some(b'#') => marked.bytes().take_while(|it| *it == b'#').count(),
            Some(b'-' | b'+') => 1,
            _ => 0,
        };
        if mark == 0 {
            if marked.starts_with(":::") {
                let end = marked.trim_end().len();
                let range = start + hidden..start + hidden + end;
                found.push(Misread {
                    code: Code::MarkdownUnverstanden,
                    kind: "doppelpunkte",
                    range,
                });
                return;
            }
            continue;
        }
        let behind = marked[mark..].chars().next();
        let false_blank = behind.filter(|it| is_false_blank(*it));
        let in_front = hidden > 0 && behind.is_some_and(|it| it == ' ');
        if false_blank.is_some() || in_front {
            let length = mark + false_blank.map_or(0, char::len_utf8);
            let range = start..start + hidden + length;
            found.push(Misread { code: Code::MarkdownUnverstanden, kind: "unsichtbar", range });
            return;
        }
    }
}

/// What looks like a blank or like nothing, and is no blank for Markdown.
fn is_false_blank(sign: char) -> bool {
    !matches!(sign, ' ' | '\t' | '\n' | '\r') && (sign.is_whitespace() || is_unseen(sign))
}

/// The first piece of Markdown in a text that is shown as it is: a reference, a link, emphasis, code.
#[must_use]
pub fn markdown_in(text: &str) -> Option<&str> {
    let between = |open: &str, close: &str| {
        let start = text.find(open)?;
        let inner = &text[start + open.len()..];
        let length = inner.find(close).filter(|it| *it > 0)?;
        let end = start + open.len() + length + close.len();
        let words = &text[start + open.len()..end - close.len()];
        (!words.starts_with(' ') && !words.ends_with(' ')).then_some(&text[start..end])
    };
    between("[[", "]]").or_else(|| between("**", "**")).or_else(|| between("`", "`")).or_else(
        || {
            let middle = text.find("](")?;
            let start = text[..middle].rfind('[')?;
            let end = middle + text[middle..].find(')')? + 1;
            Some(&text[start..end])
        },
    )
}

/// How many cells a row of a table was written with.
#[must_use]
pub fn cells(row: &str) -> usize {
    let row = row.trim();
    let row = row.strip_prefix('|').unwrap_or(row);
    let row = if row.ends_with('|') && !row.ends_with("\\|") { &row[..row.len() - 1] } else { row };
    // A bar within `[[id|Text]]` is a finding of its own.
    let in_reference =
        |at: usize| row[..at].rfind("[[").is_some_and(|open| !row[open..at].contains("]]"));
    1 + row
        .match_indices('|')
        .filter(|(at, _)| !row[..*at].ends_with('\\') && !in_reference(*at))
        .count()
}

/// Whose words a text has.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Words {
    OfBlock,
    OfLink,
}

/// Looks through the words, those of links too: they hold no Markdown that could be misread, but
/// they are read.
fn in_inlines(inlines: &[Inline], in_text: &mut dyn FnMut(&str, Words), whose: Words) {
    for inline in inlines {
        match inline {
            Inline::Text { text, .. } => in_text(text, whose),
            Inline::Betont(inlines)
            | Inline::Stark(inlines)
            | Inline::Durchgestrichen(inlines)
            | Inline::Element { inlines, .. } => in_inlines(inlines, in_text, whose),
            Inline::Link { inlines, .. } => in_inlines(inlines, in_text, Words::OfLink),
            _ => {}
        }
    }
}

/// A comment that is none, and would be read.
fn comment(text: &str, source: &str, found: &mut Vec<Misread>) {
    let Some(range) = vermerk::kommentar(text) else { return };
    // One that was escaped is meant as text, and so is one that was written with entities.
    let needle = text[range].trim_end();
    let sign =
        needle.find(|it: char| it.is_alphanumeric()).map_or(needle, |end| needle[..end].trim_end());
    for needle in [needle, sign] {
        let mut places = source.match_indices(needle).map(|it| it.0);
        if let Some(start) = places.find(|it| !source[..*it].ends_with('\\')) {
            found.push(Misread {
                code: Code::KommentarOffen,
                kind: "text",
                range: start..start + needle.len(),
            });
            return;
        }
    }
}

fn in_text(text: &str, source: &str, within: Within, found: &mut Vec<Misread>) {
    let reference = match within {
        Within::Cell => Code::WikilinkInTabelle,
        Within::Block => Code::MarkdownUnverstanden,
    };
    let signs: [(&str, Code, &'static str); 8] = [
        ("{#", Code::MarkdownUnverstanden, "marke"),
        ("[^", Code::FussnoteFehlt, ""),
        ("[[", reference, "wikilink"),
        ("](", Code::MarkdownUnverstanden, "link"),
        ("] (http", Code::MarkdownUnverstanden, "abstand"),
        (")[http", Code::MarkdownUnverstanden, "abstand"),
        ("**", Code::MarkdownUnverstanden, "stern"),
        ("[!", Code::MarkdownUnverstanden, "hinweis"),
    ];
    if let Some(range) = star_in_word(text).and_then(|word| {
        let start = source.find(word).filter(|it| !source[..*it].ends_with('\\'))?;
        Some(start..start + word.len())
    }) {
        found.push(Misread { code: Code::ZeichenMehrdeutig, kind: "stern", range });
    }
    for (sign, code, kind) in signs {
        let Some(at) = text.find(sign) else { continue };
        // Three stars and more cover something up: `sk-***`; two behind a figure or in front of a
        // bracket are the sign of a note.
        let note = text[..at].ends_with(|it: char| it.is_ascii_digit() || it == '€')
            || text[at + sign.len()..].starts_with([')', ' '])
                && !text[at + sign.len()..].contains("**");
        if sign == "**" && (text[at..].starts_with("***") || note) {
            continue;
        }
        // A footnote mark is one only with its bracket closed.
        if sign == "[^" && !text[at..].contains(']') {
            continue;
        }
        // `[!INTERN]`: a notice that there is not, and that says who may read it.
        let word = text[at..].trim_start_matches("[!").split(']').next().unwrap_or_default();
        let code = if kind == "hinweis" && vermerk::holds_back(word) {
            Code::VerborgenesGezeigt
        } else {
            code
        };
        if let Some(range) = in_source(text, at, sign, source) {
            let unclosed = kind == "link" && !source[range.start..].contains(')');
            let kind = if code == Code::WikilinkInTabelle {
                ""
            } else if unclosed {
                "linkende"
            } else {
                kind
            };
            found.push(Misread { code, kind, range });
        }
    }
}

/// A word such as `*Haus*tür`: perhaps its beginning was to be emphasised.
fn star_in_word(text: &str) -> Option<&str> {
    let words = text.split(|it: char| it.is_whitespace() || matches!(it, '(' | ')' | '„' | '“'));
    let mut words = words.filter(|it| it.starts_with('*') && !it.starts_with("**"));
    words.find(|it| {
        let inner = &it[1..];
        inner.starts_with(char::is_alphanumeric)
            && inner
                .find('*')
                .is_some_and(|at| at > 0 && inner[at + 1..].starts_with(char::is_alphanumeric))
    })
}

/// Where the sign stands in the source. One that was escaped is meant as text.
fn in_source(text: &str, at: usize, sign: &str, source: &str) -> Option<Range<usize>> {
    let rest = &text[at..];
    let end = match sign {
        "[^" => rest.find(']').map_or(rest.len(), |end| end + 1),
        "](" | "**" | "] (http" | ")[http" => sign.len(),
        _ => rest.find(|it: char| it.is_whitespace() || it == '|').unwrap_or(rest.len()),
    };
    let needle = rest[..end].trim_end();
    let place = |needle: &str| {
        source
            .match_indices(needle)
            .map(|(start, _)| start)
            .find(|start| !source[..*start].ends_with('\\'))
    };
    // The parser may have changed the words (entities, escapes); then the sign itself is looked
    // for.
    let needle = if source.contains(needle) { needle } else { sign };
    let start = place(needle)?;
    let length = needle.len();
    if sign == "](" {
        let open = source[..start].rfind('[').unwrap_or(start);
        let close = source[start..].find(')').map_or(start + 2, |end| start + end + 1);
        return Some(open..close);
    }
    Some(start..start + length)
}

/// `|---|:--:|`: the second line of a table.
fn is_delimiter_row(line: &str) -> bool {
    let line = line.trim();
    line.contains('|')
        && line.contains("--")
        && line.chars().all(|it| matches!(it, '|' | '-' | ':' | ' '))
}

#[cfg(test)]
mod tests {
    use super::cells;

    #[test]
    fn cells_are_counted_as_written() {
        for (row, count) in
            [("| a | b |", 2), ("a | b", 2), ("| a \\| b |", 1), ("| a |", 1), ("| a | b | c", 3)]
        {
            assert_eq!(cells(row), count, "{row}");
        }
    }
}
