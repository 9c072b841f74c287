//! The door to img-parts: the parts of JPEG, PNG and WebP files, what is noted in them, and the
//! same files without it. How a picture is turned and what its colours mean stays.

use img_parts::{
    Bytes, ImageEXIF, ImageICC,
    jpeg::{Jpeg, JpegSegment, markers},
    png::{Png, PngChunk},
    riff::{RiffChunk, RiffContent},
    webp::WebP,
};

use super::{
    kamera::{Notizen, nur_ausrichtung},
    spur::{Spur, kurz},
    xmp,
};

/// Chunks of a PNG that make the picture: its points, colours, size and movement (PNG 3).
const PNG_BILD: &[&[u8; 4]] = &[
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"cHRM", b"gAMA", b"iCCP", b"sBIT", b"sRGB",
    b"cICP", b"mDCV", b"cLLI", b"bKGD", b"hIST", b"pHYs", b"sPLT", b"acTL", b"fcTL", b"fdAT",
];
/// Chunks of a WebP that make the picture.
const WEBP_BILD: &[&[u8; 4]] = &[b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF", b"ICCP"];
/// Bytes in which all notes of a JPEG stand, but for very many of them.
const KOPF: usize = 1024 * 1024;
/// Words that PNG files put in front of names.
const PNG_NAMEN: &[&str] = &["author", "artist", "creator"];

/// An image in parts.
enum ImageParts {
    Jpeg(Jpeg),
    Png(Png),
    WebP(WebP),
}

fn read(bytes: &[u8]) -> Option<ImageParts> {
    let whole = || Bytes::copy_from_slice(bytes);
    if bytes.starts_with(b"\xff\xd8") {
        Jpeg::from_bytes(whole()).ok().map(ImageParts::Jpeg)
    } else if bytes.starts_with(b"\x89PNG") {
        Png::from_bytes(whole()).ok().map(ImageParts::Png)
    } else if bytes.starts_with(b"RIFF") {
        WebP::from_bytes(whole()).ok().map(ImageParts::WebP)
    } else {
        None
    }
}

/// The part of a JPEG in which all notes stand, but for very many of them: the picture itself need
/// not be looked at.
fn kopf(bytes: &[u8]) -> &[u8] {
    bytes.get(..KOPF).filter(|_| bytes.starts_with(b"\xff\xd8")).unwrap_or(bytes)
}

/// What a camera noted.
fn notizen(bytes: &[u8]) -> Option<Notizen> {
    let (jpeg, webp) = (bytes.starts_with(b"\xff\xd8"), bytes.starts_with(b"RIFF"));
    let exif = match read(kopf(bytes)).filter(|_| jpeg || webp) {
        Some(ImageParts::Jpeg(it)) => it.exif(),
        Some(ImageParts::WebP(it)) => it.exif(),
        _ if jpeg || webp => None,
        _ => return Notizen::im_bild(bytes),
    };
    Notizen::aus(&exif?)
}

/// How the picture is to be turned. Of HEIF files, AVIF among them, browsers ask a box, and not
/// these notes.
pub(super) fn ausrichtung(bytes: &[u8]) -> Option<u32> {
    notizen(bytes).filter(|_| bytes.get(4..8) != Some(b"ftyp"))?.ausrichtung()
}

/// Places and names.
pub(super) fn find(bytes: &[u8]) -> Vec<Spur> {
    let mut found = notizen(bytes).map(|it| it.find()).unwrap_or_default();
    let xmp = |bytes: &[u8]| xmp::pakete(bytes).into_iter().flat_map(xmp::find).collect::<Vec<_>>();
    match read(kopf(bytes)) {
        Some(ImageParts::Jpeg(jpeg)) => {
            found.extend(jpeg.segments_by_marker(markers::APP1).flat_map(|it| xmp(it.contents())));
            found
                .extend(jpeg.segments_by_marker(markers::APP13).flat_map(|it| iptc(it.contents())));
        }
        Some(ImageParts::Png(png)) => {
            found.extend(png.chunks_by_type(*b"iTXt").flat_map(|it| xmp(it.contents())));
            found.extend(png.chunks().iter().filter_map(png_text));
        }
        _ => found.extend(xmp(bytes)),
    }
    found
}

/// A word and its text in a PNG. Packed texts only tell that they are there.
fn png_text(chunk: &PngChunk) -> Option<Spur> {
    let zero = chunk.contents().iter().position(|it| *it == 0)?;
    let (word, rest) = (chunk.contents().get(..zero)?, chunk.contents().get(zero + 1..)?);
    let word = String::from_utf8_lossy(word).to_lowercase();
    if !PNG_NAMEN.contains(&word.as_str()) {
        return None;
    }
    match &chunk.kind() {
        b"tEXt" => {
            Some(Spur::Name(kurz(&rest.iter().map(|it| char::from(*it)).collect::<String>())))
        }
        // Whether and how it is packed, a language, and the word in that language stand in front.
        b"iTXt" if rest.first() == Some(&0) => {
            let text = rest.get(2..)?.splitn(3, |it| *it == 0).nth(2)?;
            Some(Spur::Name(kurz(&String::from_utf8_lossy(text))))
        }
        b"zTXt" | b"iTXt" => Some(Spur::Name(word)),
        _ => None,
    }
}

/// Names and places as agencies write them into photos (IPTC IIM 4.2, records 2:80, 2:90, 2:92 and
/// 2:122).
fn iptc(contents: &[u8]) -> Vec<Spur> {
    let mut found = Vec::new();
    let mut rest = contents;
    while let Some(at) =
        rest.windows(3).position(|it| it[..2] == [0x1c, 2] && [80, 90, 92, 122].contains(&it[2]))
    {
        let what = rest[at + 2];
        let Some([high, low]) = rest.get(at + 3..at + 5) else { break };
        let length = usize::from(u16::from_be_bytes([*high, *low]));
        rest = &rest[at + 5..];
        let Some(text) = rest.get(..length) else { continue };
        let text = kurz(&String::from_utf8_lossy(text));
        found.push(if matches!(what, 90 | 92) { Spur::Ort(text) } else { Spur::Name(text) });
    }
    found
}

/// The same image without what is noted in it; `None` if there is nothing to take away, or no way
/// to do it.
#[must_use]
pub fn without(bytes: &[u8]) -> Option<Vec<u8>> {
    let turned = ausrichtung(bytes).filter(|it| (2..=8).contains(it));
    let turned = turned.map(|it| Bytes::from(nur_ausrichtung(it)));
    let cleaned = match read(bytes)? {
        ImageParts::Jpeg(it) => jpeg_without(it, turned)?,
        ImageParts::Png(mut it) => {
            it.chunks_mut().retain(|chunk| PNG_BILD.contains(&&chunk.kind()));
            it.set_exif(turned);
            it.encoder().bytes().to_vec()
        }
        ImageParts::WebP(it) => webp_without(it, turned),
    };
    (cleaned != bytes).then_some(cleaned)
}

fn jpeg_without(mut jpeg: Jpeg, turned: Option<Bytes>) -> Option<Vec<u8>> {
    let profile = jpeg.icc_profile();
    // APP0 says the size of a point, APP14 what the colours are; all others and comments are notes.
    let notes = |it: &JpegSegment| {
        (markers::APP1..=markers::APP13).contains(&it.marker())
            || matches!(it.marker(), markers::APP15 | markers::COM)
    };
    jpeg.segments_mut().retain(|it| !notes(it));
    if profile.is_some() {
        jpeg.set_icc_profile(profile);
    }
    if turned.is_some() {
        jpeg.set_exif(turned);
    }
    let points = jpeg.segments().last().map(|it| it.len_with_entropy() - it.len())?;
    let mut bytes = jpeg.encoder().bytes().to_vec();
    // Behind the picture phones keep further ones, and films, with notes of their own.
    let start = bytes.len() - points;
    let end = start + bild_ende(&bytes[start..])?;
    bytes.truncate(end);
    Some(bytes)
}

/// Where the picture ends: behind its last mark. Between scans stand segments whose bytes mean
/// nothing.
fn bild_ende(entropy: &[u8]) -> Option<usize> {
    let mut at = 0;
    loop {
        at += entropy.get(at..)?.iter().position(|it| *it == 0xff)? + 1;
        match *entropy.get(at)? {
            0xd9 => return Some(at + 1),
            // A set byte of the picture, a mark to begin anew, or a fill byte.
            0 | 0xd0..=0xd7 | 0xff => {}
            _ => {
                at += 1 + usize::from(u16::from_be_bytes([
                    *entropy.get(at + 1)?,
                    *entropy.get(at + 2)?,
                ]));
            }
        }
    }
}

fn webp_without(mut webp: WebP, turned: Option<Bytes>) -> Vec<u8> {
    webp.chunks_mut().retain(|chunk| WEBP_BILD.contains(&&chunk.id()));
    for chunk in webp.chunks_mut().iter_mut().filter(|it| it.id() == *b"VP8X") {
        // The head promises a packet of XMP (WebP, Extended File Format: bit X), which is gone.
        if let Some([flags, rest @ ..]) = chunk.content().data().map(|it| &it[..]) {
            let head = [&[flags & !0x04], rest].concat();
            *chunk = RiffChunk::new(*b"VP8X", RiffContent::Data(Bytes::from(head)));
        }
    }
    webp.set_exif(turned);
    webp.encoder().bytes().to_vec()
}
