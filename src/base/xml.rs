//! The door to quick-xml: reading the parts of a document with their namespaces, and writing a flat
//! one. What browsers might read differently than quick-xml does is no document here.

use std::collections::BTreeSet;

use quick_xml::{
    NsReader, Writer, XmlVersion,
    events::{BytesDecl, BytesStart, BytesText, Event},
    name::{NamespaceResolver, ResolveResult},
};

/// How many attributes an element may have, and how many namespaces may be named at once: looking
/// one up asks all of them.
pub const MAX_ATTRIBUTES: usize = 200;

/// A part of a document.
pub enum Part {
    /// `<?xml …?>` at the very beginning, with the encoding that it names.
    Declaration(Option<String>),
    /// `<!DOCTYPE …>`: what stands between.
    Doctype(String),
    /// `<?name …?>`.
    Instruction(String),
    /// An element begins.
    Start(Element),
    /// It ends.
    End,
    /// Words, references resolved.
    Text(String),
    /// `<!-- … -->`.
    Comment,
}

/// An element with its attributes; declarations of namespaces are none.
#[derive(Debug, PartialEq, Eq)]
pub struct Element {
    pub name: Name,
    /// Its attributes with their values, references resolved.
    pub attributes: Vec<(Name, String)>,
}

/// A name and what it belongs to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Name {
    /// The address of the namespace; empty for attributes without a prefix.
    pub namespace: String,
    /// As it is written, with its prefix.
    pub written: String,
    /// The name without its prefix.
    pub local: String,
}

/// Why reading ends early.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// No XML.
    Malformed,
    /// A reference to something that a DOCTYPE would have to define.
    Entity(String),
    /// More than [`MAX_ATTRIBUTES`] at this element.
    TooManyAttributes(String),
}

/// Reads a document part by part. Each comes with the byte at which it begins; after a fault comes
/// nothing.
pub struct Parts<'a> {
    reader: NsReader<&'a [u8]>,
    begun: bool,
    done: bool,
}

impl<'a> Parts<'a> {
    /// The parts of a text, which begins without a byte order mark.
    #[must_use]
    pub fn of(text: &'a str) -> Self {
        let mut reader = NsReader::from_str(text);
        let config = reader.config_mut();
        config.expand_empty_elements = true;
        config.check_comments = true;
        reader.resolver_mut().set_max_namespace_bindings(MAX_ATTRIBUTES);
        Self { reader, begun: false, done: false }
    }

    fn next_part(&mut self) -> Result<Option<Part>, Fault> {
        let first = !std::mem::replace(&mut self.begun, true);
        let event = self.reader.read_event().map_err(|_| Fault::Malformed)?;
        let part = match event {
            Event::Decl(it) if first => {
                let version = it.version().map_err(|_| Fault::Malformed)?;
                let encoding = it.encoding().transpose().map_err(|_| Fault::Malformed)?;
                if version != "1.0" {
                    return Err(Fault::Malformed);
                }
                Part::Declaration(encoding.map(|it| it.to_string()))
            }
            Event::Decl(_) => return Err(Fault::Malformed),
            Event::DocType(it) => Part::Doctype(it.into_inner().into_owned()),
            Event::PI(it) => Part::Instruction(it.target().to_owned()),
            Event::Start(tag) | Event::Empty(tag) => {
                Part::Start(element(&tag, self.reader.resolver())?)
            }
            Event::End(_) => Part::End,
            Event::Text(it) => Part::Text(it.into_inner().into_owned()),
            Event::CData(it) => Part::Text(it.into_inner().into_owned()),
            // `<!-->` and `<!--->` end for some readers where others read on.
            Event::Comment(it) if it.starts_with('>') || it.starts_with("->") => {
                return Err(Fault::Malformed);
            }
            Event::Comment(_) => Part::Comment,
            Event::GeneralRef(it) => {
                let name = it.to_string();
                let sign = match it.resolve_char_ref() {
                    Ok(Some(sign)) => sign.to_string(),
                    Ok(None) => predefined(&name).ok_or(Fault::Entity(name))?.to_owned(),
                    Err(_) => return Err(Fault::Malformed),
                };
                Part::Text(sign)
            }
            Event::Eof => return Ok(None),
        };
        Ok(Some(part))
    }
}

impl Iterator for Parts<'_> {
    type Item = Result<(usize, Part), (usize, Fault)>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.done {
            return None;
        }
        let at =
            usize::try_from(self.reader.buffer_position()).expect("a text in memory has a length");
        let part = self.next_part().transpose()?;
        self.done = part.is_err();
        Some(part.map(|it| (at, it)).map_err(|it| (at, it)))
    }
}

fn element(tag: &BytesStart<'_>, namespaces: &NamespaceResolver) -> Result<Element, Fault> {
    let (namespace, local) = namespaces.resolve_element(tag.name());
    let name = named(&namespace, tag.name().as_ref(), local.as_ref())?;
    let mut attributes = Vec::new();
    let mut written = BTreeSet::new();
    // quick-xml would compare every attribute with every other one.
    for (count, attribute) in tag.attributes().with_checks(false).enumerate() {
        if count == MAX_ATTRIBUTES {
            return Err(Fault::TooManyAttributes(name.written));
        }
        let attribute = attribute.map_err(|_| Fault::Malformed)?;
        if !written.insert(attribute.key.as_ref().to_owned()) {
            return Err(Fault::Malformed);
        }
        let value = value(&attribute)?;
        if attribute.key.as_namespace_binding().is_none() {
            let (namespace, local) = namespaces.resolve_attribute(attribute.key);
            attributes.push((named(&namespace, attribute.key.as_ref(), local.as_ref())?, value));
        }
    }
    Ok(Element { name, attributes })
}

fn value(attribute: &quick_xml::events::attributes::Attribute<'_>) -> Result<String, Fault> {
    use quick_xml::{Error, escape::EscapeError};
    match attribute.normalized_value(XmlVersion::Implicit1_0) {
        Ok(value) => Ok(value.into_owned()),
        Err(Error::Escape(EscapeError::UnrecognizedEntity(_, name))) => Err(Fault::Entity(name)),
        Err(_) => Err(Fault::Malformed),
    }
}

fn named(namespace: &ResolveResult<'_>, written: &str, local: &str) -> Result<Name, Fault> {
    let namespace = match namespace {
        ResolveResult::Bound(it) => it.as_ref().to_owned(),
        ResolveResult::Unbound => String::new(),
        ResolveResult::Unknown(_) => return Err(Fault::Malformed),
    };
    Ok(Name { namespace, written: written.to_owned(), local: local.to_owned() })
}

/// What the five names stand for that XML knows without a DOCTYPE.
fn predefined(name: &str) -> Option<&'static str> {
    quick_xml::escape::resolve_xml_entity(name)
}

/// A document of one root element that holds entries of one field each, as sitemaps are.
///
/// # Panics
/// Never: a Vec takes all bytes.
#[must_use]
pub fn flat(root: (&str, &str), entry: &str, field: &str, texts: &[String]) -> Vec<u8> {
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 1);
    let written = writer
        .write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))
        .and_then(|()| {
            let children = |writer: &mut Writer<Vec<u8>>| {
                for text in texts {
                    writer.create_element(entry).write_inner_content(|writer| {
                        writer
                            .create_element(field)
                            .write_text_content(BytesText::new(text))
                            .map(|_| ())
                    })?;
                }
                Ok(())
            };
            writer
                .create_element(root.0)
                .with_attribute(("xmlns", root.1))
                .write_inner_content(children)
                .map(|_| ())
        });
    written.expect("a Vec takes all bytes");
    let mut bytes = writer.into_inner();
    bytes.push(b'\n');
    bytes
}

/// An element to write: its name, attributes, and words or elements within it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Knoten {
    name: &'static str,
    attribute: Vec<(&'static str, String)>,
    text: String,
    kinder: Vec<Knoten>,
}

impl Knoten {
    /// An element with nothing in it.
    #[must_use]
    pub fn new(name: &'static str) -> Self {
        Self { name, attribute: Vec::new(), text: String::new(), kinder: Vec::new() }
    }

    /// An element with words.
    #[must_use]
    pub fn text(name: &'static str, text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::new(name) }
    }

    /// The same with an attribute.
    #[must_use]
    pub fn mit(mut self, name: &'static str, wert: impl Into<String>) -> Self {
        self.attribute.push((name, wert.into()));
        self
    }

    /// The same with elements in it.
    #[must_use]
    pub fn und(mut self, kinder: impl IntoIterator<Item = Self>) -> Self {
        self.kinder.extend(kinder);
        self
    }

    fn write(&self, writer: &mut Writer<Vec<u8>>) -> std::io::Result<()> {
        let attributes = self.attribute.iter().map(|(name, value)| (*name, value.as_str()));
        let element = writer.create_element(self.name).with_attributes(attributes);
        if !self.kinder.is_empty() {
            element
                .write_inner_content(|it| self.kinder.iter().try_for_each(|kind| kind.write(it)))?;
        } else if self.text.is_empty() {
            element.write_empty()?;
        } else {
            element.write_text_content(BytesText::new(&self.text))?;
        }
        Ok(())
    }
}

/// Writes a document of these elements.
///
/// # Panics
/// Never: a Vec takes all bytes.
#[must_use]
pub fn document(root: &Knoten) -> Vec<u8> {
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 1);
    let written = writer
        .write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))
        .and_then(|()| root.write(&mut writer));
    written.expect("a Vec takes all bytes");
    let mut bytes = writer.into_inner();
    bytes.push(b'\n');
    bytes
}
