//! Numbers of chapters: those that a town writes itself, those of annexes, and those made from the
//! `nummerierung` of the concept: `1.` `a.` `i.`, or `1` `1.1` `1.1.1`.

/// Where a chapter stands in the Gliederung, as the town writes it: `4 b ii`, `1.2`, `Anhang A`; empty
/// where it has no number.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Nummer {
    /// As everybody reads it: in the outline, in lists, in front of the heading, in a citation.
    pub voll: String,
    /// What numbers below it begin with: `A` below `Anhang A`.
    stamm: String,
    /// Which one of its level it is, for numbers below that show it in another way; none where
    /// nobody counted, so that numbers below begin with what is written.
    zaehler: Option<usize>,
}

impl Nummer {
    /// As people read it, where there is one.
    #[must_use]
    pub fn gezeigt(&self) -> Option<&str> {
        (!self.voll.is_empty()).then_some(&self.voll)
    }

    /// This number with one of the level below behind it: `4 b`, `1.2`, `A.1`.
    fn joined(&self, below: &str) -> String {
        let figure = |it: char| it.is_ascii_digit();
        let figures =
            (self.is_anhang() || self.stamm.ends_with(figure)) && below.starts_with(figure);
        format!("{}{}{below}", self.stamm, if figures { "." } else { " " })
    }

    fn is_anhang(&self) -> bool {
        self.stamm != self.voll
    }

    /// The number of an annex with the word of another language.
    pub(super) fn translate(&mut self, anhang: &str) {
        if self.is_anhang() {
            self.voll = format!("{anhang} {}", self.stamm);
        }
    }
}

/// What an entry says of its own number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Eigennummer<'a> {
    /// It counts like the others.
    Gezaehlt,
    /// `keine`: it has none, and does not count.
    Keine,
    /// This one, as it is printed.
    Geschrieben(&'a str),
    /// It is an annex, the `n`th of the concept.
    Anhang(usize, &'a str),
}

/// The word for no number.
const KEINE: &str = "keine";

impl<'a> Eigennummer<'a> {
    /// What is written behind `nummer:`.
    #[must_use]
    pub fn read(text: Option<&'a str>) -> Self {
        match text.map(str::trim) {
            None | Some("") => Self::Gezaehlt,
            Some(text) if text.eq_ignore_ascii_case(KEINE) => Self::Keine,
            Some(text) => Self::Geschrieben(text),
        }
    }

    /// The number that is written behind `nummer:`, if one is.
    #[must_use]
    pub fn of(text: Option<&'a str>) -> Option<String> {
        Self::read(text).written()
    }

    /// The same number, if it is written.
    #[must_use]
    pub fn written(self) -> Option<String> {
        if let Self::Geschrieben(text) = self { Some(text.to_owned()) } else { None }
    }
}

/// How many numbers a pattern shows: `1.1` two. None if it shows no first number, or another
/// number than a first one (`01`, `2.`), so nobody can tell what is meant.
#[must_use]
pub fn stellen(muster: &str) -> Option<usize> {
    let words = muster.split(|it: char| !it.is_alphanumeric()).filter(|it| !it.is_empty());
    let mut shown = 0;
    for word in words {
        if is_first(word) {
            shown += 1;
        } else if word.contains(|it: char| it.is_ascii_digit()) {
            return None;
        }
    }
    (shown > 0).then_some(shown)
}

fn is_first(word: &str) -> bool {
    matches!(word, "1" | "a" | "A" | "i" | "I")
}

/// The numbers of the chapters below one, or at the top, one after the other.
pub struct Nummernfolge<'a> {
    muster: &'a str,
    /// Those above, from the top down.
    ueber: Vec<&'a Nummer>,
    gezaehlt: usize,
}

impl<'a> Nummernfolge<'a> {
    /// Begins to count below these, by the pattern of their level.
    #[must_use]
    pub fn below(muster: &'a [String], ueber: Vec<&'a Nummer>) -> Self {
        let muster = muster.get(ueber.len()).or(muster.last()).map_or("1.", String::as_str);
        Self { muster, ueber, gezaehlt: 0 }
    }

    /// The number of the next one.
    #[must_use]
    pub fn next(&mut self, eigen: Eigennummer<'_>) -> Nummer {
        match eigen {
            Eigennummer::Keine => Nummer::default(),
            Eigennummer::Anhang(count, word) => {
                let letter = letters(count).to_uppercase();
                Nummer { voll: format!("{word} {letter}"), stamm: letter, zaehler: None }
            }
            Eigennummer::Geschrieben(text) => {
                // Those after it go on from there, if it counts as they do.
                let bare = text.trim_end_matches('.');
                let last = bare.rsplit(|it: char| !it.is_ascii_digit()).next().unwrap_or_default();
                let counted = last.parse().ok().filter(|_| self.muster.contains('1'));
                self.gezaehlt = counted.unwrap_or(self.gezaehlt);
                Nummer { voll: bare.to_owned(), stamm: bare.to_owned(), zaehler: None }
            }
            Eigennummer::Gezaehlt => {
                self.gezaehlt += 1;
                self.counted()
            }
        }
    }

    fn counted(&self) -> Nummer {
        // Below what has no number, nothing has one.
        if self.ueber.last().is_some_and(|it| it.voll.is_empty()) {
            return Nummer::default();
        }
        let shown = stellen(self.muster).unwrap_or(1).clamp(1, self.ueber.len() + 1);
        let first = self.ueber.len() + 1 - shown;
        let written = self.ueber.iter().rposition(|it| it.zaehler.is_none());
        // What is written stands for all above it.
        let from = written.map_or(first, |at| at.max(first));
        let own = write(self.muster, &self.ueber[from..], self.gezaehlt);
        let bare = own.trim_end_matches('.');
        let whole = written.is_some_and(|at| at >= first);
        let above = first.checked_sub(1).filter(|_| !whole).map(|at| self.ueber[at]);
        let voll = above.map_or_else(|| bare.to_owned(), |it| it.joined(bare));
        Nummer { stamm: voll.clone(), voll, zaehler: Some(self.gezaehlt) }
    }
}

/// A pattern shows the first number of its level, set off from words, and perhaps those above:
/// `1.`, `a)`, `I.`, `§ 1`, `Kapitel 1`, `1.1`. What the concept counts takes their places.
fn write(muster: &str, ueber: &[&Nummer], count: usize) -> String {
    let shown = ueber.len() + 1;
    let skipped = stellen(muster).unwrap_or(1).saturating_sub(shown);
    let (mut text, mut place, mut seen) = (String::new(), 0, 0);
    for word in muster.split_inclusive(|it: char| !it.is_alphanumeric()) {
        let bare = word.trim_end_matches(|it: char| !it.is_alphanumeric());
        if is_first(bare) {
            seen += 1;
            // A level that stands higher than the pattern thinks has fewer numbers above it.
            if seen <= skipped {
                continue;
            }
            match ueber.get(place) {
                None => text.push_str(&figure(bare, count)),
                Some(above) => match above.zaehler {
                    Some(count) => text.push_str(&figure(bare, count)),
                    None => text.push_str(&above.stamm),
                },
            }
            place += 1;
        } else {
            text.push_str(bare);
        }
        text.push_str(&word[bare.len()..]);
    }
    if place == 0 { format!("{muster}{count}") } else { text }
}

fn figure(first: &str, count: usize) -> String {
    match first {
        "1" => count.to_string(),
        "a" => letters(count),
        "A" => letters(count).to_uppercase(),
        "i" => roman(count),
        _ => roman(count).to_uppercase(),
    }
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
    use super::{Eigennummer, Nummer, Nummernfolge, stellen};

    /// The `count`th number below others.
    fn nummer(muster: &[&str], count: usize, ueber: &[&Nummer]) -> Nummer {
        let muster: Vec<String> = muster.iter().map(|it| (*it).to_owned()).collect();
        let mut folge = Nummernfolge::below(&muster, ueber.to_vec());
        for _ in 1..count {
            let _ = folge.next(Eigennummer::Gezaehlt);
        }
        folge.next(Eigennummer::Gezaehlt)
    }

    #[test]
    fn numbers_follow_the_pattern_of_their_level() {
        let paper = ["1.", "a.", "i."];
        let chapter = nummer(&paper, 4, &[]);
        let field = nummer(&paper, 2, &[&chapter]);
        let below = nummer(&paper, 2, &[&chapter, &field]);
        assert_eq!([&*chapter.voll, &field.voll, &below.voll], ["4", "4 b", "4 b ii"]);
        assert_eq!(nummer(&["1.", "1.", "a."], 2, &[&chapter]).voll, "4.2");
        assert_eq!(nummer(&paper, 28, &[&chapter]).voll, "4 ab");
        assert_eq!(nummer(&["§ 1"], 3, &[]).voll, "§ 3");
    }

    #[test]
    fn a_pattern_that_shows_the_levels_above_shows_them_once() {
        let muster = ["1", "1.1", "1.1.1"];
        let chapter = nummer(&muster, 13, &[]);
        let field = nummer(&muster, 1, &[&chapter]);
        let below = nummer(&muster, 2, &[&chapter, &field]);
        assert_eq!([&*chapter.voll, &field.voll, &below.voll], ["13", "13.1", "13.1.2"]);
        // A level deeper than the patterns goes on as the last one does.
        assert_eq!(nummer(&muster, 3, &[&chapter, &field, &below]).voll, "13.1.2.3");
        // In the style of the pattern, whatever the style above.
        let roman = ["I.", "1.1", "1.1 a)"];
        let part = nummer(&roman, 2, &[]);
        let field = nummer(&roman, 3, &[&part]);
        assert_eq!([&*part.voll, &field.voll], ["II", "2.3"]);
        assert_eq!(nummer(&roman, 1, &[&part, &field]).voll, "2.3 a)");
    }

    #[test]
    fn numbers_of_the_town_own_none_and_annexes() {
        let muster: Vec<String> = ["1", "1.1"].map(str::to_owned).to_vec();
        let mut folge = Nummernfolge::below(&muster, Vec::new());
        let welcome = folge.next(Eigennummer::read(Some("keine")));
        let first = folge.next(Eigennummer::read(None));
        let third = folge.next(Eigennummer::read(Some("3.")));
        let fourth = folge.next(Eigennummer::Gezaehlt);
        let odd = folge.next(Eigennummer::read(Some("4a")));
        let fifth = folge.next(Eigennummer::Gezaehlt);
        let annex = folge.next(Eigennummer::Anhang(2, "Anhang"));
        let all = [&welcome, &first, &third, &fourth, &odd, &fifth, &annex];
        assert_eq!(all.map(|it| &*it.voll), ["", "1", "3", "4", "4a", "5", "Anhang B"]);
        let below =
            |it: &Nummer| Nummernfolge::below(&muster, vec![it]).next(Eigennummer::Gezaehlt);
        assert_eq!(
            [&welcome, &third, &odd, &annex].map(|it| below(it).voll),
            ["", "3.1", "4a.1", "B.1"]
        );
    }

    #[test]
    fn what_a_pattern_means_is_known_or_told() {
        let patterns = ["1.", "1.1", "1.1.1", "§ 1", "Kapitel 1", "A.1", "2.", "01", "Teil", "1.2"];
        let places = patterns.map(|it| stellen(it).unwrap_or_default());
        assert_eq!(places, [1, 2, 3, 1, 1, 2, 0, 0, 0, 0]);
    }
}
