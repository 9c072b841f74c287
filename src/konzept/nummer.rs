//! Numbers of chapters, made from the `nummerierung` of the concept: `1.` `a.` `i.` and so on.

/// Where a chapter stands in the Gliederung, as the town writes it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Nummer {
    /// As in the Gliederung: `b.`
    pub eigen: String,
    /// As in a citation: `4 b ii`, or `1.2` where two levels are figures.
    pub voll: String,
}

/// The number of the `count`th chapter (from 1) of a level (from 0) below another number.
#[must_use]
pub fn nummer(patterns: &[String], level: usize, count: usize, above: Option<&Nummer>) -> Nummer {
    let pattern = patterns.get(level).or(patterns.last()).map_or("1.", String::as_str);
    let eigen = write(pattern, count);
    let bare = eigen.trim_end_matches('.');
    let voll = match above {
        None => bare.to_owned(),
        Some(above) => {
            let both_figures = above.voll.ends_with(|it: char| it.is_ascii_digit())
                && bare.starts_with(|it: char| it.is_ascii_digit());
            format!("{}{}{bare}", above.voll, if both_figures { "." } else { " " })
        }
    };
    Nummer { eigen, voll }
}

/// A pattern shows the first number of its level, set off from words: `1.`, `a)`, `I.`, `§ 1`,
/// `Kapitel 1`.
fn write(pattern: &str, count: usize) -> String {
    let is_number = |word: &str| matches!(word, "1" | "a" | "A" | "i" | "I");
    let mut start = 0;
    for word in pattern.split_inclusive(|it: char| !it.is_alphanumeric()) {
        let bare = word.trim_end_matches(|it: char| !it.is_alphanumeric());
        if is_number(bare) {
            let number = match bare {
                "1" => count.to_string(),
                "a" => letters(count),
                "A" => letters(count).to_uppercase(),
                "i" => roman(count),
                _ => roman(count).to_uppercase(),
            };
            return format!("{}{number}{}", &pattern[..start], &pattern[start + bare.len()..]);
        }
        start += word.len();
    }
    format!("{pattern}{count}")
}

/// a … z, aa, ab …
fn letters(mut count: usize) -> String {
    const ALPHABET: &[u8; 26] = b"abcdefghijklmnopqrstuvwxyz";
    let mut letters = Vec::new();
    while count > 0 {
        count -= 1;
        letters.push(char::from(ALPHABET[count % 26]));
        count /= 26;
    }
    letters.iter().rev().collect()
}

fn roman(mut count: usize) -> String {
    const STEPS: &[(usize, &str)] = &[
        (1000, "m"),
        (900, "cm"),
        (500, "d"),
        (400, "cd"),
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
        (1, "i"),
    ];
    let mut text = String::new();
    for (value, letters) in STEPS {
        while count >= *value {
            text.push_str(letters);
            count -= value;
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::nummer;

    #[test]
    fn numbers_follow_the_pattern_of_their_level() {
        let patterns = ["1.", "a.", "i."].map(str::to_owned);
        let chapter = nummer(&patterns, 0, 4, None);
        let field = nummer(&patterns, 1, 2, Some(&chapter));
        let below = nummer(&patterns, 2, 2, Some(&field));
        assert_eq!(
            (chapter.eigen.as_str(), field.eigen.as_str(), below.eigen.as_str()),
            ("4.", "b.", "ii.")
        );
        assert_eq!(below.voll, "4 b ii");
        let figures = ["1.", "1.", "a."].map(str::to_owned);
        assert_eq!(nummer(&figures, 1, 2, Some(&chapter)).voll, "4.2");
        assert_eq!(nummer(&patterns, 1, 28, None).eigen, "ab.");
        assert_eq!(nummer(&["§ 1".to_owned()], 0, 3, None).eigen, "§ 3");
    }
}
