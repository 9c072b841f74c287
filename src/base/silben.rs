//! The door to hypher: where a German word may be divided.

use hypher::Lang;

/// The syllables of a German word, as far as the patterns of TeX know them.
#[must_use]
pub fn silben(word: &str) -> Vec<&str> {
    hypher::hyphenate(word, Lang::German).collect()
}

#[cfg(test)]
mod tests {
    use super::silben;

    #[test]
    fn words_are_divided_as_in_german() {
        assert_eq!(silben("Ausländerinnen").join("-"), "Aus-län-de-rin-nen");
        assert_eq!(silben("Migrationsgeschichte").join("-"), "Mi-gra-ti-ons-ge-schich-te");
    }
}
