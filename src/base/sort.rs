//! Alphabetical order for people: DIN 5007-1 (ä sorts as a), as the Unicode collation for German
//! gives it.

use std::cmp::Ordering;

use icu_collator::{
    Collator, CollatorBorrowed, CollatorPreferences, options::CollatorOptions,
    preferences::CollationNumericOrdering,
};
use icu_locale::locale;
use rayon::prelude::*;

/// Sorts by a text; equal texts keep their order.
pub fn by_text<T>(items: &mut [T], text: impl Fn(&T) -> &str) {
    let collator = collator();
    items.sort_by(|left, right| compare(&collator, text(left), text(right)));
}

/// Sorts by a number of people ("M 2" before "M 10"), those without one last, then by a text.
pub fn by_number<T: Send>(
    items: &mut [T],
    number: impl Fn(&T) -> Option<&str> + Sync,
    text: impl Fn(&T) -> &str + Sync,
) {
    let mut preferences = CollatorPreferences::from(locale!("de"));
    preferences.numeric_ordering = Some(CollationNumericOrdering::True);
    let numeric = Collator::try_new(preferences, CollatorOptions::default())
        .expect("the collation data is compiled into the program");
    items.par_sort_by(|left, right| match (number(left), number(right)) {
        (Some(one), Some(other)) if one != other => compare(&numeric, one, other),
        (Some(_), None) => Ordering::Less,
        (None, Some(_)) => Ordering::Greater,
        _ => compare(&numeric, text(left), text(right)),
    });
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
    use crate::base::slug::letters;

    #[test]
    fn what_is_sorted_together_begins_alike() {
        for (before, letter, after) in [
            ("Az", "Äz", "B"),
            ("aez", "æz", "af"),
            ("Dy", "Đz", "E"),
            ("Ly", "Łz", "M"),
            ("Oez", "Œz", "Of"),
            ("Oy", "Øz", "P"),
            ("Ssy", "ßz", "St"),
        ] {
            let mut words = [after, letter, before];
            super::by_text(&mut words, |it| it);
            assert_eq!(words, [before, letter, after]);
            assert!(words.map(letters).is_sorted());
        }
    }

    #[test]
    fn numbers_sort_as_people_count() {
        let mut measures =
            [(None, "Anfang"), (Some("M 10"), "a"), (Some("M 2.1"), "b"), (Some("M 2"), "c")];
        super::by_number(&mut measures, |it| it.0, |it| it.1);
        assert_eq!(measures.map(|it| it.1), ["c", "b", "a", "Anfang"]);
    }

    #[test]
    fn umlauts_sort_with_their_vowels() {
        let mut words = ["Zug", "Öffnung", "Ofen", "Otto", "apfel", "Äpfel"];
        super::by_text(&mut words, |it| it);
        assert_eq!(words, ["apfel", "Äpfel", "Ofen", "Öffnung", "Otto", "Zug"]);
    }
}
