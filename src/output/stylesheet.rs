//! The style sheet of the town: its fonts, and its colour in the tokens of KERN. The look is in no
//! other place, so that a strict Content-Security-Policy can hold.

use std::fmt::Write as _;

use crate::{
    base::{farbe::Farbe, path::RelPath, schrift::Schriftersatz},
    site::view::seitenstil::Seitenstil,
};

/// The name by which templates ask for it.
pub const NAME: &str = "stadt.css";

/// The fonts with the widths of Arial, by the names that systems give them: regular and bold.
const ARIAL: [&str; 2] = [
    "local(\"Arial\"), local(\"ArialMT\"), local(\"Liberation Sans\"), local(\"LiberationSans\"), local(\"Arimo\"), local(\"Helvetica\")",
    "local(\"Arial Bold\"), local(\"Arial-BoldMT\"), local(\"Liberation Sans Bold\"), local(\"LiberationSans-Bold\"), local(\"Arimo Bold\"), local(\"Helvetica-Bold\")",
];

/// The style sheet; `built_in` are the fonts of the theme, which stand in for those that the town
/// does not have, and `ersatz` what stands in for them.
#[must_use]
pub fn stylesheet(
    stil: &Seitenstil,
    built_in: [Option<&RelPath>; 2],
    ersatz: Option<&Schriftersatz>,
) -> String {
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
    // Until it is there, or where it never comes, lines are as long and as high as they will be.
    let ersatz = if own[0].is_some() { stil.ersatz.as_ref() } else { ersatz };
    if let Some(Schriftersatz { groesse, ober, unter, luecke }) = ersatz {
        for (local, weight) in ARIAL.into_iter().zip([400, 600]) {
            let _ = writeln!(
                css,
                "@font-face {{ font-family: \"Stadtschrift Ersatz\"; src: {local}; font-weight: {weight}; size-adjust: {groesse}; ascent-override: {ober}; descent-override: {unter}; line-gap-override: {luecke}; }}"
            );
        }
    }
    // KERN's own parts name nothing else, and a browser without the font would take its serifs.
    css.push_str(":root { --kern-typography-font-family-default: \"Stadtschrift\", \"Stadtschrift Ersatz\", \"Segoe UI\", system-ui, -apple-system, Roboto, \"Noto Sans\", sans-serif; }\n");
    if let Some((light, dark)) = stil.farben {
        let rules = |root: &str, color: Farbe| {
            format!(
                "{root} {{ --kern-color-action-default: {color}; --kern-color-action-on-default: {}; --kern-color-decorative-brand-default: {color}; }}",
                color.schrift_darauf()
            )
        };
        let _ = writeln!(
            css,
            "{}\n@media screen and (prefers-color-scheme: dark) {{ {} }}\n@media screen {{ {} }}",
            rules(":root", light),
            rules(":root:not([data-farben=\"hell\"])", dark),
            rules(":root[data-farben=\"dunkel\"]", dark)
        );
    }
    css
}
