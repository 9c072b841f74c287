//! A colour of a town, and how well it can be read (WCAG 2.2, 1.4.3 and 1.4.11).

use std::fmt;

use palette::{IntoColor, LinSrgb, Oklch, Srgb, color_difference::Wcag21RelativeContrast};

/// An sRGB colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Farbe {
    red: u8,
    green: u8,
    blue: u8,
}

/// The contrast that text needs, in hundredths (WCAG 2.2, 1.4.3: 4.5 to 1).
pub const KONTRAST_TEXT: u32 = 450;

/// What the last digits of a calculation may lose.
const ROUNDING: f64 = 1e-6;

/// Steps of lightness in which a colour is made lighter, and how many there are.
const STEP: f64 = 0.01;
const STEPS: u8 = 100;

impl Farbe {
    /// White.
    pub const WEISS: Self = Self { red: 255, green: 255, blue: 255 };
    /// Black.
    pub const SCHWARZ: Self = Self { red: 0, green: 0, blue: 0 };

    /// A colour from its parts.
    #[must_use]
    pub const fn new(red: u8, green: u8, blue: u8) -> Self {
        Self { red, green, blue }
    }

    /// Reads `#rrggbb` or `#rgb`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let color: Srgb<u8> = text.strip_prefix('#')?.parse().ok()?;
        Some(Self { red: color.red, green: color.green, blue: color.blue })
    }

    /// The contrast of two colours in hundredths, from 100 to 2100, rounded down: 4.499 is not 4.5.
    #[must_use]
    pub fn kontrast(self, other: Self) -> u32 {
        let contrast = self.linear().relative_contrast(other.linear());
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "it is between 1 and 21"
        )]
        let hundredths = (contrast * 100.0 + ROUNDING) as u32;
        hundredths
    }

    /// The lowest contrast with several grounds.
    #[must_use]
    pub fn kontrast_mit_allen(self, grounds: &[Self]) -> u32 {
        grounds.iter().map(|it| self.kontrast(*it)).min().unwrap_or(u32::MAX)
    }

    /// The same hue, as much lighter as text on these grounds needs.
    #[must_use]
    pub fn aufgehellt(self, grounds: &[Self]) -> Self {
        let start: Oklch<f64> = self.linear().into_color();
        let lighter = (0..=STEPS).map(|step| {
            let color = Oklch { l: (start.l + f64::from(step) * STEP).min(1.0), ..start };
            let rgb: Srgb<u8> = Srgb::from_linear(color.into_color());
            Self { red: rgb.red, green: rgb.green, blue: rgb.blue }
        });
        lighter
            .into_iter()
            .find(|it| it.kontrast_mit_allen(grounds) >= KONTRAST_TEXT)
            .unwrap_or(Self::WEISS)
    }

    /// Black or white, whichever can be read better on it.
    #[must_use]
    pub fn schrift_darauf(self) -> Self {
        if self.kontrast(Self::WEISS) >= self.kontrast(Self::SCHWARZ) {
            Self::WEISS
        } else {
            Self::SCHWARZ
        }
    }

    fn linear(self) -> LinSrgb<f64> {
        Srgb::new(self.red, self.green, self.blue).into_linear()
    }
}

impl fmt::Display for Farbe {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }
}

#[cfg(test)]
mod tests {
    use super::Farbe;

    #[test]
    fn contrast_is_that_of_wcag() {
        assert_eq!(Farbe::WEISS.kontrast(Farbe::SCHWARZ), 2100);
        // The grey that is named in "Understanding 1.4.3" as just not enough, and the next one.
        assert_eq!(Farbe::new(0x77, 0x77, 0x77).kontrast(Farbe::WEISS), 447);
        assert_eq!(Farbe::new(0x76, 0x76, 0x76).kontrast(Farbe::WEISS), 454);
    }

    #[test]
    fn a_lighter_colour_can_be_read_on_dark_grounds() {
        for text in ["#0b4fb0", "#7a0019", "#000000", "#00451f", "#ffd500"] {
            let light = Farbe::parse(text)
                .expect("a colour")
                .aufgehellt(&[Farbe::SCHWARZ, Farbe::new(19, 21, 37)]);
            assert!(light.kontrast(Farbe::new(19, 21, 37)) >= 450, "{text} became {light}");
        }
    }

    #[test]
    fn only_hexadecimal_colours_are_read() {
        assert_eq!(Farbe::parse("#0B4FB0").map(|it| it.to_string()).as_deref(), Some("#0b4fb0"));
        assert_eq!(Farbe::parse("#abc").map(|it| it.to_string()).as_deref(), Some("#aabbcc"));
        for wrong in ["red", "0b4fb0", "#0b4fb", "#0b4fb0ff", "#", "#gggggg", "rgb(1,2,3)"] {
            assert_eq!(Farbe::parse(wrong), None, "{wrong}");
        }
    }
}
