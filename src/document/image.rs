//! Image files: their kinds and their size in pixels as a browser shows them, read from the bytes
//! and never from the name alone.

use base64::{Engine as _, prelude::BASE64_STANDARD};

use super::{spuren, svg};
pub use crate::base::size::Size;

/// The kinds of images that a browser shows and that are published.
pub const EXTENSIONS: &[&str] = &["png", "jpg", "jpeg", "webp", "gif", "avif", "svg"];

/// The size of an image; `None` if the bytes are no image of a known kind, or a drawing that holds
/// more than an image needs.
#[must_use]
pub fn size(extension: &str, bytes: &[u8]) -> Option<Size> {
    if extension == "svg" {
        return svg::check(bytes).ok().flatten();
    }
    if !EXTENSIONS.contains(&extension) {
        return None;
    }
    let size = imagesize::blob_size(bytes).ok()?;
    let (width, height) = (u32::try_from(size.width).ok()?, u32::try_from(size.height).ok()?);
    // A camera that is held upright writes the picture lying, with a word on how to turn it.
    let lying = spuren::ausrichtung(bytes).is_some_and(|it| (5..=8).contains(&it));
    Some(if lying { Size { width: height, height: width } } else { Size { width, height } })
}

/// An image as an address that holds all of it (RFC 2397), for a document that has no files beside
/// it.
#[must_use]
pub fn embedded(extension: &str, bytes: &[u8]) -> String {
    let kind = match extension {
        "svg" => "svg+xml",
        "jpg" => "jpeg",
        other => other,
    };
    format!("data:image/{kind};base64,{}", BASE64_STANDARD.encode(bytes))
}
