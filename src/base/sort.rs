//! Alphabetical order for people: DIN 5007-1 (ä sorts as a), as the Unicode collation for German gives it.

use std::cmp::Ordering;

use icu_collator::{Collator, CollatorBorrowed, options::CollatorOptions};
use icu_locale::locale;

/// Sorts by a text; equal texts keep their order.
pub fn by_text<T>(items: &mut [T], text: impl Fn(&T) -> &str) {
    let collator = collator();
    items.sort_by(|left, right| compare(&collator, text(left), text(right)));
}

/// Texts that differ only in accents or case still get one fixed order.
fn compare(collator: &CollatorBorrowed<'_>, left: &str, right: &str) -> Ordering {
    collator.compare(left, right).then_with(|| left.cmp(right))
}

fn collator() -> CollatorBorrowed<'static> {
    Collator::try_new(locale!("de").into(), CollatorOptions::default())
        .expect("the collation data is compiled into the program")
}

#[cfg(test)]
mod tests {
    #[test]
    fn umlauts_sort_with_their_vowels() {
        let mut words = ["Zug", "Öffnung", "Ofen", "Otto", "apfel", "Äpfel"];
        super::by_text(&mut words, |it| it);
        assert_eq!(words, ["apfel", "Äpfel", "Ofen", "Öffnung", "Otto", "Zug"]);
    }
}
