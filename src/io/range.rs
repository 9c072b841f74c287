//! The part of a file that somebody asks for (RFC 9110 §14): a video is seen from where a reader
//! points.

use std::ops::Range;

/// What of a file to send.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum ByteRange {
    /// All of it.
    All,
    /// These bytes.
    Part(Range<usize>),
    /// Nothing: it asks for what is behind the end.
    Beyond,
}

impl ByteRange {
    /// Reads the header `Range` for a file of some length. What cannot be read, and several parts
    /// at once, are answered with the whole file, as the standard allows.
    pub(super) fn parse(header: &str, length: usize) -> Self {
        let part =
            header.trim().split_once('=').filter(|it| it.0.trim().eq_ignore_ascii_case("bytes"));
        let Some((first, last)) = part.and_then(|it| it.1.trim().split_once('-')) else {
            return Self::All;
        };
        let number = |text: &str| -> Option<usize> {
            let digits = !text.is_empty() && text.bytes().all(|it| it.is_ascii_digit());
            // A number beyond all numbers is behind every end.
            digits.then(|| text.parse().unwrap_or(usize::MAX))
        };
        let range = match (number(first.trim()), number(last.trim())) {
            (Some(first), Some(last)) if first <= last => first..last.saturating_add(1).min(length),
            (Some(first), None) if last.trim().is_empty() => first..length,
            (None, Some(count)) if first.trim().is_empty() => length.saturating_sub(count)..length,
            _ => return Self::All,
        };
        if range.is_empty() { Self::Beyond } else { Self::Part(range) }
    }
}

#[cfg(test)]
mod tests {
    use super::ByteRange::{self, All, Beyond, Part};

    #[test]
    fn parts_of_a_file_as_the_standard_names_them() {
        for (header, wanted) in [
            ("bytes=0-1", Part(0..2)),
            ("bytes=8-", Part(8..10)),
            ("bytes=-3", Part(7..10)),
            ("bytes=-30", Part(0..10)),
            ("bytes=5-99", Part(5..10)),
            ("Bytes = 2-2", Part(2..3)),
            ("bytes=0-99999999999999999999999", Part(0..10)),
            ("bytes=10-", Beyond),
            ("bytes=10-11", Beyond),
            ("bytes=-0", Beyond),
            ("bytes=99999999999999999999999-", Beyond),
            ("bytes=0-1,4-5", All),
            ("bytes=3-1", All),
            ("bytes=-", All),
            ("bytes=+1-2", All),
            ("bytes=a-b", All),
            ("lines=0-1", All),
            ("", All),
        ] {
            assert_eq!(ByteRange::parse(header, 10), wanted, "{header}");
        }
        assert_eq!(ByteRange::parse("bytes=0-", 0), Beyond);
    }
}
