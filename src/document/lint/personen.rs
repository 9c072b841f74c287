//! K329: names of private persons do not belong on the site; minutes and papers are full of them.

use super::source::{Lint, Source};
use crate::diagnostic::Code;

const TITLES: &[&str] = &["Herr", "Herrn", "Frau", "Hr.", "Fr."];
const DEGREES: &[&str] = &["Dr.", "Prof.", "Dipl.-Ing.", "med.", "phil."];

/// What may stand behind "Frau" and "Herr" and names nobody.
const KEINE_NAMEN: &[&str] = &[
    "Mitte",
    "Anfang",
    "Ende",
    "Ober",
    "Holle",
    "Doktor",
    "Professor",
    "Bürgermeister",
    "Bürgermeisterin",
    "Ministerin",
    "Minister",
    "Präsident",
    "Präsidentin",
    "Landrat",
    "Landrätin",
];

pub(super) fn check(source: &Source<'_>, lint: &mut Lint<'_>) {
    let words = &source.words;
    for (number, (at, word)) in words.iter().enumerate() {
        if !TITLES.contains(&word.trim_start_matches(['(', '„', '"'])) {
            continue;
        }
        let mut following = words[number + 1..].iter().skip_while(|it| DEGREES.contains(&it.1));
        let Some((end, name)) = following.next() else { continue };
        let same_line = !source.text[*at..*end].contains('\n');
        let bare = name.trim_matches(|it: char| !it.is_alphanumeric());
        let is_name = name.starts_with(char::is_uppercase)
            && !KEINE_NAMEN.contains(&bare)
            && name.chars().filter(|it| it.is_alphabetic()).count() > 1;
        if same_line && is_name {
            let length = end + name.trim_end_matches(|it: char| !it.is_alphanumeric()).len() - at;
            lint.find(Code::Personenname, *at, length);
        }
    }
}
