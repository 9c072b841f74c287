//! The part of a file that somebody asks for (RFC 9110 §14): a video is seen from where a reader
//! points.

use std::ops::Range;

/// What of a file to send.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Bereich {
    /// All of it.
    Alles,
    /// These bytes.
    Teil(Range<usize>),
    /// Nothing: it asks for what is behind the end.
    Dahinter,
}

impl Bereich {
    /// Reads the header `Range` for a file of some length. What cannot be read, and several parts
    /// at once, are answered with the whole file, as the standard allows.
    pub(super) fn lies(header: &str, length: usize) -> Self {
        let part =
            header.trim().split_once('=').filter(|it| it.0.trim().eq_ignore_ascii_case("bytes"));
        let Some((first, last)) = part.and_then(|it| it.1.trim().split_once('-')) else {
            return Self::Alles;
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
            _ => return Self::Alles,
        };
        if range.is_empty() { Self::Dahinter } else { Self::Teil(range) }
    }
}

#[cfg(test)]
mod tests {
    use super::Bereich::{self, Alles, Dahinter, Teil};

    #[test]
    fn parts_of_a_file_as_the_standard_names_them() {
        for (header, wanted) in [
            ("bytes=0-1", Teil(0..2)),
            ("bytes=8-", Teil(8..10)),
            ("bytes=-3", Teil(7..10)),
            ("bytes=-30", Teil(0..10)),
            ("bytes=5-99", Teil(5..10)),
            ("Bytes = 2-2", Teil(2..3)),
            ("bytes=0-99999999999999999999999", Teil(0..10)),
            ("bytes=10-", Dahinter),
            ("bytes=10-11", Dahinter),
            ("bytes=-0", Dahinter),
            ("bytes=99999999999999999999999-", Dahinter),
            ("bytes=0-1,4-5", Alles),
            ("bytes=3-1", Alles),
            ("bytes=-", Alles),
            ("bytes=+1-2", Alles),
            ("bytes=a-b", Alles),
            ("lines=0-1", Alles),
            ("", Alles),
        ] {
            assert_eq!(Bereich::lies(header, 10), wanted, "{header}");
        }
        assert_eq!(Bereich::lies("bytes=0-", 0), Dahinter);
    }
}
