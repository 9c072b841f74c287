//! The entry for texts of the concept: serialising one for a template writes it here, plain or with
//! what changed in it. The blocks themselves are written in `prosa`.

use serde::{Serialize, Serializer};

use super::{markup::Markup, prosa::ProsaWriter, synopse};
use crate::site::bausteine::text::{Marken, Text};

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Markup::of(|html| write(self, html)).serialize(serializer)
    }
}

fn write(text: &Text, html: &mut Markup) {
    let mut writer = ProsaWriter::new(text);
    match &text.marken {
        None => (0..text.prosa.blocks.len()).for_each(|at| writer.top_block(at, None, html)),
        Some(marken) => write_marked(text, marken, &mut writer, html),
    }
    writer.footnotes(html);
}

/// The blocks as they are now, with marks where something changed, and what went at the place that
/// it had.
fn write_marked(text: &Text, marken: &Marken, writer: &mut ProsaWriter<'_>, html: &mut Markup) {
    let own = text.prosa.blocks.len();
    let pen = synopse::Marker::new(text, marken);
    for step in &marken.folge.0 {
        let written = pen.write(step);
        match step.paar.neu().filter(|at| *at < own) {
            Some(at) => writer.top_block(at, written.as_ref(), html),
            // What went; and footnotes, whose text stands below as it is now.
            None => html.append(&written.unwrap_or_default()),
        }
    }
}
