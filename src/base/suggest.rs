//! "Did you mean …?": the nearest known word, or what somebody calls by its name.

use std::collections::BTreeSet;

use super::slug::transliterate;

/// The candidate nearest to a word, if it is near enough to be a slip: a third of the letters, at
/// most three.
///
/// Umlauts and their ASCII spellings count as equal, so `massnahme` finds `maßnahme`.
#[must_use]
pub fn suggest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    nearest(word, candidates.into_iter().map(|it| (it, it)))
}

/// What is meant by a name instead of its id: what is called so, but for a slip; else the only one
/// whose name has all these words or is made of some of them ("Soziales": "Amt für Soziales").
#[must_use]
pub fn by_name<'a, T: Copy + Ord>(
    words: &str,
    named: impl Iterator<Item = (T, &'a str)> + Clone,
) -> Option<T> {
    nearest(words, named.clone()).or_else(|| {
        let asked = content_words(words);
        let fits = |name: &str| {
            let known = content_words(name);
            !known.is_empty() && (asked.is_subset(&known) || known.is_subset(&asked))
        };
        if asked.is_empty() {
            return None;
        }
        let fitting: BTreeSet<T> = named.filter(|it| fits(it.1)).map(|it| it.0).collect();
        if fitting.len() == 1 { fitting.into_iter().next() } else { None }
    })
}

fn nearest<'a, T: Ord>(word: &str, named: impl Iterator<Item = (T, &'a str)>) -> Option<T> {
    let word = fold(word);
    let length = word.chars().count();
    let limit = (length / 3).clamp(1, 3);
    named
        .filter_map(|(meant, name)| {
            let name = fold(name);
            // What differs more in length is not near; to measure that costs more.
            let near = name.chars().count().abs_diff(length) <= limit;
            let distance = near.then(|| strsim::osa_distance(&word, &name))?;
            // Of a single sign nothing would be left.
            (distance <= limit && distance < length).then_some((distance, meant))
        })
        .min()
        .map(|(_, meant)| meant)
}

fn fold(word: &str) -> String {
    transliterate(word).to_lowercase()
}

/// The words of a name that say something: no articles and prepositions.
fn content_words(name: &str) -> BTreeSet<String> {
    let name = fold(name);
    let words = name.split(|it: char| !it.is_alphanumeric());
    words
        .filter(|it| it.chars().count() > 3 || it.chars().any(|sign| sign.is_ascii_digit()))
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{by_name, suggest};

    #[test]
    fn finds_slips_and_leaves_other_words_alone() {
        let keys = ["entwurf", "titel", "öffentlich"];
        assert_eq!(suggest("6", ["1", "2"]), None);
        assert_eq!(suggest("entwrf", keys), Some("entwurf"));
        assert_eq!(suggest("Oeffentlich", keys), Some("öffentlich"));
        assert_eq!(suggest("kosten", keys), None);
    }

    #[test]
    fn finds_what_is_called_so_and_guesses_only_where_there_is_one() {
        let offices = [(1, "Amt für Soziales"), (2, "Amt für Schule"), (3, "Jobcenter")];
        let meant = |words| by_name(words, offices.into_iter());
        assert_eq!(meant("Amt für Soziales"), Some(1));
        assert_eq!(meant("amt fuer sociales"), Some(1));
        assert_eq!(meant("Soziales"), Some(1));
        assert_eq!(meant("Jobcenter Rhein-Berg"), Some(3));
        assert_eq!(meant("Amt"), None);
        assert_eq!(meant("Polizei"), None);
    }
}
