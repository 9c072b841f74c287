//! How wide words are on paper and in drawings, and how small a table is printed so that nothing of it
//! is lost.

use std::sync::LazyLock;

use crate::base::schrift::Schrift;

/// The font of our pages; that of a town is as wide, give or take the space between.
static SCHRIFT: LazyLock<Schrift> = LazyLock::new(|| {
    let font = include_bytes!("../../../themes/kern/assets/fira-sans-400.woff2");
    Schrift::read(font).expect("the theme ships a font that can be read")
});

/// As many letters m are as wide as the text of a printed page, upright and turned: A4 with the
/// margins and the size of `kern.css`, without the paragraph numbers.
const BLATT: (f64, f64) = (43.0, 66.0);
/// The sizes that `kern.css` gives to `tabelle-klein` and `tabelle-winzig`.
const KLEIN: f64 = 0.8;
const WINZIG: f64 = 0.65;
/// Beside each column.
const ABSTAND: f64 = 0.6;

/// How wide a text is at a size.
pub(super) fn breite(text: &str, groesse: f64) -> f64 {
    SCHRIFT.breite(text, groesse)
}

/// How wide the widest word of a cell is, at the size of its text.
pub(super) fn widest_word(text: &str) -> f64 {
    text.split([' ', '\n', '-', '–', '/']).map(|it| breite(it, 1.0)).fold(0.0, f64::max)
}

/// The classes of the frame of a table whose columns need so much room for their widest words: as it
/// is, smaller, turned, and only then words break.
pub(super) fn tabellenklasse(columns: impl Iterator<Item = f64>) -> &'static str {
    let needed: f64 = columns.map(|it| it + ABSTAND).sum();
    let (upright, turned) = BLATT;
    if needed <= upright {
        "tabelle"
    } else if needed <= upright / KLEIN {
        "tabelle tabelle-klein"
    } else if needed <= upright / WINZIG {
        "tabelle tabelle-winzig"
    } else if needed <= turned / KLEIN {
        "tabelle tabelle-klein tabelle-quer"
    } else if needed <= turned / WINZIG {
        "tabelle tabelle-winzig tabelle-quer"
    } else {
        "tabelle tabelle-bricht tabelle-quer"
    }
}

#[cfg(test)]
mod tests {
    use super::{tabellenklasse, widest_word};

    #[test]
    fn tables_are_as_small_as_their_words_ask_for() {
        let class = |columns: usize, word: &str| {
            tabellenklasse(std::iter::repeat_n(widest_word(word), columns))
        };
        assert_eq!(class(4, "Gemeinde"), "tabelle");
        assert_eq!(class(9, "Gemeinde"), "tabelle tabelle-klein");
        assert_eq!(class(12, "Gemeinde"), "tabelle tabelle-winzig");
        assert_eq!(class(14, "Gemeinde"), "tabelle tabelle-klein tabelle-quer");
        assert_eq!(class(18, "Gemeinde"), "tabelle tabelle-winzig tabelle-quer");
        assert_eq!(class(40, "Gemeinde"), "tabelle tabelle-bricht tabelle-quer");
    }
}
