//! Text that only says something, wherever it is printed: control characters are made visible
//! instead of obeyed, and what a pipeline would take for a command is taken apart. Content may hold
//! anything; a terminal does what it is told. (Who may see what is `konzept::sicht`.)

use std::{borrow::Cow, fmt::Write as _, ops::Range};

/// What becomes of the breaks and tabs of a text.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Breaks {
    /// They stay: the text has lines.
    Stay,
    /// They are shown: the text is a part of a line.
    Shown,
}

/// A fact for a sentence: whatever it holds, it stays within its line.
#[must_use]
pub fn fakt(text: &str) -> Cow<'_, str> {
    if is_harmless(text, Breaks::Shown) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(shown(text, Breaks::Shown))
}

/// Lines for people: their breaks and tabs stay, and no line is a command.
#[must_use]
pub fn zeilen(text: &str) -> Cow<'_, str> {
    if is_harmless(text, Breaks::Stay) && !text.lines().any(is_command) {
        return Cow::Borrowed(text);
    }
    let mut safe = String::with_capacity(text.len() + 16);
    for line in text.split_inclusive('\n') {
        let start = if is_command(line) { line.len() - line.trim_start().len() } else { 0 };
        let (space, words) = line.split_at(start);
        safe.push_str(&shown(space, Breaks::Stay));
        safe.push_str(if start > 0 || is_command(line) { "\\" } else { "" });
        safe.push_str(&shown(words, Breaks::Stay));
    }
    Cow::Owned(safe)
}

/// Source text to be quoted behind line numbers, and where a part of it stands then.
#[must_use]
pub fn quelltext(text: &str, part: Range<usize>) -> (Cow<'_, str>, Range<usize>) {
    if is_harmless(text, Breaks::Stay) {
        return (Cow::Borrowed(text), part);
    }
    let mut safe = String::with_capacity(text.len() + 16);
    let (mut start, mut end) = (None, None);
    for (at, _) in text.char_indices() {
        if at >= part.start {
            start.get_or_insert(safe.len());
        }
        if at >= part.end {
            end.get_or_insert(safe.len());
        }
        show(&mut safe, text.split_at(at), Breaks::Stay);
    }
    let length = safe.len();
    (Cow::Owned(safe), start.unwrap_or(length)..end.unwrap_or(length))
}

/// A text in JSON: the same values, with everything escaped that a terminal or a pipeline would act
/// on.
#[must_use]
pub fn json(text: &str) -> Cow<'_, str> {
    if is_harmless(text, Breaks::Stay) {
        return Cow::Borrowed(text);
    }
    let mut safe = String::with_capacity(text.len() + 16);
    for (at, it) in text.char_indices() {
        if (acts(it) && it != '\n') || opens_command(&text[..at], &text[at..]) {
            write!(safe, "\\u{:04x}", u32::from(it)).expect("a String takes all text");
        } else {
            safe.push(it);
        }
    }
    Cow::Owned(safe)
}

/// Whether a terminal, or whoever reads lines, acts on a character: controls, further ends of lines
/// (Unicode), and what turns the direction of the text around it.
fn acts(it: char) -> bool {
    it.is_control()
        || matches!(it, '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Whether the second sign of `##[error]` or `##vso[task]` stands here: pipelines look for these
/// within lines, too.
fn opens_command(read: &str, rest: &str) -> bool {
    let Some(rest) = rest.strip_prefix('#').filter(|_| read.ends_with('#')) else {
        return false;
    };
    rest.trim_start_matches(|it: char| it.is_ascii_alphabetic()).starts_with('[')
}

/// Whether a pipeline takes a line for a command: GitHub looks behind leading space.
fn is_command(line: &str) -> bool {
    line.trim_start().starts_with("::")
}

fn is_harmless(text: &str, breaks: Breaks) -> bool {
    let may_stay = |it: char| breaks == Breaks::Stay && matches!(it, '\n' | '\t');
    !text.chars().any(|it| acts(it) && !may_stay(it)) && !text.contains("##")
}

fn shown(text: &str, breaks: Breaks) -> String {
    let mut safe = String::with_capacity(text.len() + 16);
    text.char_indices().for_each(|(at, _)| show(&mut safe, text.split_at(at), breaks));
    safe
}

/// Writes the next character of a text, of which so much was read already.
fn show(safe: &mut String, (read, rest): (&str, &str), breaks: Breaks) {
    let Some(it) = rest.chars().next() else { return };
    match it {
        '\n' | '\t' if breaks == Breaks::Stay => safe.push(it),
        '\r' if breaks == Breaks::Stay && rest[1..].starts_with('\n') => safe.push(it),
        // Unicode has a picture of each.
        '\0'..='\u{1f}' => safe.extend(char::from_u32(0x2400 + u32::from(it))),
        '\u{7f}' => safe.push('\u{2421}'),
        it if acts(it) => safe.extend(it.escape_unicode()),
        '#' if opens_command(read, rest) => safe.push_str("\\#"),
        it => safe.push(it),
    }
}

#[cfg(test)]
mod tests {
    use super::{fakt, quelltext, zeilen};

    #[test]
    fn a_fact_stays_within_its_line_and_moves_no_cursor() {
        assert_eq!(fakt("Titel\n::error::x"), "Titel␊::error::x");
        assert_eq!(fakt("a\r\u{1b}[2Kb\tc\u{7f}"), "a␍␛[2Kb␉c␡");
        assert_eq!(fakt("\u{85}\u{9b}31m\u{2028}\u{2029}"), "\\u{85}\\u{9b}31m\\u{2028}\\u{2029}");
        assert_eq!(fakt("\u{202e}\u{2066}"), "\\u{202e}\\u{2066}");
        assert_eq!(fakt("Äpfel #1 ## Teil ##"), "Äpfel #1 ## Teil ##");
        assert_eq!(
            fakt("x ##[error]y ##vso[task.z] ###[a]"),
            "x #\\#[error]y #\\#vso[task.z] ##\\#[a]"
        );
        for text in ["\u{1b}", "##[a", "\n::x", "::x"] {
            assert_eq!(fakt(&fakt(text)), fakt(text));
            assert_eq!(zeilen(&zeilen(text)), zeilen(text));
        }
    }

    #[test]
    fn lines_stay_lines_and_none_is_a_command() {
        assert_eq!(zeilen("a\r\nb\tc\n"), "a\r\nb\tc\n");
        assert_eq!(zeilen("a\n  ::error::b\nc::d\n"), "a\n  \\::error::b\nc::d\n");
        assert_eq!(zeilen("a\r::b"), "a␍::b");
    }

    #[test]
    fn a_part_of_quoted_text_is_found_again() {
        let text = "a: \u{1b}[2K\r\nb: \u{202e}x ##[error]\n::c";
        for (start, end, shown) in [
            (0, 2, "a:"),
            (3, 7, "␛[2K"),
            (12, 15, "\\u{202e}"),
            (17, 26, "#\\#[error]"),
            (27, text.len(), "::c"),
        ] {
            let (safe, part) = quelltext(text, start..end);
            assert_eq!(safe, "a: ␛[2K\r\nb: \\u{202e}x #\\#[error]\n::c");
            assert_eq!(&safe[part], shown);
        }
    }
}
