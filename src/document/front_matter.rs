//! The door to YAML: metadata as a located tree of nodes, and the fence that sets them off from the
//! text. Nothing is interpreted here; every scalar keeps its raw text. Reading never fails, it
//! finds.

use serde_yaml::granit_parser::{self, Event, Parser, ScalarStyle};

use crate::{
    base::{
        path::RelPath,
        span::{Span, floor_char_boundary},
    },
    diagnostic::{Code, Diagnostic},
    tree::MAX_PARTS,
};

/// One YAML node with its place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Node {
    /// What it is.
    pub value: NodeValue,
    /// Where it stands in the file.
    pub span: Span,
}

/// The forms of a node.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum NodeValue {
    /// Nothing after the colon.
    Empty,
    /// A text, a number, a date: undecided until a key table asks.
    Scalar(String),
    List(Vec<Node>),
    /// Keys and values, in the order of the file, repeats included.
    Map(Vec<(LocatedKey, Node)>),
}

/// A key with its place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct LocatedKey {
    /// As written.
    pub name: String,
    /// Where.
    pub span: Span,
}

/// What reading YAML gave.
pub struct Yaml {
    /// The node at the top; what could be read before a syntax error.
    pub root: Node,
    /// Whether reading ended early, so that missing keys say nothing.
    pub broken: bool,
}

/// A Markdown file cut at its fence.
pub struct CutFile<'a> {
    /// The YAML between the fences.
    pub metadata: &'a str,
    /// Byte position of the metadata in the file.
    pub metadata_start: usize,
    /// The text below.
    pub body: &'a str,
    /// Byte position of the text in the file.
    pub body_start: usize,
}

const FENCE: &str = "---";

/// How deep metadata may nest; real ones need five levels.
const MAX_DEPTH: usize = 32;

/// Cuts a Markdown file into metadata and text.
pub fn split<'a>(
    path: &RelPath,
    text: &'a str,
    found: &mut Vec<Diagnostic>,
) -> Option<CutFile<'a>> {
    let first_end = text.find('\n').unwrap_or(text.len());
    if text[..first_end].trim_end() != FENCE {
        // Metadata that begin further down were pushed there by a text or an empty line before
        // them.
        let later =
            text.lines().skip(1).any(|line| line.trim_end() == FENCE) && text.contains("\nid:");
        let finding = Diagnostic::new(
            Code::MetadatenFehlen,
            path,
            Span::new(0..first_end.max(1).min(text.len())),
        );
        found.push(finding.with("form", if later { "davor" } else { "fehlt" }));
        return None;
    }
    let metadata_start = (first_end + 1).min(text.len());
    let mut line_start = metadata_start;
    for line in text[metadata_start..].split_inclusive('\n') {
        if line.trim_end() == FENCE {
            let body_start = line_start + line.len();
            return Some(CutFile {
                metadata: &text[metadata_start..line_start],
                metadata_start,
                body: &text[body_start..],
                body_start,
            });
        }
        line_start += line.len();
    }
    found.push(Diagnostic::new(Code::MetadatenOffen, path, Span::new(0..first_end)));
    None
}

/// Reads YAML that begins at a byte position of a file.
pub fn read(path: &RelPath, yaml: &str, offset: usize, found: &mut Vec<Diagnostic>) -> Yaml {
    let options = granit_parser::options! {
        emit_unresolved_aliases: true,
        flow_nesting_limit: MAX_DEPTH,
        block_nesting_limit: MAX_DEPTH,
        max_buffered_comment_events: 10_000,
    };
    let mut builder = NodeBuilder { path, yaml, offset, found, open: Vec::new(), root: None };
    let mut broken = false;
    for (number, step) in Parser::new_from_str_with_options(yaml, options).enumerate() {
        match step {
            Ok((_, span)) if number >= MAX_PARTS => {
                let at = span.byte_range().map_or(yaml.len(), |it| it.start).min(yaml.len());
                let finding =
                    Diagnostic::new(Code::ZuGross, path, Span::new(at..at).shifted(offset));
                builder.found.push(finding.with("form", "teile").with("grenze", MAX_PARTS));
                broken = true;
                break;
            }
            Ok((event, span)) => builder.event(event, &span),
            Err(error) => {
                let at = error
                    .marker()
                    .byte_offset()
                    .unwrap_or_else(|| byte_of_char(yaml, error.marker().index()));
                builder.syntax_error(at);
                broken = true;
                break;
            }
        }
    }
    let empty = Node { value: NodeValue::Empty, span: Span::new(offset..offset) };
    Yaml { root: builder.finish().unwrap_or(empty), broken }
}

/// A list or map that is still being read; a map remembers the key whose value comes next.
enum Open {
    List { items: Vec<Node>, start: usize },
    Map { entries: Vec<(LocatedKey, Node)>, key: Option<LocatedKey>, start: usize },
}

struct NodeBuilder<'a> {
    path: &'a RelPath,
    yaml: &'a str,
    offset: usize,
    found: &'a mut Vec<Diagnostic>,
    open: Vec<Open>,
    root: Option<Node>,
}

impl NodeBuilder<'_> {
    fn event(&mut self, event: Event<'_>, span: &granit_parser::Span) {
        let range = span.byte_range().unwrap_or_else(|| {
            byte_of_char(self.yaml, span.start.index())..byte_of_char(self.yaml, span.end.index())
        });
        let here = Span::new(range.clone()).shifted(self.offset);
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                if anchor != 0 || tag.is_some() {
                    self.forbid(here);
                }
                let empty =
                    style == ScalarStyle::Plain && matches!(text.as_ref(), "" | "~" | "null");
                let value =
                    if empty { NodeValue::Empty } else { NodeValue::Scalar(text.into_owned()) };
                self.node(Node { value, span: self.trimmed(here) });
            }
            Event::Alias(_) | Event::UnresolvedAlias(_) => {
                self.forbid(here);
                // Kept as the text that it was meant to be, so that nothing else seems to be
                // missing.
                let text = self.yaml.get(range.clone()).unwrap_or_default().to_owned();
                self.node(Node { value: NodeValue::Scalar(text), span: here });
            }
            Event::SequenceStart(_, anchor, tag) => {
                if anchor != 0 || tag.is_some() {
                    self.forbid(here);
                }
                self.open.push(Open::List { items: Vec::new(), start: here.start });
            }
            Event::MappingStart(_, anchor, tag) => {
                if anchor != 0 || tag.is_some() {
                    self.forbid(here);
                }
                self.open.push(Open::Map { entries: Vec::new(), key: None, start: here.start });
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(here.end),
            Event::Comment(text, _) => self.comment(&text, range.start, here),
            _ => {}
        }
    }

    /// `titel: Raum #3`: YAML takes the rest of the line as a comment. Comments begin with `# ` by
    /// custom, so a `#` that touches its word behind something is a slip.
    fn comment(&mut self, text: &str, start: usize, here: Span) {
        let line_start = self.yaml[..start].rfind('\n').map_or(0, |at| at + 1);
        let behind_something = !self.yaml[line_start..start].trim().is_empty();
        if behind_something && text.starts_with(|it: char| !it.is_whitespace() && it != '#') {
            self.found.push(Diagnostic::new(Code::RautenText, self.path, here));
        }
    }

    /// Anchors, aliases and tags are marked with their sign, which stands before the value.
    fn forbid(&mut self, here: Span) {
        let before = &self.yaml[..here.start - self.offset];
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        let start = before[line_start..]
            .rfind(['&', '!'])
            .map_or(here.start, |at| self.offset + line_start + at);
        self.found.push(Diagnostic::new(
            Code::YamlAnker,
            self.path,
            Span { start, end: self.trimmed(here).end },
        ));
    }

    fn node(&mut self, node: Node) {
        match self.open.last_mut() {
            None => self.document(node),
            Some(Open::List { items, .. }) => items.push(node),
            Some(Open::Map { entries, key, .. }) => match key.take() {
                Some(key) => entries.push((key, node)),
                None => {
                    // A list or map as key has no name that a table could know; it is reported as
                    // unknown.
                    let name = match node.value {
                        NodeValue::Scalar(name) => name,
                        _ => String::new(),
                    };
                    *key = Some(LocatedKey { name, span: node.span });
                }
            },
        }
    }

    /// `---` divides YAML into documents. A file is one; an empty one after it is only a closing
    /// line.
    fn document(&mut self, node: Node) {
        match &self.root {
            Some(root) if root.value != NodeValue::Empty => {
                if node.value != NodeValue::Empty {
                    let finding = Diagnostic::new(Code::YamlSyntax, self.path, node.span);
                    self.found.push(finding.with("grund", "mehrere"));
                }
            }
            _ => self.root = Some(node),
        }
    }

    fn close(&mut self, end: usize) {
        let node = match self.open.pop() {
            Some(Open::List { items, start }) => {
                Node { value: NodeValue::List(items), span: Span::new(start..end) }
            }
            Some(Open::Map { mut entries, key, start }) => {
                if let Some(key) = key {
                    let span = key.span;
                    entries.push((key, Node { value: NodeValue::Empty, span }));
                }
                Node { value: NodeValue::Map(entries), span: Span::new(start..end) }
            }
            None => return,
        };
        let span = self.trimmed(node.span);
        self.node(Node { span, ..node });
    }

    /// The parser notices a mistake in its line or in one beside it: the line whose look explains
    /// the mistake is marked, or else the one where reading stopped.
    fn syntax_error(&mut self, at: usize) {
        let at = floor_char_boundary(self.yaml, at);
        let here = self.yaml[..at].rfind('\n').map_or(0, |it| it + 1);
        let before = self.yaml[..here.saturating_sub(1)].rfind('\n').map_or(0, |it| it + 1);
        let stopped_empty = self.line(here).trim().is_empty();
        let next = self.yaml[here..].find('\n').map_or(here, |it| here + it + 1);
        let explained = [here, before, next]
            .into_iter()
            .find_map(|start| Some((start, reason(self.line(start))?)));
        let explained = self.open_bracket(at).map(|start| (start, "klammer")).or(explained);
        let indented =
            self.line(here).starts_with(' ') && !self.line(before).starts_with([' ', '-']);
        let indented = indented && self.line(before).contains(": ");
        let explained = explained.or(indented.then_some((here, "einrueckung")));
        let (start, reason) =
            explained.unwrap_or((if stopped_empty { before } else { here }, "sonst"));
        let line = self.line(start);
        let indent = line.len() - line.trim_start().len();
        let span = Span::new(start + indent..start + line.trim_end().len()).shifted(self.offset);
        self.found.push(Diagnostic::new(Code::YamlSyntax, self.path, span).with("grund", reason));
    }

    /// The line whose bracket is still open where reading stopped.
    fn open_bracket(&self, at: usize) -> Option<usize> {
        let mut start = 0;
        let mut open = Vec::new();
        let end = self.yaml[at..].find('\n').map_or(self.yaml.len(), |it| at + it);
        for line in self.yaml[..end].split_inclusive('\n') {
            // Within quotation marks a bracket is text; such lines are left alone.
            if !line.contains(['"', '\'']) {
                for sign in line.split(" #").next().unwrap_or_default().chars() {
                    match sign {
                        '{' | '[' => open.push(start),
                        '}' | ']' => drop(open.pop()),
                        _ => {}
                    }
                }
            }
            start += line.len();
        }
        open.pop()
    }

    fn line(&self, start: usize) -> &str {
        self.yaml[start..].lines().next().unwrap_or_default()
    }

    /// A block ends for the parser where the next token begins; people see it end with its last
    /// word.
    fn trimmed(&self, span: Span) -> Span {
        let text =
            &self.yaml[span.start - self.offset..(span.end - self.offset).min(self.yaml.len())];
        Span { start: span.start, end: span.start + text.trim_end().len() }
    }

    fn finish(mut self) -> Option<Node> {
        while !self.open.is_empty() {
            self.close(self.offset + self.yaml.len());
        }
        self.root
    }
}

/// What a line looks like that YAML cannot read, in the words of the catalog.
fn reason(line: &str) -> Option<&'static str> {
    let text = line.trim_start_matches(' ');
    let value = text.split_once(": ").map(|(_, value)| value.trim());
    if text.starts_with('\t') {
        Some("tabulator")
    } else if line.matches('"').count() % 2 == 1
        || value.is_some_and(|it| it.starts_with('\'') && it.matches('\'').count() % 2 == 1)
    {
        Some("anfuehrung")
    } else if value.is_some_and(|it| it.contains(": ") || it.ends_with(':')) && !line.contains('{')
    {
        Some("doppelpunkt")
    } else if value.is_some_and(|value| {
        value.starts_with(['"', '@', '`', '%', '&', '*', '!', '|', '>', ']', '}', ',', '-', '?'])
    }) {
        Some("zeichen")
    } else if value.is_none()
        && !text.ends_with(':')
        && text.split_once(':').is_some_and(|(key, _)| !key.contains(' '))
    {
        Some("leerzeichen")
    } else if text.strip_prefix('-').is_some_and(|it| it.starts_with(char::is_alphanumeric)) {
        Some("strich")
    } else if !text.is_empty()
        && !text.contains([':', '[', ']', '{', '}', '#'])
        && !text.starts_with('-')
    {
        Some("umbruch")
    } else {
        None
    }
}

fn byte_of_char(text: &str, index: usize) -> usize {
    text.char_indices().nth(index).map_or(text.len(), |(at, _)| at)
}
