//! Numbers as people write them, exactly: `1.234,50` keeps its two decimals, and nothing is
//! rounded. The door to rust_decimal; how numbers are written out stands in `texte`.

use std::hash::{Hash, Hasher};

use rust_decimal::{Decimal as Exact, prelude::ToPrimitive};

/// An exact decimal number with as many decimals as were written.
#[derive(Clone, Copy, Debug)]
pub struct Decimal(Exact);

/// How a number is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Notation {
    /// `1.234,5`
    German,
    /// `1,234.5`
    English,
}

impl Notation {
    /// Signs between groups of three digits and in front of the decimals.
    #[must_use]
    pub fn signs(self) -> (char, char) {
        match self {
            Self::German => ('.', ','),
            Self::English => (',', '.'),
        }
    }
}

impl Decimal {
    /// A number of tenths: 12 is 1.2.
    #[must_use]
    pub fn tenths(tenths: u32) -> Self {
        Self(Exact::new(i64::from(tenths), 1))
    }

    /// Reads a number. Groups of digits are optional, but where they are, they have three digits:
    /// `12.5` is no German number.
    #[must_use]
    pub fn parse(text: &str, notation: Notation) -> Option<Self> {
        let (group, decimal) = notation.signs();
        let text = text.trim();
        let (negative, digits) = match text.strip_prefix(['-', '−']) {
            Some(rest) => (true, rest),
            None => (false, text.strip_prefix('+').unwrap_or(text)),
        };
        let (whole, decimals) = digits.split_once(decimal).unwrap_or((digits, "0"));
        let has_decimals = digits.contains(decimal);
        let is_digits = |it: &str| !it.is_empty() && it.bytes().all(|it| it.is_ascii_digit());
        // Besides the usual sign also the spaces of DIN 1333, and the apostrophe of Switzerland.
        let between = [group, ' ', '\u{a0}', '\u{202f}', '\u{2009}', '\'', '’'];
        let groups: Vec<&str> = whole.split(between).collect();
        let grouped = groups.len() > 1;
        let fine = groups.iter().all(|it| is_digits(it))
            && (!grouped || (groups[0].len() <= 3 && groups[1..].iter().all(|it| it.len() == 3)));
        if !fine || !is_digits(decimals) {
            return None;
        }
        let plain = format!("{}{}", if negative { "-" } else { "" }, groups.concat());
        let plain = if has_decimals { format!("{plain}.{decimals}") } else { plain };
        Exact::from_str_exact(&plain).ok().map(Self)
    }

    /// The nearest floating number, for drawing.
    #[must_use]
    pub fn to_f64(self) -> f64 {
        self.0.to_f64().expect("96 bits always have a nearest floating number")
    }

    /// The difference; `None` if it is too large to be written exactly.
    #[must_use]
    pub fn minus(self, other: Self) -> Option<Self> {
        self.0.checked_sub(other.0).map(Self)
    }

    /// The sum; `None` if it is too large to be written exactly.
    #[must_use]
    pub fn plus(self, other: Self) -> Option<Self> {
        self.0.checked_add(other.0).map(Self)
    }

    /// Without its sign.
    #[must_use]
    pub fn abs(self) -> Self {
        Self(self.0.abs())
    }

    /// How many decimals were written.
    #[must_use]
    pub fn decimals(self) -> u32 {
        self.0.scale()
    }

    /// Whether it was written without decimals.
    #[must_use]
    pub fn has_no_decimals(self) -> bool {
        self.0.scale() == 0
    }

    /// The number in a notation, with groups of three digits (DIN 5008, amounts).
    #[must_use]
    pub fn write(self, notation: Notation) -> String {
        let (group, decimal) = notation.signs();
        let plain = self.0.abs().to_string();
        let (whole, decimals) = plain.split_once('.').unwrap_or((&plain, ""));
        let mut text = if self.0.is_sign_negative() && !self.0.is_zero() {
            "−".to_owned()
        } else {
            String::new()
        };
        for (at, digit) in whole.chars().enumerate() {
            if at > 0 && (whole.len() - at).is_multiple_of(3) {
                text.push(group);
            }
            text.push(digit);
        }
        if !decimals.is_empty() {
            text.push(decimal);
            text.push_str(decimals);
        }
        text
    }

    /// The number for CSV: no groups, an ordinary minus.
    #[must_use]
    pub fn plain(self, notation: Notation) -> String {
        let (_, decimal) = notation.signs();
        self.0.to_string().replace('.', &decimal.to_string())
    }
}

/// The digits for data: a point, no groups.
impl std::fmt::Display for Decimal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

// `1.0` and `1.00` are the same amount, but not the same text: what is written decides about equal
// bytes.
impl PartialEq for Decimal {
    fn eq(&self, other: &Self) -> bool {
        (self.0.mantissa(), self.0.scale()) == (other.0.mantissa(), other.0.scale())
    }
}

impl Eq for Decimal {}

impl Hash for Decimal {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write(&self.0.mantissa().to_le_bytes());
        self.0.scale().hash(state);
    }
}

impl Decimal {
    /// By amount alone: how many decimals were written does not count, as it does for `==`.
    #[must_use]
    pub fn is_less_than(self, other: Self) -> bool {
        self.0 < other.0
    }
}

impl From<u32> for Decimal {
    fn from(number: u32) -> Self {
        Self(Exact::from(number))
    }
}

#[cfg(test)]
mod tests {
    use super::{Decimal, Notation};

    #[test]
    fn german_numbers_are_read_and_written_as_they_are() {
        for (text, written) in [
            ("5.000", "5.000"),
            ("12.345,60", "12.345,60"),
            ("0,5", "0,5"),
            ("-3,20", "−3,20"),
            ("1234567", "1.234.567"),
        ] {
            let number = Decimal::parse(text, Notation::German).expect(text);
            assert_eq!(number.write(Notation::German), written);
            assert_eq!(
                Decimal::parse(&number.write(Notation::German), Notation::German),
                Some(number)
            );
        }
    }

    #[test]
    fn what_could_be_read_in_two_ways_is_not_read() {
        for text in [
            "12.5", "1.23", "1.2345", "1,5,6", "", ",5", "5,", "1..000", ".5", "12.5.000", "1e5",
            "٣", "5 %",
        ] {
            assert_eq!(Decimal::parse(text, Notation::German), None, "{text}");
        }
        assert_eq!(
            Decimal::parse("1,234.5", Notation::English).map(|it| it.to_string()),
            Some("1234.5".to_owned())
        );
    }
}
