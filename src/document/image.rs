//! Image files: their kind and their size in pixels, read from the bytes and never from the name alone.

use base64::{Engine as _, prelude::BASE64_STANDARD};

use crate::base::xml::{self, Element};

/// The size of an image.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Size {
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
}

/// The kinds of images that a browser shows and that are published.
pub const EXTENSIONS: &[&str] = &["png", "jpg", "jpeg", "webp", "gif", "avif", "svg"];

/// The size of an image; `None` if the bytes are no image of a known kind, or an SVG that could act.
#[must_use]
pub fn size(extension: &str, bytes: &[u8]) -> Option<Size> {
    if extension == "svg" {
        return svg_size(std::str::from_utf8(bytes).ok()?);
    }
    if !EXTENSIONS.contains(&extension) {
        return None;
    }
    let size = imagesize::blob_size(bytes).ok()?;
    Some(Size { width: u32::try_from(size.width).ok()?, height: u32::try_from(size.height).ok()? })
}

/// An image as an address that holds all of it (RFC 2397), for a document that has no files beside it.
#[must_use]
pub fn embedded(extension: &str, bytes: &[u8]) -> String {
    let kind = match extension {
        "svg" => "svg+xml",
        "jpg" => "jpeg",
        other => other,
    };
    format!("data:image/{kind};base64,{}", BASE64_STANDARD.encode(bytes))
}

/// Elements that run something or show a foreign document. Opened by itself an SVG is a document of the site.
const ACTING: &[&str] = &["script", "foreignObject", "iframe", "object", "embed", "handler", "listener", "set"];

/// The size of a drawing; `None` if it is none or could do more than be looked at.
fn svg_size(svg: &str) -> Option<Size> {
    let elements = xml::elements(svg)?;
    if !elements.iter().all(is_harmless) {
        return None;
    }
    let root = elements.first().filter(|it| it.name == "svg")?;
    let attribute = |name: &str| root.attributes.iter().find(|it| it.0 == name).map(|it| it.1.as_str());
    let number = |name: &str| -> Option<f64> {
        attribute(name)?.trim_end_matches("px").parse().ok().filter(|it: &f64| *it > 0.0)
    };
    let (width, height) = number("width").zip(number("height")).or_else(|| {
        let numbers = attribute("viewBox")?.split([' ', ',']).filter(|it| !it.is_empty());
        match numbers.filter_map(|it| it.parse().ok()).collect::<Vec<f64>>()[..] {
            [_, _, width, height] if width > 0.0 && height > 0.0 => Some((width, height)),
            _ => None,
        }
    })?;
    Some(Size { width: pixels(width), height: pixels(height) })
}

fn is_harmless(element: &Element) -> bool {
    let fine = |(name, value): &(String, String)| {
        let name = name.to_ascii_lowercase();
        let leads_away = name == "href" && !value.starts_with('#') && !value.starts_with("data:image/");
        let changes_links = name == "attributename" && value.to_ascii_lowercase().contains("href");
        !name.starts_with("on") && !leads_away && !changes_links
    };
    !ACTING.iter().any(|it| it.eq_ignore_ascii_case(&element.name)) && element.attributes.iter().all(fine)
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to the range of pixels before")]
fn pixels(value: f64) -> u32 {
    value.round().clamp(1.0, 1_000_000.0) as u32
}

#[cfg(test)]
mod tests {
    use super::{Size, size};

    #[test]
    fn drawings_have_a_size_and_acting_ones_are_refused() {
        let drawing = br#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"></svg>"#;
        assert_eq!(size("svg", drawing), Some(Size { width: 40, height: 20 }));
        for acting in [
            "<svg viewBox='0 0 1 1'><script>x</script></svg>",
            "<svg viewBox='0 0 1 1' onload='x'></svg>",
            "<svg viewBox='0 0 1 1'\nonload =\"x\"/>",
            "<svg viewBox='0 0 1 1'><a href='javascript:x'/></svg>",
            "<!DOCTYPE svg [<!ENTITY x 'y'>]><svg viewBox='0 0 1 1'/>",
        ] {
            assert_eq!(size("svg", acting.as_bytes()), None, "{acting}");
        }
        assert_eq!(size("png", b"no image"), None);
    }
}
