//! XMP (ISO 16684), the notes of programs in XML: in photos, in PDF files, and in the metadata of
//! drawings.

use super::spur::{Spur, kurz};
use crate::base::xml::{Part, Parts};

/// Whose names: who made it, who owns it, who is seen on it.
const NAMEN: &[&str] = &[
    "creator",
    "Artist",
    "OwnerName",
    "CameraOwnerName",
    "PersonInImage",
    "Owner",
    "Author",
    "Credit",
    "CaptionWriter",
];
/// Where: positions, and names of places.
const ORTE: &[&str] = &[
    "GPSLatitude",
    "GPSPosition",
    "City",
    "Location",
    "Sublocation",
    "LocationShownCity",
    "LocationCreatedCity",
];
/// Attributes of drawings that hold the path of a file on somebody's computer.
const PFADE: &[&str] = &["export-filename", "absref"];

/// The packet of XMP in bytes of any kind, each that is not packed itself.
pub(super) fn pakete(bytes: &[u8]) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = bytes;
    while let Some(start) = position(rest, b"<x:xmpmeta") {
        let Some(length) = position(&rest[start..], b"</x:xmpmeta>") else { break };
        let end = start + length + "</x:xmpmeta>".len();
        found.extend(std::str::from_utf8(&rest[start..end]));
        rest = &rest[end..];
    }
    found
}

/// Where a word stands first.
pub(super) fn position(bytes: &[u8], word: &[u8]) -> Option<usize> {
    let mut at = 0;
    loop {
        at += bytes[at..].iter().position(|it| *it == word[0])?;
        if bytes[at..].starts_with(word) {
            return Some(at);
        }
        at += 1;
    }
}

/// Places and names in a packet, or in a drawing.
pub(super) fn find(xml: &str) -> Vec<Spur> {
    let mut found = Vec::new();
    // For each open element what its words would be.
    let mut open: Vec<Option<MakeSpur>> = Vec::new();
    for part in Parts::of(xml.strip_prefix('\u{feff}').unwrap_or(xml)) {
        match part {
            Ok((_, Part::Start(element))) => {
                // Words of a list stand deeper than the name of what they are.
                let own =
                    art(&element.name.local).filter(|_| !element.name.namespace.ends_with("/svg"));
                open.push(own.or(open.last().copied().flatten()));
                for (name, value) in &element.attributes {
                    let path =
                        PFADE.contains(&name.local.as_str()).then_some(Spur::Name as MakeSpur);
                    let made = art(&name.local).filter(|_| !name.namespace.is_empty()).or(path);
                    found.extend(made.map(|it| it(kurz(value))));
                }
            }
            Ok((_, Part::End)) => drop(open.pop()),
            Ok((_, Part::Text(text))) => {
                found.extend(open.last().copied().flatten().map(|it| it(kurz(&text))));
            }
            Ok(_) => {}
            Err(_) => break,
        }
    }
    found
}

/// What a text tells.
type MakeSpur = fn(String) -> Spur;

fn art(name: &str) -> Option<MakeSpur> {
    if NAMEN.contains(&name) {
        Some(Spur::Name)
    } else if ORTE.contains(&name) {
        Some(Spur::Ort)
    } else {
        None
    }
}
