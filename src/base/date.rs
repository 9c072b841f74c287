//! Dates as concepts give them: a year, a quarter, a month or a day. How they are written out
//! stands in `texte`.

use std::{cmp::Ordering, fmt};

use jiff::civil::Date;

use super::unsichtbar::composed;

/// A date that may be known only to the year, the quarter or the month.
///
/// Written `2019`, `2019/20` (a school year), `2019-H1`, `2019-Q1`, `2019-05`, `2019-05-09`; the German
/// `9.5.2019` is understood too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PartialDate {
    Year(i16),
    /// A school year by the year in which it begins: from 1 August to 31 July (Hamburger Abkommen
    /// of 28 October 1964, § 1).
    SchoolYear(i16),
    /// A year and a half of it, 1 or 2.
    HalfYear(i16, i8),
    /// A year and a quarter from 1 to 4.
    Quarter(i16, i8),
    /// A year and a month from 1 to 12.
    Month(i16, i8),
    /// A day of the calendar.
    Day(Date),
}

/// The months, as German writes them in full.
pub const MONATE: [&str; 12] = [
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
];

impl PartialDate {
    /// Reads a date as an editor writes it; `None` if it is none, or not in the calendar (31
    /// February).
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if text.contains('.') {
            return parse_german(text).or_else(|| in_words(text));
        }
        if text.contains(' ') {
            return in_words(text);
        }
        if let Some((year, next)) = text.split_once('/') {
            return school_year(year, next);
        }
        let mut parts = text.split('-');
        let year = digits(parts.next()?, 4)?;
        let Some(second) = parts.next() else { return valid_year(year).map(Self::Year) };
        let alone = parts.clone().next().is_none();
        let part = |number: &str, last: i16| {
            let number = digits(number, 1).filter(|it| alone && (1..=last).contains(it))?;
            Some((valid_year(year)?, narrow(number)?))
        };
        if let Some(number) = second.strip_prefix(['Q', 'q']) {
            return part(number, 4).map(|(year, quarter)| Self::Quarter(year, quarter));
        }
        if let Some(number) = second.strip_prefix(['H', 'h']) {
            return part(number, 2).map(|(year, half)| Self::HalfYear(year, half));
        }
        let month = narrow(digits(second, 2)?)?;
        let year = valid_year(year)?;
        let Some(third) = parts.next() else {
            return (1..=12).contains(&month).then_some(Self::Month(year, month));
        };
        let day = narrow(digits(third, 2)?)?;
        parts.next().is_none().then(|| Date::new(year, month, day).ok().map(Self::Day))?
    }

    /// The day, in UTC, on which so many seconds have passed since 1970.
    #[must_use]
    pub fn of_unix_time(seconds: u64) -> Self {
        let days = i32::try_from(seconds / 86_400).unwrap_or(i32::MAX);
        let epoch = day(1970, 1, 1);
        Self::Day(epoch.checked_add(jiff::Span::new().days(days)).unwrap_or(epoch))
    }

    /// The first day that the date can mean.
    #[must_use]
    pub fn first_day(self) -> Date {
        match self {
            Self::Year(year) => day(year, 1, 1),
            Self::SchoolYear(year) => day(year, 8, 1),
            Self::HalfYear(year, half) => day(year, half * 6 - 5, 1),
            Self::Quarter(year, quarter) => day(year, quarter * 3 - 2, 1),
            Self::Month(year, month) => day(year, month, 1),
            Self::Day(date) => date,
        }
    }

    /// The same as a day: the first that it can mean.
    #[must_use]
    pub fn erster_tag(self) -> Self {
        Self::Day(self.first_day())
    }

    /// The same as a day: the last that it can mean.
    #[must_use]
    pub fn letzter_tag(self) -> Self {
        Self::Day(self.last_day())
    }

    /// The day after the last one that it can mean; itself at the end of the calendar.
    #[must_use]
    pub fn tag_danach(self) -> Self {
        self.last_day().tomorrow().map_or(self, Self::Day)
    }

    /// The last day that the date can mean.
    #[must_use]
    pub fn last_day(self) -> Date {
        match self {
            Self::Year(year) => day(year, 12, 31),
            Self::SchoolYear(year) => day(year + 1, 7, 31),
            Self::HalfYear(year, half) => day(year, half * 6, 1).last_of_month(),
            Self::Quarter(year, quarter) => day(year, quarter * 3, 1).last_of_month(),
            Self::Month(year, month) => day(year, month, 1).last_of_month(),
            Self::Day(date) => date,
        }
    }

    /// The days from the last day that this date can mean to the first of another; negative if that
    /// comes before.
    #[must_use]
    pub fn days_before(self, other: Self) -> i64 {
        self.last_day().duration_until(other.first_day()).as_hours() / 24
    }

    /// The value for HTML's `datetime`, which knows years, months and days and nothing else
    /// (HTML Living Standard, 4.5.14 "The time element").
    #[must_use]
    pub fn html_datetime(self) -> Option<String> {
        matches!(self, Self::Year(_) | Self::Month(..) | Self::Day(_)).then(|| self.to_string())
    }
}

/// By the first day that a date can mean, then the more precise one first.
impl Ord for PartialDate {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.first_day(), self.last_day()).cmp(&(other.first_day(), other.last_day()))
    }
}

impl PartialOrd for PartialDate {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// ISO 8601, with `-Q1` for quarters.
impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Year(year) => write!(f, "{year:04}"),
            Self::SchoolYear(year) => write!(f, "{year:04}/{:02}", (year + 1) % 100),
            Self::HalfYear(year, half) => write!(f, "{year:04}-H{half}"),
            Self::Quarter(year, quarter) => write!(f, "{year:04}-Q{quarter}"),
            Self::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            Self::Day(date) => write!(f, "{date}"),
        }
    }
}

fn parse_german(text: &str) -> Option<PartialDate> {
    let parts: Vec<&str> = text.split('.').map(str::trim).collect();
    let [day, month, year] = parts[..] else { return None };
    let short = |part: &str| (1..=2).contains(&part.len()).then(|| digits(part, part.len()))?;
    let year = valid_year(digits(year, 4)?)?;
    Date::new(year, narrow(short(month)?)?, narrow(short(day)?)?).ok().map(PartialDate::Day)
}

/// `9. Mai 2019`, `Mai 2019`, `1. Quartal 2019`, `2. Halbjahr 2019`.
fn in_words(text: &str) -> Option<PartialDate> {
    let (rest, year) = text.rsplit_once(char::is_whitespace)?;
    let year = valid_year(digits(year, 4)?)?;
    let (number, name) = match rest.split_once('.') {
        Some((number, name)) => (Some(number), name.trim()),
        None => (None, rest.trim()),
    };
    let number = match number {
        Some(it) if (1..=2).contains(&it.len()) => Some(narrow(digits(it, it.len())?)?),
        Some(_) => return None,
        None => None,
    };
    match (name, number) {
        ("Quartal", Some(it @ 1..=4)) => Some(PartialDate::Quarter(year, it)),
        ("Halbjahr", Some(it @ 1..=2)) => Some(PartialDate::HalfYear(year, it)),
        (name, number) => {
            let name = composed(name);
            let month = MONATE.iter().position(|it| **it == *name)?;
            let month = i8::try_from(month + 1).ok()?;
            match number {
                Some(day) => Date::new(year, month, day).ok().map(PartialDate::Day),
                None => Some(PartialDate::Month(year, month)),
            }
        }
    }
}

fn digits(text: &str, length: usize) -> Option<i16> {
    (text.len() == length && text.bytes().all(|it| it.is_ascii_digit()))
        .then(|| text.parse().ok())?
}

/// `2019/20`, `2019/2020`: a school year names both years that it touches.
fn school_year(year: &str, next: &str) -> Option<PartialDate> {
    let year = valid_year(digits(year, 4)?)?;
    let next = match digits(next, 4) {
        Some(next) => next,
        None => year / 100 * 100 + digits(next, 2)? + if year % 100 == 99 { 100 } else { 0 },
    };
    (next == year + 1).then_some(PartialDate::SchoolYear(year))
}

/// The last year that a date can be in: what databases write for "without an end" is none.
const LAST: i16 = 2199;

/// Years that a municipal concept can speak of; four digits outside are a slip of the finger.
fn valid_year(year: i16) -> Option<i16> {
    (1000..=LAST).contains(&year).then_some(year)
}

/// Whether a text that is no date names a year that is too far away: `31.12.9999`.
#[must_use]
pub fn is_far_away(text: &str) -> bool {
    // Words for the same.
    let word = text.trim().to_lowercase();
    let endless =
        ["dauerhaft", "offen", "unbefristet", "laufend", "fortlaufend", "ohne ende", "kein ende"];
    if endless.contains(&word.as_str()) {
        return true;
    }
    text.split(|it: char| !it.is_ascii_digit())
        .any(|it| it.len() == 4 && it.parse().is_ok_and(|it: i16| it > LAST))
}

fn narrow(value: i16) -> Option<i8> {
    i8::try_from(value).ok()
}

fn day(year: i16, month: i8, day: i8) -> Date {
    Date::new(year, month, day)
        .expect("parse admits only years, quarters and months of the calendar")
}

#[cfg(test)]
mod tests {
    use super::PartialDate;

    #[test]
    fn understands_every_precision_and_nothing_else() {
        for text in ["2019", "2019/20", "1999/00", "2019-H2", "2019-Q1", "2019-05", "2019-05-09"] {
            assert_eq!(PartialDate::parse(text).expect(text).to_string(), text);
        }
        for (written, meant) in [
            ("9.5.2019", "2019-05-09"),
            ("9. Mai 2019", "2019-05-09"),
            ("31. Dezember 2018", "2018-12-31"),
            ("Ma\u{308}rz 2019", "2019-03"),
            ("3. Quartal 2019", "2019-Q3"),
            ("1. Halbjahr 2019", "2019-H1"),
        ] {
            assert_eq!(PartialDate::parse(written), PartialDate::parse(meant), "{written}");
        }
        for text in [
            "",
            "19",
            "2019-13",
            "2019-Q5",
            "2019-H3",
            "2019/21",
            "2999",
            "31.12.9999",
            "2019-02-30",
            "31.2.2019",
            "2019-5-9",
            "9.5.19",
            "Ma 2019",
            "32. Mai 2019",
            "5. Quartal 2019",
            "bald",
            "2019-05-09-1",
            "2019-Q1-1",
            "20190",
        ] {
            assert_eq!(PartialDate::parse(text), None, "{text}");
        }
    }

    #[test]
    fn covers_the_days_it_can_mean() {
        let quarter = PartialDate::parse("2020-Q1").expect("a quarter");
        assert_eq!(
            (quarter.first_day().to_string(), quarter.last_day().to_string()),
            ("2020-01-01".into(), "2020-03-31".into())
        );
        let month = PartialDate::parse("2020-02").expect("a month");
        assert_eq!(month.last_day().to_string(), "2020-02-29");
    }
}
