//! The door to wuff and ttf-parser: how wide the letters of a font are, and how high its lines.

use ttf_parser::Face;

/// Letters up to here are measured: Latin, Greek, Cyrillic, punctuation, arrows, mathematical signs.
const BIS: u32 = 0x2400;

/// How often letters and blanks occur in German text, in per mille (Beutelspacher, Kryptologie; blanks as
/// every sixth sign).
const HAEUFIGKEIT: &[(char, f64)] = &[
    (' ', 167.0),
    ('e', 145.0),
    ('n', 81.0),
    ('i', 63.0),
    ('s', 61.0),
    ('r', 58.0),
    ('a', 54.0),
    ('t', 51.0),
    ('d', 42.0),
    ('h', 40.0),
    ('u', 36.0),
    ('l', 29.0),
    ('c', 26.0),
    ('g', 25.0),
    ('m', 21.0),
    ('o', 21.0),
    ('b', 16.0),
    ('w', 16.0),
    ('f', 14.0),
    ('k', 10.0),
    ('z', 9.0),
    ('p', 7.0),
    ('v', 6.0),
];

/// The measures of a font, in parts of its size.
#[derive(Clone, Debug, PartialEq)]
pub struct Schrift {
    /// From the line on which letters stand to the top of a line.
    pub ober: f64,
    /// From there to its bottom.
    pub unter: f64,
    /// Between two lines.
    pub luecke: f64,
    /// The width of a letter of German text in the mean.
    pub mittel: f64,
    breiten: Vec<u16>,
    em: f64,
}

impl Schrift {
    /// Reads a font in WOFF2; none if it is no font.
    #[must_use]
    pub fn read(woff2: &[u8]) -> Option<Self> {
        let plain = wuff::decompress_woff2(woff2).ok()?;
        let face = Face::parse(&plain, 0).ok()?;
        let em = f64::from(face.units_per_em());
        let width = |code: u32| {
            let glyph = face.glyph_index(char::from_u32(code)?)?;
            face.glyph_hor_advance(glyph)
        };
        let breiten: Vec<u16> = (0..BIS).map(|it| width(it).unwrap_or_default()).collect();
        let part = |units: i16| f64::from(units) / em;
        let mut schrift = Self {
            ober: part(face.ascender()),
            unter: -part(face.descender()),
            luecke: part(face.line_gap()),
            mittel: 0.0,
            breiten,
            em,
        };
        schrift.mittel = mittel(|it| schrift.zeichen(it));
        Some(schrift)
    }

    /// How wide a text is at a size, in its unit.
    #[must_use]
    pub fn breite(&self, text: &str, groesse: f64) -> f64 {
        text.chars().map(|it| self.zeichen(it)).sum::<f64>() * groesse
    }

    /// A letter that the font lacks is as wide as its size: another font shows it. Figures are all as
    /// wide as a nought, since charts and tables show them so.
    fn zeichen(&self, sign: char) -> f64 {
        let sign = if sign.is_ascii_digit() { '0' } else { sign };
        let own = usize::try_from(u32::from(sign)).ok().and_then(|it| self.breiten.get(it));
        own.filter(|it| **it > 0).map_or(1.0, |it| f64::from(*it) / self.em)
    }
}

/// The mean width of letters of German text.
fn mittel(breite: impl Fn(char) -> f64) -> f64 {
    let (sum, weight) = HAEUFIGKEIT.iter().fold((0.0, 0.0), |(sum, weight), (sign, often)| {
        (sum + breite(*sign) * often, weight + often)
    });
    sum / weight
}

/// What makes the lines of Arial, and of the fonts with its widths, as long and as high as those of
/// another font (CSS Fonts Module Level 5, 4.7), in per cent as CSS writes them.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Schriftersatz {
    /// The adjustment of size.
    pub groesse: String,
    /// From the line on which letters stand to the top of a line.
    pub ober: String,
    /// From there to its bottom.
    pub unter: String,
    /// Between two lines.
    pub luecke: String,
}

impl Schriftersatz {
    /// What stands in for a font.
    #[must_use]
    pub fn fuer(schrift: &Schrift) -> Self {
        let size = schrift.mittel / mittel(arial);
        let part = |it: f64| format!("{:.2}%", it * 100.0);
        Self {
            groesse: part(size),
            ober: part(schrift.ober / size),
            unter: part(schrift.unter / size),
            luecke: part(schrift.luecke / size),
        }
    }
}

/// The widths of Arial (Adobe Font Metrics of Helvetica, with which it shares them).
fn arial(sign: char) -> f64 {
    match sign {
        'i' | 'j' | 'l' => 0.222,
        ' ' | 'f' | 't' => 0.278,
        'r' => 0.333,
        'c' | 'k' | 's' | 'v' | 'x' | 'y' | 'z' => 0.5,
        'm' => 0.833,
        'w' => 0.722,
        _ => 0.556,
    }
}

#[cfg(test)]
mod tests {
    use super::{Schrift, Schriftersatz};

    #[test]
    fn a_font_says_how_wide_its_letters_are() {
        let font = Schrift::read(include_bytes!("../../themes/kern/assets/fira-sans-400.woff2"));
        let font = font.expect("a font");
        assert!((font.breite("2019", 100.0) - font.breite("0000", 100.0)).abs() < 1e-9);
        assert!((50.0..65.0).contains(&font.breite("0", 100.0)), "{}", font.breite("0", 100.0));
        assert!(font.breite("m", 1.0) > 2.0 * font.breite("i", 1.0));
        let it = Schriftersatz::fuer(&font);
        let part = |it: &str| it.trim_end_matches('%').parse::<f64>().expect("a figure") / 100.0;
        let size = part(&it.groesse);
        assert!((0.9..1.1).contains(&size), "{it:?}");
        // Lines stay as high as they are: 0.935 and 0.265 of the size.
        assert!((part(&it.ober) * size - 0.935).abs() < 1e-3, "{it:?}");
        assert!((part(&it.unter) * size - 0.265).abs() < 1e-3, "{it:?}");
        assert_eq!(it.luecke, "0.00%");
        assert_eq!(Schrift::read(b"no font"), None);
    }
}
