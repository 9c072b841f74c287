//! Image files: their kind and their size in pixels, read from the bytes and never from the name alone.

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
    let size = imagesize::blob_size(bytes).ok()?;
    Some(Size { width: u32::try_from(size.width).ok()?, height: u32::try_from(size.height).ok()? })
}

/// Whether an SVG is only a drawing. Opened by itself it is a document of the site and could run scripts.
#[must_use]
pub fn is_harmless_svg(svg: &str) -> bool {
    let lower = svg.to_lowercase();
    let acts = ["<script", "javascript:", "<foreignobject", "<iframe", "<!entity", "data:text", "http-equiv"]
        .iter()
        .any(|it| lower.contains(it));
    let handler = lower.split(['<', ' ', '\t', '\n', '\r', '/', '"', '\'']).any(|word| {
        word.strip_prefix("on").and_then(|rest| rest.split_once('=')).is_some_and(|(name, _)| {
            !name.is_empty() && name.trim().bytes().all(|it| it.is_ascii_alphabetic())
        })
    });
    !acts && !handler
}

fn svg_size(svg: &str) -> Option<Size> {
    if !is_harmless_svg(svg) {
        return None;
    }
    let head = &svg[svg.find("<svg")?..];
    let head = &head[..head.find('>')?];
    let number = |name: &str| -> Option<f64> {
        attribute(head, name)?.trim_end_matches("px").parse().ok().filter(|it: &f64| *it > 0.0)
    };
    let (width, height) = number("width").zip(number("height")).or_else(|| {
        let numbers: Vec<f64> =
            attribute(head, "viewBox")?.split([' ', ',']).filter(|it| !it.is_empty()).filter_map(|it| it.parse().ok()).collect();
        match numbers[..] {
            [_, _, width, height] if width > 0.0 && height > 0.0 => Some((width, height)),
            _ => None,
        }
    })?;
    Some(Size { width: pixels(width), height: pixels(height) })
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to the range of pixels before")]
fn pixels(value: f64) -> u32 {
    value.round().clamp(1.0, 1_000_000.0) as u32
}

fn attribute<'a>(head: &'a str, name: &str) -> Option<&'a str> {
    let at = head.match_indices(name).find(|(at, _)| {
        head[..*at].ends_with(char::is_whitespace) && head[at + name.len()..].trim_start().starts_with('=')
    })?;
    let value = head[at.0 + name.len()..].trim_start().strip_prefix('=')?.trim_start();
    let quote = value.chars().next().filter(|it| matches!(it, '"' | '\''))?;
    value[1..].split(quote).next()
}

#[cfg(test)]
mod tests {
    use super::{Size, size};

    #[test]
    fn drawings_have_a_size_and_acting_ones_are_refused() {
        let drawing = br#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"></svg>"#;
        assert_eq!(size("svg", drawing), Some(Size { width: 40, height: 20 }));
        for acting in ["<svg viewBox='0 0 1 1'><script>x</script></svg>", "<svg viewBox='0 0 1 1' onload='x'></svg>", "<svg viewBox='0 0 1 1'\nonload =\"x\"/>"] {
            assert_eq!(size("svg", acting.as_bytes()), None, "{acting}");
        }
        assert_eq!(size("png", b"no image"), None);
    }
}
