//! Numbers in words of a language: German `1.234,5`, others `1,234.5`. Nothing is rounded.

use super::{Arg, Texte};
use crate::base::decimal::{Decimal, Notation};

impl Texte {
    /// How this language writes numbers.
    #[must_use]
    pub fn notation(&self) -> Notation {
        if self.lang().as_str().starts_with("de") { Notation::German } else { Notation::English }
    }

    /// A number as people write it.
    #[must_use]
    pub fn zahl(&self, number: Decimal) -> String {
        number.write(self.notation())
    }

    /// A number with its unit; a percent sign and other short signs stay on its line.
    #[must_use]
    pub fn groesse(&self, number: Decimal, unit: &str) -> String {
        self.text(
            "groesse",
            &[("zahl", Arg::from(self.zahl(number))), ("einheit", Arg::from(unit))],
        )
    }
}
