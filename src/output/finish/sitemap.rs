//! sitemap.xml (sitemaps.org protocol 0.9): the pages that search engines may list, by the one predicate of the frame.
//! No `lastmod`: the content knows no such date for a page, and the clock has no say.

use quick_xml::{Writer, events::BytesText};

use crate::{artifact::Artifact, base::hash::Hash, site::Site};

/// The name of the file.
pub(super) const FILE: &str = "sitemap.xml";

const NAMESPACE: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";

/// The sitemap; none without an address of the site, since it holds absolute addresses only.
pub(super) fn artifact(site: &Site) -> Option<Artifact> {
    site.gemeinsam.webadresse.as_ref()?;
    let indexable = site.pages.iter().filter(|it| it.rahmen.indexierbar);
    let addresses: Vec<String> = indexable.filter_map(|it| it.rahmen.kanonisch.clone()).collect();
    Some(Artifact::new(Hash::of(&("sitemap", &addresses)), move || Ok(write(&addresses))))
}

fn write(addresses: &[String]) -> Vec<u8> {
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 1);
    let declaration = quick_xml::events::BytesDecl::new("1.0", Some("UTF-8"), None);
    writer.write_event(quick_xml::events::Event::Decl(declaration)).expect("a Vec takes all bytes");
    writer
        .create_element("urlset")
        .with_attribute(("xmlns", NAMESPACE))
        .write_inner_content(|writer| {
            for address in addresses {
                writer.create_element("url").write_inner_content(|writer| {
                    writer.create_element("loc").write_text_content(BytesText::new(address))?;
                    Ok(())
                })?;
            }
            Ok(())
        })
        .expect("a Vec takes all bytes");
    let mut bytes = writer.into_inner();
    bytes.push(b'\n');
    bytes
}
