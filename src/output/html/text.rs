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
    let pen = synopse::Marker::new(text, marken);
    let mut before = None;
    for step in &marken.vergleich.bloecke.0 {
        let written = pen.write(step, before);
        match step.paar.neu() {
            Some(at) => writer.top_block(at, written.as_ref(), html),
            None => html.append(&written.unwrap_or_default()),
        }
        before = Some(step);
    }
    pen.write_notes(html);
}
