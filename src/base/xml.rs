//! The door to quick-xml: reading the elements of a document, and writing a flat one.

use quick_xml::{
    Reader, Writer, XmlVersion,
    events::{BytesDecl, BytesText, Event},
};

/// An element with its attributes; prefixes are cut off.
pub struct Element {
    /// Its local name.
    pub name: String,
    /// Local names and values, entities resolved.
    pub attributes: Vec<(String, String)>,
}

/// All elements of a document in order; `None` if it is not well-formed or brings its own entities along.
#[must_use]
pub fn elements(text: &str) -> Option<Vec<Element>> {
    let mut reader = Reader::from_str(text);
    let mut elements = Vec::new();
    loop {
        match reader.read_event().ok()? {
            Event::Start(tag) | Event::Empty(tag) => {
                let name = tag.local_name().as_ref().to_owned();
                let mut attributes = Vec::new();
                for attribute in tag.attributes() {
                    let attribute = attribute.ok()?;
                    let key = attribute.key.local_name().as_ref().to_owned();
                    attributes.push((key, attribute.normalized_value(XmlVersion::Implicit1_0).ok()?.into_owned()));
                }
                elements.push(Element { name, attributes });
            }
            Event::DocType(_) | Event::PI(_) => return None,
            Event::Eof => return Some(elements),
            _ => {}
        }
    }
}

/// A document of one root element that holds entries of one field each, as sitemaps are.
///
/// # Panics
/// Never: a Vec takes all bytes.
#[must_use]
pub fn flat(root: (&str, &str), entry: &str, field: &str, texts: &[String]) -> Vec<u8> {
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 1);
    let written = writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None))).and_then(|()| {
        let children = |writer: &mut Writer<Vec<u8>>| {
            for text in texts {
                writer.create_element(entry).write_inner_content(|writer| {
                    writer.create_element(field).write_text_content(BytesText::new(text)).map(|_| ())
                })?;
            }
            Ok(())
        };
        writer.create_element(root.0).with_attribute(("xmlns", root.1)).write_inner_content(children).map(|_| ())
    });
    written.expect("a Vec takes all bytes");
    let mut bytes = writer.into_inner();
    bytes.push(b'\n');
    bytes
}
