//! The door to kamadak-exif: what a camera notes (EXIF 2.32).

use std::io::Cursor;

use exif::{Context, Exif, In, Reader, Tag, Value};

use super::spur::{Spur, kurz};

/// The author as Windows writes it: two bytes a letter.
const XP_AUTHOR: Tag = Tag(Context::Tiff, 0x9c9d);

/// The notes of a camera.
pub(super) struct Notizen(Exif);

impl Notizen {
    /// From their own bytes. Some programs put the mark of a JPEG in front of them everywhere.
    pub(super) fn aus(bytes: &[u8]) -> Option<Self> {
        let bytes = bytes.strip_prefix(b"Exif\0\0").unwrap_or(bytes);
        let read = Reader::new().continue_on_error(true).read_raw(bytes.to_vec());
        read.or_else(|error| error.distill_partial_result(|_| ())).ok().map(Self)
    }

    /// From an image of any kind.
    pub(super) fn im_bild(bytes: &[u8]) -> Option<Self> {
        let read =
            Reader::new().continue_on_error(true).read_from_container(&mut Cursor::new(bytes));
        read.or_else(|error| error.distill_partial_result(|_| ())).ok().map(Self)
    }

    /// How the picture is to be turned.
    pub(super) fn ausrichtung(&self) -> Option<u32> {
        self.0.get_field(Tag::Orientation, In::PRIMARY)?.value.get_uint(0)
    }

    /// Places and names.
    pub(super) fn find(&self) -> Vec<Spur> {
        let mut found = Vec::new();
        for field in self.0.fields() {
            match field.tag {
                Tag::GPSLatitude => found.push(Spur::Ort(position(&self.0))),
                Tag::GPSAreaInformation => found.push(Spur::Ort(text(&field.value))),
                Tag::Artist | Tag::CameraOwnerName => found.push(Spur::Name(text(&field.value))),
                XP_AUTHOR => found.push(Spur::Name(wide(&field.value))),
                _ => {}
            }
        }
        found
    }
}

/// The bytes that say only how the picture is to be turned.
pub(super) fn nur_ausrichtung(wert: u32) -> Vec<u8> {
    let mut bytes = b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0".to_vec();
    bytes.extend(wert.to_le_bytes());
    bytes.extend([0; 4]);
    bytes
}

fn text(value: &Value) -> String {
    match value {
        Value::Ascii(parts) => {
            kurz(&parts.iter().map(|it| String::from_utf8_lossy(it)).collect::<Vec<_>>().join(" "))
        }
        Value::Undefined(bytes, _) => {
            kurz(&String::from_utf8_lossy(bytes.get(8..).unwrap_or_default()))
        }
        _ => String::new(),
    }
}

fn wide(value: &Value) -> String {
    let Value::Byte(bytes) = value else { return String::new() };
    let letters: Vec<u16> = bytes.as_chunks().0.iter().map(|it| u16::from_le_bytes(*it)).collect();
    kurz(String::from_utf16_lossy(&letters).trim_end_matches('\0'))
}

/// Degrees and minutes of latitude and longitude, as far as a reader needs them to see that a place
/// is meant.
fn position(exif: &Exif) -> String {
    let side = |tag: Tag, sign: Tag| {
        let field = exif.get_field(tag, In::PRIMARY)?;
        let Value::Rational(parts) = &field.value else { return None };
        let [degrees, minutes, ..] = parts.as_slice() else { return None };
        let whole = |it: &exif::Rational| it.num.checked_div(it.denom);
        let sign = exif.get_field(sign, In::PRIMARY).map(|it| text(&it.value)).unwrap_or_default();
        Some(format!("{}° {}′ {sign}", whole(degrees)?, whole(minutes)?))
    };
    let sides = [
        side(Tag::GPSLatitude, Tag::GPSLatitudeRef),
        side(Tag::GPSLongitude, Tag::GPSLongitudeRef),
    ];
    let sides: Vec<String> = sides.into_iter().flatten().collect();
    if sides.is_empty() { "GPS".to_owned() } else { kurz(&sides.join(", ")) }
}
