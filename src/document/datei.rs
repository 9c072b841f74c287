//! Files that are handed out as they are, judged by their bytes: whether they are what their name
//! says, and what of them leaves the house. Nothing here knows who uses them.

use std::sync::Arc;

use super::{
    image::{self, Size},
    spuren, svg,
};
use crate::tree::is_lfs_pointer;

/// What is wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Dateimangel {
    /// Git LFS keeps the file elsewhere, and this is only its pointer.
    LfsZeiger,
    /// There is nothing in it.
    Leer,
    /// A page of the web, mostly that of a login or of an error, saved under another name.
    Webseite,
    /// Something else than its name says: what, if it is known.
    Anderes(Option<&'static str>),
    /// An image of more pixels than a browser should be asked to unpack.
    ZuVielePixel(Size),
    /// A drawing of too many bytes.
    ZeichnungZuGross(usize),
    /// A drawing that holds more than an image needs.
    Zeichnung(svg::Verstoss),
    /// A drawing that does not say how large it is.
    OhneMasse,
}

/// The longest side of an image.
pub const MAX_SEITE: u32 = 20_000;
/// All pixels of an image: unpacked they take four bytes each.
pub const MAX_PIXEL: u64 = 50_000_000;
/// The bytes of a drawing.
pub const MAX_ZEICHNUNG: usize = 2 * 1024 * 1024;

/// A format that its first bytes tell.
struct FileFormat {
    /// As people call it.
    name: &'static str,
    /// The endings of its files.
    endungen: &'static [&'static str],
    /// Whether bytes are of it.
    fits: fn(&[u8]) -> bool,
}

/// Formats of files that are handed out, and others that people mistake for them.
const FORMATE: &[FileFormat] = &[
    FileFormat {
        name: "PDF",
        endungen: &["pdf"],
        fits: |bytes| window(bytes, 1024).windows(5).any(|it| it == b"%PDF-"),
    },
    FileFormat { name: "PNG", endungen: &["png"], fits: |it| it.starts_with(b"\x89PNG\r\n\x1a\n") },
    FileFormat {
        name: "JPEG",
        endungen: &["jpg", "jpeg"],
        fits: |it| it.starts_with(b"\xff\xd8\xff"),
    },
    FileFormat {
        name: "GIF",
        endungen: &["gif"],
        fits: |it| it.starts_with(b"GIF87a") || it.starts_with(b"GIF89a"),
    },
    FileFormat {
        name: "WebP",
        endungen: &["webp"],
        fits: |it| it.starts_with(b"RIFF") && part(it, 8, 4) == b"WEBP",
    },
    FileFormat { name: "AVIF", endungen: &["avif"], fits: |it| brand(it, &[b"avif", b"avis"]) },
    FileFormat {
        name: "HEIC",
        endungen: &[],
        fits: |it| brand(it, &[b"heic", b"heix", b"hevc", b"heim", b"heis"]),
    },
    FileFormat { name: "MP4", endungen: &["mp4"], fits: is_mp4 },
    FileFormat {
        name: "WebM",
        endungen: &["webm"],
        fits: |it| it.starts_with(b"\x1a\x45\xdf\xa3"),
    },
    FileFormat { name: "MP3", endungen: &["mp3"], fits: is_mp3 },
    FileFormat {
        name: "ZIP",
        endungen: &["zip", "docx", "xlsx", "pptx", "odt", "ods", "odp"],
        fits: |bytes| {
            [b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08"]
                .iter()
                .any(|start| bytes.starts_with(*start))
        },
    },
    FileFormat { name: "WOFF2", endungen: &["woff2"], fits: |it| it.starts_with(b"wOF2") },
    FileFormat { name: "WOFF", endungen: &[], fits: |it| it.starts_with(b"wOFF") },
    FileFormat {
        name: "TrueType",
        endungen: &[],
        fits: |it| it.starts_with(b"\0\x01\0\0") || it.starts_with(b"OTTO"),
    },
    FileFormat {
        name: "Microsoft Office 97–2003",
        endungen: &[],
        fits: |it| it.starts_with(b"\xd0\xcf\x11\xe0"),
    },
    FileFormat {
        name: "TIFF",
        endungen: &[],
        fits: |it| it.starts_with(b"II*\0") || it.starts_with(b"MM\0*"),
    },
    FileFormat {
        name: "BMP",
        endungen: &[],
        fits: |it| it.starts_with(b"BM") && part(it, 6, 4) == b"\0\0\0\0",
    },
    FileFormat { name: "RTF", endungen: &[], fits: |it| it.starts_with(b"{\\rtf") },
    FileFormat { name: "gzip", endungen: &[], fits: |it| it.starts_with(b"\x1f\x8b") },
    FileFormat {
        name: "AVI",
        endungen: &[],
        fits: |it| it.starts_with(b"RIFF") && part(it, 8, 4) == b"AVI ",
    },
    FileFormat { name: "SVG", endungen: &["svg"], fits: |it| is_markup(it) && has(it, b"<svg") },
];

/// Formats of text, with the word that they begin with.
const TEXTE: &[(&str, &[u8])] =
    &[("csv", b""), ("txt", b""), ("json", b""), ("vtt", b"WEBVTT"), ("ics", b"BEGIN:VCALENDAR")];

/// What is wrong with a file of this ending; `None` if it can be handed out.
#[must_use]
pub fn mangel(extension: &str, bytes: &[u8]) -> Option<Dateimangel> {
    if is_lfs_pointer(bytes) {
        return Some(Dateimangel::LfsZeiger);
    }
    if text_of(bytes).is_empty() {
        return Some(Dateimangel::Leer);
    }
    // In a text file somebody may show how a page is written.
    if extension != "txt" && is_webpage(bytes) {
        return Some(Dateimangel::Webseite);
    }
    let format = FORMATE.iter().find(|it| (it.fits)(bytes));
    if let Some((_, begins)) = TEXTE.iter().find(|it| it.0 == extension) {
        let other =
            format.filter(|it| it.name != "SVG" && it.name != "PDF" || bytes.starts_with(b"%PDF-"));
        let text = text_of(bytes).starts_with(begins) && (is_utf16(bytes) || !bytes.contains(&0));
        return (other.is_some() || !text).then(|| Dateimangel::Anderes(other.map(|it| it.name)));
    }
    if extension != "svg" || format.is_some_and(|it| it.name != "SVG") {
        let right = format.is_some_and(|it| it.endungen.contains(&extension));
        return if right {
            bild_mangel(extension, bytes)
        } else {
            Some(Dateimangel::Anderes(format.map(|it| it.name)))
        };
    }
    match svg::check(bytes) {
        Err(verstoss) => Some(Dateimangel::Zeichnung(verstoss)),
        Ok(None) => Some(Dateimangel::OhneMasse),
        Ok(Some(_)) => {
            (bytes.len() > MAX_ZEICHNUNG).then_some(Dateimangel::ZeichnungZuGross(bytes.len()))
        }
    }
}

fn bild_mangel(extension: &str, bytes: &[u8]) -> Option<Dateimangel> {
    if !image::EXTENSIONS.contains(&extension) {
        return None;
    }
    let Some(size) = image::size(extension, bytes).filter(|it| it.width > 0 && it.height > 0)
    else {
        return Some(Dateimangel::Anderes(None));
    };
    let many = u64::from(size.width) * u64::from(size.height) > MAX_PIXEL;
    (many || size.width.max(size.height) > MAX_SEITE).then_some(Dateimangel::ZuVielePixel(size))
}

/// What of a file leaves the house: nothing of a drawing that could act, whoever asks for it and in
/// which Fassung; images without what is noted in them, if the town wants that.
#[must_use]
#[expect(clippy::fn_params_excessive_bools, reason = "the setting of the town, by its key")]
pub fn herausgabe(extension: &str, bytes: &Arc<[u8]>, ohne_angaben: bool) -> Option<Arc<[u8]>> {
    if extension == "svg" && svg::check(bytes).is_err() {
        return None;
    }
    let cleaned = if ohne_angaben { spuren::without(bytes) } else { None };
    Some(cleaned.map_or_else(|| bytes.clone(), Arc::from))
}

/// The first bytes, as many as there are.
fn window(bytes: &[u8], length: usize) -> &[u8] {
    &bytes[..length.min(bytes.len())]
}

fn part(bytes: &[u8], start: usize, length: usize) -> &[u8] {
    bytes.get(start..start + length).unwrap_or_default()
}

fn has(bytes: &[u8], word: &[u8]) -> bool {
    window(bytes, 4096).windows(word.len()).any(|it| it.eq_ignore_ascii_case(word))
}

/// What stands behind a byte order mark and white space.
fn text_of(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii()
}

fn is_markup(bytes: &[u8]) -> bool {
    text_of(bytes).starts_with(b"<")
}

fn is_webpage(bytes: &[u8]) -> bool {
    let begins = |word: &[u8]| part(text_of(bytes), 0, word.len()).eq_ignore_ascii_case(word);
    let words: [&[u8]; 5] = [b"<!doctype html", b"<html", b"<head", b"<body", b"<script"];
    words.iter().any(|it| begins(it))
        || (is_markup(bytes) && has(bytes, b"<html") && !has(bytes, b"<svg"))
}

fn is_utf16(bytes: &[u8]) -> bool {
    bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff")
}

/// Whether a file of boxes (ISO 14496-12) names one of these brands among its first ones.
fn brand(bytes: &[u8], brands: &[&[u8; 4]]) -> bool {
    let named = |it: &[u8]| brands.iter().any(|brand| it == *brand);
    part(bytes, 4, 4) == b"ftyp"
        && (named(part(bytes, 8, 4)) || window(bytes, 64).chunks(4).skip(4).any(named))
}

fn is_mp4(bytes: &[u8]) -> bool {
    // Older cameras begin with the film itself.
    let kinds: [&[u8]; 6] = [b"ftyp", b"moov", b"mdat", b"free", b"skip", b"wide"];
    kinds.contains(&part(bytes, 4, 4))
}

fn is_mp3(bytes: &[u8]) -> bool {
    // Eleven bits of a frame are set; two more tell the version, and two the layer, which is never
    // zero.
    let frame = matches!(bytes, [0xff, second, ..] if second & 0xe0 == 0xe0 && second & 0x06 != 0);
    // A text of UTF-16 begins like a frame.
    bytes.starts_with(b"ID3") || (frame && !bytes.starts_with(b"\xff\xfe"))
}

#[cfg(test)]
mod tests {
    use super::{FORMATE, TEXTE};
    use crate::document::{image, kind::DOWNLOADS};

    #[test]
    fn whatever_is_handed_out_has_a_format() {
        for ending in DOWNLOADS.iter().chain(image::EXTENSIONS) {
            let known = FORMATE.iter().any(|it| it.endungen.contains(ending))
                || TEXTE.iter().any(|it| it.0 == *ending);
            assert!(known, "{ending}");
        }
    }
}
