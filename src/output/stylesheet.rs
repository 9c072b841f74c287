//! The style sheet of the town: its fonts, and its colour in the tokens of KERN. The look is in no
//! other place, so that a strict Content-Security-Policy can hold.

use std::fmt::Write as _;

use crate::{
    base::{farbe::Farbe, path::RelPath},
    site::view::seitenstil::Seitenstil,
};

/// The name by which templates ask for it.
pub const NAME: &str = "stadt.css";

/// The style sheet; `built_in` are the fonts of the theme, which stand in for those that the town
/// does not have.
#[must_use]
pub fn stylesheet(stil: &Seitenstil, built_in: [Option<&RelPath>; 2]) -> String {
    let mut css = String::from("/* Made by Konzeptwerk from konzept.yaml. */\n");
    let own = [stil.schrift.as_ref(), stil.schrift_fett.as_ref()];
    // A town's text face beside the bold cut of another family would be neither.
    let faces = if own[0].is_some() { own } else { built_in };
    for (face, weight) in faces.into_iter().zip([400, 600]) {
        let Some(face) = face else { continue };
        // It arrives in time or not at all: what is being read never jumps.
        let _ = writeln!(
            css,
            "@font-face {{ font-family: \"Stadtschrift\"; src: url(\"{}\") format(\"woff2\"); font-weight: {weight}; font-display: optional; }}",
            face.file_name()
        );
    }
    css.push_str(":root { --kern-typography-font-family-default: \"Stadtschrift\"; }\n");
    if let Some((light, dark)) = stil.farben {
        let rules = |color: Farbe| {
            format!(
                ":root {{ --kern-color-action-default: {color}; --kern-color-action-on-default: {}; --kern-color-decorative-brand-default: {color}; }}",
                color.schrift_darauf()
            )
        };
        let _ = writeln!(
            css,
            "{}\n@media (prefers-color-scheme: dark) {{ {} }}",
            rules(light),
            rules(dark)
        );
    }
    css
}
