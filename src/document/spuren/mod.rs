//! What programs and cameras note in files without anybody seeing it: where a photo was taken, and
//! whose names. What is found is told, and images can be handed out without it.

mod bild;
mod kamera;
mod pdf;
mod spur;
mod xmp;

pub use bild::without;
pub use spur::{Spur, kurz};

/// What is noted in a file, each once. Files that are broken tell what can be read.
#[must_use]
pub fn find(extension: &str, bytes: &[u8]) -> Vec<Spur> {
    let mut found = match extension {
        "pdf" => pdf::find(bytes),
        "svg" => std::str::from_utf8(bytes).map(xmp::find).unwrap_or_default(),
        _ => bild::find(bytes),
    };
    found.retain(|(Spur::Ort(it) | Spur::Name(it))| !it.is_empty());
    found.sort();
    found.dedup();
    found
}

/// How a camera says that its picture is to be turned (TIFF 6.0, Orientation): 1 to 8.
#[must_use]
pub fn ausrichtung(bytes: &[u8]) -> Option<u32> {
    bild::ausrichtung(bytes)
}
