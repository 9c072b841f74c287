//! "Did you mean …?": the nearest known word.

use super::slug::transliterate;

/// The candidate nearest to a word, if it is near enough to be a slip: a third of the letters, at
/// most three.
///
/// Umlauts and their ASCII spellings count as equal, so `massnahme` finds `maßnahme`.
#[must_use]
pub fn suggest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = fold(word);
    let limit = (word.chars().count() / 3).clamp(1, 3);
    candidates
        .into_iter()
        .map(|candidate| (strsim::osa_distance(&word, &fold(candidate)), candidate))
        .filter(|(distance, _)| *distance <= limit)
        .min()
        .map(|(_, candidate)| candidate)
}

fn fold(word: &str) -> String {
    transliterate(word).to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::suggest;

    #[test]
    fn finds_slips_and_leaves_other_words_alone() {
        let keys = ["entwurf", "titel", "öffentlich"];
        assert_eq!(suggest("entwrf", keys), Some("entwurf"));
        assert_eq!(suggest("Oeffentlich", keys), Some("öffentlich"));
        assert_eq!(suggest("kosten", keys), None);
    }
}
