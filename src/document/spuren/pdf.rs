//! The author of a PDF file (ISO 32000-1, 14.3): in its description, and in XMP. What is packed or
//! locked in it is not unpacked.

use super::{
    Spur, kurz,
    xmp::{self, position},
};

pub(super) fn find(bytes: &[u8]) -> Vec<Spur> {
    let mut found: Vec<Spur> = xmp::pakete(bytes).into_iter().flat_map(xmp::find).collect();
    // Texts of a locked file are signs without a meaning.
    if position(bytes, b"/Encrypt").is_none() {
        let mut rest = bytes;
        while let Some(at) = position(rest, b"/Author") {
            rest = &rest[at + b"/Author".len()..];
            found.extend(text(rest).map(|it| Spur::Name(kurz(&it))));
        }
    }
    found
}

/// The longest text that is read.
const LAENGE: usize = 1000;

/// The text behind a key: in round brackets, or as digits in pointed ones.
fn text(rest: &[u8]) -> Option<String> {
    let rest = rest.trim_ascii_start();
    let rest = &rest[..LAENGE.min(rest.len())];
    let bytes = match rest.split_first()? {
        (b'(', rest) => literal(rest),
        (b'<', rest) => digits(rest),
        _ => return None,
    };
    Some(decoded(&bytes))
}

fn literal(rest: &[u8]) -> Vec<u8> {
    let mut text = Vec::new();
    let mut open = 1;
    let mut signs = rest.iter().copied().peekable();
    while let Some(sign) = signs.next() {
        match sign {
            b'\\' => match signs.next() {
                Some(first @ b'0'..=b'7') => {
                    let mut number = u32::from(first - b'0');
                    for _ in 0..2 {
                        let Some(digit) = signs.next_if(|it| (b'0'..=b'7').contains(it)) else {
                            break;
                        };
                        number = number * 8 + u32::from(digit - b'0');
                    }
                    text.push(u8::try_from(number & 0xff).expect("a byte was cut out"));
                }
                Some(b'n' | b'r' | b't' | b'\n' | b'\r') => text.push(b' '),
                Some(other) => text.push(other),
                None => break,
            },
            b')' if open == 1 => break,
            other => {
                open += i32::from(other == b'(') - i32::from(other == b')');
                text.push(other);
            }
        }
    }
    text
}

fn digits(rest: &[u8]) -> Vec<u8> {
    let digits =
        rest.iter().take_while(|it| **it != b'>').filter_map(|it| char::from(*it).to_digit(16));
    let digits: Vec<u8> = digits.filter_map(|it| u8::try_from(it).ok()).collect();
    digits.chunks(2).map(|it| it[0] * 16 + it.get(1).copied().unwrap_or_default()).collect()
}

/// Two bytes a letter behind a mark, else one.
fn decoded(bytes: &[u8]) -> String {
    match bytes {
        [0xfe, 0xff, wide @ ..] => {
            let letters: Vec<u16> =
                wide.as_chunks().0.iter().map(|it| u16::from_be_bytes(*it)).collect();
            String::from_utf16_lossy(&letters)
        }
        [0xef, 0xbb, 0xbf, text @ ..] => String::from_utf8_lossy(text).into_owned(),
        narrow => narrow.iter().map(|it| char::from(*it)).collect(),
    }
}
