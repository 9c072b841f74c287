//! Cuts a text into sentences, for Leichte Sprache, which gives each a line and knows no
//! abbreviations.

/// The sentences of a text. A mark without a blank behind it ends none: `3.1`, `konzept.de`.
#[must_use]
pub fn saetze(text: &str) -> Vec<String> {
    text.split_inclusive(['.', '!', '?']).fold(Vec::new(), |mut all: Vec<String>, piece| {
        match all.last_mut() {
            Some(last) if !piece.starts_with(' ') => last.push_str(piece),
            _ => all.push(piece.trim_start().to_owned()),
        }
        all
    })
}

#[cfg(test)]
mod tests {
    use super::saetze;

    #[test]
    fn each_sentence_is_one() {
        assert_eq!(
            saetze("Wo steht das? Im Kapitel 3.1 steht das. Sehen Sie nach!"),
            ["Wo steht das?", "Im Kapitel 3.1 steht das.", "Sehen Sie nach!"]
        );
        assert_eq!(saetze("ohne Punkt"), ["ohne Punkt"]);
        assert!(saetze("").is_empty());
    }
}
